package org.ledord.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A button that is pressed twice. */
class OnceTest {
    private final Once once = new Once();
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void two_presses_at_the_same_time_have_one_effect() throws Exception {
        CountDownLatch ready = new CountDownLatch(8);
        ExecutorService presses = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            presses.submit(() -> {
                ready.countDown();
                ready.await();
                once.run(effects::incrementAndGet);
                return null;
            });
        }
        presses.shutdown();
        assertThat(presses.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(effects).hasValue(1);
    }

    @Test
    void what_failed_may_be_tried_again() {
        assertThatThrownBy(() -> once.run(() -> {
            throw new IllegalStateException("no");
        })).isInstanceOf(IllegalStateException.class);
        once.run(effects::incrementAndGet);
        assertThat(effects).hasValue(1);
    }
}
