package org.stet.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.extraction.SharedExtractor;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.Role;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.pipeline.StoryCheck;
import org.stet.verdict.Report;

/** The Mali story gives the same findings in every format of a desk. */
class DocumentFindingsTest {
  private static final Path STORY = Path.of("fixtures/stories/mali-ukraine");
  private static final List<String> FILES =
      List.of(
          "rebels-deny.txt",
          "censor-net.txt",
          "danish-translation.txt",
          "english-report.txt",
          "finnish-translation.txt");
  private static final StoryCheck CHECK =
      new StoryCheck(
          SharedExtractor.EXTRACTOR::read, RuleBase.load(Path.of("rules"), RuleStore.none()));

  /** How the story is written down. */
  enum Written {
    DOCX(WrittenDocuments::docx),
    ODT(WrittenDocuments::odt),
    PDF(WrittenDocuments::pdf);

    private final Function<List<String>, byte[]> writer;

    Written(Function<List<String>, byte[]> writer) {
      this.writer = writer;
    }

    byte[] bytes(String text) {
      return writer.apply(WrittenDocuments.paragraphs(text));
    }
  }

  @ParameterizedTest
  @EnumSource(Written.class)
  void theFindingsAreThoseOfPlainText(Written written) throws IOException {
    List<String> expected = told(CHECK.check(story(String::getBytes)));
    assertThat(expected).hasSizeGreaterThan(10);
    assertThat(told(CHECK.check(story(written::bytes)))).containsExactlyElementsOf(expected);
  }

  private static Story story(Function<String, byte[]> writer) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String file : FILES) {
      byte[] bytes = writer.apply(Files.readString(STORY.resolve(file)));
      Role role = articles.isEmpty() ? Role.DRAFT : Role.SOURCE;
      articles.add(DocumentReader.read(new DocumentSource(bytes, file, file), role).article());
    }
    return new Story("mali", articles);
  }

  private static List<String> told(Report report) {
    return report.findings().stream().map(DocumentFindingsTest::told).sorted().toList();
  }

  private static String told(Finding finding) {
    return finding.rule()
        + " "
        + finding.spans().stream()
            .map(span -> span.article() + ": " + words(span))
            .collect(Collectors.joining(" / "));
  }

  private static String words(Span span) {
    return span.text().replaceAll("\\s+", " ");
  }

  @Test
  void everyParagraphIsReadAsItWasWritten() throws IOException {
    for (String file : FILES) {
      List<String> paragraphs = WrittenDocuments.paragraphs(Files.readString(STORY.resolve(file)));
      for (Written written : Written.values()) {
        DocumentSource source =
            new DocumentSource(written.bytes(String.join("\n", paragraphs)), file, file);
        assertThat(DocumentReader.read(source, Role.DRAFT).article().text().split("\n\n"))
            .as(file + " as " + written)
            .containsExactlyElementsOf(paragraphs);
      }
    }
  }
}
