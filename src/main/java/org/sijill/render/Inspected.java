package org.sijill.render;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeDefinitions;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.ElementDefinitions;
import org.thymeleaf.engine.IAttributeDefinitionsAware;
import org.thymeleaf.engine.IElementDefinitionsAware;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.processor.element.MatchingAttributeName;
import org.thymeleaf.processor.element.MatchingElementName;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * A processor whose faults are collected, so that the rest of the template is looked at too.
 *
 * @param processor does the work
 * @param faults takes what is wrong
 */
record Inspected(IElementTagProcessor processor, Consumer<TemplateProcessingException> faults)
    implements IElementTagProcessor, IAttributeDefinitionsAware, IElementDefinitionsAware {

  /** Attributes without which the element's content cannot be looked at. */
  private static final Set<String> STRUCTURAL =
      Set.of("each", "with", "object", "insert", "replace", "include");

  /** Returns a processor that hands its faults on, if it is one of elements. */
  static IProcessor of(IProcessor processor, Consumer<TemplateProcessingException> faults) {
    return processor instanceof IElementTagProcessor element
        ? new Inspected(element, faults)
        : processor;
  }

  @Override
  public void process(
      ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler handler) {
    try {
      processor.process(context, tag, handler);
    } catch (TemplateProcessingException e) {
      faults.accept(e);
      handler.reset();
      skip(processor.getMatchingAttributeName(), handler);
    }
  }

  /** Takes out what is wrong: an attribute, or an element whose content would be wrong as well. */
  private static void skip(
      @Nullable MatchingAttributeName matching, IElementTagStructureHandler handler) {
    AttributeName attribute = matching == null ? null : matching.getMatchingAttributeName();
    if (matching == null
        || (attribute != null && STRUCTURAL.contains(attribute.getAttributeName()))) {
      handler.removeElement();
    } else if (attribute != null) {
      handler.removeAttribute(attribute);
    }
  }

  @Override
  public TemplateMode getTemplateMode() {
    return processor.getTemplateMode();
  }

  @Override
  public int getPrecedence() {
    return processor.getPrecedence();
  }

  @Override
  public MatchingElementName getMatchingElementName() {
    return processor.getMatchingElementName();
  }

  @Override
  public MatchingAttributeName getMatchingAttributeName() {
    return processor.getMatchingAttributeName();
  }

  @Override
  public void setAttributeDefinitions(AttributeDefinitions definitions) {
    if (processor instanceof IAttributeDefinitionsAware aware) {
      aware.setAttributeDefinitions(definitions);
    }
  }

  @Override
  public void setElementDefinitions(ElementDefinitions definitions) {
    if (processor instanceof IElementDefinitionsAware aware) {
      aware.setElementDefinitions(definitions);
    }
  }
}
