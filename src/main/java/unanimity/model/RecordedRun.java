package unanimity.model;

/** A run with everything that happened in it. */
public record RecordedRun(RunResult result, Trace trace) {}
