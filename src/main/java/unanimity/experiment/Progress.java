package unanimity.experiment;

/** Is told how a batch gets on; from several threads, one after the other. */
public interface Progress {

    /** Nobody listens. */
    Progress NONE = new Progress() {
        @Override
        public void begins(long missing, long done) {}

        @Override
        public void chunk(ChunkResult result) {}

        @Override
        public void ends() {}
    };

    /**
     * Running begins.
     *
     * @param missing runs to be made
     * @param done runs that are there already
     */
    void begins(long missing, long done);

    /** A chunk is on the disk. */
    void chunk(ChunkResult result);

    /** Running has ended, one way or another. */
    void ends();
}
