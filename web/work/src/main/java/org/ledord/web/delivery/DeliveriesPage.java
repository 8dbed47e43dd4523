package org.ledord.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ledord.mail.DeliveryQueries;
import org.ledord.mail.DeliveryState;
import org.ledord.mail.LetterCounts;
import org.ledord.mail.LetterFilter;
import org.ledord.mail.LetterRow;
import org.ledord.mail.SendingRow;
import org.ledord.matter.ReformKey;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Pager;
import org.ledord.web.work.Situation;
import org.ledord.web.work.WorkMenu;

/** Who has our letters: per sending, or letter by letter when a sending, a person or a state is chosen. */
@Named
@RequestScoped
public class DeliveriesPage {
    private static final int SIZE = 25;
    private DeliveryQueries queries;
    private Situation situation;
    private WorkMenu menu;
    private Done done;
    private String sending;
    private UUID person;
    private DeliveryState state;
    private int page = 1;
    private LetterCounts counts = new LetterCounts(0, 0, 0, 0);
    private List<SendingRow> sendings = List.of();
    private List<LetterRow> letters = List.of();

    protected DeliveriesPage() {
    }

    @Inject
    public DeliveriesPage(DeliveryQueries queries, Situation situation, WorkMenu menu, Done done) {
        this.queries = queries;
        this.situation = situation;
        this.menu = menu;
        this.done = done;
    }

    /** A state to choose, with how many letters are in it. */
    public record Tab(DeliveryState state, long count) {
    }

    public void load() {
        if (situation.reformSlug().isEmpty()) {
            done.go("/reforms");
            return;
        }
        ReformKey reform = new ReformKey(situation.reformSlug());
        LetterFilter filter = new LetterFilter(sending, person, state);
        counts = queries.counts(reform, filter);
        if (isByLetter()) {
            page = Math.min(page, getPages());
            letters = queries.letters(reform, filter, page, SIZE);
        } else {
            sendings = queries.sendings(reform, page, SIZE);
        }
    }

    /** Whether single letters are shown. */
    public boolean isByLetter() {
        return sending != null || person != null || state != null;
    }

    /** The states that there are letters in. */
    public List<Tab> getTabs() {
        return Stream.of(DeliveryState.FAILED, DeliveryState.WAITING, DeliveryState.SENT, DeliveryState.CANCELLED)
                .map(one -> new Tab(one, counts.of(one))).filter(tab -> tab.count() > 0 || tab.state() == state).toList();
    }

    /** What the chosen letters have in common: their subject where one sending is chosen, their reader where one person is. */
    public String getCommon() {
        if (letters.isEmpty()) {
            return null;
        }
        return sending != null ? letters.get(0).subject() : person != null ? letters.get(0).name() : null;
    }

    /** Where the chosen letters are shown whatever their state. */
    public String getAll() {
        return sending != null ? menu.to("/deliveries?sending={s}", sending) : person != null ? menu.to("/deliveries?person={p}", person) : menu.to("/deliveries");
    }

    /** Whether the letters of one person are shown. */
    public boolean isByPerson() {
        return person != null;
    }

    public LetterCounts getCounts() {
        return counts;
    }

    public List<SendingRow> getSendings() {
        return sendings;
    }

    public List<LetterRow> getLetters() {
        return letters;
    }

    /** How many pages what is shown has. */
    public int getPages() {
        long all = isByLetter() ? counts.of(state) : sendings.isEmpty() ? 0 : sendings.get(0).total();
        return Pager.pages(all, SIZE);
    }

    public String getSending() {
        return sending;
    }

    public void setSending(String sending) {
        this.sending = sending == null || sending.isBlank() ? null : sending;
    }

    public String getPerson() {
        return person == null ? null : person.toString();
    }

    /** What is no public id chooses nobody. */
    public void setPerson(String person) {
        try {
            this.person = person == null || person.isBlank() ? null : UUID.fromString(person);
        } catch (IllegalArgumentException nobody) {
            this.person = null;
        }
    }

    public DeliveryState getState() {
        return state;
    }

    public void setState(DeliveryState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
