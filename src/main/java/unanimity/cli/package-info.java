/** The commands that a user types, their messages and exit codes. A thin leaf over the other packages. */
@NullMarked
package unanimity.cli;

import org.jspecify.annotations.NullMarked;
