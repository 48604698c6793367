package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Article;
import org.stet.fact.Span;

/**
 * A stretch of text between quotation marks.
 *
 * @param whole the words with their marks
 * @param words the words between the marks
 * @param paragraph number of its paragraph
 * @param first number of the sentence in which it begins
 * @param last number of the sentence in which it ends
 * @param fragment whether it is less than a sentence
 * @param opens whether it stands at the start of its paragraph
 * @param closed whether a closing mark ends it
 */
record Passage(
    Span whole,
    Span words,
    int paragraph,
    int first,
    int last,
    boolean fragment,
    boolean opens,
    boolean closed) {

  /** The passages of an article in order. */
  static List<Passage> of(ParsedArticle parsed) {
    List<Passage> passages = new ArrayList<>();
    List<ParsedSentence> sentences = parsed.sentences();
    for (int from = 0; from < sentences.size(); ) {
      int to = from;
      while (to + 1 < sentences.size()
          && sentences.get(to + 1).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      paragraph(parsed.article(), sentences.subList(from, to + 1), passages);
      from = to + 1;
    }
    return passages;
  }

  private static void paragraph(
      Article article, List<ParsedSentence> sentences, List<Passage> passages) {
    int start = sentences.get(0).fact().span().start();
    int end = sentences.get(sentences.size() - 1).fact().span().end();
    for (QuotationMarks.Pair pair : QuotationMarks.find(article.text(), start, end)) {
      Span words = article.span(pair.from(), pair.to());
      int first = sentence(sentences, pair.from());
      int last = Math.max(first, sentence(sentences, Math.max(pair.from(), pair.to() - 1)));
      passages.add(
          new Passage(
              article.span(pair.start(), pair.end()),
              words,
              sentences.get(0).paragraph(),
              sentences.get(first).fact().index(),
              sentences.get(last).fact().index(),
              first == last && fragment(sentences.get(first), words),
              pair.start() == start,
              pair.closed()));
    }
  }

  private static int sentence(List<ParsedSentence> sentences, int offset) {
    int found = 0;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).fact().span().start() <= offset) {
        found = i;
      }
    }
    return found;
  }

  /** No verb with a subject's tense, or a small letter at the start. */
  private static boolean fragment(ParsedSentence sentence, Span words) {
    String text = words.text().strip();
    if (text.isEmpty()) {
      return true;
    }
    boolean ends = ".!?,".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean small = Character.isLowerCase(text.codePointAt(0));
    boolean verb =
        sentence.within(words).stream()
            .map(Token::tag)
            .anyMatch(tag -> tag.matches("VBD|VBZ|VBP|MD|VB"));
    return small || (!ends && !verb) || (!verb && text.indexOf(' ') < 0);
  }
}
