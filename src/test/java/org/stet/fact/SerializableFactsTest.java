package org.stet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Facts and articles can be sent to another process, with all that they hold. */
class SerializableFactsTest {

  @TestFactory
  Stream<DynamicTest> allThatAFactHoldsCanBeSent() {
    return Stream.concat(
            Stream.of(Article.class, Publication.class, Span.class),
            Stream.of(Fact.class.getPermittedSubclasses()))
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> canBeSent(type)));
  }

  private static void canBeSent(Class<?> type) {
    assertThat(Serializable.class).isAssignableFrom(type);
    for (RecordComponent component : type.getRecordComponents()) {
      Class<?> held = component.getType();
      // List.copyOf() and List.of() make lists that can be.
      assertThat(
              held.isPrimitive() || held == List.class || Serializable.class.isAssignableFrom(held))
          .as(component.toString())
          .isTrue();
    }
  }
}
