package org.stet.extraction.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Attribution;
import org.stet.fact.Quotation;
import org.stet.fact.QuotationMatch;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;

class QuotationMatcherTest {
  private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder();
  private static final Names NO_NAMES = new Names(List.of(), List.of());

  @Test
  void oneUtteranceInTwoTranslationsIsMatched() {
    List<QuotationMatch> matches =
        match(
            quoted("draft.txt", "“This harbour was built upon sand,” Ms Orr said.", "orr"),
            quoted("a.txt", "“It is a harbour built on sand and on lies,” Ms Orr said.", "orr"));

    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).agreement()).isBetween(0.3, 0.9);
  }

  @Test
  void aQuotationCutShortAgreesWholly() {
    assertThat(
            match(
                quoted("draft.txt", "“This harbour was built on sand,” Ms Orr said.", "orr"),
                quoted("a.txt", "“This harbour was built on sand, not on rock,” she said.", "orr")))
        .extracting(QuotationMatch::agreement)
        .containsExactly(1.0);
  }

  @Test
  void twoUtterancesOfOneSpeakerAreNotMatched() {
    assertThat(
            match(
                quoted("draft.txt", "“This harbour was built on sand,” Ms Orr said.", "orr"),
                quoted("a.txt", "“I will vote against the budget in May,” Ms Orr said.", "orr")))
        .isEmpty();
  }

  @Test
  void twoSpeakersDoNotShareAnUtterance() {
    assertThat(
            match(
                quoted("draft.txt", "“We stand with the families of the dead,” he said.", "orr"),
                quoted("a.txt", "“We stand by the families of the dead,” she said.", "lund")))
        .isEmpty();
  }

  @Test
  void fragmentsAreMatchedWithinAlignedSentences() {
    assertThat(
            match(
                quoted("draft.txt", "Kelso port will shut “at once”, Ms Orr said.", "orr"),
                quoted("a.txt", "Ms Orr said Kelso port will shut “immediately”.", "orr")))
        .hasSize(1);
    assertThat(
            match(
                quoted("draft.txt", "The cook left “at once”, a guest said.", null),
                quoted("a.txt", "Ms Orr said Kelso port will shut “immediately”.", null)))
        .isEmpty();
  }

  @Test
  void houseSpellingAndInsertionsAreNoRewording() {
    assertThat(
            match(
                quoted("draft.txt", "“We don't honour the programme,” Ms Orr said.", "orr"),
                quoted("a.txt", "“We do not honor the [housing] program,” Ms Orr said.", "orr")))
        .extracting(QuotationMatch::agreement)
        .containsExactly(1.0);
  }

  @Test
  void aSpeakerWhoReturnsToASubjectIsNotRequoted() {
    assertThat(
            match(
                quoted(
                    "draft.txt",
                    "“Every fisherman here has paid for the harbour,” she said.",
                    "orr"),
                quoted(
                    "a.txt",
                    "“Now the council wants more money. Who paid? The harbour was to be ours, and it is"
                        + " going to a bank that no fisherman has ever seen,” Ms Orr said.",
                    "orr")))
        .isEmpty();
  }

  @Test
  void threeWordingsAreToldAsTwoPairs() {
    assertThat(
            match(
                quoted("draft.txt", "“This harbour was built upon sand,” Ms Orr said.", "orr"),
                quoted("a.txt", "“It is a harbour built on sand,” Ms Orr said.", "orr"),
                quoted("b.txt", "“This port was built on sand,” Ms Orr said.", "orr")))
        .hasSize(2)
        .allMatch(match -> match.first().article().equals("draft.txt"));
  }

  private record Text(ParsedArticle article, List<Quotation> quotations) {}

  private static Text quoted(String id, String text, String speaker) {
    ParsedArticle article = Parsed.source(id, text);
    List<Quotation> quotations = new ArrayList<>();
    Matcher marks = Pattern.compile("“([^”]+)”").matcher(text);
    while (marks.find()) {
      Span words = article.article().span(marks.start(1), marks.end(1));
      Attribution attribution =
          new Attribution(
              words,
              null,
              words,
              Stance.SAYS,
              SourceKind.NAMED_PERSON,
              speaker,
              List.of(),
              true,
              false,
              1);
      quotations.add(new Quotation(words, attribution, false));
    }
    return new Text(article, quotations);
  }

  private static List<QuotationMatch> match(Text... texts) {
    List<ParsedArticle> story = Stream.of(texts).map(Text::article).toList();
    List<Quotation> quotations =
        Stream.of(texts).flatMap(text -> text.quotations().stream()).toList();
    return new QuotationMatcher(EMBEDDER, Parsed.LEXICON)
        .match(
            story,
            NO_NAMES,
            quotations,
            new Aligner(EMBEDDER, Parsed.LEXICON).align(story, NO_NAMES));
  }
}
