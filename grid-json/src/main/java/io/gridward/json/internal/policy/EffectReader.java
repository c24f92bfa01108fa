package io.gridward.json.internal.policy;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.LimitUnit;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonBool;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.JsonNumber;
import io.gridward.json.internal.located.JsonText;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.rules.Effect;
import io.gridward.rules.ValueDomain;
import io.gridward.rules.escalation.Approvers;
import io.gridward.rules.escalation.Milestones;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads effects and their values. */
final class EffectReader {
    static final String LIMIT = "a time limit such as 3wd";

    private static final ImmutableMap<Class<?>, Function<Cell, @Nullable Object>> READERS =
            ImmutableMap.<Class<?>, Function<Cell, @Nullable Object>>builder()
                    .put(Intake.class, cell -> cell.oneOf(Choices.of(Intake.values())))
                    .put(Move.class, cell -> cell.oneOf(Choices.of(Move.values())))
                    .put(BilingualText.class, Cell::bilingual)
                    .put(Boolean.class, Cell::bool)
                    .put(String.class, Cell::text)
                    .put(Set.class, cell -> cell.set("the id of a level or role", Cell::text))
                    .put(Milestones.class, EffectValues::milestones)
                    .put(Approvers.class, EffectValues::approvers)
                    .put(Cutoff.class, EffectValues::cutoff)
                    .put(Integer.class, EffectValues::times)
                    .put(TimeLimit.class, cell -> cell.parsed(TimeLimit::parse))
                    .put(CompletionRule.class, cell -> cell.parsed(CompletionRule::parse))
                    .put(TimeBudget.class, EffectReader::budget)
                    .put(Call.class, EffectReader::call)
                    .buildOrThrow();

    /** Effects whose values close the values of an attribute. */
    private static final Set<String> CLOSING =
            Set.of(StandardVocabulary.GRADE.name(), StandardVocabulary.TRACK.name(), StandardVocabulary.CALL.name());

    private final HostReader host;
    private final Problems problems;
    private final ModelPlaces places;

    EffectReader(Problems problems, ModelPlaces places, HostReader host) {
        this.host = host;
        this.problems = problems;
        this.places = places;
    }

    /**
     * Reads an object of effects.
     *
     * @param cell the object
     * @param find finds an effect by its name
     * @return what could be read; an unknown name with some value, for the policy to refuse
     */
    Map<String, Object> read(Cell cell, Function<String, Optional<Effect<?>>> find) {
        Map<String, Object> values = new LinkedHashMap<>();
        Fields fields = cell.fields();
        if (fields == null) {
            // What should stand here might have been any value.
            CLOSING.forEach(this::silenceValuesOf);
            return values;
        }
        for (String name : fields.object().members().keySet()) {
            Effect<?> effect = find.apply(name).orElse(null);
            Object value = effect == null
                    ? name
                    : value(effect, fields.optional(name, effect.domain().expected()));
            if (value == null) {
                silenceValuesOf(name);
            } else {
                values.put(name, value);
            }
        }
        return values;
    }

    private @Nullable Object value(Effect<?> effect, Cell cell) {
        return host.find(effect.name()).isPresent()
                ? hostValue(effect.domain(), cell, problems)
                : standardValue(effect, cell, problems);
    }

    static @Nullable Object standardValue(Effect<?> effect, Cell cell, Problems problems) {
        Function<Cell, @Nullable Object> reader = READERS.get(effect.domain().type());
        if (reader == null) {
            throw new AssertionError("no reader of values of " + effect);
        }
        int before = problems.count();
        Object value = reader.apply(cell);
        return problems.count() == before ? value : null;
    }

    /** What no schema knows the type of is refused by the policy, not here. */
    static @Nullable Object hostValue(ValueDomain<?> domain, Cell cell, Problems problems) {
        int before = problems.count();
        Object value;
        if (cell.value() instanceof JsonText text) {
            value = switch (domain.kind()) {
                case DURATION -> Durations.orText(text.value());
                case LIMIT -> limitOrText(text.value());
                case TEXT -> cell.bilingual();
                default -> text.value();
            };
        } else if (cell.value() instanceof JsonBool flag) {
            value = flag.value();
        } else if (cell.value() instanceof JsonNumber) {
            value = cell.whole(-Long.MAX_VALUE, Long.MAX_VALUE);
        } else if (cell.value() instanceof JsonList) {
            value = cell.set("a value", Cell::text);
        } else {
            value = switch (domain.kind()) {
                case LIMIT -> budget(cell);
                case TEXT -> cell.bilingual();
                default -> cell.text();
            };
        }
        return problems.count() == before ? value : null;
    }

    private static Object limitOrText(String text) {
        try {
            return TimeBudget.of(TimeLimit.parse(text));
        } catch (IllegalArgumentException misfit) {
            return text;
        }
    }

    private void silenceValuesOf(String effect) {
        if (CLOSING.contains(effect)) {
            places.silence(ModelCode.UNKNOWN_VALUE);
            places.silence(ModelCode.UNKNOWN_ATTRIBUTE);
        }
    }

    static @Nullable TimeBudget budget(Cell cell) {
        if (!cell.isPresent()) {
            return null;
        }
        if (cell.value() instanceof JsonText) {
            TimeLimit limit = cell.parsed(TimeLimit::parse);
            return limit == null ? null : TimeBudget.of(limit);
        }
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        TimeLimit limit = fields.required("limit", LIMIT).parsed(TimeLimit::parse);
        TimeLimit warn = fields.optional("warn", LIMIT).parsed(TimeLimit::parse);
        Cell steps = fields.optional("overdue", "a list of time limits");
        List<TimeLimit> overdue = steps.list(LIMIT, step -> step.parsed(TimeLimit::parse));
        TimeLimit again = fields.optional("again", LIMIT).parsed(TimeLimit::parse);
        fields.end();
        TimeLimit repeat = again == null ? TimeLimit.of(1, LimitUnit.WORKING_DAY) : again;
        return limit == null ? null : new TimeBudget(limit, warn, overdue, repeat);
    }

    private static @Nullable Call call(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        String matter = fields.required("matter", "the id of a matter").parsed(Kebab::checked);
        CallRole as = fields.required("as", "lead or support").oneOf(Choices.of(CallRole.values()));
        TimeBudget sign = budget(fields.optional("sign", LIMIT));
        TimeBudget contact = budget(fields.optional("contact", LIMIT));
        TimeBudget reportIn = budget(fields.optional("reportIn", LIMIT));
        fields.end();
        return matter == null || as == null ? null : new Call(matter, as, sign, contact, reportIn);
    }
}
