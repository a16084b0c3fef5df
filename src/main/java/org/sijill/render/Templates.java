package org.sijill.render;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Phrasebook;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;

/** Thymeleaf, set up once. Thread-safe. */
final class Templates {

  private final TemplateEngine engine = new TemplateEngine();

  Templates(Path folder, Map<String, Phrasebook> phrasebooks) {
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new ViewExpressions());
    engine.setDialect(dialect);
    engine.setTemplateResolver(new TemplateFolder(folder));
    engine.setMessageResolver(new PhrasebookMessages(phrasebooks));
  }

  /**
   * Fills a template.
   *
   * @param template its file's name without the ending
   * @param language the tag of the page's language
   * @param variables the views that it prints
   * @throws TemplateFault if the template is missing or wrong
   */
  String fill(String template, String language, Map<String, Object> variables) {
    Context context = new Context(Locale.forLanguageTag(language), variables);
    try {
      return engine.process(template, context);
    } catch (TemplateProcessingException e) {
      throw fault(template, e);
    }
  }

  /** Thymeleaf ends its messages with the place, which the fault names itself. */
  private static String withoutPlace(String message) {
    return message.replaceFirst(" \\(template: \"[^\"]*\"( - line \\d+, col \\d+)?\\)$", "");
  }

  /** The innermost exception knows best what is wrong, the innermost position where. */
  private static TemplateFault fault(String template, TemplateProcessingException thrown) {
    String file = template;
    int line = 1;
    int column = 1;
    String cause = String.valueOf(thrown.getMessage());
    for (@Nullable Throwable t = thrown; t != null; t = t.getCause()) {
      cause = t.getMessage() == null ? cause : t.getMessage();
      if (t instanceof TemplateProcessingException e && e.hasLineAndCol()) {
        file = e.getTemplateName() == null ? file : e.getTemplateName();
        line = e.getLine();
        column = e.getCol();
      }
    }
    return new TemplateFault(file + ".html", line, column, withoutPlace(cause));
  }
}
