package org.ledord.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.WrittenAddress;

/** A mailbox that is one person's. Only a verified one is mailed to or believed. */
@Entity
class MailAddress {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long personId;
    private String address;
    private Instant verifiedAt;
    private Instant suspendedAt;

    protected MailAddress() {
    }

    /** An address that is known to be theirs since that moment. */
    static MailAddress verified(long personId, String address, Instant when) {
        MailAddress created = new MailAddress();
        created.personId = personId;
        created.address = clean(address);
        created.verifiedAt = when;
        return created;
    }

    /** The address as it is kept: without blanks around it and in small letters, for no mailbox we know tells them apart. */
    static String clean(String address) {
        return WrittenAddress.find(address).map(WrittenAddress::key)
                .orElseThrow(() -> new RuleViolation("person-address-unreadable", address == null ? "" : address.strip()));
    }

    /** Writes to another mailbox from now on; the one before is believed no more. */
    void move(String to, Instant when) {
        this.address = clean(to);
        this.verifiedAt = when;
        this.suspendedAt = null;
    }

    String address() {
        return address;
    }
}
