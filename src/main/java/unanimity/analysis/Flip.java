package unanimity.analysis;

import unanimity.model.RunResult;

/**
 * A change of one number, all else and all luck being equal, with which a run ends otherwise: adopted in place of not, or not in
 * place of adopted.
 *
 * @param path of the number
 * @param was its value in the run
 * @param becomes the value nearest to that at which the end was seen to change
 * @param result what came of the run then
 */
public record Flip(String path, double was, double becomes, RunResult result) {

    /** By how much the number has to change, with its sign. */
    public double change() {
        return becomes - was;
    }
}
