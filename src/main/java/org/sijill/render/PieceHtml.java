package org.sijill.render;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sijill.markup.HtmlText;

/** Writes the small pieces of {@link SijillDialect}. For one piece. */
final class PieceHtml {

  /** How many values of one fact stand below each other; more run on in lines. */
  private static final int ONE_A_LINE = 5;

  private final StringBuilder out = new StringBuilder(256);
  private final UnaryOperator<String> words;
  private final String in;

  /**
   * Begins.
   *
   * @param words interface words by key
   * @param in the element that holds each link of a list
   */
  PieceHtml(UnaryOperator<String> words, String in) {
    this.words = words;
    this.in = in;
  }

  void phrase(Views.Phrase phrase) {
    open("bdi").attribute("lang", phrase.lang()).attribute("dir", phrase.dir());
    content(phrase.html()).out.append("</bdi>");
  }

  void date(Views.DateView date) {
    String element = date.machine() == null ? "span" : "time";
    open(element).attribute("datetime", date.machine()).out.append('>');
    if (date.sign() != null) {
      sign(date.sign());
    }
    out.append(date.html());
    close(element);
  }

  private void sign(Views.Sign sign) {
    // It is empty for who listens: the words of the date say the same.
    open("i").attribute("class", "sign " + sign.kind()).content("").close("i");
  }

  void link(Views.Link link) {
    link(link, link.current() ? "page" : null);
  }

  void links(List<Views.Link> links) {
    lines(
        links,
        link -> {
          out.append('<').append(in).append('>');
          link(link);
          close(in);
        });
  }

  void sections(List<Views.Section> sections) {
    lines(
        sections,
        section -> {
          out.append("<li>");
          link(section.link(), section.current());
          out.append("</li>");
        });
  }

  void linkGroups(List<Views.LabelledLinks> groups) {
    lines(
        groups,
        group -> {
          out.append("<section class=\"links\">\n<h3 class=\"label\">");
          text(group.label()).append("</h3>\n<ul class=\"inline\">\n");
          links(group.links());
          out.append("\n</ul>\n</section>");
        });
  }

  void facts(List<Views.Fact> facts) {
    out.append("<dl class=\"facts\">\n");
    lines(facts, this::fact);
    out.append("\n</dl>");
  }

  private void fact(Views.Fact fact) {
    boolean many = fact.values().size() > ONE_A_LINE;
    out.append(many ? "<div class=\"many\">\n<dt>" : "<div>\n<dt>");
    text(fact.label()).append("</dt>\n");
    lines(fact.values(), this::factValue);
    out.append("\n</div>");
  }

  private void factValue(Views.FactValue value) {
    out.append("<dd>");
    if (value.text() != null) {
      phrase(value.text());
    }
    if (value.link() != null) {
      link(value.link());
    }
    if (value.date() != null) {
      date(value.date());
    }
    out.append("</dd>");
  }

  void factsLine(Views.Item item) {
    date(item.date());
    if (item.source() != null && !item.source().current()) {
      out.append(" <span>").append(HtmlText.escape(words.apply("list.source"))).append(' ');
      link(item.source());
      out.append("</span>");
    }
    if (!item.elsewhere().isEmpty()) {
      out.append(" <span>").append(HtmlText.escape(words.apply("list.elsewhere")));
      for (Views.Phrase language : item.elsewhere()) {
        out.append("<span class=\"elsewhere\"> ");
        phrase(language);
        out.append("</span>");
      }
      out.append("</span>");
    }
  }

  void items(List<Views.Item> items) {
    lines(
        items,
        item -> {
          itemHead(item, "h3");
          out.append("</p>\n<p class=\"item-summary\">");
          phrase(item.summary());
          out.append("</p>\n</li>");
        });
  }

  void related(List<Views.RelatedView> articles) {
    lines(
        articles,
        article -> {
          itemHead(article.item(), "h3");
          out.append("</p>\n<p class=\"reason\">")
              .append(article.reasonHtml())
              .append("</p>\n</li>");
        });
  }

  void uses(List<Views.UseView> uses) {
    lines(
        uses,
        use -> {
          itemHead(use.item(), "h4");
          if (use.count() != null) {
            out.append(" <span>").append(HtmlText.escape(use.count())).append("</span>");
          }
          out.append("</p>\n");
          if (use.snippet() != null) {
            snippet(use.snippet());
          }
          out.append("</li>");
        });
  }

  private void snippet(Views.Snippet snippet) {
    open("blockquote").attribute("class", "snippet");
    attribute("lang", snippet.lang()).attribute("dir", snippet.dir());
    content(snippet.html()).close("blockquote");
    out.append('\n');
  }

  private void itemHead(Views.Item item, String heading) {
    out.append("<li class=\"item\">\n<").append(heading).append(" class=\"item-title\">");
    link(item.link());
    out.append("</").append(heading).append(">\n<p class=\"item-facts\">");
    factsLine(item);
  }

  private void link(Views.Link link, @Nullable String current) {
    open("a")
        .attribute("href", link.href())
        .attribute("hreflang", link.hreflang())
        .attribute("aria-current", current)
        .attribute("rel", link.external() ? "external" : null)
        .attribute("lang", link.label().lang())
        .attribute("dir", link.label().dir());
    content(link.label().html()).close("a");
  }

  private PieceHtml open(String element) {
    out.append('<').append(element);
    return this;
  }

  private PieceHtml attribute(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.append(' ').append(name).append("=\"").append(HtmlText.escape(value)).append('"');
    }
    return this;
  }

  private PieceHtml content(String html) {
    out.append('>').append(html);
    return this;
  }

  private void close(String element) {
    out.append("</").append(element).append('>');
  }

  private StringBuilder text(String text) {
    return out.append(HtmlText.escape(text));
  }

  /** Writes each in a line of its own. */
  private <T> void lines(List<T> all, Consumer<T> one) {
    for (int i = 0; i < all.size(); i++) {
      if (i > 0) {
        out.append('\n');
      }
      one.accept(all.get(i));
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
