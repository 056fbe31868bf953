package unanimity.model;

import java.math.BigDecimal;
import java.util.List;

/** When the body has decided. Each rule is a record here, with its form in {@link DecisionRules}. */
public sealed interface DecisionRule {

    /** How a file names it. */
    RuleForm form();

    /** Its numbers, in the order of its form. */
    default double[] numbers() {
        return new double[0];
    }

    /**
     * Whether those in favour suffice; if some do, more do.
     *
     * @param inFavour how many they are
     * @param members how many there are in all
     * @param share of all {@link #weight} that they hold, 0 to 1
     */
    boolean metBy(int inFavour, int members, double share);

    /** What it needs of a body of {@code members}. */
    Threshold threshold(int members);

    /** Whether every single member is needed, whatever it weighs. */
    default boolean needsAll() {
        return false;
    }

    /** What a member weighs under the rule. */
    default double weight(Standing standing) {
        return 1;
    }

    /** {@code 65 %}: every digit of the share. */
    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /** Everybody. */
    record Unanimity() implements DecisionRule {

        static final RuleForm FORM =
                new RuleForm("unanimity", "all members must endorse", null, List.of(), numbers -> new Unanimity());

        @Override
        public RuleForm form() {
            return FORM;
        }

        @Override
        public boolean metBy(int inFavour, int members, double share) {
            return inFavour == members;
        }

        @Override
        public Threshold threshold(int members) {
            return new Threshold(members, null, members == 1 ? "its one member" : "all " + members + " members");
        }

        @Override
        public boolean needsAll() {
            return true;
        }
    }

    /** More than half. */
    record Majority() implements DecisionRule {

        static final RuleForm FORM = new RuleForm(
                "majority", "more than half of the members must endorse", null, List.of(), numbers -> new Majority());

        @Override
        public RuleForm form() {
            return FORM;
        }

        @Override
        public boolean metBy(int inFavour, int members, double share) {
            return 2 * inFavour > members;
        }

        @Override
        public Threshold threshold(int members) {
            return new Threshold(members / 2 + 1, null, "more than half of " + members + " members");
        }
    }

    /** A fixed number {@code count}, at least 1. */
    record AtLeast(int count) implements DecisionRule {

        static final RuleForm FORM = new RuleForm(
                "at_least",
                "members that must endorse",
                null,
                List.of(RuleForm.Quantity.count("at_least", 1, null, "members that must endorse")),
                numbers -> new AtLeast((int) numbers[0]));

        @Override
        public RuleForm form() {
            return FORM;
        }

        @Override
        public double[] numbers() {
            return new double[] {count};
        }

        @Override
        public boolean metBy(int inFavour, int members, double share) {
            return inFavour >= count;
        }

        @Override
        public Threshold threshold(int members) {
            return new Threshold(count, null, count + " of " + members + " members");
        }
    }

    /** A share {@code quota} of all votes, above 0 and at most 1. */
    record Weighted(double quota) implements DecisionRule {

        static final RuleForm FORM = new RuleForm(
                "weighted",
                "share of all votes that must endorse",
                "votes",
                List.of(RuleForm.Quantity.share("weighted", null, "share of all votes that must endorse")),
                numbers -> new Weighted(numbers[0]));

        @Override
        public RuleForm form() {
            return FORM;
        }

        @Override
        public double[] numbers() {
            return new double[] {quota};
        }

        @Override
        public boolean metBy(int inFavour, int members, double share) {
            return share >= quota - Tolerance.EPS;
        }

        @Override
        public Threshold threshold(int members) {
            return new Threshold(null, quota, percent(quota) + " of the votes of " + members + " members");
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

        static final RuleForm FORM = new RuleForm(
                "qualified",
                "shares of members and of population that must endorse",
                "population",
                List.of(
                        RuleForm.Quantity.share("members", "0.55", "share of the members"),
                        RuleForm.Quantity.share("population", "0.65", "share of the population"),
                        RuleForm.Quantity.count(
                                "blocking", 0, "4", "with fewer members than this against, the proposal passes too")),
                numbers -> new Qualified(numbers[0], numbers[1], (int) numbers[2]));

        @Override
        public RuleForm form() {
            return FORM;
        }

        @Override
        public double[] numbers() {
            return new double[] {members, population, blocking};
        }

        @Override
        public boolean metBy(int inFavour, int members, double share) {
            boolean doubleMajority =
                    (double) inFavour / members >= this.members - Tolerance.EPS && share >= population - Tolerance.EPS;
            return doubleMajority || members - inFavour < blocking;
        }

        @Override
        public Threshold threshold(int members) {
            int needed = (int) Math.ceil(this.members * members - 1e-9);
            return new Threshold(
                    needed,
                    population,
                    needed + " of " + members + " members with " + percent(population) + " of the population");
        }

        @Override
        public double weight(Standing standing) {
            return standing.population();
        }
    }
}
