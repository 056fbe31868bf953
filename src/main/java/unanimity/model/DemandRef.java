package unanimity.model;

import java.io.Serializable;

/** A demand named from outside: the member that makes it and the demand's id. Ordered by member, then demand. */
public record DemandRef(String member, String demand) implements Comparable<DemandRef>, Serializable {

    @Override
    public int compareTo(DemandRef other) {
        int byMember = member.compareTo(other.member);
        return byMember != 0 ? byMember : demand.compareTo(other.demand);
    }

    /** As it is written in files and addresses: {@code HUN.letter}. */
    @Override
    public String toString() {
        return member + "." + demand;
    }
}
