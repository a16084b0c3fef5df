/**
 * Sijill (سِجِلّ, "register"): a generator of static, multilingual, RTL-first archive sites.
 *
 * <h2>The way of a record</h2>
 *
 * <pre>
 * content/ → read → Archive → link → Links → plan → SitePlan → render → OutputFile → publish → site/
 * </pre>
 *
 * {@link org.sijill.pipeline.Build} is the one place that composes these stages, and reads as this
 * line does. Each stage has a type of its own, immutable, and knows only the ones before it:
 *
 * <ul>
 *   <li>{@code content}: files to {@link org.sijill.model.Archive}, strictly, and beside it the
 *       texts as they stand in the files ({@link org.sijill.model.Content}). {@code ContentReader}
 *       is the way in; {@code Fields} reads the keys of a YAML map by type, and reports what is
 *       wrong; a reader a kind of record ({@code ArticleReader}, {@code EntityReader} …) says which
 *       keys there are.
 *   <li>{@code markup}: Markdown to {@link org.sijill.markup.Prose}, a row of parts in which the
 *       places are left open that depend on the rest of the archive; {@link
 *       org.sijill.markup.ProseHtml} fills them in for one page.
 *   <li>{@code link}: {@link org.sijill.link.Linker} parses every text once ({@link
 *       org.sijill.link.Parsed}; the Markdown is let go), finds out where its links lead and whose
 *       names it holds, and relates articles. {@link org.sijill.link.Links} is the result.
 *   <li>{@code page}: {@link org.sijill.page.SitePlan} knows every page and where each record is
 *       shown; {@code Addresses} is the only class that spells an address.
 *   <li>{@code render}: one class a kind of page ({@code ArticleContent}, {@code EntityContent} …)
 *       makes views ({@code Views}) of plain strings, and a template prints them. {@code
 *       PageContext} makes links, dates and phrases as seen from the page that is being written;
 *       {@link org.sijill.render.Templates} is Thymeleaf's engine, {@code SijillDialect} its
 *       elements for small pieces, {@link org.sijill.render.TemplateCheck} finds faults of
 *       templates. The guide for their authors is {@code src/doc/templates.md}.
 *   <li>{@code export}: {@link org.sijill.export.Exports} makes what machines read, a class a
 *       format, and the JSON-LD that pages of events hold; {@code page.DataFile} says where the
 *       files stand.
 *   <li>{@code search}: {@link org.sijill.search.Search} makes the index that the search page loads
 *       from the disk. {@code Documents} says what can be found, {@code Tokens} reads it, {@code
 *       Vocabulary} folds, stems and keeps names, {@code Postings} inverts, {@code Index} writes
 *       shards; {@code assets/search-index.js} reads them as {@code search-format.txt} says.
 *   <li>{@code output}: {@link org.sijill.publish.Publication} puts the finished site in its place,
 *       whole or not at all.
 *   <li>{@code serve}: the preview. {@link org.sijill.pipeline.PlannedSite} is a site that has all
 *       but its bytes, rendered page by page when a browser asks; {@code Watch} tells what was
 *       saved, {@code Preview} holds the newest sound state, {@code Audience} tells the open pages.
 *       An edit is read alone: {@code build.ChangedFiles} says what it is of, {@code
 *       link.Referrers} who refers to what is gone, and each stage makes anew what the edit touches
 *       ({@code readAgain}, {@code linkAgain}, {@code SitePlan.revised}). {@code EditSeriesTest}
 *       holds the result against a fresh read.
 *   <li>{@code text}: what scripts need; {@code diagnostics}: positioned findings, and progress;
 *       {@code cli}: the program; {@code Main} reads the command line. The script in {@code
 *       src/main/launcher} starts it with class data and with options for the JVM.
 * </ul>
 *
 * {@code ArchitectureTest} holds which package may import which.
 *
 * <h2>Where to add</h2>
 *
 * <ul>
 *   <li><b>A key of a record</b>: a component in {@code model}, a line in its reader in {@code
 *       content}, a row in {@code FaultyContentTest}; if it names another record, a line in {@code
 *       link.Referrers} and a row in {@code PlanAgainTest}.
 *   <li><b>A rule</b>: a constant in {@link org.sijill.diagnostics.Rule}, the report where the
 *       fault is found, a row in {@code FaultyContentTest}.
 *   <li><b>A kind of page</b>: a record in {@link org.sijill.page.Page}, its address in {@code
 *       Addresses}, its pages in {@code LanguagePages}, a content class, a view and a {@code
 *       PageTemplate} in {@code render}, a template in {@code templates/}, rows in {@code
 *       src/doc/templates.md}.
 *   <li><b>A language of the interface</b>: a file {@code templates/i18n/<tag>.yaml}; nothing here.
 *   <li><b>An analyser for a language's words</b>: {@code text.Terms}. <b>Attached particles and
 *       endings of names</b>: {@code text.NameForms}. <b>Spellings that are one</b>: {@code
 *       text.Folding}.
 *   <li><b>A part of the score of related stories</b>: {@code link.RelatedArticles}, its weight in
 *       {@link org.sijill.model.RelatedWeights}, its reason in {@link org.sijill.link.Reason} and
 *       {@code render.RelatedContent}.
 *   <li><b>An export</b> of data: its place in {@link org.sijill.page.DataFile}, a class in {@code
 *       export} that {@link org.sijill.export.Exports} calls, a few lines in {@code
 *       data/README.txt}.
 * </ul>
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>flexmark-java parses Markdown. Where it takes time that grows faster than the text, one of
 *       its parts is replaced ({@code markup.LinearInlineParser}, {@code HeadingStart}, {@code
 *       NoteStart}) or what it is given is counted before ({@code BlockLimits}, {@code
 *       InlineLimits}).
 *   <li>Templates print views and call nothing, so that a wrong name is an error with its position,
 *       and no template can run code: {@code render.ViewExpressions} is the only evaluator.
 *   <li>A site changes by two renames, since Java knows no exchange of two folders; whoever is
 *       killed between them leaves the old site beside its place, and the next build restores it.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package org.sijill;
