package org.sijill.render;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Phrasebook;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Answers {@code #{key}} in a template from the phrasebook of the page's language. */
final class PhrasebookMessages extends AbstractMessageResolver {

  private final Map<String, Phrasebook> byTag;

  PhrasebookMessages(Map<String, Phrasebook> byTag) {
    this.byTag = Map.copyOf(byTag);
  }

  @Override
  public @Nullable String resolveMessage(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    Phrasebook phrasebook = byTag.get(context.getLocale().toLanguageTag());
    try {
      return phrasebook == null ? null : phrasebook.get(key);
    } catch (IllegalArgumentException e) {
      throw new TemplateProcessingException(e.getMessage(), e);
    }
  }

  @Override
  public @Nullable String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    return null;
  }
}
