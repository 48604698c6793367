package org.stet.report.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Part;
import org.stet.fact.Role;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/** Who makes a claim, as far as the draft tells. */
class ClaimantTest {
  private static final String OUTLET = "City Ledger";

  /** The claim that ten died, said by whoever stands before "said". */
  private static Optional<Claimant> of(String source, SourceKind kind) {
    Article draft =
        new Article("d.txt", Role.DRAFT, source + " said ten died.", 0, null, OUTLET, null, null);
    Span content = draft.span(source.length() + 6, source.length() + 14);
    Attribution attribution =
        new Attribution(
            source.isEmpty() ? null : draft.span(0, source.length()),
            null,
            content,
            Stance.SAYS,
            kind,
            null,
            List.of(),
            false,
            false,
            1);
    return Claimant.of(claim(content, kind == null ? null : attribution), draft);
  }

  private static Claim claim(Span words, Attribution attribution) {
    return new Claim(
        words,
        null,
        "die",
        null,
        null,
        null,
        null,
        null,
        false,
        Factuality.CERTAIN,
        attribution,
        Part.BODY);
  }

  @Test
  void whoIsNamedIsNamed() {
    assertThat(of("Ann Orr", SourceKind.NAMED_PERSON)).contains(new Claimant("Person", "Ann Orr"));
    assertThat(of("The port", SourceKind.NAMED_ORGANISATION))
        .contains(new Claimant("Organization", "The port"));
  }

  @Test
  void anOfficeMayBeAPersonOrABody() {
    assertThat(of("police", SourceKind.ROLE)).contains(new Claimant(null, "police"));
    assertThat(new Claimant(null, "police").tree()).hasToString("{\"name\":\"police\"}");
  }

  @Test
  void thePapersOwnVoiceIsTheOutlets() {
    assertThat(of("Ann Orr", null)).contains(new Claimant("Organization", OUTLET));
  }

  @Test
  void nobodyIsMadeUp() {
    assertThat(of("sources", SourceKind.ANONYMOUS)).isEmpty();
    assertThat(of("he", SourceKind.NAMED_PERSON)).isEmpty();
    assertThat(of("", SourceKind.NOBODY)).isEmpty();
    assertThat(of("the report", SourceKind.DOCUMENT)).isEmpty();
  }
}
