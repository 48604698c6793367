package org.stet.extraction.syntax.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.extraction.Parsed;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

class DependencyParserTest {
  private static final DependencyParser PARSER = DependencyParser.load();

  @Test
  void nothingHasAnEmptyTree() {
    assertThat(PARSER.parse(List.of(), List.of()).heads()).isEmpty();
  }

  @Test
  void oneWordIsTheRoot() {
    assertThat(PARSER.parse(List.of("Yes"), List.of("UH")))
        .isEqualTo(new DependencyTree(List.of(-1), List.of("root")));
  }

  @Test
  void unknownWordsAndTagsAreParsedAllTheSame() {
    DependencyTree tree =
        PARSER.parse(List.of("Qxzt", "", "🙂", "-NULL-"), List.of("NNP", "", "XYZ", "-ROOT-"));
    assertThat(tree.heads()).hasSize(4).containsOnlyOnce(-1);
  }

  @Test
  void treesAreThoseOfCoreNlpInProseAndInNoise() throws IOException {
    edu.stanford.nlp.parser.nndep.DependencyParser known =
        edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(
            "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    for (List<Token> sentence : sentences()) {
      List<String> words = sentence.stream().map(Token::text).toList();
      List<String> tags = sentence.stream().map(Token::tag).toList();
      assertThat(PARSER.parse(words, tags)).isEqualTo(tree(known, words, tags));
    }
  }

  private static DependencyTree tree(
      edu.stanford.nlp.parser.nndep.DependencyParser parser,
      List<String> words,
      List<String> tags) {
    List<TaggedWord> tagged = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tagged.add(new TaggedWord(words.get(i), tags.get(i)));
    }
    GrammaticalStructure structure = parser.predict(labels(tagged));
    Integer[] heads = new Integer[words.size()];
    String[] relations = new String[words.size()];
    for (TypedDependency arc : structure.typedDependencies(GrammaticalStructure.Extras.NONE)) {
      heads[arc.dep().index() - 1] = arc.gov().index() - 1;
      relations[arc.dep().index() - 1] = arc.reln().toString();
    }
    return new DependencyTree(List.of(heads), List.of(relations));
  }

  private static List<CoreLabel> labels(List<TaggedWord> words) {
    List<CoreLabel> labels = new ArrayList<>();
    for (TaggedWord word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word.word());
      label.setValue(word.word());
      label.setTag(word.tag());
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    return labels;
  }

  /** The sample story as it stands, and its sentences with their words thrown about. */
  private static List<List<Token>> sentences() throws IOException {
    List<List<Token>> sentences = new ArrayList<>();
    Random random = new Random(7);
    try (Stream<Path> files = Files.list(Path.of("fixtures/stories/mali-ukraine"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (ParsedSentence sentence : Parsed.text(Files.readString(file)).sentences()) {
          sentences.add(sentence.tokens());
          List<Token> thrown = new ArrayList<>(sentence.tokens());
          Collections.shuffle(thrown, random);
          sentences.add(thrown);
        }
      }
    }
    return sentences;
  }
}
