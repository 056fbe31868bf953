package unanimity.model;

/** When the body has decided. */
public sealed interface DecisionRule {

    /**
     * Whether those in favour suffice.
     *
     * @param inFavour how many they are
     * @param members how many there are in all
     * @param share of all {@link #weight} that they hold, 0 to 1
     */
    boolean metBy(int inFavour, int members, double share);

    /** What a member weighs under the rule. */
    default double weight(Standing standing) {
        return 1;
    }

    /** Everybody. */
    record Unanimity() implements DecisionRule {
        @Override
        public boolean metBy(int inFavour, int members, double share) {
            return inFavour == members;
        }
    }

    /** More than half. */
    record Majority() implements DecisionRule {
        @Override
        public boolean metBy(int inFavour, int members, double share) {
            return 2 * inFavour > members;
        }
    }

    /** A fixed number {@code count}, at least 1. */
    record AtLeast(int count) implements DecisionRule {
        @Override
        public boolean metBy(int inFavour, int members, double share) {
            return inFavour >= count;
        }
    }

    /** A share {@code quota} of all votes, above 0 and at most 1. */
    record Weighted(double quota) implements DecisionRule {
        @Override
        public boolean metBy(int inFavour, int members, double share) {
            return share >= quota - Tolerance.EPS;
        }

        @Override
        public double weight(Standing standing) {
            return standing.votes();
        }
    }

    /**
     * Shares of members and of population, as in the Council of the EU (TEU art. 16(4)): also met when fewer than
     * {@code blocking} are against.
     */
    record Qualified(double members, double population, int blocking) implements DecisionRule {
        @Override
        public boolean metBy(int inFavour, int members, double share) {
            boolean doubleMajority =
                    (double) inFavour / members >= this.members - Tolerance.EPS && share >= population - Tolerance.EPS;
            return doubleMajority || members - inFavour < blocking;
        }

        @Override
        public double weight(Standing standing) {
            return standing.population();
        }
    }
}
