package org.ledord.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.meeting.AgendaForm;
import org.ledord.meeting.AgendaLine;
import org.ledord.meeting.AgendaOffer;
import org.ledord.meeting.MeetingPlanning;
import org.ledord.meeting.MeetingQueries;
import org.ledord.meeting.MeetingStatus;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** What a meeting is about: points in order, some of them from what waits in the group. */
@Named
@ViewScoped
public class AgendaPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private MeetingQueries queries;
    @Inject
    private MeetingPlanning planning;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Dates dates;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private int seen;
    private String title;
    private String group;
    private boolean called;
    private final List<TypedItem> items = new ArrayList<>();
    private final List<Choice> offers = new ArrayList<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> owed = new HashMap<>();
    private Set<String> chosen = new LinkedHashSet<>();
    private boolean owing;

    public void load() {
        slug = situation.reformSlug();
        AgendaForm form = queries.agenda(key(), address.getLanguage());
        title = form.title();
        group = form.group();
        seen = form.revision();
        called = form.status() == MeetingStatus.CALLED;
        form.items().forEach(one -> items.add(new TypedItem(one.heading(), one.words(), one.about())));
        form.offers().stream().filter(one -> items.stream().noneMatch(item -> one.reference().equals(item.getAbout()))).forEach(one -> {
            headings.put(one.reference(), one.title().length() > AgendaLine.LONGEST_HEADING ? one.title().substring(0, AgendaLine.LONGEST_HEADING) : one.title());
            if (one.owed() && form.items().isEmpty()) {
                items.add(new TypedItem(headings.get(one.reference()), owed(one), one.reference()));
            } else {
                offers.add(new Choice(one.reference(), say.of("meeting.offer." + one.kind(), one.title().isEmpty() ? one.reference() : one.title()), hint(one)));
            }
            if (one.owed()) {
                owed.put(one.reference(), owed(one));
            }
        });
        owing = !owed.isEmpty();
        if (items.isEmpty()) {
            items.add(new TypedItem(null, null, null));
        }
    }

    /** Since when it is owed, and what goes on meanwhile. */
    private String owed(AgendaOffer one) {
        return say.of("meeting.offer." + one.kind() + ".owed", dates.full(one.due()), one.days(), one.said());
    }

    private String hint(AgendaOffer one) {
        if (one.owed()) {
            return owed(one);
        }
        String status = one.kind().equals("ACTION") ? one.status() : say.get("meeting.offer." + one.kind() + "." + one.status());
        return one.due() == null ? status : say.of("meeting.offer.due", status, dates.full(one.due()));
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.MEETING, number);
    }

    /** Puts what is ticked last on the agenda. */
    public void take() {
        items.removeIf(one -> one.line().empty());
        chosen.forEach(one -> items.add(new TypedItem(headings.get(one), owed.get(one), one)));
        offers.removeIf(one -> chosen.contains(one.value()));
        chosen = new LinkedHashSet<>();
    }

    /** One point more. */
    public void add() {
        items.add(new TypedItem(null, null, null));
    }

    /** One place up. */
    public void up(int index) {
        if (index > 0 && index < items.size()) {
            Collections.swap(items, index, index - 1);
        }
    }

    /** One point less. */
    public void remove(int index) {
        if (index < items.size()) {
            items.remove(index);
        }
    }

    /** Keeps it, once every point that says something has a heading. */
    public void save() {
        boolean right = true;
        for (int i = 0; i < items.size(); i++) {
            AgendaLine line = items.get(i).line();
            if (!line.empty() && line.heading().isEmpty()) {
                Problems.beside("i:" + i + ":heading", say.get("meeting.heading.missing"));
                right = false;
            }
        }
        if (right) {
            planning.setAgenda(key(), seen, items.stream().map(TypedItem::line).toList());
            done.tell(called ? "meeting.agenda.called.done" : "meeting.agenda.done", "/meetings/show?reform={r}&number={n}", slug, number);
        }
    }

    public List<TypedItem> getItems() {
        return items;
    }

    public List<Choice> getOffers() {
        return offers;
    }

    public Set<String> getChosen() {
        return chosen;
    }

    public void setChosen(Set<String> chosen) {
        this.chosen = chosen;
    }

    public String getTitle() {
        return title;
    }

    public String getGroup() {
        return group;
    }

    /** Whether something is owed to everybody that this group has on its table. */
    public boolean isOwing() {
        return owing;
    }

    public boolean isCalled() {
        return called;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
