package io.gridward.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.LinkageAct;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.party.PartyId;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.reference.Expected;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads what is done about the parties called to a case. */
final class LinkageActReader {
    private static final String PARTY = "the id of one of the parties";
    private static final Map<String, PartyAct> PARTY_ACTS =
            ImmutableMap.copyOf(Maps.filterValues(Choices.of(PartyAct.values()), PartyAct::isOfParty));

    private final KnownNames names;
    private final WrittenTexts texts;

    LinkageActReader(KnownNames names, WrittenTexts texts) {
        this.names = names;
        this.texts = texts;
    }

    Act whistle(StepFields step) {
        return new LinkageAct.Whistle();
    }

    @Nullable Act answerCall(StepFields step) {
        Fields fields = step.fields();
        PartyAct what = fields.required("what", "one of " + String.join(", ", PARTY_ACTS.keySet()))
                .oneOf(PARTY_ACTS);
        Cell why = what == PartyAct.DECLINE
                ? fields.required("reason", Expected.TEXT)
                : fields.optional("reason", Expected.TEXT);
        TextRef reason = texts.keep(why);
        Fields by = step.by();
        if (by != null && !by.has("party")) {
            by.required("party", "the party that answers the call");
        }
        PartyId party = step.actor() instanceof Actor.OfParty answering ? answering.party() : null;
        if (party == null || what == null || (what == PartyAct.DECLINE && reason == null)) {
            return null;
        }
        return new LinkageAct.AnswerCall(party, what, reason);
    }

    @Nullable Act withdrawCall(StepFields step) {
        PartyId party = party(step);
        TextRef reason = texts.keep(step.fields().required("reason", Expected.TEXT));
        return party == null || reason == null ? null : new LinkageAct.WithdrawCall(party, reason);
    }

    @Nullable Act nameLead(StepFields step) {
        PartyId party = party(step);
        return party == null ? null : new LinkageAct.NameLead(party);
    }

    private @Nullable PartyId party(StepFields step) {
        return names.party(step.fields().required("party", PARTY));
    }
}
