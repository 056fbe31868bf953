package unanimity.model;

/**
 * A value as it was read, and where from.
 *
 * @param value as YAML, in units of the file
 * @param citation what the file says beside it
 * @param place {@code file:line:column}; for a built-in default the words "built-in default"
 * @param origin who said it
 */
public record Provenance(String value, Citation citation, String place, Origin origin) {}
