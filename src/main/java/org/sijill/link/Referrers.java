package org.sijill.link;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/** The records that refer to others: by an id, or by a link or a name in a text. */
public final class Referrers {

  private Referrers() {}

  /** Returns the records that refer to one of some, which need not be there any longer. */
  public static Set<RecordKey> of(Set<RecordKey> some, Archive archive, Links links) {
    Set<RecordKey> referrers = new TreeSet<>();
    if (some.isEmpty()) {
      return referrers;
    }
    for (Article article : archive.articles().values()) {
      if (named(article, archive).anyMatch(some::contains)) {
        referrers.add(article.key());
      }
    }
    for (Event event : archive.events().values()) {
      if (named(event, archive).anyMatch(some::contains)) {
        referrers.add(new RecordKey(RecordKind.EVENT, event.id()));
      }
    }
    links.texts().forEach((record, texts) -> addIf(referTo(texts, some), record, referrers));
    return referrers;
  }

  private static void addIf(boolean refers, RecordKey record, Set<RecordKey> referrers) {
    if (refers) {
      referrers.add(record);
    }
  }

  private static Stream<RecordKey> named(Article article, Archive archive) {
    return Stream.of(
            keys(RecordKind.SOURCE, Stream.ofNullable(article.source())),
            keys(RecordKind.THREAD, Stream.ofNullable(article.thread())),
            keys(RecordKind.EVENT, article.events().stream()),
            keys(RecordKind.ARTICLE, article.follows().stream()),
            entities(article.entities(), archive))
        .flatMap(keys -> keys);
  }

  private static Stream<RecordKey> named(Event event, Archive archive) {
    Stream<String> accounts =
        event.points().stream()
            .flatMap(point -> point.accounts().stream())
            .map(Event.Account::article);
    return Stream.of(
            keys(RecordKind.ARTICLE, event.articles().stream()),
            keys(RecordKind.ARTICLE, accounts),
            entities(event.places(), archive),
            entities(event.participants(), archive))
        .flatMap(keys -> keys);
  }

  private static Stream<RecordKey> keys(RecordKind kind, Stream<String> ids) {
    return ids.map(id -> new RecordKey(kind, id));
  }

  private static Stream<RecordKey> entities(Collection<String> ids, Archive archive) {
    return ids.stream().map(id -> Archive.require(archive.entities(), id)).map(Entity::key);
  }

  private static boolean referTo(Map<Language, LinkedText> texts, Set<RecordKey> some) {
    return texts.values().stream().anyMatch(text -> refersTo(text, some));
  }

  private static boolean refersTo(LinkedText text, Set<RecordKey> some) {
    return some.stream().anyMatch(r -> text.names().containsKey(r) || text.elsewhere().contains(r))
        || text.targets().values().stream().anyMatch(target -> leadsTo(target, some));
  }

  private static boolean leadsTo(LinkTarget target, Set<RecordKey> some) {
    return target instanceof LinkTarget.ToRecord link && some.contains(link.record());
  }
}
