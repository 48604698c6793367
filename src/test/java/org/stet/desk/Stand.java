package org.stet.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.desk.story.Checker;
import org.stet.desk.story.Loader;
import org.stet.fact.Article;
import org.stet.fact.Concern;
import org.stet.fact.Finding;
import org.stet.fact.FindingKind;
import org.stet.fact.Part;
import org.stet.fact.Sentence;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.suppression.AskedRules;
import org.stet.suppression.Decisions;
import org.stet.verdict.Report;
import org.stet.verdict.Verdicts;

/**
 * Stands in for the models: objects to "dozens" and all that follows up to the end of the line,
 * breaks down at "crash", and waits at "wait" until it is let go.
 */
final class Stand implements Loader {
  static final String RULE = "toll-names-who-counted";
  private static final Pattern DOZENS = Pattern.compile("dozens[^\\r\\n]*");

  final AtomicInteger checks = new AtomicInteger();
  final AtomicInteger open = new AtomicInteger();
  final CountDownLatch go = new CountDownLatch(1);
  private final Supplier<RuntimeException> failure;

  Stand() {
    this(null);
  }

  /** Where {@code failure} is given, loading fails. */
  Stand(Supplier<RuntimeException> failure) {
    this.failure = failure;
  }

  @Override
  public List<String> steps() {
    return List.of("rules", "models");
  }

  @Override
  public Supplier<Checker> load(Consumer<String> reached) {
    steps().forEach(reached);
    if (failure != null) {
      throw failure.get();
    }
    return () -> {
      open.incrementAndGet();
      return new Checker() {
        @Override
        public Report check(Story story, Decisions decided) {
          return Stand.this.check(story, decided);
        }

        @Override
        public void close() {
          open.decrementAndGet();
        }
      };
    };
  }

  private Report check(Story story, Decisions decided) {
    checks.incrementAndGet();
    String draft = story.draft().orElseThrow().text();
    if (draft.contains("crash")) {
      throw new IllegalStateException("broke at " + draft);
    }
    if (draft.contains("wait")) {
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Article article : story.articles()) {
      Matcher dozens = DOZENS.matcher(article.text());
      while (dozens.find()) {
        findings.add(finding(article.span(dozens.start(), dozens.end())));
      }
    }
    AskedRules asked = new AskedRules(Set.of(RULE), Set.of(), true);
    return Verdicts.of(
        story, List.of(), decided.review(story, findings, asked), List.of(), List.of());
  }

  private static Finding finding(Span span) {
    return new Finding(
        "f%08x".formatted((span.article() + span.text()).hashCode()),
        RULE,
        FindingKind.UNATTRIBUTED_FIGURE,
        "no-source",
        Severity.ERROR,
        "Nobody is named who counted “" + span.text() + "”",
        List.of(span),
        new Concern(new Sentence(span, Part.BODY, 0)),
        List.of(),
        null);
  }
}
