package org.sijill.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads expressions: {@code ${page.title}}, {@code #{nav.home}}, {@code |#${s.key}|}, {@code
 * 'page'}, a value {@code + 4} or {@code - 4}, and {@code value ? value} with or without {@code :
 * value}. Nothing else is one, so that a template can call no method. For one attribute.
 */
final class Expressions {

  private final String text;
  private final Place place;
  private final Scope scope;
  private final UnaryOperator<String> words;
  private int at;

  /**
   * Begins to read an attribute's value.
   *
   * @param words the interface words of the page's language by key; throws {@link
   *     IllegalArgumentException} for a key without any
   */
  Expressions(String text, Place place, Scope scope, UnaryOperator<String> words) {
    this.text = text;
    this.place = place;
    this.scope = scope;
    this.words = words;
  }

  /** Reads the whole as one expression. */
  Scope.Typed whole() {
    Scope.Typed read = expression();
    if (at < text.length()) {
      throw fault();
    }
    return read;
  }

  /** Returns whether more follows after a comma, and skips the comma. */
  boolean next() {
    return at < text.length() && accept(",");
  }

  /** Reads {@code name=}. */
  String name() {
    int equals = text.indexOf('=', at);
    if (equals < 0) {
      throw fault();
    }
    String name = text.substring(at, equals).strip();
    at = equals + 1;
    return name;
  }

  /** Reads an expression up to a comma or the end. */
  Scope.Typed expression() {
    Scope.Typed first = operand();
    if (accept("?")) {
      Value then = operand().value();
      Value otherwise = accept(":") ? operand().value() : new Value.Nothing();
      return string(new Value.Choice(first.value(), then, otherwise));
    } else if (accept("+")) {
      return new Scope.Typed(new Value.Sum(first.value(), number()), int.class);
    } else if (accept("-")) {
      return new Scope.Typed(new Value.Sum(first.value(), -number()), int.class);
    }
    return first;
  }

  private Scope.Typed operand() {
    skipBlanks();
    Scope.Typed read;
    if (accept("${")) {
      read = path(upTo('}'));
    } else if (accept("#{")) {
      read = string(message(upTo('}').strip()));
    } else if (accept("|")) {
      read = string(joined(upTo('|')));
    } else if (accept("'")) {
      read = string(new Value.Constant(upTo('\'')));
    } else {
      throw fault();
    }
    skipBlanks();
    return read;
  }

  private Value joined(String pattern) {
    List<Value> values = new ArrayList<>();
    int from = 0;
    while (from < pattern.length()) {
      int open = pattern.indexOf("${", from);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      int end = close < 0 ? pattern.length() : open;
      values.add(new Value.Constant(pattern.substring(from, end)));
      if (close >= 0) {
        values.add(path(pattern.substring(open + 2, close)).value());
      }
      from = close < 0 ? end : close + 1;
    }
    return new Value.Joined(List.copyOf(values));
  }

  private Scope.Typed path(String path) {
    String[] names = path.strip().split("\\.", -1);
    if (!(scope.get(names[0]) instanceof Scope.Typed variable)) {
      throw place.fault("there is no variable '" + names[0] + "'");
    }
    Scope.Typed value = variable;
    for (int i = 1; i < names.length; i++) {
      value = Properties.of(value, names[i], place);
    }
    return value;
  }

  private Value message(String key) {
    try {
      return new Value.Constant(words.apply(key));
    } catch (IllegalArgumentException e) {
      throw place.fault(String.valueOf(e.getMessage()));
    }
  }

  private int number() {
    skipBlanks();
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == from || at - from > 9) {
      throw fault();
    }
    int number = Integer.parseInt(text.substring(from, at));
    skipBlanks();
    return number;
  }

  private boolean accept(String sign) {
    boolean there = text.startsWith(sign, at);
    at += there ? sign.length() : 0;
    return there;
  }

  private String upTo(char end) {
    int to = text.indexOf(end, at);
    if (to < 0) {
      throw fault();
    }
    String inside = text.substring(at, to);
    at = to + 1;
    return inside;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static Scope.Typed string(Value value) {
    return new Scope.Typed(value, String.class);
  }

  private TemplateFault fault() {
    return place.fault("this is no expression: " + text);
  }
}
