package org.stet.extraction.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/**
 * The two halves of the CoreNLP pipeline, between which long sentences are parted. Loading takes
 * about three seconds. Safe for use by several threads at once.
 */
final class CoreNlp {
  private final StanfordCoreNLP splitter;
  private final StanfordCoreNLP analyser;

  CoreNlp() {
    Properties properties = new Properties();
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("ner.rulesOnly", "true");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("sutime.binders", "0");
    this.splitter = pipeline(properties, "tokenize,ssplit");
    this.analyser = pipeline(properties, "pos,lemma,ner,depparse");
  }

  private static StanfordCoreNLP pipeline(Properties common, String annotators) {
    Properties properties = new Properties();
    properties.putAll(common);
    properties.setProperty("annotators", annotators);
    return new StanfordCoreNLP(properties, false);
  }

  /** Splits {@code annotation} into sentences; gives back those that were too long to be one. */
  List<CoreMap> split(Annotation annotation) {
    splitter.annotate(annotation);
    return LongSentences.part(annotation);
  }

  /** Tags and parses the sentences of {@code annotation}. */
  void analyse(Annotation annotation) {
    if (!annotation.get(CoreAnnotations.SentencesAnnotation.class).isEmpty()) {
      analyser.annotate(annotation);
    }
  }
}
