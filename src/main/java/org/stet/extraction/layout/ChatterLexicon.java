package org.stet.extraction.layout;

import java.util.List;
import java.util.Map;

/**
 * What stands in {@code chatter.yaml}.
 *
 * @param classes sets of words that say the same, by name; a pattern uses one as {@code <name>}
 * @param leads expressions for what a translating tool says before or after its work; each must
 *     match from the start of a line to a sentence end or colon
 * @param notes expressions for what stands in brackets, or after a label, as a translator's note
 */
record ChatterLexicon(Map<String, String> classes, List<String> leads, List<String> notes) {}
