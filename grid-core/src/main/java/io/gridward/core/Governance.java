package io.gridward.core;

import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.Naming;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All reference data of one tenant: territory, roster, parties, calendar, policies and authority, checked
 * against each other when built. Decisions are taken against it; events carry what was used, so that
 * replaying them needs none of it.
 */
public final class Governance {
    private final Territory territory;
    private final Roster roster;
    private final PartyRegister parties;
    private final WorkCalendar calendar;
    private final EscalationPolicies policies;
    private final Authority authority;

    private Governance(
            Territory territory,
            Roster roster,
            PartyRegister parties,
            WorkCalendar calendar,
            EscalationPolicies policies,
            Authority authority) {
        this.territory = territory;
        this.roster = roster;
        this.parties = parties;
        this.calendar = calendar;
        this.policies = policies;
        this.authority = authority;
    }

    /**
     * Starts a bundle.
     *
     * @return a builder with an empty party register and the standard authority
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the places.
     *
     * @return the territory
     */
    public Territory territory() {
        return territory;
    }

    /**
     * Returns who answers for them.
     *
     * @return the roster
     */
    public Roster roster() {
        return roster;
    }

    /**
     * Returns who else takes part.
     *
     * @return the party register
     */
    public PartyRegister parties() {
        return parties;
    }

    /**
     * Returns the calendar by which clocks that run against an area are measured.
     *
     * @param area an area of the territory
     * @return its calendar
     */
    public WorkCalendar calendarOf(AreaCode area) {
        territory.area(area);
        return calendar;
    }

    /**
     * Returns the zone in which dates and times of this tenant are read.
     *
     * @return the zone of its calendar
     */
    public ZoneId zone() {
        return calendar.zone();
    }

    /**
     * Returns which policy is in force where and when.
     *
     * @return the policies
     */
    public EscalationPolicies policies() {
        return policies;
    }

    /**
     * Returns who may do what.
     *
     * @return the authority
     */
    public Authority authority() {
        return authority;
    }

    /**
     * Returns how findings about cases of this tenant print their ids: areas, levels, roles, posts, parties
     * and matters by name, values of policies by their labels.
     *
     * @return the naming
     */
    public Naming naming() {
        return new GovernanceNaming(this);
    }

    /** Not thread-safe. Collects the parts and checks them against each other. */
    public static final class Builder {
        private @Nullable Territory territory;
        private @Nullable Roster roster;
        private PartyRegister parties = PartyRegister.empty();
        private @Nullable WorkCalendar calendar;
        private @Nullable EscalationPolicies policies;
        private Authority authority = Authority.standard();

        private Builder() {}

        /**
         * Says the places.
         *
         * @param places the territory
         * @return this builder
         */
        public Builder territory(Territory places) {
            this.territory = places;
            return this;
        }

        /**
         * Says who answers for them.
         *
         * @param people the roster
         * @return this builder
         */
        public Builder roster(Roster people) {
            this.roster = people;
            return this;
        }

        /**
         * Says who else takes part.
         *
         * @param register the party register
         * @return this builder
         */
        public Builder parties(PartyRegister register) {
            this.parties = register;
            return this;
        }

        /**
         * Says how working time is measured.
         *
         * @param days the calendar of every area
         * @return this builder
         */
        public Builder calendar(WorkCalendar days) {
            this.calendar = days;
            return this;
        }

        /**
         * Says which policies are in force.
         *
         * @param book the policies
         * @return this builder
         */
        public Builder policies(EscalationPolicies book) {
            this.policies = book;
            return this;
        }

        /**
         * Says who may do what.
         *
         * @param entries the authority
         * @return this builder
         */
        public Builder authority(Authority entries) {
            this.authority = entries;
            return this;
        }

        /**
         * Builds the bundle.
         *
         * @return the bundle
         * @throws InvalidModelException with every finding, if a part is missing or names something another
         *     part lacks; each path begins with the part it is about: {@code roster}, {@code parties},
         *     {@code authority}, {@code policy}
         */
        public Governance build() {
            FindingCollector findings = new FindingCollector();
            require(territory, "territory", findings);
            require(roster, "roster", findings);
            require(calendar, "calendar", findings);
            require(policies, "policy", findings);
            if (territory != null && roster != null) {
                findings.addAll(within("roster", roster.check(territory)));
                findings.addAll(within("parties", parties.check(territory)));
                findings.addAll(within("authority", authority.check(roster)));
                if (policies != null) {
                    findings.addAll(policies.check(territory, roster, parties));
                }
            }
            findings.throwIfErrors("governance");
            if (territory == null || roster == null || calendar == null || policies == null) {
                throw new AssertionError("a missing part is a finding");
            }
            return new Governance(territory, roster, parties, calendar, policies, authority);
        }

        private static void require(@Nullable Object part, String name, FindingCollector findings) {
            if (part == null) {
                findings.error(ModelCode.MISSING_PART, List.of(name), "part", name);
            }
        }

        private static List<Finding> within(String part, List<Finding> findings) {
            return findings.stream()
                    .map(finding -> {
                        List<String> path = new ArrayList<>(finding.path());
                        path.add(0, part);
                        return finding.at(path);
                    })
                    .toList();
        }
    }
}
