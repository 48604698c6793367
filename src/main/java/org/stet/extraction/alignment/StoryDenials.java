package org.stet.extraction.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.Difference;
import org.stet.fact.Part;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * What one article reports and somebody denies in another, found by the words alone: nearly all the
 * words of the denied clause stand in the sentence that reports it.
 *
 * <p>"The yard <u>denied that it was to sell its repair dock</u>" × "<u>The yard is to sell its
 * repair dock to a rival</u>".
 */
public final class StoryDenials {
  private static final int LEAST_WORDS = 3;
  private static final double MOST_OF_THEM = 0.75;
  private static final int LONGEST = 80;
  private static final Set<String> DENIALS =
      Set.of(
          "deny", "refute", "reject", "dismiss", "dispute", "denial", "rebut", "not", "n't", "n’t",
          "never", "no", "false", "untrue");

  private final AlignmentWords light;

  /**
   * @param files where {@code alignment-words.yaml} is read from
   */
  public StoryDenials(LexiconFiles files) {
    this.light = AlignmentWords.read(files);
  }

  /** For each denial the best report in each other article, in the order of the story. */
  public List<Difference> find(
      List<ParsedArticle> story, Names names, List<Attribution> attributions) {
    List<Difference> found = new ArrayList<>();
    for (Attribution denial : attributions) {
      if (denial.stance() != Stance.DENIES) {
        continue;
      }
      for (ParsedArticle article : story) {
        if (article.article().id().equals(denial.article())) {
          article
              .sentenceAt(denial.content())
              .filter(sentence -> sentence.part() == Part.BODY)
              .map(sentence -> denied(sentence, denial))
              .filter(words -> words.size() >= LEAST_WORDS)
              .ifPresent(words -> found.addAll(reports(denial, words, story, names)));
        }
      }
    }
    return List.copyOf(found);
  }

  /** Folded lemmas of what is denied; none where the clause is itself a denial. */
  private Set<String> denied(ParsedSentence sentence, Attribution denial) {
    Set<String> words = new TreeSet<>();
    for (Token token : sentence.within(denial.content())) {
      String lemma = Wording.fold(token.lemma());
      if (DENIALS.contains(lemma)) {
        return Set.of();
      }
      if (Wording.carriesContent(token) && lemma.length() > 1 && !light.contains(lemma)) {
        words.add(lemma);
      }
    }
    return words;
  }

  private List<Difference> reports(
      Attribution denial, Set<String> words, List<ParsedArticle> story, Names names) {
    Map<String, Difference> best = new LinkedHashMap<>();
    for (ParsedArticle article : story) {
      if (article.article().id().equals(denial.article())) {
        continue;
      }
      for (ParsedSentence sentence : article.sentences()) {
        double share = share(words, sentence, names);
        Difference known = best.get(article.article().id());
        if (share >= MOST_OF_THEM && (known == null || known.similarity() < share)) {
          best.put(article.article().id(), difference(statement(story, denial), sentence, share));
        }
      }
    }
    return List.copyOf(best.values());
  }

  private double share(Set<String> words, ParsedSentence sentence, Names names) {
    boolean unusable =
        sentence.part() != Part.BODY
            || sentence.tokens().size() > LONGEST
            || sentence.tokens().stream()
                .anyMatch(token -> DENIALS.contains(Wording.fold(token.lemma())));
    if (unusable) {
      return 0;
    }
    Set<String> shared = new TreeSet<>(words);
    shared.retainAll(Wording.of(sentence, names, light).words());
    return shared.size() >= LEAST_WORDS ? (double) shared.size() / words.size() : 0;
  }

  /** What is denied, without the "that" in front of it. */
  private static Span statement(List<ParsedArticle> story, Attribution denial) {
    Span content = denial.content();
    String that = "that ";
    if (!content.text().startsWith(that)) {
      return content;
    }
    return story.stream()
        .map(ParsedArticle::article)
        .filter(article -> article.id().equals(content.article()))
        .map(article -> article.span(content.start() + that.length(), content.end()))
        .findFirst()
        .orElse(content);
  }

  private static Difference difference(Span denied, ParsedSentence sentence, double share) {
    Span report = sentence.fact().span();
    return new Difference(denied, report, Difference.Kind.DENIAL, false, share);
  }
}
