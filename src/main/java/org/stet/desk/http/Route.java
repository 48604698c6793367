package org.stet.desk.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * One thing that may be asked.
 *
 * @param method of HTTP
 * @param path below the token, as OpenAPI writes it: {@code /api/stories/{id}}
 * @param body what it takes
 * @param serve gives the answer, at once or later
 */
public record Route(
    String method, String path, Body body, Function<Asked, CompletionStage<Answer>> serve) {

  /** What a request may bring along. */
  public enum Body {
    /** Nothing; what is there is not read. */
    NONE(0),
    /** JSON of at most 5 MB. */
    JSON(5_000_000),
    /** A file of at most 20 MB. */
    FILE(20_000_000);

    private final int most;

    Body(int most) {
      this.most = most;
    }

    /** The most bytes that are read. */
    public int most() {
      return most;
    }
  }

  /** A route that answers at once. */
  public static Route of(String method, String path, Body body, Function<Asked, Answer> serve) {
    return new Route(
        method, path, body, asked -> CompletableFuture.completedFuture(serve.apply(asked)));
  }

  /** Whether asking changes something. */
  boolean changes() {
    return !method.equals("GET");
  }

  /** The open words by name, where {@code segments} is a path of this route. */
  Optional<Map<String, String>> match(List<String> segments) {
    List<String> pattern = segments(path);
    if (pattern.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> places = new LinkedHashMap<>();
    for (int i = 0; i < pattern.size(); i++) {
      String each = pattern.get(i);
      if (each.startsWith("{")) {
        places.put(each.substring(1, each.length() - 1), segments.get(i));
      } else if (!each.equals(segments.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(places);
  }

  /** What stands between the slashes: "/api/" has "api" and "". */
  static List<String> segments(String path) {
    List<String> segments = new ArrayList<>(List.of(path.split("/", -1)));
    segments.remove(0);
    return segments;
  }
}
