package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.casefile.Exploration.Wish;
import io.gridward.core.facts.Facts;
import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.Fraction;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.Tally;
import io.gridward.core.linkage.VotingRule;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.time.TimeLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every act the small model can say: by whom, and which others must be there too so that it can ever be taken. */
final class ActVocabulary {
    /** The common way of a case, which is there beside every pair. */
    static final Set<CaseAct> COMMON = EnumSet.of(
            CaseAct.REPORT,
            CaseAct.SIGN,
            CaseAct.HANDLE,
            CaseAct.VERIFY,
            CaseAct.REPLY,
            CaseAct.CLOSE,
            CaseAct.ADOPT,
            CaseAct.TICK);

    private static final TextRef TEXT = new TextRef("t");
    private static final List<Evidence> PHOTO = List.of(new Evidence("photo", "after", null));
    private static final Facts WET =
            Facts.builder(SmallModel.FACTS).setUntyped("wet", true).build();
    private static final DeliberationOutcome ADOPTED = new DeliberationOutcome(
            new VotingRule(Fraction.TWO_THIRDS, VotingRule.Base.PRESENT, VotingRule.Majority.MORE_THAN_HALF),
            new Tally(3, 2, 2, 0, 0));
    private static final Map<CaseAct, Entry> ENTRIES = new EnumMap<>(CaseAct.class);

    static {
        common(CaseAct.SIGN, both(new HoldingAct.Sign()));
        common(CaseAct.HANDLE, both(new ClosingAct.Handle(PHOTO, null)));
        common(
                CaseAct.VERIFY,
                Stream.concat(
                        both(new ClosingAct.Verify(true, null)),
                        Stream.of(new Wish(SmallModel.OFFICER, new ClosingAct.Verify(false, null)))));
        common(CaseAct.REPLY, both(new ClosingAct.Reply(TEXT)));
        common(CaseAct.CLOSE, both(new ClosingAct.Close()));
        entry(CaseAct.HAND_UP, worker(new HoldingAct.HandUp(TEXT, TEXT)));
        entry(CaseAct.NUMBER, system(new IntakeAct.GiveNumber(new CaseNumber("2026-1"))));
        entry(CaseAct.FILE, both(new IntakeAct.File()));
        entry(CaseAct.REJECT, both(new IntakeAct.Reject(TEXT, null)), CaseAct.FILE, CaseAct.SELF_HANDLE);
        entry(CaseAct.SELF_HANDLE, worker(new IntakeAct.SelfHandle(PHOTO, TEXT)), CaseAct.REOPEN);
        entry(CaseAct.MERGE, both(new IntakeAct.Merge(new CaseId("C0"), TEXT)), CaseAct.REOPEN);
        entry(CaseAct.JOIN, system(new IntakeAct.Join(new CaseId("C2"), List.of(new PersonRef("r2")))));
        entry(CaseAct.WHISTLE, both(new LinkageAct.Whistle()), CaseAct.ANSWER_CALL);
        entry(
                CaseAct.ANSWER_CALL,
                Stream.of(PartyAct.REPORT_IN, PartyAct.DO_PART, PartyAct.DECLINE)
                        .map(what -> new LinkageAct.AnswerCall(
                                SmallModel.PARTY, what, what == PartyAct.DECLINE ? TEXT : null))
                        .map(act -> new Wish(SmallModel.GARDENER, act)),
                CaseAct.WHISTLE);
        entry(CaseAct.WITHDRAW_CALL, both(new LinkageAct.WithdrawCall(SmallModel.PARTY, TEXT)), CaseAct.WHISTLE);
        entry(
                CaseAct.NAME_LEAD,
                Stream.concat(
                        both(new LinkageAct.NameLead(SmallModel.POLICE)),
                        Stream.of(PartyAct.REPORT_IN, PartyAct.DO_PART)
                                .map(what -> new LinkageAct.AnswerCall(SmallModel.POLICE, what, null))
                                .map(act -> new Wish(SmallModel.POLICEMAN, act))),
                CaseAct.WITHDRAW_CALL);
        entry(
                CaseAct.RATE_PARTY,
                both(new LinkageAct.RateParty(SmallModel.PARTY, Satisfaction.SATISFIED, null)),
                CaseAct.ANSWER_CALL);
        entry(
                CaseAct.RATE_CALL,
                Stream.of(new Wish(
                        SmallModel.GARDENER, new LinkageAct.RateCall(SmallModel.PARTY, Satisfaction.SATISFIED, null))),
                CaseAct.ANSWER_CALL);
        entry(
                CaseAct.RECORD_DELIBERATION,
                system(new LinkageAct.RecordDeliberation(new MeetingId("council"), ADOPTED)));
        entry(
                CaseAct.TAKE_RESOLUTION,
                system(new LinkageAct.TakeResolution(
                        new MeetingId("joint"),
                        1,
                        SmallModel.PARTY,
                        "trees",
                        SmallModel.START.plus(Duration.ofHours(3)))),
                CaseAct.ANSWER_CALL);
        entry(CaseAct.REACH_MILESTONE, worker(new ClosingAct.ReachMilestone("fence", PHOTO)));
        entry(
                CaseAct.RATE,
                Stream.of(new Wish(SmallModel.REQUESTER, new ClosingAct.Rate(Satisfaction.SATISFIED, true))));
        request(CaseAct.REQUEST_RETURN, RequestKind.RETURN);
        request(CaseAct.REQUEST_EXTENSION, RequestKind.EXTENSION);
        request(CaseAct.REQUEST_SUSPENSION, RequestKind.SUSPENSION);
        request(CaseAct.REQUEST_VOID, RequestKind.VOID);
        entry(
                CaseAct.DECIDE,
                officer(
                        RequestAct.Decide.grant(RequestKind.RETURN),
                        RequestAct.Decide.grant(RequestKind.EXTENSION, TimeLimit.parse("40h")),
                        RequestAct.Decide.grant(RequestKind.SUSPENSION),
                        RequestAct.Decide.grant(RequestKind.VOID),
                        RequestAct.Decide.refuse(RequestKind.RETURN, TEXT)),
                CaseAct.REQUEST_EXTENSION);
        entry(
                CaseAct.WITHDRAW,
                worker(
                        new RequestAct.Withdraw(RequestKind.RETURN),
                        new RequestAct.Withdraw(RequestKind.EXTENSION),
                        new RequestAct.Withdraw(RequestKind.SUSPENSION),
                        new RequestAct.Withdraw(RequestKind.VOID)),
                CaseAct.REQUEST_EXTENSION);
        entry(
                CaseAct.ADJUDICATE,
                officer(
                        RequestAct.Decide.adjudicate(TEXT),
                        new RequestAct.Adjudicate(new Assignment(SmallModel.GRID, "worker"), List.of("trees"), TEXT)),
                CaseAct.REQUEST_RETURN,
                CaseAct.ANSWER_CALL);
        entry(CaseAct.RESUME, worker(new RequestAct.Resume()), CaseAct.REQUEST_SUSPENSION, CaseAct.DECIDE);
        entry(
                CaseAct.FOLLOW_UP,
                both(
                        new ClosingAct.FollowUp(Satisfaction.SATISFIED, true, true, null),
                        new ClosingAct.FollowUp(Satisfaction.DISSATISFIED, false, true, null)));
        entry(CaseAct.REOPEN, officer(new ClosingAct.Reopen(TEXT)));
        entry(CaseAct.DISPATCH, officer(new HoldingAct.Dispatch(SmallModel.STREET, "officer", TEXT)));
        entry(CaseAct.SEND_DOWN, officer(new HoldingAct.SendDown(TEXT)), CaseAct.DISPATCH);
        entry(CaseAct.RAISE, both(new HoldingAct.Raise("street", TEXT)));
        entry(CaseAct.SUPERVISE, officer(new HoldingAct.Supervise(TEXT)));
        entry(CaseAct.URGE, officer(new HoldingAct.Urge(TEXT)));
        entry(CaseAct.CORRECT_FACTS, both(new IntakeAct.CorrectFacts(WET)));
        entry(CaseAct.MIGRATE, both(new UpkeepAct.Migrate(SmallModel.SECOND)));
    }

    private ActVocabulary() {}

    /** All acts beside the common way. */
    static Set<CaseAct> special() {
        Set<CaseAct> special = EnumSet.copyOf(ENTRIES.keySet());
        special.removeAll(COMMON);
        return special;
    }

    /** What is wished for where two acts, and what they need, stand beside the common way. */
    static List<Wish> of(CaseAct one, CaseAct other) {
        Set<CaseAct> acts = new LinkedHashSet<>();
        COMMON.forEach(act -> need(act, acts));
        need(one, acts);
        need(other, acts);
        List<Wish> wishes = new ArrayList<>();
        boolean atIntake = acts.contains(CaseAct.FILE);
        wishes.add(report(atIntake ? "pairs-held" : "pairs"));
        acts.forEach(act -> {
            if (ENTRIES.containsKey(act)) {
                wishes.addAll(ENTRIES.get(act).wishes());
            }
        });
        return wishes;
    }

    private static void need(CaseAct act, Set<CaseAct> acts) {
        if (acts.add(act) && ENTRIES.containsKey(act)) {
            ENTRIES.get(act).needs().forEach(needed -> need(needed, acts));
        }
    }

    private static Wish report(String channel) {
        return new Wish(
                SmallModel.REQUESTER,
                new IntakeAct.Report(Issue.builder(SmallModel.GRID)
                        .channel(channel)
                        .requester(new PersonRef("r"))
                        .facts(Facts.builder(SmallModel.FACTS).build())
                        .build()));
    }

    private static void common(CaseAct act, Stream<Wish> wishes) {
        entry(act, wishes);
    }

    private static void entry(CaseAct act, Stream<Wish> wishes, CaseAct... needs) {
        ENTRIES.put(act, new Entry(wishes.toList(), List.of(needs)));
    }

    private static void request(CaseAct act, RequestKind what) {
        entry(
                act,
                worker(new RequestAct.Request(
                        what,
                        TEXT,
                        null,
                        null,
                        what == RequestKind.SUSPENSION ? SmallModel.START.plus(Duration.ofHours(200)) : null)));
    }

    private static Stream<Wish> worker(Act... acts) {
        return Arrays.stream(acts).map(act -> new Wish(SmallModel.WORKER, act));
    }

    private static Stream<Wish> officer(Act... acts) {
        return Arrays.stream(acts).map(act -> new Wish(SmallModel.OFFICER, act));
    }

    private static Stream<Wish> both(Act... acts) {
        return Stream.concat(worker(acts), officer(acts));
    }

    private static Stream<Wish> system(Act... acts) {
        return Arrays.stream(acts).map(act -> new Wish(SmallModel.SYSTEM, act));
    }

    private record Entry(List<Wish> wishes, List<CaseAct> needs) {}
}
