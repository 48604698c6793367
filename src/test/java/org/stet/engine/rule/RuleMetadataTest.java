package org.stet.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.fact.FindingKind;
import org.stet.fact.Severity;

class RuleMetadataTest {
  private static final String RULE =
      """
      package rules.sample.one

      import org.stet.fact.*

      rule "Nobody denies"
          @id("one")
          @kind("contradiction")
          @type("negation")
          @severity("warning")
          @problem("{first.speaker} against {second.speaker}")
      when
          $a : Claim( span.end > 3 )
          $b : Claim( denied, this != $a )
      then
          insertLogical( new Conflict($a, $b) );
      end
      """;

  private static RuleMetadata read(String text) throws InvalidRule {
    return RuleMetadata.of(RuleSource.of("rules/contradiction/one.drl", text));
  }

  @Test
  void everythingDeclaredIsRead() throws InvalidRule {
    RuleMetadata metadata =
        read(
            RULE.replace(
                "when\n", "@suggestion(\"ask\") @since('0.2') @reference(\"BBC, 3.3\")\nwhen\n"));
    assertThat(metadata.id()).isEqualTo("one");
    assertThat(metadata.kind()).isEqualTo(FindingKind.CONTRADICTION);
    assertThat(metadata.type()).isEqualTo("negation");
    assertThat(metadata.severity()).isEqualTo(Severity.WARNING);
    assertThat(metadata.problem().text()).isEqualTo("{first.speaker} against {second.speaker}");
    assertThat(metadata.suggestion().text()).isEqualTo("ask");
    assertThat(metadata.since()).isEqualTo("0.2");
    assertThat(metadata.reference()).isEqualTo("BBC, 3.3");
    assertThat(metadata.name()).isEqualTo("Nobody denies");
    assertThat(metadata.packageName()).isEqualTo("rules.sample.one");
  }

  @Test
  void commentsAndStringsConfuseNothing() throws InvalidRule {
    RuleMetadata metadata =
        read(
            RULE.replace("package", "// rule \"x\" @id(\"no\")\n/* it's a rule\n when */ package")
                .replace("Nobody denies", "Nobody 'denies' when @id(1) // then")
                .replace("@kind", "/* @kind(\"residue\") */ @kind")
                .replace("{first.speaker} against", "// {first.speaker} /* against"));
    assertThat(metadata.name()).isEqualTo("Nobody 'denies' when @id(1) // then");
    assertThat(metadata.kind()).isEqualTo(FindingKind.CONTRADICTION);
    assertThat(metadata.problem().text()).startsWith("// {first.speaker} /* against");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNoFault() throws InvalidRule {
    assertThat(read("\uFEFF" + RULE.replace("\n", "\r\n")).id()).isEqualTo("one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          package rules.sample.one        | <nothing>                 | 1: the file names no package; begin the file with a package that no other rule has
          package rules.sample.one  | package org.stet.fact     | 1: the package "org.stet.fact" is not one for rules; begin it with "rules."
          @id("one")                | <nothing>                 | 5: the rule has no @id; add @id("…") after its name
          @id("one")                | @id("two")                | 6: @id("two") is not the name of the file; rename the file to two.drl or the id to "one"
          @id("one")                | @id("One")                | 6: @id("One") is not in kebab case; write lower-case words joined by hyphens
          @kind("contradiction")    | @kind("contradicton")     | 7: "contradicton" is no kind; did you mean "contradiction"?
          @kind("contradiction")    | @kind("x")                | 7: "x" is no kind; choose one of: contradiction, headline-mismatch, name-inconsistency, quote-mismatch, residue, translation-artefact, unattributed-figure, weak-sourcing
          @severity("warning")      | @severity("fatal")        | 9: "fatal" is no severity; choose one of: error, info, warning
          @severity("warning")      | @severity("")             | 9: @severity is empty; say something or leave it out
          @type("negation")         | @typ("negation")          | 8: @typ is not known; did you mean "type"?
          @type("negation")         | @type("a b")              | 8: @type("a b") is not in kebab case; write lower-case words joined by hyphens
          @type("negation")         | @type("a") @type("b")     | 8: @type stands twice; keep one of them
          @type("negation")         | @type(negation)           | 8: @type does not hold one string in quotation marks; write @type("…")
          @type("negation")         | @type({"a", "b"})         | 8: @type does not hold one string in quotation marks; write @type("…")
          @type("negation")         | @type("a                  | 8: a string begins here and does not end; close it
          @type("negation")         | /* @type("negation")      | 8: a comment begins here and does not end; close it
          @type("negation")         | salience 10               | 8: "salience" may not stand between a rule's name and "when"; a rule has annotations, no attributes
          @type("negation")         | no-loop                   | 8: "no-loop" may not stand between a rule's name and "when"; a rule has annotations, no attributes
          {first.speaker}           | {first.speakr}            | 10: in @problem, {first.speakr} asks for "speakr", which is not known there; did you mean "speaker"?
          {first.speaker}           | {third.speaker}           | 10: in @problem, {third.speaker} asks for "third", which is not known there; choose one of: faults, first, second, spans, suggestion
          {first.speaker}           | {subject.speaker}         | 10: in @problem, {subject.speaker} asks for "subject", which is not known there; choose one of: faults, first, second, spans, suggestion
          {first.speaker}           | {first.speaker.length}    | 10: in @problem, {first.speaker.length} asks for "length" of a plain value; leave it out
          {first.speaker}           | {first speaker}           | 10: in @problem, {first speaker} is not a place for a value; write names with dots, as in {first.speaker}
          {first.speaker}           | {first.speaker            | 10: in @problem, {first.speaker against {second.speaker} is not a place for a value; write names with dots, as in {first.speaker}
          {second.speaker}          | {second.speaker           | 10: in @problem, a "{" stands without its "}"; write both or leave both out
          {first.speaker}           | first.speaker}            | 10: in @problem, a "}" stands without its "{"; write both or leave both out
          rule "Nobody denies"      | rule Nobody               | 5: the rule has no name in quotation marks; write rule "A sentence that holds"
          Nobody denies             | \\"It\\" stands            | 5: the rule's name holds a straight quotation mark or a backslash; write “…” instead
          {first.speaker}           | {first.zzz}               | 10: in @problem, {first.zzz} asks for "zzz", which is not known there; nothing there has a name like it
          import org.stet.fact.*    | global java.util.List x   | 3: "global" may not stand here; before its rule a file holds one package and its imports
          import org.stet.fact.*    | dialect "mvel"            | 3: "dialect" may not stand here; before its rule a file holds one package and its imports
          """)
  void whatIsWrongIsSaidWithItsLineAndWhatToDo(String right, String wrong, String expected) {
    String text = RULE.replace(right, wrong.equals("<nothing>") ? "" : wrong);
    assertThat(text).isNotEqualTo(RULE);
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            InvalidRule.class,
            invalid ->
                assertThat(invalid.errors())
                    .extracting(RuleError::toString)
                    .contains("rules/contradiction/one.drl:" + expected));
  }

  @Test
  void allErrorsOfAFileAreToldAtOnce() {
    assertThatThrownBy(() -> read(RULE.replace("@id(\"one\")", "").replace("warning", "loud")))
        .isInstanceOfSatisfying(InvalidRule.class, e -> assertThat(e.errors()).hasSize(2));
  }

  @Test
  void aFileHoldsOneRule() {
    assertThatThrownBy(() -> read(RULE + RULE.substring(RULE.indexOf("rule \""))))
        .hasMessage(
            "rules/contradiction/one.drl:17: a second \"rule\" in one file; give it a file of its own");
    assertThatThrownBy(() -> read("package rules.sample.one\n// rule"))
        .hasMessage(
            "rules/contradiction/one.drl: holds no rule; write rule \"…\" when … then … end");
    assertThatThrownBy(() -> read(""))
        .hasMessage(
            "rules/contradiction/one.drl: holds no rule; write rule \"…\" when … then … end");
    assertThatThrownBy(() -> read(RULE.replace("\nend\n", "\n")))
        .hasMessageContaining("does not finish with \"end\"");
    assertThatThrownBy(() -> read(RULE.replace("\nthen\n", "\n").replace("new Conflict", "")))
        .hasMessageContaining("the rule has no \"then\"");
  }
}
