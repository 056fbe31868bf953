/** Many runs of scenarios, and what they show together. */
@NullMarked
package unanimity.experiment;

import org.jspecify.annotations.NullMarked;
