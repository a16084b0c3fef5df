package org.sijill.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Compiles one template for one language: fragments stand where they are named, interface words are
 * fixed, and every name is looked up once. For one template.
 */
final class Compiler {

  /** Fragments within fragments; one that names itself goes beyond. */
  private static final int DEEPEST = 32;

  private static final String PREFIX = "th:";
  private static final String BLOCK = "th:block";

  /** What says more about an element than an attribute's value. */
  private static final Set<String> DIRECTIVES =
      Set.of(
          "th:if",
          "th:unless",
          "th:each",
          "th:text",
          "th:utext",
          "th:insert",
          "th:replace",
          "th:fragment",
          "th:attr");

  private final Function<String, List<Markup>> files;
  private final UnaryOperator<String> words;
  private Scope roots = new Scope("", Map.of());
  private int slots;
  private int depth;
  private Code code = new Code();

  /**
   * Prepares to compile.
   *
   * @param files the templates by file name; throws {@link IllegalArgumentException} where there is
   *     no such template
   * @param words the interface words by key
   */
  Compiler(Function<String, List<Markup>> files, UnaryOperator<String> words) {
    this.files = files;
    this.words = words;
  }

  /**
   * Compiles a template.
   *
   * @param frame the type of its first variable
   * @param page the type of its second
   */
  Program compile(String template, Class<?> frame, Class<?> page) {
    Scope.Typed first = root(frame);
    Scope.Typed second = root(page);
    roots = new Scope(template + ".html", Map.of("frame", first, "page", second));
    children(file(roots.file(), new Place(roots.file(), 1, 1)), roots);
    return new Program(code.nodes(), slots);
  }

  private Scope.Typed root(Class<?> type) {
    return new Scope.Typed(new Value.Variable(slots++), type);
  }

  private void children(List<Markup> children, Scope scope) {
    String blanks = "";
    for (Markup child : children) {
      if (child instanceof Markup.Element element) {
        element(element, blanks, scope);
        blanks = "";
      } else if (child instanceof Markup.Verbatim verbatim) {
        code.fixed(verbatim.text());
        blanks = verbatim.text().isBlank() ? verbatim.text() : "";
      }
    }
  }

  /** Where an element stands in a line of its own, so does each of its repetitions. */
  private void element(Markup.Element element, String blanks, Scope scope) {
    Markup.Attribute replace = element.attribute("th:replace");
    Markup.Attribute each = element.attribute("th:each");
    if (replace != null) {
      insert(replace, scope);
    } else if (each != null) {
      boolean line = element.form() == Markup.Form.PAIRED && !element.name().equals(BLOCK);
      each(element, each, line ? blanks : "", scope);
    } else {
      conditional(element, scope);
    }
  }

  private void each(Markup.Element element, Markup.Attribute each, String between, Scope scope) {
    int colon = each.value().indexOf(':');
    if (colon < 0) {
      throw each.place().fault("th:each is written 'name : ${list}'");
    }
    Scope.Typed list = expression(each.value().substring(colon + 1), each.place(), scope);
    int slot = slots++;
    Scope.Typed one =
        new Scope.Typed(new Value.Variable(slot), Properties.element(list.type(), each.place()));
    Scope inner = scope.with(each.value().substring(0, colon).strip(), one);
    Node[] body = body(() -> conditional(element, inner));
    code.add(new Node.Each(list.value(), slot, Code.utf8(between), body));
  }

  private void conditional(Markup.Element element, Scope scope) {
    Markup.Attribute wanted = element.attribute("th:if");
    Markup.Attribute unwanted = element.attribute("th:unless");
    if (wanted != null) {
      condition(wanted, true, scope, () -> unless(element, unwanted, scope));
    } else {
      unless(element, unwanted, scope);
    }
  }

  private void unless(Markup.Element element, Markup.@Nullable Attribute unwanted, Scope scope) {
    if (unwanted != null) {
      condition(unwanted, false, scope, () -> tags(element, scope));
    } else {
      tags(element, scope);
    }
  }

  private void condition(
      Markup.Attribute attribute, boolean wanted, Scope scope, Runnable content) {
    Scope.Typed condition = expression(attribute.value(), attribute.place(), scope);
    if (condition.type() == int.class || condition.type() == long.class) {
      throw attribute.place().fault("a number is no condition");
    }
    code.add(new Node.If(condition.value(), wanted, body(content)));
  }

  private void tags(Markup.Element element, Scope scope) {
    if (element.name().equals(BLOCK)) {
      content(element, scope);
      return;
    }
    code.fixed("<" + element.name());
    attributes(element, scope);
    switch (element.form()) {
      case VOID -> code.fixed(">");
      case SELF_CLOSED -> code.fixed("/>");
      case PAIRED -> {
        code.fixed(">");
        content(element, scope);
        code.fixed("</" + element.name() + ">");
      }
    }
  }

  /** What {@code th:attr} sets stands in the place of an attribute of that name, or at the end. */
  private void attributes(Markup.Element element, Scope scope) {
    Map<String, Value> set = set(element.attribute("th:attr"), scope);
    for (Markup.Attribute attribute : element.attributes()) {
      String name = attribute.name();
      Value value = set.remove(name);
      if (value != null) {
        code.attribute(name, value);
      } else if (!name.startsWith(PREFIX)) {
        code.fixed(name.equals("xmlns:th") ? "" : " " + attribute.written());
      } else if (!DIRECTIVES.contains(name)) {
        code.attribute(
            name.substring(PREFIX.length()),
            expression(attribute.value(), attribute.place(), scope).value());
      }
    }
    set.forEach(code::attribute);
  }

  private Map<String, Value> set(Markup.@Nullable Attribute attribute, Scope scope) {
    Map<String, Value> set = new LinkedHashMap<>();
    if (attribute != null) {
      Expressions list = new Expressions(attribute.value(), attribute.place(), scope, words);
      do {
        set.put(list.name(), list.expression().value());
      } while (list.next());
    }
    return set;
  }

  private void content(Markup.Element element, Scope scope) {
    Markup.Attribute text = element.attribute("th:text");
    Markup.Attribute html = element.attribute("th:utext");
    Markup.Attribute insert = element.attribute("th:insert");
    if (text != null) {
      code.words(expression(text.value(), text.place(), scope).value());
    } else if (html != null) {
      code.html(expression(html.value(), html.place(), scope).value());
    } else if (insert != null) {
      insert(insert, scope);
    } else {
      children(element.children(), scope);
    }
  }

  /** Prints a fragment: one that was handed on by its variable, or one that is named. */
  private void insert(Markup.Attribute attribute, Scope scope) {
    Place place = attribute.place();
    Scope.Passed fragment;
    if (FragmentCall.is(attribute.value())) {
      fragment = fragment(FragmentCall.of(attribute.value(), place), place, scope);
    } else if (passed(attribute.value(), scope) instanceof Scope.Passed passed) {
      fragment = passed;
    } else {
      throw place.fault("this names no fragment: " + attribute.value());
    }
    if (++depth > DEEPEST) {
      throw place.fault("the fragment holds itself");
    }
    element(fragment.element(), "", fragment.scope());
    depth--;
  }

  private static Scope.@Nullable Binding passed(String variable, Scope scope) {
    String text = variable.strip();
    return text.startsWith("${") && text.endsWith("}")
        ? scope.get(text.substring(2, text.length() - 1).strip())
        : null;
  }

  private Scope.Passed fragment(FragmentCall call, Place place, Scope scope) {
    String file = call.template().isEmpty() ? scope.file() : call.template() + ".html";
    Markup.Element element = find(file(file, place), call.fragment());
    Markup.Attribute named = element == null ? null : element.attribute("th:fragment");
    if (element == null || named == null) {
      throw place.fault("there is no fragment '" + call.fragment() + "' in " + file);
    }
    List<String> parameters = FragmentCall.signature(named).arguments();
    if (parameters.size() != call.arguments().size()) {
      throw place.fault(
          "the fragment '" + call.fragment() + "' takes " + parameters.size() + " arguments");
    }
    Scope inner = new Scope(file, roots.bindings());
    for (int i = 0; i < parameters.size(); i++) {
      inner = inner.with(parameters.get(i), argument(call.arguments().get(i), place, scope));
    }
    return new Scope.Passed(element, inner);
  }

  private Scope.Binding argument(String text, Place place, Scope scope) {
    if (FragmentCall.is(text)) {
      return fragment(FragmentCall.of(text, place), place, scope);
    }
    Scope.Typed argument = expression(text, place, scope);
    int slot = slots++;
    code.add(new Node.Let(slot, argument.value()));
    return new Scope.Typed(new Value.Variable(slot), argument.type());
  }

  private static Markup.@Nullable Element find(List<Markup> markup, String fragment) {
    for (Markup part : markup) {
      if (part instanceof Markup.Element element) {
        Markup.Attribute named = element.attribute("th:fragment");
        if (named != null && FragmentCall.signature(named).fragment().equals(fragment)) {
          return element;
        }
        Markup.Element within = find(element.children(), fragment);
        if (within != null) {
          return within;
        }
      }
    }
    return null;
  }

  private List<Markup> file(String file, Place place) {
    try {
      return files.apply(file);
    } catch (IllegalArgumentException e) {
      throw place.fault(String.valueOf(e.getMessage()));
    }
  }

  private Scope.Typed expression(String text, Place place, Scope scope) {
    return new Expressions(text.strip(), place, scope, words).whole();
  }

  /** Compiles into steps of their own. */
  private Node[] body(Runnable content) {
    Code outer = code;
    code = new Code();
    content.run();
    Node[] nodes = code.nodes();
    code = outer;
    return nodes;
  }
}
