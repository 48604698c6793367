package org.stet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.desk.Visitor.Seen;

/** Nobody but the desk's own page, and whoever has its address, gets in. */
class DeskGuardsTest {
  private static final String DRAFT = "{\"draft\":{\"name\":\"a\",\"text\":\"dozens\"}}";

  @TempDir private Path folder;
  private final Stand stand = new Stand();
  private Visitor visitor;

  @BeforeEach
  void open() throws IOException {
    visitor = Visitor.at(folder, stand);
  }

  @AfterEach
  void close() {
    visitor.close();
  }

  private String asked(String line, String... headers) throws IOException {
    String all = String.join("\r\n", headers);
    return visitor.raw(line + " HTTP/1.1\r\n" + all + "\r\nConnection: close\r\n\r\n");
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  @Test
  void itListensOnTheLoopbackAddressAlone() {
    assertThat(visitor.desk.address()).startsWith("http://127.0.0.1:");
    assertThat(visitor.root()).hasSizeGreaterThan(26);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost.evil.example:PORT",
        "127.0.0.1:PORT.evil.example",
        "0.0.0.0:PORT",
        "[::1]:PORT",
        "2130706433:PORT"
      })
  void aPageThatHasItsNameLeadHereIsRefused(String host) throws IOException {
    String port = visitor.host().split(":")[1];
    String answer = asked("GET " + visitor.root(), "Host: " + host.replace("PORT", port));
    assertThat(status(answer)).isIn(400, 403);
    assertThat(answer).doesNotContain("<title>");
  }

  @Test
  void theSameAddressByItsNameIsServed() throws IOException {
    String host = "Host: " + visitor.host().replace("127.0.0.1", "localhost");
    assertThat(status(asked("GET " + visitor.root(), host))).isEqualTo(200);
  }

  @Test
  void aHostThatTheRequestLineContradictsIsRefused() throws IOException {
    String line = "GET http://evil.example" + visitor.root();
    assertThat(status(asked(line, "Host: " + visitor.host()))).isIn(400, 403);
    assertThat(status(asked("GET " + visitor.root(), "X: y"))).isEqualTo(400);
    String twice = "Host: " + visitor.host() + "\r\nHost: evil.example";
    assertThat(status(asked("GET " + visitor.root(), twice))).isIn(400, 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/progress", "/x/api/progress", "//api/stories", "/%20/"})
  void withoutTheTokenThereIsNothing(String path) throws IOException {
    String answer = asked("GET " + path, "Host: " + visitor.host());
    assertThat(status(answer)).isEqualTo(404);
    assertThat(answer).contains("there is nothing here");
  }

  @Test
  void almostTheTokenIsNotTheToken() throws IOException {
    String token = visitor.root().replace("/", "");
    for (String wrong :
        new String[] {token.substring(1), token + "0", token.toUpperCase(Locale.ROOT)}) {
      String answer = asked("GET /" + wrong + "/api/progress", "Host: " + visitor.host());
      assertThat(status(answer)).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, null",
    "Origin, https://HOST",
    "Origin, http://127.0.0.1:1",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none"
  })
  void aPageOfAnotherOriginChangesNothing(String header, String value) throws IOException {
    String answer =
        visitor.raw(
            String.join(
                    "\r\n",
                    "POST %sapi/stories HTTP/1.1".formatted(visitor.root()),
                    "Host: " + visitor.host(),
                    header + ": " + value.replace("HOST", visitor.host()),
                    "Content-Type: application/json",
                    "Content-Length: " + DRAFT.length(),
                    "")
                + "\r\n"
                + DRAFT);
    assertThat(status(answer)).isEqualTo(403);
    assertThat(stand.checks).hasValue(0);
  }

  @Test
  void aPageOfAnotherOriginReadsNothing() {
    Seen seen =
        visitor.send(
            "GET",
            "api/stories",
            BodyPublishers.noBody(),
            "Origin",
            "http://evil.example",
            "Sec-Fetch-Site",
            "cross-site");
    assertThat(seen.status()).isEqualTo(403);
    assertThat(seen.header("Access-Control-Allow-Origin")).isNull();
    assertThat(visitor.send("OPTIONS", "api/stories", BodyPublishers.noBody()).status())
        .isEqualTo(405);
  }

  @Test
  void theOwnPageIsServed() {
    Seen seen =
        visitor.send(
            "POST",
            "api/stories",
            BodyPublishers.ofString(DRAFT),
            "Origin",
            "http://" + visitor.host(),
            "Sec-Fetch-Site",
            "same-origin",
            "Content-Type",
            "application/json; charset=utf-8");
    assertThat(seen.status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "application/json, text/plain",
        "application/jsonp"
      })
  void whatAFormCanSendIsNoJson(String type) {
    Seen seen =
        visitor.send("POST", "api/stories", BodyPublishers.ofString(DRAFT), "Content-Type", type);
    assertThat(seen.status()).isEqualTo(415);
    assertThat(stand.checks).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"draft\":1}",
        "{\"draft\":{\"name\":1,\"text\":\"a\"}}",
        "{\"draft\":{\"name\":\"a\",\"text\":\"a\"},\"sources\":{}}",
        "{\"draft\":{\"name\":\"a\",\"name\":\"b\",\"text\":\"a\"}}",
        "{\"draft\":{\"name\":\"a\",\"text\":\"a\"}} {}"
      })
  void whatIsNoStoryIsToldInASentence(String body) {
    Seen seen =
        visitor.send(
            "POST",
            "api/stories",
            BodyPublishers.ofString(body),
            "Content-Type",
            "application/json");
    assertThat(seen.status()).isEqualTo(400);
    assertThat(seen.text()).doesNotContain("Exception").doesNotContain("\\n");
  }

  @Test
  void jsonThatIsNestedTooDeeplyIsRefused() {
    String deep = "{\"draft\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    Seen seen =
        visitor.send(
            "POST",
            "api/stories",
            BodyPublishers.ofString(deep),
            "Content-Type",
            "application/json");
    assertThat(seen.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/../openapi.json",
        "assets/..%2fopenapi.json",
        "assets/%2e%2e/openapi.json",
        "assets/%2e%2e%2f%2e%2e%2fDesk.class",
        "assets/..%5copenapi.json",
        "assets/desk.js%00.png",
        "assets/./desk.js",
        "assets//desk.js",
        "assets/%2fetc%2fpasswd",
        "assets/desk.html",
        "assets/",
        "assets",
        "../../etc/passwd",
        "api/stories/%zz",
        "api/stories/%ff"
      })
  void noPathLeadsOut(String path) throws IOException {
    String answer = asked("GET " + visitor.root() + path, "Host: " + visitor.host());
    assertThat(status(answer)).isIn(400, 404);
    assertThat(answer).doesNotContain("openapi\":").doesNotContain("root:");
  }

  @Test
  void theBrowserIsToldToBeStrict() {
    for (Seen seen :
        new Seen[] {visitor.get(""), visitor.get("api/progress"), visitor.get("api/stories/9")}) {
      assertThat(seen.header("Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(seen.header("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(seen.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(seen.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
      assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
      assertThat(seen.header("Server")).isNull();
    }
  }

  @Test
  void whatIsNoHttpIsAnsweredPlainly() throws IOException {
    for (String nonsense :
        new String[] {"GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u0016\u0003\u0001\r\n\r\n"}) {
      assertThat(visitor.raw(nonsense)).doesNotContain("Exception", "jetty", "<html", "\tat ");
    }
    String longHeader = "X: " + "x".repeat(20_000);
    assertThat(asked("GET " + visitor.root(), "Host: " + visitor.host(), longHeader))
        .contains(" 431 ")
        .doesNotContain("Exception", "jetty");
  }

  @Test
  void scriptInAnyFieldComesBackAsWords() {
    String evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
    ObjectNode story = Visitor.story(evil + " dozens " + evil, "dozens " + evil);
    story.withObject("/draft").put("headline", evil).put("outlet", evil).put("name", evil);
    ((ObjectNode) story.at("/sources/0")).put("outlet", evil).put("name", evil + ".txt");
    Seen seen = visitor.post("api/stories", story);

    assertThat(seen.status()).isEqualTo(201);
    assertThat(seen.header("Content-Type")).isEqualTo("application/json");
    JsonNode view = seen.json();
    assertThat(view.at("/draft/name").asText()).isEqualTo(evil);
    view.path("parts").forEach(part -> assertThat(part.asText()).doesNotContain("<script", "<img"));
    assertThat(view.at("/parts/findings").asText()).contains("&lt;script");
    String path = "api/stories/" + view.path("id").asText();
    Seen html = visitor.get(path + "/export?format=html");
    assertThat(html.text()).doesNotContain("alert(1)</script>", "<img src=x");
    assertThat(html.header("Content-Disposition"))
        .matches("attachment; filename=\"[\\w.-]+\"; filename\\*=UTF-8''[\\w.%-]+");
    String name = Visitor.escaped(evil);
    JsonNode source = Visitor.JSON.createObjectNode().put("text", "dozens");
    assertThat(visitor.put(path + "/sources/x" + name, source).status()).isEqualTo(200);
    assertThat(visitor.put(path + "/sources/" + name, source).status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nSet-Cookie: x", "\u0000", " ", "..", ".", "a\u2028b"})
  void namesThatMeanMoreThanANameAreRefused(String name) {
    ObjectNode story = Visitor.story("dozens");
    story.withObject("/draft").put("name", name);
    assertThat(visitor.post("api/stories", story).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "C:\\news\\ferry.txt, ferry.txt",
    "a/.., article",
    "<b>.txt, <b>.txt"
  })
  void theNameOfAFileNamesNoPlace(String given, String name) {
    Seen seen =
        visitor.send(
            "POST",
            "api/files?name=" + Visitor.escaped(given),
            BodyPublishers.ofString("Eight people died on Tuesday."));
    assertThat(seen.json().path("name").asText()).isEqualTo(name);
    assertThat(seen.json().path("text").asText()).isEqualTo("Eight people died on Tuesday.");
  }

  @Test
  void aFileThatCannotBeReadIsToldInASentence() {
    Seen seen =
        visitor.send(
            "POST",
            "api/files?name=x.docx",
            BodyPublishers.ofByteArray(new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2}));
    assertThat(seen.status()).isEqualTo(422);
    assertThat(seen.json().path("error").asText()).startsWith("x.docx: ");
  }
}
