package unanimity.model;

/** A third party that vouches for a pledge; its credibility (0 to 1) counts where it is higher than the proposer's. */
public record Guarantor(String name, double credibility) {}
