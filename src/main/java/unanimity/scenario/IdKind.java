package unanimity.scenario;

/** What an id can be the id of. */
public enum IdKind {
    ISSUE("issue", ProblemId.UNKNOWN_ISSUE),
    MEMBER("member", ProblemId.UNKNOWN_MEMBER),
    RIVAL("rival", ProblemId.UNKNOWN_RIVAL),
    GROUP("group", ProblemId.UNKNOWN_PATH),
    BLOC("bloc", ProblemId.UNKNOWN_PATH),
    DEMAND("demand", ProblemId.UNKNOWN_DEMAND),
    SOURCE("source", ProblemId.UNKNOWN_SOURCE),
    /** A member, a group of members, or {@code all}. */
    PARTY("member or group", ProblemId.UNKNOWN_MEMBER),
    /** What a member likes or dislikes: {@code proposal} or a rival. */
    TARGET("rival", ProblemId.UNKNOWN_RIVAL);

    private final String noun;
    private final ProblemId unknown;

    IdKind(String noun, ProblemId unknown) {
        this.noun = noun;
        this.unknown = unknown;
    }

    /** In words. */
    public String noun() {
        return noun;
    }

    ProblemId unknown() {
        return unknown;
    }
}
