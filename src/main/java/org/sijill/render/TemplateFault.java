package org.sijill.render;

/** A template that cannot be rendered: the maintainer's to mend, like any other input. */
public final class TemplateFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String template;
  private final int line;
  private final int column;
  private final String remedy;

  TemplateFault(String template, int line, int column, String cause, String remedy) {
    super(cause);
    this.template = template;
    this.line = line;
    this.column = column;
    this.remedy = remedy;
  }

  /** Returns the template's file name. */
  public String template() {
    return template;
  }

  /** Returns the line, from 1. */
  public int line() {
    return line;
  }

  /** Returns the column, from 1. */
  public int column() {
    return column;
  }

  /** Returns what to do about it; empty where the message says enough. */
  public String remedy() {
    return remedy;
  }
}
