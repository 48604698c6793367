package org.stet.extraction.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
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
 * Tokenises, tags and parses the story blocks of an article with CoreNLP, and reads its times with
 * SUTime.
 *
 * <p>The models are loaded when the first article is parsed, which takes about three seconds, so
 * one parser serves a whole run. It keeps no state between articles: the same text gives the same
 * parse, whatever came before. Work is bounded: what is too long to be read as it stands is told as
 * a {@link Cut}. Safe for use by several threads at once.
 */
public final class SyntaxParser {
  /** So much of an article is read, in UTF-16 code units; the longest reportage has a tenth. */
  static final int LONGEST_ARTICLE = 1_000_000;

  private CoreNlp coreNlp;

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

  private synchronized CoreNlp coreNlp() {
    if (coreNlp == null) {
      coreNlp = new CoreNlp();
    }
    return coreNlp;
  }

  /** The sentences, words and times of the story blocks of {@code layout}. */
  public ParsedArticle parse(Layout layout) {
    Article article = layout.article();
    List<ParsedSentence> sentences = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    List<Cut> cuts = new ArrayList<>();
    List<Block> blocks = layout.story();
    int room = LONGEST_ARTICLE;
    for (int paragraph = 0; paragraph < blocks.size() && room > 0; paragraph++) {
      Span words = atMost(blocks.get(paragraph).span(), room, article, cuts);
      room -= words.length();
      for (CoreMap sentence : annotate(article, words, cuts)) {
        List<Token> tokens = tokens(article, sentence, words.start());
        if (tokens.isEmpty()) {
          continue;
        }
        Span span = article.span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        Sentence fact = new Sentence(span, blocks.get(paragraph).part(), sentences.size());
        sentences.add(new ParsedSentence(fact, paragraph, tokens));
        times.addAll(times(article, sentence, words.start()));
      }
    }
    return new ParsedArticle(layout, sentences, times, cuts);
  }

  private static Span atMost(Span block, int room, Article article, List<Cut> cuts) {
    if (block.length() <= room) {
      return block;
    }
    int end = block.start() + room;
    cuts.add(new Cut(article.id(), end, article.text().length(), Reason.ARTICLE));
    return article.span(block.start(), end);
  }

  private List<CoreMap> annotate(Article article, Span block, List<Cut> cuts) {
    Annotation annotation = new Annotation(LongRuns.blank(block, cuts));
    if (article.published() != null) {
      annotation.set(
          CoreAnnotations.DocDateAnnotation.class, article.published().date().toString());
    }
    for (CoreMap sentence : coreNlp().split(annotation)) {
      int start = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      cuts.add(new Cut(article.id(), block.start() + start, block.start() + end, Reason.SENTENCE));
    }
    coreNlp().analyse(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }

  private static List<Token> tokens(Article article, CoreMap sentence, int offset) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      int head = -1;
      String relation = "root";
      IndexedWord node = graph == null ? null : graph.getNodeByIndexSafe(i + 1);
      SemanticGraphEdge edge =
          node == null
              ? null
              : graph.incomingEdgeIterable(node).iterator().hasNext()
                  ? graph.incomingEdgeIterable(node).iterator().next()
                  : null;
      if (edge != null) {
        head = edge.getGovernor().index() - 1;
        relation = edge.getRelation().toString();
      } else if (node != null && !graph.getRoots().contains(node)) {
        relation = "dep";
      }
      int start = offset + label.beginPosition();
      int end = offset + label.endPosition();
      tokens.add(
          new Token(
              i,
              start,
              end,
              article.text().substring(start, end),
              label.lemma() == null ? label.word() : label.lemma(),
              label.tag() == null ? "" : label.tag(),
              head,
              relation));
    }
    return tokens;
  }

  private static List<TimeExpression> times(Article article, CoreMap sentence, int offset) {
    List<TimeExpression> times = new ArrayList<>();
    Timex open = null;
    int start = 0;
    int end = 0;
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      Timex timex = label.get(TimeAnnotations.TimexAnnotation.class);
      if (open != null && !open.equals(timex)) {
        times.add(time(article, open, offset + start, offset + end));
      }
      if (timex != null && !timex.equals(open)) {
        start = label.beginPosition();
      }
      open = timex;
      end = label.endPosition();
    }
    if (open != null) {
      times.add(time(article, open, offset + start, offset + end));
    }
    return times;
  }

  private static TimeExpression time(Article article, Timex timex, int start, int end) {
    return new TimeExpression(article.span(start, end), timex.timexType(), timex.value());
  }
}
