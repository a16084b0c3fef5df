package org.sijill.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks what stands inside a block. The tree of flexmark-java has five classes of links and keeps
 * backslashes and references to characters; here a link is a link, and words are words.
 */
abstract class InlineWalk {

  /** A line break with what it parts: blanks, and the marks of a quotation. */
  private static final Pattern LINE_START = Pattern.compile("[ \t]*\n[ \t>]*");

  private static final Pattern LANGUAGE_MARK = Pattern.compile("\\{lang=([^{}\\s]+)}");

  private final Document document;

  InlineWalk(Document document) {
    this.document = document;
  }

  /** Meets words, and where they begin. */
  abstract void words(String words, Node node, int offset);

  /** Meets words as they are typed, before those that they stand for. */
  void typed(String source, int offset) {}

  /** Meets a reference to characters, before these. */
  void referred(String characters, int offset) {}

  abstract void code(Code node, String code);

  /** Meets words that are marked with their language, which {@link #walkWordsOf} walks. */
  abstract void foreign(LinkRef node, String tag, int offset);

  /**
   * Meets a line break within a paragraph.
   *
   * @param space whether it is a space, as it is not between ideographs
   */
  abstract void softBreak(SoftLineBreak node, boolean space);

  abstract void hardBreak(HardLineBreak node);

  abstract void emphasis(String element, Node node);

  /**
   * Meets a link, whose words are walked by {@link #walkWordsOf}.
   *
   * @param target the link itself, or the definition that it refers to
   */
  abstract void link(Node node, LinkNodeBase target);

  abstract void picture(Node node, LinkNodeBase target);

  abstract void html(HtmlInlineBase node);

  abstract void note(Footnote node);

  abstract void overlong(Overlong node);

  final void walkChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      walk(child);
    }
  }

  // Java 17 has no pattern switch; the order is that of frequency.
  private void walk(Node node) {
    if (node instanceof Text || node instanceof WhiteSpace) {
      BasedSequence words = node.getChars().subSequence(endOfLanguageMark(node));
      typed(words.toString(), words.getStartOffset());
      words(Escaping.unescapeString(words), node, words.getStartOffset());
    } else if (node instanceof SoftLineBreak lineBreak) {
      softBreak(lineBreak, LineBreaks.isSpace(lineBreak));
    } else if (node instanceof Emphasis) {
      emphasis("em", node);
    } else if (node instanceof StrongEmphasis) {
      emphasis("strong", node);
    } else if (node instanceof HtmlEntity) {
      String characters = Escaping.unescapeHtml(node.getChars());
      if (node.getChars().matches(characters)) {
        typed(characters, node.getStartOffset());
      } else {
        referred(characters, node.getStartOffset());
      }
      words(characters, node, node.getStartOffset());
    } else if (node instanceof Link link) {
      link(link, link);
    } else if (node instanceof Image image) {
      picture(image, image);
    } else if (node instanceof RefNode reference) {
      reference(reference);
    } else if (node instanceof DelimitedLinkNode address) {
      link(address, address);
    } else if (node instanceof Code code) {
      code(code, Escaping.collapseWhitespace(code.getText(), true));
    } else if (node instanceof HardLineBreak lineBreak) {
      hardBreak(lineBreak);
    } else if (node instanceof Footnote footnote) {
      note(footnote);
    } else if (node instanceof HtmlInlineBase html) {
      html(html);
    } else if (node instanceof Overlong overlong) {
      overlong(overlong);
    } else {
      throw new IllegalStateException("a node that is not expected in a line: " + node);
    }
  }

  private void reference(RefNode node) {
    Reference reference = node.isDefined() ? node.getReferenceNode(document) : null;
    if (reference == null) {
      unknownReference(node);
    } else if (node instanceof LinkRef) {
      link(node, reference);
    } else {
      picture(node, reference);
    }
  }

  /** Brackets that refer to nothing are words; what follows may mark them with a language. */
  private void unknownReference(RefNode node) {
    Matcher mark = languageMark(node, node.getNext());
    if (mark == null) {
      walkBetween(startOf(node), node, node.getEndOffset());
    } else {
      foreign((LinkRef) node, mark.group(1), node.getEndOffset());
    }
  }

  /** The parser forgets the bracket before {@code [words][1][}. */
  private int startOf(RefNode node) {
    BasedSequence source = document.getChars();
    int start = node.getStartOffset();
    return "![".indexOf(source.charAt(start)) < 0 ? source.lastIndexOf('[', start) : start;
  }

  private static int endOfLanguageMark(Node text) {
    Matcher mark = languageMark(text.getPrevious(), text);
    return mark == null ? 0 : mark.end();
  }

  private static @Nullable Matcher languageMark(@Nullable Node brackets, @Nullable Node text) {
    if (!(brackets instanceof LinkRef reference) || !(text instanceof Text)) {
      return null;
    }
    Matcher mark = LANGUAGE_MARK.matcher(text.getChars());
    boolean bare = !reference.isDefined() && reference.isReferenceTextCombined();
    return bare && mark.lookingAt() ? mark : null;
  }

  /** Walks the words of a link. */
  final void walkWordsOf(Node link) {
    if (link instanceof Link inline) {
      walkBetween(inline.getTextOpeningMarker(), inline, inline.getTextClosingMarker());
    } else if (link instanceof RefNode ref && ref.isReferenceTextCombined()) {
      walkBetween(ref.getReferenceOpeningMarker(), ref, ref.getReferenceClosingMarker());
    } else if (link instanceof RefNode ref) {
      walkBetween(ref.getTextOpeningMarker(), ref, ref.getTextClosingMarker());
    } else if (link instanceof DelimitedLinkNode address) {
      words(address.getText().toString(), address, address.getText().getStartOffset());
    }
  }

  private void walkBetween(BasedSequence open, Node node, BasedSequence close) {
    walkBetween(open.getEndOffset(), node, close.getStartOffset());
  }

  /** Walks a node's children, and meets the words before and behind them, which are trimmed. */
  private void walkBetween(int start, Node node, int end) {
    if (node.hasChildren()) {
      wordsBetween(start, node.getFirstChild().getStartOffset(), node);
      walkChildren(node);
      wordsBetween(node.getLastChild().getEndOffset(), end, node);
    } else {
      wordsBetween(start, end, node);
    }
  }

  private void wordsBetween(int start, int end, Node node) {
    if (start < end) {
      String source = node.baseSubSequence(start, end).toString();
      String line = LINE_START.matcher(source).replaceAll("\n");
      typed(line, start);
      words(Escaping.unescapeString(line), node, start);
    }
  }

  /** Returns where a link or a picture leads. */
  static String destination(LinkNodeBase target) {
    if (target instanceof MailLink mail) {
      return "mailto:" + mail.getText();
    }
    if (target instanceof AutoLink address) {
      return address.getText().toString();
    }
    return Escaping.unescapeString(target.getUrl());
  }

  /** Returns the title of a link or a picture, or an empty text. */
  static String title(LinkNodeBase target) {
    return target.getTitle().isNull() ? "" : Escaping.unescapeString(target.getTitle());
  }
}
