package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;

/**
 * "He" or "she" where only a body can be meant: "The company assured that she will pay."
 *
 * <p>English lets "the ministry said he had resigned" refer to somebody named before, so the sign
 * is silent wherever a person of fitting gender stands in the sentences before.
 */
final class BodyPronounSign implements StorySign {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

  /** What a company or office has and its spokesman has not. */
  private static final String OF_A_BODY =
      "website|headquarters|shareholders|subsidiary|subsidiaries|turnover|factories|factory"
          + "|branches|spokesman|spokeswoman|spokesperson|employees|workforce|board|balance|customers";

  /** What a company announces that it will do, and a person seldom has announced. */
  private static final String OF_A_FIRM =
      "pay|cover|compensate|reimburse|refund|hire|recruit|invest|deliver|produce|supply|finance";

  /** How many sentences are searched where a paragraph opens with the pronoun's sentence. */
  private static final int BEFORE = 3;

  private final BodyWords words;

  BodyPronounSign(BodyWords words) {
    this.words = words;
  }

  @Override
  public List<Anomaly> find(ParsedArticle article, StoryText story) {
    BodyNames names = new BodyNames(words, story);
    List<Anomaly> found = new ArrayList<>();
    Set<Token> wrong = new HashSet<>();
    List<ParsedSentence> sentences = article.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      for (Token token : sentences.get(i).tokens()) {
        String text = StoryText.lower(token.text());
        if (story.quoted(article, token)) {
          continue;
        }
        if (text.equals("he") || text.equals("she")) {
          boolean told = subordinate(article, names, sentences.get(i), token);
          boolean joined = !told && joined(article, names, sentences.get(i), token);
          boolean taken =
              joined
                  || (i > 0 && !told && takenUp(article, story, names, sentences, i, token, wrong));
          boolean court = i > 0 && CourtPronoun.is(sentences.get(i - 1), sentences.get(i), token);
          told |= promised(article, names, sentences.get(i), token);
          if (text.equals("she") && Ships.near(sentences, told ? i : Math.max(0, i - 1), i)) {
            continue;
          }
          boolean person =
              !promised(article, names, sentences.get(i), token)
                  && personBefore(article, names, sentences, i, token, wrong);
          if (court || ((told || taken) && !person)) {
            wrong.add(token);
            found.add(anomaly(article, sentences.get(i), token, told ? 0.75 : 0.65));
          } else if (joined && opensClause(sentences.get(i), token)) {
            wrong.add(token);
            found.add(anomaly(article, sentences.get(i), token, 0.62));
          }
        } else if ((text.equals("her") || text.equals("his"))
            && belonging(article, names, sentences.get(i), token)
            && !personInParagraph(article, names, sentences, i, token, wrong)) {
          wrong.add(token);
          found.add(anomaly(article, sentences.get(i), token, 0.65));
        }
      }
    }
    return found;
  }

  /** "The company assured that she …": a body is the subject of the verb just before. */
  private boolean subordinate(
      ParsedArticle article, BodyNames names, ParsedSentence sentence, Token pronoun) {
    int verb = pronoun.index() - 1;
    if (verb > 0 && sentence.token(verb).text().equals("that")) {
      verb--;
      // "assured on Monday that she"
      int furthest = verb - 3;
      while (verb > furthest && verb > 0 && sentence.token(verb).tag().matches("IN|NNP|CD|RB")) {
        verb--;
      }
    }
    if (verb < 1 || !sentence.token(verb).isVerb()) {
      return false;
    }
    Token subject = sentence.child(sentence.token(verb), "nsubj");
    return subject != null
        && subject.index() < verb
        && !subject.tag().endsWith("S")
        && thing(article, names, subject);
  }

  /** "The operator guaranteed that she will pay": nobody promises but for himself. */
  private boolean promised(
      ParsedArticle article, BodyNames names, ParsedSentence sentence, Token pronoun) {
    int that = pronoun.index() - 1;
    if (that < 2
        || pronoun.index() + 1 >= sentence.tokens().size()
        || !sentence.token(pronoun.index() + 1).text().matches("will|would")
        || !sentence.token(that).text().equals("that")) {
      return false;
    }
    String verb = sentence.token(that - 1).lemma();
    boolean corporate =
        verb.matches("announce|assure|inform|state|declare")
            && pronoun.index() + 2 < sentence.tokens().size()
            && sentence.token(pronoun.index() + 2).lemma().matches(OF_A_FIRM);
    return (corporate || verb.matches("guarantee|promise|pledge|vow|undertake"))
        && subordinate(article, names, sentence, pronoun);
  }

  /** "The government said that Libya wanted peace and that she was no party": no person so far. */
  private boolean joined(
      ParsedArticle article, BodyNames names, ParsedSentence sentence, Token pronoun) {
    int at = pronoun.index();
    if (at < 3
        || !sentence.token(at - 1).text().matches("that|and|but|because|while|as|where|:|;")) {
      return false;
    }
    boolean any = false;
    for (Token token : sentence.tokens().subList(0, at)) {
      if (token.is("nsubj") || token.is("nsubj:pass")) {
        if (token.tag().endsWith("S") || !thing(article, names, token)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /** "Stepbud works on: she won two tenders", where nobody else stands in the sentence. */
  private static boolean opensClause(ParsedSentence sentence, Token pronoun) {
    return sentence.token(pronoun.index() - 1).text().matches("[:;]");
  }

  /** "according to her website", "his shareholders", in a sentence whose only subject is a body. */
  private boolean belonging(
      ParsedArticle article, BodyNames names, ParsedSentence sentence, Token pronoun) {
    int at = pronoun.index() + 1;
    if (at >= sentence.tokens().size()
        || !sentence.token(at).text().matches(OF_A_BODY)
        || sentence.tokens().stream().limit(at).noneMatch(BodyPronounSign::subject)) {
      return false;
    }
    return sentence.tokens().stream()
        .limit(pronoun.index())
        .filter(token -> subject(token) && !token.tag().startsWith("W"))
        .allMatch(
            token ->
                !token.tag().endsWith("S")
                    && (thing(article, names, token) || names.apposed(article, sentence, token)));
  }

  private static boolean subject(Token token) {
    return token.is("nsubj") || token.is("nsubj:pass");
  }

  private boolean thing(ParsedArticle article, BodyNames names, Token subject) {
    return names.body(article, subject)
        || (!subject.isProperNoun() && words.things().contains(StoryText.lower(subject.lemma())));
  }

  /** "She employs 160 people" after a sentence whose subject is a body. */
  private boolean takenUp(
      ParsedArticle article,
      StoryText story,
      BodyNames names,
      List<ParsedSentence> sentences,
      int at,
      Token pronoun,
      Set<Token> wrong) {
    ParsedSentence sentence = sentences.get(at);
    ParsedSentence before = sentences.get(at - 1);
    long place =
        sentence.tokens().stream()
            .limit(pronoun.index())
            .filter(token -> !story.quoted(article, token) && !token.isPunctuation())
            .count();
    if (place > 3 || before.paragraph() != sentence.paragraph()) {
      return false;
    }
    if (before.tokens().stream().anyMatch(wrong::contains) || opensWithThing(before)) {
      return true;
    }
    for (Token token : before.tokens()) {
      boolean subject = token.is("nsubj") || token.is("nsubj:pass");
      if (subject && !token.tag().startsWith("W")) {
        return !token.tag().endsWith("S")
            && (thing(article, names, token) || names.apposed(article, before, token));
      }
    }
    return false;
  }

  /** As {@link #personBefore}, where a paragraph that the sentence opens tells enough. */
  private boolean personInParagraph(
      ParsedArticle article,
      BodyNames names,
      List<ParsedSentence> sentences,
      int at,
      Token pronoun,
      Set<Token> wrong) {
    boolean opens = at == 0 || sentences.get(at - 1).paragraph() != sentences.get(at).paragraph();
    int from = opens ? at : 0;
    return personBefore(article, names, sentences.subList(from, at + 1), at - from, pronoun, wrong);
  }

  /** "The fire that has ravaged": the parser may miss the subject before a relative clause. */
  private boolean opensWithThing(ParsedSentence sentence) {
    return sentence.tokens().size() > 3
        && sentence.token(0).text().equals("The")
        && words.things().contains(StoryText.lower(sentence.token(1).lemma()))
        && sentence.token(2).text().matches("that|which");
  }

  private boolean personBefore(
      ParsedArticle article,
      BodyNames names,
      List<ParsedSentence> sentences,
      int at,
      Token pronoun,
      Set<Token> wrong) {
    String text = StoryText.lower(pronoun.text());
    Set<String> same = MALE.contains(text) ? MALE : FEMALE;
    Set<String> other = MALE.contains(text) ? FEMALE : MALE;
    Set<String> otherNouns = MALE.contains(text) ? words.women() : words.men();
    int paragraph = sentences.get(at).paragraph();
    boolean opens = at == 0 || sentences.get(at - 1).paragraph() != paragraph;
    boolean taken = false;
    for (int i = at; i >= 0; i--) {
      boolean near = opens ? at - i <= BEFORE : sentences.get(i).paragraph() == paragraph;
      if (!near) {
        return false;
      }
      boolean otherHere = false;
      for (Token token : sentences.get(i).tokens()) {
        if (i == at && token.index() >= pronoun.index()) {
          break;
        }
        String word = StoryText.lower(token.text());
        if (same.contains(word) && !wrong.contains(token) && !belongs(sentences.get(i), wrong)) {
          return true;
        }
        otherHere |= other.contains(word);
      }
      boolean fits = !otherHere && !taken;
      for (Token token : sentences.get(i).tokens()) {
        boolean before = i < at || token.index() < pronoun.index();
        if (before
            && fits
            && !otherNouns.contains(StoryText.lower(token.lemma()))
            && names.person(article, sentences.get(i), token)) {
          return true;
        }
      }
      // A pronoun of the other gender takes up the persons of its own sentence and the one before.
      taken = otherHere;
    }
    return false;
  }

  /**
   * A possessive beside a wrong pronoun goes with it: "She employs 160 people, her lawyer said".
   */
  private static boolean belongs(ParsedSentence sentence, Set<Token> wrong) {
    return sentence.tokens().stream().anyMatch(wrong::contains);
  }

  private static Anomaly anomaly(
      ParsedArticle article, ParsedSentence sentence, Token pronoun, double confidence) {
    Token last = pronoun;
    while (last.index() + 1 < sentence.tokens().size()
        && last.index() - pronoun.index() < 2
        && sentence.token(last.index() + 1).isVerb()) {
      last = sentence.token(last.index() + 1);
    }
    return new Anomaly(
        sentence.span(article.article(), pronoun, last),
        AnomalyType.WRONG_PRONOUN,
        pronoun.index() == 0 ? "It" : "it",
        null,
        "a person's pronoun for a body",
        confidence);
  }
}
