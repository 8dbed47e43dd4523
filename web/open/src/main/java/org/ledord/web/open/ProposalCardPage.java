package org.ledord.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledord.shared.Settings;
import org.ledord.transparency.CardPage;
import org.ledord.transparency.OpenKin;
import org.ledord.transparency.OpenProposal;
import org.ledord.transparency.OpenReform;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Qr;
import org.ledord.web.frame.Say;

/** A proposal's travel card: its whole way on one sheet, on screen, printed and as a PDF. */
@Named
@RequestScoped
public class ProposalCardPage extends OpenPage {
    /** More kin than this is told as a number, or the sheet would become two. */
    private static final int MOST = 6;

    @Inject
    private Stations stations;

    @Inject
    private Address address;

    @Inject
    private Settings settings;

    @Inject
    private Dates dates;

    @Inject
    private Say say;

    private CardPage whole;
    private List<Stations.Station> way;
    private Qr code;
    private final Map<Integer, String> beside = new HashMap<>();

    /** Reads the proposal and lays out its way. */
    public void load() {
        whole = queries().card(getSlug(), getNumber(), language());
        way = folded(stations.of(whole.way()));
        idea().ifPresent(one -> way.add(0, Stations.Station.plain("IDEA", "done", one.came(), dates.full(one.came()), say.of("open.matter.IDEA", one.number()) + ": " + one.title(), "")));
        code = Qr.of(settings.publicUrl() + address.to("/{reform}/proposals/{number}", getSlug(), getNumber()));
    }

    @Override
    public OpenReform getReform() {
        return whole == null ? null : whole.way().reform();
    }

    public OpenProposal getProposal() {
        return whole.way().proposal();
    }

    public List<Stations.Station> getWay() {
        return way;
    }

    /** What stands beside the proposal is told with the decision that followed it, or the sheet would become two. */
    private List<Stations.Station> folded(List<Stations.Station> all) {
        List<Stations.Station> shown = new ArrayList<>();
        List<Stations.Station> waiting = new ArrayList<>();
        for (Stations.Station at : all) {
            if (at.kind().equals("DECISION")) {
                beside.put(at.decision().number(), waiting.stream().map(one -> one.title() + ": " + one.text()).collect(Collectors.joining(" · ")));
                waiting.clear();
            }
            if (at.kind().equals("BESIDE") && at.state().equals("done")) {
                waiting.add(at);
            } else {
                shown.add(at);
            }
        }
        shown.addAll(waiting);
        return shown;
    }

    /** What stood beside the proposal before the decision with this number, in words; empty where nothing did. */
    public String beside(int decision) {
        return beside.getOrDefault(decision, "");
    }

    /** The code that leads to the proposal's page; its words are the whole address. */
    public Qr getCode() {
        return code;
    }

    /** The matters in this place; one that is beside and in another place too is told there: {@code BEFORE}, {@code AFTER}, {@code BESIDE}. */
    public List<OpenKin> kin(String place) {
        return all(place).limit(MOST).toList();
    }

    /** How many more there are than are shown. */
    public long more(String place) {
        return Math.max(0, all(place).count() - MOST);
    }

    /** The idea that all began with, the first of them: the way begins there, and not with those who wrote it down. */
    private Optional<OpenKin> idea() {
        return whole.kin().stream().filter(one -> one.place().equals("BEFORE") && one.came() != null).min(Comparator.comparing(OpenKin::came));
    }

    private Stream<OpenKin> all(String place) {
        OpenKin first = idea().orElse(null);
        return whole.kin().stream().filter(one -> one.place().equals(place) && one != first && (!place.equals("BESIDE") || whole.kin().stream().noneMatch(other ->
                !other.place().equals(place) && other.slug().equals(one.slug()) && other.kind().equals(one.kind()) && other.number() == one.number())));
    }
}
