package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ledord.notice.Coming;
import org.ledord.notice.ComingAnswers;
import org.ledord.reading.CalendarReply;
import org.ledord.reading.LetterClass;
import org.ledord.reading.PlacedText;
import org.ledord.reading.ReadLetter;
import org.ledord.shared.DateWords;
import org.ledord.shared.PortalTexts;

/** Files what is answered to a notice: whether somebody comes, by calendar or in plain words; all else is for the project lead, and is told to whoever called. */
@ApplicationScoped
class RsvpFiling {
    private static final int LONGEST_COMMENT = 500;
    /** What mail programs write before the subject where they send no calendar along; no word of it is a person's. */
    private static final List<Pattern> SUBJECTS = List.of(begins("accept|godkän|godtatt|hyväksyt|takket ja"), begins("tentativ|preliminär|foreløpig|alustava"), begins("declin|avböj|avslag|avslå|hylät|takket nei"));

    @Inject
    private ComingAnswers answers;

    @Inject
    private OtherFiling others;

    @Inject
    private RawMails mails;

    @Inject
    private Owners owners;

    @Inject
    private InboundLetters letters;

    @Inject
    private PortalTexts texts;

    void file(Arrived mail) {
        if (!answers.calls(mail.token().subjectId())) {
            others.input(mail);
            return;
        }
        Optional<Coming> byCalendar = byCalendar(mail.letter());
        Optional<ComingWords.Said> words = byCalendar.isPresent() ? Optional.empty() : inWords(mail);
        Optional<Coming> coming = byCalendar.or(() -> words.map(ComingWords.Said::coming));
        if (coming.isEmpty()) {
            others.input(mail, answers.caller(mail.token().subjectId()));
            return;
        }
        CalendarStamp stamp = byCalendar.isPresent() ? CalendarStamp.in(mail.letter().attachments(), mail.fetchedAt()) : new CalendarStamp(null, mail.fetchedAt());
        String comment = words.map(ComingWords.Said::note).orElse(mail.letter().rsvp() == null ? "" : remark(mail));
        boolean counts = answers.take(mail.token().subjectId(), coming.get(), stamp.sequence(), stamp.said(),
                comment.length() > LONGEST_COMMENT ? comment.substring(0, LONGEST_COMMENT) : comment, mail.id());
        mails.end(mail.id(), "RSVP", counts ? coming.get().name() : "something newer stands", mail.token().personId());
        if (byCalendar.isEmpty()) { // a calendar shows by itself what was answered
            owners.of(mail.token()).ifPresent(to -> letters.coming(mail, coming.get(), comment, to));
        }
    }

    /** What a calendar adds: own words, and another time where one is proposed (RFC 5546, 3.2.7), which changes nothing by itself. */
    private String remark(Arrived mail) {
        CalendarReply reply = mail.letter().rsvp();
        if (reply.proposed() == null) {
            return reply.comment().strip();
        }
        DateWords words = answers.spoken(mail.token().subjectId());
        ZoneId zone = reply.zone() == null ? words.zone() : reply.zone();
        return (texts.in(words.language()).say("mail.coming.proposes", words.moment(reply.proposed().atZone(zone).toInstant())) + " " + reply.comment()).strip();
    }

    private static Optional<Coming> byCalendar(ReadLetter letter) {
        if (letter.kind() != LetterClass.RSVP) {
            return Optional.empty();
        }
        if (letter.rsvp() != null) {
            return switch (letter.rsvp().partStat()) {
                case "ACCEPTED" -> Optional.of(Coming.YES);
                case "TENTATIVE" -> Optional.of(Coming.MAYBE);
                case "DECLINED" -> Optional.of(Coming.NO);
                default -> Optional.empty();
            };
        }
        String subject = letter.headers().subject();
        return SUBJECTS.get(1).matcher(subject).find() ? Optional.of(Coming.MAYBE) : SUBJECTS.get(2).matcher(subject).find() ? Optional.of(Coming.NO)
                : SUBJECTS.get(0).matcher(subject).find() ? Optional.of(Coming.YES) : Optional.empty();
    }

    private Optional<ComingWords.Said> inWords(Arrived mail) {
        boolean files = mail.letter().attachments().stream().anyMatch(file -> !file.declaredType().startsWith("image/"));
        String names = mail.letter().headers().from().name() + " " + owners.of(mail.token()).map(owners::name).orElse("");
        return files ? Optional.empty() : ComingWords.in(mail.letter().places().stream().map(PlacedText::text).collect(Collectors.joining("\n")), names);
    }

    private static Pattern begins(String words) {
        return Pattern.compile("^\\W*(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
