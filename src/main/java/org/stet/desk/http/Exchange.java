package org.stet.desk.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes each request through the gate to its route, and the answer back. */
final class Exchange extends Handler.Abstract {
  private static final long DRAINED = 100_000_000;
  private static final long DRAINING_SECONDS = 5;

  private final Gate gate;
  private final Routes routes;
  private final BodyBudget budget;
  private final ConnectionWatch watch;
  private final long mostSeconds;

  /**
   * @param mostSeconds after which a request is answered, with whatever there is to say
   */
  Exchange(Gate gate, Routes routes, BodyBudget budget, ConnectionWatch watch, long mostSeconds) {
    this.gate = gate;
    this.routes = routes;
    this.budget = budget;
    this.watch = watch;
    this.mostSeconds = mostSeconds;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    watch.serving(request.getConnectionMetaData().getConnection());
    BodyBudget.Share share = budget.share();
    Request.addCompletionListener(
        request,
        failure -> {
          share.close();
          watch.served(request.getConnectionMetaData().getConnection());
        });
    // An answer may take longer than a connection may idle.
    request.addIdleTimeoutListener(timeout -> false);
    Sent sent = new Sent(request, response, callback);
    try {
      serve(request, share)
          .toCompletableFuture()
          .orTimeout(mostSeconds, TimeUnit.SECONDS)
          .whenComplete((answer, failure) -> sent.send(failure == null ? answer : of(failure)));
    } catch (Refusal refusal) {
      refuse(request, sent, refusal);
    } catch (IOException e) {
      // The sender has gone, or dripped.
      sent.sendAndClose(Answer.of(new Refusal(408, "the request did not arrive whole")), false);
    } catch (RuntimeException e) {
      sent.send(of(e));
    }
    return true;
  }

  private CompletionStage<Answer> serve(Request request, BodyBudget.Share share)
      throws IOException {
    Gate.Sender sender =
        new Gate.Sender(
            request.getHeaders().getFields(HttpHeader.HOST).stream()
                .map(HttpField::getValue)
                .toList(),
            request.getHeaders().getFields(HttpHeader.ORIGIN).stream()
                .map(HttpField::getValue)
                .toList(),
            request.getHeaders().get("Sec-Fetch-Site"));
    gate.checkHost(sender);
    List<String> segments = Address.segments(request.getHttpURI().getPath());
    gate.checkToken(segments.get(0));
    if (segments.size() == 1) {
      return CompletableFuture.completedFuture(
          new Answer(308, null, new byte[0], java.util.Map.of("Location", gate.token() + "/")));
    }
    Routes.Match match = routes.find(request.getMethod(), segments.subList(1, segments.size()));
    Route route = match.route();
    if (route.changes() || segments.get(1).equals("api")) {
      gate.checkOrigin(sender, route.changes());
    }
    MediaTypes.check(route.body(), request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    byte[] body = new byte[0];
    if (route.body() != Route.Body.NONE) {
      try (InputStream in = Request.asInputStream(request)) {
        body = BodyReader.read(in, request.getLength(), route.body(), share);
      }
    }
    Asked asked = new Asked(match.places(), Address.query(request.getHttpURI().getQuery()), body);
    return route.serve().apply(asked);
  }

  /** A browser that has shown the token gets to read why its body was refused. */
  private static void refuse(Request request, Sent sent, Refusal refusal) {
    boolean known = refusal.status() == 413 || refusal.status() == 503 || refusal.status() == 415;
    if (request.getLength() == 0
        || request.getHeaders().get("Content-Length") == null
            && request.getHeaders().get("Transfer-Encoding") == null) {
      sent.send(Answer.of(refusal));
    } else {
      sent.sendAndClose(Answer.of(refusal), known);
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
          Refusal.busy("the check takes longer than a page should wait; it goes on, ask again", 5));
    }
    // Its message may quote a draft, which is nobody's but the editor's: only its kind is told.
    return Answer.of(
        new Refusal(
            500,
            "an internal failure (%s); please report it with what you did"
                .formatted(cause.getClass().getSimpleName())));
  }

  /** The way of an answer out. */
  private record Sent(Request request, Response response, Callback callback) {

    void send(Answer answer) {
      put(answer);
      response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    void sendAndClose(Answer answer, boolean drained) {
      put(answer);
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      Callback then =
          !drained
              ? callback
              : Callback.from(
                  () -> {
                    BodyReader.drain(Request.asInputStream(request), DRAINED, DRAINING_SECONDS);
                    callback.succeeded();
                  },
                  callback::failed);
      response.write(true, ByteBuffer.wrap(answer.body()), then);
    }

    private void put(Answer answer) {
      response.setStatus(answer.status());
      SafeHeaders.put(response.getHeaders());
      if (answer.type() != null) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
      }
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
      answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    }
  }
}
