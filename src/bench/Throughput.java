import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.Extractor;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.layout.LayoutReader;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.store.ParseStore;
import org.stet.extraction.syntax.SyntaxParser;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Tokens a second of CPU through the whole extraction, without and with embeddings. See throughput.sh. */
class Throughput {
  public static void main(String[] arguments) throws Exception {
    int copies = Integer.parseInt(arguments[0]);
    LexiconFiles lexicon = new LexiconFiles(Path.of("rules/lexicon"));
    long start = cpu();
    long wall = System.nanoTime();
    SentenceEmbedder embedder = new SentenceEmbedder();
    Extractor extractor = new Extractor(lexicon, ParseStore.NONE, embedder);
    extractor.extract(story("Police said on Monday that 40 people came.", 0));
    System.out.printf(
        "load and first sentence %.1f s of CPU, %.1f s in all%n",
        (cpu() - start) / 1e9, (System.nanoTime() - wall) / 1e9);

    List<String> texts = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      texts.add(Files.readString(Path.of(arguments[i])));
    }
    SyntaxParser parser = new SyntaxParser();
    LayoutReader layouts = new LayoutReader(lexicon);
    long tokens = 0;
    for (String text : texts) {
      tokens +=
          parser
              .parse(layouts.read(story(text, 0).articles().get(0)))
              .sentences()
              .stream()
              .mapToInt(sentence -> sentence.tokens().size())
              .sum();
    }
    List<Double> rates = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    for (int copy = 1; copy <= copies; copy++) {
      start = cpu();
      long embedding = embedder.nanoseconds();
      for (String text : texts) {
        extractor.extract(story(text, copy));
      }
      double seconds = (cpu() - start) / 1e9;
      whole.add(tokens / seconds);
      rates.add(tokens / (seconds - (embedder.nanoseconds() - embedding) / 1e9));
    }
    System.out.printf(
        "%d tokens a copy; tokens a second of CPU: cold %.0f, warm median %.0f,"
            + " %.0f with embeddings%n",
        tokens, rates.get(0), warm(rates), warm(whole));
    Files.lines(Path.of("/proc/self/status"))
        .filter(line -> line.startsWith("VmHWM"))
        .forEach(System.out::println);
  }

  /** The median of the second half. */
  private static double warm(List<Double> rates) {
    List<Double> warm = rates.subList(rates.size() / 2, rates.size()).stream().sorted().toList();
    return warm.get(warm.size() / 2);
  }

  /** A copy has a word of its own in each paragraph, so that no parse or vector is found kept. */
  private static Story story(String text, int copy) {
    String article =
        copy == 0 ? text : text.replace(".\n\n", " in copy " + copy + ".\n\n");
    return new Story("s", List.of(Article.of("a.txt", Role.DRAFT, article)));
  }

  /** Of the whole process: what the collector does counts too. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
