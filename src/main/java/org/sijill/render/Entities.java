package org.sijill.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sijill.model.Archive;
import org.sijill.model.Entity;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;

/** Entities as other pages name them. */
final class Entities {

  private final PageContext context;

  Entities(PageContext context) {
    this.context = context;
  }

  Entity get(RecordKey key) {
    return Archive.require(context.site().archive().entities(), key.id());
  }

  String name(RecordKey key) {
    return get(key).name().in(context.language()).text();
  }

  Views.Link link(RecordKey key) {
    return context.link(shelved(key).link());
  }

  private ViewCache.Name shelved(RecordKey key) {
    return context.cache().name(key, this::names);
  }

  /** Returns the order in which the page's language files entities. */
  Comparator<Entity> byName() {
    return Comparator.comparing(
        entity -> entity.filedAs(context.language()), context.phrasebook().order());
  }

  private Map<RecordKey, ViewCache.Name> names() {
    List<Entity> sorted = new ArrayList<>(context.site().archive().entities().values());
    sorted.sort(byName());
    Map<RecordKey, ViewCache.Name> names = new HashMap<>();
    for (Entity entity : sorted) {
      RecordKey key = entity.key();
      SitePlan.Place place =
          Objects.requireNonNull(context.site().plan().place(key, context.language()));
      Views.Phrase words = context.phrase(entity.name());
      names.put(key, new ViewCache.Name(names.size(), new ViewCache.Reference(place, words)));
    }
    return names;
  }

  /** Returns links to entities by their ids. */
  List<Views.Link> links(List<String> ids) {
    return ids.stream()
        .map(id -> link(Archive.require(context.site().archive().entities(), id).key()))
        .toList();
  }

  /** Returns the word for a kind's entities: people, places … */
  String plural(RecordKind kind) {
    return context.words("kind." + kind.folder());
  }

  Views.Link index(RecordKind kind) {
    return context.link(new Page.EntityList(context.language(), kind), plural(kind));
  }

  /** Returns links under the word for each kind, in the order of the kinds and of the names. */
  List<Views.LabelledLinks> byKind(Collection<RecordKey> entities) {
    Map<RecordKind, List<ViewCache.Name>> names = new EnumMap<>(RecordKind.class);
    for (RecordKey key : entities) {
      names.computeIfAbsent(key.kind(), kind -> new ArrayList<>()).add(shelved(key));
    }
    List<Views.LabelledLinks> groups = new ArrayList<>();
    names.forEach(
        (kind, list) -> {
          list.sort(Comparator.comparingInt(ViewCache.Name::rank));
          List<Views.Link> links = list.stream().map(name -> context.link(name.link())).toList();
          groups.add(new Views.LabelledLinks(plural(kind), links));
        });
    return groups;
  }
}
