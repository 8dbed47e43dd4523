package org.ledord.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.people.KnownPerson;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonLetters;
import org.ledord.people.Persons;
import org.ledord.people.Registrar;
import org.ledord.people.Units;
import org.ledord.reform.Reforms;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;

/** Takes people into a group and lets them go. */
@Stateless
@PermitAll
public class GroupMembers {
    @Inject
    private Groups groups;

    @Inject
    private Persons persons;

    @Inject
    private Units units;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Registrar registrar;

    @Inject
    private PersonLetters letters;

    @Inject
    private Reforms reforms;

    @Inject
    private Matters matters;

    @Inject
    private PortalTexts texts;

    @Inject
    private Clock clock;

    /** Takes somebody in, never oneself, and tells them by mail. */
    @May("group.members")
    public void join(MatterKey group, NewMember asked) {
        tell(group, take(group, asked), asked);
    }

    /**
     * Registers somebody who is not known yet and takes them in at once; they are told by mail. From then on nobody sees the
     * address that was typed.
     *
     * @param as what they become; its person is the one registered
     */
    @May("person.register")
    public UUID register(MatterKey group, NewPerson who, NewMember as) {
        Registrar.Registered registered = registrar.findOrRegister(who);
        KnownPerson person = registered.person();
        NewMember member = new NewMember(person.publicId(), as.function(), as.unit(), as.employer(), as.organisation(), as.evidence(),
                as.deputyFor(), as.fromOn(), as.toOn());
        take(group, member);
        if (registered.now()) {
            letters.welcome(person, who(group, person), reforms.facts(group.reformKey()).id());
        } else {
            tell(group, person, member);
        }
        return person.publicId();
    }

    /** A job that takes people in, as the demo's, speaks for nobody. */
    private void tell(MatterKey group, KnownPerson person, NewMember as) {
        if (actor.get().personId() == null) {
            return;
        }
        letters.taken(person, who(group, person), matters.get(group).title(), group, "joined/" + group + "/" + person.id() + "/" + as.function() + "/" + as.fromOn(),
                reforms.facts(group.reformKey()).id());
    }

    /** Who has taken them into what. */
    private String who(MatterKey group, KnownPerson person) {
        return texts.in(person.language()).say("person.mail.first.group", persons.get(actor.personId()).name(), matters.get(group).title(),
                reforms.facts(group.reformKey()).title());
    }

    private KnownPerson take(MatterKey group, NewMember asked) {
        if (asked.function().isAppointed() && !access.may("group.appoint", group.reformKey())) {
            throw new Refused("group.appoint");
        }
        ReformGroup to = groups.get(group);
        KnownPerson person = persons.get(asked.person());
        if (person.mailbox() && (asked.function() != MemberFunction.MEMBER || asked.organisation() != null && !asked.organisation().isBlank() || asked.deputyFor() != null)) {
            throw new RuleViolation("mailbox-only-member", person.name());
        }
        boolean already = groups.memberships(to.id(), person.id()).stream()
                .anyMatch(one -> one.function() == asked.function() && one.overlaps(asked.fromOn(), asked.toOn()));
        if (already) {
            throw new RuleViolation("membership-already", person.name());
        }
        groups.add(new Membership(to.id(), person.id(), actor.get().personId(),
                asked.unit() == null ? person.unitId() : units.idOf(asked.unit()),
                asked.deputyFor() == null ? null : principal(to, asked.deputyFor(), asked.fromOn()), asked, clock.instant()));
        return person;
    }

    /** Ends what somebody is in the group; that day is their last. */
    @May("group.members")
    public void leave(MatterKey group, UUID person, MemberFunction function, LocalDate lastDay) {
        ReformGroup from = groups.get(group);
        if (function.isAppointed() && !access.may("group.appoint", group.reformKey())) {
            throw new Refused("group.appoint");
        }
        groups.memberships(from.id(), persons.get(person).id()).stream().filter(one -> one.function() == function).findFirst()
                .orElseThrow(() -> new NotFound("membership of " + person)).leave(lastDay);
        groups.flush();
    }

    private Membership principal(ReformGroup group, UUID person, LocalDate from) {
        return groups.memberships(group.id(), persons.get(person).id()).stream().filter(one -> one.overlaps(from, from))
                .findFirst().orElseThrow(() -> new RuleViolation("membership-deputy-for-nobody"));
    }
}
