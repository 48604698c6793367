package org.stet.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.PlainSentence.Section;

/** The sentences that Stet comes with can be said in rules. */
class PlainSentencesTest {
  private static final String HEAD =
      """
      // Why.
      rule "A toll names who counted"
          @id("toll")
          @kind("unattributed-figure") @type("toll") @severity("info")
          @problem("Nobody is named")
      when
      """;

  private static PlainLanguage language() throws Exception {
    return PlainLanguage.parse("rules/plain.dsl", Files.readString(Path.of("rules/plain.dsl")));
  }

  @TestFactory
  Stream<DynamicTest> everySentenceIsPartOfARuleThatCompiles() throws Exception {
    return facts()
        .map(
            sentence ->
                DynamicTest.dynamicTest(
                    sentence.shown(), () -> assertThat(failuresWith(sentence)).isEmpty()));
  }

  private static Stream<PlainSentence> facts() throws Exception {
    return language().sentences().stream().filter(sentence -> !sentence.isDetail());
  }

  /** A rule about the fact of {@code head} with every detail that may be said of it. */
  private static List<?> failuresWith(PlainSentence head) throws Exception {
    StringBuilder text = new StringBuilder(HEAD);
    boolean condition = head.section() == Section.CONDITION;
    PlainSentence fact = condition ? head : factOf(head);
    text.append(said(fact)).append('\n');
    String type = type(fact);
    for (PlainSentence detail : language().sentences()) {
      if (detail.isDetail() && type.equals(typeAbove(detail))) {
        text.append(said(detail)).append('\n');
      }
    }
    text.append("then\n").append(condition ? said(reportOf(fact)) : said(head)).append("\nend\n");
    RuleSource rule =
        RuleSource.plain("rules/unattributed-figure/toll.dslr", text.toString(), language());
    return RuleBase.of(List.of(rule), RuleStore.none()).failures();
  }

  private static String said(PlainSentence sentence) {
    return sentence
        .words()
        .replace("{n:[\\d.]+}", "0.5")
        .replace("{type:[A-Za-z_]+}", "calque")
        .replace("{noun:[^\"]+}", "mercenary");
  }

  private static String type(PlainSentence fact) {
    String meaning = fact.meaning();
    String before = meaning.substring(0, meaning.lastIndexOf('('));
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  /** The type of the fact that stands above {@code detail} in the file of sentences. */
  private static String typeAbove(PlainSentence detail) throws Exception {
    String type = "";
    for (PlainSentence sentence : language().sentences()) {
      if (sentence.equals(detail) || sentence.words().equals(detail.words())) {
        return type;
      }
      type = sentence.isDetail() ? type : type(sentence);
    }
    return type;
  }

  private static PlainSentence reportOf(PlainSentence fact) throws Exception {
    String binding = type(fact).equals("Implication") ? "$one" : fact.meaning().split(" ", 2)[0];
    return language().sentences().stream()
        .filter(sentence -> sentence.section() == Section.CONSEQUENCE)
        .filter(sentence -> sentence.meaning().contains("(" + binding))
        .findFirst()
        .orElseThrow();
  }

  private static PlainSentence factOf(PlainSentence report) throws Exception {
    return facts()
        .filter(sentence -> sentence.section() == Section.CONDITION)
        .filter(
            sentence -> {
              String binding =
                  type(sentence).equals("Implication")
                      ? "$one"
                      : sentence.meaning().split(" ", 2)[0];
              return report.meaning().contains("(" + binding);
            })
        .findFirst()
        .orElseThrow();
  }
}
