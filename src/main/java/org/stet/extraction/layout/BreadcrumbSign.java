package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.AnomalyType;

/**
 * The path of a page above its article, with marks between its steps ("Home » World » Africa") or
 * run together when the marks were lost ("HomeInternational NewsMinister Resigns").
 *
 * <p>Capitals inside a word occur in names too, so run-on steps must end in the headline, in the
 * line that follows, or begin with a step that pages begin with.
 */
final class BreadcrumbSign implements ResidueSign {
  private static final Pattern GLUE = Pattern.compile("\\p{Ll}(?=\\p{Lu}\\p{Ll}|\\p{Lu}{2})");
  private static final Pattern STEPS = Pattern.compile("\\s*[›»>/|→]\\s*|\\s+[-–•·]\\s+");
  private static final Pattern DASH = Pattern.compile("\\s[-–•·]\\s");
  private static final int MOST_STEPS = 6;
  private static final int LONGEST_STEP = 4;

  private final Pattern first;

  BreadcrumbSign(ResidueLexicon lexicon) {
    this.first = WordingSign.wholeLines(lexicon.sections());
  }

  @Override
  public List<Residue> find(Page page) {
    List<Residue> found = new ArrayList<>();
    List<Line> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.endsSentence() || line.text().length() > 250) {
        continue;
      }
      String next = i + 1 < lines.size() ? lines.get(i + 1).plain() : null;
      if (runTogether(line, page.namedHeadline(), next) || marked(line)) {
        found.add(Residue.of(line, AnomalyType.NAVIGATION));
      }
    }
    return found;
  }

  private boolean runTogether(Line line, String headline, String next) {
    Matcher glue = GLUE.matcher(line.text());
    int glues = 0;
    boolean tail = false;
    String head = null;
    while (glue.find()) {
      glues++;
      head = head == null ? line.text().substring(0, glue.end()) : head;
      String rest = new Line(0, 0, line.text().substring(glue.end()), false).plain();
      tail |= rest.length() > 15 && (rest.equals(headline) || rest.equals(next));
    }
    return tail || (glues >= 2 && first.matcher(head).matches());
  }

  private boolean marked(Line line) {
    String[] steps = STEPS.split(line.text());
    // A dash also parts a headline in two; only a path of three steps is surely a path.
    int fewest = DASH.matcher(line.text()).find() ? 3 : 2;
    if (steps.length < fewest || steps.length > MOST_STEPS || !first.matcher(steps[0]).matches()) {
      return false;
    }
    // The last step may be the title of the page itself.
    for (int i = 1; i < steps.length - 1; i++) {
      if (steps[i].split("\\s+").length > LONGEST_STEP) {
        return false;
      }
    }
    return true;
  }
}
