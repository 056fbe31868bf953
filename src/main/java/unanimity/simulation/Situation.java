package unanimity.simulation;

import unanimity.chance.Chance;

/** All that a run knows and changes, each part in its own hands. */
record Situation(
        Plan plan,
        Chance chance,
        Numbers numbers,
        Outlook outlook,
        Draft draft,
        Ledger ledger,
        Roster roster,
        Peers peers,
        Rivals rivals,
        Deadline deadline,
        Ballot ballot,
        Purse purse) {

    /** The start of a run. */
    static Situation of(Plan plan, Chance chance, Fixed fixed) {
        Numbers numbers = new Numbers(plan, plan.draw(chance));
        fixed.set(numbers.cell);
        Outlook outlook = new Outlook(plan, numbers, chance);
        Roster roster = new Roster(plan.members, plan.home);
        return new Situation(
                plan,
                chance,
                numbers,
                outlook,
                new Draft(numbers, plan.issues),
                new Ledger(plan.demands, numbers),
                roster,
                new Peers(numbers, outlook, roster, plan.members),
                new Rivals(plan.rivals, numbers),
                new Deadline(plan, numbers),
                new Ballot(plan, numbers),
                new Purse(plan, numbers));
    }
}
