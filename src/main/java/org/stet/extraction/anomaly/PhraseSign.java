package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.memo.Remembered;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Shape;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Span;

/**
 * Phrases that are right in another language and wrong in English, by lexicon.
 *
 * <p>Entries are looked up by the words they open with, so that the cost does not grow with the
 * lexicon.
 */
final class PhraseSign implements ArticleSign {
  /** An entry with its phrase: one of {@code row} and {@code near}, the other is null. */
  private static final class Rule {
    private final Phrases.Entry entry;
    private final PhrasePattern row;
    private final NearWords near;
    private final Set<String> needed;

    Rule(Phrases.Entry entry) {
      this.entry = entry;
      this.row = entry.match() == null ? null : new PhrasePattern(entry.match());
      this.near = entry.match() == null ? new NearWords(entry.together()) : null;
      this.needed = row == null ? Set.of() : row.needed();
    }

    Phrases.Entry entry() {
      return entry;
    }

    Set<String> openings() {
      return row == null ? near.openings() : row.openings();
    }

    boolean possible(Set<String> forms, Set<String> parts) {
      if (needed.isEmpty()) {
        return true;
      }
      for (String word : needed) {
        if (forms.contains(word) || parts.contains(word)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Below this a phrase is told once an article: it would be doubted at each place anew. */
  private static final double SURE = 0.6;

  /** Sentences of the articles under edit; most have no such phrase. */
  private static final int REMEMBERED = 512;

  private final AnomalyType type;
  private final Phrases phrases;
  private final Remembered<Shape, List<Match>> remembered = new Remembered<>(REMEMBERED);
  private final Map<String, List<Rule>> byOpening = new HashMap<>();
  private final List<Rule> anywhere = new ArrayList<>();

  PhraseSign(AnomalyType type, Phrases phrases) {
    this.type = type;
    this.phrases = phrases;
    for (Phrases.Entry entry : phrases.entries()) {
      Rule rule = new Rule(entry);
      Set<String> openings = rule.openings();
      if (openings.isEmpty()) {
        anywhere.add(rule);
      }
      for (String opening : openings) {
        byOpening.computeIfAbsent(opening, word -> new ArrayList<>()).add(rule);
      }
    }
  }

  @Override
  public void forget() {
    remembered.forget();
  }

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    Set<Phrases.Entry> told = new HashSet<>();
    for (ParsedSentence sentence : article.sentences()) {
      List<Match> matches =
          remembered.get(
              context.shape(sentence), shape -> matches(sentence, context.words(sentence)));
      for (Match match : matches) {
        List<PhraseWord> words = context.words(sentence);
        Phrases.Entry entry = match.entry();
        if ((quotable(entry) || !context.quoted(words.get(match.first()).token()))
            && (type == AnomalyType.HONORIFIC
                || type == AnomalyType.FOREIGN_GRAMMAR
                || confidence(entry) >= SURE
                || told.add(entry))) {
          found.add(anomaly(article, sentence, words, match));
        }
      }
    }
    return found;
  }

  /** An entry and the numbers of the first and last word of its phrase. */
  private record Match(Phrases.Entry entry, int first, int last) {}

  /** The phrases of {@code sentence}, quoted or not. */
  private List<Match> matches(ParsedSentence sentence, List<PhraseWord> words) {
    List<Match> matches = new ArrayList<>();
    Set<String> forms = new HashSet<>();
    Set<String> parts = new HashSet<>();
    for (PhraseWord word : words) {
      forms.addAll(word.openings());
      parts.addAll(word.parts());
    }
    List<Rule> possible = new ArrayList<>();
    for (Rule rule : anywhere) {
      if (rule.possible(forms, parts)) {
        possible.add(rule);
      }
    }
    for (int at = 0; at < words.size(); at++) {
      for (Rule rule : opening(words.get(at), possible)) {
        int[] match = match(rule, words, at);
        if (match != null
            && allowed(rule.entry(), forms)
            && !(Boolean.TRUE.equals(rule.entry().unhyphenated())
                && hyphenated(sentence, words, match))
            && !(Boolean.TRUE.equals(rule.entry().past())
                && !PastTense.governs(sentence, words.get(match[0]).token()))
            && !(type == AnomalyType.LITERAL_IDIOM && explained(forms))) {
          matches.add(new Match(rule.entry(), match[0], match[1]));
        }
      }
    }
    return List.copyOf(matches);
  }

  /** The rules of which a phrase may begin with {@code word}, each once. */
  private List<Rule> opening(PhraseWord word, List<Rule> always) {
    List<Rule> rules = always;
    for (String form : word.openings()) {
      for (Rule rule : byOpening.getOrDefault(form, List.of())) {
        if (rules == always) {
          rules = new ArrayList<>(always);
        }
        if (!rules.contains(rule)) {
          rules.add(rule);
        }
      }
    }
    return rules;
  }

  private static int[] match(Rule rule, List<PhraseWord> words, int at) {
    if (rule.row == null) {
      return rule.near.match(words, at);
    }
    int end = rule.row.match(words, at);
    return end > at ? new int[] {at, end - 1} : null;
  }

  private static boolean allowed(Phrases.Entry entry, Set<String> lemmas) {
    boolean required =
        entry.requires() == null || entry.requires().stream().anyMatch(lemmas::contains);
    return required
        && (entry.unless() == null || entry.unless().stream().noneMatch(lemmas::contains));
  }

  private static boolean hyphenated(ParsedSentence sentence, List<PhraseWord> words, int[] match) {
    Span span = sentence.fact().span();
    int start = words.get(match[0]).token().start() - span.start();
    int end = words.get(match[1]).token().end() - span.start();
    return span.text().substring(start, end).contains("-");
  }

  /** "a Hungarian saying", "as the proverb has it": the writer knows that it is one. */
  private static boolean explained(Set<String> lemmas) {
    return lemmas.contains("proverb")
        || lemmas.contains("adage")
        || lemmas.contains("idiom")
        || lemmas.contains("saying");
  }

  private boolean quotable(Phrases.Entry entry) {
    return entry.quoted() == null ? phrases.quoted() : entry.quoted();
  }

  private Anomaly anomaly(
      ParsedArticle article, ParsedSentence sentence, List<PhraseWord> words, Match match) {
    Phrases.Entry entry = match.entry();
    String origin = entry.original() == null ? "" : " \"" + entry.original() + "\"";
    return new Anomaly(
        sentence.span(
            article.article(), words.get(match.first()).token(), words.get(match.last()).token()),
        type,
        entry.reading(),
        null,
        entry.language() + origin,
        confidence(entry));
  }

  private double confidence(Phrases.Entry entry) {
    return entry.confidence() == null ? phrases.confidence() : entry.confidence();
  }
}
