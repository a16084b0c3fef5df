package org.sijill.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What templates print. Components named {@code html} hold safe HTML, to be printed with {@code
 * th:utext}; all others hold plain text. A component that may be absent is null.
 */
final class Views {

  private Views() {}

  /**
   * What every page has around its content.
   *
   * @param lang the language of the page and its content
   * @param dir the direction of both
   * @param title the whole title, isolated without markup
   * @param description the same for a sentence on the page, or else on the archive
   * @param root the way up to the site's root
   * @param canonical the absolute address, if the archive has a base address
   * @param alternates the same page in other languages, where the archive has a base address
   * @param styles the addresses of the style sheets that only this kind of page needs
   * @param search the way to the search page
   * @param openSearch the address of the OpenSearch description, if there is one
   * @param archiveTitle the archive's title, isolated without markup
   * @param scripts the addresses of the page's scripts, without which it is complete
   * @param card what a service shows where somebody shares the page
   */
  record Frame(
      String lang,
      String dir,
      String title,
      String description,
      String root,
      String home,
      Phrase archive,
      @Nullable String canonical,
      Link search,
      @Nullable String openSearch,
      String archiveTitle,
      List<Section> navigation,
      List<Link> crumbs,
      List<Link> languages,
      String edition,
      DateView editionDate,
      String licence,
      Phrase holder,
      List<Alternate> alternates,
      List<String> styles,
      List<String> scripts,
      Card card) {}

  /** The same page in a language, by its absolute address. */
  record Alternate(String href, String hreflang) {}

  /**
   * A page as a card: its kind in the words of Open Graph, its title, the picture if it has one.
   */
  record Card(String type, String title, @Nullable String image) {}

  /** A section in the navigation: whether it is this page, or holds it, or neither (null). */
  record Section(Link link, @Nullable String current) {}

  /** A text in its own language; the attributes are null where it is the page's. */
  record Phrase(String html, @Nullable String lang, @Nullable String dir) {}

  /**
   * A link, its text in its own language.
   *
   * @param hreflang the language of where it leads, where that is not the page's
   * @param current whether it leads to this page
   * @param external whether it leaves the site; references within it are relative
   */
  record Link(
      String href, Phrase label, @Nullable String hreflang, boolean current, boolean external) {

    Link(String href, Phrase label, @Nullable String hreflang, boolean current) {
      this(href, label, hreflang, current, href.startsWith("https:") || href.startsWith("http:"));
    }
  }

  /** A date in words, and for machines if it is a plain one; how certain it is, if it is one. */
  record DateView(String html, @Nullable String machine, @Nullable Sign sign) {}

  /** The sign of how certain a date is: the class of its shape, and what it means in words. */
  record Sign(String kind, String label) {}

  /** A gateway's way into one language; its phrases are marked where they are not in it. */
  record Entrance(String href, String lang, String dir, String name, Phrase title, Phrase text) {}

  /** An article in a list. */
  record Item(
      Link link, DateView date, Phrase summary, @Nullable Link source, List<Phrase> elsewhere) {}

  /** A list of articles under a heading, by the id of its section. */
  record Group(String id, String heading, List<Item> items) {}

  /** A list that may go on over several pages. */
  record ListView(String count, List<Group> groups, List<Link> pages) {}

  /** A labelled fact of a card: texts, each perhaps a link. */
  record Fact(String label, List<FactValue> values) {}

  /** A value of a fact; one of the parts is not null. */
  record FactValue(
      @Nullable Phrase text, @Nullable Link link, @Nullable DateView date, @Nullable String note) {}

  /**
   * A footnote by its anchor, with the ways back to its marks.
   *
   * @param marker its number in the page's digits, if a browser would count in others
   */
  record NoteView(String id, int number, @Nullable String marker, String html, List<Back> back) {}

  /** A way back to a footnote's mark. */
  record Back(String href, String label) {}

  /** An entry of a text's contents. */
  record ContentsEntry(String href, int level, String html) {}

  /**
   * A piece of a text, and the events told in the section that begins at its end.
   *
   * @param whole whether they are those of the whole text, and the piece is empty
   */
  record Passage(String html, List<Link> told, boolean whole) {}

  /** A text in its pieces, with its footnotes. */
  record TextView(List<Passage> passages, List<NoteView> notes, List<ContentsEntry> contents) {}

  /** An article. */
  record ArticleView(
      String titleHtml,
      String summaryHtml,
      String minutes,
      List<Link> sideBySide,
      ChronologyViews.@Nullable RailView rail,
      List<Fact> facts,
      @Nullable String outdated,
      TextView text,
      String citationHtml,
      List<LabelledLinks> about,
      @Nullable ThreadPlace thread,
      List<LabelledLinks> citations,
      List<RelatedView> related,
      @Nullable Link map) {}

  /** A text in one language, as a column beside another: where it stands alone, and its notes. */
  record TextColumn(
      Link article,
      String lang,
      String dir,
      String titleHtml,
      String summaryHtml,
      List<NoteView> notes) {}

  /** The same section in both languages, as HTML; empty where one text has fewer. */
  record Pair(String firstHtml, String secondHtml) {}

  /** An article in two languages, side by side. */
  record SideBySide(TextColumn first, TextColumn second, List<Pair> pairs) {}

  /** Links under a label. */
  record LabelledLinks(String label, List<Link> links) {}

  /** An article's place in its thread. */
  record ThreadPlace(Link link, @Nullable Item previous, @Nullable Item next) {}

  /** A related article, with the reason why it is offered. */
  record RelatedView(Item item, String reasonHtml) {}

  /** A passage around a name. */
  record Snippet(String html, @Nullable String lang, @Nullable String dir) {}

  /** An article in an entity's list: how often it names the entity, and where first. */
  record UseView(Item item, @Nullable String count, @Nullable Snippet snippet) {}

  /** Articles of one year in an entity's list. */
  record UseGroup(String id, String heading, List<UseView> uses) {}

  /** An entity's page. */
  record EntityView(
      String kind,
      Phrase name,
      @Nullable Phrase description,
      ChronologyViews.@Nullable RailView rail,
      List<Fact> facts,
      ChronologyViews.@Nullable RegionView region,
      List<Link> maps,
      String count,
      List<UseGroup> groups,
      List<Link> pages,
      List<Milestone> events,
      @Nullable Link allEvents,
      List<BesideView> beside) {}

  /** An entity that appears beside another, and in how many articles. */
  record BesideView(Link link, String count) {}

  /** The entities under one letter of an index. */
  record LetterGroup(String letter, List<BesideView> entries) {}

  /**
   * An entity in a short index.
   *
   * @param text a few words on it
   * @param count in how many articles it appears, in words
   * @param number the same as a number, by which a script may sort
   */
  record IndexEntry(Link link, @Nullable Phrase text, String count, int number) {}

  /**
   * An index of entities: a short one as one list, a long one by letters.
   *
   * @param maps the ways to their map
   */
  record IndexView(
      String title, List<Link> maps, List<IndexEntry> entries, List<LetterGroup> letters) {}

  /** A thread with some of its articles. */
  record ThreadSummary(Link link, @Nullable Phrase summary, List<Item> items) {}

  /** A person or the like, with a sentence on them. */
  record Portrait(Link link, @Nullable Phrase text) {}

  /** An event in a list, with its date. */
  record Milestone(DateView date, Link link) {}

  /** The story on a first page: its time line, unless it is too long for one, and its turns. */
  record StoryLine(
      ChronologyViews.@Nullable Drawing drawing, List<Milestone> turns, Link chronology) {}

  /** A language's first page. */
  record HomeView(
      Phrase title,
      Phrase description,
      List<String> counts,
      @Nullable StoryLine line,
      @Nullable Item lead,
      List<ThreadSummary> threads,
      List<Portrait> people,
      @Nullable Link allPeople,
      String count,
      List<Item> latest,
      Link all,
      List<Link> indexes) {}

  /** A source, with its articles. */
  record SourceView(Phrase name, List<Fact> facts, ListView list) {}

  /** A source in the list of sources. */
  record SourceItem(Link link, String count) {}

  /** The articles whose publisher is not named: how many, and the newest of them. */
  record Unnamed(String count, List<Link> newest) {}

  /** A thread's page. */
  record ThreadView(Phrase title, @Nullable Phrase summary, ListView list) {}

  /** A free page. */
  record FreeView(String titleHtml, TextView text) {}

  /** A former address. */
  record RedirectView(String href, String title) {}
}
