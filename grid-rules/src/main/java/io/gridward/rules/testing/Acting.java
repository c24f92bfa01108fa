package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.RequestAct;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeLimit;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody in a {@link Scenario}, about to do something at the present time. Texts and evidence are made up where an act
 * needs them; {@link #does} takes an act that says more. What is refused fails the test, unless {@link
 * #expectingRefusal} says so. Immutable.
 */
public final class Acting {
    private final Scenario scenario;
    private final Actor actor;
    private final ImmutableList<String> refusals;
    private final Play play;

    Acting(Scenario scenario, Actor actor) {
        this(scenario, actor, List.of(), (acting, deed) -> acting.does(deed.act(actor, scenario.time())));
    }

    Acting(Scenario scenario, Actor actor, List<String> refusals, Play play) {
        this.scenario = scenario;
        this.actor = actor;
        this.refusals = ImmutableList.copyOf(refusals);
        this.play = play;
    }

    /** What comes of a deed. */
    interface Play {
        Scenario play(Acting acting, Deed deed);
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
                scenario, actor, Arrays.stream(codes).map(ReasonCode::code).toList(), play);
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
     * Does what a document could say too.
     *
     * @param deed the deed, with all words its kind needs
     * @return the scenario after it
     * @throws IllegalArgumentException if a word is missing, or it is a deed of parties and this is none
     * @throws AssertionError if it is refused though it should not be, or not as it should be
     */
    public Scenario does(Deed deed) {
        return play.play(this, deed);
    }

    private Scenario does(DeedKind kind) {
        return does(Deed.of(kind));
    }

    /**
     * Signs for the case.
     *
     * @return the scenario after it
     */
    public Scenario signs() {
        return does(DeedKind.SIGN);
    }

    /**
     * Says that it cannot be solved at this level.
     *
     * @return the scenario after it
     */
    public Scenario handsUp() {
        return does(DeedKind.HAND_UP);
    }

    /**
     * Says that the matter is dealt with, with a photo as evidence.
     *
     * @return the scenario after it
     */
    public Scenario handles() {
        return does(DeedKind.HANDLE);
    }

    /**
     * Says that the matter is dealt with, and shows nothing.
     *
     * @return the scenario after it
     */
    public Scenario handlesWithoutEvidence() {
        return does(DeedKind.HANDLE_WITHOUT_EVIDENCE);
    }

    /**
     * Handles the matter on the spot and closes the case (自办自结).
     *
     * @return the scenario after it
     */
    public Scenario handlesOnTheSpot() {
        return does(DeedKind.SELF_HANDLE);
    }

    /**
     * Confirms the result.
     *
     * @return the scenario after it
     */
    public Scenario verifies() {
        return does(DeedKind.VERIFY);
    }

    /**
     * Does not confirm the result: the work must be done again.
     *
     * @return the scenario after it
     */
    public Scenario sendsBack() {
        return does(DeedKind.SEND_BACK);
    }

    /**
     * Answers the requester.
     *
     * @return the scenario after it
     */
    public Scenario replies() {
        return does(DeedKind.REPLY);
    }

    /**
     * Rates the outcome.
     *
     * @param satisfaction how satisfied
     * @param resolved whether he finds the matter resolved
     * @return the scenario after it
     */
    public Scenario rates(Satisfaction satisfaction, boolean resolved) {
        return does(
                Deed.of(DeedKind.RATE).with(DeedWord.SATISFACTION, satisfaction).with(DeedWord.RESOLVED, resolved));
    }

    /**
     * Closes the case.
     *
     * @return the scenario after it
     */
    public Scenario closes() {
        return does(DeedKind.CLOSE);
    }

    /**
     * Whistles for whomever the policy calls.
     *
     * @return the scenario after it
     */
    public Scenario whistles() {
        return does(DeedKind.WHISTLE);
    }

    /**
     * Whistles for whomever the policy calls at a whistle of some type.
     *
     * @param type one of the causes of the policy
     * @return the scenario after it
     */
    public Scenario whistles(String type) {
        return does(Deed.of(DeedKind.WHISTLE).with(DeedWord.TYPE, type));
    }

    /**
     * Takes the call of a party back.
     *
     * @param party its id
     * @return the scenario after it
     */
    public Scenario takesBackCallOf(String party) {
        return does(Deed.of(DeedKind.WITHDRAW_CALL).with(DeedWord.PARTY, new PartyId(party)));
    }

    /**
     * Names the party that leads.
     *
     * @param party its id
     * @return the scenario after it
     */
    public Scenario namesLead(String party) {
        return does(Deed.of(DeedKind.NAME_LEAD).with(DeedWord.PARTY, new PartyId(party)));
    }

    /**
     * Rates what a called party did (评哨).
     *
     * @param party its id
     * @param satisfaction how satisfied he is with it
     * @return the scenario after it
     */
    public Scenario ratesParty(String party, Satisfaction satisfaction) {
        return does(Deed.of(DeedKind.RATE_PARTY)
                .with(DeedWord.PARTY, new PartyId(party))
                .with(DeedWord.SATISFACTION, satisfaction));
    }

    /**
     * Gives the case to an area.
     *
     * @param area its code
     * @return the scenario after it
     */
    public Scenario dispatchesTo(String area) {
        return does(Deed.of(DeedKind.DISPATCH).with(DeedWord.AREA, AreaCode.of(area)));
    }

    /**
     * Sends the case one level down.
     *
     * @return the scenario after it
     */
    public Scenario sendsDown() {
        return does(DeedKind.SEND_DOWN);
    }

    /**
     * Raises the case past the levels between.
     *
     * @param level the id of the level
     * @return the scenario after it
     */
    public Scenario raisesTo(String level) {
        return does(Deed.of(DeedKind.RAISE).with(DeedWord.LEVEL, level));
    }

    /**
     * Puts the case under the supervision of his own area.
     *
     * @return the scenario after it
     */
    public Scenario supervises() {
        return does(DeedKind.SUPERVISE);
    }

    /**
     * Asks the holder to get on with it.
     *
     * @return the scenario after it
     */
    public Scenario urges() {
        return does(DeedKind.URGE);
    }

    /**
     * Files an issue that waits at intake.
     *
     * @return the scenario after it
     */
    public Scenario files() {
        return does(DeedKind.FILE);
    }

    /**
     * Rejects an issue that waits at intake.
     *
     * @return the scenario after it
     */
    public Scenario rejects() {
        return does(DeedKind.REJECT);
    }

    /**
     * Corrects the facts of the issue.
     *
     * @param facts all facts as they are right
     * @return the scenario after it
     */
    public Scenario correctsFacts(Facts facts) {
        return does(Deed.of(DeedKind.CORRECT_FACTS).with(DeedWord.FACTS, facts));
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
     * Asks to give the case back.
     *
     * @return the scenario after it
     */
    public Scenario requestsReturn() {
        return does(DeedKind.REQUEST_RETURN);
    }

    /**
     * Asks for more time.
     *
     * @return the scenario after it
     */
    public Scenario requestsExtension() {
        return does(DeedKind.REQUEST_EXTENSION);
    }

    /**
     * Asks for more time.
     *
     * @param time the local time until which, such as {@code 2022-10-08 09:30}
     * @return the scenario after it
     * @throws IllegalArgumentException if it is not written like that
     */
    public Scenario requestsExtensionUntil(String time) {
        return does(Deed.of(DeedKind.REQUEST_EXTENSION).with(DeedWord.UNTIL, Telling.local(time)));
    }

    /**
     * Asks to put the case off.
     *
     * @param time the local time at which it is looked at again, such as {@code 2022-10-08 09:30}
     * @return the scenario after it
     * @throws IllegalArgumentException if it is not written like that
     */
    public Scenario requestsSuspensionUntil(String time) {
        return does(Deed.of(DeedKind.REQUEST_SUSPENSION).with(DeedWord.UNTIL, Telling.local(time)));
    }

    /**
     * Asks to end the case without a result.
     *
     * @return the scenario after it
     */
    public Scenario requestsVoid() {
        return does(DeedKind.REQUEST_VOID);
    }

    /**
     * Agrees to what is requested.
     *
     * @param what what was requested
     * @return the scenario after it
     */
    public Scenario grants(RequestKind what) {
        return does(Deed.of(DeedKind.GRANT).with(DeedWord.WHAT, what));
    }

    /**
     * Agrees to more time.
     *
     * @param what an extension or a suspension
     * @param limit for how long, such as {@code 3wd}
     * @return the scenario after it
     * @throws IllegalArgumentException if something else was requested, or the limit is not written like that
     */
    public Scenario grantsFor(RequestKind what, String limit) {
        return does(Deed.of(DeedKind.GRANT_FOR)
                .with(DeedWord.MORE_TIME, what)
                .with(DeedWord.LIMIT, TimeLimit.parse(limit)));
    }

    /**
     * Agrees to more time.
     *
     * @param what an extension or a suspension
     * @param time the local time until which, such as {@code 2022-10-08 09:30}
     * @return the scenario after it
     * @throws IllegalArgumentException if something else was requested, or the time is not written like that
     */
    public Scenario grantsUntil(RequestKind what, String time) {
        return does(
                Deed.of(DeedKind.GRANT_UNTIL).with(DeedWord.MORE_TIME, what).with(DeedWord.UNTIL, Telling.local(time)));
    }

    /**
     * Takes the case back from who asked for that, and gives it to an area.
     *
     * @param area its code
     * @return the scenario after it
     */
    public Scenario grantsReturnTo(String area) {
        return does(Deed.of(DeedKind.GRANT_RETURN_TO).with(DeedWord.AREA, AreaCode.of(area)));
    }

    /**
     * Leaves a return that is disputed to whoever adjudicates.
     *
     * @return the scenario after it
     */
    public Scenario disputes() {
        return does(DeedKind.DISPUTE);
    }

    /**
     * Adjudicates whose the case is.
     *
     * @param area the code of the area that gets it
     * @return the scenario after it
     */
    public Scenario adjudicatesTo(String area) {
        return does(Deed.of(DeedKind.ADJUDICATE).with(DeedWord.AREA, AreaCode.of(area)));
    }

    /**
     * Does not agree to what is requested.
     *
     * @param what what was requested
     * @return the scenario after it
     */
    public Scenario refuses(RequestKind what) {
        return does(Deed.of(DeedKind.REFUSE).with(DeedWord.WHAT, what));
    }

    /**
     * Takes a request back.
     *
     * @param what what was requested
     * @return the scenario after it
     */
    public Scenario withdraws(RequestKind what) {
        return does(Deed.of(DeedKind.WITHDRAW).with(DeedWord.WHAT, what));
    }

    /**
     * Goes on with a suspended case.
     *
     * @return the scenario after it
     */
    public Scenario resumes() {
        return does(DeedKind.RESUME);
    }

    /**
     * Says that a stage of the work is reached.
     *
     * @param milestone the stage, as the policy named it
     * @return the scenario after it
     */
    public Scenario reaches(String milestone) {
        return does(Deed.of(DeedKind.REACH_MILESTONE).with(DeedWord.MILESTONE, milestone));
    }

    /**
     * Asks the requester back, whose word is true.
     *
     * @param satisfaction how satisfied he is
     * @param resolved whether he finds the matter resolved
     * @return the scenario after it
     */
    public Scenario asksBack(Satisfaction satisfaction, boolean resolved) {
        return does(Deed.of(DeedKind.FOLLOW_UP)
                .with(DeedWord.SATISFACTION, satisfaction)
                .with(DeedWord.RESOLVED, resolved));
    }

    /**
     * Opens the case again.
     *
     * @return the scenario after it
     */
    public Scenario reopens() {
        return does(DeedKind.REOPEN);
    }
}
