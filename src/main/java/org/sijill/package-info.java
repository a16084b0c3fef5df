/**
 * Sijill (سِجِلّ, "register"): a generator of static, multilingual, RTL-first archive sites.
 *
 * <h2>The way of a record</h2>
 *
 * <pre>
 * content/ → read → Archive → link → Links → plan → SitePlan → render → OutputFile → publish → site/
 * </pre>
 *
 * {@link org.sijill.pipeline.Build} composes these stages, for a build and for the preview alike.
 * Each stage has an immutable type of its own, and knows only the ones before it:
 *
 * <ul>
 *   <li>{@code model}, {@code edtf}: the records, and their dates as EDTF has them.
 *   <li>{@code diagnostics}: findings with their places, and progress.
 *   <li>{@code content}: files to {@link org.sijill.model.Archive}. {@code ContentReader} is the
 *       way in; {@code Fields} reads the keys of a YAML map by type and reports what is wrong; one
 *       reader for each kind of record ({@code ArticleReader}, {@code EntityReader} …) says which
 *       keys there are.
 *   <li>{@code text}, {@code language}: characters, words, folding, bidirectional text, sentences;
 *       the words of the interface, dates in words, plurals, collation.
 *   <li>{@code markup}: Markdown to {@link org.sijill.markup.Prose}, which leaves open what depends
 *       on the rest of the archive; {@link org.sijill.markup.ProseHtml} fills that in for one page.
 *   <li>{@code link}: {@link org.sijill.link.Linker} finds out where links lead and whose names a
 *       text holds; {@link org.sijill.link.Links} is the result, with related articles and the
 *       reason for each.
 *   <li>{@code page}: {@link org.sijill.page.SitePlan} knows every page and where each record is
 *       shown; {@code Addresses} is the only class that spells an address.
 *   <li>{@code geography}: land, borders and the projection of a map.
 *   <li>{@code render}: one class for each kind of page ({@code ArticleContent}, {@code
 *       EntityContent} …) makes views of plain strings, which a Thymeleaf template prints. {@code
 *       PageContext} makes links, dates and phrases as seen from one page; {@code SijillDialect}
 *       has the elements for small pieces.
 *   <li>{@code export}, {@code search}: what machines read; the index that the search page loads.
 *   <li>{@code publish}: {@link org.sijill.publish.Publication} puts the finished site in its
 *       place, whole or not at all.
 *   <li>{@code verify}: {@link org.sijill.verify.Verification} examines a finished site.
 *   <li>{@code cache}: what a preview keeps from one run of the pipeline to the next; a build keeps
 *       nothing.
 *   <li>{@code serve}, {@code cli}: the preview; commands and exit codes.
 * </ul>
 *
 * {@code ArchitectureTest} holds which package may import which. {@code src/doc/developers.md}
 * tells where to add what, and why things are as they are.
 */
@org.jspecify.annotations.NullMarked
package org.sijill;
