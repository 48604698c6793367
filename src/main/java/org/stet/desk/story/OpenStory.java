package org.stet.desk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.stet.desk.story.Refused.Reason;

/**
 * One story at the desk. Each change is followed by a check, one after the other; of changes that
 * come while a check runs only the last is checked. Safe for use by several threads.
 */
public final class OpenStory {
  private final String id;
  private final Original original;
  private final Checks checks;
  private final StoryViews views;
  private final Living living;

  /** Held while the checker is in use. */
  private final ReentrantLock checking = new ReentrantLock();

  private Checker checker;

  // All below is guarded by this.
  private final List<Waiter> waiters = new ArrayList<>();
  private Texts texts;
  private long version = 1;
  private long checked;
  private long running;
  private boolean scheduled;
  private boolean closed;
  private View view;

  /** Somebody who waits for the check of {@code version}, which a newer revision may overtake. */
  private record Waiter(long version, int revision, CompletableFuture<View> view) {}

  OpenStory(
      String id, Texts texts, Original original, Checks checks, StoryViews views, Living living) {
    this.id = id;
    this.texts = texts;
    this.original = original;
    this.checks = checks;
    this.views = views;
    this.living = living;
  }

  /** What the page calls it. */
  public String id() {
    return id;
  }

  /** The file that its draft came in; null where it was pasted. */
  public Original original() {
    return original;
  }

  /** What is in it now. */
  public synchronized Texts texts() {
    return texts;
  }

  StoryViews views() {
    return views;
  }

  /** What was seen last; null before the first check. */
  public synchronized View seen() {
    return view;
  }

  /** The view of what is in the story now. */
  public synchronized CompletableFuture<View> current() {
    if (view != null && checked == version && view.report() != null) {
      return CompletableFuture.completedFuture(view);
    }
    schedule();
    return waiting(-1);
  }

  /**
   * Changes the story.
   *
   * @param change gives what is in it then; may refuse
   * @return the view of that, or of something newer
   */
  CompletableFuture<View> change(UnaryOperator<Texts> change) {
    return change(change, false);
  }

  /** As {@link #change(UnaryOperator)}, a change to the draft that a later one overtakes. */
  CompletableFuture<View> edit(UnaryOperator<Texts> change) {
    return change(change, true);
  }

  private CompletableFuture<View> change(UnaryOperator<Texts> change, boolean edit) {
    List<Waiter> overtaken = new ArrayList<>();
    CompletableFuture<View> waiting;
    int revision;
    synchronized (this) {
      Texts changed = change.apply(texts);
      schedule();
      texts = changed;
      version++;
      revision = changed.revision();
      for (Waiter waiter : waiters) {
        if (waiter.revision() >= 0 && waiter.revision() < revision && waiter.version() > running) {
          overtaken.add(waiter);
        }
      }
      waiters.removeAll(overtaken);
      waiting = waiting(edit ? revision : -1);
    }
    overtaken.forEach(waiter -> waiter.view().completeExceptionally(overtaken(revision)));
    return waiting;
  }

  static Refused overtaken(int revision) {
    return new Refused(
        Reason.CONFLICT, "a newer text of this draft is known: revision " + revision, revision);
  }

  private CompletableFuture<View> waiting(int revision) {
    CompletableFuture<View> waiting = new CompletableFuture<>();
    waiters.add(new Waiter(version, revision, waiting));
    return waiting;
  }

  private void schedule() {
    if (closed) {
      throw gone();
    }
    if (!scheduled && !checks.offer(this::run)) {
      throw new Refused(Reason.BUSY, "too many checks are waiting; try again in some seconds");
    }
    scheduled = true;
  }

  private static Refused gone() {
    return new Refused(Reason.UNKNOWN, "this story was closed; paste it again");
  }

  private void run() {
    Texts now;
    synchronized (this) {
      if (closed) {
        return;
      }
      now = texts;
      running = version;
    }
    View next = null;
    RuntimeException failure = null;
    checking.lock();
    try {
      checker = checker == null ? views.checker() : checker;
      next = views.view(id, now, checker);
    } catch (RuntimeException e) {
      failure = e;
    } catch (StackOverflowError | OutOfMemoryError e) {
      // Whoever waits is told, and the other stories go on.
      failure = new IllegalStateException("the check takes more memory than there is", e);
    } finally {
      checking.unlock();
    }
    if (settle(next, failure)) {
      living.used(this);
    } else {
      rest();
    }
  }

  /** Tells those who wait; whether the story is still open. */
  private boolean settle(View next, RuntimeException failure) {
    List<Waiter> served = new ArrayList<>();
    boolean open;
    synchronized (this) {
      open = !closed;
      view = next == null ? view : next;
      checked = running;
      waiters.stream().filter(waiter -> waiter.version() <= running).forEach(served::add);
      waiters.removeAll(served);
      running = 0;
      scheduled = version > checked && !closed;
      if (scheduled) {
        checks.again(this::run);
      }
    }
    for (Waiter waiter : served) {
      if (failure == null) {
        waiter.view().complete(next);
      } else {
        waiter.view().completeExceptionally(failure);
      }
    }
    return open;
  }

  /** Lets go of what makes the next check quick, unless one is running. */
  void rest() {
    if (checking.tryLock()) {
      try {
        if (checker != null) {
          checker.close();
          checker = null;
        }
      } finally {
        checking.unlock();
      }
    }
  }

  /** Ends the story. */
  void close() {
    List<Waiter> left;
    synchronized (this) {
      closed = true;
      left = List.copyOf(waiters);
      waiters.clear();
    }
    left.forEach(waiter -> waiter.view().completeExceptionally(gone()));
    living.forget(this);
    rest();
  }
}
