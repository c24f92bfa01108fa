package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.examples.benchmarks.decision.workload.Field;
import io.gridward.examples.benchmarks.decision.workload.Report;

/**
 * The 20 values in the form that Java written by hand reads fastest: a choice as the number of its place, a
 * component for each tag. To make it costs the code written by hand nothing here.
 */
public record PlainReport(
        int category,
        int severity,
        int district,
        int channel,
        int place,
        int season,
        int households,
        int openMinutes,
        int waitedMinutes,
        int reports,
        boolean atNight,
        boolean repeated,
        boolean police,
        boolean fire,
        boolean medical,
        boolean power,
        boolean water,
        boolean gas,
        boolean lift,
        boolean legal) {

    /** Takes the values from a report. */
    public static PlainReport of(Report report) {
        int[] values = report.values();
        return new PlainReport(
                values[Field.CATEGORY.position()],
                values[Field.SEVERITY.position()],
                values[Field.DISTRICT.position()],
                values[Field.CHANNEL.position()],
                values[Field.PLACE.position()],
                values[Field.SEASON.position()],
                values[Field.HOUSEHOLDS.position()],
                values[Field.OPEN_MINUTES.position()],
                values[Field.WAITED_MINUTES.position()],
                values[Field.REPORTS.position()],
                report.atNight(),
                report.repeated(),
                needs(report, Field.POLICE),
                needs(report, Field.FIRE),
                needs(report, Field.MEDICAL),
                needs(report, Field.POWER),
                needs(report, Field.WATER),
                needs(report, Field.GAS),
                needs(report, Field.LIFT),
                needs(report, Field.LEGAL));
    }

    private static boolean needs(Report report, Field tag) {
        return report.needs().contains(tag.id());
    }
}
