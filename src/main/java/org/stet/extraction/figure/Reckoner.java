package org.stet.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Figure;
import org.stet.fact.Reckoning;
import org.stet.fact.Span;

/**
 * Finds figures that the text itself lets one work out: totals with all their parts, percentages
 * with both their numbers, quantities in two units.
 *
 * <p>Silent unless the structure of the sentence makes it certain: "including" lists, "of whom
 * some" and totals that are a bound are left alone.
 */
public final class Reckoner {
  private static final int MOST = 40;
  private static final int LONGEST_SENTENCE = 3_000;

  /** A list takes apart what the sentence before it, or the one before that, has told. */
  private static final int SENTENCES_BEFORE = 2;

  private final Sums sums;
  private final Divisions divisions;
  private final Totals totals;
  private final Breakdowns breakdowns;
  private final Votes votes;
  private final Instalments instalments;
  private final Remainders remainders;
  private final Rates rates;
  private final Appositions appositions;
  private final Others others;
  private final Points points;
  private final PartsOfTold partsOfTold;
  private final Percentages percentages;
  private final Conversions conversions;

  /**
   * @throws org.stet.extraction.lexicon.LexiconException if a file of words cannot be used
   */
  public Reckoner(LexiconFiles files) {
    Rounding rounding =
        new Rounding(new NumeralScanner(files.read("numerals.yaml", FigureLexicon.Numerals.class)));
    Addition addition = new Addition(rounding);
    this.sums = new Sums(addition);
    this.divisions = new Divisions(addition, files);
    this.totals = new Totals(addition);
    this.breakdowns = new Breakdowns(addition);
    this.votes = new Votes(addition);
    this.instalments = new Instalments(addition);
    this.remainders = new Remainders(addition);
    this.rates = new Rates(rounding);
    this.appositions = new Appositions(addition);
    this.others = new Others(rounding);
    this.points = new Points(rounding);
    this.percentages = new Percentages(rounding);
    this.partsOfTold = new PartsOfTold(addition, percentages);
    this.conversions = new Conversions(rounding);
  }

  /**
   * What can be worked out in {@code article}, in the order of the text.
   *
   * @param figures the figures of the article, in order
   */
  public List<Reckoning> reckon(ParsedArticle article, List<Figure> figures) {
    List<Reckoning> found = new ArrayList<>();
    // How exact a figure is, is told by its digits as English writes them.
    Separators separators = Separators.of(article.article());
    List<Outline> before = new ArrayList<>();
    int next = 0;
    for (ParsedSentence sentence : article.sentences()) {
      Span span = sentence.fact().span();
      while (next < figures.size() && figures.get(next).span().start() < span.start()) {
        next++;
      }
      Antecedents told =
          new Antecedents(
              figures.subList(0, next), before.isEmpty() ? null : before.get(before.size() - 1));
      List<Figure> inside = new ArrayList<>();
      while (next < figures.size() && figures.get(next).span().end() <= span.end()) {
        Figure figure = figures.get(next++);
        if (!figure.single() && separators.plain(figure.numeral().text())) {
          inside.add(figure);
        }
      }
      if (inside.isEmpty() || inside.size() > MOST || span.length() > LONGEST_SENTENCE) {
        before.clear();
        continue;
      }
      Outline outline = Outline.of(span, inside);
      Outline last = before.isEmpty() ? null : before.get(before.size() - 1);
      sums.find(article.article(), span, inside)
          .or(() -> divisions.find(outline))
          .or(() -> totals.find(last, outline))
          .or(() -> breakdowns.find(before, outline))
          .or(() -> votes.find(last, outline))
          .or(() -> instalments.find(outline))
          .or(() -> remainders.find(outline))
          .or(() -> appositions.find(outline))
          .or(() -> partsOfTold.sum(told, outline))
          .or(() -> rates.find(outline))
          .ifPresent(found::add);
      List<Reckoning> shares = percentages.find(outline);
      found.addAll(shares);
      partsOfTold
          .share(told, outline)
          .filter(share -> shares.stream().noneMatch(other -> other.id().equals(share.id())))
          .ifPresent(found::add);
      others.find(outline).ifPresent(found::add);
      points.find(outline).ifPresent(found::add);
      found.addAll(conversions.find(span, inside));
      before.add(outline);
      if (before.size() > SENTENCES_BEFORE) {
        before.remove(0);
      }
    }
    return List.copyOf(found);
  }
}
