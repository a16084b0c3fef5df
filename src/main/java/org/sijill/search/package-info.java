/** The offline search index: scripts that a page loads from the disk, a few for each query. */
@NullMarked
package org.sijill.search;

import org.jspecify.annotations.NullMarked;
