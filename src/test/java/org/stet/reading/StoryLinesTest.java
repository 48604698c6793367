package org.stet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Stories, one a line; a bad line is told and passed over. */
final class StoryLinesTest {

  @Test
  void aLineIsAStory() {
    Story story =
        story(
            """
            {"id":"bridge","draft":{"id":"d","headline":"Bridge closes","outlet":"City Ledger",\
            "published":"2025-01-22","text":"Bridge closes\\n\\nA bridge closed."},\
            "sources":[{"id":"s","text":"A bridge is open."},{"text":"Long.","role":"reference"}]}
            """);

    assertThat(story.id()).isEqualTo("bridge");
    assertThat(story.articles()).extracting(Article::id).containsExactly("d", "s", "source-2");
    assertThat(story.articles())
        .extracting(Article::role)
        .containsExactly(Role.DRAFT, Role.SOURCE, Role.REFERENCE);
    assertThat(story.draft().orElseThrow().headline().text()).isEqualTo("Bridge closes");
    assertThat(story.draft().orElseThrow().outlet()).isEqualTo("City Ledger");
  }

  @Test
  void aHeadlineMayStandBelowRemarksToStet() {
    String remark = "<!-- stet: allow toll-names-who-counted: the desk has the list -->\\n";
    String text = remark + remark + "\\nBridge closes\\n\\nA bridge closed.";
    Story story =
        story(
            "{\"id\":\"a\",\"draft\":{\"headline\":\"Bridge closes\",\"text\":\"" + text + "\"}}");

    Article draft = story.draft().orElseThrow();
    assertThat(draft.headline().text()).isEqualTo("Bridge closes");
    assertThat(draft.headline().start()).isEqualTo(draft.text().indexOf("Bridge"));
  }

  @Test
  void otherWordsBeforeAHeadlineAreCopy() {
    String text = "<!-- a note -->\\nBridge closes\\n";
    Story story =
        story(
            "{\"id\":\"a\",\"draft\":{\"headline\":\"Bridge closes\",\"text\":\"" + text + "\"}}");

    assertThat(story.draft().orElseThrow().headline()).isNull();
  }

  @Test
  void aHeadlineThatStandsNowhereInTheTextHasNoWordsToQuote() {
    Story story =
        story("{\"id\":\"a\",\"draft\":{\"headline\":\"Bridge\",\"text\":\"It closed.\"}}");

    assertThat(story.draft().orElseThrow().headline()).isNull();
    assertThat(story.draft().orElseThrow().text()).isEqualTo("It closed.");
  }

  @Test
  void aStoryMayBeSourcesAlone() {
    Story story = story("{\"id\":\"a\",\"draft\":null,\"sources\":[{\"text\":\"It closed.\"}]}");

    assertThat(story.draft()).isEmpty();
  }

  @Test
  void fieldsOfTheNewsroomAreLeftAlone() {
    assertThat(story("{\"id\":\"a\",\"desk\":7,\"draft\":{\"text\":\"It closed.\",\"by\":1}}").id())
        .isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                               | line 1, column ",
        "[1]                             | line 1, the document: expected an object, found an array",
        "{\"draft\":{\"text\":\"a\"}}   | /id: expected a string, the name of the story, found nothing",
        "{\"id\":7,\"draft\":{\"text\":\"a\"}} | /id: expected a string, found 7",
        "{\"id\":\"a\"}                  | expected a draft or sources, found neither",
        "{\"id\":\"a\",\"draft\":\"x\"}  | /draft: expected an article, found \"x\"",
        "{\"id\":\"a\",\"draft\":{\"text\":\"\"}} | /draft/text: expected the text of the article, found \"\"",
        "{\"id\":\"a\",\"sources\":[{\"txt\":\"a\"}]} | /sources/0/txt: is not a known field; did you mean \"text\"?",
        "{\"id\":\"a\",\"sources\":{}}   | /sources: expected an array of articles, found an object",
        "{\"id\":\"a\",\"sources\":[{\"id\":\"s\",\"text\":\"a\"},{\"id\":\"s\",\"text\":\"a\"}]} | /sources/1/id: expected a name that no other article",
        "{\"id\":\"a\",\"sources\":[{\"text\":\"a\",\"published\":\"May\"}]} | /sources/0/published: expected a date like 2025-01-22",
        "{\"id\":\"a\",\"id\":\"b\"}     | Duplicate field 'id'",
      })
  void aLineThatCannotBeUsedIsExplained(String line, String message) {
    assertThat(lines(line)).singleElement().isInstanceOf(StoryLine.Bad.class);
    assertThat(((StoryLine.Bad) lines(line).get(0)).message()).contains(message);
  }

  @Test
  void aBadLineDoesNotStopTheOthers() {
    byte[] good =
        "{\"id\":\"a\",\"draft\":{\"text\":\"x\"}}\r\n\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayInputStream in =
        new ByteArrayInputStream(
            join(
                "\uFEFF".getBytes(StandardCharsets.UTF_8), good, new byte[] {'"', -1, '\n'}, good));
    List<StoryLine> lines = new ArrayList<>();
    new StoryLines(in).forEachRemaining(lines::add);

    assertThat(lines).extracting(StoryLine::number).containsExactly(1, 3, 4);
    assertThat(lines.get(0)).isInstanceOf(StoryLine.Ok.class);
    assertThat(lines.get(1)).isInstanceOf(StoryLine.Bad.class);
    assertThat(((StoryLine.Bad) lines.get(1)).message())
        .contains("line 3: byte 1 (0xFF) is not UTF-8");
    assertThat(lines.get(2)).isInstanceOf(StoryLine.Ok.class);
  }

  @Test
  void halfASurrogatePairKeepsItsPlaceButNotItsHarm() {
    Story story = story("{\"id\":\"a\",\"draft\":{\"text\":\"a\\ud83cb \\ud83c\\udf09\"}}");

    assertThat(story.draft().orElseThrow().text()).isEqualTo("a\uFFFDb \uD83C\uDF09");
  }

  private static byte[] join(byte[]... parts) {
    java.io.ByteArrayOutputStream joined = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static Story story(String line) {
    assertThat(lines(line)).singleElement().isInstanceOf(StoryLine.Ok.class);
    return ((StoryLine.Ok) lines(line).get(0)).story();
  }

  private static List<StoryLine> lines(String text) {
    List<StoryLine> lines = new ArrayList<>();
    new StoryLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .forEachRemaining(lines::add);
    return lines;
  }
}
