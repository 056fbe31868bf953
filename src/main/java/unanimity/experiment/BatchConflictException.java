package unanimity.experiment;

/** A folder holds another batch than the one that is asked for. */
public final class BatchConflictException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param conflicts what differs, in words */
    BatchConflictException(String conflicts) {
        super(conflicts);
    }
}
