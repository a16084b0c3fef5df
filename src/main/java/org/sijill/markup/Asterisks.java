package org.sijill.markup;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Says which asterisks belong together. Between letters, three and three do, as in CommonMark since
 * 0.29: {@code و***أشد***}.
 */
final class Asterisks extends AsteriskDelimiterProcessor {

  Asterisks() {
    super(false);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return threes ? 2 : super.getDelimiterUse(opener, closer);
  }
}
