package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Reckoning;
import org.stet.fact.Span;

/** Totals with all their parts: "three people were killed: two soldiers and a guard". */
final class Sums {
  private static final Pattern OPENING =
      Pattern.compile("\\s*(?::|,\\s(?:namely|that is,?|i\\.e\\.)|\\s[—–])\\s+");
  private static final Pattern PARTIAL =
      Pattern.compile(
          "(?i)\\b(?:includ\\w+|among|such as|mainly|mostly|most of|especially|others?|rest|remaining|both|each|per|at least|more than|plus|from|between|average)\\b");
  private static final Pattern ARTICLE_ITEM =
      Pattern.compile("\\G(?<a>an?|one)\\s(?<noun>\\p{Ll}[\\p{Ll}\\s-]{1,40})");

  private static final Pattern ASIDE =
      Pattern.compile(
          ",\\s(?:most|many|some|all|both|several|one|two|three|half)\\sof\\s(?:them|whom|which)\\b[^,;:.]{0,60}(?=,)");

  /** Between a total and the colon of its list, where other amounts stand before it. */
  private static final int NEAR = 24;

  private final Addition addition;

  Sums(Addition addition) {
    this.addition = addition;
  }

  Optional<Reckoning> find(Article article, Span sentence, List<Figure> figures) {
    return listed(article, sentence, figures);
  }

  private static boolean counts(Figure figure) {
    return switch (figure.measure()) {
      case TOLL, CROWD, DAMAGE, MONEY, COUNT -> figure.bound() == Bound.EXACT;
      default -> false;
    };
  }

  /** The total stands before a colon, and the parts make up all that follows it. */
  private Optional<Reckoning> listed(Article article, Span sentence, List<Figure> figures) {
    String text = withoutAsides(sentence.text());
    Matcher opening = OPENING.matcher(text);
    while (opening.find()) {
      int colon = sentence.start() + opening.start();
      List<Figure> before =
          figures.stream().filter(f -> f.span().end() <= colon).filter(Sums::isAmount).toList();
      List<Figure> parts = items(article, sentence, text, figures, opening.end());
      Figure total = before.isEmpty() ? null : before.get(before.size() - 1);
      boolean whole = total != null && parts.size() > 1 && (counts(total) || about(total));
      boolean near = before.size() == 1 || (whole && colon - total.span().end() <= NEAR);
      if (whole && near && parts.stream().allMatch(part -> fits(total, part))) {
        return Optional.of(
            counts(total) ? addition.of(total, parts) : addition.about(total, parts));
      }
    }
    return Optional.empty();
  }

  /** "Some 1,900 operations: 610 and 1,190": the rounding of the words is in the digits. */
  private static boolean about(Figure figure) {
    return isAmount(figure) && figure.bound() == Bound.ABOUT;
  }

  /** Blanks what is told of one item: "14 firefighters, <u>most of them hurt by smoke</u>, and". */
  private static String withoutAsides(String text) {
    return ASIDE.matcher(text).replaceAll(aside -> " ".repeat(aside.group().length()));
  }

  private static boolean isAmount(Figure figure) {
    return switch (figure.measure()) {
      case TOLL, CROWD, DAMAGE, MONEY, COUNT -> true;
      default -> false;
    };
  }

  private static boolean fits(Figure total, Figure part) {
    boolean unit =
        Objects.equals(total.unit(), part.unit())
            || (part.unit() == null && part.counted() == null);
    return unit && (total.measure() == Measure.MONEY || part.measure() != Measure.MONEY);
  }

  /**
   * The items of the list that begins at {@code from}; empty unless it is one through and through.
   */
  private static List<Figure> items(
      Article article, Span sentence, String text, List<Figure> figures, int from) {
    List<Figure> items = new ArrayList<>();
    int at = from;
    boolean last = false;
    while (!last) {
      Figure item = item(article, sentence, figures, at);
      if (item == null || !counts(item)) {
        return List.of();
      }
      items.add(item);
      int next = nextItem(text, item.numeral().end() - sentence.start());
      last = next < 0;
      if (!last) {
        String link = text.substring(linkStart(text, next), next);
        boolean and = link.contains("and");
        Figure following = item(article, sentence, figures, next);
        if (following == null) {
          // what follows the last comma is who says so; without "and" the list was none
          return endsWithAnd(text, items, sentence) ? items : List.of();
        }
        if (and) {
          items.add(following);
          String tail = text.substring(following.numeral().end() - sentence.start());
          boolean clean =
              !PARTIAL.matcher(text.substring(from)).find()
                  && !tail.matches("(?s).*\\sand\\s(?:an?|one|\\d).*");
          return clean && counts(following) ? items : List.of();
        }
        at = next;
      }
    }
    return List.of();
  }

  private static boolean endsWithAnd(String text, List<Figure> items, Span sentence) {
    if (items.size() < 2) {
      return false;
    }
    int from = items.get(items.size() - 2).span().end() - sentence.start();
    int to = items.get(items.size() - 1).span().start() - sentence.start();
    return from < to && text.substring(from, to).matches("(?s).*\\band\\s");
  }

  private static Figure item(Article article, Span sentence, List<Figure> figures, int at) {
    int place = sentence.start() + at;
    for (Figure figure : figures) {
      if (figure.span().start() == place) {
        return figure;
      }
    }
    Matcher matcher = ARTICLE_ITEM.matcher(sentence.text());
    if (!matcher.find(at)) {
      return null;
    }
    Span span = article.span(place, sentence.start() + matcher.end("a"));
    return new Figure(
        span,
        span,
        1,
        1,
        Bound.EXACT,
        Measure.COUNT,
        null,
        matcher.group("noun").strip(),
        null,
        null,
        null,
        null,
        null,
        figures.get(0).part());
  }

  /** Where the next item begins after a comma or "and"; -1 if the sentence ends first. */
  private static int nextItem(String text, int from) {
    Matcher matcher = Pattern.compile(",\\sand\\s|,\\s|;\\s(?:and\\s)?|\\sand\\s").matcher(text);
    return matcher.find(from) ? matcher.end() : -1;
  }

  private static int linkStart(String text, int end) {
    int start = Math.max(0, end - 6);
    int comma = Math.max(text.lastIndexOf(',', end - 1), text.lastIndexOf(';', end - 1));
    return Math.max(start, comma);
  }
}
