import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
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
    Extractor anew = new Extractor(installation.lexicon(), ParseStore.NONE, embedder);
    StoryCheck fresh = new StoryCheck(anew::read, rules);
    LiveCheck live = check.live();
    LivingSession session = rules.live();
    System.out.printf("draft %d words, %d sources%n", words(sentences), sources.size());

    Times rechecks = new Times("re-check");
    Times full = new Times("full check");
    Times fired = new Times("  of which rules over all facts");
    Times refired = new Times("  rules in a living session");
    int equal = 0;
    int warmUp = Math.max(30, rounds / 2);
    live.check(story(sentences, sources), Decisions.NONE);
    for (int round = 0; round < warmUp + rounds; round++) {
      Story story = story(edited(sentences, round), sources);
      boolean counts = round >= warmUp;
      String said =
          rechecks.of(counts, () -> JsonReport.page(live.check(story, Decisions.NONE)));
      if (round % 5 != 0) {
        continue;
      }
      // Everything anew but the vectors of sentences, which any check finds remembered.
      anew.forget();
      String whole = full.of(counts, () -> JsonReport.page(fresh.check(story)));
      equal += counts && whole.equals(said) ? 1 : 0;
      List<Fact> facts = living.extract(story);
      fired.of(counts, () -> rules.check(story, facts));
      refired.of(counts, () -> session.check(story, facts));
    }
    List.of(rechecks, full, fired, refired).forEach(Times::print);
    System.out.printf("reports equal: %d of %d%n", equal, full.wall.size());
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf("heap in use at the end: %d MB%n", heap >> 20);
  }

  /** Milliseconds on the clock, and of CPU: a busy machine makes the clock run ahead. */
  private record Times(String what, List<Double> wall, List<Double> cpu) {
    Times(String what) {
      this(what, new ArrayList<>(), new ArrayList<>());
    }

    <T> T of(boolean counts, Supplier<T> work) {
      long clock = System.nanoTime();
      long spent = spent();
      T result = work.get();
      if (counts) {
        wall.add((System.nanoTime() - clock) / 1e6);
        cpu.add((spent() - spent) / 1e6);
      }
      return result;
    }

    private static long spent() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }

    void print() {
      Collections.sort(wall);
      Collections.sort(cpu);
      System.out.printf(
          "%-34s median %6.1f ms, p95 %6.1f ms (CPU %6.1f, %6.1f)%n",
          what, at(wall, 0.5), at(wall, 0.95), at(cpu, 0.5), at(cpu, 0.95));
    }

    private static double at(List<Double> sorted, double share) {
      return sorted.get((int) (sorted.size() * share));
    }
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
