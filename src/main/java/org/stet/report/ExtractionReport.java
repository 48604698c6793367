package org.stet.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Fact;

/**
 * The facts of one article as a line of JSON, in the form that {@code
 * /org/stet/report/extraction.schema.json} publishes.
 *
 * <p>Every component of a fact is a field of the same name. A place is {@code {article, start, end,
 * text}}; an attribution or moment stands within the fact that has it, or is null; constants are in
 * kebab case; an infinite bound is null.
 */
public final class ExtractionReport {
  private static final String SCHEMA_VERSION = "1.0";

  private ExtractionReport() {}

  /**
   * The facts that stand in {@code article}, without a line end. A fact about two articles belongs
   * to that in which its first words stand.
   *
   * @param facts the facts of the story, of any article, in any order
   */
  public static String line(Article article, List<Fact> facts) {
    Map<FactGroup, ArrayNode> groups = new EnumMap<>(FactGroup.class);
    for (FactGroup group : FactGroup.values()) {
      groups.put(group, JsonTree.words(List.of()));
    }
    facts.stream()
        .filter(fact -> fact.article().equals(article.id()))
        .sorted(Comparator.comparing((Fact fact) -> fact.spans().get(0)).thenComparing(Fact::id))
        .forEach(fact -> groups.get(FactGroup.of(fact)).add(FactsJson.of(fact)));
    ObjectNode about = JsonTree.article(article);
    ObjectNode tree =
        JsonTree.object().put("schemaVersion", SCHEMA_VERSION).put("article", article.id());
    about.remove("id");
    tree.setAll(about);
    tree.put("bodyStart", article.bodyStart());
    tree.set("headline", JsonTree.span(article.headline()));
    groups.forEach(
        (group, array) -> {
          if (!array.isEmpty() || !group.ofHouse()) {
            tree.set(group.field(), array);
          }
        });
    return JsonText.line(tree);
  }
}
