package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ledord.idea.IdeaBox;
import org.ledord.idea.NewIdea;
import org.ledord.reading.LetterClass;
import org.ledord.reading.PlacedText;
import org.ledord.reading.ReadLetter;
import org.ledord.shared.Language;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/**
 * Files a mail whose subject says that it is an idea. Where it answers no letter of ours, its sender has to be somebody whom we know, or
 * somebody for whom the receiving server vouches: an idea is read by a person before anybody else sees it, and shown under nobody's
 * name, so that is enough (ADR 0024). All else goes the way of all mail.
 */
@ApplicationScoped
class IdeaFiling {
    /** A picture below a signature is smaller than this, in bytes; what is larger is something to look at. */
    private static final int LOGO = 50_000;

    @Inject
    private IdeaBox box;

    @Inject
    private Owners owners;

    @Inject
    private RawMails mails;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    /** Who had it, and in which reform. */
    private record From(Long personId, String address, Language language, long reformId) {
    }

    /** Takes it down as an idea; false where it is none, or where a person has to look at it first. */
    boolean file(Arrived mail) {
        Optional<String> title = IdeaSubject.in(mail.letter().headers().subject());
        Optional<From> from = title.isEmpty() || !readable(mail) ? Optional.empty() : from(mail);
        from.ifPresent(by -> {
            mails.end(mail.id(), "INPUT", "an idea", by.personId());
            writes.change("update raw_mail set reform_id = :reform where id = :id", Map.of("reform", by.reformId(), "id", mail.id()));
            box.take(new NewIdea(by.reformId(), title.get(), said(mail.letter(), name(by)), "", null, by.personId(), by.personId() == null ? by.address() : null, by.language(), mail.id(), mail.messageId(),
                    mail.fetchedAt()));
        });
        return from.isPresent();
    }

    private static boolean readable(Arrived mail) {
        ReadLetter letter = mail.letter();
        return letter.kind() == LetterClass.REPLY && !letter.kept().isBlank() && !letter.signs().courtesyOnly() && !letter.signs().hasPersonalIdentityNumber()
                && letter.attachments().stream().allMatch(file -> file.declaredType().startsWith("image/") && file.content().length <= LOGO)
                && !mail.from().isEmpty() && mail.verdict() != SenderCheck.Verdict.FAIL;
    }

    private Optional<From> from(Arrived mail) {
        Optional<Owners.Owner> owner = mail.token() == null ? owners.at(mail.from()) : owners.of(mail.token());
        if (owner.isEmpty() && mail.verdict() != SenderCheck.Verdict.PASS) {
            return Optional.empty();
        }
        List<Reform> reforms = reforms(mail, owner.map(Owners.Owner::personId).orElse(null));
        return reforms.size() != 1 ? Optional.empty() : Optional.of(new From(owner.map(Owners.Owner::personId).orElse(null),
                owner.map(Owners.Owner::address).orElse(mail.from()), owner.map(Owners.Owner::language).orElse(reforms.get(0).language()), reforms.get(0).id()));
    }

    /** A reform that it may be meant for. */
    public record Reform(long id, Language language) {
    }

    /** The reform of the letter that it answers; else whose contact it was sent to; else the sender's own; else the one that there is. */
    private List<Reform> reforms(Arrived mail, Long personId) {
        return reads.list(Reform.class, """
                with meant as (
                  select r.id, r.language, case when r.id = (select w.reform_id from raw_mail w where w.id = :mail) then 1
                         when lower(r.contact_address) = any(string_to_array(:to, ' ')) then 2
                         when exists (select 1 from membership s join reform_group g on g.id = s.group_id where g.reform_id = r.id and s.person_id = cast(:person as bigint) and s.to_on is null)
                           or exists (select 1 from subscription s where s.reform_id = r.id and lower(s.address) = :from and s.confirmed_at is not null and s.ended_at is null) then 3
                         else 4 end as how
                    from reform r where r.published_at is not null and r.status <> 'CONCLUDED')
                select id, language from meant where how = (select min(how) from meant)""",
                Parameters.of("mail", mail.id(), "to", String.join(" ", mail.letter().headers().recipients()), "person", personId, "from", mail.from()));
    }

    private String name(From by) {
        return by.personId() == null ? "" : reads.first(String.class, "select name from person where id = :id", Map.of("id", by.personId())).orElse("");
    }

    /** What was written, without greeting, closing and name. */
    private static String said(ReadLetter letter, String name) {
        String written = letter.places().stream().map(PlacedText::text).collect(Collectors.joining("\n")).strip();
        String words = written.isEmpty() ? letter.kept() : written;
        return OwnNames.withoutClosing(name.isEmpty() ? words : new OwnNames(name, null).without(words));
    }
}
