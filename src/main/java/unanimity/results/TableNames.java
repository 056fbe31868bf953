package unanimity.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the tables are called in questions. */
public final class TableNames {

    /** Those of design points and of findings. */
    static final List<String> FINDINGS =
            BatchFolder.TABLES.stream().map(file -> file.replace(".csv", "")).toList();

    /** What the scenario says, and on what grounds. */
    static final List<String> BASIS = List.of("parameters", "sources");

    private TableNames() {}

    /** All that a folder can have. */
    public static List<String> all() {
        List<String> names = new ArrayList<>();
        Stream.of(BatchTable.values()).map(BatchTable::label).forEach(names::add);
        names.addAll(FINDINGS);
        names.addAll(BASIS);
        names.add("errors");
        return names;
    }
}
