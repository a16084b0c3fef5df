package org.sijill.template;

/**
 * Where something stands in a template.
 *
 * @param file the template's file name
 * @param line from 1
 * @param column from 1
 */
record Place(String file, int line, int column) {

  TemplateFault fault(String cause) {
    return new TemplateFault(file, line, column, cause);
  }
}
