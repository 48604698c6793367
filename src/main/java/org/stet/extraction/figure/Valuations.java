package org.stet.extraction.figure;

import java.util.regex.Pattern;

/**
 * Finds money that is told as what a thing would bring or a harm comes to: "the haul is worth some
 * $6 million", "the damage runs to 40 million euros". Nobody has paid it, so that somebody valued
 * it.
 */
final class Valuations {
  /** What such money counts, for {@link org.stet.fact.Figure#counted}. */
  static final String COUNTED = "valuation";

  private static final String AHEAD_OF_AMOUNT =
      "\\s(?:(?:some|about|around|over|nearly|almost|roughly|between|close|well|more|less|than|to|at|least|as|much|up|an?|the|estimated|total|of|now|together|[A-Z]{0,3}[$€£¥]?) ?)*$";
  private static final String HARM =
      "(?:damages?|losses|loss|destruction|harm|haul|loot|booty|bill for [^,.;]{3,30}|costs? of (?:the )?(?:damage|repairs?|clean[\\w-]*|rescue|removal|rebuilding|reconstruction|salvage))";
  private static final Pattern WORTH =
      Pattern.compile(
          "(?is).*\\b(?:is|are|was|were)(?: (?:now|still|together|altogether|each))? (?:worth|valued at)"
              + AHEAD_OF_AMOUNT);
  private static final Pattern COMES_TO =
      Pattern.compile(
          "(?is).*\\b"
              + HARM
              + "\\b[^.;:“”\"]{0,60}?\\b(?:runs? (?:in)?to|ran (?:in)?to|amount(?:s|ed)? to|comes? to|came to|add(?:s|ed)? up to|totals?|totalled|totaled|exceeds?|exceeded|reach(?:es|ed)?|stands? at|stood at|is|are|was|were)"
              + AHEAD_OF_AMOUNT);
  private static final Pattern CAUSED =
      Pattern.compile(
          "(?is).*\\b(?:caus(?:ed|es|ing)|did|does|doing|done|left|leaving|suffered|inflict(?:ed|ing)|wrought)\\b[^.;:“”\"]{0,30}?(?:\\b(?:damages?|losses|destruction)\\b (?:of|worth|totalling|totaling|amounting to)\\b)?"
              + AHEAD_OF_AMOUNT);
  private static final Pattern OF_DAMAGE =
      Pattern.compile(
          "(?is)^(?: ?\\([^)]{2,30}\\))? (?:worth of|in|of) (?:\\w+ )?(?:damages?|losses)\\b.*");
  private static final Pattern DAMAGE_OF =
      Pattern.compile(
          "(?is).*\\b(?:damages?|losses|destruction) (?:of|worth|totalling|totaling|amounting to)"
              + AHEAD_OF_AMOUNT);

  /** What a paper sets down: a contract, a prize, a company on the exchange. */
  private static final Pattern SET_DOWN =
      Pattern.compile(
          "(?i)\\b(?:contracts?|deals?|orders?|priz\\w+|grants?|purse|jackpot|bonds?|stakes?|shares?|awards?|packages?|bids?|tenders?|tickets?|vouchers?|agreements?|scholarships?|companys?|firm|group|investments?|projects?|programmes?|programs?|transfer|fund|loans?|portfolio|points?|coins?|notes?|net|operating|pre-?tax|annual|quarter(?:ly)?|damages (?:claim|awarded)|sued|court|ordered|fines?|compensation|insur\\w+)\\b");

  private static final Pattern UNREAL =
      Pattern.compile("(?i)\\b(?:would|could|may|might|should|if|will)\\b");

  private Valuations() {}

  /**
   * Whether the amount is such a value.
   *
   * @param ahead the text of the sentence before the number
   * @param behind the text of the sentence behind the amount
   */
  static boolean tells(String ahead, String behind) {
    if (ahead.length() > 300 || SET_DOWN.matcher(ahead).find() || UNREAL.matcher(ahead).find()) {
      return false;
    }
    return WORTH.matcher(ahead).matches()
        || COMES_TO.matcher(ahead).matches()
        || CAUSED.matcher(ahead).matches()
            && (OF_DAMAGE.matcher(behind).matches() || DAMAGE_OF.matcher(ahead).matches());
  }
}
