package unanimity.chart;

import java.util.List;
import unanimity.model.Member;
import unanimity.model.Scenario;

/** The members by their ids, and their names in sentences. */
record Roll(List<Member> members) {

    /** Names told in a sentence; of more the number is told. */
    private static final int MOST = 3;

    static Roll of(Scenario scenario) {
        return new Roll(scenario.members());
    }

    /** @throws java.util.NoSuchElementException where there is none of that id */
    Member member(String id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** {@code Aland}, {@code Aland, Bland and Cland}, {@code 4 members}. */
    String names(List<String> ids) {
        if (ids.size() > MOST) {
            return ids.size() + " members";
        }
        List<String> names = ids.stream().map(id -> member(id).name()).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
