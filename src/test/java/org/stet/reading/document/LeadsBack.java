package org.stet.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stet.fact.Role;

/** Reads texts as files of some name, and holds documents against their files. */
public final class LeadsBack {
  private LeadsBack() {}

  /** {@code content} read as a source in a file called {@code name}. */
  public static Document read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #read(String, String)}, for bytes. */
  public static Document read(String name, byte[] content) {
    return DocumentReader.read(new DocumentSource(content, name, "in/" + name), Role.SOURCE);
  }

  /**
   * Every passage stands in the file where it says, as it is or as an escape that reads so; the
   * passages do not overlap, and what no passage covers is white space or a mark between cells.
   *
   * @return the share of the article's words that have a place in the file
   */
  public static double check(Document document, String file) {
    String text = document.article().text();
    int end = 0;
    int placed = 0;
    int last = 0;
    for (Passage passage : document.passages()) {
      assertThat(text.substring(end, passage.start())).matches("[\\s|]*");
      String words = text.substring(passage.start(), passage.end());
      if (passage.offset() >= 0) {
        assertThat(file.length()).isGreaterThanOrEqualTo(passage.offset());
        String there = file.substring(passage.offset());
        assertThat(there.startsWith(words) || escape(there))
            .as("“%s” at %d: %.40s", words, passage.offset(), there)
            .isTrue();
        placed += words.length();
      }
      assertThat(passage.paragraph()).isPositive();
      assertThat(passage.run()).isPositive();
      last = Math.max(last, passage.paragraph());
      end = passage.end();
    }
    assertThat(text.substring(end)).isBlank();
    return (double) placed
        / Math.max(1, document.passages().stream().mapToInt(p -> p.end() - p.start()).sum());
  }

  private static boolean escape(String there) {
    return there.matches("(?s)(?:&#?\\w+;?|\\\\u[0-9A-Fa-f]{4}|\\\\[bfnrt]).*");
  }

  /** The paragraphs of a document. */
  public static List<String> paragraphs(Document document) {
    return List.of(document.article().text().strip().split("\n\n"));
  }
}
