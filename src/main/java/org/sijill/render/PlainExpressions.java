package org.sijill.render;

import java.util.regex.Pattern;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.IStandardExpressionParser;
import org.thymeleaf.standard.expression.StandardExpressionParser;

/**
 * Reads Thymeleaf's expressions without its preprocessing, {@code __${…}__}, which would read a
 * text of the archive as an expression. Thymeleaf preprocesses for no other parser than its own.
 */
final class PlainExpressions implements IStandardExpressionParser {

  private static final Pattern PREPROCESSED = Pattern.compile("__\\s*[$*#@~]\\{");

  private final StandardExpressionParser parser = new StandardExpressionParser();

  @Override
  public IStandardExpression parseExpression(IExpressionContext context, String input) {
    if (PREPROCESSED.matcher(input).find()) {
      throw new BadTemplate(
          "expressions are not preprocessed: " + input, "write the expression itself, without __");
    }
    return parser.parseExpression(context, input);
  }
}
