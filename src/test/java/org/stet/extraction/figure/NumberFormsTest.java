package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Bound;
import org.stet.fact.Figure;
import org.stet.fact.Measure;

/**
 * The forms in which English writes a number, each on several beats and with what only looks so.
 */
class NumberFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // words
        "The choir sang to twenty-one guests.| 21 | 21 | EXACT",
        "One hundred and fifty thousand ballots were recounted.| 149510 | 150490 | EXACT",
        "The shipyard hired seven hundred welders.| 700 | 700 | EXACT",
        // "dozens" and its kin
        "Dozens of ferries were cancelled.| 20 | 250 | VAGUE",
        "Scores of nurses resigned.| 30 | 300 | VAGUE",
        "Hundreds of thousands of bees died.| 200000 | 2000000 | VAGUE",
        "Several hundred fans were turned away.| 200 | 1500 | VAGUE",
        "A couple of windows broke.| 2 | 4 | VAGUE",
        "A dozen windows broke.| 12 | 12 | EXACT",
        // digits of every country
        "The town elected 1,500 delegates.| 1500 | 1500 | EXACT",
        "The town elected 1 500 delegates.| 1500 | 1500 | EXACT",
        "The town elected 1.500 delegates.| 1500 | 1500 | EXACT",
        "The port handled 1 500 000 containers.| 1500000 | 1500000 | EXACT",
        "The port handled 1.500.000 containers.| 1500000 | 1500000 | EXACT",
        // scales
        "The line carried 2.3 million passengers.| 2251000 | 2349000 | EXACT",
        "The line carried 2,3 million passengers.| 2251000 | 2349000 | EXACT",
        "The race drew 10k runners.| 9510 | 10490 | EXACT",
        // bounds
        "Some 400 trees fell.| 360 | 440 | ABOUT",
        "A hundred or so voters left.| 90 | 110 | ABOUT",
        "Nearly 7,000 voters left.| 6300 | 7000 | ABOUT",
        "No fewer than 7,000 voters left.| 7000 | Infinity | AT_LEAST",
        "Over 60 trams stood still.| 60 | Infinity | AT_LEAST",
        // ranges
        "The harbour needs 20 to 80 cranes.| 20 | 80 | RANGE",
        "The harbour needs 20-80 cranes.| 20 | 80 | RANGE",
        "The harbour needs between 20 and 80 cranes.| 20 | 80 | RANGE",
      })
  void everyFormOfACountIsRead(String text, double low, double high, Bound bound) {
    Figure figure = Figures.only(text);
    assertThat(figure.low()).isEqualTo(low);
    assertThat(figure.high()).isEqualTo(high);
    assertThat(figure.bound()).isEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Half of the orchards froze.| 50",
        "Half the orchards froze.| 50",
        "Three-quarters of the seats were sold.| 75",
        "Two-thirds of the seats were sold.| 66.7",
        "A quarter of the nurses left.| 25",
        "One in five pupils skips breakfast.| 20",
        "One in every five pupils skips breakfast.| 20",
        "About one tenant in three moved out.| 33.3",
        "Four in ten doctors agree.| 40",
        "The study found that two in five firms fail.| 40",
        "Four out of five pupils eat breakfast.| 80",
      })
  void aPartOfAWholeIsAShare(String text, double percent) {
    Figure figure = Figures.only(text);
    assertThat(figure.measure()).isEqualTo(Measure.SHARE);
    assertThat((figure.low() + figure.high()) / 2).isCloseTo(percent, within(0.5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The striker scored four in ten matches.",
        "The second half was duller.",
        "She finished third in the race.",
        "One in the crowd shouted.",
      })
  void whatOnlyLooksLikeAShareIsNone(String text) {
    assertThat(Figures.of(text)).noneMatch(figure -> figure.measure() == Measure.SHARE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Between 80% and 90% of the vines froze.| 79.5 | 90.5",
        "Between 80 and 90 percent of the vines froze.| 79.5 | 90.5",
        "Turnout was 80-90%.| 79.5 | 90.5",
        "Sales more than doubled.| 100 | Infinity",
        "The price of eggs tripled.| 195 | 205",
        "The herd halved.| -55 | -45",
      })
  void percentagesRangeAndMultiply(String text, double low, double high) {
    Figure figure = Figures.only(text);
    assertThat(figure.unit()).isEqualTo("%");
    assertThat(figure.low()).isCloseTo(low, within(0.2));
    assertThat(figure.high()).matches(value -> value == high || Math.abs(value - high) < 0.2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exports rose 12% to 3.4 million tonnes.| 3.4 million tonnes",
        "Exports were up 12% to 3.4 million tonnes.| 3.4 million tonnes",
        "Profit fell by 12 percent to €3.4 million.| €3.4 million",
        "Membership is up 12% at 3.4 million.| 3.4 million",
      })
  void aChangeAndItsResultAreTwoFigures(String text, String result) {
    assertThat(Figures.of(text)).hasSize(2);
    assertThat(Figures.of(text).get(0).unit()).isEqualTo("%");
    assertThat(Figures.of(text).get(0).low()).isBetween(11.0, 12.0);
    assertThat(Figures.of(text).get(1).span().text()).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Support rose 3 percent.| % | 3",
        "Support rose by 3 percentage points.| pp | 3",
        "The rate was cut by 25 basis points.| pp | 0.25",
        "The party lost two points from 41 percent.| pp | 2",
      })
  void aPercentageIsNoPercentagePoint(String text, String unit, double value) {
    Figure figure = Figures.of(text).get(0);
    assertThat(figure.unit()).isEqualTo(unit);
    assertThat((figure.low() + figure.high()) / 2).isCloseTo(value, within(0.01));
  }

  @Test
  void pointsInAGameAreNoPercentage() {
    assertThat(Figures.only("The guard made 23 points.").unit()).isNull();
    assertThat(Figures.only("The index lost 40 points.").unit()).isNull();
    assertThat(Figures.only("She is three points behind.").unit()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bank set aside €5bn.| EUR | 5e9",
        "The bank set aside EUR 5 bn.| EUR | 5e9",
        "The bank set aside five billion euros.| EUR | 5e9",
        "The fine is US$40 million.| USD | 4e7",
        "The fine is £12.| GBP | 12",
        "The parcel costs 12 pounds.| GBP | 12",
        "The fine is 300 zlotys.| PLN | 300",
        "The fine is 3,000 Swedish kronor.| SEK | 3000",
        "The fine is 40m Norwegian crowns.| NOK | 4e7",
        "The dam cost 9 million Canadian dollars.| CAD | 9e6",
        "The dam cost 9 million Egyptian pounds.| EGP | 9e6",
        "The dam cost 9 million crowns.| crown | 9e6",
        "The stadium cost €1.2-1.5 billion.| EUR | 1.35e9",
        "The stadium cost $3 to $4 million.| USD | 3.5e6",
      })
  void moneyKeepsItsCurrency(String text, String currency, double value) {
    Figure figure = Figures.only(text);
    assertThat(figure.measure()).isEqualTo(Measure.MONEY);
    assertThat(figure.unit()).isEqualTo(currency);
    assertThat((figure.low() + figure.high()) / 2).isCloseTo(value, within(value / 100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dyke is 30 feet high.| m | 9.14 | The dyke is 9.1 metres high.",
        "The diver is 6ft 2in tall.| m | 1.88 | The diver is 188 cm tall.",
        "The diver is six-foot-two.| m | 1.88 | The diver is 188 cm tall.",
        "The baby weighs eight pounds three ounces.| kg | 3.71 | The baby weighs 3.7 kg.",
        "The van drove at 60 mph.| m/s | 26.8 | The van drove at 97 km/h.",
        "The fire burned 200 acres.| m² | 809000 | The fire burned 81 hectares.",
        "The tram hit 86°F.| °C | 30 | The tram hit 30 degrees Celsius.",
        "Two and a half tonnes of grain burned.| kg | 2500 | About 2.5 tonnes of grain burned.",
        "The talks took two hours and 15 minutes.| s | 8100 | The talks took 135 minutes.",
      })
  void oneMeasureInTwoUnitsIsOne(String text, String unit, double value, String same) {
    Figure figure = Figures.only(text);
    assertThat(figure.unit()).isEqualTo(unit);
    assertThat((figure.low() + figure.high()) / 2).isCloseTo(value, within(value / 100));
    assertThat(figure.excludes(Figures.only(same))).isFalse();
  }

  @Test
  void twoMeasuresStayTwo() {
    assertThat(Figures.of("The dyke is 30 feet high and 9 feet wide.")).hasSize(2);
    assertThat(Figures.of("He swam 5 km and ran 10 km.")).hasSize(2);
    assertThat(Figures.of("It fell 6 ft in 2 days.")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120 are missing.| 120 | missing",
        "Another 14 were hurt.| 14 | wounded",
        "Of these, 14 drowned.| 14 | killed",
        "Some 400 were arrested.| 400 | arrested",
        "At least 30 more are feared dead.| 30 | killed",
        "More than a dozen were taken to hospital.| a dozen | hospitalised",
      })
  void aBareNumberTellsOfPeopleByItsVerb(String text, String number, String outcome) {
    Figure figure = Figures.only(text);
    assertThat(figure.numeral().text()).isEqualTo(number);
    assertThat(figure.outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 120 when miners are missing.",
        "Bus 14 was late.",
        "In 2014, miners drowned.",
      })
  void aLabelCountsNobody(String text) {
    assertThat(Figures.of(text)).noneMatch(figure -> figure.measure() == Measure.TOLL);
  }

  @Test
  void aboveACountTellsAPlaceAndAboveAMeasureABound() {
    assertThat(Figures.only("The dam stands above two villages.").bound()).isEqualTo(Bound.EXACT);
    assertThat(Figures.only("Prices rose above 40 euros.").bound()).isEqualTo(Bound.AT_LEAST);
  }
}
