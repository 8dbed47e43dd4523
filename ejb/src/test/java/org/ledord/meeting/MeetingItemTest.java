package org.ledord.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What whoever looks may not read is not in what they are given. */
class MeetingItemTest {
    private static final UUID OWNER = UUID.randomUUID();
    private static final List<MeetingItem.Line> LINES = List.of(line(1, false, 1), line(1, false, 2), line(2, true, 3), line(3, false, null));

    private static MeetingItem.Line line(int position, boolean hidden, Integer action) {
        return new MeetingItem.Line(position, "Rubrik", "Ord", "F4", "Sagt", "Beslutat", hidden, hidden ? "Rör en enskild" : "", 5, action, action == null ? null : "Ringa",
                OWNER, "Anna", LocalDate.of(2026, 12, 10), false, false, false);
    }

    @Test
    void the_group_reads_all_of_it() {
        List<MeetingItem> items = MeetingItem.of(LINES, true, true, true);
        assertThat(items).extracting(MeetingItem::position).containsExactly(1, 2, 3);
        assertThat(items.get(0).actions()).extracting(MeetingItem.Action::number).containsExactly(1, 2);
        assertThat(items.get(1).said()).isEqualTo("Sagt");
        assertThat(items.get(1).masked()).isFalse();
        assertThat(items.get(0).actions().get(0).owner()).isEqualTo("Anna");
    }

    @Test
    void others_read_nothing_of_what_is_hidden_and_no_names() {
        List<MeetingItem> items = MeetingItem.of(LINES, true, false, false);
        MeetingItem hidden = items.get(1);
        assertThat(hidden.masked()).isTrue();
        assertThat(hidden.reason()).isEqualTo("Rör en enskild");
        assertThat(List.of(hidden.heading(), hidden.words(), hidden.said(), hidden.decided())).containsOnly("");
        assertThat(hidden.about()).isNull();
        assertThat(hidden.actions()).isEmpty();
        assertThat(items.get(0).actions()).allSatisfy(action -> {
            assertThat(action.owner()).isNull();
            assertThat(action.person()).isNull();
        });
    }

    @Test
    void without_the_draft_only_the_agenda_is_there() {
        assertThat(MeetingItem.of(LINES, false, true, true)).allSatisfy(item -> {
            assertThat(item.said() + item.decided()).isEmpty();
            assertThat(item.actions()).isEmpty();
        });
        assertThat(MeetingItem.of(LINES, false, true, true).get(0).heading()).isEqualTo("Rubrik");
    }
}
