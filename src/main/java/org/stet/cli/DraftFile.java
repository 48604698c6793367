package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stet.fact.Role;
import org.stet.reading.StoryFiles;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.DocumentReader;
import org.stet.report.document.DocxComments;
import org.stet.verdict.Report;

/**
 * The file that a draft came in, to be handed back.
 *
 * @param document the draft as it was read; null where it came in no file of its own
 * @param original the file itself where it can take comments; else null
 */
record DraftFile(Document document, byte[] original) {

  /**
   * The draft in {@code file}, or none where that is null.
   *
   * @throws UnreadableArticle if it cannot be read
   */
  static DraftFile read(Path file) {
    if (file == null) {
      return new DraftFile(null, null);
    }
    String id = StoryFiles.ids(List.of(file)).get(0);
    Document document = DocumentReader.read(file, id, Role.DRAFT);
    if (document.format() != DocumentFormat.DOCX) {
      return new DraftFile(document, null);
    }
    try {
      return new DraftFile(document, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UnreadableArticle(
          file + ": cannot be read again (" + e.getMessage() + "); check the disk", e);
    }
  }

  /** The draft with the findings of {@code report} as comments. */
  byte[] commented(Report report) {
    return DocxComments.write(report, document, original);
  }
}
