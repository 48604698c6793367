package org.stet.reading.document.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.fact.Publication;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.Passage;

/** What of an OpenDocument text counts as its words, and how they lead back. */
class OdtReaderTest {
  @Test
  void headingsParagraphsListsAndTablesComeInOrder() {
    Document document =
        Odt.read(
            """
            <text:h text:outline-level="1">Ferry runs aground</text:h>
            <text:p/>
            <text:p>The police <text:span text:style-name="T1">said</text:span> so.</text:p>
            <text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>
            <table:table><table:table-row><table:table-cell><text:p>Hurt</text:p>
            </table:table-cell><table:table-cell><text:p>None</text:p></table:table-cell>
            </table:table-row></table:table>
            """);

    assertThat(document.format()).isEqualTo(DocumentFormat.ODT);
    assertThat(document.article().text())
        .isEqualTo("Ferry runs aground\n\nThe police said so.\n\nOne\n\nHurt\n\nNone");
    assertThat(document.article().headline().text()).isEqualTo("Ferry runs aground");
    assertThat(document.passages())
        .extracting(Passage::paragraph, Passage::run)
        .map(Object::toString)
        .containsExactly("(1, 1)", "(3, 1)", "(3, 2)", "(3, 3)", "(4, 1)", "(5, 1)", "(6, 1)");
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void whiteSpaceIsOneSpaceUnlessElementsSayMore() {
    assertThat(
            Odt.read(
                    """
                    <text:p>
                      One
                      <text:span> two</text:span><text:s text:c="2"/>three<text:tab/>four
                      <text:line-break/>fi\u00ADve<text:soft-page-break/></text:p>
                    """)
                .article()
                .text())
        .isEqualTo("One two  three\tfour \nfive");
  }

  @Test
  void deletionsNotesAndCommentsAreLeftOutAndTold() {
    Document document =
        Odt.read(
            """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>twelve</text:p>
            </text:deletion></text:changed-region><text:changed-region><text:insertion/>
            </text:changed-region></text:tracked-changes>
            <text:p>At least <text:change text:change-id="c1"/><text:change-start/>13<text:change-end/>
             died<office:annotation><dc:creator>Ann</dc:creator><text:p>Sure?</text:p>
            </office:annotation>.<text:note text:note-class="footnote"><text:note-citation>1
            </text:note-citation><text:note-body><text:p>So they say</text:p></text:note-body>
            </text:note></text:p>
            """);

    assertThat(document.article().text()).isEqualTo("At least 13 died.");
    assertThat(document.notes())
        .containsExactly(
            "Left out: 1 footnote, 1 comment.",
            "Tracked changes count as if accepted: 1 tracked insertion read as text, 1 tracked"
                + " deletion left out.");
  }

  @Test
  void aTextBoxIsReadAfterTheParagraphItHangsOnWithoutItsDescription() {
    Document document =
        Odt.read(
            """
            <text:p>Before<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box>
            <svg:title>A box</svg:title><svg:desc>Grey</svg:desc></draw:frame>, after</text:p>
            <text:p>Next</text:p>
            """);
    assertThat(document.article().text()).isEqualTo("Before, after\n\nIn the box\n\nNext");
  }

  @Test
  void hiddenWordsAreLeftOut() {
    Document document =
        Odt.read(
            Odt.of(
                "<style:style style:name='T1'><style:text-properties text:display='none'/>"
                    + "</style:style>",
                "<text:p>Twelve<text:span text:style-name='T1'> or 13</text:span> died.</text:p>"
                    + "<text:section text:display='none'><text:p>Draft</text:p></text:section>",
                Map.of()));

    assertThat(document.article().text()).isEqualTo("Twelve died.");
    assertThat(document.notes()).containsExactly("Left out: 2 hidden passages.");
  }

  @Test
  void propertiesTellLanguageTitleOutletAndDayButNotWhenTheFileWasSaved() {
    String body = "<text:p>Ferry sinks</text:p><text:p>Nobody was hurt.</text:p>";
    Document document =
        Odt.read(
            Odt.of(
                "",
                body,
                Map.of(
                    "meta.xml",
                    Odt.meta(
                        """
                        <dc:title>Ferry sinks</dc:title><dc:language>en-GB</dc:language>
                        <dc:date>2025-03-01T10:00:00</dc:date>
                        <meta:user-defined meta:name="Publisher">City Ledger</meta:user-defined>
                        <meta:user-defined meta:name="Published">2025-02-28</meta:user-defined>
                        """))));

    assertThat(document.article().headline().text()).isEqualTo("Ferry sinks");
    assertThat(document.article().language()).isEqualTo("en-GB");
    assertThat(document.article().outlet()).isEqualTo("City Ledger");
    assertThat(document.article().published())
        .isEqualTo(new Publication(LocalDate.of(2025, 2, 28), null));
    assertThat(Odt.read(body).article().published()).isNull();
  }

  @Test
  void aStyleMadeOfTheTitleIsTheTitle() {
    Document document =
        Odt.read(
            Odt.of(
                "<style:style style:name='P1' style:parent-style-name='Title'/>",
                "<text:p text:style-name='P1'>Ferry sinks</text:p><text:p>All safe.</text:p>",
                Map.of("Basic/Standard/Module1.xml", "<x/>")));

    assertThat(document.article().headline().text()).isEqualTo("Ferry sinks");
    assertThat(document.notes()).containsExactly("The file holds macros; they were not run.");
  }
}
