package org.sijill.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.sijill.link.LinkedText;
import org.sijill.link.Links;
import org.sijill.link.Mention;
import org.sijill.link.Reason;
import org.sijill.link.Related;
import org.sijill.markup.Part;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.Content;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.page.Address;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;
import org.sijill.text.Revision;

/** Explains how an article becomes its pages: its mentions, its related stories, its addresses. */
final class Explanation {

  private final Content content;
  private final Archive archive;
  private final Links links;
  private final SitePlan plan;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Content content, Links links, SitePlan plan) {
    this.content = content;
    this.archive = content.archive();
    this.links = links;
    this.plan = plan;
  }

  /** Returns the lines about an article. */
  static List<String> of(Article article, Content content, Links links, SitePlan plan) {
    Explanation explanation = new Explanation(content, links, plan);
    explanation.revisions(article);
    explanation.mentions(article);
    explanation.related(article);
    explanation.pages(article);
    return explanation.lines;
  }

  private void revisions(Article article) {
    lines.add("revisions, for the 'translation' of a text that is made from one of these:");
    article
        .texts()
        .forEach(
            (language, text) -> {
              String revision = Revision.of(text, content.text(article.key(), language));
              lines.add("  " + language + ": " + revision);
            });
  }

  private void mentions(Article article) {
    for (Language language : article.texts().keySet()) {
      LinkedText text = links.text(article.key(), language);
      lines.add("mentions in " + language + ":");
      for (Part part : text.prose().allParts()) {
        if (part instanceof Part.Words words) {
          for (Mention mention : text.mentions().getOrDefault(words, List.of())) {
            lines.add("  " + mention(mention, words, text));
          }
        }
      }
    }
    lines.add("named by the record: " + listed(article.entities()));
  }

  private static String mention(Mention mention, Part.Words words, LinkedText text) {
    String spelling = words.text().substring(mention.start(), mention.end()).replace('\n', ' ');
    return text.prose().lines().at(words.offset() + mention.start())
        + ": "
        + spelling
        + " → "
        + describe(mention.entity());
  }

  private void related(Article article) {
    lines.add("related, by score = entities + events + thread + likeness + nearness:");
    for (Related related : links.related(article.id())) {
      Related.Score score = related.score();
      lines.add(
          String.format(
              Locale.ROOT,
              "  %5.2f = %.2f + %.2f + %.2f + %.2f + %.2f  %s",
              score.total(),
              score.entities(),
              score.events(),
              score.thread(),
              score.likeness(),
              score.nearness(),
              related.article()));
      related.reasons().forEach(reason -> lines.add("          " + describe(reason)));
    }
  }

  private void pages(Article article) {
    lines.add("pages:");
    SortedMap<Address, Page> pages = plan.pages();
    for (Map.Entry<Address, Page> entry : pages.entrySet()) {
      Page page = entry.getValue();
      boolean own = page instanceof Page.ArticlePage a && a.article().equals(article);
      boolean redirect = page instanceof Page.Redirect r && r.article().equals(article);
      if (own || redirect) {
        lines.add("  " + entry.getKey().path() + (redirect ? " (redirects)" : ""));
      }
    }
    lines.add("listed on:");
    links
        .coverage()
        .entities(article.id())
        .forEach(
            entity -> {
              SitePlan.Place place = plan.place(entity, archive.settings().defaultLanguage());
              if (place != null) {
                lines.add("  " + place.address().path());
              }
            });
  }

  private static String describe(RecordKey entity) {
    return entity.kind().folder() + "/" + entity.id();
  }

  private static String describe(Reason reason) {
    // Java 17 has no pattern switch.
    if (reason instanceof Reason.SharedEntities shared) {
      return "both: " + listed(shared.entities().stream().map(Explanation::describe).toList());
    } else if (reason instanceof Reason.SharedEvents shared) {
      return "both report: " + listed(shared.events());
    } else if (reason instanceof Reason.SameThread same) {
      return "same thread: " + same.thread();
    } else if (reason instanceof Reason.AlikeTexts) {
      return "similar wording";
    }
    return reason instanceof Reason.SameWeek ? "within a week" : "within a month";
  }

  private static String listed(List<String> ids) {
    return ids.isEmpty() ? "nothing" : String.join(", ", ids);
  }
}
