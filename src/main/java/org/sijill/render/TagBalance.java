package org.sijill.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/**
 * Finds elements of a template that are not closed, and tags that close nothing: Thymeleaf guesses
 * what was meant. For one file.
 */
final class TagBalance extends AbstractMarkupHandler {

  private final String file;
  private final List<TemplateFault> faults = new ArrayList<>();
  private final Deque<int[]> open = new ArrayDeque<>();

  private TagBalance(String file) {
    this.file = file;
  }

  /** Returns what is wrong with a template's tags. What no parser can read is not told of here. */
  static List<TemplateFault> faults(String file, String text) {
    ParseConfiguration configuration = ParseConfiguration.htmlConfiguration();
    configuration.setElementBalancing(ParseConfiguration.ElementBalancing.AUTO_CLOSE);
    TagBalance balance = new TagBalance(file);
    try {
      new MarkupParser(configuration).parse(text, balance);
    } catch (ParseException e) {
      // Thymeleaf finds the same when it parses the template, and says where.
    }
    return balance.faults;
  }

  private void report(int line, int column, String cause, String remedy) {
    faults.add(new TemplateFault(file, line, column, cause, remedy));
  }

  @Override
  public void handleOpenElementStart(
      char[] buffer, int nameOffset, int nameLength, int line, int column) {
    open.push(new int[] {line, column});
  }

  @Override
  public void handleCloseElementEnd(
      char[] buffer, int nameOffset, int nameLength, int line, int column) {
    open.pop();
  }

  @Override
  public void handleAutoCloseElementEnd(
      char[] buffer, int nameOffset, int nameLength, int line, int column) {
    int[] place = open.pop();
    String name = new String(buffer, nameOffset, nameLength);
    report(place[0], place[1], "<" + name + "> is not closed", "add </" + name + ">");
  }

  @Override
  public void handleUnmatchedCloseElementStart(
      char[] buffer, int nameOffset, int nameLength, int line, int column) {
    String name = new String(buffer, nameOffset, nameLength);
    report(line, column, "</" + name + "> closes nothing", "remove it");
  }
}
