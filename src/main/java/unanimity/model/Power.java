package unanimity.model;

/**
 * Powers of shares: the bits of {@link StrictMath#pow}, the same on every machine, in less than half of its time. That allocates
 * arrays at each call and first asks for cases that a share is not; a run spent a fifth of its time in it.
 *
 * <p>The method is fdlibm's ({@code e_pow.c}): log<sub>2</sub> x in two parts, of which one ends in zeros so that its products are
 * exact, times y in two parts, and 2 to that power. Numbers are named as there.
 *
 * <p>Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and distribute this software
 * is freely granted, provided that this notice is preserved.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // as published
public final class Power {

    private static final double L1 = 5.99999999999994648725e-01;
    private static final double L2 = 4.28571428578550184252e-01;
    private static final double L3 = 3.33333329818377432918e-01;
    private static final double L4 = 2.72728123808534006489e-01;
    private static final double L5 = 2.30660745775561754067e-01;
    private static final double L6 = 2.06975017800338417784e-01;
    private static final double P1 = 1.66666666666666019037e-01;
    private static final double P2 = -2.77777777770155933842e-03;
    private static final double P3 = 6.61375632143793436117e-05;
    private static final double P4 = -1.65339022054652515390e-06;
    private static final double P5 = 4.13813679705723846039e-08;
    private static final double LN2 = 6.93147180559945286227e-01;
    private static final double LN2_HEAD = 6.93147182464599609375e-01;
    private static final double LN2_TAIL = -1.90465429995776804525e-09;
    private static final double CP = 9.61796693925975554329e-01; // 2/(3 ln 2)
    private static final double CP_HEAD = 9.61796700954437255859e-01;
    private static final double CP_TAIL = -7.02846165095275826516e-09;
    private static final double LOG2_OF_1_5_HEAD = 5.84962487220764160156e-01;
    private static final double LOG2_OF_1_5_TAIL = 1.35003920212974897128e-08;

    private static final int SQRT_OF_1_5 = 0x3988E; // leading bits of a fraction
    private static final int SQRT_OF_3 = 0xBB67A;
    private static final long IMPLICIT_BIT = 1L << 52;
    private static final long ONE = 0x3FFL << 52;
    private static final double LEAST_EXPONENT = -1022;

    private Power() {}

    /** A binary logarithm in two parts. */
    private record Logarithm(double head, double tail) {}

    /** {@code x} to the power {@code y}; fast for x above 0 and below 1 and y above 0, neither extreme. */
    public static double of(double x, double y) {
        boolean usual = x >= Double.MIN_NORMAL && x < 1 && y > 0x1p-20 && y < 0x1p20;
        if (!usual || y == 0.5 || y == 1 || y == 2) {
            return StrictMath.pow(x, y);
        }
        Logarithm log = log2(x);
        double yHead = head(y);
        double tail = (y - yHead) * log.head() + y * log.tail();
        double product = yHead * log.head();
        return tail + product <= LEAST_EXPONENT ? StrictMath.pow(x, y) : exp2(product, tail);
    }

    private static Logarithm log2(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int leading = (int) (bits >> 32) & 0xFFFFF;
        int n = (int) (bits >> 52) - 0x3FF;
        long fraction = (bits & (IMPLICIT_BIT - 1)) | ONE;
        boolean upper = leading >= SQRT_OF_3;
        double near = leading > SQRT_OF_1_5 && !upper ? 1.5 : 1;
        return log2(upper ? fraction - IMPLICIT_BIT : fraction, near, upper ? n + 1 : n);
    }

    /** log<sub>2</sub> of the number with these bits, which is near {@code b}, 1 or 1.5, plus {@code n}: by (x − b)/(x + b). */
    private static Logarithm log2(long bits, double b, double n) {
        double x = Double.longBitsToDouble(bits);
        double u = x - b;
        double v = 1 / (x + b);
        double s = u * v;
        double sHead = head(s);
        double sumHead = Double.longBitsToDouble((((bits >> 33) | 0x20000000) + (b == 1 ? 0x80000 : 0xC0000)) << 32);
        double sTail = v * ((u - sHead * sumHead) - sHead * (x - (sumHead - b)));
        double square = sHead * sHead;
        double rest = series(s * s) + sTail * (sHead + s);
        double tHead = head(3 + square + rest);
        double tTail = rest - ((tHead - 3) - square);
        double product = sHead * tHead;
        double remainder = sTail * tHead + tTail * s;
        double pHead = head(product + remainder);
        double pTail = remainder - (pHead - product);
        double zHead = CP_HEAD * pHead;
        double zTail = CP_TAIL * pHead + pTail * CP + (b == 1 ? 0 : LOG2_OF_1_5_TAIL);
        double ofBase = b == 1 ? 0 : LOG2_OF_1_5_HEAD;
        double logHead = head(((zHead + zTail) + ofBase) + n);
        return new Logarithm(logHead, zTail - (((logHead - n) - ofBase) - zHead));
    }

    private static double series(double s2) {
        return s2 * s2 * (L1 + s2 * (L2 + s2 * (L3 + s2 * (L4 + s2 * (L5 + s2 * L6)))));
    }

    /** 2 to the power of {@code product + tail}. */
    private static double exp2(double product, double tail) {
        int n = nearest(head(product + tail));
        double pHead = product - n;
        double t = head(tail + pHead);
        double u = t * LN2_HEAD;
        double v = (tail - (t - pHead)) * LN2 + t * LN2_TAIL;
        double z = u + v;
        double w = v - (z - u);
        double z2 = z * z;
        double t1 = z - z2 * (P1 + z2 * (P2 + z2 * (P3 + z2 * (P4 + z2 * P5))));
        double r = (z * t1) / (t1 - 2) - (w + z * w);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(1 - (r - z)) + ((long) n << 52));
    }

    /** The whole number nearest to {@code z}, at most 0; of two as near the one farther from 0, but 0 for −0.5. */
    private static int nearest(double z) {
        return z >= -0.5 ? 0 : (int) (z - 0.5);
    }

    /** With the lower half of the bits set to 0. */
    private static double head(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & 0xFFFFFFFF00000000L);
    }
}
