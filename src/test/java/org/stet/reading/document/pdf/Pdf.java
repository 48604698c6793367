package org.stet.reading.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.stet.fact.Role;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentReader;
import org.stet.reading.document.DocumentSource;

/** PDF files for tests, line by line; places count in points from the upper left corner. */
public final class Pdf {
  private static final double LEADING = 1.2;

  static {
    // Else PDFBox would look at all fonts of the machine and write down what it found.
    FontMappers.set(new OneFont());
  }

  private final PDDocument document = new PDDocument();
  private PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
  private PDPage page;

  /** Writes with {@code other} from now on. */
  public Pdf font(PDFont other) {
    font = other;
    return this;
  }

  /** Begins a page. */
  public Pdf page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Writes one line. */
  public Pdf line(double x, double y, double size, String words) {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      out.beginText();
      out.setFont(font, (float) size);
      out.newLineAtOffset((float) x, (float) (page.getMediaBox().getHeight() - y));
      out.showText(words);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes lines one below the other. */
  public Pdf lines(double x, double y, double size, String... lines) {
    double at = y;
    for (String line : lines) {
      line(x, at, size, line);
      at += LEADING * size;
    }
    return this;
  }

  /**
   * Writes {@code text} from {@code y} on, broken where a line would be wider than {@code width}.
   */
  public double wrapped(double x, double y, double size, double width, String text) {
    double at = y;
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && width(line + " " + word, size) > width) {
        line(x, at, size, line.toString());
        at += LEADING * size;
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    line(x, at, size, line.toString());
    return at + LEADING * size;
  }

  private double width(String words, double size) {
    try {
      return font.getStringWidth(words) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document, for what this class has no words for. */
  public PDDocument document() {
    return document;
  }

  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Document read() {
    return read(bytes());
  }

  public static Document read(byte[] bytes) {
    return DocumentReader.read(new DocumentSource(bytes, "draft", "in/draft.pdf"), Role.DRAFT);
  }
}
