package io.gridward.examples.benchmarks.decision.town;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.examples.benchmarks.decision.workload.Field;
import io.gridward.examples.benchmarks.decision.workload.Report;
import java.util.List;

/** What the town says about a report beside the situation, and how a report and its situation become facts. */
final class TownAttributes {
    private final ChoiceAttribute category = choice(Field.CATEGORY);
    private final ScaleAttribute severity =
            ScaleAttribute.of(Field.SEVERITY.id(), Field.SEVERITY.choices(), Presence.required());
    private final ChoiceAttribute district = choice(Field.DISTRICT);
    private final ChoiceAttribute place = choice(Field.PLACE);
    private final ChoiceAttribute season = choice(Field.SEASON);
    private final NumberAttribute households = number(Field.HOUSEHOLDS);
    private final NumberAttribute openMinutes = number(Field.OPEN_MINUTES);
    private final NumberAttribute waitedMinutes = number(Field.WAITED_MINUTES);
    private final NumberAttribute reports = number(Field.REPORTS);
    private final FlagAttribute atNight = FlagAttribute.of(Field.AT_NIGHT.id(), Presence.required());
    private final FlagAttribute repeated = FlagAttribute.of(Field.REPEATED.id(), Presence.required());
    private final TagsAttribute needs = TagsAttribute.of(
            TownPolicy.NEEDS, Field.of(Field.Kind.TAG).stream().map(Field::id).toList(), Presence.required());

    List<Attribute<?>> declared() {
        return List.of(
                category,
                severity,
                district,
                place,
                season,
                households,
                openMinutes,
                waitedMinutes,
                reports,
                atNight,
                repeated,
                needs);
    }

    Facts encode(FactSchema inputs, Report report) {
        return Facts.builder(inputs)
                .setUntyped("level", "grid")
                .setUntyped("channel", report.channel())
                .setUntyped("day-kind", "workday")
                .setUntyped("hour", report.atNight() ? 23L : 12L)
                .setUntyped("month", 7L)
                .set(category, report.category())
                .set(severity, report.severity())
                .set(district, report.district())
                .set(place, report.place())
                .set(season, report.season())
                .set(households, report.households())
                .set(openMinutes, report.openMinutes())
                .set(waitedMinutes, report.waitedMinutes())
                .set(reports, report.reports())
                .set(atNight, report.atNight())
                .set(repeated, report.repeated())
                .set(needs, report.needs())
                .build();
    }

    private static ChoiceAttribute choice(Field field) {
        return ChoiceAttribute.of(field.id(), field.choices(), Presence.required());
    }

    private static NumberAttribute number(Field field) {
        return NumberAttribute.of(field.id(), 0, field.size() - 1L, Presence.required());
    }
}
