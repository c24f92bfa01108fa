package io.gridward.core.linkage;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import io.gridward.core.roster.PersonRef;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants something done in a meeting. Who may chair or be a member is said when the meeting begins; that the
 * person is who he says, the host makes sure of.
 *
 * @param id chosen by who sends it, 1 to 128 characters without white space; told twice, it happens once
 * @param meeting the meeting
 * @param at when it is recorded, in the years -1 to 10000; never before the last event of the meeting
 * @param by who, or null for the system, which lets time pass
 * @param act what
 */
public record MeetingCommand(
        String id, MeetingId meeting, Instant at, @Nullable PersonRef by, MeetingAct act) {
    private static final Pattern FORM = Pattern.compile("\\S{1,128}");

    // As for commands to cases, which take over what meetings come to.
    private static final Instant FIRST = Instant.parse("-0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10001-01-01T00:00:00Z");

    /** Tells a repetition from a mistake; it keeps nobody out. */
    private static final HashFunction DIGEST = Hashing.farmHashFingerprint64();

    /**
     * Checks the id and the instant.
     *
     * @throws IllegalArgumentException if the id has another form, or {@code at} lies outside the years -1 to 10000, in
     *     UTC
     */
    public MeetingCommand {
        requireId("id", id);
        requireDay("at", at);
    }

    /** Checks the id of a command, also where an event names it. */
    static void requireId(String name, String id) {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(name + " must be 1 to 128 characters without white space, got " + id);
        }
    }

    /** Checks that every zone knows the day of an instant. */
    static void requireDay(String name, Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new IllegalArgumentException(name + " must lie in the years -1 to 10000, got " + instant);
        }
    }

    /** A hash over who said what; the instant is left out, so that a command sent again later is the same. */
    String digest() {
        StringBuilder said = new StringBuilder();
        add(said, meeting.value());
        add(said, String.valueOf(by));
        add(said, act.id());
        act.said().forEach(part -> add(said, part));
        return DIGEST.hashString(said, StandardCharsets.UTF_8).toString();
    }

    /** With its length, so that no two lists of parts run together into the same. */
    private static void add(StringBuilder said, String part) {
        said.append(part.length()).append(' ').append(part);
    }
}
