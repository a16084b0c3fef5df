package org.sijill.render;

import org.thymeleaf.exceptions.TemplateProcessingException;

/** What is wrong with a template; Thymeleaf adds where, on the way out of the engine. */
final class BadTemplate extends TemplateProcessingException {

  private static final long serialVersionUID = 1L;

  private final String cause;
  private final String remedy;

  BadTemplate(String cause, String remedy) {
    super(cause);
    this.cause = cause;
    this.remedy = remedy;
  }

  /** Returns the message without the place that {@link #getMessage} adds. */
  String cause() {
    return cause;
  }

  String remedy() {
    return remedy;
  }
}
