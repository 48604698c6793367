package org.stet.extraction.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/**
 * What CoreNLP does: words and sentences, then parts of speech and dictionary forms. Loading takes
 * about a second. Safe for use by several threads at once.
 */
final class CoreNlp {
  private final StanfordCoreNLP splitter;
  private final StanfordCoreNLP tagger;

  CoreNlp() {
    Properties splitting = new Properties();
    splitting.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    splitting.setProperty("ssplit.newlineIsSentenceBreak", "two");
    this.splitter = pipeline(splitting, "tokenize,ssplit");
    this.tagger = pipeline(new Properties(), "pos,lemma");
  }

  static StanfordCoreNLP pipeline(Properties properties, String annotators) {
    properties.setProperty("annotators", annotators);
    return new StanfordCoreNLP(properties, false);
  }

  /** Splits {@code annotation} into sentences; gives back those that were too long to be one. */
  List<CoreMap> split(Annotation annotation) {
    splitter.annotate(annotation);
    return LongSentences.part(annotation);
  }

  /** Tags the words of {@code annotation}. */
  void tag(Annotation annotation) {
    if (!annotation.get(CoreAnnotations.SentencesAnnotation.class).isEmpty()) {
      tagger.annotate(annotation);
    }
  }
}
