package org.stet.cli.rules;

import java.util.List;
import java.util.stream.Stream;
import org.stet.authoring.scaffold.Shape;
import org.stet.cli.BadUse;
import org.stet.engine.rule.NearestWord;
import org.stet.fact.FindingKind;
import org.stet.fact.Severity;

/** Words of a command line that name a kind, a severity or a fact. */
final class Words {
  private Words() {}

  static FindingKind kind(String word) {
    return FindingKind.of(word)
        .orElseThrow(
            () ->
                unknown(
                    "kind", word, Stream.of(FindingKind.values()).map(FindingKind::id).toList()));
  }

  static Severity severity(String word) {
    return Severity.of(word)
        .orElseThrow(
            () ->
                unknown("severity", word, Stream.of(Severity.values()).map(Severity::id).toList()));
  }

  static Shape shape(String word) {
    return Stream.of(Shape.values())
        .filter(shape -> shape.id().equals(word))
        .findFirst()
        .orElseThrow(() -> unknown("fact", word, Shape.ids()));
  }

  private static BadUse unknown(String what, String word, List<String> known) {
    return new BadUse(
        "there is no %s \"%s\"; %s".formatted(what, word, NearestWord.advice(word, known)));
  }
}
