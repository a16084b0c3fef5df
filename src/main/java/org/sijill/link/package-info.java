/** What connects records: links in texts, and what follows from them. */
@NullMarked
package org.sijill.link;

import org.jspecify.annotations.NullMarked;
