package org.stet.extraction.predicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stet.extraction.claim.Predication;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;

/** The words of {@code rules/lexicon/oppositions.yaml}, looked up in a sentence. */
final class Oppositions {
  /** Between a preposition and its noun: "in <u>pre-trial</u> detention". */
  private static final int WITHIN_PHRASE = 3;

  /** Between a verb and the words that belong to it: "shut the <u>factory</u> down". */
  private static final int BEHIND_VERB = 9;

  private static final Set<String> CARRYING =
      Set.of(
          "be",
          "remain",
          "stay",
          "keep",
          "become",
          "stand",
          "lie",
          "sit",
          "leave",
          "declare",
          "pronounce",
          "find",
          "prove",
          "look",
          "seem",
          "appear",
          "make",
          "hold",
          "turn",
          "get",
          "go",
          "come",
          "consider",
          "render",
          "rule",
          "call",
          "feel",
          "deem",
          "judge");

  private static final Set<String> TIMES =
      Set.of(
          "day",
          "night",
          "morning",
          "evening",
          "afternoon",
          "week",
          "weekend",
          "month",
          "year",
          "time");

  /** With one of these "on" goes on, rather than leads to a noun: "held on Monday". */
  private static final Set<String> ONWARD =
      Set.of("hold", "play", "go", "keep", "fight", "carry", "press", "stay", "move", "hang");

  private record File(List<Axis> axes) {}

  private record Expression(List<String> words, Sense sense, boolean alone) {}

  private final Map<String, List<Expression>> verbs = new HashMap<>();
  private final Map<String, List<Expression>> states = new HashMap<>();

  private Oppositions(File file) {
    for (Axis axis : file.axes()) {
      add(axis, axis.one(), true);
      if (axis.other() != null) {
        add(axis, axis.other(), false);
      }
    }
  }

  static Oppositions read(LexiconFiles files) {
    return new Oppositions(files.read("oppositions.yaml", File.class));
  }

  private void add(Axis axis, Axis.Pole pole, boolean positive) {
    Sense.Place usual =
        switch (axis.of()) {
          case THEME -> Sense.Place.THEME;
          case ACTOR -> Sense.Place.ACTOR;
          case SELF -> Sense.Place.SELF;
        };
    for (String words : pole.verbs()) {
      List<String> all = new ArrayList<>(Arrays.asList(words.split(" ")));
      String[] verb = all.get(0).split("/");
      all.set(0, verb[0]);
      String mark = verb.length == 1 ? "" : verb[1];
      Sense.Place place =
          switch (mark) {
            case "patient" -> Sense.Place.PATIENT;
            case "to" -> Sense.Place.RECIPIENT;
            case "actor" -> Sense.Place.ACTOR;
            default -> usual;
          };
      verbs
          .computeIfAbsent(verb[0], key -> new ArrayList<>())
          .add(
              new Expression(
                  List.copyOf(all),
                  new Sense(axis, positive, false, place, Set.copyOf(all)),
                  mark.equals("alone")));
    }
    for (String words : pole.states()) {
      List<String> all = Arrays.asList(words.split(" "));
      states
          .computeIfAbsent(all.get(all.size() - 1), word -> new ArrayList<>())
          .add(new Expression(all, new Sense(axis, positive, true, usual, Set.copyOf(all)), false));
    }
  }

  /** What {@code predication} says; empty where the lexicon does not know its words. */
  List<Sense> senses(Predication predication) {
    ParsedSentence sentence = predication.sentence();
    Token head = predication.head();
    List<Sense> found = new ArrayList<>();
    boolean copular = sentence.child(head, "cop") != null;
    if (copular) {
      found.addAll(been(sentence, head));
    }
    boolean participle =
        head.tag().equals("VBN")
            && predication.agent() == null
            && sentence.children(head).stream().anyMatch(aux -> lemma(aux).equals("be"));
    if (copular || participle || head.tag().startsWith("JJ")) {
      found.addAll(states(sentence, head));
    }
    if (head.isVerb()) {
      List<Expression> fitting =
          verbs.getOrDefault(lemma(head), List.of()).stream()
              .filter(expression -> !expression.alone() || alone(predication))
              .filter(expression -> verb(sentence, head, expression))
              .toList();
      int longest = fitting.stream().mapToInt(e -> e.words().size()).max().orElse(0);
      fitting.stream()
          .filter(expression -> expression.words().size() == longest)
          .filter(expression -> longest > 1 || sentence.child(head, "compound:prt") == null)
          .forEach(expression -> found.add(expression.sense()));
      for (Token child : sentence.children(head)) {
        boolean phrase = child.is("obl") || child.is("nmod");
        boolean complement =
            (child.is("xcomp") || child.is("advmod") || child.is("acl") || child.is("dep"))
                && CARRYING.contains(lemma(head));
        boolean carried = CARRYING.contains(lemma(head));
        if (phrase || complement) {
          states(sentence, child).stream()
              .map(sense -> carried ? sense : sense.brought())
              .forEach(found::add);
        }
      }
    }
    // "Critical but stable" is neither.
    return found.stream()
        .filter(
            sense ->
                found.stream()
                    .noneMatch(
                        other ->
                            other.axis() == sense.axis()
                                && other.place() == sense.place()
                                && other.positive() != sense.positive()))
        .distinct()
        .toList();
  }

  /** "Has never been to the office": where somebody was, in the words for going there. */
  private List<Sense> been(ParsedSentence sentence, Token place) {
    return verbs.getOrDefault("be", List.of()).stream()
        .filter(expression -> expression.words().size() == 2)
        .filter(
            expression ->
                sentence.children(place, "case").stream()
                    .anyMatch(mark -> text(mark).equals(expression.words().get(1))))
        .map(Expression::sense)
        .toList();
  }

  private static boolean alone(Predication predication) {
    List<Token> tokens = predication.sentence().tokens();
    int next = predication.head().index() + 1;
    boolean when =
        next + 1 < tokens.size()
            && tokens.get(next).tag().equals("DT")
            && TIMES.contains(text(tokens.get(next + 1)));
    if (next < tokens.size() && !when && tokens.get(next).tag().matches("NN.*|DT|PRP\\$|JJ")) {
      return false;
    }
    return predication.agent() == null
        || predication.patient() == null
        || predication.patient().head().tag().equals("CD");
  }

  private List<Sense> states(ParsedSentence sentence, Token word) {
    List<Sense> found = new ArrayList<>();
    List<Expression> known = new ArrayList<>(states.getOrDefault(text(word), List.of()));
    if (known.isEmpty()) {
      known.addAll(states.getOrDefault(lemma(word), List.of()));
    }
    boolean prepositional =
        sentence.children(word, "case").stream().anyMatch(mark -> !mark.tag().equals("POS"));
    for (Expression expression : known) {
      List<String> words = expression.words();
      boolean fits =
          words.size() == 1
              ? !prepositional
              : before(sentence, word, words.subList(0, words.size() - 1));
      if (fits) {
        found.add(expression.sense());
      }
    }
    return found;
  }

  private static boolean before(ParsedSentence sentence, Token word, List<String> words) {
    int at = word.index();
    for (int i = words.size() - 1; i >= 0; i--) {
      int from = at;
      boolean met = false;
      for (at = from - 1; at >= Math.max(0, from - WITHIN_PHRASE); at--) {
        Token token = sentence.token(at);
        if (text(token).equals(words.get(i)) || lemma(token).equals(words.get(i))) {
          met = true;
          break;
        }
      }
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private static boolean verb(ParsedSentence sentence, Token head, Expression expression) {
    int at = head.index();
    for (String word : expression.words().subList(1, expression.words().size())) {
      int from = at;
      boolean met = false;
      int last = Math.min(sentence.tokens().size() - 1, from + BEHIND_VERB);
      for (at = from + 1; at <= last && !met; at++) {
        Token token = sentence.token(at);
        boolean onward = word.equals("on") && token.is("case") && ONWARD.contains(lemma(head));
        met =
            !onward
                && below(sentence, token, head)
                && (text(token).equals(word) || lemma(token).equals(word));
      }
      if (!met) {
        return false;
      }
      at--;
    }
    return true;
  }

  private static boolean below(ParsedSentence sentence, Token token, Token head) {
    Token up = token;
    for (int i = 0; i < 3 && up != null; i++) {
      up = sentence.head(up);
      if (head.equals(up)) {
        return true;
      }
    }
    return false;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static String text(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
