package org.stet.extraction.anomaly;

import java.util.List;
import java.util.Map;

/**
 * What stands in {@code languages.yaml}.
 *
 * @param words words that give a language away in a line of a page, by language
 * @param letters letters that one language alone has, by language
 * @param scripts the language that a script stands for, by Unicode script
 * @param families languages that share many turns of phrase
 */
record LanguageWords(
    Map<String, List<String>> words,
    Map<String, String> letters,
    Map<String, String> scripts,
    List<List<String>> families) {}
