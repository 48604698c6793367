package org.stet.extraction.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Spellings made comparable: first without signs over and between the letters, then without the
 * habits of one romanisation.
 */
final class Letters {
  /** Latin letters that Unicode does not decompose. */
  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('ı', "i"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ħ', "h"),
          Map.entry('ə', "a"));

  /** How the letter is written where a keyboard or a wire does not have it. */
  private static final Map<Character, String> SPELLED_OUT =
      Map.of('ä', "ae", 'ö', "oe", 'ü', "ue", 'å', "aa", 'ø', "oe", 'đ', "dj", 'ñ', "ny");

  private static final Pattern ARABIC_ARTICLE =
      Pattern.compile("(?<![\\p{L}])[aeAE]l[-\u2010\u2011\\s](?=\\p{Lu})");

  /**
   * Letters and groups that different romanisations, and languages that write the Latin script, use
   * for one sound; longest first. After BGN/PCGN, ISO 9, ALA-LC and press usage.
   */
  private static final List<Map.Entry<String, String>> SOUNDS =
      List.of(
          Map.entry("shch", "s"),
          Map.entry("sch", "s"),
          Map.entry("gui", "gi"),
          Map.entry("gue", "ge"),
          Map.entry("ksh", "ks"),
          Map.entry("tch", "c"),
          Map.entry("aou", "au"),
          Map.entry("dsch", "j"),
          Map.entry("dzh", "j"),
          Map.entry("dj", "j"),
          Map.entry("kh", "h"),
          Map.entry("zh", "z"),
          Map.entry("sh", "s"),
          Map.entry("sz", "s"),
          Map.entry("ch", "c"),
          Map.entry("cz", "c"),
          Map.entry("ts", "c"),
          Map.entry("tz", "c"),
          Map.entry("ph", "f"),
          Map.entry("ou", "u"),
          Map.entry("oo", "u"),
          Map.entry("ck", "k"),
          Map.entry("x", "ks"),
          Map.entry("q", "k"),
          Map.entry("w", "v"),
          Map.entry("j", "i"),
          Map.entry("y", "i"),
          Map.entry("ei", "e"),
          Map.entry("ai", "e"),
          Map.entry("ie", "i"));

  private Letters() {}

  /** Lower case, without accents, apostrophes, hyphens and full stops; words stay apart. */
  static String plain(String text) {
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      String letters = PLAIN.get(c);
      if (letters != null) {
        plain.append(letters);
      } else if (Character.isLetterOrDigit(c)
          && Character.getType(c) != Character.MODIFIER_LETTER) {
        plain.append(c);
      } else if (Character.isWhitespace(c)
          && !plain.isEmpty()
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  /**
   * Whether two spellings differ only in how accents are written: dropped, or spelled out as
   * German, the Nordic languages and Croatian do where the letter is missing ("Jörg", "Jorg",
   * "Joerg"), or in the vowel of the Arabic article ("al-Sisi", "El Sisi").
   */
  static boolean transcribed(String a, String b) {
    String[] one = article(a).split("\\s+");
    String[] other = article(b).split("\\s+");
    if (one.length != other.length) {
      return false;
    }
    for (int i = 0; i < one.length; i++) {
      if (!sameWord(one[i], other[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameWord(String a, String b) {
    String plainA = plain(a);
    String plainB = plain(b);
    return plainA.equals(plainB)
        || plainB.equals(plain(spelledOut(a)))
        || plainA.equals(plain(spelledOut(b)));
  }

  private static String spelledOut(String word) {
    String composed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    StringBuilder letters = new StringBuilder(composed.length() + 4);
    for (int i = 0; i < composed.length(); i++) {
      letters.append(SPELLED_OUT.getOrDefault(composed.charAt(i), composed.substring(i, i + 1)));
    }
    return letters.toString();
  }

  private static String article(String name) {
    return ARABIC_ARTICLE.matcher(name.strip()).replaceAll("al-");
  }

  /** {@link #plain} with each group of letters replaced by one for its sound, none doubled. */
  static String romanised(String text) {
    String sounds = plain(text);
    for (Map.Entry<String, String> sound : SOUNDS) {
      sounds = sounds.replace(sound.getKey(), sound.getValue());
    }
    StringBuilder single = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      if (i == 0 || sounds.charAt(i) != sounds.charAt(i - 1)) {
        single.append(sounds.charAt(i));
      }
    }
    return single.toString();
  }

  /** A key for joins: {@link #plain} with hyphens for spaces. */
  static String key(String text) {
    return plain(text).replace(' ', '-');
  }

  /** Whether {@code text} holds a Latin letter that English does not use. */
  static boolean foreign(String text) {
    return text.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c));
  }

  /** Whether every letter of {@code text} is a capital, and there are at least two. */
  static boolean capitals(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return letters >= 2
        && text.codePoints().noneMatch(Character::isLowerCase)
        && text.indexOf('.') < 0;
  }

  static boolean capitalised(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
