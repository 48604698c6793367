package org.stet.extraction.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Difference;
import org.stet.fact.Fact;
import org.stet.fact.HouseSpelling;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant;
import org.stet.fact.Origin;
import org.stet.fact.Role;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;
import org.stet.fact.Story;
import org.stet.fact.TrustedOutlet;

/** What follows from the ways of a newsroom. */
class HouseTest {
  private static final House KYIV =
      new House(
          Map.of(
              "Kyiv", List.of("Kiev", "Kiew"),
              "adviser", List.of("advisor"),
              "New Delhi", List.of("Delhi"),
              "Sana'a", List.of("Sanaa", "San'a"),
              "Türkiye", List.of("Turkey")),
          List.of(),
          null);

  private static Story story(String text) {
    return new Story("draft.txt", List.of(Article.of("draft.txt", Role.DRAFT, text)));
  }

  private static List<HouseSpelling> found(String text) {
    return KYIV.heeded(story(text), List.of()).stream().map(HouseSpelling.class::cast).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The mayor of Kiev spoke. | Kiev | Kyiv",
        "Kiev's mayor spoke.      | Kiev's | Kyiv's",
        "Kiew’s mayor spoke.      | Kiew’s | Kyiv’s",
        "a Kiev-based company     | Kiev | Kyiv",
        "the pro-Kiev party       | Kiev | Kyiv",
        "MAYOR OF KIEV SPEAKS     | KIEV | KYIV",
        "KIEV'S MAYOR SPEAKS      | KIEV'S | KYIV'S",
        "two advisors             | advisors | advisers",
        "Advisors warned          | Advisors | Advisers",
        "the advisors' report     | advisors | advisers",
        "in San’a on Monday       | San’a | Sana'a",
        "in Delhi on Monday       | Delhi | New Delhi",
        "in Turkey on Monday      | Turkey | Türkiye"
      })
  void anotherSpellingIsFoundWithItsEnding(String text, String words, String instead) {
    assertThat(found(text)).hasSize(1);
    assertThat(found(text).get(0).span().text()).isEqualTo(words);
    assertThat(found(text).get(0).instead()).isEqualTo(instead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kyiv's mayor spoke.",
        "the Kievan Rus",
        "roast turkey and chicken kiev",
        "in New Delhi on Monday",
        "in NEW DELHI on Monday",
        "see https://example.com/Kiev/Turkey and kiev.example.org",
        "write to mayor@Kiev.ua, or follow @Kiev and #Kiev",
        "",
        "\uD83D\uDE00 \u0000 '",
      })
  void otherWordsAreLeftAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void theSpacesOfALongNameMayBreakTheLine() {
    House house = new House(Map.of("Timor-Leste", List.of("East Timor", "Timor")), List.of(), null);

    List<Fact> found = house.heeded(story("in East\nTimor, and Timor-Leste"), List.of());

    assertThat(found).hasSize(1);
    assertThat(((HouseSpelling) found.get(0)).span().text()).isEqualTo("East\nTimor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "the film “Last Train to Kiev” opens | true",
        "the film \"Last Train to Kiev\" opens | true",
        "he said: “Kiev must decide.”          | false",
        "“Kiev is safe,” he said               | false",
        "the road to Kiev, “the Long Road”     | false"
      })
  void titlesAreTold(String text, boolean inTitle) {
    assertThat(found(text)).hasSize(1);
    assertThat(found(text).get(0).inTitle()).isEqualTo(inTitle);
  }

  private static Mention mention(String article, int start, String words, NameKind kind) {
    return new Mention(
        new Span(article, start, start + words.length(), words),
        kind,
        words.toLowerCase(java.util.Locale.ROOT),
        words,
        null,
        null,
        null,
        null);
  }

  @Test
  void theNameOfABodyIsItsOwn() {
    String text = "at the Kiev School of Economics";

    List<Fact> heeded =
        KYIV.heeded(
            story(text),
            List.of(mention("draft.txt", 7, "Kiev School of Economics", NameKind.ORGANISATION)));

    assertThat(((HouseSpelling) heeded.get(1)).inName()).isTrue();
  }

  @Test
  void twoSpellingsOfWhichTheHouseKnowsOneAreNoDifference() {
    Mention kyiv = mention("draft.txt", 0, "Kyiv", NameKind.PLACE);
    Mention kiev = mention("a.txt", 0, "Kiev", NameKind.PLACE);
    Mention lviv = mention("a.txt", 9, "Lviv", NameKind.PLACE);
    Fact settled = new NameVariant(kyiv, kiev, NameVariant.Difference.ROMANISATION);
    Fact open = new NameVariant(kyiv, lviv, NameVariant.Difference.SPELLING);
    Fact same = new Difference(kyiv.span(), kiev.span(), Difference.Kind.NAME);
    Fact other = new Difference(kyiv.span(), lviv.span(), Difference.Kind.NAME);

    assertThat(KYIV.heeded(story("Kyiv"), List.of(settled, open, same, other)))
        .containsExactly(open, other);
  }

  @Test
  void aHouseThatHasSettledNothingSeesTheFactsAsTheyAre() {
    List<Fact> facts = List.of(mention("draft.txt", 0, "Kiev", NameKind.PLACE));

    assertThat(House.NONE.heeded(story("Kiev"), facts)).isSameAs(facts);
    Story story = story("Kiev");
    assertThat(House.NONE.localised(story)).isSameAs(story);
  }

  private static Attribution said(String article, List<Span> chain) {
    return new Attribution(
        null,
        null,
        new Span(article, 0, 2, "It"),
        Stance.SAYS,
        SourceKind.MEDIA,
        null,
        chain,
        false,
        false,
        0.9);
  }

  @Test
  void whatCameByWayOfATrustedOutletRestsOnIt() {
    House house = new House(Map.of(), List.of("AP", "Coast Wire"), null);
    Mention agency = mention("draft.txt", 10, "the Associated Press", NameKind.ORGANISATION);
    Mention acronym =
        new Mention(
            new Span("draft.txt", 40, 42, "AP"),
            NameKind.ORGANISATION,
            agency.entityKey(),
            "AP",
            null,
            null,
            null,
            null);
    Fact trusted = said("draft.txt", List.of(agency.span()));
    Fact other = said("draft.txt", List.of(new Span("draft.txt", 50, 54, "Post")));
    Fact origin =
        new Origin(agency.entityKey(), "AP", agency.span(), List.of(), 1, "g", List.of("a"), false);
    Fact tied = new Origin("post", "Post", acronym.span(), List.of(), 1, "g", List.of("a"), false);

    assertThat(
            house.heeded(
                story("It rains."), List.of(agency, acronym, trusted, other, origin, tied)))
        .filteredOn(TrustedOutlet.class::isInstance)
        .extracting(fact -> ((TrustedOutlet) fact).subject())
        .containsExactly(trusted, origin, tied);
  }

  @Test
  void whatATrustedOutletPublishesRestsOnItAndADraftOnNobody() {
    House house = new House(Map.of(), List.of("coast wire"), null);
    Article draft = of("draft.txt", Role.DRAFT);
    Article source = of("a.txt", Role.SOURCE);
    Fact own = said("draft.txt", List.of());
    Fact theirs = said("a.txt", List.of());

    assertThat(house.heeded(new Story("s", List.of(draft, source)), List.of(own, theirs)))
        .containsExactly(own, theirs, new TrustedOutlet(theirs, "coast wire"));
  }

  private static Article of(String id, Role role) {
    return new Article(id, role, "It rains.", 0, null, "The Coast Wire", null, null);
  }
}
