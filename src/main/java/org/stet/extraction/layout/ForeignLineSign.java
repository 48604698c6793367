package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.AnomalyType;

/**
 * A short line in another script above or below a story in Latin letters, as the menu of the page
 * it was taken from: "НОВИНИ".
 */
final class ForeignLineSign implements ResidueSign {
  private static final int LONGEST = 12;

  @Override
  public List<Residue> find(Page page) {
    List<Residue> found = new ArrayList<>();
    List<Line> lines = page.lines();
    int first = 0;
    while (first < lines.size() && foreign(lines.get(first))) {
      found.add(Residue.of(lines.get(first++), AnomalyType.NAVIGATION));
    }
    for (int i = lines.size() - 1; i > first && foreign(lines.get(i)); i--) {
      found.add(Residue.of(lines.get(i), AnomalyType.NAVIGATION));
    }
    return found.size() == lines.size() ? List.of() : found;
  }

  private static boolean foreign(Line line) {
    if (line.words() > LONGEST) {
      return false;
    }
    long letters = line.text().codePoints().filter(Character::isLetter).count();
    long other =
        line.text()
            .codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
            .count();
    return letters > 0 && other * 2 > letters;
  }
}
