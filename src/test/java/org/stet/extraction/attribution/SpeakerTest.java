package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.fact.Attribution;

class SpeakerTest {
  @Test
  void aPronounIsTheLatestSourceThatAgrees() {
    List<Attribution> all =
        Told.in(
                "Ms. Berg said that the mill was closed. The company said that it would reopen. "
                    + "She added that nobody had been paid.")
            .all();
    assertThat(all).hasSize(3);
    assertThat(all.get(2).speakerKey()).isEqualTo(all.get(0).speakerKey());
  }

  @Test
  void anOfficeIsTheLatestSourceThatHoldsIt() {
    List<Attribution> all =
        Told.in(
                "Health minister Karin Holm said that the ward was full. "
                    + "The minister promised that beds would come.")
            .all();
    assertThat(all.get(1).speakerKey()).isEqualTo(all.get(0).speakerKey());
  }

  @Test
  void aCountGoesOnInTheNextSentence() {
    List<Attribution> all =
        Told.in(
                "According to the insurgents, more than 30 guards were wounded. "
                    + "Seven soldiers were taken prisoner.")
            .all();
    assertThat(all).hasSize(2);
    assertThat(all.get(1).carriedOver()).isTrue();
    assertThat(all.get(1).cue()).isNull();
    assertThat(all.get(1).content().text()).isEqualTo("Seven soldiers were taken prisoner.");
  }

  @Test
  void theRestOfACountIsTheSpeakers() {
    List<Attribution> all =
        Told.in(
                "The ministry said that 40 nurses had left the wards. "
                    + "The rest were paid 300 euros more. The rest is known.")
            .all();
    assertThat(all).hasSize(2);
    assertThat(all.get(1).carriedOver()).isTrue();
  }

  @Test
  void theSentenceBetweenTwoReportsOfOneSpeakerIsTheSpeakers() {
    List<Attribution> all =
        Told.in(
                "Anna Berg said that the roof had gone. The barn stood empty for 20 days. "
                    + "She said that the cows were safe.")
            .all();
    assertThat(all).extracting(Attribution::carriedOver).containsExactly(false, true, false);
  }

  @Test
  void aNewParagraphIsThePapersOwn() {
    List<Attribution> all =
        Told.in(
                "According to the insurgents, more than 30 guards were wounded.\n\n"
                    + "Seven soldiers were taken prisoner.")
            .all();
    assertThat(all).hasSize(1);
  }

  @Test
  void backgroundBehindAReportIsThePapersOwn() {
    List<Attribution> all =
        Told.in(
                "The minister said that the levy would rise. "
                    + "The country is crossed by several rivers.")
            .all();
    assertThat(all).hasSize(1);
  }
}
