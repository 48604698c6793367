package org.stet.reading.document.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stet.fact.Publication;
import org.stet.reading.document.Told;

/**
 * What a page says of itself, in Open Graph, JSON-LD, microdata and plain HTML.
 *
 * @param headline as the page tells it to others, or null
 * @param headlineTeller the {@code meta} or {@code title} element that tells it, or null where
 *     something else does
 * @param outlet who published the article, or null
 * @param published when, or null
 * @param language BCP 47 tag, or null
 */
record PageMetadata(
    String headline,
    Element headlineTeller,
    String outlet,
    Publication published,
    String language) {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "date");
  private static final String SEPARATORS = "\\s+[|\\-–—·•»:]\\s+";
  private static final int LONGEST_SITE = 5;
  private static final int LONGEST = 500;

  static PageMetadata of(Document page) {
    LinkedData data = LinkedData.of(page);
    String site = content(meta(page, "og:site_name"));
    String outlet = data.publisher() == null ? site : data.publisher();
    Element told = meta(page, "og:title");
    told = told == null ? meta(page, "twitter:title") : told;
    String headline = content(told);
    if (headline == null) {
      headline = data.headline() == null ? blankAsNull(page.title()) : data.headline();
      told = data.headline() == null ? page.getElementsByTag("title").first() : null;
    }
    return new PageMetadata(
        headline == null ? null : withoutSite(headline, site == null ? outlet : site),
        told,
        outlet,
        published(page, data),
        language(page, data));
  }

  /** The {@code meta} element called {@code name}, or null. */
  private static Element meta(Document page, String name) {
    for (Element meta : page.getElementsByTag("meta")) {
      boolean called =
          Stream.of("property", "name", "itemprop")
              .anyMatch(attribute -> meta.attr(attribute).strip().equalsIgnoreCase(name));
      if (called && content(meta) != null) {
        return meta;
      }
    }
    return null;
  }

  private static String content(Element meta) {
    return meta == null ? null : blankAsNull(meta.attr("content"));
  }

  private static String blankAsNull(String words) {
    return words.isBlank() ? null : words.strip();
  }

  /** "Ferry runs aground | City Ledger" without the name of the site. */
  static String withoutSite(String headline, String site) {
    String[] parts = headline.length() > LONGEST ? new String[0] : headline.split(SEPARATORS);
    if (parts.length < 2) {
      return headline;
    }
    String last = parts[parts.length - 1].strip();
    String first = headline.substring(0, headline.lastIndexOf(last)).strip();
    first = first.substring(0, first.length() - 1).strip();
    boolean named = site != null && last.equalsIgnoreCase(site.strip());
    boolean bar =
        headline.substring(first.length()).strip().startsWith("|")
            && last.split("\\s+").length <= LONGEST_SITE
            && first.split("\\s+").length >= LONGEST_SITE - 1;
    return named || bar ? first : headline;
  }

  private static Publication published(Document page, LinkedData data) {
    Stream<String> told =
        Stream.concat(
            Stream.ofNullable(data.published()),
            DATES.stream().map(name -> content(meta(page, name))));
    return told.map(Told::published)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> time(page))
        .orElse(null);
  }

  private static Optional<Publication> time(Document page) {
    List<Element> times = page.select("[itemprop=datePublished], time[pubdate], time[datetime]");
    return Stream.concat(
            times.stream().filter(time -> !time.normalName().equals("time") || spoken(time)),
            times.stream().filter(time -> time.closest("article, main, header") != null))
        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"))
        .map(Told::published)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean spoken(Element time) {
    return time.hasAttr("pubdate") || time.attr("itemprop").equals("datePublished");
  }

  private static String language(Document page, LinkedData data) {
    Element html = page.getElementsByTag("html").first();
    Element locale = meta(page, "og:locale");
    return Stream.of(
            html == null ? null : html.attr("lang"),
            html == null ? null : html.attr("xml:lang"),
            data.language(),
            locale == null ? null : content(locale))
        .map(Told::language)
        .filter(language -> language != null)
        .findFirst()
        .orElse(null);
  }
}
