package org.stet.reading.document.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.stet.reading.document.pdf.PdfContent.About;
import org.stet.reading.document.pdf.PdfContent.Paragraph;
import org.stet.reading.document.pdf.PdfContent.Piece;

/** How the process that reads a PDF answers: what the file says, or why it cannot be read. */
final class PdfAnswer {
  private static final int READ = 1;
  private static final int REFUSED = 2;

  /** Bytes of all the words of an answer: as much as a file of plain text may hold. */
  private static final int MOST = 20_000_000;

  private final DataInputStream in;
  private int left = MOST;

  private PdfAnswer(DataInputStream in) {
    this.in = in;
  }

  static void write(DataOutputStream out, PdfContent content) throws IOException {
    out.writeInt(READ);
    out.writeInt(content.paragraphs().size());
    for (Paragraph paragraph : content.paragraphs()) {
      out.writeBoolean(paragraph.headline());
      out.writeInt(paragraph.pieces().size());
      for (Piece piece : paragraph.pieces()) {
        out.writeInt(piece.page());
        out.writeBoolean(piece.apart());
        write(out, piece.words());
      }
    }
    out.writeInt(content.notes().size());
    for (String note : content.notes()) {
      write(out, note);
    }
    write(out, content.about().title());
    write(out, content.about().outlet());
    write(out, content.about().published());
    write(out, content.about().language());
    out.flush();
  }

  /**
   * @param why a sentence without the name of the file
   */
  static void refuse(DataOutputStream out, String why) throws IOException {
    out.writeInt(REFUSED);
    write(out, why);
    out.flush();
  }

  private static void write(DataOutputStream out, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * The content of the file.
   *
   * @throws Refused if it cannot be read
   * @throws IOException if the answer ends before its time or is none
   */
  static PdfContent read(DataInputStream in) throws IOException, Refused {
    PdfAnswer answer = new PdfAnswer(in);
    int kind = in.readInt();
    if (kind == REFUSED) {
      throw new Refused(answer.words());
    } else if (kind != READ) {
      throw new IOException("no answer");
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = answer.count(); i > 0; i--) {
      boolean headline = in.readBoolean();
      List<Piece> pieces = new ArrayList<>();
      for (int j = answer.count(); j > 0; j--) {
        int page = in.readInt();
        boolean apart = in.readBoolean();
        pieces.add(new Piece(page, answer.words(), apart));
      }
      paragraphs.add(new Paragraph(headline, pieces));
    }
    List<String> notes = new ArrayList<>();
    for (int i = answer.count(); i > 0; i--) {
      notes.add(answer.words());
    }
    About about = new About(answer.words(), answer.words(), answer.words(), answer.words());
    return new PdfContent(paragraphs, notes, about);
  }

  private int count() throws IOException {
    int count = in.readInt();
    left -= count;
    if (count < 0 || left < 0) {
      throw new IOException("too long an answer");
    }
    return count;
  }

  private String words() throws IOException {
    byte[] bytes = new byte[count()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The file cannot be read; the message says why and what to do. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }
}
