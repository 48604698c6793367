package org.stet.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;

class CueLexiconTest {
  private static final Set<String> TAKES =
      Set.of(
          "that",
          "clause",
          "question",
          "quotation",
          "infinitive",
          "object-infinitive",
          "object",
          "object-of",
          "object-as",
          "object-at",
          "number",
          "record",
          "gerund",
          "passive-infinitive",
          "hearer",
          "of",
          "about",
          "on",
          "over",
          "for",
          "preposition",
          "possessive",
          "source",
          "terms",
          "object-for",
          "court");

  private final CueLexicon.Entries entries =
      Parsed.LEXICON.read("cues.yaml", CueLexicon.Entries.class);

  @Test
  void thereAreManyCues() {
    assertThat(all().count()).isGreaterThan(400);
  }

  @Test
  void everyCueHasAStanceAndKnownComplements() {
    assertThat(all())
        .allSatisfy(
            cue -> {
              assertThat(cue.stance()).as(cue.cue()).isNotNull();
              assertThat(TAKES).as(cue.cue()).containsAll(cue.takes());
              assertThat(cue.takes()).as(cue.cue()).isNotEmpty();
            });
  }

  @Test
  void noVerbStandsTwice() {
    assertThat(entries.verbs()).extracting(Cue::cue).doesNotHaveDuplicates();
  }

  private Stream<Cue> all() {
    return Stream.of(entries.verbs(), entries.nouns(), entries.phrases(), entries.adverbs())
        .flatMap(List::stream);
  }
}
