package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.details;
import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something is asked for, and others agree to it or do not. */
public sealed interface RequestEvent extends CaseEvent {
    /**
     * Reads the event by what it is.
     *
     * @param cases what to do with each
     * @param <R> the type of the result
     * @return the result of the case that applies
     */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Families<R> families) {
        return families.request(this);
    }

    /**
     * What to do with each event of the family. New events may come in a minor version; they, and every
     * case left out, go to {@link #otherwise}.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {
        /**
         * Takes every event no other method takes.
         *
         * @param event the event
         * @return the result
         */
        R otherwise(RequestEvent event);

        /**
         * Takes this event: somebody asked for something.
         *
         * @param event the event
         * @return the result
         */
        default R requested(Requested event) {
            return otherwise(event);
        }

        /**
         * Takes this event: it was found who must agree to a request from now on, or until when they can.
         *
         * @param event the event
         * @return the result
         */
        default R approversFound(ApproversFound event) {
            return otherwise(event);
        }

        /**
         * Takes this event: an approver agreed.
         *
         * @param event the event
         * @return the result
         */
        default R agreed(Agreed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: an approver did not agree.
         *
         * @param event the event
         * @return the result
         */
        default R declined(Declined event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a request was granted.
         *
         * @param event the event
         * @return the result
         */
        default R granted(Granted event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a request was taken back.
         *
         * @param event the event
         * @return the result
         */
        default R withdrawn(Withdrawn event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a request came to nothing, because the case went on.
         *
         * @param event the event
         * @return the result
         */
        default R lapsed(Lapsed event) {
            return otherwise(event);
        }
    }

    /**
     * Somebody asked for something that others must agree to.
     *
     * @param head number, instant and command
     * @param what what is asked for
     * @param by who asks; he never decides it
     * @param holder in whose name: the holder of the case at that time
     * @param reason why, or null for a whistle
     * @param cause the same as a word of the policy, or null
     * @param basis on what it rests, or null
     * @param until the promised date of an extension or the review date of a suspension, as asked for; or null
     * @param approvers who must agree, each of them; empty if nobody must
     * @param grant what the policy lets be granted, or null if it does not say
     * @param reasons why these approvers and not others
     */
    record Requested(
            EventHead head,
            RequestKind what,
            PersonRef by,
            Holder holder,
            @Nullable TextRef reason,
            @Nullable String cause,
            @Nullable TextRef basis,
            @Nullable Instant until,
            List<Holder> approvers,
            @Nullable TimeLimit grant,
            List<Finding> reasons)
            implements RequestEvent {
        /** Copies the lists. */
        public Requested {
            approvers = List.copyOf(approvers);
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.requested(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.REQUEST_MADE,
                    details(
                            "request",
                            what.id(),
                            "person",
                            by.value(),
                            "cause",
                            cause,
                            "until",
                            until,
                            "approvers",
                            approvers.isEmpty() ? null : names(approvers)));
        }

        static String names(List<Holder> approvers) {
            return approvers.stream()
                    .map(holder -> holder.post() == null
                            ? holder.area().value()
                            : holder.post().value())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * It was found who must agree to a request from now on, or until when they can.
     *
     * @param head number, instant and command
     * @param what what was asked for
     * @param approvers all who must agree, those who have agreed among them
     * @param until when the first of those who have yet to agree cannot any more, or null if no end is known
     * @param reasons why they and not others
     */
    record ApproversFound(
            EventHead head,
            RequestKind what,
            List<Holder> approvers,
            @Nullable Instant until,
            List<Finding> reasons) implements RequestEvent {
        /** Copies the lists. */
        public ApproversFound {
            approvers = List.copyOf(approvers);
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.approversFound(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.APPROVERS_FOUND,
                    details("request", what.id(), "approvers", Requested.names(approvers), "until", until));
        }
    }

    /**
     * An approver agreed.
     *
     * @param head number, instant and command
     * @param what what is asked for
     * @param person who agreed
     * @param approvers for which of the approvers he spoke
     * @param remark his words, or null
     * @param limit how much time he grants, or null
     * @param until until when he grants it, or null
     * @param to who is to have a returned case, or null
     */
    record Agreed(
            EventHead head,
            RequestKind what,
            PersonRef person,
            List<Holder> approvers,
            @Nullable TextRef remark,
            @Nullable TimeLimit limit,
            @Nullable Instant until,
            @Nullable Assignment to)
            implements RequestEvent {
        /** Copies the lists. */
        public Agreed {
            approvers = List.copyOf(approvers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.agreed(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.REQUEST_AGREED,
                    details(
                            "request",
                            what.id(),
                            "person",
                            person.value(),
                            "limit",
                            limit,
                            "until",
                            until,
                            "to",
                            to == null ? null : to.area(),
                            "role",
                            to == null ? null : to.role()));
        }
    }

    /**
     * An approver did not agree, and the request ended.
     *
     * @param head number, instant and command
     * @param what what was asked for
     * @param person who did not agree
     * @param remark why not, or null
     */
    record Declined(
            EventHead head,
            RequestKind what,
            PersonRef person,
            @Nullable TextRef remark) implements RequestEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.declined(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.REQUEST_DECLINED, "request", what.id(), "person", person.value());
        }
    }

    /**
     * Everybody agreed. What follows from it are events of their own.
     *
     * @param head number, instant and command
     * @param what what was asked for
     * @param until the promised date of an extension, the review date of a suspension, else null
     */
    record Granted(
            EventHead head, RequestKind what, @Nullable Instant until) implements RequestEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.granted(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.REQUEST_GRANTED, details("request", what.id(), "until", until));
        }
    }

    /**
     * A request was taken back.
     *
     * @param head number, instant and command
     * @param what what was asked for
     * @param person who took it back
     */
    record Withdrawn(EventHead head, RequestKind what, PersonRef person) implements RequestEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withdrawn(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.REQUEST_WITHDRAWN, "request", what.id(), "person", person.value());
        }
    }

    /**
     * A request came to nothing: the case left the hands of who asked, or the work on it.
     *
     * @param head number, instant and command
     * @param what what was asked for
     */
    record Lapsed(EventHead head, RequestKind what) implements RequestEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lapsed(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.REQUEST_LAPSED, "request", what.id());
        }
    }
}
