package org.sijill.site;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, that reads pages from the disk and keeps a record of it. */
final class Browser implements AutoCloseable {

  private static final Pattern REQUEST =
      Pattern.compile(
          "\"method\":\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");

  private static final String AXE = axeScript();

  /** Held, because the logging of Java forgets the level of a logger that nobody holds. */
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private final List<String> requests = new ArrayList<>();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser of its own; one that is in the path, or one that Selenium finds. */
  static Browser start(Path profile) {
    // It warns of every Chromium that is newer than itself; only the stable part is used here.
    DEVTOOLS.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs);
    inPath("chromium", "chromium-browser", "google-chrome")
        .ifPresent(binary -> options.setBinary(binary.toFile()));
    ChromeDriverService.Builder service = new ChromeDriverService.Builder();
    inPath("chromedriver").ifPresent(driver -> service.usingDriverExecutable(driver.toFile()));
    ChromeDriver driver = new ChromeDriver(service.build(), options);
    driver.get("about:blank");
    Browser browser = new Browser(driver);
    browser.faults();
    return browser;
  }

  /** Opens a page of the disk, and returns what went wrong with it. */
  List<String> open(Path page) {
    return open(page, "");
  }

  /** Opens a page anew at a fragment of its address, and returns what went wrong with it. */
  List<String> open(Path page, String fragment) {
    driver.get("about:blank");
    driver.get(page.toUri() + fragment);
    return faults();
  }

  /** Goes back as with the button of the browser. */
  void back() {
    driver.navigate().back();
  }

  /** Presses keys one after the other, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Runs the scripts of pages, or none. */
  void allowScripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Opens a page of a server on this machine. */
  void visit(URI page) {
    driver.get(page.toString());
  }

  /** Waits until an expression of JavaScript is true; whoever calls sets the time limit. */
  void await(String expression) {
    while (!Boolean.TRUE.equals(
        evaluate(
            "(() => { try { return !!(" + expression + "); } catch (e) { return false; } })()"))) {
      Thread.onSpinWait();
    }
  }

  /** Returns the addresses of what the page that was opened last has asked for. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Returns what went wrong since this was last asked. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    requests.clear();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      faults.add("console: " + entry.getMessage());
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      String event = entry.getMessage();
      var request = REQUEST.matcher(event);
      if (request.find()) {
        requests.add(request.group(1));
        if (!request.group(1).startsWith("file:")) {
          faults.add("leaves the disk: " + request.group(1));
        }
      }
      if (event.contains("\"method\":\"Network.loadingFailed\"")) {
        faults.add("failed: " + event);
      }
    }
    return faults;
  }

  /** Gives the page the width of a screen, in CSS pixels. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Returns how many sheets the page takes on paper. */
  int printedPages() {
    String pdf =
        new String(
            Base64.getDecoder()
                .decode((String) driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data")),
            StandardCharsets.ISO_8859_1);
    return (int) PDF_PAGE.matcher(pdf).results().count();
  }

  /** Says what the reader's machine is set to: {@code prefers-color-scheme}, {@code dark}. */
  void prefer(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  /**
   * Returns how many letters of an element a font of the page draws, and how many one of the
   * system.
   */
  Letters letters(String selector) {
    driver.executeCdpCommand("DOM.enable", Map.of());
    driver.executeCdpCommand("CSS.enable", Map.of());
    Map<?, ?> root = (Map<?, ?>) driver.executeCdpCommand("DOM.getDocument", Map.of()).get("root");
    Object node =
        driver
            .executeCdpCommand(
                "DOM.querySelector", Map.of("nodeId", root.get("nodeId"), "selector", selector))
            .get("nodeId");
    long own = 0;
    long system = 0;
    Object fonts =
        driver
            .executeCdpCommand("CSS.getPlatformFontsForNode", Map.of("nodeId", node))
            .get("fonts");
    for (Object font : (List<?>) fonts) {
      long count = ((Number) ((Map<?, ?>) font).get("glyphCount")).longValue();
      if (Boolean.TRUE.equals(((Map<?, ?>) font).get("isCustomFont"))) {
        own += count;
      } else {
        system += count;
      }
    }
    return new Letters(own, system);
  }

  record Letters(long own, long system) {}

  /** Returns the path of the page that is open. */
  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /**
   * Returns what axe-core finds wrong with the page, a line a rule that it breaks.
   *
   * @param rule the one rule to look at, or empty for all
   */
  List<String> axe(String rule) {
    if (evaluate("typeof axe").equals("undefined")) {
      driver.executeScript(AXE);
    }
    Object found =
        driver.executeAsyncScript(
            """
            const [rule, done] = arguments;
            const options = {resultTypes: ['violations'], preload: false};
            axe.run(document, rule ? {...options, runOnly: [rule]} : options).then(
                result => done(result.violations.map(
                    v => v.id + ': ' + v.nodes.map(n => n.html).join('  ').slice(0, 300))),
                fault => done(['axe failed: ' + fault]));
            """,
            rule);
    List<String> lines = new ArrayList<>();
    ((List<?>) found).forEach(line -> lines.add(String.valueOf(line)));
    return lines;
  }

  private static String axeScript() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Evaluates JavaScript that is a promise, and waits for what comes of it. */
  Object evaluateAsync(String expression, Object... arguments) {
    String call =
        "const done = arguments[arguments.length - 1]; Promise.resolve("
            + expression
            + ").then(done, fault => done('fault: ' + fault));";
    Object value = driver.executeAsyncScript(call, arguments);
    if (value == null) {
      throw new IllegalStateException("nothing comes of " + expression);
    }
    return value;
  }

  /** Evaluates JavaScript in the page, as its console would. */
  Object evaluate(String expression, Object... arguments) {
    Object value = driver.executeScript("return " + expression, arguments);
    if (value == null) {
      throw new IllegalStateException("nothing comes of " + expression);
    }
    return value;
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static Optional<Path> inPath(String... names) {
    String[] folders = System.getenv("PATH").split(File.pathSeparator, -1);
    return Stream.of(names)
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
