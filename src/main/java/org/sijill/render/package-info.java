/**
 * From a planned page to the bytes of its file. Views hold exactly what a template prints; a
 * template never computes.
 */
@NullMarked
package org.sijill.render;

import org.jspecify.annotations.NullMarked;
