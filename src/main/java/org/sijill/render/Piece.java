package org.sijill.render;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.AttributeNames;
import org.thymeleaf.engine.EngineEventUtils;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Prints an element of {@link SijillDialect} in one go, where Thymeleaf would take its parts one by
 * one. Thread-safe.
 */
final class Piece extends AbstractElementTagProcessor {

  private static final AttributeName OF = AttributeNames.forHTMLName("of");
  private static final AttributeName IN = AttributeNames.forHTMLName("in");
  private static final Set<String> CONTAINERS = Set.of("li", "dd");
  private static final int FIRST = 1;

  private final String element;
  private final Class<?> type;
  private final boolean list;
  private final BiConsumer<PieceHtml, Object> printer;

  private Piece(
      String prefix,
      String name,
      Class<?> type,
      boolean list,
      BiConsumer<PieceHtml, Object> printer) {
    super(TemplateMode.HTML, prefix, name, true, null, false, FIRST);
    this.element = prefix + ":" + name;
    this.type = type;
    this.list = list;
    this.printer = printer;
  }

  /** Makes the processor of an element that prints one view. */
  @SuppressWarnings("unchecked")
  static <V extends Record> Piece of(
      String prefix, String name, Class<V> type, BiConsumer<PieceHtml, V> printer) {
    return new Piece(prefix, name, type, false, (html, view) -> printer.accept(html, (V) view));
  }

  /** Makes the processor of an element that prints a list of views. */
  @SuppressWarnings("unchecked")
  static <V extends Record> Piece ofAll(
      String prefix, String name, Class<V> type, BiConsumer<PieceHtml, List<V>> printer) {
    return new Piece(
        prefix, name, type, true, (html, views) -> printer.accept(html, (List<V>) views));
  }

  /** Returns the element's name with its prefix. */
  String element() {
    return element;
  }

  @Override
  protected void doProcess(
      ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler handler) {
    IAttribute of = tag.getAttribute(OF);
    if (of == null) {
      throw new BadTemplate("<" + element + "> prints nothing", "say what: of=\"${…}\"");
    }
    Object value = value(of, context, tag);
    PieceHtml html = new PieceHtml(key -> InterfaceWords.of(context, key), in(tag));
    if (value != null) {
      printer.accept(html, value);
    }
    handler.replaceWith(html.toString(), false);
  }

  private @Nullable Object value(
      IAttribute of, ITemplateContext context, IProcessableElementTag tag) {
    try {
      Object value =
          EngineEventUtils.computeAttributeExpression(context, tag, OF, of.getValue())
              .execute(context);
      if (value != null && !suits(value)) {
        throw new BadTemplate(
            "<"
                + element
                + "> prints a "
                + wanted()
                + ", not a "
                + value.getClass().getSimpleName(),
            "");
      }
      return value;
    } catch (TemplateProcessingException e) {
      throw placed(e, of);
    }
  }

  private boolean suits(Object value) {
    return list
        ? value instanceof List<?> all && (all.isEmpty() || type.isInstance(all.get(0)))
        : type.isInstance(value);
  }

  private String wanted() {
    return list ? "list of " + type.getSimpleName() : type.getSimpleName();
  }

  private String in(IProcessableElementTag tag) {
    String in = "li";
    for (IAttribute attribute : tag.getAllAttributes()) {
      AttributeName name = attribute.getAttributeDefinition().getAttributeName();
      if (name.equals(IN) && CONTAINERS.contains(attribute.getValue())) {
        in = attribute.getValue();
      } else if (!name.equals(OF)) {
        String written = attribute.getAttributeCompleteName() + "=\"" + attribute.getValue() + "\"";
        throw placed(
            new BadTemplate(
                "<" + element + "> does not take " + written, "leave it out, or write plain HTML"),
            attribute);
      }
    }
    return in;
  }

  private static TemplateProcessingException placed(
      TemplateProcessingException e, IAttribute attribute) {
    if (!e.hasLineAndCol()) {
      e.setLineAndCol(attribute.getLine(), attribute.getCol());
    }
    return e;
  }
}
