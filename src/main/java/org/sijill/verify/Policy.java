package org.sijill.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sijill.diagnostics.Quote;

/**
 * A Content Security Policy (CSP, level 3, 2.2) as a page states it.
 *
 * @param directives each with its values; of two of one name, the first
 * @param faults what makes it less than strict
 */
record Policy(Map<String, List<String>> directives, List<String> faults) {

  /** What a page may load, and where it may lead. */
  private static final Set<String> FETCH =
      Set.of(
          "default-src",
          "script-src",
          "script-src-elem",
          "script-src-attr",
          "style-src",
          "style-src-elem",
          "style-src-attr",
          "img-src",
          "font-src",
          "media-src",
          "object-src",
          "connect-src",
          "manifest-src",
          "worker-src",
          "child-src",
          "frame-src",
          "base-uri",
          "form-action");

  /** Stricter still, whatever values they have. */
  private static final Set<String> TRUSTED_TYPES =
      Set.of("trusted-types", "require-trusted-types-for");

  /** The directives to which the default does not extend (6.1.3). */
  private static final List<String> REQUIRED = List.of("default-src", "base-uri", "form-action");

  private static final int LONGEST = 4_000;

  private static final Pattern SOURCE =
      Pattern.compile("'none'|'self'|'sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}'");

  static Policy of(String text) {
    if (text.length() > LONGEST) {
      return new Policy(Map.of(), List.of("the policy has more than " + LONGEST + " characters"));
    }
    Map<String, List<String>> directives = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (String directive : text.split(";", -1)) {
      List<String> words = List.of(directive.strip().split("\\s+", -1));
      String name = words.get(0).toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        List<String> values = words.subList(1, words.size());
        if (directives.putIfAbsent(name, values) != null) {
          faults.add("the second " + name + " has no effect");
        }
        addFaults(name, values, faults);
      }
    }
    for (String name : REQUIRED) {
      if (!directives.containsKey(name)) {
        faults.add("the policy has no " + name);
      }
    }
    if (!directives.getOrDefault("default-src", List.of("'none'")).equals(List.of("'none'"))) {
      faults.add("default-src is not 'none'");
    }
    return new Policy(directives, faults);
  }

  private static void addFaults(String name, List<String> values, List<String> faults) {
    if (TRUSTED_TYPES.contains(name)) {
      return;
    }
    if (!FETCH.contains(name)) {
      faults.add(Quote.of(name) + " has no effect in a page's policy");
      return;
    }
    for (String value : values) {
      if (!SOURCE.matcher(value).matches()) {
        faults.add(name + " allows " + Quote.of(value));
      }
    }
  }

  /** Returns whether the policy allows an inline style sheet by its hash (6.7.2.3). */
  boolean allowsStyle(String css) {
    List<String> sources = directives.getOrDefault("style-src", List.of());
    return directives.getOrDefault("style-src-elem", sources).stream()
        .anyMatch(source -> source.startsWith("'sha") && source.equals(hash(css, source)));
  }

  /** Returns the hash of a text by the algorithm that a source names, written as that source. */
  private static String hash(String text, String source) {
    String algorithm = source.substring(1, source.indexOf('-'));
    try {
      byte[] hash =
          MessageDigest.getInstance(algorithm.replace("sha", "SHA-"))
              .digest(text.getBytes(StandardCharsets.UTF_8));
      return "'" + algorithm + "-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      return "";
    }
  }
}
