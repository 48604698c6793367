package org.stet.reading;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML that anybody may have written. It only composes the nodes and constructs nothing, so
 * that neither tags nor aliases can do harm.
 */
public final class YamlText {
  private YamlText() {}

  /**
   * The root of {@code text}, the content of a file; null where it holds nothing.
   *
   * @param file how an error message names the file
   * @throws UnreadableArticle if it is not YAML
   */
  public static Node compose(String file, String text) {
    try {
      return nodes(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new UnreadableArticle(
          "%s:%d: is not YAML: %s; mend the line, or put its value in quotation marks"
              .formatted(file, line, e.getProblem()));
    } catch (YAMLException e) {
      throw new UnreadableArticle(
          file + ": is not YAML: it holds a control code or is nested too deeply; mend it");
    }
  }

  /** As {@link #compose}, for a text that is part of a file. */
  static Node nodes(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(5);
    options.setNestingDepthLimit(10);
    return new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
  }
}
