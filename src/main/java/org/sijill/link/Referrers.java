package org.sijill.link;

import java.util.Collection;
import java.util.Collections;
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
    for (RecordKey record : some) {
      links.coverage().articles(record).forEach(article -> referrers.add(article.key()));
      addArticles(links.citations().citing(record), referrers);
      if (record.kind() == RecordKind.ARTICLE) {
        addArticles(links.citations().continuing(record.id()), referrers);
      }
    }
    for (Article article : archive.articles().values()) {
      if (named(article).anyMatch(some::contains)) {
        referrers.add(article.key());
      }
    }
    for (Event event : archive.events().values()) {
      if (named(event, archive).anyMatch(some::contains)) {
        referrers.add(new RecordKey(RecordKind.EVENT, event.id()));
      }
    }
    for (String id : archive.pages().keySet()) {
      RecordKey page = new RecordKey(RecordKind.PAGE, id);
      Map<Language, LinkedText> texts = links.texts().getOrDefault(page, Map.of());
      if (texts.values().stream().anyMatch(text -> refersTo(text, some))) {
        referrers.add(page);
      }
    }
    return referrers;
  }

  private static void addArticles(Collection<String> ids, Set<RecordKey> referrers) {
    ids.forEach(id -> referrers.add(new RecordKey(RecordKind.ARTICLE, id)));
  }

  /** Returns what an article's record names besides entities and articles. */
  private static Stream<RecordKey> named(Article article) {
    return Stream.of(
            keys(RecordKind.SOURCE, Stream.ofNullable(article.source())),
            keys(RecordKind.THREAD, Stream.ofNullable(article.thread())),
            keys(RecordKind.EVENT, article.events().stream()))
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

  private static boolean refersTo(LinkedText text, Set<RecordKey> some) {
    return !Collections.disjoint(text.entities(), some)
        || text.targets().values().stream().anyMatch(target -> leadsTo(target, some));
  }

  private static boolean leadsTo(LinkTarget target, Set<RecordKey> some) {
    return target instanceof LinkTarget.ToRecord link && some.contains(link.record());
  }
}
