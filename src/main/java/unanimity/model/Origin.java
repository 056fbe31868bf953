package unanimity.model;

/** Who said what a value is. */
public enum Origin {
    /** The file, at the very place; or an option {@code --set}. */
    WRITTEN,
    /** The file, for all members. */
    DEFAULTS,
    /** Nobody: the language has a default. */
    BUILT_IN
}
