package org.sijill.render;

import java.util.function.Predicate;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.EngineEventUtils;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.standard.processor.AbstractStandardConditionalVisibilityTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code th:if} and {@code th:unless}: a condition holds for what is there and not false. To
 * Thymeleaf itself, a text that happens to be "no" or "off" would be false.
 */
final class Condition extends AbstractStandardConditionalVisibilityTagProcessor {

  private final Predicate<Boolean> printed;

  /**
   * Makes the processor of an attribute.
   *
   * @param printed whether the element is printed where the condition holds, or does not
   */
  Condition(String prefix, String attribute, int precedence, Predicate<Boolean> printed) {
    super(TemplateMode.HTML, prefix, attribute, precedence);
    this.printed = printed;
  }

  @Override
  protected boolean isVisible(
      ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value) {
    Object condition =
        EngineEventUtils.computeAttributeExpression(context, tag, name, value).execute(context);
    if (condition instanceof Number) {
      throw new BadTemplate("a number is not a condition", "compare it: ${number} > 0");
    }
    return printed.test(condition != null && !Boolean.FALSE.equals(condition));
  }
}
