/**
 * Examines a finished site: its manifest, links, structure, languages, policy, and what machines
 * read.
 *
 * <p>{@link org.sijill.verify.Verification} is the way in. A {@code PageCheck} looks at one page by
 * itself; {@code PageFacts} is the little that is kept of each page, and the checks of the whole
 * site ({@code AnchorCheck}, {@code TitleCheck} …) compare these.
 */
@NullMarked
package org.sijill.verify;

import org.jspecify.annotations.NullMarked;
