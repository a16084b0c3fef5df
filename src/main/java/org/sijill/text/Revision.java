package org.sijill.text;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.MarkdownSource;
import org.sijill.model.Translation;

/**
 * Computes the revision of a text, so that a translation can name the one that it was made from:
 * the first twelve hexadecimal digits of SHA-256 over the headline, the summary and the body.
 * Invisible differences are ignored: spaces at the ends of lines, blank lines around the text, and
 * which of two equivalent sequences of characters was typed (Unicode normalization form C, UAX
 * #15).
 */
public final class Revision {

  private static final int BYTES = 6;

  private Revision() {}

  /** Returns the revision of a text, for example {@code 3f0c9a1b77de}. */
  public static String of(ArticleText text, MarkdownSource body) {
    String whole = text.title() + "\n" + text.summary() + "\n\n" + body.markdown();
    String normal =
        Normalizer2.getNFCInstance()
            .normalize(whole)
            .lines()
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"))
            .strip();
    byte[] hash = sha256().digest(normal.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  /**
   * Returns whether a translation names a revision other than its original's current one. A
   * translation that names none, or whose original is not in the archive, does not count as
   * outdated.
   */
  public static boolean isOutdated(Article article, ArticleText text) {
    Translation translation = text.translation();
    if (translation == null || translation.revision() == null) {
      return false;
    }
    ArticleText original = article.texts().get(translation.of());
    return original != null
        && !translation.revision().toLowerCase(Locale.ROOT).equals(original.revision());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
