package org.stet.extraction.syntax.dependency;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses sentences word by word, by the arc-standard system (Nivre 2004): a network chooses at each
 * step whether to read a word or to make one of two words depend on the other.
 *
 * <p>The time is linear in the words. Safe for use by several threads at once.
 */
public final class DependencyParser {
  private static final String MODEL = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /** Of the arcs in one direction, the first makes a word depend on the root, the others do not. */
  private static final int OTHERS = 1;

  private final Model model;
  private final Network network;

  private DependencyParser(Model model) {
    this.model = model;
    this.network = new Network(model);
  }

  /**
   * Loads the model from the class path; takes about half a second.
   *
   * @throws UncheckedIOException if it is missing or cannot be read
   */
  public static DependencyParser load() {
    try (InputStream in = DependencyParser.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new FileNotFoundException(MODEL + " is not on the class path");
      }
      return new DependencyParser(Model.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The tree of one sentence.
   *
   * @param words as the tokeniser writes them
   * @param tags their Penn Treebank parts of speech, as many
   */
  public DependencyTree parse(List<String> words, List<String> tags) {
    Configuration state = start(words, tags);
    while (!state.ended()) {
      step(state, network.scores(state.inputs()));
    }
    List<Integer> heads = new ArrayList<>(words.size());
    List<String> relations = new ArrayList<>(words.size());
    for (int word = 1; word <= words.size(); word++) {
      heads.add(state.head(word) - 1);
      relations.add(model.relations().get(state.relation(word)));
    }
    passiveSubjects(heads, relations);
    return new DependencyTree(heads, relations);
  }

  /** The network sees only two children of a verb and may not know yet that it is passive. */
  private static void passiveSubjects(List<Integer> heads, List<String> relations) {
    for (int auxiliary = 0; auxiliary < heads.size(); auxiliary++) {
      if (relations.get(auxiliary).equals("aux:pass")) {
        for (int word = 0; word < heads.size(); word++) {
          String relation = relations.get(word);
          if (heads.get(word).equals(heads.get(auxiliary))
              && (relation.equals("nsubj") || relation.equals("csubj"))) {
            relations.set(word, relation + ":pass");
          }
        }
      }
    }
  }

  private Configuration start(List<String> words, List<String> tags) {
    int[] wordNumbers = new int[words.size() + 1];
    int[] tagNumbers = new int[words.size() + 1];
    wordNumbers[0] = model.word(Model.ROOT);
    tagNumbers[0] = model.tag(Model.ROOT);
    for (int i = 0; i < words.size(); i++) {
      wordNumbers[i + 1] = model.word(words.get(i));
      tagNumbers[i + 1] = model.tag(tags.get(i));
    }
    return new Configuration(model, wordNumbers, tagNumbers);
  }

  /** Does what scores best of what can be done. */
  private void step(Configuration state, float[] scores) {
    int relations = model.relations().size() - 1;
    int best = -1;
    if (state.canGoLeft()) {
      best = better(scores, best, OTHERS, relations);
    }
    if (state.canGoRight()) {
      best =
          state.rootIsNext()
              ? better(scores, best, relations, relations + 1)
              : better(scores, best, relations + OTHERS, 2 * relations);
    }
    if (state.canShift() && (best < 0 || scores[2 * relations] > scores[best])) {
      state.shift();
    } else if (best < relations) {
      state.arcLeft(best + 1);
    } else {
      state.arcRight(best - relations + 1);
    }
  }

  private static int better(float[] scores, int best, int from, int to) {
    int better = best;
    for (int i = from; i < to; i++) {
      if (better < 0 || scores[i] > scores[better]) {
        better = i;
      }
    }
    return better;
  }
}
