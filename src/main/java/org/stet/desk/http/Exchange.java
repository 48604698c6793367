package org.stet.desk.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes each request through the gate to its route, and the answer back. */
final class Exchange extends Handler.Abstract {
  private static final int LATER = 5;

  private final Gate gate;
  private final Routes routes;
  private final BodyBudget budget;
  private final ConnectionWatch watch;
  private final long mostMillis;

  /**
   * @param mostMillis after which a request is answered, with whatever there is to say
   */
  Exchange(Gate gate, Routes routes, BodyBudget budget, ConnectionWatch watch, long mostMillis) {
    this.gate = gate;
    this.routes = routes;
    this.budget = budget;
    this.watch = watch;
    this.mostMillis = mostMillis;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Connection connection = request.getConnectionMetaData().getConnection();
    BodyBudget.Share share = budget.share();
    watch.serving(connection);
    Request.addCompletionListener(
        request,
        failure -> {
          share.close();
          watch.served(connection);
        });
    // An answer may take longer than a connection may idle.
    request.addIdleTimeoutListener(timeout -> false);
    Outgoing outgoing = new Outgoing(request, response, callback);
    Routes.Match match;
    byte[] body;
    try {
      match = admit(request);
      Route.Body taken = match.route().body();
      body =
          taken == Route.Body.NONE
              ? new byte[0]
              : BodyReader.read(Request.asInputStream(request), request.getLength(), taken, share);
    } catch (Refusal refusal) {
      refuse(request, outgoing, refusal);
      return true;
    } catch (IOException e) {
      // The sender has gone, or dripped.
      Refusal refusal = new Refusal(408, "the request did not arrive whole; try again");
      outgoing.sendAndClose(Answer.of(refusal), false);
      return true;
    }
    serve(request, match, body)
        .toCompletableFuture()
        .orTimeout(mostMillis, TimeUnit.MILLISECONDS)
        .whenComplete((answer, failure) -> outgoing.send(failure == null ? answer : of(failure)));
    return true;
  }

  /** The route of a request that may be served. */
  private Routes.Match admit(Request request) {
    Gate.Sender sender =
        new Gate.Sender(
            values(request, HttpHeader.HOST),
            values(request, HttpHeader.ORIGIN),
            request.getHeaders().get("Sec-Fetch-Site"));
    gate.checkHost(sender);
    List<String> segments = Address.segments(request.getHttpURI().getPath());
    gate.checkToken(segments.get(0));
    if (segments.size() == 1) {
      return new Routes.Match(withSlash(), Map.of());
    }
    Routes.Match match = routes.find(request.getMethod(), segments.subList(1, segments.size()));
    Route route = match.route();
    if (route.changes() || segments.get(1).equals("api")) {
      gate.checkOrigin(sender, route.changes());
    }
    MediaTypes.check(route.body(), request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    return match;
  }

  private static List<String> values(Request request, HttpHeader header) {
    return request.getHeaders().getFields(header).stream().map(HttpField::getValue).toList();
  }

  /** What the page loads is named from below the token. */
  private Route withSlash() {
    Answer there = new Answer(308, null, new byte[0], Map.of("Location", gate.token() + "/"));
    return Route.of("GET", "", Route.Body.NONE, asked -> there);
  }

  private static CompletionStage<Answer> serve(Request request, Routes.Match match, byte[] body) {
    try {
      Map<String, String> query = Address.query(request.getHttpURI().getQuery());
      return match.route().serve().apply(new Asked(match.places(), query, body));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Whoever has shown the token gets to read why a body was refused. */
  private static void refuse(Request request, Outgoing outgoing, Refusal refusal) {
    boolean bodied =
        request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    boolean known = refusal.status() != 403 && refusal.status() != 404;
    if (bodied) {
      outgoing.sendAndClose(Answer.of(refusal), known);
    } else {
      outgoing.send(Answer.of(refusal));
    }
  }

  private static Answer of(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof Refusal refusal) {
      return Answer.of(refusal);
    }
    if (cause instanceof TimeoutException) {
      return Answer.of(
          Refusal.busy(
              "the check takes longer than a page should wait; it goes on, ask again", LATER));
    }
    // Its message may quote a draft, which is nobody's but the editor's: only its kind is told.
    return Answer.of(
        new Refusal(
            500,
            "an internal failure (%s); please report it with what you did"
                .formatted(cause.getClass().getSimpleName())));
  }
}
