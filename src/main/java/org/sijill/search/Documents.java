package org.sijill.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.link.LinkedText;
import org.sijill.link.Links;
import org.sijill.link.NameTrie;
import org.sijill.link.Wording;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.FreePage;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.Text;
import org.sijill.page.SitePlan;

/**
 * What can be found on the site of one language. A record without a text in it is found through the
 * text that the lists show instead.
 */
final class Documents {

  private final Archive archive;
  private final Links links;
  private final SitePlan plan;
  private final NameTrie names;
  private final Language language;
  private final List<Document> documents = new ArrayList<>();

  Documents(Archive archive, Links links, SitePlan plan, NameTrie names, Language language) {
    this.archive = archive;
    this.links = links;
    this.plan = plan;
    this.names = names;
    this.language = language;
    archive.articles().values().forEach(this::add);
    archive.entities().values().forEach(e -> add(e.key(), e.name().in(language), null, null));
    for (Event event : archive.events().values()) {
      RecordKey key = new RecordKey(RecordKind.EVENT, event.id());
      add(key, event.title().in(language), event.date(), null);
    }
    for (FreePage page : archive.pages().values()) {
      Language shown = shown(page.texts());
      String title = Objects.requireNonNull(page.texts().get(shown)).title();
      add(new RecordKey(RecordKind.PAGE, page.id()), new Phrase(title, shown), null, null);
    }
    documents.sort(Document.ORDER);
  }

  /** Returns the documents in their order: their index is their number. */
  List<Document> all() {
    return List.copyOf(documents);
  }

  private void add(Article article) {
    Language shown = shown(article.texts());
    String title = Objects.requireNonNull(article.texts().get(shown)).title();
    add(article.key(), new Phrase(title, shown), article.published(), article.source());
  }

  private void add(RecordKey key, Phrase title, @Nullable EdtfDate date, @Nullable String source) {
    SitePlan.Place place = plan.place(key, language);
    if (place != null) {
      documents.add(new Document(key, place.address().path(), title, date, source));
    }
  }

  private Language shown(Map<Language, ?> texts) {
    return texts.containsKey(language) ? language : texts.keySet().iterator().next();
  }

  /** Returns what of a document is searched. */
  SearchedFields fields(Document document) {
    RecordKey key = document.key();
    return switch (key.kind()) {
      case ARTICLE -> fields(Archive.require(archive.articles(), key.id()), document.title());
      case EVENT -> fields(Archive.require(archive.events(), key.id()));
      case PAGE -> {
        Wording wording = Wording.of(links.text(key, document.title().language()));
        yield new SearchedFields(
            document.title().text(), "", wording.headings(), wording.body(), wording.names());
      }
      default -> fields(Archive.require(archive.entities(), key.id()));
    };
  }

  /** An article's names are those of its texts in every language. */
  private SearchedFields fields(Article article, Phrase title) {
    ArticleText text = Objects.requireNonNull(article.texts().get(title.language()));
    LinkedText linked = links.text(article.key(), title.language());
    Wording wording = Wording.of(linked);
    List<Wording.Named> all = new ArrayList<>();
    if (!linked.elsewhere().isEmpty()) {
      addNames(text.title() + "\n" + text.summary(), all);
    }
    all.addAll(wording.names());
    Set<RecordKey> missing = new TreeSet<>(links.coverage().entities(article.id()));
    all.forEach(named -> missing.remove(named.entity()));
    missing.forEach(entity -> all.add(new Wording.Named(entity, "")));
    return new SearchedFields(
        text.title(), text.summary(), wording.headings(), wording.body(), all);
  }

  private SearchedFields fields(Event event) {
    List<Wording.Named> all = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (Event.Point point : event.points()) {
      body.append(words(point.question(), language)).append('\n');
      point.accounts().forEach(a -> body.append(words(a.says(), language)).append('\n'));
    }
    String title = words(event.title(), language);
    String summary = words(event.summary(), language);
    addNames(title + "\n" + summary + "\n" + body, all);
    List<String> declared = new ArrayList<>(event.participants());
    declared.addAll(event.places());
    for (String id : declared) {
      all.add(new Wording.Named(Archive.require(archive.entities(), id).key(), ""));
    }
    return new SearchedFields(title, summary, "", body.toString(), all);
  }

  private SearchedFields fields(Entity entity) {
    String description = words(entity.description(), language);
    List<Wording.Named> all = new ArrayList<>();
    String name = entity.name().in(language).text();
    all.add(new Wording.Named(entity.key(), name));
    addNames(description, all);
    String titles = name + "\n" + String.join("\n", spellings(entity, archive));
    return new SearchedFields(titles, description, "", "", all);
  }

  /** Where a name may be several entities', it counts for each of them. */
  private void addNames(String text, List<Wording.Named> all) {
    for (NameTrie.Match match : names.find(text)) {
      String written = text.substring(match.start(), match.end());
      match.entities().forEach(entity -> all.add(new Wording.Named(entity, written)));
    }
  }

  /** Returns an entity's spellings, each once: its names in the order of languages, then others. */
  static List<String> spellings(Entity entity, Archive archive) {
    List<String> all = new ArrayList<>(entity.name().wordings().values());
    for (Language each : archive.settings().languages()) {
      all.addAll(entity.aliases().getOrDefault(each, List.of()));
    }
    entity.aliases().entrySet().stream()
        .filter(e -> !archive.settings().languages().contains(e.getKey()))
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Language::tag)))
        .forEach(e -> all.addAll(e.getValue()));
    return all.stream().distinct().toList();
  }

  /** Returns a text's wording, or an empty string. */
  private static String words(@Nullable Text text, Language language) {
    return text == null ? "" : text.in(language).text();
  }
}
