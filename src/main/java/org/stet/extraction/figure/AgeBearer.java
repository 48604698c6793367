package org.stet.extraction.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.extraction.name.Names;
import org.stet.fact.Article;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/**
 * Whose age a number is: "Ana Ruiz, 49,", "49-year-old Ana Ruiz", "the 49-year-old mayor Ana Ruiz".
 */
final class AgeBearer {
  private static final int REACH = 48;
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:['’]s)?\\s?[,(]\\s?(?:aged\\s|age\\s|now\\s|of\\s|with\\s(?:his\\s|her\\s)?|at\\s|who\\s(?:is|was|turned)\\s(?:now\\s)?)?|,?\\s(?:is|was|turned|turns)\\s(?:now\\s|just\\s|only\\s)?|\\s(?:aged|of|at|at\\sthe\\sage\\sof)\\s");
  private static final Pattern BEHIND =
      Pattern.compile("(?i)[\\s-]*years?[\\s-]old(?:\\s[\\p{L}-]+){0,4}\\s(?:[\\p{L}]+\\.\\s)?");

  /** "the 49-year-old mayor, Ana Ruiz": only the definite noun is she for certain. */
  private static final Pattern BEHIND_COMMA =
      Pattern.compile("(?i)[\\s-]*years?[\\s-]old(?:\\s[\\p{L}-]+){1,4},\\s");

  private AgeBearer() {}

  /**
   * Key of the person whose age the number from {@code start} to {@code end} is, if a name tells.
   */
  static Optional<String> find(Article article, Span sentence, Names names, int start, int end) {
    int from = Math.max(sentence.start(), start - REACH);
    int to = Math.min(sentence.end(), end + REACH);
    List<Mention> before = names.within(article.span(from, start));
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention name = before.get(i);
      if (isPerson(name)
          && BEFORE.matcher(article.text().substring(name.span().end(), start)).matches()) {
        return Optional.of(name.entityKey());
      }
    }
    boolean definite = article.text().substring(from, start).matches("(?is).*\\bthe\\s");
    return names.within(article.span(end, to)).stream()
        .filter(AgeBearer::isPerson)
        .filter(
            name -> {
              String between = article.text().substring(end, name.span().start());
              return BEHIND.matcher(between).matches()
                  || definite && BEHIND_COMMA.matcher(between).matches();
            })
        .map(Mention::entityKey)
        .findFirst();
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == NameKind.PERSON || mention.kind() == NameKind.UNKNOWN;
  }
}
