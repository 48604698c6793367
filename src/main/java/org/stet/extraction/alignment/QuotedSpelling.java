package org.stet.extraction.alignment;

import java.util.Map;

/**
 * One spelling for the words of a quotation that house styles write in two ways: American and
 * British, contracted and full. A quotation is not reworded by them.
 */
public final class QuotedSpelling {
  private static final Map<String, String> FULL =
      Map.ofEntries(
          Map.entry("n't", "not"),
          Map.entry("n’t", "not"),
          Map.entry("ca", "can"),
          Map.entry("wo", "will"),
          Map.entry("'re", "are"),
          Map.entry("’re", "are"),
          Map.entry("'ll", "will"),
          Map.entry("’ll", "will"),
          Map.entry("'ve", "have"),
          Map.entry("’ve", "have"),
          Map.entry("'m", "am"),
          Map.entry("’m", "am"),
          Map.entry("programme", "program"),
          Map.entry("programmes", "programs"),
          Map.entry("defence", "defense"),
          Map.entry("offence", "offense"),
          Map.entry("licence", "license"),
          Map.entry("towards", "toward"),
          Map.entry("amongst", "among"),
          Map.entry("whilst", "while"),
          Map.entry("grey", "gray"),
          Map.entry("cheque", "check"),
          Map.entry("tyre", "tire"),
          Map.entry("tyres", "tires"),
          Map.entry("’s", "'s"));

  private QuotedSpelling() {}

  /** {@code word}, folded already, in the one spelling. */
  public static String of(String word) {
    String full = FULL.get(word);
    if (full != null) {
      return full;
    }
    if (word.length() < 5) {
      return word;
    }
    return word.replaceFirst("is(e|es|ed|ing|ation|ations)$", "iz$1")
        .replaceFirst("ys(e|es|ed|ing)$", "yz$1")
        .replaceFirst("our(s|ed|ing|ite|able|ful|less)?$", "or$1")
        .replaceFirst("([bt])re(s)?$", "$1er$2")
        .replaceFirst("ll(ed|ing|er|ers)$", "l$1");
  }
}
