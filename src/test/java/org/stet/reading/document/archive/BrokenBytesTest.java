package org.stet.reading.document.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stet.fact.Role;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.DocumentSource;
import org.stet.reading.document.FormatReader;
import org.stet.reading.document.docx.Docx;
import org.stet.reading.document.docx.DocxReader;
import org.stet.reading.document.odt.Odt;
import org.stet.reading.document.odt.OdtReader;

/** Whatever happens to the bytes of a file: it is read, or refused in one sentence. */
class BrokenBytesTest {
  private static final int TRIALS = 4_000;

  @Test
  void aWordDocumentWithAnyBytesChangedIsReadOrRefused() {
    tryOut(
        new DocxReader(),
        Docx.of(
            "<w:p><w:r><w:t>Twelve died.</w:t><w:fldChar w:fldCharType='begin'/></w:r></w:p>",
            Map.of("word/_rels/document.xml.rels", "<Relationships/>")));
  }

  @Test
  void anOpenDocumentTextWithAnyBytesChangedIsReadOrRefused() {
    tryOut(
        new OdtReader(),
        Odt.of("", "<text:p>Twelve <text:s/>died.</text:p>", Map.of("meta.xml", Odt.meta(""))));
  }

  private static void tryOut(FormatReader reader, byte[] whole) {
    Random random = new Random(1);
    for (int trial = 0; trial < TRIALS; trial++) {
      byte[] bytes =
          Arrays.copyOf(whole, trial % 5 == 0 ? random.nextInt(whole.length) : whole.length);
      for (int change = random.nextInt(4); change >= 0 && bytes.length > 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        reader.read(new DocumentSource(bytes, "draft", "in/draft"), Role.DRAFT);
      } catch (UnreadableArticle e) {
        assertThat(e.getMessage()).startsWith("in/draft: ").doesNotContain("\n");
      } catch (RuntimeException e) {
        fail("trial " + trial, e);
      }
    }
  }
}
