package unanimity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Those who endorse and are not told one by one: gathered until something else is told, then told in a sentence. */
final class Wave {

    /** Names told; the rest is counted. */
    private static final int NAMES = 9;

    /** Names told of those who got nothing of what they had asked. */
    private static final int UNPAID = 4;

    private final Cast cast;
    private final List<String> members = new ArrayList<>();
    private final List<String> unpaid = new ArrayList<>();
    private final Set<LocalDate> days = new LinkedHashSet<>();
    private LocalDate day = LocalDate.MIN;

    Wave(Cast cast) {
        this.cast = cast;
    }

    void add(String member, int round, LocalDate endorsed) {
        members.add(member);
        if (cast.yieldedUnpaid(member, round)) {
            unpaid.add(member);
        }
        days.add(endorsed);
        day = endorsed;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The day on which the last of them endorsed. */
    LocalDate day() {
        return day;
    }

    /** {@code Bulgaria, Greece and Spain have endorsed (25 of 32), Greece without what it had asked.} Nobody is left then. */
    Passage told(Passage standing) {
        String verb = days.size() > 1 ? " have endorsed " : members.size() == 1 ? " endorses " : " endorse ";
        Passage told = Phrases.names(cast.names(members), NAMES).and(verb).and(standing);
        if (!unpaid.isEmpty()) {
            Passage who = unpaid.size() == members.size()
                    ? Passage.NOTHING
                    : Phrases.names(cast.names(unpaid), UNPAID).and(" ");
            String whose = unpaid.size() == 1 ? "it" : "they";
            told = told.and(", ").and(who).and("without what " + whose + " had asked");
        }
        members.clear();
        unpaid.clear();
        days.clear();
        return told.and(".");
    }
}
