package org.sijill.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.diagnostics.Quote;

/** The Content Security Policy (CSP, level 3, 2.2) that every page of a site states. */
final class Policy {

  /** Every directive with its value; what is not named here falls back to the first (6.1.3). */
  private static final Map<String, String> WHOLE = whole();

  private static final int LONGEST = 4_000;

  private Policy() {}

  private static Map<String, String> whole() {
    Map<String, String> whole = new LinkedHashMap<>();
    whole.put("default-src", "'none'");
    for (String kind : List.of("script", "style", "img", "font", "connect", "manifest")) {
      whole.put(kind + "-src", "'self'");
    }
    whole.put("base-uri", "'none'");
    whole.put("form-action", "'none'");
    return whole;
  }

  /** Returns how a page's policy differs from that of every page. */
  static List<String> faults(String text) {
    if (text.length() > LONGEST) {
      return List.of("the policy has more than " + LONGEST + " characters");
    }
    Map<String, String> stated = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (String directive : text.split(";", -1)) {
      String[] words = directive.strip().split("\\s+", 2);
      String name = words[0].toLowerCase(Locale.ROOT);
      if (stated.putIfAbsent(name, words.length == 1 ? "" : words[1]) != null && !name.isEmpty()) {
        faults.add("the second " + Quote.of(name) + " has no effect");
      }
    }
    stated.remove("");
    WHOLE.forEach(
        (name, value) -> {
          String own = stated.remove(name);
          if (own == null) {
            faults.add("the policy has no " + name);
          } else if (!own.equals(value)) {
            faults.add(name + " is not " + value);
          }
        });
    stated.keySet().forEach(name -> faults.add(Quote.of(name) + " is not part of the policy"));
    return faults;
  }
}
