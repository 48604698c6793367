package org.stet.desk.story;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.stet.desk.story.Progress.Phase;

/** Loads in the background what checks need, and tells how far that has come. */
public final class Readiness {
  private final CompletableFuture<Supplier<Checker>> loaded = new CompletableFuture<>();
  private final Loader loader;
  private volatile Progress progress;

  /**
   * @param loader asked when {@link #start} is called
   */
  public Readiness(Loader loader) {
    this.loader = loader;
    this.progress = loading(loader.steps().get(0));
  }

  /** Begins to load; called once. */
  public void start() {
    Thread thread = new Thread(this::load, "desk-loading");
    thread.setDaemon(true);
    thread.start();
  }

  private void load() {
    try {
      Supplier<Checker> checkers = loader.load(step -> progress = loading(step));
      int of = loader.steps().size();
      progress = new Progress(Phase.READY, "ready", of, of, null);
      loaded.complete(checkers);
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      Progress last = progress;
      progress = new Progress(Phase.FAILED, last.step(), last.done(), last.of(), sentence(e));
      loaded.completeExceptionally(e);
    }
  }

  private Progress loading(String step) {
    int done = loader.steps().indexOf(step);
    return new Progress(Phase.LOADING, step, done, loader.steps().size(), null);
  }

  private static String sentence(Throwable failure) {
    return failure instanceof OutOfMemoryError
        ? "there is too little memory for the language models; start Stet with STET_MEMORY=2g"
        : String.valueOf(failure.getMessage()).replaceAll("\\s*\\R\\s*", "; ");
  }

  /** How far it has come. */
  public Progress progress() {
    return progress;
  }

  /** Done when checks can be made, or never can. */
  public CompletableFuture<?> loaded() {
    return loaded;
  }

  /**
   * A checker for one story; waits until it can be had.
   *
   * @throws Refused if it never can
   */
  Checker checker() {
    try {
      return loaded.join().get();
    } catch (CompletionException e) {
      throw new Refused(Refused.Reason.NOT_READY, progress.message());
    }
  }
}
