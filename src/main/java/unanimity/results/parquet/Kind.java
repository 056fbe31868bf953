package unanimity.results.parquet;

/** What a column holds. */
public enum Kind {
    /** Whole numbers of 32 bits. */
    INTEGER(1, 4, -1),
    /** Whole numbers of 64 bits. */
    BIGINT(2, 8, -1),
    DOUBLE(5, 8, -1),
    BOOLEAN(0, 0, -1),
    /** Days since 1970-01-01. */
    DATE(1, 4, 6),
    /** Text in UTF-8. */
    VARCHAR(6, 0, 0);

    /** Parquet's number of the physical type. */
    final int type;

    /** Bytes of a value; 0 where they differ, or it is a bit. */
    final int width;

    /** Parquet's number of what the type stands for, or −1. */
    final int meaning;

    Kind(int type, int width, int meaning) {
        this.type = type;
        this.width = width;
        this.meaning = meaning;
    }
}
