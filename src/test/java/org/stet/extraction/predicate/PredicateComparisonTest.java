package org.stet.extraction.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.attribution.AttributionExtractor;
import org.stet.extraction.comparison.Counterparts;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.moment.MomentExtractor;
import org.stet.extraction.name.NameExtractor;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Attribution;
import org.stet.fact.Difference;
import org.stet.fact.Difference.Kind;
import org.stet.fact.Moment;

class PredicateComparisonTest {
  private static final PredicateComparison PREDICATES = new PredicateComparison(Parsed.LEXICON);
  private static final NameExtractor NAMES = new NameExtractor(Parsed.LEXICON);
  private static final MomentExtractor MOMENTS = new MomentExtractor(Parsed.LEXICON);
  private static final AttributionExtractor SAID = new AttributionExtractor(Parsed.LEXICON);
  private static final Counterparts COUNTERPARTS = new Counterparts(new SentenceEmbedder());

  @Test
  void whatIsCalledOffIsNotHeld() {
    assertFound(
        Kind.OPPOSITE,
        "The mayor called off Saturday's wine festival.",
        "The wine festival will be held on Saturday as planned, the town hall said.");
  }

  @Test
  void aPlaceThatClosedItsDoorsIsNotOpen() {
    assertFound(
        Kind.OPPOSITE,
        "The museum was open to visitors on Wednesday.",
        "The museum closed its doors on Wednesday.");
  }

  @Test
  void aShipThatTakesOnCargoDoesNotUnloadIt() {
    assertFound(
        Kind.OPPOSITE,
        "The ship was taking on grain at the Odesa terminal when the drone hit.",
        "The ship was unloading grain at the Odesa terminal when it was hit.");
  }

  @Test
  void whoeverKeepsSilentGivesNoStatement() {
    assertFound(
        Kind.OPPOSITE,
        "Anton Dimitrov exercised his right to silence on Tuesday.",
        "Anton Dimitrov made a statement to police for two hours.");
  }

  @Test
  void aContractThatIsKeptIsNotTerminated() {
    assertFound(
        Kind.OPPOSITE,
        "The bank will keep its contract with the auditor until 2027.",
        "The bank has terminated its contract with the auditor.");
  }

  @Test
  void oneSpeakerNeitherAsksNorAsksNot() {
    assertFound(
        Kind.POLARITY,
        "\"We have not asked for a single euro,\" the farmers' leader, Piet Bakker, said.",
        "Piet Bakker said his members were demanding compensation of 40 million euros.");
  }

  @Test
  void oneSpeakerHasBeenThereOrNever() {
    assertFound(
        Kind.POLARITY,
        "\"I have never been to his office,\" the minister, Juan Torres, told parliament.",
        "Juan Torres said that he had visited the builder's office twice in the spring.");
  }

  @Test
  void whoeverDeniedAnyContactHasNotDinedWithHim() {
    assertFound(
        Kind.OPPOSITE,
        "The senator, Rita Lopes, denied any contact with the lobbyist Hugo Sanz.",
        "Rita Lopes said she had dined with Hugo Sanz in March.");
  }

  @Test
  void oneSpeakerOfTwoThingsIsSilent() {
    assertSilent(
        "\"The alarm rang and we came,\" the director, Ilse Brandt, said.",
        "Ilse Brandt said that the lift had been broken since the winter.");
  }

  @Test
  void stepsOneAfterTheOtherAreSilent() {
    assertSilent(
        "\"At first we had not asked for money,\" Piet Bakker said. \"We have not met him.\"",
        "The club later sacked the doctor, the league said.");
  }

  @Test
  void whatWasClosedMayReopen() {
    assertSilent(
        "The harbour bridge in Kelso was closed on Monday.",
        "The harbour bridge in Kelso reopened on Wednesday.");
  }

  @Test
  void contractsOfTwoClubsAreTwo() {
    assertSilent(
        "Norvik will keep its contract with the auditor until 2027.",
        "Halden has terminated its contract with the lawyers.");
  }

  private static void assertFound(Kind kind, String draft, String source) {
    assertThat(find(draft, source)).singleElement().extracting(Difference::kind).isEqualTo(kind);
  }

  private static void assertSilent(String draft, String source) {
    assertThat(find(draft, source)).isEmpty();
  }

  private static List<Difference> find(String draft, String source) {
    List<ParsedArticle> story = List.of(Parsed.text(draft), Parsed.source("source.txt", source));
    Names names = NAMES.extract(story);
    List<Moment> moments = new ArrayList<>();
    List<Attribution> said = new ArrayList<>();
    for (ParsedArticle article : story) {
      moments.addAll(MOMENTS.extract(article));
      said.addAll(SAID.extract(article, names).all());
    }
    return PREDICATES.find(
        new StoryReading(
            story, names, moments, said, List.of(), List.of(), COUNTERPARTS.among(story)));
  }
}
