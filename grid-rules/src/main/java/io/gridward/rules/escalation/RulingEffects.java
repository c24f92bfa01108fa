package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Instruction;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.rules.Decision;
import io.gridward.rules.Effect;
import io.gridward.rules.Policy;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How the value of each standard effect gets into a ruling. */
final class RulingEffects {
    private static final ImmutableMap<String, BiConsumer<RulingBuilder, Object>> SETTERS = new Setters()
            .of(StandardVocabulary.INTAKE, RulingBuilder::intake)
            .of(StandardVocabulary.PROPER_PATH, RulingBuilder::properPath)
            .of(StandardVocabulary.SELF_HANDLE, RulingBuilder::selfHandle)
            .of(StandardVocabulary.GRADE, RulingBuilder::grade)
            .of(StandardVocabulary.TRACK, RulingBuilder::track)
            .of(StandardVocabulary.ENTER, RulingBuilder::enter)
            .of(StandardVocabulary.IN_CHARGE, RulingBuilder::inCharge)
            .of(StandardVocabulary.HANDLER, RulingBuilder::handler)
            .of(StandardVocabulary.ANSWERER, RulingBuilder::answerer)
            .of(StandardVocabulary.SIGN, RulingBuilder::sign)
            .of(StandardVocabulary.LEVEL, RulingBuilder::level)
            .of(StandardVocabulary.OVERALL, RulingBuilder::overall)
            .of(StandardVocabulary.MILESTONES, (ruling, value) -> value.stages().forEach(ruling::milestone))
            .of(StandardVocabulary.CALL, RulingBuilder::call)
            .of(StandardVocabulary.NOTIFY, RulingBuilder::notifies)
            .of(StandardVocabulary.NOTIFY_ROLES, RulingBuilder::notifiesRoles)
            .of(StandardVocabulary.MOVE, RulingBuilder::move)
            .of(StandardVocabulary.RAISE_TO, RulingBuilder::raiseTo)
            .of(StandardVocabulary.SUPERVISE, RulingBuilder::supervise)
            .of(StandardVocabulary.VERIFY, RulingBuilder::verify)
            .of(StandardVocabulary.EVIDENCE, RulingBuilder::evidence)
            .of(StandardVocabulary.COMPLETE, RulingBuilder::complete)
            .of(StandardVocabulary.FOLLOW_UP, RulingBuilder::followUp)
            .of(StandardVocabulary.WHISTLER, (ruling, value) -> ruling.whistlers(value.all()))
            .of(StandardVocabulary.APPROVER, (ruling, value) -> ruling.approvers(value.all()))
            .of(StandardVocabulary.AT_MOST, RulingBuilder::atMost)
            .of(StandardVocabulary.NOT_AFTER, RulingBuilder::notAfter)
            .of(StandardVocabulary.GRANT, RulingBuilder::grant)
            .all();

    private RulingEffects() {}

    /** Of the effects of a policy, those that some part of the host executes, by name. */
    static ImmutableMap<String, Effect<?>> executed(Policy policy) {
        return policy.tables().stream()
                .flatMap(table -> table.effects().stream())
                .filter(effect -> effect.executedBy().isPresent())
                .collect(ImmutableMap.toImmutableMap(Effect::name, Function.identity()));
    }

    /** Puts everything a table decided into a ruling; what the host executes, as instructions. */
    static void apply(Decision.Answer answer, ImmutableMap<String, Effect<?>> executed, RulingBuilder ruling) {
        answer.effects().forEach((effect, values) -> {
            BiConsumer<RulingBuilder, Object> setter = SETTERS.get(effect);
            if (setter != null) {
                values.forEach(value -> setter.accept(ruling, value));
            }
            Effect<?> ofHost = executed.get(effect);
            if (ofHost != null) {
                String executor = ofHost.executedBy().orElseThrow();
                values.forEach(value -> ruling.instruct(
                        new Instruction(effect, executor, ofHost.domain().written(value))));
            }
        });
    }

    /** Reads as a table: effect, part of {@link Ruling}. */
    private static final class Setters {
        private final ImmutableMap.Builder<String, BiConsumer<RulingBuilder, Object>> setters = ImmutableMap.builder();

        @SuppressWarnings("unchecked") // a decision holds values of its effects' types only
        <T> Setters of(Effect<T> effect, BiConsumer<RulingBuilder, T> setter) {
            setters.put(effect.name(), (ruling, value) -> setter.accept(ruling, (T) value));
            return this;
        }

        ImmutableMap<String, BiConsumer<RulingBuilder, Object>> all() {
            return setters.buildOrThrow();
        }
    }
}
