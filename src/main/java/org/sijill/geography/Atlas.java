package org.sijill.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The world's land and the borders of its countries, in degrees: Natural Earth 4.1.0, 1:50m, in the
 * public domain, as the npm package world-atlas 2.0.2 carries it in TopoJSON. Disputed borders are
 * as Natural Earth has them. Immutable.
 *
 * @param coasts rings around land, and around waters within land
 * @param borders lines that two countries share
 */
record Atlas(List<Line> coasts, List<Line> borders) {

  private static final String FILE = "countries-50m.json";

  /** A line, and the rectangle around it. */
  record Line(List<Point> points, Frame frame) {

    Line(List<Point> points) {
      this(points, Frame.around(points));
    }
  }

  /** Most builds draw no map, and read nothing. */
  private static final class World {
    private static final Atlas ATLAS = read();
  }

  /** Returns the world, read from the program's own data the first time that it is asked for. */
  static Atlas world() {
    return World.ATLAS;
  }

  private static Atlas read() {
    try (InputStream in = Atlas.class.getResourceAsStream(FILE)) {
      JsonNode topology = JsonMapper.shared().readTree(in);
      List<List<Point>> arcs = arcs(topology);
      return new Atlas(coasts(topology, arcs), borders(topology, arcs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the lines of a topology, each point of which is its difference to the one before. */
  private static List<List<Point>> arcs(JsonNode topology) {
    JsonNode scale = topology.at("/transform/scale");
    JsonNode origin = topology.at("/transform/translate");
    List<List<Point>> arcs = new ArrayList<>();
    for (JsonNode arc : topology.get("arcs")) {
      List<Point> line = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        line.add(
            new Point(
                x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                y * scale.get(1).asDouble() + origin.get(1).asDouble()));
      }
      arcs.add(line);
    }
    return arcs;
  }

  private static List<Line> coasts(JsonNode topology, List<List<Point>> arcs) {
    List<Line> coasts = new ArrayList<>();
    for (JsonNode geometry : topology.at("/objects/land/geometries")) {
      for (JsonNode polygon : geometry.get("arcs")) {
        for (JsonNode ring : polygon) {
          coasts.add(new Line(ring(ring, arcs)));
        }
      }
    }
    return coasts;
  }

  /** A negative number is the complement of an arc's index, and means that arc backwards. */
  private static List<Point> ring(JsonNode indexes, List<List<Point>> arcs) {
    List<Point> ring = new ArrayList<>();
    for (JsonNode index : indexes) {
      int number = index.asInt();
      List<Point> arc = new ArrayList<>(arcs.get(number < 0 ? ~number : number));
      if (number < 0) {
        Collections.reverse(arc);
      }
      ring.addAll(arc.subList(0, arc.size() - 1));
    }
    return unbroken(ring);
  }

  /** A ring that crosses the 180th meridian runs on beyond it, instead of around the earth. */
  private static List<Point> unbroken(List<Point> ring) {
    List<Point> unbroken = new ArrayList<>();
    double turn = 0;
    for (int i = 0; i < ring.size(); i++) {
      double step = i == 0 ? 0 : ring.get(i).x() - ring.get(i - 1).x();
      turn += step > 180 ? -360 : step < -180 ? 360 : 0;
      unbroken.add(new Point(ring.get(i).x() + turn, ring.get(i).y()));
    }
    return unbroken;
  }

  /** An arc that bounds more than one country is a border. */
  private static List<Line> borders(JsonNode topology, List<List<Point>> arcs) {
    int[] countries = new int[arcs.size()];
    for (JsonNode country : topology.at("/objects/countries/geometries")) {
      count(country.get("arcs"), countries);
    }
    List<Line> borders = new ArrayList<>();
    for (int i = 0; i < countries.length; i++) {
      if (countries[i] > 1) {
        borders.add(new Line(arcs.get(i)));
      }
    }
    return borders;
  }

  private static void count(JsonNode arcs, int[] countries) {
    if (arcs.isArray()) {
      arcs.forEach(below -> count(below, countries));
    } else {
      int number = arcs.asInt();
      countries[number < 0 ? ~number : number]++;
    }
  }
}
