package org.sijill.render;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.inline.IInliner;
import org.thymeleaf.inline.NoOpInliner;
import org.thymeleaf.standard.inline.StandardHTMLInliner;
import org.thymeleaf.standard.inline.StandardInlineMode;
import org.thymeleaf.standard.processor.AbstractStandardTextInlineSettingTagProcessor;
import org.thymeleaf.standard.processor.StandardInlineHTMLTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code th:inline}: whether <code>[[${page.title}]]</code> is printed. A page's policy forbids
 * scripts and styles of its own, so that nothing is printed into these.
 */
final class Inlining extends AbstractStandardTextInlineSettingTagProcessor {

  Inlining(String prefix) {
    super(
        TemplateMode.HTML,
        prefix,
        StandardInlineHTMLTagProcessor.ATTR_NAME,
        StandardInlineHTMLTagProcessor.PRECEDENCE);
  }

  @Override
  protected IInliner getInliner(ITemplateContext context, StandardInlineMode mode) {
    return switch (mode) {
      case NONE -> NoOpInliner.INSTANCE;
      case HTML -> new StandardHTMLInliner(context.getConfiguration());
      default ->
          throw new BadTemplate(
              "nothing is printed into a script, a style or plain text",
              "print it into an attribute that a script reads, such as th:data-name");
    };
  }
}
