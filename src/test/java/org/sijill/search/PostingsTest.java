package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

/** Postings are read here as {@code search-format.txt} says, by nothing of the program. */
class PostingsTest {

  private static final String RECORD =
      "published: 2024-01-01\noriginalLanguage: en\nrights: digest\n";

  @TempDir static Path folder;
  private static IndexedArchive archive;

  /** One posting as it is written. */
  private record Posting(int document, int level, int spelling, List<Integer> places) {}

  @BeforeAll
  static void index() {
    SmallSite site =
        SmallSite.in(folder)
            .with(
                "entities/places/pyongyang.yaml",
                "name: {ar: بيونغ يانغ, en: Pyongyang}\naliases: {en: [Capital City]}\n")
            .withArticle("a", RECORD, "متن", "Zebra one. Zebra two: Capital City.")
            .withArticle("b", RECORD, "متن", "Nothing here.\n\n## A zebra\n\nPyongyang.")
            .with("articles/c/article.yaml", RECORD)
            .with("articles/c/ar.md", SmallSite.text("عنوان", "ملخص", "متن"))
            .with("articles/c/en.md", SmallSite.text("Zebra", "Of a zebra", "A zebra again"));
    archive = IndexedArchive.of(site.content(), "en");
  }

  @Test
  void aTermHasItsDocumentsInTheirOrder() {
    assertThat(read(postings(100), archive.term("zebra"), false, true))
        .extracting(Posting::document)
        .containsExactly(archive.document("a"), archive.document("b"), archive.document("c"));
  }

  /** A title weighs 8 times a body, a summary 3 times. */
  @Test
  void whereAWordStandsWeighs() {
    List<Posting> zebra = read(postings(100), archive.term("zebra"), false, true);

    assertThat(zebra.get(2).level()).isGreaterThan(zebra.get(0).level());
  }

  /** Words are numbered through the fields, with eight more for each that has ended. */
  @Test
  void placesAreNumbersOfWords() {
    List<Posting> zebra = read(postings(100), archive.term("zebra"), false, true);

    // "Headline a", "Summary", no heading: the body begins after 3 words and 3 ends.
    assertThat(zebra.get(0).places()).containsExactly(27, 29);
    // "Zebra", then "Of a zebra", then "A zebra again".
    assertThat(zebra.get(2).places()).containsExactly(0, 11, 29);
  }

  @Test
  void placesEndWhereTheReachEnds() {
    Postings few = postings(4);

    assertThat(few.completeness()).isEqualTo(1);
    assertThat(read(few, archive.term("zebra"), false, true).get(0).places()).containsExactly(27);
    assertThat(postings(100).completeness()).isEqualTo(2);
  }

  /** What stands once in a body says nothing of its place, unless all places are kept. */
  @Test
  void aWordOfABodyHasNoPlaceWhereNotAllAreKept() {
    int again = archive.term("again");

    assertThat(read(postings(100), again, false, true).get(0).places()).containsExactly(30);
    assertThat(read(postings(7), again, false, true).get(0).places()).isEmpty();
  }

  @Test
  void withoutAReachNothingIsSaidOfPlaces() {
    Postings none = postings(0);

    assertThat(none.completeness()).isZero();
    assertThat(read(none, archive.term("zebra"), false, false)).hasSize(3);
  }

  /** From 1 in the order of an entity's spellings: بيونغ يانغ, Pyongyang, Capital City. */
  @Test
  void anEntitysPostingsSayHowItIsWritten() {
    int entity =
        archive.spellings.number(archive.documents.get(archive.document("pyongyang")).key());
    List<Posting> found = read(postings(100), archive.vocabulary.termOf(entity), true, false);

    assertThat(found)
        .filteredOn(p -> p.document() == archive.document("a"))
        .extracting(Posting::spelling)
        .containsExactly(3);
    assertThat(found)
        .filteredOn(p -> p.document() == archive.document("b"))
        .extracting(Posting::spelling)
        .containsExactly(2);
  }

  private static Postings postings(int reach) {
    return new Postings(archive.chunks, archive.vocabulary, reach);
  }

  private static List<Posting> read(Postings postings, int term, boolean entity, boolean places) {
    String[] parts = postings.encode(term, new Bits()).split(" ", -1);
    Row bits = new Row(parts[3]);
    List<Posting> found = new ArrayList<>();
    int document = -1;
    for (int i = 0; i < Integer.parseInt(parts[0]); i++) {
      document += 1 + bits.rice(Integer.parseInt(parts[1]));
      int level = bits.unary();
      int spelling = entity ? bits.unary() : 0;
      List<Integer> own = new ArrayList<>();
      int last = -1;
      boolean kept = places && (postings.completeness() == 2 || level > 0);
      for (int left = kept ? bits.unary() : 0; left > 0; left--) {
        last += 1 + bits.rice(Integer.parseInt(parts[2]));
        own.add(last);
      }
      found.add(new Posting(document, level, spelling, own));
    }
    return found;
  }

  /** Bits: two digits are thirteen, the weightiest first. */
  private static final class Row {
    private final String text;
    private int at;

    Row(String text) {
      this.text = text;
    }

    private int bit() {
      int digit = at / 13 * 2;
      int number = 91 * value(text.charAt(digit)) + value(text.charAt(digit + 1));
      int bit = number >> (12 - at % 13) & 1;
      at++;
      return bit;
    }

    /** From {@code !} on, but for the quotation mark, {@code <} and the backslash. */
    private static int value(char digit) {
      return digit - 33 - (digit > 34 ? 1 : 0) - (digit > 60 ? 1 : 0) - (digit > 92 ? 1 : 0);
    }

    int unary() {
      int ones = 0;
      while (bit() == 1) {
        ones++;
      }
      return ones;
    }

    int rice(int width) {
      int number = unary();
      for (int i = 0; i < width; i++) {
        number = number << 1 | bit();
      }
      return number;
    }
  }
}
