package org.stet.reading.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.reading.StoryFiles;
import org.stet.reading.UnreadableArticle;

/**
 * A story and the files that it was read from.
 *
 * @param story the articles
 * @param documents the file of each article by the article's id, in the order of the story
 */
public record StoryDocuments(Story story, Map<String, Document> documents) {

  /**
   * The story of {@code draft} and {@code sources}; its id is the name of the first file.
   *
   * @param draft the file under check, or null to hold the sources against each other
   * @param sources the files the draft was written from; at least one where there is no draft
   * @throws UnreadableArticle if a file cannot be used or is given twice
   */
  public static StoryDocuments read(Path draft, List<Path> sources) {
    List<Path> files = new ArrayList<>(sources);
    if (draft != null) {
      files.add(0, draft);
    }
    if (files.isEmpty()) {
      throw new UnreadableArticle("there is nothing to read; name a draft or a source");
    }
    Map<String, Document> documents = new LinkedHashMap<>();
    List<Article> articles = new ArrayList<>();
    List<String> ids = StoryFiles.ids(files);
    for (int i = 0; i < files.size(); i++) {
      Role role = i == 0 && draft != null ? Role.DRAFT : Role.SOURCE;
      Document document = DocumentReader.read(files.get(i), ids.get(i), role);
      documents.put(ids.get(i), document);
      articles.add(document.article());
    }
    return new StoryDocuments(new Story(articles.get(0).id(), articles), documents);
  }

  /** What an editor should know of the reading: "page.html: 3 teasers were left out". */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    documents.forEach(
        (id, document) -> document.notes().forEach(note -> notes.add(id + ": " + note)));
    return notes;
  }
}
