package org.stet.extraction.figure;

import static org.stet.extraction.figure.Outline.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Reckoning;

/**
 * Wholes that a sentence divides: "of the 143 injured, 96 were treated, 31 were admitted and 26
 * flown out", "47 people, 39 of them passengers and six crew", "nine people (six men and three
 * women)".
 */
final class Divisions {
  private static final String ITEM = "[^,;:.()\\uE000-\\uE1FF]{1,80}";
  private static final String OWN = "(?:(?:the|its|their|these|those)\\s)?";

  private static final Pattern OPENED =
      pattern(
          "^(?:[^\\uE000-\\uE1FF]{0,40}[,:]\\s)?[Oo]f\\s"
              + OWN
              + "§t"
              + "(?:"
              + ITEM
              + ")?,\\s(?<list>\\uE001.{1,300})$");
  private static final Pattern OF_THEM =
      pattern(
          "§t(?:\\s[\\p{L}-]+){0,5}(?:,|\\s[—–-])\\s(?<list>\\uE001.\\sof\\s(?:them|whom|which|those)\\s.{1,200})");
  private static final Pattern BRACKETED =
      pattern(
          "§t(?:\\s[\\p{L}-]+){0,5}\\s(?:\\(|[—–]\\s?)(?<list>\\uE001[^()—–.;:]{1,120}?)(?:\\)|\\s?[—–])");
  private static final Pattern LIST =
      Pattern.compile(
          "^(?<items>\\uE001.(?:"
              + ITEM
              + ")?(?:,\\s\\uE001.(?:"
              + ITEM
              + ")?){0,8}?,?\\s(?:and|while)\\s(?:the\\sother\\s)?\\uE001.)(?<tail>"
              + ITEM
              + ")?(?:[,;:.)]|$)");

  private static final Pattern PARTIAL =
      Pattern.compile(
          "(?i)\\b(?:includ\\w+|among|such as|mainly|mostly|most of|especially|others?|another|rest|remaining|both|each|per|plus|from|between|average|also|some)\\b");

  /** Share of the whole that three or more parts may leave out and still be meant to make it. */
  private static final double SLIP = 0.15;

  /** The entries of {@code partitions.yaml}: sets of words that between them leave nobody out. */
  private record Partitions(List<Set<String>> partitions) {}

  private final Addition addition;
  private final List<Set<String>> partitions;

  Divisions(Addition addition, LexiconFiles files) {
    this.addition = addition;
    this.partitions = files.read("partitions.yaml", Partitions.class).partitions();
  }

  Optional<Reckoning> find(Outline outline) {
    Matcher opened = OPENED.matcher(outline.text());
    if (opened.find()) {
      return divided(outline, opened, false);
    }
    Matcher bracketed = BRACKETED.matcher(outline.text());
    while (bracketed.find()) {
      Optional<Reckoning> sum = divided(outline, bracketed, false);
      if (sum.isPresent()) {
        return sum;
      }
    }
    Matcher ofThem = OF_THEM.matcher(outline.text());
    return ofThem.find() ? divided(outline, ofThem, true) : Optional.empty();
  }

  private Optional<Reckoning> divided(Outline outline, Matcher matcher, boolean loose) {
    Figure total = outline.figure(matcher, "t");
    Matcher list = LIST.matcher(matcher.group("list"));
    if (!counts(total) || !list.find()) {
      return Optional.empty();
    }
    String words = list.group();
    String rest = matcher.group("list").substring(list.end());
    boolean more = !loose && list.group().indexOf(")") < 0 && !outline.amounts(rest).isEmpty();
    List<Figure> parts = outline.amounts(list.group("items"));
    boolean partial = more || PARTIAL.matcher(words).find();
    boolean fit = parts.stream().allMatch(part -> counts(part) && fits(total, part));
    if (partial || !fit || parts.size() < 2) {
      return Optional.empty();
    }
    Reckoning sum = addition.of(total, parts);
    boolean alike =
        parts.stream()
            .allMatch(
                part ->
                    part.span().equals(part.numeral())
                        || Objects.equals(part.counted(), total.counted()));
    return (alike && reaches(sum, loose)) || partition(items(outline, words))
        ? Optional.of(sum)
        : Optional.empty();
  }

  /**
   * Whether the parts are meant to make the whole. Parts may leave some out, so that a shortfall
   * tells something only where it is small beside three parts, or where the parts are of sorts that
   * leave nobody out.
   */
  private static boolean reaches(Reckoning sum, boolean loose) {
    double total = sum.stated().low();
    boolean over = sum.computed() >= total;
    boolean slip =
        !loose && sum.parts().size() > 2 && total - sum.computed() <= Math.max(1, SLIP * total);
    return over || slip;
  }

  /** The words of each part: its figure's and those up to the next. */
  private static List<Set<String>> items(Outline outline, String words) {
    return Arrays.stream(words.split(String.valueOf(Outline.AMOUNT)))
        .filter(item -> !item.isEmpty())
        .map(item -> outline.amounts(item.substring(0, 1)).get(0).span().text() + item.substring(1))
        .<Set<String>>map(
            item -> new TreeSet<>(Arrays.asList(item.toLowerCase(Locale.ROOT).split("\\P{L}+"))))
        .toList();
  }

  private boolean partition(List<Set<String>> items) {
    return partitions.stream()
        .anyMatch(
            words -> {
              List<String> named =
                  items.stream()
                      .flatMap(item -> words.stream().filter(word -> names(item, word)).limit(1))
                      .toList();
              return named.size() == items.size() && Set.copyOf(named).size() == named.size();
            });
  }

  private static boolean names(Set<String> item, String word) {
    return item.contains(word) || item.contains(word + "s");
  }

  private static boolean counts(Figure figure) {
    return Outline.isAmount(figure)
        && figure.measure() != Measure.QUANTITY
        && figure.bound() == Bound.EXACT;
  }

  private static boolean fits(Figure total, Figure part) {
    boolean unit = Objects.equals(total.unit(), part.unit()) || part.unit() == null;
    return unit && (total.measure() == Measure.MONEY || part.measure() != Measure.MONEY);
  }
}
