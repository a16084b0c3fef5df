package org.sijill.text;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.sijill.model.Language;

/** Divides texts into stems, by Lucene's analyser for the language. Thread-safe. */
public final class Terms {

  private final Analyzer analyzer;
  private final boolean wordwise;

  /**
   * Selects a language's analyser, ignoring region and script; a plain one by UAX #29 if there is
   * no other.
   */
  public Terms(Language language) {
    this(language, UnaryOperator.identity());
  }

  /**
   * Selects a language's analyser for words that are already folded.
   *
   * @see Folding
   */
  static Terms ofFolded(Language language) {
    return new Terms(language, Folding::fold);
  }

  /**
   * Selects an analyser.
   *
   * @param spelling converts stop words to the spelling of the texts
   */
  private Terms(Language language, UnaryOperator<String> spelling) {
    String primary = ULocale.forLanguageTag(language.tag()).getLanguage();
    analyzer =
        switch (primary) {
          case "ar" -> new ArabicAnalyzer(spelt(ArabicAnalyzer.getDefaultStopSet(), spelling));
          case "en" -> new EnglishAnalyzer();
          case "ru" -> new RussianAnalyzer(spelt(RussianAnalyzer.getDefaultStopSet(), spelling));
          case "ko" -> new KoreanAnalyzer();
          case "ja", "zh" -> new CJKAnalyzer();
          default -> new StandardAnalyzer();
        };
    // Korean, Japanese and Chinese analysers need the neighbouring words.
    this.wordwise = !List.of("ko", "ja", "zh").contains(primary);
  }

  private static CharArraySet spelt(CharArraySet words, UnaryOperator<String> spelling) {
    CharArraySet spelt = new CharArraySet(words.size(), false);
    words.forEach(word -> spelt.add(spelling.apply(new String((char[]) word))));
    return spelt;
  }

  /** Returns whether a word's stems depend on the word alone. */
  boolean areWordwise() {
    return wordwise;
  }

  /** Passes each stem of a text to {@code consumer}, in the order of the text. */
  public void forEach(String text, Consumer<String> consumer) {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        consumer.accept(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  /** Returns the stems of each word by itself: usually one, none for a stop word. */
  public List<List<String>> ofEach(List<String> words) {
    return wordwise ? ofAll(words) : words.stream().map(this::ofAlone).toList();
  }

  private List<String> ofAlone(String word) {
    List<String> stems = new ArrayList<>(1);
    forEach(word, stems::add);
    return stems;
  }

  /** Analyses many words as one text, which is faster. */
  private List<List<String>> ofAll(List<String> words) {
    List<List<String>> stems = new ArrayList<>();
    int[] ends = new int[words.size()];
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      ends[stems.size()] = text.append(word).length();
      stems.add(new ArrayList<>(1));
      text.append('\n');
    }
    try (TokenStream stream = analyzer.tokenStream("", text.toString())) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      for (int word = 0; stream.incrementToken(); ) {
        while (ends[word] <= offset.startOffset()) {
          word++;
        }
        stems.get(word).add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return stems;
  }
}
