package org.stet.authoring.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.authoring.InvalidCase;
import org.stet.authoring.MarkedText;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.RuleCase;
import org.stet.engine.InterpretedRule;
import org.stet.engine.Outcome;
import org.stet.engine.interpreted.Observer;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.RuleTree;
import org.stet.fact.Finding;
import org.stet.fact.Span;

/**
 * Looks among the cases of all rules for a text on which a rule and its mutant differ. What the
 * rule itself finds there becomes the expectation.
 */
final class KillerSearch {

  /**
   * A text to look at.
   *
   * @param from the id of the rule whose case it is
   */
  public record Candidate(String from, PreparedCase prepared) {}

  private final RuleSource rule;
  private final RuleMetadata metadata;
  private final List<Expected> expected = new ArrayList<>();

  /** A candidate made a case of the rule: once as loose as a case may be, once with the count. */
  private record Expected(String from, PreparedCase loose, PreparedCase counted) {}

  /**
   * @param rule the rule whose mutants survived
   * @param candidates texts, the nearest first
   * @throws InvalidRule if the rule cannot be read
   */
  public KillerSearch(RuleSource rule, List<Candidate> candidates) throws InvalidRule {
    this.rule = rule;
    this.metadata = RuleMetadata.of(rule);
    InterpretedRule sound = new InterpretedRule(metadata, RuleTree.of(rule.text()));
    for (Candidate candidate : candidates) {
      PreparedCase prepared = candidate.prepared();
      Outcome outcome = sound.check(prepared.story(), prepared.facts(), Observer.NONE);
      if (outcome.failures().isEmpty()) {
        expect(candidate, outcome.findings());
      }
    }
  }

  private void expect(Candidate candidate, List<Finding> findings) {
    try {
      PreparedCase loose = asCase(candidate, findings, null);
      PreparedCase counted =
          findings.isEmpty() ? loose : asCase(candidate, findings, findings.size());
      expected.add(new Expected(candidate.from(), loose, counted));
    } catch (InvalidCase e) {
      // The places that the rule quotes cannot be marked in this text.
    }
  }

  /** The first case that would notice {@code mutant}; one that counts findings only if it must. */
  public Optional<Killer> find(Mutant mutant) {
    InterpretedRule mutated = MutationRun.mutated(metadata, rule, mutant);
    Killer counting = null;
    for (Expected one : expected) {
      Outcome outcome = mutated.check(one.loose().story(), one.loose().facts(), Observer.NONE);
      if (outcome.failures().isEmpty()) {
        if (!one.loose().judge(outcome.findings(), List.of()).passed()) {
          return Optional.of(killer(one.from(), one.loose()));
        }
        if (counting == null && !one.counted().judge(outcome.findings(), List.of()).passed()) {
          counting = killer(one.from(), one.counted());
        }
      }
    }
    return Optional.ofNullable(counting);
  }

  private static Killer killer(String from, PreparedCase prepared) {
    return new Killer(prepared.example(), prepared.fires(), from);
  }

  private static PreparedCase asCase(Candidate candidate, List<Finding> findings, Integer count) {
    PreparedCase prepared = candidate.prepared();
    RuleCase example = prepared.example();
    Map<String, List<MarkedText.Range>> marks = new HashMap<>();
    List<Span> quoted = findings.stream().flatMap(one -> one.spans().stream()).distinct().toList();
    for (Span span : quoted) {
      marks
          .computeIfAbsent(span.article(), article -> new ArrayList<>())
          .add(new MarkedText.Range(span.start(), span.end()));
    }
    List<String> sources = new ArrayList<>();
    for (String source : example.sourceTexts()) {
      String article = "source-%d.txt".formatted(sources.size() + 1);
      sources.add(marked(source, marks.getOrDefault(article, List.of())));
    }
    String draft =
        example.draft() == null
            ? null
            : marked(example.draft(), marks.getOrDefault("draft.txt", List.of()));
    boolean one = sources.size() == 1;
    RuleCase made =
        new RuleCase(
            example.why(),
            draft,
            one ? sources.get(0) : null,
            one ? List.of() : sources,
            null,
            null,
            count,
            example.house());
    return new PreparedCase(made, !findings.isEmpty(), prepared.story(), quoted, prepared.facts());
  }

  private static String marked(String example, List<MarkedText.Range> marks) {
    return MarkedText.mark(MarkedText.parse(example).text(), marks);
  }
}
