package org.stet.desk.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The way of an answer out. */
record Outgoing(Request request, Response response, Callback callback) {
  private static final long DRAINED = 100_000_000;
  private static final long DRAINING_SECONDS = 5;

  /** Sends {@code answer} to a request of which all was read. */
  void send(Answer answer) {
    put(answer);
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
  }

  /**
   * Sends {@code answer} to a request of which not all was read, and ends the connection.
   *
   * @param patient whether to let the sender come to an end before that, for a browser that is
   *     still sending does not get to see the answer otherwise
   */
  void sendAndClose(Answer answer, boolean patient) {
    put(answer);
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    Callback then = patient ? Callback.from(this::drain, callback::failed) : callback;
    response.write(true, ByteBuffer.wrap(answer.body()), then);
  }

  private void drain() {
    BodyReader.drain(Request.asInputStream(request), DRAINED, DRAINING_SECONDS);
    callback.succeeded();
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
