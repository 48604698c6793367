package org.stet.extraction.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.claim.Predications;
import org.stet.extraction.claim.StoryPredications;
import org.stet.extraction.comparison.Comparison;
import org.stet.extraction.comparison.Counterpart;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Difference.Kind;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Part;
import org.stet.fact.Span;

/** Finds where one passage tells as settled what its counterpart, or the body, leaves open. */
public final class CertaintyComparison implements Comparison {
  private static final double ALIKE = 0.48;

  private final StoryPredications reader;
  private final Certainties words;

  /**
   * @param files where {@code certainty.yaml} and what the reader of predications needs are read
   *     from
   */
  public CertaintyComparison(LexiconFiles files) {
    this(files, new StoryPredications(files));
  }

  /**
   * As {@link #CertaintyComparison(LexiconFiles)}.
   *
   * @param reader may be shared with other comparisons, so that each sentence is read once
   */
  public CertaintyComparison(LexiconFiles files, StoryPredications reader) {
    this.reader = reader;
    this.words = Certainties.read(files);
  }

  @Override
  public List<Difference> find(StoryReading story) {
    Predications said =
        reader.of(story.articles(), story.names(), story.moments(), story.attributions());
    List<Difference> found = new ArrayList<>();
    for (Counterpart pair : story.counterparts()) {
      if (pair.best() && pair.cosine() >= ALIKE && !pair.headlineAgainstBody()) {
        Sentence one = read(story, said, pair.article(), pair.first());
        Sentence other = read(story, said, pair.other(), pair.second());
        between(one, other, pair)
            .or(() -> between(other, one, pair).map(CertaintyComparison::turned))
            .ifPresent(found::add);
      }
    }
    story.articles().forEach(article -> cause(story, said, article).ifPresent(found::add));
    return List.copyOf(found);
  }

  private static Difference turned(Difference difference) {
    return new Difference(
        difference.second(),
        difference.first(),
        difference.kind(),
        difference.headline(),
        difference.similarity());
  }

  /** A sentence with what it says and whom it names. */
  private record Sentence(
      ParsedSentence parsed, List<Predication> predications, Set<String> names) {
    Optional<Predication> first(Predicate<Predication> test) {
      return predications.stream().filter(test).findFirst();
    }

    Set<String> lemmas() {
      Set<String> lemmas = new TreeSet<>();
      for (Token token : parsed.tokens()) {
        if (token.isNoun() || token.tag().startsWith("JJ")) {
          lemmas.add(Certainties.lemma(token));
        }
      }
      return lemmas;
    }
  }

  private static Sentence read(
      StoryReading story, Predications said, ParsedArticle article, ParsedSentence sentence) {
    Set<String> names = new TreeSet<>();
    for (Mention mention : story.names().within(sentence.fact().span())) {
      if (mention.kind() == NameKind.PERSON || mention.kind() == NameKind.ORGANISATION) {
        names.add(mention.entityKey());
      }
    }
    return new Sentence(sentence, said.of(article, sentence), names);
  }

  private Optional<Difference> between(Sentence sure, Sentence unsure, Counterpart pair) {
    Optional<Predication> open = unsure.first(words::leavesOpen);
    if (open.isEmpty()
        || sure.first(words::leavesOpen).isPresent()
        || unsure.first(words::settles).isPresent()) {
      return Optional.empty();
    }
    Set<String> shared = sure.lemmas();
    shared.retainAll(unsure.lemmas());
    Set<String> named = new TreeSet<>(sure.names());
    named.retainAll(unsure.names());
    return sure.first(words::settles)
        .filter(settled -> shared.size() > 1 && !named.isEmpty())
        .map(
            settled ->
                new Difference(
                    told(settled), told(open.get()), Kind.CERTAINTY, false, pair.cosine()));
  }

  /** The clause with what hangs on it: "has proved <u>that he was offside</u>". */
  private static Span told(Predication predication) {
    ParsedSentence sentence = predication.sentence();
    List<Token> all =
        sentence.subtree(
            predication.head(),
            child -> !child.is("parataxis") && !child.is("punct") && !child.is("conj"));
    return sentence.span(predication.article().article(), all);
  }

  /** A headline that names a cause, above a body that has none. */
  private Optional<Difference> cause(StoryReading story, Predications said, ParsedArticle article) {
    return article.sentences().stream()
        .filter(sentence -> sentence.part() == Part.HEADLINE && words.namesCause(sentence))
        .findFirst()
        .flatMap(headline -> open(story, said, article).map(open -> against(headline, open)));
  }

  private static Difference against(ParsedSentence headline, Predication open) {
    return new Difference(headline.fact().span(), told(open), Kind.CERTAINTY, true, 1);
  }

  /** The first words of the body that leave the cause open. */
  private Optional<Predication> open(StoryReading story, Predications said, ParsedArticle article) {
    return article.sentences().stream()
        .filter(sentence -> sentence.part() == Part.BODY && asksForCause(sentence))
        .map(sentence -> read(story, said, article, sentence))
        .map(sentence -> sentence.first(words::leavesOpen))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean asksForCause(ParsedSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> words.causes().contains(Certainties.lemma(token)));
  }
}
