package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.fact.AnomalyType;

/**
 * A list of other articles: a heading such as "Latest articles" and below it titles and sentences
 * cut short, until a paragraph of the story begins again.
 */
final class TeaserSign implements ResidueSign {
  private static final int LONGEST_TITLE = 20;

  private final Pattern heading;

  TeaserSign(ResidueLexicon lexicon) {
    this.heading = WordingSign.wholeLines(lexicon.headings());
  }

  @Override
  public List<Residue> find(Page page) {
    List<Residue> found = new ArrayList<>();
    List<Line> lines = page.lines();
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (heading.matcher(line.plain()).matches()) {
        open = true;
      } else if (open) {
        open = teaser(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
      }
      if (open) {
        found.add(Residue.of(line, AnomalyType.RELATED_LINKS));
      }
    }
    return found;
  }

  /** A title may end in a full stop where the teaser below it is cut short. */
  private static boolean teaser(Line line, Line next) {
    boolean title = line.words() <= LONGEST_TITLE && line.text().indexOf('\t') < 0;
    return line.truncated()
        || (title && !line.endsSentence())
        || (title && next != null && next.truncated());
  }
}
