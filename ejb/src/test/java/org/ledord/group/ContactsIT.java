package org.ledord.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.matter.MatterKey;
import org.ledord.people.Contact;
import org.ledord.people.NewPerson;
import org.ledord.people.NewUnit;
import org.ledord.people.OwnSettings;
import org.ledord.people.PersonRegistration;
import org.ledord.people.UnitKind;
import org.ledord.proposal.ProposalGround;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;

/** Those in a group reach each other as each has said, and see who is not among them; nobody else does. */
class ContactsIT extends ProposalGround {
    @Inject
    private ContactQueries contacts;
    @Inject
    private OwnSettings own;
    @Inject
    private GroupMembers members;
    @Inject
    private GroupSetup groups;
    @Inject
    private PersonRegistration registration;
    @Inject
    private CurrentActor actor;
    private UUID nurse;
    private String unit;

    @BeforeEach
    void a_nurse_of_a_unit() {
        actor.is(new Actor.Job("test"));
        unit = "enhet-" + UUID.randomUUID();
        registration.addUnit(new NewUnit(unit, unit, UnitKind.HOME_NURSING, null));
        nurse = registration.register(new NewPerson("Sköterskan", Language.sv, unit, "Sjuksköterska", List.of("hemlig." + UUID.randomUUID() + "@example.org")));
    }

    @Test
    void what_each_has_given_is_on_the_list_and_the_address_that_we_write_to_is_not() {
        members.join(group, new NewMember(nurse, MemberFunction.COORDINATOR, null, "Hallands kommun", null, null, null, today, null));
        as(nurse);
        own.reachMe(new Contact("070-123 45 67", ""));
        as(writer);
        ContactList list = contacts.contacts(group, Language.sv);
        assertThat(list.rows()).containsExactly(
                new ContactList.Row("Sköterskan", "Sjuksköterska", MemberFunction.COORDINATOR, "", unit, "Hallands kommun", "070-123 45 67", ""),
                new ContactList.Row("Skribenten", "", MemberFunction.MEMBER, "", "", "", "", ""));
        assertThat(list.csv(List.of("Namn", "Funktion", "Enhet", "Arbetsgivare", "Telefon", "Mejl")).lines()).hasSize(3).element(1)
                .isEqualTo("Sköterskan;Sjuksköterska;" + unit + ";Hallands kommun;070-123 45 67;");
        as(nurse);
        own.reachMe(new Contact("", ""));
        assertThat(own.contact()).isEqualTo(new Contact("", ""));
        as(lead);
        assertThat(contacts.contacts(group, Language.sv).rows()).extracting(ContactList.Row::phone).containsOnly("");
    }

    @Test
    void nobody_outside_the_group_but_the_lead_sees_it() {
        for (UUID other : List.of(outsider, strangeLead)) {
            as(other);
            assertThatThrownBy(() -> contacts.contacts(group, Language.sv)).isInstanceOfAny(Refused.class, NotFound.class);
            assertThatThrownBy(() -> contacts.missing(group)).isInstanceOfAny(Refused.class, NotFound.class);
        }
    }

    @Test
    void a_reference_group_shows_names_alone() {
        MatterKey asked = groups.create(reform, new NewGroup("svarar", GroupKind.REFERENCE_STAFF, null, null, null, null, Map.of(Language.sv, "svarar"), null));
        members.join(asked, NewMember.of(nurse, MemberFunction.MEMBER, today));
        as(nurse);
        own.reachMe(new Contact("070-123 45 67", "sköterskan@example.org".replace("ö", "o")));
        ContactList list = contacts.contacts(asked, Language.sv);
        assertThat(list.details()).isFalse();
        assertThat(list.rows()).singleElement().satisfies(row -> assertThat(row.name() + row.phone() + row.address()).isEqualTo("Sköterskan"));
    }

    @Test
    void units_and_professions_of_the_reform_that_are_not_in_the_group_are_told() {
        MatterKey other = groups.create(reform, new NewGroup("ihop", GroupKind.WORKING, null, null, null, null, Map.of(Language.sv, "ihop"), null));
        members.join(other, NewMember.of(nurse, MemberFunction.MEMBER, today));
        as(writer);
        assertThat(contacts.missing(group)).as("a profession of one is somebody").containsExactly(new Missing(true, unit, 1));
        actor.is(new Actor.Job("test"));
        members.join(other, NewMember.of(registration.register(new NewPerson("En till", Language.sv, unit, "Sjuksköterska", List.of())), MemberFunction.MEMBER, today));
        as(writer);
        assertThat(contacts.missing(group)).containsExactly(new Missing(true, unit, 2), new Missing(false, "Sjuksköterska", 2));
        as(lead);
        members.join(group, NewMember.of(nurse, MemberFunction.MEMBER, today));
        assertThat(contacts.missing(group)).isEmpty();
        assertThat(contacts.missing(other)).as("the writer and the lead are of no unit or profession").isEmpty();
    }

    @Test
    void a_cell_is_never_a_formula() {
        ContactList list = new ContactList(group, "skriver", GroupKind.WORKING, true, List.of(new ContactList.Row("=1+1", "@SUM(A1)", MemberFunction.MEMBER, "", "-x", "", "+46 70", "")));
        assertThat(list.csv(List.of("Namn", "Funktion", "Enhet", "Arbetsgivare", "Telefon", "Mejl")).lines().toList().get(1)).isEqualTo("'=1+1;'@SUM(A1);'-x;;+46 70;");
    }
}
