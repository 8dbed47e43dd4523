package org.ledord.web.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledord.group.GroupDetails;
import org.ledord.group.GroupMembers;
import org.ledord.group.GroupQueries;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.PersonQueries;
import org.ledord.people.PersonRow;
import org.ledord.people.UnitRow;
import org.ledord.shared.Refused;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Say;
import org.ledord.web.people.TypedPerson;
import org.ledord.web.work.Situation;

/** Takes people into a group and lets them go. */
@Named
@ViewScoped
public class MembersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private GroupMembers door;
    @Inject
    private GroupQueries groups;
    @Inject
    private PersonQueries people;
    @Inject
    private Situation situation;
    @Inject
    private Address address;
    @Inject
    private Dates dates;
    @Inject
    private Done done;
    @Inject
    private Say say;
    private String reform;
    private int number;
    private String sought;
    private String name;
    private boolean appoints;
    private ArrayList<PersonRow> found = new ArrayList<>();
    private ArrayList<Place> places = new ArrayList<>();
    private UUID person;
    private MemberFunction function = MemberFunction.MEMBER;
    private String organisation;
    private String evidence;
    private String deputyFor;
    private LocalDate from;
    private TypedPerson fresh;
    private boolean registering;
    private ArrayList<UnitRow> units = new ArrayList<>();
    private final Once once = new Once();
    private String ending;
    private LocalDate last;

    /** One person's place in the group. */
    public record Place(UUID person, String name, MemberFunction function) implements Serializable {
        /** What a form calls it by. */
        String handle() {
            return person + "-" + function;
        }
    }

    /** Shows the group as it is, and those whose name was sought. */
    public void load() {
        reform = situation.reformSlug();
        GroupDetails group = groups.show(key(), address.getLanguage());
        if (!group.managed()) {
            throw new Refused("group.members");
        }
        name = group.name();
        appoints = group.appoints();
        group.members().forEach(one -> places.add(new Place(one.person(), one.name(), one.function())));
        PersonQueries.Found known = people.find(key(), sought);
        found.addAll(known.people());
        from = dates.getToday();
        last = dates.getToday();
        fresh = new TypedPerson(address.getLanguage());
        registering = group.registers();
        if (isOffering()) {
            fresh.setName(sought);
            units.addAll(known.units());
        }
    }

    /** Registers somebody who is not known yet, and takes them in. */
    public void register() {
        if (!fresh.lacks(say, false)) {
            once.run(() -> door.register(key(), fresh.asked(), new NewMember(null, function, null, null, organisation, evidence, principal(), from, null)));
            done.tell(fresh.asked().addresses().isEmpty() ? "group.members.register.paper.done" : "group.members.register.done", "/groups/show?reform={reform}&number={number}", reform, number);
        }
    }

    /** Takes the chosen person in. */
    public void join() {
        door.join(key(), new NewMember(person, function, null, null, organisation, evidence, principal(), from, null));
        done.tell("group.members.join.done", "/groups/show?reform={reform}&number={number}", reform, number);
    }

    /** Ends the chosen place. */
    public void leave() {
        Place left = places.stream().filter(one -> one.handle().equals(ending)).findFirst().orElseThrow();
        door.leave(key(), left.person(), left.function(), last);
        boolean over = last.isBefore(dates.getToday());
        done.tell(over ? "group.members.leave.done" : "group.members.leave.later.done", "/groups/show?reform={reform}&number={number}&day={day}", reform, number, last);
    }

    /** Those who were found, each with what tells them from others of the same name. */
    public List<Choice> getPeople() {
        return found.stream().map(one -> new Choice(one.person(), one.name(), Stream.of(one.title(), one.unit())
                .filter(Objects::nonNull).collect(Collectors.joining(", ")))).toList();
    }

    /** What the one who is taken in may become; leading is given by those who lead. */
    public List<Choice> getFunctions() {
        return Arrays.stream(MemberFunction.values()).filter(one -> appoints || !one.isAppointed())
                .map(one -> Choice.of(one, say.get("member.function." + one))).toList();
    }

    /** The places there are. */
    public List<Choice> getPlaces() {
        return places.stream().filter(one -> appoints || !one.function().isAppointed())
                .map(one -> new Choice(one.handle(), one.name(), say.get("member.function." + one.function()))).toList();
    }

    /** Those one can stand in for, and nobody. */
    public List<Place> getPrincipals() {
        return places;
    }

    /** Whether too little was written to seek anybody by. */
    public boolean isTooShort() {
        return sought != null && sought.strip().length() < 2;
    }

    /** Whether somebody was sought and nobody found. */
    public boolean isNobodyFound() {
        return sought != null && !isTooShort() && found.isEmpty();
    }

    /** Whether somebody who is not among those found may be registered here: once they have been sought. */
    public boolean isOffering() {
        return registering && sought != null && !isTooShort();
    }

    /** Whether people may be registered here at all. */
    public boolean isRegistering() {
        return registering;
    }

    public TypedPerson getFresh() {
        return fresh;
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    private MatterKey key() {
        return new MatterKey(reform, MatterKind.GROUP, number);
    }

    public String getName() {
        return name;
    }

    public String getReform() {
        return reform;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public MemberFunction getFunction() {
        return function;
    }

    public void setFunction(MemberFunction function) {
        this.function = function;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    private UUID principal() {
        return deputyFor == null ? null : UUID.fromString(deputyFor);
    }

    public String getDeputyFor() {
        return deputyFor;
    }

    public void setDeputyFor(String deputyFor) {
        this.deputyFor = deputyFor;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
