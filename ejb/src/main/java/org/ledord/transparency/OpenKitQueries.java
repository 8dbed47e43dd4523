package org.ledord.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.May;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PublicReads;

/** What rounds and posts say to workplaces, as everybody may see it. */
@Stateless
@PermitAll
public class OpenKitQueries {
    private static final String FILM = " from public_kit_film f join public_reform r on r.id = f.reform_id where r.slug = :slug and f.kind = :kind and f.number = :number and f.language = :language";

    @Inject
    private PublicReads reads;

    /** A round's kit. */
    @May("public.read")
    public KitPage kit(String slug, int number, Language language) {
        return kit(slug, "ROUND", number, language);
    }

    /** What a round or a post says. @param kind {@code ROUND} or {@code POST} */
    @May("public.read")
    public KitPage kit(String slug, String kind, int number, Language language) {
        return kit(slug, kind, number, language, "");
    }

    /** The same in a language in which it has a film. */
    @May("public.read")
    public KitPage film(String slug, String kind, int number, Language language) {
        return kit(slug, kind, number, language, " and (film_url <> '' or film)");
    }

    private KitPage kit(String slug, String kind, int number, Language language, String narrowed) {
        OpenReform reform = reads.first(OpenReform.class, OpenSql.REFORM, Map.of("slug", slug, "language", language.name())).orElseThrow(() -> new NotFound("reform " + slug));
        OpenKit kit = reads.first(OpenKit.class, """
                select * from public_kit where reform_id = :reform and kind = :kind and number = :number%s
                 order by language = :language desc, language = own_language desc, language limit 1""".formatted(narrowed),
                Map.of("reform", reform.id(), "kind", kind, "number", number, "language", language.name())).orElseThrow(() -> new NotFound("kit " + kind + " " + number));
        List<OpenQuestion> questions = kit.news() ? List.of() : reads.list(OpenQuestion.class, "select * from public_question where matter_id = :round order by number", Map.of("round", kit.matterId()));
        return new KitPage(reform, kit, questions);
    }

    /** A film of the portal's own, with what is said in it; nothing where there is none that all may see. */
    @May("public.read")
    public Optional<OpenFilm> film(String slug, String kind, int number, String language) {
        return reads.first(OpenFilm.class, "select f.hash, f.bytes, f.captions" + FILM, Map.of("slug", slug, "kind", kind, "number", number, "language", language));
    }

    /** A part of its bytes. @param from the first, counted from zero */
    @May("public.read")
    public byte[] part(String slug, String kind, int number, String language, int from, int length) {
        return reads.first(OpenFilm.Part.class, "select substring(f.content from cast(:from as int) for cast(:length as int)) as content" + FILM,
                Map.of("slug", slug, "kind", kind, "number", number, "language", language, "from", from + 1, "length", length)).map(OpenFilm.Part::content).orElse(new byte[0]);
    }

    /** The poster of the place with this word. */
    @May("public.read")
    public KitPoster poster(String word, Language language) {
        return reads.first(KitPoster.class, """
                select p.*, r.municipality, r.zone, coalesce((select k.proposed from public_kit k where k.matter_id = p.matter_id
                         order by k.language = :language desc, k.language = p.own_language desc, k.language limit 1), '') as proposed,
                       (select k.language from public_kit k where k.matter_id = p.matter_id
                         order by k.language = :language desc, k.language = p.own_language desc, k.language limit 1) as language
                  from public_kit_place p join public_reform r on r.id = p.reform_id where p.word = :word""", Map.of("word", word, "language", language.name()))
                .orElseThrow(() -> new NotFound("place"));
    }
}
