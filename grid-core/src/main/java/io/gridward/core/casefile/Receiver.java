package io.gridward.core.casefile;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.Role;
import io.gridward.core.territory.Area;
import java.util.List;
import java.util.Optional;

/** Whether a person may give a case to somebody: the area and the role exist, and the area lies in his own. */
final class Receiver {
    private Receiver() {}

    static Optional<Refusal> objection(Draft draft, Assignment to, Area own) {
        Optional<Area> area = draft.edition().territory().find(to.area());
        if (area.isEmpty()) {
            return Optional.of(unknown(
                    draft,
                    RefusalCode.UNKNOWN_PLACE,
                    "area",
                    to.area().value(),
                    draft.edition().territory().areas().stream()
                            .map(known -> known.code().value())
                            .toList()));
        }
        String role = to.role();
        if (role != null && draft.edition().roster().findRole(role).isEmpty()) {
            return Optional.of(unknown(
                    draft,
                    ModelCode.UNKNOWN_ROLE,
                    "role",
                    role,
                    draft.edition().roster().roles().stream().map(Role::id).toList()));
        }
        return draft.edition().territory().contains(own, area.get())
                ? Optional.empty()
                : Optional.of(draft.refusal(
                        RefusalCode.OUT_OF_REACH,
                        "area",
                        to.area().value(),
                        "parent",
                        own.code().value()));
    }

    static Refusal unknown(Draft draft, ReasonCode code, String key, String value, List<String> known) {
        return new Refusal(
                List.of(Finding.unknown(code, List.of(draft.file().id().value()), key, value, known)));
    }
}
