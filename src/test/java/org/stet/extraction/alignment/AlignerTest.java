package org.stet.extraction.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.layout.Block;
import org.stet.extraction.layout.Layout;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Alignment;
import org.stet.fact.Part;
import org.stet.fact.Sentence;

class AlignerTest {
  private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder();
  private static final Names NO_NAMES = new Names(List.of(), List.of());

  @Test
  void twoTellingsOfOneFactAreAligned() {
    List<Alignment> alignments =
        align(
            Parsed.text("The harbour master closed the port of Kelso on Friday. Bread got dearer."),
            Parsed.source("a.txt", "On Friday the port of Kelso was shut by the harbour master."));

    assertThat(alignments).hasSize(1);
    assertThat(alignments.get(0).first().span().text()).startsWith("The harbour master closed");
    assertThat(alignments.get(0).similarity()).isBetween(0.6, 1.0);
  }

  @Test
  void aDenialIsAlignedWithWhatItDenies() {
    assertThat(
            align(
                Parsed.text("The warehouse in Kelso was inspected in May, the agency said."),
                Parsed.source("a.txt", "The agency said the Kelso warehouse was never inspected.")))
        .hasSize(1);
  }

  @Test
  void sentencesOfOneEventThatTellDifferentThingsAreNotAligned() {
    assertThat(
            align(
                Parsed.text("Firefighters in Kelso pumped water from the cellars all night."),
                Parsed.source("a.txt", "The mayor of Kelso cancelled a trip to Rome on Monday.")))
        .isEmpty();
  }

  @Test
  void likeSentencesOfTwoEventsAreNotAligned() {
    assertThat(
            align(
                Parsed.text(
                    "A fire broke out in Kelso, Roxburgh and Duns. Four victims were taken to"
                        + " hospital."),
                Parsed.source(
                    "a.txt",
                    "A gunman fired in Thurso, Wick and Tain. Four victims were taken to"
                        + " hospital.")))
        .isEmpty();
  }

  @Test
  void headlineIsAlignedWithTheSentenceItSumsUp() {
    ParsedArticle parsed =
        Parsed.text(
            "Kelso port shut after oil spill\n\nThe port of Kelso was shut on Friday after an oil"
                + " spill, the harbour master said.");
    ParsedSentence top = parsed.sentences().get(0);
    ParsedArticle article =
        new ParsedArticle(
            new Layout(parsed.article(), List.of(Block.text(top.fact().span(), Part.HEADLINE))),
            List.of(
                new ParsedSentence(
                    new Sentence(top.fact().span(), Part.HEADLINE, 0), 0, top.tokens()),
                parsed.sentences().get(1)));

    assertThat(new Aligner(EMBEDDER, Parsed.LEXICON).align(List.of(article), NO_NAMES)).hasSize(1);
  }

  @Test
  void modelStaysUnloadedWhereThereIsNothingToCompare() {
    try (SentenceEmbedder embedder = new SentenceEmbedder()) {
      new Aligner(embedder, Parsed.LEXICON)
          .align(List.of(Parsed.text("The port of Kelso was shut on Friday.")), NO_NAMES);

      assertThat(embedder.loaded()).isFalse();
    }
  }

  @Test
  void aVeryLongArticleIsReadToABound() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      text.append("Pier ").append(i).append(" was shut. ");
    }
    ParsedArticle article = Parsed.text(text.toString());

    assertThat(align(article, Parsed.source("a.txt", "Pier 599 was shut.")))
        .noneMatch(alignment -> alignment.first().span().text().contains("599"));
  }

  private static List<Alignment> align(ParsedArticle... story) {
    return new Aligner(EMBEDDER, Parsed.LEXICON).align(List.of(story), NO_NAMES);
  }
}
