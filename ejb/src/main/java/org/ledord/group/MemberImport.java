package org.ledord.group;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.access.Access;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.group.MemberRow.Verdict;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.people.NewPerson;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.SheetRow;

/**
 * Takes a whole list of people into a group. First it is only looked at; then each row is taken by itself, so that a bad one
 * keeps no good one out. The same list may be read as often as one likes: who is in already is passed over.
 */
@Stateless
@PermitAll
public class MemberImport {
    private static final Map<String, Verdict> RULES = Map.of("rule.membership-own", Verdict.YOURSELF, "rule.membership-already", Verdict.MEMBER,
            "rule.person-address-other-name", Verdict.OTHER_NAME);

    @Inject
    private GroupMembers members;

    @Inject
    private Access access;

    @Inject
    private Reads reads;

    /** A unit by its name, in small letters. */
    public record Named(String name, String slug) {
    }

    /** What somebody with this address, in small letters, is in the group. */
    public record In(String address, MemberFunction function) {
    }

    /**
     * Says of each row what would become of it; takes nobody in. Whether an address is known outside the group is not told.
     *
     * @param language for those whose row names none
     * @param from the day from which they would be members
     */
    @May(value = "group.members", trace = Trace.READS)
    public List<MemberRow> look(MatterKey group, List<SheetRow> rows, Language language, LocalDate from) {
        Map<String, String> units = units();
        Set<In> there = reads.list(In.class, """
                select lower(a.address) as address, s.function from membership s join mail_address a on a.person_id = s.person_id and a.verified_at is not null
                  join reform_group g on g.id = s.group_id join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id
                 where r.slug = :slug and m.kind = 'GROUP' and m.number = :number and (s.to_on is null or s.to_on >= :from)""",
                Map.of("slug", group.reform(), "number", group.number(), "from", from)).stream().collect(Collectors.toSet());
        rows.forEach(row -> row.cells().forEach(ClientData::refuse));
        boolean appoints = access.may("group.appoint", group.reformKey());
        return MemberList.of(rows, language).stream().map(row -> {
            if (row.verdict() != Verdict.GOOD) {
                return row;
            }
            if (there.contains(new In(row.address().toLowerCase(Locale.ROOT), row.as()))) {
                return row.with(Verdict.MEMBER);
            }
            if (!row.unit().isEmpty() && !units.containsKey(row.unit().toLowerCase(Locale.ROOT))) {
                return row.with(Verdict.UNKNOWN_UNIT);
            }
            return row.as().isAppointed() && !appoints ? row.with(Verdict.NOT_YOURS) : row;
        }).toList();
    }

    /** Takes in those of these rows that can be, each in a transaction of its own; what has become of each. */
    @May(value = "group.members", trace = Trace.READS) // each person who is taken in leaves a row
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<MemberRow> take(MatterKey group, List<MemberRow> rows, LocalDate from) {
        Map<String, String> units = units();
        List<MemberRow> done = new ArrayList<>();
        for (MemberRow row : rows) {
            done.add(row.verdict() == Verdict.GOOD ? row.with(taken(group, row, units.get(row.unit().toLowerCase(Locale.ROOT)), from)) : row);
        }
        return done;
    }

    private Verdict taken(MatterKey group, MemberRow row, String unit, LocalDate from) {
        try {
            members.register(group, new NewPerson(row.name(), row.language(), unit, given(row.title()), List.of(row.address())),
                    new NewMember(null, row.as(), unit, null, row.as().represents() ? given(row.organisation()) : null, given(row.evidence()), null, from, null));
            return Verdict.TAKEN;
        } catch (RuleViolation no) {
            return RULES.getOrDefault(no.key(), Verdict.REFUSED);
        }
    }

    private static String given(String words) {
        return words.isEmpty() ? null : words;
    }

    private Map<String, String> units() {
        Map<String, String> units = new HashMap<>();
        reads.list(Named.class, "select lower(name) as name, slug from unit", Map.of()).forEach(one -> {
            units.put(one.name(), one.slug());
            units.put(one.slug(), one.slug());
        });
        return units;
    }
}
