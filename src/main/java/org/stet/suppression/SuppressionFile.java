package org.stet.suppression;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.reading.TextFile;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.YamlText;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a file of suppressions: a YAML list of entries with {@code rule} and {@code words}, or
 * {@code finding}, with a {@code reason}, and where wanted {@code article}, {@code story}, {@code
 * decision} and {@code until}. It only composes the nodes and constructs nothing, so that neither
 * tags nor aliases can do harm.
 */
public final class SuppressionFile {
  /** The name under which the file is looked for beside a draft. */
  public static final String NAME = "stet-suppressions.yaml";

  private SuppressionFile() {}

  /**
   * The suppressions in {@code file}. An entry that is not as it should be is a problem of its own
   * and leaves the others standing.
   *
   * @param name how reports name the file
   * @throws UnreadableArticle if the file cannot be read or is no YAML list
   */
  public static Suppressions read(Path file, String name) {
    return of(name, TextFile.read(file));
  }

  /** The suppressions in {@code text}, the content of a file that is called {@code file}. */
  static Suppressions of(String file, String text) {
    Node root = YamlText.compose(file, text);
    if (root == null || Tag.NULL.equals(root.getTag())) {
      return Suppressions.NONE;
    }
    if (!(root instanceof SequenceNode list)) {
      throw new UnreadableArticle(
          file + ": must be a list of entries, each \"- rule: …\" with words and a reason");
    }
    List<Suppression> all = new ArrayList<>();
    List<SuppressionProblem> problems = new ArrayList<>();
    for (Node item : list.getValue()) {
      Place place =
          new Place(file, item.getStartMark().getLine() + 1, item.getStartMark().getColumn() + 1);
      if (item instanceof MappingNode mapping) {
        Entry entry = new Entry(mapping, place);
        entry.suppression().ifPresent(all::add);
        problems.addAll(entry.problems());
      } else {
        problems.add(
            new SuppressionProblem(
                SuppressionProblem.Kind.MALFORMED,
                place,
                false,
                "this is no entry; write rule, words and reason, each on a line"));
      }
    }
    return new Suppressions(all, problems);
  }
}
