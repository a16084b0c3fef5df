package org.sijill.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sijill.language.Languages;
import org.sijill.markup.Part;
import org.sijill.markup.Prose;
import org.sijill.markup.ProseHtml;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.RecordKey;
import org.sijill.page.LanguagePairs;
import org.sijill.page.Page;

/** An article in two languages, section by section. */
final class SideBySideContent {

  private final PageContext context;

  SideBySideContent(PageContext context) {
    this.context = context;
  }

  PageContent of(Page.SideBySide page) {
    Article article = page.article();
    Side first = new Side(context, article, "");
    Side second =
        new Side(
            new PageContext(context.site(), page.other(), context.address()),
            article,
            page.other().tag() + ":");
    Views.SideBySide view =
        new Views.SideBySide(first.column(context), second.column(context), pairs(first, second));
    ArticleText own = Objects.requireNonNull(article.texts().get(page.language()));
    String title = context.plain(own.title());
    String both =
        context.phrasebook().list(List.of(title, context.phrasebook().nameOf(page.other())));
    return new PageContent(
            PageTemplate.SIDE_BY_SIDE,
            both,
            context.plain(own.summary()),
            List.of(new ListContent(context).home(), ArticleContent.allArticles(context)),
            view)
        .withProse(first.prose(), second.prose());
  }

  /**
   * Returns links to the pages that show an article beside its text in each other language, under
   * the languages' own names.
   */
  List<Views.Link> links(Article article) {
    List<Views.Link> links = new ArrayList<>();
    List<Language> languages = context.site().archive().settings().languages();
    for (Page.SideBySide pair : LanguagePairs.of(article, languages)) {
      boolean here = pair.language().equals(context.language());
      if (here || pair.other().equals(context.language())) {
        Language shown = here ? pair.other() : pair.language();
        links.add(
            new Views.Link(
                context.href(pair),
                context.phrase(new Phrase(Languages.autonym(shown), shown)),
                here ? null : pair.language().tag(),
                false));
      }
    }
    return links;
  }

  /**
   * Pairs all sections if both texts have the same outline, else only those of the second level.
   */
  private static List<Views.Pair> pairs(Side first, Side second) {
    int deepest = first.levels().equals(second.levels()) ? 6 : 2;
    List<String> left = first.sections(deepest);
    List<String> right = second.sections(deepest);
    List<Views.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      Views.Pair pair =
          new Views.Pair(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "");
      if (!pair.firstHtml().isEmpty() || !pair.secondHtml().isEmpty()) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** One of the two texts, seen in its own language. */
  private record Side(PageContext own, Article article, String anchors) {

    List<Integer> levels() {
      return prose().headings().stream().map(Prose.Heading::level).toList();
    }

    List<String> sections(int deepest) {
      ProseHtml html = html();
      return prose().sections(deepest).stream()
          .<String>map((List<Part> s) -> html.render(s))
          .toList();
    }

    Views.TextColumn column(PageContext page) {
      Language language = own.language();
      ArticleText text = Objects.requireNonNull(article.texts().get(language));
      RecordKey key = article.key();
      Phrase name = new Phrase(Languages.autonym(language), language);
      return new Views.TextColumn(
          Objects.requireNonNull(own.link(key, page.phrase(name))),
          language.tag(),
          language.direction().html(),
          own.html(text.title()),
          own.html(text.summary()),
          Texts.notes(prose(), html(), own));
    }

    private Prose prose() {
      return own.site().links().text(article.key(), own.language()).prose();
    }

    private ProseHtml html() {
      return Texts.html(own, article, anchors);
    }
  }
}
