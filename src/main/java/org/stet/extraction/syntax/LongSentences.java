package org.stet.extraction.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts sentences that are too long to be one, at a mark between clauses where there is one.
 *
 * <p>A sentence of a newspaper has up to 120 words; a list or a table without full stops has
 * thousands. Up to 200 words the time that reading it takes grows with the length; from 300 on with
 * its square.
 */
final class LongSentences {
  /** The most words of a sentence. */
  static final int LONGEST = 200;

  private static final Set<String> STRONG = Set.of(";", ":", ".", "...", "…", "—", "–", "--", "|");
  private static final Set<String> WEAK = Set.of(",", "،", "、", ")", "”", "''", "\"");

  private LongSentences() {}

  /** Replaces the long sentences of {@code annotation}; gives back those it replaced. */
  static List<CoreMap> part(Annotation annotation) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    List<CoreMap> tooLong = sentences.stream().filter(s -> tokens(s).size() > LONGEST).toList();
    if (tooLong.isEmpty()) {
      return tooLong;
    }
    List<CoreMap> pieces = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      List<CoreLabel> tokens = tokens(sentence);
      int first = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
      for (int start = 0; start < tokens.size(); ) {
        int end = end(tokens, start);
        pieces.add(piece(annotation, tokens.subList(start, end), first + start, pieces.size()));
        start = end;
      }
    }
    annotation.set(CoreAnnotations.SentencesAnnotation.class, pieces);
    return tooLong;
  }

  /**
   * Where the piece that begins at {@code start} ends: the last mark in its second half, if any.
   */
  private static int end(List<CoreLabel> tokens, int start) {
    int limit = start + LONGEST;
    if (tokens.size() <= limit) {
      return tokens.size();
    }
    for (Set<String> marks : List.of(STRONG, WEAK)) {
      for (int i = limit - 1; i >= start + LONGEST / 2; i--) {
        if (marks.contains(tokens.get(i).word())) {
          return i + 1;
        }
      }
    }
    return limit;
  }

  private static CoreMap piece(
      Annotation annotation, List<CoreLabel> tokens, int firstToken, int number) {
    int start = tokens.get(0).beginPosition();
    int end = tokens.get(tokens.size() - 1).endPosition();
    String text = annotation.get(CoreAnnotations.TextAnnotation.class).substring(start, end);
    Annotation piece = new Annotation(text);
    piece.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
    piece.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    piece.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
    piece.set(CoreAnnotations.TokenBeginAnnotation.class, firstToken);
    piece.set(CoreAnnotations.TokenEndAnnotation.class, firstToken + tokens.size());
    piece.set(CoreAnnotations.SentenceIndexAnnotation.class, number);
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
      tokens.get(i).setSentIndex(number);
    }
    return piece;
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }
}
