package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.AnswerStanding;
import org.ledord.answer.FiledAnswer;
import org.ledord.answer.GivenItem;
import org.ledord.answer.MailedAnswer;
import org.ledord.answer.Workplace;
import org.ledord.attachment.AttachmentRow;
import org.ledord.attachment.Attachments;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Rounds;
import org.ledord.mail.Purpose;
import org.ledord.reply.MissedPoint;
import org.ledord.reply.MissedSaying;
import org.ledord.reading.IdentityNumbers;
import org.ledord.reading.ReadAnswer;
import org.ledord.reading.ReadLetter;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;

/** Files a mail as an answer to the round that its token names, as the person whom we asked. */
@ApplicationScoped
class AnswerFiling {
    /** Why a mail is held whose writer is no longer among those who are asked. */
    static final String LEFT = "left";

    @Inject
    private AnswerCollection collection;

    @Inject
    private AnswerStanding standing;

    @Inject
    private MissedSaying missing;

    @Inject
    private Rounds rounds;

    @Inject
    private RawMails mails;

    @Inject
    private OtherFiling others;

    @Inject
    private Attachments attachments;

    @Inject
    private Reads reads;

    @Inject
    private PortalTexts texts;

    @Inject
    private CurrentActor actor;

    /** Files it by its token: an answer, a correction, a wish to take it back, or a note to a receipt. */
    void file(Arrived mail) {
        HeldRound round = mail.asked().round();
        ReadLetter read = mail.letter();
        boolean receipt = mail.token().purpose() == Purpose.RECEIPT;
        boolean answers = read.answers().stream().anyMatch(ReadAnswer::named);
        boolean undo = read.signs().undoWord() && !answers;
        AnswerStanding.Found found = standing.of(mail.token().invitationId(), mail.fetchedAt());
        boolean note = receipt && !answers && !found.withdrawn() && !Workplace.told(read.kept()); // whoever took it back is told that they may answer anew
        boolean back = read.signs().asksBack() && !answers; // nobody has answered by asking what is meant
        if (!undo && (read.signs().courtesyOnly() || note || back)) {
            others.input(mail);
        } else if (!found.asked()) {
            others.hold(mail, LEFT);
        } else if (undo && !found.answered()) {
            others.nothingBack(mail, round);
        } else if (undo && found.statement()) {
            others.hold(mail, OwnMail.TAKES_BACK);
        } else if (undo) {
            takeBack(mail.id(), mail.fetchedAt(), mail.token().personId(), round);
        } else if (wordless(read) && served(mail.id()).isEmpty()) {
            others.hold(mail, "nothing-readable");
        } else if (found.statement() || found.colleague() != null) {
            others.hold(mail, OwnMail.REPLACES);
        } else {
            file(mail.id(), mail.fetchedAt(), mail.token().personId(), mail.token().invitationId(), round, read, null, false);
        }
    }

    /** Takes the person's answer back, as their mail asks. */
    void takeBack(long mailId, Instant received, long personId, HeldRound round) {
        as(mailId, personId, round, () -> {
            collection.withdrawByMail(round.key(), received);
            return null;
        });
        mails.end(mailId, "ANSWER_VERSION", "taken back", personId);
    }

    /**
     * Files a reply to the letter about one's points as what was missed, once; false where it says nothing of the kind, or the person has said so
     * before: then the project lead answers it as any other view.
     */
    boolean missed(Arrived mail) {
        ReadLetter read = mail.letter();
        if (mail.token().invitationId() == null || read.signs().courtesyOnly() || read.signs().asksBack() || read.kept().isBlank()
                || read.kept().length() > MissedPoint.LONGEST) {
            return false;
        }
        HeldRound round = rounds.held(mail.token().matterId());
        Integer point = as(mail.id(), mail.token().personId(), round, () -> missing.open(round.key()) ? missing.say(new MissedPoint(round.key(), read.kept())) : null);
        if (point == null) {
            return false;
        }
        mails.end(mail.id(), "ANSWER_VERSION", "says what was missed", mail.token().personId());
        others.missed(mail, round);
        return true;
    }

    private static boolean wordless(ReadLetter read) {
        return read.generalText().isBlank() && read.answers().stream().map(GivenItem::read).allMatch(GivenItem::empty);
    }

    /** The names of the files that came with it and may be opened. */
    private List<String> served(long mailId) {
        return attachments.of(mailId).stream().filter(AttachmentRow::served).map(AttachmentRow::name).toList();
    }

    /** Who writes, as far as it helps to read what they wrote. */
    public record Writer(Language language, String name, String organisation) {
    }

    /**
     * Files what was read under this person's invitation.
     *
     * @param placedBy who placed it by hand, or null
     * @param confirmed whether the person has said, by the link in their own mailbox, that it takes the place of what stands
     */
    void file(long mailId, Instant received, long personId, long invitationId, HeldRound round, ReadLetter read, Long placedBy, boolean confirmed) {
        Writer writer = reads.first(Writer.class, """
                select p.language, p.name, s.organisation from invitation i join person p on p.id = i.person_id join membership s on s.id = i.membership_id
                 where i.id = :id""", Map.of("id", invitationId)).orElseThrow();
        OwnNames names = new OwnNames(writer.name(), writer.organisation());
        List<GivenItem> items = new ArrayList<>();
        read.answers().stream().map(GivenItem::read).map(item -> item.with(names.without(item.text()))).filter(item -> !item.empty()).forEach(items::add);
        if (!read.generalText().isBlank()) {
            items.add(GivenItem.words(GivenItem.GENERAL, names.without(read.generalText())));
        }
        List<String> files = items.isEmpty() ? served(mailId) : List.of();
        if (!files.isEmpty()) { // a statement that is a file: it is read beside the answer
            items.add(GivenItem.words(GivenItem.GENERAL, texts.in(writer.language()).say("mail.receipt.file-only", files.size(), String.join(", ", files))));
        }
        items.replaceAll(item -> item.with(IdentityNumbers.masked(item.text()))); // a person has looked, and nobody needs the number
        String cut = CutWords.of(read.cut(), unfiled(read, items), texts.in(writer.language()));
        FiledAnswer filed = as(mailId, personId, round,
                () -> collection.byMail(new MailedAnswer(round, invitationId, mailId, received, Arrived.messageId(read), items,
                        !read.attachments().isEmpty(), placedBy, confirmed, cut)));
        mails.end(mailId, filed.version() == 1 ? "ANSWER" : "ANSWER_VERSION", "version " + filed.version(), personId);
    }

    /** Lines that were kept and stand in no answer: a greeting and a name below the last one. */
    private static long unfiled(ReadLetter read, List<GivenItem> items) {
        Set<String> filed = new HashSet<>();
        items.forEach(item -> filed.addAll(words(item.text())));
        return read.kept().lines().map(AnswerFiling::words).filter(line -> !line.isEmpty() && line.stream().noneMatch(filed::contains)).count();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private <T> T as(long mailId, long personId, HeldRound round, Supplier<T> work) {
        return actor.as(new Actor.Mail(mailId, personId, round.matterId()), work);
    }
}
