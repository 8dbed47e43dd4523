package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Four times the bytes take about four times the work, whatever the bytes are. Measured as processor time of the
 * reading thread, and as a ratio, so that a busy machine changes nothing.
 */
@Tag("deep")
class LinearTimeTest {

    private static final int SMALL = 60_000;
    private static final int TIMES = 4;
    /** Quadratic work would show 16; the rest is for warming up and collecting garbage. */
    private static final double MOST = 10;
    /** Below this the clock is too coarse to tell. */
    private static final long FINE = 60_000_000;

    static Stream<String> names() {
        return HostileMail.shapes().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void growsWithTheSize(String name) {
        IntFunction<byte[]> shape = HostileMail.shapes().get(name);
        for (Sent sent : new Sent[] {null, Rounds.sent("sv")}) {
            byte[] small = shape.apply(SMALL);
            byte[] large = shape.apply(SMALL * TIMES);
            double ratio = Double.MAX_VALUE;
            for (int attempt = 0; attempt < 4 && ratio > MOST; attempt++) {
                long one = cost(small, sent);
                long more = cost(large, sent);
                ratio = more < FINE ? 0 : (double) more / Math.max(one, 1);
            }
            assertThat(ratio).as(name).isLessThanOrEqualTo(MOST);
        }
    }

    private static long cost(byte[] raw, Sent sent) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            new ReplyReader().read(raw, sent);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return best;
    }
}
