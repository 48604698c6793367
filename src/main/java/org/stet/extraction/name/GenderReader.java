package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/**
 * Reads the gender of the people of a story from titles and from pronouns. A pronoun counts only
 * where one person is named in its sentence before it, or, where none is, in the sentence before.
 */
final class GenderReader {
  private static final class Votes {
    private Gender firm = Gender.UNKNOWN;
    private Span firmSpan;
    private final List<Span> female = new ArrayList<>();
    private final List<Span> male = new ArrayList<>();

    GenderEvidence result() {
      Gender gender = firm;
      if (gender == Gender.UNKNOWN) {
        gender = majority(articles(female, male), articles(male, female));
      }
      if (gender == Gender.UNKNOWN) {
        gender = majority(female.size(), male.size());
      }
      return new GenderEvidence(gender, firmSpan, female, male);
    }
  }

  private static Gender majority(long female, long male) {
    return female == male ? Gender.UNKNOWN : female > male ? Gender.FEMALE : Gender.MALE;
  }

  /** In how many articles {@code own} outnumber {@code others}: one bad translation is one vote. */
  private static long articles(List<Span> own, List<Span> others) {
    return own.stream()
        .map(Span::article)
        .distinct()
        .filter(article -> count(own, article) > count(others, article))
        .count();
  }

  private static long count(List<Span> spans, String article) {
    return spans.stream().filter(span -> span.article().equals(article)).count();
  }

  private final Map<String, Votes> votes = new LinkedHashMap<>();

  private GenderReader() {}

  /** The evidence for each entity of {@code names} of which there is any. */
  static Map<String, GenderEvidence> read(
      List<ParsedArticle> story, Names names, Map<Span, Gender> titles) {
    GenderReader reader = new GenderReader();
    for (Mention mention : names.mentions()) {
      Gender gender = titles.getOrDefault(mention.span(), Gender.UNKNOWN);
      if (gender != Gender.UNKNOWN) {
        Votes own = reader.votes(mention.entityKey());
        if (own.firm == Gender.UNKNOWN) {
          own.firm = gender;
          own.firmSpan = mention.title() == null ? mention.span() : mention.title();
        }
      }
    }
    for (ParsedArticle article : story) {
      reader.pronouns(article, names);
    }
    Map<String, GenderEvidence> evidence = new LinkedHashMap<>();
    reader.votes.forEach((key, own) -> evidence.put(key, own.result()));
    return evidence;
  }

  private Votes votes(String key) {
    return votes.computeIfAbsent(key, own -> new Votes());
  }

  private void pronouns(ParsedArticle article, Names names) {
    List<String> earlier = List.of();
    for (ParsedSentence sentence : article.sentences()) {
      List<String> people = new ArrayList<>();
      boolean quoted = false;
      for (Token token : sentence.tokens()) {
        if (token.tag().equals("``")) {
          quoted = true;
        } else if (token.tag().equals("''")) {
          quoted = false;
        }
        names
            .at(sentence, token)
            .filter(mention -> mention.kind() == NameKind.PERSON)
            .map(Mention::entityKey)
            .filter(key -> !people.contains(key))
            .ifPresent(people::add);
        List<String> antecedents = people.isEmpty() ? earlier : people;
        if (!quoted && antecedents.size() == 1 && token.tag().startsWith("PRP")) {
          count(article, antecedents.get(0), token);
        }
      }
      boolean continues = people.isEmpty() && sentence.tokens().get(0).tag().equals("PRP");
      earlier = continues ? earlier : List.copyOf(people);
    }
  }

  private void count(ParsedArticle article, String key, Token token) {
    Span span = article.article().span(token.start(), token.end());
    switch (token.text().toLowerCase(Locale.ROOT)) {
      case "she", "her", "herself" -> votes(key).female.add(span);
      case "he", "his", "him", "himself" -> votes(key).male.add(span);
      default -> {
        // Other pronouns tell no gender.
      }
    }
  }
}
