package org.stet.extraction.claim;

import java.util.Set;

/**
 * Nouns that need care when they stand for a participant; classes of {@code
 * rules/lexicon/frames.yaml}.
 *
 * @param generic fit too many: "man", "thing", "suspect"
 * @param bodies stand for the country in front of them: "Ukrainian <u>services</u>"
 * @param personnel stand in the plural for the country in front of them: "Ukrainian
 *     <u>instructors</u>"
 * @param movements stand for the people in front of them: "Tuareg <u>rebels</u>"
 * @param measures mean nothing without what they measure: "price of <u>petrol</u>"
 * @param spokespersons speak for a body: "a <u>representative</u> of the alliance"
 * @param lending is given by its owner: "its <u>loans</u> went to"
 * @param companies stand for the owner behind them: "<u>companies</u> belonging to the mayor"
 */
record NounKinds(
    Set<String> generic,
    Set<String> bodies,
    Set<String> personnel,
    Set<String> movements,
    Set<String> measures,
    Set<String> spokespersons,
    Set<String> lending,
    Set<String> companies) {

  static NounKinds of(FrameLexicon lexicon) {
    return new NounKinds(
        lexicon.nounClass("generic"),
        lexicon.nounClass("bodies"),
        lexicon.nounClass("personnel"),
        lexicon.nounClass("movements"),
        lexicon.nounClass("measures"),
        lexicon.nounClass("spokespersons"),
        lexicon.nounClass("lending"),
        lexicon.nounClass("companies"));
  }
}
