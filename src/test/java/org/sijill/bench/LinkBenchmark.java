package org.sijill.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sijill.diagnostics.Problems;
import org.sijill.link.Linker;
import org.sijill.model.Archive;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Direction;
import org.sijill.model.Edition;
import org.sijill.model.EdtfDate;
import org.sijill.model.Entity;
import org.sijill.model.Language;
import org.sijill.model.Licence;
import org.sijill.model.MarkdownSource;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.RelatedWeights;
import org.sijill.model.Settings;
import org.sijill.model.Text;

/**
 * How the cost of linking grows with the archive: mentions of 700 entities, related articles,
 * citations. Prints milliseconds (the median of five runs) and microseconds an article; linear
 * means that the last column stays.
 *
 * <pre>
 * mvn test-compile exec:java -Dexec.mainClass=org.sijill.bench.LinkBenchmark -Dexec.classpathScope=test
 * </pre>
 */
public final class LinkBenchmark {

  private static final int RUNS = 5;
  private static final int ENTITIES = 700;
  private static final int VOCABULARY = 30_000;
  private static final Language ARABIC = new Language("ar", Direction.RTL);
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  private LinkBenchmark() {}

  /** Measures archives of 1,250 to 10,000 articles, or of the sizes given. */
  public static void main(String[] sizes) {
    int[] articles =
        sizes.length == 0
            ? new int[] {1_250, 2_500, 5_000, 10_000}
            : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
    millis(archive(articles[0]));
    System.out.println("articles        ms  µs/article");
    for (int size : articles) {
      Archive archive = archive(size);
      long[] times = new long[RUNS];
      for (int run = 0; run < RUNS; run++) {
        times[run] = millis(archive);
      }
      Arrays.sort(times);
      long median = times[RUNS / 2];
      System.out.printf(Locale.ROOT, "%8d %9d %11d%n", size, median, 1000 * median / size);
    }
  }

  private static long millis(Archive archive) {
    long start = System.nanoTime();
    Linker.link(archive, new Problems());
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static Archive archive(int size) {
    Random random = new Random(1);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < VOCABULARY; i++) {
      words.add(word(random));
    }
    SortedMap<String, Entity> entities = new TreeMap<>();
    for (int i = 0; i < ENTITIES; i++) {
      RecordKey key = new RecordKey(RecordKind.PERSON, "e" + i);
      Text name = new Text(Map.of(ARABIC, word(random) + " " + word(random) + i));
      entities.put(key.id(), new Entity(key, name, Map.of(), null, null, null));
    }
    List<Entity> named = new ArrayList<>(entities.values());
    SortedMap<String, Article> articles = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      Article article = article("a" + i, random, words, named);
      articles.put(article.id(), article);
    }
    TreeMap<String, Object> none = new TreeMap<>();
    return new Archive(
        settings(), articles, entities, empty(none), empty(none), empty(none), empty(none));
  }

  @SuppressWarnings("unchecked") // it holds nothing
  private static <T> SortedMap<String, T> empty(SortedMap<String, ?> none) {
    return (SortedMap<String, T>) none;
  }

  private static Article article(
      String id, Random random, List<String> words, List<Entity> entities) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      body.append(i % 80 == 0 ? "\n\n" : " ");
      boolean name = i % 100 == 50;
      body.append(
          name
              ? entities.get(skewed(random, ENTITIES)).name().in(ARABIC).text()
              : words.get(skewed(random, VOCABULARY)));
    }
    String date =
        String.format(
            Locale.ROOT,
            "20%02d-%02d-%02d",
            random.nextInt(25),
            1 + random.nextInt(12),
            1 + random.nextInt(28));
    MarkdownSource source = new MarkdownSource(id + ".md", 1, body.toString());
    ArticleText text = new ArticleText("t", "s", null, source);
    return new Article(
        id,
        null,
        EdtfDate.parse(date),
        ARABIC,
        null,
        List.of(),
        null,
        null,
        null,
        Article.Rights.DIGEST,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(ARABIC, text));
  }

  /** A few are frequent, most are rare, as words and names are. */
  private static int skewed(Random random, int bound) {
    double x = random.nextDouble();
    return (int) (bound * x * x * x);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 3 + random.nextInt(5); i > 0; i--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static Settings settings() {
    Text text = new Text(Map.of(ARABIC, "ا"));
    return new Settings(
        text,
        text,
        List.of(ARABIC),
        null,
        new Edition("1", EdtfDate.parse("2024")),
        new Licence(URI.create("https://example.org/"), text),
        Map.of(),
        Map.of(),
        null,
        RelatedWeights.DEFAULT);
  }
}
