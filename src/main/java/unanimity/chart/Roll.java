package unanimity.chart;

import java.util.List;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.model.Member;
import unanimity.model.Scenario;

/** The members by their ids, and their names in sentences. */
public record Roll(Scenario scenario) {

    /** Names told in a sentence; of more the number is told. */
    private static final int MOST = 3;

    public static Roll of(Scenario scenario) {
        return new Roll(scenario);
    }

    /**
     * The member of an id.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Member member(String id) {
        return scenario.member(id);
    }

    /** A member's name, or where that is too wide its id with as much of the name as there is room for. */
    public static String nameWithin(Member member, double width, Face face) {
        if (Letters.width(member.name(), face) <= width) {
            return member.name();
        }
        double id = Letters.width(member.id() + " …", face);
        return Letters.fit(id > width / 2 ? member.id() : member.id() + " " + member.name(), face, width);
    }

    /** {@code Aland}, {@code Aland, Bland and Cland}, {@code 4 members}. */
    public String names(List<String> ids) {
        if (ids.size() > MOST) {
            return ids.size() + " members";
        }
        List<String> names = ids.stream().map(id -> member(id).name()).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
