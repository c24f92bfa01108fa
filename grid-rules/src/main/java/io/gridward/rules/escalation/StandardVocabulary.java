package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.rules.Condition;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.TableForm;
import io.gridward.rules.ValueDomain;
import io.gridward.rules.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The standard tables, effects and attributes of the situation.
 *
 * <p>Tables are asked in the order {@code intake}, {@code grading}, {@code charge}, {@code limits}, {@code
 * calls}, {@code notices}, {@code ladder}, {@code closing}; a later one sees what {@code grade}, {@code track}
 * and, as {@code level}, {@code enter} were decided to be. A policy needs {@code grading} and {@code limits}.
 * Without {@code intake} every report is filed; without {@code charge} the centre of the area handles and
 * answers; without {@code ladder} a case stays; without {@code closing} the level that handled verifies,
 * without evidence, once all called parties are done.
 *
 * <p>The attributes {@code grade} and {@code track} take the values the policy's grading assigns, {@code party}
 * the matters it calls, {@code channel} the channels it lists; where it assigns, calls or lists none there is
 * no such attribute.
 */
public final class StandardVocabulary implements Vocabulary {
    /** What becomes of a report; of the table {@code intake}. */
    public static final Effect<Intake> INTAKE = Effect.of("intake", ValueDomain.ofEnum(Intake.class, Intake::id));
    /** The proper path told with a rejection; of the table {@code intake}. */
    public static final Effect<BilingualText> PROPER_PATH = Effect.of("proper-path", EffectDomains.text());
    /** How big the matter is; of the table {@code grading}. */
    public static final Effect<String> GRADE =
            Effect.of("grade", ValueDomain.id()).feeding();
    /** The track the case runs on; of the table {@code grading}. */
    public static final Effect<String> TRACK =
            Effect.of("track", ValueDomain.id()).feeding();
    /** The level the case enters at, when reported; of the table {@code grading}. */
    public static final Effect<String> ENTER = Effect.of("enter", ValueDomain.level())
            .feeding("level")
            .onlyAt(Trigger.REPORTED)
            .answering();
    /** The matter whose party is in charge; of the table {@code charge}. */
    public static final Effect<String> IN_CHARGE = Effect.of("in-charge", ValueDomain.id());
    /** The role that handles; of the table {@code charge}. */
    public static final Effect<String> HANDLER =
            Effect.of("handler", ValueDomain.id()).answering();
    /** The role that answers the requester; of the table {@code charge}. */
    public static final Effect<String> ANSWERER = Effect.of("answerer", ValueDomain.id());
    /** Until when the holder must sign; of the table {@code limits}. */
    public static final Effect<TimeBudget> SIGN = Effect.of("sign", EffectDomains.budget());
    /** How long the case may stay at its level; of the table {@code limits}. */
    public static final Effect<TimeBudget> LEVEL = Effect.of("level", EffectDomains.budget());
    /** How long the whole case may take; of the table {@code limits}. */
    public static final Effect<TimeBudget> OVERALL =
            Effect.of("overall", EffectDomains.budget()).answering();
    /** Whom to call in; of the table {@code calls}. */
    public static final Effect<Call> CALL = Effect.of("call", EffectDomains.call());
    /** Which levels are told; of the table {@code notices}. */
    public static final Effect<Set<String>> NOTIFY = Effect.of("notify", ValueDomain.levels());
    /** Where the case goes next; of the table {@code ladder}. */
    public static final Effect<Move> MOVE = Effect.of("move", ValueDomain.ofEnum(Move.class, Move::id));
    /** Whether the case is put under supervision; of the table {@code ladder}. */
    public static final Effect<Boolean> SUPERVISE = Effect.of("supervise", ValueDomain.flag());
    /** The lowest level that verifies; of the table {@code closing}. */
    public static final Effect<String> VERIFY = Effect.of("verify", ValueDomain.level());
    /** Whether handling needs evidence; of the table {@code closing}. */
    public static final Effect<Boolean> EVIDENCE = Effect.of("evidence", ValueDomain.flag());
    /** When the joint task is done; of the table {@code closing}. */
    public static final Effect<CompletionRule> COMPLETE = Effect.of("complete", EffectDomains.completion());

    /** The one instance. */
    public static final StandardVocabulary INSTANCE = new StandardVocabulary();

    private static final Set<Trigger> ALWAYS = Sets.immutableEnumSet(ImmutableSet.copyOf(Trigger.values()));

    private static final ImmutableList<TableForm> TABLES = ImmutableList.of(
            form("intake", HitMode.FIRST, Set.of(Trigger.REPORTED), true, INTAKE, PROPER_PATH),
            form(
                    "grading",
                    HitMode.FIRST,
                    Set.of(Trigger.REPORTED, Trigger.FACTS_CHANGED, Trigger.MIGRATED),
                    false,
                    GRADE,
                    TRACK,
                    ENTER),
            form(
                    "charge",
                    HitMode.FIRST,
                    Set.of(Trigger.REPORTED, Trigger.FACTS_CHANGED, Trigger.HANDED_OVER),
                    true,
                    IN_CHARGE,
                    HANDLER,
                    ANSWERER),
            form(
                    "limits",
                    HitMode.FIRST,
                    Set.of(Trigger.REPORTED, Trigger.HANDED_OVER, Trigger.FACTS_CHANGED, Trigger.MIGRATED),
                    false,
                    SIGN,
                    LEVEL,
                    OVERALL),
            form("calls", HitMode.GATHER, ALWAYS, true, CALL),
            form("notices", HitMode.GATHER, ALWAYS, true, NOTIFY),
            form(
                    "ladder",
                    HitMode.FIRST,
                    Set.of(
                            Trigger.UNABLE,
                            Trigger.OVERDUE,
                            Trigger.UNSIGNED,
                            Trigger.DECLINED,
                            Trigger.NO_SHOW,
                            Trigger.DISSATISFIED,
                            Trigger.REPEATED),
                    true,
                    MOVE,
                    SUPERVISE),
            form("closing", HitMode.FIRST, Set.of(Trigger.HANDLED), true, VERIFY, EVIDENCE, COMPLETE));

    private StandardVocabulary() {}

    /**
     * Starts a policy for escalation.
     *
     * @param id what it is called across its revisions, such as {@code dagang/escalation}
     * @param revision which revision it is, such as {@code 2022-09}
     * @return a builder of an empty policy
     * @throws IllegalArgumentException if id or revision is blank
     */
    public static PolicyBuilder policy(String id, String revision) {
        return Policy.builder(id, revision, INSTANCE);
    }

    private static TableForm form(
            String name, HitMode mode, Set<Trigger> triggers, boolean mayBeMissing, Effect<?>... effects) {
        return new TableForm(name, mode, triggers, ImmutableList.copyOf(effects), mayBeMissing);
    }

    @Override
    public List<TableForm> tables() {
        return TABLES;
    }

    @Override
    public List<Attribute<?>> attributes(Names names) {
        return SituationAttributes.of(names);
    }

    @Override
    public List<Condition> constraints() {
        return SituationAttributes.CONSTRAINTS;
    }

    /** A rejection without a proper path would leave the requester without an answer. */
    @Override
    public List<Finding> check(DecisionTable table) {
        if (!table.name().equals("intake")) {
            return List.of();
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        table.rules()
                .forEach(rule -> rejectsInSilence(rule.then(), table.otherwise())
                        .map(finding -> finding.at(List.of("rules", rule.id(), "then", PROPER_PATH.name())))
                        .ifPresent(findings::add));
        rejectsInSilence(Map.of(), table.otherwise()).ifPresent(findings::add);
        return findings.build();
    }

    private static Optional<Finding> rejectsInSilence(Map<String, Object> then, Map<String, Object> otherwise) {
        Object intake = then.containsKey(INTAKE.name()) ? then.get(INTAKE.name()) : otherwise.get(INTAKE.name());
        boolean told = then.containsKey(PROPER_PATH.name()) || otherwise.containsKey(PROPER_PATH.name());
        if (intake != Intake.REJECT || told) {
            return Optional.empty();
        }
        return Optional.of(Finding.error(
                ModelCode.MISSING_OTHERWISE,
                List.of("otherwise", PROPER_PATH.name()),
                "table",
                "intake",
                "effect",
                PROPER_PATH.name()));
    }
}
