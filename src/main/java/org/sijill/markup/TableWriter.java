package org.sijill.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import org.sijill.diagnostics.Rule;
import org.sijill.text.Blank;
import org.sijill.text.UnparsedMarkup;

/** Writes tables, cell by cell. */
final class TableWriter {

  private final Parts parts;
  private final InlineWriter inlines;
  private final ProseWarnings warnings;
  private final MarkdownFaults faults;

  /** The number of columns of the current table: the cells of its first row. */
  private int columns;

  TableWriter(Parts parts, InlineWriter inlines, ProseWarnings warnings, MarkdownFaults faults) {
    this.parts = parts;
    this.inlines = inlines;
    this.warnings = warnings;
    this.faults = faults;
  }

  void write(TableBlock table) {
    columns = Integer.MAX_VALUE;
    parts.add(new Part.TableStart());
    for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
      if (section instanceof TableHead) {
        tableSection("thead", section);
      } else if (section instanceof TableBody && section.hasChildren()) {
        tableSection("tbody", section);
      } else if (!(section instanceof TableBody || section instanceof TableSeparator)) {
        throw new IllegalStateException("a part of a table that is not expected: " + section);
      }
    }
    parts.add(new Part.TableEnd());
  }

  private void tableSection(String name, Node section) {
    parts.block("<" + name + ">");
    for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
      tableRow((TableRow) row);
    }
    parts.block("</" + name + ">\n");
  }

  private void tableRow(TableRow row) {
    parts.block("<tr>");
    int count = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      count++;
      if (count <= columns) {
        cell((TableCell) cell);
      } else if (!Blank.is(cell.getChildChars().toString())) {
        refuse(cell);
        break;
      }
    }
    columns = Math.min(columns, count);
    parts.block("</tr>\n");
  }

  private void refuse(Node cell) {
    faults.report(
        cell,
        Rule.TABLE_TOO_WIDE,
        "a cell beyond the " + columns + " columns of the first row",
        "add a column to the first two rows, or put a backslash before a '|' that is meant");
  }

  private void cell(TableCell cell) {
    String name = cell.isHeader() ? "th" : "td";
    String scope = cell.isHeader() ? " scope=\"col\"" : "";
    // Markdown says left and right; on a page that runs the other way these are start and end.
    String align =
        cell.getAlignment() == null
            ? ""
            : switch (cell.getAlignment()) {
              case LEFT -> " class=\"align-start\"";
              case CENTER -> " class=\"align-center\"";
              case RIGHT -> " class=\"align-end\"";
            };
    parts.block("<" + name + scope + align + ">");
    inlines.write(cell);
    warnings.endOfBlock(UnparsedMarkup.Place.LINE);
    parts.block("</" + name + ">");
  }
}
