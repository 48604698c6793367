package org.stet.extraction.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.moment.MomentExtractor;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Article;
import org.stet.fact.Moment;
import org.stet.fact.MomentMatch;
import org.stet.fact.Publication;
import org.stet.fact.Role;

class MomentMatcherTest {
  private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder();
  private static final MomentExtractor MOMENTS = new MomentExtractor(Parsed.LEXICON);

  @Test
  void hoursOfOneEventAreMatchedWhateverTheWords() {
    assertThat(
            match(
                "The quake hit at 5:42 a.m. near the town of Karlo.",
                "The earthquake occurred at 17:42 near Karlo."))
        .singleElement()
        .matches(MomentMatch::conflicting);
  }

  @Test
  void termsOfOnePaymentAreMatched() {
    assertThat(
            match(
                "The fund will repay customers of the bank by 18 February, it said.",
                "The fund will repay customers of the bank by 18 March, it said."))
        .singleElement()
        .matches(MomentMatch::conflicting);
  }

  @Test
  void beginningAndEndAreNotMatched() {
    assertThat(
            match(
                "The exhibition will run from April in the old hall.",
                "The exhibition will run until July in the old hall."))
        .isEmpty();
  }

  @Test
  void theDayOfAReportDatesNothingElse() {
    assertThat(
            match(
                "The minister said on Monday that the old bridge was safe.",
                "The minister said on Tuesday that the old bridge was safe."))
        .isEmpty();
  }

  @Test
  void aDateThatWasMovedIsLeftAlone() {
    assertThat(
            match(
                "The trial of the banker begins on 3 March.",
                "The trial of the banker was postponed and begins on 7 April."))
        .isEmpty();
  }

  @Test
  void closingAndReopeningAreTwoEvents() {
    assertThat(
            match(
                "The airport was closed at 7 a.m.", "The airport reopened at 6 p.m. in the rain."))
        .isEmpty();
  }

  @Test
  void aWrongWeekdayIsSetBesideTheRightOne() {
    assertThat(
            match(
                "The ferry sank in thick fog on Tuesday.",
                "On Monday, 4 March, the ferry sank in fog off the island."))
        .singleElement()
        .matches(MomentMatch::weekdayIsWrong);
  }

  private static List<MomentMatch> match(String first, String second) {
    List<ParsedArticle> story = List.of(article("a.txt", first), article("b.txt", second));
    List<Moment> moments = new ArrayList<>();
    story.forEach(article -> moments.addAll(MOMENTS.extract(article)));
    return new MomentMatcher(EMBEDDER, Parsed.LEXICON)
        .match(
            story,
            moments,
            new Aligner(EMBEDDER, Parsed.LEXICON).align(story, new Names(List.of(), List.of())));
  }

  private static ParsedArticle article(String id, String text) {
    return Parsed.article(
        new Article(
            id,
            Role.SOURCE,
            text,
            0,
            null,
            null,
            new Publication(LocalDate.of(2025, 3, 5), null),
            null));
  }
}
