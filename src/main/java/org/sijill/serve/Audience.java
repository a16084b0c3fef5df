package org.sijill.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Problem;

/**
 * The open pages: each is told, by server-sent events (HTML, section 9.2), when what it shows has
 * changed or when something is wrong with the records. Thread-safe.
 */
final class Audience {

  /** In seconds. What is said now and then shows which pages are closed. */
  private static final long PULSE = 15;

  private final Preview preview;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  Audience(Preview preview) {
    this.preview = preview;
  }

  /** An open page. */
  private static final class Listener {
    private final String page;
    private final String version;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    Listener(String page, String version) {
      this.page = page;
      this.version = version;
    }
  }

  /** Tells every open page what concerns it. */
  void tell() {
    for (Listener listener : listeners) {
      listener.messages.add(message(listener));
    }
  }

  /**
   * Talks to an open page until it is closed.
   *
   * @param page the name of its file
   * @param version the version that it shows
   * @throws IOException when the page was closed
   */
  void admit(HttpExchange exchange, String page, String version) throws IOException {
    Listener listener = new Listener(page, version);
    listeners.add(listener);
    try (exchange) {
      talk(exchange, listener);
    } finally {
      listeners.remove(listener);
    }
  }

  private void talk(HttpExchange exchange, Listener listener) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      say(message(listener), out);
      while (true) {
        @Nullable String message = listener.messages.poll(PULSE, TimeUnit.SECONDS);
        say(message == null ? ": \n\n" : message, out);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(String message, OutputStream out) throws IOException {
    out.write(message.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String message(Listener listener) {
    Preview.Shown shown = preview.show(listener.page);
    if (!shown.problems().isEmpty()) {
      return event("problems", Faults.text(shown.problems()));
    }
    boolean same = PreviewPages.version(shown).equals(listener.version);
    return event(same ? "sound" : "reload", "");
  }

  private static String event(String name, String data) {
    StringBuilder event = new StringBuilder("event: " + name + "\n");
    data.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    return data.isEmpty() ? event.append("data:\n\n").toString() : event.append('\n').toString();
  }

  /** Problems as the page's script reads them. */
  private static final class Faults {

    private Faults() {}

    /** Returns five lines a problem: place, kind, cause, remedy, and the line at fault. */
    static String text(List<Problem> problems) {
      StringBuilder text = new StringBuilder();
      for (Problem problem : problems) {
        text.append(problem.position()).append('\n');
        text.append(problem.rule().severity().word()).append(' ');
        text.append('[').append(problem.rule().id()).append("]\n");
        text.append(problem.cause()).append('\n');
        text.append(problem.remedy()).append('\n');
        text.append(FaultyLine.of(problem.position())).append('\n');
      }
      return text.toString();
    }
  }
}
