import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.RuleCases;
import org.stet.authoring.mutation.MutationRun;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.extraction.Extractor;
import org.stet.pipeline.Installation;

/** Tries all mutants of all rules again and again, the texts of the cases read once. */
final class Mutants {
  public static void main(String[] arguments) throws Exception {
    int runs = Integer.parseInt(arguments[0]);
    Extractor extractor =
        new Installation(Path.of("."), Path.of("target/bench/cache"), true).extractor();
    List<RuleSource> rules = RuleFolder.read(Path.of("rules")).sources();
    Map<RuleSource, List<PreparedCase>> cases = new LinkedHashMap<>();
    long start = System.nanoTime();
    for (RuleSource rule : rules) {
      Path file = Path.of("fixtures/rules", rule.id() + ".yaml");
      cases.put(rule, PreparedCase.all(RuleCases.read(file), extractor::extract));
    }
    double reading = (System.nanoTime() - start) / 1e9;
    double[] rates = new double[runs];
    int mutants = 0;
    double first = 0;
    for (int run = 0; run <= runs; run++) {
      start = System.nanoTime();
      mutants = 0;
      for (RuleSource rule : rules) {
        mutants += MutationRun.of(rule, cases.get(rule)).trials().size();
      }
      double rate = mutants * 60e9 / (System.nanoTime() - start);
      if (run == 0) {
        first = rate;
      } else {
        rates[run - 1] = rate;
      }
    }
    Arrays.sort(rates);
    int texts = cases.values().stream().mapToInt(List::size).sum();
    System.out.printf("%d rules, %d cases read in %.1f s%n", rules.size(), texts, reading);
    System.out.printf(
        "%d mutants: %,.0f a minute at first, then median %,.0f (least %,.0f, most %,.0f)%n",
        mutants, first, rates[runs / 2], rates[0], rates[runs - 1]);
    System.out.printf(
        "reading included, at first: %,.0f mutants a minute%n",
        mutants * 60 / (reading + mutants * 60 / first));
  }
}
