package org.sijill.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfDay;
import org.sijill.edtf.EdtfQualification;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKind;
import org.sijill.model.Settings;
import org.sijill.page.Address;
import org.sijill.page.DataFile;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;

/** The newest articles of one language, as Atom (RFC 4287). */
final class Feed {

  private static final int NEWEST = 50;

  private final ExportWords wording;
  private final Address address;

  private Feed(ExportWords wording) {
    this.wording = wording;
    this.address = DataFile.FEED.address(wording.language());
  }

  static byte[] of(ExportWords wording) {
    return new Feed(wording).feed();
  }

  private byte[] feed() {
    Settings settings = wording.archive().settings();
    Phrase title = settings.title().in(wording.language());
    String whole =
        wording.phrasebook().format("feed.title", Map.of("title", wording.isolated(title)));
    Address home = wording.plan().addressOf(new Page.Home(wording.language()));
    Xml xml = new Xml("feed", "http://www.w3.org/2005/Atom");
    xml.attribute("xml:lang", wording.language().tag());
    xml.element("id", id(address)).element("title", whole);
    xml.element("subtitle", wording.isolated(settings.description().in(wording.language())));
    xml.element("updated", time(settings.edition().date().earliest()));
    xml.begin("author");
    xml.element("name", wording.isolated(settings.licence().holder().in(wording.language())));
    xml.end();
    wording.url(address).ifPresent(url -> link(xml, "self", url));
    link(xml, "alternate", href(home));
    List<Article> all = wording.plan().articles().articles();
    all.subList(0, Math.min(NEWEST, all.size())).forEach(article -> entry(article, xml));
    return xml.end().file();
  }

  private void entry(Article article, Xml xml) {
    SitePlan.Place place = wording.plan().place(article.key(), wording.language());
    if (place == null) {
      return;
    }
    Language shown = place.language();
    ArticleText text = article.texts().get(shown);
    if (text == null) {
      throw new IllegalStateException(RecordKind.ARTICLE + " without a text: " + article.id());
    }
    EdtfDate published = article.published();
    xml.begin("entry").attribute("xml:lang", shown.tag());
    xml.element("id", id(place.address()));
    xml.element("title", wording.isolated(new Phrase(text.title(), shown)));
    if (published instanceof EdtfDay day && day.qualification() == EdtfQualification.NONE) {
      xml.element("published", time(day.earliest()));
    }
    xml.element("updated", time(wording.archive().settings().edition().date().earliest()));
    link(xml, "alternate", href(place.address()));
    xml.element("summary", wording.isolated(new Phrase(text.summary(), shown)));
    xml.end();
  }

  private static void link(Xml xml, String relation, String href) {
    xml.begin("link").attribute("rel", relation).attribute("href", href).end();
  }

  private String href(Address page) {
    return wording.url(page).orElse(address.to(page));
  }

  /**
   * Returns an id that, in an archive without an address, depends only on the title and the page.
   */
  private String id(Address page) {
    String first = wording.archive().settings().title().wordings().values().iterator().next();
    byte[] name = (first + "\n" + page.path()).getBytes(StandardCharsets.UTF_8);
    return wording.url(page).orElse("urn:uuid:" + UUID.nameUUIDFromBytes(name));
  }

  /** Returns the start of a day in the format of RFC 3339. */
  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
