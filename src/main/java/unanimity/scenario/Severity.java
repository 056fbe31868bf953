package unanimity.scenario;

/** Whether a problem stops the reading. */
public enum Severity {
    ERROR,
    WARNING
}
