package org.sijill.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.util.Comparator;
import org.sijill.model.Language;
import org.sijill.text.Locales;

/**
 * The order of names in a language: CLDR's collation, but ignoring the hamza on its carriers in
 * Arabic script, which CLDR distinguishes even at primary strength. Thread-safe.
 */
public final class Collation implements Comparator<String> {

  /**
   * Written with a plain alef; a name such as ألمانيا begins with a hamza, so it has no article.
   */
  private static final String ARTICLE = "ال";

  private final RuleBasedCollator collator;

  /** Creates the order of a language. */
  public Collation(Language language) {
    collator = (RuleBasedCollator) Collator.getInstance(Locales.of(language));
    collator.freeze();
  }

  /** Compares by the language's order, and names that are equal in it by code point. */
  @Override
  public int compare(String a, String b) {
    int order = collator.compare(sortKey(a), sortKey(b));
    if (order == 0) {
      order = collator.compare(a, b);
    }
    return order != 0 ? order : a.compareTo(b);
  }

  /**
   * Returns the form that is compared: without the Arabic article, which indexes ignore, vowel
   * marks, tatweel and hamza carriers.
   */
  static String sortKey(String name) {
    StringBuilder key = new StringBuilder(name.length());
    int begin = name.startsWith(ARTICLE) && name.length() > ARTICLE.length() ? ARTICLE.length() : 0;
    for (int i = begin; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case 'أ', 'إ', 'آ', 'ٱ' -> key.append('ا');
        case 'ـ' -> {}
        default -> {
          if (c < '\u064B' || c > '\u0652') {
            key.append(c);
          }
        }
      }
    }
    return key.toString();
  }
}
