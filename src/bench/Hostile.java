import java.util.List;
import org.stet.extraction.Extractor;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Seconds for texts that nobody writes, each at two lengths: twice as long should take twice. */
class Hostile {
  public static void main(String[] arguments) {
    Extractor extractor =
        new Extractor(new LexiconFiles(java.nio.file.Path.of("rules/lexicon")));
    extractor.extract(story("Police said on Monday that 40 people came."));
    for (String piece :
        List.of(
            "12 ",
            "the man said ",
            "“He said he said.” ",
            "citing ",
            "On Monday 3 May 2019 John Smith of Mali said 40 people died. ",
            "Ann Bo Cy Di ",
            "( [ “ ")) {
      StringBuilder line = new StringBuilder("%-40.40s".formatted("'" + piece + "'"));
      for (int length : new int[] {100_000, 200_000}) {
        long start = System.nanoTime();
        extractor.extract(story(piece.repeat(length / piece.length())));
        line.append(" %d kB %5.1f s".formatted(length / 1_000, (System.nanoTime() - start) / 1e9));
      }
      System.out.println(line);
    }
  }

  private static Story story(String text) {
    return new Story("s", List.of(Article.of("a.txt", Role.DRAFT, text)));
  }
}
