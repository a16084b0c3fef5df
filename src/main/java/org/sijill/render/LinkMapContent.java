package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.link.LinkMap;
import org.sijill.model.Article;
import org.sijill.model.Direction;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.page.Page;

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

  /** The size of what can be clicked, dot and label; WCAG 2.2, 2.5.8 requires 24 px. */
  private static final int TARGET_WIDTH = 320;

  private static final int TARGET_HEIGHT = 26;

  /** The most entities to name that are in nearly all articles. */
  private static final int EVERYWHERE = 12;

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
   * @param id its name on the map
   * @param name the whole label, isolated without markup
   * @param dot the dot as SVG's path data, in the shape of its kind
   * @param target all that can be pressed, likewise
   */
  record Node(
      String id,
      Views.Link link,
      String kind,
      String name,
      int x,
      int y,
      String dot,
      String target,
      int labelX,
      List<Label> labels) {}

  /** A line between two nodes, by their names, as SVG's path data. */
  record Curve(String path, String kind, String from, String to) {}

  /** An article with what it shares. */
  record Entry(Views.Item item, List<Views.Link> shared) {}

  /** What a colour and a shape mean. */
  record Key(String kind, String dot, Views.Link index) {}

  /**
   * The map, and the same as a list.
   *
   * @param everywhere what nearly all articles have, which would connect all of them
   * @param left how many articles are left out, in words
   */
  record MapView(
      List<Views.Link> everywhere,
      @Nullable String left,
      int width,
      int height,
      List<Curve> curves,
      List<Node> articles,
      List<Node> shared,
      List<Key> keys,
      List<Entry> list) {}

  /** Returns a link to the map, or null where nothing could be drawn on it. */
  static Views.@Nullable Link link(PageContext context) {
    return context.site().plan().entityKinds().isEmpty()
        ? null
        : context.link(new Page.LinkMap(context.language()), context.words("map.title"));
  }

  PageContent map() {
    List<Article> all = context.site().plan().articles().articles();
    LinkMap map = LinkMap.of(all, context.site().links().coverage());
    int left = all.size() - map.articles().size();
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
    MapView view =
        new MapView(
            map.everywhere().stream().limit(EVERYWHERE).map(entities::link).toList(),
            left == 0 ? null : context.phrasebook().count("map.left", left),
            WIDTH,
            height,
            curves,
            articles,
            shared,
            keys(map),
            list(map));
    return new PageContent(
            PageTemplate.MAP,
            context.words("map.title"),
            context.words("map.text"),
            List.of(new ListContent(context).home()),
            view)
        .withScripts("map.js");
  }

  private List<Key> keys(LinkMap map) {
    return context.site().plan().entityKinds().stream()
        .filter(kind -> map.entities().stream().anyMatch(key -> key.kind() == kind))
        .map(kind -> new Key(kind.folder(), dot(kind.folder(), 6, 6), entities.index(kind)))
        .toList();
  }

  private List<Node> articles(LinkMap map, List<List<String>> headlines, int height) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < map.articles().size(); i++) {
      Article article = map.articles().get(i);
      Views.Link link = items.of(article).link();
      int y = y(i, map.articles().size(), height);
      Phrase title = items.title(article);
      nodes.add(node("a" + i, link, "article", title, headlines.get(i), ARTICLE, -GAP, y));
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
      String kind = key.kind().folder();
      nodes.add(node("e" + i, entities.link(key), kind, name, line, ENTITY, GAP, y));
    }
    return nodes;
  }

  private Node node(
      String id,
      Views.Link link,
      String kind,
      Phrase name,
      List<String> lines,
      int at,
      int gap,
      int y) {
    List<Label> labels = new ArrayList<>();
    int first = 5 - (lines.size() - 1) * LINE_HEIGHT / 2;
    for (int i = 0; i < lines.size(); i++) {
      // SVG has no <bdi>: each line is isolated by itself.
      String line = context.plain(new Phrase(lines.get(i), name.language()));
      labels.add(new Label(line, y + first + i * LINE_HEIGHT));
    }
    int end = x(gap < 0 ? at - TARGET_WIDTH : at + TARGET_WIDTH);
    int height = Math.max(TARGET_HEIGHT, lines.size() * LINE_HEIGHT);
    String target = path("M%d %dH%dV%dH%dZ", x(at), y - height / 2, end, y + height / 2, x(at));
    return new Node(
        id,
        link,
        kind,
        context.plain(name),
        x(at),
        y,
        dot(kind, x(at), y),
        target,
        x(at + gap),
        labels);
  }

  /** Returns a dot in the shape of its kind, for readers who cannot tell the colours apart. */
  private static String dot(String kind, int x, int y) {
    return switch (kind) {
      case "places" -> path("M%d %dh8v8h-8z", x - 4, y - 4);
      case "organisations" -> path("M%d %dl5 5l-5 5l-5-5z", x, y - 5);
      case "topics" -> path("M%d %dl5 9h-10z", x, y - 5);
      default -> path("M%d %da4 4 0 1 0 8 0a4 4 0 1 0-8 0z", x - 4, y);
    };
  }

  private static String path(String pattern, Object... numbers) {
    return String.format(Locale.ROOT, pattern, numbers);
  }

  private Curve curve(Node from, Node to) {
    int middle = x((ARTICLE + ENTITY) / 2);
    String path =
        path(
            "M%d %dC%d %d %d %d %d %d",
            from.x(), from.y(), middle, from.y(), middle, to.y(), to.x(), to.y());
    return new Curve(path, to.kind(), from.id(), to.id());
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
