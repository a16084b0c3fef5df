package org.sijill.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.FaultyFiles;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.markup.Destinations;
import org.sijill.markup.Part;
import org.sijill.markup.Prose;
import org.sijill.model.Archive;
import org.sijill.model.Image;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.text.Nfc;

/** Resolves the links of texts, and checks that their pictures exist. */
final class LinkResolver {

  private final RecordPaths paths;
  private final Archive archive;
  private final Texts texts;
  private final Problems problems;
  private final FaultyFiles faulty;

  /** The archive's texts, to look up the headings that links point to. */
  interface Texts {

    /** Returns a record's text, or null if it has none in that language. */
    @Nullable Prose of(RecordKey record, Language language);
  }

  LinkResolver(Archive archive, Texts texts, Problems problems) {
    this.archive = archive;
    this.paths = new RecordPaths(archive);
    this.texts = texts;
    this.problems = problems;
    this.faulty = new FaultyFiles(problems);
  }

  /**
   * Returns the target of each destination in a text; destinations without a target are reported.
   */
  Map<String, LinkTarget> targets(RecordKey record, Prose prose) {
    Map<String, LinkTarget> targets = new HashMap<>();
    Suggestions suggestions = new Suggestions();
    for (Part part : prose.allParts()) {
      if (part instanceof Part.LinkStart link) {
        target(record, prose, link, suggestions).ifPresent(t -> targets.put(link.destination(), t));
      } else if (part instanceof Part.Picture picture) {
        checkPicture(record, prose, picture, suggestions);
      }
    }
    return targets;
  }

  private Optional<LinkTarget> target(
      RecordKey record, Prose prose, Part.LinkStart link, Suggestions suggestions) {
    String destination = link.destination();
    if (Destinations.isExternal(destination)) {
      return Optional.of(new LinkTarget.External(destination));
    }
    int hash = destination.indexOf('#');
    String path = hash < 0 ? destination : destination.substring(0, hash);
    String anchor = hash < 0 ? null : decode(destination.substring(hash + 1));
    if (path.isEmpty()) {
      checkAnchor(prose, link, anchor == null ? "" : anchor, prose.anchors(), suggestions);
      return Optional.of(new LinkTarget.Within(anchor == null ? "" : anchor));
    }
    Optional<RecordPaths.Found> found = paths.resolve(record, path);
    if (found.isEmpty()
        && Destinations.isSafe(destination)
        && !faulty.has(paths.file(record, prose.lines().file(), path))) {
      report(
          prose,
          link.offset(),
          Rule.BROKEN_LINK,
          "a link to " + Quote.of(path) + ", which is not the file of any record",
          suggestions.near(
              path,
              () -> paths.relativeTo(record),
              path.startsWith("www.")
                  ? "write https:// before it"
                  : "link to the .md or .yaml file of a record"));
    }
    return found.map(f -> toRecord(prose, link, f, anchor, suggestions));
  }

  private LinkTarget toRecord(
      Prose prose,
      Part.LinkStart link,
      RecordPaths.Found found,
      @Nullable String anchor,
      Suggestions suggestions) {
    if (anchor == null) {
      return new LinkTarget.ToRecord(found.record(), null);
    }
    Language language = found.language();
    Prose other = language == null ? null : texts.of(found.record(), language);
    if (other == null || !other.isUnread(faulty)) {
      checkAnchor(prose, link, anchor, other == null ? Set.of() : other.anchors(), suggestions);
    }
    return new LinkTarget.ToRecord(
        found.record(), language == null ? null : new LinkTarget.Passage(language, anchor));
  }

  private void checkAnchor(
      Prose prose,
      Part.LinkStart link,
      String anchor,
      Set<String> anchors,
      Suggestions suggestions) {
    if (!anchors.contains(anchor)) {
      report(
          prose,
          link.offset(),
          Rule.BROKEN_ANCHOR,
          "no heading " + Quote.of("#" + anchor) + " in the linked text",
          suggestions.near(
              anchor, () -> anchors, "link to one of its headings, or to the whole text"));
    }
  }

  private void checkPicture(
      RecordKey record, Prose prose, Part.Picture picture, Suggestions suggestions) {
    Set<String> names = pictures(record);
    if (!names.contains(picture.name())) {
      report(
          prose,
          picture.offset(),
          Rule.MISSING_IMAGE,
          "no picture " + Quote.of(picture.name()) + " in the article's folder",
          suggestions.near(picture.name(), () -> names, "put the file beside the text"));
    }
  }

  private Set<String> pictures(RecordKey record) {
    return record.kind() == RecordKind.ARTICLE
        ? Archive.require(archive.articles(), record.id()).images().stream()
            .map(Image::name)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private void report(Prose prose, int offset, Rule rule, String cause, String remedy) {
    problems.report(prose.lines().at(offset), rule, cause, remedy);
  }

  /** Decodes an anchor, which may be percent-encoded or not; a stray percent sign is kept. */
  private static String decode(String anchor) {
    try {
      return Nfc.of(URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return anchor;
    }
  }
}
