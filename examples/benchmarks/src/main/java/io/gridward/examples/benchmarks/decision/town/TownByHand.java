package io.gridward.examples.benchmarks.decision.town;

import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Intake;
import io.gridward.core.time.TimeBudget;
import io.gridward.examples.benchmarks.decision.engine.PlainReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The town's tables as one would write them in Java: a method a table, an {@code if} a rule. */
final class TownByHand {
    private TownByHand() {}

    static Handling decide(PlainReport r) {
        Intake intake = intake(r);
        Grading grading = grading(r);
        Charge charge = charge(r, grading.grade);
        Limits limits = limits(r, grading.grade);
        return new Handling(
                intake,
                grading.grade,
                grading.track,
                grading.enter,
                charge.handler,
                charge.answerer,
                limits.sign,
                limits.level,
                limits.overall,
                calls(r),
                notices(r, grading.grade));
    }

    private static Intake intake(PlainReport r) {
        if (r.category() == Words.LOST_AND_FOUND && r.severity() < Words.MODERATE) {
            return Intake.REJECT;
        }
        if (r.category() == Words.DISPUTE && r.legal()) {
            return Intake.HOLD;
        }
        return Intake.FILE;
    }

    private static Grading grading(PlainReport r) {
        if ((r.fire() || r.gas()) && r.severity() >= Words.SERIOUS) {
            return Grading.URGENT;
        }
        if (r.category() == Words.FIRE_HAZARD && r.severity() >= Words.SERIOUS) {
            return Grading.URGENT;
        }
        if (r.medical() && r.atNight() && r.severity() == Words.GRAVE) {
            return Grading.URGENT;
        }
        if (r.households() >= 900) {
            return Grading.BIG;
        }
        if (r.category() == Words.ILLEGAL_BUILDING) {
            return Grading.COMPLEX;
        }
        if (r.category() == Words.DISPUTE && r.legal()) {
            return Grading.COMPLEX;
        }
        if (r.category() == Words.WATERLOGGING && r.season() == Words.SUMMER && r.households() >= 50) {
            return Grading.BIG;
        }
        if (r.power() && r.water() && r.lift()) {
            return Grading.COMPLEX;
        }
        if (r.repeated() && r.waitedMinutes() >= 14_400) {
            return Grading.COMPLEX;
        }
        if (r.openMinutes() >= 36_000) {
            return Grading.BIG;
        }
        if (r.severity() < Words.MODERATE && r.households() <= 500) {
            return Grading.SMALL;
        }
        if ((r.category() == Words.NOISE || r.category() == Words.WASTE || r.category() == Words.CARE)
                && r.severity() <= Words.MODERATE) {
            return Grading.SMALL;
        }
        return Grading.NORMAL;
    }

    private static Charge charge(PlainReport r, String grade) {
        if (grade.equals("urgent")) {
            return Charge.DUTY_OFFICER;
        }
        if (grade.equals("complex")) {
            return Charge.JOINT_LEADER;
        }
        if (r.category() == Words.DISPUTE) {
            return Charge.MEDIATOR;
        }
        if (r.category() == Words.ROAD || r.category() == Words.PIPES) {
            return Charge.ENGINEER;
        }
        if (r.category() == Words.GREENERY && r.district() <= 3) {
            return Charge.GARDENER;
        }
        if (r.category() == Words.NOISE && r.atNight()) {
            return Charge.NIGHT_PATROL;
        }
        if (grade.equals("big")) {
            return Charge.COMMUNITY_LEADER;
        }
        return Charge.GRID_WORKER;
    }

    private static Limits limits(PlainReport r, String grade) {
        if (grade.equals("urgent") && r.atNight()) {
            return Limits.URGENT_AT_NIGHT;
        }
        if (grade.equals("urgent")) {
            return Limits.URGENT;
        }
        if (grade.equals("small") && r.repeated()) {
            return Limits.SMALL_AGAIN;
        }
        if (grade.equals("small")) {
            return Limits.SMALL;
        }
        if (grade.equals("complex") && r.legal()) {
            return Limits.COMPLEX_LEGAL;
        }
        if (grade.equals("complex")) {
            return Limits.COMPLEX;
        }
        if (r.lift() && r.severity() >= Words.SERIOUS) {
            return Limits.LIFT;
        }
        return Limits.NORMAL;
    }

    private static List<Call> calls(PlainReport r) {
        List<Call> calls = new ArrayList<>();
        if (r.police()) {
            calls.add(Words.POLICE);
        }
        if (r.fire()) {
            calls.add(Words.FIRE);
        }
        if (r.medical()) {
            calls.add(Words.MEDICAL);
        }
        if (r.power()) {
            calls.add(Words.POWER);
        }
        if (r.water()) {
            calls.add(Words.WATER);
        }
        if (r.gas()) {
            calls.add(Words.GAS);
        }
        if (r.lift()) {
            calls.add(Words.LIFT);
        }
        if (r.legal() && r.severity() >= Words.MODERATE) {
            calls.add(Words.LEGAL);
        }
        return calls;
    }

    private static List<Set<String>> notices(PlainReport r, String grade) {
        List<Set<String>> notified = new ArrayList<>();
        if (grade.equals("urgent")) {
            notified.add(Words.COMMUNITY_AND_STREET);
        }
        if (grade.equals("big")) {
            notified.add(Words.COMMUNITY);
        }
        if (r.repeated() && r.reports() >= 50) {
            notified.add(Words.STREET);
        }
        if (r.category() == Words.FIRE_HAZARD) {
            notified.add(Words.STREET);
        }
        return notified;
    }

    private record Grading(String grade, String track, String enter) {
        static final Grading URGENT = new Grading("urgent", "urgent", "grid");
        static final Grading BIG = new Grading("big", "normal", "community");
        static final Grading COMPLEX = new Grading("complex", "joint", "street");
        static final Grading SMALL = new Grading("small", "quick", "grid");
        static final Grading NORMAL = new Grading("normal", "normal", "community");
    }

    private record Charge(String handler, String answerer) {
        static final Charge DUTY_OFFICER = new Charge("duty-officer", "duty-officer");
        static final Charge JOINT_LEADER = new Charge("joint-leader", "grid-leader");
        static final Charge MEDIATOR = new Charge("mediator", "mediator");
        static final Charge ENGINEER = new Charge("engineer", "grid-worker");
        static final Charge GARDENER = new Charge("gardener", "grid-worker");
        static final Charge NIGHT_PATROL = new Charge("night-patrol", "grid-worker");
        static final Charge COMMUNITY_LEADER = new Charge("community-leader", "grid-leader");
        static final Charge GRID_WORKER = new Charge("grid-worker", "grid-worker");
    }

    private record Limits(TimeBudget sign, TimeBudget level, TimeBudget overall) {
        static final Limits URGENT_AT_NIGHT = new Limits(Words.HALF_AN_HOUR, Words.FOUR_HOURS, Words.DAY);
        static final Limits URGENT = new Limits(Words.TEN_MINUTES, Words.FOUR_HOURS, Words.DAY);
        static final Limits SMALL_AGAIN = new Limits(Words.HALF_AN_HOUR, Words.WORKDAY, Words.THREE_WORKDAYS);
        static final Limits SMALL = new Limits(Words.TWO_HOURS, Words.WORKDAY, Words.THREE_WORKDAYS);
        static final Limits COMPLEX_LEGAL = new Limits(Words.TWO_HOURS, Words.SEVEN_WORKDAYS, Words.FIFTEEN_WORKDAYS);
        static final Limits COMPLEX = new Limits(Words.TWO_HOURS, Words.FIVE_WORKDAYS, Words.FIFTEEN_WORKDAYS);
        static final Limits LIFT = new Limits(Words.TEN_MINUTES, Words.WORKDAY, Words.SEVEN_WORKDAYS);
        static final Limits NORMAL = new Limits(Words.TWO_HOURS, Words.THREE_WORKDAYS, Words.SEVEN_WORKDAYS);
    }
}
