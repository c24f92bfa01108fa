package io.gridward.rules.testing;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.Language;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * The course of one case, told step by step: somebody acts, nobody acts for a while, reference data change; in between
 * it is checked how the case stands. It runs on the real {@link Casework} and on a clock of its own, which stands still
 * unless {@link #at} or {@link #whenNobodyActsFor} moves it; then time passes as it does with a host that is always in
 * time: a tick at every instant at which something falls due.
 *
 * <pre>{@code
 * Scenario.given(SmallStreet.governance())
 *         .report("riverside-1").saying("category", "noise").saying("households", 3).at("2022-09-30 17:40")
 *         .thenHeldAt("grid")
 *         .whenNobodyActsFor("3wd")
 *         .thenHeldAt("community").withSlipFrom("grid")
 *         .whenHolder().signs()
 *         .at("2022-10-14 10:00").whenHolder().handles()
 *         .whenPost("riverside/clerk").verifies();
 * }</pre>
 *
 * <p>Immutable: a scenario that several tests have in common is told once, and each goes on with it by itself. What does
 * not hold fails as in AssertJ, with the story so far as a table. Times are local times of the calendar of the area the
 * issue lies in, time limits are measured by it.
 */
public final class Scenario {
    private final Course course;

    private Scenario(Course course) {
        this.course = course;
    }

    /**
     * Starts a scenario.
     *
     * @param governance the reference data
     * @return what can be done with them: report an issue
     */
    public static Given given(Governance governance) {
        return new Given(governance, Language.EN);
    }

    static Scenario reported(Governance governance, Language language, Issue issue, Actor actor, String time) {
        return new Scenario(Course.reported(governance, language, issue, actor, time));
    }

    /**
     * Returns the case as it is.
     *
     * @return the case file
     */
    public CaseFile file() {
        return course.file();
    }

    /**
     * Returns what happened so far.
     *
     * @return all events, whose commands are numbered {@code scenario/1} and on
     */
    public List<CaseEvent> events() {
        return course.events();
    }

    /**
     * Returns the present time.
     *
     * @return where the clock of the scenario stands
     */
    public Instant now() {
        return course.now();
    }

    /**
     * Lets time pass while nobody acts.
     *
     * @param time the local time, such as {@code 2022-10-08 09:30}; what falls due then has happened
     * @return the scenario at that time
     * @throws IllegalArgumentException if it is not written like that, or lies in the past
     */
    public Scenario at(String time) {
        return new Scenario(course.until(time));
    }

    /**
     * Lets time pass while nobody acts.
     *
     * @param limit for how long, such as {@code 3wd}, {@code 90min} or {@code 2d}, as limits are measured; what falls
     *     due at the end of it has happened
     * @return the scenario at the end of it
     * @throws IllegalArgumentException if it is not written like that
     * @throws io.gridward.core.time.CalendarEndsException if it ends after the calendar
     */
    public Scenario whenNobodyActsFor(String limit) {
        return new Scenario(course.passing(TimeLimit.parse(limit)));
    }

    /**
     * Lets the holder act.
     *
     * @return the person who holds the case
     * @throws IllegalArgumentException if the centre of an area holds it, for which any of its posts may act: {@link
     *     #whenPost}
     */
    public Acting whenHolder() {
        return when(new Doer.Holder());
    }

    /**
     * Lets a post act.
     *
     * @param post its id
     * @return whoever holds it now, or stands in for it
     * @throws IllegalArgumentException if there is no such post, or nobody is in it
     */
    public Acting whenPost(String post) {
        return when(new Doer.InPost(post));
    }

    /**
     * Lets a person act in a post, be it his or not.
     *
     * @param person the person
     * @param post the id of the post
     * @return the person
     */
    public Acting whenPerson(String person, String post) {
        return when(new Doer.Person(person, post));
    }

    /**
     * Lets the requester act.
     *
     * @return who brought the issue in
     */
    public Acting whenRequester() {
        return when(new Doer.Requester());
    }

    /**
     * Lets a party act.
     *
     * @param party its id
     * @return the first of its representatives, by name
     * @throws IllegalArgumentException if there is no such party, or nobody may speak for it
     */
    public PartyActing whenParty(String party) {
        return new PartyActing(when(new Doer.OfParty(party)));
    }

    /**
     * Lets the system act, as a host does.
     *
     * @return the system
     */
    public Acting whenSystem() {
        return when(new Doer.Host());
    }

    /**
     * Lets somebody act, be it a person, a party or the host.
     *
     * @param doer who
     * @return who that is now
     * @throws IllegalArgumentException if that is nobody, as the other methods say
     */
    public Acting when(Doer doer) {
        return new Acting(this, course.cast().actor(doer));
    }

    Telling time() {
        return course.time();
    }

    /**
     * Lets other reference data come into force, which the case adopts if it is open.
     *
     * @param next the other reference data
     * @return the scenario under them
     */
    public Scenario whenGovernedBy(Governance next) {
        return new Scenario(course.governedBy(next));
    }

    /**
     * Lets a post fall vacant today: who held it or stood in for it left yesterday.
     *
     * @param post its id
     * @return the scenario with the case taken on by whoever is responsible now
     * @throws IllegalArgumentException if there is no such post
     * @throws io.gridward.core.finding.InvalidModelException if a duty rota needs the person
     */
    public Scenario whenPostFallsVacant(String post) {
        return whenGovernedBy(course.staffing().without(new PostId(post)));
    }

    /**
     * Lets a person come into a post today.
     *
     * @param post its id
     * @param person the person
     * @return the scenario with him in office
     * @throws IllegalArgumentException if there is no such post
     * @throws io.gridward.core.finding.InvalidModelException if all its seats are taken
     */
    public Scenario whenPostIsFilled(String post, String person) {
        return whenGovernedBy(course.staffing().with(new PostId(post), new PersonRef(person)));
    }

    /** Does something now, which must be accepted, or refused with these codes if there are any. */
    Scenario after(Actor actor, Act act, List<String> refusals) {
        return new Scenario(course.after(actor, act, refusals));
    }

    /**
     * Checks anything about the case.
     *
     * @param checks what to check, with times in the zone of the scenario
     * @return this scenario
     */
    public Scenario then(Consumer<CaseFileAssert> checks) {
        checks.accept(check());
        return this;
    }

    /**
     * Checks what would happen from now on if nobody acted.
     *
     * @param checks what to check, with times in the zone of the scenario
     * @return this scenario
     */
    public Scenario thenForecast(Consumer<ForecastAssert> checks) {
        checks.accept(new ForecastAssert(course.forecast(), course.time(), course::story));
        return this;
    }

    private CaseFileAssert check() {
        return new CaseFileAssert(course.file(), course.time(), course::story);
    }

    /**
     * Checks at which level the case is held.
     *
     * @param level the id of the level
     * @return this scenario
     */
    public Scenario thenHeldAt(String level) {
        return then(file -> file.isHeldAt(level));
    }

    /**
     * Checks in which area the case is held.
     *
     * @param area the code of the area
     * @return this scenario
     */
    public Scenario thenHeldIn(String area) {
        return then(file -> file.isHeldIn(area));
    }

    /**
     * Checks which post holds the case.
     *
     * @param post the id of the post
     * @return this scenario
     */
    public Scenario thenHeldByPost(String post) {
        return then(file -> file.isHeldByPost(post));
    }

    /**
     * Checks that no post, but the centre of an area holds the case.
     *
     * @param area the code of the area
     * @return this scenario
     */
    public Scenario thenHeldByCentreOf(String area) {
        return then(file -> file.isHeldByCentreOf(area));
    }

    /**
     * Checks where the case stands.
     *
     * @param stage the stage
     * @return this scenario
     */
    public Scenario thenAtStage(Stage stage) {
        return then(file -> file.isAtStage(stage));
    }

    /**
     * Checks that the last handoff slip leads from a level to where the case is held now.
     *
     * @param level the id of the level it left
     * @return this scenario
     */
    public Scenario withSlipFrom(String level) {
        return then(file -> file.hasSlipFrom(level));
    }

    /**
     * Checks that the case was never handed over.
     *
     * @return this scenario
     */
    public Scenario withoutSlip() {
        return then(file -> file.hasSlips(0));
    }

    /**
     * Checks when something falls due next.
     *
     * @param time the local time, such as {@code 2022-10-08 09:30}
     * @return this scenario
     */
    public Scenario thenNextDueAt(String time) {
        return then(file -> file.isNextDueAt(time));
    }

    /**
     * Checks when the newest clock of a kind is due.
     *
     * @param clock the kind
     * @param time the local time, such as {@code 2022-10-08 09:30}
     * @return this scenario
     */
    public Scenario thenClockDueAt(ClockKind clock, String time) {
        return then(file -> file.hasClockDueAt(clock, time));
    }

    /**
     * Checks how far a called party has come.
     *
     * @param party its id
     * @param status the status
     * @return this scenario
     */
    public Scenario thenParty(String party, PartyStatus status) {
        return then(file -> file.party(party).hasStatus(status));
    }

    /**
     * Checks which person holds the case.
     *
     * @param person the person
     * @return this scenario
     */
    public Scenario thenHeldBy(String person) {
        return then(file -> file.isHeldBy(person));
    }

    /**
     * Checks who supervises.
     *
     * @param area the code of the area
     * @return this scenario
     */
    public Scenario thenSupervisedBy(String area) {
        return then(file -> file.isSupervisedBy(area));
    }

    /**
     * Checks how big the matter is.
     *
     * @param grade the grade
     * @return this scenario
     */
    public Scenario thenGraded(String grade) {
        return then(file -> file.isGraded(grade));
    }

    /**
     * Checks the track the case runs on.
     *
     * @param track the track
     * @return this scenario
     */
    public Scenario thenOnTrack(String track) {
        return then(file -> file.isOnTrack(track));
    }

    /**
     * Checks that a request waits for approvers.
     *
     * @param kind what is requested
     * @return this scenario
     */
    public Scenario thenPending(RequestKind kind) {
        return then(file -> file.hasPending(kind));
    }

    /**
     * Checks how often the case was handed over.
     *
     * @param count 0 or more
     * @return this scenario
     */
    public Scenario withSlips(int count) {
        return then(file -> file.hasSlips(count));
    }

    /**
     * Tells the story so far.
     *
     * @return the case and, as a table, what happened
     */
    @Override
    public String toString() {
        return course.toString();
    }

    /** Reference data in which a scenario can begin. Immutable. */
    public static final class Given {
        private final Governance governance;
        private final Language language;

        private Given(Governance governance, Language language) {
            this.governance = governance;
            this.language = language;
        }

        /**
         * Says in which language the scenario tells what does not hold.
         *
         * @param told the language; English unless said
         * @return the same reference data
         */
        public Given toldIn(Language told) {
            return new Given(governance, told);
        }

        /**
         * Reports an issue.
         *
         * @param area the code of the area it lies in
         * @return the report, of which more can be said
         */
        public Reporting report(String area) {
            return Reporting.of(governance, language, AreaCode.of(area));
        }
    }
}
