package io.gridward.rules.testing;

import io.gridward.core.finding.Language;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which folder of policy tests a class runs, each case and scenario as a test of its own. The class is a {@link
 * PolicyTestSuite}:
 *
 * <pre>{@code
 * @PolicyTests(value = "policies/", coverage = 100, mutationScore = 100, pages = "target/policies")
 * class OurPoliciesTest implements PolicyTestSuite {}
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PolicyTests {
    /**
     * Returns where the documents are.
     *
     * @return a folder as seen from the working directory, or else from {@code src/test/resources} in it, or else on the
     *     class path
     */
    String value();

    /**
     * Returns how much of what cases can show of a policy they must show.
     *
     * @return in per cent, from 0 to 100; with 0 nothing is measured
     */
    double coverage() default 0;

    /**
     * Returns how many of the mutants that decide otherwise somewhere must be noticed.
     *
     * @return in per cent, from 0 to 100; with 0 no mutant is tried
     */
    double mutationScore() default 0;

    /**
     * Returns where pages of coverage are written.
     *
     * @return a folder as seen from the working directory, made if need be; empty for no pages
     */
    String pages() default "";

    /**
     * Returns in which language tests are named and failures and pages are told.
     *
     * @return the language
     */
    Language language() default Language.EN;
}
