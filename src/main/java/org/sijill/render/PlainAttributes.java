package org.sijill.render;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.EngineEventUtils;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.AbstractProcessor;
import org.thymeleaf.processor.element.IElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.processor.element.MatchingAttributeName;
import org.thymeleaf.processor.element.MatchingElementName;
import org.thymeleaf.standard.expression.NoOpToken;
import org.thymeleaf.standard.processor.StandardDefaultAttributesTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

/**
 * {@code th:href}, {@code th:lang} and any other attribute that has no meaning of its own: prints
 * the attribute of that name, or none where its value is nothing or empty. Thymeleaf's own
 * processors print some of them empty, and look every expression up by its text.
 */
final class PlainAttributes extends AbstractProcessor implements IElementTagProcessor {

  private final String prefix;

  PlainAttributes(String prefix) {
    super(TemplateMode.HTML, StandardDefaultAttributesTagProcessor.PRECEDENCE);
    this.prefix = prefix;
  }

  @Override
  public @Nullable MatchingElementName getMatchingElementName() {
    return null;
  }

  @Override
  public MatchingAttributeName getMatchingAttributeName() {
    return MatchingAttributeName.forAllAttributesWithPrefix(TemplateMode.HTML, prefix);
  }

  @Override
  public void process(
      ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler handler) {
    for (IAttribute attribute : tag.getAllAttributes()) {
      AttributeName name = attribute.getAttributeDefinition().getAttributeName();
      if (name.isPrefixed() && name.getPrefix().equals(prefix)) {
        try {
          print(context, tag, attribute, name, handler);
        } catch (TemplateProcessingException e) {
          if (!e.hasLineAndCol()) {
            e.setTemplateName(tag.getTemplateName());
            e.setLineAndCol(attribute.getLine(), attribute.getCol());
          }
          throw e;
        }
      }
    }
  }

  private void print(
      ITemplateContext context,
      IProcessableElementTag tag,
      IAttribute attribute,
      AttributeName name,
      IElementTagStructureHandler handler) {
    String expression =
        EscapedAttributeUtils.unescapeAttribute(TemplateMode.HTML, attribute.getValue());
    Object value =
        expression == null || expression.isBlank()
            ? null
            : EngineEventUtils.computeAttributeExpression(context, tag, name, expression)
                .execute(context);
    String text = value == null || value == NoOpToken.VALUE ? "" : value.toString();
    if (text.isEmpty()) {
      handler.removeAttribute(name);
    } else {
      // As written: SVG's names have capital letters.
      String printed = attribute.getAttributeCompleteName().substring(prefix.length() + 1);
      handler.replaceAttribute(
          name, printed, EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text));
    }
  }
}
