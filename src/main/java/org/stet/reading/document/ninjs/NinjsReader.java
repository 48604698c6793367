package org.stet.reading.document.ninjs;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.reading.TextFile;
import org.stet.reading.document.ArticleBuilder;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.DocumentSource;
import org.stet.reading.document.FormatReader;
import org.stet.reading.document.Located;
import org.stet.reading.document.Told;
import org.stet.reading.document.html.HtmlText;

/** Reads the news item of a file; what it is associated with, pictures say, is not its text. */
public final class NinjsReader implements FormatReader {

  @Override
  public Document read(DocumentSource source, Role role) {
    String file = TextFile.text(source.name(), source.bytes());
    NewsItem item = item(source, file);
    Located body = body(item).orElseThrow(() -> source.unreadable(noText(item)));
    ArticleBuilder article =
        new ArticleBuilder(source, DocumentFormat.NINJS)
            .file(file)
            .outlet(
                first(item, "copyrightholder", "provider", "infosources", "infosource", "source"))
            .published(published(item))
            .language(Told.language(first(item, "language")));
    Located headline = headline(item);
    int paragraph = 0;
    if (headline != null) {
      paragraph = plain(headline, article, paragraph);
      if (article.length() > 0) {
        article.headline(0, article.length());
      }
    }
    if (markup(body)) {
      HtmlText.fragment(body, article, paragraph, headline == null ? null : headline.text());
    } else {
      plain(body, article, paragraph);
    }
    return article.build(role);
  }

  private static NewsItem item(DocumentSource source, String file) {
    List<NewsItem> items = new ArrayList<>();
    try {
      NewsItem.read(file, items, 2);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw source.unreadable(
          at == null
              ? "is nested too deep for a news item; get the item again"
              : "is not JSON at line %d, column %d; get the news item again"
                  .formatted(at.getLineNr(), at.getColumnNr()),
          e);
    } catch (IOException e) {
      throw source.unreadable("cannot be read as JSON; get the news item again", e);
    }
    if (items.size() > 1) {
      throw source.unreadable("holds several news items; give a file for each");
    }
    return items.get(0);
  }

  /** Version 1 has one property a form of the text; later ones have a list. */
  private static Optional<Located> body(NewsItem item) {
    Stream<Located> listed =
        item.bodies().stream()
            .filter(body -> has(body.get("value")))
            .sorted(Comparator.comparing(NinjsReader::rank))
            .map(body -> body.get("value"));
    Stream<Located> named =
        Stream.of("body_xhtml", "body_html", "body_html5", "body_text", "body_nitf")
            .map(item.values()::get);
    Stream<Located> others =
        item.values().entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("body_"))
            .map(Map.Entry::getValue);
    return Stream.of(listed, named, others)
        .flatMap(each -> each)
        .filter(NinjsReader::has)
        .findFirst();
  }

  /** Mark-up keeps paragraphs apart, so it comes first; within a form the main body does. */
  private static int rank(Map<String, Located> body) {
    String type = body.get("contenttype") == null ? "" : body.get("contenttype").text();
    String role = body.get("role") == null ? "" : body.get("role").text();
    int form = type.contains("html") ? 0 : type.contains("plain") || type.isEmpty() ? 2 : 4;
    return form + (role.equalsIgnoreCase("summary") || role.equalsIgnoreCase("teaser") ? 1 : 0);
  }

  private static boolean has(Located words) {
    return words != null && !words.text().isBlank();
  }

  private static boolean markup(Located body) {
    return body.text().matches("(?is)\\s*<[a-z!?].*")
        || body.text().matches("(?is).*</(?:p|div)>.*");
  }

  private static Located headline(NewsItem item) {
    List<Map<String, Located>> shown =
        item.headlines().stream().filter(headline -> has(headline.get("value"))).toList();
    return Stream.concat(
            Stream.of(item.values().get("headline")),
            Stream.concat(shown.stream().filter(NinjsReader::main), shown.stream())
                .map(headline -> headline.get("value")))
        .filter(Objects::nonNull)
        .filter(NinjsReader::has)
        .findFirst()
        .orElse(null);
  }

  private static boolean main(Map<String, Located> headline) {
    return headline.get("role") != null
        && headline.get("role").text().toLowerCase(Locale.ROOT).contains("main");
  }

  private static Publication published(NewsItem item) {
    return Stream.of("versioncreated", "contentcreated", "firstcreated")
        .map(name -> first(item, name))
        .map(Told::published)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static String first(NewsItem item, String... names) {
    return Stream.of(names)
        .map(item.values()::get)
        .filter(NinjsReader::has)
        .map(Located::text)
        .findFirst()
        .orElse(null);
  }

  /** Appends lines of text; a blank line parts paragraphs. */
  private static int plain(Located words, ArticleBuilder article, int before) {
    int paragraph = before;
    String text = words.text();
    int from = 0;
    boolean parted = true;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      String line = text.substring(from, end);
      if (line.isBlank()) {
        parted = true;
      } else {
        if (parted) {
          article.paragraph(++paragraph);
          parted = false;
        }
        article.apart("\n");
        int start = end - line.stripLeading().length();
        words.write(article, start, from + line.stripTrailing().length(), 1);
      }
      from = end + 1;
    }
    return paragraph;
  }

  private static String noText(NewsItem item) {
    Located type = item.values().get("type");
    return type == null || type.text().equalsIgnoreCase("text")
        ? "is a news item without a text; give the item that has one"
        : "is a news item of the type \"" + type.text() + "\" without a text; give one that has it";
  }
}
