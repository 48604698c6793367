package org.stet.desk.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server on the loopback address. */
public final class WebServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int TOKEN_BITS = 160;
  private static final int THREADS = 48;
  private static final int CONNECTIONS = 256;
  private static final int HEADER_BYTES = 8_192;
  private static final int BODY_BYTES = 30_000_000;

  /**
   * What a request may take.
   *
   * @param idle for which a connection may stay without a whole request
   * @param answer within which a request is answered
   */
  public record Times(Duration idle, Duration answer) {
    /** For people. */
    public static final Times USUAL = new Times(Duration.ofSeconds(20), Duration.ofSeconds(120));
  }

  private final Server server;
  private final ConnectionWatch watch;
  private final String token;
  private final int port;

  private WebServer(Server server, ConnectionWatch watch, String token, int port) {
    this.server = server;
    this.watch = watch;
    this.token = token;
    this.port = port;
  }

  /**
   * Serves {@code routes}.
   *
   * @param wanted the port; 0 for any that is free
   * @throws IOException if the port is taken
   */
  public static WebServer start(int wanted, List<Route> routes, Times times) throws IOException {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
    threads.setName("desk-http");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    connector.setHost(LOOPBACK);
    connector.setPort(wanted);
    connector.setIdleTimeout(times.idle().toMillis());
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
    server.setErrorHandler(WebServer::plainly);
    ConnectionWatch watch = new ConnectionWatch(times.idle().toMillis());
    connector.addBean(watch);
    try {
      connector.open();
      String token = new BigInteger(TOKEN_BITS, new SecureRandom()).toString(Character.MAX_RADIX);
      int port = connector.getLocalPort();
      server.setHandler(
          new Exchange(
              new Gate(token, port),
              new Routes(routes),
              new BodyBudget(BODY_BYTES),
              watch,
              times.answer().toMillis()));
      server.start();
      return new WebServer(server, watch, token, port);
    } catch (IOException e) {
      watch.close();
      throw e;
    } catch (Exception e) {
      watch.close();
      throw new IllegalStateException("the server does not start", e);
    }
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendDateHeader(false);
    configuration.setRequestHeaderSize(HEADER_BYTES);
    // Paths are split before they are decoded and lead to no file, so nothing in them is ambiguous;
    // the name of a source may well hold a slash.
    configuration.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "DESK",
            EnumSet.of(
                    Violation.AMBIGUOUS_PATH_SEPARATOR,
                    Violation.AMBIGUOUS_PATH_ENCODING,
                    Violation.AMBIGUOUS_PATH_SEGMENT,
                    Violation.AMBIGUOUS_EMPTY_SEGMENT,
                    Violation.SUSPICIOUS_PATH_CHARACTERS)
                .toArray(Violation[]::new)));
    return configuration;
  }

  /** What the server itself refuses before anybody is asked: a sentence, no page and no trace. */
  private static boolean plainly(Request request, Response response, Callback callback) {
    SafeHeaders.put(response.getHeaders());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    String sentence =
        JsonNodeFactory.instance
            .objectNode()
            .put("error", "the request is not one that the desk understands")
            .toString();
    response.write(true, ByteBuffer.wrap(sentence.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }

  /** The first segment of every path. */
  public String token() {
    return token;
  }

  /** The port that is served. */
  public int port() {
    return port;
  }

  /** The address of the page. */
  public String address() {
    return "http://%s:%d/%s/".formatted(LOOPBACK, port, token);
  }

  /** Ends all connections. */
  @Override
  public void close() {
    watch.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }
}
