/** Results as files: the trace of a run and its outcome, in forms that other programs read. */
@NullMarked
package unanimity.results;

import org.jspecify.annotations.NullMarked;
