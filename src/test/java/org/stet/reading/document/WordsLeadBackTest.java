package org.stet.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stet.reading.UnreadableArticle;

/** Whatever the mark-up, each word of an article stands in the file where its passage says. */
class WordsLeadBackTest {
  private static final List<String> WORDS =
      List.of(
          "ferry", "Orr", "café", "😀", "5*3", "a_b", "R&D", "x<y", "“no”", "\u00A0", "—", "…", "'",
          "\"", "\\", "&", "*", "_", "`", "#", "[", "]", "(", ")", "!", "|", "~");
  private static final List<String> MARKDOWN =
      List.of(
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "  \n",
          "\\\n",
          "**",
          "*",
          "`",
          "``",
          "&amp;",
          "&#8211;",
          "&nbsp;",
          "\\*",
          "\\&",
          "\n\n# ",
          "\n\n> ",
          "\n- ",
          "\n1. ",
          "\n\n    ",
          "[a](b)",
          "![c](d)",
          "<br>",
          "<b>",
          "</b>",
          "\n<div>",
          "</div>\n\n",
          "\n\n| a | b |\n|---|---|\n| ",
          " | ",
          "\n<!-- stet: allow x: y -->\n",
          "<https://x.example>",
          "\n---\n",
          "\n```\n",
          "\t");
  private static final List<String> HTML =
      List.of(
          " ",
          " ",
          "\n",
          "\r\n",
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<b>",
          "</b>",
          "<i>",
          "<br>",
          "&amp;",
          "&mdash;",
          "&#8364;",
          "&#x1F600;",
          "&nbsp",
          "&copy",
          "&unknown;",
          "<!-- c -->",
          "<a href='/x'>",
          "</a>",
          "<ul><li>",
          "</ul>",
          "<table><tr><td>",
          "<td>",
          "</table>",
          "<h2>",
          "</h2>",
          "<pre>\n",
          "</pre>",
          "<script>x</script>",
          "<span hidden>",
          "</span>",
          "<blockquote>",
          "&shy;",
          "\u200B",
          "<p class='related'>",
          "<figcaption>",
          "</figcaption>");

  @Provide
  Arbitrary<String> markdown() {
    return mixed(MARKDOWN);
  }

  @Provide
  Arbitrary<String> html() {
    return mixed(HTML);
  }

  private static Arbitrary<String> mixed(List<String> marks) {
    return Arbitraries.oneOf(Arbitraries.of(WORDS), Arbitraries.of(marks))
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 1_000)
  void ofMarkdown(@ForAll("markdown") String text) {
    leadsBack("a.md", text);
  }

  @Property(tries = 1_000)
  void ofWebPages(@ForAll("html") String text) {
    leadsBack("a.html", "<!doctype html>\r\n<title>A &amp; b</title><body>" + text);
  }

  @Property(tries = 500)
  void ofNewsItems(@ForAll("html") String text, @ForAll("markdown") String headline)
      throws IOException {
    JsonMapper json = new JsonMapper();
    String quoted = json.writeValueAsString(text).replace("/", "\\/");
    leadsBack(
        "a.json",
        "{\"uri\": \"x\", \"headline\": %s,\r\n\"body_xhtml\": %s}"
            .formatted(json.writeValueAsString(headline), quoted));
    leadsBack(
        "a.json",
        "{\"uri\": \"x\", \"headline\": %s,\n\"body_text\": %s}"
            .formatted(json.writeValueAsString(headline), quoted));
  }

  private static void leadsBack(String name, String file) {
    try {
      Document document = LeadsBack.read(name, file);
      LeadsBack.check(document, file);
      document.passages().stream()
          .filter(passage -> passage.offset() >= 0)
          .forEach(
              passage ->
                  assertThat(document.lines().number(passage.offset()))
                      .isBetween(1, document.lines().count()));
    } catch (UnreadableArticle e) {
      assertThat(e).hasMessageContaining("in/" + name + ": ");
    }
  }
}
