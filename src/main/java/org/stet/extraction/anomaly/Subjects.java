package org.stet.extraction.anomaly;

import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;

/** Whether a person is the subject of a sentence, and the only human being in it. */
final class Subjects {
  private static final Set<String> INDEFINITE =
      Set.of("one", "nobody", "somebody", "anybody", "everybody", "someone", "anyone", "everyone");

  /** How near its name a title stands, in code units. */
  private static final int BESIDE = 60;

  private final BodyWords words;

  Subjects(BodyWords words) {
    this.words = words;
  }

  static boolean is(ParsedSentence sentence, Mention person) {
    int start = person.span().start();
    return sentence.tokens().stream()
        .filter(token -> token.is("nsubj") && token.start() < person.span().end())
        .anyMatch(
            token ->
                token.start() >= start
                    || (token.end() > start - BESIDE
                        && sentence.within(person.span()).stream()
                            .anyMatch(name -> name.is("appos"))));
  }

  /** "Bożena Wolf did not hide <u>her</u> irritation": the subject's, with nobody else about. */
  static boolean own(ParsedSentence sentence, Mention person, Token token) {
    return token.tag().equals("PRP$")
        && token.start() > person.span().end()
        && is(sentence, person);
  }

  /** Whether some other human being is spoken of, apart from the person's own title. */
  boolean others(ParsedSentence sentence, Mention person) {
    for (Token token : sentence.tokens()) {
      boolean beside =
          token.start() <= person.span().end() + 60 && token.start() >= person.span().start() - 60;
      String word = StoryText.lower(token.lemma());
      // "His lawyer, Solène Garrigue, said": whose lawyer she is does not matter.
      boolean whose =
          beside
              && token.tag().equals("PRP$")
              && token.index() + 2 < sentence.tokens().size()
              && token.start() < person.span().start()
              && sentence.token(token.index() + 2).text().equals(",");
      boolean pronoun =
          !whose
              && StoryText.lower(token.text()).matches("he|him|his|she|her")
              && !own(sentence, person, token);
      boolean single = token.tag().equals("NN") && !INDEFINITE.contains(word);
      // "Novak, the chairwoman, met the lawyer": whatever stands near, an object is somebody else.
      boolean object = token.is("obj") || token.is("iobj") || token.is("obl");
      if (pronoun || ((!beside || object) && single && words.person(word))) {
        return true;
      }
    }
    return false;
  }
}
