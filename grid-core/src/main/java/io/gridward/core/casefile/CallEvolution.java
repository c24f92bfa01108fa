package io.gridward.core.casefile;

import io.gridward.core.linkage.PartyAct;

/** What the events about calls do to a case file. */
record CallEvolution(CaseFile before, CaseFileBuilder next) implements CallEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(CallEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder whistleBlown(CallEvent.WhistleBlown blown) {
        return next.requests(before.requests().counting(RequestKind.WHISTLE))
                .callRatings(before.callRatings().whistledBy(blown.person()));
    }

    @Override
    public CaseFileBuilder partyCalled(CallEvent.PartyCalled called) {
        return next.linkage(before.linkage().calling(called.call()));
    }

    @Override
    public CaseFileBuilder partyActed(CallEvent.PartyActed acted) {
        if (acted.person() != null) {
            next.partyTerms(before.partyTerms().representedBy(acted.ordinal(), acted.person()));
        }
        return acted.act() == PartyAct.CONTACT
                ? next
                : next.linkage(before.linkage().after(acted.ordinal(), acted.act(), acted.person()));
    }

    @Override
    public CaseFileBuilder callWithdrawn(CallEvent.CallWithdrawn withdrawn) {
        return next.linkage(before.linkage().after(withdrawn.ordinal(), PartyAct.WITHDRAW_CALL, withdrawn.person()));
    }

    @Override
    public CaseFileBuilder leadNamed(CallEvent.LeadNamed named) {
        return next.linkage(before.linkage().ledBy(named.ordinal()));
    }
}
