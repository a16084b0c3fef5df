package org.sijill.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.geography.BaseMap;
import org.sijill.geography.GeoPoint;
import org.sijill.model.Archive;
import org.sijill.model.Direction;
import org.sijill.model.Entity;
import org.sijill.model.Event;

/** Draws places and journeys on the map of their region. */
final class MapDrawing {

  /** In pixels. */
  private static final int WIDTH = 560;

  private static final double LEAST_HEIGHT = 0.55;
  private static final double GREATEST_HEIGHT = 1.1;

  private final PageContext context;
  private final Entities entities;

  MapDrawing(PageContext context) {
    this.context = context;
    this.entities = new Entities(context);
  }

  /** Returns the surroundings of a place, or null where its location is not known. */
  ChronologyViews.@Nullable RegionView of(Entity place) {
    if (place.location() == null) {
      return null;
    }
    BaseMap map = BaseMap.around(List.of(point(place)), WIDTH, LEAST_HEIGHT, LEAST_HEIGHT);
    return view(map, List.of(), List.of(place), place, note(List.of()));
  }

  /** Returns the journey of an event, or null where fewer than two of its stops are located. */
  ChronologyViews.@Nullable RegionView of(Event event) {
    List<Leg> legs = legs(event);
    if (legs.isEmpty()) {
      return null;
    }
    Set<Entity> stops = new LinkedHashSet<>();
    legs.forEach(leg -> stops.addAll(List.of(leg.from(), leg.to())));
    List<GeoPoint> points = stops.stream().map(MapDrawing::point).toList();
    BaseMap map = BaseMap.around(points, WIDTH, LEAST_HEIGHT, GREATEST_HEIGHT);
    return view(map, legs, List.copyOf(stops), null, note(legs));
  }

  /**
   * Returns a map of some places, those that matter most first, with the journeys between them,
   * without a note.
   */
  ChronologyViews.RegionView of(BaseMap map, Collection<Leg> legs, List<Entity> places) {
    List<Entity> shown = places.stream().filter(place -> map.shows(point(place))).toList();
    return view(map, legs, shown, null, null);
  }

  /** Returns what a reader should know of the lines of a map. */
  String note(Collection<Leg> legs) {
    String borders = context.words("map.borders");
    return legs.stream().allMatch(Leg::isReported)
        ? borders
        : context.words("map.unreported") + " " + borders;
  }

  /**
   * A leg of a journey.
   *
   * @param isReported whether the articles report the route
   */
  record Leg(Entity from, Entity to, boolean isReported) {}

  /** Returns the legs of an event's journey between places whose location is known. */
  List<Leg> legs(Event event) {
    List<Stop> stops = event.journey().stream().flatMap(this::located).toList();
    List<Leg> legs = new ArrayList<>();
    for (int i = 1; i < stops.size(); i++) {
      legs.add(new Leg(stops.get(i - 1).place(), stops.get(i).place(), stops.get(i).isReported()));
    }
    return legs;
  }

  private record Stop(Entity place, boolean isReported) {}

  private Stream<Stop> located(Event.Stop stop) {
    Entity place = Archive.require(context.site().archive().entities(), stop.place());
    return place.location() == null
        ? Stream.empty()
        : Stream.of(new Stop(place, stop.isReported()));
  }

  /**
   * Draws a map.
   *
   * @param own the place that the page is about; it is drawn without a link
   * @param note what a reader should know of the lines; if null, each line says it
   */
  private ChronologyViews.RegionView view(
      BaseMap map,
      Collection<Leg> legs,
      List<Entity> places,
      @Nullable Entity own,
      @Nullable String note) {
    MapNames names = new MapNames(map, context.language().direction() == Direction.LTR);
    places.forEach(place -> names.keepFree(map.spot(point(place))));
    List<ChronologyViews.Spot> spots =
        places.stream().map(place -> spot(map, names, place, place.equals(own))).toList();
    return new ChronologyViews.RegionView(
        context.words("map.of"),
        map.width(),
        map.height(),
        map.land(),
        map.borders(),
        legs.stream().map(leg -> leg(map, names, leg, note == null)).toList(),
        spots,
        note);
  }

  private ChronologyViews.Spot spot(BaseMap map, MapNames names, Entity place, boolean isOwn) {
    BaseMap.Spot at = map.spot(point(place));
    String name = context.plain(place.name().in(context.language()));
    return new ChronologyViews.Spot(
        at.x(),
        at.y(),
        name,
        names.beside(at, name).map(MapDrawing::room).orElse(null),
        isOwn ? null : entities.link(place.key()).href());
  }

  private ChronologyViews.Leg leg(BaseMap map, MapNames names, Leg leg, boolean labelled) {
    BaseMap.Spot a = map.spot(point(leg.from()));
    BaseMap.Spot b = map.spot(point(leg.to()));
    String path = "M" + a.x() + " " + a.y() + "L" + b.x() + " " + b.y();
    String label = context.words("map.unreported.leg");
    ChronologyViews.Room room =
        leg.isReported() || !labelled
            ? null
            : names
                .on((a.x() + b.x()) / 2, (a.y() + b.y()) / 2, label)
                .map(MapDrawing::room)
                .orElse(null);
    return new ChronologyViews.Leg(path, leg.isReported() ? "leg" : "leg leg-unreported", room);
  }

  private static ChronologyViews.Room room(MapNames.Room room) {
    return new ChronologyViews.Room(room.x(), room.y(), room.anchor());
  }

  /** Returns where a place lies whose location is known. */
  static GeoPoint point(Entity place) {
    Entity.Location location = Objects.requireNonNull(place.location());
    return new GeoPoint(location.latitude(), location.longitude());
  }
}
