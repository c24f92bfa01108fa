package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.Act;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import java.util.List;
import java.util.Map;

/** All acts, family by family. A new family is one entry here, a new act one entry of its family. */
final class Acts {
    /** To write with; a schema matters only to who reads. */
    static final Forms<Act> FORMS = of(FactSchema.empty());

    private Acts() {}

    /** To read with. */
    static Forms<Act> of(FactSchema schema) {
        FactsReader reader = new FactsReader(schema);
        ValueForm<Facts> facts =
                ValueForm.of("an object of facts; {} says nothing", Facts.none(), Acts::writeFacts, reader::facts);
        return Forms.of(
                "act",
                List.of(
                        IntakeActs.forms(facts),
                        HoldingActs.FORMS,
                        LinkageActs.FORMS,
                        RequestActs.FORMS,
                        ClosingActs.FORMS,
                        UpkeepActs.FORMS));
    }

    private static void writeFacts(JsonBytes json, Facts facts) {
        json.startObject();
        for (Map.Entry<String, Object> fact : facts.values().entrySet()) {
            json.name(fact.getKey());
            FactValues.write(json, fact.getValue());
        }
        json.endObject();
    }
}
