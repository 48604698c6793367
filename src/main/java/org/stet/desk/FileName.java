package org.stet.desk;

import java.nio.charset.StandardCharsets;

/** Names under which a browser saves what it is sent. */
final class FileName {
  private static final int LONGEST = 80;
  private static final String SAFE =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";

  private FileName() {}

  /**
   * A Content-Disposition (RFC 6266) for the export of {@code article}.
   *
   * @param ending takes the place of that of the article's own name
   */
  static String attachment(String article, String ending) {
    String last =
        article.substring(Math.max(article.lastIndexOf('/'), article.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String base = (dot > 0 ? last.substring(0, dot) : last).strip();
    String named =
        base.codePoints()
            .limit(LONGEST)
            .filter(Character::isDefined)
            .map(point -> visible(point) ? point : '_')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String name = (named.isBlank() ? "draft" : named) + ending;
    StringBuilder plain = new StringBuilder();
    name.codePoints().forEach(p -> plain.append(SAFE.indexOf(p) >= 0 ? (char) p : '_'));
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, escaped(name));
  }

  private static boolean visible(int point) {
    int type = Character.getType(point);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && "\"*/:<>?\\|".indexOf(point) < 0;
  }

  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      if (each > 0 && SAFE.indexOf(each) >= 0) {
        escaped.append((char) each);
      } else {
        escaped.append("%%%02X".formatted(each & 0xFF));
      }
    }
    return escaped.toString();
  }
}
