package org.ledord.mail;

/** Where a person is written to, as SQL: an address that is known to be theirs and that letters do not come back from. */
public final class AddressSql {
    private static final String WORKS = " from mail_address x where x.person_id = %s and x.verified_at is not null and x.suspended_at is null";

    private AddressSql() {
    }

    /**
     * The address, the oldest where there are several; null where there is none.
     *
     * @param person the person's internal id, as SQL
     */
    public static String of(String person) {
        return "(select x.address" + WORKS.formatted(person) + " order by x.id limit 1)";
    }

    /**
     * Whether there is one.
     *
     * @param person the person's internal id, as SQL
     */
    public static String reaches(String person) {
        return "exists (select 1" + WORKS.formatted(person) + ")";
    }
}
