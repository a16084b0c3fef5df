package org.sijill.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.edtf.EdtfDate;
import org.sijill.model.Direction;
import org.sijill.model.Language;
import org.sijill.model.MonthNames;
import org.sijill.model.Numerals;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Date words with the messages that the templates ship; the one place that loads them. */
final class DateWordsFixture {

  private DateWordsFixture() {}

  static DateWords words(String tag, Numerals numerals, MonthNames months) {
    Direction direction = tag.equals("ar") ? Direction.RTL : Direction.LTR;
    Language language = new Language(tag, direction);
    Messages messages = new Messages(language, numerals, patterns(tag));
    return new DateWords(language, numerals, months, messages);
  }

  static DateWords words(String tag) {
    return words(tag, Numerals.LATN, MonthNames.BOTH);
  }

  /** The date in words, with plain spaces for the no-break ones of Russian. */
  static String in(String tag, String date) {
    return plain(words(tag).words(EdtfDate.parse(date)));
  }

  static String plain(String words) {
    return words.replace('\u00A0', ' ');
  }

  static Map<String, String> patterns(String tag) {
    Map<String, String> patterns = new TreeMap<>();
    try (InputStream in =
        DateWordsFixture.class.getResourceAsStream("/templates/i18n/" + tag + ".yaml")) {
      Map<?, ?> words = new YAMLMapper().readValue(in, Map.class);
      words.forEach((key, value) -> patterns.put((String) key, (String) value));
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
