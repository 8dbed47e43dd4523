package org.ledord.answer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.consultation.Deadline;
import org.ledord.shared.RuleViolation;

/** One person's answer to one round, in all its versions. It decides whether it is late and what may still be changed. */
@Entity
class Answer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long roundId;
    private Integer number;
    private long invitationId;
    private long membershipId;
    @Enumerated(EnumType.STRING)
    private AnswerState state;
    private Instant receivedAt;
    private boolean late;
    private Instant correctableUntil;
    private Long replacedBy;
    @Version
    private int revision;
    @OneToMany(mappedBy = "answer", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<AnswerVersion> versions = new ArrayList<>();

    protected Answer() {
    }

    /** An answer that has said nothing yet; {@link #receive} comes next, and its number last. */
    Answer(long roundId, long invitationId, long membershipId) {
        this.roundId = roundId;
        this.invitationId = invitationId;
        this.membershipId = membershipId;
    }

    /** The hat it is given under; it may be changed with each version. */
    void under(long membershipId) {
        this.membershipId = membershipId;
    }

    /**
     * Takes in a version. While the round is open anybody may say something new; after its last day only what is within
     * the correction window of an answer that came before. What speaks for an organisation and is not proven to come from
     * whom we asked waits until they have confirmed it, and never takes the place of what they have said.
     *
     * @param statement whether it speaks for an organisation
     */
    AnswerVersion receive(List<AnswerItem> given, Submission by, boolean statement, Deadline deadline, int correctionDays) {
        boolean waits = statement && !by.proven();
        if (waits && state == AnswerState.FILED) {
            throw new RuleViolation("answer-statement-stands");
        }
        boolean afterwards = deadline.passed(by.receivedAt());
        boolean first = versions.isEmpty() || taken() || state == AnswerState.AWAITING_CONFIRMATION && !waits;
        if (!first && afterwards && by.receivedAt().isAfter(correctableUntil)) {
            throw new RuleViolation("answer-correction-over");
        }
        List<AnswerItem> items = first || by.whole() ? merged(List.of(), given) : merged(latest().items(), given);
        if (items.isEmpty()) {
            throw new RuleViolation("answer-empty");
        }
        if (first) {
            this.receivedAt = by.receivedAt();
            this.late = afterwards;
        }
        if (first || !afterwards) {
            this.correctableUntil = by.notedAt().plus(Duration.ofDays(correctionDays));
        }
        this.state = waits ? AnswerState.AWAITING_CONFIRMATION : AnswerState.FILED;
        this.replacedBy = null;
        AnswerVersion version = new AnswerVersion(this, versions.size() + 1, by, items);
        versions.add(version);
        return version;
    }

    /**
     * Refuses what was written beside another version than the one that stands, unless it says what that one says: another tab
     * or a mail has changed the answer meanwhile.
     *
     * @param seen the number of the version that the writer had before them, 0 for none, or null where they saw none and name
     *        each question that they answer
     */
    void demandSeen(Integer seen, List<AnswerItem> given) {
        if (seen == null || seen == versions.size()) {
            return;
        }
        List<AnswerItem> said = given.stream().filter(item -> !item.empty()).toList();
        boolean same = said.size() == latest().items().size() && said.stream().allMatch(item -> latest().items().stream()
                .anyMatch(item::repeats));
        if (!same) {
            throw new RuleViolation("answer-changed-meanwhile");
        }
    }

    /**
     * Refuses what would take the place of a formal statement without a click that says so: neither an organisation's own correction
     * on a page nor a paper or a mail that somebody places for it changes what it has said.
     *
     * @param stands whether a statement of the organisation stands, this one or one that somebody else made for it
     */
    static void demandConfirmed(boolean stands, Submission by) {
        if (stands && by.proven() && !by.confirmed()) {
            throw new RuleViolation(by.enteredBy() == null ? "answer-statement-confirm" : "answer-statement-theirs").at("replace");
        }
    }

    /** The organisation has said something else, through another who speaks for it. */
    void replacedBy(Answer other) {
        this.state = AnswerState.REPLACED;
        this.replacedBy = other.id;
    }

    /** Whether it counts no more, so that whatever comes next is a first word again. */
    private boolean taken() {
        return state == AnswerState.WITHDRAWN || state == AnswerState.REPLACED;
    }

    /** Whether an answer counts now. */
    boolean filed() {
        return state == AnswerState.FILED;
    }

    /** Whom we asked says that what waits is theirs; it counts from the moment it came in. */
    void confirm() {
        if (state != AnswerState.AWAITING_CONFIRMATION) {
            throw new RuleViolation("answer-nothing-to-confirm");
        }
        this.state = AnswerState.FILED;
    }

    /** Takes the whole answer back; it stays on record and counts no more. */
    void withdraw(Deadline deadline, Instant now) {
        if (taken()) {
            throw new RuleViolation(state == AnswerState.WITHDRAWN ? "answer-withdrawn" : "answer-replaced");
        }
        if (!deadline.corrects(correctableUntil, now)) {
            throw new RuleViolation("answer-correction-over");
        }
        this.state = AnswerState.WITHDRAWN;
    }

    /** What stood before, with what is given now in the place of what it names; an item that says the same is carried over as it is. */
    private List<AnswerItem> merged(List<AnswerItem> before, List<AnswerItem> given) {
        List<AnswerItem> known = versions.isEmpty() ? List.of() : latest().items();
        Map<Long, AnswerItem> merged = new LinkedHashMap<>();
        before.forEach(item -> merged.put(item.questionId(), item.carried()));
        for (AnswerItem item : given) {
            if (item.empty()) {
                continue;
            }
            AnswerItem same = known.stream().filter(item::repeats).findFirst().map(AnswerItem::carried).orElse(item);
            merged.put(item.questionId(), same);
        }
        return new ArrayList<>(merged.values());
    }

    AnswerVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** The version before the latest, or null. */
    AnswerVersion previous() {
        return versions.size() < 2 ? null : versions.get(versions.size() - 2);
    }

    long id() {
        return id;
    }

    /** Gives it what it goes by in its round, for good. */
    void numbered(int number) {
        this.number = number;
    }

    boolean hasNumber() {
        return number != null;
    }

    long roundId() {
        return roundId;
    }

    int number() {
        return number;
    }

    long invitationId() {
        return invitationId;
    }

    AnswerState state() {
        return state;
    }

    boolean late() {
        return late;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant correctableUntil() {
        return correctableUntil;
    }

    long membershipId() {
        return membershipId;
    }
}
