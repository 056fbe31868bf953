package unanimity.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The stored tables of a batch as one file each, for programs that do not read Parquet parts. */
public final class Export {

    /** Kinds of files. */
    public enum Format {
        /** RFC 4180 with line feeds, decimal points, days as in ISO 8601. */
        CSV("csv", "(FORMAT csv, HEADER true, DELIMITER ',', USE_TMP_FILE false)"),
        PARQUET("parquet", "(FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)"),
        /** One object a line. */
        JSON("jsonl", "(FORMAT json, USE_TMP_FILE false)");

        private final String ending;
        private final String options;

        Format(String ending, String options) {
            this.ending = ending;
            this.options = options;
        }
    }

    private Export() {}

    /**
     * Writes a table, or what a query makes of the tables, to a file: whole or not at all.
     *
     * @param select a table's name or a question in SQL
     */
    public static void write(BatchQuery query, String select, Format format, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file");
        }
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(file.getFileName() + BatchFolder.UNFINISHED);
        try {
            String from = select.matches("\\w+") ? "SELECT * FROM " + select : select;
            query.execute("COPY (" + from + ") TO " + Database.quoted(unfinished) + " " + format.options);
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What the file of a table is called: {@code runs.csv}. */
    public static String name(String table, Format format) {
        return table.toLowerCase(Locale.ROOT) + "." + format.ending;
    }

    /** The tables that a folder has, by name. */
    public static List<String> tables(BatchFolder folder, Keep keep) {
        return Stream.concat(
                        BatchTable.written(keep).stream().map(BatchTable::label),
                        TableNames.FINDINGS.stream()
                                .filter(name -> Files.exists(folder.path().resolve(name + ".csv"))))
                .toList();
    }
}
