package org.stet.extraction.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.layout.Block;
import org.stet.extraction.layout.Layout;
import org.stet.extraction.syntax.Cut;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.AnomalyType;
import org.stet.fact.Article;
import org.stet.fact.Part;
import org.stet.fact.Sentence;
import org.stet.fact.Span;

/**
 * Reads what {@link ParseWriter} wrote. Anything that does not fit the article, or a byte too many
 * or too few, ends in a RuntimeException, which the caller takes for an absent entry.
 */
final class ParseReader {
  private static final Part[] PARTS = Part.values();
  private static final AnomalyType[] RESIDUES = AnomalyType.values();
  private static final Cut.Reason[] REASONS = Cut.Reason.values();

  private final ByteBuffer in;
  private final Article article;
  private final List<String> words = new ArrayList<>();

  private ParseReader(byte[] bytes, Article article) {
    this.in = ByteBuffer.wrap(bytes);
    this.article = article;
  }

  static ParsedArticle read(byte[] bytes, Article article) {
    ParseReader reader = new ParseReader(bytes, article);
    reader.table();
    ParsedArticle parsed =
        new ParsedArticle(new Layout(article, reader.blocks()), reader.sentences(), reader.cuts());
    if (reader.in.hasRemaining()) {
      throw new IllegalArgumentException("bytes after the end");
    }
    return parsed;
  }

  private void table() {
    int count = count();
    for (int i = 0; i < count; i++) {
      char[] word = new char[count()];
      for (int c = 0; c < word.length; c++) {
        word[c] = in.getChar();
      }
      words.add(new String(word).intern());
    }
  }

  private List<Block> blocks() {
    int count = count();
    List<Block> blocks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Span span = span();
      Part part = PARTS[number()];
      int residue = number();
      blocks.add(new Block(span, part, residue == 0 ? null : RESIDUES[residue - 1]));
    }
    return blocks;
  }

  private List<ParsedSentence> sentences() {
    int count = count();
    List<ParsedSentence> sentences = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Span span = span();
      Sentence fact = new Sentence(span, PARTS[number()], number());
      int paragraph = number();
      sentences.add(new ParsedSentence(fact, paragraph, tokens(span.start())));
    }
    return sentences;
  }

  private List<Token> tokens(int sentenceStart) {
    int count = count();
    List<Token> tokens = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int start = sentenceStart + number();
      int end = start + number();
      String lemma = word();
      String tag = word();
      String relation = word();
      int head = number() - 1;
      if (head >= count) {
        throw new IllegalArgumentException("a word depends on one outside its sentence");
      }
      tokens.add(
          new Token(
              i, start, end, article.text().substring(start, end), lemma, tag, head, relation));
    }
    return tokens;
  }

  private List<Cut> cuts() {
    int count = count();
    List<Cut> cuts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Span span = span();
      cuts.add(new Cut(article.id(), span.start(), span.end(), REASONS[number()]));
    }
    return cuts;
  }

  private Span span() {
    int start = number();
    return article.span(start, start + number());
  }

  private String word() {
    int number = number();
    return number == 0 ? null : words.get(number - 1);
  }

  /** A number of things of at least one byte each, which therefore are not more than the bytes. */
  private int count() {
    int count = number();
    if (count > in.remaining()) {
      throw new IllegalArgumentException("more things than bytes");
    }
    return count;
  }

  private int number() {
    int value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        if (value < 0) {
          break;
        }
        return value;
      }
    }
    throw new IllegalArgumentException("no number");
  }
}
