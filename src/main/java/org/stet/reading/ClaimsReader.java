package org.stet.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Story;

/**
 * Reads facts that any other extractor has found, so that rules can argue about them. The form of
 * the document is published as {@code /org/stet/reading/claims.schema.json}.
 */
public final class ClaimsReader {
  private ClaimsReader() {}

  /**
   * The story and facts in {@code file}, which holds the text of every article.
   *
   * @throws UnreadableArticle if the document cannot be used; the message has a line for each thing
   *     that is wrong, at most 20
   */
  public static ExtractedStory read(Path file) {
    return read(file, List.of());
  }

  /**
   * The story and facts in {@code file}, where the text of {@code known} articles was read already.
   *
   * @param known articles that the document may refer to without holding them; they come first in
   *     the story
   */
  public static ExtractedStory read(Path file, List<Article> known) {
    return of(TextFile.read(file), file.toString(), known);
  }

  /**
   * The story and facts in {@code document}.
   *
   * @param name how error messages name the document
   */
  public static ExtractedStory of(String document, String name, List<Article> known) {
    JsonNode json = json(document, name);
    Problems problems = new Problems();
    ClaimsSchema.load().check(json, problems);
    stopAt(problems, name);
    ClaimsBinder binder = new ClaimsBinder(json, known, problems);
    List<Article> articles = binder.articles();
    stopAt(problems, name);
    List<Fact> facts = binder.facts();
    stopAt(problems, name);
    if (articles.stream().filter(Article::isDraft).count() > 1) {
      throw new UnreadableArticle(name + ": has two drafts; a story has one");
    }
    List<Article> draftFirst =
        articles.stream().sorted(Comparator.comparing(article -> !article.isDraft())).toList();
    String story = json.hasNonNull("story") ? json.get("story").textValue() : name;
    return new ExtractedStory(new Story(story, draftFirst), facts);
  }

  private static JsonNode json(String document, String name) {
    try {
      return StoryLineReader.JSON.readTree(
          document.startsWith("\uFEFF") ? document.substring(1) : document);
    } catch (JsonProcessingException e) {
      throw new UnreadableArticle(
          "%s:%d:%d: not JSON: %s"
              .formatted(
                  name,
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()),
          e);
    }
  }

  private static void stopAt(Problems problems, String name) {
    if (problems.count() > 0) {
      throw new UnreadableArticle(name + ":\n  " + problems.told("\n  "));
    }
  }
}
