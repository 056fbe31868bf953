package unanimity.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened in a run, round by round, in the words of the field. Amounts are in points.
 *
 * @param closing what each member gains when all is over, in id order: after the last deals and endorsements
 */
public record Trace(List<Round> rounds, List<Closing> closing) {

    public Trace {
        rounds = List.copyOf(rounds);
        closing = List.copyOf(closing);
    }

    /** A member's gain at the end. */
    public record Closing(String member, Gain gain) {}

    /**
     * One round.
     *
     * @param date its first day
     * @param summit name of the summit held in it, or null
     * @param pressure share of the deadline's pressure that is felt, 0 to 1
     * @param endorsers members endorsing at its end
     * @param influence their share of all influence, 0 to 1
     * @param spent what the proposer has spent by its end
     * @param happenings what happened, in order
     * @param members where each stood, in id order
     * @param meetings bilaterals, in the order in which they were held
     */
    public record Round(
            int round,
            LocalDate date,
            @Nullable String summit,
            double pressure,
            int endorsers,
            double influence,
            double spent,
            List<Happening> happenings,
            List<MemberState> members,
            List<Meeting> meetings) {

        public Round {
            happenings = List.copyOf(happenings);
            members = List.copyOf(members);
            meetings = List.copyOf(meetings);
        }
    }

    /**
     * A member in a round.
     *
     * @param stance at the round's end
     * @param gain as weighed in the round
     * @param prospect what stood between it and the proposer before the meetings; null unless it withheld then
     */
    public record MemberState(String member, Stance stance, Gain gain, @Nullable Prospect prospect) {}

    /**
     * A gain term by term: {@code total} = policy + affinity + pledges − irritation + peers + taste + drift − reservation,
     * and above 0 the member would rather have the proposal than wait or fail.
     *
     * @param hope the part of the reservation that rivals and waiting add
     */
    public record Gain(
            double policy,
            double affinity,
            double pledges,
            double irritation,
            double peers,
            double taste,
            double drift,
            double reservation,
            double hope,
            double total) {}

    /**
     * Ask and willingness at the first exchange of a round.
     *
     * @param floor least worth at which the member gains
     * @param askWorth what it would ask for
     * @param askCost what that would cost the proposer
     * @param willingness what the proposer would spend
     * @param irreconcilable whether nothing on the table reaches the floor
     */
    public record Prospect(double floor, double askWorth, double askCost, double willingness, boolean irreconcilable) {

        /** What keeps the two apart, in points of the proposer's capital; 0 or less when a deal is near. */
        public double gap() {
            return askCost - willingness;
        }
    }

    /**
     * One bilateral.
     *
     * @param consenting whether the member had consented already and was met to endorse
     * @param irreconcilable whether nothing on the table could win it
     * @param frontier corners of the worth–cost frontier on the table, from nothing to everything
     * @param exchanges asks and bids, in order
     * @param deal what was agreed, or null
     * @param asked terms of the last ask; null without an exchange
     * @param offered terms of the bid that answered it; null without an exchange
     */
    public record Meeting(
            String member,
            boolean consenting,
            boolean irreconcilable,
            double floor,
            List<Corner> frontier,
            List<Exchange> exchanges,
            @Nullable Deal deal,
            @Nullable Deal asked,
            @Nullable Deal offered) {

        public Meeting {
            frontier = List.copyOf(frontier);
            exchanges = List.copyOf(exchanges);
        }
    }

    /** A point of the worth–cost frontier. */
    public record Corner(double worth, double cost) {}

    /** An ask, and the bid that answers it: the best that the proposer's willingness buys. */
    public record Exchange(
            int exchange, double askWorth, double askCost, double bidWorth, double willingness, boolean settled) {}

    /** A package of terms: what was agreed, asked or offered. */
    public record Deal(double worth, double cost, List<Pledge> pledges, List<Amendment> amendments) {

        public Deal {
            pledges = List.copyOf(pledges);
            amendments = List.copyOf(amendments);
        }
    }

    /** A demand granted up to {@code level}. */
    public record Pledge(DemandRef demand, double level, double worth, double cost) {}

    /** The proposal moved on an issue. */
    public record Amendment(String issue, double from, double to, double worth, double cost) {}

    /**
     * Something that happened.
     *
     * @param subject id of the member, demand or rival that it concerns; the place in the file for an event; else empty
     */
    public record Happening(Kind kind, String subject) {

        /** What can happen besides meetings. */
        public enum Kind {
            EXTENDED,
            NOT_EXTENDED,
            EVENT,
            OPENED,
            LEAKED,
            RIVAL_ENTERED,
            RIVAL_LEFT,
            RECANTED,
            LAPSED,
            CONSENTED,
            CONSENTED_IN_DEAL,
            GAVE_UP,
            ENDORSED,
            SILENCE_BEGAN,
            OBJECTED
        }
    }
}
