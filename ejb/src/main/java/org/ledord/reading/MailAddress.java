package org.ledord.reading;

/**
 * A name and an address from a header.
 *
 * @param name    the display name, decoded, else empty
 * @param address the address in lower case, else empty
 */
public record MailAddress(String name, String address) {

    static final MailAddress NONE = new MailAddress("", "");
}
