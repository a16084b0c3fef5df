package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sijill.link.LinkMap;
import org.sijill.model.Direction;
import org.sijill.model.RecordKey;

/**
 * The map of links, drawn at build time: articles where reading begins, in the order of time, and
 * what they share where it ends. It is mirrored for languages that run from the right.
 */
final class LinkMapContent {

  private static final int WIDTH = 960;
  private static final int ROW = 30;
  private static final int MARGIN = 24;
  private static final int ARTICLE = 480;
  private static final int ENTITY = 720;
  private static final int GAP = 12;
  private static final int LINE_HEIGHT = 20;

  /** In characters; a longer headline takes a second line. */
  private static final int LABEL = 52;

  private final Desk desk;
  private final Entities entities;
  private final ArticleItems items;

  LinkMapContent(Desk desk) {
    this.desk = desk;
    this.entities = new Entities(desk);
    this.items = new ArticleItems(desk);
  }

  /** A line of a label, and how far below the first it stands. */
  record Label(String text, int y) {}

  /** A node: a dot, and beside it a link. */
  record Node(Views.Link link, String kind, int x, int y, int labelX, List<Label> labels) {}

  /** A line between two nodes, as SVG's path data. */
  record Curve(String path, String kind) {}

  /** An article with what it shares. */
  record Entry(Views.Item item, List<Views.Link> shared) {}

  /** The map, and the same as a list. */
  record View(
      int width,
      int height,
      List<Curve> curves,
      List<Node> articles,
      List<Node> shared,
      List<Entry> list) {}

  PageContent map() {
    LinkMap map =
        LinkMap.of(desk.site().plan().articles().articles(), desk.site().links().coverage());
    int rows = Math.max(map.entities().size(), map.articles().size() * 2);
    int height = rows * ROW + 2 * MARGIN;
    List<Node> articles = new ArrayList<>();
    for (int i = 0; i < map.articles().size(); i++) {
      Views.Link link = items.of(map.articles().get(i)).link();
      int y = y(i, map.articles().size(), height);
      articles.add(node(link, "article", ARTICLE, ARTICLE - GAP, y));
    }
    List<Node> shared = new ArrayList<>();
    for (int i = 0; i < map.entities().size(); i++) {
      RecordKey key = map.entities().get(i);
      int y = y(i, map.entities().size(), height);
      shared.add(node(entities.link(key), key.kind().folder(), ENTITY, ENTITY + GAP, y));
    }
    List<Curve> curves =
        map.lines().stream()
            .map(line -> curve(articles.get(line.article()), shared.get(line.entity())))
            .toList();
    View view = new View(WIDTH, height, curves, articles, shared, list(map));
    return new PageContent(
        "map",
        desk.words("map.title"),
        desk.words("map.text"),
        List.of(new ListContent(desk).home()),
        view);
  }

  private Node node(Views.Link link, String kind, int at, int labelAt, int y) {
    List<String> lines = lines(link.label().html());
    List<Label> labels = new ArrayList<>();
    int first = 5 - (lines.size() - 1) * LINE_HEIGHT / 2;
    for (int i = 0; i < lines.size(); i++) {
      labels.add(new Label(lines.get(i), y + first + i * LINE_HEIGHT));
    }
    return new Node(link, kind, x(at), y, x(labelAt), labels);
  }

  private Curve curve(Node from, Node to) {
    int middle = x((ARTICLE + ENTITY) / 2);
    String path =
        String.format(
            Locale.ROOT,
            "M%d %dC%d %d %d %d %d %d",
            from.x(),
            from.y(),
            middle,
            from.y(),
            middle,
            to.y(),
            to.x(),
            to.y());
    return new Curve(path, to.kind());
  }

  private List<Entry> list(LinkMap map) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < map.articles().size(); i++) {
      int article = i;
      List<Views.Link> shared =
          map.lines().stream()
              .filter(line -> line.article() == article)
              .map(line -> entities.link(map.entities().get(line.entity())))
              .toList();
      entries.add(new Entry(items.of(map.articles().get(i)), shared));
    }
    return entries;
  }

  private static int y(int index, int count, int height) {
    return MARGIN + (int) ((index + 0.5) * (height - 2 * MARGIN) / count);
  }

  private int x(int fromStart) {
    return desk.language().direction() == Direction.RTL ? WIDTH - fromStart : fromStart;
  }

  /** Divides a label at a space into at most two lines. */
  private static List<String> lines(String label) {
    String plain = label.replaceAll("<[^>]*>", "");
    if (plain.length() <= LABEL) {
      return List.of(plain);
    }
    int space = plain.lastIndexOf(' ', plain.length() / 2 + 4);
    return space < 0
        ? List.of(plain)
        : List.of(plain.substring(0, space), plain.substring(space + 1));
  }
}
