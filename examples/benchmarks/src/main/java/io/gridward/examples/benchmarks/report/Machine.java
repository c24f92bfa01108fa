package io.gridward.examples.benchmarks.report;

/** Where a table was measured. */
public final class Machine {
    private Machine() {}

    /**
     * Says on what this program runs.
     *
     * @return virtual machine, operating system and number of processors, on one line
     */
    public static String line() {
        return property("java.vm.name")
                + " " + property("java.runtime.version")
                + ", " + property("os.name")
                + " " + property("os.arch")
                + ", " + Runtime.getRuntime().availableProcessors() + " processors";
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
