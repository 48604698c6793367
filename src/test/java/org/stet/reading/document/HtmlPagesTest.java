package org.stet.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stet.fact.Article;

/** The article on pages built in the ways of several content management systems. */
class HtmlPagesTest {

  private static Document page(String name) throws IOException {
    return page(name, StandardCharsets.UTF_8);
  }

  private static Document page(String name, Charset charset) throws IOException {
    try (InputStream in = HtmlPagesTest.class.getResourceAsStream("../pages/" + name)) {
      byte[] bytes = in.readAllBytes();
      Document document = LeadsBack.read(name, bytes);
      assertThat(document.format()).isEqualTo(DocumentFormat.HTML);
      assertThat(LeadsBack.check(document, new String(bytes, charset))).isGreaterThan(0.99);
      return document;
    }
  }

  @Test
  void aBlogOfWordpress() throws IOException {
    Document document = page("wordpress.html");
    assertThat(LeadsBack.paragraphs(document))
        .containsExactly(
            "Ferry runs aground off Port Lemar",
            "A ferry with 214 people on board ran aground off Port Lemar on Wednesday night, the"
                + " harbour office said.",
            "“Nobody was hurt,” said Ines Orr, the harbour master. She\u00A0put the damage at"
                + " €40,000.",
            "A narrow channel",
            "The channel is only 40\u00A0metres wide, a report of 2019 found. Two tugs were sent.",
            "We had been warned of that bank for years.",
            "a sailor");
    Article article = document.article();
    assertThat(article.headline().text()).isEqualTo("Ferry runs aground off Port Lemar");
    assertThat(article.outlet()).isEqualTo("City Ledger");
    assertThat(article.published().time()).hasToString("22:30:05");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(document.notes())
        .containsExactly(
            "6 links of navigation, 3 teasers, 1 box of comments, 1 share bar, 1 advertisement, 1"
                + " notice, 1 caption and 1 line of author, date or tags were left out");
  }

  @Test
  void aNewspaperOnArc() throws IOException {
    Document document = page("arc.html");
    assertThat(LeadsBack.paragraphs(document))
        .containsExactly(
            "Ferry runs aground off Port Lemar",
            "Captain, crew and 214 passengers are safe after a night on the bank",
            "PORT LEMAR — A ferry carrying 214 people ran aground on Wednesday, officials said.",
            "“We were lucky with the tide,” harbour master Ines Orr told The Herald.",
            "All passengers were brought ashore by 3 a.m.",
            "The Sea Rose was built in 1998.",
            "An inquiry will begin on Monday & last four weeks.",
            "Ship | Year",
            "Sea Rose | 1998",
            "Sea Lily | 2004");
    assertThat(document.article().outlet()).isEqualTo("The Herald");
    assertThat(document.article().published().date()).hasToString("2025-01-22");
  }

  @Test
  void aPageByHand() throws IOException {
    Document document = page("plain.html");
    assertThat(LeadsBack.paragraphs(document))
        .containsExactly(
            "Ferry runs aground off Port Lemar",
            "A ferry with 214 people on board ran aground off Port Lemar on Wednesday night.",
            "\"Nobody was hurt,\" said Ines Orr, the harbour master.\nShe spoke at noon.",
            "Two tugs were sent.",
            "An inquiry begins on Monday.");
    assertThat(document.article().outlet()).isNull();
    assertThat(document.article().published()).isNull();
  }

  @Test
  void anAcceleratedMobilePage() throws IOException {
    Document document = page("amp.html");
    assertThat(LeadsBack.paragraphs(document))
        .containsExactly(
            "Fähre läuft vor Port Lemar auf Grund",
            "Eine Fähre mit 214 Menschen an Bord ist am Mittwoch auf Grund gelaufen.",
            "Verletzt wurde niemand, sagte die Hafenmeisterin Ines Orr dem „Boten“.",
            "Die Untersuchung beginnt am Montag.");
    assertThat(document.article().outlet()).isEqualTo("Der Bote");
    assertThat(document.article().published().time()).hasToString("06:15");
    assertThat(document.article().language()).isEqualTo("de");
  }

  @Test
  void aPageLaidOutWithTables() throws IOException {
    Document document = page("tables.html", Charset.forName("windows-1252"));
    assertThat(LeadsBack.paragraphs(document))
        .contains(
            "A ferry with 214 people on board ran aground off Port Lemar on Wednesday, the harbour"
                + " office said.",
            "“Nobody was hurt,” said Ines Orr, the harbour master. “We were lucky.”",
            "The damage was put at €40,000.")
        .doesNotContain("Sport", "Mayor resigns", "In other news");
  }

  @Test
  void aPageOfNothingButDivs() throws IOException {
    Document document = page("divs.html");
    assertThat(LeadsBack.paragraphs(document))
        .startsWith("Un ferry s'échoue au large de Port Lemar")
        .contains(
            "« Personne n'est blessé », a déclaré Ines Orr. L'enquête débutera lundi prochain,"
                + " selon le parquet maritime.")
        .noneMatch(paragraph -> paragraph.contains("caché"))
        .noneMatch(paragraph -> paragraph.contains("démissionne"))
        .noneMatch(paragraph -> paragraph.contains("légales"));
    assertThat(document.article().published().date()).hasToString("2025-01-23");
    assertThat(document.article().language()).isEqualTo("fr-FR");
  }

  @Test
  void aPageOfComponents() throws IOException {
    Document document = page("components.html");
    assertThat(LeadsBack.paragraphs(document))
        .startsWith(
            "Ferry runs aground off Port Lemar",
            "A ferry carrying 214 people has run aground off Port Lemar.",
            "Nobody was hurt, the harbour master Ines Orr said.",
            "'Like a bus braking'",
            "\"It was like a bus braking,\" said one passenger, Mira Holt.",
            "Two tugs were sent at 02:00.")
        .noneMatch(paragraph -> paragraph.contains("inbox every morning, before"))
        .noneMatch(paragraph -> paragraph.contains("Mayor resigns"))
        .noneMatch(paragraph -> paragraph.contains("hours ago"))
        .noneMatch(paragraph -> paragraph.contains("Storm closes"));
    assertThat(document.article().outlet()).isEqualTo("Coast News");
    assertThat(document.article().published().date()).hasToString("2025-01-22");
  }
}
