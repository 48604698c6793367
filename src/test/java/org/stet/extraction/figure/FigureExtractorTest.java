package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.extraction.attribution.Attributions;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Attribution;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.SourceKind;
import org.stet.fact.Stance;

class FigureExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thirty-eight lorries arrived.| Thirty-eight lorries | 38 | 38 | EXACT",
        "About a dozen lorries arrived.| About a dozen lorries | 10.8 | 13.2 | ABOUT",
        "At least 1,250 lorries arrived.| At least 1,250 lorries | 1250 | Infinity | AT_LEAST",
        "Fewer than 20 lorries arrived.| Fewer than 20 lorries | -Infinity | 20 | AT_MOST",
        "Up to 200 lorries arrived.| Up to 200 lorries | -Infinity | 200 | AT_MOST",
        "Between 20 to 80 lorries arrived.| 20 to 80 lorries | 20 | 80 | RANGE",
        "Dozens of lorries arrived.| Dozens of lorries | 20 | 250 | VAGUE",
        "Two hundred and six lorries arrived.| Two hundred and six lorries | 206 | 206 | EXACT",
        "The firm owns 1 500 lorries.| 1 500 lorries | 1500 | 1500 | EXACT",
        "The firm owns 1.200 lorries.| 1.200 lorries | 1200 | 1200 | EXACT",
      })
  void readsNumbersInEveryForm(String text, String words, double low, double high, Bound bound) {
    Figure figure = Figures.only(text);
    assertThat(figure.span().text()).isEqualTo(words);
    assertThat(figure.low()).isEqualTo(low);
    assertThat(figure.high()).isEqualTo(high);
    assertThat(figure.bound()).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fine is 1.7 million euros.| MONEY | EUR | 1700000",
        "The fine is €5bn.| MONEY | EUR | 5000000000",
        "The budget is ₹1.98 lakh crore.| MONEY | INR | 1980000000000",
        "The hole is 68 milliard forints.| MONEY | HUF | 68000000000",
        "Turnout was 61.5 percent.| SHARE | % | 61.5",
        "Support fell by three percentage points.| SHARE | pp | 3",
        "A third of the loans went bad.| SHARE | % | 33.3",
        "Two-thirds of the loans went bad.| SHARE | % | 66.7",
        "It reaches one household in two.| SHARE | % | 50",
        "Every sixth tenant is a student.| SHARE | % | 16.7",
        "Four tonnes of grain were lost.| QUANTITY | kg | 4000",
        "The lake is 6 miles away.| DISTANCE | m | 9656",
        "It was minus 14 degrees Celsius.| QUANTITY | °C | -14",
        "The storm lasted 18 months.| DURATION | s | 47336400",
      })
  void convertsWhatItMeasures(String text, Measure measure, String unit, double value) {
    Figure figure = Figures.only(text);
    assertThat(figure.measure()).isEqualTo(measure);
    assertThat(figure.unit()).isEqualTo(unit);
    assertThat((figure.low() + figure.high()) / 2).isCloseTo(value, within(Math.abs(value) / 200));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blast killed 84 workers.| killed",
        "A blast tore through the port, killing 11 people.| killed",
        "At least nine people were killed.| killed",
        "The death toll rose to 84.| killed",
        "The flood claimed 84 lives.| killed",
        "The flood claimed no lives.| killed",
        "Nobody has died.| killed",
        "There were 84 deaths.| killed",
        "Officials said 11 residents had lost their lives.| killed",
        "The fire injured 38 people.| wounded",
        "Four people, among them a child, were injured.| wounded",
        "The fire brigade said 38 people were taken to hospital.| hospitalised",
        "Police arrested 14 demonstrators.| arrested",
        "Seven soldiers were taken prisoner.| captured",
        "Another 120 are missing.| missing",
        "Some 3,000 people were evacuated.| evacuated",
      })
  void tellsWhatBefellThem(String text, String outcome) {
    Figure figure = Figures.only(text);
    assertThat(figure.measure()).isEqualTo(Measure.TOLL);
    assertThat(figure.outcome()).isEqualTo(outcome);
  }

  @Test
  void aListSharesItsVerb() {
    ParsedArticle article =
        Parsed.text("They killed 84 members of the mercenary group Orlan and 47 Zandian soldiers.");
    List<Figure> figures =
        Figures.of(
            article,
            Figures.names(article.article(), "Orlan", "Zandian"),
            new Attributions(List.of(), List.of()));

    assertThat(figures).extracting(Figure::outcome).containsExactly("killed", "killed");
    assertThat(figures).extracting(Figure::referentKey).containsExactly("orlan", "zandian");
    assertThat(figures.get(0).measureKey()).isNotEqualTo(figures.get(1).measureKey());
  }

  @Test
  void oneBodysMercenariesAreAnothersFighters() {
    assertThat(Figures.only("They killed 84 mercenaries.").measureKey())
        .isEqualTo(Figures.only("Between 20 to 80 fighters were killed.").measureKey());
  }

  @Test
  void undescribedVictimsAreTheEvents() {
    assertThat(Figures.only("The quake killed 11 people.").measureKey())
        .isEqualTo(Figures.only("The death toll rose to nine.").measureKey())
        .isNotNull();
  }

  @Test
  void aPartOfTheVictimsIsNotComparedWithAll() {
    assertThat(Figures.only("Four of the dead were children.").measureKey()).isNull();
    assertThat(Figures.of("Of the 20 people injured, 12 were treated at home.").get(1).measureKey())
        .isNull();
    assertThat(Figures.only("The quake killed 11 children.").measureKey())
        .isNotEqualTo(Figures.only("The quake killed 11 people.").measureKey());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Holm, 61, saw it.| AGE",
        "A 33-year-old driver saw it.| AGE",
        "Leeds won 2-1.| SCORE",
        "The law rests on Article 5.| LABEL",
        "The public may call 120.| LABEL",
        "An A330 landed.| LABEL",
      })
  void numbersThatCountNothingAreSetApart(String text, Measure measure) {
    assertThat(Figures.of(text)).isNotEmpty().allMatch(figure -> figure.measure() == measure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It began on 24 February 2025.",
        "The alarm went off at 5:42 a.m. on Tuesday.",
        "They have ruled since late 2021.",
        "No one has been charged.",
        "That is the one thing they said no to.",
      })
  void datesAndPronounsAreNoTolls(String text) {
    assertThat(Figures.of(text))
        .noneMatch(figure -> figure.measure() == Measure.TOLL)
        .noneMatch(figure -> figure.numeral().text().matches("\\d+"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The speech was the longest ever delivered in the chamber.",
        "The army marked its largest defeat since 2015.",
        "It was one of the heaviest losses of the war.",
        "Not since 2015 has a bigger bank gone under.",
        "No stronger tremor has been felt for more than 20 years.",
        "The region has not had an accident as serious as this for a decade.",
      })
  void recordsAreSuperlatives(String text) {
    assertThat(Figures.of(text)).anyMatch(figure -> figure.measure() == Measure.SUPERLATIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Most of them left at once.",
        "Her oldest son works at the country's largest bank.",
        "At least he tried his best.",
      })
  void ordinarySuperlativesAreNoRecords(String text) {
    assertThat(Figures.of(text)).noneMatch(figure -> figure.measure() == Measure.SUPERLATIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thousands of people have come out in the capital.",
        "Up to 200 men are said to have taken part.",
        "About 300 people were standing in front of the gate.",
      })
  void peopleWhoGatherAreACrowd(String text) {
    assertThat(Figures.of(text).get(0).measure()).isEqualTo(Measure.CROWD);
  }

  @Test
  void theTimeOfTheReportIsNotThatOfTheToll() {
    Figure past = Figures.only("Two years ago a quake killed 500 people.");
    Figure reported = Figures.only("Officials said on Monday that 500 people had died.");

    assertThat(past.moment().span().text()).isEqualTo("Two years ago");
    assertThat(reported.moment()).isNull();
  }

  @Test
  void whoeverSaysItAnswersForIt() {
    ParsedArticle article = Parsed.text("Police said 12 people had died. Shops shut.");
    Attribution said =
        new Attribution(
            article.article().span(0, 6),
            article.article().span(7, 11),
            article.article().span(12, 30),
            Stance.SAYS,
            SourceKind.ROLE,
            "police",
            List.of(),
            false,
            false,
            1);
    Figure figure =
        Figures.of(
                article,
                Figures.names(article.article()),
                new Attributions(List.of(said), List.of()))
            .get(0);

    assertThat(figure.speakerKey()).isEqualTo("police");
  }

  @Test
  void oddTextIsNoTrouble() {
    for (String odd :
        List.of("", "\u0000\u0007", "🙂 12🙂", "1-2-3-4-5", "%%% 5 %", "half", "1.2.3.4", "a")) {
      Figures.of(odd);
    }
    Figures.of("The 5 men saw 7 dogs and ".repeat(100));
  }
}
