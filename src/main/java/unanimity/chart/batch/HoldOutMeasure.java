package unanimity.chart.batch;

import unanimity.analysis.BatchFindings;
import unanimity.analysis.MemberFindings;
import unanimity.statistics.Estimate;

/** What is measured of a hold-out, as it is ranked and drawn. */
enum HoldOutMeasure {
    LAST("endorses_last"),
    MIDDLE("holds_out_at_half_time"),
    LATE("holds_out_before_deadline"),
    PRICE("price"),
    RENT("rent");

    private final String word;

    HoldOutMeasure(String word) {
        this.word = word;
    }

    /** As it stands in files. */
    String word() {
        return word;
    }

    /** @param deadline the round of the first one, at least 1 */
    int round(int deadline) {
        return this == MIDDLE ? deadline / 2 : deadline - 1;
    }

    /** Of a member. */
    Estimate of(MemberFindings member, int deadline) {
        return switch (this) {
            case LAST -> member.last().estimate(BatchFindings.LEVEL);
            case MIDDLE, LATE -> member.holdsOut(round(deadline)).estimate(BatchFindings.LEVEL);
            case PRICE -> member.cost();
            case RENT -> member.rent0();
        };
    }
}
