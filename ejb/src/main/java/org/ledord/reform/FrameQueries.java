package org.ledord.reform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Reads the frame of a reform as it is written, in every language. Two statements. */
@Stateless
@PermitAll
public class FrameQueries {
    private static final String NONE = "cast(null as text) as part, cast(null as text) as status, cast(null as date) as starts_on, cast(null as date) as ends_on";

    @Inject
    private Reads reads;

    /** All of it. */
    @May("reform.edit")
    public ReformFrame show(ReformKey reform) {
        Map<String, String> slug = Map.of("slug", reform.slug());
        Head head = reads.first(Head.class, """
                select slug, language, jurisdiction, zone, municipality, status, starts_on, ends_on, information_owner, influence, contact_title,
                       contact_address, reviewed_on, published_at is not null as published, needs_codetermination, needs_risk_assessment, revision from reform where slug = :slug""", slug)
                .orElseThrow(() -> new NotFound("reform " + reform.slug()));
        List<Line> lines = reads.list(Line.class, """
                select 'REFORM' as kind, r.slug as key, 0 as place, %1$s, false as retired, r.revision, t.language,
                       t.title as first, t.summary as second, t.purpose as third, t.status as text_status
                  from reform r join reform_text t on t.reform_id = r.id where r.slug = :slug
                union all
                select 'PRINCIPLE', cast(x.number as text), x.number, %1$s, x.retired_on is not null, x.revision, t.language,
                       t.name, t.explanation, '', t.status
                  from principle x join reform r on r.id = x.reform_id join principle_text t on t.principle_id = x.id where r.slug = :slug
                union all
                select 'GOAL', cast(x.number as text), x.position, p.slug, null, null, null, false, x.revision, t.language,
                       t.text, '', '', t.status
                  from goal x join reform r on r.id = x.reform_id left join part p on p.id = x.part_id
                  join goal_text t on t.goal_id = x.id where r.slug = :slug
                union all
                select 'PART', x.slug, x.position, %1$s, x.retired_on is not null, x.revision, t.language, t.title, t.explanation, '', t.status
                  from part x join reform r on r.id = x.reform_id join part_text t on t.part_id = x.id where r.slug = :slug
                union all
                select 'PHASE', cast(x.number as text), x.position, null, x.status, x.starts_on, x.ends_on, false, x.revision, t.language,
                       t.title, t.when_words, t.note, t.status
                  from phase x join reform r on r.id = x.reform_id join phase_text t on t.phase_id = x.id where r.slug = :slug
                 order by kind, retired, place""".formatted(NONE), slug);
        return new ReformFrame(head.slug(), head.language(), head.jurisdiction(), head.zone(), head.municipality(), head.status(),
                head.startsOn(), head.endsOn(), head.informationOwner(), head.influence(), head.contactTitle(), head.contactAddress(),
                head.reviewedOn(), head.published(), head.needsCodetermination(), head.needsRiskAssessment(), head.revision(), texts(lines, "REFORM", reform.slug()), items(lines));
    }

    /** The reform's own row. */
    public record Head(String slug, Language language, Jurisdiction jurisdiction, String zone, String municipality, ReformStatus status,
            LocalDate startsOn, LocalDate endsOn, String informationOwner, Influence influence, String contactTitle, String contactAddress,
            LocalDate reviewedOn, boolean published, boolean needsCodetermination, boolean needsRiskAssessment, int revision) {
    }

    /** One thing in one language. */
    public record Line(String kind, String key, int place, String part, PhaseStatus status, LocalDate startsOn, LocalDate endsOn,
            boolean retired, int revision, Language language, String first, String second, String third, TextStatus textStatus) {
        ReformFrame.Item item(List<Line> lines) {
            return new ReformFrame.Item(FrameKind.valueOf(kind), key, place, part, status, startsOn, endsOn, retired, revision,
                    texts(lines, kind, key));
        }
    }

    private static List<ReformFrame.Item> items(List<Line> lines) {
        Map<String, ReformFrame.Item> items = new LinkedHashMap<>();
        lines.stream().filter(line -> !line.kind().equals("REFORM"))
                .forEach(line -> items.computeIfAbsent(line.kind() + line.key(), key -> line.item(lines)));
        return List.copyOf(items.values());
    }

    private static Map<Language, ReformFrame.Text> texts(List<Line> lines, String kind, String key) {
        Map<Language, ReformFrame.Text> texts = new EnumMap<>(Language.class);
        lines.stream().filter(line -> line.kind().equals(kind) && line.key().equals(key)).forEach(line -> texts.put(line.language(),
                new ReformFrame.Text(line.first(), line.second(), line.third(), line.textStatus())));
        return texts;
    }
}
