package org.stet.extraction.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.extraction.layout.Block;
import org.stet.extraction.syntax.Cut;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** Writes a parse as places, numbers and a table of words; the text itself is not written. */
final class ParseWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> words = new LinkedHashMap<>();

  private ParseWriter() {}

  static byte[] write(ParsedArticle article) {
    ParseWriter body = new ParseWriter();
    ParseWriter whole = new ParseWriter();
    try {
      body.blocks(article.layout().blocks());
      body.sentences(article.sentences());
      body.cuts(article.cuts());
      whole.table(body.words.keySet());
      whole.out.write(body.bytes.toByteArray());
      return whole.bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("an array in memory takes every byte", e);
    }
  }

  private void table(Iterable<String> entries) throws IOException {
    int count = 0;
    for (String ignored : entries) {
      count++;
    }
    number(count);
    for (String entry : entries) {
      // UTF-16, because a lemma may hold half of a surrogate pair.
      number(entry.length());
      out.writeChars(entry);
    }
  }

  private void blocks(List<Block> blocks) throws IOException {
    number(blocks.size());
    for (Block block : blocks) {
      place(block.span().start(), block.span().end());
      number(block.part().ordinal());
      number(block.residue() == null ? 0 : block.residue().ordinal() + 1);
    }
  }

  private void sentences(List<ParsedSentence> sentences) throws IOException {
    number(sentences.size());
    for (ParsedSentence sentence : sentences) {
      place(sentence.fact().span().start(), sentence.fact().span().end());
      number(sentence.part().ordinal());
      number(sentence.fact().index());
      number(sentence.paragraph());
      number(sentence.tokens().size());
      for (Token token : sentence.tokens()) {
        token(token, sentence.fact().span().start());
      }
    }
  }

  private void token(Token token, int sentenceStart) throws IOException {
    place(token.start() - sentenceStart, token.end() - sentenceStart);
    word(token.lemma());
    word(token.tag());
    word(token.relation());
    number(token.head() + 1);
  }

  private void cuts(List<Cut> cuts) throws IOException {
    number(cuts.size());
    for (Cut cut : cuts) {
      place(cut.start(), cut.end());
      number(cut.reason().ordinal());
    }
  }

  private void place(int start, int end) throws IOException {
    number(start);
    number(end - start);
  }

  /** 0 for null, else one more than the number of {@code word} in the table. */
  private void word(String word) throws IOException {
    if (word == null) {
      number(0);
      return;
    }
    Integer known = words.putIfAbsent(word, words.size());
    number(known == null ? words.size() : known + 1);
  }

  /** Seven bits a byte, the lowest first. */
  private void number(int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
