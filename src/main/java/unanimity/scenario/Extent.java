package unanimity.scenario;

import java.util.Locale;

/** How much of a map a file must write out. */
enum Extent {
    /** All that has no default. */
    WHOLE,
    /** Any of it, because {@code defaults} may supply the rest. */
    PART,
    /** What a file changes in the one that it extends: any of it, or null where a key is deleted. */
    CHANGE;

    /** How the rest of a definition's name reads. */
    String suffix() {
        return this == WHOLE ? "" : "-" + name().toLowerCase(Locale.ROOT);
    }

    /** The extent of what stands below a key. */
    Extent below(Key key) {
        if (this == CHANGE || key.part() != Part.SCENARIO) {
            return this;
        }
        if (key.name().equals("defaults")) {
            return PART;
        }
        return key.name().equals("members") ? this : WHOLE;
    }

    /** Whether a part must have the keys that have no default. */
    boolean requires(Part part) {
        return this == WHOLE || (this == PART && part == Part.SCENARIO);
    }
}
