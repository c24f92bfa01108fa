package io.gridward.examples.benchmarks.casework;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** All engines there are: ours, the one written by hand, and those of other projects if the build brought them. */
final class CaseEngines {
    private CaseEngines() {}

    static List<CaseEngine> all() {
        return Stream.concat(
                        Stream.of(new GridwardCases(), new CasesByHand()),
                        ServiceLoader.load(CaseEngine.class).stream().map(ServiceLoader.Provider::get))
                .toList();
    }

    static CaseEngine named(String id) {
        return all().stream()
                .filter(engine -> engine.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no engine " + id));
    }
}
