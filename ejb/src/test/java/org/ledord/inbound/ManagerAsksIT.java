package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.AnswerKey;
import org.ledord.answer.GivenItem;
import org.ledord.answer.PageAnswer;
import org.ledord.consultation.RoundKeeping;
import org.ledord.discussion.Discussing;
import org.ledord.group.GroupKind;
import org.ledord.group.GroupMembers;
import org.ledord.group.GroupSetup;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewGroup;
import org.ledord.group.NewMember;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.people.NewPerson;
import org.ledord.people.NewUnit;
import org.ledord.people.PersonRegistration;
import org.ledord.people.UnitKind;
import org.ledord.reply.CutAnswer;
import org.ledord.reply.NewPoint;
import org.ledord.reply.PointCutting;
import org.ledord.reply.PointReplying;
import org.ledord.reply.ReplyKind;
import org.ledord.reply.ReplyToPoints;
import org.ledord.shared.Language;
import org.ledord.shared.Writes;

/**
 * The manager of those who answer asks every door that there is who said what, and learns nothing (ACCESS.md). Doors are found, not
 * listed: whatever only looks is asked, with every matter of the reform, so that one which is added is asked too.
 */
class ManagerAsksIT extends InboundGround {
    private static final String WORDS = "Chefen lyssnar aldrig på oss om helgerna";
    private static final String IN_GROUP = "Vår enhetschef håller inne med schemat";
    private static final int MOST_WAYS = 60;
    /** These show answers, points, ballots, statements, discussion or delivery, or who has answered: each must have been asked. */
    private static final Set<String> MUST = Set.of("answer.read", "answer.own", "answer.give", "round.show", "round.list", "proposal.show", "discussion.write",
            "inbound.read", "input.list", "mail.deliveries", "mail.stopped", "past.read", "person.home", "public.read");

    @Inject
    private AnswerCollection answers;
    @Inject
    private PointCutting cutting;
    @Inject
    private PointReplying replying;
    @Inject
    private Discussing discussing;
    @Inject
    private RoundKeeping keeping;
    @Inject
    private GroupSetup setup;
    @Inject
    private GroupMembers joining;
    @Inject
    private PersonRegistration register;
    @Inject
    private CurrentActor current;
    @Inject
    private Writes writing;
    @Inject
    private BeanManager beans;
    private String unit;
    private UUID manager;
    private UUID nobody;
    private int told;
    private int refused;
    private final Set<String> doorsAsked = new TreeSet<>();
    private final List<String> leaks = new ArrayList<>();

    @Test
    void who_said_what_is_told_by_no_door_to_the_manager_nor_to_whoever_has_no_role() throws Exception {
        staffOfAUnitAnswer();
        everybodyAsks("while it is open");
        current.is(new Actor.Job("test"));
        writing.change("""
                update round set opened_at = opened_at - interval '20 days', closes_on = closes_on - 20
                 where matter_id = (select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :reform and m.kind = 'ROUND' and m.number = :number)""",
                Map.of("reform", reform.slug(), "number", round.number()));
        keeping.closeDue();
        as(lead);
        cutting.cut(new CutAnswer(new AnswerKey(round, 1), List.of(new NewPoint(2, WORDS, "", "Helger"))));
        replying.reply(ReplyToPoints.to(round, List.of(1), ReplyKind.NOT_NOW, "Det tas upp i budgeten.", null, "", null));
        everybodyAsks("once it is closed and replied to");
        System.out.printf("Manager asks: %d doors asked, %d ways told something, %d refused or not found; permissions: %s%n", doorsAsked.size(), told, refused, permissions());
        assertThat(leaks).isEmpty();
        assertThat(told).as("some doors do answer, or nothing was tried").isGreaterThan(20);
        assertThat(doorsAsked.size()).isGreaterThan(80);
        assertThat(permissions()).containsAll(MUST);
    }

    /** The same walk finds the answer where it may be read: a test that finds nothing anywhere would say nothing. */
    @Test
    void the_lead_is_told() throws Exception {
        staffOfAUnitAnswer();
        ask("lead", lead);
        assertThat(leaks).as("who handles the round reads who said what").isNotEmpty();
    }

    private void staffOfAUnitAnswer() {
        current.is(new Actor.Job("test"));
        unit = "enhet-" + UUID.randomUUID().toString().substring(0, 8);
        register.addUnit(new NewUnit(unit, "Enheten " + unit, UnitKind.values()[0], null));
        manager = register.register(new NewPerson("Enhetschefen", Language.sv, unit, null, List.of("chef." + UUID.randomUUID() + "@example.org")));
        nobody = register.register(new NewPerson("Utan roll", Language.sv, null, null, List.of()));
        writing.change("update person set unit_id = (select id from unit where slug = :unit) where public_id in (:asked, :writer)", Map.of("unit", unit, "asked", asked, "writer", writer));
        MatterKey managers = setup.create(reform, new NewGroup("chefer", GroupKind.REFERENCE_STAFF, null, null, null, null, Map.of(Language.sv, "Chefer"), null));
        joining.join(managers, NewMember.of(manager, MemberFunction.UNIT_MANAGER, LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")))));
        as(asked);
        answers.byPage(round, PageAnswer.of(0, List.of(GivenItem.words(2, WORDS))));
        as(writer);
        discussing.write(new MatterKey(reform.slug(), MatterKind.PROPOSAL, 1), IN_GROUP, null);
    }

    private void everybodyAsks(String when) throws Exception {
        ask("the manager, " + when, manager);
        ask("somebody without a role, " + when, nobody);
        current.is(new Actor.Anonymous());
        doors("the public, " + when);
    }

    private void ask(String who, UUID person) throws Exception {
        as(person);
        doors(who);
    }

    private void doors(String who) throws Exception {
        Actor actor = current.get();
        List<Class<?>> doors = new ArrayList<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass()).filter(type -> type.isAnnotationPresent(Stateless.class)).distinct()
                .sorted(Comparator.comparing(type -> type.getName())).forEach(doors::add);
        for (Class<?> door : doors) {
            Object instance = CDI.current().select(door).get();
            for (Method method : door.getDeclaredMethods()) {
                if (looks(door, method)) {
                    doorsAsked.add(door.getSimpleName() + "." + method.getName() + " " + method.getAnnotation(May.class).value());
                    for (Object[] arguments : ways(method)) {
                        current.is(actor);
                        call(who, instance, method, arguments);
                    }
                }
            }
        }
        current.is(actor);
    }

    private static boolean looks(Class<?> door, Method method) {
        May may = method.getAnnotation(May.class);
        return may != null && Modifier.isPublic(method.getModifiers()) && method.getReturnType() != void.class
                && (may.trace() == Trace.READS || door.getSimpleName().endsWith("Queries"));
    }

    private void call(String who, Object instance, Method method, Object[] arguments) {
        try {
            String said = said(method.invoke(instance, arguments), 0);
            told++;
            if (said.contains(WORDS) && named(said, "Den tillfrågade", address, asked) || said.contains(IN_GROUP) && named(said, "Skribenten", "skribenten@", writer)) {
                leaks.add(who + ": " + method.getDeclaringClass().getSimpleName() + "." + method.getName() + Arrays.toString(arguments));
            }
        } catch (InvocationTargetException | IllegalAccessException no) {
            refused++;
        }
    }

    private static boolean named(String said, String name, String address, UUID person) {
        return said.contains(name) || said.contains(address) || said.contains(person.toString());
    }

    /** Everything that a door gave, in words: the bytes of a file too. */
    private static String said(Object given, int depth) {
        if (given == null || depth > 12) {
            return "";
        }
        if (given instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (given instanceof Optional<?> perhaps) {
            return perhaps.map(one -> said(one, depth + 1)).orElse("");
        }
        if (given instanceof Map<?, ?> map) {
            return said(map.keySet(), depth + 1) + said(map.values(), depth + 1);
        }
        if (given instanceof Iterable<?> all) {
            StringBuilder out = new StringBuilder();
            all.forEach(one -> out.append(said(one, depth + 1)).append('\n'));
            return out.toString();
        }
        if (given instanceof Record record) {
            StringBuilder out = new StringBuilder();
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                try {
                    part.getAccessor().setAccessible(true);
                    out.append(said(part.getAccessor().invoke(record), depth + 1)).append('|');
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return out.toString();
        }
        return given.toString();
    }

    /** Every way to ask: all matters of the reform, the first few numbers, those who answered. */
    private List<Object[]> ways(Method method) {
        List<List<Object>> given = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            given.add(values(type));
        }
        List<Object[]> ways = new ArrayList<>(List.of(new Object[][] {new Object[0]}));
        for (List<Object> next : given) {
            List<Object[]> longer = new ArrayList<>();
            for (Object[] way : ways) {
                for (Object value : next) {
                    Object[] more = Arrays.copyOf(way, way.length + 1);
                    more[way.length] = value;
                    longer.add(more);
                }
            }
            ways = longer.size() > MOST_WAYS ? longer.subList(0, MOST_WAYS) : longer;
        }
        return ways;
    }

    private List<Object> values(Class<?> type) {
        if (type == MatterKey.class) {
            List<Object> matters = new ArrayList<>();
            reads.list(Known.class, "select m.kind, m.number from matter m join reform r on r.id = m.reform_id where r.slug = :reform order by m.kind = 'ROUND' desc, m.id", Map.of("reform", reform.slug()))
                    .forEach(one -> matters.add(new MatterKey(reform.slug(), one.kind(), one.number())));
            return matters;
        }
        if (type == ReformKey.class) {
            return List.of(reform);
        }
        if (type == AnswerKey.class) {
            return List.of(new AnswerKey(round, 1), new AnswerKey(round, 2));
        }
        if (type == int.class || type == Integer.class) {
            return List.of(1, 0, 2);
        }
        if (type == long.class || type == Long.class) {
            return List.of(0L, 1L);
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        }
        if (type == String.class) {
            return List.of(reform.slug(), "", "tillfrågade");
        }
        if (type == UUID.class) {
            return List.of(asked, writer);
        }
        if (type == Language.class) {
            return List.of(Language.sv);
        }
        if (type == LocalDate.class) {
            return List.of(LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm"))));
        }
        if (type.isRecord()) {
            return made(type);
        }
        return type.isEnum() ? new ArrayList<>(Arrays.asList(type.getEnumConstants())) : Collections.singletonList(null);
    }

    /** A filter or a key, made of the first value of each of its parts. */
    private List<Object> made(Class<?> type) {
        try {
            RecordComponent[] parts = type.getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                Class<?> part = parts[i].getType();
                values[i] = part == String.class || part.isEnum() ? null : values(part).get(0);
            }
            return List.of(type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values));
        } catch (ReflectiveOperationException | IndexOutOfBoundsException none) {
            return Collections.singletonList(null);
        }
    }

    private Set<String> permissions() {
        Set<String> permissions = new TreeSet<>();
        doorsAsked.forEach(door -> permissions.add(door.substring(door.lastIndexOf(' ') + 1)));
        return permissions;
    }

    /** A matter of the reform. */
    public record Known(MatterKind kind, int number) {
    }
}
