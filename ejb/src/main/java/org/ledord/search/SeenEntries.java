package org.ledord.search;

import org.ledord.access.Access;
import org.ledord.access.Role;
import org.ledord.access.Scope;

/**
 * The entries that the current actor may see, as SQL. The policy is asked about each entry's matter by the same {@link Scope} as
 * every list asks it; where not all who read the matter read the entry, its gate says what else it takes.
 */
final class SeenEntries {
    /** What everybody finds in the open stands there once; all else that is public is shown inside too, with more around it. */
    private static final String IN_THE_OPEN = "'REFORM', 'FAQ', 'VIEW', 'PAGE', 'DOCUMENT', 'POST', 'POINT'";

    private SeenEntries() {
    }

    static String sql(Access access) {
        Scope scope = access.scope();
        return """
                select e.id, e.side, e.reform_id, r.slug, e.kind, e.number, e.place, e.language, e.title, e.text, e.dated, e.words
                  from search_entry e join reform r on r.id = e.reform_id left join matter m on m.id = e.matter_id left join matter b on b.id = e.beside_id
                 where e.side = 'OPEN' and e.kind in (%s) and exists (select 1 from public_search p where p.id = e.id)
                    or e.side = 'WORK' and (r.published_at is not null or %s)
                   and (e.matter_id is null and (%s) or (%s or e.beside_id is not null and %s) and (e.gate = '' or %s))""".formatted(IN_THE_OPEN, scope.sql("group.show", "e"),
                gate("content.edit", scope.sql("content.edit", "e")) + " or " + gate("document.list", scope.sql("document.list", "e")), scope.sql("m"), scope.sql("b"),
                gate("post.write", scope.sql("post.write", "m")) + " or " + gate("pilot.diary", scope.sql("pilot.diary", "m")) + " or " + gate("answer.read", handled(access, scope)) + " or " + gate("discussion", said(scope)));
    }

    private static String gate(String gate, String open) {
        return "e.gate = '" + gate + "' and " + open;
    }

    /** Who manages a unit handles no answers from it; an entry does not say whose the answer was, so they find none. */
    private static String handled(Access access, Scope scope) {
        return access.holds(Role.UNIT_MANAGER) ? "false" : scope.sql("answer.read", "m");
    }

    /** Those who write the proposal read all that is said about it; who leads, what was said since it was shared (ADR 0026). */
    private static String said(Scope scope) {
        return "(" + scope.sql("proposal.write", "m") + " or " + scope.sql("discussion.write", "m") + " and e.dated >= (select p.shared_at from proposal p where p.matter_id = m.id))";
    }
}
