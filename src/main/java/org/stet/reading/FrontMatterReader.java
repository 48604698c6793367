package org.stet.reading;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import org.stet.fact.Role;
import org.stet.fact.Span;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the YAML at the top of an article. */
final class FrontMatterReader {
  private final String file;
  private final FrontMatterBlock block;
  private final Map<String, ScalarNode> values = new HashMap<>();

  private FrontMatterReader(String file, FrontMatterBlock block) {
    this.file = file;
    this.block = block;
  }

  /**
   * The front matter of {@code text}, or {@link FrontMatter#NONE}.
   *
   * @param id the article's id, for spans
   * @param file how an error message names the file
   * @throws UnreadableArticle if it has front matter that cannot be used
   */
  static FrontMatter read(String id, String file, String text) {
    return FrontMatterBlock.of(text)
        .map(block -> new FrontMatterReader(file, block).read(id, text))
        .orElse(FrontMatter.NONE);
  }

  private FrontMatter read(String id, String text) {
    collect(compose());
    ScalarNode headline = values.get("headline");
    String published = value("published");
    Span span = headline == null ? null : HeadlinePlace.of(id, text, block, headline);
    return new FrontMatter(
        block.bodyStart(),
        span,
        value("outlet"),
        published == null
            ? null
            : Dates.publication(published)
                .orElseThrow(() -> wrong("published", "needs " + Dates.EXPECTED)),
        role(),
        language());
  }

  private Node compose() {
    try {
      return YamlText.nodes(block.yaml());
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      throw unreadable(
          line,
          "front matter is not YAML: " + e.getProblem() + "; put the value in quotation marks");
    } catch (YAMLException e) {
      throw unreadable(0, "front matter is not YAML: it holds a control code; remove it");
    }
  }

  private void collect(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw unreadable(0, "front matter must be lines of \"key: value\"");
    }
    for (NodeTuple entry : mapping.getValue()) {
      int line = entry.getKeyNode().getStartMark().getLine();
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        throw unreadable(line, "front matter must be lines of \"key: value\"");
      }
      String name = key.getValue();
      if (!FrontMatterKeys.ALL.contains(name)) {
        refuseSlip(name, line);
        continue;
      }
      if (!(entry.getValueNode() instanceof ScalarNode value)) {
        throw unreadable(line, "\"" + name + "\" needs one value, not a list or a mapping");
      }
      if (values.put(name, value) != null) {
        throw unreadable(line, "\"" + name + "\" stands twice; keep one");
      }
    }
  }

  /** A newsroom's own keys ("author", "tags") are left alone; a slip would lose what it says. */
  private void refuseSlip(String key, int line) {
    FrontMatterKeys.meant(key)
        .ifPresent(
            meant -> {
              throw unreadable(
                  line,
                  "front matter has no key %s; did you mean \"%s\"?"
                      .formatted(Shown.quoted(key), meant));
            });
  }

  private Role role() {
    String role = value("role");
    if (role == null) {
      return null;
    }
    return Roles.of(role)
        .orElseThrow(() -> wrong("role", "needs " + Roles.EXPECTED + Roles.question(role)));
  }

  private String language() {
    String language = value("language");
    if (language == null) {
      return null;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(language).build();
      if (locale.getLanguage().length() <= 3) {
        return language;
      }
    } catch (IllformedLocaleException e) {
      // Told below, together with names of languages, which are well-formed tags of nothing.
    }
    throw wrong("language", "needs a BCP 47 code like en, fi or pt-BR");
  }

  /**
   * The value of {@code key} without white space around it, or null where it is absent or empty.
   */
  private String value(String key) {
    ScalarNode node = values.get(key);
    return node == null || node.getValue().isBlank() ? null : node.getValue().strip();
  }

  private UnreadableArticle wrong(String key, String expected) {
    ScalarNode node = values.get(key);
    return unreadable(
        node.getStartMark().getLine(),
        "\"%s\" %s, not %s".formatted(key, expected, Shown.quoted(node.getValue().strip())));
  }

  private UnreadableArticle unreadable(int line, String reason) {
    return new UnreadableArticle(file + ":" + FrontMatterBlock.line(line) + ": " + reason);
  }
}
