package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/**
 * Finds every use of a name in a story. Where capitals tell little, in headlines in title case and
 * at the start of a sentence, a word is a name only if it is one elsewhere in the story.
 */
final class NameFinder {
  private static final int LONGEST = 6;

  private final NameLexicon lexicon;
  private final NameChunker chunker;
  private final DescriptionReader descriptions;

  NameFinder(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.chunker = new NameChunker(lexicon);
    this.descriptions = new DescriptionReader(lexicon);
  }

  /** The uses of all names of {@code story}, article by article in the order of the text. */
  List<NameUse> find(List<ParsedArticle> story) {
    List<NameUse> uses = new ArrayList<>();
    List<NameUse> doubtful = new ArrayList<>();
    for (int article = 0; article < story.size(); article++) {
      ParsedArticle parsed = story.get(article);
      for (ParsedSentence sentence : parsed.sentences()) {
        if (NameWords.headlineCase(sentence)) {
          continue;
        }
        for (NameChunker.Chunk chunk : chunker.chunks(sentence)) {
          NameUse use = use(article, parsed, sentence, chunk.first(), chunk.last());
          (office(use) || doubtful(use) ? doubtful : uses).add(use);
        }
      }
    }
    Set<String> known = new HashSet<>();
    uses.forEach(use -> known.add(use.plain()));
    uses.replaceAll(use -> withoutAdjective(use, known));
    Set<String> families = new HashSet<>();
    for (NameUse use : uses) {
      if (use.words().size() > 1) {
        String family = PersonName.of(use.words(), lexicon).plainFamily();
        families.add(use.article() + " " + family);
      }
    }
    doubtful.stream()
        .filter(
            use ->
                families.contains(use.article() + " " + use.plain())
                    || known.contains(use.plain()) && !office(use))
        .forEach(uses::add);
    for (int article = 0; article < story.size(); article++) {
      ParsedArticle parsed = story.get(article);
      for (ParsedSentence sentence : parsed.sentences()) {
        if (NameWords.headlineCase(sentence)) {
          uses.addAll(known(article, parsed, sentence, known));
        }
      }
    }
    uses.sort(
        Comparator.comparingInt(NameUse::article).thenComparingInt(use -> use.span().start()));
    return uses;
  }

  private NameUse use(
      int article, ParsedArticle parsed, ParsedSentence sentence, int first, int last) {
    return new NameUse(
        article, parsed, sentence, first, last, descriptions.read(parsed, sentence, first, last));
  }

  /** "Northern Tuareg" at the start of a sentence is the Tuareg, if they are named elsewhere. */
  private NameUse withoutAdjective(NameUse use, Set<String> known) {
    Token first = use.sentence().token(use.first());
    boolean adjective =
        lexicon.countries().isRegional(first.text())
            || lexicon.countries().ofAdjective(first.text()).isPresent()
            || use.first() == 0 && EnglishWords.contains(first.text());
    int space = use.plain().indexOf(' ');
    boolean rest = space > 0 && known.contains(use.plain().substring(space + 1));
    return adjective && rest && use.last() > use.first()
        ? use(use.article(), use.parsed(), use.sentence(), use.first() + 1, use.last())
        : use;
  }

  /** A word for an office, which is a name only where somebody of the article bears it. */
  private boolean office(NameUse use) {
    Token token = use.sentence().token(use.first());
    boolean addressed =
        use.before() != null
            && lexicon.isHonorific(use.before())
            && lexicon.gender(use.before()) != Gender.UNKNOWN;
    return use.first() == use.last()
        && !addressed
        && (lexicon.isTitle(token) || lexicon.isModifier(token))
        && lexicon.countries().ofPeople(token.text()).isEmpty();
  }

  /** One common word, capitalised where every sentence is. */
  private boolean doubtful(NameUse use) {
    Token before = use.before();
    boolean opening =
        before == null
            || before.tag().equals("``")
            || before.tag().equals(":")
            || before.tag().equals("-LRB-");
    boolean single = use.first() == use.last();
    return opening
        && single
        && EnglishWords.contains(use.spelling())
        && !Letters.capitals(use.spelling())
        && lexicon.countries().named(use.spelling()).isEmpty()
        && lexicon.countries().ofPeople(use.spelling()).isEmpty();
  }

  /** The names in a headline in title case: the longest ones first that are known or countries. */
  private List<NameUse> known(
      int article, ParsedArticle parsed, ParsedSentence sentence, Set<String> known) {
    List<NameUse> uses = new ArrayList<>();
    Map<Integer, String> plain = new HashMap<>();
    sentence.tokens().forEach(token -> plain.put(token.index(), Letters.plain(token.text())));
    int first = 0;
    while (first < sentence.tokens().size()) {
      int next = first + 1;
      int end = Math.min(first + LONGEST, sentence.tokens().size());
      for (int last = end - 1; last >= first && next == first + 1; last--) {
        if (!Letters.capitalised(sentence.token(first).text())) {
          break;
        }
        String spelling =
            sentence.span(parsed.article(), sentence.token(first), sentence.token(last)).text();
        boolean country =
            last == first
                && (lexicon.countries().named(spelling).isPresent()
                    || lexicon.countries().ofPeople(spelling).isPresent()
                        && sentence.token(last).tag().startsWith("NNP"));
        if (country || known.contains(Letters.plain(spelling))) {
          uses.add(use(article, parsed, sentence, first, last));
          next = last + 1;
          break;
        }
      }
      first = next;
    }
    return uses;
  }
}
