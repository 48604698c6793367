package org.stet.desk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of an address. */
class AddressTest {
  @Test
  void segmentsAreSplitBeforeTheyAreDecoded() {
    assertThat(Address.segments("/a/b%2Fc/..%5cd/%C3%BC+%F0%9F%94%A5/"))
        .isEqualTo(List.of("a", "b/c", "..\\d", "ü+\uD83D\uDD25", ""));
  }

  @Test
  void ofTwoParametersOfANameTheLastCounts() {
    assertThat(Address.query("a=1&b=x+y%26&a=2&c"))
        .isEqualTo(Map.of("a", "2", "b", "x y&", "c", ""));
    assertThat(Address.query(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%", "/%2", "/%zz", "/%ff", "/%c0%af", "/%ed%a0%80"})
  void whatIsNoEscapeOrNoTextIsRefused(String path) {
    assertThatThrownBy(() -> Address.segments(path)).isInstanceOf(Refusal.class);
  }
}
