package org.stet.authoring.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stet.fact.FindingKind;

/** What a new rule is about, with words that can be run as they are and then be changed. */
public enum Shape {
  /** A number in the text with what it counts. */
  FIGURE(
      List.of("Concern", "Figure", "Measure", "Part"),
      "$figure : Figure( measure == Measure.TOLL, casualties, !known, !few, unattributed, part == Part.BODY )",
      "insertLogical( new Concern($figure) );",
      List.of(
          "There is a figure",
          "- that counts killed or wounded",
          "- that is news",
          "- that is more than a handful",
          "- without a source",
          "- in the body"),
      "Report the figure",
      "no-source",
      "Nobody is named who counted “{subject.span}”",
      "“Twelve miners”",
      """
      fires:
        - why: "The paper counts in its own voice."
          draft: |
            The mine collapsed on Monday. «Twelve miners» were killed.
      silent:
        - why: "Somebody answers for the count."
          draft: |
            The mine collapsed on Monday. Twelve miners were killed, according to the fire brigade.
      """),
  /** Two statements about one event. */
  CLAIM_PAIR(
      List.of("Conflict", "Factuality", "Implication", "Implication.Strength"),
      """
      $denial : Implication( !holds, strength == Strength.STATED, $event : eventKey, $denied : claim, claim.factuality == Factuality.CERTAIN )
      Implication( holds, eventKey == $event, strength == Strength.STATED, $stated : claim, claim.factuality == Factuality.CERTAIN, claim.speaksAs($denied), !this.apartFrom($denial) )""",
      "insertLogical( new Conflict($denied, $stated) );",
      List.of(
          "There are two claims of one event",
          "- the first denies",
          "- the second tells that it happened",
          "- by the same speaker",
          "- both certain",
          "- not told apart by their words"),
      "Report both claims",
      "negation",
      "{first.speaker} denies in “{first.span}” what “{second.span}” says",
      "“they had not arrested Karl Brandt” × “they had arrested Karl Brandt”",
      """
      fires:
        - why: "One speaker, two versions."
          draft: |
            The police said on Monday that «they had not arrested Karl Brandt».
          source: |
            The police said on Monday that «they had arrested Karl Brandt».
      silent:
        - why: "Both papers tell the same."
          draft: |
            The police said on Monday that they had arrested Karl Brandt.
          source: |
            The police said on Monday that they had arrested Karl Brandt.
      """),
  /** A place in the text that looks wrong by itself. */
  ANOMALY(
      List.of("Anomaly", "AnomalyType", "Concern"),
      "$place : Anomaly( type == AnomalyType.DATE_FORMAT, confidence >= 0.6 )",
      "insertLogical( new Concern($place) );",
      List.of("There is an anomaly of type date_format", "- that is likely"),
      "Report the anomaly",
      "date-format",
      "“{subject.span}” is written as another language writes dates",
      "“2025. February 4.”",
      """
      fires:
        - why: "The year first, with points."
          draft: |
            The mayor opened the bridge on «2025. February 4.» and thanked the builders.
      silent:
        - why: "A date as English writes it."
          draft: |
            The mayor opened the bridge on 4 February 2025 and thanked the builders.
      """),
  /** Who is reported to have said what. */
  ATTRIBUTION(
      List.of("Attribution", "Concern", "SourceKind", "Stance"),
      "$report : Attribution( sourceKind == SourceKind.NOBODY, stance == Stance.RUMOURS )",
      "insertLogical( new Concern($report) );",
      List.of("There is an attribution to nobody", "- as a rumour"),
      "Report the attribution",
      "rumour",
      "“{subject.cue}” passes on a rumour about “{subject.content}”",
      "“They say” × “that the captain was asleep”",
      """
      fires:
        - why: "They say, without saying who they are."
          draft: |
            «They say» in the port «that the captain was asleep».
      silent:
        - why: "The mayor says it."
          draft: |
            The mayor says that the captain was asleep.
      """),
  /** One person, place or body in two forms. */
  NAME_VARIANT(
      List.of("Concern", "NameVariant", "NameVariant.Difference"),
      "$variant : NameVariant( difference == Difference.GIVEN_NAME )",
      "insertLogical( new Concern($variant) );",
      List.of("There is a name in two forms", "- that differ in the given name"),
      "Report the name",
      "given-name",
      "One person is called {subject.usual.spelling} and {subject.unusual.spelling}",
      "“Selim Demir” × “Salim Demir”",
      """
      fires:
        - why: "One governor, two given names."
          draft: |
            Governor «Selim Demir» closed the schools.
          source: |
            «Salim Demir», the provincial governor, said that inspections would begin.
      silent:
        - why: "Two people of one family."
          draft: |
            The dealer Pieter Smet was jailed, and his brother Jonas Smet walked free.
      """),
  /** Two passages that tell the same thing and differ in one place. */
  DIFFERENCE(
      List.of("Concern", "Difference", "Difference.Kind"),
      "$difference : Difference( kind == Kind.NEGATION, !headline )",
      "insertLogical( new Concern($difference) );",
      List.of("There are two passages that tell one thing", "- that differ in a negation"),
      "Report the passages",
      "negation",
      "Denied in one place, affirmed in the other: “{subject.first}” and “{subject.second}”",
      "“resign” × “resigned”",
      """
      fires:
        - why: "One paper has lost the word not."
          draft: |
            Ms Orr did not «resign» from the board of the Kelso bridge trust in May, she said.
          source: |
            Ms Orr «resigned» from the board of the Kelso bridge trust in May, she said.
      silent:
        - why: "Both papers deny it."
          draft: |
            Ms Orr did not resign from the board of the Kelso bridge trust in May, she said.
          source: |
            Ms Orr never resigned from the board of the Kelso bridge trust in May, she said.
      """);

  final List<String> imports;
  final String conditions;
  final String consequence;
  final List<String> sentences;
  final String report;
  final String type;
  final String problem;
  final String example;
  final String cases;

  Shape(
      List<String> imports,
      String conditions,
      String consequence,
      List<String> sentences,
      String report,
      String type,
      String problem,
      String example,
      String cases) {
    this.imports = imports;
    this.conditions = conditions;
    this.consequence = consequence;
    this.sentences = sentences;
    this.report = report;
    this.type = type;
    this.problem = problem;
    this.example = example;
    this.cases = cases;
  }

  /** The shape that rules of {@code kind} mostly have. */
  public static Shape usual(FindingKind kind) {
    return switch (kind) {
      case CONTRADICTION -> CLAIM_PAIR;
      case UNATTRIBUTED_FIGURE -> FIGURE;
      case NAME_INCONSISTENCY -> NAME_VARIANT;
      case QUOTE_MISMATCH, HEADLINE_MISMATCH -> DIFFERENCE;
      case WEAK_SOURCING -> ATTRIBUTION;
      case TRANSLATION_ARTEFACT, RESIDUE -> ANOMALY;
    };
  }

  /** As the author writes it: "claim-pair". */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All names, in order. */
  public static List<String> ids() {
    return Stream.of(values()).map(Shape::id).toList();
  }
}
