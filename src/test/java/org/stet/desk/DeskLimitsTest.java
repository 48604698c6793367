package org.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.desk.Visitor.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.desk.Visitor.Seen;
import org.stet.desk.story.Limits;

/** Too much at once, too large or too slow is served or refused, and the desk goes on. */
@Timeout(120)
class DeskLimitsTest {
  private static final int MEGABYTE = 1_000_000;

  @TempDir private Path folder;

  /** Fifty megabytes, made while they are sent. */
  private static InputStream fifty() {
    return new InputStream() {
      private int left = 50 * MEGABYTE;

      @Override
      public int read() {
        return left-- > 0 ? 'x' : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        int some = Math.min(left, length);
        left -= some;
        return some > 0 ? some : -1;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"api/stories", "api/files?name=a.txt"})
  void fiftyMegabytesAreRefusedAndTheSenderGetsToReadWhy(String path) throws IOException {
    try (Visitor visitor = Visitor.at(folder, new Stand())) {
      Seen told =
          visitor.send(
              "POST",
              path,
              BodyPublishers.fromPublisher(
                  BodyPublishers.ofInputStream(DeskLimitsTest::fifty), 50L * MEGABYTE),
              "Content-Type",
              "application/json");
      assertThat(told.status()).isEqualTo(413);
      assertThat(told.json().path("error").asText()).contains("larger than");

      Seen chunked =
          visitor.send(
              "POST",
              path,
              BodyPublishers.ofInputStream(DeskLimitsTest::fifty),
              "Content-Type",
              "application/json");
      assertThat(chunked.status()).isEqualTo(413);
      assertThat(visitor.get("api/progress").status()).isEqualTo(200);
    }
  }

  @Test
  void aLengthThatIsTooLargeIsRefusedBeforeAnythingIsSent() throws IOException {
    try (Visitor visitor = Visitor.at(folder, new Stand())) {
      String answer =
          visitor.raw(
              ("POST %sapi/stories HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\n"
                      + "Content-Length: 50000000\r\n\r\n")
                  .formatted(visitor.root(), visitor.host()));
      assertThat(answer).startsWith("HTTP/1.1 413 ").contains("larger than 5 MB");
    }
  }

  @Test
  void twoHundredStoriesAtOnceAreServedOrRefused() throws Exception {
    try (Visitor visitor = Visitor.at(folder, new Stand())) {
      String text = "dozens\n" + "word ".repeat(2_000);
      List<Seen> seen =
          atOnce(200, i -> visitor.post("api/stories", Visitor.story(text + i, text)));

      assertThat(seen).extracting(Seen::status).allMatch(s -> s == 201 || s == 429 || s == 503);
      assertThat(seen).extracting(Seen::status).contains(201);
      assertThat(seen.stream().filter(each -> each.status() == 503))
          .allMatch(each -> each.header("Retry-After") != null);
      long open = seen.stream().filter(each -> each.status() == 201).count();
      assertThat(open).isLessThanOrEqualTo(Limits.USUAL.stories());
      Seen one = seen.stream().filter(each -> each.status() == 201).findFirst().orElseThrow();
      String path = "api/stories/" + one.json().path("id").asText();
      assertThat(visitor.get(path).json().path("verdict").asText()).isEqualTo("hold");
    }
  }

  @Test
  void twoHundredEditsAtOnceEndWithTheLast() throws Exception {
    Stand stand = new Stand();
    try (Visitor visitor = Visitor.at(folder, stand)) {
      String path = "api/stories/" + visitor.open("dozens").path("id").asText();
      List<Seen> seen =
          atOnce(200, i -> visitor.put(path + "/draft", edit("dozens of " + (i + 1), i + 1)));

      assertThat(seen).extracting(Seen::status).allMatch(s -> s == 200 || s == 409 || s == 503);
      JsonNode view = visitor.get(path).json();
      assertThat(view.at("/draft/text").asText()).isEqualTo("dozens of 200");
      assertThat(view.at("/report/findings/0/message").asText()).contains("dozens of 200");
    }
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private interface Ask {
    Seen ask(int number);
  }

  private static List<Seen> atOnce(int count, Ask ask) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<Future<Seen>> all =
          IntStream.range(0, count).mapToObj(i -> threads.submit(() -> ask.ask(i))).toList();
      List<Seen> seen = new ArrayList<>();
      for (Future<Seen> each : all) {
        seen.add(each.get());
      }
      return seen;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void onlySoManyChecksWait() throws Exception {
    Stand stand = new Stand();
    Limits limits = new Limits(50, 40, 500_000, 8, 1, 2);
    try (Visitor visitor =
        Visitor.at(Visitor.settings(folder, stand, limits, Duration.ofSeconds(60)))) {
      ExecutorService threads = Executors.newFixedThreadPool(8);
      List<Future<Seen>> all =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      threads.submit(() -> visitor.post("api/stories", Visitor.story("wait " + i))))
              .toList();
      while (all.stream().filter(Future::isDone).count() < 5) {
        Thread.sleep(10);
      }
      stand.go.countDown();
      int served = 0;
      for (Future<Seen> each : all) {
        served += each.get().status() == 201 ? 1 : 0;
        assertThat(each.get().status()).isIn(201, 503);
      }
      assertThat(served).isEqualTo(3);
      threads.shutdownNow();
      // What was refused was never opened.
      for (int i = 0; i < 47; i++) {
        visitor.open("two " + i);
      }
    }
  }

  @Test
  void aCheckThatTakesTooLongIsAnsweredAndGoesOn() throws IOException {
    Stand stand = new Stand();
    try (Visitor visitor =
        Visitor.at(Visitor.settings(folder, stand, Limits.USUAL, Duration.ofSeconds(1)))) {
      String path = "api/stories/" + visitor.open("dozens").path("id").asText();
      Seen seen = visitor.put(path + "/draft", edit("wait for dozens", 1));

      assertThat(seen.status()).isEqualTo(503);
      assertThat(seen.header("Retry-After")).isEqualTo("5");
      stand.go.countDown();
      JsonNode view = visitor.get(path).json();
      assertThat(view.at("/draft/text").asText()).isEqualTo("wait for dozens");
      assertThat(view.path("verdict").asText()).isEqualTo("hold");
    }
  }

  @Test
  void aStoryHoldsSoMuchText() throws IOException {
    Limits limits = new Limits(50, 2, 100, 8, 2, 32);
    try (Visitor visitor =
        Visitor.at(Visitor.settings(folder, new Stand(), limits, Duration.ofSeconds(60)))) {
      Seen large = visitor.post("api/stories", Visitor.story("x".repeat(60), "y".repeat(41)));
      assertThat(large.status()).isEqualTo(413);
      assertThat(large.json().path("error").asText()).contains("100 characters together");
      assertThat(visitor.post("api/stories", Visitor.story("a", "b", "c", "d")).status())
          .isEqualTo(429);
      String path = "api/stories/" + visitor.open("a", "b", "c").path("id").asText();
      JsonNode text = Visitor.JSON.createObjectNode().put("text", "d");
      assertThat(visitor.put(path + "/sources/third", text).status()).isEqualTo(429);
      assertThat(visitor.put(path + "/draft", edit("x".repeat(99), 1)).status()).isEqualTo(413);
      assertThat(visitor.get(path).json().at("/draft/text").asText()).isEqualTo("a");
    }
  }

  @Test
  void onlySomeStoriesKeepTheirLastCheck() throws IOException {
    Stand stand = new Stand();
    Limits limits = new Limits(50, 40, 500_000, 3, 1, 32);
    try (Visitor visitor =
        Visitor.at(Visitor.settings(folder, stand, limits, Duration.ofSeconds(60)))) {
      List<String> ids =
          IntStream.range(0, 8).mapToObj(i -> visitor.open("dozens").path("id").asText()).toList();
      visitor.put("api/stories/" + ids.get(0) + "/draft", edit("two", 1));
      await(() -> stand.open.get() == 3);
      ids.forEach(id -> visitor.delete("api/stories/" + id));
      await(() -> stand.open.get() == 0);
    }
  }

  @Test
  void aConnectionThatDripsIsClosed() throws Exception {
    DeskSettings settings =
        Visitor.settings(
            folder,
            List.of(),
            new Stand(),
            Limits.USUAL,
            Duration.ofSeconds(60),
            Duration.ofSeconds(1));
    try (Visitor visitor = Visitor.at(settings);
        Socket slow = new Socket("127.0.0.1", Integer.parseInt(visitor.host().split(":")[1]))) {
      slow.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
      boolean open = true;
      for (int i = 0; i < 100 && open; i++) {
        try {
          slow.getOutputStream().write("X: y\r\n".getBytes(StandardCharsets.US_ASCII));
          Thread.sleep(100);
        } catch (IOException closed) {
          open = false;
        }
      }
      assertThat(open).isFalse();
      assertThat(visitor.get("api/progress").status()).isEqualTo(200);
    }
  }
}
