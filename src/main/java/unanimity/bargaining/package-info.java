/** How two sides strike a deal: aspiration and willingness, the worth–cost frontier, alternating offers. */
@NullMarked
package unanimity.bargaining;

import org.jspecify.annotations.NullMarked;
