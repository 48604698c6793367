package org.stet.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;

/** Who is one and who is two: surnames, titles over a story, and companies named like people. */
class NamesakesTest {
  private static final NameExtractor EXTRACTOR = new NameExtractor(Parsed.LEXICON);

  private static Names names(String... articles) {
    List<ParsedArticle> story = new ArrayList<>();
    for (int i = 0; i < articles.length; i++) {
      story.add(Parsed.source("source-" + (i + 1) + ".txt", articles[i]));
    }
    return EXTRACTOR.extract(story);
  }

  private static Mention mention(Names names, String spelling) {
    return names.mentions().stream()
        .filter(mention -> mention.spelling().equals(spelling))
        .findFirst()
        .orElseThrow(() -> new AssertionError(spelling + " not in " + names.mentions()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Coach Lena Brandt praised Uwe Brandt, the goalkeeper.| Lena Brandt | Uwe Brandt",
        "Senator Paul Reyes beat Carla Reyes in the vote.| Paul Reyes | Carla Reyes",
        "Judge Irina Petrova fined the banker Oleg Petrov.| Irina Petrova | Oleg Petrov",
        "Dr. Samuel Okoro treated Grace Okoro, 61.| Samuel Okoro | Grace Okoro",
      })
  void twoPeopleWithOneSurnameStayTwo(String text, String one, String other) {
    Names names = names(text);

    assertThat(mention(names, one).kind()).isEqualTo(NameKind.PERSON);
    assertThat(mention(names, one).entityKey()).isNotEqualTo(mention(names, other).entityKey());
    assertThat(names.variants()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ilse Vogel spoke. Vogel was calm.| Ilse Vogel | Vogel",
        "The striker Tomás Arrieta scored. Arrieta, 22, was hurt.| Tomás Arrieta | Arrieta",
        "Finance minister Aster Bekele resigned. Mr Bekele gave no reason.| Aster Bekele | Bekele",
      })
  void theSurnameAloneIsTheSamePerson(String text, String full, String surname) {
    Names names = names(text);

    assertThat(names.mentions())
        .filteredOn(mention -> mention.spelling().endsWith(surname))
        .hasSize(2)
        .allMatch(m -> m.entityKey().equals(mention(names, full).entityKey()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Shares in the brewer Arthur Quill fell. Arthur Quill, which owns six pubs, cut jobs.| Arthur Quill",
        "Marta Lund, which sells shoes, lost money. The retailer Marta Lund has two shops.| Marta Lund",
        "The publisher Felix Brenner Ltd printed the book.| Felix Brenner Ltd",
        "Patients left the Rosa Keller Hospital.| Rosa Keller Hospital",
      })
  void aBodyNamedLikeAPersonIsNoPerson(String text, String name) {
    assertThat(mention(names(text), name).kind()).isEqualTo(NameKind.ORGANISATION);
  }

  @Test
  void itsFounderIsAPersonStill() {
    assertThat(mention(names("Arthur Quill, 61, sold his brewery."), "Arthur Quill").kind())
        .isEqualTo(NameKind.PERSON);
  }

  @Test
  void aTitleIsKnownOverTheWholeStory() {
    Names names =
        names(
            "Foreign minister Kadri Lepik met the dockers.",
            "Kadri Lepik met the dockers on Friday. Lepik was late.");

    assertThat(names.of("lepik-kadri")).hasSize(3);
    assertThat(names.of("lepik-kadri"))
        .extracting(Mention::title)
        .anyMatch(title -> title != null && title.text().endsWith("oreign minister"));
  }

  @Test
  void aBodyAndItsShortNameAreOneAndAnotherBodyIsAnother() {
    Names names =
        names(
            "The Lakeside Teachers Union (LTU) called a strike. The LTU has 900 members. The"
                + " Lakeside Drivers Union did not join.");

    assertThat(mention(names, "Lakeside Teachers Union").entityKey())
        .isEqualTo(mention(names, "LTU").entityKey())
        .isNotEqualTo(mention(names, "Lakeside Drivers Union").entityKey());
  }
}
