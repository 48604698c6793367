package org.stet.extraction.attribution;

import java.util.Set;
import org.stet.extraction.attribution.Contents.Range;
import org.stet.extraction.syntax.Token;

/** A clause that stands before its cue, or around it: "The dam, he said, would hold". */
final class Interruption {
  private static final int WAY = 16;
  private static final Set<String> ASIDE =
      Set.of("as", "while", "when", "after", "before", "citing");
  private static final Set<String> DASHES = Set.of(",", "—", "–", "--", "-");

  private Interruption() {}

  /** The clause before the cue, on to the end where the cue interrupts it; null where none is. */
  static Range before(SentenceTree tree, CueMatch match, int[] source) {
    if (match.verb().tag().equals("VB")) {
      return null;
    }
    int from = match.from();
    int to = match.to();
    for (Token child : tree.children(match.verb())) {
      if (child.is("aux") || child.is("advmod")) {
        if (child.index() < from && child.index() > from - 4) {
          from = child.index();
        }
      }
    }
    boolean beforeVerb = source[1] < match.from() && source[1] >= from - 8;
    boolean behindVerb = source[0] > match.to() && source[0] <= match.to() + 1;
    if (!beforeVerb && !behindVerb) {
      return null;
    }
    from = beforeVerb ? Math.min(from, source[0]) : from;
    if (tree.word(from - 1).equals("as")) {
      from--;
    }
    to = behindVerb ? source[1] : to;
    Range clause = SurfaceContents.before(tree, from, to);
    Token object = tree.child(match.verb(), "obj");
    boolean complete =
        !match.cue().takes("hearer") && object != null && object.index() > match.to();
    if (clause != null && complete && !tree.isMark(clause.to())) {
      return null;
    }
    if (clause == null || leadsOn(tree, match, to, clause)) {
      return null;
    }
    Range whole = around(tree, match, clause, to);
    boolean told = SurfaceContents.hasClause(tree, 0, clause.to()) || tree.isMark(clause.to());
    return told || whole.to() > to ? whole : null;
  }

  /** Whether what follows the cue is its clause, so that what stands before is a setting. */
  private static boolean leadsOn(SentenceTree tree, CueMatch match, int to, Range before) {
    if (tree.isMark(to + 1) || tree.word(to + 1).equals("that")) {
      return true;
    }
    boolean quoted = tree.isMark(match.to() + 2) && SurfaceContents.opensAt(tree, match.to() + 2);
    Range bare = SurfaceContents.bareClause(tree, match);
    if (!tree.isMark(before.to()) && (bare != null || quoted) && to == match.to()) {
      return true;
    }
    Range clause = Contents.clauseAfter(tree, match);
    return clause != null && clause.from() == to + 1;
  }

  private static Range around(SentenceTree tree, CueMatch match, Range clause, int to) {
    int comma = to + 1;
    if (tree.word(comma).equals(":") && comma + 1 < tree.size()) {
      return new Range(clause.from(), tree.size() - 1);
    }
    while (comma < tree.size() && comma <= to + WAY && !tree.isStop(comma) && !tree.isMark(comma)) {
      if (tree.at(comma).tag().matches("VBD|VBZ|VBP|VBG|MD")) {
        return clause;
      }
      comma++;
    }
    if (!DASHES.contains(tree.word(comma)) || comma + 1 >= tree.size()) {
      return clause;
    }
    boolean quoted = tree.isMark(clause.to());
    boolean resumed = tree.isMark(comma + 1) || tree.isMark(comma + 2) || tree.isMark(comma + 3);
    if (quoted && !resumed) {
      return clause;
    }
    if (to == match.to() && continues(tree, match, comma + 1)) {
      return new Range(clause.from(), tree.size() - 1);
    }
    Token main = tree.head(match.verb());
    boolean mainBehind = main != null && main.index() > comma && match.verb().is("parataxis");
    boolean quoteGoesOn = tree.isMark(comma + 1);
    boolean treeGoesOn = false;
    for (Token child : tree.children(match.verb())) {
      treeGoesOn |= child.is("ccomp") && child.index() > comma && !child.tag().equals("VBG");
    }
    boolean openBefore = !SurfaceContents.hasClause(tree, 0, clause.to());
    boolean rest = mainBehind || quoteGoesOn || treeGoesOn || openBefore;
    return rest ? new Range(clause.from(), tree.size() - 1) : clause;
  }

  /** Whether the words from {@code index} belong to the clause before the cue, not to the cue. */
  private static boolean continues(SentenceTree tree, CueMatch match, int index) {
    Token next = tree.at(index);
    String tag = next.tag();
    if (tag.equals("VBG") || tag.startsWith("W") || ASIDE.contains(tree.word(index))) {
      return false;
    }
    for (int i = index; i < tree.size(); i++) {
      Token token = tree.at(i);
      boolean joined = token.head() == match.verb().index() && token.is("conj");
      if (joined && SourcePhrases.ownSubject(tree, token) == null) {
        return false;
      }
    }
    return true;
  }

  /** Whether the tree too makes the clause before the cue its complement or its main clause. */
  static boolean agrees(SentenceTree tree, CueMatch match, Range before) {
    Token main = tree.head(match.verb());
    if (match.verb().is("parataxis") && main != null && before.holds(main.index())) {
      return true;
    }
    return tree.children(match.verb()).stream()
        .anyMatch(
            child ->
                (child.is("ccomp") || child.is("parataxis") || child.is("dep"))
                    && before.holds(child.index()));
  }
}
