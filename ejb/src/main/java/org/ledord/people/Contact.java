package org.ledord.people;

import java.util.regex.Pattern;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;
import org.ledord.shared.WrittenAddress;

/**
 * How somebody wants to be reached by those in their groups. Both are theirs to give, and may be empty.
 *
 * @param phone digits with what people write between them
 * @param address a mail address; not the one that we write to unless they give it here too
 */
public record Contact(String phone, String address) {
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()/-]{3,28}");

    public Contact {
        phone = Typed.words(phone);
        address = Typed.words(address);
    }

    /** Refuses what nobody could call or write to, beside its field. */
    void demand() {
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw new RuleViolation("contact-phone").at("phone");
        }
        if (!address.isEmpty() && WrittenAddress.find(address).isEmpty()) {
            throw new RuleViolation("address-not-understood").at("address");
        }
    }
}
