package org.stet.extraction.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.alignment.QuotedSpelling;
import org.stet.extraction.alignment.Wording;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/**
 * Some words of a speaker, between quotation marks or only reported.
 *
 * @param span where they stand
 * @param speaker key of the speaker, or null
 * @param words folded and in one spelling, without marks
 * @param content folded lemmas of the content words
 */
record Quoted(Span span, String speaker, List<String> words, Set<String> content) {
  static Quoted of(ParsedArticle article, Span span, String speaker) {
    List<ParsedSentence> sentences = QuotedSources.around(article, span);
    Set<String> content = new TreeSet<>();
    for (ParsedSentence sentence : sentences) {
      for (Token token : sentence.within(span)) {
        if (Wording.carriesContent(token)) {
          content.add(QuotedSpelling.of(Wording.fold(token.lemma())));
        }
      }
    }
    return new Quoted(span, speaker, wordsOf(sentences, span), content);
  }

  /** The words of {@code sentences} within {@code span}, or all where it is null. */
  static List<String> wordsOf(List<ParsedSentence> sentences, Span span) {
    List<String> words = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      for (Token token : span == null ? sentence.tokens() : sentence.within(span)) {
        if (!token.isPunctuation()) {
          words.add(QuotedSpelling.of(Wording.fold(token.text())));
        }
      }
    }
    return List.copyOf(words);
  }
}
