package org.stet.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.stet.reading.document.docx.Docx;
import org.stet.reading.document.pdf.HostilePdf;

/**
 * Files that are meant to break a reader, or were broken themselves: in 512 MB each is told in one
 * clear sentence, and nothing is left on the disk.
 */
class HostileFilesTest {
  private static final Map<String, String> EXPECTED = new LinkedHashMap<>();
  private static final Map<String, String> OUTCOMES = new LinkedHashMap<>();
  private static final Map<String, Integer> SECONDS = new LinkedHashMap<>();
  private static final int MOST_SECONDS = 45;

  @TempDir private static Path folder;

  @BeforeAll
  static void readAllWithLittleMemory() throws Exception {
    write();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("temporary")),
                "-Duser.home=" + Files.createDirectory(folder.resolve("home")),
                "-cp",
                System.getProperty("java.class.path"),
                ReadAll.class.getName()));
    EXPECTED.keySet().forEach(name -> command.add(folder.resolve(name).toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    for (String line : said.lines().toList()) {
      String[] fields = line.split("\t");
      SECONDS.put(fields[0], Integer.valueOf(fields[1]));
      OUTCOMES.put(fields[0], fields[2]);
    }
  }

  private static void write() throws Exception {
    file("plain.docx", HostileFiles.docx(), "read 19 units");
    file("locked.docx", HostileFiles.locked(), "is locked with a password; save it without one");
    file(
        "old.doc",
        HostileFiles.word2003(),
        "is a file of Word 2003 or older; save it as .docx or as plain UTF-8 text");
    file(
        "cut-off.docx",
        HostileFiles.cutOff(HostileFiles.docx()),
        "is damaged or was cut off on its way; get the file again");
    file(
        "corrupt.docx",
        HostileFiles.corrupt(),
        "is damaged in its part word/document.xml; get the file again, or save it anew");
    String bomb =
        "unpacks to far more than an article, as a zip bomb does; its part %s was not read on";
    file(
        "bomb.docx",
        HostileFiles.bomb(HostileFiles.docx(), "word/document.xml", 1_000),
        bomb.formatted("word/document.xml"));
    file(
        "many-parts.docx",
        HostileFiles.manyParts(),
        "is an archive of more than 10,000 parts, which no article is; save the article anew");
    file(
        "nested.docx",
        HostileFiles.nested(),
        "is an archive, not an article; unpack it and give the article");
    String type =
        "holds a document type in its part %s, which no word processor writes; save it anew";
    file("laughs.docx", HostileFiles.laughs(), type.formatted("word/document.xml"));
    file(
        "external-file.docx",
        HostileFiles.external("file:///etc/hostname"),
        type.formatted("word/document.xml"));
    file(
        "external-page.docx",
        HostileFiles.external("http://localhost:9/"),
        type.formatted("word/document.xml"));
    String deep = "nests its text more than 1,000 deep, which no word processor does; save it anew";
    file("deep.docx", HostileFiles.deep(), deep);
    file(
        "leading-out.docx",
        HostileFiles.leadingOut(),
        "holds a part named \"word/../../../.bashrc\", which leads out of the file; do not trust"
            + " it, save it anew");
    file(
        "twice.docx",
        HostileFiles.twice(),
        "holds two parts named \"word/document.xml\", which programs read differently; save it"
            + " anew");
    file("many-runs.docx", HostileFiles.manyRuns(), "read 2000000 units");
    file(
        "too-much-text.docx",
        HostileFiles.tooMuchText(),
        "holds more than 20 MB of text; cut it to one article");
    file("no-words.docx", Docx.of("<w:p/>"), "holds no text; give the file that has the article");
    file("locked.odt", HostileFiles.lockedOdt(), "is locked with a password; save it without one");
    file("laughs.odt", HostileFiles.laughingOdt(), type.formatted("content.xml"));
    file("deep.odt", HostileFiles.deepOdt(), deep);
    file(
        "bomb.odt",
        HostileFiles.bomb(HostileFiles.emptyOdt(), "content.xml", 1_000),
        bomb.formatted("content.xml"));
    file(
        "no-words.odt",
        HostileFiles.emptyOdt(),
        "holds no text; give the file that has the article");
    writePdf();
    try (RandomAccessFile large =
        new RandomAccessFile(folder.resolve("large.docx").toFile(), "rw")) {
      large.setLength(100_000_000);
    }
    EXPECTED.put(
        "large.docx", "is larger than 20 MB; an article is text, cut the file to one article");
  }

  private static void writePdf() throws IOException {
    file("plain.pdf", HostilePdf.plain(), "read 37 units");
    file(
        "locked.pdf",
        HostilePdf.locked("secret", true),
        "is locked with a password; save it without one");
    file("owned.pdf", HostilePdf.locked("", true), "read 37 units");
    file(
        "forbidden.pdf",
        HostilePdf.locked("", false),
        "forbids that its text be read; ask for a copy that allows it, or give the text");
    String none =
        "holds no text, perhaps only pictures of it; have the text recognised (OCR), or give it as"
            + " plain text";
    file("scan.pdf", HostilePdf.scan(), none);
    String broken = "is damaged or was cut off on its way; get the file again, or give the text";
    file("cut-off.pdf", HostileFiles.cutOff(HostilePdf.plain()), broken);
    String late =
        "takes more than 10 seconds to read, which no article does; save the article alone, or give"
            + " its text";
    file(
        "many-pages.pdf", HostilePdf.manyPages(), "has more than 500 pages; cut it to one article");
    file("bomb.pdf", HostilePdf.bomb(), late);
    file(
        "bomb-in-properties.pdf",
        HostilePdf.bombInProperties(),
        "unpacks to more than 256 MB, which no article does; save the article alone, or give its"
            + " text");
    file("circle.pdf", HostilePdf.circle(), none);
    file("pages-without-end.pdf", HostilePdf.pagesWithoutEnd(), none);
    file("huge-count.pdf", HostilePdf.hugeCount(), none);
    file("deep.pdf", HostilePdf.deep(), broken);
    file("draws-itself.pdf", HostilePdf.drawsItself(), late);
  }

  private static void file(String name, byte[] bytes, String expected) throws IOException {
    Files.write(folder.resolve(name), bytes);
    EXPECTED.put(name, expected);
  }

  @TestFactory
  Stream<DynamicTest> eachIsToldInOneSentence() {
    return EXPECTED.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> {
                      String expected = file.getValue();
                      String path = folder.resolve(file.getKey()) + ": ";
                      assertThat(OUTCOMES.get(file.getKey()))
                          .isEqualTo(expected.startsWith("read ") ? expected : path + expected);
                      assertThat(SECONDS.get(file.getKey())).isLessThan(MOST_SECONDS);
                    }));
  }

  @Test
  void nothingIsLeftOnTheDisk() {
    assertThat(folder.resolve("temporary")).isEmptyDirectory();
    assertThat(folder.resolve("home")).isEmptyDirectory();
  }
}
