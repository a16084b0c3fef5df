package org.sijill.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Archive;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.Source;
import org.sijill.model.StoryThread;
import org.sijill.model.Text;

/** Lists every place in an archive's records that has words, and the languages of those words. */
public final class Wordings {

  private static final Set<String> HEADINGS = Set.of("title", "name", "summary");

  private final List<Place> places = new ArrayList<>();

  private Wordings() {}

  /**
   * A place that has words.
   *
   * @param record the record of the words
   * @param key the key of the words, such as {@code points[1].accounts[2].says}; {@code text} for a
   *     Markdown file
   * @param languages the languages in which the place has words
   */
  public record Place(RecordKey record, String key, Set<Language> languages) {

    /** Copies the languages. */
    public Place {
      languages = Set.copyOf(languages);
    }

    /** Returns whether lists and headings show these words. */
    boolean isHeading() {
      return HEADINGS.contains(key);
    }
  }

  /** Returns the places of all records, kind by kind and by id. */
  public static List<Place> of(Archive archive) {
    Wordings wordings = new Wordings();
    archive.articles().values().forEach(a -> wordings.add(a.key(), "text", a.texts().keySet()));
    archive.entities().values().forEach(wordings::add);
    archive.events().values().forEach(wordings::add);
    archive.sources().values().forEach(wordings::add);
    archive.threads().values().forEach(wordings::add);
    archive
        .pages()
        .values()
        .forEach(
            p -> wordings.add(new RecordKey(RecordKind.PAGE, p.id()), "text", p.texts().keySet()));
    return wordings.places;
  }

  private void add(Entity entity) {
    add(entity.key(), "name", entity.name());
    add(entity.key(), "description", entity.description());
  }

  private void add(Event event) {
    RecordKey key = new RecordKey(RecordKind.EVENT, event.id());
    add(key, "title", event.title());
    add(key, "summary", event.summary());
    for (int p = 0; p < event.points().size(); p++) {
      Event.Point point = event.points().get(p);
      String path = "points[" + (p + 1) + "]";
      add(key, path + ".question", point.question());
      for (int a = 0; a < point.accounts().size(); a++) {
        add(key, path + ".accounts[" + (a + 1) + "].says", point.accounts().get(a).says());
      }
    }
  }

  private void add(Source source) {
    add(new RecordKey(RecordKind.SOURCE, source.id()), "name", source.name());
  }

  private void add(StoryThread thread) {
    RecordKey key = new RecordKey(RecordKind.THREAD, thread.id());
    add(key, "title", thread.title());
    add(key, "summary", thread.summary());
  }

  private void add(RecordKey record, String key, @Nullable Text text) {
    if (text != null) {
      add(record, key, text.wordings().keySet());
    }
  }

  private void add(RecordKey record, String key, Set<Language> languages) {
    places.add(new Place(record, key, languages));
  }
}
