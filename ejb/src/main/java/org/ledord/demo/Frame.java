package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.group.GroupKind;
import org.ledord.group.GroupMembers;
import org.ledord.group.GroupSetup;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewGroup;
import org.ledord.group.NewMember;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.people.NewPerson;
import org.ledord.people.NewUnit;
import org.ledord.people.PersonRegistration;
import org.ledord.people.Persons;
import org.ledord.people.UnitKind;
import org.ledord.reform.Influence;
import org.ledord.reform.Jurisdiction;
import org.ledord.reform.NewGoal;
import org.ledord.reform.NewPart;
import org.ledord.reform.NewPhase;
import org.ledord.reform.NewPrinciple;
import org.ledord.reform.NewReform;
import org.ledord.reform.PhaseStatus;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.shared.Settings;

/** Sets up a reform's frame: texts, principles, parts, phases, units, people and groups. */
@ApplicationScoped
class Frame {
    @Inject
    private ReformSetup reforms;

    @Inject
    private PersonRegistration people;

    @Inject
    private Persons persons;

    @Inject
    private GroupSetup groups;

    @Inject
    private GroupMembers members;

    @Inject
    private CurrentActor actor;

    @Inject
    private Settings settings;

    /** The identity provider's ids of the demo's logins, by user name. */
    Book setUp(Told file, Map<String, String> logins) {
        actor.is(new Actor.Job("demo"));
        Told reform = file.part("reform");
        Language own = Language.valueOf(reform.text("language"));
        ReformKey key = reforms.create(new NewReform(reform.text("slug"), Jurisdiction.valueOf(reform.text("jurisdiction")), reform.text("zone"),
                reform.text("municipality"), own, reform.date("starts"), reform.date("ends"), reform.text("information_owner"),
                Influence.valueOf(reform.text("influence")), null, reform.text("contact"), reform.words("title", own),
                reform.words("summary", own), reform.words("purpose", own)));
        Book book = new Book(key, own, java.time.ZoneId.of(reform.text("zone")));
        file.parts("principles").forEach(each -> reforms.addPrinciple(key, new NewPrinciple(each.number("number"), each.words("name", own), each.words("text", own))));
        file.parts("parts").forEach(each -> part(book, each));
        file.parts("goals").forEach(each -> reforms.addGoal(key, new NewGoal(null, each.words("text", own))));
        file.parts("phases").forEach(each -> reforms.addPhase(key, new NewPhase(each.date("from"), each.lastDate("to"), PhaseStatus.valueOf(each.text("status")),
                each.words("title", own), each.words("when", own), each.words("note", own))));
        file.parts("units").forEach(each -> unit(book, each));
        file.parts("people").forEach(each -> person(book, each, logins));
        file.parts("groups").forEach(each -> group(book, each));
        reforms.publish(key);
        reforms.start(key);
        return book;
    }

    /** Says how the reform stands at the end of its story. */
    void end(Book book, Told file) {
        actor.is(new Actor.Job("demo"));
        Told reform = file.part("reform");
        if ("CONCLUDED".equals(reform.text("status"))) {
            reforms.conclude(book.reform, reform.date("ends"));
        }
        reforms.review(book.reform);
    }

    private void part(Book book, Told told) {
        reforms.addPart(book.reform, new NewPart(told.text("key"), told.words("title", book.language), told.words("text", book.language)));
        for (Object goal : told.list("goals")) {
            reforms.addGoal(book.reform, new NewGoal(told.text("key"), new Told(Map.of("goal", goal), told.today()).words("goal", book.language)));
        }
    }

    private void unit(Book book, Told told) {
        String slug = book.reform.slug() + "-" + told.text("key");
        String parent = told.text("parent");
        people.addUnit(new NewUnit(slug, told.text("name"), UnitKind.valueOf(told.text("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                parent == null ? null : Book.known(book.units, parent)));
        book.units.put(told.text("key"), slug);
        if (told.text("mailbox") != null) {
            people.giveMailbox(slug, told.text("mailbox"), book.language);
        }
    }

    private void person(Book book, Told told, Map<String, String> logins) {
        String email = told.text("email");
        UUID id = email == null ? null : persons.byAddress(email).map(known -> known.publicId()).orElse(null);
        if (id == null) {
            id = people.register(new NewPerson(told.text("name"), Language.valueOf(told.textOr("language", book.language.name())),
                    told.text("unit") == null ? null : Book.known(book.units, told.text("unit")), told.text("function"),
                    email == null ? List.of() : List.of(email)));
            if (told.text("login") != null) {
                people.linkLogin(id, settings.oidcProvider(), Book.known(logins, told.text("login")));
            }
        }
        book.publicIds.put(told.text("key"), id);
        book.people.put(told.text("key"), persons.get(id).id());
        if (email != null) {
            book.addresses.put(told.text("key"), email);
        }
    }

    private void group(Book book, Told told) {
        List<Told> memberships = told.parts("members");
        MatterKey group = groups.create(book.reform, new NewGroup(told.text("key"), GroupKind.valueOf(told.text("kind")), told.text("part"), told.text("area"),
                memberships.stream().map(each -> each.date("from")).min(java.util.Comparator.naturalOrder()).orElse(null), null,
                told.words("name", book.language), told.words("mandate", book.language)));
        book.groups.put(told.text("key"), group);
        for (Told each : memberships) {
            String function = each.text("function");
            UUID deputyFor = each.text("deputy_for") == null ? null : Book.known(book.publicIds, each.text("deputy_for"));
            members.join(group, new NewMember(Book.known(book.publicIds, each.text("person")),
                    MemberFunction.valueOf("DEPUTY".equals(function) ? "MEMBER" : function), null, null, each.text("organisation"),
                    each.text("organisation") == null ? null : "Anmält av organisationen", deputyFor, each.date("from"), each.date("to")));
        }
    }
}
