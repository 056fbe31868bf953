package unanimity.chance;

import java.util.List;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * What is known of a number that is drawn once per run. Every kind is drawn by its quantile, one uniform number each, so
 * that a design (Latin hypercube, Sobol sequence, tenth percentile) can put its own number in the place of chance.
 */
public sealed interface Distribution {

    /** The value below which a draw falls with probability {@code u}, 0 &lt; u &lt; 1. */
    double quantile(double u);

    /** The value that stands for the distribution where a single one is wanted. */
    default double median() {
        return quantile(0.5);
    }

    /** Normal; {@code sd} at least 0. */
    record Normal(double mean, double sd) implements Distribution {
        public Normal {
            requireFinite(mean, "mean");
            requireAtLeastZero(sd, "sd");
        }

        @Override
        public double quantile(double u) {
            return mean + sd * StandardNormal.quantile(u);
        }
    }

    /** Lognormal by its median, above 0, and the standard deviation of its logarithm, at least 0. */
    record LogNormal(double median, double logSd) implements Distribution {
        public LogNormal {
            requireFinite(median, "median");
            requireAtLeastZero(logSd, "log-sd");
            require(median > 0, "median must be above 0", median);
        }

        @Override
        public double quantile(double u) {
            return median * StrictMath.exp(logSd * StandardNormal.quantile(u));
        }
    }

    /** Uniform from {@code low} to {@code high}. */
    record Uniform(double low, double high) implements Distribution {
        public Uniform {
            requireOrdered(low, high);
        }

        @Override
        public double quantile(double u) {
            return low + u * (high - low);
        }
    }

    /** Triangular with its peak at {@code mode}. */
    record Triangular(double low, double mode, double high) implements Distribution {
        public Triangular {
            requireOrdered(low, mode);
            requireOrdered(mode, high);
        }

        @Override
        public double quantile(double u) {
            double width = high - low;
            double rising = mode - low;
            return u * width <= rising
                    ? low + Math.sqrt(u * width * rising)
                    : high - Math.sqrt((1 - u) * width * (high - mode));
        }
    }

    /**
     * PERT: a beta on [low, high] with mean (low + 4·mode + high)/6 (D. G. Malcolm and others, Operations Research 7, 1959);
     * {@code low} below {@code high}.
     */
    record Pert(double low, double mode, double high) implements Distribution {
        public Pert {
            requireOrdered(low, mode);
            requireOrdered(mode, high);
            require(low < high, "low must be below high", low);
        }

        @Override
        public double quantile(double u) {
            double width = high - low;
            double alpha = 1 + 4 * (mode - low) / width;
            double beta = 1 + 4 * (high - mode) / width;
            return low + width * new Beta(alpha, beta).quantile(u);
        }
    }

    /** Beta on [0, 1]; both shapes above 0. */
    record Beta(double alpha, double beta) implements Distribution {
        public Beta {
            requireFinite(alpha, "alpha");
            requireFinite(beta, "beta");
            require(alpha > 0, "alpha must be above 0", alpha);
            require(beta > 0, "beta must be above 0", beta);
        }

        @Override
        public double quantile(double u) {
            return new BetaDistribution(null, alpha, beta).inverseCumulativeProbability(u);
        }
    }

    /** One of some values, each with a weight; weights at least 0 and not all 0. The median is the lower one. */
    record Discrete(List<Double> values, List<Double> weights) implements Distribution {
        public Discrete {
            values = List.copyOf(values);
            weights = List.copyOf(weights);
            require(!values.isEmpty() && values.size() == weights.size(), "one weight per value", values.size());
            values.forEach(value -> requireFinite(value, "value"));
            weights.forEach(weight -> requireAtLeastZero(weight, "weight"));
            require(total(weights) > 0, "weights must not all be 0", 0);
        }

        @Override
        public double quantile(double u) {
            double target = u * total(weights);
            double below = 0;
            int last = 0;
            for (int i = 0; i < values.size(); i++) {
                below += weights.get(i);
                if (weights.get(i) > 0) {
                    last = i;
                    if (target <= below) {
                        break;
                    }
                }
            }
            return values.get(last);
        }

        private static double total(List<Double> weights) {
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            return sum;
        }
    }

    /** Another distribution in other units: every value divided by {@code divisor}, above 0. */
    record Scaled(Distribution base, double divisor) implements Distribution {
        public Scaled {
            require(divisor > 0, "divisor must be above 0", divisor);
        }

        @Override
        public double quantile(double u) {
            return base.quantile(u) / divisor;
        }
    }

    private static void requireFinite(double value, String name) {
        require(Double.isFinite(value), name + " must be finite", value);
    }

    private static void requireAtLeastZero(double value, String name) {
        requireFinite(value, name);
        require(value >= 0, name + " must be at least 0", value);
    }

    private static void requireOrdered(double low, double high) {
        requireFinite(low, "bound");
        requireFinite(high, "bound");
        require(low <= high, "bounds must rise, " + low + " is above", high);
    }

    private static void require(boolean holds, String message, double seen) {
        if (!holds) {
            throw new IllegalArgumentException(message + ": " + seen);
        }
    }
}
