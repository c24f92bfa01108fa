/**
 * Policies: typed attributes and decision tables. {@link io.gridward.rules.Policy} is what an author writes,
 * checked when it is built; {@link io.gridward.rules.CompiledPolicy} is what decides, and says which rules
 * did; {@link io.gridward.rules.Explanation} says why, why not, and which rules failed on one attribute alone;
 * {@link io.gridward.rules.Verdict} is what became of a guarantee.
 * A {@link io.gridward.rules.PolicyLayer} is what one place adds to the policies of those above it.
 *
 * <h2>A first policy</h2>
 *
 * <p>Say what may be said about an issue (attributes), then write the tables. In a <em>first</em> table the first
 * rule that matches decides all the table decides, and what it does not name takes {@code otherwise}; in a
 * <em>gather</em> table every rule that matches adds. A table is asked at its triggers, and sees what the tables
 * before it decided. Which tables there are, when each is asked and what it decides stands in {@code
 * io.gridward.rules.escalation.StandardVocabulary}; what a case tells about itself (level, clock, counts, hour …)
 * begins at {@code io.gridward.rules.escalation.Standing}. In Java a comparison with a value of another type does not
 * compile:
 *
 * <pre>{@code
 * NumberAttribute households = NumberAttribute.of("households", 0, 100_000, Presence.defaulted(1L));
 * ScaleAttribute danger =
 *         ScaleAttribute.of("danger", List.of("none", "property", "life"), Presence.defaulted("none"));
 * Policy policy = StandardVocabulary.policy("bridge/escalation", "2026-11")
 *         .levels("street", "community", "grid")
 *         .attribute(households)
 *         .attribute(danger)
 *         .rules(
 *                 "grading",
 *                 Rule.builder("life-at-risk")
 *                         .because(BilingualText.same("急事速办"))
 *                         .when(Condition.on(danger).atLeast("life"))
 *                         .then(StandardVocabulary.GRADE, "urgent")
 *                         .then(StandardVocabulary.ENTER, "grid")
 *                         .build(),
 *                 Rule.builder("small")
 *                         .because(BilingualText.same("小事不出格"))
 *                         .when(Condition.on(households).atMost(10))
 *                         .then(StandardVocabulary.GRADE, "small")
 *                         .then(StandardVocabulary.ENTER, "grid")
 *                         .build())
 *         .otherwise("grading", StandardVocabulary.GRADE, "big")
 *         .otherwise("grading", StandardVocabulary.ENTER, "community")
 *         .otherwise("limits", StandardVocabulary.OVERALL, TimeBudget.of(TimeLimit.parse("7wd")))
 *         .rules(
 *                 "ladder",
 *                 Rule.builder("cannot-solve")
 *                         .because(BilingualText.same("问题交接单逐级上报"))
 *                         .when(Standing.trigger()
 *                                 .is(Trigger.UNABLE)
 *                                 .and(Standing.level().in("grid", "community")))
 *                         .then(StandardVocabulary.MOVE, Move.UP)
 *                         .build())
 *         .otherwise("ladder", StandardVocabulary.MOVE, Move.STAY)
 *         .guarantee(Guarantee.of(
 *                 "small-issues-stay-in-the-grid",
 *                 Condition.on(households).atMost(10),
 *                 StandardVocabulary.ENTER,
 *                 "grid"))
 *         .build();
 * }</pre>
 *
 * <p>The same as a document, which {@code GridJson} reads; every mistake in it is told at its line and column. Both
 * make equal policies with the same content id, and {@code GridJson.writer()} writes either as the other:
 *
 * <pre>{@code
 * {
 *   "policy": "bridge/escalation", "revision": "2026-11",
 *   "levels": ["street", "community", "grid"],
 *   "attributes": {
 *     "households": { "number": [0, 100000], "default": 1 },
 *     "danger": { "scale": ["none", "property", "life"], "default": "none" }
 *   },
 *   "tables": {
 *     "grading": {
 *       "rules": [
 *         { "id": "life-at-risk", "because": "急事速办", "when": { "danger": { "atLeast": "life" } },
 *           "then": { "grade": "urgent", "enter": "grid" } },
 *         { "id": "small", "because": "小事不出格", "when": { "households": { "atMost": 10 } },
 *           "then": { "grade": "small", "enter": "grid" } }
 *       ],
 *       "otherwise": { "grade": "big", "enter": "community" }
 *     },
 *     "limits": { "otherwise": { "overall": "7wd" } },
 *     "ladder": {
 *       "rules": [
 *         { "id": "cannot-solve", "because": "问题交接单逐级上报",
 *           "when": { "trigger": "unable", "level": { "in": ["grid", "community"] } }, "then": { "move": "up" } }
 *       ],
 *       "otherwise": { "move": "stay" }
 *     }
 *   },
 *   "guarantees": [
 *     { "id": "small-issues-stay-in-the-grid", "forAll": { "households": { "atMost": 10 } }, "then": { "enter": "grid" } }
 *   ]
 * }
 * }</pre>
 *
 * <p>A book of policies proves every guarantee before anything is decided. Then ask, and ask why:
 *
 * <pre>{@code
 * PolicyBook book = PolicyBook.of(policy); // proves the guarantee, or says in what situation it fails
 * RuleBasedEscalation escalation = RuleBasedEscalation.of(policy);
 * Facts facts = Facts.builder(book.facts()).set(households, 12).build();
 * Instant at = Instant.parse("2026-11-23T01:00:00Z");
 * Situation situation = Situation.builder(Trigger.REPORTED, AreaCode.of("010107"), "grid", at)
 *         .facts(facts)
 *         .build();
 * out.println(escalation.rule(situation).enter().orElseThrow());
 * escalation.explain(situation).lines(Language.EN).forEach(out::println);
 * }</pre>
 *
 * <p>It prints where the issue enters, which rules decided, and what would have made others match:
 *
 * <pre>{@code
 * community
 * bridge/escalation was asked at reported
 * grading: no rule matched
 *   grade is big, by otherwise
 *   enters at is community, by otherwise
 * limits: no rule matched
 *   overall limit is 7 working days, by otherwise
 * ladder: not asked at reported, only at unable, overdue, unsigned, declined, no-show, dissatisfied, repeated
 * grading: the rule life-at-risk failed on danger alone: it is none, and with life the rule would match: 2 steps too low
 * grading: the rule small failed on households alone: it is 12, and with 10 the rule would match: 2 too many
 * }</pre>
 *
 * <p>From here: tables and effects of your own ({@link io.gridward.rules.PolicyBuilder#table}), predicates in Java
 * ({@link io.gridward.rules.FactPredicate}), what a place adds to the policy above it ({@link
 * io.gridward.rules.PolicyLayer}). A policy need not be rules at all: {@code EscalationPolicy} is one method, and what
 * is written in plain Java runs beside these as their equal ({@code PoliciesByArea}).
 *
 * <p>Knows of the case only the triggers. Which tables, effects and attributes there are comes from a {@link
 * io.gridward.rules.Vocabulary}; the standard one lives in {@code io.gridward.rules.escalation}, of which
 * this package knows nothing. API; {@code Vocabulary} and what it is made of are SPI.
 */
@NullMarked
package io.gridward.rules;

import org.jspecify.annotations.NullMarked;
