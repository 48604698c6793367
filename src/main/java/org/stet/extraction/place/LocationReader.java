package org.stet.extraction.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.claim.Clause;
import org.stet.extraction.claim.Clauses;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Part;

/** Reads the places and sites behind "in", "at" and "from" with the clause they belong to. */
record LocationReader(SiteLexicon lexicon, Names names) {
  /** In front of the kind of a site that stands for a place. */
  static final String SITE = "site:";

  private static final int LONGEST = 100;
  private static final Set<String> WHERE = Set.of("in", "at", "inside", "aboard");
  private static final Set<String> REPORTS = Set.of("say", "tell", "report", "announce", "state");
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "morning",
          "evening",
          "night",
          "noon",
          "afternoon");

  List<Location> read(ParsedArticle article, ParsedSentence sentence) {
    List<Location> found = new ArrayList<>();
    if (sentence.part() == Part.RESIDUE || sentence.tokens().size() > LONGEST) {
      return found;
    }
    Clauses clauses = new Clauses(sentence);
    for (int i = 1; i + 1 < sentence.tokens().size(); i++) {
      Token preposition = sentence.token(i);
      if (WHERE.contains(text(preposition))) {
        named(article, sentence, clauses, i).ifPresent(found::add);
        site(article, sentence, clauses, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "at the mediators' office in Malmo". */
  private Optional<Location> named(
      ParsedArticle article, ParsedSentence sentence, Clauses clauses, int at) {
    Optional<Mention> place =
        names
            .at(sentence, sentence.token(at + 1))
            .filter(
                name ->
                    name.kind() == NameKind.PLACE
                        || name.kind() != NameKind.PERSON
                            && name.kind() != NameKind.PEOPLE
                            && name.span().text().indexOf(' ') < 0
                            && text(sentence.token(at)).equals("in"));
    if (place.isEmpty()) {
      return Optional.empty();
    }
    List<String> site = new ArrayList<>();
    int start = at;
    while (start > 0 && nominal(sentence.token(start - 1))) {
      start--;
      Token token = sentence.token(start);
      if (token.isNoun()) {
        site.add(0, token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    boolean inside = start > 0 && WHERE.contains(text(sentence.token(start - 1)));
    Token verb = verb(sentence, at);
    return verb == null
        ? Optional.empty()
        : Optional.of(
            location(
                article,
                sentence,
                clauses,
                verb,
                place.get().entityKey(),
                inside ? String.join(" ", site) : "",
                place.get().span().end()));
  }

  /** "found in her bedroom", "found at the wheel of her car". */
  private Optional<Location> site(
      ParsedArticle article, ParsedSentence sentence, Clauses clauses, int at) {
    int end = at + 1;
    Token head = null;
    while (end < sentence.tokens().size() && nominal(sentence.token(end))) {
      head = sentence.token(end);
      end++;
    }
    if (head == null || !head.isNoun() || names.at(sentence, head).isPresent()) {
      return Optional.empty();
    }
    Optional<String> kind = lexicon.kind(head.lemma().toLowerCase(Locale.ROOT));
    Token verb = at > 0 ? sentence.token(at - 1) : null;
    if (verb != null && text(verb).matches("dead|alive|unconscious") && at > 1) {
      verb = sentence.token(at - 2);
    }
    boolean once = verb != null && verb.tag().startsWith("VB") && lexicon.once(verb.lemma());
    if (kind.isEmpty() || !once) {
      return Optional.empty();
    }
    return Optional.of(
        location(article, sentence, clauses, verb, SITE + kind.get(), "", head.end()));
  }

  private Location location(
      ParsedArticle article,
      ParsedSentence sentence,
      Clauses clauses,
      Token verb,
      String place,
      String site,
      int end) {
    Clause clause = clauses.of(verb);
    Set<String> about = new TreeSet<>();
    if (clause.subject() != null && clause.subject().isNoun()) {
      about.add(called(sentence, clause.subject()));
    }
    for (Token token : sentence.tokens()) {
      if (site.isEmpty()
          && place.startsWith(SITE)
          && token.is("nsubj")
          && token.isNoun()
          && !reports(sentence, token)) {
        about.add(called(sentence, token));
      }
    }
    Set<String> times = new TreeSet<>();
    Set<String> content = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.isNoun() && !token.isProperNoun() || token.tag().equals("CD")) {
        content.add(lemma);
      }
      date(sentence, token).ifPresent(times::add);
      if (lexicon.event(lemma)) {
        about.add("event:" + lemma);
      }
      if (DAYS.contains(lemma)) {
        times.add(lemma);
      }
    }
    int start = Math.min(verb.start(), end);
    return new Location(
        sentence,
        place,
        site,
        verb.lemma().toLowerCase(Locale.ROOT),
        about,
        times,
        content,
        article.article().span(start, end));
  }

  /** "July 3" and "3 July", both as "july 3". */
  private static Optional<String> date(ParsedSentence sentence, Token token) {
    String month = text(token);
    if (!MONTHS.contains(month.substring(0, Math.min(3, month.length()))) || !token.isNoun()) {
      return Optional.empty();
    }
    for (int beside : new int[] {token.index() + 1, token.index() - 1}) {
      if (beside >= 0
          && beside < sentence.tokens().size()
          && sentence.token(beside).text().matches("\\d{1,2}")) {
        return Optional.of(month.substring(0, 3) + " " + sentence.token(beside).text());
      }
    }
    return Optional.empty();
  }

  private static boolean reports(ParsedSentence sentence, Token subject) {
    Token head = sentence.head(subject);
    return head != null && REPORTS.contains(head.lemma().toLowerCase(Locale.ROOT));
  }

  /** The entity named by the subject, else its noun with the noun before it. */
  private String called(ParsedSentence sentence, Token subject) {
    Optional<Mention> name = names.at(sentence, subject);
    return name.map(Mention::entityKey).orElse("noun:" + subject.lemma().toLowerCase(Locale.ROOT));
  }

  /** The verb before the place in its clause. */
  private static Token verb(ParsedSentence sentence, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.tag().startsWith("VB") && !token.is("aux") && !token.is("cop")) {
        return token;
      }
      if (token.text().equals(";") || token.tag().equals("''") || token.tag().equals("``")) {
        return null;
      }
    }
    return null;
  }

  private static boolean nominal(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || Set.of("DT", "POS", "PRP$", "CD").contains(token.tag());
  }

  private static String text(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
