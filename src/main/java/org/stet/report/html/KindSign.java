package org.stet.report.html;

import org.stet.fact.FindingKind;
import org.stet.fact.Severity;

/**
 * How a kind and a severity are told on the page, never by colour alone: a letter and a line under
 * the words for the kind, a filled, outlined or plain letter for the severity.
 */
final class KindSign {
  private KindSign() {}

  /** One letter a kind, all different. */
  static String letter(FindingKind kind) {
    return switch (kind) {
      case CONTRADICTION -> "C";
      case UNATTRIBUTED_FIGURE -> "F";
      case TRANSLATION_ARTEFACT -> "T";
      case NAME_INCONSISTENCY -> "N";
      case QUOTE_MISMATCH -> "Q";
      case HEADLINE_MISMATCH -> "H";
      case WEAK_SOURCING -> "S";
      case RESIDUE -> "R";
    };
  }

  /** "unattributed figure". */
  static String words(FindingKind kind) {
    return kind.id().replace('-', ' ');
  }

  /** The classes of a mark. */
  static String classes(FindingKind kind, Severity severity) {
    return "k-%s s-%s".formatted(kind.id(), severity.id());
  }
}
