package io.gridward.examples.benchmarks.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class OperationTest {
    @Test
    void operations_nameEveryBenchmarkOfLookups_andNoOther() {
        Set<String> named = Arrays.stream(Operation.values())
                .flatMap(each -> Stream.of(each.ours(), each.plain()))
                .collect(Collectors.toSet());

        assertThat(named).isEqualTo(benchmarks());
    }

    private static Set<String> benchmarks() {
        return Arrays.stream(Lookups.class.getMethods())
                .filter(each -> each.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }
}
