package unanimity.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether days follow one another. */
final class CalendarChecks {

    private static final long MOST_ROUNDS = 10_000;

    private final Problems problems;
    private final Block root;
    private final @Nullable LocalDate start;
    private final @Nullable LocalDate end;

    CalendarChecks(Problems problems, Block root) {
        this.problems = problems;
        this.root = root;
        Block calendar = root.blockOrNull("calendar");
        this.start = calendar == null ? null : calendar.dayOrNull("start");
        this.end = calendar == null ? null : last(calendar);
    }

    /** The last day on which anything can happen; null when that is not known. */
    private static @Nullable LocalDate last(Block calendar) {
        Block extension = calendar.blockOrNull("extension");
        if (extension != null) {
            return extension.dayOrNull("until");
        }
        return calendar.broken().contains("extension") ? null : calendar.dayOrNull("deadline");
    }

    void run() {
        Block calendar = root.blockOrNull("calendar");
        if (calendar != null) {
            deadlines(calendar);
            for (Block summit : calendar.blocks("summits")) {
                within(summit, "date");
            }
        }
        for (Block event : root.blocks("events")) {
            within(event, "date");
        }
        for (Block member : root.blocks("members")) {
            for (Block demand : member.blocks("demands")) {
                Block opens = demand.blockOrNull("opens");
                if (opens != null) {
                    within(opens, "date");
                }
            }
        }
        root.blocks("rivals").forEach(this::rival);
    }

    private void deadlines(Block calendar) {
        LocalDate deadline = calendar.dayOrNull("deadline");
        Block extension = calendar.blockOrNull("extension");
        LocalDate until = extension == null ? null : extension.dayOrNull("until");
        if (start != null && deadline != null && !deadline.isAfter(start)) {
            String message = "the deadline " + deadline + " must be after the start " + start;
            problems.error(ProblemId.DEADLINE_NOT_AFTER_START, value(calendar, "deadline"), message);
            return;
        }
        if (extension != null && deadline != null && until != null && !until.isAfter(deadline)) {
            String message = "the extension until " + until + " must be after the deadline " + deadline;
            problems.error(ProblemId.EXTENSION_NOT_AFTER_DEADLINE, value(extension, "until"), message);
        } else if (start != null && end != null) {
            length(calendar, start, end);
        }
    }

    private void length(Block calendar, LocalDate from, LocalDate to) {
        Double days = calendar.numberOrNull("round_days");
        if (days != null && ChronoUnit.DAYS.between(from, to) / days > MOST_ROUNDS) {
            String message = "from " + from + " to " + to + " there are more than 10,000 rounds; raise 'round_days'";
            problems.error(ProblemId.TOO_MANY_ROUNDS, value(calendar, "deadline"), message);
        }
    }

    private void within(Block block, String key) {
        LocalDate date = block.dayOrNull(key);
        if (date != null && start != null && date.isBefore(start)) {
            String message = date + " is before the start of the calendar, " + start;
            problems.error(ProblemId.BEFORE_START, value(block, key), message);
        } else if (date != null && end != null && date.isAfter(end)) {
            String message = date + " is after the last deadline, " + end + ", so this never happens";
            problems.warning(ProblemId.AFTER_END, value(block, key), message);
        }
    }

    private void rival(Block rival) {
        Block exit = rival.blockOrNull("exit");
        LocalDate enter = rival.dayOrNull("enter");
        LocalDate leave = exit == null ? null : exit.dayOrNull("date");
        if (exit != null && enter != null && leave != null && leave.isBefore(enter)) {
            String message = "'" + rival.id() + "' leaves on " + leave + ", before it enters on " + enter;
            problems.error(ProblemId.CONTRADICTION, value(exit, "date"), message);
        }
    }

    private static Location value(Block block, String key) {
        Value value = block.values().get(key);
        return value == null ? block.at(key) : value.at();
    }
}
