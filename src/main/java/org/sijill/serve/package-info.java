/** The preview: a site that is served while its records are written. */
@NullMarked
package org.sijill.serve;

import org.jspecify.annotations.NullMarked;
