package org.stet.report;

import java.nio.charset.StandardCharsets;

/** Paths as URI references (RFC 3986). */
final class FileUri {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private FileUri() {}

  /** {@code path} as a URI reference, absolute where the path is. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(unit) >= 0) {
        uri.append((char) unit);
      } else {
        uri.append("%%%02X".formatted(unit & 0xFF));
      }
    }
    return uri.toString();
  }
}
