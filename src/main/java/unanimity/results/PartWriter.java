package unanimity.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
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
    public void run(RunKey key, Days days, RunResult run) throws IOException {
        try {
            table(BatchTable.RUNS)
                    .begin(key.point(), key.replicate())
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
                endorsement(key, days, member);
            }
            for (PledgeResult pledge : run.pledges()) {
                pledge(key, pledge);
            }
        } catch (SQLException e) {
            throw Database.trouble(e);
        }
    }

    private void endorsement(RunKey key, Days days, MemberResult member) throws IOException, SQLException {
        table(BatchTable.ENDORSEMENTS)
                .begin(key.point(), key.replicate())
                .text(member.member())
                .round(member.consentRound())
                .round(member.round())
                .day(days, member.round())
                .number(member.pay())
                .number(member.cost())
                .number(member.rent0())
                .whole(member.irreconcilableRounds())
                .end();
    }

    private void pledge(RunKey key, PledgeResult pledge) throws IOException, SQLException {
        table(BatchTable.PLEDGES)
                .begin(key.point(), key.replicate())
                .text(pledge.demand().member())
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
    public void endorsers(int point, int round, int endorsers, long runs) throws IOException {
        try {
            table(BatchTable.ENDORSERS)
                    .begin(point)
                    .whole(round)
                    .whole(endorsers)
                    .whole(runs)
                    .end();
        } catch (SQLException e) {
            throw Database.trouble(e);
        }
    }

    /** Adds a round of a run. */
    public void round(RunKey key, Days days, RoundRow row) throws IOException {
        try {
            PartTable cells = table(BatchTable.ROUNDS).begin(key.point(), key.replicate());
            row.append(cells, days);
        } catch (SQLException e) {
            throw Database.trouble(e);
        }
    }

    /** Adds an exchange of a run. */
    public void offer(RunKey key, OfferRow row) throws IOException {
        try {
            row.append(table(BatchTable.OFFERS).begin(key.point(), key.replicate()));
        } catch (SQLException e) {
            throw Database.trouble(e);
        }
    }

    /** Writes what was added as the parts of a chunk, and forgets it. */
    public void write(int chunk) throws IOException {
        for (PartTable table : tables.values()) {
            Path temporary = folder.path().resolve(table.table().part(chunk) + BatchFolder.UNFINISHED);
            Files.createDirectories(Objects.requireNonNull(temporary.getParent()));
            table.write(Database.quoted(temporary));
            force(temporary);
        }
        for (PartTable table : tables.values()) {
            Path part = folder.path().resolve(table.table().part(chunk));
            Path temporary = folder.path().resolve(table.table().part(chunk) + BatchFolder.UNFINISHED);
            Files.move(temporary, part, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        forget();
    }

    /** Forgets what was added since the last chunk. */
    public void forget() throws IOException {
        for (PartTable table : tables.values()) {
            table.clear();
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

    private PartTable table(BatchTable table) {
        PartTable rows = tables.get(table);
        if (rows == null) {
            throw new IllegalStateException(table + " is not kept");
        }
        return rows;
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
