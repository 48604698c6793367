package org.stet.engine;

import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Bound;
import org.stet.fact.Claim;
import org.stet.fact.Factuality;
import org.stet.fact.Figure;
import org.stet.fact.Measure;
import org.stet.fact.Part;
import org.stet.fact.Role;
import org.stet.fact.SourceKind;
import org.stet.fact.Span;
import org.stet.fact.Stance;
import org.stet.fact.Story;

/** A small story and facts about it, made by hand. */
public final class Facts {
  public static final Article DRAFT =
      Article.of(
          "draft.txt",
          Role.DRAFT,
          "Ms Orr said we took money. Ms Orr said we took nothing. The quake killed 12 people. "
              + "It killed 15 people.");
  public static final Article SOURCE =
      Article.of("source.txt", Role.SOURCE, "Ms Orr said we took money. The quake killed 12.");
  public static final Story STORY = new Story("story", List.of(DRAFT, SOURCE));

  private Facts() {}

  /** The first place of {@code words} in {@code article}. */
  public static Span at(Article article, String words) {
    int start = article.text().indexOf(words);
    return article.span(start, start + words.length());
  }

  /** Ms Orr's statement in these words. */
  public static Claim claim(Article article, String words, boolean denied) {
    return claim(at(article, words), "take", denied, orr(article, words));
  }

  /** A claim with the parts that matter to the rules of these tests. */
  public static Claim claim(Span span, String predicate, boolean denied, Attribution attribution) {
    return new Claim(
        span,
        null,
        predicate,
        null,
        null,
        null,
        null,
        null,
        denied,
        Factuality.CERTAIN,
        attribution,
        Part.BODY);
  }

  /** "Ms Orr said", of the content {@code words}. */
  public static Attribution orr(Article article, String words) {
    return new Attribution(
        at(article, "Ms Orr"),
        at(article, "said"),
        at(article, words),
        Stance.SAYS,
        SourceKind.NAMED_PERSON,
        "orr",
        List.of(),
        false,
        false,
        0.9);
  }

  /** An exact toll that nobody answers for. */
  public static Figure killed(Article article, String words, double value) {
    return new Figure(
        at(article, words),
        at(article, words.split(" ")[0]),
        value,
        value,
        Bound.EXACT,
        Measure.TOLL,
        null,
        "people",
        "killed",
        "quake",
        "toll/killed/quake",
        null,
        null,
        Part.BODY);
  }
}
