package org.stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Charge;
import org.stet.fact.Difference;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.HouseSpelling;
import org.stet.fact.Moment;
import org.stet.fact.MomentMatch;
import org.stet.fact.Origin;
import org.stet.fact.Reckoning;
import org.stet.fact.SourceLanguage;
import org.stet.fact.TrustedOutlet;
import org.stet.reading.ClaimsReader;
import org.stet.reading.ExtractedStory;
import org.stet.verdict.SampleStory;

/** The facts of an article as a line of JSON. */
final class ExtractionReportTest {

  @Test
  void theSchemaKnowsEveryKindOfDifference() {
    assertThat(Schemas.kinds("extraction.schema.json", "differences"))
        .containsExactly(
            Stream.of(Difference.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new));
  }

  @Test
  void factsStandUnderTheirKindInTheOrderOfTheText() throws Exception {
    JsonNode line = new ObjectMapper().readTree(line("wire.txt"));

    assertThat(line.get("article").asText()).isEqualTo("wire.txt");
    assertThat(line.get("published").asText()).isEqualTo("2025-03-02T12:00");
    assertThat(line.at("/figures/0/span/text").asText()).isEqualTo("at least nine people");
    assertThat(line.at("/figures/0/low").asText()).isEqualTo("9");
    assertThat(line.at("/figures/0/high").isNull()).isTrue();
    assertThat(line.at("/figures/0/attribution/source/text").asText()).isEqualTo("The coastguard");
    assertThat(line.at("/claims/0/span/start").asInt())
        .isLessThan(line.at("/claims/1/span/start").asInt());
    assertThat(line.get("anomalies")).isEmpty();
  }

  @Test
  void aFigureThatNobodyAnswersForHasNoAttribution() throws Exception {
    JsonNode figures = new ObjectMapper().readTree(line("draft.txt")).get("figures");

    assertThat(figures.get(0).get("attribution").isNull()).isFalse();
    assertThat(figures.get(1).get("attribution").isNull()).isTrue();
  }

  @Test
  void everyKindOfFactKeepsToThePublishedSchema() {
    ExtractedStory all =
        ClaimsReader.of(
            """
            {"schemaVersion":"1.0","articles":[{"id":"a","headline":"He","text":"He did say \\"it rained 3 times\\" on Monday."}],
             "moments":[{"id":"m","article":"a","span":"Monday","start":"2025-01-20","end":"2025-01-21","precision":"day"}],
             "attributions":[{"id":"at","article":"a","content":"it rained 3 times","source":"He","cue":"say","chain":["Monday"]}],
             "names":[{"id":"n","article":"a","span":"He","entityKey":"he","title":"He","acronym":"He"}],
             "nameVariants":[{"usual":"n","unusual":"n","difference":"order"}],
             "sentences":[{"id":"s","article":"a","span":"He did say"}],
             "alignments":[{"first":"s","second":"s","similarity":1}],
             "anomalies":[{"article":"a","span":"did say","type":"calque","basis":"He","note":"n","suggestion":"said"}],
             "quotations":[{"id":"q","article":"a","span":"it rained 3 times","attribution":"at"}],
             "quotationMatches":[{"first":"q","second":"q","agreement":1}],
             "figures":[{"id":"f","article":"a","span":"3 times","value":3,"moment":"m"}],
             "figureMatches":[{"first":"f","second":"f"}],
             "claims":[{"id":"c","article":"a","span":"it rained","predicate":"rain","event":"rain","moment":"m"}],
             "implications":[{"claim":"c","event":"water","strength":"entailed"}]}
            """,
            "all.json",
            List.of());
    List<Fact> facts = new ArrayList<>(all.facts());
    facts.addAll(madeByStetAlone(all.facts()));
    assertThat(facts.stream().map(Object::getClass).distinct())
        .hasSameSizeAs(Fact.class.getPermittedSubclasses());
    String line = ExtractionReport.line(all.story().articles().get(0), facts);

    assertThat(line).doesNotContain(":[]").doesNotContain("\n");
    assertThat(Schemas.errors("extraction.schema.json", line)).isEmpty();
    assertThat(Schemas.errors("extraction.schema.json", line("draft.txt"))).isEmpty();
    assertThat(Schemas.errors("extraction.schema.json", line.replace("\"cue\"", "\"verb\"")))
        .isNotEmpty();
  }

  /** The kinds of fact that no other extractor can hand in. */
  private static List<Fact> madeByStetAlone(List<Fact> facts) {
    Figure figure =
        facts.stream()
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .findFirst()
            .orElseThrow();
    Moment moment = figure.moment();
    return List.of(
        new Reckoning(figure, List.of(figure), Reckoning.Kind.SUM, 3, 0.5),
        new MomentMatch(moment, moment, 0.9),
        new Charge(attribution(facts), figure.span()),
        new Origin("x", "X", figure.span(), List.of("Y"), 1, "x", List.of("a"), false),
        new SourceLanguage("German", 2, List.of(figure.span())),
        new HouseSpelling(figure.span(), "Kyiv", "Kyiv's", false, true),
        new TrustedOutlet(attribution(facts), "AP"),
        new Difference(figure.span(), moment.span(), Difference.Kind.NUMBER));
  }

  private static Attribution attribution(List<Fact> facts) {
    return facts.stream()
        .filter(Attribution.class::isInstance)
        .map(Attribution.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static String line(String id) {
    Article article = SampleStory.story().article(id).orElseThrow();
    return ExtractionReport.line(article, SampleStory.facts());
  }
}
