package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CaseNumber;
import io.gridward.core.casefile.ClockId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.CommandMark;
import io.gridward.core.casefile.Evidence;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Instruction;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.HostCode;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.finding.Severity;
import io.gridward.core.linkage.Fraction;
import io.gridward.core.linkage.MeetingHead;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.SubjectRef;
import io.gridward.core.linkage.Tally;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.Pause;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Schedule;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes any event or act there is, out of whatever its record takes: a new one is tested as soon as it is declared.
 */
final class AnyRecord {
    /** Texts that strain a writer: quotes, controls, a line separator, other planes, nothing at all. */
    private static final List<String> TEXTS =
            List.of("grid", "", " ", "大事不出社区", "a\"b\\c/d", "\u0000\n\u2028\u007f", "𠮷𠮷", "null", "90min", "{}");

    static final FactSchema SCHEMA = FactSchema.of(List.of(
            ChoiceAttribute.of("category", List.of("90min", "null", "水", "waste"), Presence.required()),
            NumberAttribute.of("households", Long.MIN_VALUE + 1, Long.MAX_VALUE, Presence.optional()),
            DurationAttribute.of("waiting", Duration.ZERO, Duration.ofDays(1_000_000), Presence.optional()),
            FlagAttribute.of("night", Presence.optional()),
            TagsAttribute.of("needs", List.of("medical", "department"), Presence.defaulted(Set.of()))));

    private final Random random;
    private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();

    AnyRecord(Random random) {
        this.random = random;
        makers.put(String.class, () -> pick(TEXTS));
        makers.put(int.class, () -> 1 + random.nextInt(random.nextBoolean() ? 9 : Integer.MAX_VALUE - 1));
        makers.put(boolean.class, random::nextBoolean);
        makers.put(Instant.class, this::instant);
        makers.put(
                Duration.class, () -> Duration.ofSeconds(random.nextInt(1_000_000), random.nextInt(2) * 500_000_000L));
        makers.put(CaseId.class, () -> new CaseId("C-" + random.nextInt(100)));
        makers.put(CaseNumber.class, () -> new CaseNumber("津港 2022-" + random.nextInt(100)));
        makers.put(CommandId.class, () -> new CommandId("c\"" + random.nextInt(100)));
        makers.put(TextRef.class, () -> new TextRef("C17/text/" + random.nextInt(100)));
        makers.put(AreaCode.class, () -> AreaCode.of("12011" + random.nextInt(10)));
        makers.put(PostId.class, () -> new PostId("12/post-" + random.nextInt(10)));
        makers.put(PersonRef.class, () -> new PersonRef(random.nextBoolean() ? "p-1" : "李"));
        makers.put(PartyId.class, () -> new PartyId("party-" + random.nextInt(9)));
        makers.put(
                BilingualText.class,
                () -> random.nextBoolean() ? new BilingualText("urgent first", "急事速办") : BilingualText.same("x\"y"));
        makers.put(PolicyRef.class, () -> new PolicyRef("dagang/escalation", "2022-09", "0123456789abcdef"));
        makers.put(Finding.class, this::finding);
        makers.put(Facts.class, this::facts);
        makers.put(Holder.class, this::holder);
        makers.put(Issue.class, this::issue);
        makers.put(Rung.class, () -> rung(instant()));
        makers.put(TimeLimit.class, () -> TimeLimit.parse(pick(List.of("3wd", "10min", "4wh", "100000d", "1h"))));
        makers.put(Stopwatch.class, this::stopwatch);
        makers.put(Schedule.class, () -> schedule(instant(), random.nextInt(4)));
        makers.put(ClockId.class, () -> new ClockId(pick(List.of(ClockKind.values())), 1 + random.nextInt(99)));
        makers.put(
                CommandMark.class,
                () -> new CommandMark(
                        new CommandId("c-1"), String.format("%032x", random.nextLong() & Long.MAX_VALUE)));
        makers.put(MeetingId.class, () -> new MeetingId("council-" + random.nextInt(9)));
        makers.put(SubjectRef.class, () -> new SubjectRef("DG/" + random.nextInt(9) + "\""));
        makers.put(
                MeetingHead.class,
                () -> new MeetingHead(
                        1 + random.nextInt(99),
                        instant(),
                        "c\\" + random.nextInt(9),
                        String.format("%016x", random.nextLong())));
        makers.put(Fraction.class, () -> new Fraction(random.nextInt(3), 2 + random.nextInt(99)));
        makers.put(Tally.class, () -> new Tally(20 + random.nextInt(9), 15, random.nextInt(9), random.nextInt(4), 2));
        makers.put(Evidence.class, () -> new Evidence("photo", "img \"1\"", random.nextBoolean() ? null : pick(TEXTS)));
        makers.put(Instruction.class, () -> new Instruction("sweep", "sanitation", pick(TEXTS)));
    }

    /** All records a sealed type comes down to. */
    static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AnyRecord::records)
                : Stream.of(type);
    }

    <T> T make(Class<T> type) {
        Supplier<?> maker = makers.get(type);
        if (maker != null) {
            return type.cast(maker.get());
        }
        for (int tries = 0; tries < 1000; tries++) {
            @Nullable T made = type.cast(attempt(type));
            if (made != null) {
                return made;
            }
        }
        throw new AssertionError("none of 1000 random values makes a " + type);
    }

    /** Null if the values do not go together. */
    private @Nullable Object attempt(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new AssertionError("AnyRecord cannot make a " + type);
        }
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(
                    Arrays.stream(components).map(this::component).toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new AssertionError(type.toString(), refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.toString(), e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && random.nextBoolean() ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> value(list.getActualTypeArguments()[0]))
                    .toList();
        }
        if (type instanceof ParameterizedType set && set.getRawType() == Set.class) {
            return Set.of(value(set.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isPrimitive()) {
            return makers.get(plain).get();
        }
        return plain.isEnum() ? pick(List.of(plain.getEnumConstants())) : make(plain);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Any second of ten thousand years, mostly in ours, sometimes with a fraction. */
    Instant instant() {
        long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
        long second = random.nextInt(4) == 0 ? first + (long) (random.nextDouble() * (last - first)) : random.nextInt();
        int nano = switch (random.nextInt(4)) {
            case 0 -> random.nextInt(1_000_000_000);
            case 1 -> 1_000_000 * random.nextInt(1000);
            default -> 0;
        };
        return Instant.ofEpochSecond(second, nano);
    }

    private Finding finding() {
        List<ReasonCode> codes = List.copyOf(ReasonCode.builtIn().values());
        ReasonCode code = random.nextInt(4) == 0
                ? new HostCode("cityhall", "NOT_IN_BUDGET", new BilingualText("no money[ for {what}]", "没有预算[:{what}]"))
                : pick(codes);
        Map<String, String> details = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            details.put("detail" + i, pick(TEXTS));
        }
        List<String> path =
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> pick(TEXTS)).toList();
        return new Finding(code, pick(List.of(Severity.values())), path, details);
    }

    private Facts facts() {
        Facts.Builder facts =
                Facts.builder(SCHEMA).setUntyped("category", pick(List.of("90min", "null", "水", "waste")));
        if (random.nextBoolean()) {
            facts.setUntyped("households", Math.max(random.nextLong(), Long.MIN_VALUE + 1));
            facts.setUntyped("waiting", Duration.ofMinutes(random.nextInt(100_000)));
        }
        if (random.nextBoolean()) {
            facts.setUntyped("night", random.nextBoolean()).setUntyped("needs", Set.of("medical", "department"));
        }
        return facts.build();
    }

    private Holder holder() {
        AreaCode area = make(AreaCode.class);
        return random.nextBoolean() ? Holder.centre(area) : new Holder(area, make(PostId.class), make(PersonRef.class));
    }

    private Issue issue() {
        Issue.Builder issue = Issue.builder(make(AreaCode.class)).facts(facts());
        if (random.nextBoolean()) {
            issue.place("address \"7\"").channel("chat-group");
        }
        if (random.nextBoolean()) {
            issue.requester(make(PersonRef.class)).summary(make(TextRef.class));
        }
        return issue.build();
    }

    private Rung rung(Instant at) {
        Rung.Kind kind = pick(List.of(Rung.Kind.values()));
        boolean counted = kind == Rung.Kind.OVERDUE || kind == Rung.Kind.AGAIN;
        return new Rung(kind, counted ? 1 + random.nextInt(99) : 0, at);
    }

    /** As an event might hold one: before any rung, or after rungs, pauses and all. */
    private Stopwatch stopwatch() {
        Instant start = Instant.ofEpochSecond(random.nextInt());
        boolean stopped = random.nextInt(4) == 0;
        Instant end = start.plusSeconds(1000);
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Instant begun = end.minusSeconds(100L * i);
            pauses.add(new Pause(begun, begun.plusSeconds(random.nextInt(100))));
        }
        if (random.nextInt(4) == 0) {
            pauses.add(new Pause(end, null));
        }
        Schedule found = schedule(start.plusSeconds(random.nextInt(100_000)), stopped ? 0 : random.nextInt(4));
        return Stopwatch.recorded(make(TimeBudget.class), start, found)
                .pauses(pauses)
                .promised(random.nextBoolean())
                .lastReached(random.nextBoolean() ? null : rung(end))
                .stoppedAt(stopped ? end : null)
                .build();
    }

    private Schedule schedule(Instant due, int rungs) {
        List<Rung> pending = new ArrayList<>();
        for (int i = rungs; i > 0; i--) {
            Rung any = rung(due.plusSeconds(60L * (rungs - i)));
            // A step beyond those of the budget is refused.
            pending.add(any.kind() == Rung.Kind.OVERDUE ? new Rung(Rung.Kind.AGAIN, any.number(), any.at()) : any);
        }
        return new Schedule("autumn", due, random.nextBoolean(), pending);
    }
}
