package org.sijill.render;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardActionTagProcessor;
import org.thymeleaf.standard.processor.StandardCaseTagProcessor;
import org.thymeleaf.standard.processor.StandardDefaultAttributesTagProcessor;
import org.thymeleaf.standard.processor.StandardHrefTagProcessor;
import org.thymeleaf.standard.processor.StandardIfTagProcessor;
import org.thymeleaf.standard.processor.StandardInlineHTMLTagProcessor;
import org.thymeleaf.standard.processor.StandardNonRemovableAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardRemovableAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardSrcTagProcessor;
import org.thymeleaf.standard.processor.StandardUnlessTagProcessor;
import org.thymeleaf.standard.processor.StandardValueTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Thymeleaf's standard dialect for HTML, with expressions that read views and do nothing else. */
final class ViewDialect extends StandardDialect {

  /** What {@link Condition}, {@link Inlining} and {@link PlainAttributes} do instead. */
  private static final Set<Class<? extends IProcessor>> REPLACED =
      Set.of(
          StandardIfTagProcessor.class,
          StandardUnlessTagProcessor.class,
          StandardInlineHTMLTagProcessor.class,
          StandardActionTagProcessor.class,
          StandardHrefTagProcessor.class,
          StandardSrcTagProcessor.class,
          StandardValueTagProcessor.class,
          StandardNonRemovableAttributeTagProcessor.class,
          StandardRemovableAttributeTagProcessor.class,
          StandardDefaultAttributesTagProcessor.class);

  private final UnaryOperator<IProcessor> wrapped;
  private final boolean unconditional;

  /**
   * Makes the dialect.
   *
   * @param wrapped wraps its processors in others
   * @param unconditional whether all is printed, whatever the conditions
   */
  ViewDialect(UnaryOperator<IProcessor> wrapped, boolean unconditional) {
    this.wrapped = wrapped;
    this.unconditional = unconditional;
    setVariableExpressionEvaluator(new ViewExpressions());
    setExpressionParser(new PlainExpressions());
    // Inlining refuses scripts and styles; Thymeleaf would look for a library to write them with.
    setJavaScriptSerializer((value, writer) -> refuse());
    setCSSSerializer((value, writer) -> refuse());
  }

  private static void refuse() {
    throw new IllegalStateException("nothing is printed into scripts and styles");
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    Stream<IProcessor> kept =
        super.getProcessors(prefix).stream()
            .filter(processor -> processor.getTemplateMode() == TemplateMode.HTML)
            .filter(processor -> !isReplaced(processor));
    Stream<IProcessor> own =
        Stream.concat(
            conditions(prefix), Stream.of(new Inlining(prefix), new PlainAttributes(prefix)));
    return Stream.concat(kept, own).map(wrapped).collect(Collectors.toSet());
  }

  private boolean isReplaced(IProcessor processor) {
    return REPLACED.contains(processor.getClass())
        || (unconditional && processor instanceof StandardCaseTagProcessor);
  }

  private Stream<IProcessor> conditions(String prefix) {
    if (unconditional) {
      return Stream.of(
          new Condition(prefix, "if", StandardIfTagProcessor.PRECEDENCE, holds -> true),
          new Condition(prefix, "unless", StandardUnlessTagProcessor.PRECEDENCE, holds -> true),
          new Condition(prefix, "case", StandardCaseTagProcessor.PRECEDENCE, holds -> true));
    }
    return Stream.of(
        new Condition(prefix, "if", StandardIfTagProcessor.PRECEDENCE, holds -> holds),
        new Condition(prefix, "unless", StandardUnlessTagProcessor.PRECEDENCE, holds -> !holds));
  }

  /** Objects such as {@code #strings} have methods, which nothing calls. */
  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return new NoObjects();
  }

  private static final class NoObjects implements IExpressionObjectFactory {

    @Override
    public Set<String> getAllExpressionObjectNames() {
      return Set.of();
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
      throw new IllegalArgumentException(name);
    }

    @Override
    public boolean isCacheable(String name) {
      return true;
    }
  }
}
