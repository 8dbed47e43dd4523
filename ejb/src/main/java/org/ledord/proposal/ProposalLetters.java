package org.ledord.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ledord.access.CurrentActor;
import org.ledord.discussion.Discussions;
import org.ledord.mail.AddressSql;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Stream;
import org.ledord.matter.Matter;
import org.ledord.matter.Matters;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** Tells the authors of proposals that those were merged or split: each of them once, whoever did it too. */
@ApplicationScoped
class ProposalLetters {
    @Inject
    private Reads reads;

    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private Matters matters;

    @Inject
    private Settings settings;

    @Inject
    private Discussions discussions;

    @Inject
    private CurrentActor actor;

    /** An author who can be written to, and who did it. */
    public record To(long personId, String address, Language language, String slug, String municipality, String by) {
    }

    /** They are one now. */
    void merged(List<Proposal> old, Matter into, String why) {
        send("merged/" + into.id(), old, into, (say, body) -> {
            old.forEach(one -> body.item(name(matters.get(one.matterId()))));
            body.text(say.say("mail.merged.into", name(into))).heading(say.say("mail.merged.why")).quote(why).text(say.say("mail.merged.next"));
        }, "merged");
    }

    /** It is several now. */
    void split(Proposal old, List<Matter> into, String why) {
        send("split/" + old.matterId(), List.of(old), into.get(0), (say, body) -> {
            body.item(name(matters.get(old.matterId()))).text(say.say("mail.split.into"));
            into.forEach(one -> body.item(name(one)));
            body.heading(say.say("mail.merged.why")).quote(why).text(say.say("mail.split.next"));
        }, "split");
    }

    private void send(String cause, List<Proposal> old, Matter into, BiConsumer<Texts, Body> words, String key) {
        String authors = old.stream().flatMap(one -> one.authors().stream()).distinct().map(String::valueOf).collect(Collectors.joining(","));
        List<To> all = reads.list(To.class, """
                select p.id as person_id, a.address, p.language, r.slug, r.municipality, (select b.name from person b where b.id = :by) as by
                  from person p join reform r on r.id = :reform
                  join lateral %s a on true
                 where p.erased_at is null and p.id = any(cast(string_to_array(:authors, ',') as bigint[])) order by p.id""".formatted(AddressSql.of("p.id")),
                Parameters.of("authors", authors, "reform", into.reformId(), "by", actor.personId()));
        all.forEach(to -> {
            Texts say = texts.in(to.language());
            Body body = Body.in(to.language()).strong(say.say("mail." + key + ".lead", to.by()));
            words.accept(say, body);
            body.link(say.say("mail." + key + ".link"), settings.publicUrl() + "/work/" + to.language() + "/proposals/show?reform=" + to.slug() + "&number=" + into.number())
                    .text(say.say("mail.merged.reply", into.number())).signature(say.say("mail.signature", to.municipality()));
            outbox.post(new Letter("proposal/" + cause + "/" + to.personId(), Stream.REPLIES, into.reformId(), into.id(), to.personId(), to.address(), to.language(),
                    say.say("mail." + key + ".subject", into.kind().letter() + into.number()), body, discussions.token(into.id(), to.personId()), null, null));
        });
    }

    private static String name(Matter matter) {
        return (matter.kind().letter() + matter.number() + " " + matter.title()).strip();
    }
}
