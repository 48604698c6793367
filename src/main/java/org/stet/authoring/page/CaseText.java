package org.stet.authoring.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.stet.authoring.CaseHouse;
import org.stet.authoring.MarkedText;
import org.stet.authoring.RuleCase;

/** The texts of a case, the words that the rule must quote set strong. */
final class CaseText {
  private final Markup markup;

  CaseText(Markup markup) {
    this.markup = markup;
  }

  /** The case: why, then its draft and its sources. */
  String render(RuleCase example) {
    StringBuilder page = new StringBuilder(markup.words(example.why())).append("\n\n");
    if (example.house() != null) {
      page.append(markup.words("Where " + settled(example.house()) + ".")).append("\n\n");
    }
    if (example.draft() != null) {
      page.append(article(example.sourceTexts().isEmpty() ? null : "Draft", example.draft()));
    }
    example.sourceTexts().forEach(source -> page.append(article("Source", source)));
    if (example.message() != null) {
      page.append("Message: ").append(markup.words(example.message())).append("\n\n");
    }
    return page.toString();
  }

  /** "the house writes Kyiv for Kiev, and relies on AP". */
  private static String settled(CaseHouse house) {
    List<String> ways = new ArrayList<>();
    house
        .spellings()
        .forEach((one, others) -> ways.add("writes " + one + " for " + String.join(", ", others)));
    if (!house.trusted().isEmpty()) {
      ways.add("relies on " + String.join(", ", house.trusted()));
    }
    if (house.locale() != null) {
      ways.add("writes in " + house.locale());
    }
    return "the house " + String.join(", and ", ways);
  }

  private String article(String role, String marked) {
    List<String> lines = new ArrayList<>();
    if (role != null) {
      lines.add(role + ":");
      lines.add("");
    }
    for (String line : strong(MarkedText.parse(marked)).strip().split("\n", -1)) {
      lines.add(line.strip());
    }
    return markup.quoted(lines);
  }

  /** The text with its marks; those that run over lines are set anew on each. */
  private String strong(MarkedText marked) {
    TreeMap<Integer, Integer> depth = new TreeMap<>();
    for (MarkedText.Range mark : marked.marks()) {
      depth.merge(mark.start(), 1, Integer::sum);
      depth.merge(mark.end(), -1, Integer::sum);
    }
    StringBuilder page = new StringBuilder();
    int at = 0;
    int open = 0;
    for (var change : depth.entrySet()) {
      piece(marked.text().substring(at, change.getKey()), open > 0, page);
      at = change.getKey();
      open += change.getValue();
    }
    piece(marked.text().substring(at), open > 0, page);
    return page.toString();
  }

  private void piece(String piece, boolean strong, StringBuilder page) {
    String separator = "";
    for (String line : piece.split("\n", -1)) {
      page.append(separator);
      String shown = Markup.visible(line);
      String words = markup.text(shown.strip());
      if (words.isEmpty()) {
        page.append(shown.isEmpty() ? "" : " ");
      } else {
        page.append(shown.startsWith(" ") ? " " : "")
            .append(strong ? markup.strong(words) : words)
            .append(shown.endsWith(" ") ? " " : "");
      }
      separator = "\n";
    }
  }
}
