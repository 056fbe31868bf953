package unanimity.scenario;

/**
 * A place in a scenario that is being read.
 *
 * @param path parameter path
 * @param key where its key stands
 * @param partial whether only some keys are to be expected, as under {@code defaults}
 */
record Spot(String path, Location key, boolean partial) {

    /** The path without the file: what a message calls it. */
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    Spot child(String name, Location at) {
        boolean top = path.isEmpty();
        return new Spot(top ? name : path + "." + name, at, partial || (top && name.equals("defaults")));
    }
}
