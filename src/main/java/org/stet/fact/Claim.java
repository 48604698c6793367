package org.stet.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who did what to whom.
 *
 * <p>"We <u>did not receive any external assistance</u>": predicate "assist", patient the speaker's
 * alliance, denied.
 *
 * @param span the clause
 * @param agent the words for who did it, or null
 * @param predicate id of the {@code frames.yaml} entry that the verb or noun evokes: "assist",
 *     "rise"
 * @param patient the words for whom it was done to, or null
 * @param agentKey key of the agent for equality joins, or null
 * @param patientKey key of the patient for equality joins, or null
 * @param placeKey key of the place, or null
 * @param moment the time of the event, or null
 * @param denied whether the text says that it did not happen: "did not", "neither", "denied",
 *     "failed to"
 * @param factuality how certain the text makes it
 * @param attribution who says so, or null where the paper does in its own voice
 * @param part headline, body or residue
 */
public record Claim(
    Span span,
    Span agent,
    String predicate,
    Span patient,
    String agentKey,
    String patientKey,
    String placeKey,
    Moment moment,
    boolean denied,
    Factuality factuality,
    Attribution attribution,
    Part part)
    implements Fact {
  private static final int LONG_SPEAKER = 40;
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(?<=.{4}) of the [“\"]|(?<=.{4}),? (?:who|whose|familiar|close|from|at|on|based|with|\\() ?|(?<=.{4}), ");

  /** A sentence of the article begins with it, a problem sentence need not. */
  private static final Pattern ARTICLE = Pattern.compile("^(?:The|An?)\\b");

  private static final Pattern RETURN =
      Pattern.compile("\\b(?:re-?open|resum|restart|reinstat|restor|rejoin)\\w*|\\bonce more\\b");

  private static final Pattern NOBODY = Pattern.compile("(?i)nobody|no one|no-one|none");
  private static final Pattern PRONOUN = Pattern.compile("(?i)s?he");
  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{Ll}{3})s$");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "all", "both", "his", "her", "its", "their", "our", "this", "that",
          "these", "those", "two", "three", "some", "many", "most", "every", "each", "no");

  @Override
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>(List.of(span));
    boolean speaker =
        agent != null
            && attribution != null
            && attribution.source() != null
            && attribution.source().article().equals(agent.article())
            && attribution.source().overlaps(agent);
    if (agent != null && !speaker && !span.overlaps(agent)) {
      spans.add(agent);
    }
    return List.copyOf(spans);
  }

  /** A clause can evoke two frames, so the predicate is part of the name. */
  @Override
  public String id() {
    return Fact.super.id() + "/" + predicate;
  }

  /** Key of the source that says so, or null for the paper's own voice. */
  public String speakerKey() {
    return attribution == null ? null : attribution.speakerKey();
  }

  /**
   * The words for who says so, without what only describes him where they are long ("Ann Orr" for
   * "Ann Orr, who leads the inquiry"); "the text" for the paper's own voice.
   */
  public String speaker() {
    if (attribution == null || attribution.source() == null) {
      return "the text";
    }
    String words = attribution.speaker();
    if (PRONOUN.matcher(words).matches() && speakerKey() != null) {
      return surname(speakerKey());
    }
    String brief = words.length() <= LONG_SPEAKER ? words : DESCRIPTION.split(words, 2)[0];
    return ARTICLE.matcher(brief).replaceFirst(found -> found.group().toLowerCase(Locale.ROOT));
  }

  /** "Orr" of the key "orr-anna": a key begins with the family name. */
  private static String surname(String key) {
    String name = key.split("[-/]", 2)[0];
    return name.isEmpty() ? key : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /**
   * How the text stands to what it tells: "certain" for what it says has happened or does, "coming"
   * for what it, or somebody who only says so, announces; null for guesses, wishes and plans.
   * Claims of one assurance can exclude each other.
   */
  public String assurance() {
    if (factuality == Factuality.CERTAIN) {
      return "certain";
    }
    boolean announced =
        attribution == null
            || attribution.stance() == Stance.SAYS
            || attribution.stance() == Stance.CONFIRMS
            || attribution.stance() == Stance.PROMISES;
    return factuality == Factuality.PROBABLE && announced ? "coming" : null;
  }

  /**
   * Whether the text reports it: as certain, or as what somebody suggests. What is announced,
   * estimated or feared is no report.
   */
  public boolean reported() {
    return factuality == Factuality.CERTAIN
        || factuality == Factuality.PROBABLE
            && attribution != null
            && attribution.stance() == Stance.SUGGESTS;
  }

  /** Whether one and the same source, and not the paper itself, says this and {@code other}. */
  public boolean speaksAs(Claim other) {
    return speakerKey() != null && speakerKey().equals(other.speakerKey());
  }

  /**
   * Whether it is done to whoever acts in {@code other}, by that name or a longer one: "Malian
   * rebels", "the Tuareg rebel alliance in Mali". False where one of the two is not told.
   */
  public boolean doneToAgentOf(Claim other) {
    if (patient == null || other.agent == null) {
      return false;
    }
    return patientKey != null && patientKey.equals(other.agentKey)
        || !namedApart(patient.text(), other.agent.text())
            && commonNouns(patient.text()).contains(lastNoun(other.agent.text()));
  }

  /** The words in lower case, without the ending of the plural. */
  private static Set<String> commonNouns(String phrase) {
    return Arrays.stream(phrase.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 2 && Character.isLowerCase(word.codePointAt(0)))
        .map(word -> PLURAL.matcher(word).replaceFirst(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String lastNoun(String phrase) {
    return PLURAL.matcher(phrase.substring(phrase.lastIndexOf(' ') + 1)).replaceFirst("");
  }

  /** Whether it is denied of everybody: "nobody was hurt". */
  boolean ofNobody() {
    return patient != null && NOBODY.matcher(patient.text()).matches();
  }

  /** Whether the patients of both are named in front of one noun, and by other names. */
  boolean namesAnother(Claim other) {
    if (patient == null || other.patient == null) {
      return false;
    }
    return namedApart(patient.text(), other.patient.text());
  }

  private static boolean namedApart(String phrase, String other) {
    Set<String> one = nameWords(phrase);
    Set<String> two = nameWords(other);
    return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
  }

  /** Whether it tells that what had been otherwise for a time is so again: "reopened on Monday". */
  boolean tellsReturn() {
    return !denied && RETURN.matcher(span.text()).find();
  }

  /** The capitalised words in front of a common noun: "Delta" of "the Delta plant". */
  private static Set<String> nameWords(String phrase) {
    String[] words = phrase.split("[^\\p{L}\\p{N}]+");
    if (words.length < 2 || !Character.isLowerCase(words[words.length - 1].codePointAt(0))) {
      return Set.of();
    }
    return Arrays.stream(words)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !DETERMINERS.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether it stands between quotation marks, as its speaker said it. */
  public boolean inOwnWords() {
    return attribution != null && attribution.direct();
  }

  public boolean inHeadline() {
    return part == Part.HEADLINE;
  }

  /** Whether both tell of a charge, and not of one: "acquitted of fraud", "guilty of bribery". */
  boolean onAnotherCharge(Claim other) {
    return Offences.differ(span.text(), other.span.text());
  }
}
