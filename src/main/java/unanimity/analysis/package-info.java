/** Questions put to experiments: what a batch has found, and what it takes to change it. */
@NullMarked
package unanimity.analysis;

import org.jspecify.annotations.NullMarked;
