package org.sijill.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the forms in which a word of a text may match a word of a name: without the Arabic
 * particles and article attached in front, without Russian case endings, without the Korean
 * particles attached behind.
 */
public final class NameForms {

  /** The most words of a spelling; a text is searched for each of them at each position. */
  public static final int MOST_WORDS = 40;

  /** The fewest letters that must remain of an Arabic word when a particle is removed. */
  private static final int MIN_ARABIC = 3;

  /** The fewest letters that must remain of a Russian word of a name when an ending is removed. */
  private static final int MIN_STEM = 3;

  /** The fewest for a word of a text, which may be a form of a short name: Ына is a form of Ын. */
  private static final int MIN_CYRILLIC = 2;

  /** The greatest length of an acronym that matches only in capitals: US, UN, but not us, un. */
  private static final int MAX_ACRONYM = 3;

  private static final String ARTICLE = "ال";

  /** Conjunctions, then prepositions; the article may follow. */
  private static final List<String> PARTICLES =
      List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");

  /** The contraction of ل and the article. */
  private static final List<String> CONTRACTIONS = List.of("لل", "ولل", "فلل");

  /** Endings of Russian nouns and adjectives, the longer before the shorter. */
  private static final List<String> ENDINGS =
      endings(
          "иями ями ами иях иям ией ием ого его ому ему ыми ими оем",
          "ах ях ам ям ом ем ой ей ою ею ый ий ая яя ое ее ую юю ым им ых их ые ия ию ии ие ов ев оя",
          "а я о е у ю ы и ь й");

  /**
   * The endings that a name in the nominative may have; any other ending belongs to the stem:
   * Вьетнам, Киев, Андрей.
   */
  private static final List<String> NOMINATIVES =
      endings("ый ий ой ая яя ое ее ые ие ия", "а я о е ы и ь й");

  /**
   * The endings of genitive plurals with a vowel that the other forms lack: лодок is a form of
   * лодка.
   */
  private static final List<String> FLEETING = endings("ок ек");

  /** Particles of Korean that may follow a name. */
  private static final Set<String> KOREAN =
      Set.of(
          "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "에는", "에도", "와", "과", "도", "로", "으로",
          "만", "까지", "부터", "보다", "처럼", "이나", "나", "이란", "란", "께서", "측", "산", "에서는", "에서도", "으로부터",
          "로부터", "과의", "와의", "이라고", "라고", "이며", "며", "씨", "이라는", "라는", "이라며", "라며", "에서의", "에게서",
          "에게는", "에게도", "로의", "으로의", "로는", "으로는", "와는", "과는", "뿐", "조차", "마저");

  private NameForms() {}

  private static List<String> endings(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .map(Folding::fold)
        .distinct()
        .toList();
  }

  /**
   * A form.
   *
   * @param key the key that the name's word must have
   * @param frontRemoved whether a particle was removed in front, which only a name's first word may
   *     have
   * @param backRemoved whether a particle was removed at the end, which only a name's last word may
   *     have
   */
  public record Form(String key, boolean frontRemoved, boolean backRemoved) {}

  /** Returns the key of a word of a name. */
  public static String key(Word word) {
    if (word.capitals() && isShortLatin(word)) {
      return acronym(word);
    }
    return word.script() == UScript.CYRILLIC ? stem(word.folded()) : word.folded();
  }

  /** Returns the forms of a word of a text; the first is the word as written. */
  public static List<Form> of(Word word) {
    List<Form> forms = new ArrayList<>(4);
    String folded = word.folded();
    switch (word.script()) {
      case UScript.ARABIC -> addArabic(folded, forms);
      case UScript.CYRILLIC -> addStems(folded, forms);
      case UScript.HANGUL -> addKorean(folded, forms);
      default -> {
        forms.add(new Form(folded, false, false));
        if (word.capitals() && isShortLatin(word)) {
          forms.add(new Form(acronym(word), false, false));
        }
      }
    }
    return forms;
  }

  /** Returns the key of a folded word of a name, whatever its capitals. */
  public static String key(String folded) {
    return key(word(folded));
  }

  /** Returns the forms of a folded word, whatever its capitals. */
  public static List<Form> of(String folded) {
    return of(word(folded));
  }

  private static Word word(String folded) {
    int script = UScript.getScript(folded.codePointAt(0));
    return new Word(0, folded.length(), folded, script, false);
  }

  /**
   * The folded affixes that are removed from words, for the search page, which removes the same.
   *
   * @param article the Arabic article
   * @param particles the particles before an Arabic word, with or without the article between them
   * @param contractions the contractions of ل and the article, with and without particles before
   *     them
   * @param endings Russian endings, longer ones first
   * @param korean Korean particles
   * @param shortest the fewest letters that must remain of an Arabic or Russian word
   */
  public record Tables(
      String article,
      List<String> particles,
      List<String> contractions,
      List<String> endings,
      List<String> korean,
      int shortest) {}

  /** Returns the affixes. */
  public static Tables tables() {
    return new Tables(
        ARTICLE, PARTICLES, CONTRACTIONS, ENDINGS, KOREAN.stream().sorted().toList(), MIN_CYRILLIC);
  }

  private static void addArabic(String word, List<Form> forms) {
    forms.add(new Form(word, false, false));
    if (word.startsWith(ARTICLE)) {
      addIfLong(word.substring(ARTICLE.length()), false, forms);
    }
    for (String particle : PARTICLES) {
      if (word.startsWith(particle)) {
        String rest = word.substring(particle.length());
        addIfLong(rest, true, forms);
        if (rest.startsWith(ARTICLE)) {
          addIfLong(rest.substring(ARTICLE.length()), true, forms);
        }
      }
    }
    for (String contraction : CONTRACTIONS) {
      if (word.startsWith(contraction)) {
        String rest = word.substring(contraction.length());
        addIfLong(rest, true, forms);
        addIfLong(ARTICLE + rest, true, forms);
      }
    }
  }

  private static void addIfLong(String rest, boolean frontRemoved, List<Form> forms) {
    if (rest.length() >= MIN_ARABIC) {
      forms.add(new Form(rest, frontRemoved, false));
    }
  }

  private static void addKorean(String word, List<Form> forms) {
    forms.add(new Form(word, false, false));
    for (int end = word.length() - 1; end >= Math.max(1, word.length() - 4); end--) {
      if (KOREAN.contains(word.substring(end))) {
        forms.add(new Form(word.substring(0, end), false, true));
      }
    }
  }

  /**
   * Adds the stems for all endings that match: Кореи ends in и, but its folded form also seems to
   * end in ей.
   */
  private static void addStems(String word, List<Form> forms) {
    forms.add(new Form(word, false, false));
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= MIN_CYRILLIC) {
        String stem = word.substring(0, word.length() - ending.length());
        forms.add(new Form(stem, false, false));
      }
    }
    if (FLEETING.stream().anyMatch(word::endsWith) && word.length() > MIN_STEM) {
      forms.add(new Form(word.substring(0, word.length() - 2) + "к", false, false));
    }
  }

  private static String stem(String word) {
    for (String ending : NOMINATIVES) {
      if (word.endsWith(ending) && word.length() - ending.length() >= MIN_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static boolean isShortLatin(Word word) {
    return word.script() == UScript.LATIN && word.folded().length() <= MAX_ACRONYM;
  }

  /** Returns an acronym's key, in capitals, which no folded word has. */
  private static String acronym(Word word) {
    return UCharacter.toUpperCase(ULocale.ROOT, word.folded());
  }
}
