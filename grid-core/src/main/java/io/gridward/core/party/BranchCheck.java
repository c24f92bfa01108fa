package io.gridward.core.party;

import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What units, memberships and households must satisfy to be a chain. */
final class BranchCheck {
    private final FindingCollector findings;
    private final Map<String, BranchUnit> units = new LinkedHashMap<>();

    private BranchCheck(FindingCollector findings) {
        this.findings = findings;
    }

    static void check(
            List<BranchUnit> units,
            List<Membership> memberships,
            List<HouseholdLink> households,
            FindingCollector findings) {
        BranchCheck check = new BranchCheck(findings);
        for (BranchUnit unit : units) {
            String id = unit.id().value();
            if (check.units.putIfAbsent(id, unit) != null) {
                findings.error(ModelCode.DUPLICATE_ID, List.of("branches", id), "kind", "branch unit", "id", id);
            }
        }
        units.forEach(check::checkSuperior);
        List<Finding> atOnce = new ArrayList<>();
        check.memberships(memberships, atOnce);
        check.households(households, atOnce);
        findings.addAll(atOnce);
    }

    private void checkSuperior(BranchUnit unit) {
        String id = unit.id().value();
        List<String> path = List.of("branches", id, "superior");
        BranchId superior = unit.superior();
        if (superior == null) {
            if (unit.step() != BranchStep.COMMITTEE) {
                findings.error(
                        ModelCode.BRANCH_WITHOUT_SUPERIOR,
                        path.subList(0, 2),
                        "unit",
                        id,
                        "step",
                        unit.step().id());
            }
            return;
        }
        BranchUnit above = units.get(superior.value());
        if (above == null) {
            findings.unknown(ModelCode.UNKNOWN_BRANCH, path, "unit", superior.value(), units.keySet());
        } else if (!unit.step().above().equals(Optional.of(above.step()))) {
            wrongStep(path, "branch unit", id, above);
        }
    }

    private void wrongStep(List<String> path, String kind, String id, BranchUnit above) {
        findings.error(
                ModelCode.WRONG_BRANCH_STEP,
                path,
                "kind",
                kind,
                "id",
                id,
                "superior",
                above.id().value(),
                "step",
                above.step().id());
    }

    private void memberships(List<Membership> memberships, List<Finding> atOnce) {
        Terms direct = new Terms("directly managed member");
        for (int i = 0; i < memberships.size(); i++) {
            Membership each = memberships.get(i);
            List<String> path = List.of("memberships", Integer.toString(i));
            knownUnit(each.unit(), path);
            if (inOrder(each.from(), each.to(), path) && each.kind() == MembershipKind.DIRECT) {
                direct.add(each.person().value(), new Term(each.unit(), each.from(), each.to(), path));
            }
        }
        atOnce.addAll(direct.atOnce());
    }

    private void households(List<HouseholdLink> households, List<Finding> atOnce) {
        Terms links = new Terms("household");
        for (int i = 0; i < households.size(); i++) {
            HouseholdLink each = households.get(i);
            List<String> path = List.of("households", Integer.toString(i));
            knownUnit(each.unit(), path).ifPresent(unit -> {
                if (unit.step() != BranchStep.BUILDING_GROUP) {
                    wrongStep(
                            List.of(path.get(0), path.get(1), "unit"),
                            "household",
                            each.household().value(),
                            unit);
                }
            });
            if (inOrder(each.from(), each.to(), path)) {
                links.add(each.household().value(), new Term(each.unit(), each.from(), each.to(), path));
            }
        }
        atOnce.addAll(links.atOnce());
    }

    private Optional<BranchUnit> knownUnit(BranchId id, List<String> path) {
        BranchUnit unit = units.get(id.value());
        if (unit == null) {
            List<String> field = List.of(path.get(0), path.get(1), "unit");
            findings.unknown(ModelCode.UNKNOWN_BRANCH, field, "unit", id.value(), units.keySet());
        }
        return Optional.ofNullable(unit);
    }

    private boolean inOrder(LocalDate from, @Nullable LocalDate to, List<String> path) {
        if (to == null || !to.isBefore(from)) {
            return true;
        }
        findings.error(ModelCode.DATES_REVERSED, path, "from", from.toString(), "to", to.toString());
        return false;
    }

    /** Where the units work: in areas there are, each inside that of its superior. */
    static void check(BranchChain chain, Territory territory, Iterable<String> known, FindingCollector findings) {
        for (BranchUnit unit : chain.units()) {
            List<String> path = List.of("branches", unit.id().value(), "area");
            Optional<Area> area = territory.find(unit.area());
            if (area.isEmpty()) {
                findings.unknown(
                        ModelCode.UNKNOWN_AREA, path, "area", unit.area().value(), known);
                continue;
            }
            Optional<BranchUnit> superior = Optional.ofNullable(unit.superior()).flatMap(chain::find);
            Optional<AreaCode> outer = superior.map(BranchUnit::area)
                    .filter(code -> territory
                            .find(code)
                            .filter(above -> !territory.contains(above, area.get()))
                            .isPresent());
            if (superior.isPresent() && outer.isPresent()) {
                findings.error(
                        ModelCode.BRANCH_OUTSIDE_SUPERIOR,
                        path,
                        "unit",
                        unit.id().value(),
                        "area",
                        unit.area().value(),
                        "superior",
                        superior.get().id().value(),
                        "outer",
                        outer.get().value());
            }
        }
    }

    /** Who leads the units: posts there are. */
    static void check(BranchChain chain, Roster roster, FindingCollector findings) {
        Iterable<String> known =
                Iterables.transform(roster.posts(), post -> post.id().value());
        for (BranchUnit unit : chain.units()) {
            PostId secretary = unit.secretary();
            if (secretary != null && roster.findPost(secretary).isEmpty()) {
                List<String> path = List.of("branches", unit.id().value(), "secretary");
                findings.unknown(ModelCode.UNKNOWN_POST, path, "post", secretary.value(), known);
            }
        }
    }

    private record Term(
            BranchId unit, LocalDate from, @Nullable LocalDate to, List<String> path) {
        LocalDate end() {
            return to == null ? LocalDate.MAX : to;
        }
    }

    /** Terms of which no two of one holder may overlap. */
    private static final class Terms {
        private final String kind;
        private final ListMultimap<String, Term> byHolder =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();

        Terms(String kind) {
            this.kind = kind;
        }

        void add(String holder, Term term) {
            byHolder.put(holder, term);
        }

        /** One finding for each term that begins while another, begun before it or listed before it, still holds. */
        List<Finding> atOnce() {
            List<Finding> overlaps = new ArrayList<>();
            for (String holder : byHolder.keySet()) {
                List<Term> terms = new ArrayList<>(byHolder.get(holder));
                Collections.sort(terms, Comparator.comparing(Term::from));
                Term longest = terms.get(0);
                for (Term term : terms.subList(1, terms.size())) {
                    if (!term.from().isAfter(longest.end())) {
                        overlaps.add(overlap(holder, longest, term));
                    }
                    longest = term.end().isAfter(longest.end()) ? term : longest;
                }
            }
            return overlaps;
        }

        private Finding overlap(String holder, Term earlier, Term later) {
            return Finding.error(
                    ModelCode.UNDER_TWO_UNITS,
                    later.path(),
                    "kind",
                    kind,
                    "id",
                    holder,
                    "unit",
                    earlier.unit().value(),
                    "other",
                    later.unit().value(),
                    "from",
                    later.from().toString());
        }
    }
}
