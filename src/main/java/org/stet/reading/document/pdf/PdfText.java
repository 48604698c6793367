package org.stet.reading.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.stet.reading.UnreadableArticle;

/** Reads the text of a PDF, trusting that somebody bounds memory and time. */
final class PdfText {
  /** An article has some pages, a book some hundred. */
  private static final int MOST_PAGES = 500;

  private static final int MOST_SHOWN = 5;

  static {
    FontMappers.set(new OneFont());
  }

  private PdfText() {}

  /**
   * @throws UnreadableArticle with a sentence that does not name the file
   */
  static PdfContent read(byte[] bytes) {
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return read(document);
    } catch (InvalidPasswordException e) {
      throw new UnreadableArticle("is locked with a password; save it without one", e);
    } catch (IOException e) {
      throw new UnreadableArticle(
          "is damaged or was cut off on its way; get the file again, or give the text", e);
    }
  }

  private static PdfContent read(PDDocument document) throws IOException {
    AccessPermission allowed = document.getCurrentAccessPermission();
    if (!allowed.canExtractContent() && !allowed.canExtractForAccessibility()) {
      throw new UnreadableArticle(
          "forbids that its text be read; ask for a copy that allows it, or give the text");
    }
    LineCollector collector = new LineCollector();
    int pages = 0;
    for (var page : document.getPages()) {
      if (++pages > MOST_PAGES) {
        throw new UnreadableArticle("has more than 500 pages; cut it to one article");
      }
      page.getMediaBox();
    }
    try {
      collector.writeText(document, Writer.nullWriter());
    } catch (IOException | RuntimeException e) {
      throw new UnreadableArticle(
          "is damaged on page %d; get the file again, or give the text".formatted(collector.page()),
          e);
    }
    return content(document, pages, collector.lines());
  }

  private static PdfContent content(PDDocument document, int pages, List<Line> all) {
    if (all.isEmpty()) {
      throw new UnreadableArticle(
          "holds no text, perhaps only pictures of it; have the text recognised (OCR), or give it as"
              + " plain text");
    }
    refuseUnknownLetters(all);
    Set<Line> heads = RunningHeads.of(all);
    List<Line> ordered =
        Columns.inOrder(all.stream().filter(line -> !heads.contains(line)).toList());
    Footnotes footnotes = new Footnotes(ordered, Paragraphs.textSize(ordered));
    List<Line> lines = ordered.stream().filter(line -> !footnotes.lines().contains(line)).toList();
    Paragraphs paragraphs = new Paragraphs(lines);
    List<PdfContent.Paragraph> read = paragraphs.all();
    List<String> notes = new ArrayList<>();
    if (!heads.isEmpty()) {
      notes.add("Left out: running heads and page numbers, %d lines.".formatted(heads.size()));
    }
    if (footnotes.count() > 0) {
      notes.add(
          "Left out: %d %s."
              .formatted(footnotes.count(), footnotes.count() == 1 ? "footnote" : "footnotes"));
    }
    tellEmptyPages(pages, all, notes);
    List<String> joined = paragraphs.joined();
    if (!joined.isEmpty()) {
      String shown = String.join(", ", joined.subList(0, Math.min(MOST_SHOWN, joined.size())));
      notes.add(
          "Put together, as broken at the end of a line: "
              + shown
              + (joined.size() > MOST_SHOWN ? " and %d more.".formatted(joined.size() - 5) : "."));
    }
    return new PdfContent(read, notes, PdfProperties.of(document));
  }

  private static void tellEmptyPages(int pages, List<Line> lines, List<String> notes) {
    Set<Integer> empty = new TreeSet<>();
    for (int page = 1; page <= pages; page++) {
      empty.add(page);
    }
    lines.forEach(line -> empty.remove(line.page()));
    if (!empty.isEmpty()) {
      String shown = String.join(", ", empty.stream().limit(10).map(String::valueOf).toList());
      notes.add("Without text, perhaps pictures of it: page " + shown + ".");
    }
  }

  /** Fonts need not say which letters they draw; then nobody knows without looking at them. */
  private static void refuseUnknownLetters(List<Line> lines) {
    long all = 0;
    long unknown = 0;
    for (Line line : lines) {
      all += line.words().length();
      unknown += line.words().chars().filter(PdfText::unknown).count();
    }
    if (unknown * 5 > all) {
      throw new UnreadableArticle(
          "draws letters without saying which they are; have the text recognised (OCR), or give it"
              + " as plain text");
    }
  }

  private static boolean unknown(int unit) {
    return unit == 0xFFFD || unit < ' ' || Character.getType(unit) == Character.PRIVATE_USE;
  }
}
