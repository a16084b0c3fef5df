package org.sijill.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.diagnostics.Position;
import org.sijill.diagnostics.Rule;
import org.sijill.model.Article;
import org.sijill.model.ArticleText;
import org.sijill.model.Image;
import org.sijill.model.Language;
import org.sijill.model.MarkdownSource;
import org.sijill.model.RecordKey;
import org.sijill.model.RecordKind;
import org.sijill.model.Translation;
import org.sijill.text.Revision;

/** Reads an article's folder: {@code article.yaml}, its texts and its pictures. */
final class ArticleReader {

  static final String RECORD = "article.yaml";

  static final String ALIASES = "aliases";

  private final RecordFiles files;
  private final Reading reading;

  ArticleReader(RecordFiles files, Reading reading) {
    this.files = files;
    this.reading = reading;
  }

  Article read(String id) {
    String folder = RecordKind.ARTICLE.contentFolder() + "/" + id;
    Map<Language, ArticleText> texts = new LinkedHashMap<>();
    Images images = new Images(files, reading.problems());
    TextFiles textFiles = TextFiles.in(folder, files, reading);
    Map<Language, Position> translations = new LinkedHashMap<>();
    textFiles
        .texts()
        .forEach(
            (language, matter) -> {
              Fields fields = Fields.of(matter, reading);
              texts.put(language, text(fields));
              translations.put(language, fields.position("translation"));
            });
    refuseCircles(texts, translations);
    addRevisions(texts, textFiles.bodies());
    reading.texts().put(new RecordKey(RecordKind.ARTICLE, id), textFiles.bodies());
    for (String name : textFiles.others()) {
      if (Images.isImage(name) && files.isFile(folder + "/" + name)) {
        images.add(folder, name);
      } else if (!name.equals(RECORD)) {
        files.unknown(
            folder + "/" + name,
            "expected here: " + RECORD + ", one .md a language, pictures: " + Images.ENDINGS);
      }
    }
    return record(id, folder + "/" + RECORD, images.all(), texts);
  }

  private Article record(
      String id, String file, List<Image> images, Map<Language, ArticleText> texts) {
    Fields fields = RecordYaml.fields(file, files, reading);
    Article article =
        new Article(
            id,
            fields.reference("source", Target.SOURCE),
            fields.date("published"),
            originalLanguage(fields),
            fields.optionalWords("originalTitle"),
            fields.strings("authors"),
            fields.address("url"),
            fields.address("archivedUrl"),
            fields.optionalDate("retrieved"),
            rights(fields),
            fields.reference("thread", Target.THREAD),
            fields.references("entities", Target.ENTITY),
            fields.references("events", Target.EVENT),
            follows(id, fields),
            Aliases.in(fields, ALIASES),
            images,
            texts);
    fields.close();
    return article;
  }

  private Language originalLanguage(Fields fields) {
    fields.require("originalLanguage");
    Language language = fields.language("originalLanguage");
    return language == null ? reading.defaultLanguage() : language;
  }

  private List<String> follows(String id, Fields fields) {
    for (YamlNode item : fields.items("follows")) {
      fields
          .stringOf(item)
          .ifPresent(other -> reading.continuations().note(item.position(), id, other));
    }
    return fields.references("follows", Target.ARTICLE);
  }

  private static Article.Rights rights(Fields fields) {
    fields.require("rights");
    return fields.choice("rights", Article.Rights.class, Article.Rights.DIGEST);
  }

  /**
   * Reads the keys of a text; {@code translation: none} means that it was written from the source.
   */
  private ArticleText text(Fields fields) {
    boolean written = fields.isWord("translation", "none");
    ArticleText text =
        new ArticleText(
            fields.words("title"),
            fields.words("summary"),
            written ? null : translation(fields),
            written,
            null);
    fields.close();
    return text;
  }

  /** Reports texts that are translated from themselves, directly or through others. */
  private void refuseCircles(
      Map<Language, ArticleText> texts, Map<Language, Position> translations) {
    for (Language language : texts.keySet()) {
      Set<Language> met = new LinkedHashSet<>();
      ArticleText text = texts.get(language);
      while (text != null && text.translation() != null && met.add(text.translation().of())) {
        text = texts.get(text.translation().of());
      }
      if (met.contains(language)) {
        reading
            .problems()
            .report(
                Objects.requireNonNull(translations.get(language)),
                Rule.CYCLE,
                "the text is translated from itself",
                "name the language in which it was written first");
      }
    }
  }

  /** Adds revisions to those texts that a translation names the revision of. */
  private static void addRevisions(
      Map<Language, ArticleText> texts, Map<Language, MarkdownSource> bodies) {
    for (ArticleText text : List.copyOf(texts.values())) {
      Translation translation = text.translation();
      ArticleText original = translation == null ? null : texts.get(translation.of());
      if (translation != null && translation.revision() != null && original != null) {
        MarkdownSource body = Objects.requireNonNull(bodies.get(translation.of()));
        texts.put(translation.of(), original.withRevision(Revision.of(original, body)));
      }
    }
  }

  private @Nullable Translation translation(Fields fields) {
    Optional<Fields> found = fields.fields("translation");
    if (found.isEmpty()) {
      return null;
    }
    Fields below = found.get();
    below.require("of");
    below.require("by");
    Language original = reading.defaultLanguage();
    String of = below.optionalString("of");
    if (of != null) {
      reading.checkLanguage(of, below.position("of"));
    }
    Translation translation =
        new Translation(
            of == null ? original : reading.language(of).orElse(original),
            below.choice("by", Translation.Translator.class, Translation.Translator.HUMAN),
            below.flag("reviewed"),
            below.optionalString("revision"));
    below.close();
    return translation;
  }
}
