package org.sijill.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a folded word is looked up: under itself, but without the Arabic article, so that الرئيس,
 * والرئيس and رئيس stand together. The search page's script has the same expression.
 */
final class LookupKey {

  /** The article, with what may be attached in front of it. */
  static final String ARTICLE = "^(?:[وف]?[بك]?ال|[وف]?لل)";

  private static final Pattern PATTERN = Pattern.compile(ARTICLE);

  private LookupKey() {}

  static String of(String folded) {
    char first = folded.charAt(0);
    if (first < 'ا' || first > 'و') {
      return folded;
    }
    Matcher article = PATTERN.matcher(folded);
    return article.find() ? folded.substring(article.end()) : folded;
  }
}
