package org.sijill.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.sijill.model.Language;
import org.sijill.model.OutputFile;
import org.sijill.model.Settings;
import org.sijill.page.Page;
import org.sijill.page.SitePlan;

/**
 * Tells browsers how to search the archive, by OpenSearch 1.1, Draft 6: only an archive with a
 * public address can be offered there.
 */
final class OpenSearch {

  /** Its limit for a short name, in characters. */
  private static final int SHORT_NAME = 16;

  private OpenSearch() {}

  static OutputFile description(Settings settings, SitePlan plan, Language language, URI base) {
    String title = settings.title().in(language).text();
    String search = base.resolve(plan.addressOf(new Page.Search(language)).path()).toString();
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%name</ShortName>
        <LongName>%title</LongName>
        <Description>%description</Description>
        <Language>%language</Language>
        <InputEncoding>UTF-8</InputEncoding>
        <Url type="text/html" template="%url#q={searchTerms}"/>
        </OpenSearchDescription>
        """
            .replace("%language", language.tag())
            .replace("%url", escape(search))
            .replace("%name", escape(shortened(title, SHORT_NAME)))
            .replace("%title", escape(shortened(title, 48)))
            .replace(
                "%description",
                escape(shortened(settings.description().in(language).text(), 1024)));
    return new OutputFile(language.tag() + "/opensearch.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String shortened(String text, int most) {
    int length = text.codePointCount(0, text.length());
    return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static String escape(String text) {
    return text.replaceAll("\\p{Cc}", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
