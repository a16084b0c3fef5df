package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Nearest;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;

/** The names in <code>${page.title}</code>: a variable, and components of views. Thread-safe. */
final class ViewPath {

  /** What Thymeleaf reads where {@code condition ? value} has no other value. */
  private static final String NOTHING = "null";

  private static final Pattern PATH = Pattern.compile("\\s*\\w+(\\.\\w+)*\\s*");

  private final String variable;
  private final List<Component> components;

  private ViewPath(String variable, List<Component> components) {
    this.variable = variable;
    this.components = List.copyOf(components);
  }

  /**
   * Reads a path.
   *
   * @throws BadTemplate if it is anything else
   */
  static ViewPath of(String text) {
    if (!PATH.matcher(text).matches()) {
      throw new BadTemplate(
          "'" + text + "' is not a name", "write names with dots between them: ${page.title}");
    }
    String[] names = text.strip().split("\\.", -1);
    List<Component> components = new ArrayList<>();
    for (int i = 1; i < names.length; i++) {
      components.add(new Component(names[i]));
    }
    return new ViewPath(names[0], components);
  }

  /**
   * Returns what the path leads to; a component of nothing is nothing.
   *
   * @throws BadTemplate if there is no variable or no component of a name
   */
  @Nullable Object in(IExpressionContext context) {
    Object value = context.getVariable(variable);
    if (value == null && !variable.equals(NOTHING) && !context.containsVariable(variable)) {
      throw unknown(context);
    }
    return read(value);
  }

  /** Returns what the path leads to where its first name is a component too: {@code *{title}}. */
  @Nullable Object of(@Nullable Object selected) {
    return read(selected == null ? null : new Component(variable).of(selected));
  }

  private @Nullable Object read(@Nullable Object start) {
    Object value = start;
    for (int i = 0; value != null && i < components.size(); i++) {
      value = components.get(i).of(value);
    }
    return value;
  }

  private BadTemplate unknown(IExpressionContext context) {
    Set<String> known =
        context instanceof ITemplateContext template ? template.getVariableNames() : Set.of();
    return new BadTemplate(
        "there is no variable '" + variable + "'", Nearest.suggestion(variable, known, ""));
  }

  /** A name of the path. It remembers the type that it met last: mostly there is only one. */
  private static final class Component {

    private record Known(Class<?> type, Function<Object, Object> accessor) {}

    private final String name;
    private volatile @Nullable Known last;

    Component(String name) {
      this.name = name;
    }

    @Nullable Object of(Object view) {
      Known known = last;
      if (known == null || known.type() != view.getClass()) {
        known = new Known(view.getClass(), accessor(view.getClass()));
        last = known;
      }
      return known.accessor().apply(view);
    }

    private Function<Object, Object> accessor(Class<?> type) {
      Map<String, Function<Object, Object>> all = Components.of(type);
      Function<Object, Object> accessor = all.get(name);
      if (accessor == null) {
        throw new BadTemplate(
            "there is no '" + name + "' in " + type.getSimpleName(), remedy(type, all.keySet()));
      }
      return accessor;
    }

    private String remedy(Class<?> type, Set<String> names) {
      String all =
          type.isRecord() ? "it has " + String.join(", ", names) : "nothing of it can be read";
      return Nearest.suggestion(name, names, all);
    }
  }
}
