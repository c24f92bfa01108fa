package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.MeetingOutcomeEvent;
import io.gridward.core.casefile.MeetingOutcomeEvent.DeliberationRecorded;
import io.gridward.core.casefile.MeetingOutcomeEvent.ResolutionTaken;
import java.util.List;

/** Forms of the events about outcomes of meetings. */
final class MeetingOutcomeEvents {
    static final List<Form<? extends MeetingOutcomeEvent>> FORMS = List.of(
            new Form<>(
                    "deliberation-recorded",
                    DeliberationRecorded.class,
                    (out, event) -> out.put("meeting", Values.MEETING, event.meeting())
                            .put("outcome", CaseValues.DELIBERATION_OUTCOME, event.outcome()),
                    in -> new DeliberationRecorded(
                            Heads.read(in),
                            in.get("meeting", Values.MEETING),
                            in.get("outcome", CaseValues.DELIBERATION_OUTCOME))),
            new Form<>(
                    "resolution-taken",
                    ResolutionTaken.class,
                    (out, event) -> out.put("meeting", Values.MEETING, event.meeting())
                            .put("item", Values.ORDINAL, event.item())
                            .put("party", Values.PARTY, event.party())
                            .put("deadline", Values.INSTANT, event.deadline()),
                    in -> new ResolutionTaken(
                            Heads.read(in),
                            in.get("meeting", Values.MEETING),
                            in.get("item", Values.ORDINAL),
                            in.get("party", Values.PARTY),
                            in.get("deadline", Values.INSTANT))));

    private MeetingOutcomeEvents() {}
}
