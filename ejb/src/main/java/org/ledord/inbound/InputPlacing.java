package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.ledord.matter.MatterKind;
import org.ledord.reading.PlacedText;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Texts;

/** Tells which of the matters that a letter of ours tells about each piece of a reply was written under. */
@ApplicationScoped
class InputPlacing {
    @Inject
    private Reads reads;

    @Inject
    private PortalTexts texts;

    /** A matter that everyone may see. */
    public record Named(long id, String title) {
    }

    /** The words of this mail, in the language of whom the letter was for, each under its matter; the whole as it stands where no matter is named. */
    InputText of(Arrived mail, long reformId, Language language) {
        List<PlacedText> places = mail.letter().places();
        if (places.stream().allMatch(place -> place.reference().isEmpty())) {
            return new InputText(mail.letter().kept(), null, null);
        }
        Texts say = texts.in(language);
        Set<Long> matters = new LinkedHashSet<>();
        StringJoiner text = new StringJoiner("\n\n");
        String round = null;
        for (PlacedText place : places) {
            Optional<Named> matter = matter(reformId, place.reference());
            matters.add(matter.map(Named::id).orElse(null));
            text.add(matter.map(named -> say.say("mail.input.under", place.reference(), named.title()) + "\n" + place.text()).orElse(place.text()));
            round = matter.isPresent() && place.reference().startsWith(MatterKind.ROUND.letter()) ? place.reference() : round;
        }
        return new InputText(text.toString(), matters.size() == 1 ? matters.iterator().next() : null, round);
    }

    private Optional<Named> matter(long reformId, String reference) {
        return reference.isEmpty() ? Optional.empty() : MatterKind.of(reference.substring(0, 1)).flatMap(kind -> reads.first(Named.class,
                "select m.id, m.title from matter m where m.reform_id = :reform and m.kind = :kind and m.number = :number and m.audience = 'PUBLIC'",
                Map.of("reform", reformId, "kind", kind.name(), "number", Integer.parseInt(reference.substring(1)))));
    }
}
