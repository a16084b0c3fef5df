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

  private final Desk desk;

  Entities(Desk desk) {
    this.desk = desk;
  }

  Entity get(RecordKey key) {
    return Archive.require(desk.site().archive().entities(), key.id());
  }

  String name(RecordKey key) {
    return get(key).name().in(desk.language()).text();
  }

  Views.Link link(RecordKey key) {
    return desk.link(shelved(key).link());
  }

  private Shelf.Name shelved(RecordKey key) {
    return desk.shelf().name(key, this::names);
  }

  private Map<RecordKey, Shelf.Name> names() {
    List<Entity> sorted = new ArrayList<>(desk.site().archive().entities().values());
    sorted.sort(Comparator.comparing(e -> name(e.key()), desk.phrasebook().order()));
    Map<RecordKey, Shelf.Name> names = new HashMap<>();
    for (Entity entity : sorted) {
      RecordKey key = entity.key();
      SitePlan.Place place = Objects.requireNonNull(desk.site().plan().place(key, desk.language()));
      Views.Phrase words = desk.phrase(entity.name());
      names.put(key, new Shelf.Name(names.size(), new Shelf.Reference(place, words)));
    }
    return names;
  }

  /** Returns links to entities by their ids. */
  List<Views.Link> links(List<String> ids) {
    return ids.stream()
        .map(id -> link(Archive.require(desk.site().archive().entities(), id).key()))
        .toList();
  }

  /** Returns the word for a kind's entities: people, places … */
  String plural(RecordKind kind) {
    return desk.words("kind." + kind.folder());
  }

  Views.Link index(RecordKind kind) {
    return desk.link(new Page.EntityList(desk.language(), kind), plural(kind));
  }

  /** Returns links under the word for each kind, in the order of the kinds and of the names. */
  List<Views.LabelledLinks> byKind(Collection<RecordKey> entities) {
    Map<RecordKind, List<Shelf.Name>> names = new EnumMap<>(RecordKind.class);
    for (RecordKey key : entities) {
      names.computeIfAbsent(key.kind(), kind -> new ArrayList<>()).add(shelved(key));
    }
    List<Views.LabelledLinks> groups = new ArrayList<>();
    names.forEach(
        (kind, list) -> {
          list.sort(Comparator.comparingInt(Shelf.Name::rank));
          List<Views.Link> links = list.stream().map(name -> desk.link(name.link())).toList();
          groups.add(new Views.LabelledLinks(plural(kind), links));
        });
    return groups;
  }
}
