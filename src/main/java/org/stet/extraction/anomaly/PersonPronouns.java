package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/**
 * The pronouns of a story that can only stand for one person: the first of a sentence after one
 * that names nobody else, and those that a subject's own verb of saying brings.
 */
final class PersonPronouns {
  /**
   * A pronoun or title and whom it makes of a person.
   *
   * @param article where it stands
   * @param pronoun the word
   * @param female whether it makes a woman of the person
   * @param fixed whether it is a title, which no translator guesses
   */
  record Evidence(ParsedArticle article, Span pronoun, boolean female, boolean fixed) {}

  /** How many sentences after a name its pronoun is looked for. */
  private static final int FURTHEST = 2;

  /** How near its name a title stands, in code units. */
  private static final int BESIDE = 60;

  private final BodyWords words;
  private final Subjects subjects;

  PersonPronouns(BodyWords words) {
    this.words = words;
    this.subjects = new Subjects(words);
  }

  /** The pronouns of each person, by {@link #key}, in the order of the story. */
  Map<String, List<Evidence>> evidence(StoryText story) {
    Map<String, List<Evidence>> evidence = new TreeMap<>();
    for (ParsedArticle article : story.articles()) {
      List<ParsedSentence> sentences = article.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        ParsedSentence sentence = sentences.get(i);
        for (Mention mention : people(sentence, story)) {
          Token title = before(sentence, mention);
          possessive(article, sentence, mention, story, evidence);
          if (title != null && (woman(title) || man(title))) {
            add(
                story,
                evidence,
                mention,
                new Evidence(article, mention.span(), woman(title), true));
          }
          called(article, sentence, mention, story, evidence);
        }
        takenUp(article, sentences, i, story, evidence);
      }
    }
    return evidence;
  }

  /** "Bożena Wolf, the chairwoman of the union": what only a woman or only a man is called. */
  private void called(
      ParsedArticle article,
      ParsedSentence sentence,
      Mention mention,
      StoryText story,
      Map<String, List<Evidence>> evidence) {
    for (Token name : sentence.within(mention.span())) {
      Token noun = sentence.child(name, "appos");
      boolean told =
          noun != null
              && noun.tag().equals("NN")
              && noun.start() > mention.span().end()
              && noun.start() - mention.span().end() <= BESIDE
              && !story.quoted(article, noun);
      String lemma = told ? StoryText.lower(noun.lemma()) : "";
      if (words.women().contains(lemma) || words.men().contains(lemma)) {
        boolean female = words.women().contains(lemma);
        add(story, evidence, mention, new Evidence(article, mention.span(), female, true));
      }
    }
  }

  /** The first pronoun of the sentences after {@code sentences[at]}, while nobody else comes in. */
  private void takenUp(
      ParsedArticle article,
      List<ParsedSentence> sentences,
      int at,
      StoryText story,
      Map<String, List<Evidence>> evidence) {
    ParsedSentence sentence = sentences.get(at);
    List<Mention> people = people(sentence, story);
    if (people.size() != 1
        || itself(article, sentence, people.get(0), story, evidence)
        || subjects.others(sentence, people.get(0))) {
      return;
    }
    Mention person = people.get(0);
    sentence.tokens().stream()
        .filter(token -> token.text().matches("his|her") && Subjects.own(sentence, person, token))
        .filter(token -> !story.quoted(article, token))
        .findFirst()
        .ifPresent(
            token -> {
              Span pronoun = sentence.span(article.article(), token, token);
              boolean female = token.text().equals("her");
              add(story, evidence, person, new Evidence(article, pronoun, female, false));
            });
    boolean subject = Subjects.is(sentence, person);
    for (int i = at + 1; i <= at + FURTHEST && i < sentences.size(); i++) {
      ParsedSentence next = sentences.get(i);
      boolean apart = next.paragraph() != sentence.paragraph();
      if ((apart && (i > at + 1 || !opens(next))) || (!subject && !opens(next) && i == at + 1)) {
        return;
      }
      for (Token token : next.tokens()) {
        if (story.quoted(article, token)) {
          continue;
        }
        String text = StoryText.lower(token.text());
        if (another(article, sentence, person, token, story)) {
          return;
        }
        if (text.matches("he|his|she|her") || (text.equals("him") && accordingTo(next, token))) {
          Span pronoun = next.span(article.article(), token, token);
          boolean female = text.matches("she|her");
          add(story, evidence, person, new Evidence(article, pronoun, female, false));
          return;
        }
      }
    }
  }

  /** A name of somebody, or a word for a person that is not the one {@code person} bears. */
  private boolean another(
      ParsedArticle article,
      ParsedSentence sentence,
      Mention person,
      Token token,
      StoryText story) {
    String lemma = StoryText.lower(token.lemma());
    boolean own =
        sentence.tokens().stream()
            .anyMatch(
                one ->
                    StoryText.lower(one.lemma()).equals(lemma)
                        && one.end() >= person.span().start() - BESIDE
                        && one.start() <= person.span().end() + BESIDE);
    return (words.person(lemma) && !own)
        || story.kind(article, token).filter(kind -> kind == NameKind.PERSON).isPresent();
  }

  /** "Vörös said she had no intention", "Barrios came with his husband": the subject's own. */
  private boolean itself(
      ParsedArticle article,
      ParsedSentence sentence,
      Mention person,
      StoryText story,
      Map<String, List<Evidence>> evidence) {
    if (!Subjects.is(sentence, person)) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      String text = StoryText.lower(token.text());
      boolean after = token.start() > person.span().end() && token.index() > 0;
      if (!after || story.quoted(article, token) || !text.matches("he|she|his|her")) {
        continue;
      }
      String before = sentence.token(token.index() - 1).text();
      boolean said = text.matches("he|she") && before.matches("said|says|that");
      boolean family =
          text.matches("his|her")
              && token.index() + 1 < sentence.tokens().size()
              && sentence.token(token.index() + 1).text().matches("husband|wife");
      if (said || family) {
        boolean female = text.matches("she|her");
        Span pronoun = sentence.span(article.article(), token, token);
        add(story, evidence, person, new Evidence(article, pronoun, female, false));
      }
      return said || family;
    }
    return false;
  }

  /** "Amina Diallo, in his opening speech, …". */
  private static void possessive(
      ParsedArticle article,
      ParsedSentence sentence,
      Mention person,
      StoryText story,
      Map<String, List<Evidence>> evidence) {
    List<Token> after =
        sentence.tokens().stream()
            .filter(token -> token.start() >= person.span().end())
            .limit(3)
            .toList();
    if (after.size() == 3
        && after.get(0).text().equals(",")
        && after.get(1).text().matches("in|at|during|through|for|on|with")
        && after.get(2).text().matches("his|her")
        && !story.quoted(article, after.get(2))) {
      Span pronoun = sentence.span(article.article(), after.get(2), after.get(2));
      boolean female = after.get(2).text().equals("her");
      add(story, evidence, person, new Evidence(article, pronoun, female, false));
    }
  }

  private List<Mention> people(ParsedSentence sentence, StoryText story) {
    return story.names().within(sentence.fact().span()).stream()
        .filter(mention -> mention.kind() == NameKind.PERSON && !beside(sentence, mention))
        .toList();
  }

  /** "Uludağ players", "the president of Leiriz": the name of whose they are. */
  private boolean beside(ParsedSentence sentence, Mention mention) {
    List<Token> name = sentence.within(mention.span());
    if (name.isEmpty()) {
      return false;
    }
    Token head = sentence.head(name.get(name.size() - 1));
    int first = name.get(0).index();
    boolean office =
        first > 1
            && sentence.token(first - 1).text().equals("of")
            && words.person(StoryText.lower(sentence.token(first - 2).lemma()));
    return office
        || (head != null
            && head.index() == name.get(name.size() - 1).index() + 1
            && head.tag().equals("NNS"));
  }

  /** "He noted", "According to him": whoever spoke last goes on. */
  private static boolean opens(ParsedSentence next) {
    List<Token> tokens = next.tokens();
    return tokens.size() > 3
        && ((tokens.get(0).text().matches("He|She") && NounPhrase.finite(tokens.get(1)))
            || (tokens.get(0).text().equals("According") && accordingTo(next, tokens.get(2))));
  }

  private static boolean accordingTo(ParsedSentence sentence, Token token) {
    return token.index() == 2 && sentence.token(0).text().equals("According");
  }

  private static Token before(ParsedSentence sentence, Mention mention) {
    Token before = null;
    for (Token token : sentence.tokens()) {
      if (token.start() >= mention.span().start()) {
        return before;
      }
      before = token;
    }
    return null;
  }

  private boolean woman(Token title) {
    return words.women().contains(StoryText.lower(title.text()).replace(".", ""));
  }

  private boolean man(Token title) {
    return words.men().contains(StoryText.lower(title.text()).replace(".", ""));
  }

  private static void add(
      StoryText story, Map<String, List<Evidence>> evidence, Mention person, Evidence found) {
    List<Evidence> all = evidence.computeIfAbsent(key(story, person), name -> new ArrayList<>());
    if (all.stream().noneMatch(one -> one.pronoun().equals(found.pronoun()))) {
      all.add(found);
    }
  }

  /** People of one given name, in whatever letters and accents, share a key. */
  static String key(StoryText story, Mention person) {
    return given(story, person)
        .map(given -> "given:" + GivenNames.fold(given))
        .orElse(person.entityKey());
  }

  /** The given name, which may stand where else the person is spoken of. */
  private static Optional<String> given(StoryText story, Mention person) {
    return Stream.concat(Stream.of(person), story.names().of(person.entityKey()).stream())
        .map(Mention::given)
        .filter(given -> given != null && given.length() >= 3)
        .findFirst();
  }
}
