package org.ledord.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.matter.Within;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.testing.ContainerTest;

/**
 * Every door, knocked at by everybody in the demo’s reform who holds a role, and by those who hold none there: it refuses exactly
 * those whom {@link ByRole} does not name. Doors are found by their annotation; whatever one does is rolled back. What only the
 * portal’s own jobs may do is asked by everybody else, for a job’s work is its own and ends where it likes.
 */
class DoorsIT extends ContainerTest {
    private static final ReformKey REFORM = new ReformKey("falkenberg");
    private static final Known OF_THE_REFORM = new Known(0, null, 0);

    /** What a door is asked about, by how its permission begins; else a proposal. */
    private static final Map<String, MatterKind> KINDS = Map.ofEntries(Map.entry("group", MatterKind.GROUP), Map.entry("notice", MatterKind.GROUP),
            Map.entry("person", MatterKind.GROUP), Map.entry("meeting", MatterKind.MEETING), Map.entry("minutes", MatterKind.MEETING),
            Map.entry("action", MatterKind.MEETING), Map.entry("question", MatterKind.QUESTION), Map.entry("idea", MatterKind.IDEA),
            Map.entry("round", MatterKind.ROUND), Map.entry("answer", MatterKind.ROUND), Map.entry("point", MatterKind.ROUND),
            Map.entry("codetermination", MatterKind.CODETERMINATION), Map.entry("risk", MatterKind.RISK), Map.entry("decision", MatterKind.DECISION),
            Map.entry("commitment", MatterKind.COMMITMENT), Map.entry("pilot", MatterKind.PILOT), Map.entry("post", MatterKind.POST));
    private static final Map<String, String> LOGINS = Map.of("ref-member", "medarbetare2", "union-rep", "facklig1", "safety-rep", "skyddsombud", "wg-member", "medarbetare1",
            "coordinator", "samordnare", "specialist", "specialist", "management", "forvaltningschef", "unit-manager", "enhetschef", "project-lead", "projektledare",
            "former", "underskoterska2.centrum");

    @Inject
    private Reads reads;

    @Inject
    private CurrentActor actor;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    private final ByRole typed = new ByRole();
    private final List<String> wrong = new ArrayList<>();
    private final int[] counts = new int[2];

    /** One that a door is asked about. */
    public record Known(long id, MatterKind kind, int number) {
    }

    @Test
    void a_door_refuses_exactly_those_whom_nobody_has_named() throws Exception {
        Map<String, Actor> people = people();
        List<Method> doors = doors();
        for (Method door : doors) {
            for (Known about : abouts(door)) {
                for (Map.Entry<String, Actor> one : with(people, about).entrySet()) {
                    knock(door, about, one.getKey(), one.getValue());
                }
            }
        }
        System.out.println(doors.size() + " doors knocked at " + (counts[0] + counts[1]) + " times: " + counts[1] + " let in, " + counts[0] + " refused");
        assertThat(wrong).isEmpty();
        assertThat(doors).hasSizeGreaterThan(250);
        assertThat(counts[0]).isGreaterThan(8_000);
        assertThat(counts[1]).isGreaterThan(2_000);
    }

    private void knock(Method door, Known about, String who, Actor as) throws Exception {
        String permission = door.getAnnotation(May.class).value();
        actor.is(as);
        Target target = about == null ? null : target(about, as);
        boolean expected = actor.grants().stream().anyMatch(grant -> typed.may(grant, permission, target));
        if (expected && as instanceof Actor.Job) {
            return;
        }
        boolean let = let(door, about, permission);
        counts[let ? 1 : 0]++;
        if (let != expected) {
            wrong.add(door.getDeclaringClass().getSimpleName() + "." + door.getName() + " about " + about + (let ? " lets in " : " refuses ") + who);
        }
    }

    /** Whether the door’s own question was answered with yes; what becomes of the call afterwards is not asked here. */
    private boolean let(Method door, Known about, String permission) throws Exception {
        Object[] arguments = Arrays.stream(door.getParameterTypes()).map(type -> value(type, about, 0)).toArray();
        Object bean = CDI.current().select(door.getDeclaringClass(), Any.Literal.INSTANCE).get();
        transaction.begin();
        try {
            door.invoke(bean, arguments);
            return true;
        } catch (InvocationTargetException failure) {
            Throwable why = failure.getCause();
            return !((why instanceof Refused || why instanceof NotFound) && permission.equals(why.getMessage()) && atTheDoor(why));
        } finally {
            transaction.rollback();
        }
    }

    /** Whether the policy said so, before anything else: a door may ask more of whoever is let in (whose action point it is, whose organisation). */
    private static boolean atTheDoor(Throwable no) {
        return Arrays.stream(no.getStackTrace()).map(StackTraceElement::getClassName).filter(name -> name.startsWith("org.ledord.") && !name.startsWith(Access.class.getName()))
                .findFirst().orElse("").equals(MayInterceptor.class.getName());
    }

    private List<Method> doors() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(bean -> bean.getBeanClass()).distinct()
                .filter(type -> type.getPackageName().startsWith("org.ledord.")).flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(May.class) && Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString)).toList();
    }

    /** Everybody by the role that they are there for. */
    private Map<String, Actor> people() {
        Map<String, Actor> people = new TreeMap<>();
        LOGINS.forEach((role, name) -> people.put(role, new Actor.SignedIn(person(name + "@example.org"), Set.of())));
        people.put("lead of another reform", new Actor.SignedIn(reads.count("""
                select min(s.person_id) from membership s join reform_group g on g.id = s.group_id join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id
                 where s.function = 'PROJECT_LEAD' and r.slug = 'karlstad'""", Map.of()), Set.of()));
        people.put("portal-admin", new Actor.SignedIn(null, Set.of("portal-admin")));
        people.put("records-officer", new Actor.SignedIn(null, Set.of("records-officer")));
        people.put("signed-in", new Actor.SignedIn(null, Set.of()));
        people.put("anyone", new Actor.Anonymous());
        people.put("job", new Actor.Job("test"));
        return people;
    }

    /** With whoever holds a link or has written a mail about this, and about something else. */
    private Map<String, Actor> with(Map<String, Actor> people, Known about) {
        Map<String, Actor> all = new LinkedHashMap<>(people);
        long person = person("specialist@example.org");
        long matter = about == null ? 1 : about.id();
        all.put("token-holder", new Actor.TokenHolder(person, matter, "QUESTION"));
        all.put("token-holder of another", new Actor.TokenHolder(person, matter + 1, "QUESTION"));
        all.put("mail", new Actor.Mail(1, person, matter));
        all.put("mail about another", new Actor.Mail(1, person, matter + 1));
        return all;
    }

    private long person(String address) {
        return reads.count("select person_id from mail_address where address = :address", Map.of("address", address));
    }

    /** Up to three matters of the kind that the door is for, of different groups and audiences; null where it asks about none. */
    private List<Known> abouts(Method door) {
        Class<?> type = Arrays.stream(door.getParameterTypes()).filter(About.class::isAssignableFrom).findFirst().orElse(null);
        if (type == null) {
            return Arrays.asList((Known) null);
        }
        About about = (About) value(type, new Known(0, MatterKind.PROPOSAL, 1), 0);
        assertThat(about).as("something that can be handed to " + door).isNotNull();
        while (about instanceof Within command) {
            about = command.about();
        }
        if (about instanceof ReformKey) {
            return List.of(OF_THE_REFORM);
        }
        MatterKind kind = type.getSimpleName().equals("PlanMeeting") ? MatterKind.GROUP
                : KINDS.getOrDefault(door.getAnnotation(May.class).value().replaceAll("\\..*", ""), MatterKind.PROPOSAL);
        return reads.list(Known.class, """
                select id, kind, number from (select distinct on (m.audience, m.group_id) m.id, m.kind, m.number from matter m join reform r on r.id = m.reform_id
                  where r.slug = 'falkenberg' and m.kind = :kind order by m.audience, m.group_id, m.number) k order by number limit 3""", Map.of("kind", kind.name()));
    }

    private Target target(Known about, Actor as) {
        if (about.kind() == null) {
            return new Target(null, reads.count("select id from reform where slug = 'falkenberg'", Map.of()), null, null, null, null, null, false);
        }
        return reads.first(Target.class, """
                select m.id as matter_id, m.reform_id, m.kind, m.audience, m.group_id, m.unit_id, m.created_at,
                       exists (select 1 from invitation i join round d on d.id = i.round_id left join proposal q on q.id = d.proposal_id
                                where i.person_id = :person and i.state <> 'REVOKED' and (d.matter_id = m.id or q.matter_id = m.id))
                       or exists (select 1 from specialist_asked a join specialist_question s on s.id = a.question_id where a.person_id = :person and s.matter_id = m.id)
                       or exists (select 1 from meeting_present a join group_meeting s on s.id = a.meeting_id where a.person_id = :person and s.matter_id = m.id) as invited
                  from matter m where m.id = :id""", Map.of("person", as.personId() == null ? 0L : as.personId(), "id", about.id())).orElseThrow();
    }

    /** Something of this type, so that the door has what it looks at first. */
    private Object value(Class<?> type, Known about, int depth) {
        if (type == MatterKey.class) {
            return about == null || about.kind() == null ? new MatterKey(REFORM.slug(), MatterKind.PROPOSAL, 1) : new MatterKey(REFORM.slug(), about.kind(), about.number());
        }
        if (type == ReformKey.class) {
            return REFORM;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type == Instant.class) {
            return clock.instant();
        }
        if (type == String.class) {
            return "Prov";
        }
        if (type == LocalDate.class) {
            return LocalDate.now(clock).plusDays(7);
        }
        if (type == LocalTime.class) {
            return LocalTime.NOON;
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() && depth < 4 ? record(type, about, depth) : null;
    }

    private Object record(Class<?> type, Known about, int depth) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            Constructor<?> made = type.getDeclaredConstructor(types);
            made.setAccessible(true);
            return made.newInstance(Arrays.stream(type.getRecordComponents()).map(one -> one.getGenericType().getTypeName().equals("java.util.List<" + MatterKey.class.getName() + ">")
                    ? List.of(value(MatterKey.class, about, depth + 1)) : value(one.getType(), about, depth + 1)).toArray());
        } catch (ReflectiveOperationException cannot) {
            return null;
        }
    }
}
