package org.stet.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody is convicted or acquitted of, by the words of a clause. */
public final class Offences {
  private static final Pattern OF =
      Pattern.compile(
          "(?i)\\b(?:acquit\\p{L}*|clear(?:ed|s|ing)?|guilty|convict\\p{L}*|innocent|exonerat\\p{L}*|absolv\\p{L}*)\\b[^,;.]{0,60}?\\s(?:of|for)\\s(?<charge>[^,;.]{2,60})");
  private static final Set<String> SMALL =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "on",
          "and",
          "or",
          "all",
          "any",
          "every",
          "charge",
          "charges",
          "count",
          "counts",
          "his",
          "her",
          "their",
          "its",
          "crime",
          "crimes",
          "for",
          "from",
          "worth",
          "wrongdoing",
          "part",
          "after",
          "by",
          "with",
          "to",
          "taking",
          "having",
          "committing",
          "offence",
          "offences",
          "offense",
          "offenses",
          "both",
          "three",
          "two");

  private Offences() {}

  /** Whether both clauses name a charge, and they have no word in common. */
  public static boolean differ(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && first.stream().noneMatch(word -> second.stream().anyMatch(two -> stem(word, two)));
  }

  private static Set<String> words(String clause) {
    Matcher matcher = OF.matcher(clause);
    Set<String> words = new TreeSet<>();
    if (matcher.find()) {
      words.addAll(
          Arrays.asList(matcher.group("charge").toLowerCase(Locale.ROOT).split("\\P{L}+")));
      words.removeAll(SMALL);
      words.removeIf(word -> word.length() < 4);
    }
    return words;
  }

  /** "Bribes" and "bribery" are one charge. */
  private static boolean stem(String one, String other) {
    return one.regionMatches(0, other, 0, 4);
  }
}
