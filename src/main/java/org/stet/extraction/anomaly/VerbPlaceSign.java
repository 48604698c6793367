package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;

/**
 * A verb where another language puts it: after the first phrase of the sentence ("Yesterday has the
 * court decided"), at the end ("he has him in the hand promised"), or before its subject ("About
 * this informed the head of the department").
 */
final class VerbPlaceSign implements ArticleSign {
  private static final Set<String> ADVERBS =
      Set.of(
          "yesterday",
          "today",
          "now",
          "meanwhile",
          "therefore",
          "thus",
          "already",
          "then",
          "afterwards",
          "earlier",
          "additionally",
          "furthermore",
          "moreover",
          "nevertheless",
          "however",
          "also",
          "currently",
          "recently",
          "finally",
          "later",
          "tomorrow",
          "so");
  private static final Set<String> NEGATIVE =
      Set.of(
          "only", "never", "not", "nor", "neither", "no", "rarely", "seldom", "little", "so",
          "such", "hardly", "here", "there", "nowhere", "also", "gone", "among", "behind", "more");
  private static final Set<String> REPORT =
      Set.of(
          "informed",
          "reported",
          "stated",
          "announced",
          "told",
          "wrote",
          "notified",
          "declared",
          "communicated");

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    List<Anomaly> found = new ArrayList<>();
    for (ParsedSentence sentence : article.sentences()) {
      if (sentence.fact().headline() || sentence.tokens().size() < 5) {
        continue;
      }
      add(
          article,
          context,
          sentence,
          second(sentence),
          "the verb stands before its subject",
          0.62,
          found);
      add(
          article,
          context,
          sentence,
          reportFirst(sentence),
          "the verb stands before its subject",
          0.7,
          found);
      for (Token have : sentence.tokens()) {
        add(
            article,
            context,
            sentence,
            last(sentence, have.index()),
            "the verb stands last",
            0.62,
            found);
      }
    }
    return found;
  }

  private static void add(
      ParsedArticle article,
      ArticleText context,
      ParsedSentence sentence,
      int[] range,
      String note,
      double confidence,
      List<Anomaly> found) {
    if (range != null && !sentence.fact().span().text().stripTrailing().endsWith("?")) {
      found.add(
          new Anomaly(
              sentence.span(article.article(), sentence.token(range[0]), sentence.token(range[1])),
              AnomalyType.FOREIGN_GRAMMAR,
              null,
              null,
              note,
              context.quoted(sentence.token(range[0])) ? confidence - 0.05 : confidence));
    }
  }

  /** "Yesterday has the court decided", "On Monday has the minister said that". */
  private static int[] second(ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    String first = StoryText.lower(tokens.get(0).text());
    int verb = -1;
    if (ADVERBS.contains(first) && !NEGATIVE.contains(first)) {
      verb = 1;
    } else if (first.matches("on|in|since|at|after")
        && (Times.day(tokens.get(1).text())
            || Times.month(tokens.get(1).text())
            || Times.year(tokens.get(1).text()))) {
      verb = 2;
    }
    if (verb < 0
        || !StoryText.lower(tokens.get(verb).text())
            .matches("has|have|had|was|were|will|can|must")) {
      return null;
    }
    int end = subject(sentence, verb + 1);
    boolean parted =
        end > verb + 1
            && end < tokens.size()
            && tokens.get(end).tag().matches("VBN|VBD|VB|RB|TO|IN|DT");
    return parted && verbFollows(tokens, end) ? new int[] {0, end - 1} : null;
  }

  private static boolean verbFollows(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && i < from + 14; i++) {
      if (tokens.get(i).tag().matches("VBN|VB") || (i == from && tokens.get(i).isVerb())) {
        return true;
      }
      if (tokens.get(i).tag().matches("VBD|VBZ|VBP|MD")) {
        return false;
      }
    }
    return false;
  }

  private static int subject(ParsedSentence sentence, int from) {
    if (from >= sentence.tokens().size()) {
      return from;
    }
    if (sentence.token(from).tag().equals("PRP")) {
      return from + 1;
    }
    boolean determined = sentence.token(from).tag().matches("DT|PRP\\$|NNP.*");
    return determined ? NounPhrase.end(sentence, from) : from;
  }

  /** "About this informed the head", "Of this reported the press service". */
  private static int[] reportFirst(ParsedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (!StoryText.lower(tokens.get(0).text()).matches("about|of|on")
        || !StoryText.lower(tokens.get(1).text()).matches("this|it|that|the|these")) {
      return null;
    }
    for (int i = 2; i + 1 < tokens.size() && i < 9; i++) {
      if (REPORT.contains(tokens.get(i).text())
          && tokens.get(i + 1).tag().matches("DT|NNP|PRP\\$|NN")
          && tokens.subList(2, i).stream().noneMatch(t -> t.isVerb() || t.text().equals(","))) {
        return new int[] {0, i};
      }
    }
    return null;
  }

  /** "has him in the hand promised", "have the case yesterday decided". */
  private static int[] last(ParsedSentence sentence, int have) {
    List<Token> tokens = sentence.tokens();
    if (!StoryText.lower(tokens.get(have).text()).matches("has|have|had")
        || have + 3 >= tokens.size()) {
      return null;
    }
    int object = have + 1;
    boolean pronoun = tokens.get(object).text().matches("him|them|us|me|it|her");
    int after = pronoun ? object + 1 : NounPhrase.end(sentence, object);
    if (after == object || after >= tokens.size()) {
      return null;
    }
    if (!tokens.get(after).tag().matches("IN|RB|JJ")) {
      return null;
    }
    for (int i = after; i < tokens.size() && i < after + 6; i++) {
      String tag = tokens.get(i).tag();
      if (tag.matches("VBN|VBD")) {
        boolean closes =
            i + 1 == tokens.size() || tokens.get(i + 1).text().matches("[.,;!”\"]|''|and");
        boolean adjective = i > after && tokens.get(i - 1).tag().matches("DT|PRP\\$|RB");
        return pronoun && closes && !adjective ? new int[] {have, i} : null;
      }
      if (!tag.matches("IN|DT|NN.*|JJ|PRP\\$|CD|RB")) {
        return null;
      }
    }
    return null;
  }
}
