package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.ledord.mail.Token;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;

/** Whom our letters were sent to: people who are registered, and those who only follow by mail. */
@ApplicationScoped
class Owners {
    private static final String FOLLOWER = "select s.person_id, s.address, s.language from subscription s where s.id = ";

    @Inject
    private Reads reads;

    /**
     * Whom we sent a letter to and can write to again.
     *
     * @param personId null where it is somebody who only follows
     */
    public record Owner(Long personId, String address, Language language) {
    }

    /** Whom the letter with this token was for; empty where nothing may be sent to them any more. */
    Optional<Owner> of(Token token) {
        if (token.personId() != null) {
            return person(token.personId());
        }
        return switch (token.purpose()) {
            case DIGEST -> reads.first(Owner.class, FOLLOWER + "(select d.subscription_id from digest_recipient d where d.id = :id)", Map.of("id", token.subjectId()));
            case UNSUBSCRIBE -> reads.first(Owner.class, FOLLOWER + ":id", Map.of("id", token.subjectId()));
            case IDEA -> reads.first(Owner.class, "select i.person_id, i.address, m.language from idea i join matter m on m.id = i.matter_id where i.id = :id and i.address is not null",
                    Map.of("id", token.subjectId()));
            default -> Optional.empty();
        };
    }

    /** Whom we know by this address: a registered person, or somebody who follows by it and has confirmed that. */
    Optional<Owner> at(String address) {
        return reads.first(Long.class, "select person_id from mail_address where lower(address) = :address and verified_at is not null", Map.of("address", address))
                .flatMap(this::person).or(() -> reads.first(Owner.class, FOLLOWER + """
                        (select f.id from subscription f where lower(f.address) = :address and f.person_id is null and f.confirmed_at is not null
                            and f.ended_at is null order by f.id desc limit 1)""", Map.of("address", address)));
    }

    /** The name that we know them by, empty where we know none. */
    String name(Owner owner) {
        return owner.personId() == null ? "" : reads.first(String.class, "select name from person where id = :id", Map.of("id", owner.personId())).orElse("");
    }

    /** A registered person at their own address. */
    Optional<Owner> person(long personId) {
        return reads.first(Owner.class, """
                select p.id as person_id, a.address, p.language from person p join mail_address a on a.person_id = p.id
                 where p.id = :person and a.verified_at is not null and a.suspended_at is null and p.erased_at is null order by a.id""", Map.of("person", personId));
    }

    /** Whether this is an address of whom the token was for: any that a registered person has, the one that a follower gave. */
    boolean own(Token token, String address) {
        return token.personId() != null ? isPersons(address, token.personId()) : of(token).filter(owner -> owner.address().equalsIgnoreCase(address)).isPresent();
    }

    /** Whether this address is one of the person's. */
    boolean isPersons(String address, Long personId) {
        return personId != null && reads.count("select count(*) from mail_address where person_id = :person and lower(address) = :address",
                Map.of("person", personId, "address", address)) > 0;
    }
}
