package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import io.gridward.core.territory.AreaCode;
import io.gridward.rules.PolicyLayer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The layers in force at a place on a day, from the root down.
 *
 * @param bindings one a place at most, the highest place first
 * @param place where, or null for everywhere
 * @param from the first day
 * @param missing the layers of places above the first that are not in force then
 */
record Stack(
        ImmutableList<Binding> bindings, @Nullable AreaCode place, LocalDate from, ImmutableList<PolicyLayer> missing) {
    List<PolicyLayer> layers() {
        return bindings.stream().map(Binding::layer).toList();
    }
}
