package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/**
 * Finds reports whose cue is a phrase: "according to", "in the words of", "by the agency's count".
 */
final class PhraseReports {
  private static final int WAY = 8;
  private static final Set<String> SORTS =
      Set.of(
          "classify",
          "rank",
          "sort",
          "vary",
          "group",
          "order",
          "arrange",
          "divide",
          "grade",
          "differ",
          "distribute",
          "allocate",
          "adjust",
          "weight",
          "calculate",
          "share",
          "proceed",
          "go");
  private static final Set<String> STOPS = Set.of(",", "-", "–", "—", "--", ";");

  private final CueLexicon cues;
  private final SourceLexicon sources;
  private final Set<String> counts;

  PhraseReports(CueLexicon cues, SourceLexicon sources) {
    this.cues = cues;
    this.sources = sources;
    this.counts = sources.count();
  }

  /** A phrase of the text with its source, as indices. */
  private record Place(Cue cue, int from, int to, int sourceFrom, int sourceTo, Token head) {
    int end() {
      return Math.max(to, sourceTo);
    }
  }

  List<Report> find(SentenceTree tree) {
    Report inverted = InvertedPhrases.find(tree);
    if (inverted != null) {
      return List.of(inverted);
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < Math.min(tree.size(), VerbReports.CAP); i++) {
      for (Cue cue : cues.phrases(tree.word(i))) {
        Place place =
            cue.takes("possessive") ? possessive(tree, cue, i) : preposition(tree, cue, i);
        if (place != null) {
          places.add(place);
          break;
        }
      }
    }
    List<Report> reports = new ArrayList<>();
    int start = 0;
    for (int k = 0; k < places.size(); k++) {
      int end = k + 1 < places.size() ? places.get(k + 1).from() - 1 : tree.size() - 1;
      Place place = places.get(k);
      Range range = content(tree, place, start, end);
      Span content = range == null ? null : tree.span(range.from(), range.to());
      if (content != null) {
        reports.add(report(tree, place, content));
        start = range.to() > place.end() ? start : place.end() + 1;
      }
    }
    return reports;
  }

  private static Report report(SentenceTree tree, Place place, Span content) {
    return new Report(
        tree.sentence(),
        tree.span(place.sourceFrom(), place.sourceTo()),
        place.head(),
        tree.span(place.from(), place.to()),
        content,
        place.cue().stance(),
        List.of(),
        true,
        Report.AGREED);
  }

  private Place preposition(SentenceTree tree, Cue cue, int at) {
    List<String> words = cue.words();
    if (!cue.takes("preposition") && !cue.takes("record") && !cue.takes("terms")) {
      return null;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tree.word(at + i).equals(words.get(i))) {
        return null;
      }
    }
    int last = at + words.size() - 1;
    Token head = tree.head(tree.at(at));
    for (int hop = 0; hop < 2 && head != null && head.index() <= last; hop++) {
      head = tree.head(head);
    }
    if (head == null || head.index() <= last || !nominal(head) || head.index() > last + 3 * WAY) {
      head = nextNoun(tree, last + 1);
    }
    boolean survey =
        cue.takes("record")
            && counts.contains(SentenceTree.lemma(head == null ? tree.at(at) : head));
    boolean terms =
        cue.takes("terms")
            && head != null
            && head.index() > last
            && sources.terms().contains(SentenceTree.lemma(head));
    if (head == null || (words.size() == 1 && !survey && !terms && !named(tree, head, last))) {
      return null;
    }
    if (cue.takes("terms") && !terms || manner(tree, at)) {
      return null;
    }
    if ((cue.takes("record") && !survey) || ((cue.takes("record") || terms) && at > 1)) {
      return null;
    }
    for (int i = last + 1; i < head.index(); i++) {
      if (tree.word(i).equals(",") || tree.at(i).isVerb() && words.size() > 2) {
        Token nearer = nextNoun(tree, last + 1);
        head = nearer == null ? head : nearer;
        break;
      }
    }
    int[] edges = SourcePhrases.edges(tree, head, tree.at(last));
    while (tree.at(edges[1] + 1) != null && tree.at(edges[1] + 1).tag().matches("NNPS?|FW")) {
      edges[1]++;
    }
    return new Place(cue, at, last, Math.max(last + 1, edges[0]), edges[1], head);
  }

  /**
   * Whether a name follows, or "the" and somebody who can speak: "per the county", not "per day".
   */
  private boolean named(SentenceTree tree, Token head, int last) {
    return head.isProperNoun() || (tree.word(last + 1).equals("the") && sources.speaks(head));
  }

  /** "Ranked according to their weight": how it is done, not who says so. */
  private static boolean manner(SentenceTree tree, int at) {
    boolean joined = tree.word(at).equals("according") && !STOPS.contains(tree.word(at - 1));
    for (int i = at - 1; joined && i >= Math.max(0, at - WAY) && !tree.isStop(i); i--) {
      if (tree.at(i).isVerb()) {
        return SORTS.contains(SentenceTree.lemma(tree.at(i)));
      }
    }
    return false;
  }

  private static boolean nominal(Token token) {
    return token.isNoun()
        || token.tag().startsWith("PRP")
        || token.tag().equals("DT")
        || token.tag().equals("CD");
  }

  private static Token nextNoun(SentenceTree tree, int from) {
    Token noun = null;
    for (int i = from; i < Math.min(tree.size(), from + WAY); i++) {
      if (nominal(tree.at(i)) && !tree.at(i).tag().equals("DT")) {
        noun = tree.at(i);
      } else if (noun != null || tree.isStop(i)) {
        break;
      }
    }
    return noun;
  }

  private static Place possessive(SentenceTree tree, Cue cue, int at) {
    List<String> words = cue.words();
    String noun = words.get(words.size() - 1);
    for (int i = at + 1; i < Math.min(tree.size(), at + WAY); i++) {
      if (tree.isStop(i) || tree.at(i).isVerb()) {
        return null;
      }
      if (tree.word(i).equals(noun)) {
        return owner(tree, cue, at, i);
      }
    }
    return null;
  }

  private static Place owner(SentenceTree tree, Cue cue, int at, int noun) {
    for (int i = noun - 1; i > at; i--) {
      boolean pronoun = tree.at(i).tag().equals("PRP$");
      boolean mark = tree.at(i).tag().equals("POS");
      int head = pronoun ? i : i - 1;
      if ((pronoun || mark) && head > at) {
        return new Place(cue, at, noun, at + 1, head, tree.at(head));
      }
    }
    return null;
  }

  /** Behind a phrase that opens the sentence, else before it; on both sides where it interrupts. */
  private static Range content(SentenceTree tree, Place place, int start, int end) {
    int after = place.end() + 1;
    while (after <= end && (tree.isStop(after) && !tree.word(after).equals("."))) {
      after++;
    }
    boolean comma = STOPS.contains(tree.word(place.end() + 1));
    boolean told =
        SurfaceContents.hasClause(tree, start, place.from() - 1) || place.from() - start > WAY;
    boolean untold = comma && SurfaceContents.hasClause(tree, after, end);
    if (!told && after <= end) {
      boolean opens = place.from() - start <= 2;
      return new Range(opens ? after : start, end);
    }
    if (!told) {
      return null;
    }
    boolean parted = STOPS.contains(tree.word(place.from() - 1));
    boolean adds =
        Set.of("but", "while", "although", "who", "which").contains(tree.word(after))
            || (tree.word(after).equals("and")
                && tree.at(after + 1) != null
                && tree.at(after + 1).tag().equals("VBD"));
    return new Range(start, untold && parted && !adds ? end : place.from() - 1);
  }
}
