package io.gridward.examples.benchmarks.decision.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** All engines there are. */
public final class Engines {
    private Engines() {}

    /** Returns ours, what is written by hand, and then the peers on the class path. */
    public static List<Engine> all() {
        List<Engine> all = new ArrayList<>(
                List.of(new GridwardEngine(), new IfChainEngine(), new SwitchEngine(), new LinearEngine()));
        all.addAll(peers());
        return all;
    }

    /** Returns the engines of other projects: none unless the build was told to bring them. */
    public static List<Engine> peers() {
        return ServiceLoader.load(Engine.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * Returns the engine of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Engine named(String id) {
        return all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no engine " + id));
    }
}
