package org.sijill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes an archive of any size, in Arabic and English: news of 25 years with the people, places
 * and topics that they are about, of which there are more in a larger archive (their number grows
 * with the square root), and an event for every tenth article. Words and names are as unevenly
 * frequent as in real texts. The same size is the same archive, to the byte.
 */
final class SyntheticArchive {

  private static final int VOCABULARY = 30_000;
  private static final int WORDS = 350;
  private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final String LATIN = "abcdefghijklmnoprstuvwz";
  private static final List<String> KINDS = List.of("people", "places", "topics");

  private final Path folder;
  private final int articles;
  private final int entities;
  private final List<String> arabic = words(ARABIC, new Random(1));
  private final List<String> english = words(LATIN, new Random(2));

  private SyntheticArchive(Path folder, int articles) {
    this.folder = folder;
    this.articles = articles;
    this.entities = (int) (700 * Math.sqrt(articles / 10_000.0)) + 30;
  }

  /** Writes an archive to a folder, which need not exist. */
  static void write(Path folder, int articles) {
    SyntheticArchive archive = new SyntheticArchive(folder, articles);
    archive.settings();
    IntStream.range(0, archive.entities).forEach(archive::entity);
    IntStream.range(0, articles).parallel().forEach(archive::article);
    IntStream.range(0, articles / 10).parallel().forEach(archive::event);
  }

  private void settings() {
    write(
        "archive.yaml",
        """
        title: {ar: أرشيف, en: Archive}
        description: {ar: أرشيف للقياس, en: An archive to measure}
        languages: [ar, en]
        baseUrl: https://archive.example.org/
        edition: {number: "1", date: 2025-01-01}
        rights: {licence: https://creativecommons.org/licenses/by/4.0/, holder: {ar: نحن, en: We}}
        """);
    for (int i = 0; i < 20; i++) {
      write("sources/s" + i + ".yaml", "name: {ar: صحيفة " + i + ", en: Paper " + i + "}\n");
    }
  }

  private void entity(int i) {
    write(
        "entities/" + KINDS.get(i % KINDS.size()) + "/e" + i + ".yaml",
        "name: {ar: " + name(i, arabic) + ", en: " + name(i, english) + "}\n");
  }

  private void article(int i) {
    Random random = new Random(31L * i);
    List<String> about = new ArrayList<>();
    List<Integer> names = new ArrayList<>();
    for (int k = 0; k < 6; k++) {
      int entity = skewed(random, entities);
      if (!names.contains(entity)) {
        names.add(entity);
        about.add("e" + entity);
      }
    }
    write(
        home(i) + "article.yaml",
        """
        source: s%d
        published: %s
        originalLanguage: ar
        rights: full-text
        entities: [%s]
        """
            .formatted(skewed(random, 20), date(i), String.join(", ", about)));
    text(i, "ar", arabic, names, random);
    text(i, "en", english, names, random);
  }

  private void text(
      int i, String language, List<String> words, List<Integer> names, Random random) {
    StringBuilder text = new StringBuilder("---\ntitle: ");
    phrase(8, words, random, text).append("\nsummary: ");
    phrase(25, words, random, text).append("\n---\n");
    for (int section = 0; section < 5; section++) {
      text.append(section > 1 ? "\n## " : "\n");
      phrase(section > 1 ? 4 : 12, words, random, text).append(section > 1 ? "\n\n" : " ");
      for (int name : names) {
        phrase(WORDS / 5 / names.size(), words, random, text).append(' ');
        text.append(name(name, words)).append(". ");
      }
      text.append('\n');
    }
    text.append("\n[").append(words.get(7)).append("](../");
    text.append(id(random.nextInt(articles))).append('/').append(language).append(".md)\n");
    write(home(i) + language + ".md", text.toString());
  }

  private void event(int i) {
    Random random = new Random(17L * i);
    int article = i * 10;
    StringBuilder title = phrase(5, arabic, random, new StringBuilder());
    write(
        "events/v" + i + ".yaml",
        "date: %s\ntitle: {ar: %s, en: %s}\narticles: [%s]\n"
            .formatted(date(article), title, english.get(skewed(random, 5000)), id(article)));
  }

  private static StringBuilder phrase(
      int length, List<String> words, Random random, StringBuilder out) {
    for (int i = 0; i < length; i++) {
      out.append(i == 0 ? "" : " ").append(words.get(skewed(random, words.size())));
    }
    return out;
  }

  /** A few are frequent, most are rare. */
  private static int skewed(Random random, int bound) {
    double x = random.nextDouble();
    return (int) (bound * x * x * x);
  }

  private static String name(int entity, List<String> words) {
    return words.get(VOCABULARY - 1 - entity) + " " + words.get(VOCABULARY / 2 - entity);
  }

  private static List<String> words(String letters, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 4 + random.nextInt(6); k > 0; k--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(word.toString());
    }
    return words;
  }

  private static String date(int i) {
    return String.format(Locale.ROOT, "%d-%02d-%02d", 2000 + i % 25, 1 + i % 12, 1 + i / 3 % 28);
  }

  private static String id(int i) {
    return "a" + i;
  }

  private static String home(int i) {
    return "articles/" + id(i) + "/";
  }

  private void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
