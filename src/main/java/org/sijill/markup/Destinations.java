package org.sijill.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a link in a text may lead to. */
public final class Destinations {

  /** A scheme by RFC 3986, section 3.1. */
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

  /** A web address has a host (RFC 9110, section 4.2), and a letter somebody to read it. */
  private static final Pattern WHOLE =
      Pattern.compile("(?is)https?://[^/?#:@]+(:[0-9]{1,5})?([/?#].*)?|mailto:.+");

  private static final Set<String> SAFE = Set.of("http", "https", "mailto");

  private Destinations() {}

  /** Returns whether a destination leaves the site: it has a scheme. */
  public static boolean isExternal(String destination) {
    return SCHEME.matcher(destination).find();
  }

  /**
   * Returns whether a destination may be followed: a web or mail address, or a relative path.
   * Browsers drop tabs, line breaks and leading controls before they read a scheme, so these are
   * refused.
   */
  public static boolean isSafe(String destination) {
    boolean plain = destination.chars().allMatch(c -> c > ' ' && c != 0x7F && c != '\\');
    Matcher scheme = SCHEME.matcher(destination);
    if (scheme.find()) {
      return plain && SAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
    return plain && !destination.startsWith("/");
  }

  /**
   * Returns whether a safe destination that leaves the site says where to: without a host {@code
   * https:page} leads into the site that holds it, and a user before the host poses as one.
   */
  static boolean isWhole(String destination) {
    return !isExternal(destination) || WHOLE.matcher(destination).matches();
  }
}
