package org.stet.authoring.page;

import java.util.Comparator;
import java.util.List;
import org.stet.fact.FindingKind;

/** The page that leads to all others, by kind. */
public final class RuleIndex {
  /** Its name in the folder of all pages. */
  public static final String FILE = "README.md";

  private RuleIndex() {}

  /** The index of {@code pages} as Markdown. */
  public static String markdown(List<RulePage> pages) {
    Markup markup = Markup.MARKDOWN;
    StringBuilder index = new StringBuilder(markup.heading(1, "Rules"));
    index.append(
        "%d %s. A page is made of the rule and its cases.\n\n"
            .formatted(pages.size(), pages.size() == 1 ? "rule" : "rules"));
    for (FindingKind kind : FindingKind.values()) {
      List<RulePage> ofKind =
          pages.stream()
              .filter(page -> page.metadata().kind() == kind)
              .sorted(Comparator.comparing(page -> page.metadata().id()))
              .toList();
      if (ofKind.isEmpty()) {
        continue;
      }
      index.append(markup.heading(2, kind.id()));
      index.append("| rule | severity | what holds in good copy |\n|---|---|---|\n");
      for (RulePage page : ofKind) {
        String id = markup.words(page.metadata().id());
        index.append(
            "| %s | %s | %s |\n"
                .formatted(
                    markup.link(id, page.file()),
                    page.metadata().severity().id(),
                    markup.words(page.metadata().name())));
      }
      index.append('\n');
    }
    return index.toString();
  }
}
