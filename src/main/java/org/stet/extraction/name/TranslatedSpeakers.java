package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.name.TranslatedSubjects.Subject;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.NameKind;

/**
 * Surnames turned into English words where they stand alone as a speaker: "'The voters were tired,'
 * River said" after "researcher Pekka Joki".
 *
 * <p>Only in an article of a page in another language; the word has no article, names nothing else
 * in the story and is no word for a body, place or office; and exactly one person, whose name is no
 * English word, was named in the sentences before.
 */
final class TranslatedSpeakers {
  private static final int NEAR = 2;
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "add",
          "explain",
          "stress",
          "note",
          "tell",
          "believe",
          "think",
          "declare",
          "state",
          "claim",
          "emphasize",
          "emphasise",
          "recall",
          "admit",
          "insist",
          "warn",
          "assure",
          "conclude",
          "comment",
          "continue",
          "regret",
          "promise",
          "point",
          "announce",
          "report");

  /** Those who speak without a name of their own, apart from bodies and offices. */
  private static final Set<String> SPEAKERS =
      Set.of(
          "management",
          "opposition",
          "prosecution",
          "defence",
          "defense",
          "labour",
          "labor",
          "coalition",
          "left",
          "right",
          "centre",
          "center",
          "god",
          "mum",
          "mom",
          "dad",
          "grandma",
          "grandpa",
          "granny",
          "witness",
          "mirror",
          "focus",
          "time",
          "news",
          "nature",
          "today",
          "yesterday",
          "nobody",
          "somebody",
          "everybody",
          "none",
          "neither",
          "much",
          "science",
          "research",
          "history",
          "law",
          "tradition",
          "legend",
          "rumor",
          "rumour",
          "experience",
          "police",
          "security",
          "staff",
          "crew",
          "personnel",
          "customs",
          "industry",
          "business",
          "word",
          "data",
          "evidence",
          "internet",
          "media",
          "press",
          "capital",
          "heaven",
          "doc");

  private final NameLexicon lexicon;
  private final List<ParsedArticle> story;
  private final List<Entity> entities;

  TranslatedSpeakers(NameLexicon lexicon, List<ParsedArticle> story, List<Entity> entities) {
    this.lexicon = lexicon;
    this.story = story;
    this.entities = entities;
  }

  /**
   * @param foreign articles that come from a page in another language
   */
  List<Subject> find(Set<Integer> foreign) {
    List<Subject> found = new ArrayList<>();
    for (int article : new TreeSet<>(foreign)) {
      Set<String> done = new TreeSet<>();
      for (ParsedSentence sentence : story.get(article).sentences()) {
        for (Token token : sentence.tokens()) {
          if (speaks(sentence, token) && word(article, token) && done.add(token.text())) {
            Entity person = person(article, sentence, token);
            if (person != null) {
              found.add(new Subject(person, List.of(use(article, sentence, token))));
            }
          }
        }
      }
    }
    return found;
  }

  /** "River said", "said River.", "River said that": no determiner, adjective or name beside it. */
  private static boolean speaks(ParsedSentence sentence, Token token) {
    if (!token.tag().matches("NN|NNP") || !Letters.capitalised(token.text())) {
      return false;
    }
    Token before = token.index() == 0 ? null : sentence.token(token.index() - 1);
    Token after =
        token.index() + 1 < sentence.tokens().size() ? sentence.token(token.index() + 1) : null;
    boolean free = before == null || before.isPunctuation() || before.text().matches("['’”\"]+");
    boolean first = free && after != null && saying(after);
    boolean last =
        before != null
            && saying(before)
            && before.index() > 0
            && sentence.token(before.index() - 1).isPunctuation()
            && (after == null || after.isPunctuation());
    return first || last;
  }

  private static boolean saying(Token token) {
    return token.tag().matches("VBD|VBZ") && SAYING.contains(token.lemma());
  }

  private boolean word(int article, Token token) {
    String text = token.text();
    String lower = Letters.plain(text);
    boolean fits =
        EnglishWords.contains(text)
            && text.length() > 2
            && !Letters.capitals(text)
            && !SPEAKERS.contains(lower)
            && !lexicon.isTitle(token)
            && !lexicon.isBody(lower)
            && !lexicon.isModifier(token)
            && lexicon.countries().named(text).isEmpty()
            && lexicon.countries().ofCapital(text).isEmpty();
    return fits
        && entities.stream()
            .allMatch(
                entity ->
                    entity.first().words().stream().noneMatch(text::equals)
                        || entity.first().words().size() == 1
                            && entity.articles().equals(Set.of(article))
                            && entity.kind() != NameKind.ORGANISATION
                            && entity.kind() != NameKind.PLACE);
  }

  /** The one person that the sentence and those right before it name before the word. */
  private Entity person(int article, ParsedSentence sentence, Token token) {
    int at = sentence.fact().index();
    Entity person = null;
    int nearest = NEAR + 1;
    boolean several = false;
    for (Entity entity : entities) {
      for (NameUse use : entity.uses()) {
        int distance = at - use.sentence().fact().index();
        boolean before =
            use.article() == article
                && distance >= 0
                && distance <= NEAR
                && use.span().end() < token.start();
        if (!before || !entity.isPerson() || distance > nearest) {
          continue;
        }
        several = distance == nearest && (several || person != entity);
        nearest = distance;
        person = entity;
      }
    }
    boolean fits =
        person != null
            && !several
            && person.full()
            && !EnglishWords.contains(person.name().family())
            && person.name().family().indexOf(' ') < 0;
    return fits ? person : null;
  }

  private NameUse use(int article, ParsedSentence sentence, Token token) {
    return new NameUse(
        article, story.get(article), sentence, token.index(), token.index(), Description.NONE);
  }
}
