package org.sijill.render;

import java.util.List;
import java.util.stream.Collectors;
import org.sijill.link.Reason;
import org.sijill.link.Related;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.StoryThread;

/** Related articles with their reasons, in the reader's words. */
final class RelatedContent {

  private final Desk desk;
  private final Entities entities;

  RelatedContent(Desk desk) {
    this.desk = desk;
    this.entities = new Entities(desk);
  }

  List<Views.RelatedView> of(Article article) {
    ArticleItems items = new ArticleItems(desk);
    return desk.site().links().related(article.id()).stream()
        .map(
            related ->
                new Views.RelatedView(items.of(related.article()), desk.html(reasons(related))))
        .toList();
  }

  /** Returns why an article is offered: {@code In both: Vostochny, sanctions; within a week}. */
  String reasons(Related related) {
    return related.reasons().stream()
        .map(this::words)
        .collect(Collectors.joining(desk.words("reason.separator")));
  }

  private String words(Reason reason) {
    // Java 17 has no pattern switch.
    if (reason instanceof Reason.SharedEntities shared) {
      List<String> names =
          shared.entities().stream()
              .map(entities::get)
              .map(e -> desk.plain(e.name().in(desk.language())))
              .toList();
      return desk.words("reason.entities", "names", desk.phrasebook().list(names));
    } else if (reason instanceof Reason.SharedEvents shared) {
      List<String> titles = shared.events().stream().map(this::eventTitle).toList();
      return desk.words("reason.events", "names", desk.phrasebook().list(titles));
    } else if (reason instanceof Reason.SameThread same) {
      StoryThread thread = Archive.require(desk.site().archive().threads(), same.thread());
      return desk.words("reason.thread", "name", desk.plain(thread.title().in(desk.language())));
    } else if (reason instanceof Reason.AlikeTexts) {
      return desk.words("reason.alike");
    } else if (reason instanceof Reason.SameWeek) {
      return desk.words("reason.week");
    }
    return desk.words("reason.month");
  }

  private String eventTitle(String id) {
    Event event = Archive.require(desk.site().archive().events(), id);
    return desk.words("citation.headline", "title", desk.plain(event.title().in(desk.language())));
  }
}
