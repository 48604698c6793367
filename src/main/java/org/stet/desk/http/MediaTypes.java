package org.stet.desk.http;

import java.util.Locale;

/** Holds what a body says it is against what its route takes. */
final class MediaTypes {
  private MediaTypes() {}

  /**
   * A page elsewhere may post text or a form without asking first, but not JSON; so JSON must call
   * itself that.
   *
   * @param type the value of Content-Type, or null
   * @throws Refusal where the route takes JSON and this is something else
   */
  static void check(Route.Body body, String type) {
    if (body != Route.Body.JSON) {
      return;
    }
    String given = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    String essence = given.split(";", 2)[0].strip();
    String rest = given.substring(Math.min(given.length(), given.split(";", 2)[0].length()));
    boolean utf8 = rest.isEmpty() || rest.matches(";\\s*charset=\"?utf-8\"?\\s*");
    if (!essence.equals("application/json") || !utf8) {
      throw new Refusal(415, "the request must be of Content-Type application/json, in UTF-8");
    }
  }
}
