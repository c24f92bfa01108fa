package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Runs every test of a contract as JUnit would. */
final class ContractRun {
    private ContractRun() {}

    /** Names the tests that failed. */
    static Set<String> failing(StoreContract<?> contract) {
        Set<String> failed = new TreeSet<>();
        List<Method> tests = Arrays.stream(contract.getClass().getMethods())
                .filter(each -> each.isAnnotationPresent(Test.class))
                .toList();
        assertThat(tests).hasSizeGreaterThan(4);
        for (Method test : tests) {
            Throwable thrown = catchThrowable(() -> {
                contract.openStore();
                test.invoke(contract);
                contract.closeStore();
            });
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(InvocationTargetException.class);
                failed.add(test.getName());
            }
        }
        return failed;
    }
}
