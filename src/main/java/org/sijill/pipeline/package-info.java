/** The only composer: the way of a record from content/ to site/. */
@NullMarked
package org.sijill.pipeline;

import org.jspecify.annotations.NullMarked;
