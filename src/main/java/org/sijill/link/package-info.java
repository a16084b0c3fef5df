/** Connects records: resolves links in texts, finds names, and relates articles. */
@NullMarked
package org.sijill.link;

import org.jspecify.annotations.NullMarked;
