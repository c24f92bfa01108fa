package io.gridward.examples.fivesystems;

import io.gridward.core.division.DivisionAudit;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.finding.Severity;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all audits of the library find about a place, by severity, code, and who gave what is found wanting.
 *
 * @param groups the warnings first, otherwise in the order of the audits: territory, households, roster, parties
 */
record FindingGroups(List<Group> groups) {
    /** Duty is looked at for a week. */
    private static final int DUTY_DAYS = 6;

    static FindingGroups of(Place place) {
        Map<List<Object>, List<Finding>> grouped = new LinkedHashMap<>();
        all(place).stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(each -> grouped.computeIfAbsent(
                                List.of(each.severity(), each.code(), giver(place, each)), key -> new ArrayList<>())
                        .add(each));
        return new FindingGroups(grouped.values().stream()
                .map(each -> new Group(
                        each.get(0).code(), each.get(0).severity(), giver(place, each.get(0)), List.copyOf(each)))
                .toList());
    }

    private static List<Finding> all(Place place) {
        List<Finding> findings = new ArrayList<>();
        DivisionAudit division = place.divisionAudit();
        findings.addAll(division.shape());
        place.division().ifPresent(each -> findings.addAll(division.households(each)));
        findings.addAll(place.roster()
                .audit(
                        place.territory(),
                        place.calendar(),
                        place.date(),
                        place.date().plusDays(DUTY_DAYS)));
        findings.addAll(place.parties().audit(place.territory(), place.grid(), place.date()));
        return findings;
    }

    /** Who gave what a finding rests on: the first two ids of its path lead there. */
    private static String giver(Place place, Finding finding) {
        List<String> path = finding.path();
        Provenance provenance = place.provenance();
        String id = path.get(1);
        return switch (path.get(0)) {
            case "areas" ->
                place.territory()
                        .find(AreaCode.of(id))
                        .map(area -> provenance.giver("areas " + area.level().id()))
                        .orElse(Provenance.OURS);
            case "posts" ->
                place.roster()
                        .findPost(new PostId(id))
                        .map(post -> provenance.giver("role " + post.role().id()))
                        .orElse(Provenance.OURS);
            case "norms" -> peopleOf(place, id);
            case "parties", "matters", "mandates" -> provenance.giver("mandates");
            case "buildings", "rotas" -> provenance.giver(path.get(0));
            case "supervision" -> provenance.giver("supervision " + path.get(2));
            default -> Provenance.OURS;
        };
    }

    /** A norm may be given; that it is not met comes from the people who are laid out. */
    private static String peopleOf(Place place, String norm) {
        return place.roster().norms().stream()
                .filter(each -> each.id().equals(norm))
                .flatMap(each -> each.roles().stream())
                .map(role -> place.provenance().giver("role " + role))
                .findFirst()
                .orElse(Provenance.OURS);
    }

    /**
     * Findings that say the same of different subjects.
     *
     * @param code what they say
     * @param severity how much they weigh
     * @param giver who gave what they are about
     * @param findings in the order of the audit
     */
    record Group(ReasonCode code, Severity severity, String giver, List<Finding> findings) {}
}
