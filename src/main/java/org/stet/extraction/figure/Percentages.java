package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Reckoning;
import org.stet.fact.Span;

/** A percentage beside the two numbers it comes from. */
final class Percentages {
  private static final Pattern OR = Pattern.compile(",?\\s(?:or|i\\.e\\.|that is),?\\s");
  private static final Pattern OF =
      Pattern.compile("\\s(?:out\\s)?of\\s(?:the\\s|its\\s|their\\s|all\\s)?");
  private static final Pattern TO = Pattern.compile("(?:\\s\\p{L}+){0,4}\\sto\\s");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:\\s\\p{L}+){0,4},?\\s(?:(?:or\\s)?(?:an?\\s)(?:increase|rise|jump|gain|growth|hike|drop|fall|decline|decrease|cut|reduction)\\sof|up|down|or)\\s");

  private final Rounding rounding;

  Percentages(Rounding rounding) {
    this.rounding = rounding;
  }

  List<Reckoning> find(Span sentence, List<Figure> figures) {
    List<Reckoning> found = new ArrayList<>();
    for (int i = 2; i < figures.size(); i++) {
      Figure share = figures.get(i);
      if (share.measure() != Measure.SHARE || !"%".equals(share.unit())) {
        continue;
      }
      Figure first = figures.get(i - 2);
      Figure second = figures.get(i - 1);
      if (!amounts(first, second)) {
        continue;
      }
      String head = between(sentence, sentence.start(), first.span().start());
      String middle = between(sentence, first.span().end(), second.span().start());
      String tail = between(sentence, second.span().end(), share.span().start());
      if (head.endsWith("from ")
          && TO.matcher(middle).matches()
          && CHANGE.matcher(tail).matches()) {
        found.add(change(share, first, second));
      } else if (OR.matcher(tail).matches() && OF.matcher(middle).matches()) {
        found.add(percentage(share, first, second));
      } else if (OR.matcher(tail).matches()
          && head.matches("(?is)(?:.*[\\s,;])?of\\s(?:the\\s|its\\s|their\\s)?")
          && middle.matches("(?s)[^,;:]{0,60},\\s")) {
        found.add(percentage(share, second, first));
      }
    }
    return found;
  }

  private static boolean amounts(Figure first, Figure second) {
    boolean units =
        first.unit() == null || second.unit() == null || first.unit().equals(second.unit());
    return units && isAmount(first) && isAmount(second);
  }

  private static boolean isAmount(Figure figure) {
    return switch (figure.measure()) {
      case TOLL, CROWD, DAMAGE, MONEY, COUNT, QUANTITY -> true;
      default -> false;
    };
  }

  private static String between(Span sentence, int from, int to) {
    return from > to
        ? "×"
        : sentence.text().substring(from - sentence.start(), to - sentence.start());
  }

  private Reckoning percentage(Figure share, Figure part, Figure whole) {
    double computed = 100 * rounding.written(part) / rounding.written(whole);
    double room = room(part) / rounding.written(part) + room(whole) / rounding.written(whole);
    double tolerance = Math.abs(computed) * room + step(share);
    return new Reckoning(
        share, List.of(part, whole), Reckoning.Kind.PERCENTAGE, computed, tolerance);
  }

  private Reckoning change(Figure share, Figure from, Figure to) {
    double before = rounding.written(from);
    double after = rounding.written(to);
    double computed = 100 * Math.abs(after - before) / before;
    double room = 100 * (room(from) * after / before + room(to)) / before;
    return new Reckoning(
        share, List.of(from, to), Reckoning.Kind.CHANGE, computed, room + step(share));
  }

  /** Numbers that are written out beside their percentage are exact; "2.3 million" is not. */
  private double room(Figure figure) {
    return figure.numeral().text().matches("[\\d,.]+") ? 0 : rounding.half(figure);
  }

  /** Half a point: percentages are as often cut off as rounded, so a whole step of decimals. */
  private double step(Figure share) {
    double half = rounding.half(share);
    return half == 0 ? 1 : 2 * half;
  }
}
