package org.stet.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NullableFieldsTest {
  private static final Pattern DOCUMENTED =
      Pattern.compile(
          "/\\*\\*(.*?)\\*/\\s*(?:@\\w+\\s*)*(?:public |default )?([^\\n;{]*)", Pattern.DOTALL);
  private static final Pattern METHOD = Pattern.compile("\\w[\\w<>]*\\s+(\\w+)\\(\\).*");
  private static final Pattern MAY_BE_NULL = Pattern.compile("(?<!never )\\bnull\\b");

  @Test
  void theListIsWhatTheDocumentationOfTheFactsSays() throws IOException {
    Set<String> documented = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/stet/fact"))) {
      for (Path file : files.toList()) {
        read(
            file.getFileName().toString().replace(".java", ""), Files.readString(file), documented);
      }
    }

    assertThat(NullableFields.names()).containsExactlyInAnyOrderElementsOf(documented);
  }

  private static void read(String type, String source, Set<String> documented) {
    Matcher matcher = DOCUMENTED.matcher(source);
    while (matcher.find()) {
      String words = matcher.group(1).replaceAll("\\s*\\*\\s*", " ");
      Matcher method = METHOD.matcher(matcher.group(2));
      if (matcher.group(2).startsWith("record ")) {
        Stream.of(words.split("@param "))
            .skip(1)
            .filter(component -> MAY_BE_NULL.matcher(component).find())
            .forEach(component -> documented.add(type + "." + component.split(" ", 2)[0]));
      } else if (method.matches() && MAY_BE_NULL.matcher(words).find()) {
        documented.add(type + "." + method.group(1));
      }
    }
  }
}
