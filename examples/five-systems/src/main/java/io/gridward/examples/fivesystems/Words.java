package io.gridward.examples.fivesystems;

import io.gridward.core.casefile.CallEvent;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.ClosingEvent;
import io.gridward.core.casefile.DisputeEvent;
import io.gridward.core.casefile.HandoffSlip;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.IntakeEvent;
import io.gridward.core.casefile.PartyEvent;
import io.gridward.core.casefile.RequestEvent;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote. Events hold references alone; whoever keeps the texts, here the script, prints them beside the
 * event and may erase them.
 *
 * @param texts the texts by reference
 * @param language the language
 */
record Words(Map<TextRef, BilingualText> texts, Language language) {
    /** What was said with an event, in quotation marks. */
    List<String> of(CaseEvent event) {
        return Stream.of(intake(event), work(event), requests(event))
                .flatMap(List::stream)
                .filter(texts::containsKey)
                .map(reference -> quoted(texts.get(reference).in(language)))
                .toList();
    }

    private String quoted(String text) {
        return language == Language.ZH ? "“" + text + "”" : "\"" + text + "\"";
    }

    private static List<TextRef> intake(CaseEvent event) {
        if (event instanceof IntakeEvent.Reported reported) {
            return reported.issue().summary().stream().toList();
        } else if (event instanceof IntakeEvent.Rejected rejected) {
            return said(rejected.path(), rejected.reason());
        } else if (event instanceof IntakeEvent.SelfHandled handled) {
            return said(handled.result());
        } else if (event instanceof IntakeEvent.Merged merged) {
            return said(merged.reason());
        }
        return List.of();
    }

    private static List<TextRef> work(CaseEvent event) {
        if (event instanceof HoldingEvent.HandedOver handed) {
            HandoffSlip slip = handed.slip();
            return said(slip.tried(), slip.remark());
        } else if (event instanceof HoldingEvent.SupervisionOrdered ordered) {
            return said(ordered.reason());
        } else if (event instanceof HoldingEvent.Urged urged) {
            return said(urged.remark());
        } else if (event instanceof CallEvent.PartyActed acted) {
            return said(acted.reason());
        } else if (event instanceof CallEvent.CallWithdrawn withdrawn) {
            return said(withdrawn.reason());
        } else if (event instanceof PartyEvent.PartyRated rated) {
            return said(rated.remark());
        } else if (event instanceof PartyEvent.CallRated rated) {
            return said(rated.remark());
        } else if (event instanceof ClosingEvent.Handled handled) {
            return said(handled.result());
        } else if (event instanceof ClosingEvent.Verified verified) {
            return said(verified.remark());
        } else if (event instanceof ClosingEvent.SentBack back) {
            return said(back.remark());
        } else if (event instanceof ClosingEvent.Replied replied) {
            return said(replied.answer());
        } else if (event instanceof ClosingEvent.FollowedUp asked) {
            return said(asked.remark());
        } else if (event instanceof ClosingEvent.Reopened reopened) {
            return said(reopened.reason());
        }
        return List.of();
    }

    private static List<TextRef> requests(CaseEvent event) {
        if (event instanceof RequestEvent.Requested requested) {
            return said(requested.reason(), requested.basis());
        } else if (event instanceof RequestEvent.Agreed agreed) {
            return said(agreed.remark());
        } else if (event instanceof RequestEvent.Declined declined) {
            return said(declined.remark());
        } else if (event instanceof DisputeEvent.Disputed disputed) {
            return said(disputed.remark());
        } else if (event instanceof DisputeEvent.Adjudicated adjudicated) {
            return said(adjudicated.decision());
        }
        return List.of();
    }

    private static List<TextRef> said(@Nullable TextRef... references) {
        return Arrays.stream(references).filter(Objects::nonNull).toList();
    }
}
