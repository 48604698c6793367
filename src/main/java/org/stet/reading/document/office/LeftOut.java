package org.stet.reading.document.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.reading.document.ArticleBuilder;

/** Counts what of a file does not count as the text of the article, and tells it. */
public final class LeftOut {
  /** Something that a file may hold. */
  public enum Thing {
    FOOTNOTE("footnote", "footnotes"),
    ENDNOTE("endnote", "endnotes"),
    COMMENT("comment", "comments"),
    HIDDEN("hidden passage", "hidden passages"),
    OBJECT("embedded object", "embedded objects"),
    INSERTION("tracked insertion", "tracked insertions"),
    DELETION("tracked deletion", "tracked deletions"),
    RUNNING("header or footer", "headers and footers"),
    MACRO("macro", "macros");

    private final String one;
    private final String several;

    Thing(String one, String several) {
      this.one = one;
      this.several = several;
    }
  }

  private static final List<Thing> SILENT =
      List.of(
          Thing.FOOTNOTE, Thing.ENDNOTE, Thing.COMMENT, Thing.HIDDEN, Thing.OBJECT, Thing.RUNNING);

  private final Map<Thing, Integer> counts = new EnumMap<>(Thing.class);

  /** One more. */
  public void count(Thing thing) {
    counts.merge(thing, 1, Integer::sum);
  }

  /** Adds a note for each sort of what was counted. */
  public void tell(ArticleBuilder article) {
    List<String> silent = new ArrayList<>();
    SILENT.stream().filter(counts::containsKey).forEach(thing -> silent.add(counted(thing)));
    if (!silent.isEmpty()) {
      article.note("Left out: " + String.join(", ", silent) + ".");
    }
    List<String> changes = new ArrayList<>();
    if (counts.containsKey(Thing.INSERTION)) {
      changes.add(counted(Thing.INSERTION) + " read as text");
    }
    if (counts.containsKey(Thing.DELETION)) {
      changes.add(counted(Thing.DELETION) + " left out");
    }
    if (!changes.isEmpty()) {
      article.note("Tracked changes count as if accepted: " + String.join(", ", changes) + ".");
    }
    if (counts.containsKey(Thing.MACRO)) {
      article.note("The file holds macros; they were not run.");
    }
  }

  private String counted(Thing thing) {
    int count = counts.get(thing);
    return count + " " + (count == 1 ? thing.one : thing.several);
  }
}
