package org.stet.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Publication;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** The Mali story under the hands of an editor who does whatever comes to mind. */
final class EditedStory {
  private static final Path FOLDER = Path.of("fixtures/stories/mali-ukraine");
  private static final int LONGEST = 9_000;
  private static final int LONGEST_HISTORY = 30;
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern VERB =
      Pattern.compile("\\b(?:was|is|has|had|were|have|will|did)\\b");
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\n+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)");
  private static final List<String> SENTENCES =
      List.of(
          "Police said on Monday that 12 people had been killed.",
          "Mr Keita denied that anyone was hurt.",
          "“We did not help them,” said Maria Orr, a spokeswoman for the ministry.",
          "The army of Mali, the FAMA, lost 47 soldiers last week!",
          "Russia gave more than €3.5 million to the rebels on 25 July 2024.",
          "Der Sprecher sagte, dass niemand verletzt wurde.",
          "She resigned.",
          "Yusov didn't say that Ukraine trains the Tuareg rebels.");
  private static final List<String> GARBAGE =
      List.of(
          "\u0000\u0007",
          "😀👩‍👩‍👧 ",
          "<b onclick='x()'>&amp;</b> ",
          "Привет, мир. ",
          "a".repeat(700),
          "\"“«",
          "\n<!-- stet: allow figure-needs-source: seen -->\n",
          "\ud800",
          "\r\n\r\n",
          "word, ".repeat(230),
          "84 84 84 84 ",
          "Share Tweet Read more: ");

  private final Random random;
  private final List<Article> whole;
  private final List<Story> history = new ArrayList<>();
  private Story story;

  /**
   * @param seed the same for the same edits
   * @param draft the article that is edited
   * @param sources the other articles
   */
  EditedStory(long seed, String draft, List<String> sources) {
    this.random = new Random(seed);
    List<Article> articles = new ArrayList<>(List.of(article(draft, Role.DRAFT)));
    sources.forEach(source -> articles.add(article(source, Role.SOURCE)));
    this.whole = List.copyOf(articles);
    this.story = new Story("mali", whole);
  }

  private static Article article(String name, Role role) {
    try {
      String text = Files.readString(FOLDER.resolve(name + ".txt"));
      return new Article(name, role, text, 0, null, "City Ledger", null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Story story() {
    return story;
  }

  /** Makes one edit. */
  Story edit() {
    history.add(story);
    if (history.size() > LONGEST_HISTORY) {
      history.remove(0);
    }
    List<Article> articles = new ArrayList<>(story.articles());
    int kind = random.nextInt(40);
    if (kind == 0) {
      story = pick(history);
    } else if (kind == 1 && articles.size() > 1) {
      articles.remove(1 + random.nextInt(articles.size() - 1));
      story = new Story("mali", articles);
    } else if (kind <= 3) {
      missing(articles).ifPresent(articles::add);
      story = new Story("mali", articles);
    } else {
      int at = kind <= 8 ? random.nextInt(articles.size()) : 0;
      articles.set(at, edited(articles.get(at)));
      story = new Story("mali", articles);
    }
    return story;
  }

  private Optional<Article> missing(List<Article> articles) {
    return whole.stream()
        .filter(known -> articles.stream().noneMatch(there -> there.id().equals(known.id())))
        .findFirst();
  }

  private Article edited(Article old) {
    int kind = random.nextInt(24);
    if (kind == 0) {
      return with(
          old,
          old.text(),
          random.nextBoolean() ? null : "Outlet " + random.nextInt(4),
          old.published());
    }
    if (kind == 1) {
      LocalDate day = LocalDate.of(2024, 8, 1 + random.nextInt(9));
      return with(
          old, old.text(), old.outlet(), random.nextBoolean() ? null : new Publication(day, null));
    }
    if (kind == 2 && random.nextInt(4) == 0) {
      return with(old, "", old.outlet(), old.published());
    }
    if (old.text().isBlank() || old.text().length() > LONGEST) {
      Article known = whole.stream().filter(a -> a.id().equals(old.id())).findFirst().orElseThrow();
      return with(old, known.text(), old.outlet(), old.published());
    }
    return with(old, edited(old.text(), kind), old.outlet(), old.published());
  }

  private String edited(String text, int kind) {
    return switch (kind) {
      case 3, 4, 5, 6 -> replaced(text, WORD, pickWord(), false);
      case 7, 8, 9 -> replaced(text, NUMBER, String.valueOf(random.nextInt(3_000)), false);
      case 10, 11, 12 -> replaced(text, VERB, " not", true);
      case 13, 14 -> replaced(text, SENTENCE_END, " " + pick(SENTENCES), true);
      case 15 -> sentences(text, list -> list.remove(random.nextInt(list.size())));
      case 16 ->
          sentences(
              text,
              list ->
                  Collections.swap(list, random.nextInt(list.size()), random.nextInt(list.size())));
      case 17 -> replaced(text, SENTENCE_END, "\n\n", true);
      case 18 -> replaced(text, PARAGRAPH, " ", false);
      case 19 -> spliced(text, pick(GARBAGE), 0);
      case 20 -> spliced(text, "", random.nextInt(60));
      case 21 -> sentences(text, list -> list.add(random.nextInt(list.size()), pick(list)));
      default ->
          spliced(text, String.valueOf((char) ('a' + random.nextInt(26))), random.nextInt(2));
    };
  }

  private String replaced(String text, Pattern pattern, String by, boolean after) {
    List<MatchResult> places = pattern.matcher(text).results().toList();
    if (places.isEmpty()) {
      return text + by;
    }
    MatchResult place = pick(places);
    return text.substring(0, after ? place.end() : place.start())
        + by
        + text.substring(place.end());
  }

  private String spliced(String text, String by, int gone) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + by + text.substring(Math.min(text.length(), at + gone));
  }

  private static String sentences(String text, Consumer<List<String>> change) {
    List<String> all = new ArrayList<>(Arrays.asList(text.split("(?<=[.!?])(?=\\s)")));
    change.accept(all);
    return String.join("", all);
  }

  private String pickWord() {
    return pick(WORD.matcher(pick(whole).text()).results().toList()).group();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static Article with(Article old, String text, String outlet, Publication published) {
    return new Article(old.id(), old.role(), text, 0, null, outlet, published, old.language());
  }
}
