package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.consultation.NewQuestion;
import org.ledord.consultation.OpenRound;
import org.ledord.consultation.RoundOpening;
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
import org.ledord.proposal.Argument;
import org.ledord.proposal.Draft;
import org.ledord.proposal.ProposalWriting;
import org.ledord.proposal.Saved;
import org.ledord.reform.Influence;
import org.ledord.reform.Jurisdiction;
import org.ledord.reform.NewPrinciple;
import org.ledord.reform.NewReform;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.testing.ContainerTest;

/** A reform of its own for each test, with a round that asks one person by mail, and mail that comes in. */
public abstract class InboundGround extends ContainerTest {
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
    private ProposalWriting writing;
    @Inject
    private RoundOpening opening;
    @Inject
    private RawIntake intake;
    @Inject
    private Judging judging;
    @Inject
    protected Reads reads;
    @Inject
    protected Clock clock;
    protected ReformKey reform;
    protected UUID lead;
    protected UUID writer;
    protected MatterKey writes;
    protected UUID asked;
    protected String address;
    protected MatterKey round;

    @BeforeEach
    void a_round_that_asks_one_person() {
        actor.is(new Actor.Job("test"));
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
        address = "asked." + UUID.randomUUID() + "@example.org";
        writer = person("Skribenten", List.of());
        lead = person("Ledaren", List.of());
        asked = person("Den tillfrågade", List.of(address));
        reform = reforms.create(new NewReform("prov-" + UUID.randomUUID().toString().substring(0, 8), Jurisdiction.SE, "Europe/Stockholm",
                "Provkommunen", Language.sv, null, null, null, Influence.CO_CREATION, null, null, Map.of(Language.sv, "Prov"), null, null));
        reforms.addPrinciple(reform, new NewPrinciple(1, Map.of(Language.sv, "Delaktighet"), Map.of(Language.sv, "")));
        writes = group("skriver", GroupKind.WORKING, writer, MemberFunction.MEMBER, today);
        group("leder", GroupKind.WORKING, lead, MemberFunction.PROJECT_LEAD, today);
        MatterKey answers = group("svarar", GroupKind.REFERENCE_STAFF, asked, MemberFunction.MEMBER, today);
        alsoAsked().forEach(one -> members.join(answers, NewMember.of(one, MemberFunction.MEMBER, today)));
        as(writer);
        Saved draft = writing.begin(writes, Language.sv, new Draft("Fasta rundor", "Planeringen görs om varje dag.", "Fastare rundor.", "", null, null, Set.of(1),
                Map.of(1, new Argument("Fler är med.", "Det tar tid."))));
        MatterKey proposal = writing.submit(draft.proposal(), draft.revision()).proposal();
        as(lead);
        round = opening.open(new OpenRound(List.of(proposal), "Fasta rundor", "", Language.sv,
                List.of(NewQuestion.position("Ska vi pröva?", ""), NewQuestion.freeText("Vad saknas?", "")), List.of("svarar"), today.plusDays(14), null));
    }

    /** Who else is in the group that the round asks; nobody, for most. */
    protected List<UUID> alsoAsked() {
        return List.of();
    }

    protected void as(UUID person) {
        actor.is(new Actor.Job("test"));
        long id = persons.get(person).id();
        actor.is(new Actor.SignedIn(id, Set.of()));
    }

    /** Where an answer to the round's letter goes. */
    protected String replyTo() {
        return reads.first(String.class, "select reply_to from outbox where to_address = :to and stream = 'ROUND'", Map.of("to", address)).orElseThrow();
    }

    /** Takes a mail in and judges it, unless the portal's own job was quicker; gives what became of it. */
    protected Mail arrives(String from, String to, String subject, String text) {
        return arrives("", UUID.randomUUID() + "@example.org", from, to, subject, text);
    }

    /** The same for a mail that carries these lines on top, and this Message-ID. */
    protected Mail arrives(String top, String id, String from, String to, String subject, String text) {
        return arrives(top + "From: " + from + "\r\nTo: " + to + "\r\nSubject: " + subject + "\r\nMessage-ID: <" + id + ">\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text);
    }

    /** As above, for a whole mail with its header; its lines may end in any way. */
    protected Mail arrives(String whole) {
        byte[] raw = whole.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        actor.is(new Actor.Job("inbound"));
        String mailbox = "test-" + UUID.randomUUID();
        intake.store(mailbox, 1, 1, raw);
        Instant until = clock.instant().plusSeconds(20);
        Mail mail = mail(mailbox);
        while (mail.state().equals("STORED") && clock.instant().isBefore(until)) {
            judging.judge(mail.id());
            mail = mail(mailbox);
        }
        assertThat(mail.state()).as("judged").isNotEqualTo("STORED");
        return mail;
    }

    /** The mail as it stands now. */
    protected Mail now(Mail mail) {
        return mail(mail.mailbox());
    }

    private Mail mail(String mailbox) {
        return reads.first(Mail.class, """
                select id, mailbox, encode(substring(sha256 for 6), 'hex') || '-' || uid as ref, state, reason, fetched_at from raw_mail where mailbox = :mailbox""",
                Map.of("mailbox", mailbox)).orElseThrow();
    }

    /** A stored mail. */
    public record Mail(long id, String mailbox, String ref, String state, String reason, Instant fetchedAt) {
    }

    protected UUID person(String name, List<String> addresses) {
        return registration.register(new NewPerson(name, Language.sv, null, null, addresses));
    }

    private MatterKey group(String slug, GroupKind kind, UUID person, MemberFunction function, LocalDate from) {
        MatterKey key = groups.create(reform, new NewGroup(slug, kind, null, null, null, null, Map.of(Language.sv, slug), null));
        members.join(key, NewMember.of(person, function, from));
        return key;
    }
}
