package org.stet.extraction.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Part;
import org.stet.fact.Span;

/**
 * A way told with both its ends: "from Gijon to Lena".
 *
 * @param from key of the name it begins at
 * @param to key of the name it ends at
 * @param words from "from" to the second name
 */
record Route(String from, String to, Span words) {
  private static final int BETWEEN = 5;

  /** Whether {@code other} leads back. */
  boolean reverses(Route other) {
    return from.equals(other.to) && to.equals(other.from);
  }

  /** The ways that an article tells, residue left out. */
  static List<Route> of(ParsedArticle article, Names names) {
    List<Route> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (int i = 0; sentence.part() != Part.RESIDUE && i + 3 < sentence.tokens().size(); i++) {
        if (text(sentence, i).equals("from")) {
          at(article, sentence, i, names).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Route> at(
      ParsedArticle article, ParsedSentence sentence, int from, Names names) {
    Optional<Mention> first = place(sentence, from + 1, names);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<String> passed = new ArrayList<>();
    for (int i = from + 2; i < sentence.tokens().size() && passed.size() <= BETWEEN; i++) {
      if (sentence.token(i).start() < first.get().span().end()) {
        continue;
      }
      if (text(sentence, i).equals("to")) {
        return place(sentence, i + 1, names)
            .filter(last -> first.get().kind() == NameKind.PLACE || last.kind() == NameKind.PLACE)
            .map(
                last ->
                    new Route(
                        first.get().entityKey(),
                        last.entityKey(),
                        article.article().span(sentence.token(from).start(), last.span().end())));
      }
      passed.add(text(sentence, i));
    }
    return Optional.empty();
  }

  private static Optional<Mention> place(ParsedSentence sentence, int index, Names names) {
    return index < sentence.tokens().size()
        ? names.at(sentence, sentence.token(index)).filter(name -> name.kind() != NameKind.PEOPLE)
        : Optional.empty();
  }

  private static String text(ParsedSentence sentence, int index) {
    return sentence.token(index).text().toLowerCase(Locale.ROOT);
  }
}
