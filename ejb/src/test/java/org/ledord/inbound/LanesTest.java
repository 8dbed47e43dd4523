package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of each sender one mail is judged at a time, the oldest first; senders do not wait for each other. */
class LanesTest {
    private static final long ANNA = 1;
    private static final long BO = 2;
    private static final long UNREADABLE = 0;

    private final List<UnjudgedMail> stored = new ArrayList<>();
    private final Lanes lanes = new Lanes();

    @Test
    void a_correction_waits_for_its_answer_and_somebody_else_does_not() {
        UnjudgedMail answer = comes(1, ANNA);
        UnjudgedMail correction = comes(2, ANNA);
        UnjudgedMail other = comes(3, BO);
        assertThat(next()).contains(answer);
        assertThat(next()).contains(other);
        assertThat(next()).isEmpty();
        judged(other);
        assertThat(next()).as("it is the answer that the correction waits for").isEmpty();
        judged(answer);
        assertThat(next()).contains(correction);
        assertThat(next()).isEmpty();
    }

    @Test
    void those_without_a_readable_sender_go_one_after_the_other() {
        UnjudgedMail first = comes(1, UNREADABLE);
        UnjudgedMail second = comes(2, UNREADABLE);
        assertThat(next()).contains(first);
        assertThat(next()).isEmpty();
        judged(first);
        assertThat(next()).contains(second);
    }

    @Test
    void what_comes_meanwhile_is_seen() {
        UnjudgedMail first = comes(1, ANNA);
        assertThat(next()).contains(first);
        assertThat(next()).isEmpty();
        UnjudgedMail second = comes(2, BO);
        assertThat(next()).contains(second);
    }

    @Test
    void what_could_not_be_judged_is_taken_again_only_from_the_beginning_and_never_twice_at_once() {
        UnjudgedMail failing = comes(1, ANNA);
        assertThat(next()).contains(failing);
        lanes.again();
        assertThat(next()).as("it is in hand").isEmpty();
        lanes.done(failing);
        assertThat(next()).as("it has been looked at in this round").isEmpty();
        lanes.again();
        assertThat(next()).contains(failing);
    }

    @Test
    void thousands_from_one_sender_keep_nobody_from_being_judged_for_long_and_do_not_fill_the_memory() {
        IntStream.rangeClosed(1, 5_000).forEach(id -> comes(id, ANNA));
        UnjudgedMail last = comes(5_001, BO);
        int turns = 0;
        for (Optional<UnjudgedMail> mail = next(); mail.isPresent(); mail = next()) {
            assertThat(lanes.waiting()).isLessThanOrEqualTo(1_100);
            assertThat(mail.get().id()).isEqualTo(++turns);
            judged(mail.get());
        }
        assertThat(stored).isEmpty();
        assertThat(turns).isEqualTo(last.id());
    }

    @Test
    void however_many_judge_the_order_of_each_sender_is_kept_and_each_mail_is_judged_once() {
        Random chance = new Random(4711);
        IntStream.rangeClosed(1, 2_000).forEach(id -> comes(id, chance.nextInt(40)));
        List<UnjudgedMail> hands = new ArrayList<>();
        List<UnjudgedMail> judged = new ArrayList<>();
        while (judged.size() < 2_000) {
            Optional<UnjudgedMail> next = hands.size() < 8 ? next() : Optional.empty();
            next.ifPresent(hands::add);
            assertThat(hands.stream().map(UnjudgedMail::lane).distinct()).hasSameSizeAs(hands);
            if (next.isEmpty() || chance.nextInt(3) == 0) {
                UnjudgedMail done = hands.remove(chance.nextInt(hands.size()));
                judged.add(done);
                judged(done);
            }
            if (chance.nextInt(50) == 0) {
                lanes.again();
            }
        }
        Set<Long> once = new HashSet<>();
        for (UnjudgedMail mail : judged) {
            assertThat(once.add(mail.id())).isTrue();
            assertThat(judged.stream().filter(other -> other.lane() == mail.lane()).map(UnjudgedMail::id)).isSorted();
        }
    }

    private UnjudgedMail comes(long id, long lane) {
        UnjudgedMail mail = new UnjudgedMail(id, lane);
        stored.add(mail);
        return mail;
    }

    private Optional<UnjudgedMail> next() {
        return lanes.next(after -> stored.stream().filter(mail -> mail.id() > after).limit(100).toList());
    }

    private void judged(UnjudgedMail mail) {
        stored.remove(mail);
        lanes.done(mail);
    }
}
