package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Quotation;
import org.stet.fact.Sentence;

/**
 * A quotation with its words.
 *
 * @param quotation the quotation
 * @param article number of its article in the story
 * @param words its words as written, folded and in one spelling, without marks and without what an
 *     editor has put in square brackets
 * @param content folded lemmas of its content words
 * @param sentences the sentences that it reaches into
 */
record QuotedWords(
    Quotation quotation,
    int article,
    List<String> words,
    Set<String> content,
    List<Sentence> sentences) {

  static QuotedWords of(
      Quotation quotation, int number, ParsedArticle article, AlignmentWords lexicon) {
    List<String> words = new ArrayList<>();
    Set<String> content = new TreeSet<>();
    List<Sentence> sentences = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      if (!sentence.fact().span().overlaps(quotation.words())) {
        continue;
      }
      sentences.add(sentence.fact());
      boolean inserted = false;
      for (Token token : sentence.within(quotation.words())) {
        // What stands in square brackets is the editor's, not the speaker's.
        inserted = token.text().equals("[") || inserted && !token.text().equals("]");
        if (!token.isPunctuation() && !inserted && !token.text().equals("]")) {
          words.add(QuotedSpelling.of(Wording.fold(token.text())));
          String key = QuotedSpelling.of(Wording.fold(token.lemma()));
          if (Wording.carriesContent(token) && !lexicon.contains(key)) {
            content.add(key);
          }
        }
      }
    }
    return new QuotedWords(quotation, number, words, content, sentences);
  }

  String text() {
    return quotation.words().text();
  }
}
