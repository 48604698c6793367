package org.stet.reading.document.pdf;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.stet.reading.UnreadableArticle;

/**
 * The program of the process in which one PDF is read: it takes the file on standard input, its
 * length first, and answers on standard output.
 */
public final class PdfProcess {
  private PdfProcess() {}

  /**
   * @param arguments none
   * @throws IOException if the process that started this is gone
   */
  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // What a library prints must not be taken for an answer.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.setErr(System.out);
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    try {
      PdfAnswer.write(out, PdfText.read(bytes));
    } catch (UnreadableArticle e) {
      PdfAnswer.refuse(out, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      PdfAnswer.refuse(out, "is damaged; get the file again, or give the text");
    }
    Runtime.getRuntime().halt(0);
  }
}
