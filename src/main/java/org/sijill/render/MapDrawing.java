package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.geography.BaseMap;
import org.sijill.geography.GeoPoint;
import org.sijill.model.Archive;
import org.sijill.model.Direction;
import org.sijill.model.Entity;
import org.sijill.model.Event;

/** Draws the surroundings of a place, and the journey of an event. */
final class MapDrawing {

  /** In pixels. */
  private static final int WIDTH = 560;

  private static final double LEAST_HEIGHT = 0.55;
  private static final double GREATEST_HEIGHT = 1.1;

  /** In pixels, from a place to its name. */
  private static final int TO_NAME = 9;

  /** In pixels: from the middle of a line of letters down to its base. */
  private static final int TO_BASE = 5;

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
    return view(map, List.of(), List.of(spot(map, place, null)));
  }

  /** Returns the journey of an event, or null where fewer than two of its stops are located. */
  ChronologyViews.@Nullable RegionView of(Event event) {
    List<Stop> stops = event.journey().stream().flatMap(this::located).toList();
    if (stops.size() < 2) {
      return null;
    }
    List<GeoPoint> points = stops.stream().map(stop -> point(stop.place())).toList();
    BaseMap map = BaseMap.around(points, WIDTH, LEAST_HEIGHT, GREATEST_HEIGHT);
    List<ChronologyViews.Leg> legs = new ArrayList<>();
    for (int i = 1; i < stops.size(); i++) {
      String kind = stops.get(i).isReported() ? "leg" : "leg leg-unreported";
      legs.add(new ChronologyViews.Leg(line(map, points.get(i - 1), points.get(i)), kind));
    }
    List<ChronologyViews.Spot> spots =
        stops.stream()
            .map(Stop::place)
            .distinct()
            .map(place -> spot(map, place, entities.link(place.key()).href()))
            .toList();
    return view(map, legs, spots);
  }

  private record Stop(Entity place, boolean isReported) {}

  private Stream<Stop> located(Event.Stop stop) {
    Entity place = Archive.require(context.site().archive().entities(), stop.place());
    return place.location() == null
        ? Stream.empty()
        : Stream.of(new Stop(place, stop.isReported()));
  }

  private ChronologyViews.RegionView view(
      BaseMap map, List<ChronologyViews.Leg> legs, List<ChronologyViews.Spot> spots) {
    boolean unreported = legs.stream().anyMatch(leg -> leg.kind().contains("unreported"));
    String borders = context.words("map.borders");
    return new ChronologyViews.RegionView(
        context.words("map.of"),
        map.width(),
        map.height(),
        map.land(),
        map.borders(),
        legs,
        spots,
        unreported ? context.words("map.unreported") + " " + borders : borders);
  }

  /** A name stands on the side where there is more room; the drawing is the same both ways. */
  private ChronologyViews.Spot spot(BaseMap map, Entity place, @Nullable String href) {
    BaseMap.Spot at = map.spot(point(place));
    boolean toTheRight = 2 * at.x() < map.width();
    boolean isLeftToRight = context.language().direction() == Direction.LTR;
    return new ChronologyViews.Spot(
        at.x(),
        at.y(),
        toTheRight ? at.x() + TO_NAME : at.x() - TO_NAME,
        at.y() + TO_BASE,
        toTheRight == isLeftToRight ? "start" : "end",
        context.plain(place.name().in(context.language())),
        href);
  }

  private static String line(BaseMap map, GeoPoint from, GeoPoint to) {
    BaseMap.Spot a = map.spot(from);
    BaseMap.Spot b = map.spot(to);
    return "M" + a.x() + " " + a.y() + "L" + b.x() + " " + b.y();
  }

  private static GeoPoint point(Entity place) {
    Entity.Location location = Objects.requireNonNull(place.location());
    return new GeoPoint(location.latitude(), location.longitude());
  }
}
