package org.sijill.render;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.language.Phrasebook;
import org.sijill.markup.HtmlText;
import org.sijill.model.Direction;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.model.Text;
import org.sijill.page.Address;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;
import org.sijill.text.BidiRuns;
import org.sijill.text.Sentences;

/** Where one page is written: makes views of words, dates and links as seen from that page. */
final class PageContext {

  private final Site site;
  private final Language language;
  private final Address address;
  private final Phrasebook phrasebook;
  private final ViewCache cache;

  PageContext(Site site, Language language, Address address) {
    this.site = site;
    this.language = language;
    this.address = address;
    this.phrasebook = site.phrasebook(language);
    this.cache = Objects.requireNonNull(site.caches().get(language));
  }

  Site site() {
    return site;
  }

  Language language() {
    return language;
  }

  Address address() {
    return address;
  }

  Phrasebook phrasebook() {
    return phrasebook;
  }

  ViewCache cache() {
    return cache;
  }

  /** Returns interface words. */
  String words(String key) {
    return phrasebook.get(key);
  }

  /** Returns interface words with one argument filled in. */
  String words(String key, String name, Object value) {
    return phrasebook.format(key, Map.of(name, value));
  }

  /** Returns the edition's name. */
  String edition() {
    String number = site.archive().settings().edition().number();
    return words("edition", "number", phrasebook.digits(number));
  }

  /** Returns plain text of the page's language as HTML. */
  String html(String text) {
    return HtmlText.isolated(text, language.direction());
  }

  /** Returns plain text of the page's language for a place that holds no markup. */
  String plain(String text) {
    return BidiRuns.isolate(text, language.direction());
  }

  /**
   * Returns a text of any language for a place that holds no markup. One that runs against the page
   * is isolated as a whole, in its own direction: its first letter need not tell it.
   */
  String plain(Phrase phrase) {
    Direction own = phrase.language().direction();
    String text = BidiRuns.isolate(phrase.text(), own);
    return own == language.direction() ? text : BidiRuns.isolated(text, own);
  }

  Views.Phrase phrase(Text text) {
    return phrase(text.in(language));
  }

  /** Returns a text with its own {@code lang} and {@code dir} where these are not the page's. */
  Views.Phrase phrase(Phrase phrase) {
    Language own = phrase.language();
    String html = HtmlText.isolated(phrase.text(), own.direction());
    return own.equals(language)
        ? new Views.Phrase(html, null, null)
        : new Views.Phrase(html, own.tag(), own.direction().html());
  }

  /** Returns the first sentence of a text, or null if there is none. */
  Views.@Nullable Phrase firstSentence(@Nullable Text text) {
    if (text == null) {
      return null;
    }
    Phrase whole = text.in(language);
    return phrase(new Phrase(Sentences.first(whole.text(), whole.language()), whole.language()));
  }

  /** Returns words of the page's own language. */
  Views.Phrase label(String words) {
    return new Views.Phrase(html(words), null, null);
  }

  /** Returns a date in words, and says so where there is none. */
  Views.DateView date(@Nullable EdtfDate date) {
    return date == null
        ? new Views.DateView(html(words("list.undated")), null, null)
        : cache.date(date, this::dateView);
  }

  private Views.DateView dateView(EdtfDate date) {
    String machine = phrasebook.machineDate(date);
    return new Views.DateView(
        html(phrasebook.date(date)), machine.isEmpty() ? null : machine, sign(DateSign.of(date)));
  }

  Views.Sign sign(DateSign sign) {
    return new Views.Sign(sign.kind(), words("sign." + sign.kind()));
  }

  /** Returns the relative reference from this page to another. */
  String href(Page page) {
    return address.to(site.plan().addressOf(page));
  }

  String href(Address other) {
    return address.to(other);
  }

  Views.Link link(Page page, String words) {
    Address other = site.plan().addressOf(page);
    return new Views.Link(address.to(other), label(words), null, other.equals(address));
  }

  /** Returns a link to a record's page, marked with its language where that is not the page's. */
  Views.@Nullable Link link(RecordKey record, Phrase words) {
    return link(record, phrase(words));
  }

  /** Returns a link with words of any language to a record's page, or null if it has none. */
  Views.@Nullable Link link(RecordKey record, Views.Phrase words) {
    SitePlan.Place place = site.plan().place(record, language);
    if (place == null) {
      return null;
    }
    return link(new ViewCache.Reference(place, words));
  }

  /** Returns a link as seen from this page. */
  Views.Link link(ViewCache.Reference reference) {
    SitePlan.Place place = reference.place();
    boolean foreign = !place.language().equals(language);
    return new Views.Link(
        address.to(place.address()),
        reference.words(),
        foreign ? place.language().tag() : null,
        place.address().equals(address));
  }

  /** Returns the way from the server's root to the site's: the folder of its address, if known. */
  String serverPath() {
    URI base = site.archive().settings().baseUrl();
    return base == null ? "/" : base.getRawPath().replaceFirst("^/+", "/");
  }
}
