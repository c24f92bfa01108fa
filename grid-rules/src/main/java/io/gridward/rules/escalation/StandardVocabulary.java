package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.Condition;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.Rule;
import io.gridward.rules.TableForm;
import io.gridward.rules.ValueDomain;
import io.gridward.rules.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The standard tables, effects and attributes of the situation.
 *
 * <p>Tables are asked in the order {@code intake}, {@code grading}, {@code charge}, {@code limits}, {@code
 * calls}, {@code notices}, {@code ladder}, {@code closing}, {@code approvals}; a later one sees what {@code grade}, {@code track}
 * and, as {@code level}, {@code enter} were decided to be. A policy needs {@code grading} and {@code limits}.
 * Without {@code intake} every report is filed; without {@code charge} the centre of the area handles and
 * answers; without {@code ladder} a case stays; without {@code closing} the level that handled verifies,
 * without evidence, once all called parties are done; without {@code approvals} the centre of the area above
 * the holder's must agree to every request, and a whistle needs nobody's leave.
 *
 * <p>The attributes {@code grade} and {@code track} take the values the policy's grading assigns, {@code party}
 * the matters it calls, {@code channel} the channels and {@code cause} the causes it lists, those of requests and the types of whistles; where it assigns, calls
 * or lists none there is no such attribute.
 */
public final class StandardVocabulary implements Vocabulary {
    /** What becomes of a report; of the table {@code intake}. */
    public static final Effect<Intake> INTAKE = Effect.of("intake", ValueDomain.ofEnum(Intake.class, Intake::id));
    /** The proper path told with a rejection; of the table {@code intake}. */
    public static final Effect<BilingualText> PROPER_PATH = Effect.of("proper-path", EffectDomains.text());
    /** The roles whose holders may handle it on the spot (自办自结), perhaps none; of the table {@code intake}. */
    public static final Effect<Set<String>> SELF_HANDLE = Effect.of("self-handle", EffectDomains.roles());
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
    /** The stages with clocks of their own; of the table {@code limits}. */
    public static final Effect<Milestones> MILESTONES = Effect.of("milestones", EffectDomains.milestones());
    /** Whom to call in; of the table {@code calls}. */
    public static final Effect<Call> CALL = Effect.of("call", EffectDomains.call());
    /** Which levels are told; of the table {@code notices}. */
    public static final Effect<Set<String>> NOTIFY = Effect.of("notify", ValueDomain.levels());
    /** Which roles are told, at the nearest area that has them; of the table {@code notices}. */
    public static final Effect<Set<String>> NOTIFY_ROLES =
            Effect.of("notify-roles", EffectDomains.someRoles("notify-roles"));
    /** Where the case goes next; of the table {@code ladder}. */
    public static final Effect<Move> MOVE = Effect.of("move", ValueDomain.ofEnum(Move.class, Move::id));
    /** The level a case is raised to, needed with {@link Move#RAISE}; of the table {@code ladder}. */
    public static final Effect<String> RAISE_TO = Effect.of("raise-to", ValueDomain.level());
    /** Whether the case is put under supervision; of the table {@code ladder}. */
    public static final Effect<Boolean> SUPERVISE = Effect.of("supervise", ValueDomain.flag());
    /** The lowest level that verifies; of the table {@code closing}. */
    public static final Effect<String> VERIFY = Effect.of("verify", ValueDomain.level());
    /** Whether handling needs evidence; of the table {@code closing}. */
    public static final Effect<Boolean> EVIDENCE = Effect.of("evidence", ValueDomain.flag());
    /** When the joint task is done; of the table {@code closing}. */
    public static final Effect<CompletionRule> COMPLETE = Effect.of("complete", EffectDomains.completion());
    /** Until when somebody asks the requester back (回访), counted from the answer; of the table {@code closing}. */
    public static final Effect<TimeBudget> FOLLOW_UP = Effect.of("follow-up", EffectDomains.budget());
    /** Of whom one may blow a whistle; of the table {@code approvals}. */
    public static final Effect<Approvers> WHISTLER =
            Effect.of("whistler", EffectDomains.approvers()).onlyAt(Trigger.WHISTLED);
    /** Who must agree to a request, or to a whistle before parties are called; of the table {@code approvals}. */
    public static final Effect<Approvers> APPROVER = Effect.of("approver", EffectDomains.approvers());
    /** How often a request of the kind, or a whistle, may be granted in one case, 0 to 99; of the table {@code approvals}. */
    public static final Effect<Integer> AT_MOST = Effect.of("at-most", EffectDomains.times());
    /** After which instant a request comes too late; of the table {@code approvals}. */
    public static final Effect<Cutoff> NOT_AFTER = Effect.of("not-after", EffectDomains.cutoff());
    /** How long an extension adds, or a suspension lasts at most; of the table {@code approvals}. */
    public static final Effect<TimeLimit> GRANT = Effect.of("grant", EffectDomains.limit());

    /** The one instance. */
    public static final StandardVocabulary INSTANCE = new StandardVocabulary();

    private static final Set<Trigger> ALWAYS = Sets.immutableEnumSet(ImmutableSet.copyOf(Trigger.values()));

    /** The triggers at which somebody requests something. */
    static final Set<Trigger> REQUESTS = Sets.immutableEnumSet(
            Trigger.RETURN_REQUESTED,
            Trigger.EXTENSION_REQUESTED,
            Trigger.SUSPENSION_REQUESTED,
            Trigger.VOID_REQUESTED);

    /** The triggers at which something is granted or not: a whistle too may need somebody's leave. */
    static final Set<Trigger> GRANTED = Sets.immutableEnumSet(Sets.union(REQUESTS, Set.of(Trigger.WHISTLED)));

    private static final ImmutableList<TableForm> TABLES = ImmutableList.of(
            form("intake", HitMode.FIRST, Set.of(Trigger.REPORTED), true, INTAKE, PROPER_PATH, SELF_HANDLE),
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
                    OVERALL,
                    MILESTONES),
            form("calls", HitMode.GATHER, ALWAYS, true, CALL),
            form("notices", HitMode.GATHER, ALWAYS, true, NOTIFY, NOTIFY_ROLES),
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
                    RAISE_TO,
                    SUPERVISE),
            form("closing", HitMode.FIRST, Set.of(Trigger.HANDLED), true, VERIFY, EVIDENCE, COMPLETE, FOLLOW_UP),
            form("approvals", HitMode.FIRST, GRANTED, true, WHISTLER, APPROVER, AT_MOST, NOT_AFTER, GRANT));

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

    /**
     * Finds a rejection without a proper path, which would leave the requester without an answer, and a raise
     * without a level to go to.
     */
    @Override
    public List<Finding> check(DecisionTable table) {
        return switch (table.name()) {
            case "intake" -> lacking(table, INTAKE, Intake.REJECT, PROPER_PATH);
            case "ladder" -> lacking(table, MOVE, Move.RAISE, RAISE_TO);
            default -> List.of();
        };
    }

    /** Where a rule or otherwise decides a value that is nothing without another effect, and lacks that one. */
    private static <T> List<Finding> lacking(DecisionTable table, Effect<T> effect, T value, Effect<?> needed) {
        if (table.otherwise().containsKey(needed.name())) {
            return List.of();
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Finding missing = Finding.error(
                ModelCode.MISSING_OTHERWISE,
                List.of("otherwise", needed.name()),
                "table",
                table.name(),
                "effect",
                needed.name());
        @Nullable Object otherwise = table.otherwise().get(effect.name());
        for (Rule rule : table.rules()) {
            Object decided = rule.then().getOrDefault(effect.name(), otherwise);
            if (value.equals(decided) && !rule.then().containsKey(needed.name())) {
                findings.add(missing.at(List.of("rules", rule.id(), "then", needed.name())));
            }
        }
        if (value.equals(otherwise)) {
            findings.add(missing);
        }
        return findings.build();
    }
}
