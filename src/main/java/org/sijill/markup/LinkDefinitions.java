package org.sijill.markup;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of links of one text. flexmark-java puts their labels into lower case by the
 * machine's locale; a Turkish or a Lithuanian one differs in the dot of the i, so that it does not
 * count here.
 */
final class LinkDefinitions extends ReferenceRepository {

  LinkDefinitions(DataHolder options) {
    super(options);
  }

  @Override
  public String normalizeKey(CharSequence label) {
    return withoutDots(super.normalizeKey(label));
  }

  @Override
  public @Nullable Reference put(String label, Reference reference) {
    return super.put(withoutDots(label), reference);
  }

  @Override
  public boolean containsKey(Object label) {
    return super.containsKey(withoutDots(label.toString()));
  }

  private static String withoutDots(String label) {
    return label.toLowerCase(Locale.ROOT).replace('\u0131', 'i').replace("\u0307", "");
  }
}
