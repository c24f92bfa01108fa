package io.gridward.core.party;

import java.util.Locale;

/** What kind of organisation takes part. */
public enum PartyKind {
    /** A functional department (职能部门). */
    DEPARTMENT,
    /** A unit that has its seat in the area without being under it (驻区单位). */
    STATIONED_UNIT,
    /** A unit that agreed to build and govern the area jointly, wherever its seat is (共建单位). */
    CO_BUILDING_UNIT,
    /** A property-management company (物业服务企业). */
    PROPERTY_MANAGER,
    /** A social organisation or volunteer team (社会组织). */
    SOCIAL_ORGANISATION,
    /** A branch of the Communist Party (党支部). */
    PARTY_BRANCH,
    /**
     * A member of a grid's partner team (网格治理合伙人) that is none of the others, such as a shop or a team of
     * couriers.
     */
    GOVERNANCE_PARTNER;

    /**
     * Returns the name documents use, by which {@link io.gridward.core.finding.Glossary} knows its texts under
     * {@code party-kind}.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
