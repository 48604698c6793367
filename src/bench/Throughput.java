import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.extraction.Extractor;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.store.ParseStore;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Tokens a second of CPU through the whole extraction, without and with embeddings. See throughput.sh. */
class Throughput {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");

  public static void main(String[] arguments) throws Exception {
    int copies = Integer.parseInt(arguments[0]);
    LexiconFiles lexicon = new LexiconFiles(Path.of("rules/lexicon"));
    long start = cpu();
    long wall = System.nanoTime();
    SentenceEmbedder embedder = new SentenceEmbedder();
    Extractor extractor = new Extractor(lexicon, ParseStore.NONE, embedder);
    extractor.extract(story(List.of("Police said on Monday that 40 people came."), 0));
    System.out.printf(
        "load and first sentence %.1f s of CPU, %.1f s in all%n",
        (cpu() - start) / 1e9, (System.nanoTime() - wall) / 1e9);

    List<String> texts = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      texts.add(Files.readString(Path.of(arguments[i])));
    }
    List<Double> rates = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    for (int copy = 1; copy <= copies; copy++) {
      Story story = story(texts, copy);
      long embedded = embedder.embedded();
      start = cpu();
      long tokens = tokens(extractor, story);
      double seconds = (cpu() - start) / 1e9;
      embedded = embedder.embedded() - embedded;
      double embedding = embedded == 0 ? 0 : embedded * vector(texts, copy);
      whole.add(tokens / seconds);
      rates.add(tokens / (seconds - embedding));
    }
    System.out.printf(
        "tokens a second of CPU: cold %.0f, warm median %.0f; with embeddings %.0f%n",
        rates.get(0), warm(rates), warm(whole));
    Files.lines(Path.of("/proc/self/status"))
        .filter(line -> line.startsWith("VmHWM"))
        .forEach(System.out::println);
  }

  /** The median of the second half. */
  private static double warm(List<Double> rates) {
    List<Double> warm = rates.subList(rates.size() / 2, rates.size()).stream().sorted().toList();
    return warm.get(warm.size() / 2);
  }

  /** Words and marks, as CoreNLP would count them but for a few. */
  private static long tokens(Extractor extractor, Story story) {
    extractor.forget();
    extractor.extract(story);
    return story.articles().stream()
        .mapToLong(article -> TOKEN.matcher(article.text()).results().count())
        .sum();
  }

  /** Seconds of CPU that the vector of a sentence takes. */
  private static double vector(List<String> texts, int copy) {
    try (SentenceEmbedder embedder = new SentenceEmbedder()) {
      embedder.similarity("load", "the model");
      long start = cpu();
      for (String text : texts) {
        for (String sentence : text.split("(?<=\\.)\\s")) {
          embedder.similarity(sentence, sentence);
        }
      }
      return (cpu() - start) / 1e9 / (embedder.embedded() - 2);
    }
  }

  /** A copy has a word of its own in each sentence, so that no parse or vector is found kept. */
  private static Story story(List<String> texts, int copy) {
    String own = " anew" + (char) ('a' + copy / 26) + (char) ('a' + copy % 26);
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      Role role = articles.isEmpty() ? Role.DRAFT : Role.SOURCE;
      String article = text.replace(". ", own + ". ").replace(".\n", own + ".\n");
      articles.add(Article.of("a%d.txt".formatted(articles.size()), role, article));
    }
    return new Story("s", articles);
  }

  /** Of the whole process: what the collector does counts too. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
