package org.stet.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Role;

/** Makes facts of a claims document that has passed its schema. */
final class ClaimsBinder {
  private final JsonObjectReader document;
  private final Problems problems;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final NamedFacts named;

  ClaimsBinder(JsonNode document, List<Article> known, Problems problems) {
    this.document = new JsonObjectReader(document, "", problems);
    this.problems = problems;
    this.named = new NamedFacts(problems);
    known.forEach(article -> articles.put(article.id(), article));
  }

  /** The articles: those that were known, then those of the document. */
  List<Article> articles() {
    for (JsonObjectReader object : objects("articles")) {
      String id = object.text("id");
      String text = object.text("text");
      Article known = articles.get(id);
      if (known != null && text == null) {
        continue;
      }
      if (known != null && !known.text().equals(text)) {
        object.expected("text", "the text of the file or article \"" + id + "\", or none");
      } else if (known == null && (text == null || text.isBlank())) {
        object.expected("text", "the text of the article");
      } else if (known == null) {
        Role role = object.choice("role", Role.class, Role.SOURCE);
        articles.put(id, JsonArticle.read(object, id, text, role));
      }
    }
    if (articles.isEmpty() && problems.count() == 0) {
      problems.add("/articles", "expected at least one article, found none");
    }
    return List.copyOf(articles.values());
  }

  /** The facts; what others refer to is made first. */
  List<Fact> facts() {
    Places places = new Places(articles, problems);
    SpeechFacts speech = new SpeechFacts(places, named);
    FigureFacts figures = new FigureFacts(places, named, speech);
    ClaimFacts claims = new ClaimFacts(places, named, speech);
    TextFacts text = new TextFacts(places, named);
    each("moments", figures::moment);
    each("attributions", speech::attribution);
    each("names", text::name);
    each("nameVariants", text::variant);
    each("sentences", text::sentence);
    each("alignments", text::alignment);
    each("anomalies", text::anomaly);
    each("quotations", speech::quotation);
    each("quotationMatches", speech::match);
    each("figures", figures::figure);
    each("figureMatches", figures::match);
    each("claims", claims::claim);
    each("implications", claims::implication);
    return facts;
  }

  private void each(String field, Function<JsonObjectReader, List<? extends Fact>> read) {
    for (JsonObjectReader object : objects(field)) {
      int before = problems.count();
      String article = object.text("article");
      if (article != null && !articles.containsKey(article)) {
        problems.add(object.at("article"), new Places(articles, problems).unknown(article));
        named.keep(object, null);
        continue;
      }
      List<? extends Fact> made = read.apply(object);
      boolean whole = problems.count() == before && !made.isEmpty();
      named.keep(object, whole ? made.get(made.size() - 1) : null);
      if (whole) {
        facts.addAll(made);
      }
    }
  }

  private List<JsonObjectReader> objects(String field) {
    List<JsonObjectReader> objects = new ArrayList<>();
    if (document.has(field)) {
      for (JsonNode json : document.node(field)) {
        objects.add(new JsonObjectReader(json, "/" + field + "/" + objects.size(), problems));
      }
    }
    return objects;
  }
}
