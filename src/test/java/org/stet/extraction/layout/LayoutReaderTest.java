package org.stet.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.extraction.Parsed;
import org.stet.fact.AnomalyType;
import org.stet.fact.Article;
import org.stet.fact.Part;
import org.stet.fact.Role;

class LayoutReaderTest {
  private static final LayoutReader READER = new LayoutReader(Parsed.LEXICON);
  private static final String BODY =
      "The ferry left the harbour on Monday with 40 people on board.";

  private static Layout read(String text) {
    return READER.read(Article.of("draft.txt", Role.DRAFT, text));
  }

  private static List<String> words(List<Block> blocks) {
    return blocks.stream().map(block -> block.span().text()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ADVERTISEMENT; Advertisement",
        "ADVERTISEMENT; Story continues below advertisement",
        "READING_AID; 4 min read",
        "READING_AID; Refresh for latest updates ↻",
        "PROMPT; Follow us on Telegram",
        "PROMPT; Click here for more pictures from the harbour",
        "PROMPT; Sign up for our daily newsletter and never miss a story.",
        "SITE_NOTICE; Please enable JavaScript to view the map.",
        "SITE_NOTICE; We use cookies to improve your visit.",
        "DISCLAIMER; Prices delayed by 15 minutes. Not investment advice. See our terms of use.",
        "DISCLAIMER; © 2025 Harbour Post. All rights reserved.",
        "CAPTION; Photo: Harbour Post",
        "CAPTION; Bild: Anna Berg",
        "METADATA; Reporting by Ann Orr; editing by Tom Pell",
        "TAGS; Tagi: #prom #port",
        "RELATED_LINKS; ALSO READ | Five walks along the coast",
        "RELATED_LINKS; Läs också: Färjan ställs in",
        "RELATED_LINKS; Lue myös: Lautta myöhästyi",
        "RELATED_LINKS; Leia também: Balsa atrasada",
        "RELATED_LINKS; اقرأ أيضا: العبارة",
        "NAVIGATION; Close this search box.",
        "NAVIGATION; НОВИНИ",
        "MODEL_CHATTER; Certainly! Here is the English translation of your text:",
        "MODEL_CHATTER; Please provide the Swedish article you would like me to translate.",
        "MODEL_CHATTER; As an AI language model I cannot open links.",
        "MODEL_CHATTER; Let me know if you need any further changes!",
        "TRANSLATOR_NOTE; [Translator's note: 'torg' is a market square.]",
        "TRANSLATOR_NOTE; (Note: the original text breaks off here.)"
      })
  void furnitureIsResidue(AnomalyType type, String line) {
    Layout layout = read(BODY + "\n\n" + line + "\n\n" + line.length() + " men were on deck.\n");

    if (type != AnomalyType.NAVIGATION) {
      assertThat(words(layout.residue())).containsExactly(line);
    }
    Layout last = read(BODY + "\n\n" + line);
    assertThat(words(last.residue())).containsExactly(line);
    assertThat(last.residue().get(0).residue()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14:10 Witnesses say that they heard a bang.",
        "HARBOUR, Norway, Jan 22 (Northgate) - A ferry ran aground on Wednesday.",
        "The site uses cookies that its owner never mentioned, the regulator said on Monday.",
        "The minister asked reporters to follow him on the tour.",
        "Losses at Sea: Heavy Weather for Owners",
        "Here is the list of the missing, the captain said.",
        "Please provide the police with any photographs, the chief told residents.",
        "The advertisement was withdrawn.",
        "He said the article had been translated from Danish by his daughter.",
        "Source: Reuters"
      })
  void theStoryStaysInTheStory(String line) {
    assertThat(read(BODY + "\n\n" + line + "\n\n" + "The crew was safe.").residue()).isEmpty();
  }

  @Test
  void runTogetherBreadcrumbsEndInTheHeadline() {
    Layout layout =
        read("HomeWorld NewsFerry Runs Aground in Fog\n\nFerry Runs Aground in Fog\n\n" + BODY);

    assertThat(layout.blocks())
        .extracting(Block::part)
        .containsExactly(Part.RESIDUE, Part.HEADLINE, Part.BODY);
  }

  @Test
  void markedBreadcrumbsAreNavigation() {
    assertThat(words(read("Home » World » Europe\n\nFerry Aground\n\n" + BODY).residue()))
        .containsExactly("Home » World » Europe");
  }

  @Test
  void teasersUnderAHeadingAreRelatedLinks() {
    Layout layout =
        read(
            BODY
                + "\n\nMore News\n\nMayor Opens Bridge\n\nThe mayor of Sund has opened the...\n\n"
                + "The captain of the ferry, who is 61, was taken ashore by a pilot boat.");

    assertThat(words(layout.residue()))
        .containsExactly("More News", "Mayor Opens Bridge", "The mayor of Sund has opened the...");
    assertThat(layout.story()).hasSize(2);
  }

  @Test
  void fieldsRunIntoTheTextEndWhereItBegins() {
    Layout layout = read(" date 2024-08-05 Coast|Fishermen have said they saw the ferry turn.");

    assertThat(words(layout.residue())).containsExactly("date 2024-08-05 Coast|");
    assertThat(words(layout.story()))
        .containsExactly("Fishermen have said they saw the ferry turn.");
  }

  @Test
  void aBlockThatStandsTwiceIsKeptOnce() {
    Layout layout = read(BODY + "\n\nThe crew was safe.\n\n" + BODY);

    assertThat(layout.residue())
        .extracting(Block::residue)
        .containsExactly(AnomalyType.REPEATED_BLOCK);
    assertThat(layout.residue().get(0).span().start()).isGreaterThan(BODY.length());
  }

  @Test
  void linesBrokenAtAWidthAreOneParagraph() {
    String wrapped =
        "The ferry left the harbour on Monday morning with 40 people on\n"
            + "board and a cargo of timber that had been waiting since the end\n"
            + "of the strike.";

    assertThat(words(read(wrapped).story())).containsExactly(wrapped);
  }

  @Test
  void oneLineIsOneParagraphOtherwise() {
    assertThat(read(BODY + "\nThe crew was safe.\nNobody was hurt.").story()).hasSize(3);
  }

  @Test
  void aTextThatBeginsWithASentenceHasNoHeadline() {
    assertThat(read(BODY + "\n\nThe crew was safe.").story())
        .extracting(Block::part)
        .containsOnly(Part.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n\n", "\u0000\u0007", "🙂", "a", "|||", "# #", "::::"})
  void oddTextDoesNoHarm(String text) {
    assertThat(read(text).article().text()).isEqualTo(text);
  }
}
