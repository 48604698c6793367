package org.stet.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stet.fact.Article;
import org.stet.reading.UnreadableArticle;

/** News items of agencies, by the generations of the standard. */
class NinjsReaderTest {

  private static Document item(String json) {
    Document document = LeadsBack.read("item.json", json);
    assertThat(document.format()).isEqualTo(DocumentFormat.NINJS);
    assertThat(LeadsBack.check(document, json)).isEqualTo(1);
    return document;
  }

  @Test
  void anItemOfVersion1() {
    String json =
        """
        {
          "uri": "urn:newsml:agency.example:20250122:4711",
          "type": "composite",
          "versioncreated": "2025-01-22T22:30:00+01:00",
          "language": "en",
          "copyrightholder": "The Agency",
          "byline": "Jane Pell",
          "headline": "Ferry \\"Sea Rose\\" runs aground",
          "body_text": "not this one",
          "body_xhtml": "<p>Nobody was hurt,<\\/p>\\n<p class=\\"x\\">said <b>Ines&nbsp;Orr<\\/b> \\u2014 at noon.<\\/p>",
          "associations": {
            "pic": {"uri": "urn:x:1", "headline": "The ferry", "body_text": "A picture", "type": "picture"}
          }
        }
        """;
    Document document = item(json);
    Article article = document.article();
    assertThat(LeadsBack.paragraphs(document))
        .containsExactly(
            "Ferry \"Sea Rose\" runs aground", "Nobody was hurt,", "said Ines\u00A0Orr — at noon.");
    assertThat(article.headline().text()).isEqualTo("Ferry \"Sea Rose\" runs aground");
    assertThat(article.outlet()).isEqualTo("The Agency");
    assertThat(article.published().time()).hasToString("22:30");
    assertThat(article.language()).isEqualTo("en");
    Passage noon = document.at(article.text().indexOf("noon")).orElseThrow();
    assertThat(noon.paragraph()).isEqualTo(3);
    assertThat(noon.offset()).isLessThanOrEqualTo(json.indexOf("noon"));
    assertThat(document.lines().number(noon.offset())).isEqualTo(10);
  }

  @Test
  void anItemOfVersion3() {
    Document document =
        item(
            """
            {
              "uri": "urn:newsml:agency.example:20250122:4711",
              "standard": {"name": "ninjs", "version": "3.0"},
              "versionCreated": "2025-01-22T22:30:00Z",
              "language": "de-DE",
              "infoSources": [{"name": "Die Agentur", "rel": "source"}],
              "headlines": [
                {"role": "short", "value": "Fähre auf Grund"},
                {"role": "main", "value": "Fähre läuft auf Grund"}
              ],
              "bodies": [
                {"role": "main", "contentType": "text/plain", "value": "Nur Text."},
                {"role": "main", "contentType": "text/html",
                 "value": "<section><h1>Fähre läuft auf Grund</h1><p>Verletzt wurde &auml;niemand.</p><figure><figcaption>Die Fähre</figcaption></figure></section>"}
              ],
              "associations": [{"name": "photo", "headlines": [{"value": "Bild"}]}]
            }
            """);
    assertThat(LeadsBack.paragraphs(document))
        .containsExactly("Fähre läuft auf Grund", "Verletzt wurde äniemand.");
    assertThat(document.article().outlet()).isEqualTo("Die Agentur");
    assertThat(document.article().language()).isEqualTo("de-DE");
    assertThat(document.article().published().date()).hasToString("2025-01-22");
  }

  @Test
  void plainTextKeepsItsParagraphs() {
    Document document =
        item(
            "[{\"uri\": \"x:1\", \"headline\": \"Ferry\", \"body_text\": \"One\\r\\ntwo.\\n\\n"
                + "  Three \\u00e9t\\u00E9.\\n\"}]");
    assertThat(LeadsBack.paragraphs(document)).containsExactly("Ferry", "One\ntwo.", "Three été.");
  }

  @Test
  void aPictureHasNoText() {
    assertThatThrownBy(
            () ->
                LeadsBack.read(
                    "p.json",
                    "{\"uri\": \"x:1\", \"type\": \"picture\", \"versioncreated\":"
                        + " \"2025-01-22T22:30:00Z\", \"headline\": \"A ferry\"}"))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage(
            "in/p.json: is a news item of the type \"picture\" without a text; give one that has"
                + " it");
  }

  @Test
  void severalItemsAreSeveralFiles() {
    assertThatThrownBy(
            () -> LeadsBack.read("i.json", "[{\"headline\": \"A\"}, {\"headline\": \"B\"}]"))
        .hasMessage("in/i.json: holds several news items; give a file for each");
  }

  @Test
  void anItemThatWasCutOffIsToldWhere() {
    assertThatThrownBy(
            () ->
                LeadsBack.read(
                    "i.json", "{\"uri\": \"x\",\n\"headline\": \"A\",\n\"body_text\": \"B"))
        .hasMessageStartingWith("in/i.json: is not JSON at line 3, column");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"headline\": \"A\", \"associations\": " + "[".repeat(100_000);
    assertThatThrownBy(() -> LeadsBack.read("i.json", deep))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage("in/i.json: is nested too deep for a news item; get the item again");
  }
}
