package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sijill.link.LinkMap;
import org.sijill.model.Article;
import org.sijill.model.Direction;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;

/**
 * The map of links, drawn at build time: articles where reading begins, in the order of time, and
 * what they share where it ends. It is mirrored for languages that run from the right.
 */
final class LinkMapContent {

  private static final int WIDTH = 950;
  private static final int ROW = 30;
  private static final int MARGIN = 24;
  private static final int ARTICLE = 320;
  private static final int ENTITY = 630;
  private static final int GAP = 12;
  private static final int LINE_HEIGHT = 22;

  private final PageContext context;
  private final Entities entities;
  private final ArticleItems items;

  LinkMapContent(PageContext context) {
    this.context = context;
    this.entities = new Entities(context);
    this.items = new ArticleItems(context);
  }

  /** A line of a label, and where its baseline stands. */
  record Label(String text, int y) {}

  /**
   * A node: a dot, and beside it a link.
   *
   * @param name the whole label, isolated without markup
   */
  record Node(
      Views.Link link, String kind, String name, int x, int y, int labelX, List<Label> labels) {}

  /** A line between two nodes, as SVG's path data. */
  record Curve(String path, String kind) {}

  /** An article with what it shares. */
  record Entry(Views.Item item, List<Views.Link> shared) {}

  /** What a colour means. */
  record Key(String kind, Views.Link index) {}

  /** The map, and the same as a list. */
  record MapView(
      int width,
      int height,
      List<Curve> curves,
      List<Node> articles,
      List<Node> shared,
      List<Key> keys,
      List<Entry> list) {}

  PageContent map() {
    LinkMap map =
        LinkMap.of(context.site().plan().articles().articles(), context.site().links().coverage());
    List<List<String>> headlines =
        map.articles().stream().map(a -> MapLabels.ofArticle(items.title(a).text())).toList();
    int lines = headlines.stream().mapToInt(List::size).max().orElse(0);
    int rows = Math.max(map.entities().size(), map.articles().size() * Math.max(2, lines));
    int height = rows * ROW + 2 * MARGIN;
    List<Node> articles = articles(map, headlines, height);
    List<Node> shared = shared(map, height);
    List<Curve> curves =
        map.lines().stream()
            .map(line -> curve(articles.get(line.article()), shared.get(line.entity())))
            .toList();
    MapView view = new MapView(WIDTH, height, curves, articles, shared, keys(map), list(map));
    return new PageContent(
        PageTemplate.MAP,
        context.words("map.title"),
        context.words("map.text"),
        List.of(new ListContent(context).home()),
        view);
  }

  private List<Key> keys(LinkMap map) {
    return context.site().plan().entityKinds().stream()
        .filter(kind -> map.entities().stream().anyMatch(key -> key.kind() == kind))
        .map(kind -> new Key(kind.folder(), entities.index(kind)))
        .toList();
  }

  private List<Node> articles(LinkMap map, List<List<String>> headlines, int height) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < map.articles().size(); i++) {
      Article article = map.articles().get(i);
      Views.Link link = items.of(article).link();
      int y = y(i, map.articles().size(), height);
      nodes.add(node(link, "article", items.title(article), headlines.get(i), ARTICLE, -GAP, y));
    }
    return nodes;
  }

  private List<Node> shared(LinkMap map, int height) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < map.entities().size(); i++) {
      RecordKey key = map.entities().get(i);
      Phrase name = entities.get(key).name().in(context.language());
      List<String> line = List.of(MapLabels.ofEntity(name.text()));
      int y = y(i, map.entities().size(), height);
      nodes.add(node(entities.link(key), key.kind().folder(), name, line, ENTITY, GAP, y));
    }
    return nodes;
  }

  private Node node(
      Views.Link link, String kind, Phrase name, List<String> lines, int at, int gap, int y) {
    List<Label> labels = new ArrayList<>();
    int first = 5 - (lines.size() - 1) * LINE_HEIGHT / 2;
    for (int i = 0; i < lines.size(); i++) {
      // SVG has no <bdi>: each line is isolated by itself.
      String line = context.plain(new Phrase(lines.get(i), name.language()));
      labels.add(new Label(line, y + first + i * LINE_HEIGHT));
    }
    return new Node(link, kind, context.plain(name), x(at), y, x(at + gap), labels);
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
    return context.language().direction() == Direction.RTL ? WIDTH - fromStart : fromStart;
  }
}
