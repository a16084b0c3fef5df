package org.sijill.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.sijill.diagnostics.Progress;

/**
 * Serves a site from its records, to this machine only, and tells the open pages when they change.
 * It writes nothing.
 */
public final class PreviewServer implements AutoCloseable {

  private static final String OWN = "/.sijill/";

  /** The files that the preview adds to pages. */
  private static final Set<String> ADDED = Set.of("preview.css", "preview.js");

  /** Names by which a browser on this machine calls it; another name is a page's trick. */
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** What a browser says of a request from a page of another origin (Fetch Metadata, 2.4). */
  private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

  /** What every answer forbids the pages of other origins: to load it, to frame it, to reach it. */
  private static final Map<String, String> PROTECTION =
      Map.of(
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Content-Security-Policy", "frame-ancestors 'none'",
          "X-Content-Type-Options", "nosniff");

  /** The most requests that are answered at a time, and the most open pages that are told. */
  private static final int MOST = 64;

  /** How long a request may take to arrive, in seconds. */
  private static final int SLOWEST_REQUEST = 10;

  static {
    // The server sends head and body apart, and the system would wait some 40 ms between the two.
    // These properties are read when the first server is made.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", Integer.toString(SLOWEST_REQUEST));
    System.setProperty("sun.net.httpserver.idleInterval", Integer.toString(SLOWEST_REQUEST));
    System.setProperty("jdk.httpserver.maxConnections", Integer.toString(2 * MOST));
  }

  private final HttpServer server;
  private final ExecutorService workers;
  private final Semaphore listeners = new Semaphore(MOST);
  private final PreviewPages pages;
  private final Audience audience;
  private final Watch watch;

  private PreviewServer(Preview preview, int port) throws IOException {
    this.pages = new PreviewPages(preview);
    this.audience = new Audience(preview);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    this.workers = Executors.newFixedThreadPool(2 * MOST, PreviewServer::daemon);
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    this.watch =
        Watch.over(
            preview.folders(),
            changed -> {
              preview.refresh(changed);
              audience.tell();
            });
  }

  /**
   * Reads the records, and begins to serve and to watch them.
   *
   * @param content the folder of records
   * @param templates the folder of templates, which may lie in a jar
   * @param port the port to listen on, or 0 for a free one
   * @param progress is told how far the first reading has come
   * @throws IOException if the port is taken or the folders cannot be watched
   */
  public static PreviewServer start(Path content, Path templates, int port, Progress progress)
      throws IOException {
    Preview preview = new Preview(content, templates);
    PreviewServer started = new PreviewServer(preview, port);
    preview.refresh(progress);
    started.server.start();
    return started;
  }

  /** Returns the address of the site's first page. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /** Ends it at once. */
  @Override
  public void close() throws IOException {
    watch.close();
    server.stop(0);
    workers.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    PROTECTION.forEach(exchange.getResponseHeaders()::set);
    String path = exchange.getRequestURI().getPath();
    if (!LOOPBACK.contains(host(exchange))) {
      refuse(exchange, 421, "This preview answers to localhost only.\n");
    } else if (isForeign(exchange)) {
      refuse(exchange, 403, "This preview answers to its own pages only.\n");
    } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod()) || path == null) {
      refuse(exchange, 405, "A preview is only read.\n");
    } else if (path.equals(OWN + "changes") && exchange.getRequestMethod().equals("GET")) {
      listen(exchange);
    } else if (path.startsWith(OWN)) {
      String name = path.substring(OWN.length());
      Optional<PreviewPages.Response> added =
          ADDED.contains(name) ? PreviewPages.own(name) : Optional.empty();
      send(exchange, added.orElse(PreviewPages.Response.text(404, "There is no such file.\n")));
    } else {
      send(exchange, pages.get(path));
    }
  }

  /**
   * Talks to an open page for as long as it is open. The server counts the connection of a page
   * that was closed for ever, unless the thread that it has given the request tells it.
   */
  private void listen(HttpExchange exchange) throws IOException {
    if (!listeners.tryAcquire()) {
      refuse(exchange, 503, "Too many pages are open: close some.\n");
      return;
    }
    try {
      Map<String, String> query = query(exchange.getRequestURI());
      audience.admit(exchange, query.getOrDefault("page", ""), query.getOrDefault("version", ""));
    } finally {
      listeners.release();
    }
  }

  /** A page of another origin may lead here, and do nothing else. */
  private static boolean isForeign(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    boolean leadsHere =
        "navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
            && "document".equals(headers.getFirst("Sec-Fetch-Dest"));
    String site = headers.getFirst("Sec-Fetch-Site");
    return site != null && FOREIGN.contains(site) && !leadsHere;
  }

  private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
    send(exchange, PreviewPages.Response.text(status, why));
  }

  private static void send(HttpExchange exchange, PreviewPages.Response response)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", response.type());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(response.status(), head ? -1 : response.bytes().length);
      if (!head) {
        exchange.getResponseBody().write(response.bytes());
      }
    }
  }

  private static String host(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host == null ? "" : host.replaceFirst(":[0-9]+$", "");
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> values = new HashMap<>();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    for (String pair : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return values;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "preview");
    thread.setDaemon(true);
    return thread;
  }
}
