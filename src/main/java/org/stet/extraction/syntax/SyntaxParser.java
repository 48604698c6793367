package org.stet.extraction.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.layout.Block;
import org.stet.extraction.layout.Layout;
import org.stet.extraction.syntax.Cut.Reason;
import org.stet.fact.Article;
import org.stet.fact.Sentence;
import org.stet.fact.Span;

/**
 * Tokenises, tags and parses the story blocks of an article.
 *
 * <p>The models are loaded when the first article is parsed, which takes about two seconds and
 * serves the whole process. The same text gives the same parse, whatever came before. Work is
 * bounded: what is too long to be read as it stands is told as a {@link Cut}. Safe for use by
 * several threads at once.
 */
public final class SyntaxParser {
  /** So much of an article is read, in UTF-16 code units; the longest reportage has a tenth. */
  static final int LONGEST_ARTICLE = 1_000_000;

  private final Analyser analyser = new Analyser();

  /** The jar or folder of classes that holds this program and the language models. */
  public static Path program() {
    return origin(SyntaxParser.class);
  }

  /** The jar of CoreNLP, whose name tells its version. */
  public static Path library() {
    return origin(Annotation.class);
  }

  private static Path origin(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** Forgets the sentences that were parsed. */
  public void forget() {
    analyser.forget();
  }

  /** The sentences and words of the story blocks of {@code layout}. */
  public ParsedArticle parse(Layout layout) {
    Article article = layout.article();
    List<ParsedSentence> sentences = new ArrayList<>();
    List<Cut> cuts = new ArrayList<>();
    List<Block> blocks = layout.story();
    int room = LONGEST_ARTICLE;
    for (int paragraph = 0; paragraph < blocks.size() && room > 0; paragraph++) {
      Span words = atMost(blocks.get(paragraph).span(), room, article, cuts);
      room -= words.length();
      for (Analyser.Analysed sentence : analyse(article, words, cuts)) {
        List<Token> tokens = tokens(article, sentence, words.start());
        if (tokens.isEmpty()) {
          continue;
        }
        Span span = article.span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        Sentence fact = new Sentence(span, blocks.get(paragraph).part(), sentences.size());
        sentences.add(new ParsedSentence(fact, paragraph, tokens));
      }
    }
    return new ParsedArticle(layout, sentences, cuts);
  }

  private static Span atMost(Span block, int room, Article article, List<Cut> cuts) {
    if (block.length() <= room) {
      return block;
    }
    int end = block.start() + room;
    cuts.add(new Cut(article.id(), end, article.text().length(), Reason.ARTICLE));
    return article.span(block.start(), end);
  }

  private List<Analyser.Analysed> analyse(Article article, Span block, List<Cut> cuts) {
    Annotation annotation = new Annotation(LongRuns.blank(block, cuts));
    for (CoreMap sentence : analyser.split(annotation)) {
      int start = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      cuts.add(new Cut(article.id(), block.start() + start, block.start() + end, Reason.SENTENCE));
    }
    return analyser.analyse(annotation);
  }

  private static List<Token> tokens(Article article, Analyser.Analysed sentence, int offset) {
    List<CoreLabel> labels = sentence.labels();
    Analysis analysis = sentence.analysis();
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      int start = offset + labels.get(i).beginPosition();
      int end = offset + labels.get(i).endPosition();
      tokens.add(
          new Token(
              i,
              start,
              end,
              article.text().substring(start, end),
              analysis.lemmas().get(i),
              analysis.tags().get(i),
              analysis.tree().heads().get(i),
              analysis.tree().relations().get(i)));
    }
    return tokens;
  }
}
