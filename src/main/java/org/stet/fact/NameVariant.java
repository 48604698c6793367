package org.stet.fact;

import java.util.List;

/**
 * One entity named in two ways in a story. One fact for each unusual form, not for each pair of
 * mentions.
 *
 * <p>"<u>Jusov</u> did not comment" × "Andriy <u>Yusov</u>": difference ROMANISATION.
 *
 * @param usual the first mention in the form that most of the story uses
 * @param unusual the first mention in the other form
 * @param difference how the two forms differ
 */
public record NameVariant(Mention usual, Mention unusual, Difference difference) implements Fact {

  /** How two forms of a name differ. */
  public enum Difference {
    /** Only accents, ayn and other signs: "Karlıova", "Karliova". Never a fault by itself. */
    DIACRITIC,
    /** Two renderings of one foreign spelling: "Andriy", "Andrii"; "Lakshmi", "Laxmi". */
    ROMANISATION,
    /** Other letters, yet clearly the same person or body: "Moindjie", "Mohindjie". */
    SPELLING,
    /** Another family name for the same given name and office: "Yıldırım", "Yıldız". */
    FAMILY_NAME,
    /** Another given name for the same family name and office: "Selim", "Salim". */
    GIVEN_NAME,
    /** Two acronyms for one body: "CSP-DPA", "CSP-PSD". */
    ACRONYM,
    /** A case ending of another language left on: "Maigan", "Szegeden". */
    INFLECTION,
    /** Family name first: "Fekete Péter". */
    ORDER,
    /** Translated as a word: "Wormwood" for Mali. */
    TRANSLATION
  }

  @Override
  public List<Span> spans() {
    return List.of(unusual.span(), usual.span());
  }

  /** A form that no English text would have is wrong; of two possible ones either may be. */
  @Override
  public List<Span> faults() {
    return switch (difference) {
      case INFLECTION, ORDER, TRANSLATION -> List.of(unusual.span());
      default -> spans();
    };
  }

  /** Whether both forms stand in one article. */
  public boolean withinOneArticle() {
    return usual.article().equals(unusual.article());
  }
}
