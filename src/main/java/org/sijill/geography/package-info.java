/**
 * Maps of a region, without tiles and without network: land and borders of Natural Earth, cut to
 * the region and projected to the pixels of a drawing.
 */
@NullMarked
package org.sijill.geography;

import org.jspecify.annotations.NullMarked;
