package io.gridward.core.casefile;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Exploration.Wish;
import io.gridward.core.facts.Facts;
import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.Fraction;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.Tally;
import io.gridward.core.linkage.VotingRule;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.time.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What everybody may want at any time. All themes have the common way of a case; each adds acts of its own to it. */
enum Theme {
    INTAKE("at-once", "held", "refused") {
        @Override
        Stream<Wish> own() {
            return Stream.concat(
                    both(
                            new IntakeAct.File(),
                            new IntakeAct.Reject(TEXT, null),
                            new IntakeAct.SelfHandle(PHOTO, TEXT),
                            new IntakeAct.Merge(new CaseId("C0"), TEXT),
                            new ClosingAct.FollowUp(Satisfaction.DISSATISFIED, false, true, null),
                            new ClosingAct.Reopen(TEXT)),
                    Stream.concat(bySystem(), Stream.of(new Wish(new Actor.Intake(), unasked()))));
        }
    },
    CLOSING("staged", "patient") {
        @Override
        Stream<Wish> own() {
            return Stream.concat(
                    both(
                            new ClosingAct.ReachMilestone("fence", PHOTO),
                            new ClosingAct.FollowUp(Satisfaction.SATISFIED, true, true, null),
                            new ClosingAct.FollowUp(Satisfaction.DISSATISFIED, false, true, null),
                            new ClosingAct.Reopen(TEXT)),
                    Stream.of(new Wish(SmallModel.REQUESTER, new ClosingAct.Rate(Satisfaction.SATISFIED, true))));
        }
    },
    REQUESTS("patient", "at-once") {
        @Override
        Stream<Wish> own() {
            return Stream.of(
                            Stream.of(
                                            RequestKind.RETURN,
                                            RequestKind.EXTENSION,
                                            RequestKind.SUSPENSION,
                                            RequestKind.VOID)
                                    .flatMap(Theme::requests),
                            both(RequestAct.Decide.adjudicate(TEXT), TO_THE_WORKER, new RequestAct.Resume()),
                            Stream.of(
                                    new Wish(SmallModel.OFFICER, new HoldingAct.Supervise(TEXT)),
                                    new Wish(SmallModel.OFFICER, new HoldingAct.Urge(TEXT))),
                            bySystem())
                    .flatMap(wishes -> wishes);
        }
    },
    MOVES("held", "down", "raised") {
        @Override
        Stream<Wish> own() {
            return both(
                    new IntakeAct.File(),
                    new IntakeAct.CorrectFacts(WET),
                    new HoldingAct.Dispatch(SmallModel.STREET, "officer", TEXT),
                    new HoldingAct.SendDown(TEXT),
                    new HoldingAct.Raise("street", TEXT),
                    new HoldingAct.Supervise(TEXT),
                    new HoldingAct.Urge(TEXT),
                    new UpkeepAct.Migrate(SmallModel.SECOND));
        }
    },
    /** The worker's term ends with the first day. */
    TERMS("patient") {
        @Override
        Governance governance() {
            return SmallModel.governance(LocalDate.ofInstant(SmallModel.START, ZoneOffset.UTC));
        }

        @Override
        Stream<Wish> own() {
            return Stream.concat(
                    Stream.of(
                                    new HoldingAct.Sign(),
                                    new ClosingAct.Handle(PHOTO, null),
                                    new ClosingAct.Verify(true, null),
                                    new ClosingAct.Reply(TEXT),
                                    new ClosingAct.Close())
                            .map(act -> new Wish(SmallModel.SUCCESSOR, act)),
                    bySystem());
        }
    },
    /** The gardeners' mandate ends with the first day, and that of the police for traffic with the second. */
    MANDATES("patient") {
        @Override
        Governance governance() {
            return SmallModel.governanceOfMandatesUntil(LocalDate.ofInstant(SmallModel.START, ZoneOffset.UTC));
        }

        @Override
        Stream<Wish> own() {
            return Stream.of(
                            Stream.of(new Wish(SmallModel.WORKER, new LinkageAct.Whistle())),
                            byPolice(PartyAct.REPORT_IN, PartyAct.DO_PART),
                            byGardeners(PartyAct.REPORT_IN, PartyAct.DO_PART))
                    .flatMap(wishes -> wishes);
        }
    },
    LINKAGE("patient", "at-once") {
        @Override
        Stream<Wish> own() {
            return Stream.of(
                            both(
                                    new LinkageAct.Whistle(),
                                    RequestAct.Request.forSuspension(TEXT, REVIEW),
                                    RequestAct.Request.forReturn(TEXT),
                                    RequestAct.Decide.adjudicate(TEXT),
                                    TO_THE_WORKER),
                            both(RequestAct.Request.forVoid(TEXT), RequestAct.Decide.grant(RequestKind.VOID)),
                            byPolice(PartyAct.REPORT_IN),
                            byGardeners(PartyAct.REPORT_IN, PartyAct.DO_PART, PartyAct.DECLINE))
                    .flatMap(wishes -> wishes);
        }
    },
    /** Two parties that come, decline, stay away, are withdrawn, called again, and lead in turn. */
    PARTIES("patient") {
        @Override
        Stream<Wish> own() {
            return Stream.of(
                            Stream.of(
                                            new LinkageAct.Whistle(),
                                            new LinkageAct.WithdrawCall(SmallModel.PARTY, TEXT),
                                            new LinkageAct.WithdrawCall(SmallModel.POLICE, TEXT),
                                            new LinkageAct.NameLead(SmallModel.POLICE))
                                    .map(act -> new Wish(SmallModel.WORKER, act)),
                            byPolice(PartyAct.REPORT_IN, PartyAct.DO_PART, PartyAct.DECLINE),
                            byGardeners(PartyAct.REPORT_IN, PartyAct.DO_PART, PartyAct.DECLINE))
                    .flatMap(wishes -> wishes);
        }
    },
    /** What meetings resolve about a case, and what those who work on it think of each other. */
    MEETINGS("patient") {
        @Override
        Stream<Wish> own() {
            return Stream.of(
                            both(
                                    RequestAct.Request.forSuspension(TEXT, REVIEW),
                                    RequestAct.Decide.grant(RequestKind.SUSPENSION),
                                    RequestAct.Request.forReturn(TEXT),
                                    RequestAct.Decide.adjudicate(TEXT),
                                    TO_THE_WORKER,
                                    new LinkageAct.WithdrawCall(SmallModel.PARTY, TEXT),
                                    new LinkageAct.RateParty(SmallModel.PARTY, Satisfaction.SATISFIED, null)),
                            byGardeners(PartyAct.REPORT_IN, PartyAct.DO_PART),
                            Stream.of(
                                    new Wish(
                                            SmallModel.GARDENER,
                                            new LinkageAct.RateCall(SmallModel.PARTY, Satisfaction.SATISFIED, null)),
                                    new Wish(
                                            SmallModel.SYSTEM,
                                            new LinkageAct.TakeResolution(
                                                    new MeetingId("joint"),
                                                    1,
                                                    SmallModel.PARTY,
                                                    "trees",
                                                    SmallModel.START.plus(Duration.ofHours(3))))))
                    .flatMap(wishes -> wishes);
        }
    };

    private static final Facts WET =
            Facts.builder(SmallModel.FACTS).setUntyped("wet", true).build();
    private static final TextRef TEXT = new TextRef("t");
    private static final Act TO_THE_WORKER =
            new RequestAct.Adjudicate(new Assignment(SmallModel.GRID, "worker"), List.of(), TEXT);
    private static final List<Evidence> PHOTO = List.of(new Evidence("photo", "after", null));
    private static final Instant REVIEW = SmallModel.START.plus(Duration.ofHours(200));

    private static final DeliberationOutcome ADOPTED = new DeliberationOutcome(
            new VotingRule(Fraction.TWO_THIRDS, VotingRule.Base.PRESENT, VotingRule.Majority.MORE_THAN_HALF),
            new Tally(3, 2, 2, 0, 0));

    private final List<String> channels;

    /** Takes the ways in which a report may come, each with a policy of its own. */
    Theme(String... channels) {
        this.channels = List.of(channels);
    }

    Governance governance() {
        return SmallModel.governance(null);
    }

    abstract Stream<Wish> own();

    List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (String channel : channels) {
            wishes.add(new Wish(
                    SmallModel.REQUESTER,
                    new IntakeAct.Report(
                            issue(channel).requester(new PersonRef("r")).build())));
        }
        both(
                        new HoldingAct.Sign(),
                        new HoldingAct.HandUp(TEXT, TEXT),
                        new ClosingAct.Handle(PHOTO, null),
                        new ClosingAct.Verify(true, null),
                        new ClosingAct.Verify(false, null),
                        new ClosingAct.Reply(TEXT),
                        new ClosingAct.Close())
                .forEach(wishes::add);
        own().forEach(wishes::add);
        return wishes;
    }

    private static Stream<Wish> byPolice(PartyAct... acts) {
        return answers(SmallModel.POLICEMAN, SmallModel.POLICE, acts);
    }

    private static Stream<Wish> byGardeners(PartyAct... acts) {
        return answers(SmallModel.GARDENER, SmallModel.PARTY, acts);
    }

    private static Stream<Wish> answers(Actor actor, PartyId party, PartyAct... acts) {
        return Stream.of(acts)
                .map(act -> new LinkageAct.AnswerCall(party, act, act == PartyAct.DECLINE ? TEXT : null))
                .map(act -> new Wish(actor, act));
    }

    /** A report behind which nobody waits for an answer. */
    private static Act unasked() {
        return new IntakeAct.Report(issue("sensor").build());
    }

    private static Issue.Builder issue(String channel) {
        return Issue.builder(SmallModel.GRID)
                .channel(channel)
                .facts(Facts.builder(SmallModel.FACTS).build());
    }

    private static Stream<Wish> requests(RequestKind kind) {
        Instant until = kind == RequestKind.SUSPENSION ? REVIEW : null;
        return both(
                new RequestAct.Request(kind, TEXT, null, null, until),
                kind == RequestKind.EXTENSION
                        ? RequestAct.Decide.grant(kind, TimeLimit.parse("4h"))
                        : RequestAct.Decide.grant(kind),
                RequestAct.Decide.refuse(kind, TEXT),
                new RequestAct.Withdraw(kind));
    }

    private static Stream<Wish> bySystem() {
        return Stream.of(
                new Wish(SmallModel.SYSTEM, new IntakeAct.Join(new CaseId("C2"), List.of(new PersonRef("r2")))),
                new Wish(SmallModel.SYSTEM, new IntakeAct.GiveNumber(new CaseNumber("2026-1"))),
                new Wish(SmallModel.SYSTEM, new LinkageAct.RecordDeliberation(new MeetingId("council"), ADOPTED)));
    }

    /** By the worker and by the officer. */
    private static Stream<Wish> both(Act... acts) {
        return Stream.of(SmallModel.WORKER, SmallModel.OFFICER)
                .flatMap(actor -> Stream.of(acts).map(act -> new Wish(actor, act)));
    }
}
