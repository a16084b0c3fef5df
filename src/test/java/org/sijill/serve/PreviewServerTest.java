package org.sijill.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.diagnostics.Progress;
import org.sijill.pipeline.TemplateSource;
import org.sijill.testing.EditedTemplates;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;

/** The preview as a maintainer's browser sees it through a day of editing. */
@Timeout(60)
class PreviewServerTest {

  private static final String ARTICLE = "/en/articles/first.html";

  /**
   * So often the preview may read a hundred files anew that were written in one go. Once is enough,
   * but a busy machine may pause between two of them for longer than the preview waits.
   */
  private static final int FEW = 10;

  /** So many pages are told of edits at a time. */
  private static final int MOST_OPEN = 64;

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  @TempDir Path folder;
  private SmallSite archive;
  private PreviewServer server;
  private final HttpClient browser = HttpClient.newHttpClient();

  @BeforeEach
  void start() throws IOException {
    archive = SmallSite.in(folder);
    server = PreviewServer.start(archive.content(), TemplateSource.packed(), 0, Progress.NONE);
  }

  @AfterEach
  void end() throws IOException {
    server.close();
  }

  @Test
  void showsTheSiteAndWritesNothing() {
    assertThat(get("/").body()).contains("href=\"en/index.html\"");
    assertThat(get(ARTICLE).body()).contains("Headline");
    assertThat(get("/assets/sijill.css").headers().firstValue("Content-Type"))
        .hasValue("text/css; charset=utf-8");
    assertThat(Snapshot.names(folder)).containsExactly("content");
  }

  @Test
  void answersWithThePageForUnknownAddresses() {
    assertThat(get("/en/nothing.html").statusCode()).isEqualTo(404);
    assertThat(get("/en/nothing.html").body()).contains("There is no such page");
    assertThat(get("/../content/archive.yaml").statusCode()).isEqualTo(404);
    assertThat(get("/assets/..%2f..%2fcontent/archive.yaml").statusCode()).isEqualTo(404);
  }

  @Test
  void aMissingPageIsMissingWhateverElseIsWrong() throws Exception {
    try (Events page = listen("/en/nothing.html")) {
      assertThat(page.next()).isEqualTo("sound");

      archive.with("archive.yaml", "languages: [ar\n");
      page.await("problems");
      await("/en/nothing.html", 404);
      assertThat(get(ARTICLE).statusCode()).isEqualTo(200);
    }
  }

  /** A page of another site that has its name lead here must not read what is not published. */
  @Test
  void answersToThisMachineOnly() throws IOException {
    assertThat(server.address().getHost()).isEqualTo("localhost");
    try (Socket socket = new Socket("localhost", server.address().getPort())) {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n".getBytes(UTF_8));
      assertThat(lines(socket).readLine()).contains(" 421 ");
    }
  }

  @Test
  void noPageOfAnotherOriginMayLoadOrFrameWhatIsServed() {
    for (String path : List.of("/", "/assets/sijill.css", "/.sijill/preview.js", "/nothing.html")) {
      HttpHeaders headers = get(path).headers();
      assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
      assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
      assertThat(headers.firstValue("Content-Security-Policy")).hasValue("frame-ancestors 'none'");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  /** Fetch Metadata: who asks, how, and for what. */
  @ParameterizedTest
  @CsvSource({
    "cross-site, no-cors, script, 403",
    "cross-site, no-cors, image, 403",
    "cross-site, navigate, iframe, 403",
    "same-site, cors, empty, 403",
    "cross-site, navigate, document, 200",
    "same-origin, no-cors, script, 200",
    "none, navigate, document, 200",
  })
  void aPageOfAnotherOriginMayOnlyLeadHere(String site, String mode, String dest, int status)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address("/en/index.html"))
            .header("Sec-Fetch-Site", site)
            .header("Sec-Fetch-Mode", mode)
            .header("Sec-Fetch-Dest", dest)
            .build();
    assertThat(browser.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.sijill//templates/layout.html",
        "/.sijill/../templates/layout.html",
        "/.sijill/PreviewServer.class",
        "/.sijill/"
      })
  void twoFilesOfTheProgramAreServedAndNoOther(String path) {
    assertThat(get("/.sijill/preview.css").statusCode()).isEqualTo(200);
    assertThat(get("/.sijill/preview.js").statusCode()).isEqualTo(200);
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void openPagesTakeNothingFromThoseThatAreRead() throws IOException {
    List<Events> open = new ArrayList<>();
    try {
      for (int i = 0; i < MOST_OPEN; i++) {
        open.add(open());
        assertThat(open.get(i).next()).isEqualTo("reload");
      }
      assertThat(get("/.sijill/changes?page=en/index.html&version=").statusCode()).isEqualTo(503);
      assertThat(get(ARTICLE).body()).contains("Headline");
    } finally {
      for (Events events : open) {
        events.close();
      }
    }
  }

  /**
   * More pages than there may be connections; that one is closed shows when it is told something.
   */
  @Test
  void pagesThatWereClosedLeaveTheirPlaces() throws Exception {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < MOST_OPEN; i++) {
        Events events = open();
        while (!events.isAdmitted()) {
          events.leave();
          Thread.sleep(50);
          events = open();
        }
        assertThat(events.next()).isEqualTo("reload");
        events.leave();
      }
      archive.with("threads/story.yaml", "title: {ar: قصة, en: Story " + round + "}\n");
    }

    assertThat(get(ARTICLE).body()).contains("Headline");
  }

  @Test
  void aSavedTextIsNewOnThePageThatShowsItAndOnNoOther() throws Exception {
    try (Events article = listen(ARTICLE);
        Events about = listen("/en/about.html")) {
      assertThat(article.next()).isEqualTo("sound");
      assertThat(about.next()).isEqualTo("sound");

      archive.with("articles/first/en.md", SmallSite.text("Headline", "Summary", "A new word"));

      assertThat(article.next()).isEqualTo("reload");
      assertThat(get(ARTICLE).body()).contains("A new word");
      assertThat(about.next()).isEqualTo("sound");
    }
  }

  @Test
  void aFaultStandsOverThePageUntilItIsMended() throws Exception {
    try (Events page = listen(ARTICLE)) {
      assertThat(page.next()).isEqualTo("sound");

      archive.with("threads/story.yaml", "title: 7\n");

      assertThat(page.next())
          .isEqualTo("problems")
          .satisfies(
              event ->
                  assertThat(page.data())
                      .anyMatch(line -> line.endsWith("content/threads/story.yaml:1:8"))
                      .contains("error [wrong-type]", "expected a map, found a number")
                      .contains("title: 7"));
      assertThat(get(ARTICLE).body()).contains("Headline");

      archive.with("threads/story.yaml", "title: {ar: قصة, en: Another story}\n");

      assertThat(page.next()).isEqualTo("reload");
      assertThat(get(ARTICLE).body()).contains("Another story");
    }
  }

  @Test
  void recordsComeAndGoAndChangeTheirNames() throws Exception {
    try (Events list = listen("/en/articles/index.html")) {
      assertThat(list.next()).isEqualTo("sound");

      archive.withArticle(
          "second", "published: 2024\noriginalLanguage: ar\nrights: digest\n", "نص", "Text");
      list.await("reload");
      await("/en/articles/second.html", 200);

      Files.move(
          archive.content().resolve("articles/second"),
          archive.content().resolve("articles/third"));
      await("/en/articles/third.html", 200);
      await("/en/articles/second.html", 404);

      Files.delete(archive.content().resolve("articles/third/en.md"));
      await("/en/articles/third.html", 404);
      await("/ar/articles/third.html", 200);
    }
  }

  /** An editor that writes in pieces, slower than the preview waits. */
  @Test
  void aHalfSavedTextIsAFaultUntilTheRestIsThere() throws Exception {
    byte[] whole = SmallSite.text("عنوان آخر", "ملخص", "متن آخر").getBytes(UTF_8);
    try (Events page = listen("/ar/articles/first.html")) {
      assertThat(page.next()).isEqualTo("sound");
      for (int length : new int[] {0, 2, 16, 24, whole.length / 2}) {
        archive.with("articles/first/ar.md", Arrays.copyOf(whole, length));
        Thread.sleep(60);
      }
      page.await("problems");
      assertThat(page.data().get(0)).contains("articles/first/ar.md:");
      assertThat(get("/ar/articles/first.html").body()).contains("عنوان").doesNotContain("آخر");

      archive.with("articles/first/ar.md", whole);
      page.await("reload");
      assertThat(get("/ar/articles/first.html").body()).contains("عنوان آخر", "متن آخر");
    }
  }

  /** A change of branches. */
  @Test
  void hundredChangesAtOnceAreOne() throws Exception {
    for (int i = 0; i < 100; i++) {
      archive.withArticle(
          "many-" + i, "published: 2024\noriginalLanguage: ar\nrights: digest\n", "نص", "Text");
    }
    await("/en/articles/many-99.html", 200);
    await("/en/articles/many-0.html", 200);

    try (Events page = listen(ARTICLE)) {
      assertThat(page.next()).isEqualTo("sound");
      for (int i = 0; i < 100; i++) {
        String text = SmallSite.text("New " + i, "Summary", "Text");
        archive.with("articles/many-" + i + "/en.md", text);
        Thread.sleep(5);
      }
      awaitText("/en/articles/many-99.html", "New 99");
      awaitText("/en/articles/many-0.html", "New 0");

      archive.with("articles/first/en.md", SmallSite.text("Headline", "Summary", "The last edit"));

      assertThat(page.countUntil("reload")).isBetween(1, FEW);
    }
  }

  @Test
  void anArchiveThatIsBrokenFromTheBeginningIsShownWithItsProblems() throws Exception {
    server.close();
    archive.with("archive.yaml", "languages: [ar\n");
    server = PreviewServer.start(archive.content(), TemplateSource.packed(), 0, Progress.NONE);

    assertThat(get("/").body()).contains("/.sijill/preview.js");
    try (Events page = listen("/")) {
      assertThat(page.next()).isEqualTo("problems");

      archive.with("archive.yaml", Files.readString(sound().resolve("archive.yaml")));

      page.await("reload");
      assertThat(get("/").body()).contains("href=\"en/index.html\"");
    }
  }

  @Test
  void templatesStylesAndWordsAreFollowedToo() throws Exception {
    server.close();
    EditedTemplates templates = EditedTemplates.in(folder.resolve("templates"));
    server = PreviewServer.start(archive.content(), templates.folder(), 0, Progress.NONE);
    try (Events page = listen(ARTICLE)) {
      assertThat(page.next()).isEqualTo("sound");

      templates.with("assets/sijill.css", "body { color: green }");
      page.await("reload");
      assertThat(get("/assets/sijill.css").body()).isEqualTo("body { color: green }");
    }
    try (Events page = listen(ARTICLE)) {
      page.next();
      templates.replace("article.html", "${page.titleHtml}", "${page.noSuchThing}");
      page.await("problems");
      assertThat(page.data()).anyMatch(line -> line.contains("article.html:"));

      templates.replace("article.html", "${page.noSuchThing}", "${page.titleHtml}");
      templates.replace("i18n/en.yaml", "Skip to the text", "Skip over");
      page.await("reload");
      awaitText(ARTICLE, "Skip over");
    }
  }

  /** A backup is put back, a branch is unpacked anew: the folder has the name, and is another. */
  @Test
  void aFolderThatIsReplacedIsFollowed() throws Exception {
    SmallSite other = SmallSite.in(folder.resolve("other"));
    other.with("articles/first/en.md", SmallSite.text("Another", "Summary", "Text"));

    Files.move(archive.content(), folder.resolve("old"));
    Files.move(other.content(), archive.content());
    awaitText(ARTICLE, "Another");

    archive.with("articles/first/en.md", SmallSite.text("A third", "Summary", "Text"));
    awaitText(ARTICLE, "A third");
  }

  @Test
  void aFolderThatIsNotThereYetIsFollowed() throws Exception {
    server.close();
    Files.move(archive.content(), folder.resolve("later"));
    server = PreviewServer.start(archive.content(), TemplateSource.packed(), 0, Progress.NONE);
    assertThat(get(ARTICLE).body()).doesNotContain("Headline");

    Files.move(folder.resolve("later"), archive.content());

    awaitText(ARTICLE, "Headline");
  }

  @Test
  void aFolderBehindALinkIsFollowed() throws Exception {
    server.close();
    Path link = Files.createSymbolicLink(folder.resolve("link"), archive.content());
    server = PreviewServer.start(link, TemplateSource.packed(), 0, Progress.NONE);
    try (Events page = listen(ARTICLE)) {
      assertThat(page.next()).isEqualTo("sound");

      archive.with("articles/first/en.md", SmallSite.text("Another", "Summary", "Text"));

      page.await("reload");
      assertThat(get(ARTICLE).body()).contains("Another");
    }
  }

  /** What vim lays beside a file while it is open. */
  @Test
  void whatAnEditorLaysBesideAFileReloadsNothing() throws Exception {
    try (Events page = listen(ARTICLE)) {
      assertThat(page.next()).isEqualTo("sound");

      archive.with("articles/first/.en.md.swp", "b0VIM");

      assertThat(page.next()).isEqualTo("sound");
      archive.with("articles/first/en.md", SmallSite.text("Headline", "Summary", "Saved"));
      page.await("reload");
    }
  }

  /** A circle lies between records, of which one was edited. */
  @Test
  void aFaultBetweenRecordsStaysWhenAnotherFileIsSaved() throws Exception {
    String record = "published: 2024\noriginalLanguage: ar\nrights: digest\nfollows: [";
    archive.withArticle("a", record + "b]\n", "نص", "Text");
    archive.withArticle("b", record + "]\n", "نص", "Text");
    await("/en/articles/b.html", 200);
    try (Events page = listen(ARTICLE)) {
      archive.with("articles/b/article.yaml", record + "a]\n");
      page.await("problems");
      assertThat(page.data()).contains("error [cycle]");

      archive.with("pages/about/en.md", "---\ntitle: About\n---\nSaved\n");

      assertThat(page.next()).isEqualTo("problems");
      archive.with("articles/b/article.yaml", record + "]\n");
      assertThat(page.nextBut("problems")).isIn("sound", "reload");
    }
  }

  /** By whichever spelling of its address a page is found, it is the same to its listener. */
  @ParameterizedTest
  @ValueSource(strings = {"/en%2Findex.html", "//en/index.html", "/en/", "/%ff", "/a%22b.html"})
  void anOddAddressIsNoReasonToReload(String path) throws Exception {
    try (Events page = listen(path)) {
      assertThat(page.next()).isEqualTo("sound");
    }
  }

  @Test
  void thePageForUnknownAddressesMayShowProblemsInTheirStyle() {
    assertThat(get("/en/nothing.html").body())
        .containsPattern("style-src [^;\"]*'self'")
        .containsPattern("script-src [^;\"]*'self'")
        .containsPattern("connect-src [^;\"]*'self'");
  }

  private Path sound() {
    return SmallSite.in(folder.resolve("sound")).content();
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + server.address().getPort() + path);
  }

  private HttpResponse<String> get(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address(path)).build();
      return browser.send(request, BodyHandlers.ofString(UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until a page has a status; the time limit of the test ends it. */
  private void await(String path, int status) throws InterruptedException {
    while (get(path).statusCode() != status) {
      Thread.sleep(20);
    }
  }

  private void awaitText(String path, String text) throws InterruptedException {
    while (!get(path).body().contains(text)) {
      Thread.sleep(20);
    }
  }

  private Events open() throws IOException {
    return new Events(server.address().getPort(), "en/nothing.html", "an older version");
  }

  private Events listen(String path) throws IOException {
    Pattern script = Pattern.compile("data-page=\"([^\"]*)\" data-version=\"([^\"]*)\"");
    Matcher page = script.matcher(get(path).body());
    assertThat(page.find()).isTrue();
    return new Events(server.address().getPort(), page.group(1), page.group(2));
  }

  private static BufferedReader lines(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
  }

  /** The events that an open page is sent. */
  private static final class Events implements AutoCloseable {

    /** They are 15 seconds apart. */
    private static final int MOST_PULSES = 4;

    private final Socket socket;
    private final BufferedReader lines;
    private List<String> data = List.of();

    Events(int port, String page, String version) throws IOException {
      socket = new Socket("localhost", port);
      String query = "page=" + page + "&version=" + version;
      String request =
          "GET /.sijill/changes?" + query + " HTTP/1.0\r\nHost: localhost:" + port + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      lines = lines(socket);
    }

    /** Returns the name of the next event; the pulse ends the wait for one that does not come. */
    String next() throws IOException {
      String line = lines.readLine();
      for (int pulses = 0; line != null && !line.startsWith("event: "); line = lines.readLine()) {
        pulses += line.startsWith(":") ? 1 : 0;
        assertThat(pulses).as("pulses without an event").isLessThan(MOST_PULSES);
      }
      String name = line == null ? "end" : line.substring("event: ".length());
      List<String> read = new ArrayList<>();
      for (line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
        read.add(line.replaceFirst("^data: ?", ""));
      }
      data = read;
      return name;
    }

    /** Reads on to an event of that name. */
    void await(String name) throws IOException {
      while (!next().equals(name)) {
        assertThat(socket.isClosed()).isFalse();
      }
    }

    /** Reads on to an event of another name, and returns it. */
    String nextBut(String name) throws IOException {
      String next = next();
      while (next.equals(name)) {
        next = next();
      }
      return next;
    }

    /** Reads on to an event of that name, and returns how many came before it. */
    int countUntil(String name) throws IOException {
      int before = 0;
      while (!next().equals(name)) {
        before++;
      }
      return before;
    }

    List<String> data() {
      return data;
    }

    /** Reads whether there was a place left. */
    boolean isAdmitted() throws IOException {
      return lines.readLine().contains(" 200 ");
    }

    /** Ends the connection so that what is still sent to it fails at once. */
    void leave() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
