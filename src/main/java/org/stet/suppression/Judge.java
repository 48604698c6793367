package org.stet.suppression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stet.fact.Finding;
import org.stet.fact.Span;
import org.stet.reading.Nearest;
import org.stet.reading.Shown;

/**
 * Says what is wrong with a suppression that could be read. One that has accepted a finding is done
 * with when there is no such finding any more.
 *
 * @param today the day by which it may have expired
 * @param asked the rules that ran
 * @param findings all that they found
 */
record Judge(LocalDate today, AskedRules asked, List<Finding> findings) {

  /** The problem of {@code suppression}, which let a finding stand or, where not used, none. */
  Optional<SuppressionProblem> problem(Suppression suppression, boolean used) {
    String rule = suppression.target().rule();
    if (!asked.knows(rule)) {
      TreeSet<String> known = new TreeSet<>(asked.ready());
      known.addAll(asked.failed());
      return told(
          SuppressionProblem.Kind.UNKNOWN_RULE,
          suppression,
          "there is no rule " + Shown.quoted(rule) + Nearest.question(rule, known));
    }
    boolean mended = !suppression.dismisses() && !found(suppression);
    if (mended) {
      return Optional.empty();
    }
    if (suppression.expired(today)) {
      return told(SuppressionProblem.Kind.EXPIRED, suppression, expired(suppression));
    }
    return used || !asked.spokeFor(rule)
        ? Optional.empty()
        : told(SuppressionProblem.Kind.UNUSED, suppression, unused(suppression));
  }

  private String expired(Suppression suppression) {
    return "it was good until %s; %s"
        .formatted(
            suppression.until(),
            found(suppression)
                ? "mend what it allowed, or give it a later day"
                : "delete it, or give it a later day if it is still needed");
  }

  private boolean found(Suppression suppression) {
    return findings.stream().anyMatch(suppression.target()::covers);
  }

  private String unused(Suppression suppression) {
    if (suppression.target() instanceof Target.Paragraph inline) {
      return "%s finds nothing in the paragraph below; delete the line".formatted(inline.rule());
    }
    if (suppression.target() instanceof Target.Words words) {
      Optional<Finding> near = findings.stream().filter(words::nearly).findFirst();
      if (near.isPresent()) {
        String quoted =
            near.get().spans().stream()
                .map(Span::text)
                .filter(text -> words.words().stream().anyMatch(text::contains))
                .findFirst()
                .orElse(near.get().spans().get(0).text());
        return "no finding quotes just these words; one quotes " + Shown.quoted(quoted);
      }
      return "%s finds nothing in these words; delete the entry, or name its article if it is meant for another draft"
          .formatted(words.rule());
    }
    return "there is no such finding; delete the entry, or name its article if it is meant for another draft";
  }

  private static Optional<SuppressionProblem> told(
      SuppressionProblem.Kind kind, Suppression suppression, String message) {
    return Optional.of(
        new SuppressionProblem(kind, suppression.place(), suppression.inline(), message));
  }
}
