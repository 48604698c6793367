package org.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.stet.desk.story.Limits;

/** Somebody at an open desk. Every JSON answer is held against the description of the API. */
final class Visitor implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  final Desk desk;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Visitor(Desk desk) {
    this.desk = desk;
  }

  /** At a desk with {@code stand} in place of the models. */
  static Visitor at(Path folder, Stand stand) throws IOException {
    return at(settings(folder, stand, Limits.USUAL, Duration.ofSeconds(60)));
  }

  static DeskSettings settings(Path folder, Stand stand, Limits limits, Duration answer) {
    return settings(folder, List.of(), stand, limits, answer, Duration.ofSeconds(20));
  }

  static DeskSettings settings(
      Path folder,
      List<DeskSettings.Opened> opened,
      Stand stand,
      Limits limits,
      Duration answer,
      Duration idle) {
    return new DeskSettings(
        0,
        folder,
        opened,
        List.of(),
        stand,
        () -> TODAY,
        "1.2.3",
        new DeskSettings.Bounds(limits, answer, idle));
  }

  static Visitor at(DeskSettings settings) throws IOException {
    return new Visitor(Desk.open(settings));
  }

  /** What came back. */
  record Seen(int status, JsonNode json, HttpResponse<byte[]> raw) {
    String text() {
      return new String(raw.body(), StandardCharsets.UTF_8);
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse(null);
    }
  }

  Seen get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  Seen delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  Seen post(String path, JsonNode body) {
    return send("POST", path, json(body), "Content-Type", "application/json");
  }

  Seen put(String path, JsonNode body) {
    return send("PUT", path, json(body), "Content-Type", "application/json");
  }

  private static BodyPublisher json(JsonNode body) {
    return BodyPublishers.ofString(body.toString());
  }

  /** Opens a story and gives its view. */
  JsonNode open(String draft, String... sources) {
    Seen seen = post("api/stories", story(draft, sources));
    assertThat(seen.status()).as(seen.text()).isEqualTo(201);
    return seen.json();
  }

  static ObjectNode story(String draft, String... sources) {
    ObjectNode story = JSON.createObjectNode();
    story.putObject("draft").put("name", "draft.txt").put("text", draft);
    for (int i = 0; i < sources.length; i++) {
      story
          .withArray("sources")
          .addObject()
          .put("name", "source-" + (i + 1) + ".txt")
          .put("text", sources[i]);
    }
    return story;
  }

  static ObjectNode edit(String text, int revision) {
    return JSON.createObjectNode().put("text", text).put("revision", revision);
  }

  static ObjectNode decision(String finding, String decision, String reason) {
    return JSON.createObjectNode()
        .put("finding", finding)
        .put("decision", decision)
        .put("reason", reason);
  }

  Seen send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(desk.address() + path)).method(method, body);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      JsonNode json = type.equals("application/json") ? JSON.readTree(answer.body()) : null;
      Description.check(method, path, answer.statusCode(), json);
      return new Seen(answer.statusCode(), json, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What comes back for {@code request}, byte for byte, on a connection of its own. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", URI.create(desk.address()).getPort())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      byte[] all = new byte[1 << 16];
      int length = in.read(all);
      return length < 0 ? "" : new String(all, 0, length, StandardCharsets.UTF_8);
    }
  }

  /** The path with the token: "/token/". */
  String root() {
    return URI.create(desk.address()).getPath();
  }

  String host() {
    return URI.create(desk.address()).getAuthority();
  }

  static String escaped(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    desk.close();
  }
}
