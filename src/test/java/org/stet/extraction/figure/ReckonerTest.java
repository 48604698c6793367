package org.stet.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.fact.Reckoning;

class ReckonerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roads get 90 million euros: 50 million for repairs and 30 million for bridges.| SUM | false",
        "Roads get 90 million euros: 60 million for repairs and 30 million for bridges.| SUM | true",
        "Four people died, namely two drivers, a guard and a nurse.| SUM | true",
        "Three people died: two drivers, a guard and a nurse.| SUM | false",
        "Of the 120 people hurt, 70 were treated, 31 were admitted and 29 were flown out.| SUM | false",
        "The fee rises from $160 to $200, an increase of 25%.| CHANGE | true",
        "The fee rises from $160 to $200, an increase of 40%.| CHANGE | false",
        "The left won 17 of the 23 seats, or 74 percent.| PERCENTAGE | true",
        "Of the 80 billion yen of loans, 20 billion, or some 45%, is bad.| PERCENTAGE | false",
        "The bus carried 52 people, 48 of them passengers and two crew.| SUM | false",
        "Eleven people were hurt: six nurses, most of them burned, and three porters.| SUM | false",
        "Nine people were hurt: six nurses, most of them burned, and three porters.| SUM | true",
        "Nine people (six men and three women) were held.| SUM | true",
        "Of the 15 miners, eight went home, four stayed and two were flown out.| SUM | false",
        "It began with 11 men and ended with six bookings: four for Lund and three for Brage.| SUM | false",
        "There were 12 children among the 39 guests, or roughly half.| PERCENTAGE | false",
        "There were 13 children among the 39 guests, or a third.| PERCENTAGE | true",
        "Nineteen were infected and four died, a fatality rate of about 20 per cent.| PERCENTAGE | true",
        "Of the 80 crew of the Vega, the larger ship, 40, or a third, went ashore.| PERCENTAGE | false",
        "They sent 400 files to court, of which 60 were about fraud, or a quarter.| PERCENTAGE | false",
        "They saw 4,000 children and found it in 800 of them, or one in five.| PERCENTAGE | true",
        "The storm hit 240 boats, he said. Of those, 80, or a third, were insured.| PERCENTAGE | true",
        "The storm hit 240 boats, he said. Of those, 80, or half, were insured.| PERCENTAGE | false",
        "Support dropped to 18.4% from 23.0% in June, a fall of 20 percentage points.| CHANGE | false",
        "Support dropped to 18.4% from 23.0% in June, a fall of 4.6 percentage points.| CHANGE | true",
        "It earned €6.1m last year, up from €4.8m in 2023, a fall of 27%.| CHANGE | false",
        "It earned €6.1m last year, up from €4.8m in 2023, a rise of 27%.| CHANGE | true",
        "Lund will hold 55 percent of the firm and Brage the other 40 percent.| PERCENTAGE | false",
        "Lund will hold 55 percent of the firm and Brage the other 45 percent.| PERCENTAGE | true",
        "Four of the guards, three conscripts and two officers, were hurt.| SUM | false",
        "Five of the guards, three conscripts and two officers, were hurt.| SUM | true",
        "The Centre took 41 of the 101 seats, the Left 30, and four lists share the remaining 20.| SUM | false",
        "The Centre took 41 of the 101 seats, the Left 30, and four lists share the remaining 30.| SUM | true",
        "The lease is worth €36,000, or €2,000 a month for two years.| PRODUCT | false",
        "The lease is worth €48,000, or €2,000 a month for two years.| PRODUCT | true",
        "Some 2,400 houses were hit: 1,100 in Orre and 900 in Lund.| SUM | false",
        "Some 2,400 houses were hit: 1,100 in Orre and 1,280 in Lund.| SUM | true",
        "Forty percent (20 of 80) of the beds are empty.| PERCENTAGE | false",
        "Profit rose 20 percent to 96 million euros from 80 million.| CHANGE | true",
        "Sales came to 412 million euros against 448 million a year ago, a decline of 18%.| CHANGE | false",
        "The well is 9.7 kilometers (6 miles) deep.| CONVERSION | true",
        "The well is 9.7 kilometers (60 miles) deep.| CONVERSION | false",
        "It weighs 400 kilograms (880 pounds).| CONVERSION | true",
        "It was minus 14 degrees Celsius (7 Fahrenheit).| CONVERSION | true",
        "Forty-two climbers set out. Twenty-one turned back, 12 reached the top, eight were flown out and three are missing.| SUM | false",
        "Forty-two climbers set out. Twenty-one turned back, 12 reached the top, six were flown out and three are missing.| SUM | true",
        "The firm employs 2,400 people. Those on notice are 1,100 fitters, 900 clerks and 500 drivers, it said.| SUM | false",
        "She took 290,000 euros. It was paid in instalments, of 120,000 euros, 90,000 euros and 90,000 euros.| SUM | false",
        "The hall drew 8,100 to a room that seats 9,000, which made it 70% full.| PERCENTAGE | false",
        "The hall drew 8,100 to a room that seats 9,000, which made it 90% full.| PERCENTAGE | true",
        "Falls killed 120 people in 2024, against 150 the year before, a fall of 20 per cent.| CHANGE | true",
        "Falls killed 120 people in 2024, against 150 the year before, a fall of 30 per cent.| CHANGE | false",
        "The motion passed by 61 votes to 36, with three abstentions. Two of the chamber's 100 members were absent.| SUM | false",
        "The motion passed by 61 votes to 34, with three abstentions. Two of the chamber's 100 members were absent.| SUM | true",
        "The senate adopted it by 58 votes to 47 in the 101-seat house.| SUM | false",
        "He will pay €6.5m at once and another €1.5m next year, a package of €9.5m.| SUM | false",
        "He will pay €6.5m at once and another €1.5m next year, a package of €8m.| SUM | true",
        "She stands 1.91 metres (6 feet 3 inches) tall.| CONVERSION | true",
        "She stands 1.91 metres (6 feet 5 inches) tall.| CONVERSION | false",
        "The oven measured 35C (95F).| CONVERSION | true",
        "The oven measured 35C (85F).| CONVERSION | false",
        "The well is 10 kilometres (8 miles) away.| CONVERSION | false",
        "Seven of the 20 lifts in the tower are out of order, or half.| PERCENTAGE | false",
        "It has vetted 45 of the 60 clubs in its league, or 75 percent.| PERCENTAGE | true",
        "The ministry says 45 of the 60 clinics in its care have beds, or 60 percent.| PERCENTAGE | false",
        "Inspectors shut 120 of the 240 stalls of the market by the river, a third of the total.| PERCENTAGE | false",
        "Inspectors shut 80 of the 240 stalls of the market by the river, a third of the total.| PERCENTAGE | true",
        "The grant goes from 5 million euros to 4 million, a cut of 40 percent.| CHANGE | false",
        "The grant goes from 5 million euros to 4 million, a cut of 20 percent.| CHANGE | true",
        "The wreck lies 12 miles from the island, that is 120 kilometres.| CONVERSION | false",
        "The wreck lies 12 miles from the island, that is 19 kilometres.| CONVERSION | true",
        "The load weighed 50 kilos, or 110 pounds, in all.| CONVERSION | true",
        "Gone are 14 rifles, nine pistols and five knives, according to the list of 30 weapons.| SUM | false",
        "Gone are 16 rifles, nine pistols and five knives, according to the list of 30 weapons.| SUM | true",
      })
  void worksOutWhatTheTextStates(String text, Reckoning.Kind kind, boolean agrees) {
    assertThat(Figures.reckonings(text)).hasSize(1);
    Reckoning reckoning = Figures.reckonings(text).get(0);
    assertThat(reckoning.kind()).isEqualTo(kind);
    assertThat(reckoning.agrees()).isEqualTo(agrees);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Five people died, including two drivers and a guard.",
        "The club has 4,000 members. It won 12 matches, drew nine and lost seven.",
        "Turnout was 61,000. Lund took 20,000 votes, Brage 9,000 and Orr 8,000.",
        "The firm has 12 sites: four in Spain, including two in Madrid, and six in Italy.",
        "Of the 200 seats, 110 went to the left and 60 to the right.",
        "Twenty people died, five of them children and two police officers.",
        "The clinic saw 40 adults and 12 teenagers, bringing the total since May to 3,100.",
        "More than 20 people died: two drivers and a guard.",
        "The price rose from $100 to $120 after a 15% cut in supply.",
        "He ran 100 metres (his third race in two days).",
        "Police held 12 people: the raids took five hours and two days.",
      })
  void isSilentWhereTheTextDoesNotAddUpByItself(String text) {
    assertThat(Figures.reckonings(text)).isEmpty();
  }

  @Test
  void roundedPartsMayMissTheirTotalByTheirRounding() {
    Reckoning sum =
        Figures.reckonings("It cost 10 million euros: 3.3 million, 3.3 million and 3.3 million.")
            .get(0);
    assertThat(sum.computed()).isNotEqualTo(1e7);
    assertThat(sum.agrees()).isTrue();
  }

  @Test
  void aTotalIsSoughtInTheSentenceBefore() {
    Reckoning sum =
        Figures.reckonings(
                "One list had 30,120 votes and the other 28,340. A third took 1,420, and 120 ballots"
                    + " were spoiled, for a total of 60,300.")
            .get(0);

    assertThat(sum.parts()).hasSize(4);
    assertThat(sum.result()).isEqualTo("60,000");
    assertThat(sum.agrees()).isFalse();
  }
}
