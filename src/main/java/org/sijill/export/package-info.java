/** The machine-readable files of a site: the chronology as data, feeds, the sitemap, JSON-LD. */
@NullMarked
package org.sijill.export;

import org.jspecify.annotations.NullMarked;
