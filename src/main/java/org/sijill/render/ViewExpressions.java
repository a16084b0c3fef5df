package org.sijill.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates <code>${page.title}</code> and <code>*{title}</code>: reads components of views, and
 * whether a list is {@code empty}. It calls no method and makes no object, whoever wrote the
 * template. Thread-safe.
 */
final class ViewExpressions implements IStandardVariableExpressionEvaluator {

  private final Map<String, ViewPath> paths = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    String text = expression.getExpression();
    ViewPath path = paths.get(text);
    if (path == null) {
      path = ViewPath.of(text);
      paths.put(text, path);
    }
    if (expression.getUseSelectionAsRoot()
        && context instanceof ITemplateContext template
        && template.hasSelectionTarget()) {
      return path.of(template.getSelectionTarget());
    }
    return path.in(context);
  }
}
