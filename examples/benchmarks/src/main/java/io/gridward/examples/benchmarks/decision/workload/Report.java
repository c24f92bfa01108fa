package io.gridward.examples.benchmarks.decision.workload;

import java.util.Set;
import java.util.stream.Collectors;

/** A report as a host has it: names, numbers, and a set of tags. */
public record Report(
        String category,
        String severity,
        String district,
        String channel,
        String place,
        String season,
        long households,
        long openMinutes,
        long waitedMinutes,
        long reports,
        boolean atNight,
        boolean repeated,
        Set<String> needs) {
    /** Copies the tags. */
    public Report {
        needs = Set.copyOf(needs);
    }

    /** Makes a report from the values of all fields. */
    static Report of(int[] values) {
        return new Report(
                choice(Field.CATEGORY, values),
                choice(Field.SEVERITY, values),
                choice(Field.DISTRICT, values),
                choice(Field.CHANNEL, values),
                choice(Field.PLACE, values),
                choice(Field.SEASON, values),
                values[Field.HOUSEHOLDS.position()],
                values[Field.OPEN_MINUTES.position()],
                values[Field.WAITED_MINUTES.position()],
                values[Field.REPORTS.position()],
                holds(Field.AT_NIGHT, values),
                holds(Field.REPEATED, values),
                Field.of(Field.Kind.TAG).stream()
                        .filter(each -> holds(each, values))
                        .map(Field::id)
                        .collect(Collectors.toSet()));
    }

    /** Returns the values of all fields as numbers, in the order of the fields. */
    public int[] values() {
        int[] values = new int[Field.values().length];
        for (Field each : Field.values()) {
            values[each.position()] = value(each);
        }
        return values;
    }

    private int value(Field field) {
        return switch (field) {
            case CATEGORY -> place(field, category);
            case SEVERITY -> place(field, severity);
            case DISTRICT -> place(field, district);
            case CHANNEL -> place(field, channel);
            case PLACE -> place(field, place);
            case SEASON -> place(field, season);
            case HOUSEHOLDS -> Math.toIntExact(households);
            case OPEN_MINUTES -> Math.toIntExact(openMinutes);
            case WAITED_MINUTES -> Math.toIntExact(waitedMinutes);
            case REPORTS -> Math.toIntExact(reports);
            case AT_NIGHT -> atNight ? 1 : 0;
            case REPEATED -> repeated ? 1 : 0;
            case POLICE, FIRE, MEDICAL, POWER, WATER, GAS, LIFT, LEGAL -> needs.contains(field.id()) ? 1 : 0;
        };
    }

    private static int place(Field field, String choice) {
        return Integer.parseInt(choice.substring(field.id().length() + 1));
    }

    private static String choice(Field field, int[] values) {
        return field.choice(values[field.position()]);
    }

    private static boolean holds(Field field, int[] values) {
        return values[field.position()] == 1;
    }
}
