package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.AnomalyType;

/** A line of tags: two or more words begin with "#", and few others stand beside them. */
final class TagSign implements ResidueSign {
  @Override
  public List<Residue> find(Page page) {
    List<Residue> found = new ArrayList<>();
    for (Line line : page.lines()) {
      String[] words = line.text().split("[\\s,]+");
      long tags = 0;
      for (String word : words) {
        tags += word.length() > 1 && word.startsWith("#") ? 1 : 0;
      }
      if (tags >= 2 && tags * 2 > words.length) {
        found.add(Residue.of(line, AnomalyType.TAGS));
      }
    }
    return found;
  }
}
