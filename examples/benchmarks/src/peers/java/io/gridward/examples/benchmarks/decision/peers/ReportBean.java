package io.gridward.examples.benchmarks.decision.peers;

import io.gridward.examples.benchmarks.decision.engine.PlainReport;
import io.gridward.examples.benchmarks.decision.workload.Report;

/** A plain report for engines that read properties. */
public final class ReportBean {
    private final PlainReport report;
    private final int[] values;

    ReportBean(Report report) {
        this.report = PlainReport.of(report);
        this.values = report.values();
    }

    /** Returns all values in the order of the fields. */
    public int[] getValues() {
        return values;
    }

    public int getCategory() {
        return report.category();
    }

    public int getSeverity() {
        return report.severity();
    }

    public int getDistrict() {
        return report.district();
    }

    public int getChannel() {
        return report.channel();
    }

    public int getPlace() {
        return report.place();
    }

    public int getSeason() {
        return report.season();
    }

    public int getHouseholds() {
        return report.households();
    }

    public int getOpenMinutes() {
        return report.openMinutes();
    }

    public int getWaitedMinutes() {
        return report.waitedMinutes();
    }

    public int getReports() {
        return report.reports();
    }

    public boolean isAtNight() {
        return report.atNight();
    }

    public boolean isRepeated() {
        return report.repeated();
    }

    public boolean isPolice() {
        return report.police();
    }

    public boolean isFire() {
        return report.fire();
    }

    public boolean isMedical() {
        return report.medical();
    }

    public boolean isPower() {
        return report.power();
    }

    public boolean isWater() {
        return report.water();
    }

    public boolean isGas() {
        return report.gas();
    }

    public boolean isLift() {
        return report.lift();
    }

    public boolean isLegal() {
        return report.legal();
    }
}
