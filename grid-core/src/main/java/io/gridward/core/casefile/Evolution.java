package io.gridward.core.casefile;

import io.gridward.core.linkage.PartyAct;
import io.gridward.core.roster.Holder;
import java.util.Optional;

/**
 * What each event does to a case file, part by part. Every event of a case leads from the file before it to
 * the next, and no reference data is looked at.
 */
final class Evolution implements CaseEvent.Families<CaseFileBuilder> {
    private final CaseFile before;

    private Evolution(CaseFile before) {
        this.before = before;
    }

    static CaseFile evolve(CaseFile before, CaseEvent event) {
        return event.match(new Evolution(before))
                .ledger(before.ledger().after(event.head()))
                .build();
    }

    @Override
    public CaseFileBuilder intake(IntakeEvent event) {
        CaseFileBuilder next = before.next();
        return event.match(new IntakeEvent.Cases<>() {
            @Override
            public CaseFileBuilder otherwise(IntakeEvent other) {
                return next;
            }

            @Override
            public CaseFileBuilder reported(IntakeEvent.Reported reported) {
                reported.issue().requester().map(next.reporters::reportedBy).ifPresent(next::reporters);
                return next.issue(reported.issue())
                        .policy(reported.policy())
                        .reportedAt(reported.head().at())
                        .stage(Stage.AT_INTAKE);
            }

            @Override
            public CaseFileBuilder filed(IntakeEvent.Filed filed) {
                return next.policy(filed.policy()).stage(Stage.DISPATCHED);
            }

            @Override
            public CaseFileBuilder numbered(IntakeEvent.Numbered numbered) {
                return next.number(numbered.number());
            }

            @Override
            public CaseFileBuilder rejected(IntakeEvent.Rejected rejected) {
                return next.reporters(
                                before.reporters().answered(before.reporters().people()))
                        .stage(Stage.REJECTED)
                        .closedAt(rejected.head().at());
            }

            @Override
            public CaseFileBuilder selfHandlingAllowed(IntakeEvent.SelfHandlingAllowed allowed) {
                return next.selfHandlers(allowed.roles());
            }

            @Override
            public CaseFileBuilder selfHandled(IntakeEvent.SelfHandled handled) {
                return next.verification(before.verification().selfHandledBy(handled.person()))
                        .followUp(before.followUp().withdrawn())
                        .stage(Stage.CLOSED)
                        .closedAt(handled.head().at());
            }

            @Override
            public CaseFileBuilder merged(IntakeEvent.Merged merged) {
                return next.master(merged.master())
                        .stage(Stage.MERGED)
                        .closedAt(merged.head().at());
            }

            @Override
            public CaseFileBuilder joined(IntakeEvent.Joined joined) {
                return next.reporters(before.reporters().joinedBy(joined.duplicate(), joined.reporters()));
            }

            @Override
            public CaseFileBuilder corrected(IntakeEvent.Corrected corrected) {
                return before.issue()
                        .map(issue -> next.issue(issue.withFacts(corrected.facts())))
                        .orElse(next);
            }
        });
    }

    @Override
    public CaseFileBuilder ruling(RulingEvent event) {
        CaseFileBuilder next = before.next();
        return event.match(new RulingEvent.Cases<>() {
            @Override
            public CaseFileBuilder otherwise(RulingEvent other) {
                return next;
            }

            @Override
            public CaseFileBuilder graded(RulingEvent.Graded graded) {
                return next.grade(graded.grade()).track(graded.track());
            }

            @Override
            public CaseFileBuilder charged(RulingEvent.Charged charged) {
                return next.charge(new Charge(charged.matter(), charged.party(), charged.answerer(), charged.until()));
            }

            @Override
            public CaseFileBuilder supervised(RulingEvent.Supervised supervised) {
                return next.supervisor(supervised.area());
            }

            @Override
            public CaseFileBuilder migrated(RulingEvent.Migrated migrated) {
                return next.policy(migrated.to());
            }
        });
    }

    @Override
    public CaseFileBuilder holding(HoldingEvent event) {
        CaseFileBuilder next = before.next();
        return event.match(new HoldingEvent.Cases<>() {
            @Override
            public CaseFileBuilder otherwise(HoldingEvent other) {
                return next;
            }

            @Override
            public CaseFileBuilder held(HoldingEvent.Held held) {
                return next.custody(before.custody()
                                .heldBy(held.holder(), held.level(), held.head().at(), held.until()))
                        .stage(signing(held));
            }

            /** Whoever takes over from another person has yet to sign. */
            private Stage signing(HoldingEvent.Held held) {
                boolean another = !before.holder()
                        .map(Holder::asPerson)
                        .equals(Optional.of(held.holder().asPerson()));
                return before.stage() == Stage.HANDLING && another ? Stage.DISPATCHED : before.stage();
            }

            @Override
            public CaseFileBuilder handedOver(HoldingEvent.HandedOver handed) {
                Stage stage = before.stage().isInHand() ? Stage.DISPATCHED : before.stage();
                return next.custody(before.custody().handedOver(handed.slip())).stage(stage);
            }

            @Override
            public CaseFileBuilder signed(HoldingEvent.Signed signed) {
                return next.custody(before.custody().signedBy(signed.person())).stage(Stage.HANDLING);
            }

            @Override
            public CaseFileBuilder supervisionOrdered(HoldingEvent.SupervisionOrdered ordered) {
                return next.supervisor(ordered.area());
            }

            @Override
            public CaseFileBuilder urged(HoldingEvent.Urged urged) {
                return next.urges(before.urges() + 1);
            }
        });
    }

    @Override
    public CaseFileBuilder clock(ClockEvent event) {
        CaseFileBuilder next = before.next();
        return event.match(new ClockEvent.Cases<>() {
            @Override
            public CaseFileBuilder otherwise(ClockEvent other) {
                return next;
            }

            @Override
            public CaseFileBuilder clockStarted(ClockEvent.ClockStarted started) {
                return next.clocks(before.clocks().started(started.clock(), started.stopwatch()));
            }

            @Override
            public CaseFileBuilder rungReached(ClockEvent.RungReached reached) {
                return next.clocks(before.clocks().reached(reached.clock(), reached.rung(), reached.following()));
            }

            @Override
            public CaseFileBuilder clockPaused(ClockEvent.ClockPaused paused) {
                return next.clocks(
                        before.clocks().paused(paused.clock(), paused.head().at()));
            }

            @Override
            public CaseFileBuilder clockResumed(ClockEvent.ClockResumed resumed) {
                return next.clocks(before.clocks().resumed(resumed.clock(), resumed.since(), resumed.schedule()));
            }

            @Override
            public CaseFileBuilder clockExtended(ClockEvent.ClockExtended extended) {
                return next.clocks(before.clocks().extended(extended.clock(), extended.limit(), extended.schedule()));
            }

            @Override
            public CaseFileBuilder clockPromised(ClockEvent.ClockPromised promised) {
                return next.clocks(before.clocks().promised(promised.clock(), promised.schedule()));
            }

            @Override
            public CaseFileBuilder clockLimited(ClockEvent.ClockLimited limited) {
                return next.clocks(before.clocks().limited(limited.clock(), limited.budget(), limited.schedule()));
            }

            @Override
            public CaseFileBuilder clockRemeasured(ClockEvent.ClockRemeasured remeasured) {
                return next.clocks(before.clocks().remeasured(remeasured.clock(), remeasured.schedule()));
            }

            @Override
            public CaseFileBuilder clockStopped(ClockEvent.ClockStopped stopped) {
                return next.clocks(
                        before.clocks().stopped(stopped.clock(), stopped.head().at()));
            }

            @Override
            public CaseFileBuilder milestoneSet(ClockEvent.MilestoneSet set) {
                return next.milestones(before.milestones().set(set.milestone(), set.clock()));
            }
        });
    }

    @Override
    public CaseFileBuilder party(PartyEvent event) {
        CaseFileBuilder next = before.next();
        return event.match(new PartyEvent.Cases<>() {
            @Override
            public CaseFileBuilder otherwise(PartyEvent other) {
                return next;
            }

            @Override
            public CaseFileBuilder whistleBlown(PartyEvent.WhistleBlown blown) {
                return next.requests(before.requests().counting(RequestKind.WHISTLE))
                        .callRatings(before.callRatings().whistledBy(blown.person()));
            }

            @Override
            public CaseFileBuilder partyCalled(PartyEvent.PartyCalled called) {
                return next.linkage(before.linkage().calling(called.call()));
            }

            @Override
            public CaseFileBuilder partyActed(PartyEvent.PartyActed acted) {
                if (acted.person() != null) {
                    next.partyTerms(before.partyTerms().representedBy(acted.ordinal(), acted.person()));
                }
                return acted.act() == PartyAct.CONTACT
                        ? next
                        : next.linkage(before.linkage().after(acted.ordinal(), acted.act(), acted.person()));
            }

            @Override
            public CaseFileBuilder callWithdrawn(PartyEvent.CallWithdrawn withdrawn) {
                return next.linkage(
                        before.linkage().after(withdrawn.ordinal(), PartyAct.WITHDRAW_CALL, withdrawn.person()));
            }

            @Override
            public CaseFileBuilder partyRated(PartyEvent.PartyRated rated) {
                return next.callRatings(before.callRatings().partyRated(rated.ordinal(), rated.satisfaction()));
            }

            @Override
            public CaseFileBuilder callRated(PartyEvent.CallRated rated) {
                return next.callRatings(before.callRatings().callRated(rated.ordinal(), rated.satisfaction()));
            }

            @Override
            public CaseFileBuilder deliberationRecorded(PartyEvent.DeliberationRecorded recorded) {
                return next.meetings(before.meetings().recorded(recorded.meeting(), recorded.outcome()));
            }

            @Override
            public CaseFileBuilder resolutionTaken(PartyEvent.ResolutionTaken taken) {
                return next.meetings(before.meetings().taken(taken.meeting(), taken.item()));
            }

            @Override
            public CaseFileBuilder leadNamed(PartyEvent.LeadNamed named) {
                return next.linkage(before.linkage().ledBy(named.ordinal()));
            }

            @Override
            public CaseFileBuilder partyTermSet(PartyEvent.PartyTermSet set) {
                return next.partyTerms(before.partyTerms().until(set.ordinal(), set.until()));
            }

            @Override
            public CaseFileBuilder representativeLeft(PartyEvent.RepresentativeLeft left) {
                return next.partyTerms(before.partyTerms().representedBy(left.ordinal(), null));
            }
        });
    }

    @Override
    public CaseFileBuilder request(RequestEvent event) {
        CaseFileBuilder next = before.next();
        Requests requests = before.requests();
        return event.match(new RequestEvent.Cases<>() {
            @Override
            public CaseFileBuilder otherwise(RequestEvent other) {
                return next;
            }

            @Override
            public CaseFileBuilder requested(RequestEvent.Requested requested) {
                return next.requests(requests.asked(requested));
            }

            @Override
            public CaseFileBuilder agreed(RequestEvent.Agreed agreed) {
                return next.requests(requests.agreed(agreed));
            }

            @Override
            public CaseFileBuilder approversFound(RequestEvent.ApproversFound found) {
                return next.requests(requests.found(found));
            }

            @Override
            public CaseFileBuilder declined(RequestEvent.Declined declined) {
                return next.requests(requests.ended(declined.what()));
            }

            @Override
            public CaseFileBuilder granted(RequestEvent.Granted granted) {
                return next.requests(requests.granted(granted));
            }

            @Override
            public CaseFileBuilder withdrawn(RequestEvent.Withdrawn withdrawn) {
                return next.requests(requests.ended(withdrawn.what()));
            }

            @Override
            public CaseFileBuilder lapsed(RequestEvent.Lapsed lapsed) {
                return next.requests(requests.ended(lapsed.what()));
            }

            @Override
            public CaseFileBuilder disputed(RequestEvent.Disputed disputed) {
                return next.requests(requests.disputed(disputed.by())).stage(Stage.ADJUDICATING);
            }

            @Override
            public CaseFileBuilder adjudicated(RequestEvent.Adjudicated adjudicated) {
                return next.requests(requests.adjudicated(adjudicated.lead().area()))
                        .stage(Stage.DISPATCHED);
            }

            @Override
            public CaseFileBuilder suspended(RequestEvent.Suspended suspended) {
                return next.stage(Stage.SUSPENDED);
            }

            @Override
            public CaseFileBuilder resumed(RequestEvent.Resumed resumed) {
                return next.stage(Stage.HANDLING);
            }

            @Override
            public CaseFileBuilder voided(RequestEvent.Voided voided) {
                return next.stage(Stage.VOIDED).closedAt(voided.head().at());
            }
        });
    }

    @Override
    public CaseFileBuilder closing(ClosingEvent event) {
        CaseFileBuilder next = before.next();
        return event.match(new ClosingEvent.Cases<>() {
            @Override
            public CaseFileBuilder otherwise(ClosingEvent other) {
                return next;
            }

            @Override
            public CaseFileBuilder handled(ClosingEvent.Handled handled) {
                return next.verification(before.verification().handledBy(handled.person()))
                        .followUp(before.followUp().withdrawn())
                        .stage(Stage.HANDLED);
            }

            @Override
            public CaseFileBuilder verificationDue(ClosingEvent.VerificationDue due) {
                return next.verification(before.verification().dueAt(due.area()));
            }

            @Override
            public CaseFileBuilder verified(ClosingEvent.Verified verified) {
                return next.verification(before.verification().verifiedBy(verified.person()))
                        .stage(Stage.VERIFIED);
            }

            @Override
            public CaseFileBuilder sentBack(ClosingEvent.SentBack sentBack) {
                return next.verification(before.verification().sentBack()).stage(Stage.HANDLING);
            }

            @Override
            public CaseFileBuilder replied(ClosingEvent.Replied replied) {
                return next.answer(replied.answer())
                        .reporters(before.reporters().answered(replied.reporters()))
                        .stage(before.stage().isOpen() ? Stage.REPLIED : before.stage());
            }

            @Override
            public CaseFileBuilder rated(ClosingEvent.Rated rated) {
                return next.rating(new Rating(rated.satisfaction(), rated.resolved()));
            }

            @Override
            public CaseFileBuilder closed(ClosingEvent.Closed closed) {
                return next.stage(Stage.CLOSED).closedAt(closed.head().at());
            }

            @Override
            public CaseFileBuilder milestoneReached(ClosingEvent.MilestoneReached reached) {
                return next.milestones(before.milestones()
                        .reached(reached.milestone(), reached.head().at()));
            }

            @Override
            public CaseFileBuilder followUpOrdered(ClosingEvent.FollowUpOrdered ordered) {
                return next.followUp(before.followUp().ordered(ordered.area(), ordered.budget()));
            }

            @Override
            public CaseFileBuilder followedUp(ClosingEvent.FollowedUp asked) {
                return next.followUp(
                        before.followUp().said(new Rating(asked.satisfaction(), asked.resolved()), asked.factsTrue()));
            }

            @Override
            public CaseFileBuilder reopened(ClosingEvent.Reopened reopened) {
                return next.verification(before.verification().reopened())
                        .reporters(before.reporters().unanswered())
                        .followUp(before.followUp().withdrawn())
                        .answer(null)
                        .closedAt(null)
                        .stage(reopened.stage());
            }
        });
    }
}
