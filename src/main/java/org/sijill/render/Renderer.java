package org.sijill.render;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.sijill.link.Links;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.Image;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.page.Address;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;
import org.sijill.template.TemplateFault;
import org.sijill.template.Templates;
import org.sijill.text.Phrasebook;

/** Renders pages. Thread-safe: pages may be rendered in any order, on any number of threads. */
public final class Renderer {

  private final Site site;
  private final Templates templates;

  /**
   * Prepares to render a site.
   *
   * @param templates by {@link #templates}
   * @param phrasebooks the words of every language of the archive
   * @param eventData what an event's page in a language holds for machines: JSON-LD, or nothing
   */
  public Renderer(
      Archive archive,
      Links links,
      SitePlan plan,
      Templates templates,
      Map<Language, Phrasebook> phrasebooks,
      BiFunction<Event, Language, Optional<String>> eventData) {
    Map<Language, Shelf> shelves = new HashMap<>();
    phrasebooks.keySet().forEach(language -> shelves.put(language, new Shelf()));
    this.site =
        new Site(archive, links, plan, Map.copyOf(phrasebooks), eventData, Map.copyOf(shelves));
    this.templates = templates;
  }

  /**
   * Prepares the templates of a folder.
   *
   * @param folder may lie in a jar
   * @param phrasebooks the words of every language of the archive
   */
  public static Templates templates(Path folder, Map<Language, Phrasebook> phrasebooks) {
    Map<String, UnaryOperator<String>> words = new HashMap<>();
    phrasebooks.forEach((language, phrasebook) -> words.put(language.tag(), phrasebook::get));
    return new Templates(folder, words);
  }

  /**
   * Renders a page to UTF-8.
   *
   * @throws TemplateFault if its template is missing or wrong
   */
  public OutputFile render(Address address, Page page) {
    Desk desk = new Desk(site, page.language(), address);
    PageContent content = content(page, desk);
    Views.Frame frame = new FrameMaker(desk, page).frame(content);
    byte[] html = templates.fill(content.template(), page.language().tag(), frame, content.view());
    return new OutputFile(address.path(), html);
  }

  /** Returns where a picture of an article lies in the site. */
  public static String imagePath(Article article, Image image) {
    return Texts.imageFolder(article) + "/" + image.name();
  }

  private static PageContent content(Page page, Desk desk) {
    // Java 17 has no pattern switch.
    if (page instanceof Page.ArticlePage article) {
      return new ArticleContent(desk).of(article);
    } else if (page instanceof Page.ArticleList list) {
      return new ListContent(desk).articles(list);
    } else if (page instanceof Page.EventPage event) {
      return new EventContent(desk).of(event);
    } else if (page instanceof Page.ChronologyPage) {
      return new ChronologyContent(desk).whole();
    } else if (page instanceof Page.ChronologyYear year) {
      return new ChronologyContent(desk).year(year);
    } else if (page instanceof Page.PointList points) {
      return new EventLists(desk).points(points);
    } else if (page instanceof Page.EntityEvents events) {
      return new EventLists(desk).events(events);
    } else if (page instanceof Page.EntityPage entity) {
      return new EntityContent(desk).of(entity);
    } else if (page instanceof Page.EntityList list) {
      return new EntityContent(desk).index(list);
    } else if (page instanceof Page.LinkMap) {
      return new LinkMapContent(desk).map();
    } else if (page instanceof Page.SourcePage source) {
      return new SourceContent(desk).of(source);
    } else if (page instanceof Page.SourceList) {
      return new SourceContent(desk).all();
    } else if (page instanceof Page.ThreadPage thread) {
      return new ListContent(desk).thread(thread);
    } else if (page instanceof Page.Search) {
      return new SearchContent(desk).of();
    } else if (page instanceof Page.Free free) {
      return new FreeContent(desk).of(free);
    } else if (page instanceof Page.Home) {
      return new HomeContent(desk).home();
    } else if (page instanceof Page.Gateway) {
      return new HomeContent(desk).gateway();
    } else if (page instanceof Page.NotFound) {
      return new HomeContent(desk).notFound();
    } else if (page instanceof Page.Redirect redirect) {
      return new FreeContent(desk).redirect(redirect);
    }
    throw new IllegalArgumentException("no content for " + page);
  }
}
