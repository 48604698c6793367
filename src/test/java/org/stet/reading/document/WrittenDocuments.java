package org.stet.reading.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.stet.reading.document.odt.Odt;
import org.stet.reading.document.pdf.Pdf;

/** The same paragraphs as files of other formats, as other programs write them. */
final class WrittenDocuments {
  private static final int RUN = 17;

  private WrittenDocuments() {}

  /** Every line of {@code text} with words on it. */
  static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Written by Apache POI, each paragraph in runs of 17 letters. */
  static byte[] docx(List<String> paragraphs) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String words : paragraphs) {
        XWPFParagraph paragraph = document.createParagraph();
        for (int at = 0; at < words.length(); at += RUN) {
          paragraph.createRun().setText(words.substring(at, Math.min(words.length(), at + RUN)));
        }
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each paragraph with its middle in a span. */
  static byte[] odt(List<String> paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String words : paragraphs) {
      int middle = words.indexOf(' ', words.length() / 2);
      body.append("<text:p>").append(escaped(words.substring(0, Math.max(0, middle))));
      body.append("<text:span>").append(escaped(words.substring(Math.max(0, middle))));
      body.append("</text:span></text:p>\n");
    }
    return Odt.of("", body.toString(), Map.of());
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Written by PDFBox, with the number of the page at its foot. */
  static byte[] pdf(List<String> paragraphs) {
    Pdf pdf = new Pdf();
    pdf.font(letters(pdf.document()));
    double y = 1_000;
    int page = 0;
    for (String words : paragraphs) {
      if (y > 500) {
        pdf.page().line(290, 810, 8, "- " + ++page + " -");
        y = 90;
      }
      y = pdf.wrapped(60, y, 11, 420, words) + 8;
    }
    return pdf.bytes();
  }

  private static PDFont letters(PDDocument document) {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return PDType0Font.load(document, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
