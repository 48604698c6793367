package org.stet.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.fact.Finding;
import org.stet.fact.Story;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.YamlText;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Adds an entry to the text of a file of suppressions, or takes one out, and touches nothing else
 * in it. The text that results is read again: where it does not say just what was meant, there is
 * no result.
 *
 * @param file how the file is named
 * @param text what stands in it
 */
public record SuppressionText(String file, String text) {
  private static final Pattern LINE = Pattern.compile("(?<=\\n)|(?<=\\r)(?!\\n)");
  private static final Pattern BEFORE_ENTRY = Pattern.compile("\\uFEFF?[ ]*-[ ]+");

  /**
   * What the text says.
   *
   * @throws UnreadableArticle if it is no YAML list
   */
  public Suppressions read() {
    return SuppressionFile.of(file, text);
  }

  /**
   * The text with {@code entry} at its end; empty where the list is not written one entry below the
   * other.
   *
   * @throws UnreadableArticle if the text is no YAML list
   */
  public Optional<String> with(NewEntry entry) {
    String indent = "";
    Node root = YamlText.compose(file, text);
    if (root instanceof SequenceNode list && !list.getValue().isEmpty()) {
      indent = " ".repeat(list.getStartMark().getColumn());
    }
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    boolean ended = text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
    String longer = text + (ended ? "" : end) + entry.yaml(indent, end);
    List<Suppression> before = read().all();
    return parsed(longer)
        .filter(after -> after.size() == before.size() + 1)
        .filter(after -> after.subList(0, before.size()).equals(before))
        .filter(after -> covers(after.get(before.size()), entry))
        .map(after -> longer);
  }

  private static boolean covers(Suppression written, NewEntry entry) {
    return written.target().covers(entry.finding())
        && written.decision() == entry.decision()
        && Objects.equals(written.until(), entry.until());
  }

  /** The last entry that decides on {@code finding} of {@code story}. */
  public Optional<Suppression> deciding(Story story, Finding finding) {
    return read().all().stream()
        .filter(each -> each.target().concerns(story) && each.target().covers(finding))
        .reduce((first, second) -> second);
  }

  /**
   * The text without the lines of {@code entry}, one that was read from it; empty where it shares
   * its lines with something else.
   */
  public Optional<String> without(Suppression entry) {
    if (!(YamlText.compose(file, text) instanceof SequenceNode list)
        || list.getFlowStyle() != FlowStyle.BLOCK) {
      return Optional.empty();
    }
    List<Suppression> left = new ArrayList<>(read().all());
    left.remove(entry);
    return list.getValue().stream()
        .filter(item -> item.getStartMark().getLine() + 1 == entry.place().line())
        .findFirst()
        .flatMap(this::cut)
        .filter(shorter -> parsed(shorter).filter(after -> alike(after, left)).isPresent());
  }

  private Optional<String> cut(Node item) {
    List<String> lines = List.of(LINE.split(text, -1));
    int first = item.getStartMark().getLine();
    String opening = lines.get(first);
    String before =
        opening.substring(0, Math.min(opening.length(), item.getStartMark().getColumn()));
    if (!BEFORE_ENTRY.matcher(before).matches()) {
      return Optional.empty();
    }
    int last = Math.max(first, lastLine(item));
    List<String> kept = new ArrayList<>(lines.subList(0, first));
    kept.addAll(lines.subList(Math.min(lines.size(), last + 1), lines.size()));
    return Optional.of(String.join("", kept));
  }

  /** The last line on which something of {@code node} stands. */
  private static int lastLine(Node node) {
    if (node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.BLOCK) {
      return mapping.getValue().stream()
          .map(NodeTuple::getValueNode)
          .mapToInt(SuppressionText::lastLine)
          .max()
          .orElse(0);
    }
    if (node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.BLOCK) {
      return list.getValue().stream().mapToInt(SuppressionText::lastLine).max().orElse(0);
    }
    int line = node.getEndMark().getLine();
    boolean block = node instanceof ScalarNode && node.getEndMark().getColumn() == 0;
    return block && line > node.getStartMark().getLine() ? line - 1 : line;
  }

  /** The entries of {@code changed}; empty where it cannot be read, or has new problems. */
  private Optional<List<Suppression>> parsed(String changed) {
    try {
      Suppressions after = SuppressionFile.of(file, changed);
      return after.problems().size() == read().problems().size()
          ? Optional.of(after.all())
          : Optional.empty();
    } catch (UnreadableArticle e) {
      return Optional.empty();
    }
  }

  /** Whether the same is decided, for entries move up when one above them goes. */
  private static boolean alike(List<Suppression> some, List<Suppression> others) {
    return unplaced(some).equals(unplaced(others));
  }

  private static List<Suppression> unplaced(List<Suppression> all) {
    Place nowhere = new Place("", 1, 1);
    return all.stream()
        .map(
            each ->
                new Suppression(
                    each.target(), each.decision(), each.reason(), each.until(), nowhere))
        .toList();
  }
}
