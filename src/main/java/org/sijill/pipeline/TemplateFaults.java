package org.sijill.pipeline;

import java.nio.file.Path;
import java.util.Map;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Problems;
import org.sijill.diagnostics.Rule;
import org.sijill.language.Phrasebook;
import org.sijill.model.Language;
import org.sijill.render.TemplateCheck;
import org.sijill.render.TemplateFault;

/**
 * Reports what is wrong with the templates of a folder.
 *
 * @param folder holds them
 * @param problems where faults are reported
 */
record TemplateFaults(Path folder, Problems problems) {

  /**
   * Looks at all templates, also at what no page shows. The program's own are sound: they were
   * looked at when it was built.
   */
  void findAll(Map<Language, Phrasebook> words) {
    if (!TemplateSource.isPacked(folder) && !words.isEmpty()) {
      TemplateCheck.faults(folder, words).forEach(this::report);
    }
  }

  void report(TemplateFault fault) {
    String file = folder.resolve(fault.template()).toString().replace('\\', '/');
    problems.report(
        new Position(file, fault.line(), fault.column()),
        Rule.BAD_TEMPLATE,
        String.valueOf(fault.getMessage()),
        fault.remedy());
  }
}
