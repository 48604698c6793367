package org.stet.report;

import java.util.List;

/** The settings of a newsroom, each with where it comes from. */
public final class SettingsReport {
  private static final String SCHEMA_VERSION = "1.0";
  private static final int GAP = 2;

  private final String file;
  private final String searched;
  private final List<Row> rows;

  /**
   * One setting.
   *
   * @param setting as the project file calls it
   * @param name of what it is set, or null: the rule of a severity, the house spelling
   * @param value as the project file would write it; null where nothing is set
   * @param from "file", "option" or "default"
   * @param place file and line, or null
   */
  public record Row(String setting, String name, String value, String from, String place) {}

  /**
   * @param file the project file; null where there is none
   * @param searched from where it was looked for
   */
  public SettingsReport(String file, String searched, List<Row> rows) {
    this.file = file;
    this.searched = searched;
    this.rows = List.copyOf(rows);
  }

  /** For a reader: one line a setting. */
  public String text() {
    StringBuilder page = new StringBuilder();
    page.append(
        Visible.of(
            file == null
                ? "No stet.yaml counts for " + searched + "; everything is as it comes."
                : "The settings in " + file + " count for " + searched + "."));
    page.append("\n\n");
    int first = rows.stream().mapToInt(row -> Columns.of(row.setting())).max().orElse(0);
    int second = rows.stream().mapToInt(row -> Columns.of(told(row))).max().orElse(0);
    for (Row row : rows) {
      page.append(Columns.pad(row.setting(), first + GAP))
          .append(Columns.pad(told(row), Math.min(second, 60) + GAP))
          .append(Visible.of(row.place() == null ? row.from() : row.place()))
          .append('\n');
    }
    return page.toString();
  }

  private static String told(Row row) {
    String value = row.value() == null ? "-" : row.value();
    return Visible.of(row.name() == null ? value : row.name() + ": " + value);
  }

  /** For programs. */
  public String json() {
    var tree =
        JsonTree.object()
            .put("schemaVersion", SCHEMA_VERSION)
            .put("for", searched)
            .put("file", file);
    tree.set(
        "settings",
        JsonTree.array(
            rows,
            row ->
                JsonTree.object()
                    .put("setting", row.setting())
                    .put("name", row.name())
                    .put("value", row.value())
                    .put("from", row.from())
                    .put("place", row.place())));
    return JsonText.page(tree);
  }
}
