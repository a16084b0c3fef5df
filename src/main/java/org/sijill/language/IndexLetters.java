package org.sijill.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket;
import com.ibm.icu.text.AlphabeticIndex.ImmutableIndex;
import com.ibm.icu.util.ULocale;
import org.sijill.model.Language;
import org.sijill.text.Locales;

/** Groups names by letter as a language's printed indexes do (CLDR's exemplar characters). */
final class IndexLetters {

  private final ImmutableIndex<Object> index;

  IndexLetters(Language language) {
    ULocale locale = Locales.of(language);
    index =
        new AlphabeticIndex<Object>(locale)
            .addLabels(ULocale.ENGLISH, new ULocale("ru"), new ULocale("ar"), new ULocale("ko"))
            .buildImmutableIndex();
  }

  /** Returns the letter of a name, or {@code #} if it does not begin with a letter. */
  String of(String name) {
    Bucket<Object> bucket = index.getBucket(index.getBucketIndex(Collation.sortKey(name)));
    return bucket.getLabelType() == Bucket.LabelType.NORMAL ? bucket.getLabel() : "#";
  }
}
