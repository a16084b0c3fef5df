package org.sijill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.testing.SmallSite;

class VocabularyTest {

  private static final String RECORD =
      "published: 2024-01-01\noriginalLanguage: ar\nrights: digest\n";

  @TempDir static Path folder;
  private static IndexedArchive arabic;
  private static IndexedArchive english;

  @BeforeAll
  static void index() {
    SmallSite site =
        SmallSite.in(folder)
            .with(
                "entities/places/pyongyang.yaml",
                "name: {ar: بيونغ يانغ, en: Pyongyang}\naliases: {ar: [مدينة القلاع]}\n")
            .with("entities/topics/trains.yaml", "name: {ar: القطارات, en: Trains}\n")
            .withArticle(
                "one",
                RECORD,
                "زار الرئيسُ بيونغ يانغ، والرئيس الآخر لبيونغ يانغ، وقلاع المدينة في ٢٠٢٤",
                "Presidents visited; the president visits. US trains training in 2024");
    arabic = IndexedArchive.of(site.content(), "ar");
    english = IndexedArchive.of(site.content(), "en");
  }

  /** "trains" and "training" in the text, and "Trains" as title and as spelling of the topic. */
  @Test
  void theMostFrequentTermIsCountedInAllItsWords() {
    assertThat(english.vocabulary.mostOccurrences(english.chunks)).isEqualTo(4);
  }

  @Test
  void wordsStandByTheirPlacesWhichLeaveTheArticleOut() {
    assertThat(arabic.vocabulary.words())
        .isSortedAccordingTo(
            Comparator.comparing(Vocabulary.Word::place).thenComparing(Vocabulary.Word::text));
    assertThat(arabic.vocabulary.words())
        .filteredOn(word -> word.place().equals("رييس"))
        .extracting(Vocabulary.Word::text)
        .containsExactly(":رييس", "الرييس", "والرييس");
  }

  @Test
  void wordsOfOneStemAreOneTerm() {
    assertThat(english.terms("presidents")).isEqualTo(english.terms("president")).hasSize(1);
    assertThat(english.terms("visited")).isEqualTo(english.terms("visits"));
    assertThat(arabic.terms("الرييس")).isEqualTo(arabic.terms("والرييس"));
  }

  /** A stemmer would make يونغ of بيونغ, which is no name of anything. */
  @Test
  void wordsOfNamesAreKeptFromTheStemmer() {
    assertThat(arabic.terms("بيونغ")).containsExactly("بيونغ");
    assertThat(arabic.terms("لبيونغ")).containsExactly("بيونغ");
    assertThat(arabic.terms("المدينه")).isEqualTo(arabic.terms("مدينه"));
    assertThat(arabic.terms("القلاع")).isEqualTo(arabic.terms("وقلاع")).containsExactly("قلاع");
  }

  /** Topics are named by common words. */
  @Test
  void wordsOfTopicsAreStemmed() {
    assertThat(english.terms("trains")).isEqualTo(english.terms("training"));
  }

  @Test
  void digitsAreOneWordInEveryScript() {
    assertThat(arabic.terms("2024")).containsExactly("2024");
    assertThat(english.terms("2024")).containsExactly("2024");
  }

  @Test
  void everyEntityIsATermThatStandsByItsName() {
    int entity = arabic.spellings.number(arabic.documents.get(arabic.document("pyongyang")).key());
    Vocabulary.Term term = arabic.vocabulary.terms().get(arabic.vocabulary.termOf(entity));

    assertThat(term).isEqualTo(new Vocabulary.Term("بيونغ", "", entity));
    assertThat(arabic.vocabulary.terms())
        .isSortedAccordingTo(
            Comparator.comparing(Vocabulary.Term::place).thenComparing(Vocabulary.Term::name));
  }

  /** Terms' references stand: by line, and by shard where that is another. */
  @Test
  void aTermIsNamedByItsLineAndItsShard() {
    List<Integer> starts = List.of(0, arabic.vocabulary.words().size() / 2);
    TermShards shards = TermShards.of(arabic.vocabulary, starts);
    int second = shards.first(1);

    assertThat(second).isPositive();
    assertThat(shards.first(2)).isEqualTo(arabic.vocabulary.terms().size());
    assertThat(shards.reference(1, 0)).isEqualTo("1");
    assertThat(shards.reference(second, 1)).isEqualTo("0");
    assertThat(shards.reference(second, 0)).isEqualTo("0@1");
    assertThat(shards.reference(second - 1, 1)).isEqualTo((second - 1) + "@0");
  }
}
