package org.stet.extraction.anomaly;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Shape;
import org.stet.extraction.syntax.Token;

/** What several signs ask about one article. */
final class ArticleText {
  private final QuotedText quoted;

  /** By identity: each sentence is one object while its article is read. */
  private final Map<ParsedSentence, List<PhraseWord>> words = new IdentityHashMap<>();

  private final Map<ParsedSentence, Shape> shapes = new IdentityHashMap<>();

  ArticleText(ParsedArticle article) {
    this.quoted = QuotedText.of(article.layout());
  }

  /** Whether {@code token} stands between quotation marks. */
  boolean quoted(Token token) {
    return quoted.at(token.start());
  }

  /** Whether the code unit at {@code offset} stands between quotation marks. */
  boolean quoted(int offset) {
    return quoted.at(offset);
  }

  /** The words of {@code sentence}, as phrases are compared with them. */
  List<PhraseWord> words(ParsedSentence sentence) {
    return words.computeIfAbsent(sentence, PhraseWord::of);
  }

  /** {@code sentence} wherever it stands. */
  Shape shape(ParsedSentence sentence) {
    return shapes.computeIfAbsent(sentence, Shape::of);
  }
}
