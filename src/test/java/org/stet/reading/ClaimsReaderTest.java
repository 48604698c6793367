package org.stet.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.fact.Anomaly;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Bound;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.Implication;
import org.stet.fact.NameVariant;
import org.stet.fact.QuotationMatch;
import org.stet.fact.Role;

/** Facts from another extractor. */
final class ClaimsReaderTest {
  private static final String ARTICLES =
      """
      {"schemaVersion":"1.0","articles":[
        {"id":"draft.txt","role":"draft","text":"\\"We did not take a cent,\\" Ms Orr said. At least 84 people came on Monday."},
        {"id":"herald.txt","outlet":"Herald","published":"2025-01-22","text":"\\"We took money,\\" said Ms Orr. Ms Orr's fund drew 90 people."}]
      """;

  @Test
  void aClaimNeedsAnArticleItsWordsAndAPredicate() {
    ExtractedStory read =
        read(
            """
            "claims":[
              {"article":"draft.txt","span":"We did not take a cent","speaker":"Ms Orr",
               "predicate":"take","denied":true,"event":"take(orr,fund)"},
              {"article":"herald.txt","span":"We took money","speaker":"Ms Orr",
               "predicate":"take","event":"take(orr,fund)"}]
            """);

    assertThat(read.story().articles())
        .extracting(Article::id)
        .containsExactly("draft.txt", "herald.txt");
    List<Claim> claims = facts(read, Claim.class);
    assertThat(claims).hasSize(2);
    assertThat(claims.get(0).span().start()).isEqualTo(1);
    assertThat(claims.get(0).denied()).isTrue();
    assertThat(claims.get(0).speaker()).isEqualTo("Ms Orr");
    assertThat(claims.get(1).speakerKey()).isEqualTo("ms orr");
    assertThat(claims.get(1).attribution().source().start()).isEqualTo(22);
    assertThat(facts(read, Attribution.class)).hasSize(2);
    assertThat(facts(read, Implication.class))
        .extracting(Implication::eventKey, Implication::holds, Implication::strength)
        .containsExactly(
            tuple("take(orr,fund)", false, Implication.Strength.STATED),
            tuple("take(orr,fund)", true, Implication.Strength.STATED));
  }

  @Test
  void theExampleInTheSchemaCanBeRead() throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(ClaimsReader.class.getResourceAsStream("claims.schema.json"));
    String example = schema.at("/examples/0").toString();

    assertThat(facts(ClaimsReader.of(example, "example.json", List.of()), Claim.class)).hasSize(2);
  }

  @Test
  void aPlaceIsWordsOrAnOccurrenceOrOffsets() {
    ExtractedStory read =
        read(
            """
            "names":[
              {"article":"herald.txt","span":"Ms Orr","entityKey":"orr"},
              {"article":"herald.txt","span":{"text":"Orr","occurrence":2},"entityKey":"orr"},
              {"article":"herald.txt","span":{"start":25,"end":28,"text":"Orr"},"entityKey":"orr"}]
            """);

    assertThat(read.facts())
        .extracting(fact -> fact.spans().get(0).start())
        .containsExactly(22, 33, 25);
  }

  @Test
  void factsReferToEachOtherById() {
    ExtractedStory read =
        read(
            """
            "moments":[{"id":"mon","article":"draft.txt","span":"on Monday","start":"2025-01-20","end":"2025-01-21","precision":"day"}],
            "attributions":[{"id":"a","article":"herald.txt","content":"We took money","source":"Ms Orr","cue":"said","stance":"admits","direct":true,"chain":["fund"]}],
            "quotations":[{"id":"q1","article":"draft.txt","span":"We did not take a cent"},
                          {"id":"q2","article":"herald.txt","span":"We took money","attribution":"a"}],
            "quotationMatches":[{"first":"q1","second":"q2","agreement":0.2}],
            "names":[{"id":"n1","article":"draft.txt","span":"Ms Orr","entityKey":"orr","kind":"person"},
                     {"id":"n2","article":"herald.txt","span":"Ms Orr","entityKey":"orr"}],
            "nameVariants":[{"usual":"n1","unusual":"n2","difference":"given-name"}],
            "figures":[{"id":"f1","article":"draft.txt","span":"At least 84 people","numeral":"84","low":84,"measure":"crowd","measureKey":"crowd:people","moment":"mon"},
                       {"id":"f2","article":"herald.txt","span":"90 people","value":90,"measure":"crowd","measureKey":"crowd:people"}],
            "figureMatches":[{"first":"f1","second":"f2"}],
            "sentences":[{"id":"s1","article":"draft.txt","span":"At least 84 people came on Monday."},{"id":"s2","article":"herald.txt","span":"Ms Orr's fund drew 90 people."}],
            "alignments":[{"first":"s1","second":"s2","similarity":0.9}],
            "anomalies":[{"article":"draft.txt","span":"a cent","type":"literal-idiom"}]
            """);

    Figure figure = facts(read, Figure.class).get(0);
    assertThat(figure.numeral().text()).isEqualTo("84");
    assertThat(figure.bound()).isEqualTo(Bound.AT_LEAST);
    assertThat(figure.high()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(figure.moment().start()).isEqualTo("2025-01-20T00:00");
    assertThat(facts(read, QuotationMatch.class).get(0).second().speakerKey()).isEqualTo("ms orr");
    assertThat(facts(read, NameVariant.class)).hasSize(1);
    assertThat(facts(read, Anomaly.class)).hasSize(1);
    assertThat(read.facts()).hasSize(15);
  }

  @Test
  void articlesThatWereReadAlreadyNeedNoText() {
    Article known = Article.of("draft.txt", Role.DRAFT, "A bridge closed.");
    ExtractedStory read =
        ClaimsReader.of(
            "{\"schemaVersion\":\"1.0\",\"claims\":[{\"article\":\"draft.txt\",\"span\":\"A bridge"
                + " closed\",\"predicate\":\"close\"}]}",
            "claims.json",
            List.of(known));

    assertThat(read.story().articles()).containsExactly(known);
    assertThat(read.facts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"claim\":[] | /claim: is not a known field; did you mean \"claims\"?",
        "\"claims\":[{\"article\":\"draft.txt\",\"span\":\"a cent\"}] | /claims/0: expected a field \"predicate\", which is missing",
        "\"claims\":[{\"article\":\"draft.txt\",\"span\":\"a cent\",\"predicate\":\"take\",\"spekaer\":\"Orr\"}] | /claims/0/spekaer: is not a known field; did you mean \"speaker\"?",
        "\"claims\":[{\"article\":\"draft.txt\",\"span\":\"a cent\",\"predicate\":\"take\",\"denied\":\"no\"}] | /claims/0/denied: expected a boolean, found \"no\"",
        "\"claims\":[{\"article\":\"draft.txt\",\"span\":\"a cent\",\"predicate\":\"take\",\"factuality\":\"certan\"}] | /claims/0/factuality: expected one of certain, probable, possible, unrealised (\"certain\"?), found \"certan\"",
        "\"claims\":[{\"article\":\"draft.txt\",\"span\":7,\"predicate\":\"take\"}] | /claims/0/span: expected a string or object, found 7",
        "\"claims\":[{\"article\":\"draft.txt\",\"span\":{\"start\":1},\"predicate\":\"take\"}] | /claims/0/span: \"start\" needs \"end\" beside it",
        "\"claims\":[{\"article\":\"draft.txt\",\"span\":{},\"predicate\":\"take\"}] | /claims/0/span: expected \"text\", or \"start\" and \"end\"",
        "\"claims\":[{\"article\":\"draft.txt\",\"span\":\"a penny\",\"predicate\":\"take\"}] | /claims/0/span: expected words of draft.txt, found \"a penny\", which stand there nowhere",
        "\"claims\":[{\"article\":\"drft.txt\",\"span\":\"a cent\",\"predicate\":\"take\"}] | /claims/0/article: there is no article \"drft.txt\"; did you mean \"draft.txt\"?",
        "\"names\":[{\"article\":\"draft.txt\",\"span\":{\"start\":0,\"end\":999},\"entityKey\":\"o\"}] | /names/0/span: expected start < end ≤ 73",
        "\"names\":[{\"article\":\"draft.txt\",\"span\":{\"start\":0,\"end\":3,\"text\":\"Orr\"},\"entityKey\":\"o\"}] | /names/0/span: expected \"Orr\" at 0 to 3 of draft.txt, found",
        "\"implications\":[{\"claim\":\"c9\",\"event\":\"e\"}] | /implications/0/claim: expected the id of a claim, found \"c9\", which nothing has",
        "\"figures\":[{\"article\":\"draft.txt\",\"span\":\"84\",\"low\":9,\"high\":1}] | /figures/0/low: expected at most high, 1.0, found 9",
        "\"figures\":[{\"article\":\"draft.txt\",\"span\":\"84\",\"speaker\":\"Orr\",\"attribution\":\"x\"}] | /figures/0/speaker: expected a speaker or an attribution, found both",
      })
  void aDocumentThatCannotBeUsedIsExplained(String field, String message) {
    assertThatThrownBy(() -> read(field))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageStartingWith("claims.json:")
        .hasMessageContaining(message);
  }

  @Test
  void everyProblemIsToldAtOnceButNotForEver() {
    String bad = "{\"article\":\"draft.txt\",\"span\":\"nowhere\",\"predicate\":\"take\"}";
    String claims = "\"claims\":[" + (bad + ",").repeat(29) + bad + "]";

    assertThatThrownBy(() -> read(claims))
        .message()
        .satisfies(told -> assertThat(told.lines()).hasSize(22))
        .asString()
        .endsWith("and 10 more");
  }

  @Test
  void anArticleNeedsItsText() {
    assertThatThrownBy(
            () ->
                ClaimsReader.of(
                    "{\"schemaVersion\":\"1.0\",\"articles\":[{\"id\":\"a\"}]}",
                    "claims.json",
                    List.of()))
        .hasMessageContaining("/articles/0/text: expected the text of the article, found nothing");
    assertThatThrownBy(() -> ClaimsReader.of("{", "claims.json", List.of()))
        .hasMessageStartingWith("claims.json:1:");
    assertThatThrownBy(() -> ClaimsReader.of("[]", "claims.json", List.of()))
        .hasMessageContaining("the document: expected an object, found an array");
  }

  private static ExtractedStory read(String fields) {
    return ClaimsReader.of(ARTICLES + "," + fields + "}", "claims.json", List.of());
  }

  private static <F extends Fact> List<F> facts(ExtractedStory read, Class<F> type) {
    return read.facts().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
