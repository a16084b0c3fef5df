/** Markdown to safe, bidi-isolated HTML. Nothing that a text holds is ever trusted as HTML. */
@NullMarked
package org.sijill.markup;

import org.jspecify.annotations.NullMarked;
