package org.sijill.render;

import java.util.LinkedHashSet;
import java.util.Set;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;

/** Thymeleaf's standard dialect for HTML, with expressions that read views and do nothing else. */
final class ViewDialect extends StandardDialect {

  ViewDialect() {
    setVariableExpressionEvaluator(new ViewExpressions());
    setExpressionParser(new PlainExpressions());
    setJavaScriptSerializer((value, writer) -> refuse("script"));
    setCSSSerializer((value, writer) -> refuse("style"));
  }

  private static void refuse(String element) {
    throw new BadTemplate(
        "nothing is printed into a " + element, "print it into an attribute: th:data-name");
  }

  /** Objects such as {@code #strings} have methods, which nothing calls. */
  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return new NoObjects();
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    Set<IProcessor> processors = new LinkedHashSet<>(super.getProcessors(prefix));
    processors.removeIf(processor -> processor.getTemplateMode() != TemplateMode.HTML);
    return processors;
  }

  private static final class NoObjects implements IExpressionObjectFactory {
    @Override
    public Set<String> getAllExpressionObjectNames() {
      return Set.of();
    }

    @Override
    public Object buildObject(
        org.thymeleaf.context.IExpressionContext context, String expressionObjectName) {
      throw new IllegalArgumentException(expressionObjectName);
    }

    @Override
    public boolean isCacheable(String expressionObjectName) {
      return true;
    }
  }
}
