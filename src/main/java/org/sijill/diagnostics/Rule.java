package org.sijill.diagnostics;

import java.util.Locale;

/**
 * The rules that diagnostics name. A rule's id is its constant's name in lower case, with hyphens.
 */
public enum Rule {
  // Files
  MISSING_FILE,
  MISSING_FOLDER,
  UNKNOWN_FILE,
  UNREADABLE_FILE,
  SYMBOLIC_LINK,
  FILE_TOO_LARGE,
  BROKEN_UTF8,
  CONTROL_CHARACTER,
  BIDI_CONTROL,
  BAD_ID,
  DUPLICATE_ID,

  // YAML and front matter
  YAML_SYNTAX,
  YAML_FEATURE,
  DUPLICATE_KEY,
  UNKNOWN_KEY,
  MISSING_KEY,
  WRONG_TYPE,
  EMPTY_VALUE,
  VALUE_TOO_LONG,
  UNKNOWN_VALUE,
  MISSING_FRONT_MATTER,

  // Values
  BAD_DATE,
  OTHER_CALENDAR(Severity.WARNING),
  BAD_URL,
  BAD_LANGUAGE,
  BAD_NUMBER,
  BAD_COUNTRY,
  BAD_WIKIDATA,
  BAD_ADDRESS,
  MISPLACED_KEY,
  UNKNOWN_LANGUAGE,
  MISSING_TEXT,

  // References between records
  UNKNOWN_ARTICLE,
  UNKNOWN_ENTITY,
  UNKNOWN_EVENT,
  UNKNOWN_SECTION,
  UNKNOWN_SOURCE,
  UNKNOWN_THREAD,

  // Markdown
  PARAGRAPH_TOO_LONG,
  NESTED_TOO_DEEP,
  TABLE_TOO_WIDE,
  RAW_HTML,
  LIST_NUMBERING,
  HEADING_LEVEL,
  UNSAFE_LINK,
  BROKEN_LINK,
  BROKEN_ANCHOR,
  MISSING_IMAGE,
  BAD_IMAGE,
  UNUSED_IMAGE(Severity.WARNING),
  MISSING_ALT,
  UNKNOWN_FOOTNOTE,
  UNPARSED_MARKUP(Severity.WARNING),
  UNPAIRED_MARK(Severity.WARNING),
  ZERO_WIDTH_SPACE(Severity.WARNING),

  // Relations between records
  DUPLICATE_NAME,
  SHORT_ALIAS,
  CYCLE,
  AMBIGUOUS_NAME,
  NEAR_NAME(Severity.WARNING),
  UNMENTIONED_ENTITY(Severity.WARNING),
  UNRELATED_ARTICLE(Severity.WARNING),
  UNREPORTED_EVENT(Severity.WARNING),
  UNCITED_ARTICLE(Severity.WARNING),
  REPORTED_BEFORE(Severity.WARNING),
  LONE_ACCOUNT(Severity.WARNING),
  OUTDATED_TRANSLATION(Severity.WARNING),
  LACKING_LANGUAGE(Severity.WARNING),

  // Templates and the site
  MISSING_WORDS,
  BAD_WORDS,
  BAD_TEMPLATE,
  ADDRESS_COLLISION,
  FOREIGN_OUTPUT,

  // A finished site
  FIXITY,
  HTML_SYNTAX,
  PAGE_STRUCTURE,
  PAGE_HEADING,
  PAGE_ID,
  PAGE_LANGUAGE,
  PAGE_TITLE,
  PAGE_POLICY,
  INLINE_CODE,
  OUTSIDE_REQUEST,
  TEMPLATE_REST,
  REDIRECT,
  CANONICAL,
  ALTERNATE,
  XML_SYNTAX,
  UNREACHED_PAGE(Severity.WARNING),
  INTERRUPTED_BUILD(Severity.WARNING),
  NOT_ATOMIC(Severity.WARNING),
  CHANGED_FILE(Severity.WARNING),

  // The program itself
  UNEXPECTED;

  private final Severity severity;

  Rule() {
    this(Severity.ERROR);
  }

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** Returns the short id that a diagnostic prints in brackets, for example {@code bad-date}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the severity of breaking this rule. */
  public Severity severity() {
    return severity;
  }
}
