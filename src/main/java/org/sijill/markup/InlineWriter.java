package org.sijill.markup;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.sijill.diagnostics.Quote;
import org.sijill.diagnostics.Rule;
import org.sijill.language.Languages;
import org.sijill.language.UnfitTag;
import org.sijill.model.Language;
import org.sijill.text.Blank;
import org.sijill.text.ForbiddenCharacters;

/** Lays what stands inside a block in a row, and reports what is wrong with it. */
final class InlineWriter extends InlineWalk {

  /** In UTF-16 code units. A reference of three characters may stand for a long address. */
  private static final long MAX_DESTINATIONS = 4L << 20;

  private final Document document;
  private final Parts parts;
  private final Footnotes footnotes;
  private final MarkdownFaults faults;
  private final TypedBlock typed;

  /** Whether the file holds no forbidden character itself. */
  private final boolean clean;

  private final IdentityHashMap<LinkNodeBase, String> known = new IdentityHashMap<>();
  private int unlinkable;
  private long destinations;

  InlineWriter(
      Document document,
      Parts parts,
      Footnotes footnotes,
      MarkdownFaults faults,
      TypedBlock typed,
      boolean clean) {
    super(document);
    this.document = document;
    this.parts = parts;
    this.footnotes = footnotes;
    this.faults = faults;
    this.typed = typed;
    this.clean = clean;
  }

  void write(Node block) {
    walkChildren(block);
  }

  /** Writes words in which names do not become links. */
  void writeUnlinked(Node block) {
    unlinkable++;
    walkChildren(block);
    unlinkable--;
  }

  @Override
  void words(String words, Node node, int offset) {
    refuseForbidden(node, words);
    parts.words(words, offset, unlinkable == 0);
  }

  @Override
  void foreign(LinkRef node, String tag, int offset) {
    Language language = Languages.of(tag).orElse(null);
    if (language == null) {
      UnfitTag unfit = UnfitTag.of(tag);
      faults.report(
          offset,
          Rule.BAD_LANGUAGE,
          unfit.cause(Quote.of(tag)),
          unfit.remedy("ar, en, zh-Hant, xx-Arab"));
      walkWordsOf(node);
    } else {
      parts.add(new Part.ForeignStart(language));
      walkWordsOf(node);
      parts.end(new Part.ForeignEnd());
    }
  }

  @Override
  void typed(String source, int offset) {
    typed.words(source, offset);
  }

  @Override
  void referred(String characters, int offset) {
    typed.meant(characters, offset);
  }

  @Override
  void softBreak(SoftLineBreak node, boolean space) {
    typed.lineBreak(false, node.getStartOffset());
    if (space) {
      parts.words("\n", node.getStartOffset(), unlinkable == 0);
    }
  }

  @Override
  void hardBreak(HardLineBreak node) {
    typed.lineBreak(true, node.getStartOffset());
    parts.block("<br>\n");
  }

  @Override
  void code(Code node, String code) {
    // In a table a pipe has a backslash before it, in code, too.
    typed.object(node.getStartOffset());
    boolean cell = node.getAncestorOfType(TableCell.class) != null;
    String words = cell ? code.replace("\\|", "|") : code;
    String direction = HtmlText.directionOfCode(words);
    parts.inline("<code dir=\"" + direction + "\">" + HtmlText.escape(words) + "</code>");
  }

  @Override
  void emphasis(String element, Node node) {
    parts.inline("<" + element + ">");
    walkChildren(node);
    parts.inline("</" + element + ">");
  }

  @Override
  void link(Node link, LinkNodeBase target) {
    // A definition may be referred to ten thousand times.
    String destination = known.computeIfAbsent(target, InlineWalk::destination);
    if (!Destinations.isSafe(destination)) {
      faults.report(
          link,
          Rule.UNSAFE_LINK,
          "a link to " + Quote.of(destination),
          "link to http, https or mailto, or to a record's file by its relative path");
    } else if (!Destinations.isWhole(destination)) {
      faults.report(
          link,
          Rule.BAD_URL,
          Quote.of(destination) + " is not an address",
          "write it whole: https://example.org/, mailto:name@example.org");
    }
    refuseForbidden(link, destination);
    if (Blank.is(PlainText.ofLink(link, document))) {
      faults.report(
          link, Rule.EMPTY_VALUE, "a link without words", "say where it leads: [words](…)");
    }
    measure(link, destination);
    parts.add(new Part.LinkStart(destination, link.getStartOffset()));
    unlinkable++;
    walkWordsOf(link);
    unlinkable--;
    parts.end(new Part.LinkEnd());
  }

  @Override
  void picture(Node image, LinkNodeBase target) {
    String name = known.computeIfAbsent(target, InlineWalk::destination);
    String caption = title(target);
    String alt = PlainText.of(image, document);
    if (Blank.is(alt)) {
      faults.report(
          image, Rule.MISSING_ALT, "a picture without words", "describe it: ![what it shows](…)");
    }
    refuseForbidden(image, alt + caption + name);
    measure(image, name + caption);
    typed.object(image.getStartOffset());
    parts.add(new Part.Picture(name, alt, caption, isAlone(image), image.getStartOffset()));
  }

  /** Returns whether a node is a paragraph of its own. */
  static boolean isAlone(Node node) {
    return node.getParent() instanceof Paragraph
        && node.getPrevious() == null
        && node.getNext() == null;
  }

  private void measure(Node node, String destination) {
    boolean within = destinations <= MAX_DESTINATIONS;
    destinations += destination.length();
    if (within && destinations > MAX_DESTINATIONS) {
      faults.report(
          node,
          Rule.FILE_TOO_LARGE,
          "the addresses of the links add up to more than " + (MAX_DESTINATIONS >> 20) + " MiB",
          "divide the text");
    }
  }

  /** What stands in the file itself was reported when it was read; this came by a reference. */
  private void refuseForbidden(Node node, String decoded) {
    int at = clean ? ForbiddenCharacters.first(decoded) : -1;
    if (at >= 0) {
      int character = decoded.codePointAt(at);
      faults.report(
          startOfWords(node),
          ForbiddenCharacters.isBidiControl(character) ? Rule.BIDI_CONTROL : Rule.CONTROL_CHARACTER,
          String.format(Locale.ROOT, "a reference to the character U+%04X", character),
          "remove it");
    }
  }

  /** Returns where the words begin among which a reference to a character stands. */
  private static int startOfWords(Node node) {
    Node first = node;
    while (first.getPrevious() instanceof Text || first.getPrevious() instanceof HtmlEntity) {
      first = first.getPrevious();
    }
    return first.getStartOffset();
  }

  @Override
  void html(HtmlInlineBase node) {
    refuseHtml(node, node.getChars().toString());
  }

  void refuseHtml(Node node, String html) {
    faults.report(
        node,
        Rule.RAW_HTML,
        "HTML in the text",
        "write Markdown, or a backslash before '<' where the character itself is meant");
    typed.object(node.getStartOffset());
    parts.block(HtmlText.escape(html));
  }

  @Override
  void note(Footnote node) {
    Part.NoteMark mark = footnotes.mark(node);
    if (mark == null) {
      typed(node.getChars().toString(), node.getStartOffset());
      words(node.getChars().toString(), node, node.getStartOffset());
    } else {
      parts.add(mark);
    }
  }

  @Override
  void overlong(Overlong node) {
    Overlong.report(faults.lines().at(node.getStartOffset()), faults.problems());
  }
}
