package org.stet.extraction.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.Claim;
import org.stet.fact.Span;

/**
 * The keys that one participant answers to in a story: "the Tuareg rebel alliance" is the Tuareg of
 * one article and the rebels of another.
 *
 * <p>A word in front of a movement's noun counts only where it is itself the key of a participant
 * elsewhere in the story.
 */
final class Aliases {
  /** What follows the head of a noun phrase. */
  private static final String BEHIND_HEAD = " (in|of|from|that|who|which|for|at|on|with|to)\\b|,";

  private final Set<String> known = new TreeSet<>();
  private final Set<String> movements;
  private final FrameLexicon lexicon;

  Aliases(List<Claim> claims, FrameLexicon lexicon) {
    this.lexicon = lexicon;
    this.movements = lexicon.nounClass("movements");
    for (Claim claim : claims) {
      if (claim.agentKey() != null) {
        known.add(claim.agentKey());
      }
      if (claim.patientKey() != null) {
        known.add(claim.patientKey());
      }
    }
  }

  /** The key first, then what else the words answer to; empty where the key is null. */
  Set<String> of(Span words, String key) {
    Set<String> keys = new LinkedHashSet<>();
    if (key == null) {
      return keys;
    }
    keys.add(key);
    lexicon.sameAs(key).stream().filter(known::contains).forEach(keys::add);
    if (words == null || key.equals(ParticipantReader.ANYONE)) {
      return keys;
    }
    String front = words.text().toLowerCase(Locale.ROOT).split(BEHIND_HEAD, 2)[0];
    String[] all = front.split("[^\\p{L}]+");
    String head = singular(all.length == 0 ? "" : all[all.length - 1]);
    if (movements.contains(head)) {
      for (String word : all) {
        add(singular(word), keys);
      }
      for (String word : members(words.text().toLowerCase(Locale.ROOT))) {
        if (movements.contains(singular(word))) {
          add(singular(word), keys);
        }
      }
    }
    return keys;
  }

  private void add(String key, Set<String> keys) {
    if (known.contains(key)) {
      keys.add(key);
    }
  }

  /** Of whom the body consists: "armed rebels" of "the alliance of armed rebels". */
  private static String[] members(String phrase) {
    int of = phrase.indexOf(" of ");
    return of < 0
        ? new String[0]
        : phrase.substring(of + " of ".length()).split(BEHIND_HEAD, 2)[0].split("[^\\p{L}]+");
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
