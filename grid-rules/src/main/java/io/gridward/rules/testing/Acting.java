package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.ClosingAct;
import io.gridward.core.casefile.Evidence;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.LinkageAct;
import io.gridward.core.casefile.RequestAct;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody in a {@link Scenario}, about to do something at the present time. Texts and evidence are made up where an act
 * needs them; {@link #does} takes an act that says more. What is refused fails the test, unless {@link
 * #expectingRefusal} says so. Immutable.
 */
public final class Acting {
    private static final TextRef TEXT = new TextRef("scenario/text");
    private static final Evidence PHOTO = new Evidence("photo", "scenario/photo", null);

    private final Scenario scenario;
    private final Actor actor;
    private final ImmutableList<String> refusals;

    Acting(Scenario scenario, Actor actor) {
        this(scenario, actor, List.of());
    }

    private Acting(Scenario scenario, Actor actor, List<String> refusals) {
        this.scenario = scenario;
        this.actor = actor;
        this.refusals = ImmutableList.copyOf(refusals);
    }

    /**
     * Expects the next act to be refused for these reasons and no other; the case then stays as it is.
     *
     * @param codes codes of the reasons, at least one
     * @return the same person, about to be refused
     * @throws IllegalArgumentException if there is no code
     */
    public Acting expectingRefusal(ReasonCode... codes) {
        if (codes.length == 0) {
            throw new IllegalArgumentException("codes must not be empty");
        }
        return new Acting(
                scenario, actor, Arrays.stream(codes).map(ReasonCode::code).toList());
    }

    /**
     * Does anything.
     *
     * @param act the act
     * @return the scenario after it
     * @throws AssertionError if it is refused though it should not be, or not as it should be
     */
    public Scenario does(Act act) {
        return scenario.after(actor, act, refusals);
    }

    /**
     * Signs for the case.
     *
     * @return the scenario after it
     */
    public Scenario signs() {
        return does(new HoldingAct.Sign());
    }

    /**
     * Says that it cannot be solved at this level.
     *
     * @return the scenario after it
     */
    public Scenario handsUp() {
        return does(new HoldingAct.HandUp(TEXT, TEXT));
    }

    /**
     * Says that the matter is dealt with, with a photo as evidence.
     *
     * @return the scenario after it
     */
    public Scenario handles() {
        return does(new ClosingAct.Handle(List.of(PHOTO), TEXT));
    }

    /**
     * Says that the matter is dealt with, and shows nothing.
     *
     * @return the scenario after it
     */
    public Scenario handlesWithoutEvidence() {
        return does(new ClosingAct.Handle(List.of(), TEXT));
    }

    /**
     * Handles the matter on the spot and closes the case (自办自结).
     *
     * @return the scenario after it
     */
    public Scenario handlesOnTheSpot() {
        return does(new IntakeAct.SelfHandle(List.of(PHOTO), TEXT));
    }

    /**
     * Confirms the result.
     *
     * @return the scenario after it
     */
    public Scenario verifies() {
        return does(new ClosingAct.Verify(true, null));
    }

    /**
     * Does not confirm the result: the work must be done again.
     *
     * @return the scenario after it
     */
    public Scenario sendsBack() {
        return does(new ClosingAct.Verify(false, TEXT));
    }

    /**
     * Answers the requester.
     *
     * @return the scenario after it
     */
    public Scenario replies() {
        return does(new ClosingAct.Reply(TEXT));
    }

    /**
     * Rates the outcome.
     *
     * @param satisfaction how satisfied
     * @param resolved whether he finds the matter resolved
     * @return the scenario after it
     */
    public Scenario rates(Satisfaction satisfaction, boolean resolved) {
        return does(new ClosingAct.Rate(satisfaction, resolved));
    }

    /**
     * Closes the case.
     *
     * @return the scenario after it
     */
    public Scenario closes() {
        return does(new ClosingAct.Close());
    }

    /**
     * Whistles for whomever the policy calls.
     *
     * @return the scenario after it
     */
    public Scenario whistles() {
        return does(new LinkageAct.Whistle());
    }

    /**
     * Whistles for whomever the policy calls at a whistle of some type.
     *
     * @param type one of the causes of the policy
     * @return the scenario after it
     */
    public Scenario whistles(String type) {
        return does(new LinkageAct.Whistle(type));
    }

    /**
     * Takes the call of a party back.
     *
     * @param party its id
     * @return the scenario after it
     */
    public Scenario takesBackCallOf(String party) {
        return does(new LinkageAct.WithdrawCall(new PartyId(party), TEXT));
    }

    /**
     * Names the party that leads.
     *
     * @param party its id
     * @return the scenario after it
     */
    public Scenario namesLead(String party) {
        return does(new LinkageAct.NameLead(new PartyId(party)));
    }

    /**
     * Rates what a called party did (评哨).
     *
     * @param party its id
     * @param satisfaction how satisfied he is with it
     * @return the scenario after it
     */
    public Scenario ratesParty(String party, Satisfaction satisfaction) {
        return does(new LinkageAct.RateParty(new PartyId(party), satisfaction, TEXT));
    }

    /**
     * Gives the case to an area.
     *
     * @param area its code
     * @return the scenario after it
     */
    public Scenario dispatchesTo(String area) {
        return does(new HoldingAct.Dispatch(AreaCode.of(area), null, TEXT));
    }

    /**
     * Sends the case one level down.
     *
     * @return the scenario after it
     */
    public Scenario sendsDown() {
        return does(new HoldingAct.SendDown(TEXT));
    }

    /**
     * Raises the case past the levels between.
     *
     * @param level the id of the level
     * @return the scenario after it
     */
    public Scenario raisesTo(String level) {
        return does(new HoldingAct.Raise(level, TEXT));
    }

    /**
     * Puts the case under the supervision of his own area.
     *
     * @return the scenario after it
     */
    public Scenario supervises() {
        return does(new HoldingAct.Supervise(TEXT));
    }

    /**
     * Asks the holder to get on with it.
     *
     * @return the scenario after it
     */
    public Scenario urges() {
        return does(new HoldingAct.Urge(TEXT));
    }

    /**
     * Files an issue that waits at intake.
     *
     * @return the scenario after it
     */
    public Scenario files() {
        return does(new IntakeAct.File());
    }

    /**
     * Rejects an issue that waits at intake.
     *
     * @return the scenario after it
     */
    public Scenario rejects() {
        return does(new IntakeAct.Reject(TEXT, TEXT));
    }

    /**
     * Corrects the facts of the issue.
     *
     * @param facts all facts as they are right
     * @return the scenario after it
     */
    public Scenario correctsFacts(Facts facts) {
        return does(new IntakeAct.CorrectFacts(facts));
    }

    /**
     * Asks for something: a return, an extension, a suspension or voiding.
     *
     * @param request what is asked for
     * @return the scenario after it
     */
    public Scenario requests(RequestAct.Request request) {
        return does(request);
    }

    /**
     * Agrees to what is requested.
     *
     * @param what what was requested
     * @return the scenario after it
     */
    public Scenario grants(RequestKind what) {
        return does(RequestAct.Decide.grant(what));
    }

    /**
     * Does not agree to what is requested.
     *
     * @param what what was requested
     * @return the scenario after it
     */
    public Scenario refuses(RequestKind what) {
        return does(RequestAct.Decide.refuse(what, TEXT));
    }

    /**
     * Takes a request back.
     *
     * @param what what was requested
     * @return the scenario after it
     */
    public Scenario withdraws(RequestKind what) {
        return does(new RequestAct.Withdraw(what));
    }

    /**
     * Goes on with a suspended case.
     *
     * @return the scenario after it
     */
    public Scenario resumes() {
        return does(new RequestAct.Resume());
    }

    /**
     * Says that a stage of the work is reached.
     *
     * @param milestone the stage, as the policy named it
     * @return the scenario after it
     */
    public Scenario reaches(String milestone) {
        return does(new ClosingAct.ReachMilestone(milestone, List.of(PHOTO)));
    }

    /**
     * Asks the requester back, whose word is true.
     *
     * @param satisfaction how satisfied he is
     * @param resolved whether he finds the matter resolved
     * @return the scenario after it
     */
    public Scenario asksBack(Satisfaction satisfaction, boolean resolved) {
        return does(new ClosingAct.FollowUp(satisfaction, resolved, true, TEXT));
    }

    /**
     * Opens the case again.
     *
     * @return the scenario after it
     */
    public Scenario reopens() {
        return does(new ClosingAct.Reopen(TEXT));
    }
}
