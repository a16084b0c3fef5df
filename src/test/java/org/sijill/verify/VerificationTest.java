package org.sijill.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small sound site, damaged in one place. Each case of a table is what stands in a file, what is
 * written there instead, and what is reported: where {@code ‸} stands, or else of the whole file.
 */
class VerificationTest {

  private static final String PLACE = "‸";

  @TempDir Path folder;

  @Test
  void aSoundSiteHasNoFaults() {
    assertThat(FinishedSite.in(folder).faults()).isEmpty();
  }

  @TestFactory
  List<DynamicTest> structure() {
    return cases(
        "ar/story.html",
        """
        main>
        section>
        error: the page has no <main> (put its own content into one) [page-structure]

        </main>
        </main>‸<main></main>
        error: the page has a second <main> (keep one of them) [page-structure]

        <h1 id="top">قصة</h1>
        <p id="top">قصة</p>
        error: the page has no <h1> (mark its title as one) [page-structure]

        </main>
        ‸<h1>قصة</h1></main>
        error: the page has a second <h1> (keep one of them) [page-structure]

        <h1 id="top">
        ‸<h2>أ</h2><h1 id="top">
        error: an <h2> stands before the <h1> (begin with the title of the page) [page-heading]

        </main>
        ‸<h4>أ</h4></main>
        error: an <h4> follows an <h2> (leave out no level: use <h3>) [page-heading]

        </main>
        ‸<h3> </h3></main>
        error: the heading is empty (give it words) [page-heading]

        </main>
        <p id="‸top">أ</p></main>
        error: another element has the id 'top' too (rename one of them) [page-id]

        </main>
        <p id="‸a b">أ</p></main>
        error: the id 'a b' is empty or has a space (use a name without spaces) [page-id]

        <title>قصة</title>
        ‸<title> </title>
        error: the page has no title (add a <title>) [page-title]

        </main>
        ‸<img src="../a.png"></main>
        error: the picture '../a.png' has no alt text (describe it in alt="…", or write alt="" if it is decoration) [missing-alt]

        </main>
        <p><b>أ</p>‸</main>
        error: the HTML is wrong before here: Unexpected EndTag token [</p>] (close what was opened, in its order; quote attributes, and write & as &amp;) [html-syntax]

        </main>
        <p th:text="‸${page.title}">أ</p></main>
        error: 'th:text' is left (look at this place in the template: it was not processed) [template-rest]

        </main>
        ‸<sijill:link></sijill:link></main>
        error: 'sijill:link' is left (look at this place in the template: it was not processed) [template-rest]
        """);
  }

  @TestFactory
  List<DynamicTest> languages() {
    return cases(
        "ar/story.html",
        """
        <html lang="ar" dir="rtl">
        ‸<html dir="rtl">
        error: the page states no language (add lang="…" to <html>) [page-language]

        <html lang="ar" dir="rtl">
        ‸<html lang="ar">
        error: the page states no direction (add dir="…" to <html>) [page-language]

        <html lang="ar" dir="rtl">
        <html lang="‸ar" dir="ltr">
        error: 'ar' runs rtl, but the text is set ltr (add dir="rtl") [page-language]

        </main>
        <p lang="‸en">a</p></main>
        error: 'en' runs ltr, but the text is set rtl (add dir="ltr") [page-language]

        </main>
        <p lang="‸english">a</p></main>
        error: 'english' is not the tag of a language (use a BCP 47 tag as its registry writes it, such as 'ar' or 'zh-Hant') [page-language]

        </main>
        <p dir="‸left">a</p></main>
        error: 'left' is not a direction (use ltr, rtl or auto) [page-language]
        """);
  }

  @TestFactory
  List<DynamicTest> policy() {
    return cases(
        "ar/story.html",
        """
        http-equiv="Content-Security-Policy"
        name="policy"
        error: the page's head has no Content-Security-Policy (add the <meta> of the program's own templates) [page-policy]

        default-src 'none'
        ‸default-src 'self'
        error: default-src is not 'none' (state the policy as the program's own layout.html does) [page-policy]

        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'
        ‸default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src *
        error: connect-src is not 'self' (state the policy as the program's own layout.html does) [page-policy]

        default-src 'none'; script-src 'self'
        ‸default-src 'none'; script-src 'self' 'unsafe-inline'
        error: script-src is not 'self' (state the policy as the program's own layout.html does) [page-policy]

        default-src 'none'; script-src 'self'; style-src 'self'
        ‸default-src 'none'; script-src 'self'; style-src 'self' 'sha256-xSPGF313RiEqmk3fOXaKEB9aObalVpRP3qux04qUBsY='
        error: style-src is not 'self' (state the policy as the program's own layout.html does) [page-policy]

        default-src 'none'
        ‸default-src 'none'; media-src https:
        error: 'media-src' is not part of the policy (state the policy as the program's own layout.html does) [page-policy]

        default-src 'none'
        ‸default-src 'none'; IMG-SRC 'none'
        error: the second 'img-src' has no effect (state the policy as the program's own layout.html does) [page-policy]
        error: img-src is not 'self' (state the policy as the program's own layout.html does) [page-policy]

        default-src 'none'
        ‸default-src 'none'; scrpt-src 'self'
        error: 'scrpt-src' is not part of the policy (state the policy as the program's own layout.html does) [page-policy]

        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'
        ‸default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'
        error: the policy has no base-uri (state the policy as the program's own layout.html does) [page-policy]
        error: the policy has no manifest-src (state the policy as the program's own layout.html does) [page-policy]

        <meta name="referrer" content="same-origin">
        <meta name="description" content="same-origin">
        error: the page has no referrer policy (add <meta name="referrer"> with same-origin) [page-policy]

        <meta name="referrer" content="same-origin">
        <meta name="referrer" content="‸unsafe-url">
        error: the referrer policy is not same-origin (tell no other site where a reader comes from: same-origin) [page-policy]

        </main>
        <a href="../index.html" referrerpolicy="‸origin">أ</a></main>
        error: the referrer policy is not same-origin (tell no other site where a reader comes from: same-origin) [page-policy]

        <meta charset="utf-8">
        ‸<script src="../a.js"></script><meta charset="utf-8">
        error: the <script> stands before the policy, which does not hold for it (move the policy's <meta> before it) [page-policy]

        </main>
        ‸<script>alert(1)</script></main>
        error: the script stands in the page (move it into a file of assets/) [inline-code]

        </main>
        ‸<script type="module">alert(1)</script></main>
        error: the script stands in the page (move it into a file of assets/) [inline-code]

        </main>
        ‸<style>p {}</style></main>
        error: the style sheet stands in the page (move it into a file of assets/) [inline-code]

        </main>
        <p style="‸color: red">أ</p></main>
        error: the attribute 'style' holds code, which the policy forbids (move it into a file of assets/) [inline-code]

        </main>
        <p onclick="‸go()">أ</p></main>
        error: the attribute 'onclick' holds code, which the policy forbids (move it into a file of assets/) [inline-code]

        </main>
        ‸<iframe src="../index.html"></iframe></main>
        error: the page holds an element <iframe> (use a link in its place) [inline-code]
        """);
  }

  @TestFactory
  List<DynamicTest> addresses() {
    return cases(
        "ar/story.html",
        """
        </main>
        <img src="‸https://tracker.example/a.gif" alt=""></main>
        error: the page asks for 'https://tracker.example/a.gif', which is not a file of the site (keep a copy in assets/, and lead there) [outside-request]

        </main>
        <img srcset="‸../a.png 1x, //cdn.example/a.png 2x" alt=""></main>
        error: the page asks for '//cdn.example/a.png', which is not a file of the site (keep a copy in assets/, and lead there) [outside-request]

        <link rel="stylesheet"
        <link rel="preconnect" href="‸https://fonts.example"><link rel="stylesheet"
        error: the page asks for 'https://fonts.example', which is not a file of the site (keep a copy in assets/, and lead there) [outside-request]

        </main>
        <a href="‸javascript:alert(1)">أ</a></main>
        error: 'javascript:alert(1)' is not an address that a reader can follow (use https:, http:, mailto:, tel: or geo:) [unsafe-link]

        </main>
        <img src="‸gone.png" alt=""></main>
        error: the site has no file 'ar/gone.png' (lead to a file that it has, by its whole name) [broken-link]

        </main>
        <a href="‸gone.html#top">أ</a></main>
        error: the site has no file 'ar/gone.html' (lead to a file that it has, by its whole name) [broken-link]

        </main>
        <a href="‸../en/">أ</a></main>
        error: the site has no file 'en/' (lead to a file that it has, by its whole name) [broken-link]

        </main>
        <a href="‸../EN/story.html">أ</a></main>
        error: the site has no file 'EN/story.html' (lead to a file that it has, by its whole name) [broken-link]

        </main>
        <a href‸="">أ</a></main>
        error: the address is empty (lead to a file of the site, by its relative path and whole name) [broken-link]

        </main>
        <a href="‸/index.html">أ</a></main>
        error: '/index.html' begins at a server's root, which a disk does not have (lead to a file of the site, by its relative path and whole name) [broken-link]

        </main>
        <a href="‸story.html?page=2">أ</a></main>
        error: 'story.html?page=2' has a query, which no file has (lead to a file of the site, by its relative path and whole name) [broken-link]

        </main>
        <a href="‸../../secret.html">أ</a></main>
        error: '../../secret.html' leads out of the site (lead to a file of the site, by its relative path and whole name) [broken-link]

        </main>
        <a href="‸..\\index.html">أ</a></main>
        error: '..\\index.html' has a backslash in place of '/' (lead to a file of the site, by its relative path and whole name) [broken-link]

        </main>
        <a href="‸100%.html">أ</a></main>
        error: '100%.html' has a % that encodes nothing (lead to a file of the site, by its relative path and whole name) [broken-link]

        href="#ar"
        href="‸#nowhere"
        error: the page has no element with the id 'nowhere' (lead to an id that it has) [broken-anchor]

        ../en/story.html#top
        ‸../en/story.html#nowhere
        error: 'en/story.html' has no element with the id 'nowhere' (lead to an id that it has) [broken-anchor]
        """);
  }

  @TestFactory
  List<DynamicTest> pagesThatBelongTogether() {
    return cases(
        "index.html",
        """
        <title>أرشيف</title>
        ‸<title>قصة</title>
        error: 'ar/story.html' has the title 'قصة' too (name in one of them what tells them apart) [page-title]
        """,
        "ar/story.html",
        """
        ../en/story.html#top
        story.html
        en/story.html:7:1: warning: no links lead from the first page to this one (link to it from a page that readers find) [unreached-page]

        <link rel="canonical" href="https://archive.example.org/ar/story.html">
        <link rel="canonical" href="‸https://elsewhere.example/ar/story.html">
        error: 'https://elsewhere.example/ar/story.html' is not the address of a page of the site (name the page's own address) [canonical]

        <link rel="canonical" href="https://archive.example.org/ar/story.html">
        <link rel="canonical" href="../ar/story.html"><link rel="canonical" href="‸story.html">
        error: the page states a second canonical address (keep one of them) [canonical]

        <link rel="canonical" href="https://archive.example.org/ar/story.html">
        <link rel="canonical" href="‸../en/story.html">

        hreflang="en" href="https://archive.example.org/en/story.html"
        hreflang="en" href="‸https://archive.example.org/en/tale.html"
        error: 'https://archive.example.org/en/tale.html' is not the address of a page of the site (let the pages of all languages name each other, once each) [alternate]

        hreflang="en" href="https://archive.example.org/en/story.html"
        hreflang="en" href="‸https://archive.example.org/index.html"
        error: 'index.html' is in 'ar' (let the pages of all languages name each other, once each) [alternate]

        <link rel="alternate" hreflang="en" href="https://archive.example.org/en/story.html">
        <!-- -->
        en/story.html:10:43: error: 'ar/story.html' does not name this page in return (let the pages of all languages name each other, once each) [alternate]

        hreflang="en" href="https://archive.example.org/en/story.html"
        hreflang="ar" href="‸https://archive.example.org/en/story.html"
        error: two addresses are named for 'ar' (let the pages of all languages name each other, once each) [alternate]
        """,
        "old/story.html",
        """
        content="0; url=../ar/story.html"
        content="‸0; url=../ar/gone.html"
        error: the site has no file 'ar/gone.html' (lead to a file that it has, by its whole name) [broken-link]

        content="0; url=../ar/story.html"
        content="‸0; url=story.html"
        error: 'old/story.html' only leads on, too (lead to the page that stays) [redirect]

        content="0; url=../ar/story.html"
        content="‸0; url=https://elsewhere.example/"
        error: the page asks for 'https://elsewhere.example/', which is not a file of the site (keep a copy in assets/, and lead there) [outside-request]

        <meta http-equiv="refresh" content="0; url=../ar/story.html">
        ‸<meta http-equiv="refresh" content="5">
        error: the page loads itself again (name an address: 0; url=…) [redirect]
        """,
        "404.html",
        """
        <p>Text</p>
        <p><a href="‸index.html">أرشيف</a></p>
        error: 'index.html' leads astray where a server shows this page for another address (leave it out, or begin at the server's root) [broken-link]

        <p>Text</p>
        <p><a href="‸/archive/ar/gone.html">أرشيف</a></p>
        error: '/archive/ar/gone.html' leads astray where a server shows this page for another address (leave it out, or begin at the server's root) [broken-link]
        """);
  }

  @TestFactory
  List<DynamicTest> filesBesidePages() {
    return cases(
        "a.css",
        """
        f.woff2
        gone.woff2
        a.css:1:39: error: the site has no file 'gone.woff2' (lead to a file that it has, from the style sheet's own folder) [broken-link]

        @font-face
        ‸@import 'https://fonts.example/a.css'; @font-face
        error: the style sheet asks for 'https://fonts.example/a.css', which is not a file of the site (keep a copy in assets/, and lead there) [outside-request]
        """,
        "a.svg",
        """
        <path
        ‸<script>alert(1)</script><path
        error: the script stands in the page (move it into a file of assets/) [inline-code]

        <path
        <path onload="‸alert(1)"
        error: the attribute 'onload' holds code, which the policy forbids (move it into a file of assets/) [inline-code]
        """,
        "ar/feed.xml",
        """
        href="story.html"
        href="‸tale.html"
        error: 'tale.html' is not the address of a file of the site (name a page that it has) [broken-link]

        https://archive.example.org/ar/feed.xml
        ‸https://elsewhere.example/ar/feed.xml
        error: 'https://elsewhere.example/ar/feed.xml' is not the address of a file of the site (name a page that it has) [broken-link]

        </entry>
        </entry
        ar/feed.xml:5:1: error: the file is not well formed: The end-tag for element type "entry" must end with a '>' delimiter. (restore it, or build anew) [xml-syntax]

        feed
        list
        error: the file is not a feed: its first element is 'list' (restore it, or build anew) [xml-syntax]
        """,
        "sitemap.xml",
        """
        <loc>https://archive.example.org/ar/story.html
        ‸<loc>https://archive.example.org/ar/tale.html
        error: 'https://archive.example.org/ar/tale.html' is not the address of a file of the site (name a page that it has) [broken-link]

        urlset
        ul
        error: the file is not a sitemap: its first element is 'ul' (restore it, or build anew) [xml-syntax]

        <url>
        <url>&gone;‸
        error: the file is not well formed: The entity "gone" was referenced, but not declared. (restore it, or build anew) [xml-syntax]
        """);
  }

  private List<DynamicTest> cases(String... filesAndTables) {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < filesAndTables.length; i += 2) {
      String file = filesAndTables[i];
      for (String row : filesAndTables[i + 1].split("\n\n", -1)) {
        List<String> lines = row.lines().toList();
        tests.add(DynamicTest.dynamicTest(lines.get(1), () -> check(file, lines)));
      }
    }
    return tests;
  }

  private void check(String file, List<String> row) throws Exception {
    FinishedSite site = FinishedSite.in(Files.createTempDirectory(folder, "site"));
    site.replacing(file, row.get(0), row.get(1));
    String damaged = site.text(file);
    int at = Math.max(0, damaged.indexOf(PLACE));
    String before = damaged.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = at - before.lastIndexOf('\n');
    site.with(file, damaged.replace(PLACE, "").getBytes(StandardCharsets.UTF_8));

    assertThat(site.faults())
        .containsExactlyInAnyOrderElementsOf(
            row.subList(2, row.size()).stream()
                .map(
                    message ->
                        message.matches("(error|warning): .*")
                            ? file + ":" + line + ":" + column + ": " + message
                            : message)
                .toList());
  }
}
