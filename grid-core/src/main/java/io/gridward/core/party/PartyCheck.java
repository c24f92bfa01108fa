package io.gridward.core.party;

import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What matters, parties and mandates must satisfy to be a register. */
final class PartyCheck {
    /** A circle of thousands is told for each party in it: its path is shortened, or they would fill the memory. */
    private static final int LONGEST_PATH = 8;

    private final FindingCollector findings;
    private final Set<String> matters = new LinkedHashSet<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, List<String>> circles = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private PartyCheck(FindingCollector findings) {
        this.findings = findings;
    }

    static void check(List<Matter> matters, List<Party> parties, List<Mandate> mandates, FindingCollector findings) {
        PartyCheck check = new PartyCheck(findings);
        check.collectIds(matters, parties);
        check.findCircles();
        parties.forEach(check::checkSuperior);
        for (int i = 0; i < mandates.size(); i++) {
            check.checkMandate(mandates.get(i), i);
        }
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

    /** Climbs from each party to the first one that was climbed before; a circle closes within one climb. */
    private void findCircles() {
        Map<String, Integer> climbs = new HashMap<>();
        int climb = 0;
        for (String start : parties.keySet()) {
            climb++;
            List<String> chain = new ArrayList<>();
            String id = start;
            while (id != null && climbs.putIfAbsent(id, climb) == null) {
                chain.add(id);
                id = superior(id);
            }
            if (id != null && climbs.getOrDefault(id, 0) == climb) {
                List<String> circle = List.copyOf(chain.subList(chain.indexOf(id), chain.size()));
                for (int i = 0; i < circle.size(); i++) {
                    circles.put(circle.get(i), circle);
                    positions.put(circle.get(i), i);
                }
            }
        }
    }

    private @Nullable String superior(String id) {
        Party party = parties.get(id);
        return party == null || party.superior() == null
                ? null
                : party.superior().value();
    }

    private void checkSuperior(Party party) {
        PartyId superior = party.superior();
        if (superior == null) {
            return;
        }
        String id = party.id().value();
        List<String> path = List.of("parties", id, "superior");
        if (!parties.containsKey(superior.value())) {
            findings.unknown(ModelCode.UNKNOWN_PARTY, path, "party", superior.value(), parties.keySet());
        } else if (circles.containsKey(id) && Objects.equals(superior.value(), superior(id))) {
            findings.error(ModelCode.CYCLE, path, "kind", "party", "id", id, "path", around(id));
        }
    }

    /** The others of the circle upward from a party; its own id if it is alone. */
    private String around(String id) {
        List<String> circle = circles.getOrDefault(id, List.of(id));
        if (circle.size() == 1) {
            return id;
        }
        int position = positions.getOrDefault(id, 0);
        List<String> others = new ArrayList<>();
        for (int i = 1; i < circle.size() && i <= LONGEST_PATH; i++) {
            others.add(circle.get((position + i) % circle.size()));
        }
        String path = String.join(" > ", others);
        return circle.size() > LONGEST_PATH + 1 ? path + " > ..." : path;
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
        if (mandate.areas().isEmpty()) {
            findings.error(
                    ModelCode.MANDATE_WITHOUT_AREAS,
                    List.of("mandates", at),
                    "party",
                    party,
                    "matter",
                    mandate.matter());
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
