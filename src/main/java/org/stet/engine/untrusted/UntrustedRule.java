package org.stet.engine.untrusted;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.stet.engine.GivenEvidence;
import org.stet.engine.Outcome;
import org.stet.engine.interpreted.Firing;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Concern;
import org.stet.fact.Conflict;
import org.stet.fact.Correction;
import org.stet.fact.Evidence;
import org.stet.fact.Fact;
import org.stet.fact.Story;

/**
 * A rule that passed the list and is run in another process.
 *
 * @param metadata what it says about itself
 * @param source the rule without its comments
 */
record UntrustedRule(RuleMetadata metadata, RuleSource source) {

  /**
   * What the rule says about the story that {@code runner} has taken. Where that is nothing because
   * the process had to be killed, {@code runner} is closed.
   *
   * @param numbers the facts of that story
   */
  Said ask(RuleRunner runner, Story story, FactNumbers numbers, Bounds bounds) {
    boolean running = false;
    try {
      Answer answer = runner.compile(source, bounds.compileTime());
      if (answer instanceof Answer.Done) {
        running = true;
        answer = runner.ask(new Request.Argue(source.path()), bounds.ruleTime());
      }
      if (answer instanceof Answer.Failed failed) {
        return Said.failed(metadata.id(), failed.reason(), false);
      }
      if (answer instanceof Answer.Spoken spoken && running) {
        return said(story, spoken, numbers);
      }
      throw new UnfitAnswer("answers something else than was asked");
    } catch (Stopped e) {
      runner.close();
      return e.greedy()
          ? greedy(running ? bounds.ruleTime() : bounds.compileTime(), running, bounds.megabytes())
          : stopped("its process ended before it had answered; nothing of it is reported");
    } catch (UnfitAnswer e) {
      runner.close();
      return stopped("what came back %s; nothing of it is reported".formatted(e.getMessage()));
    }
  }

  private Said said(Story story, Answer.Spoken spoken, FactNumbers numbers) throws UnfitAnswer {
    List<Firing> firings = new ArrayList<>();
    for (Answer.Inserted inserted : spoken.evidence()) {
      for (List<Integer> named : List.of(inserted.facts(), inserted.trace())) {
        for (int number : named) {
          if (number < 0 || number >= numbers.count()) {
            throw new UnfitAnswer("names a fact that there is not");
          }
        }
      }
      firings.add(
          new Firing(
              evidence(inserted, numbers), inserted.trace().stream().map(numbers::fact).toList()));
    }
    Outcome outcome = GivenEvidence.findings(story, metadata, firings);
    return new Said(metadata.id(), outcome.findings(), outcome.failures(), false);
  }

  private static Evidence evidence(Answer.Inserted inserted, FactNumbers numbers) {
    Fact first = numbers.fact(inserted.facts().get(0));
    return switch (inserted.kind()) {
      case "Conflict" -> new Conflict(first, numbers.fact(inserted.facts().get(1)));
      case "Correction" -> new Correction(first, inserted.instead());
      default -> new Concern(first);
    };
  }

  private Said greedy(Duration time, boolean running, int megabytes) {
    return stopped(
        "was stopped, as %s took more than %s or %d MB of memory; nothing of it is reported"
            .formatted(running ? "it" : "compiling it", seconds(time), megabytes));
  }

  Said leftOut() {
    return stopped("is left out, as it was stopped on an earlier story");
  }

  Said unasked(String reason) {
    return Said.failed(metadata.id(), source.path() + ": " + reason, false);
  }

  private Said stopped(String reason) {
    return Said.failed(metadata.id(), source.path() + ": " + reason, true);
  }

  private static String seconds(Duration time) {
    return time.toSeconds() == 1 ? "1 second" : time.toSeconds() + " seconds";
  }
}
