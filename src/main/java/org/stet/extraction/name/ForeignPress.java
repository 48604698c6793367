package org.stet.extraction.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.extraction.layout.Block;
import org.stet.extraction.syntax.ParsedArticle;

/**
 * The articles of a story that a page in another language has: the outlet's name is in no English
 * words, or a line of the page was left in its language. What English words stand there for names
 * may be renderings.
 */
final class ForeignPress {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int WORD = 4;
  private static final int WORDS = 2;

  private ForeignPress() {}

  /** The numbers of the articles in {@code story} that come from such a page. */
  static Set<Integer> in(List<ParsedArticle> story) {
    Set<Integer> foreign = new HashSet<>();
    for (int i = 0; i < story.size(); i++) {
      ParsedArticle article = story.get(i);
      if (outlet(article.article().outlet())
          || article.layout().residue().stream().anyMatch(ForeignPress::left)) {
        foreign.add(i);
      }
    }
    return foreign;
  }

  /** Whether the outlet of {@code article} bears an English name, as agencies and papers do. */
  static boolean english(ParsedArticle article) {
    String outlet = article.article().outlet();
    if (outlet == null || article.layout().residue().stream().anyMatch(ForeignPress::left)) {
      return false;
    }
    String[] words = BETWEEN_WORDS.split(outlet.strip());
    return words.length >= WORDS && EnglishWords.contains(words[words.length - 1]);
  }

  /** "Głos Gdański", "Pirkanmaan Viesti"; one word alone may be a name of any language. */
  private static boolean outlet(String outlet) {
    if (outlet == null) {
      return false;
    }
    List<String> words =
        Arrays.stream(BETWEEN_WORDS.split(outlet)).filter(word -> !word.isEmpty()).toList();
    List<String> telling = words.stream().filter(word -> word.length() >= WORD).toList();
    return words.size() >= WORDS
            && !telling.isEmpty()
            && telling.stream().noneMatch(EnglishWords::contains)
        || words.stream().anyMatch(word -> word.matches("(?i)al|el") && words.get(0).equals(word));
  }

  private static boolean left(Block block) {
    List<String> words =
        Arrays.stream(BETWEEN_WORDS.split(block.span().text()))
            .filter(word -> word.length() > 1)
            .toList();
    long marked = words.stream().filter(Letters::foreign).count();
    long known = words.stream().filter(EnglishWords::contains).count();
    return marked * 2 >= words.size() && !words.isEmpty()
        || words.size() >= WORD && marked > 0 && known * 2 < words.size()
        || words.size() > WORD && known * 4 < words.size();
  }
}
