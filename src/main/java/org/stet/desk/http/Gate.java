package org.stet.desk.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;

/**
 * Who may ask: somebody who knows the token, at an address of this machine, and no page of another
 * origin. A page that has its own name resolve to 127.0.0.1 (DNS rebinding) is told by its Host; a
 * form or script elsewhere by Origin and Fetch Metadata, which a page cannot forge.
 *
 * @param token the first segment of every path
 * @param port at which the desk listens
 */
record Gate(String token, int port) {

  /**
   * What a request says about where it comes from.
   *
   * @param hosts the values of Host
   * @param origins the values of Origin
   * @param site the value of Sec-Fetch-Site, or null
   */
  record Sender(List<String> hosts, List<String> origins, String site) {}

  private Set<String> hosts() {
    return Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /**
   * @throws Refusal where {@code sender} called the desk by another name
   */
  void checkHost(Sender sender) {
    if (sender.hosts().size() != 1 || !hosts().contains(sender.hosts().get(0))) {
      throw new Refusal(403, "the desk answers only as 127.0.0.1 or localhost, at its own port");
    }
  }

  /**
   * @throws Refusal where {@code given} is not the token; it tells nothing
   */
  void checkToken(String given) {
    if (!MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
      throw Refusal.nothing();
    }
  }

  /**
   * Holds the origin of a request for the API against the desk's own. A program that is no browser
   * tells none, and needs the token all the same.
   *
   * @param changes whether the request may change something
   * @throws Refusal where it comes from a page of another origin
   */
  void checkOrigin(Sender sender, boolean changes) {
    boolean foreignOrigin =
        sender.origins().stream().anyMatch(origin -> !origin.equals(own(sender)));
    String site = sender.site();
    boolean foreignSite =
        site != null && !site.equals("same-origin") && (changes || !site.equals("none"));
    if (foreignOrigin || sender.origins().size() > 1 || foreignSite) {
      throw new Refusal(403, "only the desk's own page may ask this");
    }
  }

  private static String own(Sender sender) {
    return "http://" + sender.hosts().get(0);
  }
}
