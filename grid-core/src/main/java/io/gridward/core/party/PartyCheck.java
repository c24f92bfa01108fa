package io.gridward.core.party;

import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What matters, parties and mandates must satisfy to be a register. */
final class PartyCheck {
    private final FindingCollector findings = new FindingCollector();
    private final Set<String> matters = new LinkedHashSet<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();

    private PartyCheck() {}

    static void check(List<Matter> matters, List<Party> parties, List<Mandate> mandates) {
        PartyCheck check = new PartyCheck();
        check.collectIds(matters, parties);
        parties.forEach(check::checkSuperior);
        for (int i = 0; i < mandates.size(); i++) {
            check.checkMandate(mandates.get(i), i);
        }
        check.findings.throwIfErrors("party register");
    }

    private void collectIds(List<Matter> allMatters, List<Party> allParties) {
        for (Matter matter : allMatters) {
            if (!matters.add(matter.id())) {
                findings.error(
                        ModelCode.DUPLICATE_ID, List.of("matters", matter.id()), "kind", "matter", "id", matter.id());
            }
        }
        for (Party party : allParties) {
            String id = party.id().value();
            if (parties.putIfAbsent(id, party) != null) {
                findings.error(ModelCode.DUPLICATE_ID, List.of("parties", id), "kind", "party", "id", id);
            }
        }
    }

    private void checkSuperior(Party party) {
        PartyId superior = party.superior();
        if (superior == null) {
            return;
        }
        List<String> path = List.of("parties", party.id().value(), "superior");
        if (!parties.containsKey(superior.value())) {
            findings.unknown(ModelCode.UNKNOWN_PARTY, path, "party", superior.value(), parties.keySet());
            return;
        }
        List<String> chain = new ArrayList<>();
        Party above = parties.get(superior.value());
        while (above != null
                && above.superior() != null
                && !chain.contains(above.id().value())) {
            chain.add(above.id().value());
            if (above.superior().equals(party.id())) {
                String id = party.id().value();
                findings.error(ModelCode.CYCLE, path, "kind", "party", "id", id, "path", String.join(" > ", chain));
                return;
            }
            above = parties.get(above.superior().value());
        }
        if (superior.equals(party.id())) {
            findings.error(ModelCode.CYCLE, path, "kind", "party", "id", superior.value(), "path", superior.value());
        }
    }

    private void checkMandate(Mandate mandate, int index) {
        String at = Integer.toString(index);
        String party = mandate.party().value();
        if (!parties.containsKey(party)) {
            findings.unknown(
                    ModelCode.UNKNOWN_PARTY, List.of("mandates", at, "party"), "party", party, parties.keySet());
        }
        if (!matters.contains(mandate.matter())) {
            findings.unknown(
                    ModelCode.UNKNOWN_MATTER, List.of("mandates", at, "matter"), "matter", mandate.matter(), matters);
        }
        if (mandate.to() != null && mandate.to().isBefore(mandate.from())) {
            findings.error(
                    ModelCode.DATES_REVERSED,
                    List.of("mandates", at),
                    "from",
                    mandate.from().toString(),
                    "to",
                    mandate.to().toString());
        }
    }
}
