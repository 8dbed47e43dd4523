package org.ledord.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.ledord.answer.PaperLetters;
import org.ledord.consultation.AddresseeRow;
import org.ledord.consultation.InvitationState;
import org.ledord.consultation.RoundDetails;
import org.ledord.consultation.RoundKeeping;
import org.ledord.consultation.RoundQueries;
import org.ledord.consultation.RoundStatus;
import org.ledord.reply.RoundConclusion;
import org.ledord.web.answer.Tally;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;

/** One round: where it stands, who has answered, and what can be done now. */
@Named
@RequestScoped
public class RoundPage {
    private RoundQueries queries;
    private RoundKeeping keeping;
    private RoundConclusion conclusion;
    private PaperLetters paper;
    private RoundKey key;
    private Done done;
    private Say say;
    private RoundDetails round;
    private String until;

    protected RoundPage() {
    }

    @Inject
    public RoundPage(RoundQueries queries, RoundKeeping keeping, RoundConclusion conclusion, PaperLetters paper, RoundKey key, Done done, Say say) {
        this.queries = queries;
        this.keeping = keeping;
        this.conclusion = conclusion;
        this.paper = paper;
        this.key = key;
        this.done = done;
        this.say = say;
    }

    /** Looks the round up, on each request anew: what can be done depends on it. */
    @PostConstruct
    void open() {
        round = queries.show(key.get());
    }

    public void load() {
        // what there is to load is there: see open
    }

    /** Gives more time. */
    public void extend() {
        LocalDate day;
        try {
            day = until == null ? null : LocalDate.parse(until.strip());
        } catch (DateTimeParseException unreadable) {
            Problems.beside("until", say.get("round.date.wrong"));
            return;
        }
        keeping.extend(key.get(), day, round.head().revision());
        done.tell("round.extended.done", "/rounds/show?reform={r}&number={n}", key.get().reform(), key.get().number());
    }

    /** Reminds those who have not answered. */
    public void remind() {
        int letters = keeping.remind(key.get());
        done.tell(letters == 0 ? "round.reminded-before.done" : "round.reminded.done", "/rounds/show?reform={r}&number={n}", key.get().reform(),
                key.get().number());
    }

    /** Gives a code on paper to those whom no mail reaches, and shows their letters. */
    public void letters() {
        paper.write(key.get());
        done.go("/rounds/letters?reform={r}&number={n}", key.get().reform(), key.get().number());
    }

    /** Concludes the round. */
    public void conclude() {
        conclusion.conclude(key.get());
        done.tell(round.head().anonymous() ? "round.concluded.anonymous.done" : "round.concluded.done", "/rounds/show?reform={r}&number={n}", key.get().reform(), key.get().number());
    }

    public RoundDetails.Head getHead() {
        return round.head();
    }

    public RoundDetails getRound() {
        return round;
    }

    public List<AddresseeRow> getAddressees() {
        return round.addressees();
    }

    /** What an anonymous round came to, question by question. */
    public List<Tally> getTallies() {
        List<Tally.Share> shares = round.shares().stream().map(share -> new Tally.Share(share.question(), share.value(), share.share(), share.told())).toList();
        return round.questions().stream().map(question -> Tally.of(question.number(), question.text(), question.hint(), question.kind(), question.options(), shares, say)).toList();
    }

    /** Whether the actor handles answers and may see who has given one. */
    public boolean isReader() {
        return round.may().contains("answer.read") && !round.head().anonymous();
    }

    /** Whether the round asks the actor. */
    public boolean isAsked() {
        return round.may().contains("answer.give") && round.head().status() != RoundStatus.CONCLUDED && !(round.head().anonymous() && !isOpen());
    }

    public boolean isOpen() {
        return round.head().status() == RoundStatus.OPEN;
    }

    public boolean isExtendable() {
        return isOpen() && round.may().contains("round.extend");
    }

    public boolean isRemindable() {
        return isOpen() && round.may().contains("round.remind") && (round.head().anonymous() || getReminded() > 0);
    }

    /** Whether the lead may conclude it as far as the calendar goes. */
    public boolean isConcludable() {
        return round.head().status() == RoundStatus.CLOSED && round.may().contains("round.conclude");
    }

    /** Whether anything is left before it can be concluded. */
    public boolean isLeft() {
        return round.head().uncut() + round.head().unreplied() > 0;
    }

    /** How many have not answered, whether they get mail or not. */
    public int getSilent() {
        return round.head().invited() - round.head().answered();
    }

    /** Whether those who have not answered are so few that all of them are known here. */
    public boolean isSilentKnown() {
        return getSilent() <= getAddressees().stream().filter(one -> one.state() != InvitationState.ANSWERED).count();
    }

    /** How many have not answered and get mail. */
    public long getReminded() {
        return getAddressees().stream().filter(one -> one.state() == InvitationState.INVITED && one.hasMail()).count();
    }

    /** How many have not answered and get no mail, so that somebody has to ask them otherwise. */
    public long getUnreached() {
        return getAddressees().stream().filter(one -> one.state() == InvitationState.INVITED && !one.hasMail()).count();
    }

    public boolean isCutter() {
        return round.may().contains("point.cut");
    }

    /** Whether the actor can enter what came on paper or by telephone. */
    public boolean isPaperTaker() {
        return round.may().contains("answer.paper") && round.head().status() != RoundStatus.CONCLUDED && !round.head().anonymous();
    }

    public boolean isReplier() {
        return round.may().contains("point.reply");
    }

    /** Whole days are enough. */
    public Object getMedianDays() {
        return round.head().medianDays() == null ? null : Math.round(round.head().medianDays());
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
