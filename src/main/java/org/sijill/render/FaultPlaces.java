package org.sijill.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Tells from Thymeleaf's exceptions what is wrong with a template, and where. */
final class FaultPlaces {

  /** What Thymeleaf and its parser say of the place, before or after the message. */
  private static final Pattern PLACE =
      Pattern.compile("^\\(Line = \\d+, Column = \\d+\\) | \\(template: \"[^\"]*\"[^()]*\\)$");

  private static final Pattern UNKNOWN =
      Pattern.compile("Error resolving fragment: \"(.*)\": template or fragment could not .*");

  /** The name that Thymeleaf gives an argument without one. */
  private static final Pattern ARGUMENT = Pattern.compile("'_arg\\d+'=");

  private static final String ENDLESS = "Fragment inclusion depth";

  private final TemplateFolder folder;

  FaultPlaces(TemplateFolder folder) {
    this.folder = folder;
  }

  /**
   * Returns the fault that an exception tells of. The innermost place is the nearest to it.
   *
   * @param template the page's template, for a fault that has no place
   */
  TemplateFault fault(TemplateEngineException exception, String template) {
    Throwable cause = exception;
    TemplateProcessingException placed = null;
    for (Throwable t = exception; t != null; t = t.getCause()) {
      if (t instanceof TemplateFault fault) {
        return fault;
      } else if (t instanceof TemplateProcessingException e && e.hasLineAndCol()) {
        placed = e;
      }
      cause = t;
    }
    return placed(placed, template, message(cause), remedy(cause));
  }

  private TemplateFault placed(
      @Nullable TemplateProcessingException place, String page, String message, String remedy) {
    if (place == null) {
      return new TemplateFault(TemplateFolder.fileName(page), 1, 1, message, remedy);
    }
    String template = place.hasTemplateName() ? place.getTemplateName() : page;
    CommentOffsets.Place written = written(template, place.getLine(), place.getCol());
    return new TemplateFault(
        TemplateFolder.fileName(template), written.line(), written.column(), message, remedy);
  }

  private CommentOffsets.Place written(String template, int line, int column) {
    try {
      return CommentOffsets.written(folder.read(template), line, column);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String message(Throwable cause) {
    if (cause instanceof BadTemplate bad) {
      return bad.cause();
    }
    String message = PLACE.matcher(String.valueOf(cause.getMessage())).replaceAll("");
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.matches()) {
      return "there is no fragment " + ARGUMENT.matcher(unknown.group(1)).replaceAll("");
    }
    return message.startsWith(ENDLESS) ? "the fragment holds itself" : message;
  }

  private static String remedy(Throwable cause) {
    return cause instanceof BadTemplate bad ? bad.remedy() : "";
  }
}
