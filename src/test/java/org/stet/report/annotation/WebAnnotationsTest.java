package org.stet.report.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Severity;
import org.stet.report.CiSample;
import org.stet.report.Delivery;
import org.stet.report.LinkedData;
import org.stet.report.Schemas;
import org.stet.verdict.Report;
import org.stet.verdict.SampleStory;

/** The findings as annotations that any reader of the W3C's model can show. */
class WebAnnotationsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OA = "http://www.w3.org/ns/oa#";

  private static String render(Report report) {
    return new WebAnnotations(CiSample.delivery()).render(report);
  }

  private static JsonNode items(Report report) throws Exception {
    return JSON.readTree(render(report)).at("/first/items");
  }

  private static JsonNode expanded(String document) throws JsonLdError {
    return LinkedData.expanded(
        document, "http://www.w3.org/ns/anno.jsonld", "annotation/anno.jsonld");
  }

  private static List<Report> reports() {
    return List.of(
        SampleStory.report(), SampleStory.withoutDraft(), CiSample.hostile(), CiSample.decided());
  }

  @Test
  void everyReportKeepsToWhatTheRecommendationAsks() {
    for (Report report : reports()) {
      assertThat(Schemas.errors("annotation/collection.schema.json", render(report))).isEmpty();
    }
  }

  @Test
  void theSchemaWouldNotAcceptJustAnything() {
    String document = render(SampleStory.report());
    for (String[] change :
        new String[][] {
          {"TextQuoteSelector", "TextSelector"},
          {"urn:uuid:", "urn:"},
          {"\"purpose\" : \"commenting\"", "\"purpose\" : \"saying\""},
          {"\"exact\"", "\"quote\""}
        }) {
      assertThat(document).contains(change[0]);
      assertThat(
              Schemas.errors(
                  "annotation/collection.schema.json", document.replace(change[0], change[1])))
          .as(change[1])
          .isNotEmpty();
    }
  }

  @Test
  void everyTermIsOneOfTheVocabularies() throws Exception {
    for (Report report : reports()) {
      JsonNode collection = expanded(render(report)).get(0);
      JsonNode list =
          collection
              .at("/http:~1~1www.w3.org~1ns~1activitystreams#first/0")
              .at("/http:~1~1www.w3.org~1ns~1activitystreams#items/0/@list");

      assertThat(collection.get("@type").get(0).asText())
          .isEqualTo("http://www.w3.org/ns/activitystreams#OrderedCollection");
      assertThat(list).hasSameSizeAs(items(report));
      for (JsonNode annotation : list) {
        assertThat(annotation.get("@type").get(0).asText()).isEqualTo(OA + "Annotation");
        assertThat(annotation.get(OA + "motivatedBy").get(0).get("@id").asText()).startsWith(OA);
        for (JsonNode target : annotation.get(OA + "hasTarget")) {
          assertThat(target.get(OA + "hasSource").get(0).get("@id").asText())
              .startsWith("file:///");
          assertThat(target.get(OA + "hasSelector")).hasSize(2);
        }
      }
    }
  }

  @Test
  void aTermOfNobodysIsTold() {
    String document = render(SampleStory.report()).replace("\"prefix\"", "\"before\"");
    assertThatThrownBy(() -> expanded(document)).isInstanceOf(JsonLdError.class);
  }

  /** The words of {@code text} from one code point to another. */
  private static String cut(String text, int start, int end) {
    int[] points = text.codePoints().toArray();
    return new String(points, start, end - start);
  }

  @Test
  void quotationAndPositionFindTheSameWords() throws Exception {
    for (Report report : reports()) {
      Map<String, Article> files =
          Map.of(
                  "stories/a%20b%2Cc%3Ad%25/draft.txt",
                  "draft.txt", "../wire%7C.txt", "wire.txt", "mirror.txt", "mirror.txt")
              .entrySet()
              .stream()
              .filter(file -> report.story().article(file.getValue()).isPresent())
              .collect(
                  java.util.stream.Collectors.toMap(
                      Map.Entry::getKey,
                      file -> report.story().article(file.getValue()).orElseThrow()));
      for (JsonNode target :
          items(report).findValues("target").stream().flatMap(all -> stream(all)).toList()) {
        String text = files.get(target.get("source").asText()).text();
        JsonNode quote = target.at("/selector/0");
        int start = target.at("/selector/1/start").asInt();
        int end = target.at("/selector/1/end").asInt();
        String exact = quote.get("exact").asText();
        String around = quote.get("prefix").asText() + exact + quote.get("suffix").asText();

        assertThat(cut(text, start, end)).isEqualTo(exact);
        assertThat(text.indexOf(around)).isNotNegative().isEqualTo(text.lastIndexOf(around));
      }
    }
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all.stream();
  }

  @Test
  void positionsCountLettersNotCodeUnits() throws Exception {
    Report report =
        CiSample.report("\uFEFF\uD83D\uDD25\uD83D\uDD25 e\u0301 ", "Ten \uD83D\uDD25 men");
    JsonNode selector = items(report).at("/0/target/0/selector");

    // Two fires, a blank, a letter and its accent, a blank; the byte order mark is no letter.
    assertThat(selector.at("/1/start").asInt()).isEqualTo(6);
    assertThat(selector.at("/1/end").asInt()).isEqualTo(15);
    assertThat(selector.at("/0/exact").asText()).isEqualTo("Ten \uD83D\uDD25 men");
    assertThat(selector.at("/0/prefix").asText()).isEqualTo("\uD83D\uDD25\uD83D\uDD25 e\u0301 ");
  }

  @Test
  void positionsAreRightFarIntoALongText() throws Exception {
    String before = "\uD83D\uDD25 ab ".repeat(3_001);
    JsonNode selector = items(CiSample.report(before, "Ten men")).at("/0/target/0/selector");

    assertThat(selector.at("/1/start").asInt())
        .isEqualTo(before.codePointCount(0, before.length()));
  }

  @Test
  void noLetterIsCutInTwo() throws Exception {
    Article article = Article.of("d.txt", Role.DRAFT, "a\uD83D\uDD25b\uD83D");
    Selectors selectors = new Selectors(article);
    JsonNode half = selectors.of(article.span(2, 3));
    JsonNode first = selectors.of(article.span(1, 2));
    JsonNode lone = selectors.of(article.span(4, 5));

    assertThat(half).isEqualTo(first);
    assertThat(half.at("/0/exact").asText()).isEqualTo("\uD83D\uDD25");
    assertThat(half.at("/1/end").asInt()).isEqualTo(2);
    assertThat(lone.at("/0/exact").asText()).isEqualTo("\uFFFD");
  }

  @Test
  void wordsThatStandTwiceAreToldApartByWhatIsAround() {
    String same = "The dead were counted on the quay of the town by the coastguard. ".repeat(2);
    Article article = Article.of("d.txt", Role.DRAFT, "Monday. " + same + "Tuesday.");
    int second = article.text().lastIndexOf("dead");
    JsonNode quote = new Selectors(article).of(article.span(second, second + 4)).get(0);
    String around = quote.get("prefix").asText() + "dead" + quote.get("suffix").asText();

    assertThat(article.text().indexOf(around))
        .isNotNegative()
        .isEqualTo(article.text().lastIndexOf(around));
  }

  @Test
  void wordsOfAnotherTextAreRefused() {
    Article article = Article.of("d.txt", Role.DRAFT, "Ten men");
    Article other = Article.of("d.txt", Role.DRAFT, "Six men");
    assertThatThrownBy(() -> new Selectors(article).of(other.span(0, 3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFindingSaysWhatWhyAndHowBad() throws Exception {
    JsonNode denial = items(SampleStory.report()).get(0);

    assertThat(denial.get("motivation").asText()).isEqualTo("commenting");
    assertThat(denial.get("body").findValuesAsText("value"))
        .containsExactly(
            "Ms Orr denies what The Port Herald reports.",
            "contradiction",
            Severity.ERROR.id(),
            "denial-against-report");
    assertThat(denial.get("body").findValuesAsText("purpose"))
        .containsExactly("commenting", "classifying", "assessing", "tagging");
    assertThat(denial.get("target")).hasSize(2);
  }

  @Test
  void aSuggestionBelongsToTheWordsThatMayHaveToChange() throws Exception {
    JsonNode crowd = items(SampleStory.report()).get(1);
    assertThat(crowd.at("/body/4/purpose").asText()).isEqualTo("editing");
    assertThat(crowd.at("/body/4/value").asText())
        .isEqualTo("Say who counted, or leave the figure out.");

    JsonNode hostile = items(CiSample.hostile());
    assertThat(hostile).hasSize(2);
    assertThat(hostile.at("/0/target")).hasSize(2);
    assertThat(hostile.at("/1/motivation").asText()).isEqualTo("editing");
    assertThat(hostile.at("/1/target")).hasSize(1);
    assertThat(hostile.at("/1/target/0/source").asText()).endsWith("draft.txt");
  }

  @Test
  void idsAreOfTheirOwnAndTheSameEveryTime() throws Exception {
    List<String> ids = items(SampleStory.report()).findValuesAsText("id");
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
    assertThat(render(SampleStory.report()))
        .isEqualTo(render(SampleStory.report()))
        .endsWith("}\n");
  }

  @Test
  void aFindingKeepsItsIdWhereTheTextAroundItChanges() throws Exception {
    String one = items(CiSample.report("Line one.\n", "Ten men")).at("/0/id").asText();
    String other =
        items(CiSample.report("Line one was changed.\n", "Ten men")).at("/0/id").asText();
    assertThat(one).isEqualTo(other);
  }

  @Test
  void hostileWordsAreOnlyWords() throws Exception {
    String document = render(CiSample.hostile());
    assertThat(items(CiSample.hostile()).at("/0/target/0/selector/0/exact").asText())
        .isEqualTo(CiSample.HOSTILE);
    assertThat(document).doesNotContain("\u001B").doesNotContain("\u0007");

    Article named = Article.of("a:b <c>\"#?.txt", Role.DRAFT, "Ten men");
    Delivery nowhere = new Delivery(Map.of(), Severity.ERROR, "0.1.0");
    assertThat(nowhere.uri(named.id())).isEqualTo("a%3Ab%20%3Cc%3E%22%23%3F.txt");
  }
}
