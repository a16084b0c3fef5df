package org.sijill.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sijill.geography.BaseMap;
import org.sijill.geography.CloseUp;
import org.sijill.geography.GeoPoint;
import org.sijill.model.Archive;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.RecordKind;

/** The map of all places, with the journeys between them, and the same as a list. */
final class PlaceMapContent {

  /** In pixels. */
  private static final int WIDTH = 640;

  private static final double LEAST_HEIGHT = 0.5;
  private static final double GREATEST_HEIGHT = 0.9;

  /** The most places to draw; more names would cover the map. */
  private static final int MOST_PLACES = 60;

  private final PageContext context;
  private final Entities entities;
  private final MapDrawing drawing;

  PlaceMapContent(PageContext context) {
    this.context = context;
    this.entities = new Entities(context);
    this.drawing = new MapDrawing(context);
  }

  /** Returns links to the map, if there is one. */
  static List<Views.Link> links(PageContext context) {
    return context
        .site()
        .plan()
        .placeMap(context.language())
        .map(page -> context.link(page, context.words("places.map")))
        .stream()
        .toList();
  }

  PageContent map() {
    List<Entity> located = located();
    List<Entity> drawn = located.stream().limit(MOST_PLACES).toList();
    Set<MapDrawing.Leg> legs = new LinkedHashSet<>();
    events().forEach(event -> legs.addAll(drawing.legs(event)));
    int left = located.size() - drawn.size();
    ChronologyViews.PlaceMapView view =
        new ChronologyViews.PlaceMapView(
            maps(drawn, legs),
            drawing.note(legs),
            located.stream().sorted(entities.byName()).map(this::entry).toList(),
            journeys(),
            unplaced(),
            left == 0 ? null : context.phrasebook().count("places.left", left));
    return new PageContent(
        PageTemplate.PLACE_MAP,
        context.words("places.map"),
        context.words("places.map.text"),
        List.of(new ListContent(context).home(), entities.index(RecordKind.PLACE)),
        view);
  }

  private List<Entity> places() {
    return context.site().archive().entities().values().stream()
        .filter(entity -> entity.key().kind() == RecordKind.PLACE)
        .toList();
  }

  /** Returns the places that can be drawn, those that the most articles name first. */
  private List<Entity> located() {
    return places().stream()
        .filter(place -> place.location() != null)
        .sorted(Comparator.comparing((Entity place) -> -articles(place)).thenComparing(Entity::id))
        .toList();
  }

  private List<Views.Link> unplaced() {
    return places().stream()
        .filter(place -> place.location() == null)
        .sorted(entities.byName())
        .map(place -> entities.link(place.key()))
        .toList();
  }

  private int articles(Entity place) {
    return context.site().plan().articlesAbout(place.key()).articles().size();
  }

  private Views.BesideView entry(Entity place) {
    return new Views.BesideView(
        entities.link(place.key()), context.phrasebook().count("count.articles", articles(place)));
  }

  private List<ChronologyViews.RegionView> maps(List<Entity> places, Set<MapDrawing.Leg> legs) {
    List<GeoPoint> points = places.stream().map(MapDrawing::point).toList();
    List<ChronologyViews.RegionView> maps = new ArrayList<>();
    CloseUp.of(points).ifPresent(close -> maps.add(drawing.of(map(close), legs, places)));
    maps.add(drawing.of(map(points), legs, places));
    return maps;
  }

  private static BaseMap map(List<GeoPoint> points) {
    return BaseMap.around(points, WIDTH, LEAST_HEIGHT, GREATEST_HEIGHT);
  }

  private List<Event> events() {
    return context.site().plan().events().events();
  }

  private List<ChronologyViews.Journey> journeys() {
    return events().stream()
        .filter(event -> event.journey().size() > 1)
        .map(
            event ->
                new ChronologyViews.Journey(
                    ChronologyContent.eventLink(event, context),
                    context.date(event.date()),
                    event.journey().stream().map(this::link).toList(),
                    event.journey().stream().skip(1).allMatch(Event.Stop::isReported)))
        .toList();
  }

  private Views.Link link(Event.Stop stop) {
    Entity place = Archive.require(context.site().archive().entities(), stop.place());
    return entities.link(place.key());
  }
}
