package org.sijill.export;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.language.Phrasebook;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Direction;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.Text;
import org.sijill.page.Address;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;
import org.sijill.text.BidiRuns;

/** Words the archive in one language, for formats without markup. */
final class ExportWords {

  private final Archive archive;
  private final SitePlan plan;
  private final Phrasebook phrasebook;

  ExportWords(Archive archive, SitePlan plan, Phrasebook phrasebook) {
    this.archive = archive;
    this.plan = plan;
    this.phrasebook = phrasebook;
  }

  Archive archive() {
    return archive;
  }

  SitePlan plan() {
    return plan;
  }

  Language language() {
    return phrasebook.language();
  }

  Phrasebook phrasebook() {
    return phrasebook;
  }

  /** Returns a text in this language, or else in the first that it has. */
  String words(Text text) {
    return text.in(language()).text();
  }

  /** Returns a date in words, or the words for a missing date. */
  String date(@Nullable EdtfDate date) {
    return date == null ? phrasebook.get("list.undated") : phrasebook.date(date);
  }

  /** Returns the sentence that names the events whose dates a format cannot express. */
  String leftOut(List<Event> events) {
    String names =
        events.stream()
            .map(event -> words(event.title()) + " (" + date(event.date()) + ")")
            .collect(Collectors.joining(phrasebook.get("reason.separator")));
    return phrasebook.format("data.leftOut", Map.of("events", names));
  }

  String name(String entity) {
    return words(Archive.require(archive.entities(), entity).name());
  }

  String names(List<String> entities) {
    return phrasebook.list(entities.stream().map(this::name).toList());
  }

  /** Returns an article's headline on this language's pages. */
  Phrase headline(String id) {
    Article article = Archive.require(archive.articles(), id);
    ArticleText own = article.texts().get(language());
    if (own != null) {
      return new Phrase(own.title(), language());
    }
    var first = article.texts().entrySet().iterator().next();
    return new Phrase(first.getValue().title(), first.getKey());
  }

  /** Returns a text in a bidi isolate of its direction, to be mixed with other text. */
  String isolated(Phrase phrase) {
    Direction own = phrase.language().direction();
    return BidiRuns.isolated(BidiRuns.isolate(phrase.text(), own), own);
  }

  /** Returns the address of an event in this language. */
  Address page(Event event) {
    return plan.addressOf(new Page.EventPage(language(), event));
  }

  /** Returns the absolute address of a page, if the archive has a base address. */
  Optional<String> url(Address address) {
    URI base = archive.settings().baseUrl();
    return Optional.ofNullable(base).map(b -> b.resolve(address.path()).toString());
  }
}
