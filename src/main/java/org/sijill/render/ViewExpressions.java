package org.sijill.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates {@code ${page.article.title}}: a variable, then components of view records, or {@code
 * empty} of a list. Nothing else is an expression, so that a template can call no method and a
 * wrong name is an error.
 */
final class ViewExpressions implements IStandardVariableExpressionEvaluator {

  /** What Thymeleaf evaluates for the missing branch of a condition. */
  private static final String NOTHING = "null";

  private record Property(Class<?> type, String name) {}

  private final Map<Property, Method> accessors = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    if (expression.getExpression().equals(NOTHING)) {
      return null;
    }
    String[] names = expression.getExpression().strip().split("\\.", -1);
    if (!context.containsVariable(names[0])) {
      throw new TemplateProcessingException("there is no variable '" + names[0] + "'");
    }
    Object value = context.getVariable(names[0]);
    for (int i = 1; i < names.length && value != null; i++) {
      value = read(value, names[i]);
    }
    return value;
  }

  private @Nullable Object read(Object view, String name) {
    if (view instanceof Collection<?> collection && name.equals("empty")) {
      return collection.isEmpty();
    }
    Method accessor =
        accessors.computeIfAbsent(new Property(view.getClass(), name), ViewExpressions::accessor);
    try {
      return accessor.invoke(view);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateProcessingException("'" + name + "' cannot be read", e);
    }
  }

  private static Method accessor(Property property) {
    try {
      Method method = property.type().getDeclaredMethod(property.name());
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new TemplateProcessingException(
          "there is no '" + property.name() + "' in " + property.type().getSimpleName());
    }
  }
}
