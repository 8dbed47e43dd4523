package org.ledord.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.people.KnownPerson;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonLetters;
import org.ledord.people.Persons;
import org.ledord.people.Registrar;
import org.ledord.reform.NewReform;
import org.ledord.reform.ReformFacts;
import org.ledord.reform.ReformSetup;
import org.ledord.reform.Reforms;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Texts;

/** Begins a reform: its frame, the group that leads it and the first who does. From there on the lead does the rest. */
@Stateless
@PermitAll
public class ReformFounding {
    @Inject
    private ReformSetup setup;

    @Inject
    private Reforms reforms;

    @Inject
    private GroupOpening opening;

    @Inject
    private Groups groups;

    @Inject
    private Registrar registrar;

    @Inject
    private Persons persons;

    @Inject
    private PersonLetters letters;

    @Inject
    private PortalTexts texts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Sets up the reform and names its first lead, who is told by mail; never the one who does it. */
    @May("reform.create")
    public ReformKey found(NewReform asked, NewPerson lead) {
        demandAddress(lead);
        ReformKey key = setup.create(asked);
        name(key, lead);
        return key;
    }

    /**
     * Names a lead of a reform that nobody leads: the one who did has left, or was named by a wrong address and has never
     * been in. Where somebody leads, that one says who else does.
     */
    @May("reform.create")
    public void nameLead(ReformKey reform, NewPerson lead) {
        demandAddress(lead);
        LocalDate today = today(reform);
        List<Membership> leads = groups.leads(reforms.idOf(reform), today);
        if (leads.stream().anyMatch(one -> persons.isLinked(one.personId()))) {
            throw new RuleViolation("reform-is-led");
        }
        leads.forEach(one -> one.leave(today));
        groups.flush();
        name(reform, lead);
    }

    private void name(ReformKey reform, NewPerson lead) {
        ReformFacts in = reforms.facts(reform);
        KnownPerson person = registrar.findOrRegister(lead).person();
        ReformGroup group = groups.leading(in.id()).orElseGet(() -> groups.get(opening.open(reform, leadingGroup(in))));
        Membership membership = new Membership(group.id(), person.id(), actor.get().personId(), person.unitId(), null,
                NewMember.of(person.publicId(), MemberFunction.PROJECT_LEAD, today(reform)), clock.instant());
        groups.add(membership);
        letters.lead(person, in.title(), reform.slug(), in.id(), "membership/" + membership.id() + "/lead");
    }

    private NewGroup leadingGroup(ReformFacts in) {
        Texts say = texts.in(in.language());
        return new NewGroup(null, GroupKind.MANAGEMENT, null, null, today(in.key()), null,
                Map.of(in.language(), say.say("group.leading.name")), Map.of(in.language(), say.say("group.leading.mandate")));
    }

    private LocalDate today(ReformKey reform) {
        return LocalDate.now(clock.withZone(reforms.zoneOf(reform)));
    }

    private static void demandAddress(NewPerson lead) {
        if (lead.addresses().isEmpty()) {
            throw new RuleViolation("lead-without-address");
        }
    }
}
