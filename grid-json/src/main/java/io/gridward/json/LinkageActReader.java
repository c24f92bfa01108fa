package io.gridward.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.LinkageAct;
import io.gridward.core.casefile.Satisfaction;
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
        String type = step.fields()
                .optional("type", "a kebab-case word of at most 64 characters such as hard-problem")
                .parsed(RequestActReader::cause);
        return new LinkageAct.Whistle(type);
    }

    @Nullable Act answerCall(StepFields step) {
        Fields fields = step.fields();
        PartyAct what = fields.required("what", "one of " + String.join(", ", PARTY_ACTS.keySet()))
                .oneOf(PARTY_ACTS);
        Cell why = what == PartyAct.DECLINE
                ? fields.required("reason", Expected.TEXT)
                : fields.optional("reason", Expected.TEXT);
        TextRef reason = texts.keep(why);
        PartyId party = speakingFor(step);
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

    @Nullable Act rateParty(StepFields step) {
        PartyId party = party(step);
        Satisfaction satisfaction = ActReader.satisfaction(step);
        TextRef remark = texts.keep(step.fields().optional("remark", Expected.TEXT));
        return party == null || satisfaction == null ? null : new LinkageAct.RateParty(party, satisfaction, remark);
    }

    @Nullable Act rateCall(StepFields step) {
        PartyId party = speakingFor(step);
        Satisfaction satisfaction = ActReader.satisfaction(step);
        TextRef remark = texts.keep(step.fields().optional("remark", Expected.TEXT));
        return party == null || satisfaction == null ? null : new LinkageAct.RateCall(party, satisfaction, remark);
    }

    private static @Nullable PartyId speakingFor(StepFields step) {
        Fields by = step.by();
        if (by != null && !by.has("party")) {
            by.required("party", "the party that answers the call");
        }
        return step.actor() instanceof Actor.OfParty answering ? answering.party() : null;
    }

    private @Nullable PartyId party(StepFields step) {
        return names.party(step.fields().required("party", PARTY));
    }
}
