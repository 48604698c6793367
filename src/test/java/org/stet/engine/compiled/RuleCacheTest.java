package org.stet.engine.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {
  private static final String KEY = "0123abcd";
  @TempDir private Path home;
  private Path directory;
  private RuleCache cache;
  private CompiledRule rule;

  @BeforeEach
  void makeRule() {
    directory = home.resolve("below/cache");
    cache = new RuleCache(directory);
    TreeMap<String, byte[]> classes = new TreeMap<>();
    classes.put("sample.A", new byte[] {1, 2, 3});
    rule = new CompiledRule(List.of("sample.A"), classes);
  }

  @Test
  void whatIsKeptIsFound() throws IOException {
    assertThat(cache.find(KEY)).isEmpty();
    cache.keep(KEY, rule);
    CompiledRule found = cache.find(KEY).orElseThrow();
    assertThat(found.models()).containsExactly("sample.A");
    assertThat(found.classes().get("sample.A")).containsExactly(1, 2, 3);
    assertThat(cache.find("4567")).isEmpty();
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theDirectoryIsForItsOwnerAlone() throws IOException {
    cache.keep(KEY, rule);
    assertThat(Files.getPosixFilePermissions(directory))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aDirectoryThatOthersCouldWriteToIsNotTrusted() throws IOException {
    cache.keep(KEY, rule);
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(cache.find(KEY)).isEmpty();
    cache.keep("4567", rule);
    assertThat(directory.resolve("4567.rule")).doesNotExist();
  }

  @Test
  void aDamagedEntryIsAbsent() throws IOException {
    cache.keep(KEY, rule);
    Path entry = directory.resolve(KEY + ".rule");
    byte[] whole = Files.readAllBytes(entry);
    for (int place : new int[] {0, 40, whole.length - 1}) {
      byte[] damaged = whole.clone();
      damaged[place] ^= 1;
      Files.write(entry, damaged);
      assertThat(cache.find(KEY)).isEmpty();
    }
    Files.write(entry, new byte[0]);
    assertThat(cache.find(KEY)).isEmpty();
  }

  @Test
  void anEntryUnderAnotherNameIsAbsent() throws IOException {
    cache.keep(KEY, rule);
    Files.copy(directory.resolve(KEY + ".rule"), directory.resolve("4567.rule"));
    assertThat(cache.find("4567")).isEmpty();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNoFault() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "x");
    RuleCache nowhere = new RuleCache(file.resolve("cache"));
    nowhere.keep(KEY, rule);
    assertThat(nowhere.find(KEY)).isEmpty();
  }
}
