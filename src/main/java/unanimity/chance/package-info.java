/** The addressed random generator and the distributions that are drawn from it. */
@NullMarked
package unanimity.chance;

import org.jspecify.annotations.NullMarked;
