package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ledord.mail.BounceKind;
import org.ledord.mail.ReturnedLetters;
import org.ledord.reading.BounceReport;
import org.ledord.reading.LetterClass;

/** Files what says that a letter of ours did not come. */
@ApplicationScoped
class BounceFiling {
    @Inject
    private RawMails mails;

    @Inject
    private ReturnedLetters returned;

    /** Each envelope of ours that it came to names the letter; where none does, it is kept and counts for nothing (MAIL.md, I7). */
    void file(Arrived mail) {
        if (mail.letter().kind() == LetterClass.COMPLAINT) { // it has come, and says so of itself
            mails.end(mail, "BOUNCE", "called spam by its reader");
            return;
        }
        BounceReport report = mail.letter().bounce();
        String status = report == null || report.status().isEmpty() ? null : report.status();
        BounceKind kind = kind(report, mail.late());
        long ours = mail.letter().headers().recipients().stream().distinct().filter(to -> returned.reported(to, kind, status, mail.id())).count();
        mails.end(mail, "BOUNCE", ours == 0 ? "no letter of ours" : "a letter of ours " + (kind == BounceKind.DELAYED ? "is late" : "came back"));
    }

    static BounceKind kind(BounceReport report, boolean late) {
        if (report == null) {
            return BounceKind.UNCLEAR;
        }
        if (late && report.severity() != BounceReport.Severity.HARD) {
            return BounceKind.DELAYED;
        }
        if (report.isPolicy()) {
            return BounceKind.POLICY;
        }
        return switch (report.severity()) {
            case HARD -> BounceKind.HARD;
            case SOFT -> BounceKind.SOFT;
            case UNKNOWN -> BounceKind.UNCLEAR;
        };
    }
}
