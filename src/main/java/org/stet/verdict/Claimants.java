package org.stet.verdict;

import org.stet.fact.Attribution;

/** Names who says something, in the words of the text. */
final class Claimants {
  private Claimants() {}

  private static final String NOBODY = "nobody";

  /** The words for the source, else the hedge; null for the paper's own voice. */
  static String of(Attribution attribution) {
    if (attribution == null) {
      return null;
    }
    if (attribution.source() != null) {
      return attribution.source().text();
    }
    if (attribution.speakerKey() != null) {
      return attribution.speakerKey();
    }
    return attribution.cue() == null ? NOBODY : NOBODY + " (“" + attribution.cue().text() + "”)";
  }

  /** Tells claimants apart: the key where there is one, else the words. */
  static String key(Attribution attribution) {
    return attribution != null && attribution.speakerKey() != null
        ? attribution.speakerKey()
        : String.valueOf(of(attribution));
  }
}
