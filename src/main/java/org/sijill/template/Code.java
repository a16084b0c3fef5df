package org.sijill.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sijill.markup.HtmlText;

/** Collects the steps of a compiled template; what is fixed and follows each other becomes one. */
final class Code {

  private final List<Node> nodes = new ArrayList<>();
  private final StringBuilder fixed = new StringBuilder();

  void fixed(String text) {
    fixed.append(text);
  }

  void words(Value value) {
    if (value instanceof Value.Constant constant) {
      fixed.append(HtmlText.escape(constant.words()));
    } else {
      add(new Node.Words(value));
    }
  }

  void html(Value value) {
    if (value instanceof Value.Constant constant) {
      fixed.append(constant.words());
    } else {
      add(new Node.Html(value));
    }
  }

  void attribute(String name, Value value) {
    if (!(value instanceof Value.Constant constant)) {
      add(new Node.Attribute(utf8(" " + name + "=\""), value));
    } else if (!constant.words().isEmpty()) {
      fixed
          .append(' ')
          .append(name)
          .append("=\"")
          .append(HtmlText.escape(constant.words()))
          .append('"');
    }
  }

  void add(Node node) {
    flush();
    nodes.add(node);
  }

  Node[] nodes() {
    flush();
    return nodes.toArray(new Node[0]);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void flush() {
    if (!fixed.isEmpty()) {
      nodes.add(new Node.Fixed(utf8(fixed.toString())));
      fixed.setLength(0);
    }
  }
}
