package org.stet.reading.document;

import java.nio.file.Path;
import java.time.Duration;
import org.stet.fact.Role;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.pdf.PdfReader;

/** Reads files one after the other and tells what came of each, a line each. */
final class ReadAll {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private ReadAll() {}

  /** As anybody would, but for a shorter limit of time. */
  private static Document read(DocumentSource source) {
    return ContentSniffer.format(source) == DocumentFormat.PDF
        ? new PdfReader(LONGEST).read(source, Role.DRAFT)
        : DocumentReader.read(source, Role.DRAFT);
  }

  public static void main(String[] files) {
    for (String file : files) {
      Path path = Path.of(file);
      long start = System.nanoTime();
      String outcome;
      try {
        Document document = read(DocumentSource.of(path, "draft"));
        outcome = "read %d units".formatted(document.article().text().length());
      } catch (UnreadableArticle e) {
        outcome = e.getMessage();
      } catch (RuntimeException | Error e) {
        outcome = e.toString();
      }
      long seconds = (System.nanoTime() - start) / 1_000_000_000;
      System.out.println(path.getFileName() + "\t" + seconds + "\t" + outcome);
    }
  }
}
