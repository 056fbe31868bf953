package unanimity.statistics.design;

/** A design drawn together; see {@link Design#within}. */
record Inset(Design whole, double low, double high) implements Design {

    @Override
    public long points() {
        return whole.points();
    }

    @Override
    public int dimensions() {
        return whole.dimensions();
    }

    @Override
    public double at(long point, int dimension) {
        double share = whole.at(point, dimension);
        return low * (1 - share) + high * share; // exact at both ends
    }
}
