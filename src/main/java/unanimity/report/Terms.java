package unanimity.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import unanimity.model.DemandRef;
import unanimity.model.Issue;
import unanimity.model.Trace;

/** Terms in words: a demand is quoted in full where it is first mentioned, after that by its short name. */
final class Terms {

    /** From this level on a demand counts as granted in full, to a reader. */
    private static final double FULL = 0.995;

    private final Cast cast;
    private final boolean brief;
    private final Set<DemandRef> mentioned = new LinkedHashSet<>();

    Terms(Cast cast) {
        this(cast, false);
    }

    private Terms(Cast cast, boolean brief) {
        this.cast = cast;
        this.brief = brief;
    }

    /** Every demand by its short name, also where it is first mentioned. */
    static Terms brief(Cast cast) {
        return new Terms(cast, true);
    }

    /** {@code “A ferry of its own” to 59 % and “toll” in full}. */
    Passage words(Trace.Deal deal) {
        List<Passage> terms = new ArrayList<>();
        deal.pledges().forEach(pledge -> terms.add(granted(pledge)));
        deal.amendments().forEach(amendment -> terms.add(moved(amendment)));
        return terms.isEmpty() ? Passage.of("nothing") : Passage.list(terms);
    }

    /** {@code “A ferry of its own”}, and from the second time on {@code “ferry”}. */
    String quoted(DemandRef demand) {
        boolean first = !brief && mentioned.add(demand);
        return "“" + (first ? cast.label(demand) : demand.demand().replace('-', ' ')) + "”";
    }

    private Passage granted(Trace.Pledge pledge) {
        Passage demand = Passage.of(quoted(pledge.demand()));
        return pledge.level() > FULL
                ? demand.and(" in full")
                : demand.and(" to ").and(Phrases.percent(pledge.level(), 1));
    }

    /** Positions as the file has them, and the side to which the proposal is moved. */
    private Passage moved(Trace.Amendment amendment) {
        Issue issue = cast.issue(amendment.issue());
        String side = amendment.to() < amendment.from() ? issue.low() : issue.high();
        Passage from = Phrases.percent(amendment.from(), 1);
        Passage to = Phrases.percent(amendment.to(), 1);
        Passage moved = Passage.of("the proposal on “" + issue.label() + "” moved from ")
                .and(from)
                .and(" to ")
                .and(to);
        return side.isEmpty() ? moved : moved.and(" (towards “" + side + "”)");
    }
}
