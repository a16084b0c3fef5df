package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijill.link.Citations;
import org.sijill.link.Reason;
import org.sijill.link.Related;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.StoryThread;

/** Related articles with their reasons, in the reader's words. */
final class RelatedContent {

  private final PageContext context;
  private final Entities entities;

  RelatedContent(PageContext context) {
    this.context = context;
    this.entities = new Entities(context);
  }

  List<Views.RelatedView> of(Article article) {
    ArticleItems items = new ArticleItems(context);
    return context.site().links().related(article.id()).stream()
        .map(
            related ->
                new Views.RelatedView(
                    items.of(related.article()), context.html(reasons(article, related))))
        .toList();
  }

  /**
   * Returns why an article is offered: {@code Continues this article; in both: Vostochny,
   * sanctions; within a week}.
   */
  private String reasons(Article article, Related related) {
    return Stream.concat(references(article, related), related.reasons().stream().map(this::words))
        .collect(Collectors.joining(context.words("reason.separator")));
  }

  /** Returns how one article refers to the other; a continuation outranks a link. */
  private Stream<String> references(Article article, Related related) {
    Citations citations = context.site().links().citations();
    List<String> references = new ArrayList<>();
    if (article.follows().contains(related.article())) {
      references.add(context.words("reason.continued"));
    }
    if (citations.continuing(article.id()).contains(related.article())) {
      references.add(context.words("reason.continues"));
    }
    if (references.isEmpty() && citations.citing(article.key()).contains(related.article())) {
      references.add(context.words("reason.cites"));
    }
    return references.stream();
  }

  private String words(Reason reason) {
    // Java 17 has no pattern switch.
    if (reason instanceof Reason.SharedEntities shared) {
      List<String> names =
          shared.entities().stream()
              .map(entities::get)
              .map(e -> context.plain(e.name().in(context.language())))
              .toList();
      return context.words("reason.entities", "names", context.phrasebook().list(names));
    } else if (reason instanceof Reason.SharedEvents shared) {
      List<String> titles = shared.events().stream().map(this::eventTitle).toList();
      return context.words("reason.events", "names", context.phrasebook().list(titles));
    } else if (reason instanceof Reason.SameThread same) {
      StoryThread thread = Archive.require(context.site().archive().threads(), same.thread());
      return context.words(
          "reason.thread", "name", context.plain(thread.title().in(context.language())));
    } else if (reason instanceof Reason.AlikeTexts) {
      return context.words("reason.alike");
    } else if (reason instanceof Reason.SameWeek) {
      return context.words("reason.week");
    }
    return context.words("reason.month");
  }

  private String eventTitle(String id) {
    Event event = Archive.require(context.site().archive().events(), id);
    return context.phrasebook().quoted(context.plain(event.title().in(context.language())));
  }
}
