import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.stet.engine.LivingSession;
import org.stet.engine.RuleBase;
import org.stet.extraction.Extractor;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.store.ParseStore;
import org.stet.fact.Article;
import org.stet.fact.Fact;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.pipeline.Installation;
import org.stet.pipeline.LiveCheck;
import org.stet.pipeline.StoryCheck;
import org.stet.report.JsonReport;
import org.stet.suppression.Decisions;

/** How long a check of a draft takes after one sentence of it was edited. See recheck.sh. */
class Recheck {
  private static final int WORDS = 1_000;
  private static final List<String> NUMBERS = List.of("12", "1,400", "37 per cent", "$2.5m", "84");

  public static void main(String[] arguments) throws Exception {
    int rounds = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    List<String> sentences = draft(folder);
    List<Article> sources = new ArrayList<>();
    for (String name : List.of("danish-translation", "finnish-translation", "english-report", "rebels-deny")) {
      sources.add(Article.of(name, Role.SOURCE, Files.readString(folder.resolve(name + ".txt"))));
    }
    Installation installation = Installation.current().keepingParses(false);
    SentenceEmbedder embedder = new SentenceEmbedder();
    Extractor living = new Extractor(installation.lexicon(), ParseStore.NONE, embedder);
    RuleBase rules = installation.rules();
    StoryCheck check = new StoryCheck(living::read, rules);
    LiveCheck live = check.live();
    LivingSession session = rules.live();
    System.out.printf("draft %d words, %d sources%n", words(sentences), sources.size());

    List<Double> rechecks = new ArrayList<>();
    List<Double> full = new ArrayList<>();
    List<Double> fired = new ArrayList<>();
    List<Double> refired = new ArrayList<>();
    int equal = 0;
    int warmUp = Math.max(30, rounds / 2);
    live.check(story(sentences, sources), Decisions.NONE);
    for (int round = 0; round < warmUp + rounds; round++) {
      Story story = story(edited(sentences, round), sources);
      boolean counts = round >= warmUp;
      long start = System.nanoTime();
      String said = JsonReport.page(live.check(story, Decisions.NONE));
      add(rechecks, counts, start);
      if (round % 5 != 0) {
        continue;
      }
      // Everything anew but the vectors of sentences, which any check finds remembered.
      Extractor anew =
          new Extractor(installation.lexicon(), ParseStore.NONE, embedder);
      StoryCheck fresh = new StoryCheck(anew::read, rules);
      start = System.nanoTime();
      String whole = JsonReport.page(fresh.check(story));
      add(full, counts, start);
      equal += counts && whole.equals(said) ? 1 : 0;
      List<Fact> facts = living.extract(story);
      start = System.nanoTime();
      rules.check(story, facts);
      add(fired, counts, start);
      start = System.nanoTime();
      session.check(story, facts);
      add(refired, counts, start);
    }
    print("re-check", rechecks);
    print("full check", full);
    print("  of which rules, all facts", fired);
    print("  rules in a living session, changed facts", refired);
    System.out.printf("reports equal: %d of %d%n", equal, full.size());
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf("heap in use at the end: %d MB%n", heap >> 20);
  }

  private static void add(List<Double> times, boolean counts, long start) {
    if (counts) {
      times.add((System.nanoTime() - start) / 1e6);
    }
  }

  private static void print(String what, List<Double> times) {
    Collections.sort(times);
    System.out.printf(
        "%-44s median %6.1f ms, p95 %6.1f ms%n",
        what, times.get(times.size() / 2), times.get((int) (times.size() * 0.95)));
  }

  /** The sentences of articles of the sample story, one after the other, up to so many words. */
  private static List<String> draft(Path folder) throws Exception {
    List<String> sentences = new ArrayList<>();
    for (String name : List.of("english-report", "rebels-deny", "censor-net")) {
      String text = Files.readString(folder.resolve(name + ".txt"));
      String body = text.replaceFirst("(?s)^---.*?---\n", "");
      for (String sentence : body.split("(?<=[.!?])(?=\\s)")) {
        if (words(sentences) < WORDS) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }

  private static long words(List<String> sentences) {
    return Arrays.stream(String.join("", sentences).split("\\s+")).count();
  }

  private static Story story(List<String> sentences, List<Article> sources) {
    List<Article> articles = new ArrayList<>();
    articles.add(Article.of("draft", Role.DRAFT, String.join("", sentences)));
    articles.addAll(sources);
    return new Story("recheck", articles);
  }

  /** The draft with one sentence edited, each round another in another way. */
  private static List<String> edited(List<String> draft, int round) {
    List<String> sentences = new ArrayList<>(draft);
    int at = (round * 7 + 3) % sentences.size();
    String old = sentences.get(at);
    String number = NUMBERS.get(round % NUMBERS.size());
    String other = Integer.toString(round, 26).replaceAll("\\d", "q");
    switch (round % 4) {
      case 0 -> sentences.set(at, old.replaceFirst("(?<= )\\p{Ll}{4,}", "anew" + other));
      case 1 ->
          sentences.set(
              at,
              old.matches("(?s).*\\d.*")
                  ? old.replaceFirst("\\d+", String.valueOf(round + 2))
                  : old.replaceFirst("(?=[.!?]$)", " after " + round + " days"));
      case 2 ->
          sentences.set(
              at,
              old.matches("(?s).*\\b(?:was|is|has|had|were)\\b.*")
                  ? old.replaceFirst("\\b(was|is|has|had|were)\\b", "$1 not")
                  : old.replaceFirst("(?=[.!?]$)", ", but not on day " + round));
      default ->
          sentences.add(
              at, " Police said on Monday that " + number + " soldiers of group " + round + " were killed.");
    }
    return sentences;
  }
}
