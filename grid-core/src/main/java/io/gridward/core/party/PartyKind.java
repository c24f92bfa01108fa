package io.gridward.core.party;

/** What kind of organisation takes part. */
public enum PartyKind {
    /** A functional department (职能部门). */
    DEPARTMENT,
    /** A unit that has its seat in the area without being under it (驻区单位). */
    STATIONED_UNIT,
    /** A property-management company (物业服务企业). */
    PROPERTY_MANAGER,
    /** A social organisation or volunteer team (社会组织). */
    SOCIAL_ORGANISATION,
    /** A branch of the Communist Party (党支部). */
    PARTY_BRANCH
}
