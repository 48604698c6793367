package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/**
 * Finds reports inside a relative clause: "the bridge, which engineers say will cost 40 million",
 * "the 40 people police say were on the bus".
 */
final class RelativeReports {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "what", "whom");
  private static final Set<String> NOMINATIVE = Set.of("he", "she", "it", "they", "we", "i");

  private final CueLexicon cues;
  private final SourceLexicon sources;

  RelativeReports(CueLexicon cues, SourceLexicon sources) {
    this.cues = cues;
    this.sources = sources;
  }

  List<Report> find(SentenceTree tree) {
    List<Report> reports = new ArrayList<>();
    for (int i = 2; i < Math.min(VerbReports.CAP, tree.size() - 1); i++) {
      Token verb = tree.at(i);
      Cue cue = verb.tag().matches("VBP|VBZ|VBD") ? cue(verb) : null;
      int[] source = cue == null ? null : source(tree, i);
      Report report = source == null ? null : report(tree, verb, cue, source);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private Cue cue(Token verb) {
    return cues.verbs(SentenceTree.lemma(verb)).stream()
        .filter(cue -> cue.words().size() == 1 && cue.takes("clause"))
        .findFirst()
        .orElse(null);
  }

  /** First and last word of the phrase of somebody who can speak, right before the verb. */
  private int[] source(SentenceTree tree, int verb) {
    Token head = tree.at(verb - 1);
    if (head.tag().equals("PRP") && NOMINATIVE.contains(tree.word(verb - 1))) {
      return new int[] {verb - 1, verb - 1};
    }
    if (!head.isNoun() || !sources.speaks(head)) {
      return null;
    }
    int from = verb - 1;
    if (head.isProperNoun()) {
      while (from > 0 && tree.at(from - 1).isProperNoun()) {
        from--;
      }
      return new int[] {from, verb - 1};
    }
    for (int i = verb - 2; i >= Math.max(0, verb - 5); i--) {
      String tag = tree.at(i).tag();
      if (tag.equals("DT") || tag.equals("PRP$")) {
        return new int[] {i, verb - 1};
      }
      if (!tag.matches("JJ|NN|NNP|NNPS|POS")) {
        break;
      }
    }
    while (from > 0 && tree.at(from - 1).tag().equals("JJ")) {
      from--;
    }
    return new int[] {from, verb - 1};
  }

  private Report report(SentenceTree tree, Token verb, Cue cue, int[] source) {
    int before = source[0] - 1;
    Token next = tree.at(verb.index() + 1);
    boolean gap = finite(next);
    int from = -1;
    boolean that = tree.word(before).equals("that");
    if (RELATIVE.contains(tree.word(before))
        && before > 0
        && (gap || (!that && clause(tree, verb)))) {
      from = before;
    } else if (before > 0 && counted(tree.at(before)) && (gap || object(tree, verb, before))) {
      from = NounPhrases.near(tree, before);
    }
    int to = end(tree, verb.index() + 1);
    Span content = from < 0 ? null : tree.span(from, to);
    return content == null
        ? null
        : new Report(
            tree.sentence(),
            tree.span(source[0], source[1]),
            tree.at(source[1]),
            tree.span(verb.index(), verb.index()),
            content,
            cue.stance(),
            List.of(),
            false,
            Report.ALONE);
  }

  private static boolean counted(Token token) {
    return token.isNoun() || token.tag().equals("CD");
  }

  private static boolean finite(Token token) {
    return token != null && token.tag().matches("VBD|VBZ|VBP|MD");
  }

  /** "which she said he owned": a subject and a verb behind the cue. */
  private static boolean clause(SentenceTree tree, Token verb) {
    return NOMINATIVE.contains(tree.word(verb.index() + 1)) && finite(tree.at(verb.index() + 2));
  }

  /** "A fraction of the 20 million experts say it costs": a noun that cannot be a subject. */
  private static boolean object(SentenceTree tree, Token verb, int noun) {
    int from = NounPhrases.near(tree, noun);
    Token governor = tree.at(from - 1);
    boolean governed =
        governor != null && (governor.isVerb() || governor.tag().equals("IN")) && from < noun;
    return governed && clause(tree, verb);
  }

  /** The end of the clause: before a comma, or before the verb that goes on with the sentence. */
  private static int end(SentenceTree tree, int first) {
    int to = first;
    while (to + 1 < tree.size() && !tree.isStop(to + 1)) {
      boolean main = to > first + 1 && tree.at(to).isNoun() && finite(tree.at(to + 1));
      if (main && !tree.at(to + 1).is("acl")) {
        break;
      }
      to++;
    }
    return to;
  }
}
