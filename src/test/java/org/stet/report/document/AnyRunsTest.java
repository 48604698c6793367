package org.stet.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stet.fact.Span;
import org.stet.reading.document.Document;

/** However a document is cut into runs, comments change none of its words and hang on theirs. */
class AnyRunsTest {

  /** A run, or several within something. */
  @Provide
  Arbitrary<List<String>> bodies() {
    Arbitrary<String> words =
        Arbitraries.of("Ten", " men", "a ", "\uD83D\uDD25", "&amp;&lt;", "é", "  ", "x-y");
    Arbitrary<String> content =
        Arbitraries.oneOf(
                words.map(each -> "<w:t xml:space=\"preserve\">" + each + "</w:t>"),
                Arbitraries.of("<w:tab/>", "<w:br/>", "<w:t/>", "<w:noBreakHyphen/>"))
            .list()
            .ofMaxSize(4)
            .map(parts -> String.join("", parts));
    Arbitrary<String> look = Arbitraries.of("", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/></w:rPr>");
    Arbitrary<String> run =
        Combinators.combine(look, content).as((one, two) -> "<w:r>" + one + two + "</w:r>");
    Arbitrary<String> inline =
        Combinators.combine(
                Arbitraries.of(
                    "%s",
                    "%s",
                    "<w:hyperlink>%s</w:hyperlink>",
                    "<w:ins w:id=\"1\" w:author=\"a\">%s</w:ins>",
                    "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>",
                    "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>gone</w:delText></w:r></w:del>%s"),
                run.list().ofMinSize(1).ofMaxSize(2))
            .as((around, runs) -> around.formatted(String.join("", runs)));
    return inline
        .list()
        .ofMaxSize(4)
        .map(parts -> "<w:p>" + String.join("", parts) + "</w:p>")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 100)
  void theTextIsTheSameAndEachCommentHangsOnItsWords(
      @ForAll("bodies") List<String> paragraphs, @ForAll List<Integer> places) throws Exception {
    // A document without words is none to the reader.
    WordSample sample =
        WordSample.of("<w:p><w:r><w:t>A</w:t></w:r></w:p>" + String.join("", paragraphs));
    Document draft = sample.document();
    List<Span> spans = new ArrayList<>();
    int length = draft.article().text().length();
    for (int i = 0; i + 1 < places.size() && i < 12 && length > 0; i += 2) {
      int one = Math.floorMod(places.get(i), length + 1);
      int two = Math.floorMod(places.get(i + 1), length + 1);
      spans.add(draft.article().span(Math.min(one, two), Math.max(one, two)));
    }
    WordCopy copy =
        new WordCopy(
            DocxComments.write(DraftFindings.on(draft.article(), spans), draft, sample.bytes()));

    copy.validate();
    assertThat(copy.text()).isEqualTo(new WordCopy(sample.bytes()).text());
    List<String> ids = copy.comments().stream().map(each -> each.getId()).sorted().toList();
    assertThat(ids).doesNotHaveDuplicates().hasSize(spans.size() + 1);
    assertThat(copy.marks()).containsOnly(ids);
    for (int i = 0; i < spans.size(); i++) {
      String hung = copy.words(copy.comment("Problem " + (i + 1) + ".").getId());
      String wanted = spans.get(i).text();
      if (!bare(wanted).isEmpty()) {
        // A letter of two code units is never cut: a span that begins or ends in one takes it all.
        assertThat(bare(hung))
            .contains(bare(wanted))
            .hasSizeLessThanOrEqualTo(bare(wanted).length() + 4);
      }
    }
  }

  /** Without what keeps paragraphs apart, and without halves of letters. */
  private static String bare(String words) {
    StringBuilder bare = new StringBuilder();
    words
        .codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .filter(point -> point < 0xD800 || point > 0xDFFF)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
