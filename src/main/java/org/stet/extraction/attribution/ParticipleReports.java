package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * Finds figures whose author stands beside them in a participle: "the 84 deaths claimed by the
 * rebels", "the ministry's promised 10,000 homes".
 */
final class ParticipleReports {
  private static final Set<Stance> PUTS_FORWARD =
      EnumSet.complementOf(
          EnumSet.of(Stance.ACCUSES, Stance.DENIES, Stance.DOUBTS, Stance.ASKS, Stance.RUMOURS));

  /** Complements of cues that can be said of a number. */
  private static final List<String> NUMBERED =
      List.of("number", "object", "infinitive", "passive-infinitive", "record");

  private final CueLexicon cues;
  private final SourceLexicon sources;

  ParticipleReports(CueLexicon cues, SourceLexicon sources) {
    this.cues = cues;
    this.sources = sources;
  }

  List<Report> find(SentenceTree tree) {
    List<Report> reports = new ArrayList<>();
    for (Token token : tree.tokens().subList(0, Math.min(VerbReports.CAP, tree.size()))) {
      Cue cue = cue(token);
      Report report = cue == null ? null : behind(tree, token, cue);
      report = cue == null || report != null ? report : owned(tree, token, cue);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  /** The cue whose past participle {@code token} is, or null. */
  private Cue cue(Token token) {
    if (!token.tag().matches("VBN|VBD|JJ")) {
      return null;
    }
    String word = token.text().toLowerCase(Locale.ROOT);
    List<String> lemmas = new ArrayList<>(List.of(SentenceTree.lemma(token)));
    if (token.tag().equals("JJ") && word.endsWith("ed")) {
      lemmas.add(word.substring(0, word.length() - 1));
      lemmas.add(word.substring(0, word.length() - 2));
    }
    return lemmas.stream()
        .flatMap(lemma -> cues.verbs(lemma).stream())
        .filter(cue -> cue.words().size() == 1 && PUTS_FORWARD.contains(cue.stance()))
        .filter(cue -> NUMBERED.stream().anyMatch(cue::takes))
        .findFirst()
        .orElse(null);
  }

  /** "A penalty of 3 million imposed by the regulator". */
  private Report behind(SentenceTree tree, Token verb, Cue cue) {
    Token noun = tree.at(verb.index() - 1);
    boolean counted = noun != null && (noun.isNoun() || noun.tag().equals("CD"));
    if (!counted || !tree.word(verb.index() + 1).equals("by")) {
      return null;
    }
    int[] agent = NounPhrases.forward(tree, verb.index() + 2);
    Token head = agent == null ? null : tree.at(agent[1]);
    int from = NounPhrases.start(tree, noun.index());
    Range phrase = new Range(from, noun.index());
    if (head == null || !sources.speaks(head) || !Contents.numeric(tree, phrase)) {
      return null;
    }
    return report(tree, verb, cue, new int[] {agent[0], agent[1]}, from, noun.index());
  }

  /** "The alliance's recommended 2 percent of output". */
  private Report owned(SentenceTree tree, Token verb, Cue cue) {
    Token before = tree.at(verb.index() - 1);
    boolean pronoun = before != null && before.tag().equals("PRP$");
    boolean mark = before != null && before.tag().equals("POS");
    int owner = pronoun ? verb.index() - 1 : verb.index() - 2;
    if ((!pronoun && !mark) || owner < 0) {
      return null;
    }
    int[] phrase = NounPhrases.forward(tree, verb.index() + 1);
    boolean speaks = pronoun || sources.speaks(tree.at(owner));
    if (!speaks || phrase == null || !Contents.numeric(tree, new Range(phrase[0], phrase[1]))) {
      return null;
    }
    int[] source = {pronoun ? owner : NounPhrases.start(tree, owner), owner};
    return report(tree, verb, cue, source, phrase[0], NounPhrases.end(tree, phrase[1]));
  }

  private static Report report(
      SentenceTree tree, Token verb, Cue cue, int[] source, int from, int to) {
    Span content = tree.span(from, to);
    Span words = tree.span(source[0], source[1]);
    return content == null || words == null
        ? null
        : new Report(
            tree.sentence(),
            words,
            tree.at(source[1]),
            tree.span(verb.index(), verb.index()),
            content,
            cue.stance(),
            List.of(),
            false,
            Report.ALONE);
  }
}
