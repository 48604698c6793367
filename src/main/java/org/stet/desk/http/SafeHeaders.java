package org.stet.desk.http;

import java.util.List;
import org.eclipse.jetty.http.HttpFields;

/** What every answer tells the browser to be strict about. */
final class SafeHeaders {
  private static final String POLICY =
      String.join(
          "; ",
          List.of(
              "default-src 'none'",
              "script-src 'self'",
              "style-src 'self'",
              "connect-src 'self'",
              "img-src 'self' data:",
              "form-action 'none'",
              "frame-ancestors 'none'",
              "base-uri 'none'"));

  private SafeHeaders() {}

  static void put(HttpFields.Mutable headers) {
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    headers.put("Cache-Control", "no-store");
  }
}
