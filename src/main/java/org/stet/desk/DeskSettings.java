package org.stet.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.stet.desk.story.Limits;
import org.stet.desk.story.Loader;
import org.stet.desk.story.Original;
import org.stet.fact.Article;

/**
 * How a desk is set up.
 *
 * @param port at which it listens; 0 for any that is free
 * @param folder in which decisions on pasted stories are written
 * @param opened stories that are there from the start
 * @param standing files of suppressions that hold for all stories besides that of their folder
 * @param loader brings into memory what checks need
 * @param today the day by which decisions run out
 * @param version of Stet, as exports tell it
 * @param bounds how much it holds and how long it waits
 */
public record DeskSettings(
    int port,
    Path folder,
    List<Opened> opened,
    List<Path> standing,
    Loader loader,
    Supplier<LocalDate> today,
    String version,
    Bounds bounds) {

  /**
   * A story from files.
   *
   * @param draft the text under check, as it came
   * @param sources the texts that it was written from
   * @param folder of the draft, in which decisions are written
   */
  public record Opened(Original draft, List<Article> sources, Path folder) {
    public Opened {
      sources = List.copyOf(sources);
    }
  }

  /**
   * How much a desk holds and how long it waits.
   *
   * @param limits how much it holds
   * @param answer within which a request is answered
   * @param idle for which a connection may stay without a whole request
   */
  public record Bounds(Limits limits, Duration answer, Duration idle) {
    /** For people. */
    public static final Bounds USUAL =
        new Bounds(Limits.USUAL, Duration.ofSeconds(120), Duration.ofSeconds(20));
  }

  /** A desk for people, where nothing holds for all stories. */
  public static DeskSettings of(
      int port, Path folder, List<Opened> opened, Loader loader, Supplier<LocalDate> today) {
    return new DeskSettings(
        port, folder, opened, List.of(), loader, today, "development", Bounds.USUAL);
  }

  public DeskSettings {
    opened = List.copyOf(opened);
    standing = List.copyOf(standing);
  }
}
