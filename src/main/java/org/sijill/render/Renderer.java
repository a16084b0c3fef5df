package org.sijill.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sijill.language.Phrasebook;
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

/** Renders pages. Thread-safe: pages may be rendered in any order, on any number of threads. */
public final class Renderer {

  private final Site site;
  private final Templates templates;

  /**
   * Prepares to render a site.
   *
   * @param templates what the pages are printed with
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
    Map<Language, ViewCache> caches = new HashMap<>();
    phrasebooks.keySet().forEach(language -> caches.put(language, new ViewCache()));
    this.site =
        new Site(archive, links, plan, Map.copyOf(phrasebooks), eventData, Map.copyOf(caches));
    this.templates = templates;
  }

  /**
   * Renders a page to UTF-8.
   *
   * @throws TemplateFault if its template is missing or wrong
   */
  public OutputFile render(Address address, Page page) {
    PageContext context = new PageContext(site, page.language(), address);
    PageContent content = content(page, context);
    Views.Frame frame = new FrameMaker(context, page).frame(content);
    byte[] html =
        templates.fill(content.template().fileName(), page.language().tag(), frame, content.view());
    return new OutputFile(address.path(), html);
  }

  /** Returns where a picture of an article lies in the site. */
  public static String imagePath(Article article, Image image) {
    return Texts.imageFolder(article) + "/" + image.name();
  }

  private static PageContent content(Page page, PageContext context) {
    // Java 17 has no pattern switch.
    if (page instanceof Page.ArticlePage article) {
      return new ArticleContent(context).of(article);
    } else if (page instanceof Page.SideBySide pair) {
      return new SideBySideContent(context).of(pair);
    } else if (page instanceof Page.ArticleList list) {
      return new ListContent(context).articles(list);
    } else if (page instanceof Page.EventPage event) {
      return new EventContent(context).of(event);
    } else if (page instanceof Page.ChronologyPage) {
      return new ChronologyContent(context).whole();
    } else if (page instanceof Page.ChronologyYear year) {
      return new ChronologyContent(context).year(year);
    } else if (page instanceof Page.PointList points) {
      return new EventLists(context).points(points);
    } else if (page instanceof Page.EntityEvents events) {
      return new EventLists(context).events(events);
    } else if (page instanceof Page.EntityPage entity) {
      return new EntityContent(context).of(entity);
    } else if (page instanceof Page.EntityList list) {
      return new EntityContent(context).index(list);
    } else if (page instanceof Page.LinkMap) {
      return new LinkMapContent(context).map();
    } else if (page instanceof Page.PlaceMap) {
      return new PlaceMapContent(context).map();
    } else if (page instanceof Page.SourcePage source) {
      return new SourceContent(context).of(source);
    } else if (page instanceof Page.SourceList) {
      return new SourceContent(context).all();
    } else if (page instanceof Page.ThreadPage thread) {
      return new ListContent(context).thread(thread);
    } else if (page instanceof Page.Search) {
      return new SearchContent(context).of();
    } else if (page instanceof Page.Free free) {
      return new FreeContent(context).of(free);
    } else if (page instanceof Page.Home) {
      return new HomeContent(context).home();
    } else if (page instanceof Page.Gateway) {
      return new HomeContent(context).gateway();
    } else if (page instanceof Page.NotFound) {
      return new HomeContent(context).notFound();
    } else if (page instanceof Page.Redirect redirect) {
      return new FreeContent(context).redirect(redirect);
    }
    throw new IllegalArgumentException("no content for " + page);
  }
}
