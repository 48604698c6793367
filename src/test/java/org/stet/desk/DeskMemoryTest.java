package org.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes at once, memory is bounded: a desk with a small heap outlives all of it. */
@Timeout(180)
class DeskMemoryTest {
  private static final int AT_ONCE = 200;
  private static final int FILES = 30;

  @TempDir private Path folder;
  private HttpClient client;
  private Process process;
  private String address;

  @BeforeEach
  void start() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName(),
                folder.toString())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    address =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
  }

  @AfterEach
  void stop() throws Exception {
    process.getOutputStream().close();
    process.waitFor();
  }

  private CompletableFuture<Integer> post(String path, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode)
        // A sender that does not read while it writes may find the connection closed, and on a busy
        // machine one that writes too slowly.
        .exceptionally(closed -> 0);
  }

  private List<Integer> atOnce(int count, String path, byte[] body) {
    // Connections of its own, for the desk closes those of senders that it refused.
    client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    List<CompletableFuture<Integer>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(post(path, body));
    }
    return all.stream().map(CompletableFuture::join).toList();
  }

  @Test
  void twoHundredLargeRequestsAtOnceAreServedOrRefused() throws Exception {
    String words = "{\"draft\":{\"name\":\"a\",\"text\":\"%s\"}}";
    byte[] tooLong = words.formatted("word ".repeat(980_000)).getBytes(StandardCharsets.UTF_8);
    byte[] nested = words.formatted("\\u0041".repeat(800_000)).getBytes(StandardCharsets.UTF_8);
    byte[] full = words.formatted("ü dozens ".repeat(22_000)).getBytes(StandardCharsets.UTF_8);

    assertThat(atOnce(AT_ONCE, "api/stories", tooLong)).isSubsetOf(413, 503, 0).contains(413);
    assertThat(atOnce(AT_ONCE, "api/stories", nested)).isSubsetOf(413, 503, 0);
    assertThat(atOnce(FILES, "api/files?name=a.txt", new byte[19_000_000])).isSubsetOf(422, 503, 0);
    assertThat(atOnce(AT_ONCE, "api/stories", full))
        .isSubsetOf(201, 408, 429, 503, 0)
        .contains(201);

    assertThat(process.isAlive()).isTrue();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "api/progress")).build();
    assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("\"ready\"");
    assertThat(folder.resolve("errors.txt")).isEmptyFile();
  }
}
