package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.extraction.Extractor;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.store.ParseStore;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.report.JsonReport;
import org.stet.suppression.Decisions;

/** Whatever was edited before, a living check says what a check from the start would say. */
class LiveCheckTest {
  private static final LexiconFiles LEXICON = new LexiconFiles(Path.of("rules/lexicon"));
  private static final RuleBase RULES = RuleBase.load(Path.of("rules"), RuleStore.none());

  /** What a sentence means to the model is always the same, so the model is shared. */
  private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder();

  private static final Extractor LIVING = new Extractor(LEXICON, ParseStore.NONE, EMBEDDER);
  private static final Extractor ANEW = new Extractor(LEXICON, ParseStore.NONE, EMBEDDER);

  @Test
  void afterAnyEditsTheReportIsThatOfAFullCheck() {
    EditedStory mali = new EditedStory(6, "rebels-deny", List.of("english-report"));
    try (LiveCheck live = new StoryCheck(LIVING::read, RULES).live()) {
      assertSame(live, mali.story());
      for (int edit = 0; edit < 25; edit++) {
        assertSame(live, mali.edit());
      }
    }
  }

  @Test
  void aFindingGoesWithTheWordsItObjectsToAndComesBackWithThem() {
    Story denied = story("“We took nothing,” Ms Orr said on Monday.");
    Story told = story("“We took money,” Ms Orr said on Monday.");
    try (LiveCheck live = new StoryCheck(LIVING::read, RULES).live()) {
      String before = page(live, denied);
      assertThat(page(live, told)).isNotEqualTo(before);
      assertThat(page(live, denied)).isEqualTo(before);
    }
  }

  @Test
  void aClosedCheckStartsAnewWithTheNextStory() {
    Story story = story("Twelve people were killed on Monday.");
    LiveCheck live = new StoryCheck(LIVING::read, RULES).live();
    String before = page(live, story);
    live.close();
    assertThat(page(live, story)).isEqualTo(before);
    live.close();
  }

  private static void assertSame(LiveCheck live, Story story) {
    ANEW.forget();
    String expected = JsonReport.page(new StoryCheck(ANEW::read, RULES).check(story));
    assertThat(page(live, story)).isEqualTo(expected);
  }

  private static String page(LiveCheck live, Story story) {
    return JsonReport.page(live.check(story, Decisions.NONE));
  }

  private static Story story(String draft) {
    return new Story(
        "fund",
        List.of(
            Article.of("draft.txt", Role.DRAFT, draft),
            Article.of("source.txt", Role.SOURCE, "Ms Orr said: “We took money from the fund.”")));
  }
}
