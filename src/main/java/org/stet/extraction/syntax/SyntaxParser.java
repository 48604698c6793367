package org.stet.extraction.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stet.extraction.Meanwhile;
import org.stet.extraction.layout.Block;
import org.stet.extraction.layout.Layout;
import org.stet.extraction.syntax.Cut.Reason;
import org.stet.extraction.syntax.dependency.DependencyParser;
import org.stet.extraction.syntax.dependency.DependencyTree;
import org.stet.fact.Article;
import org.stet.fact.Sentence;
import org.stet.fact.Span;

/**
 * Tokenises, tags and parses the story blocks of an article.
 *
 * <p>The models are loaded when the first article is parsed, which takes about two seconds, so one
 * parser serves a whole run. It keeps no state between articles: the same text gives the same
 * parse, whatever came before. Work is bounded: what is too long to be read as it stands is told as
 * a {@link Cut}. Safe for use by several threads at once.
 */
public final class SyntaxParser {
  /** So much of an article is read, in UTF-16 code units; the longest reportage has a tenth. */
  static final int LONGEST_ARTICLE = 1_000_000;

  private CoreNlp coreNlp;
  private DependencyParser dependencies;

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

  /** The models do not need each other: one core reads one while the other reads the other. */
  private synchronized void load() {
    if (coreNlp == null) {
      Supplier<DependencyParser> loading = Meanwhile.start(DependencyParser::load);
      coreNlp = new CoreNlp();
      dependencies = loading.get();
    }
  }

  /** The sentences and words of the story blocks of {@code layout}. */
  public ParsedArticle parse(Layout layout) {
    load();
    Article article = layout.article();
    List<ParsedSentence> sentences = new ArrayList<>();
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

  private List<CoreMap> annotate(Article article, Span block, List<Cut> cuts) {
    Annotation annotation = new Annotation(LongRuns.blank(block, cuts));
    for (CoreMap sentence : coreNlp.split(annotation)) {
      int start = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      int end = sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
      cuts.add(new Cut(article.id(), block.start() + start, block.start() + end, Reason.SENTENCE));
    }
    coreNlp.tag(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }

  private List<Token> tokens(Article article, CoreMap sentence, int offset) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    DependencyTree tree =
        dependencies.parse(
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList());
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      int start = offset + label.beginPosition();
      int end = offset + label.endPosition();
      tokens.add(
          new Token(
              i,
              start,
              end,
              article.text().substring(start, end),
              label.lemma() == null ? label.word() : label.lemma(),
              label.tag(),
              tree.heads().get(i),
              tree.relations().get(i)));
    }
    return tokens;
  }
}
