package org.stet.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.stet.desk.http.Answer;
import org.stet.desk.http.Asked;
import org.stet.desk.http.Refusal;
import org.stet.fact.Article;
import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentReader;
import org.stet.reading.document.DocumentSource;

/** Reads files that were dropped on the page. */
final class ReceivedFiles {
  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 10;
  private static final int SOON = 2;

  private final Semaphore free = new Semaphore(AT_ONCE);

  Answer read(Asked asked) {
    String name = name(asked.query().get("name"));
    try {
      if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw Refusal.busy("too many files are being read at once; try again", SOON);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.busy("the desk is closing", SOON);
    }
    try {
      return Answer.json(200, json(name, document(name, asked.body())));
    } catch (UnreadableArticle e) {
      throw new Refusal(422, e.getMessage());
    } finally {
      free.release();
    }
  }

  private static Document document(String name, byte[] bytes) {
    return DocumentReader.read(new DocumentSource(bytes, name, name), Role.SOURCE);
  }

  /** The last part of a path, whichever system it is from. */
  private static String name(String given) {
    String path = given == null ? "" : given;
    String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    String name = last.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", " ").strip();
    return name.isEmpty() || name.matches("\\.+") ? "article" : name;
  }

  private static ObjectNode json(String name, Document document) {
    Article article = document.article();
    ObjectNode tree =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", name)
            .put("format", document.format().id())
            .put("text", article.text())
            .put("headline", article.headline() == null ? null : article.headline().text())
            .put("outlet", article.outlet())
            .put("published", published(article.published()));
    ArrayNode notes = tree.putArray("notes");
    document.notes().forEach(notes::add);
    return tree;
  }

  private static String published(Publication published) {
    if (published == null) {
      return null;
    }
    return published.time() == null
        ? published.date().toString()
        : published.date().atTime(published.time()).toString();
  }
}
