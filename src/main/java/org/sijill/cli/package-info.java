/** The command line: arguments, progress, messages and exit codes. */
@NullMarked
package org.sijill.cli;

import org.jspecify.annotations.NullMarked;
