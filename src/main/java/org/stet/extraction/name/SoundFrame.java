package org.stet.extraction.name;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stays of a name from one system of romanisation to another: its consonants, by where in the
 * mouth they are made. Hussein and Husayn, Halyna and Galina, Zhang and Chang, Tkachenko and
 * Tkatschenko have one frame.
 *
 * <p>Different names may share a frame, so it only ever supports what the text tells of the bearer.
 */
final class SoundFrame {
  private static final int LONGEST = 60;

  private SoundFrame() {}

  /** Whether {@code a} and {@code b}, each a part of a name, may be one. */
  static boolean fits(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return false;
    }
    Set<String> frames = frames(a);
    frames.retainAll(frames(b));
    frames.remove("");
    return !frames.isEmpty();
  }

  /** How many consonants the frame of {@code name} has. */
  static int length(String name) {
    return frame(name, "").length();
  }

  /** J is a glide in some languages, a hiss in others. */
  private static Set<String> frames(String name) {
    Set<String> frames = new TreeSet<>();
    frames.add(frame(name, ""));
    frames.add(frame(name, "s"));
    return frames;
  }

  private static String frame(String name, String glide) {
    String sounds =
        Letters.plain(name)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\b[ae]l ", "")
            .replaceAll("ph", "f")
            .replaceAll("shch|dsch|tsch|sch|tch|dzh|dz|zh|sh|sz|cz|ch|ts|tz|hs", "s")
            .replaceAll("c(?=[eiy])", "s")
            .replaceAll("(?<=[tkg])h", "")
            .replaceAll("(?<=[aeiou])h(?![aeiouy])", "")
            .replace("j", glide)
            .replace("x", "ks")
            .replaceAll("[cgkqh]", "k")
            .replaceAll("[pb]", "p")
            .replaceAll("[td]", "t")
            .replaceAll("[fvw]", "f")
            .replaceAll("[sz]", "s")
            .replaceAll("[^kptfslmnr]", "");
    return sounds.replaceAll("(.)\\1+", "$1");
  }
}
