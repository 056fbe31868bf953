package unanimity.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.RunResult.PledgeResult;

/**
 * Writes the parts of chunks, one chunk after the other; each thread has one of its own. A part appears under its name when
 * it is whole and on the disk; that of {@code runs} comes last, so that a chunk is there when its runs are.
 */
public final class PartWriter implements AutoCloseable {

    private static final String MEMORY = "128MB";

    private final BatchFolder folder;
    private final Database database;
    private final Map<BatchTable, PartTable> tables = new EnumMap<>(BatchTable.class);

    /** A writer of the tables that a batch keeps. */
    public PartWriter(BatchFolder folder, Keep keep) throws IOException {
        this.folder = folder;
        database = Database.open(MEMORY);
        for (BatchTable table : BatchTable.written(keep)) {
            tables.put(table, new PartTable(table, database));
        }
    }

    /** Adds a run, its members and its pledges. */
    public void run(RunKey key, Days days, RunResult run) {
        String name = key.toString();
        table(BatchTable.RUNS)
                .begin(key, name)
                .text(Long.toString(run.seed()))
                .text(run.outcome().name().toLowerCase(Locale.ROOT))
                .flag(run.extended())
                .whole(run.round())
                .day(days, run.round())
                .text(run.lastMember())
                .number(run.spent())
                .whole(run.meetings())
                .whole(run.offers())
                .whole(run.endorsers())
                .whole(run.recantations())
                .end();
        for (MemberResult member : run.members()) {
            endorsement(table(BatchTable.ENDORSEMENTS).begin(key, name), days, member);
        }
        for (PledgeResult pledge : run.pledges()) {
            pledge(table(BatchTable.PLEDGES).begin(key, name), pledge);
        }
    }

    private static void endorsement(PartTable row, Days days, MemberResult member) {
        row.text(member.member())
                .round(member.consentRound())
                .round(member.round())
                .day(days, member.round())
                .number(member.pay())
                .number(member.cost())
                .number(member.rent0())
                .whole(member.irreconcilableRounds())
                .end();
    }

    private static void pledge(PartTable row, PledgeResult pledge) {
        row.text(pledge.demand().member())
                .text(pledge.demand().demand())
                .whole(pledge.round())
                .number(pledge.level())
                .number(pledge.worth())
                .number(pledge.cost())
                .text(pledge.grantor())
                .flag(pledge.open())
                .end();
    }

    /** Adds how many runs had as many endorsers at the end of a round. */
    public void endorsers(int point, int round, int endorsers, long runs) {
        table(BatchTable.ENDORSERS)
                .begin(point)
                .whole(round)
                .whole(endorsers)
                .whole(runs)
                .end();
    }

    /** Adds a round of a run. */
    public void round(RunKey key, Days days, RoundRow row) {
        row.append(table(BatchTable.ROUNDS).begin(key, key.toString()), days);
    }

    /** Adds an exchange of a run. */
    public void offer(RunKey key, OfferRow row) {
        row.append(table(BatchTable.OFFERS).begin(key, key.toString()));
    }

    /** Writes what was added as the parts of a chunk, and forgets it, also where it cannot be written. */
    public void write(int chunk) throws IOException {
        try {
            for (PartTable table : tables.values()) {
                Path unfinished = unfinished(table, chunk);
                Files.createDirectories(Objects.requireNonNull(unfinished.getParent()));
                table.write(unfinished);
            }
            for (PartTable table : tables.values()) {
                Path part = folder.path().resolve(table.table().part(chunk));
                Files.move(
                        unfinished(table, chunk),
                        part,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            tables.values().forEach(PartTable::clear);
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

    private Path unfinished(PartTable table, int chunk) {
        return folder.path().resolve(table.table().part(chunk) + BatchFolder.UNFINISHED);
    }

    private PartTable table(BatchTable table) {
        PartTable rows = tables.get(table);
        if (rows == null) {
            throw new IllegalStateException(table + " is not kept");
        }
        return rows;
    }
}
