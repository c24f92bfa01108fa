package io.gridward.json.internal.testing;

import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.reference.Expected;
import io.gridward.rules.Policy;
import io.gridward.rules.escalation.PolicyBook;
import io.gridward.rules.testing.WrittenCase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which policy a case asks: the one its document names, or of a book the one in force at its area and time. */
record PolicyInForce(
        List<Policy> policies, FactSchema schema, @Nullable PolicyBook book) {
    static PolicyInForce of(PolicyBook book) {
        return new PolicyInForce(book.policies(), book.facts(), book);
    }

    static PolicyInForce always(Policy policy) {
        return new PolicyInForce(List.of(policy), policy.attributes(), null);
    }

    /** The policy a case asks, with what it says of it; null if that cannot be told, which has been reported. */
    @Nullable Asked read(Fields fields) {
        if (book == null) {
            return new Asked(policies.get(0), (found, builder) -> {});
        }
        AreaCode area = fields.required("area", Expected.AREA).parsed(AreaCode::of);
        Cell at = fields.required("at", LocalTime.EXPECTED);
        LocalDateTime time = at.parsed(LocalTime::parse);
        BiConsumer<Policy, WrittenCase.Builder> under =
                under(fields.optional("under", "an object of policy and revision"));
        if (area == null || time == null) {
            return null;
        }
        Policy found =
                book.inForce(area, time.toLocalDate()).flatMap(book::policy).orElse(null);
        if (found == null) {
            at.report(Finding.error(
                    ModelCode.NO_POLICY_IN_FORCE,
                    List.of(),
                    "area",
                    area.value(),
                    "date",
                    time.toLocalDate().toString()));
            return null;
        }
        return new Asked(found, under);
    }

    private static BiConsumer<Policy, WrittenCase.Builder> under(Cell cell) {
        Fields fields = cell.isPresent() ? cell.fields() : null;
        if (fields == null) {
            return (found, builder) -> {};
        }
        String id = fields.required("policy", "an id such as dagang/escalation").notBlank();
        String revision =
                fields.optional("revision", "a revision such as 2022-09").notBlank();
        fields.end();
        return (found, builder) -> {
            if (id != null) {
                builder.under(id, revision, found);
            }
        };
    }

    /** A policy and what a case expects of it. */
    record Asked(Policy policy, BiConsumer<Policy, WrittenCase.Builder> under) {
        void addTo(WrittenCase.Builder builder) {
            under.accept(policy, builder);
        }
    }
}
