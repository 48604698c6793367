package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;

/**
 * Phrases that are right in another language and wrong in English, by lexicon.
 *
 * <p>Entries are looked up by the words they open with, so that the cost does not grow with the
 * lexicon.
 */
final class PhraseSign implements AnomalySign {
  private record Rule(Phrases.Entry entry, PhrasePattern row, NearWords near) {}

  /** Below this a phrase is told once an article: it would be doubted at each place anew. */
  private static final double SURE = 0.6;

  private final AnomalyType type;
  private final Phrases phrases;
  private final Map<String, List<Rule>> byOpening = new HashMap<>();
  private final List<Rule> anywhere = new ArrayList<>();

  PhraseSign(AnomalyType type, Phrases phrases) {
    this.type = type;
    this.phrases = phrases;
    for (Phrases.Entry entry : phrases.entries()) {
      Rule rule =
          entry.match() == null
              ? new Rule(entry, null, new NearWords(entry.together()))
              : new Rule(entry, new PhrasePattern(entry.match()), null);
      Set<String> openings = rule.row() == null ? rule.near().openings() : rule.row().openings();
      if (openings.isEmpty()) {
        anywhere.add(rule);
      }
      for (String opening : openings) {
        byOpening.computeIfAbsent(opening, word -> new ArrayList<>()).add(rule);
      }
    }
  }

  @Override
  public List<Anomaly> find(ParsedArticle article, StoryText story) {
    List<Anomaly> found = new ArrayList<>();
    Set<Phrases.Entry> told = new HashSet<>();
    for (ParsedSentence sentence : article.sentences()) {
      List<Token> words =
          sentence.tokens().stream().filter(token -> !token.text().matches("[-–‐]")).toList();
      Set<String> lemmas = new HashSet<>();
      words.forEach(word -> lemmas.addAll(forms(word)));
      for (int at = 0; at < words.size(); at++) {
        Set<Rule> rules = new LinkedHashSet<>(anywhere);
        for (String form : forms(words.get(at))) {
          rules.addAll(byOpening.getOrDefault(form, List.of()));
        }
        for (Rule rule : rules) {
          int[] match = match(rule, words, at);
          if (match != null
              && allowed(rule.entry(), lemmas)
              && !(Boolean.TRUE.equals(rule.entry().unhyphenated())
                  && hyphenated(article, words, match))
              && !(Boolean.TRUE.equals(rule.entry().past())
                  && !PastTense.governs(sentence, words.get(match[0])))
              && !(type == AnomalyType.LITERAL_IDIOM && explained(lemmas))
              && (quotable(rule.entry()) || !story.quoted(article, words.get(match[0])))
              && (type == AnomalyType.HONORIFIC
                  || type == AnomalyType.FOREIGN_GRAMMAR
                  || confidence(rule.entry()) >= SURE
                  || told.add(rule.entry()))) {
            found.add(anomaly(article, sentence, words, match, rule.entry()));
          }
        }
      }
    }
    return found;
  }

  private static Collection<String> forms(Token token) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(StoryText.lower(token.text()));
    forms.add(StoryText.lower(token.lemma()));
    int hyphen = token.text().indexOf('-');
    if (hyphen > 0) {
      forms.add(StoryText.lower(token.text().substring(0, hyphen)));
    }
    return forms;
  }

  private static int[] match(Rule rule, List<Token> words, int at) {
    if (rule.row() == null) {
      return rule.near().match(words, at);
    }
    int end = rule.row().match(words, at);
    return end > at ? new int[] {at, end - 1} : null;
  }

  private static boolean allowed(Phrases.Entry entry, Set<String> lemmas) {
    boolean required =
        entry.requires() == null || entry.requires().stream().anyMatch(lemmas::contains);
    return required
        && (entry.unless() == null || entry.unless().stream().noneMatch(lemmas::contains));
  }

  private static boolean hyphenated(ParsedArticle article, List<Token> words, int[] match) {
    int end = words.get(match[1]).end();
    return article.article().text().substring(words.get(match[0]).start(), end).contains("-");
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
      ParsedArticle article,
      ParsedSentence sentence,
      List<Token> words,
      int[] match,
      Phrases.Entry entry) {
    String origin = entry.original() == null ? "" : " \"" + entry.original() + "\"";
    return new Anomaly(
        sentence.span(article.article(), words.get(match[0]), words.get(match[1])),
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
