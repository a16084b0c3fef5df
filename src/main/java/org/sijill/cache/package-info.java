/** Results of pure functions, kept from one run of the pipeline to the next. */
@NullMarked
package org.sijill.cache;

import org.jspecify.annotations.NullMarked;
