package org.sijill.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.content.FaultySites.arabic;
import static org.sijill.content.FaultySites.article;
import static org.sijill.content.FaultySites.file;
import static org.sijill.content.FaultySites.row;
import static org.sijill.content.FaultySites.settings;
import static org.sijill.content.FaultySites.withEvent;
import static org.sijill.testing.SmallSite.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.content.FaultySites.Row;
import org.sijill.diagnostics.Problem;
import org.sijill.diagnostics.Problems;
import org.sijill.testing.Pictures;
import org.sijill.testing.SmallSite;

/** Each row is a fault in the records of the small site, and all that a maintainer is told. */
class FaultyContentTest {

  private static final String LINK_REMEDY =
      "(link to http, https or mailto, or to a record's file by its relative path)";

  private static final String DATE_REMEDY =
      "(write an EDTF date: 2023-09-13, 2023-09, 2023-09?, 2023-09~)";

  private static final String DAY_REMEDY = "(write the year, the month and the day: 2023-09-13)";

  private static final String QUOTE_REMEDY =
      "(put values with special characters in quotation marks)";

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource({"files", "yaml", "values", "references", "markdown", "links"})
  void isToldWhereItIsAndWhatToDo(Row row) {
    SmallSite site = row.change().apply(SmallSite.in(folder)).build();

    assertThat(site.problems()).isEqualTo(row.expected());
    assertThat(site.has("index.html")).isFalse();
  }

  static Stream<Row> files() {
    return Stream.of(
        row(
            "no settings",
            site -> site.without("archive.yaml"),
            "content/archive.yaml:1:1: error: there is no such file (add it) [missing-file]"),
        row(
            "an article without its record",
            site -> site.without("articles/first/article.yaml"),
            "content/articles/first/article.yaml:1:1: error: there is no such file (add it)"
                + " [missing-file]"),
        row(
            "an article without a text in the default language",
            site -> site.without("articles/first/ar.md"),
            "content/articles/first:1:1: error: no text in the archive's default language"
                + " (add ar.md) [missing-text]"),
        row(
            "a file at the top",
            file("article.yaml", "a: b\n"),
            "content/article.yaml:1:1: error: nothing reads this file (expected here: archive.yaml,"
                + " articles, entities, events, sources, threads, pages) [unknown-file]"),
        row(
            "a folder that is nearly one",
            file("article/x.md", ""),
            "content/article:1:1: error: nothing reads this folder (did you mean 'articles'?)"
                + " [unknown-file]"),
        row(
            "a kind of entity that does not exist",
            file("entities/ships/a.yaml", ""),
            "content/entities/ships:1:1: error: nothing reads this folder (expected here: people,"
                + " places, organisations, topics) [unknown-file]"),
        row(
            "a file among the articles",
            file("articles/notes.txt", ""),
            "content/articles/notes.txt:1:1: error: nothing reads this file (records here are"
                + " folders) [unknown-file]"),
        row(
            "a file where a folder belongs",
            file("events", ""),
            "content/events:1:1: error: nothing reads this file (make it a folder of records)"
                + " [unknown-file]"),
        row(
            "an article's draft",
            file("articles/first/ar.txt", ""),
            "content/articles/first/ar.txt:1:1: error: nothing reads this file (expected here:"
                + " article.yaml, one .md a language, pictures: .jpg, .jpeg, .png, .gif)"
                + " [unknown-file]"),
        row(
            "a page's picture",
            file("pages/about/map.png", ""),
            "content/pages/about/map.png:1:1: error: nothing reads this file (expected here: one"
                + " .md a language) [unknown-file]"),
        row(
            "a folder named as a text",
            file("articles/first/ru.md/x", ""),
            "content/articles/first/ru.md:1:1: error: nothing reads this folder (expected here:"
                + " article.yaml, one .md a language, pictures: .jpg, .jpeg, .png, .gif)"
                + " [unknown-file]"),
        row(
            "a record with another ending",
            file("sources/radio.yml", "name: {ar: إذاعة}\n"),
            "content/sources/radio.yml:1:1: error: nothing reads this file (records here are files"
                + " that end in .yaml) [unknown-file]"),
        row(
            "a file of more than 4 MiB",
            file("articles/first/en.md", "x".repeat((4 << 20) + 1)),
            "content/articles/first/en.md:1:1: error: the file is larger than 4 MiB (split the"
                + " text) [file-too-large]"),
        row(
            "more than 1 MiB of YAML",
            article(6, "#" + " ".repeat(1 << 20)),
            "content/articles/first/article.yaml:1:1: error: more than 1 MiB of YAML (move the text"
                + " to a Markdown file) [file-too-large]"),
        row(
            "Latin-1",
            site -> site.with("articles/first/en.md", latin1("---\ntitle: Café\n---\n")),
            "content/articles/first/en.md:2:11: error: the byte 0xE9 is not UTF-8 (save the file as"
                + " UTF-8) [broken-utf8]"),
        row(
            "a sequence of bytes that breaks off",
            site -> site.with("threads/story.yaml", new byte[] {'a', '\r', '\n', (byte) 0xD8}),
            "content/threads/story.yaml:2:1: error: the byte 0xD8 is not UTF-8 (save the file as"
                + " UTF-8) [broken-utf8]"),
        row(
            "a control character in a record",
            article(6, "originalTitle: a\u0007b"),
            "content/articles/first/article.yaml:6:17: error: the control character U+0007 (remove"
                + " it) [control-character]"),
        row(
            "a control character in a text",
            arabic("سطر\nثم\u0000 نص\u0001"),
            "content/articles/first/ar.md:7:3: error: the control character U+0000 (remove it)"
                + " [control-character]"),
        row(
            "an escaped control character",
            article(6, "originalTitle: \"a\\0\""),
            "content/articles/first/article.yaml:6:16: error: the control character U+0000 (remove"
                + " it) [control-character]"),
        row(
            "a bidirectional control in a text",
            arabic("😀 نص \u202Etxet"),
            "content/articles/first/ar.md:6:7: error: the bidirectional control U+202E (remove it:"
                + " runs of the other direction are isolated for you) [bidi-control]"),
        row(
            "a bidirectional control in a record",
            article(6, "originalTitle: a \u2067b"),
            "content/articles/first/article.yaml:6:18: error: the bidirectional control U+2067"
                + " (remove it: runs of the other direction are isolated for you) [bidi-control]"),
        row(
            "an escaped bidirectional control",
            article(6, "originalTitle: \"a \\u202E\""),
            "content/articles/first/article.yaml:6:16: error: the bidirectional control U+202E"
                + " (remove it: runs of the other direction are isolated for you) [bidi-control]"),
        row(
            "capital letters in an id",
            file("sources/Radio.yaml", "name: {ar: إذاعة}\n"),
            "content/sources/Radio.yaml:1:1: error: 'Radio' is not an id (use at most 120 lower-case"
                + " letters a–z, digits and single hyphens) [bad-id]"),
        row(
            "a folder with an Arabic name",
            file("articles/قمة/article.yaml", ""),
            "content/articles/قمة:1:1: error: 'قمة' is not an id (use at most 120 lower-case letters"
                + " a–z, digits and single hyphens) [bad-id]"),
        row(
            "one id for a person and a topic",
            site ->
                site.with("entities/people/salah.yaml", "name: {ar: صلاح}\n")
                    .with("entities/topics/salah.yaml", "name: {ar: صلاح}\n"),
            "content/entities/topics/salah.yaml:1:1: error: the id 'salah' is also in people (give"
                + " one of them another name) [duplicate-id]"),
        row(
            "a page that wants the address of the front page",
            file("pages/index/ar.md", "---\ntitle: فهرس\n---\n"),
            "content/pages/index:1:1: error: the address ar/index.html is that of a page that the site"
                + " always has (rename the record) [address-collision]"),
        row(
            "an alias that is an address already",
            article(6, "aliases: [en/about.html]"),
            "content/articles/first/article.yaml:6:11: error: the address en/about.html is that of"
                + " content/pages/about (remove the alias) [address-collision]"),
        row(
            "aliases that differ from other addresses in case or form only",
            site ->
                article(6, "aliases: [AR/index.html, old/a.html, قمة/caf\u00E9.html]")
                    .apply(site)
                    .with(
                        "articles/second/article.yaml",
                        FaultySites.ARTICLE
                            + "aliases: [EN/Articles/First.html, OLD/A.html, قمة/CAF%C3%89/]\n")
                    .with("articles/second/ar.md", text("أ", "ب", "ج"))
                    .with(
                        "articles/third/article.yaml",
                        FaultySites.ARTICLE + "aliases: [قمة/CAF%C3%89.html]\n")
                    .with("articles/third/ar.md", text("أ", "ب", "ج")),
            "content/articles/first/article.yaml:6:11: error: the address AR/index.html differs only in case or form from a page that the site always has (remove the alias)"
                + " [address-collision]",
            "content/articles/second/article.yaml:6:11: error: the address EN/Articles/First.html differs only in case or form from content/articles/first/article.yaml (remove the"
                + " alias) [address-collision]",
            "content/articles/second/article.yaml:6:35: error: the address OLD/A.html differs only in case or form from an alias in content/articles/first/article.yaml:6:26 (remove the"
                + " alias) [address-collision]",
            "content/articles/third/article.yaml:6:11: error: the address قمة/CAFÉ.html differs only in case or form from an alias in content/articles/first/article.yaml:6:38 (remove"
                + " the alias) [address-collision]"),
        row(
            "an alias that stands twice, encoded and not",
            article(6, "aliases: [قمة/, '%D9%82%D9%85%D8%A9/index.html']"),
            "content/articles/first/article.yaml:6:17: error: 'قمة/index.html' occurs twice (keep one)"
                + " [duplicate-id]"),
        row(
            "names that Windows keeps for devices",
            site ->
                article(6, "aliases: [con.html, a/Aux/b.html, nul/, old/lpt1.html, com1.x.html]")
                    .apply(site)
                    .with("sources/con.yaml", "name: {ar: أ}\n")
                    .with("entities/topics/nul.yaml", "name: {ar: أ}\n"),
            device("articles/first/article.yaml:6:11", "con.html", "bad-address"),
            device("articles/first/article.yaml:6:21", "Aux", "bad-address"),
            device("articles/first/article.yaml:6:35", "nul", "bad-address"),
            device("articles/first/article.yaml:6:41", "lpt1.html", "bad-address"),
            device("articles/first/article.yaml:6:56", "com1.x.html", "bad-address"),
            device("entities/topics/nul.yaml:1:1", "nul", "bad-id"),
            device("sources/con.yaml:1:1", "con", "bad-id")),
        row(
            "ports that no address has",
            article(6, "url: https://example.org:65536/"),
            "content/articles/first/article.yaml:6:6: error: 'https://example.org:65536/' is not a web"
                + " address (a port is a number from 1 to 65535) [bad-url]"),
        row(
            "port 0",
            article(6, "url: https://example.org:00/"),
            "content/articles/first/article.yaml:6:6: error: 'https://example.org:00/' is not a web"
                + " address (a port is a number from 1 to 65535) [bad-url]"));
  }

  private static final String WITHOUT_COLON =
      ": error: not YAML: no ':' with a blank behind it on this line (write 'key: value', or indent"
          + " the line if it belongs to the value above) [yaml-syntax]";

  static Stream<Row> yaml() {
    return Stream.of(
        row(
            "an escape beyond all characters",
            article(6, "originalTitle: \"قمة \\UFFFFFFFF\""),
            "content/articles/first/article.yaml:6:21: error: not YAML: an escape that is not a character"
                + " (write the character itself) [yaml-syntax]"),
        row(
            "a colon in a value",
            article(6, "originalTitle: قمة: بعد عام"),
            "content/articles/first/article.yaml:6:19: error: not YAML: mapping values are not"
                + " allowed here "
                + QUOTE_REMEDY
                + " [yaml-syntax]"),
        row(
            "a key without a colon of its own",
            article(3, "originalTitle:قمة"),
            "content/articles/first/article.yaml:3:1" + WITHOUT_COLON),
        row(
            "a first key without a colon of its own",
            file("articles/first/ar.md", "---\n# أ\ntitle:قمة\nsummary: ملخص\n---\nمتن\n"),
            "content/articles/first/ar.md:3:1" + WITHOUT_COLON),
        row(
            "a value that is a comment",
            article(6, "originalTitle: #قمة"),
            "content/articles/first/article.yaml:6:15: error: the value is empty (fill it, or remove"
                + " the key) [empty-value]",
            "content/articles/first/article.yaml:6:15: warning: '#قمة' is a comment, which is not"
                + " printed (put the value in quotation marks, or write a blank behind '#')"
                + " [unparsed-markup]"),
        row(
            "a special character before a value, behind an emoji",
            article(6, "authors: [😀, @name]"),
            "content/articles/first/article.yaml:6:15: error: not YAML: found character '@' that"
                + " cannot start any token "
                + QUOTE_REMEDY
                + " [yaml-syntax]"),
        row(
            "a list that nothing closes",
            article(5, "authors: [a, b"),
            "content/articles/first/article.yaml:6:1: error: not YAML: expected ',' or ']', but got"
                + " <stream end> "
                + QUOTE_REMEDY
                + " [yaml-syntax]"),
        row(
            "a quotation mark that is not closed",
            article(2, "originalTitle: 'a"),
            "content/articles/first/article.yaml:2:16: error: a quotation mark that is not closed"
                + " (close it) [yaml-syntax]"),
        row(
            "a tab",
            article(5, "\tthread: story"),
            "content/articles/first/article.yaml:5:1: error: not YAML: a tab before a key or value"
                + " (use spaces) [yaml-syntax]"),
        row(
            "broken front matter",
            file("articles/first/ar.md", "---\ntitle: a\nsummary: b: c\n---\nمتن\n"),
            "content/articles/first/ar.md:3:11: error: not YAML: mapping values are not allowed"
                + " here "
                + QUOTE_REMEDY
                + " [yaml-syntax]"),
        row(
            "an anchor",
            article(6, "originalTitle: &a b"),
            feature("article.yaml:6:16: error: a YAML anchor (&) (remove it)")),
        row(
            "an anchor of a key",
            article(1, "&a source: paper"),
            feature("article.yaml:1:1: error: a YAML anchor (&) (remove it)")),
        row(
            "an alias",
            article(6, "authors: [a, *b]"),
            feature("article.yaml:6:14: error: a YAML alias (*) (write the value out)")),
        row(
            "a merge",
            article(6, "<<: *b"),
            feature("article.yaml:6:5: error: a YAML alias (*) (write the value out)")),
        row(
            "a tag",
            article(6, "authors: !!set {a, b}"),
            feature("article.yaml:6:10: error: a YAML tag (!) (remove it)")),
        row(
            "a tag of a value",
            article(6, "originalTitle: !!str 2023"),
            feature("article.yaml:6:16: error: a YAML tag (!) (remove it)")),
        row(
            "a directive",
            article(1, "%YAML 1.1\n---\nsource: paper"),
            feature("article.yaml:1:1: error: a YAML directive (%) (remove it)")),
        row(
            "a second document",
            article(5, "---\nthread: story"),
            feature(
                "article.yaml:5:1: error: a second YAML document in the file (remove the line"
                    + " '---')")),
        row(
            "a list as a key",
            article(6, "? [a]\n: b"),
            feature("article.yaml:6:3: error: a list or map as a key (write 'key: value')")),
        row(
            "lists in lists",
            article(6, "authors: " + "[".repeat(17) + "]".repeat(17)),
            feature(
                "article.yaml:6:26: error: values nested more than 16 deep (no record needs"
                    + " that)")),
        row(
            "a key that stands twice",
            article(6, "rights: digest"),
            "content/articles/first/article.yaml:6:1: error: the key 'rights' occurs twice (keep"
                + " one) [duplicate-key]"),
        row(
            "a language that stands twice",
            settings(1, "title: {ar: أرشيف, ar: سجل}"),
            "content/archive.yaml:1:20: error: the key 'ar' occurs twice (keep one)"
                + " [duplicate-key]"),
        row(
            "a misspelt key",
            article(3, "originalLanguge: ar"),
            "content/articles/first/article.yaml:1:1: error: the key 'originalLanguage' is missing"
                + " (add it) [missing-key]",
            "content/articles/first/article.yaml:3:1: error: unknown key 'originalLanguge' (did you"
                + " mean 'originalLanguage'?) [unknown-key]"),
        row(
            "a key of another format",
            file("threads/story.yaml", "title: {ar: قصة}\nlayout: wide\n"),
            "content/threads/story.yaml:2:1: error: unknown key 'layout' (the keys are title,"
                + " summary) [unknown-key]"),
        row(
            "an unknown key below another, in front matter",
            file(
                "articles/first/en.md",
                "---\ntitle: a\nsummary: b\ntranslation: {of: ar, by: human, review: true}\n---\n"),
            "content/articles/first/en.md:4:34: error: unknown key 'review' (did you mean"
                + " 'reviewed'?) [unknown-key]"),
        row(
            "a missing key of a text",
            file("articles/first/en.md", "---\ntitle: a\n---\n"),
            "content/articles/first/en.md:2:1: error: the key 'summary' is missing (add it)"
                + " [missing-key]"),
        row(
            "a missing key below another",
            settings(4, "edition: {number: \"1\"}"),
            "content/archive.yaml:4:10: error: the key 'date' is missing (add it) [missing-key]"),
        row(
            "settings without languages",
            settings(3, ""),
            "content/archive.yaml:1:1: error: the key 'languages' is missing (add it)"
                + " [missing-key]"),
        row(
            "a number as a string",
            settings(4, "edition: {number: 1, date: 2024-01-02}"),
            "content/archive.yaml:4:19: error: expected a string, found a number (put it in"
                + " quotation marks) [wrong-type]"),
        row(
            "a boolean as a string",
            article(6, "originalTitle: true"),
            wrongType("article.yaml:6:16", "a string", "a boolean", "put it in quotation marks")),
        row(
            "a list as a string",
            article(1, "source: [paper]"),
            wrongType("article.yaml:1:9", "a string", "a list", "write one value")),
        row(
            "a string as a list",
            article(6, "authors: محمود"),
            wrongType("article.yaml:6:10", "a list", "a string", "write [a, b]")),
        row(
            "a string as a text in languages",
            settings(1, "title: أرشيف"),
            "content/archive.yaml:1:8: error: expected a map, found a string (write {ar: …})"
                + " [wrong-type]"),
        row(
            "one choice for all languages",
            settings(6, "numerals: arab"),
            "content/archive.yaml:6:11: error: expected a map, found a string (write {ar: …})"
                + " [wrong-type]"),
        row(
            "a list as a date",
            article(2, "published: [2023]"),
            wrongType("article.yaml:2:12", "a date", "a list", "write 2023-09-13")),
        row(
            "a set of dates that YAML takes for a list",
            article(2, "published: [2023-09-04..2023-09-06]"),
            wrongType(
                "article.yaml:2:12",
                "a date",
                "a list",
                "put a set of dates in quotation marks: \"[..2023-09-05]\"")),
        row(
            "a string as a flag",
            file(
                "articles/first/en.md",
                "---\ntitle: a\nsummary: b\ntranslation: {of: ar, by: human, reviewed: yes}\n---\n"),
            "content/articles/first/en.md:4:44: error: expected true or false, found a string"
                + " (write true or false) [wrong-type]"),
        row(
            "a string as the list of languages",
            settings(3, "languages: ar"),
            "content/archive.yaml:3:12: error: expected a list, found a string (write [a, b])"
                + " [wrong-type]"),
        row(
            "a record that is a list",
            file("sources/paper.yaml", "- name\n"),
            "content/sources/paper.yaml:1:1: error: expected keys and values, found a list (write"
                + " 'key: value') [wrong-type]"),
        row(
            "an empty record",
            file("sources/paper.yaml", "# to do\n"),
            "content/sources/paper.yaml:1:1: error: there are no keys here (write 'key: value')"
                + " [empty-value]"),
        row(
            "empty front matter",
            file("articles/first/en.md", "---\n---\n"),
            "content/articles/first/en.md:2:1: error: there are no keys here (write 'key: value')"
                + " [empty-value]"),
        row(
            "a key without a value",
            article(6, "originalTitle:"),
            "content/articles/first/article.yaml:6:15: error: the value is empty (fill it, or remove"
                + " the key) [empty-value]"),
        row(
            "a string of spaces",
            settings(2, "description: {ar: ' ', en: ~}"),
            "content/archive.yaml:2:19: error: the value is empty (fill it, or remove the key)"
                + " [empty-value]",
            "content/archive.yaml:2:28: error: the value is empty (fill it, or remove the key)"
                + " [empty-value]"),
        row(
            "a date without a value",
            article(2, "published: "),
            "content/articles/first/article.yaml:2:11: error: the value is empty (fill it, or remove"
                + " the key) [empty-value]"),
        row(
            "a text without a language",
            settings(1, "title: {}"),
            "content/archive.yaml:1:8: error: 'title' has no language (write {ar: …})"
                + " [empty-value]"),
        row(
            "an archive without a language",
            settings(3, "languages: []"),
            "content/archive.yaml:3:12: error: the archive has no language (write [ar, en])"
                + " [empty-value]"),
        row(
            "a value of half a book",
            article(6, "originalTitle: " + "x".repeat(40_000)),
            "content/articles/first/article.yaml:6:16: error: a value of more than 32768 characters"
                + " (shorten it) [value-too-long]"),
        row(
            "a text without front matter",
            file("pages/about/en.md", "About\n"),
            "content/pages/about/en.md:1:1: error: the file does not begin with front matter (write"
                + " its keys between two lines of '---') [missing-front-matter]"),
        row(
            "front matter without an end",
            file("pages/about/en.md", "---\ntitle: About\n\nText\n"),
            "content/pages/about/en.md:1:1: error: the front matter does not end (write its keys"
                + " between two lines of '---') [missing-front-matter]"),
        row(
            "an empty file",
            file("pages/about/en.md", ""),
            "content/pages/about/en.md:1:1: error: the file does not begin with front matter (write"
                + " its keys between two lines of '---') [missing-front-matter]"));
  }

  static Stream<Row> values() {
    return Stream.of(
        row(
            "a title of which nothing is seen",
            file("articles/first/ar.md", "---\ntitle: \"\\u200F\\u00A0\"\nsummary: b\n---\n"),
            "content/articles/first/ar.md:2:8: error: the value is empty (fill it, or remove the key)"
                + " [empty-value]"),
        row(
            "a question that nobody answers",
            file(
                "events/summit.yaml",
                "date: 2023\ntitle: {ar: قمة}\npoints: [{question: {ar: أين؟}, accounts: []}]\n"),
            "content/events/summit.yaml:3:43: error: a question that nobody answers (add what an"
                + " article says to it, or remove the question) [empty-value]"),
        row(
            "a chronology that ends before it begins",
            site ->
                settings(6, "chronology: {from: summit, to: before}")
                    .apply(withEvent(site))
                    .with("events/before.yaml", "date: 2023-08\ntitle: {ar: قبل}\n"),
            "content/archive.yaml:6:13: error: the chronology ends before it begins: 'before' is the"
                + " earlier event (swap 'from' and 'to') [bad-date]"),
        row(
            "a chronology that an undated event bounds",
            site ->
                settings(6, "chronology: {from: summit, to: before}")
                    .apply(withEvent(site))
                    .with("events/before.yaml", "title: {ar: قبل}\n"),
            "content/archive.yaml:6:13: error: the chronology is bounded by 'before', which has no"
                + " date (name an event that has one) [bad-date]"),
        row(
            "a text that is translated from itself, by way of another",
            site ->
                site.with(
                        "articles/first/ar.md",
                        "---\ntitle: a\nsummary: b\ntranslation: {of: en, by: human}\n---\n")
                    .with(
                        "articles/first/en.md",
                        "---\ntitle: a\nsummary: b\ntranslation: {of: ar, by: human}\n---\n"),
            "content/articles/first/ar.md:4:14: error: the text is translated from itself (name the"
                + " language in which it was written first) [cycle]",
            "content/articles/first/en.md:4:14: error: the text is translated from itself (name the"
                + " language in which it was written first) [cycle]"),
        row(
            "a choice that is nearly one",
            article(4, "rights: Digest"),
            "content/articles/first/article.yaml:4:9: error: 'rights' cannot be 'Digest' (did you"
                + " mean 'digest'?) [unknown-value]"),
        row(
            "a choice that does not exist",
            article(4, "rights: everything"),
            "content/articles/first/article.yaml:4:9: error: 'rights' cannot be 'everything' (it is"
                + " one of digest, full-text) [unknown-value]"),
        row(
            "digits that do not exist",
            settings(6, "numerals: {ar: latin}"),
            "content/archive.yaml:6:16: error: 'ar' cannot be 'latin' (did you mean 'latn'?)"
                + " [unknown-value]"),
        row(
            "a language whose folder would be a device on Windows",
            settings(3, "languages: [ar, en, con]"),
            "content/archive.yaml:3:21: error: the script of the language 'con' is not known (write"
                + " it with its script: con-Arab) [bad-language]"),
        row(
            "digits that are letters",
            settings(6, "numerals: {en: roman}"),
            "content/archive.yaml:6:16: error: 'en' cannot be 'roman' (it is one of latn, arab,"
                + " arabext, or another of CLDR's systems of digits) [unknown-value]"),
        row(
            "a date in another order",
            article(2, "published: 14-09-2023"),
            "content/articles/first/article.yaml:2:12: error: '14-09-2023' is not an EDTF date: the"
                + " year comes first: YYYY-MM-DD "
                + DATE_REMEDY
                + " [bad-date]"),
        row(
            "a day that does not exist",
            article(2, "published: 2023-02-30"),
            "content/articles/first/article.yaml:2:12: error: "
                + "2023-02 has no day 30 "
                + DATE_REMEDY
                + " [bad-date]"),
        row(
            "an edition of an open interval",
            settings(4, "edition: {number: \"1\", date: ../2024}"),
            "content/archive.yaml:4:30: error: '../2024' is not one exact day "
                + DAY_REMEDY
                + " [bad-date]"),
        row(
            "an edition of a month",
            settings(4, "edition: {number: \"1\", date: 2024-01}"),
            "content/archive.yaml:4:30: error: '2024-01' is not one exact day "
                + DAY_REMEDY
                + " [bad-date]"),
        row(
            "an edition of a day in doubt",
            settings(4, "edition: {number: \"1\", date: 2024-01-02?}"),
            "content/archive.yaml:4:30: error: '2024-01-02?' is not one exact day "
                + DAY_REMEDY
                + " [bad-date]"),
        row(
            "a date in Arabic digits",
            settings(4, "edition: {number: \"1\", date: ٢٠٢٤-٠١-٠٢}"),
            "content/archive.yaml:4:30: error: '٢٠٢٤-٠١-٠٢' is not an EDTF date: write the digits 0"
                + " to 9 "
                + DATE_REMEDY
                + " [bad-date]"),
        row(
            "an address without a scheme",
            article(6, "url: example.org/a"),
            "content/articles/first/article.yaml:6:6: error: 'example.org/a' is not a web address"
                + " (write it whole, from http:// or https:// on) [bad-url]"),
        row(
            "an address of another scheme",
            article(6, "archivedUrl: ftp://example.org/a"),
            "content/articles/first/article.yaml:6:14: error: 'ftp://example.org/a' is not a web address (write it whole, from http:// or https:// on) [bad-url]"),
        row(
            "an address with a stray percent sign",
            article(6, "url: https://example.org/100%"),
            "content/articles/first/article.yaml:6:6: error: 'https://example.org/100%' is not a web address (write '%25' for the percent sign) [bad-url]"),
        row(
            "an address with a space",
            file("sources/paper.yaml", "name: {ar: ص}\nhomepage: https://example.org/a b\n"),
            "content/sources/paper.yaml:2:11: error: 'https://example.org/a b' is not a web address"
                + " (percent-encode what an address cannot hold: '%20' for a space) [bad-url]"),
        row(
            "an address with a user",
            article(6, "url: https://example.org@evil.example/"),
            "content/articles/first/article.yaml:6:6: error: 'https://example.org@evil.example/' is not a web address (write it whole, from http:// or https:// on) [bad-url]"),
        row(
            "a base address that is a file",
            settings(6, "baseUrl: https://example.org/archive"),
            "content/archive.yaml:6:10: error: 'https://example.org/archive' does not end in a slash"
                + " (add one) [bad-url]"),
        row(
            "a base address with a query",
            settings(6, "baseUrl: https://example.org/?a=/"),
            "content/archive.yaml:6:10: error: 'https://example.org/?a=/' is not a folder (end it"
                + " before '?' or '#') [bad-url]"),
        row(
            "a language that is a word",
            article(3, "originalLanguage: arabic"),
            "content/articles/first/article.yaml:3:19: error: 'arabic' is not a language tag (write it"
                + " as BCP 47 does: ar, en, zh-Hant) [bad-language]"),
        row(
            "a language of which the script is not known",
            article(3, "originalLanguage: xpu-TN"),
            "content/articles/first/article.yaml:3:19: error: the script of the language 'xpu-TN' is"
                + " not known (write it with its script: xpu-Arab) [bad-language]"),
        row(
            "a language in a script that does not exist",
            settings(3, "languages: [ar, en, ku-Arap]"),
            "content/archive.yaml:3:21: error: the script of the language 'ku-Arap' is not known"
                + " (write it with its script: ku-Arab) [bad-language]"),
        row(
            "a language of the archive that does not exist",
            settings(3, "languages: [ar, en, xx]"),
            "content/archive.yaml:3:21: error: 'xx' is not a language tag (write it as BCP 47 does: ar,"
                + " en, zh-Hant) [bad-language]"),
        row(
            "a language of the archive that stands twice",
            settings(3, "languages: [ar, en, ar]"),
            "content/archive.yaml:3:21: error: 'ar' occurs twice (keep one) [duplicate-id]"),
        row(
            "a latitude beyond the pole",
            file("entities/places/cairo.yaml", "name: {ar: ق}\nlocation: {lat: 91, lon: 31.2}\n"),
            "content/entities/places/cairo.yaml:2:17: error: 'lat' is not a number from -90 to 90"
                + " (write a decimal number: 51.884) [bad-number]"),
        row(
            "a longitude in degrees and minutes",
            file("entities/places/cairo.yaml", "name: {ar: ق}\nlocation: {lat: 30, lon: 31°14′}\n"),
            "content/entities/places/cairo.yaml:2:26: error: 'lon' is not a number from -180 to 180"
                + " (write a decimal number: 51.884) [bad-number]"),
        row(
            "a number as Java writes it",
            file("entities/places/cairo.yaml", "name: {ar: ق}\nlocation: {lat: 30d, lon: .nan}\n"),
            "content/entities/places/cairo.yaml:2:17: error: 'lat' is not a number from -90 to 90"
                + " (write a decimal number: 51.884) [bad-number]",
            "content/entities/places/cairo.yaml:2:27: error: 'lon' is not a number from -180 to 180"
                + " (write a decimal number: 51.884) [bad-number]"),
        row(
            "a limit that is not a whole number",
            settings(6, "related: {limit: 2.7}"),
            "content/archive.yaml:6:18: error: 'limit' is not a whole number (write how many stories"
                + " to offer: 5) [bad-number]"),
        row(
            "a limit beyond all reading",
            settings(6, "related: {limit: 101}"),
            "content/archive.yaml:6:18: error: 'limit' is not a number from 0 to 100 (write how many"
                + " stories to offer: 5) [bad-number]"),
        row(
            "a country's name",
            file("sources/paper.yaml", "name: {ar: صحيفة}\ncountry: Egypt\n"),
            "content/sources/paper.yaml:2:10: error: 'Egypt' is not a country code (write the two"
                + " capital letters of ISO 3166-1: EG) [bad-country]"),
        row(
            "an address of Wikidata",
            file("entities/topics/trade.yaml", "name: {ar: ت}\nwikidata: Q01\n"),
            "content/entities/topics/trade.yaml:2:11: error: 'Q01' is not a Wikidata item (write its"
                + " number: Q56226) [bad-wikidata]"),
        row(
            "aliases that leave the site, or make a folder of a page",
            article(
                6,
                "aliases: [../a.html, /b.html, c.php, d.html/e.html, old/path.html, '%2e%2e/a.html',"
                    + " '%zz.html', 'a%2Fb%00.html', a b.html, a.html/, 'a:b/', a./b.html, '%FF.html']"),
            alias("6:11", "../a.html"),
            alias("6:22", "/b.html"),
            alias("6:31", "c.php"),
            alias("6:38", "d.html/e.html"),
            alias("6:68", "%2e%2e/a.html"),
            alias("6:85", "%zz.html"),
            alias("6:97", "a%2Fb%00.html"),
            alias("6:114", "a b.html"),
            alias("6:124", "a.html/"),
            alias("6:133", "a:b/"),
            alias("6:141", "a./b.html"),
            alias("6:152", "%FF.html")),
        row(
            "a location of a person",
            file("entities/people/a.yaml", "name: {ar: ا}\nlocation: {lat: 1, lon: 2}\n"),
            "content/entities/people/a.yaml:2:11: error: only places have a location (remove it)"
                + " [misplaced-key]"),
        row(
            "a text in a language that the archive does not have",
            file("threads/story.yaml", "title: {ar: قصة, fr: Histoire}\n"),
            "content/threads/story.yaml:1:18: error: 'fr' is not one of the archive's languages (the"
                + " archive's languages are ar, en) [unknown-language]"),
        row(
            "a file in a language that the archive does not have",
            file("pages/about/fr.md", "---\ntitle: A\n---\n"),
            "content/pages/about/fr.md:1:1: error: 'fr' is not one of the archive's languages (the archive's"
                + " languages are ar, en) [unknown-language]"),
        row(
            "a translation from a language that the archive does not have",
            file(
                "articles/first/en.md",
                "---\ntitle: a\nsummary: b\ntranslation: {of: fr, by: human}\n---\n"),
            "content/articles/first/en.md:4:19: error: 'fr' is not one of the archive's languages (the"
                + " archive's languages are ar, en) [unknown-language]"));
  }

  static Stream<Row> references() {
    return Stream.of(
        row(
            "a source that is nearly one",
            article(1, "source: papr"),
            "content/articles/first/article.yaml:1:9: error: no source 'papr' (did you mean"
                + " 'paper'?) [unknown-source]"),
        row(
            "a thread that does not exist",
            article(5, "thread: another"),
            "content/articles/first/article.yaml:5:9: error: no thread 'another' (add its file, or"
                + " remove the id) [unknown-thread]"),
        row(
            "an article that does not exist",
            article(6, "follows: [fist]"),
            "content/articles/first/article.yaml:6:11: error: no article 'fist' (did you mean"
                + " 'first'?) [unknown-article]"),
        row(
            "an event that does not exist",
            site -> article(6, "events: [sumit]").apply(withEvent(site)),
            "content/articles/first/article.yaml:6:10: error: no event 'sumit' (did you mean"
                + " 'summit'?) [unknown-event]"),
        row(
            "an entity that does not exist",
            site -> article(6, "entities: [cairo, kairo]").apply(withEvent(site)),
            "content/articles/first/article.yaml:6:19: error: no person, place, organisation or"
                + " topic 'kairo' (did you mean 'cairo'?) [unknown-entity]"),
        row(
            "a place as a participant",
            site ->
                withEvent(site)
                    .with(
                        "events/summit.yaml",
                        "date: 2023\ntitle: {ar: قمة}\nparticipants: [cairo]\n"),
            "content/events/summit.yaml:3:16: error: no person or organisation 'cairo' (add its"
                + " file, or remove the id) [unknown-entity]"),
        row(
            "an account of an article that does not exist",
            file(
                "events/summit.yaml",
                """
                date: 2023-09-13
                title: {ar: قمة}
                points:
                  - question: {ar: متى؟}
                    accounts:
                      - {article: fist, stance: reports, says: {ar: أمس}}
                """),
            "content/events/summit.yaml:6:19: error: no article 'fist' (did you mean 'first'?)"
                + " [unknown-article]"),
        row(
            "an account in a section that the article has not",
            file(
                "events/summit.yaml",
                """
                date: 2023-09-13
                title: {ar: قمة}
                points:
                  - question: {ar: متى؟}
                    accounts:
                      - {article: first, stance: reports, section: 1, says: {ar: أمس}}
                """),
            "content/events/summit.yaml:6:52: error: no section 1 in content/articles/first/ar.md"
                + " (it has 0 headings of level ##; name one of them by its number)"
                + " [unknown-section]",
            "content/events/summit.yaml:6:52: error: no section 1 in content/articles/first/en.md"
                + " (it has 0 headings of level ##; name one of them by its number)"
                + " [unknown-section]"),
        row(
            "a section that is not a whole number",
            file(
                "events/summit.yaml",
                """
                date: 2023-09-13
                title: {ar: قمة}
                points:
                  - question: {ar: متى؟}
                    accounts:
                      - {article: first, stance: reports, section: 1.5, says: {ar: أمس}}
                """),
            "content/events/summit.yaml:6:52: error: 'section' is not a whole number (count the ##"
                + " headings of the article's text, the first is 1) [bad-number]"),
        row(
            "a chronology of events that do not exist",
            site -> settings(6, "chronology: {from: sumit, to: x}").apply(withEvent(site)),
            "content/archive.yaml:6:20: error: no event 'sumit' (did you mean 'summit'?)"
                + " [unknown-event]",
            "content/archive.yaml:6:31: error: no event 'x' (add its file, or remove the id)"
                + " [unknown-event]"),
        row(
            "turning points that do not exist, or stand twice",
            site ->
                settings(
                        6, "chronology: {from: summit, to: summit, spine: [sumit, summit, summit]}")
                    .apply(withEvent(site)),
            "content/archive.yaml:6:48: error: no event 'sumit' (did you mean 'summit'?)"
                + " [unknown-event]",
            "content/archive.yaml:6:63: error: 'summit' occurs twice (keep one) [duplicate-id]"),
        row(
            "a journey to nowhere",
            file(
                "events/summit.yaml",
                """
                date: 2023
                title: {ar: قمة}
                journey: [nowhere, {to: elsewhere, reported: perhaps, by: train}]
                """),
            "content/events/summit.yaml:3:11: error: no place 'nowhere' (add its file, or remove the"
                + " id) [unknown-entity]",
            "content/events/summit.yaml:3:25: error: no place 'elsewhere' (add its file, or remove"
                + " the id) [unknown-entity]",
            "content/events/summit.yaml:3:46: error: expected true or false, found a string (write"
                + " true or false) [wrong-type]",
            "content/events/summit.yaml:3:55: error: unknown key 'by' (the keys are to, reported)"
                + " [unknown-key]"),
        row(
            "a journey of one place",
            site ->
                site.with("entities/places/here.yaml", "name: {ar: هنا}\n")
                    .with("events/summit.yaml", "date: 2023\ntitle: {ar: قمة}\njourney: [here]\n"),
            "content/events/summit.yaml:3:10: error: a journey of fewer than two places (write where"
                + " it began and where it led: [pyongyang, vostochny]) [empty-value]"),
        row(
            "an id that stands twice",
            file("events/summit.yaml", "date: 2023\ntitle: {ar: قمة}\narticles: [first, first]\n"),
            "content/events/summit.yaml:3:19: error: 'first' occurs twice (keep one)"
                + " [duplicate-id]"));
  }

  static Stream<Row> markdown() {
    return Stream.of(
        row(
            "a control that comes by a reference",
            arabic("نص &#x202E;txet\n\n## &#x202D;عنوان\n\n[x](https://a.example/&#x202E;gpj)"),
            "content/articles/first/ar.md:6:1: error: a reference to the character U+202E"
                + " (remove it) [bidi-control]",
            "content/articles/first/ar.md:8:4: error: a reference to the character U+202D"
                + " (remove it) [bidi-control]",
            "content/articles/first/ar.md:10:1: error: a reference to the character U+202E"
                + " (remove it) [bidi-control]"),
        row(
            "addresses without a host, with a user, with a port that is none",
            arabic(
                "[a](https:a) [b](http://) [c](https://u:p@a.b/) [d](https://a.b:999999) [e](mailto:)"),
            Stream.of(
                    "1: error: 'https:a'",
                    "14: error: 'http://'",
                    "27: error: 'https://u:p@a.b/'",
                    "49: error: 'https://a.b:999999'",
                    "73: error: 'mailto:'")
                .map(
                    fault ->
                        "content/articles/first/ar.md:6:"
                            + fault
                            + " is not an address (write it whole: https://example.org/,"
                            + " mailto:name@example.org) [bad-url]")
                .toArray(String[]::new)),
        row(
            "a heading and a link of which nothing is seen",
            arabic("## &nbsp;\n\n[&zwnj;](https://a.example/)"),
            "content/articles/first/ar.md:6:1: error: a heading without words (write some, or remove"
                + " it) [empty-value]",
            "content/articles/first/ar.md:8:1: error: a link without words (say where it leads:"
                + " [words](…)) [empty-value]"),
        row(
            "a paragraph of half a book",
            arabic("نص\n\n" + "كلمة ".repeat(8_000)),
            "content/articles/first/ar.md:8:1: error: a paragraph of more than 32768 characters, or"
                + " 1000 marks of Markdown (divide it with empty lines) [paragraph-too-long]"),
        row(
            "a list without an empty line",
            arabic("- بند\n".repeat(10_001)),
            "content/articles/first/ar.md:6:1: error: more than 10000 lines without an empty one"
                + " (divide them with empty lines) [paragraph-too-long]"),
        row(
            "a table of empty columns",
            arabic("|".repeat(1_000) + "\n" + "-|".repeat(1_000) + "\n" + "a\n".repeat(1_000)),
            "content/articles/first/ar.md:6:1: error: a table with many more columns than its rows"
                + " fill (remove the empty columns) [table-too-wide]"),
        row(
            "HTML in a line",
            arabic("سطر <b>مهم</b>"),
            "content/articles/first/ar.md:6:5: error: HTML in the text (write Markdown, or a"
                + " backslash before '<' where the character itself is meant) [raw-html]",
            "content/articles/first/ar.md:6:11: error: HTML in the text (write Markdown, or a"
                + " backslash before '<' where the character itself is meant) [raw-html]"),
        row(
            "HTML of its own",
            arabic("نص\n\n<div>\nنص\n</div>"),
            "content/articles/first/ar.md:8:1: error: HTML in the text (write Markdown, or a"
                + " backslash before '<' where the character itself is meant) [raw-html]"),
        row(
            "a comment",
            arabic("نص <!-- للمراجعة -->"),
            "content/articles/first/ar.md:6:4: error: HTML in the text (write Markdown, or a"
                + " backslash before '<' where the character itself is meant) [raw-html]"),
        row(
            "a list whose items all have the number 1",
            arabic("1. أول\n1. ثان\n1. ثالث"),
            "content/articles/first/ar.md:7:1: error: a second item with the number 1 (number the"
                + " items 1, 2, 3; or write '1\\.' where a text begins with a number)"
                + " [list-numbering]"),
        row(
            "a heading of level 1",
            arabic("# عنوان"),
            "content/articles/first/ar.md:6:1: error: a heading of level 1 (the title is one; write"
                + " '##') [heading-level]"),
        row(
            "a heading that skips a level",
            arabic("## أول\n\n#### ثان"),
            "content/articles/first/ar.md:8:1: error: a heading of level 4 below one of level 2"
                + " (write '###') [heading-level]"),
        row(
            "a heading without words",
            arabic("نص\n\n##"),
            "content/articles/first/ar.md:8:1: error: a heading without words (write some, or remove"
                + " it) [empty-value]"),
        row(
            "a mark without its footnote",
            arabic("> نص[^1] ثم[^2]\n\n[^1]: حاشية"),
            "content/articles/first/ar.md:6:12: error: no footnote '2' (add its text, '[^…]: …', or"
                + " put a backslash before the bracket) [unknown-footnote]"),
        row(
            "a footnote without its mark",
            arabic("نص\n\n[^أ]: حاشية"),
            "content/articles/first/ar.md:8:1: error: nothing refers to the footnote 'أ' (refer to"
                + " it, or remove it) [unknown-footnote]"),
        row(
            "a footnote that stands twice",
            arabic("نص[^1]\n\n[^1]: حاشية\n\n[^1]: أخرى"),
            "content/articles/first/ar.md:10:1: error: the footnote '1' occurs twice (keep one)"
                + " [duplicate-key]"));
  }

  static Stream<Row> links() {
    return Stream.of(
        row(
            "a cell without a column",
            arabic("| أ | ب |\n|---|---|\n| ج |\n| د | ه | |\n| و | ز | ح | ط |"),
            "content/articles/first/ar.md:10:10: error: a cell beyond the 2 columns of the first row"
                + " (add a column to the first two rows, or put a backslash before a '|' that is"
                + " meant) [table-too-wide]"),
        row(
            "a script",
            arabic("نص [رابط](javascript:alert(1))"),
            "content/articles/first/ar.md:6:4: error: a link to 'javascript:alert(1)' "
                + LINK_REMEDY
                + " [unsafe-link]"),
        row(
            "a path from the root",
            arabic("[رابط](/etc/passwd)"),
            "content/articles/first/ar.md:6:1: error: a link to '/etc/passwd' "
                + LINK_REMEDY
                + " [unsafe-link]"),
        row(
            "a web address without its scheme",
            arabic("[رابط](www.example.org)"),
            "content/articles/first/ar.md:6:1: error: a link to 'www.example.org', which is not the"
                + " file of any record (write https:// before it) [broken-link]"),
        row(
            "a link without words",
            arabic("[](en.md)"),
            "content/articles/first/ar.md:6:1: error: a link without words (say where it leads:"
                + " [words](…)) [empty-value]"),
        row(
            "a link to a file that is nearly one",
            arabic("نص\nثم [رابط](../../sources/papr.yaml)"),
            "content/articles/first/ar.md:7:4: error: a link to '../../sources/papr.yaml', which is not the file of any record (did you mean '../../sources/paper.yaml'?) [broken-link]"),
        row(
            "a link to nothing like a file",
            arabic("[رابط](https.html)"),
            "content/articles/first/ar.md:6:1: error: a link to 'https.html', which is not the file of any record (link to the .md or .yaml file of a record) [broken-link]"),
        row(
            "a link to a heading that is nearly one",
            arabic("[رابط](#القمه)\n\n## القمة"),
            "content/articles/first/ar.md:6:1: error: no heading '#القمه' in the linked text (did you mean 'القمة'?) [broken-anchor]"),
        row(
            "a link to a heading of another text that it does not have",
            arabic("[رابط](en.md#summit)"),
            "content/articles/first/ar.md:6:1: error: no heading '#summit' in the linked text (link to one of its headings, or to the whole text) [broken-anchor]"),
        row(
            "a picture that does not exist",
            arabic("نص ![خريطة](map.png)"),
            "content/articles/first/ar.md:6:4: error: no picture 'map.png' in the article's folder"
                + " (put the file beside the text) [missing-image]"),
        row(
            "a picture whose name is nearly right",
            site -> arabic("![خريطة](map.jpg)").apply(site).with("articles/first/map.png", png()),
            "content/articles/first/ar.md:6:1: error: no picture 'map.jpg' in the article's folder"
                + " (did you mean 'map.png'?) [missing-image]"),
        row(
            "a picture without words",
            site -> arabic("![](map.png)").apply(site).with("articles/first/map.png", png()),
            "content/articles/first/ar.md:6:1: error: a picture without words (describe it: ![what"
                + " it shows](…)) [missing-alt]"),
        row(
            "a picture that is a page",
            file("articles/first/map.png", "<html>"),
            "content/articles/first/map.png:1:1: error: the picture's format does not match its file name (save it again as JPEG, PNG or GIF) [bad-image]"),
        row(
            "a picture with another ending",
            site -> site.with("articles/first/map.gif", png()),
            "content/articles/first/map.gif:1:1: error: the picture's format does not match its file name (save it again as JPEG, PNG or GIF) [bad-image]"),
        row(
            "a picture with an Arabic name",
            site -> site.with("articles/first/خريطة.png", png()),
            "content/articles/first/خريطة.png:1:1: error: 'خريطة.png' cannot be an address (use"
                + " the letters a–z and A–Z, digits, dots and hyphens) [bad-image]"));
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    Problems problems = new Problems();

    // The super-user may read every file, but nobody a folder as one.
    assertThat(SourceFiles.read(folder, "content/a.md", problems)).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "content/a.md:1:1: error: the file cannot be read (check its permissions) [unreadable-file]");
  }

  private static String feature(String problem) {
    return "content/articles/first/" + problem + " [yaml-feature]";
  }

  private static String wrongType(String position, String expected, String found, String remedy) {
    return "content/articles/first/%s: error: expected %s, found %s (%s) [wrong-type]"
        .formatted(position, expected, found, remedy);
  }

  private static String alias(String position, String alias) {
    return "content/articles/first/article.yaml:"
        + position
        + ": error: '"
        + alias
        + "' is not an address of this site (write a path from the site's root that ends in .html"
        + " or a slash: old/path.html) [bad-address]";
  }

  private static String device(String place, String name, String rule) {
    return "content/%s: error: '%s' is a name that Windows reserves for a device (choose another) [%s]"
        .formatted(place, name, rule);
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] png() {
    return Pictures.png();
  }
}
