package unanimity.model;

/** Pull of those who have endorsed: {@code weight} (points, at least 0) times their share to the power {@code steepness}. */
public record PeerPressure(double weight, double steepness) {}
