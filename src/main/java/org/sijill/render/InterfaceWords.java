package org.sijill.render;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Finds the words of <code>#{key}</code> in the phrasebook of the page's language. */
final class InterfaceWords implements IMessageResolver {

  /** The variable that holds the page's words by key. No expression can name it. */
  static final String VARIABLE = "#words";

  @Override
  public String getName() {
    return "words";
  }

  @Override
  public Integer getOrder() {
    return 1;
  }

  @Override
  public String resolveMessage(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    if (parameters != null && parameters.length > 0) {
      throw new BadTemplate("the words for '" + key + "' take no arguments here", "leave them out");
    }
    return of(context, key);
  }

  /**
   * Returns the words of a key.
   *
   * @throws BadTemplate if there are none
   */
  @SuppressWarnings("unchecked")
  static String of(ITemplateContext context, String key) {
    try {
      return ((UnaryOperator<String>) context.getVariable(VARIABLE)).apply(key);
    } catch (IllegalArgumentException e) {
      throw new BadTemplate(String.valueOf(e.getMessage()), "");
    }
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    throw new IllegalStateException("words that are missing are reported before");
  }
}
