package org.stet.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.engine.Rules;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Article;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Factuality;
import org.stet.fact.Part;
import org.stet.fact.Span;
import org.stet.fact.Story;

/** A small rule, and cases whose facts are read without a language model. */
public final class SampleCases {

  /** Objects to what happened in the body and is not denied. */
  public static final RuleSource RULE =
      rule(
          "theft-told",
          """
          when
              $claim : Claim( predicate == "take", !denied, part == Part.BODY )
          then
              insertLogical( new Concern($claim) );
          """);

  private SampleCases() {}

  /** A rule {@code id} with this body, which may speak of claims and what follows from them. */
  public static RuleSource rule(String id, String body) {
    RuleSource wild = Rules.rule(id, body);
    String imports =
        Stream.of("Claim", "Concern", "Conflict", "Implication", "Part")
            .map("import org.stet.fact.%s\n"::formatted)
            .collect(Collectors.joining());
    return RuleSource.of(wild.path(), wild.text().replace("import org.stet.fact.*\n", imports));
  }

  /**
   * A claim for each sentence: "took" takes, "gave" gives, "not" denies; the first line of an
   * article that ends with no full stop is its headline.
   */
  public static List<Fact> claims(Story story) {
    List<Fact> claims = new ArrayList<>();
    for (Article article : story.articles()) {
      int start = 0;
      for (String sentence : article.text().split("(?<=\\.)\\s*|\\R")) {
        int at = article.text().indexOf(sentence, start);
        start = at + sentence.length();
        if (sentence.contains("took") || sentence.contains("gave")) {
          claims.add(claim(article.span(at, start)));
        }
      }
    }
    return claims;
  }

  private static Claim claim(Span span) {
    return new Claim(
        span,
        null,
        span.text().contains("took") ? "take" : "give",
        null,
        null,
        null,
        null,
        null,
        span.text().contains(" not "),
        Factuality.CERTAIN,
        null,
        span.text().endsWith(".") ? Part.BODY : Part.HEADLINE);
  }

  /** A case of one text. */
  public static RuleCase text(String draft) {
    return new RuleCase("It shows something.", draft, null, List.of(), null, null, null);
  }

  /** These cases, read. */
  public static List<PreparedCase> read(List<String> fires, List<String> silent) {
    RuleCases cases =
        new RuleCases(
            fires.stream().map(SampleCases::text).toList(),
            silent.stream().map(SampleCases::text).toList());
    return PreparedCase.all(cases, SampleCases::claims);
  }
}
