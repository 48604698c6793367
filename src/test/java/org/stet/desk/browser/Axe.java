package org.stet.desk.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/** What axe-core holds against the page that is open. */
final class Axe {
  private static final String SCRIPT = script();

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations
          .filter(fault => ['serious', 'critical'].includes(fault.impact))
          .flatMap(fault => fault.nodes.map(node =>
              `${fault.impact} ${fault.id}: ${node.target.join(' ')}: ${node.failureSummary}`))),
          failed => done(['axe failed: ' + failed]));
      """;

  private Axe() {}

  /** The serious and critical faults, each with the element that has it; empty on a good page. */
  static List<String> faults(JavascriptExecutor browser) {
    browser.executeScript(SCRIPT);
    Object found = browser.executeAsyncScript(RUN);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
