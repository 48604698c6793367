package org.stet.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.desk.http.Answer;
import org.stet.desk.http.Refusal;
import org.stet.report.html.HtmlReport;

/** The page of the desk and what belongs to it, from the class path. */
final class Pages {
  /** One name and one ending: no way up, down or elsewhere. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.([a-z0-9]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon");

  private Pages() {}

  static Answer page() {
    return Answer.file("text/html; charset=utf-8", read("page/desk.html"));
  }

  static Answer description() {
    return Answer.json(200, read("openapi.json"));
  }

  /**
   * A file of the page; the style and the script of the report are among them.
   *
   * @throws Refusal if there is no such asset
   */
  static Answer asset(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches() || !TYPES.containsKey(matcher.group(1))) {
      throw Refusal.nothing();
    }
    String type = TYPES.get(matcher.group(1));
    return switch (name) {
      case "report.css" -> Answer.file(type, HtmlReport.style().getBytes(StandardCharsets.UTF_8));
      case "report.js" -> Answer.file(type, HtmlReport.script().getBytes(StandardCharsets.UTF_8));
      default -> Answer.file(type, read("page/" + name));
    };
  }

  private static byte[] read(String resource) {
    try (InputStream in = Pages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw Refusal.nothing();
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
