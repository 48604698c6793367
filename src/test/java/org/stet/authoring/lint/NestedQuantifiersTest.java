package org.stet.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedQuantifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+",
        "(a*)*b",
        "(?:\\w+)*x",
        "(a+|b)+",
        "([a-z]+){2,}",
        "((a+))+",
        "(a+b?)+",
        "(\\s*\\w*)*",
        "(?<name>a+)+"
      })
  void repetitionsOfRepetitionsAreFound(String pattern) {
    assertThat(NestedQuantifiers.in(pattern)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a+",
        "(a)+",
        "(ab+)+",
        "(\\w+,)+",
        "(a+){2}",
        "(a+)?",
        "(a++)+",
        "(a|b)*",
        "[(a+)+]*",
        "\\(a+\\)+",
        "\\Q(a+)+\\E",
        "(\\p{L}\\d*)+",
        "[)]+",
        "a{2,}b+",
        ""
      })
  void whatCanBeCutUpInOneWayOnlyIsNoHarm(String pattern) {
    assertThat(NestedQuantifiers.in(pattern)).isFalse();
  }
}
