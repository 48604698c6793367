package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is told in one plain sentence, with exit code 2. */
class BadUseTest {
  @TempDir private Path folder;

  @AfterEach
  void leaveHome() {
    System.clearProperty("stet.home");
  }

  private static void refused(Stet stet, String words) {
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(stet.err()).startsWith("stet: ").contains(words).doesNotContain("\tat ");
    assertThat(stet.out()).isEmpty();
  }

  @Test
  void aMissingFileIsNamed() {
    refused(Stet.run("check", folder.resolve("none.txt")), "none.txt: there is no such file");
    refused(Stet.run("batch", folder.resolve("none.jsonl")), "none.jsonl");
    refused(Stet.run("check", "--claims", folder.resolve("none.json")), "none.json");
    refused(Stet.run("extract", folder.resolve("none.txt")), "none.txt");
  }

  @Test
  void aFolderIsNoArticle() {
    refused(Stet.run("check", folder), "is a folder");
  }

  @Test
  void aBinaryFileIsNoArticle() throws IOException {
    Path file = Files.write(folder.resolve("a.bin"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 0});
    refused(Stet.run("check", file), "a.bin");
  }

  @Test
  void anotherEncodingIsTold() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), "Ärger".getBytes(StandardCharsets.ISO_8859_1));
    refused(Stet.run("check", file), "is not UTF-8");
  }

  @Test
  void aFileThatIsTooLargeIsTold() throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(20_000_001);
    }
    refused(Stet.run("check", file), "larger than 20 MB");
  }

  @Test
  void nothingToCheckIsTold() {
    refused(Stet.run("check"), "nothing to check");
  }

  @Test
  void aMisspeltOptionIsFollowedByTheRightOne() {
    Stet stet = Stet.run("check", "--formt", "json", "draft.txt");
    refused(stet, "--formt");
    assertThat(stet.err()).contains("--format").contains("Try 'stet check --help'.");
  }

  @Test
  void aMisspeltCommandIsFollowedByTheRightOne() {
    refused(Stet.run("chek", "draft.txt"), "check");
  }

  @Test
  void aWrongValueIsFollowedByThoseThereAre() {
    refused(Stet.run("check", "--format", "pdf", "draft.txt"), "json");
    refused(Stet.run("check", "--fail-level", "fatal", "draft.txt"), "warning");
    refused(Stet.run("batch", "--threads", "0", "stories.jsonl"), "from 1 to 256");
    refused(Stet.run("batch", "--threads", "many", "stories.jsonl"), "many");
  }

  @Test
  void claimsThatAreNoJsonAreTold() throws IOException {
    Path file = Files.writeString(folder.resolve("claims.json"), "{\"story\": ");
    refused(Stet.run("check", "--claims", file), "claims.json");
  }

  @Test
  void claimsWithAWrongFieldNameIt() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("claims.json"),
            "{\"schemaVersion\": \"1.0\", \"story\": \"s\", \"articels\": []}");
    refused(Stet.run("check", "--claims", file), "articels");
  }

  @Test
  void aHomeWithoutRulesIsTold() {
    System.setProperty("stet.home", folder.toString());
    refused(Stet.run("check", "--claims", "fixtures/claims/ferry.json"), "holds no rules folder");
  }

  @Test
  void suppressionsThatAreNoListAreTold() throws IOException {
    Path draft = Files.writeString(folder.resolve("draft.txt"), "Ten died.");
    Path file = Files.writeString(folder.resolve("allowed.yaml"), "rule: \"half");
    refused(Stet.run("check", draft, "--suppressions", file), "allowed.yaml:1: is not YAML");
    refused(
        Stet.run("check", draft, "--suppressions", folder.resolve("none.yaml")), "no such file");
    Files.writeString(folder.resolve("stet-suppressions.yaml"), "just words");
    refused(Stet.run("check", draft), "stet-suppressions.yaml: must be a list");
  }

  @Test
  void aBaselineThatIsNoReportIsTold() throws IOException {
    Path draft = Files.writeString(folder.resolve("draft.txt"), "Ten died.");
    Path file = Files.writeString(folder.resolve("baseline.json"), "{}");
    refused(Stet.run("check", draft, "--baseline", file), "is no report of Stet; make one with");
    refused(Stet.run("check", draft, "--baseline", folder), "there is no such file");
    Path stories = Files.writeString(folder.resolve("s.jsonl"), "");
    refused(Stet.run("batch", stories, "--baseline", file), "is no report of Stet");
  }

  @Test
  void aDayThatIsNoneIsTold() {
    refused(Stet.run("check", "draft.txt", "--today", "tomorrow"), "is no day like 2027-01-31");
  }

  @Test
  void rulesAndStoriesToCompareMustBeThere() throws IOException {
    Path rules = Path.of("rules");
    refused(Stet.run("corpus-diff", "none", rules, folder), "none: is no folder of rules");
    refused(Stet.run("corpus-diff", rules, rules, folder), "no folder in it holds a draft.txt");
    refused(Stet.run("corpus-diff", rules, rules, folder.resolve("none.jsonl")), "none.jsonl");
    refused(Stet.run("corpus-diff", rules, rules), "STORIES");
  }
}
