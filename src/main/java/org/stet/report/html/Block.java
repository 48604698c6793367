package org.stet.report.html;

import java.util.List;

/**
 * A paragraph of an article.
 *
 * @param headline whether it is the article's headline
 */
record Block(boolean headline, List<Piece> pieces) {}
