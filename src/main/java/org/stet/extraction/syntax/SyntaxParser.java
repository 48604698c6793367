package org.stet.extraction.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.stet.extraction.layout.Block;
import org.stet.extraction.layout.Layout;
import org.stet.fact.Article;
import org.stet.fact.Sentence;
import org.stet.fact.Span;

/**
 * Tokenises, tags and parses the story blocks of an article with CoreNLP, and reads its times with
 * SUTime.
 *
 * <p>Loading takes about three seconds, so one parser serves a whole run. It keeps no state between
 * articles: the same text gives the same parse, whatever came before.
 */
public final class SyntaxParser {
  private final StanfordCoreNLP pipeline;

  public SyntaxParser() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("ner.rulesOnly", "true");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("sutime.binders", "0");
    this.pipeline = new StanfordCoreNLP(properties, false);
  }

  /** The sentences, words and times of the story blocks of {@code layout}. */
  public ParsedArticle parse(Layout layout) {
    Article article = layout.article();
    List<ParsedSentence> sentences = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    List<Block> blocks = layout.story();
    for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
      Block block = blocks.get(paragraph);
      Annotation annotation = annotate(article, block.span().text());
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        List<Token> tokens = tokens(article, sentence, block.span().start());
        if (tokens.isEmpty()) {
          continue;
        }
        Span span = article.span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        sentences.add(
            new ParsedSentence(
                new Sentence(span, block.part(), sentences.size()), paragraph, tokens));
        times.addAll(times(article, sentence, block.span().start()));
      }
    }
    return new ParsedArticle(layout, sentences, times);
  }

  private Annotation annotate(Article article, String text) {
    Annotation annotation = new Annotation(text);
    if (article.published() != null) {
      annotation.set(
          CoreAnnotations.DocDateAnnotation.class, article.published().date().toString());
    }
    pipeline.annotate(annotation);
    return annotation;
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
