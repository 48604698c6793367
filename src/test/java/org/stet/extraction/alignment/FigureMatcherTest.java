package org.stet.extraction.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Article;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.FigureRelation;
import org.stet.fact.Publication;
import org.stet.fact.Role;

class FigureMatcherTest {
  private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder();
  private static final Names NO_NAMES = new Names(List.of(), List.of());

  @Test
  void depthsOfOneWreckAreMatchedWhateverTheWords() {
    ParsedArticle draft =
        Parsed.text("The ferry lies at a depth of 42 metres off Kelso, the coastguard said.");
    ParsedArticle source =
        Parsed.source("a.txt", "The wreck of the ferry is 420 metres down, a diver said.");

    List<FigureMatch> matches =
        match(
            draft,
            source,
            Figures.quantity(draft, "42", 42, "m"),
            Figures.quantity(source, "420", 420, "m"));

    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).conflicting()).isTrue();
  }

  @Test
  void lengthAndDepthAreNotCompared() {
    ParsedArticle draft = Parsed.text("The ferry lies at a depth of 42 metres off Kelso.");
    ParsedArticle source = Parsed.source("a.txt", "The ferry off Kelso was 90 metres long.");

    assertThat(
            match(
                draft,
                source,
                Figures.quantity(draft, "42", 42, "m"),
                Figures.quantity(source, "90", 90, "m")))
        .isEmpty();
  }

  @Test
  void sumsInTheSameSlotAreMatched() {
    ParsedArticle draft =
        Parsed.text("The fund will refund up to 5,000 euros to each traveller, it said.");
    ParsedArticle source =
        Parsed.source("a.txt", "The fund refunds up to 500 euros per traveller.");

    assertThat(
            match(
                draft,
                source,
                Figures.money(draft, "5,000", 5000, "EUR"),
                Figures.money(source, "500", 500, "EUR")))
        .singleElement()
        .matches(FigureMatch::conflicting);
  }

  @Test
  void figuresThatAgreeLeaveNoPartnerToTheOthers() {
    ParsedArticle draft = Parsed.text("The toll on the bridge rises from 3 to 4 euros in May.");
    ParsedArticle source =
        Parsed.source("a.txt", "In May the bridge toll will rise from 3 to 4 euros.");

    assertThat(
            match(
                draft,
                source,
                Figures.money(draft, "3", 3, "EUR"),
                Figures.money(draft, "4", 4, "EUR"),
                Figures.money(source, "3", 3, "EUR"),
                Figures.money(source, "4", 4, "EUR")))
        .hasSize(2)
        .noneMatch(FigureMatch::exclusive);
  }

  @Test
  void countsOfDifferentThingsAreNotMatched() {
    ParsedArticle draft = Parsed.text("The garrison has about 900 soldiers in the port of Kelso.");
    ParsedArticle source =
        Parsed.source("a.txt", "The port of Kelso employs 700 dockers, the union said.");

    assertThat(
            match(
                draft,
                source,
                Figures.count(draft, "900", 900, "soldier"),
                Figures.count(source, "700", 700, "docker")))
        .isEmpty();
  }

  @Test
  void aTollThatGrewIsToldFromOneThatConflicts() {
    ParsedArticle early =
        published("a.txt", "Six people were killed in the Kelso avalanche.", "2025-03-04T12:00");
    ParsedArticle late =
        published("b.txt", "The Kelso avalanche killed 9 people.", "2025-03-04T22:00");
    Figure six = Figures.killed(early, "Six", 6, "people");
    Figure nine = Figures.killed(late, "9", 9, "people");

    assertThat(match(early, late, six, nine))
        .extracting(FigureMatch::relation)
        .containsExactly(FigureRelation.GROWN);
  }

  @Test
  void aTollThatShrankShouldAgree() {
    ParsedArticle early =
        published("a.txt", "Nine people were killed in the Kelso avalanche.", "2025-03-04T12:00");
    ParsedArticle late =
        published("b.txt", "The Kelso avalanche killed 6 people.", "2025-03-04T22:00");
    Figure nine = Figures.killed(early, "Nine", 9, "people");
    Figure six = Figures.killed(late, "6", 6, "people");

    assertThat(match(early, late, nine, six)).singleElement().matches(FigureMatch::conflicting);
  }

  @Test
  void twoNamedCountersAreRivals() {
    ParsedArticle draft = Parsed.text("The Kelso avalanche killed 9 people, police said.");
    ParsedArticle source =
        Parsed.source("a.txt", "Six people were killed in the Kelso avalanche, the mayor said.");
    Figure nine = Figures.by(Figures.killed(draft, "9", 9, "people"), "police");
    Figure six = Figures.by(Figures.killed(source, "Six", 6, "people"), "mayor");

    assertThat(match(draft, source, nine, six))
        .extracting(FigureMatch::relation)
        .containsExactly(FigureRelation.RIVAL);
  }

  @Test
  void aFigureOutsideTheStoryIsPassedOver() {
    ParsedArticle draft = Parsed.text("Nine people were killed.");
    ParsedArticle elsewhere = Parsed.source("b.txt", "Nine people were killed.");

    assertThat(
            new FigureMatcher(EMBEDDER, Parsed.LEXICON)
                .match(
                    List.of(draft),
                    NO_NAMES,
                    List.of(Figures.killed(elsewhere, "Nine", 9, "people")),
                    List.of()))
        .isEmpty();
  }

  private static ParsedArticle published(String id, String text, String when) {
    Publication publication =
        new Publication(
            LocalDate.parse(when.substring(0, 10)), LocalTime.parse(when.substring(11)));
    return Parsed.article(new Article(id, Role.SOURCE, text, 0, null, null, publication, null));
  }

  private static List<FigureMatch> match(
      ParsedArticle first, ParsedArticle second, Figure... figures) {
    List<ParsedArticle> story = List.of(first, second);
    return new FigureMatcher(EMBEDDER, Parsed.LEXICON)
        .match(
            story,
            NO_NAMES,
            List.of(figures),
            new Aligner(EMBEDDER, Parsed.LEXICON).align(story, NO_NAMES));
  }
}
