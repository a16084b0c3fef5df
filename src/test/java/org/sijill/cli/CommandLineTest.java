package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.testing.EditedTemplates;
import org.sijill.testing.SmallSite;
import org.sijill.testing.Snapshot;
import picocli.CommandLine;

/** What the program prints, where, and how it ends. */
class CommandLineTest {

  @TempDir Path folder;
  private SmallSite archive;

  @BeforeEach
  void write() {
    archive = SmallSite.in(folder);
  }

  private record Run(int code, String out, String err) {}

  @Test
  void helpNamesEveryCommand() {
    Run run = run("--help");

    assertThat(run.out())
        .contains("Usage: sijill", "build", "check", "verify", "--help", "--version", "Exit codes");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "build, --content=DIR --templates=DIR --out=DIR --quiet --profile --help --version",
    "check, --content=DIR --templates=DIR --coverage --help --version",
    "verify, [SITE] --help --version"
  })
  void helpOfACommandNamesEveryOption(String command, String options) {
    Run run = run(command, "--help");

    assertThat(run.out()).contains("Usage: sijill " + command).contains(options.split(" ", -1));
    assertThat(run.code()).isZero();
  }

  @Test
  void withoutACommandTheProgramSaysWhatItCanDo() {
    assertThat(run().out()).isEqualTo(run("--help").out());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void versionIsALine(String arguments) {
    Run run = run(arguments.split(" ", -1));

    assertThat(run.out()).isEqualToIgnoringNewLines("sijill (unpacked)");
    assertThat(run.code()).isZero();
  }

  /** The program itself, and all its commands, whichever there are. */
  static Stream<String> versions() {
    Set<String> commands = new CommandLine(new Main()).getSubcommands().keySet();
    return Stream.concat(
        Stream.of("--version"), commands.stream().map(command -> command + " --version"));
  }

  @ParameterizedTest
  @CsvSource({
    "build --bogus, Unknown option: '--bogus', Try 'sijill build --help'.",
    "build x, Unmatched argument at index 1: 'x', Try 'sijill build --help'.",
    "build --out, Missing required parameter for option '--out' (DIR), Try 'sijill build --help'.",
    "fixity a b, Unmatched argument at index 2: 'b', Try 'sijill verify --help'.",
    "biuld, Unmatched argument at index 0: 'biuld', Did you mean: sijill build?"
  })
  void aWrongCommandLineEndsWithTwoAndAHint(String arguments, String message, String hint) {
    Run run = run(arguments.split(" ", -1));

    assertThat(run.err().lines()).startsWith("sijill: " + message).contains(hint);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aBuildSaysInALineWhatItWrote() {
    Run run = build();

    assertThat(run.out()).matches(archive.site() + ": \\d+ files, \\d+ written, 0 removed\\R");
    assertThat(run.code()).isZero();
  }

  @Test
  void aSecondBuildSaysThatItWroteNothing() {
    build();

    assertThat(build().out()).matches(archive.site() + ": \\d+ files, 0 written, 0 removed\\R");
  }

  @Test
  void progressGoesToTheErrorStream() {
    assertThat(build().err().lines().map(line -> line.replaceFirst("\\d\\d+|[2-9]", "N")))
        .containsExactly(
            "read N records",
            "parse N texts",
            "link N texts",
            "weigh 1 article",
            "plan",
            "relate 1 article",
            "render N pages",
            "publish");
  }

  @Test
  void aQuietBuildPrintsNothing() {
    Run run = build("--quiet");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
    assertThat(archive.has("index.html")).isTrue();
  }

  @Test
  void errorsInTheRecordsAreAllPrinted() {
    archive
        .with("sources/paper.yaml", "name: {ar: صحيفة}\ncolour: red\n")
        .with("threads/story.yaml", "title: 7\n");

    Run run = build("--quiet");

    assertThat(run.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.matches(".*/sources/paper.yaml:2:1: error: .* \\[unknown-key]"))
        .anyMatch(line -> line.matches(".*/threads/story.yaml:1:8: error: .* \\[wrong-type]"))
        .endsWith("2 errors, 0 warnings");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(archive.site()).doesNotExist();
  }

  @Test
  void checkFindsTheSameErrorsAndWritesNothing() {
    archive.with("threads/story.yaml", "title: 7\n");

    Run check = run("check", "--content", archive.content().toString());

    assertThat(check).isEqualTo(build("--quiet"));
    assertThat(Snapshot.names(folder)).containsExactly("content");
  }

  @Test
  void checkOfAGoodArchiveIsSilent() {
    assertThat(run("check", "--content", archive.content().toString()))
        .isEqualTo(new Run(0, "", ""));
  }

  @Test
  void checkPrintsWhatEachLanguageLacks() {
    archive
        .with("entities/people/kim.yaml", "name: {ar: كيم, en: Kim}\ndescription: {ar: زعيم}\n")
        .with("events/summit.yaml", "date: 2023\ntitle: {en: Summit}\narticles: [first]\n")
        .without("pages/about/en.md");

    Run run = run("check", "--coverage", "--content", archive.content().toString());

    assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "lacking in all ar en",
            "articles text 1 - -",
            "entities/people name 1 - -",
            "entities/people description 1 - 1",
            "events title 1 1 -",
            "sources name 1 - -",
            "threads title 1 - -",
            "pages text 1 - 1",
            "ar: events/summit.yaml: title",
            "en: entities/people/kim.yaml: description",
            "en: pages/about/en.md: text");
    assertThat(run.err())
        .contains(
            "events/summit.yaml:1:1: warning: 'title' has no words in ar, the archive's first"
                + " language (add them under 'ar') [lacking-language]")
        .doesNotContain("'description'");
    assertThat(run.code()).isZero();
  }

  @Test
  void aMessageCannotDriveTheTerminal() {
    archive.with("threads/story.yaml", "title: \"\\e[2J\u202e\"\n");

    assertThat(build("--quiet").err()).doesNotContain("\u001b", "\u202e").contains("[wrong-type]");
  }

  @Test
  void aMissingContentFolder() {
    assertMissingFolder(run("build", "--quiet", "--content", path("nowhere"), "--out", path("s")));
  }

  @Test
  void aMissingTemplatesFolder() {
    assertMissingFolder(build("--quiet", "--templates", path("nowhere")));
  }

  @Test
  void aMisspeltNameInATemplate() {
    EditedTemplates templates = EditedTemplates.in(folder.resolve("templates"));
    templates.replace("article.html", "${page.titleHtml}", "${page.titelHtml}");

    Run run = build("--quiet", "--templates", templates.folder().toString());

    assertThat(run.err().lines())
        .containsExactly(
            path("templates/article.html")
                + ":8:5: error: there is no 'titelHtml' in ArticleView (did you mean 'titleHtml'?)"
                + " [bad-template]",
            "1 error, 0 warnings");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Snapshot.names(folder)).containsExactly("content", "templates");
  }

  /** Pages are rendered on all cores; which fault comes first must not matter. */
  @Test
  void allBrokenTemplatesAreNamedInOneRun() {
    EditedTemplates templates =
        EditedTemplates.in(folder.resolve("templates"))
            .replace("article.html", "${page.titleHtml}", "${pag.titleHtml}")
            .replace("source.html", "#{article.card}", "#{article.cart}")
            .replace("thread.html", "~{parts :: list(", "~{parts :: liste(")
            .without("404.html");

    Run run = build("--quiet", "--templates", templates.folder().toString());

    assertThat(run.err().lines())
        .hasSize(5)
        .allMatch(line -> line.endsWith("[bad-template]") || line.equals("4 errors, 0 warnings"))
        .anyMatch(line -> line.contains("404.html:1:1: error: there is no template '404.html'"))
        .anyMatch(line -> line.contains("article.html:8:5: error: there is no variable 'pag'"))
        .anyMatch(line -> line.contains("source.html:6:") && line.contains("'article.cart'"))
        .anyMatch(line -> line.contains("thread.html:10:") && line.contains("liste"));
  }

  @Test
  void aTemplateThatOthersNameIsMissing() {
    EditedTemplates templates =
        EditedTemplates.in(folder.resolve("templates")).without("parts.html");

    assertThat(build("--quiet", "--templates", templates.folder().toString()).err().lines())
        .first()
        .asString()
        .matches(
            ".*/article.html:11:42: error: there is no template 'parts.html' \\[bad-template]");
  }

  /** The first is a page's own template, the second one that others name. */
  @ParameterizedTest
  @ValueSource(strings = {"thread.html", "parts.html"})
  void aTemplateThatWasNotSavedAsUtf8(String template) {
    EditedTemplates templates =
        EditedTemplates.in(folder.resolve("templates"))
            .with(template, "<p>caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1));

    Run run = build("--quiet", "--templates", templates.folder().toString());

    assertThat(run.err().lines())
        .containsExactly(
            path("templates/" + template)
                + ":1:1: error: the file is not UTF-8 (save it as UTF-8) [bad-template]",
            "1 error, 0 warnings");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void noWordsForALanguage() {
    EditedTemplates templates =
        EditedTemplates.in(folder.resolve("templates")).without("i18n/ar.yaml");

    assertThat(build("--quiet", "--templates", templates.folder().toString()).err().lines())
        .containsExactly(
            path("templates/i18n/ar.yaml")
                + ":1:1: error: there are no interface words for 'ar'"
                + " (translate i18n/en.yaml) [missing-words]",
            "1 error, 0 warnings");
  }

  @Test
  void someWordsAreMissingInALanguage() {
    EditedTemplates templates =
        EditedTemplates.in(folder.resolve("templates")).withoutLine("i18n/ar.yaml", "nav.home");

    assertThat(build("--quiet", "--templates", templates.folder().toString()).err().lines())
        .containsExactly(
            path("templates/i18n/ar.yaml")
                + ":1:1: error: the words for 'nav.home' are missing"
                + " (translate them from i18n/en.yaml) [missing-words]",
            "1 error, 0 warnings");
  }

  @Test
  void wordsThatAPageNeedsAreMissingInEveryLanguage() {
    EditedTemplates templates = EditedTemplates.in(folder.resolve("templates"));
    for (String language : new String[] {"ar", "en", "ko", "ru"}) {
      templates.withoutLine("i18n/" + language + ".yaml", "nav.home");
    }

    assertThat(build("--quiet", "--templates", templates.folder().toString()).err())
        .contains("i18n/ar.yaml:1:1: error: no words for 'nav.home'")
        .contains("[missing-words]");
  }

  @Test
  void aProfileNamesTheStagesAndTheMemory() {
    Run run = build("--quiet", "--profile");

    assertThat(run.err().lines())
        .extracting(line -> line.replaceFirst(" .*", ""))
        .startsWith(
            "read", "parse", "link", "weigh", "plan", "relate", "render", "publish", "all", "heap");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "content/site", "."})
  void aDangerousOutputFolderIsAWrongCommandLine(String out) {
    var before = Snapshot.identities(folder);

    Run run = buildTo(path(out));

    assertThat(run.err().lines())
        .first()
        .asString()
        .startsWith("sijill: the site cannot be '" + path(out) + "': it ");
    assertThat(run.code()).isEqualTo(2);
    assertThat(Snapshot.identities(folder)).isEqualTo(before);
  }

  @Test
  void anOutputFolderBelowAFileIsAnErrorWithoutAStackTrace() throws IOException {
    Files.createFile(folder.resolve("file"));

    Run run = buildTo(path("file/site"), "--quiet");

    assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("sijill: ");
    assertThat(run.err()).contains(path("file")).doesNotContain("Exception");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void verifyNamesWhatIsWrong() throws IOException {
    build();
    Path page = archive.site().resolve("en/about.html");
    Files.writeString(page, Files.readString(page).replace("<h1", "<h2").replace("</h1", "</h2"));

    Run run = run("verify", archive.site().toString());

    assertThat(run.err().lines())
        .containsExactly(
            page + ":1:1: error: the file is changed (restore it, or build anew) [fixity]",
            page + ":1:1: error: the page has no <h1> (mark its title as one) [page-structure]",
            "2 errors, 0 warnings");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void verifyingNoSite() {
    Run run = run("verify", path("nowhere"));

    assertThat(run.err().lines())
        .containsExactly(
            path("nowhere")
                + ":1:1: error: there is no such folder (name the folder of a finished site)"
                + " [missing-folder]",
            "1 error, 0 warnings");
    assertThat(run.code()).isEqualTo(1);
  }

  /** The name that verify had when it looked at the manifest only. */
  @Test
  void fixityOfAPublishedSiteIsSilent() {
    build();

    assertThat(run("fixity", archive.site().toString())).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void fixityNamesWhatDiffers() throws IOException {
    build();
    Path site = archive.site();
    Files.writeString(site.resolve("ar/index.html"), " ", StandardOpenOption.APPEND);
    Files.delete(site.resolve("ar/about.html"));
    Files.writeString(site.resolve("notes.txt"), "mine");
    Path manifest = site.resolve("manifest-sha256.txt");
    Files.writeString(manifest, "garbage\n" + Files.readString(manifest));

    Run run = run("fixity", site.toString());

    String remedy = " (restore it, or build anew) [fixity]";
    assertThat(run.err().lines())
        .containsExactly(
            path("site/ar/about.html") + ":1:1: error: the file is missing" + remedy,
            path("site/ar/index.html") + ":1:1: error: the file is changed" + remedy,
            path("site/manifest-sha256.txt")
                + ":1:1: error: the line names no file of the site"
                + remedy,
            path("site/notes.txt") + ":1:1: error: the file is not in the manifest" + remedy,
            "4 errors, 0 warnings");
    assertThat(run.code()).isEqualTo(1);
  }

  private void assertMissingFolder(Run run) {
    assertThat(run.err().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(path("nowhere") + ":1:1: error: there is no such folder")
        .endsWith("[missing-folder]");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(Snapshot.names(folder)).containsExactly("content");
  }

  @Test
  void aClassThatFoundNoMemoryToBeInitialisedIsLackOfMemory() {
    assertThat(Main.isMemory(new NoClassDefFoundError("Could not initialize class x.Y"))).isTrue();
    assertThat(Main.isMemory(new NoClassDefFoundError("x/Y"))).isFalse();
  }

  private String path(String relative) {
    return folder.resolve(relative).normalize().toString();
  }

  private Run build(String... options) {
    return buildTo(archive.site().toString(), options);
  }

  private Run buildTo(String out, String... options) {
    List<String> arguments = new ArrayList<>(List.of("build", "--out", out));
    arguments.addAll(List.of("--content", archive.content().toString()));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
