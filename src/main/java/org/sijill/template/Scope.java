package org.sijill.template;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables that a part of a template knows. Immutable.
 *
 * @param file the template's file name
 * @param bindings what each name stands for
 */
record Scope(String file, Map<String, Binding> bindings) {

  /** What a name stands for. */
  sealed interface Binding {}

  /** A value of a known type. */
  record Typed(Value value, Type type) implements Binding {}

  /**
   * Markup that a fragment is given to print.
   *
   * @param element the markup
   * @param scope what it knows
   */
  record Passed(Markup.Element element, Scope scope) implements Binding {}

  Scope {
    bindings = Map.copyOf(bindings);
  }

  @Nullable Binding get(String name) {
    return bindings.get(name);
  }

  /** Returns a scope that knows one name more. */
  Scope with(String name, Binding binding) {
    Map<String, Binding> more = new HashMap<>(bindings);
    more.put(name, binding);
    return new Scope(file, more);
  }
}
