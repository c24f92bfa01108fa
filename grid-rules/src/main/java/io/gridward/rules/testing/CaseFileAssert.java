package io.gridward.rules.testing;

import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.HandoffSlip;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.time.Stopwatch;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Assertions on a case. A failure tells how the case stands, in a {@link Scenario} also how it came there. Times are
 * read and written in UTC unless {@link #inZone} says otherwise. Not thread-safe.
 */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public final class CaseFileAssert extends ToldAssert<CaseFileAssert, CaseFile> {
    CaseFileAssert(CaseFile actual) {
        this(actual, Telling.UTC, () -> "");
    }

    CaseFileAssert(CaseFile actual, Telling time, Supplier<String> story) {
        super(actual, CaseFileAssert.class, time, story);
    }

    /**
     * Says where times are to be read.
     *
     * @param zone the zone
     * @return the same assertion in that zone
     */
    public CaseFileAssert inZone(ZoneId zone) {
        CaseFileAssert there = new CaseFileAssert(actual, new Telling(zone, time.language()), story());
        return there.as(getWritableAssertionInfo().description());
    }

    /**
     * Checks where the case stands.
     *
     * @param stage the stage
     * @return this assertion
     */
    public CaseFileAssert isAtStage(Stage stage) {
        return same(
                "the stage to be",
                time.word("stage", stage.id()),
                time.word("stage", file().stage().id()));
    }

    /**
     * Checks that somebody still has to do something about it.
     *
     * @return this assertion
     */
    public CaseFileAssert isOpen() {
        return check(
                file().stage().isOpen(),
                "the case to be",
                "open",
                file().stage().id());
    }

    /**
     * Checks that it has ended in whatever way.
     *
     * @return this assertion
     */
    public CaseFileAssert isNotOpen() {
        return check(
                !file().stage().isOpen(),
                "the case to have",
                "ended",
                file().stage().id());
    }

    /**
     * Checks at which level it is held.
     *
     * @param level the id of the level
     * @return this assertion
     */
    public CaseFileAssert isHeldAt(String level) {
        return same("the case to be held at the level", level, file().custody().level());
    }

    /**
     * Checks in which area it is held.
     *
     * @param area the code of the area
     * @return this assertion
     */
    public CaseFileAssert isHeldIn(String area) {
        return same(
                "the case to be held in",
                area,
                file().holder().map(Holder::area).map(Object::toString));
    }

    /**
     * Checks in which post it is held.
     *
     * @param post the id of the post
     * @return this assertion
     */
    public CaseFileAssert isHeldByPost(String post) {
        Holder holder = file().holder().orElse(null);
        boolean held =
                holder != null && holder.post() != null && holder.post().value().equals(post);
        return check(held, "the case to be held by the post", post, holder());
    }

    /**
     * Checks who holds it.
     *
     * @param person the person
     * @return this assertion
     */
    public CaseFileAssert isHeldBy(String person) {
        boolean held = file().holder().flatMap(Holder::asPerson).stream()
                .anyMatch(each -> each.value().equals(person));
        return check(held, "the case to be held by", person, holder());
    }

    /**
     * Checks that no post, but the centre of an area holds it.
     *
     * @param area the code of the area
     * @return this assertion
     */
    public CaseFileAssert isHeldByCentreOf(String area) {
        boolean held = file().holder().stream()
                .anyMatch(holder -> holder.isCentre() && holder.area().value().equals(area));
        return check(held, "the case to be held by the centre of", area, holder());
    }

    private String holder() {
        return file().holder().map(holder -> CaseReport.holder(holder, time)).orElse("nobody");
    }

    /**
     * Checks how big the matter is.
     *
     * @param grade the grade
     * @return this assertion
     */
    public CaseFileAssert isGraded(String grade) {
        return same("the grade to be", grade, file().grade());
    }

    /**
     * Checks the track it runs on.
     *
     * @param track the track
     * @return this assertion
     */
    public CaseFileAssert isOnTrack(String track) {
        return same("the track to be", track, file().track());
    }

    /**
     * Checks who supervises.
     *
     * @param area the code of the area
     * @return this assertion
     */
    public CaseFileAssert isSupervisedBy(String area) {
        return same("the case to be supervised by", area, file().supervisor().map(Object::toString));
    }

    /**
     * Checks when something falls due next.
     *
     * @param at the local time, such as {@code 2022-10-08 09:30}
     * @return this assertion
     */
    public CaseFileAssert isNextDueAt(String at) {
        return isNextDueAt(time.instant(at));
    }

    /**
     * Checks when something falls due next.
     *
     * @param at the instant
     * @return this assertion
     */
    public CaseFileAssert isNextDueAt(Instant at) {
        boolean due = file().nextDue().equals(Optional.of(at));
        return check(due, "something to fall due next at", time.text(at), new CaseReport(actual, time).nextDue());
    }

    /**
     * Checks when the newest clock of a kind is due. It may be paused.
     *
     * @param clock the kind
     * @param at the local time, such as {@code 2022-10-08 09:30}
     * @return this assertion
     */
    public CaseFileAssert hasClockDueAt(ClockKind clock, String at) {
        return hasClockDueAt(clock, time.instant(at));
    }

    /**
     * Checks when the newest clock of a kind is due. It may be paused.
     *
     * @param clock the kind
     * @param at the instant
     * @return this assertion
     */
    public CaseFileAssert hasClockDueAt(ClockKind clock, Instant at) {
        Optional<Stopwatch> newest = file().clocks().newest(clock);
        boolean due = newest.filter(
                        watch -> watch.stoppedAt().isEmpty() && watch.dueAt().equals(at))
                .isPresent();
        return check(
                due,
                "the clock " + clock.id() + " to run and be due at",
                time.text(at),
                newest.map(watch -> watch.stoppedAt()
                                .map(stopped -> "stopped at " + time.text(stopped))
                                .orElse("due at " + time.text(watch.dueAt())))
                        .orElse("there is none"));
    }

    /**
     * Checks that no clock of a kind runs.
     *
     * @param clock the kind
     * @return this assertion
     */
    public CaseFileAssert hasNoRunningClock(ClockKind clock) {
        boolean runs = file().clocks().all().entrySet().stream()
                .anyMatch(
                        each -> each.getKey().kind() == clock && each.getValue().isRunning());
        return check(!runs, "no clock to run of the kind", clock.id(), new CaseReport(actual, time).clocks());
    }

    /**
     * Checks that the case was handed over on some slip from one level to another.
     *
     * @param from the id of the level it left
     * @param to the id of the level it went to
     * @return this assertion
     */
    public CaseFileAssert hasSlip(String from, String to) {
        boolean found = file().slips().stream()
                .anyMatch(
                        slip -> slip.fromLevel().equals(from) && slip.toLevel().equals(to));
        return check(found, "a handoff slip", from + time.said(" to ", " 至 ") + to, slips());
    }

    /**
     * Checks that the last handoff slip leads from a level to where the case is held now.
     *
     * @param level the id of the level it left
     * @return this assertion
     */
    public CaseFileAssert hasSlipFrom(String level) {
        boolean found = last().filter(slip -> slip.fromLevel().equals(level)
                        && file().custody().level().equals(Optional.of(slip.toLevel())))
                .isPresent();
        return check(found, "the last handoff slip to lead here from", level, slips());
    }

    /**
     * Checks how often the case was handed over.
     *
     * @param count 0 or more
     * @return this assertion
     */
    public CaseFileAssert hasSlips(int count) {
        return check(file().slips().size() == count, "the number of handoff slips to be", "" + count, slips());
    }

    /**
     * Looks at the last handoff slip.
     *
     * @return assertions on it
     */
    public SlipAssert lastSlip() {
        check(last().isPresent(), "handoff slips", "at least one", "none");
        return new SlipAssert(last().orElseThrow(), time, this::context);
    }

    private Optional<HandoffSlip> last() {
        List<HandoffSlip> slips = file().slips();
        return slips.isEmpty() ? Optional.empty() : Optional.of(slips.get(slips.size() - 1));
    }

    private String slips() {
        return file().slips().isEmpty()
                ? "none"
                : file().slips().stream()
                        .map(slip -> slip.fromLevel() + time.said(" to ", " 至 ") + slip.toLevel())
                        .collect(Collectors.joining(", "));
    }

    /**
     * Looks at the task of a called party.
     *
     * @param party its id
     * @return assertions on its newest task
     */
    public PartyTaskAssert party(String party) {
        Optional<PartyTask> task = file().linkage().find(new PartyId(party));
        check(task.isPresent(), "to have been called", party, parties());
        return new PartyTaskAssert(task.orElseThrow(), time, this::context);
    }

    /**
     * Checks that nobody was called in.
     *
     * @return this assertion
     */
    public CaseFileAssert hasCalledNobody() {
        return check(file().linkage().tasks().isEmpty(), "to have been called", "nobody", parties());
    }

    private String parties() {
        String parties = file().linkage().tasks().stream()
                .map(task -> task.call().party().value())
                .collect(Collectors.joining(", "));
        return parties.isEmpty() ? "nobody" : parties;
    }

    /**
     * Checks that a request waits for approvers.
     *
     * @param kind what is requested
     * @return this assertion
     */
    public CaseFileAssert hasPending(RequestKind kind) {
        String pending = file().requests().pending().stream()
                .map(request -> request.what().id())
                .collect(Collectors.joining(", "));
        return check(
                file().requests().pending(kind).isPresent(),
                "a request to wait for approvers",
                kind.id(),
                pending.isEmpty() ? "none" : pending);
    }

    private CaseFile file() {
        return present();
    }

    private CaseFileAssert same(String expecting, String expected, Optional<String> found) {
        return same(expecting, expected, found.orElse("none"));
    }

    @Override
    String told() {
        return new CaseReport(actual, time).text();
    }
}
