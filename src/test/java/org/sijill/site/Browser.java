package org.sijill.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, that reads pages from the disk and keeps a record of it. */
final class Browser implements AutoCloseable {

  private static final Pattern REQUEST =
      Pattern.compile(
          "\"method\":\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  /** Held, because the logging of Java forgets the level of a logger that nobody holds. */
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;

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
    driver.get(page.toUri().toString());
    return faults();
  }

  /** Returns what went wrong since this was last asked. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      faults.add("console: " + entry.getMessage());
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      String event = entry.getMessage();
      var request = REQUEST.matcher(event);
      if (request.find() && !request.group(1).startsWith("file:")) {
        faults.add("leaves the disk: " + request.group(1));
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
