package io.gridward.core.casefile;

import io.gridward.core.roster.Holder;
import java.util.Optional;

/** What the events about holding do to a case file. */
record HoldingEvolution(CaseFile before, CaseFileBuilder next) implements HoldingEvent.Cases<CaseFileBuilder> {
    @Override
    public CaseFileBuilder otherwise(HoldingEvent other) {
        return next;
    }

    @Override
    public CaseFileBuilder held(HoldingEvent.Held held) {
        return next.custody(before.custody()
                        .heldBy(held.holder(), held.level(), held.head().at(), held.until()))
                .stage(signing(held));
    }

    /** Whoever takes over from another person has yet to sign. */
    private Stage signing(HoldingEvent.Held held) {
        boolean another = !before.holder()
                .map(Holder::asPerson)
                .equals(Optional.of(held.holder().asPerson()));
        return before.stage() == Stage.HANDLING && another ? Stage.DISPATCHED : before.stage();
    }

    @Override
    public CaseFileBuilder handedOver(HoldingEvent.HandedOver handed) {
        Stage stage = before.stage().isInHand() ? Stage.DISPATCHED : before.stage();
        return next.custody(before.custody().handedOver(handed.slip())).stage(stage);
    }

    @Override
    public CaseFileBuilder signed(HoldingEvent.Signed signed) {
        return next.custody(before.custody().signedBy(signed.person())).stage(Stage.HANDLING);
    }

    @Override
    public CaseFileBuilder supervisionOrdered(HoldingEvent.SupervisionOrdered ordered) {
        return next.supervisor(ordered.area());
    }

    @Override
    public CaseFileBuilder urged(HoldingEvent.Urged urged) {
        return next.urges(before.urges() + 1);
    }
}
