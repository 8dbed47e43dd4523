package org.ledord.proposal;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.group.GroupKind;
import org.ledord.group.GroupMembers;
import org.ledord.group.GroupSetup;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewGroup;
import org.ledord.group.NewMember;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonRegistration;
import org.ledord.people.Persons;
import org.ledord.reform.Influence;
import org.ledord.reform.Jurisdiction;
import org.ledord.reform.NewPrinciple;
import org.ledord.reform.NewReform;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.testing.ContainerTest;

/** A reform of its own for each test: a working group that writes, another that does not, a lead, and a lead from elsewhere. */
public abstract class ProposalGround extends ContainerTest {
    @Inject
    private ReformSetup reforms;
    @Inject
    private GroupSetup groups;
    @Inject
    private GroupMembers members;
    @Inject
    private PersonRegistration registration;
    @Inject
    private Persons persons;
    @Inject
    private CurrentActor actor;
    @Inject
    private UserTransaction transaction;
    @Inject
    private ProposalWay way;
    @Inject
    private ProposalWriting writing;
    @Inject
    protected Clock clock;
    protected LocalDate today;
    protected ReformKey reform;
    protected MatterKey group;
    protected UUID writer;
    protected UUID outsider;
    protected UUID lead;
    protected UUID strangeLead;

    @BeforeEach
    void a_reform_with_a_working_group_and_a_lead() {
        actor.is(new Actor.Job("test"));
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
        writer = person("Skribenten");
        outsider = person("Den andra");
        lead = person("Ledaren");
        strangeLead = person("Ledaren någon annanstans");
        reform = reform();
        group = group(reform, "skriver", writer, MemberFunction.MEMBER);
        group(reform, "andra", outsider, MemberFunction.MEMBER);
        group(reform, "leder", lead, MemberFunction.PROJECT_LEAD);
        group(reform(), "annan", strangeLead, MemberFunction.PROJECT_LEAD);
    }

    protected static Draft words(String proposed) {
        return new Draft("Fasta rundor", "Planeringen görs om varje dag.", proposed, "", null, null, Set.of(1),
                Map.of(1, new Argument("De som går rundan lägger den.", "Den som vikarierar står utanför.")));
    }

    protected void as(UUID person) {
        actor.is(new Actor.Job("test"));
        long id = persons.get(person).id();
        actor.is(new Actor.SignedIn(id, Set.of()));
    }

    /** A proposal that has been handed in by the writer. */
    protected MatterKey submitted() {
        as(writer);
        Saved draft = writing.begin(group, Language.sv, words("Fastare rundor."));
        return writing.submit(draft.proposal(), draft.revision()).proposal();
    }

    /** A proposal whose round is concluded, moved there as rounds move it. */
    protected MatterKey answered() throws Exception {
        MatterKey key = submitted();
        transaction.begin();
        long matter = way.held(key).matterId();
        way.enterRound(matter);
        way.answered(matter);
        transaction.commit();
        return key;
    }

    private UUID person(String name) {
        return registration.register(new NewPerson(name, Language.sv, null, null, List.of()));
    }

    private MatterKey group(ReformKey in, String slug, UUID person, MemberFunction function) {
        MatterKey key = groups.create(in, new NewGroup(slug, GroupKind.WORKING, null, null, null, null, Map.of(Language.sv, slug), null));
        members.join(key, NewMember.of(person, function, today.minusYears(1)));
        return key;
    }

    private ReformKey reform() {
        ReformKey key = reforms.create(new NewReform("prov-" + UUID.randomUUID().toString().substring(0, 8), Jurisdiction.SE,
                "Europe/Stockholm", "Provkommunen", Language.sv, null, null, null, Influence.CO_CREATION, null, null,
                Map.of(Language.sv, "Prov"), null, null));
        reforms.addPrinciple(key, new NewPrinciple(1, Map.of(Language.sv, "Delaktighet"), Map.of(Language.sv, "")));
        return key;
    }
}
