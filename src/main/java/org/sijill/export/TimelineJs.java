package org.sijill.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;
import org.sijill.edtf.EdtfSet;
import org.sijill.model.Event;
import org.sijill.model.Language;
import org.sijill.model.Phrase;
import org.sijill.model.Settings;
import org.sijill.model.Text;
import org.sijill.page.Timeline;

/**
 * The chronology of one language for TimelineJS 3, which renders texts as HTML. Events that have no
 * start, lie in years of more than four digits, or happened on one of several days are left out and
 * named on the first slide.
 */
final class TimelineJs {

  private static final int LAST_YEAR = 9_999;

  private final ExportWords wording;

  private TimelineJs(ExportWords wording) {
    this.wording = wording;
  }

  static byte[] of(ExportWords wording) {
    return Json.file(new TimelineJs(wording).timeline());
  }

  record TimelineData(String scale, TitleData title, List<SlideData> events) {}

  record TitleData(TextData text) {}

  record SlideData(
      DateData start_date,
      @Nullable DateData end_date,
      String display_date,
      TextData text,
      String group,
      String unique_id) {}

  record DateData(int year, int month, int day) {}

  record TextData(String headline, @Nullable String text) {}

  private TimelineData timeline() {
    Settings settings = wording.archive().settings();
    List<SlideData> slides = new ArrayList<>();
    List<Event> leftOut = new ArrayList<>();
    for (Timeline.Entry entry : wording.plan().timeline().entries()) {
      Event event = entry.event();
      EdtfDate date = entry.date();
      if (event != null && date != null && isWritable(date)) {
        slides.add(slide(event, date, entry.section()));
      } else if (event != null) {
        leftOut.add(event);
      }
    }
    String text = html(settings.description());
    if (!leftOut.isEmpty()) {
      text = "<p>" + text + "</p><p>" + escape(wording.leftOut(leftOut)) + "</p>";
    }
    return new TimelineData(
        "human", new TitleData(new TextData(html(settings.title()), text)), slides);
  }

  private SlideData slide(Event event, EdtfDate date, Timeline.Section section) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return new SlideData(
        date(first),
        last.equals(first) || !isWritable(last) ? null : date(last),
        wording.date(date),
        new TextData(html(event.title()), text(event)),
        wording.phrasebook().get("chronology." + section.name().toLowerCase(Locale.ROOT)),
        event.id());
  }

  /** Returns the summary, followed by links to the articles if they have addresses. */
  private @Nullable String text(Event event) {
    StringBuilder text = new StringBuilder();
    if (event.summary() != null) {
      text.append("<p>").append(html(event.summary())).append("</p>");
    }
    wording
        .url(wording.page(event))
        .ifPresent(
            url ->
                text.append("<p><a href=\"")
                    .append(escape(url))
                    .append("\">")
                    .append(html(event.title()))
                    .append("</a></p>"));
    return text.isEmpty() ? null : text.toString();
  }

  private static boolean isWritable(EdtfDate date) {
    return !(date instanceof EdtfSet) && isWritable(date.earliest());
  }

  private static boolean isWritable(LocalDate day) {
    return Math.abs((long) day.getYear()) <= LAST_YEAR;
  }

  private static DateData date(LocalDate day) {
    return new DateData(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private String html(Text text) {
    Phrase phrase = text.in(wording.language());
    Language own = phrase.language();
    String span = "<span lang=\"" + own.tag() + "\" dir=\"" + own.direction().html() + "\">";
    return span + escape(phrase.text()) + "</span>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
