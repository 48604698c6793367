package org.stet.authoring.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a code means, for an author who meets it the first time. The pages stand beside this class
 * as Markdown; a test holds that the bad example of each is objected to and the good one is not.
 *
 * @param code the code
 * @param explanation what is wrong with such a rule and why, in paragraphs
 * @param bad a piece of a rule that has the mistake
 * @param good the same piece without it
 */
public record LintPage(LintCode code, String explanation, String bad, String good) {
  private static final Pattern FORM =
      Pattern.compile(
          "# .*?\\n\\n(.*?)\\n\\nBad:\\n\\n```\\n(.*?)\\n```\\n\\nGood:\\n\\n```\\n(.*?)\\n```\\n",
          Pattern.DOTALL);

  /** The page of {@code code}. */
  public static LintPage of(LintCode code) {
    String name = code.id() + ".md";
    try (InputStream page = LintPage.class.getResourceAsStream(name)) {
      Matcher parts =
          FORM.matcher(new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""));
      if (!parts.matches()) {
        throw new IllegalStateException(name + " is no page of lint");
      }
      return new LintPage(code, parts.group(1), parts.group(2), parts.group(3));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page as text, with a line end after its last line. */
  public String render() {
    return "%s: %s (%s)%n%n%s%n%nBad:%n%n%s%nGood:%n%n%s"
        .formatted(
            code.id(), code.title(), code.level().id(), explanation, bad.indent(4), good.indent(4))
        .replace("\r", "");
  }
}
