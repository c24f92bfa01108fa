package io.gridward.core.party;

import java.util.Locale;

/**
 * How a unit of the chain leads a member who lives in its community, as the community Yangguang Huayuan in
 * Lianhu Subdistrict, Zhengzhou, tells them apart.
 */
public enum MembershipKind {
    /** Directly managed (直管): a resident member (居民党员). One such unit at a time. */
    DIRECT,
    /** Also managed (兼管): a member in work (在职党员), whose own unit is where he works. */
    ALSO,
    /** Taken over (接管): a retired member (离退休党员), taken over from the unit he worked for. */
    TAKEN_OVER,
    /** Joined (参管): a mobile member (流动党员), who takes part where he lives. */
    JOINED;

    /**
     * Returns the name documents use, by which {@link io.gridward.core.finding.Glossary} knows its texts under
     * {@code membership}.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
