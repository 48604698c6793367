package org.stet.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The state of an installation as JSON. */
public final class ChecksJson {
  private ChecksJson() {}

  /**
   * One thing that was looked at.
   *
   * @param state "ok", "warn" or "fail"
   * @param advice what to do, or null
   */
  public record Row(String subject, String state, String finding, String advice) {}

  /** {@code {"checks": […]}}, indented, with a line end. */
  public static String page(List<Row> rows) {
    ObjectNode tree = JsonTree.object();
    tree.set(
        "checks",
        JsonTree.array(
            rows,
            row ->
                JsonTree.object()
                    .put("subject", row.subject())
                    .put("state", row.state())
                    .put("finding", row.finding())
                    .put("advice", row.advice())));
    return JsonText.page(tree);
  }
}
