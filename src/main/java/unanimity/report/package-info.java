/** What a reader gets of a run: the story on the terminal. */
@NullMarked
package unanimity.report;

import org.jspecify.annotations.NullMarked;
