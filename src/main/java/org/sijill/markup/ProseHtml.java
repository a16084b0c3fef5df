package org.sijill.markup;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Direction;
import org.sijill.model.Image;

/**
 * Writes a text as HTML for one page. Thread-safe.
 *
 * @param direction the direction of the text
 * @param links says where a link of the text leads from the page
 * @param names says which names in words lead to pages, in their order
 * @param pictures says where a picture of the text lies from the page
 * @param number writes a number in the page's digits
 * @param tableLabel what a screen reader calls a table that scrolls
 * @param anchors what the ids of this text begin with: nothing, but where two texts share a page
 */
public record ProseHtml(
    Direction direction,
    Function<String, Href> links,
    Function<Part.Words, List<NameLink>> names,
    Function<String, Picture> pictures,
    IntFunction<String> number,
    String tableLabel,
    String anchors) {

  /** About so many UTF-16 code units a part has, so that a text is seldom moved as it grows. */
  private static final int TYPICAL = 64;

  /**
   * Where a link leads.
   *
   * @param href relative to the page, or absolute
   * @param hreflang the language of the page that it leads to, if that is not the reader's
   * @param external whether it leaves the site
   */
  public record Href(String href, @Nullable String hreflang, boolean external) {}

  /**
   * Where a picture lies.
   *
   * @param src relative to the page
   * @param image its size
   */
  public record Picture(String src, Image image) {}

  /** Returns the parts as HTML. */
  public String render(List<Part> parts) {
    StringBuilder out = new StringBuilder(TYPICAL * parts.size());
    int start = 0;
    while (start < parts.size()) {
      int end = endOfRunning(parts, start);
      if (end > start) {
        new InlineRuns(parts.subList(start, end), direction, names).append(out, this::append);
        start = end;
      } else {
        append(parts.get(start), out);
        start++;
      }
    }
    return out.toString();
  }

  /** Returns where the parts end that run on within one block. */
  private static int endOfRunning(List<Part> parts, int start) {
    int end = start;
    while (end < parts.size() && InlineRuns.runsThrough(parts.get(end))) {
      end++;
    }
    return end;
  }

  private void append(Part part, StringBuilder out) {
    // Java 17 has no pattern switch; the order is that of frequency.
    if (part instanceof Part.Markup markup) {
      out.append(markup.html());
    } else if (part instanceof Part.LinkStart link) {
      appendLink(links.apply(link.destination()), out);
    } else if (part instanceof Part.LinkEnd) {
      out.append("</a>");
    } else if (part instanceof Part.ItemStart item) {
      out.append(isMarked(item.number()) ? "<li class=\"numbered\">" : "<li>");
    } else if (part instanceof Part.ItemNumber item) {
      appendItemNumber(item.number(), out);
    } else if (part instanceof Part.HeadingStart heading) {
      out.append("<h").append(heading.level());
      out.append(" id=\"").append(HtmlText.escape(anchors + heading.id())).append("\">");
    } else if (part instanceof Part.HeadingEnd heading) {
      out.append("</h").append(heading.level()).append(">\n");
    } else if (part instanceof Part.Picture picture) {
      appendPicture(picture, out);
    } else if (part instanceof Part.NoteMark mark) {
      appendNoteMark(mark, out);
    } else if (part instanceof Part.TableStart) {
      out.append("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
      out.append(HtmlText.escape(tableLabel)).append("\"><table>");
    } else if (part instanceof Part.TableEnd) {
      out.append("</table></div>\n");
    }
  }

  /**
   * Returns whether the number is written out: browsers count in European digits, and markers of
   * style sheets cannot be copied.
   */
  private boolean isMarked(int itemNumber) {
    return !number.apply(itemNumber).equals(Integer.toString(itemNumber));
  }

  private void appendItemNumber(int itemNumber, StringBuilder out) {
    if (isMarked(itemNumber)) {
      out.append("<span class=\"number\">").append(number.apply(itemNumber)).append(". </span>");
    }
  }

  private static void appendLink(Href href, StringBuilder out) {
    // What the author linked; the links of names have no class, since there are many of them.
    out.append("<a class=\"link\" href=\"").append(HtmlText.escape(href.href())).append('"');
    if (href.hreflang() != null) {
      out.append(" hreflang=\"").append(href.hreflang()).append('"');
    }
    out.append(href.external() ? " rel=\"external\">" : ">");
  }

  private void appendPicture(Part.Picture part, StringBuilder out) {
    Picture picture = pictures.apply(part.name());
    out.append(part.alone() ? "<figure>" : "");
    out.append("<img src=\"").append(HtmlText.escape(picture.src())).append("\" alt=\"");
    out.append(HtmlText.escape(part.alt())).append("\" width=\"").append(picture.image().width());
    out.append("\" height=\"").append(picture.image().height()).append("\" loading=\"lazy\">");
    if (part.alone()) {
      if (!part.caption().isEmpty()) {
        out.append("<figcaption>").append(HtmlText.isolated(part.caption(), direction));
        out.append("</figcaption>");
      }
      out.append("</figure>\n");
    }
  }

  private void appendNoteMark(Part.NoteMark mark, StringBuilder out) {
    String suffix = mark.occurrence() == 1 ? "" : "-" + mark.occurrence();
    // Isolated, or a mark behind a number would join it: 2023 and 1 would be read as 20231.
    out.append("<sup><bdi><a class=\"note-mark\" role=\"doc-noteref\" id=\"");
    out.append(anchors).append("fnref:").append(mark.number()).append(suffix);
    out.append("\" href=\"#").append(anchors).append("fn:").append(mark.number());
    out.append("\">").append(number.apply(mark.number())).append("</a></bdi></sup>");
  }
}
