package org.stet.extraction.anomaly;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/** The articles of a story with what several signs ask about them. */
final class StoryText {
  private final List<ParsedArticle> articles;
  private final Names names;
  private final Map<String, QuotedText> quoted = new HashMap<>();
  private final Set<String> capitalised = new HashSet<>();
  private Map<String, List<PersonPronouns.Evidence>> pronouns;

  StoryText(List<ParsedArticle> articles, Names names) {
    this.articles = List.copyOf(articles);
    this.names = names;
    for (ParsedArticle article : articles) {
      quoted.put(article.article().id(), QuotedText.of(article.layout()));
      for (ParsedSentence sentence : article.sentences()) {
        for (Token token : sentence.tokens()) {
          if (Character.isUpperCase(token.text().codePointAt(0))) {
            capitalised.add(token.text());
          }
        }
      }
    }
  }

  /** The pronouns of each person, read once by {@code read}, which must always be the same. */
  Map<String, List<PersonPronouns.Evidence>> pronouns(
      Function<StoryText, Map<String, List<PersonPronouns.Evidence>>> read) {
    if (pronouns == null) {
      pronouns = read.apply(this);
    }
    return pronouns;
  }

  List<ParsedArticle> articles() {
    return articles;
  }

  Names names() {
    return names;
  }

  /** Whether {@code token} stands between quotation marks. */
  boolean quoted(ParsedArticle article, Token token) {
    return quoted.get(article.article().id()).at(token.start());
  }

  /** Whether the code unit at {@code offset} stands between quotation marks. */
  boolean quoted(ParsedArticle article, int offset) {
    return quoted.get(article.article().id()).at(offset);
  }

  /** Whether some article has {@code word}, spelled so, as a word with a capital. */
  boolean hasName(String word) {
    return capitalised.contains(word);
  }

  /** What the name at {@code token} names, if it is known to be a name. */
  Optional<NameKind> kind(ParsedArticle article, Token token) {
    return mention(article, token).map(Mention::kind);
  }

  /** The name in which {@code token} stands. */
  Optional<Mention> mention(ParsedArticle article, Token token) {
    return names.at(new Span(article.article().id(), token.start(), token.end(), token.text()));
  }

  /** {@code text} in lower case, by the same rule everywhere. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
