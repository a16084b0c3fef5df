package org.sijill.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.link.Wordings;
import org.sijill.model.Archive;
import org.sijill.model.Language;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;

/**
 * What each language of an archive lacks: a table of how many words are missing of each kind, and
 * then a line for each place where they are, so that they can be searched for.
 */
public final class LanguageCoverage {

  private final List<Language> languages;
  private final List<Wordings.Place> places;

  LanguageCoverage(Archive archive) {
    this.languages = archive.settings().languages();
    this.places = Wordings.of(archive);
  }

  /** Returns the lines of the table and of the list. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(row("lacking in", "all", languages.stream().map(Language::tag).toList()));
    groups()
        .forEach(
            (name, group) -> lines.add(row(name, Integer.toString(group.size()), lacking(group))));
    for (Language language : languages) {
      places.stream()
          .filter(place -> lacks(place, language))
          .map(place -> language.tag() + ": " + path(place, language) + ": " + place.key())
          .forEach(lines::add);
    }
    return lines;
  }

  private Map<String, List<Wordings.Place>> groups() {
    Map<String, List<Wordings.Place>> groups = new LinkedHashMap<>();
    for (Wordings.Place place : places) {
      String name = place.record().kind().contentFolder() + " " + plain(place.key());
      groups.computeIfAbsent(name, n -> new ArrayList<>()).add(place);
    }
    return groups;
  }

  /** Returns a key without the numbers of a list's items. */
  private static String plain(String key) {
    return key.replaceAll("\\[[0-9]+]", "");
  }

  private List<String> lacking(List<Wordings.Place> group) {
    return languages.stream()
        .map(l -> group.stream().filter(place -> lacks(place, l)).count())
        .map(count -> count == 0 ? "-" : Long.toString(count))
        .toList();
  }

  private static boolean lacks(Wordings.Place place, Language language) {
    return !place.languages().contains(language);
  }

  /** Returns the file that would have the words. */
  private static String path(Wordings.Place place, Language language) {
    RecordKey record = place.record();
    boolean isMarkdown = record.kind() == RecordKind.ARTICLE || record.kind() == RecordKind.PAGE;
    return isMarkdown
        ? record.kind().contentFolder() + "/" + record.id() + "/" + language.tag() + ".md"
        : record.contentPath();
  }

  private static String row(String name, String all, List<String> cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-40s %6s", name, all));
    cells.forEach(cell -> row.append(String.format(Locale.ROOT, " %6s", cell)));
    return row.toString();
  }
}
