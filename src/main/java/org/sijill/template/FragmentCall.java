package org.sijill.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which fragment is to be printed: {@code ~{parts :: link(${l})}}.
 *
 * @param template the template that holds it, or empty for the one that names it
 * @param fragment its name
 * @param arguments what it is given
 */
record FragmentCall(String template, String fragment, List<String> arguments) {

  private static final Pattern CALL =
      Pattern.compile("~\\{\\s*([\\w-]*)\\s*::\\s*([\\w-]+)\\s*(?:\\((.*)\\))?\\s*\\}");

  private static final Pattern SIGNATURE = Pattern.compile("([\\w-]+)\\s*(?:\\((.*)\\))?");

  /** Returns whether an expression names a fragment. */
  static boolean is(String text) {
    return CALL.matcher(text.strip()).matches();
  }

  static FragmentCall of(String text, Place place) {
    Matcher call = CALL.matcher(text.strip());
    if (!call.matches()) {
      throw place.fault("this names no fragment: " + text);
    }
    return new FragmentCall(call.group(1), call.group(2), list(call.group(3)));
  }

  /** Returns the name and the parameters that {@code th:fragment} gives a fragment. */
  static FragmentCall signature(Markup.Attribute fragment) {
    Matcher signature = SIGNATURE.matcher(fragment.value().strip());
    if (!signature.matches()) {
      throw fragment.place().fault("this is no name of a fragment: " + fragment.value());
    }
    return new FragmentCall("", signature.group(1), list(signature.group(2)));
  }

  private static List<String> list(@Nullable String arguments) {
    return arguments == null || arguments.isBlank()
        ? List.of()
        : Stream.of(arguments.split(",", -1)).map(String::strip).toList();
  }
}
