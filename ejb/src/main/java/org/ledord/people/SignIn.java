package org.ledord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** Knows people by their login, and links a login that is new. */
@Stateless
@PermitAll
public class SignIn {
    @Inject
    private Persons persons;

    @Inject
    private Logins logins;

    @Inject
    private Clock clock;

    @Inject
    private LinkLetters letters;

    @Inject
    private Registrar registrar;

    @Inject
    private Reads reads;

    /** Who this login is and what they take part in, asked on each request so that rights end with the next; changes nothing. */
    @May(value = "person.recognise", trace = Trace.READS)
    public Recognition recognise(Claim claim) {
        List<KnownLogin> known = KnownLogin.of(claim, reads);
        if (known.isEmpty()) {
            return Recognition.notLinked(registered(claim).isPresent() ? Recognition.State.LINKABLE : Recognition.State.UNKNOWN, claim);
        }
        return linked(known);
    }

    /** Mails the link to the registered address, and says when it stops working. */
    @May("person.link")
    public Instant ask(Claim claim) {
        KnownPerson person = registered(claim).orElseThrow(() -> new RuleViolation("link-nobody-registered"));
        Instant now = clock.instant();
        if (logins.newest(claim).filter(request -> request.askedJustBefore(now)).isPresent()) {
            throw new RuleViolation("link-asked-just-before");
        }
        LinkToken token = LinkToken.fresh();
        LoginRequest request = new LoginRequest(person.id(), claim, token.hash(), now);
        logins.add(request);
        letters.send(person, MailAddress.clean(claim.email()), token, request.id());
        return request.expiresAt();
    }

    /**
     * Registers the one who looks after the portal as its provider names them, and mails the link as to everybody else: so
     * an empty portal has somebody who can begin. The role comes from the provider; being registered gives none.
     */
    @May("person.begin")
    public Instant begin(Claim claim, Language language) {
        if (!claim.emailVerified()) {
            throw new RuleViolation("link-address-not-vouched-for");
        }
        if (registered(claim).isEmpty()) {
            registrar.register(new NewPerson(claim.name(), language, null, null, List.of(claim.email())));
        }
        return ask(claim);
    }

    /** Links the login that asked, when the one who clicks is signed in with that very login. */
    @May("person.link")
    public Recognition link(String token, Claim claim) {
        LoginRequest request = logins.byToken(LinkToken.of(token).hash())
                .orElseThrow(() -> new RuleViolation("link-not-known"));
        Login login = request.use(claim, clock.instant());
        if (logins.find(claim.issuer(), claim.subject()).isPresent()) {
            throw new RuleViolation("link-login-taken");
        }
        logins.add(login);
        return linked(KnownLogin.of(claim, reads));
    }

    private static Recognition linked(List<KnownLogin> rows) {
        KnownLogin one = rows.get(0);
        return new Recognition(Recognition.State.LINKED, one.id(), one.publicId(), one.name(), one.language(), KnownLogin.memberships(rows));
    }

    private Optional<KnownPerson> registered(Claim claim) {
        return claim.emailVerified() ? persons.byAddress(claim.email()).filter(one -> !one.mailbox()) : Optional.empty();
    }
}
