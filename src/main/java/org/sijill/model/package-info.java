/** The archive's immutable vocabulary. Every type here is a value and safe to share. */
@NullMarked
package org.sijill.model;

import org.jspecify.annotations.NullMarked;
