package org.stet.extraction.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stet.extraction.Meanwhile;
import org.stet.extraction.memo.Remembered;
import org.stet.extraction.syntax.dependency.DependencyParser;
import org.stet.extraction.syntax.dependency.DependencyTree;

/**
 * Splits texts into sentences and reads their words. The models are loaded when the first text is
 * split, which takes about two seconds. Those of the last sentences are remembered, so that of a
 * text under edit only the changed sentences are tagged and parsed again. Safe for use by several
 * threads at once.
 */
final class Analyser {
  /** About as many megabytes, at four kilobytes a sentence, as one long reportage takes parsed. */
  private static final int REMEMBERED = 2_048;

  private final Remembered<List<String>, Analysis> remembered = new Remembered<>(REMEMBERED);

  /** The language models, which do not change: one of each serves the whole process. */
  private static final class Models {
    static final Models LOADED = new Models();

    private final CoreNlp coreNlp;
    private final DependencyParser dependencies;

    /** They do not need each other: one core reads one while the other reads the other. */
    private Models() {
      Supplier<DependencyParser> loading = Meanwhile.start(DependencyParser::load);
      this.coreNlp = new CoreNlp();
      this.dependencies = loading.get();
    }
  }

  /** The words of a sentence with their places, and what they are to each other. */
  record Analysed(List<CoreLabel> labels, Analysis analysis) {}

  /** Forgets the sentences that were read. */
  void forget() {
    remembered.forget();
  }

  /** Splits {@code annotation} into sentences; gives back those that were too long to be one. */
  List<CoreMap> split(Annotation annotation) {
    return Models.LOADED.coreNlp.split(annotation);
  }

  /** The sentences of {@code annotation}, which was split. */
  List<Analysed> analyse(Annotation annotation) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    List<List<String>> words = sentences.stream().map(Analyser::words).toList();
    List<Analysis> known = new ArrayList<>();
    List<CoreMap> others = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      known.add(remembered.find(words.get(i)));
      if (known.get(i) == null) {
        others.add(sentences.get(i));
      }
    }
    tag(annotation, others);
    List<Analysed> analysed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Analysis analysis = known.get(i);
      if (analysis == null) {
        analysis = read(sentences.get(i), words.get(i));
        remembered.keep(words.get(i), analysis);
      }
      analysed.add(new Analysed(labels(sentences.get(i)), analysis));
    }
    return analysed;
  }

  private void tag(Annotation annotation, List<CoreMap> sentences) {
    Annotation some = new Annotation(annotation);
    some.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    Models.LOADED.coreNlp.tag(some);
  }

  private Analysis read(CoreMap sentence, List<String> words) {
    List<CoreLabel> labels = labels(sentence);
    List<String> tags = labels.stream().map(CoreLabel::tag).toList();
    DependencyTree tree = Models.LOADED.dependencies.parse(words, tags);
    List<String> lemmas =
        labels.stream().map(label -> label.lemma() == null ? label.word() : label.lemma()).toList();
    return new Analysis(tags, lemmas, tree);
  }

  private static List<String> words(CoreMap sentence) {
    return labels(sentence).stream().map(CoreLabel::word).toList();
  }

  private static List<CoreLabel> labels(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }
}
