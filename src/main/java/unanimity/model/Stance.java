package unanimity.model;

/** Where a member stands. A hold-out is one that withholds while most have endorsed. */
public enum Stance {
    WITHHOLDING,
    /** Has agreed, and deliberates until it endorses. */
    CONSENTING,
    ENDORSING
}
