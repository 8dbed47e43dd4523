package org.ledord.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.reading.Position;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** Writes the letters of a round: the mail is the form, so every one of them carries the questions with their anchors. */
@ApplicationScoped
class RoundLetters {
    /** Why the questions are sent. */
    enum Occasion {
        /** For the first time. */ OPENED,
        /** Again, to those who have not answered. */ REMINDER,
        /** Again, with a later day, to those who have not answered. */ EXTENDED,
        /** Again, to those whose statement came through a link and waits for their confirmation. */ UNCONFIRMED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    /** The letter to one addressee; the cause makes it one letter and not two. */
    Letter write(RoundPaper paper, Addressee to, String token, Occasion occasion, String cause) {
        Language language = to.speaks();
        return new Letter(cause, paper.named() ? org.ledord.mail.Stream.ROUND : org.ledord.mail.Stream.BALLOT, paper.reformId(), paper.matterId(), to.personId(), to.address(), language,
                subject(paper, language, occasion), body(paper, to, token, occasion), token, null, null);
    }

    String subject(RoundPaper paper, Language language, Occasion occasion) {
        DateWords dates = new DateWords(language, paper.deadline().zone());
        return texts.in(language).say("mail.round.subject." + occasion.key(), paper.title(), dates.date(paper.deadline().lastDay()), paper.reference());
    }

    Body body(RoundPaper whole, Addressee to, String token, Occasion occasion) {
        RoundPaper paper = whole.to(to.groupId());
        Language language = to.speaks();
        Texts say = texts.in(language);
        DateWords dates = new DateWords(language, paper.deadline().zone());
        String open = settings.publicUrl() + "/" + language + "/";
        String link = open + "answer/" + token;
        Body body = Body.in(language)
                .kicker(say.say("mail.round.kicker", paper.municipality(), reform(paper, language), paper.number()))
                .title(paper.title())
                .strong(say.say("mail.round.lead." + (paper.named() ? "" : "anonymous.") + occasion.key(), dates.day(paper.deadline().lastDay())) + "\n"
                        + say.say("mail.round.time", paper.questions().size(), minutes(paper)));
        if (!paper.named()) {
            body.link(say.say("mail.round.anonymous.link", dates.date(paper.deadline().lastDay())), link);
        }
        body                .text(say.say("mail.round.greeting"));
        if (!paper.intro().isEmpty()) {
            body.text(paper.intro());
        }
        if (paper.language() != language) {
            body.text(say.say("mail.round.other-language." + paper.language()));
        }
        if (paper.named()) {
            form(body, say, paper, to);
            body.link(say.say("mail.round.web", dates.date(paper.deadline().tokensLastDay())), link);
        } else {
            body.heading(say.say("mail.round.anonymous.heading")).text(say.say("mail.round.anonymous", paper.threshold()));
            paper.questions().forEach(question -> body.item(question.text()));
        }
        for (RoundPaper.AboutProposal proposal : paper.proposals()) {
            body.link(say.say("mail.round.proposal", proposal.number(), proposal.title()), open + paper.slug() + "/proposals/" + proposal.number());
        }
        body.heading(say.say("mail.round.then.heading"))
                .text(say.say(paper.named() ? "mail.round.then" : "mail.round.anonymous.then", paper.threshold()) + " " + say.say("mail.round.law." + paper.jurisdiction()))
                .small(say.say("mail.round.why", to.groupName()));
        return body.signature(signature(paper, say));
    }

    /** How to answer by replying, and each question with its anchor. */
    private void form(Body body, Texts say, RoundPaper paper, Addressee to) {
        body.heading(say.say("mail.round.how.heading"))
                .text(say.say(paper.questions().size() == 1 ? "mail.round.how.one" : "mail.round.how.many", paper.correctionDays()))
                .text(say.say("mail.round.no-clients"));
        if (AskedQuestion.gaps(paper.questions())) {
            body.text(say.say("answer.gaps"));
        }
        if (to.workplace()) {
            body.text(say.say("mail.round.workplace"));
        }
        for (AskedQuestion question : paper.questions()) {
            body.question(say.say("mail.round.question", question.number()), question.text(), hint(say, question, to.formal()));
        }
        body.end(say.say("mail.round.end"));
    }

    private static String signature(RoundPaper paper, Texts say) {
        return Stream.of(paper.contact(), Stream.of(paper.owner(), paper.municipality()).filter(Objects::nonNull).collect(Collectors.joining(", ")),
                paper.contactAddress(), say.say("mail.round.matter", paper.reference()))
                .filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String reform(RoundPaper paper, Language language) {
        return paper.reformTitles().getOrDefault(language, paper.reformTitles().values().stream().findFirst().orElse(paper.slug()));
    }

    /** About how long it takes to read and answer: a choice a minute, a position with its reason two, own words three. */
    private static int minutes(RoundPaper paper) {
        return Math.max(2, paper.questions().stream().mapToInt(question -> switch (question.kind()) {
            case CHOICE, SCALE -> 1;
            case POSITION -> 2;
            case FREE_TEXT -> 3;
        }).sum());
    }

    /** What may be answered: the lead's own hint first, unless it only lists the words we look for, then those words. */
    private String hint(Texts say, AskedQuestion question, boolean formal) {
        return switch (question.kind()) {
            case FREE_TEXT -> question.hint().isEmpty() ? say.say("mail.round.hint.free-text") : question.hint();
            case POSITION -> hint(question, positions(Arrays.stream(Language.values()).map(texts::in) // the lead may list them in another language than the reader's
                    .filter(their -> question.hintBeyond(positions(their, true)).isEmpty()).findFirst().orElse(say), true), positions(say, formal));
            case CHOICE -> hint(question, question.options(), question.options());
            case SCALE -> hint(question, List.of(), List.of(say.say("mail.round.hint.scale", question.min(), question.max())));
        };
    }

    private static String hint(AskedQuestion question, List<String> listed, List<String> ours) {
        return Stream.of(question.hintBeyond(listed), String.join(" / ", ours)).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
    }

    private static List<String> positions(Texts say, boolean formal) {
        return Arrays.stream(Position.values()).filter(position -> formal || position != Position.ABSTAIN)
                .map(position -> say.say((formal ? "position." : "position.plain.") + position).toLowerCase(say.language().locale())).toList();
    }
}
