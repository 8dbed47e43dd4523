package org.ledord.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ledord.matter.Matter;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;

/** Gathers what stands in every letter of a round. */
@ApplicationScoped
class RoundPapers {
    @Inject
    private Reads reads;

    /** A reform as letters name it. */
    public record Frame(long id, String slug, String zone, String municipality, String jurisdiction, String contactTitle,
            String informationOwner, String contactAddress, int nextRound) {
    }

    /** A title in one language. */
    public record Title(String language, String title) {
    }

    /** The paper of a round that has opened. */
    RoundPaper of(Round round, Matter matter) {
        return paper(frame(matter.reformId()), round, matter.id(), matter.number(), matter.title(),
                Language.of(matter.language()).orElse(Language.sv), reads.list(RoundPaper.AboutProposal.class, """
                        select t.number, t.title from matter_link l join matter t on t.id = l.to_id
                         where l.from_id = :matter and l.relation = 'CONCERNS' and t.kind = 'PROPOSAL' order by t.number""",
                        Map.of("matter", matter.id())));
    }

    /** The paper of a round as it would be, under the number it would get. */
    RoundPaper preview(Round round, OpenRound asked, long reformId, List<RoundPaper.AboutProposal> proposals) {
        Frame frame = frame(reformId);
        return paper(frame, round, null, frame.nextRound(), asked.title(), asked.language(), proposals);
    }

    private RoundPaper paper(Frame frame, Round round, Long matterId, int number, String title, Language language,
            List<RoundPaper.AboutProposal> proposals) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        reads.list(Title.class, "select language, title from reform_text where reform_id = :reform and status = 'COMPLETE'",
                Map.of("reform", frame.id())).forEach(text -> titles.put(Language.valueOf(text.language()), text.title()));
        return new RoundPaper(frame.id(), matterId, frame.slug(), frame.municipality(), frame.jurisdiction(), titles,
                frame.contactTitle(), frame.informationOwner(), frame.contactAddress(), number, title, round.intro(), language,
                new Deadline(round.closesOn(), ZoneId.of(frame.zone())), round.correctionDays(), round.threshold(), round.questions(), proposals);
    }

    private Frame frame(long reformId) {
        return reads.first(Frame.class, """
                select id, slug, zone, municipality, jurisdiction, contact_title, information_owner, contact_address,
                       coalesce((select c.last from counter c where c.reform_id = reform.id and c.kind = 'ROUND'), 0) + 1 as next_round
                  from reform where id = :reform""", Map.of("reform", reformId)).orElseThrow();
    }
}
