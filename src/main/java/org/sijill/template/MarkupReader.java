package org.sijill.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/** Reads a template's file into a tree that keeps every character. For one file. */
final class MarkupReader extends AbstractMarkupHandler {

  private static final MarkupParser PARSER = new MarkupParser(configuration());

  private final String file;
  private final Deque<Open> open = new ArrayDeque<>();

  /** An element whose end is not yet read. */
  private static final class Open {
    private final String name;
    private final Place place;
    private final List<Markup.Attribute> attributes = new ArrayList<>();
    private final List<Markup> children = new ArrayList<>();

    Open(String name, Place place) {
      this.name = name;
      this.place = place;
    }
  }

  private MarkupReader(String file) {
    this.file = file;
    open.push(new Open("", new Place(file, 1, 1)));
  }

  /**
   * Reads a template.
   *
   * @param file its name
   * @throws TemplateFault if it is not markup
   */
  static List<Markup> read(String file, String text) {
    MarkupReader reader = new MarkupReader(file);
    try {
      PARSER.parse(text, reader);
    } catch (ParseException e) {
      int line = e.getLine() == null ? 1 : e.getLine();
      int column = e.getCol() == null ? 1 : e.getCol();
      throw new TemplateFault(file, line, column, String.valueOf(e.getMessage()));
    }
    return List.copyOf(reader.open.element().children);
  }

  private static ParseConfiguration configuration() {
    ParseConfiguration configuration = ParseConfiguration.htmlConfiguration();
    configuration.setElementBalancing(ParseConfiguration.ElementBalancing.AUTO_CLOSE);
    configuration.setUniqueAttributesInElementRequired(true);
    return configuration;
  }

  private void add(char[] buffer, int offset, int length) {
    open.element().children.add(new Markup.Verbatim(new String(buffer, offset, length)));
  }

  private void begin(char[] buffer, int offset, int length, int line, int column) {
    open.push(new Open(new String(buffer, offset, length), new Place(file, line, column)));
  }

  private void end(Markup.Form form) {
    Open done = open.pop();
    open.element()
        .children
        .add(
            new Markup.Element(
                done.name,
                List.copyOf(done.attributes),
                List.copyOf(done.children),
                form,
                done.place));
  }

  @Override
  public void handleText(char[] buffer, int offset, int len, int line, int col) {
    add(buffer, offset, len);
  }

  /** A comment that begins with {@code <!--/*} is the maintainer's alone. */
  @Override
  public void handleComment(
      char[] buffer,
      int contentOffset,
      int contentLen,
      int outerOffset,
      int outerLen,
      int line,
      int col) {
    String comment = new String(buffer, contentOffset, contentLen);
    if (!(comment.startsWith("/*") && comment.endsWith("*/"))) {
      add(buffer, outerOffset, outerLen);
    }
  }

  @Override
  public void handleDocType(
      char[] buffer,
      int keywordOffset,
      int keywordLen,
      int keywordLine,
      int keywordCol,
      int elementNameOffset,
      int elementNameLen,
      int elementNameLine,
      int elementNameCol,
      int typeOffset,
      int typeLen,
      int typeLine,
      int typeCol,
      int publicIdOffset,
      int publicIdLen,
      int publicIdLine,
      int publicIdCol,
      int systemIdOffset,
      int systemIdLen,
      int systemIdLine,
      int systemIdCol,
      int internalSubsetOffset,
      int internalSubsetLen,
      int internalSubsetLine,
      int internalSubsetCol,
      int outerOffset,
      int outerLen,
      int outerLine,
      int outerCol) {
    add(buffer, outerOffset, outerLen);
  }

  @Override
  public void handleStandaloneElementStart(
      char[] buffer, int nameOffset, int nameLen, boolean minimized, int line, int col) {
    begin(buffer, nameOffset, nameLen, line, col);
  }

  @Override
  public void handleStandaloneElementEnd(
      char[] buffer, int nameOffset, int nameLen, boolean minimized, int line, int col) {
    end(minimized ? Markup.Form.SELF_CLOSED : Markup.Form.VOID);
  }

  @Override
  public void handleOpenElementStart(
      char[] buffer, int nameOffset, int nameLen, int line, int col) {
    begin(buffer, nameOffset, nameLen, line, col);
  }

  @Override
  public void handleCloseElementEnd(char[] buffer, int nameOffset, int nameLen, int line, int col) {
    end(Markup.Form.PAIRED);
  }

  @Override
  public void handleAutoCloseElementEnd(
      char[] buffer, int nameOffset, int nameLen, int line, int col) {
    throw open.element().place.fault("<" + open.element().name + "> is not closed");
  }

  @Override
  public void handleUnmatchedCloseElementEnd(
      char[] buffer, int nameOffset, int nameLen, int line, int col) {
    String name = new String(buffer, nameOffset, nameLen);
    throw new Place(file, line, col).fault("</" + name + "> closes nothing");
  }

  @Override
  public void handleAttribute(
      char[] buffer,
      int nameOffset,
      int nameLen,
      int nameLine,
      int nameCol,
      int operatorOffset,
      int operatorLen,
      int operatorLine,
      int operatorCol,
      int valueContentOffset,
      int valueContentLen,
      int valueOuterOffset,
      int valueOuterLen,
      int valueLine,
      int valueCol) {
    String name = new String(buffer, nameOffset, nameLen);
    String written =
        name
            + new String(buffer, operatorOffset, operatorLen)
            + new String(buffer, valueOuterOffset, valueOuterLen);
    open.element()
        .attributes
        .add(
            new Markup.Attribute(
                name.toLowerCase(Locale.ROOT),
                new String(buffer, valueContentOffset, valueContentLen),
                written,
                new Place(file, nameLine, nameCol)));
  }
}
