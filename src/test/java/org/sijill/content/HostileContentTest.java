package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.content.FaultySites.article;
import static org.sijill.content.FaultySites.file;
import static org.sijill.content.FaultySites.row;
import static org.sijill.testing.ProcessorTime.assertEndsSoon;
import static org.sijill.testing.SmallSite.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.content.FaultySites.Row;
import org.sijill.testing.Pictures;
import org.sijill.testing.Program;
import org.sijill.testing.SmallSite;

/**
 * Whatever stands in the records, a build ends soon, with a harmless site or with problems that say
 * where and why.
 */
class HostileContentTest {

  private static final String PAYLOAD =
      "\"'><script>evil()</script><img src=x onerror=evil()><x-evil x-evil='\" onclick=evil() a=\"";

  @TempDir Path folder;

  /** Script in Markdown is told as HTML or as an unsafe link; none of it becomes a page. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>evil()</script>",
        "a <script>evil()</script>",
        "<img src=x onerror=evil()>",
        "<a href='javascript:evil()'>a</a>",
        "<IFRAME SRC=//evil></IFRAME>",
        "<!-- --!><script>evil()</script>",
        "<?php evil() ?>",
        "<![CDATA[<script>evil()</script>]]>",
        "<style>*{background:url(//evil)}</style>",
        "<meta http-equiv=refresh content='0; url=javascript:evil()'>",
        "[a](javascript:evil())",
        "[a](JaVaScRiPt:evil())",
        "[a](<javascript:evil()>)",
        "[a](javascript&colon;evil())",
        "[a](&#106;avascript:evil())",
        "[a](&#x6A;&#x61;vascript:evil())",
        "[a](java&Tab;script:evil())",
        "[a](java&NewLine;script:evil())",
        "[a](<java\tscript:evil()>)",
        "[a](&#1;javascript:evil())",
        "[a](< javascript:evil()>)",
        "[a](<&#x20;javascript:evil()>)",
        "[a](&#xA0;javascript:evil())",
        "[a](\\javascript:evil())",
        "[a](java\\script:evil())",
        "[a](vbscript:evil())",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](view-source:javascript:evil())",
        "[a](file:///etc/passwd)",
        "[a](//evil.example/)",
        "[a](/\\evil.example/)",
        "[a](\\\\\\\\evil.example/)",
        "[a](ht\\tp://evil)",
        "<javascript:evil()>",
        "<JAVASCRIPT:evil()>",
        "<data:text/html,evil>",
        "[a]\n\n[a]: javascript:evil()",
        "[a][b]\n\n[b]: <data:text/html,evil> 'evil'",
        "[![a](x.png)](javascript:evil())",
        "![a](javascript:evil())",
        "![a](data:image/svg+xml,evil)",
        "![a](https://evil.example/a.png)",
        "![a][b]\n\n[b]: javascript:evil()",
        "| a |\n|---|\n| [b](javascript:evil()) |",
        "## [a](javascript:evil())",
        "a[^1]\n\n[^1]: [b](javascript:evil())",
        "[a](?evil)",
        "[a](:evil)",
        "[a](http&#58//evil:evil)"
      })
  void scriptInMarkdownIsRefused(String markdown) {
    SmallSite site = SmallSite.in(folder).with("articles/first/ar.md", text("أ", "ب", markdown));

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    assertThat(site.problems()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\<script>evil()\\</script>",
        "`<script>evil()</script>`",
        "```\"><script>\n<script>evil()</script>\n```",
        "    <script>evil()</script>",
        "&lt;script&gt;evil()&lt;/script&gt;",
        "&#60;x-evil&#62;",
        "[javascript:evil()](https://example.org/)",
        "<svg/onload=evil()>",
        "[a](https://example.org/?a=\"onclick='evil()')",
        "[a](<https://example.org/\"onclick=\"evil()>)",
        "[a](mailto:a@example.org?body=<script>)",
        "[a](https://example.org/ '\"><script>evil()</script>')",
        "## a\\\" onclick=evil() id=b",
        "a[^x\"onclick=evil()]\n\n[^x\"onclick=evil()]: b",
        "1) a\n\n3. <https://example.org/?\"onclick=evil()>",
        "[[${7*7}]] [(${evil})] __${7*7}__ ~{layout :: page} #{site.skip} @{evil} |a|",
        "{{ 7*7 }} {% evil %} <%= evil %\\>"
      })
  void whatOnlyLooksLikeScriptIsText(String markdown) {
    SmallSite site = SmallSite.in(folder).with("articles/first/ar.md", text("أ", "ب", markdown));

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    assertThat(site.problems()).noneMatch(line -> line.contains(": error: "));
  }

  /** A machine without a locale, as under cron, reads no letters in names but ASCII's. */
  @Test
  void aNameThatTheMachineCannotReadHidesNoOtherFault() throws Exception {
    SmallSite site = SmallSite.in(folder).with("sources/paper.yaml", "nme: {ar: صحيفة}\n");
    String folderOfThreeLetters = "mkdir \"$(printf '\\331\\202\\331\\205\\330\\251')\"";
    Path articles = site.content().resolve("articles");
    Process made =
        new ProcessBuilder("sh", "-c", folderOfThreeLetters).directory(articles.toFile()).start();
    assertThat(made.waitFor()).isZero();

    Program.Outcome checked = Program.unpacked().with("LC_ALL", "C").run(folder, "check");

    assertThat(checked.exitCode()).isEqualTo(1);
    assertThat(checked.err())
        .contains("content/articles:1:1: error: the name of a file in it cannot be read here")
        .contains("content/sources/paper.yaml:1:1: error: unknown key 'nme'");
  }

  @Test
  void scriptInEveryFieldIsText() throws IOException {
    SmallSite site = hostileFields(PAYLOAD);

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    Document page = site.page("ar/articles/first.html");
    assertThat(page.select("h1").text()).isEqualTo(PAYLOAD);
    assertThat(page.select(".facts").text()).contains(PAYLOAD);
  }

  @Test
  void expressionsOfTheTemplatesInEveryFieldAreText() throws IOException {
    SmallSite site = hostileFields("[[${7*7}]] __${7*7}__ ~{layout} #{site.skip} {count} '{0}'");

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    assertThat(site.page("ar/articles/first.html").select("h1").text())
        .isEqualTo("[[${7*7}]] __${7*7}__ ~{layout} #{site.skip} {count} '{0}'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:evil()",
        "JAVASCRIPT://example.org/%0Aevil()",
        "data:text/html,evil",
        "https:evil",
        "https:///evil",
        "https://",
        "http://\\\\evil",
        "https://example.org/\\\"><script>evil()</script>",
        "https://example.org/ onclick=evil()",
        "https://example.org\\nevil",
        "//evil.example/",
        "/evil",
        "https://example.org:evil/",
        "https://example.org:99999999999/",
        "https://[::1]:evil/",
        "https://exa\\tmple.org/",
        "%",
        "https://%/",
        "https://a%zz/",
        "https://example.org/%"
      })
  void anAddressThatIsNoneIsRefused(String address) {
    SmallSite site = article(6, "url: \"" + address + "\"").apply(SmallSite.in(folder));

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("content/articles/first/article.yaml:6:6: error: ")
        .endsWith("[bad-url]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../etc/passwd",
        "..",
        "/",
        "/etc/passwd",
        "../../../../site/index.html",
        "..\\\\..\\\\evil",
        "%2e%2e/%2e%2e/evil",
        "C:/evil",
        "a/../../../b.html",
        "./a.html",
        "a//b.html",
        ".html",
        "a/.html",
        "CON:.html",
        "a\\u0000.html",
        "a.html/",
        "a.html?evil",
        "a.html#evil",
        "index.html/a.html",
        "manifest-sha256.txt/a.html"
      })
  void noPathLeavesTheSite(String path) {
    String item = "[\"" + path + "\"]\n";
    SmallSite site = SmallSite.in(folder);
    site.with(
            "articles/first/article.yaml",
            FaultySites.ARTICLE.replace("paper", "\"" + path + "\"")
                + "aliases: "
                + item
                + "follows: "
                + item
                + "entities: "
                + item
                + "events: "
                + item)
        .with("articles/first/ar.md", text("أ", "ب", "[ج](<" + path + ">) ![د](<" + path + ">)"))
        .with(
            "archive.yaml", FaultySites.SETTINGS.replace("[ar, en]", "[ar, en, \"" + path + "\"]"));

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    assertThat(site.problems())
        .extracting(problem -> problem.replaceAll("(?s).*\\[", "["))
        .contains(
            "[bad-language]",
            "[unknown-source]",
            "[unknown-article]",
            "[unknown-entity]",
            "[unknown-event]",
            "[missing-image]")
        .containsAnyOf("[bad-address]", "[control-character]");
  }

  @ParameterizedTest
  @MethodSource({"monstrousYaml", "monstrousMarkdown", "files"})
  void whatIsMonstrousIsRefusedSoon(Row row) {
    SmallSite site = row.change().apply(SmallSite.in(folder));

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    assertThat(site.problems().stream().map(p -> p.replaceAll("(?s).*\\[", "[")).distinct())
        .containsExactlyElementsOf(row.expected());
  }

  static Stream<Row> monstrousYaml() {
    String million = "x".repeat(1_000_000);
    return Stream.of(
        row(
            "a bomb of aliases",
            file(
                "sources/paper.yaml",
                """
                a: &a [x, x]
                b: &b [*a, *a]
                c: &c [*b, *b]
                d: &d [*c, *c]
                name: {ar: *d}
                """),
            "[yaml-feature]"),
        row("an alias of itself", article(6, "authors: &a [*a]"), "[yaml-feature]"),
        row("flow lists", article(6, "authors: " + "[".repeat(100_000)), "[yaml-feature]"),
        row("flow maps", article(6, "authors: " + "{a: ".repeat(100_000)), "[yaml-feature]"),
        row("lists of lists", article(6, "authors:\n" + "- ".repeat(100_000)), "[yaml-feature]"),
        row("keys of keys", article(6, "? ".repeat(100_000)), "[yaml-feature]"),
        row("anchors", article(6, "authors: " + "&a ".repeat(100_000)), "[yaml-feature]"),
        row("tags", article(6, "authors: " + "!".repeat(100_000)), "[yaml-feature]"),
        row("directives", article(1, "%".repeat(100_000)), "[yaml-syntax]"),
        row("quotation marks", article(6, "\"".repeat(100_001)), "[yaml-syntax]"),
        row("a long key", article(6, million + ": a"), "[yaml-syntax]"),
        row("a long explicit key", article(6, "? " + million + "\n: a"), "[value-too-long]"),
        row("a long quoted key", article(6, "\"" + million + "\": a"), "[yaml-syntax]"),
        row("a long value", article(6, "originalTitle: " + million), "[value-too-long]"),
        row("a long id", article(1, "source: " + "a-".repeat(15_000)), "[unknown-source]"),
        row("a long unknown key", article(6, "? " + "k".repeat(30_000) + "\n: a"), "[unknown-key]"),
        row("a long number", article(2, "published: " + "9".repeat(30_000)), "[bad-date]"),
        row("a long date", article(2, "published: 2023-" + "09-".repeat(9_000)), "[bad-date]"),
        row(
            "a long language",
            article(3, "originalLanguage: ar" + "-x".repeat(9_000)),
            "[bad-language]"),
        row(
            "a language that is too long for a folder",
            article(3, "originalLanguage: ar-x" + "-abcdefgh".repeat(50)),
            "[bad-language]"),
        row(
            "a long alias",
            article(6, "aliases: [" + "a/".repeat(15_000) + "b.html]"),
            "[bad-address]"),
        row("a long address", article(6, "url: https://" + "a.".repeat(15_000)), "[bad-url]"),
        row("a long choice", article(4, "rights: " + "d".repeat(30_000)), "[unknown-value]"),
        row(
            "a number beyond all measure",
            file(
                "entities/places/a.yaml",
                "name: {ar: أ}\nlocation: {lat: 1e999999999, lon: " + "9".repeat(9_999) + "}\n"),
            "[bad-number]"),
        row("many thousand keys", article(6, numbered("k%d: a\n", 20_000)), "[unknown-key]"),
        row(
            "a hundred thousand unknown articles",
            article(6, "follows: [" + numbered("article-%d, ", 50_000) + "]"),
            "[unknown-article]"),
        row(
            "a code point beyond Unicode",
            article(6, "originalTitle: \"\\U00110000\""),
            "[yaml-syntax]"),
        row(
            "half a surrogate pair",
            article(6, "originalTitle: \"\\uD83D\""),
            "[control-character]"),
        row(
            "a byte order mark within",
            article(6, "originalTitle: a\uFEFF"),
            "[control-character]"),
        row("a noncharacter", article(6, "originalTitle: \"\\uFFFF\""), "[control-character]"),
        row("nothing but NUL", article(1, "\0".repeat(1_000)), "[control-character]"),
        row("many documents", article(6, "---\n".repeat(100_000)), "[yaml-feature]"),
        row("tabs", article(6, "\t".repeat(100_000) + "a: b"), "[yaml-syntax]"),
        row("a long anchor", article(6, "authors: &" + million + " a"), "[yaml-feature]"),
        row("a long tag", article(6, "authors: !" + million + " a"), "[yaml-feature]"),
        row("a long directive", article(1, "%" + million + "\n---\na: b"), "[unknown-key]"),
        row("maps in flow maps", article(6, "authors: " + "{".repeat(100_000)), "[yaml-feature]"),
        row(
            "a value of emoji",
            article(6, "originalTitle: " + "😀".repeat(20_000)),
            "[value-too-long]"),
        row(
            "many halves of surrogate pairs",
            article(6, "originalTitle: \"" + "\\uD83D".repeat(5_000) + "\""),
            "[control-character]"),
        row(
            "an emoji that a buffer of the parser parts, in every record",
            site ->
                site.with("sources/paper.yaml", "#" + "x".repeat(2047) + "😀\nnme: a\n")
                    .with("threads/story.yaml", "#" + "x".repeat(4096) + "😀\nnme: a\n"),
            "[missing-key]",
            "[unknown-key]"),
        row(
            "a bidirectional control in a key",
            article(6, "\"a\\u202Eb\": c"),
            "[bidi-control]",
            "[unknown-key]"));
  }

  static Stream<Row> monstrousMarkdown() {
    return Stream.of(
        tooLong("nested quotations", "> ".repeat(100_000) + "a"),
        markdown("deeper quotations", "> ".repeat(1_000) + "قول", "[nested-too-deep]"),
        tooLong("nested lists", "- ".repeat(100_000) + "a"),
        tooLong("nested numbered lists", "1. ".repeat(100_000) + "a"),
        tooLong("brackets", "[".repeat(100_000)),
        tooLong("closing brackets", "]".repeat(100_000)),
        tooLong("brackets of pictures", "![".repeat(50_000)),
        tooLong("links in links", "[a](".repeat(50_000)),
        tooLong("pictures in pictures", "![".repeat(9_000) + "a" + "](b)".repeat(9_000)),
        tooLong("deep emphasis", "*a _b ".repeat(50_000)),
        tooLong("deep emphasis that ends", "*a **a ".repeat(4_000) + "b** b*".repeat(4_000)),
        tooLong("stars", "*".repeat(30_000) + "a" + "*".repeat(30_000)),
        tooLong("backticks", "e" + numbered("`%d``", 20_000)),
        tooLong("angle brackets", "a " + "<".repeat(60_000)),
        tooLong("footnote marks", "[^".repeat(30_000)),
        tooLong("entities", "&".repeat(100_000)),
        tooLong("a long word", "x".repeat(1_000_000)),
        tooLong("a long line of many words", "كلمة ".repeat(400_000)),
        tooLong("a long heading", "## " + "x".repeat(100_000)),
        tooLong("a link's address that nothing closes", "[a](" + "(".repeat(60_000)),
        tooLong("definitions that nothing closes", "[a]: b 'c\n".repeat(20_000)),
        markdown(
            "a table of empty columns",
            "a|".repeat(8_000) + "\n" + "-|".repeat(8_000) + "\n" + "b\n".repeat(9_000),
            "[table-too-wide]"),
        markdown(
            "a table of empty columns in a quotation",
            "> " + "a|".repeat(8_000) + "\n> " + "-|".repeat(8_000) + "\n" + "> b\n".repeat(9_000),
            "[table-too-wide]"),
        markdown(
            "a long address that is named often",
            "[a]: https://example.org/" + "x".repeat(30_000) + "\n\n" + "[a]\n\n".repeat(2_000),
            "[file-too-large]"),
        markdown("much HTML", "<b>\n\n".repeat(30_000), "[raw-html]"),
        markdown("many broken links", numbered("[a](b%d.md)\n\n", 20_000), "[broken-link]"),
        markdown(
            "many broken anchors to many headings",
            numbered("## a%d\n\n", 20_000) + numbered("[a](#b%d)\n\n", 20_000),
            "[broken-anchor]"),
        markdown(
            "many marks without footnotes", numbered("a[^%d]\n\n", 20_000), "[unknown-footnote]"),
        markdown("NUL", "a\0b", "[control-character]"),
        markdown("a bidirectional override", "a \u202E b", "[bidi-control]"),
        markdown("an anchor that cannot be decoded", "[a](#%zz%)", "[broken-anchor]"),
        markdown("an anchor of broken UTF-8", "[a](#%ff%fe)", "[broken-anchor]"),
        markdown("a long anchor", "[a](#" + "b".repeat(30_000) + ")", "[broken-anchor]"),
        row(
            "a line of 50 MB",
            file("articles/first/ar.md", "---\ntitle: أ\n---\n" + "x".repeat(50 << 20)),
            "[file-too-large]"),
        row(
            "broken UTF-8",
            site -> site.with("articles/first/ar.md", new byte[] {'-', (byte) 0xC0, (byte) 0x80}),
            "[broken-utf8]"),
        row(
            "a surrogate pair in UTF-8",
            site ->
                site.with("sources/paper.yaml", bytes(0x61, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80)),
            "[broken-utf8]"),
        row(
            "UTF-16",
            site -> site.with("sources/paper.yaml", "name: a".getBytes(StandardCharsets.UTF_16)),
            "[broken-utf8]"));
  }

  static Stream<Row> files() {
    return Stream.of(
        row("nothing but an empty file of settings", file("archive.yaml", ""), "[empty-value]"),
        row(
            "empty files",
            site ->
                site.with("articles/first/article.yaml", "")
                    .with("articles/first/ar.md", "")
                    .with("sources/paper.yaml", "")
                    .with("pages/about/ar.md", ""),
            "[missing-front-matter]",
            "[empty-value]"),
        row(
            "settings that are a folder",
            site -> site.without("archive.yaml").with("archive.yaml/a", ""),
            "[missing-file]"),
        row(
            "records that are folders",
            site ->
                site.with("sources/radio.yaml/a", "")
                    .with("articles/first/b.png/a", "")
                    .with("articles/first/ru.md/a", ""),
            "[unknown-file]"),
        row("a folder of records that is a file", file("events", "x"), "[unknown-file]"),
        row("a line break in a name", file("articles/first/a\nb.txt", ""), "[unknown-file]"),
        row("a line break in an id", file("articles/a\nb/article.yaml", ""), "[bad-id]"),
        row("a quotation mark in a name", file("articles/first/a'\"b.png", ""), "[bad-image]"),
        row("a terminal's escape in a name", file("sources/a\u001B[2Jb.yaml", ""), "[bad-id]"),
        row("a long id", file("sources/" + "a".repeat(121) + ".yaml", ""), "[bad-id]"),
        row("a script in a name", file("articles/first/<script>evil()<.png", ""), "[bad-image]"),
        row(
            "links to files elsewhere",
            site ->
                link(
                    link(site, "articles/first/paper.png", "../../sources/paper.yaml"),
                    "articles/second",
                    "first"),
            "[symbolic-link]"),
        row(
            "a folder that holds itself",
            site -> link(site, "articles/first/first", "."),
            "[symbolic-link]"),
        row(
            "a link in place of a text",
            site -> link(site.without("articles/first/en.md"), "articles/first/en.md", "ar.md"),
            "[symbolic-link]"),
        row(
            "settings that are a link",
            site -> link(site.without("archive.yaml"), "archive.yaml", "sources/paper.yaml"),
            "[missing-file]"),
        row("a pipe in place of a text", site -> pipe(site, "pages/about/ru.md"), "[unknown-file]"),
        row(
            "a pipe in place of a picture",
            site -> pipe(site, "articles/first/a.png"),
            "[unknown-file]"),
        row("a picture of no bytes", file("articles/first/a.png", ""), "[bad-image]"),
        row(
            "a picture that breaks off",
            site -> site.with("articles/first/a.png", Arrays.copyOf(Pictures.png(), 20)),
            "[bad-image]"),
        row(
            "a picture of a billion pixels on a side that breaks off",
            site ->
                site.with(
                    "articles/first/a.gif", "GIF89a\u007F\u007F".getBytes(StandardCharsets.UTF_8)),
            "[bad-image]"));
  }

  /** What is large but sound is published, and soon. */
  @ParameterizedTest
  @MethodSource("large")
  void whatIsLargeButSoundIsPublished(Row row) {
    SmallSite site = row.change().apply(SmallSite.in(folder));

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    assertThat(site.problems()).hasSizeLessThan(10).noneMatch(line -> line.contains(": error: "));
  }

  static Stream<Row> large() {
    return Stream.of(
        markdown("many paragraphs", "فقرة من text\n\n".repeat(25_000)),
        markdown("many equal headings", "## قسم\n\n".repeat(30_000)),
        markdown(
            "many footnotes", numbered("a[^%d]\n\n", 10_000) + numbered("[^%d]: b\n\n", 10_000)),
        markdown("many definitions", numbered("[a%d]: en.md\n\n", 20_000) + "[a7]"),
        markdown("many links", "[نص](en.md)\n\n".repeat(15_000)),
        markdown("runs of both directions", "aب".repeat(15_000)),
        markdown("more open brackets than ICU counts", "ب" + "(a".repeat(16_000)),
        markdown("deep quotations", "> ".repeat(90) + "قول"),
        markdown("empty lines", "\n".repeat(1_000_000) + "نص"),
        markdown("a long line of code", "```\n" + "x".repeat(1_000_000) + "\n```"),
        markdown("a table with many rows", "|أ|ب|\n|-|-|\n" + "|1|2|\n".repeat(9_000)),
        row(
            "a long title of brackets",
            file("articles/first/ar.md", text("ب" + "(a".repeat(16_000), "ملخص", "متن"))),
        row(
            "emoji and letters beyond the first plane",
            file(
                "articles/first/ar.md",
                text("👨‍👩‍👧 𐤀𐤁 𞸀", "👍🏽", "## 👍🏽 𞸀\n\n[𐤀](#-𞸀)"))));
  }

  @Test
  void tenThousandFaultsAreToldAndTheOthersLeftOut() {
    SmallSite site =
        SmallSite.in(folder).with("articles/first/ar.md", text("أ", "ب", "<b>\n\n".repeat(60_000)));

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    assertThat(site.problems()).hasSize(10_000);
    assertThat(site.problems().get(9_999)).startsWith("content/articles/first/ar.md:20004:1: ");
  }

  /** A super-user reads every file; others are told which they may not read. */
  @Test
  void aFileWithoutRightsIsReadOrNamed() throws IOException {
    SmallSite site = SmallSite.in(folder);
    Path file = site.content().resolve("articles/first/en.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    assertThat(site.problems())
        .isSubsetOf(
            "content/articles/first/en.md:1:1: error: the file cannot be read (check its permissions)"
                + " [unreadable-file]");
  }

  /** Of what is in it nothing else is said. */
  @ParameterizedTest
  @ValueSource(strings = {"---------", "r--r--r--"})
  void aFolderWithoutRightsIsReadOrNamed(String rights) throws IOException {
    SmallSite site = SmallSite.in(folder);
    Path first = site.content().resolve("articles/first");
    Files.setPosixFilePermissions(first, PosixFilePermissions.fromString(rights));

    assertEndsSoon(() -> HarmlessSite.assertHarmless(site));
    Files.setPosixFilePermissions(first, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(site.problems())
        .isSubsetOf(
            "content/articles/first:1:1: error: the folder cannot be read (check its permissions)"
                + " [unreadable-file]");
  }

  /** Turkish has another capital of i, other places have other digits and years. */
  @ParameterizedTest
  @ValueSource(strings = {"tr", "lt", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "az"})
  void theMachinesLocaleChangesNothing(String tag) throws IOException {
    SmallSite plain = inLocale(folder.resolve("plain"), Locale.ROOT);
    SmallSite local = inLocale(folder.resolve("local"), Locale.forLanguageTag(tag));

    assertThat(plain.problems()).isEmpty();
    assertThat(local.problems()).isEmpty();
    assertThat(local.read("manifest-sha256.txt")).isEqualTo(plain.read("manifest-sha256.txt"));
  }

  @Test
  void theMachinesLocaleChangesNoMessage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      SmallSite site =
          SmallSite.in(folder).with("articles/first/ar.md", text("أ", "ب", "\u0007")).build();

      assertThat(site.problems())
          .containsExactly(
              "content/articles/first/ar.md:6:1: error: the control character U+0007 (remove it)"
                  + " [control-character]");
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Files with a few bytes changed: whatever comes of them, it is a site or problems. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void filesWithRandomChangesAreReadOrRefused(long seed) {
    Random random = new Random(seed);
    assertEndsSoon(
        () -> {
          for (int i = 0; i < 40; i++) {
            SmallSite site = SmallSite.in(folder.resolve(Integer.toString(i)));
            mutate(site, random);
            HarmlessSite.assertHarmless(site);
          }
        });
  }

  private static void mutate(SmallSite site, Random random) throws IOException {
    List<String> tokens =
        List.of(
            "*",
            "_",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "`",
            "\n",
            "\n\n",
            "  ",
            "\t",
            "#",
            "- ",
            "|",
            "|-|\n",
            "&",
            "\\",
            "!",
            "[^1]",
            "[^1]: ",
            "---\n",
            ": ",
            "\"",
            "'",
            "{",
            "}",
            ",",
            "? ",
            "%",
            "@",
            "\u202E",
            "\0",
            "\uD83D\uDE00",
            "ب",
            "&#x41;",
            "](ar.md#",
            "](../",
            "~~~\n",
            "1. ",
            "> ",
            "<b>",
            "<!--",
            "\\\n",
            "\"\\uD800\"");
    List<String> paths =
        List.of("articles/first/ar.md", "articles/first/article.yaml", "archive.yaml");
    for (String path : paths) {
      StringBuilder text =
          new StringBuilder(Files.readString(site.content().resolve(path), StandardCharsets.UTF_8));
      for (int i = random.nextInt(6); i > 0; i--) {
        int at = random.nextInt(text.length() + 1);
        text.insert(at, tokens.get(random.nextInt(tokens.size())));
      }
      site.with(path, text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static SmallSite inLocale(Path folder, Locale locale) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(locale);
      return SmallSite.in(folder)
          .with("articles/first/MAP.PNG", Pictures.png())
          .with(
              "articles/first/ar.md",
              text(
                  "INDIGO",
                  "ملخص",
                  "## I İ ı TITLE\n\n![خريطة](MAP.PNG)\n\nنص[^I] 2023 [TITLE]\n\n[^i]: ح\n\n[title]: en.md"))
          .with("articles/first/article.yaml", FaultySites.ARTICLE + "url: HTTPS://IBIS.ORG/I\n")
          .build();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Writes a value into every field that takes text. */
  private SmallSite hostileFields(String value) throws IOException {
    String v = "'" + value.replace("'", "''") + "'";
    String both = "{ar: " + v + ", en: " + v + "}";
    return SmallSite.in(folder)
        .with(
            "archive.yaml",
            """
            title: V
            description: V
            languages: [ar, en]
            baseUrl: "https://example.org/a'b/"
            edition: {number: S, date: 2024-01-02}
            rights: {licence: "https://example.org/?a='b'", holder: V}
            """
                .replace("V", both)
                .replace("S", v))
        .with(
            "sources/paper.yaml",
            "name: V\nhomepage: \"https://example.org/'\"\n".replace("V", both))
        .with("threads/story.yaml", "title: V\nsummary: V\n".replace("V", both))
        .with(
            "entities/people/kim.yaml",
            "name: V\naliases: {ar: [S]}\ndescription: V\n".replace("V", both).replace("S", v))
        .with(
            "events/summit.yaml",
            """
            date: 2023
            title: V
            summary: V
            participants: [kim]
            articles: [first]
            points:
              - question: V
                accounts:
                  - {article: first, stance: claims, says: V}
            """
                .replace("V", both))
        .with(
            "articles/first/article.yaml",
            FaultySites.ARTICLE
                + "originalTitle: %s\nauthors: [%s]\nentities: [kim]\nevents: [summit]\n"
                    .formatted(v, v)
                + "url: \"https://example.org/?a='onclick=evil()&b=`\"\n".replace("`", "'")
                + "aliases: [old/first.html]\n")
        .with("articles/first/ar.md", "---\ntitle: S\nsummary: S\n---\nمتن kim\n".replace("S", v))
        .with(
            "articles/first/en.md",
            "---\ntitle: S\nsummary: S\ntranslation: {of: ar, by: machine, revision: S}\n---\nText\n"
                .replace("S", v))
        .with("pages/about/ar.md", "---\ntitle: S\n---\nمتن\n".replace("S", v));
  }

  private static Row tooLong(String name, String markdown) {
    return markdown(name, markdown, "[paragraph-too-long]");
  }

  private static Row markdown(String name, String markdown, String... rules) {
    return row(name, file("articles/first/ar.md", text("عنوان", "ملخص", markdown)), rules);
  }

  private static String numbered(String pattern, int count) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, count).forEach(i -> text.append(pattern.replace("%d", Integer.toString(i))));
    return text.toString();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static SmallSite link(SmallSite site, String path, String target) {
    try {
      Files.createSymbolicLink(site.content().resolve(path), Path.of(target));
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SmallSite pipe(SmallSite site, String path) {
    try {
      String file = site.content().resolve(path).toString();
      assertThat(new ProcessBuilder("mkfifo", file).start().waitFor()).isZero();
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
