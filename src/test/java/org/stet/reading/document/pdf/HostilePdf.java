package org.stet.reading.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** PDF files that nobody should open without care, made for the test. */
public final class HostilePdf {
  private HostilePdf() {}

  private static Pdf article() {
    return new Pdf().page().lines(70, 90, 11, "Twelve people died.", "Nobody knows why.");
  }

  public static byte[] plain() {
    return article().bytes();
  }

  public static byte[] locked(String password, boolean readable) throws IOException {
    Pdf pdf = article();
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(readable);
    permission.setCanExtractForAccessibility(readable);
    pdf.document().protect(new StandardProtectionPolicy("owner", password, permission));
    return pdf.bytes();
  }

  /** A picture of a page. */
  public static byte[] scan() throws IOException {
    Pdf pdf = new Pdf().page();
    PDImageXObject picture =
        LosslessFactory.createFromImage(
            pdf.document(), new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY));
    try (PDPageContentStream out =
        new PDPageContentStream(pdf.document(), pdf.document().getPage(0))) {
      out.drawImage(picture, 0, 0, 500, 700);
    }
    return pdf.bytes();
  }

  public static byte[] manyPages() {
    Pdf pdf = new Pdf();
    for (int i = 0; i < 501; i++) {
      pdf.page();
    }
    return pdf.bytes();
  }

  /** What a page draws unpacks to two gigabytes. */
  public static byte[] bomb() throws IOException {
    Pdf pdf = article();
    pdf.document().getPage(0).setContents(bomb(pdf));
    return pdf.bytes();
  }

  /** What the file says of itself does. */
  public static byte[] bombInProperties() throws IOException {
    Pdf pdf = article();
    pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, bomb(pdf));
    return pdf.bytes();
  }

  private static PDStream bomb(Pdf pdf) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] blanks = new byte[1_000_000];
    Arrays.fill(blanks, (byte) ' ');
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 2_000; i++) {
        out.write(blanks);
      }
    }
    PDStream stream = new PDStream(pdf.document());
    try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
      out.write(packed.toByteArray());
    }
    stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /** A file of these objects, the first being the catalogue. */
  private static byte[] objects(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    int[] offsets = new int[objects.length];
    for (int i = 0; i < objects.length; i++) {
      offsets[i] = file.length();
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
    for (int offset : offsets) {
      file.append("%010d 00000 n \n".formatted(offset));
    }
    file.append("trailer\n<< /Root 1 0 R /Size ")
        .append(objects.length + 1)
        .append(" >>\nstartxref\n")
        .append(table)
        .append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Pages that are their own ancestors. */
  public static byte[] circle() {
    return objects(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>",
        "<< /Type /Pages /Kids [ 2 0 R 3 0 R ] /Parent 2 0 R /Count 2 >>");
  }

  /** Sixty times two times the same pages. */
  public static byte[] pagesWithoutEnd() {
    String[] objects = new String[62];
    objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
    for (int i = 1; i < 61; i++) {
      objects[i] =
          "<< /Type /Pages /Kids [ %d 0 R %d 0 R ] /Count 2147483647 >>".formatted(i + 2, i + 2);
    }
    objects[61] = "<< /Type /Page /MediaBox [0 0 100 100] >>";
    return objects(objects);
  }

  /** One page, said to be two thousand million. */
  public static byte[] hugeCount() {
    return objects(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [ 3 0 R ] /Count 2147483647 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>");
  }

  public static byte[] deep() {
    return objects(
        "<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(100_000) + "]".repeat(100_000) + " >>",
        "<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>");
  }

  /** A form that draws itself, twice. */
  public static byte[] drawsItself() {
    String draw = "/F Do /F Do";
    String resources = "/Resources << /XObject << /F 5 0 R >> >>";
    return objects(
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>",
        "<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R " + resources + " >>",
        "<< /Length " + draw.length() + " >>\nstream\n" + draw + "\nendstream",
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] "
            + resources
            + " /Length "
            + draw.length()
            + " >>\nstream\n"
            + draw
            + "\nendstream");
  }
}
