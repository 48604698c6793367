package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseFolderTest {
  @TempDir private Path temp;

  @Test
  void whatIsKeptIsFound() {
    ParseFolder folder = new ParseFolder(temp.resolve("a/parses"), 1_000);
    folder.keep("k", new byte[] {1, 2});
    assertThat(folder.find("k")).contains(new byte[] {1, 2});
    assertThat(folder.find("other")).isEmpty();
  }

  @Test
  void theFolderIsMadeForItsOwnerAlone() throws IOException {
    new ParseFolder(temp.resolve("parses"), 1_000).keep("k", new byte[1]);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("parses"))))
        .isEqualTo("rwx------");
  }

  @Test
  void aFolderThatOthersMayEnterIsNotUsed() throws IOException {
    Path shared = temp.resolve("parses");
    ParseFolder folder = new ParseFolder(shared, 1_000);
    folder.keep("k", new byte[1]);
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
    folder.keep("other", new byte[1]);

    assertThat(folder.find("k")).isEmpty();
    assertThat(shared.resolve("other.parse")).doesNotExist();
  }

  @Test
  void whatWasUsedLongestAgoMakesRoom() throws IOException {
    Path parses = temp.resolve("parses");
    ParseFolder before = new ParseFolder(parses, 1_000);
    for (int i = 0; i < 3; i++) {
      before.keep("k" + i, new byte[400]);
      Files.setLastModifiedTime(
          parses.resolve("k" + i + ".parse"), FileTime.fromMillis(1_000L * i));
    }
    before.find("k0");

    new ParseFolder(parses, 1_000).keep("new", new byte[400]);

    assertThat(before.find("new")).isPresent();
    assertThat(before.find("k0")).isPresent();
    assertThat(before.find("k1")).isEmpty();
    assertThat(before.find("k2")).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeCostsNothingButTime() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "no folder");
    ParseFolder folder = new ParseFolder(file.resolve("parses"), 1_000);
    folder.keep("k", new byte[1]);
    assertThat(folder.find("k")).isEmpty();
  }
}
