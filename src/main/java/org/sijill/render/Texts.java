package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.sijill.link.LinkTarget;
import org.sijill.link.LinkedText;
import org.sijill.link.Mention;
import org.sijill.markup.HtmlText;
import org.sijill.markup.NameLink;
import org.sijill.markup.Part;
import org.sijill.markup.Prose;
import org.sijill.markup.ProseHtml;
import org.sijill.model.Article;
import org.sijill.model.Image;
import org.sijill.page.Address;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;

/** Writes the texts of articles and pages. */
final class Texts {

  private Texts() {}

  /** Returns a text as seen from the desk's page, which is in the text's language. */
  static Views.TextView view(Desk desk, LinkedText text, List<Image> images, String folder) {
    Map<Part.Words, List<Mention>> names = text.firstInSections();
    ProseHtml html =
        new ProseHtml(
            desk.language().direction(),
            destination -> href(desk, text.targets(), destination),
            words -> nameLinks(desk, names.getOrDefault(words, List.of())),
            name -> picture(desk, images, folder, name),
            number -> desk.phrasebook().number(number),
            desk.words("text.table"));
    Prose prose = text.prose();
    return new Views.TextView(
        html.render(prose.parts()),
        prose.notes().stream().map(note -> note(note, html, desk)).toList(),
        prose.headings().stream().map(heading -> entry(heading, desk)).toList());
  }

  /** Returns where an article's pictures lie. */
  static String imageFolder(Article article) {
    return "assets/articles/" + article.id();
  }

  private static ProseHtml.Href href(
      Desk desk, Map<String, LinkTarget> targets, String destination) {
    LinkTarget target = Objects.requireNonNull(targets.get(destination), destination);
    if (target instanceof LinkTarget.Within within) {
      return new ProseHtml.Href("#" + within.anchor(), null, false);
    } else if (target instanceof LinkTarget.ToRecord link) {
      return recordHref(desk, link);
    }
    return new ProseHtml.Href(destination, null, true);
  }

  private static ProseHtml.Href recordHref(Desk desk, LinkTarget.ToRecord link) {
    LinkTarget.Passage passage = link.passage();
    SitePlan.Place place =
        desk.site()
            .plan()
            .place(link.record(), passage == null ? desk.language() : passage.language());
    if (place == null) {
      Address home = desk.site().plan().addressOf(new Page.Home(desk.language()));
      return new ProseHtml.Href(desk.href(home), null, false);
    }
    String foreign = place.language().equals(desk.language()) ? null : place.language().tag();
    String anchor = passage == null ? "" : "#" + passage.anchor();
    return new ProseHtml.Href(desk.href(place.address()) + anchor, foreign, false);
  }

  private static List<NameLink> nameLinks(Desk desk, List<Mention> mentions) {
    List<NameLink> links = new ArrayList<>();
    for (Mention mention : mentions) {
      SitePlan.Place place = desk.site().plan().place(mention.entity(), desk.language());
      if (place != null) {
        links.add(new NameLink(mention.start(), mention.end(), desk.href(place.address())));
      }
    }
    return links;
  }

  private static ProseHtml.Picture picture(
      Desk desk, List<Image> images, String folder, String name) {
    Image image = images.stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
    return new ProseHtml.Picture(desk.href(new Address(folder + "/" + name)), image);
  }

  private static Views.NoteView note(Prose.Note note, ProseHtml html, Desk desk) {
    String label = desk.words("text.note.back", "number", note.number());
    List<Views.Back> back =
        IntStream.rangeClosed(1, note.marks())
            .mapToObj(i -> "#fnref:" + note.number() + (i == 1 ? "" : "-" + i))
            .map(href -> new Views.Back(href, label))
            .toList();
    return new Views.NoteView(note.number(), html.render(note.parts()), back);
  }

  private static Views.ContentsEntry entry(Prose.Heading heading, Desk desk) {
    return new Views.ContentsEntry(
        "#" + heading.id(),
        heading.level(),
        HtmlText.isolated(heading.text(), desk.language().direction()));
  }
}
