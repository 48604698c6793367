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
  private final Sums sums;
  private final Percentages percentages;
  private final Conversions conversions;

  /**
   * @throws org.stet.extraction.lexicon.LexiconException if {@code numerals.yaml} cannot be used
   */
  public Reckoner(LexiconFiles files) {
    Rounding rounding =
        new Rounding(new NumeralScanner(files.read("numerals.yaml", FigureLexicon.Numerals.class)));
    this.sums = new Sums(rounding);
    this.percentages = new Percentages(rounding);
    this.conversions = new Conversions(rounding);
  }

  /**
   * What can be worked out in {@code article}, in the order of the text.
   *
   * @param figures the figures of the article, in order
   */
  public List<Reckoning> reckon(ParsedArticle article, List<Figure> figures) {
    List<Reckoning> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      Span span = sentence.fact().span();
      List<Figure> inside =
          figures.stream().filter(figure -> span.contains(figure.span())).toList();
      if (inside.isEmpty() || inside.size() > 40) {
        continue;
      }
      sums.find(article.article(), span, inside).ifPresent(found::add);
      percentages.find(span, inside).forEach(found::add);
      conversions.find(span, inside).forEach(found::add);
    }
    return List.copyOf(found);
  }
}
