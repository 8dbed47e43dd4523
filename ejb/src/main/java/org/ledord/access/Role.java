package org.ledord.access;

import java.util.Locale;

/** The roles of ACCESS.md, written kebab-case in the policy, the realm and the docs alike. */
public enum Role {
    ANYONE, SIGNED_IN, STAFF, REF_MEMBER, UNION_REP, SAFETY_REP, WG_MEMBER, COORDINATOR, SPECIALIST, MANAGEMENT,
    UNIT_MANAGER, PROJECT_LEAD, PORTAL_ADMIN, RECORDS_OFFICER, FORMER, TOKEN_HOLDER, MAIL, JOB;

    /** The role by its written name. */
    public static Role of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
