package org.stet.extraction.anomaly;

import java.util.List;
import java.util.Map;

/**
 * What stands in {@code untranslated.yaml}.
 *
 * @param words common words that translators leave standing, with their English, by language
 * @param letters letters that no English word of lower case has
 * @param naturalised words with such letters that English has taken in
 * @param glosses words that announce an explanation before or after a foreign word
 */
record ForeignWords(
    Map<String, Map<String, String>> words,
    String letters,
    List<String> naturalised,
    List<String> glosses) {}
