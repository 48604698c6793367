package org.stet.report.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.stet.report.Visible;

/**
 * Escapes every word that a template is given: for the place in which it stands, after OWASP, and
 * so that no control code or mark of direction reaches the page.
 */
final class SafeOutput extends OwaspHtmlTemplateOutput {
  SafeOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void writeUserContent(String words) {
    super.writeUserContent(words == null ? null : characters(Visible.of(words)));
  }

  /** What HTML calls noncharacters is spelled out as {@link Visible} does it. */
  private static String characters(String words) {
    StringBuilder shown = null;
    for (int i = 0; i < words.length(); i++) {
      int point = words.codePointAt(i);
      boolean none = point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE;
      if (none && shown == null) {
        shown = new StringBuilder(words.substring(0, i));
      }
      if (none) {
        shown.append("\\u%04X".formatted(point));
      } else if (shown != null) {
        shown.appendCodePoint(point);
      }
      i += Character.charCount(point) - 1;
    }
    return shown == null ? words : shown.toString();
  }
}
