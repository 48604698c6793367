package org.stet.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever words stand in a story, none of them becomes an element or an attribute. */
class HostileHtmlTest {
  private static final Shape PLAIN = Shape.of("Ten people");

  /** All that markup can do: which elements there are, with which attributes. */
  private record Shape(Set<String> elements, List<String> errors) {
    static Shape of(String words) {
      Parser parser = Parser.htmlParser().setTrackErrors(20);
      Document page =
          parser.parseInput(HtmlReport.page(HtmlSample.with(words), HtmlSample.OPTIONS), "");
      Set<String> elements = new TreeSet<>();
      for (Element element : page.getAllElements()) {
        element.attributes().asList().stream()
            .map(Attribute::getKey)
            .forEach(key -> elements.add(element.tagName() + " " + key));
        elements.add(element.tagName());
      }
      elements.removeIf(name -> name.equals("br"));
      return new Shape(elements, parser.getErrors().stream().map(Object::toString).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)",
        "\"><svg/onload=alert(1)>",
        "</title></textarea></noscript><iframe src=//evil.example>",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "<!-- --!> ]]> <![CDATA[ <?xml",
        "&lt;b&gt; &#60;b&#62; &amp;",
        "{{7*7}} ${7*7} #{7*7} @template.page()",
        "<a href=\"#\" id=\"found\" name=\"filters\">x</a>",
        "<base href=//evil.example><meta http-equiv=refresh content=0>",
        "<form action=//evil.example><input name=words>",
        "\u202Eevil\u202C \u2066x\u2069 \u200Fy",
        "nul \u0000 bell \u0007 escape \u001B[2J \uFFFE \uFDD0",
        "lone \uD83D and \uDD25 and \uE000 \uE001",
        "A\r\nB\u2028C\u2029D",
      })
  void hostileWordsAreShownAsWords(String words) {
    assertThat(Shape.of(words)).isEqualTo(PLAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>bold</b>", "a \"quoted\" & 'single' <word>"})
  void andTheyStandThereAsTheyAre(String words) {
    Document page = HtmlSample.page(HtmlSample.with(words));

    assertThat(page.select("h1").text()).isEqualTo(words);
    assertThat(page.title()).isEqualTo("Hold: " + words);
    assertThat(page.select(".finding h3").first().text()).isEqualTo("m " + words);
    assertThat(page.select(".draft p mark").first().text()).isEqualTo(words);
    assertThat(page.select(".finding").first().attr("data-finding")).isEqualTo(words + "1");
    assertThat(page.select(".byline .outlet").first().text()).isEqualTo("o " + words);
  }

  @Property(tries = 150)
  void noWordsBecomeMarkup(@ForAll("words") String words) {
    assertThat(Shape.of(words)).isEqualTo(PLAIN);
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> markup =
        Arbitraries.of(
            "<",
            ">",
            "</",
            "/>",
            "\"",
            "'",
            "&",
            "&#",
            ";",
            "=",
            "`",
            "<!--",
            "-->",
            "]]>",
            "on",
            "script",
            "style",
            "\n",
            "\r\n",
            "\u2028",
            "\u0000",
            "\u001B",
            "\u202E",
            "\uFEFF",
            "\uFFFF",
            "\uD83D\uDD25",
            "\uD83D",
            "\uDD25",
            "\uE000",
            "\uE001",
            "${",
            "}",
            " ",
            "\t");
    return Arbitraries.oneOf(markup, Arbitraries.strings().ofMaxLength(3))
        .list()
        .ofMaxSize(12)
        .map(parts -> "x" + String.join("", parts) + "y");
  }
}
