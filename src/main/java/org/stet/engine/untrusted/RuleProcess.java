package org.stet.engine.untrusted;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.engine.LoneRule;
import org.stet.engine.interpreted.Firing;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Concern;
import org.stet.fact.Conflict;
import org.stet.fact.Correction;
import org.stet.fact.Evidence;
import org.stet.fact.Fact;

/**
 * The program of the process in which untrusted rules run: it takes requests on standard input and
 * answers each with one line on standard output.
 */
public final class RuleProcess {
  private final Map<String, LoneRule> rules = new HashMap<>();
  private List<Object> session = List.of();
  private FactNumbers numbers = FactNumbers.of(List.of());

  private RuleProcess() {}

  /**
   * Runs until standard input ends or the process that started it does.
   *
   * @param arguments none
   * @throws IOException if the process that started this is gone
   */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Locale.setDefault(Locale.ROOT);
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    InputStream requests = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    // What a library or a rule prints or reads must not be taken for an answer or a request.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.setErr(System.out);
    System.setIn(InputStream.nullInputStream());
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    RuleProcess process = new RuleProcess();
    try (ObjectInputStream in = new ObjectInputStream(requests)) {
      while (true) {
        Answer answer = process.answer((Request) in.readObject());
        answers.write((AnswerJson.write(answer) + "\n").getBytes(StandardCharsets.UTF_8));
        answers.flush();
      }
    } catch (java.io.EOFException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private Answer answer(Request request) {
    if (request instanceof Request.Take story) {
      session = new ArrayList<>(story.articles());
      session.addAll(story.facts());
      numbers = FactNumbers.of(story.facts());
      return new Answer.Done();
    } else if (request instanceof Request.Compile rule) {
      return compile(RuleSource.of(rule.path(), rule.text()));
    } else if (request instanceof Request.Argue rule) {
      return argue(rule.path());
    }
    throw new IllegalStateException("no such request");
  }

  private Answer compile(RuleSource source) {
    try {
      ClassLoader own = RuleProcess.class.getClassLoader();
      rules.put(
          source.path(),
          LoneRule.compile(source, classes -> new RestrictedClassLoader(classes, own)));
      return new Answer.Done();
    } catch (InvalidRule e) {
      return new Answer.Failed(e.errors().get(0).toString());
    }
  }

  private Answer argue(String path) {
    LoneRule rule = rules.get(path);
    try {
      List<Answer.Inserted> evidence = new ArrayList<>();
      for (Firing firing : rule.run(session, Bounds.MOST_EVIDENCE)) {
        evidence.add(inserted(firing));
      }
      return new Answer.Spoken(evidence);
    } catch (MadeUp e) {
      return new Answer.Failed(path + ": " + e.getMessage());
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return new Answer.Failed(rule.failure(e).reason());
    }
  }

  private Answer.Inserted inserted(Firing firing) {
    Evidence evidence = firing.evidence();
    List<Integer> trace = firing.trace().stream().map(this::number).toList();
    if (evidence instanceof Conflict conflict) {
      List<Integer> both = List.of(number(conflict.first()), number(conflict.second()));
      return new Answer.Inserted("Conflict", both, null, trace);
    } else if (evidence instanceof Correction correction) {
      List<Integer> subject = List.of(number(correction.subject()));
      return new Answer.Inserted("Correction", subject, correction.instead(), trace);
    }
    List<Integer> subject = List.of(number(((Concern) evidence).subject()));
    return new Answer.Inserted("Concern", subject, null, trace);
  }

  private int number(Fact fact) {
    Integer number = numbers.number(fact);
    if (number == null) {
      throw new MadeUp();
    }
    return number;
  }

  /** A rule made a fact of its own and inserted that. */
  private static final class MadeUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MadeUp() {
      super("it reports a fact that it has made itself; report one that its conditions match");
    }
  }
}
