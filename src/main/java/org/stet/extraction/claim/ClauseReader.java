package org.stet.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stet.extraction.syntax.Token;

/** Finds the places of a verb over relative clauses, participles, control and coordination. */
final class ClauseReader {
  private static final int DEPTH = 8;
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

  private final Tree tree;

  ClauseReader(Tree tree) {
    this.tree = tree;
  }

  Clause read(Token verb) {
    Token object = object(verb);
    List<Token> obliques = new ArrayList<>(prepositional(verb));
    if (object != null) {
      obliques.addAll(prepositional(object));
    }
    return new Clause(
        verb, subject(verb, DEPTH), passive(verb), object, tree.child(verb, "iobj"), obliques);
  }

  /** The nouns with a preposition that hang on {@code word}. */
  List<Token> prepositional(Token word) {
    return tree.children(word).stream()
        .filter(child -> child.is("obl") || child.is("nmod"))
        .filter(child -> !child.relation().equals("nmod:poss"))
        .filter(child -> !tree.preposition(child).isEmpty())
        .map(this::antecedent)
        .toList();
  }

  private Token object(Token verb) {
    Token object = tree.child(verb, "obj");
    if (object != null) {
      return antecedent(object);
    }
    boolean gap =
        verb.relation().equals("acl:relcl")
            && !passive(verb)
            && tree.child(verb, "nsubj") != null
            && antecedent(tree.child(verb, "nsubj")).index() != verb.head();
    return gap ? tree.head(verb) : null;
  }

  /** The noun that a relative pronoun stands for; any other word stands for itself. */
  Token antecedent(Token word) {
    if (!RELATIVE.contains(word.tag())) {
      return word;
    }
    Token up = tree.head(word);
    for (int i = 0; i < DEPTH && up != null; i++) {
      if (up.relation().equals("acl:relcl")) {
        return tree.head(up);
      }
      up = tree.head(up);
    }
    return word;
  }

  boolean passive(Token verb) {
    if (tree.child(verb, "nsubj:pass", "aux:pass") != null) {
      return true;
    }
    if (!verb.tag().equals("VBN") || tree.child(verb, "aux") != null) {
      return false;
    }
    if (verb.is("acl") || verb.is("advcl")) {
      return tree.child(verb, "nsubj") == null;
    }
    return verb.is("conj")
        && tree.child(verb, "nsubj") == null
        && tree.head(verb).isVerb()
        && passive(tree.head(verb));
  }

  Token subject(Token verb, int depth) {
    Token own = tree.child(verb, "nsubj");
    if (own != null) {
      return antecedent(own);
    }
    Token head = tree.head(verb);
    if (depth == 0 || head == null) {
      return null;
    }
    if (verb.is("acl")) {
      boolean infinitive = tree.has(verb, "mark", Set.of("to"));
      return infinitive ? null : head;
    }
    if (verb.is("xcomp")) {
      Token controller = tree.child(head, "obj", "iobj");
      return controller != null ? antecedent(controller) : subject(head, depth - 1);
    }
    if (verb.is("conj")) {
      return head.isVerb() || tree.child(head, "cop") != null ? subject(head, depth - 1) : null;
    }
    boolean participle = verb.is("dep") && verb.tag().equals("VBG") && head.isVerb();
    if (participle || verb.is("advcl") || verb.is("ccomp")) {
      boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
      return finite ? null : subject(head, depth - 1);
    }
    return null;
  }
}
