package org.stet.extraction.figure;

import static org.stet.extraction.figure.Outline.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Reckoning;

/** A percentage or fraction beside the two numbers it comes from. */
final class Percentages {
  private static final String OF =
      "\\s(?:(?:out\\s)?of|among)\\s(?:(?:the|its|their|his|her|all|all\\sthe|a\\stotal\\sof)\\s)?";
  private static final String RATE =
      ",\\s(?:or\\s)?(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,4}(?:rate|share|ratio|proportion|percentage|fatality|mortality|turnout|majority)(?:\\s(?:rate|ratio))?\\sof\\s";
  private static final String SAME_AGAIN =
      "(?:,?\\sor\\s|\\s\\(|,\\s(?:that\\sis|i\\.e\\.|namely|which\\s(?:is|makes|means|corresponds\\sto|equals)|equal\\sto|equivalent\\sto|a\\sshare\\sof)(?:,)?\\s|\\s[—–-]\\s(?:or\\s|that\\sis\\s)?)";
  private static final String WORDS = "[^,;:.()\\uE000-\\uE1FF]{0,60}";
  // a conjunction begins another thing: "to 96 from 80 as costs were up 3%"
  private static final String FEW =
      "(?:\\s(?!(?:as|while|and|but|with|when|after|though|amid|despite)\\b)[\\p{L}\\d]+){0,6}";

  /** "in 2024, ", "the year before": when, not what. */
  private static final String ASIDE =
      "(?:,?\\s(?!(?:as|while|and|but|with|when|after|though|amid|despite)\\b)[\\p{L}\\d]+){0,6}?,?\\s?";

  private static final String OWN = "(?:the\\s|its\\s|their\\s|his\\s|her\\s|all\\s(?:the\\s)?)?";

  /** Patterns that name the part {@code p}, the whole {@code w} and the share {@code s}. */
  private static final List<Pattern> SHARES =
      List.of(
          // "12 children among the 39 passengers, or roughly half"
          pattern("§p(?:\\s\\p{L}+){0,3}" + OF + "§w" + WORDS + SAME_AGAIN + "%s"),
          // "340 of the 680 lorries stuck at the border, a third of the total"
          pattern(
              "§p(?:\\s\\p{L}+){0,3}"
                  + OF
                  + "§w"
                  + WORDS
                  + ",\\s(?:(?:or|nearly|almost|about|roughly|just\\s(?:over|under)|more\\sthan|less\\sthan|some|exactly)\\s)*%s\\s(?:of\\s(?:them|all\\s\\p{L}+|(?:the|its|their)\\s(?:total|whole|\\p{L}+))|in\\sall)"),
          // "412 to trial, of whom 68 were mayors, or about a quarter"
          pattern(
              "§w"
                  + WORDS
                  + ",?\\sof\\s(?:whom|which|them|these)\\s(?:only\\s|just\\s)?§p"
                  + WORDS
                  + ",\\s(?:or|that\\sis,?|i\\.e\\.,?)\\s%s"),
          // "looked at 4,200 children and found it in 630 of them, or one in five"
          pattern(
              "§w"
                  + WORDS
                  + "(?:\\sand|,)\\s"
                  + WORDS
                  + "§p\\sof\\s(?:them|these|those|whom|which)"
                  + WORDS
                  + ",\\s(?:or|that\\sis,?|i\\.e\\.,?)\\s%s"),
          // "Of the 1,260 inhabitants of Orre, the nearest village, 840, or half"
          pattern(
              "\\b[Oo]f\\s"
                  + OWN
                  + "§w"
                  + WORDS
                  + ",\\s(?:an?|the|its)\\s[^,;:.()\\uE000-\\uE1FF]{1,40},\\s§p,\\sor\\s%s"),
          // "Of 412 million in sales, China brought 62 million, or a quarter"
          pattern(
              "\\b[Oo]f\\s"
                  + OWN
                  + "§w"
                  + WORDS
                  + ",\\s"
                  + WORDS
                  + "§p(?:\\s\\p{L}+){0,3}(?:,?\\sor\\s|,\\s(?:i\\.e\\.|that\\sis),?\\s|\\s\\()"
                  + "%s"),
          // "20, or 45 percent, of the 80"
          pattern(
              "§p(?:\\s\\p{L}+){0,2}(?:,?\\sor\\s|\\s\\()%s(?:,|\\))?\\s(?:out\\s)?of\\s"
                  + OWN
                  + "§w"),
          // "45 percent of the 80, or 20"
          pattern("%s\\s(?:out\\s)?of\\s" + OWN + "§w(?:\\s\\p{L}+){0,3}(?:,?\\sor\\s|\\s\\()§p"),
          // "31,240 in an arena that seats 42,000, which made it 94% full"
          pattern(
              "§p[^.;:\\uE000-\\uE1FF]{0,40}\\b(?:seats?|seating|holds?|takes|capacity\\sof|room\\sfor)\\s(?:up\\sto\\s)?§w(?:\\s\\p{L}+){0,3},\\s(?:(?:which\\s)?(?:made|makes|making|leaving|left)\\s[^.;:\\uE000-\\uE1FF]{1,30}\\s|or\\s|so\\s[^.;:\\uE000-\\uE1FF]{1,30}\\s)%s"),
          // "45 percent (20 of 80)", "45%, or 20 of the 80"
          pattern("%s(?:\\s\\p{L}+){0,3}(?:\\s\\(|,\\sor\\s)§p" + OF + "§w"));

  /** "19 were infected and four died, a fatality of 40 percent": the larger is the whole. */
  private static final Pattern RATED =
      pattern(
          "^(?:[^\\uE001\\uE002;:]{0,120}?)§p"
              + WORDS
              + "(?:\\sand|,|\\sof)\\s"
              + WORDS
              + "§w"
              + WORDS
              + RATE
              + "%s");

  private static final String CHANGE =
      ",?\\s(?:(?:or\\s)?(?:an?\\s)(?:increase|rise|jump|gain|growth|hike|surge|leap|drop|fall|decline|decrease|cut|reduction|slump|plunge|loss)\\sof|up|down|or|\\()\\s?(?:by\\s)?";

  private static final String MOVED =
      "\\b(?:rose|risen|rise|fell|fallen|fall|grew|grown|grow|drop|dropped|increased?|decreased?|climbed|jumped|declined|slipped|sank|shrank|surged|up|down)\\s(?:by\\s)?";

  /** Patterns that name what was {@code b}efore and {@code a}fter, and the change {@code s}. */
  private static final List<Pattern> CHANGES =
      List.of(
          pattern("\\bfrom\\s§b(?:\\s\\p{L}+){0,4}\\sto\\s§a" + FEW + CHANGE + "%s"),
          pattern("\\bto\\s§a" + FEW + "\\sfrom\\s§b" + FEW + CHANGE + "%s"),
          pattern(MOVED + "%s,?\\s(?:[\\p{L}-]+\\s){0,2}to\\s§a,?\\sfrom\\s§b"),
          pattern(MOVED + "%s,?\\sfrom\\s§b(?:\\s\\p{L}+){0,4}\\sto\\s§a"),
          pattern(
              "§a"
                  + ASIDE
                  + "(?:against|compared\\s(?:with|to)|versus|(?:up|down)\\sfrom)\\s§b"
                  + ASIDE
                  + CHANGE
                  + "%s"));

  private static final double MOST_ROUNDED = 0.05;

  private final Rounding rounding;

  Percentages(Rounding rounding) {
    this.rounding = rounding;
  }

  List<Reckoning> find(Outline outline) {
    List<Reckoning> found = new ArrayList<>();
    if (outline.text().indexOf(Outline.SHARE) < 0) {
      return found;
    }
    for (Pattern pattern : CHANGES) {
      Matcher matcher = pattern.matcher(outline.text());
      while (matcher.find()) {
        Figure before = outline.figure(matcher, "b");
        Figure after = outline.figure(matcher, "a");
        if (comparable(before, after)) {
          Reckoning change = change(outline.figure(matcher, "s"), before, after);
          boolean against =
              Directions.against(matcher, rounding.written(after) - rounding.written(before));
          add(found, against ? turned(change) : change);
        }
      }
    }
    for (Pattern pattern : SHARES) {
      Matcher matcher = pattern.matcher(outline.text());
      while (matcher.find()) {
        Figure part = outline.figure(matcher, "p");
        Figure whole = outline.figure(matcher, "w");
        if (comparable(part, whole) && rounding.written(part) <= rounding.written(whole)) {
          add(found, percentage(outline.figure(matcher, "s"), part, whole));
        }
      }
    }
    Matcher rated = RATED.matcher(outline.text());
    if (rated.find()) {
      Figure one = outline.figure(rated, "p");
      Figure two = outline.figure(rated, "w");
      boolean order = rounding.written(one) <= rounding.written(two);
      if (comparable(one, two)) {
        add(found, percentage(outline.figure(rated, "s"), order ? one : two, order ? two : one));
      }
    }
    return found;
  }

  /** The first reading of a share stands. */
  private static void add(List<Reckoning> found, Reckoning reckoning) {
    boolean read =
        found.stream().anyMatch(other -> other.stated().span().equals(reckoning.stated().span()));
    if (!read && !Double.isNaN(reckoning.computed()) && !Double.isInfinite(reckoning.computed())) {
      found.add(reckoning);
    }
  }

  private static boolean comparable(Figure first, Figure second) {
    boolean units =
        first.unit() == null || second.unit() == null || first.unit().equals(second.unit());
    boolean money = first.measure() == Measure.MONEY || second.measure() == Measure.MONEY;
    return units
        && first.low() > 0
        && second.low() > 0
        && (!money || first.unit() != null || second.unit() != null);
  }

  /** What share {@code part} is of {@code whole}, beside the share that is stated. */
  Reckoning percentage(Figure share, Figure part, Figure whole) {
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
    double room = 100 * (changed(from) * after / before + changed(to)) / before;
    return new Reckoning(
        share, List.of(from, to), Reckoning.Kind.CHANGE, computed, room + step(share));
  }

  /** "Up from 4.8 to 6.1, a fall of 27%": it goes the other way. */
  private static Reckoning turned(Reckoning change) {
    return new Reckoning(change.stated(), change.parts(), change.kind(), -change.computed(), 0);
  }

  /** Numbers that are written out beside their percentage are exact; "2.3 million" is not. */
  private double room(Figure figure) {
    return figure.numeral().text().matches("[\\d,.]+") ? 0 : rounding.half(figure);
  }

  /**
   * Who gives both numbers and their change has rounded neither of them by much: half a step of "4
   * million" would let a cut to 3 million be of 4 percent or of 44.
   */
  private double changed(Figure figure) {
    return Math.min(room(figure), MOST_ROUNDED * rounding.written(figure));
  }

  /** Half a point: percentages are as often cut off as rounded, so a whole step of decimals. */
  private double step(Figure share) {
    double half = rounding.half(share);
    return half == 0 ? 1 : 2 * half;
  }
}
