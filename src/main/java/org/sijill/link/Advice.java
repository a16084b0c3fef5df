package org.sijill.link;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.sijill.diagnostics.FaultyFiles;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Progress;
import org.sijill.diagnostics.Rule;
import org.sijill.markup.Part;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.text.Revision;

/** Reports what is not an error, but deserves the maintainer's attention. */
public final class Advice {

  private final Archive archive;
  private final Links links;
  private final Function<RecordKey, Position> positions;
  private final Problems problems;
  private final FaultyFiles faulty;
  private final boolean articlesAreSound;

  private Advice(
      Archive archive, Links links, Function<RecordKey, Position> positions, Problems problems) {
    this.archive = archive;
    this.links = links;
    this.positions = positions;
    this.problems = problems;
    this.faulty = new FaultyFiles(problems);
    this.articlesAreSound =
        archive.articles().values().stream().noneMatch(article -> isFaulty(article.key()));
  }

  /** Returns whether a record has errors, so that what is said of it may be untrue. */
  private boolean isFaulty(RecordKey record) {
    String file = positions.apply(record).file();
    return switch (record.kind()) {
      case ARTICLE -> faulty.hasBelow(file.substring(0, file.lastIndexOf('/')));
      case PAGE -> faulty.hasBelow(file);
      default -> faulty.has(file);
    };
  }

  /**
   * Reports warnings; not those that may only follow from an error.
   *
   * @param positions the positions of records' keys
   */
  public static void on(
      Archive archive,
      Links links,
      Function<RecordKey, Position> positions,
      Problems problems,
      Progress progress) {
    Advice advice = new Advice(archive, links, positions, problems);
    advice.onEntities();
    advice.onArticles();
    advice.onNearNames(progress);
    advice.onEvents();
    advice.onTranslations();
    advice.onLanguages();
  }

  private void onEntities() {
    for (Entity entity : archive.entities().values()) {
      RecordKey key = entity.key();
      if (articlesAreSound && !isFaulty(key) && links.coverage().articles(key).isEmpty()) {
        problems.report(
            positions.apply(key),
            Rule.UNMENTIONED_ENTITY,
            "no article mentions '" + key.id() + "'",
            "add the spelling that the articles use, or name it under 'entities' in one of them");
      }
    }
  }

  private void onArticles() {
    if (archive.articles().size() < 2 || !articlesAreSound) {
      return;
    }
    archive
        .articles()
        .forEach(
            (id, article) -> {
              if (links.related(id).isEmpty()) {
                problems.report(
                    positions.apply(article.key()),
                    Rule.UNRELATED_ARTICLE,
                    "no story is related to this one",
                    "name what it is about under 'entities', or its thread");
              }
            });
  }

  private void onEvents() {
    Set<String> cited = new HashSet<>();
    boolean eventsAreSound = true;
    for (Event event : archive.events().values()) {
      Position position = positions.apply(new RecordKey(RecordKind.EVENT, event.id()));
      cited.addAll(event.articles());
      if (isFaulty(new RecordKey(RecordKind.EVENT, event.id()))) {
        eventsAreSound = false;
        continue;
      }
      if (event.articles().isEmpty()) {
        problems.report(
            position,
            Rule.UNREPORTED_EVENT,
            "no article reports '" + event.id() + "'",
            "name the articles that do under 'articles'");
      }
      event.articles().forEach(id -> onReport(event, id, position));
      if (event.points().stream().anyMatch(point -> point.accounts().size() < 2)) {
        problems.report(
            position,
            Rule.LONE_ACCOUNT,
            "a question that only one account answers",
            "add what another article says to the question");
      }
    }
    if (!archive.events().isEmpty() && eventsAreSound) {
      archive.articles().values().forEach(article -> onUncited(article, cited));
    }
  }

  /**
   * Reports an article older than an event that it reports: it may have announced the event, but a
   * wrong date is likelier.
   */
  private void onReport(Event event, String id, Position position) {
    Article article = archive.articles().get(id);
    if (article != null
        && !isFaulty(article.key())
        && event.date() != null
        && article.published().latest().isBefore(event.date().earliest())) {
      problems.report(
          position,
          Rule.REPORTED_BEFORE,
          "'" + id + "' was published before the event that it is said to report",
          "correct one of the dates, unless it announced the event");
    }
  }

  private void onUncited(Article article, Set<String> cited) {
    if (!isFaulty(article.key()) && !cited.contains(article.id()) && article.events().isEmpty()) {
      problems.report(
          positions.apply(article.key()),
          Rule.UNCITED_ARTICLE,
          "no event names this article",
          "name the events that it reports under 'events'");
    }
  }

  /**
   * Reports missing words in the archive's first language, whose readers are shown another language
   * instead.
   */
  private void onLanguages() {
    Language first = archive.settings().languages().get(0);
    for (Wordings.Place place : Wordings.of(archive)) {
      if (place.isHeading() && !place.languages().contains(first) && !isFaulty(place.record())) {
        problems.report(
            positions.apply(place.record()),
            Rule.LACKING_LANGUAGE,
            "'"
                + place.key()
                + "' has no words in "
                + first.tag()
                + ", the archive's first language",
            "add them under '" + first.tag() + "'");
      }
    }
  }

  private void onTranslations() {
    for (Article article : archive.articles().values()) {
      for (Map.Entry<Language, ArticleText> text : article.texts().entrySet()) {
        if (!isFaulty(article.key()) && Revision.isOutdated(article, text.getValue())) {
          Language of = Objects.requireNonNull(text.getValue().translation()).of();
          ArticleText original = Objects.requireNonNull(article.texts().get(of));
          LinkedText linked = links.text(article.key(), text.getKey());
          problems.report(
              Position.start(linked.prose().lines().file()),
              Rule.OUTDATED_TRANSLATION,
              "the text that this was translated from has changed since",
              "bring it up to date, then write 'revision: " + original.revision() + "'");
        }
      }
    }
  }

  private void onNearNames(Progress progress) {
    if (archive.entities().values().stream().anyMatch(entity -> isFaulty(entity.key()))) {
      return;
    }
    NearNames names = new NearNames(archive);
    List<LinkedText> texts =
        links.texts().values().stream().flatMap(own -> own.values().stream()).toList();
    progress.begin(Progress.Stage.CHECK, texts.size());
    Workers.forEach(
        texts.size(),
        names::finder,
        (finder, i) -> {
          onNearNames(texts.get(i), finder);
          progress.step();
        });
  }

  private void onNearNames(LinkedText text, NearNames.Finder finder) {
    for (Part part : text.prose().allParts()) {
      if (part instanceof Part.Words words) {
        List<Mention> mentions = text.mentions().getOrDefault(words, List.of());
        for (NearNames.Near near : finder.in(words.text(), mentions)) {
          problems.report(
              text.prose().lines().at(words.offset() + near.start()),
              Rule.NEAR_NAME,
              "'"
                  + near.written()
                  + "' looks like '"
                  + near.name()
                  + "', but is not a known spelling",
              "add it to the entity's aliases, or correct it");
        }
      }
    }
  }
}
