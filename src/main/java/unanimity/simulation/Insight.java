package unanimity.simulation;

/** What a witness may look at; it must not change it. */
record Insight(Situation now, Gains gains, Board board, Prospects prospects) {}
