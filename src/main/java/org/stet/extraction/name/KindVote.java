package org.stet.extraction.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.NameKind;

/**
 * What a name names, by the words around all its uses in the story: "the town of X", "X province",
 * "X, 61, who", "the group X". Each hint has a weight; the kind with the most wins.
 */
final class KindVote {
  private final NameLexicon lexicon;

  private final Set<String> forms;

  /**
   * @param lexicon the words
   * @param forms all names of the story in plain letters
   */
  KindVote(NameLexicon lexicon, Set<String> forms) {
    this.lexicon = lexicon;
    this.forms = Set.copyOf(forms);
  }

  /** The kind of the name that {@code uses} spell alike; UNKNOWN where nothing tells. */
  NameKind kind(List<NameUse> uses) {
    NameUse example = uses.get(0);
    String spelling = example.spelling();
    Map<NameKind, Integer> votes = new EnumMap<>(NameKind.class);
    int titles = 0;
    for (NameUse use : uses) {
      count(use, votes);
      titles += use.description().titled() ? 1 : 0;
    }
    boolean titled = titles * 2 > uses.size();
    if (!titled && lexicon.countries().named(spelling).isPresent()) {
      return NameKind.PLACE;
    }
    if (!titled && lexicon.countries().ofPeople(spelling).isPresent()) {
      return NameKind.PEOPLE;
    }
    form(example, votes);
    if (example.words().size() == 1
        && uses.stream().allMatch(use -> Letters.capitals(use.spelling()) && !dateline(use))) {
      add(votes, NameKind.ORGANISATION, 2);
    }
    String last = Letters.plain(example.words().get(example.words().size() - 1));
    boolean surname = example.words().size() > 1 && forms.contains(last) && mayBePerson(example);
    if (looksLikePerson(example) || surname) {
      add(votes, NameKind.PERSON, 2);
    }
    NameKind best = NameKind.UNKNOWN;
    int most = 0;
    for (Map.Entry<NameKind, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }

  /** What the name itself tells. */
  private void form(NameUse use, Map<NameKind, Integer> votes) {
    List<String> words = use.words();
    String last = words.get(words.size() - 1);
    if (lexicon.countries().ofCapital(use.spelling()).isPresent()) {
      add(votes, NameKind.PLACE, 4);
    }
    if (lexicon.isBody(words.get(0)) || lexicon.isBody(last) || lexicon.isTail(last)) {
      add(votes, NameKind.ORGANISATION, 5);
    }
    if (words.size() > 1 && (lexicon.isPlaceNoun(last) || lexicon.isPlaceNoun(words.get(0)))) {
      // "the lawyer, Jens Mountain": a given name and a title outweigh the noun.
      boolean bearer =
          (use.description().titled() || use.description().person())
              && words.size() == 2
              && !EnglishWords.contains(words.get(0));
      add(votes, NameKind.PLACE, bearer ? 2 : 4);
    }
  }

  /** What the words around one use tell. */
  private void count(NameUse use, Map<NameKind, Integer> votes) {
    Description description = use.description();
    if (description.titled()) {
      add(votes, NameKind.PERSON, 3);
    }
    if (description.person()) {
      add(votes, NameKind.PERSON, 2);
    }
    if (description.acronym() != null) {
      add(votes, NameKind.ORGANISATION, 2);
    }
    ParsedSentence sentence = use.sentence();
    Token head = use.head();
    Token governor = sentence.head(head);
    Token after = use.after();
    Token before = use.before();
    if (dateline(use)) {
      add(votes, NameKind.PLACE, 3);
    }
    boolean near = head.is("compound") && governor.index() - head.index() < 4;
    for (Token noun : new Token[] {after, near && !governor.equals(after) ? governor : null}) {
      if (noun != null && noun.isNoun() && !noun.isProperNoun()) {
        if (lexicon.isPlaceNoun(noun.lemma())) {
          add(votes, NameKind.PLACE, 2);
        } else if (lexicon.isBody(noun.lemma())) {
          add(votes, NameKind.ORGANISATION, 2);
        }
      }
    }
    if (after != null
        && after.text().equals(",")
        && after.index() + 1 < sentence.tokens().size()
        && sentence.token(after.index() + 1).text().equals("which")) {
      add(votes, NameKind.ORGANISATION, 1); // a person is "who"
      add(votes, NameKind.PERSON, -3);
    }
    if (before == null) {
      return;
    }
    Token noun = before;
    if (before.tag().equals("``") || before.text().equals(",")) {
      noun = use.first() >= 2 ? sentence.token(use.first() - 2) : before;
    }
    if (noun.isNoun() && !noun.isProperNoun() && lexicon.isBody(noun.lemma())) {
      add(votes, NameKind.ORGANISATION, 2);
    }
    String word = before.text().toLowerCase(Locale.ROOT);
    if (word.equals("from")) {
      add(votes, NameKind.PLACE, 1);
    }
    if (word.equals("of") && use.first() >= 2) {
      Token of = sentence.token(use.first() - 2);
      if (lexicon.isPlaceNoun(of.lemma())) {
        add(votes, NameKind.PLACE, 3);
      }
    } else if (lexicon.isPlacePreposition(word)) {
      add(votes, NameKind.PLACE, 2);
    } else if (Set.of("the", "a", "an").contains(word)) {
      add(votes, NameKind.ORGANISATION, 1);
      add(votes, NameKind.PERSON, -2);
    }
    if ((use.words().size() == 1 || mayBePerson(use))
        && head.is("nsubj")
        && governor != null
        && governor.isVerb()
        && Set.of("say", "tell", "add", "ask").contains(governor.lemma())) {
      add(votes, NameKind.PERSON, 1);
    }
  }

  /** "ANTWERP, March 11 (Agency) -": a place in capitals at the head of a paragraph. */
  static boolean dateline(NameUse use) {
    Token after = use.after();
    return use.first() == 0
        && Letters.capitals(use.spelling())
        && after != null
        && (after.text().equals(",") || after.text().equals(":") || after.text().equals("("));
  }

  /** Two to four words, none of them English: most often a person. */
  private boolean looksLikePerson(NameUse use) {
    List<String> words = use.words();
    boolean particle =
        words.size() > 2
            && words.subList(1, words.size() - 1).stream().anyMatch(lexicon::isParticle);
    return words.size() >= 2
        && words.size() <= 4
        && !Set.of("le", "la", "el", "al").contains(words.get(0).toLowerCase(Locale.ROOT))
        && words.stream()
            .allMatch(
                word ->
                    (particle || !EnglishWords.contains(word))
                        && !Letters.capitals(word)
                        && (Letters.capitalised(word) || particle && lexicon.isParticle(word))
                        && lexicon.countries().ofPeople(word).isEmpty()
                        && lexicon.countries().named(word).isEmpty());
  }

  /** A given name that is no English word and a surname that is: "Anka Witty". */
  private boolean mayBePerson(NameUse use) {
    List<String> words = use.words();
    long english = words.stream().filter(EnglishWords::contains).count();
    return words.size() <= 3
        && english <= 1
        && words.stream().allMatch(word -> Letters.capitalised(word) && !Letters.capitals(word))
        && words.stream()
            .noneMatch(
                word ->
                    lexicon.isBody(word)
                        || lexicon.isTail(word)
                        || lexicon.isPlaceNoun(word)
                        || lexicon.countries().ofPeople(word).isPresent()
                        || lexicon.countries().named(word).isPresent());
  }

  private static void add(Map<NameKind, Integer> votes, NameKind kind, int weight) {
    votes.merge(kind, weight, Integer::sum);
  }
}
