package org.stet.cli;

import java.io.PrintWriter;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.stet.verdict.Report;
import org.stet.verdict.StoryDifference;

/**
 * Reports one after the other. On a terminal each takes the place of the one before; elsewhere a
 * line parts them. A format for programs comes out alone, and all else on standard error.
 */
final class WatchScreen implements CheckWatch.Screen {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  private final PrintWriter out;
  private final Consumer<String> notes;
  private final boolean terminal;
  private final boolean text;
  private final Supplier<LocalTime> clock;
  private final BiFunction<CheckInput.Read, Report, String> renderer;

  /**
   * @param notes told, in one sentence each, what is not part of a report
   * @param terminal whether somebody watches
   * @param text whether reports are for reading
   * @param renderer writes a report out
   */
  WatchScreen(
      PrintWriter out,
      Consumer<String> notes,
      boolean terminal,
      boolean text,
      Supplier<LocalTime> clock,
      BiFunction<CheckInput.Read, Report, String> renderer) {
    this.out = out;
    this.notes = notes;
    this.terminal = terminal;
    this.text = text;
    this.clock = clock;
    this.renderer = renderer;
  }

  @Override
  public void show(CheckInput.Read read, Report report, StoryDifference since) {
    String status = "checked at " + clock.get().format(CLOCK) + told(since);
    if (terminal) {
      out.print(CLEAR);
    } else if (text && since != null) {
      out.print("\n──────── " + status + "\n\n");
    }
    out.print(renderer.apply(read, report));
    if (terminal) {
      out.print("\n" + status + "; Ctrl-C ends\n");
    } else if (!text || since == null) {
      notes.accept(status);
    }
    report
        .failures()
        .forEach(one -> notes.accept("rule %s failed: %s".formatted(one.rule(), one.reason())));
    out.flush();
  }

  @Override
  public void trouble(String sentence) {
    notes.accept(sentence + " (" + clock.get().format(CLOCK) + ", waiting)");
  }

  /** ": 2 findings gone, 1 new". */
  private static String told(StoryDifference since) {
    if (since == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    count(since.lost().size(), "gone", parts);
    count(since.gained().size(), "new", parts);
    count(since.changed().size(), "told otherwise", parts);
    return parts.isEmpty() ? ": the same findings" : ": " + String.join(", ", parts);
  }

  private static void count(int count, String how, List<String> parts) {
    if (count > 0) {
      String noun = parts.isEmpty() ? count == 1 ? " finding " : " findings " : " ";
      parts.add(count + noun + how);
    }
  }
}
