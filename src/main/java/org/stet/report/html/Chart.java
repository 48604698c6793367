package org.stet.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.stet.fact.Bound;
import org.stet.fact.Figure;

/**
 * Figures of one thing on one axis: a dot for a number, a line for a range, an arrow where one end
 * is open. All lengths are in units of the drawing.
 *
 * @param id prefix of its ids on the page
 * @param height of the drawing
 * @param bottom where the axis lies
 * @param rows one a figure, from above
 * @param ticks what is written below the axis
 * @param note what a reader has to know of the scale, or null
 */
record Chart(String id, int height, int bottom, List<Row> rows, List<Tick> ticks, String note) {
  static final int WIDTH = 360;
  private static final int LEFT = 14;
  private static final int RIGHT = 330;

  /** How far an arrow runs past the last tick. */
  private static final int PAST = 18;

  private static final int ROW = 36;
  private static final int LABEL = 13;
  private static final int LINE = 24;
  private static final int BELOW = 22;
  private static final int LONGEST_LABEL = 52;

  /**
   * A figure.
   *
   * @param label who counted, and in which article
   * @param labelY where the label stands
   * @param y where the figure is drawn
   * @param dot where its dot stands, or null
   * @param from where its line begins, or null
   * @param to where its line ends
   * @param arrow "left", "right" or null: which end is open
   * @param vague whether no number is told
   * @param inDraft whether the draft says so
   */
  record Row(
      String label,
      int labelY,
      int y,
      String dot,
      String from,
      String to,
      String arrow,
      boolean vague,
      boolean inDraft) {}

  /** A value on the axis. */
  record Tick(String x, String label) {}

  /** The chart, or null where fewer than two figures have a number. */
  static Chart of(String id, List<Figure> figures, List<CountsView.Row> told) {
    double[] ends =
        figures.stream()
            .flatMapToDouble(figure -> DoubleStream.of(figure.low(), figure.high()))
            .filter(Double::isFinite)
            .toArray();
    if (figures.size() < 2 || ends.length == 0) {
      return null;
    }
    Axis axis =
        Axis.of(
            DoubleStream.of(ends).min().orElseThrow(), DoubleStream.of(ends).max().orElseThrow());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      rows.add(row(figures.get(i), told.get(i), axis, i * ROW));
    }
    List<Tick> ticks =
        axis.ticks().stream().map(value -> new Tick(x(axis, value), Axis.label(value))).toList();
    int bottom = figures.size() * ROW + 2;
    return new Chart(id, bottom + BELOW, bottom, rows, ticks, axis.note());
  }

  private static Row row(Figure figure, CountsView.Row told, Axis axis, int top) {
    boolean openLeft = Double.isInfinite(figure.low());
    boolean openRight = Double.isInfinite(figure.high());
    boolean line = figure.low() != figure.high() && !(openLeft && openRight);
    String dot = dot(figure, axis, openLeft, openRight);
    return new Row(
        label(told),
        top + LABEL,
        top + LINE,
        dot,
        line ? openLeft ? units(LEFT - 8) : x(axis, figure.low()) : null,
        line ? openRight ? units(RIGHT + PAST) : x(axis, figure.high()) : null,
        openLeft && line ? "left" : openRight && line ? "right" : null,
        figure.bound() == Bound.VAGUE,
        told.place().isDraft());
  }

  /** A bound has its dot at the number that is told, "about" in the middle; a range has none. */
  private static String dot(Figure figure, Axis axis, boolean openLeft, boolean openRight) {
    if (openLeft || openRight) {
      return openLeft && openRight ? null : x(axis, openLeft ? figure.high() : figure.low());
    }
    if (figure.bound() == Bound.RANGE || figure.bound() == Bound.VAGUE) {
      return null;
    }
    return x(axis, (figure.low() + figure.high()) / 2);
  }

  private static String label(CountsView.Row told) {
    String who = told.claimant() == null ? "in its own voice" : told.claimant();
    return Shortened.of(who, LONGEST_LABEL - Math.min(24, told.place().title().length()))
        + ", "
        + Shortened.of(told.place().title(), 24);
  }

  private static String x(Axis axis, double value) {
    return units(LEFT + axis.share(value) * (RIGHT - LEFT));
  }

  private static String units(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
