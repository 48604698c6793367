package org.stet.authoring.page;

import java.util.List;
import java.util.regex.Pattern;
import org.stet.authoring.RuleCase;
import org.stet.authoring.RuleCases;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;

/**
 * The page of one rule.
 *
 * @param metadata what the rule says about itself
 * @param rationale the comment at its head, on one line; empty where it has none
 * @param cases its cases, or null where it has none that can be read
 * @param path the file of the rule, from the folder of the installation on
 * @param caseFile the file of its cases, likewise
 */
public record RulePage(
    RuleMetadata metadata, String rationale, RuleCases cases, String path, String caseFile) {
  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");

  /** The page of {@code source}. */
  public static RulePage of(
      RuleSource source, RuleMetadata metadata, RuleCases cases, String path, String caseFile) {
    return new RulePage(metadata, rationale(source.written()), cases, path, caseFile);
  }

  /** The comment with which {@code text} begins, without its slashes. */
  static String rationale(String text) {
    StringBuilder rationale = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (!line.stripLeading().startsWith("//")) {
        break;
      }
      rationale.append(' ').append(line.strip().replaceFirst("^/+", "").strip());
    }
    return rationale.toString().strip();
  }

  /** Where the page stands in the folder of all pages: "weak-sourcing/rumour.md". */
  public String file() {
    return metadata.kind().id() + "/" + metadata.id() + ".md";
  }

  /** The page as Markdown. */
  public String markdown() {
    return render(Markup.MARKDOWN);
  }

  /** The page for a terminal. */
  public String plain() {
    return render(Markup.PLAIN);
  }

  private String render(Markup markup) {
    StringBuilder page = new StringBuilder();
    page.append(markup.heading(1, markup.words(metadata.id())));
    page.append(markup.heading(2, "Summary"));
    page.append(markup.words(metadata.name())).append(".\n\n");
    page.append("Otherwise: ").append(markup.words(problem())).append("\n\n");
    page.append(
        "- kind: %s, %s\n- severity: %s\n"
            .formatted(
                markup.words(metadata.kind().id()),
                markup.words(metadata.type()),
                markup.words(metadata.severity().id())));
    page.append('\n');
    page.append(markup.heading(2, "Flags"));
    cases(page, cases == null ? List.of() : cases.fires(), markup);
    page.append(markup.heading(2, "Stays silent"));
    cases(page, cases == null ? List.of() : cases.silent(), markup);
    page.append(markup.heading(2, "Rationale"));
    page.append(rationale.isEmpty() ? "None is given." : markup.words(rationale)).append("\n\n");
    page.append(markup.heading(2, "Where it comes from"));
    fact(page, markup, "rests on", metadata.reference());
    fact(page, markup, "since", metadata.since());
    fact(page, markup, "rule", path);
    fact(page, markup, "cases", caseFile);
    return page.toString();
  }

  private void cases(StringBuilder page, List<RuleCase> examples, Markup markup) {
    if (examples.isEmpty()) {
      page.append("No case can be shown.\n\n");
    }
    CaseText text = new CaseText(markup);
    examples.forEach(example -> page.append(text.render(example)));
  }

  private static void fact(StringBuilder page, Markup markup, String what, String words) {
    if (words != null) {
      page.append("- ").append(what).append(": ").append(markup.words(words)).append('\n');
    }
  }

  /** The problem sentence, an ellipsis where the words of a case go. */
  private String problem() {
    return PLACE.matcher(metadata.problem().text()).replaceAll("…");
  }
}
