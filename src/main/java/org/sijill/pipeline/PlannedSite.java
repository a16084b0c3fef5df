package org.sijill.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sijill.cache.Cache;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.export.Exports;
import org.sijill.language.Phrasebook;
import org.sijill.language.WordsFault;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.page.Address;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;
import org.sijill.render.Renderer;
import org.sijill.render.TemplateFault;
import org.sijill.render.Templates;
import org.sijill.search.Search;

/**
 * A site that is ready to be rendered, page by page or as a whole: records without errors, what
 * connects them, and where they are shown. Immutable, but for remembering what it has made; safe to
 * share between threads.
 */
public final class PlannedSite {

  private final Archive archive;
  private final Links links;
  private final SitePlan plan;
  private final Path templates;
  private final Map<Language, Phrasebook> words;
  private final Exports exports;
  private final Renderer renderer;
  private Map<String, OutputFile> dataFiles = Map.of();

  private PlannedSite(
      Archive archive,
      Links links,
      SitePlan plan,
      Map<Language, Phrasebook> words,
      Path templates,
      Templates compiled) {
    this.archive = archive;
    this.links = links;
    this.plan = plan;
    this.words = words;
    this.templates = templates;
    this.exports = new Exports(archive, links, plan, words);
    this.renderer = new Renderer(archive, links, plan, compiled, words, exports::jsonLd);
  }

  /**
   * Prepares a site.
   *
   * @param templates the folder of templates
   * @param cache keeps them compiled
   */
  static PlannedSite of(
      Archive archive,
      Links links,
      SitePlan plan,
      Map<Language, Phrasebook> words,
      Path templates,
      Cache cache) {
    Templates compiled =
        cache.get(
            new Cache.FileKey(templates.toAbsolutePath(), new Cache.Identity(words)),
            () -> new Templates(templates, words));
    return new PlannedSite(archive, links, plan, words, templates, compiled);
  }

  Links links() {
    return links;
  }

  SitePlan plan() {
    return plan;
  }

  /**
   * Returns a file of the site, rendered now.
   *
   * @param path below the site's root, with {@code /} between names
   * @param problems where it is reported that a template or an interface word is wrong
   * @return the file, or empty if the site has none of that path or it cannot be rendered
   * @throws IOException if the file is a copied one that cannot be read
   */
  public Optional<OutputFile> file(String path, Problems problems) throws IOException {
    Address address = new Address(path);
    Page page = plan.pages().get(address);
    if (page != null) {
      return page(address, page, problems).stream().findAny();
    }
    for (Assets.Asset asset : assets()) {
      if (asset.path().equals(path)) {
        return Optional.of(asset.file());
      }
    }
    // All pages are planned, and to make the other files takes long.
    return path.endsWith(".html")
        ? Optional.empty()
        : Optional.ofNullable(dataFiles(problems).get(path));
  }

  /** One search asks for a dozen files, and all of the index is made at once. */
  private synchronized Map<String, OutputFile> dataFiles(Problems problems) {
    if (!dataFiles.isEmpty()) {
      return dataFiles;
    }
    Map<String, OutputFile> made = new HashMap<>();
    data().forEach(data -> make(data, problems).forEach(file -> made.put(file.path(), file)));
    dataFiles = problems.hasErrors() ? Map.of() : made;
    return made;
  }

  /** Reports the faults of all templates, also of what no page shows. */
  void checkTemplates(Problems problems) {
    new TemplateFaults(templates, problems).findAll(words);
  }

  /** Renders a page. */
  List<OutputFile> page(Address address, Page page, Problems problems) {
    return make(() -> List.of(renderer.render(address, page)), problems);
  }

  /** Returns what makes the files that machines read, the longest work first. */
  List<Supplier<List<OutputFile>>> data() {
    List<Supplier<List<OutputFile>>> data = new ArrayList<>();
    data.add(() -> Search.index(archive, links, plan, words));
    data.addAll(exports.files());
    return data;
  }

  /** Makes files; what is wrong with a template or an interface word is reported. */
  List<OutputFile> make(Supplier<List<OutputFile>> files, Problems problems) {
    try {
      return files.get();
    } catch (TemplateFault fault) {
      new TemplateFaults(templates, problems).report(fault);
    } catch (WordsFault fault) {
      report(fault, problems);
    }
    return List.of();
  }

  /** Returns the files that are copied. */
  List<Assets.Asset> assets() throws IOException {
    return Assets.of(templates, archive, links);
  }

  private void report(WordsFault fault, Problems problems) {
    Path file = templates.resolve("i18n").resolve(fault.language() + ".yaml");
    problems.report(
        Position.start(file.toString().replace('\\', '/')),
        fault.isMissing() ? Rule.MISSING_WORDS : Rule.BAD_WORDS,
        String.valueOf(fault.getMessage()),
        fault.isMissing() ? "add them, in every language" : "see i18n/en.yaml");
  }
}
