package org.stet.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.claim.Slot.Filler;
import org.stet.extraction.syntax.Token;

/** Fills the places of a pattern from a clause, in active and in passive. */
final class PatternMatcher {
  private final Tree tree;
  private final Partitives partitives;

  PatternMatcher(Tree tree, Partitives partitives) {
    this.tree = tree;
    this.partitives = partitives;
  }

  /** What is gathered while the places are filled. */
  private static final class Filling {
    Token agent;
    Token patient;
    boolean agentOpen = true;
    boolean patientOpen = true;
    final List<Token> arguments = new ArrayList<>();

    void put(Slot slot, Token token) {
      if (token != null) {
        arguments.add(token);
      }
      if (slot.filler() == Filler.AGENT) {
        agent = token;
        agentOpen = false;
      } else if (slot.filler() == Filler.PATIENT) {
        patient = token;
        patientOpen = false;
      }
    }
  }

  Optional<Match> verb(Pattern pattern, Clause clause) {
    if (!particle(pattern, clause)) {
      return Optional.empty();
    }
    Filling filling = new Filling();
    // "pleaded not guilty": the denial stands before the particle.
    tree.children(clause.verb()).stream()
        .filter(child -> Tree.text(child).equals(pattern.particle()))
        .forEach(filling.arguments::add);
    boolean fits =
        clause.passive() ? passive(pattern, clause, filling) : active(pattern, clause, filling);
    return fits ? Optional.of(match(pattern, clause.verb(), filling)) : Optional.empty();
  }

  /** A copular clause: "is <u>open</u>", "remains <u>at large</u>". */
  Optional<Match> state(Pattern pattern, Token word, Token subject) {
    Filling filling = new Filling();
    if (pattern.particle() != null && !tree.has(word, "case", Set.of(pattern.particle()))) {
      return Optional.empty();
    }
    boolean fits =
        put(pattern.subject(), subject, filling)
            && obliques(pattern, new ClauseReader(tree).prepositional(word), null, filling);
    return fits ? Optional.of(match(pattern, word, filling)) : Optional.empty();
  }

  /** A noun with its arguments: "Ukraine's <u>support</u> for the rebels". */
  Optional<Match> noun(Pattern pattern, Token noun) {
    Filling filling = new Filling();
    Token owner = owner(noun);
    if (pattern.subject() != null && owner != null && !put(pattern.subject(), owner, filling)) {
      return Optional.empty();
    }
    List<Token> behind = new ClauseReader(tree).prepositional(noun);
    for (Map.Entry<String, Slot> entry : pattern.obliques().entrySet()) {
      Token token = oblique(behind, entry.getKey());
      if (token != null && !put(entry.getValue(), token, filling)) {
        return Optional.empty();
      }
    }
    boolean fits = filling.agent != null || filling.patient != null || bare(noun);
    filling.arguments.add(noun);
    return fits ? Optional.of(match(pattern, noun, filling)) : Optional.empty();
  }

  /** Whether a noun without arguments still says something: "no attack", "any such aid". */
  private boolean bare(Token noun) {
    return tree.child(noun, "det") != null;
  }

  private Token owner(Token noun) {
    Token owner = tree.child(noun, "nmod:poss");
    if (owner != null) {
      return owner;
    }
    return tree.children(noun).stream()
        .filter(child -> child.is("amod") || child.is("compound"))
        .filter(child -> Character.isUpperCase(child.text().charAt(0)))
        .findFirst()
        .orElse(null);
  }

  private static Match match(Pattern pattern, Token trigger, Filling filling) {
    return new Match(
        pattern,
        trigger,
        filling.agent,
        filling.patient,
        filling.agentOpen,
        filling.patientOpen,
        List.copyOf(filling.arguments));
  }

  private boolean particle(Pattern pattern, Clause clause) {
    if (pattern.particle() == null) {
      return tree.child(clause.verb(), "compound:prt") == null;
    }
    return tree.children(clause.verb()).stream()
        .anyMatch(
            child ->
                Tree.text(child).equals(pattern.particle())
                    || (child.is("obl") && tree.has(child, "case", Set.of(pattern.particle()))));
  }

  private boolean active(Pattern pattern, Clause clause, Filling filling) {
    if (pattern.object() == null && clause.object() != null && !measure(clause.object())) {
      return false;
    }
    if (!put(pattern.subject(), clause.subject(), filling)) {
      return false;
    }
    if (pattern.object() != null) {
      Token object = clause.object() == null ? particleObject(pattern, clause) : clause.object();
      if (object == null ? !pattern.object().optional() : !put(pattern.object(), object, filling)) {
        return false;
      }
    }
    return obliques(pattern, clause.obliques(), clause.recipient(), filling);
  }

  private boolean passive(Pattern pattern, Clause clause, Filling filling) {
    if (pattern.object() == null || clause.subject() == null) {
      return false;
    }
    Token by = oblique(clause.obliques(), "by");
    if (by != null && !put(pattern.subject(), by, filling)) {
      return false;
    }
    if (clause.object() == null) {
      return put(pattern.object(), clause.subject(), filling)
          && obliques(pattern, clause.obliques(), null, filling);
    }
    // "The rebels were given aid": the recipient has become the subject.
    return pattern.obliques().containsKey("to")
        && put(pattern.object(), clause.object(), filling)
        && obliques(pattern, clause.obliques(), clause.subject(), filling);
  }

  private boolean obliques(Pattern pattern, List<Token> found, Token recipient, Filling filling) {
    List<Slot> done = new ArrayList<>();
    for (Map.Entry<String, Slot> entry : pattern.obliques().entrySet()) {
      Slot slot = entry.getValue();
      if (done.contains(slot)) {
        continue;
      }
      Token token = oblique(found, entry.getKey());
      if (token == null && entry.getKey().equals("to")) {
        token = recipient;
      }
      if (token != null) {
        if (!put(slot, token, filling)) {
          return false;
        }
        done.add(slot);
      }
    }
    return pattern.obliques().values().stream()
        .allMatch(slot -> slot.optional() || done.contains(slot));
  }

  private Token oblique(List<Token> found, String preposition) {
    return found.stream()
        .filter(token -> preposition.equals(tree.preposition(token)))
        .findFirst()
        .orElse(null);
  }

  private boolean put(Slot slot, Token token, Filling filling) {
    if (slot == null) {
      return true;
    }
    if (token == null) {
      if (!slot.words().isEmpty() && !slot.excluding()) {
        return false;
      }
      filling.put(slot, null);
      return true;
    }
    if (!slot.admits(partitives.whole(tree, token))) {
      return false;
    }
    filling.put(slot, token);
    return true;
  }

  private Token particleObject(Pattern pattern, Clause clause) {
    return pattern.particle() == null
        ? null
        : tree.children(clause.verb(), "obl").stream()
            .filter(child -> tree.has(child, "case", Set.of(pattern.particle())))
            .findFirst()
            .orElse(null);
  }

  /** "fell 3 percent", "rises two rupees": an amount is no object. */
  private boolean measure(Token object) {
    return object.tag().equals("CD")
        || object.text().equals("%")
        || tree.child(object, "nummod") != null;
  }
}
