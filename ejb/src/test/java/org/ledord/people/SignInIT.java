package org.ledord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.testing.ContainerTest;

/** A login becomes a person only by a verified address that is registered and a click in that mailbox. */
class SignInIT extends ContainerTest {
    private static final String ISSUER = "https://id.example.org/realms/test";
    @Inject
    private SignIn signIn;
    @Inject
    private PersonRegistration registration;
    @Inject
    private OwnSettings settings;
    @Inject
    private CurrentActor actor;
    @Inject
    private Reads reads;
    private final String address = "kim." + UUID.randomUUID() + "@example.org";
    private final Claim kim = claim("kim-" + UUID.randomUUID(), address, true);
    private UUID person;

    @BeforeEach
    void kim_is_registered() {
        actor.is(new Actor.Job("test"));
        person = registration.register(new NewPerson("Kim", Language.nb, null, null, List.of(address)));
        actor.is(new Actor.SignedIn(null, Set.of()));
    }

    @Test
    void a_click_in_the_registered_mailbox_links_the_login() {
        assertThat(signIn.recognise(kim).state()).isEqualTo(Recognition.State.LINKABLE);
        signIn.ask(kim);
        assertThat(signIn.recognise(kim).state()).as("asking alone links nothing").isEqualTo(Recognition.State.LINKABLE);
        assertThat(signIn.link(token(), kim).publicId()).isEqualTo(person);
        assertThat(signIn.recognise(kim)).isEqualTo(new Recognition(Recognition.State.LINKED, signIn.recognise(kim).personId(), person,
                "Kim", Language.nb, List.of()));
    }

    @Test
    void a_link_works_once_and_only_for_the_login_that_asked() {
        signIn.ask(kim);
        String token = token();
        Claim mallory = claim("mallory-" + UUID.randomUUID(), address, true);
        assertThatThrownBy(() -> signIn.link(token, mallory)).isInstanceOf(RuleViolation.class).hasMessage("rule.link-asked-by-another-login");
        signIn.link(token, kim);
        assertThatThrownBy(() -> signIn.link(token, kim)).hasMessage("rule.link-already-used");
        assertThat(signIn.recognise(mallory).state()).isEqualTo(Recognition.State.LINKABLE);
    }

    @Test
    void an_address_that_the_provider_does_not_vouch_for_counts_for_nothing() {
        Claim unverified = claim("kim-" + UUID.randomUUID(), address, false);
        assertThat(signIn.recognise(unverified).state()).isEqualTo(Recognition.State.UNKNOWN);
        assertThatThrownBy(() -> signIn.ask(unverified)).hasMessage("rule.link-nobody-registered");
    }

    @Test
    void an_invented_link_links_nothing_and_a_second_mail_waits() {
        assertThatThrownBy(() -> signIn.link("abc", kim)).hasMessage("rule.link-not-known");
        signIn.ask(kim);
        assertThatThrownBy(() -> signIn.ask(kim)).hasMessage("rule.link-asked-just-before");
    }

    @Test
    void not_even_the_portal_administrator_connects_a_login_without_the_click() {
        actor.is(new Actor.SignedIn(1L, Set.of("portal-admin")));
        assertThatThrownBy(() -> registration.linkLogin(person, ISSUER, "sub")).isInstanceOf(Refused.class);
    }

    @Test
    void the_language_that_somebody_chooses_is_theirs_from_then_on() {
        signIn.ask(kim);
        Recognition linked = signIn.link(token(), kim);
        actor.is(new Actor.SignedIn(linked.personId(), Set.of()));
        settings.speak(Language.fi);
        assertThat(signIn.recognise(kim).language()).isEqualTo(Language.fi);
    }

    @Test
    void an_address_is_one_persons_whatever_its_case() {
        actor.is(new Actor.Job("test"));
        assertThatThrownBy(() -> registration.register(new NewPerson("Kim", Language.sv, null, null, List.of(address.toUpperCase()))))
                .hasMessage("rule.person-address-taken");
    }

    private String token() {
        String letter = reads.first(String.class, "select text_body from outbox where to_address = :to order by id desc",
                Map.of("to", address)).orElseThrow();
        Matcher link = Pattern.compile("/work/nb/link\\?token=([\\w-]+)").matcher(letter);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Claim claim(String subject, String email, boolean verified) {
        return new Claim(ISSUER, subject, email, verified, "Kim");
    }
}
