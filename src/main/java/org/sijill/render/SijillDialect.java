package org.sijill.render;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Nearest;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.AbstractProcessor;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.processor.element.MatchingAttributeName;
import org.thymeleaf.processor.element.MatchingElementName;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Elements for what stands on a page many times, such as {@code <sijill:link of="${item.link}"/>}.
 * Each prints what its attribute {@code of} leads to, and nothing where that is nothing; Thymeleaf
 * alone would print the same, and take several times as long. Who wants other markup writes plain
 * Thymeleaf in its place: {@code src/doc/templates.md} shows how.
 *
 * <ul>
 *   <li>{@code phrase} of a {@link Views.Phrase}: {@code <bdi>}, with the text's own language and
 *       direction.
 *   <li>{@code date} of a {@link Views.DateView}: {@code <time>}, or {@code <span>} if machines
 *       cannot read the date.
 *   <li>{@code link} of a {@link Views.Link}: {@code <a>}.
 *   <li>{@code links} of a list of links: an {@code <li>} each, or a {@code <dd>} with {@code
 *       in="dd"}.
 *   <li>{@code sections} of a list of {@link Views.Section}: an {@code <li>} each, which tells
 *       whether the section holds this page.
 *   <li>{@code link-groups} of a list of {@link Views.LabelledLinks}: a {@code <section>} each,
 *       with a heading and a list.
 *   <li>{@code facts} of a list of {@link Views.Fact}: one {@code <dl>}.
 *   <li>{@code facts-line} of a {@link Views.Item}: an article's date, its source where that is not
 *       this page, and the other languages in which it can be read.
 *   <li>{@code items} of a list of {@link Views.Item}: an {@code <li>} each, with the headline in
 *       an {@code <h3>}, the line of facts and the summary.
 *   <li>{@code related} of a list of {@link Views.RelatedView}: the same with the reason in place
 *       of the summary.
 *   <li>{@code uses} of a list of {@link Views.UseView}: an {@code <li>} each, with the headline in
 *       an {@code <h4>}, the line of facts with the number of mentions, and a passage.
 * </ul>
 */
final class SijillDialect extends AbstractProcessorDialect {

  private static final String PREFIX = "sijill";

  /** After the standard dialect: {@code th:if} comes first. */
  private static final int PRECEDENCE = 2000;

  private static final int LAST = 2;

  private final UnaryOperator<IProcessor> wrapped;

  /** Makes the dialect, its processors wrapped in others. */
  SijillDialect(UnaryOperator<IProcessor> wrapped) {
    super("Sijill", PREFIX, PRECEDENCE);
    this.wrapped = wrapped;
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    Set<Piece> pieces = pieces(prefix);
    return Stream.concat(
            pieces.stream(),
            Stream.of(
                new Misspelt(prefix, pieces),
                new StandardXmlNsTagProcessor(TemplateMode.HTML, prefix)))
        .map(wrapped)
        .collect(Collectors.toSet());
  }

  private static Set<Piece> pieces(String prefix) {
    return Set.of(
        Piece.of(prefix, "phrase", Views.Phrase.class, PieceHtml::phrase),
        Piece.of(prefix, "date", Views.DateView.class, PieceHtml::date),
        Piece.of(prefix, "link", Views.Link.class, PieceHtml::link),
        Piece.ofAll(prefix, "links", Views.Link.class, PieceHtml::links),
        Piece.ofAll(prefix, "sections", Views.Section.class, PieceHtml::sections),
        Piece.ofAll(prefix, "link-groups", Views.LabelledLinks.class, PieceHtml::linkGroups),
        Piece.ofAll(prefix, "facts", Views.Fact.class, PieceHtml::facts),
        Piece.of(prefix, "facts-line", Views.Item.class, PieceHtml::factsLine),
        Piece.ofAll(prefix, "items", Views.Item.class, PieceHtml::items),
        Piece.ofAll(prefix, "related", Views.RelatedView.class, PieceHtml::related),
        Piece.ofAll(prefix, "uses", Views.UseView.class, PieceHtml::uses));
  }

  /** Refuses an element of the dialect that it does not have. */
  private static final class Misspelt extends AbstractProcessor implements IElementTagProcessor {

    private final String prefix;
    private final Set<String> names;

    Misspelt(String prefix, Set<Piece> pieces) {
      super(TemplateMode.HTML, LAST);
      this.prefix = prefix;
      this.names = pieces.stream().map(Piece::element).collect(Collectors.toSet());
    }

    @Override
    public MatchingElementName getMatchingElementName() {
      return MatchingElementName.forAllElementsWithPrefix(TemplateMode.HTML, prefix);
    }

    @Override
    public @Nullable MatchingAttributeName getMatchingAttributeName() {
      return null;
    }

    @Override
    public void process(
        ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler handler) {
      String name = tag.getElementCompleteName();
      BadTemplate misspelt =
          new BadTemplate(
              "there is no element <" + name + ">", Nearest.suggestion(name, names, ""));
      misspelt.setTemplateName(tag.getTemplateName());
      misspelt.setLineAndCol(tag.getLine(), tag.getCol());
      throw misspelt;
    }
  }
}
