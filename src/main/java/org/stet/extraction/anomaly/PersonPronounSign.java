package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.name.GenderEvidence;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/**
 * "He" for a person whom the rest of the story calls "she", or the reverse. Turkish, Hungarian,
 * Finnish and spoken Chinese have one word for both, so a translator must guess.
 *
 * <p>A pronoun counts as evidence only where it is the first of its sentence and the sentence
 * before has one person, as its subject. People of one given name are taken together: the name
 * tells the gender. Where the story is divided evenly, "he" is doubted, since translators guess
 * "he".
 */
final class PersonPronounSign implements StorySign {
  private static final String ELSEWHERE = "the story elsewhere has the other gender";

  private final PersonPronouns pronouns;
  private final GivenNames givenNames;

  PersonPronounSign(BodyWords words, GivenNames givenNames) {
    this.pronouns = new PersonPronouns(words);
    this.givenNames = givenNames;
  }

  @Override
  public List<Anomaly> find(ParsedArticle article, StoryText story) {
    List<Anomaly> found = new ArrayList<>();
    for (Map.Entry<String, List<PersonPronouns.Evidence>> person :
        story.pronouns(pronouns::evidence).entrySet()) {
      List<PersonPronouns.Evidence> evidence = person.getValue();
      boolean named = givenNames.woman(person.getKey().replace("given:", ""));
      long women = evidence.stream().filter(PersonPronouns.Evidence::female).count();
      long men = evidence.size() - women;
      boolean fixedWoman = evidence.stream().anyMatch(one -> one.fixed() && one.female());
      boolean fixedMan = evidence.stream().anyMatch(one -> one.fixed() && !one.female());
      if (women == 0 && men > 0 && !fixedMan) {
        elsewhere(article, story, person.getKey(), evidence, named, found);
      }
      if (women == 0 || men == 0 || (fixedWoman && fixedMan)) {
        continue;
      }
      boolean woman = fixedWoman || (!fixedMan && (named || women >= men));
      PersonPronouns.Evidence basis =
          evidence.stream().filter(one -> one.female() == woman).findFirst().get();
      for (PersonPronouns.Evidence one : evidence) {
        if (one.female() != woman && !one.fixed() && one.article() == article) {
          found.add(
              new Anomaly(
                  one.pronoun(),
                  AnomalyType.WRONG_PRONOUN,
                  woman ? "she" : "he",
                  basis.pronoun(),
                  ELSEWHERE,
                  women == men ? 0.65 : 0.75));
        }
      }
    }
    return found;
  }

  /** "He" here for one whom the other articles call "she", and never "he". */
  private void elsewhere(
      ParsedArticle article,
      StoryText story,
      String key,
      List<PersonPronouns.Evidence> evidence,
      boolean named,
      List<Anomaly> found) {
    List<Span> women = new ArrayList<>();
    List<Span> men = new ArrayList<>();
    Set<String> entities = new TreeSet<>();
    for (Mention mention : story.names().mentions()) {
      if (mention.kind() == NameKind.PERSON && PersonPronouns.key(story, mention).equals(key)) {
        entities.add(mention.entityKey());
      }
    }
    for (String entity : entities) {
      GenderEvidence gender = story.names().genderOf(entity);
      women.addAll(gender.female());
      men.addAll(gender.male());
    }
    String id = article.article().id();
    women.removeIf(span -> span.article().equals(id));
    men.removeIf(span -> span.article().equals(id));
    boolean contrary = evidence.stream().anyMatch(one -> one.article() != article);
    if (named ? contrary : women.isEmpty() || !men.isEmpty()) {
      return;
    }
    for (PersonPronouns.Evidence one : evidence) {
      if (one.article() == article && !one.female() && !one.fixed()) {
        found.add(
            new Anomaly(
                one.pronoun(),
                AnomalyType.WRONG_PRONOUN,
                "she",
                women.isEmpty() ? null : women.get(0),
                women.isEmpty() ? "the given name is a woman's" : ELSEWHERE,
                named ? women.isEmpty() ? 0.6 : 0.7 : women.size() > 1 ? 0.65 : 0.5));
      }
    }
  }
}
