package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.name.EnglishWords;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;

/**
 * A word in lower case that no list of English words has and that is not explained: "The roddom No.
 * 1 admits women".
 *
 * <p>Rare English words are unknown too, so the sign is in doubt until other traces stand by. It is
 * surer where the letters do not follow one another as in English, and where the word stands as an
 * office or kind before a name.
 */
final class UnknownWordSign implements ArticleSign {
  private static final int SHORTEST = 4;
  private static final double STRANGE = 4.2;
  private static final double ALIEN = 5.6;

  private static final List<String> PREFIXES =
      List.of(
          "un",
          "re",
          "non",
          "pre",
          "post",
          "anti",
          "inter",
          "over",
          "under",
          "out",
          "counter",
          "multi",
          "micro",
          "mega",
          "super",
          "sub",
          "trans",
          "bio",
          "geo",
          "eco",
          "cyber",
          "semi",
          "mis",
          "de",
          "dis",
          "co",
          "pro",
          "neo",
          "neuro",
          "electro",
          "hydro",
          "photo",
          "auto",
          "carb",
          "anthropo",
          "cardio",
          "ultra",
          "hyper",
          "mid",
          "fore");

  private static final List<String> ENDINGS =
      List.of(
          "s",
          "es",
          "ed",
          "ing",
          "ly",
          "er",
          "ers",
          "or",
          "ors",
          "ness",
          "ist",
          "ists",
          "ism",
          "ity",
          "al",
          "able",
          "ible",
          "less",
          "ful",
          "ish",
          "y",
          "ies",
          "ization",
          "isation",
          "ise",
          "ises",
          "ised",
          "ising",
          "ize",
          "ized",
          "izing",
          "ation",
          "ations",
          "ment",
          "ments",
          "ship",
          "hood",
          "like",
          "wise",
          "ward",
          "wards",
          "ability",
          "ically",
          "ic",
          "ian",
          "ians",
          "ium",
          "ine",
          "ette",
          "eer",
          "eers",
          "our",
          "ours",
          "oured",
          "re",
          "ogue",
          "ium",
          "itis",
          "osis",
          "ase",
          "ose",
          "ene",
          "ide",
          "ate",
          "ology",
          "ologist",
          "ologists",
          "graphy",
          "metre",
          "metres",
          "meter",
          "meters",
          "gram",
          "grams",
          "gramme",
          "grammes",
          "litre",
          "litres",
          "fold",
          "most",
          "some",
          "man",
          "men",
          "woman",
          "women");

  private final Gloss gloss;
  private final Set<String> naturalised;

  UnknownWordSign(ForeignWords words) {
    this.gloss = new Gloss(words.glosses());
    this.naturalised = Set.copyOf(words.naturalised());
  }

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    Map<String, Anomaly> first = new LinkedHashMap<>();
    Set<String> explained = new HashSet<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        String word = token.text();
        if (!candidate(sentence, token)) {
          continue;
        }
        if (context.quoted(token) || gloss.explains(sentence, token)) {
          explained.add(word);
        } else {
          first.computeIfAbsent(word, key -> anomaly(article, sentence, token));
        }
      }
    }
    explained.forEach(first::remove);
    return new ArrayList<>(first.values());
  }

  private boolean candidate(ParsedSentence sentence, Token token) {
    String word = token.text();
    return word.length() >= (thing(sentence, token) ? SHORTEST : SHORTEST + 1)
        && word.codePoints().allMatch(c -> Character.isLetter(c) && Character.isLowerCase(c))
        && apart(sentence, token)
        && !naturalised.contains(word)
        && !known(word);
  }

  /** Not a part of an address, a hyphenated word or a handle. */
  private static boolean apart(ParsedSentence sentence, Token token) {
    int at = token.index();
    boolean before = at == 0 || sentence.token(at - 1).end() < token.start();
    boolean quoted = at > 0 && sentence.token(at - 1).text().matches("[`'\"“‘(]+");
    boolean after =
        at + 1 == sentence.tokens().size()
            || sentence.token(at + 1).start() > token.end()
            || sentence.token(at + 1).text().matches("[,.;:!?)]");
    return (before || (at > 0 && sentence.token(at - 1).text().matches("[—–]")))
        && after
        && !quoted;
  }

  /** Whether English has the word, or makes it of words that it has. */
  static boolean known(String word) {
    if (EnglishWords.contains(word) || EnglishWords.contains(american(word))) {
      return true;
    }
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)
          && word.length() > prefix.length() + 2
          && EnglishWords.contains(word.substring(prefix.length()))) {
        return true;
      }
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String stem = word.substring(0, word.length() - ending.length());
        boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        if (EnglishWords.contains(stem)
            || EnglishWords.contains(stem + "e")
            || EnglishWords.contains(stem + "y")
            || (doubled && EnglishWords.contains(stem.substring(0, stem.length() - 1)))) {
          return true;
        }
      }
    }
    return compound(word);
  }

  /** The list has American spellings alone of some words: "harbour", "centre", "defence". */
  private static String american(String word) {
    return word.replace("our", "or")
        .replace("ae", "e")
        .replaceAll("tre(s?)$", "ter$1")
        .replaceAll("ence(s?)$", "ense$1")
        .replaceAll("ogue(s?)$", "og$1")
        .replaceAll("([iy])s(e[rsd]?|ers|es|ing|ingly|able|ations?)$", "$1z$2");
  }

  /** "flowerbed", "lawmaker". */
  private static boolean compound(String word) {
    for (int cut = 3; cut <= word.length() - 3; cut++) {
      if (EnglishWords.contains(word.substring(0, cut))
          && EnglishWords.contains(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private static Anomaly anomaly(ParsedArticle article, ParsedSentence sentence, Token token) {
    double bits = EnglishLetters.bits(token.text());
    double confidence =
        bits >= ALIEN
            ? 0.62
            : bits >= STRANGE || office(sentence, token)
                ? 0.45
                : thing(sentence, token) ? 0.37 : 0.3;
    return new Anomaly(
        sentence.span(article.article(), token, token),
        AnomalyType.UNTRANSLATED_WORD,
        null,
        null,
        "a word that English does not know",
        confidence);
  }

  /** "has laid a varsel", "the diya of the dead": a noun that no adjective stands before. */
  private static boolean thing(ParsedSentence sentence, Token token) {
    return token.index() > 0
        && token.isNoun()
        && sentence.token(token.index() - 1).text().matches("(?i)the|a|an");
  }

  /** "the goleiro Everton Luz": beside a name as an office or a kind is. */
  private static boolean office(ParsedSentence sentence, Token token) {
    int at = token.index();
    return at > 0
        && sentence.token(at - 1).text().matches("(?i)the|a|an")
        && at + 1 < sentence.tokens().size()
        && Character.isUpperCase(sentence.token(at + 1).text().codePointAt(0));
  }
}
