package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked for and decided: returns, extensions, suspensions and voiding; and what ends them. */
public sealed interface RequestAct extends Act {
    /**
     * Ask for a return, an extension, a suspension or voiding. One of a kind can be pending; meanwhile the holder
     * stays responsible and his clocks run.
     *
     * @param what what is asked for
     * @param reason why, in the requester's words
     * @param cause the same as a word the policy knows, such as {@code works}; null if none fits
     * @param basis on what rule or document it rests, or null
     * @param until for an extension the date he promises, or null for what is granted; for a suspension the
     *     review date, which it needs; null for the others
     */
    record Request(
            RequestKind what,
            TextRef reason,
            @Nullable String cause,
            @Nullable TextRef basis,
            @Nullable Instant until) implements RequestAct {
        private static final Pattern CAUSE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

        /**
         * Checks the cause and the date.
         *
         * @throws IllegalArgumentException if a whistle is asked for, which {@link LinkageAct.Whistle} does; the
         *     cause is not a kebab-case word; a suspension lacks its review date; or a return or voiding has a date
         */
        public Request {
            if (what == RequestKind.WHISTLE) {
                throw new IllegalArgumentException("what must not be " + what + ", which is an act of its own");
            }
            if (cause != null && !CAUSE.matcher(cause).matches()) {
                throw new IllegalArgumentException("cause must be a kebab-case word, got " + cause);
            }
            if (what == RequestKind.SUSPENSION && until == null) {
                throw new IllegalArgumentException("until is needed: a suspension has a review date");
            }
            if ((what == RequestKind.RETURN || what == RequestKind.VOID) && until != null) {
                throw new IllegalArgumentException("until must be null for " + what + ", got " + until);
            }
        }

        /**
         * Asks for a return.
         *
         * @param reason why
         * @return a request without cause and basis
         */
        public static Request forReturn(TextRef reason) {
            return new Request(RequestKind.RETURN, reason, null, null, null);
        }

        /**
         * Asks for more time, as much as is granted.
         *
         * @param reason why
         * @return a request without cause, basis and date
         */
        public static Request forExtension(TextRef reason) {
            return new Request(RequestKind.EXTENSION, reason, null, null, null);
        }

        /**
         * Asks for time until a promised date, which no pause moves (承诺件).
         *
         * @param reason why
         * @param promised the date
         * @return a request without cause and basis
         */
        public static Request forExtension(TextRef reason, Instant promised) {
            return new Request(RequestKind.EXTENSION, reason, null, null, promised);
        }

        /**
         * Asks for a suspension.
         *
         * @param reason why
         * @param review the review date
         * @return a request without cause and basis
         */
        public static Request forSuspension(TextRef reason, Instant review) {
            return new Request(RequestKind.SUSPENSION, reason, null, null, review);
        }

        /**
         * Asks for voiding.
         *
         * @param reason why
         * @return a request without cause and basis
         */
        public static Request forVoid(TextRef reason) {
            return new Request(RequestKind.VOID, reason, null, null, null);
        }

        /**
         * Returns the request with its cause.
         *
         * @param word a kebab-case word the policy knows
         * @return the same request with it
         * @throws IllegalArgumentException if it is not a kebab-case word
         */
        public Request because(String word) {
            return new Request(what, reason, word, basis, until);
        }

        /**
         * Returns the request with its basis.
         *
         * @param text on what rule or document it rests
         * @return the same request with it
         */
        public Request resting(TextRef text) {
            return new Request(what, reason, cause, text, until);
        }

        @Override
        public CaseAct kind() {
            return what.act();
        }

        @Override
        public List<String> said() {
            return List.of(reason.value(), String.valueOf(cause), String.valueOf(basis), String.valueOf(until));
        }
    }

    /**
     * Decide what is asked for. Every approver must agree; one who does not ends the request. Of several who say
     * how much or to whom, the last one's word holds.
     *
     * @param what what was asked for
     * @param judgement what the approver makes of it
     * @param remark his words, or null
     * @param limit how much time he grants, for an extension or a suspension; null for what is asked or ruled
     * @param until until when he grants it instead of {@code limit}: the promised date of an extension, the
     *     review date of a suspension; null likewise
     * @param to who is to have a returned case, inside his own area; null for the centre of that area
     */
    record Decide(
            RequestKind what,
            Judgement judgement,
            @Nullable TextRef remark,
            @Nullable TimeLimit limit,
            @Nullable Instant until,
            @Nullable Assignment to)
            implements RequestAct {
        /**
         * Checks that only what can be granted is said.
         *
         * @throws IllegalArgumentException if something but a return is to be adjudicated; there are both a limit
         *     and an instant, or either for a request that has none; or a receiver is named for anything but a
         *     granted return
         */
        public Decide {
            boolean timed = what == RequestKind.EXTENSION || what == RequestKind.SUSPENSION;
            boolean granted = judgement == Judgement.GRANT;
            if (judgement == Judgement.ADJUDICATE && what != RequestKind.RETURN) {
                throw new IllegalArgumentException("judgement must not be " + judgement + " for " + what);
            }
            if (limit != null && (until != null || !timed || !granted)) {
                throw new IllegalArgumentException("limit is for granting more time, without until; got " + limit);
            }
            if (until != null && (!timed || !granted)) {
                throw new IllegalArgumentException("until is for granting more time, got " + until);
            }
            if (to != null && (what != RequestKind.RETURN || !granted)) {
                throw new IllegalArgumentException("to is for granting a return, got " + to);
            }
        }

        /**
         * Agrees.
         *
         * @param what what was asked for
         * @return a grant of as much as is asked or ruled
         */
        public static Decide grant(RequestKind what) {
            return new Decide(what, Judgement.GRANT, null, null, null, null);
        }

        /**
         * Agrees to so much time.
         *
         * @param what an extension or a suspension
         * @param limit how long an extension adds, or how long from now on a suspension lasts
         * @return a grant
         * @throws IllegalArgumentException if something else was asked for
         */
        public static Decide grant(RequestKind what, TimeLimit limit) {
            return new Decide(what, Judgement.GRANT, null, limit, null, null);
        }

        /**
         * Agrees to time until an instant.
         *
         * @param what an extension or a suspension
         * @param until the promised date or the review date
         * @return a grant
         * @throws IllegalArgumentException if something else was asked for
         */
        public static Decide grant(RequestKind what, Instant until) {
            return new Decide(what, Judgement.GRANT, null, null, until, null);
        }

        /**
         * Agrees to a return and says who is to have the case.
         *
         * @param to to whom it goes
         * @return a grant
         */
        public static Decide grantReturn(Assignment to) {
            return new Decide(RequestKind.RETURN, Judgement.GRANT, null, null, null, to);
        }

        /**
         * Does not agree.
         *
         * @param what what was asked for
         * @param remark why not, or null
         * @return a refusal
         */
        public static Decide refuse(RequestKind what, @Nullable TextRef remark) {
            return new Decide(what, Judgement.REFUSE, remark, null, null, null);
        }

        /**
         * Takes a return that is disputed, to decide whose the case is.
         *
         * @param remark what is disputed, or null
         * @return the start of an adjudication
         */
        public static Decide adjudicate(@Nullable TextRef remark) {
            return new Decide(RequestKind.RETURN, Judgement.ADJUDICATE, remark, null, null, null);
        }

        @Override
        public CaseAct kind() {
            return CaseAct.DECIDE;
        }

        @Override
        public List<String> said() {
            return List.of(
                    what.id(),
                    judgement.id(),
                    String.valueOf(remark),
                    String.valueOf(limit),
                    String.valueOf(until),
                    String.valueOf(to));
        }
    }

    /**
     * Take a request back.
     *
     * @param what what was asked for
     */
    record Withdraw(RequestKind what) implements RequestAct {
        @Override
        public CaseAct kind() {
            return CaseAct.WITHDRAW;
        }

        @Override
        public List<String> said() {
            return List.of(what.id());
        }
    }

    /**
     * Decide whose a disputed case is (裁定). It binds: the lead cannot ask to return it again.
     *
     * @param lead who leads (主办), inside the area that decides
     * @param coHandlers the ids of the matters whose parties help (协办), each once
     * @param decision the decision
     */
    record Adjudicate(Assignment lead, List<String> coHandlers, TextRef decision) implements RequestAct {
        /**
         * Copies the matters.
         *
         * @throws IllegalArgumentException if a matter comes twice
         */
        public Adjudicate {
            coHandlers = List.copyOf(coHandlers);
            if (coHandlers.stream().distinct().count() < coHandlers.size()) {
                throw new IllegalArgumentException("coHandlers must not repeat a matter, got " + coHandlers);
            }
        }

        @Override
        public CaseAct kind() {
            return CaseAct.ADJUDICATE;
        }

        @Override
        public List<String> said() {
            return List.of(lead.toString(), coHandlers.toString(), decision.value());
        }
    }

    /** Take a suspended case up again before its review date. */
    record Resume() implements RequestAct {
        @Override
        public CaseAct kind() {
            return CaseAct.RESUME;
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }
}
