package org.ledord.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.meeting.MeetingItem;
import org.ledord.shared.Language;

/** These tests should show that two who write the same minutes lose no word of either. */
class TypedMinutesTest {
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BO = new UUID(2, 2);

    @Test
    void what_only_one_has_written_is_taken() {
        TypedMinutes mine = TypedMinutes.read(item("Rundorna", "Vi började.", ""));
        mine.setDecided("Vi provar.");
        assertThat(mine.meet(item("Rundorna i norr", "Vi började. Bilarna räckte inte.", ""), Language.sv)).isEmpty();
        assertThat(mine).extracting(TypedMinutes::getHeading, TypedMinutes::getSaid, TypedMinutes::getDecided)
                .containsExactly("Rundorna i norr", "Vi började. Bilarna räckte inte.", "Vi provar.");
    }

    @Test
    void where_both_have_written_both_stand_and_it_is_told() {
        TypedMinutes mine = TypedMinutes.read(item("Rundorna", "", ""));
        mine.setHeading("Rundor");
        mine.setSaid("Det jag hörde.");
        assertThat(mine.meet(item("Rundorna i norr", "Det Anna hörde.", ""), Language.sv)).containsExactlyInAnyOrder("heading", "said");
        assertThat(mine.getHeading()).isEqualTo("Rundor");
        assertThat(mine.getSaid()).contains("Det Anna hörde.").contains("Det jag hörde.");
        assertThat(mine.meet(item("Rundorna i norr", "Det Anna hörde.", ""), Language.sv)).as("once met, it is not told again").isEmpty();
    }

    @Test
    void action_points_of_both_are_kept() {
        TypedMinutes mine = TypedMinutes.read(item("Rundorna", "", "", action(1, "Ring", ANNA), action(2, "Skriv", ANNA)));
        mine.getActions().get(1).setWhat("Skriv upp");
        mine.getActions().add(new TypedAction(null, "Räkna", BO, "2026-12-24"));
        assertThat(mine.meet(item("Rundorna", "", "", action(1, "Ring Bo", BO), action(2, "Skriv", ANNA), action(3, "Mät", ANNA)), Language.sv)).isEmpty();
        assertThat(mine.getActions()).extracting(TypedAction::getWhat).containsExactlyInAnyOrder("Ring Bo", "Skriv upp", "Räkna", "Mät");
    }

    private static MeetingItem item(String heading, String said, String decided, MeetingItem.Action... actions) {
        return new MeetingItem(1, heading, "", null, said, decided, false, "", false, List.of(actions));
    }

    private static MeetingItem.Action action(int number, String what, UUID who) {
        return new MeetingItem.Action(4, number, what, who, "Någon", LocalDate.of(2026, 12, 24), false, false, false);
    }
}
