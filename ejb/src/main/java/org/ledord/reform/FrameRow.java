package org.ledord.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;

/**
 * A goal, principle, part or phase, read with all the others of its reform in one statement; each in the language asked for,
 * else the reform's own, else any.
 */
record FrameRow(String what, Long partId, Long id, int position, String slug, String title, String text, String note,
        Language language, PhaseStatus status, LocalDate startsOn, LocalDate endsOn) {
    private static final String BEST = " order by (t.language = :language) desc, (t.language = r.language) desc, t.language limit 1";
    private static final String ALL = """
            select 'goal' as what, x.part_id, x.id, x.position, null as slug, null as title, w.text, null as note, w.language,
                   null as status, cast(null as date) as starts_on, cast(null as date) as ends_on
              from goal x join reform r on r.id = x.reform_id
              join lateral (select * from goal_text t where t.goal_id = x.id %1$s) w on true
             where x.reform_id = :reform
            union all
            select 'principle', null, x.id, x.number, null, w.name, w.explanation, null, w.language, null, null, null
              from principle x join reform r on r.id = x.reform_id
              join lateral (select * from principle_text t where t.principle_id = x.id %1$s) w on true
             where x.reform_id = :reform and x.retired_on is null
            union all
            select 'part', null, x.id, x.position, x.slug, w.title, w.explanation, null, w.language, null, null, null
              from part x join reform r on r.id = x.reform_id
              join lateral (select * from part_text t where t.part_id = x.id %1$s) w on true
             where x.reform_id = :reform and x.retired_on is null
            union all
            select 'phase', null, x.id, x.position, null, w.title, w.when_words, w.note, w.language, x.status, x.starts_on, x.ends_on
              from phase x join reform r on r.id = x.reform_id
              join lateral (select * from phase_text t where t.phase_id = x.id %1$s) w on true
             where x.reform_id = :reform
             order by what, position""".formatted(BEST);

    static List<FrameRow> all(Reads reads, long reformId, Language language) {
        return reads.list(FrameRow.class, ALL, Map.of("reform", reformId, "language", language.name()));
    }

    static Stream<FrameRow> of(String what, List<FrameRow> rows) {
        return rows.stream().filter(row -> row.what().equals(what));
    }

    static List<ReformDetails.GoalRow> goals(List<FrameRow> rows, Long part) {
        return of("goal", rows).filter(row -> Optional.ofNullable(row.partId()).equals(Optional.ofNullable(part)))
                .map(row -> new ReformDetails.GoalRow(row.text(), row.language())).toList();
    }

    ReformDetails.PrincipleRow principle() {
        return new ReformDetails.PrincipleRow(position, title, text, language);
    }

    ReformDetails.PartRow part(List<FrameRow> rows) {
        return new ReformDetails.PartRow(slug, title, text, language, goals(rows, id));
    }

    ReformDetails.PhaseRow phase() {
        return new ReformDetails.PhaseRow(position, status, startsOn, endsOn, title, text, note, language);
    }
}
