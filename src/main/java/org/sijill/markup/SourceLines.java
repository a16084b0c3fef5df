package org.sijill.markup;

import org.sijill.diagnostics.Lines;
import org.sijill.model.MarkdownSource;
import org.sijill.text.Nfc;

/** The lines of a text, whose positions are those of its file also where that is not in NFC. */
final class SourceLines {

  private SourceLines() {}

  static Lines of(MarkdownSource source) {
    String written = source.written();
    Lines lines = new Lines(source.file(), source.firstLine(), source.markdown());
    return source.markdown().equals(written)
        ? lines
        : lines.asWritten(
            new Lines(source.file(), source.firstLine(), written), Nfc.offsets(written));
  }
}
