package io.gridward.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.gridward.core.catalog.Catalog;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Timeline;
import io.gridward.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether the parts of a governance fit each other. A part that is in force while another changes must fit
 * some version of it: a post of a grid that is drawn next year is no mistake, one of a grid that never is, is.
 */
final class GovernanceCheck {
    private final FindingCollector findings = new FindingCollector();

    private GovernanceCheck() {}

    static Governance checked(GovernanceBuilder parts) {
        GovernanceCheck check = new GovernanceCheck();
        Timeline<Territory> territory = parts.territory;
        Timeline<Roster> roster = parts.roster;
        Timeline<CalendarBook> calendars = parts.calendars;
        EscalationPolicies policies = parts.policies;
        check.require(territory, "territory");
        check.require(roster, "roster");
        check.require(calendars, "calendar");
        check.require(policies, "policy");
        if (territory != null && roster != null) {
            check.between("roster", roster, territory, Roster::check);
        }
        if (territory != null) {
            check.between("parties", parts.parties, territory, PartyRegister::check);
        }
        if (roster != null) {
            check.between("parties", parts.parties, roster, PartyRegister::check);
            check.between("authority", parts.authority, roster, Authority::check);
        }
        check.between("catalog", parts.catalog, parts.parties, Catalog::check);
        if (calendars != null) {
            check.calendars(calendars, territory, parts.parties);
        }
        if (territory != null && roster != null && policies != null) {
            check.policies(policies, territory, roster, parts.parties);
        }
        check.findings.throwIfErrors("governance");
        if (territory == null || roster == null || calendars == null || policies == null) {
            throw new AssertionError("a missing part is a finding");
        }
        return new Governance(parts, territory, roster, policies, calendars);
    }

    private void require(@Nullable Object part, String name) {
        if (part == null) {
            findings.error(ModelCode.MISSING_PART, List.of(name), "part", name);
        }
    }

    /** Checks each version of a part against those versions of another that are in force with it. */
    private <T, U> void between(String name, Timeline<T> part, Timeline<U> other, Check<T, U> check) {
        boolean several = part.versions().size() > 1;
        part.versions().forEach((from, version) -> {
            Timeline<U> meanwhile =
                    other.between(from, part.nextChangeAfter(from).orElse(LocalDate.MAX));
            ImmutableList.Builder<String> place =
                    ImmutableList.<String>builder().add(name);
            List<String> prefix = several ? place.add(from.toString()).build() : place.build();
            common(meanwhile.map(another -> check.findings(version, another))).stream()
                    .map(finding -> finding.at(ImmutableList.copyOf(Iterables.concat(prefix, finding.path()))))
                    .forEach(findings::add);
        });
    }

    private void calendars(
            Timeline<CalendarBook> calendars,
            @Nullable Timeline<Territory> territory,
            Timeline<PartyRegister> parties) {
        // Once for each version, whatever else is in force with it.
        between("calendar", calendars, Timeline.always(""), (book, none) -> book.check());
        if (territory != null) {
            between("calendar", calendars, territory, CalendarBook::check);
        }
        between("calendar", calendars, parties, CalendarBook::check);
        Map<String, WorkCalendar> known = new HashMap<>();
        ZoneId zone = calendars.first().calendar().zone();
        calendars.versions().forEach((from, book) -> {
            WorkCalendar tenants = book.calendar();
            if (!tenants.zone().equals(zone)) {
                findings.error(
                        ModelCode.ZONE_CHANGES,
                        List.of("calendar", from.toString(), tenants.id(), "zone"),
                        "zone",
                        zone.getId(),
                        "from",
                        from.toString(),
                        "other",
                        tenants.zone().getId());
            }
            for (WorkCalendar each : ImmutableSet.copyOf(book.calendars())) {
                WorkCalendar before = known.putIfAbsent(each.id(), each);
                // Two within one version are told of already.
                boolean here = book.calendars().contains(before);
                if (before != null && !before.equals(each) && !here) {
                    findings.error(
                            ModelCode.CALENDAR_TWO_WAYS,
                            List.of("calendar", from.toString(), each.id()),
                            "calendar",
                            each.id());
                }
            }
        });
    }

    private void policies(
            EscalationPolicies policies,
            Timeline<Territory> territory,
            Timeline<Roster> roster,
            Timeline<PartyRegister> parties) {
        Function<LocalDate, List<Finding>> onDay =
                date -> policies.check(territory.on(date), roster.on(date), parties.on(date));
        Timeline<List<Finding>> byDay = Timeline.combined(ImmutableSet.of(territory, roster, parties), onDay);
        common(byDay).forEach(findings::add);
    }

    /** What is wrong with every version; suggestions may differ. */
    private static List<Finding> common(Timeline<List<Finding>> versions) {
        List<List<Finding>> each = ImmutableList.copyOf(versions.versions().values());
        List<Set<Subject>> others =
                each.stream().skip(1).map(GovernanceCheck::subjects).toList();
        return each.get(0).stream()
                .filter(finding -> others.stream().allMatch(other -> other.contains(Subject.of(finding))))
                .toList();
    }

    private static Set<Subject> subjects(List<Finding> some) {
        return some.stream().map(Subject::of).collect(ImmutableSet.toImmutableSet());
    }

    private record Subject(ReasonCode code, List<String> path) {
        static Subject of(Finding finding) {
            return new Subject(finding.code(), finding.path());
        }
    }

    /** Checks a version of one part against a version of another. */
    @FunctionalInterface
    private interface Check<T, U> {
        List<Finding> findings(T part, U other);
    }
}
