package org.stet.report.html;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.stet.fact.Article;
import org.stet.fact.Publication;

/**
 * What an article says of itself.
 *
 * @param anchor its id on the page
 * @param name the file name, or what the caller calls it
 * @param role "draft", "source" or "reference"
 * @param headline the headline in words, or null
 * @param outlet who published it, or null
 * @param date "3 March 2025, 20:00", or null
 * @param iso the same after ISO 8601, or null
 * @param language BCP 47 tag, or null
 */
record Masthead(
    String anchor,
    String name,
    String role,
    String headline,
    String outlet,
    String date,
    String iso,
    String language) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  static Masthead of(Article article, String headline, Anchors anchors) {
    return new Masthead(
        anchors.article(article.id()),
        article.id(),
        article.role().name().toLowerCase(Locale.ROOT),
        headline,
        article.outlet(),
        date(article.published()),
        iso(article.published()),
        article.language());
  }

  /** What an editor calls it: the outlet, else the file. */
  String title() {
    return outlet == null ? name : outlet;
  }

  private static String date(Publication published) {
    if (published == null) {
      return null;
    }
    String day = DAY.format(published.date());
    return published.time() == null ? day : day + ", " + TIME.format(published.time());
  }

  private static String iso(Publication published) {
    if (published == null) {
      return null;
    }
    return published.time() == null
        ? published.date().toString()
        : published.date() + "T" + TIME.format(published.time());
  }
}
