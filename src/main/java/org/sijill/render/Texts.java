package org.sijill.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sijill.language.FullDates;
import org.sijill.link.LinkTarget;
import org.sijill.link.LinkedText;
import org.sijill.link.Mention;
import org.sijill.markup.HtmlText;
import org.sijill.markup.NameLink;
import org.sijill.markup.Part;
import org.sijill.markup.Prose;
import org.sijill.markup.ProseHtml;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.Image;
import org.sijill.page.Address;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;

/** Writes the texts of articles and pages. */
final class Texts {

  private Texts() {}

  /** Returns a text as seen from the context's page, which is in the text's language. */
  static Views.TextView view(
      PageContext context, LinkedText text, List<Image> images, String folder, ToldEvents told) {
    ProseHtml html = html(context, text, images, folder, "");
    Prose prose = text.prose();
    return new Views.TextView(
        told.passages(prose.parts(), html),
        notes(prose, html, context),
        prose.headings().stream().map(heading -> entry(heading, context)).toList());
  }

  /**
   * Prepares to write an article's text.
   *
   * @param context the page, in the text's language
   * @param anchors what the ids of the text begin with
   */
  static ProseHtml html(PageContext context, Article article, String anchors) {
    LinkedText text = context.site().links().text(article.key(), context.language());
    return html(context, text, article.images(), imageFolder(article), anchors);
  }

  private static ProseHtml html(
      PageContext context, LinkedText text, List<Image> images, String folder, String anchors) {
    Map<Part.Words, List<Mention>> names = text.firstInSections();
    return new ProseHtml(
        context.language().direction(),
        destination -> href(context, text.targets(), destination, anchors),
        words -> nameLinks(context, words, names.getOrDefault(words, List.of()), text),
        name -> picture(context, images, folder, name),
        number -> context.phrasebook().number(number),
        context.words("text.table"),
        anchors);
  }

  static List<Views.NoteView> notes(Prose prose, ProseHtml html, PageContext context) {
    return prose.notes().stream().map(note -> note(note, html, context)).toList();
  }

  /** Returns where an article's pictures lie. */
  static String imageFolder(Article article) {
    return "assets/articles/" + article.id();
  }

  private static ProseHtml.Href href(
      PageContext context, Map<String, LinkTarget> targets, String destination, String anchors) {
    LinkTarget target = Objects.requireNonNull(targets.get(destination), destination);
    if (target instanceof LinkTarget.Within within) {
      return new ProseHtml.Href("#" + anchors + within.anchor(), null, false);
    } else if (target instanceof LinkTarget.ToRecord link) {
      return recordHref(context, link);
    }
    return new ProseHtml.Href(destination, null, true);
  }

  private static ProseHtml.Href recordHref(PageContext context, LinkTarget.ToRecord link) {
    LinkTarget.Passage passage = link.passage();
    SitePlan.Place place =
        context
            .site()
            .plan()
            .place(link.record(), passage == null ? context.language() : passage.language());
    if (place == null) {
      Address home = context.site().plan().addressOf(new Page.Home(context.language()));
      return new ProseHtml.Href(context.href(home), null, false);
    }
    String foreign = place.language().equals(context.language()) ? null : place.language().tag();
    String anchor = passage == null ? "" : "#" + passage.anchor();
    return new ProseHtml.Href(context.href(place.address()) + anchor, foreign, false);
  }

  /** Returns the links of names to their pages, and of days to their events. */
  private static List<NameLink> nameLinks(
      PageContext context, Part.Words words, List<Mention> mentions, LinkedText text) {
    List<NameLink> links = new ArrayList<>();
    for (FullDates.Found date : text.days(words)) {
      String href = happened(context, date.day());
      if (href != null) {
        links.add(new NameLink(date.start(), date.end(), href));
      }
    }
    for (Mention mention : mentions) {
      SitePlan.Place place = context.site().plan().place(mention.entity(), context.language());
      if (place != null) {
        links.add(new NameLink(mention.start(), mention.end(), context.href(place.address())));
      }
    }
    links.sort(Comparator.comparingInt(NameLink::start));
    return links;
  }

  /**
   * Returns the address of a day's event; if there are several, that of the first in the
   * chronology.
   */
  private static @Nullable String happened(PageContext context, LocalDate day) {
    SitePlan plan = context.site().plan();
    List<Event> events = plan.events().on(day);
    if (events.isEmpty()) {
      return null;
    }
    Event first = events.get(0);
    return events.size() == 1
        ? context.href(new Page.EventPage(context.language(), first))
        : context.href(plan.chronology(first, context.language())) + "#" + first.id();
  }

  private static ProseHtml.Picture picture(
      PageContext context, List<Image> images, String folder, String name) {
    Image image = images.stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
    return new ProseHtml.Picture(context.href(new Address(folder + "/" + name)), image);
  }

  private static Views.NoteView note(Prose.Note note, ProseHtml html, PageContext context) {
    String label = context.words("text.note.back", "number", note.number());
    List<Views.Back> back =
        IntStream.rangeClosed(1, note.marks())
            .mapToObj(
                i -> "#" + html.anchors() + "fnref:" + note.number() + (i == 1 ? "" : "-" + i))
            .map(href -> new Views.Back(href, label))
            .toList();
    String id = html.anchors() + "fn:" + note.number();
    String digits = context.phrasebook().number(note.number());
    String marker = digits.equals(Integer.toString(note.number())) ? null : digits + ". ";
    return new Views.NoteView(id, note.number(), marker, html.render(note.parts()), back);
  }

  private static Views.ContentsEntry entry(Prose.Heading heading, PageContext context) {
    return new Views.ContentsEntry(
        "#" + heading.id(),
        heading.level(),
        HtmlText.isolated(heading.text(), context.language().direction()));
  }
}
