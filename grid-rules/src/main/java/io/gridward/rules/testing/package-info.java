/**
 * The test kit: governance rules tested like code, and what a host runs against its own implementations.
 *
 * <h2>From an empty folder to a first policy test</h2>
 *
 * <p>In an empty folder, a {@code pom.xml} with three dependencies for tests. A team that has a policy already takes its
 * own; everybody else begins with the small street that comes with the kit.
 *
 * <pre>{@code
 * <project xmlns="http://maven.apache.org/POM/4.0.0">
 *   <modelVersion>4.0.0</modelVersion>
 *   <groupId>org.example</groupId>
 *   <artifactId>street-policies</artifactId>
 *   <version>1</version>
 *   <properties>
 *     <maven.compiler.release>17</maven.compiler.release>
 *     <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
 *   </properties>
 *   <dependencies>
 *     <dependency>
 *       <groupId>io.gridward</groupId> <artifactId>grid-rules</artifactId> <version>0.1.0</version>
 *     </dependency>
 *     <dependency>
 *       <groupId>org.junit.jupiter</groupId> <artifactId>junit-jupiter</artifactId> <version>5.14.4</version>
 *       <scope>test</scope>
 *     </dependency>
 *     <dependency>
 *       <groupId>org.assertj</groupId> <artifactId>assertj-core</artifactId> <version>3.27.7</version>
 *       <scope>test</scope>
 *     </dependency>
 *   </dependencies>
 *   <build>
 *     <plugins>
 *       <plugin> <artifactId>maven-compiler-plugin</artifactId> <version>3.16.0</version> </plugin>
 *       <plugin> <artifactId>maven-surefire-plugin</artifactId> <version>3.5.4</version> </plugin>
 *     </plugins>
 *   </build>
 * </project>
 * }</pre>
 *
 * <p>Then {@code src/test/java/PartyNoiseTest.java}. One static import serves for these assertions and all of AssertJ's:
 *
 * <pre>{@code
 * import static io.gridward.rules.testing.GridAssertions.assertThat;
 *
 * import io.gridward.rules.testing.Question;
 * import io.gridward.rules.testing.SmallStreet;
 * import org.junit.jupiter.api.Test;
 *
 * class PartyNoiseTest {
 *     private final Question noise = Question.to(SmallStreet.policy()).saying("category", "noise");
 *
 *     @Test
 *     void party_ofTenHouseholds_staysInTheGrid() {
 *         assertThat(noise.saying("households", 12).explain()).staysAt("grid");
 *     }
 * }
 * }</pre>
 *
 * <p>{@code mvn test} fails, and says by how much:
 *
 * <pre>{@code
 * Expecting the issue to enter at:
 *   grid
 * but it enters at:
 *   community
 *
 * What would have to change:
 *   grading: the rule life-at-risk failed on danger alone: it is none, and with life the rule would match: 2 steps too low
 *   grading: the rule small-stays failed on households alone: it is 12, and with 10 the rule would match: 2 too many
 *
 * What was decided by harbour/escalation at reported with category noise, households 12 (day-kind workday, hour 10, level grid, month 1):
 *   grading: no rule matched
 *     grade is big, by otherwise
 *     enters at is community, by otherwise
 * }</pre>
 *
 * <p>and so on through every table that was asked. Either the policy is wrong or the test is. Here the test said twelve
 * where it meant ten; with that, both sides of the threshold, and what happens next
 * (which imports {@code io.gridward.core.escalation.Trigger}):
 *
 * <pre>{@code
 *     @Test
 *     void party_ofTenHouseholds_staysInTheGrid() {
 *         assertThat(noise.saying("households", 10).explain())
 *                 .staysAt("grid")
 *                 .isDecidedBy("small-stays")
 *                 .hasLimit("sign", "4wh")
 *                 .hasLimit("overall", "5wd");
 *     }
 *
 *     @Test
 *     void party_ofElevenHouseholds_entersAtTheCommunity() {
 *         assertThat(noise.saying("households", 11).explain()).entersAt("community");
 *     }
 *
 *     @Test
 *     void gridThatCannotSolveIt_handsItUp() {
 *         assertThat(noise.at(Trigger.UNABLE).explain()).hasEffect("move", "up").isDecidedBy("step-by-step");
 *     }
 * }</pre>
 *
 * <p>{@code mvn test} passes. A policy of your own comes from a builder ({@link io.gridward.rules}) or from a document,
 * which {@code GridJson} of the module {@code io.gridward.json} reads; the test is the same.
 *
 * <h2>Over time</h2>
 *
 * <p>A {@link io.gridward.rules.testing.Scenario} runs the real casework on a clock that stands still unless it is told
 * to go on, and is imported from this package too. Here a report comes in on the last working day before a week of holidays:
 *
 * <pre>{@code
 *     @Test
 *     void partyBeforeTheHoliday_goesUpOnlyWhenWorkIsMissed() {
 *         Scenario.given(SmallStreet.governance())
 *                 .report("riverside-1").saying("category", "noise").at("2022-09-30 17:40")
 *                 .thenHeldAt("grid")
 *                 .at("2022-10-07 23:59")
 *                 .thenHeldAt("grid")
 *                 .whenNobodyActsFor("1wd")
 *                 .thenHeldAt("community").withSlipFrom("grid");
 *     }
 * }</pre>
 *
 * <p>People act ({@code whenHolder().signs()}, {@code whenPost("riverside/clerk").verifies()}), parties answer or stay
 * away ({@code whenParty("police").reportsIn()}), posts fall vacant ({@code whenPostFallsVacant}), other reference data
 * come into force ({@code whenGovernedBy}), and what must not be done is refused ({@code
 * whenHolder().expectingRefusal(...)}). A step that does not hold fails with the story so far: when, what happened and
 * which rules ruled it, who held the case then, and what was due next.
 *
 * <h2>Without Java</h2>
 *
 * <p>With {@code grid-json} among the dependencies (same group and version), the same tests are documents. In {@code src/test/resources/policies}
 * lie {@code policy.json} and {@code policy-tests.json}. Whoever has no policy yet writes that of the small street with
 * {@code Files.writeString(path, GridJson.writer().policy(SmallStreet.policy()))}, once, in a test of his own.
 *
 * <pre>{@code
 * {
 *   "format": "gridward/policy-tests@1",
 *   "policy": "harbour/escalation",
 *   "cases": [
 *     {
 *       "id": "party-of-ten",
 *       "facts": [{ "category": "noise", "households": 1 }, { "category": "noise", "households": 10 }],
 *       "then": { "grading": { "grade": "small", "enter": "grid" } },
 *       "by": { "grading": "small-stays" }
 *     },
 *     {
 *       "id": "cannot-solve-it",
 *       "trigger": "unable",
 *       "facts": { "category": "noise", "level": "grid" },
 *       "then": { "ladder": { "move": "up" } }
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>One class of Java runs them, each case as a test of its own with file and line, and demands what is asked of them:
 *
 * <pre>{@code
 * import io.gridward.rules.testing.PolicyTestSuite;
 * import io.gridward.rules.testing.PolicyTests;
 *
 * @PolicyTests(value = "policies", coverage = 100, mutationScore = 100, pages = "target/policies")
 * class OurPoliciesTest implements PolicyTestSuite {}
 * }</pre>
 *
 * <p>What is not named under {@code then} may be decided in any way; {@code null} says that nothing is decided. A case
 * may be asked at a stated time ({@code "at": "2022-09-30 17:40"}, with a {@code calendar.json} in the folder), and the
 * rules that are to decide and their reasons may be named ({@code by}, {@code because}).
 *
 * <p>Under {@code scenarios} cases run their course, with the reference data in the folder: {@code territory.json}, {@code
 * roster.json}, {@code parties.json} and {@code calendar.json}. Whatever can be done in Java ({@link
 * io.gridward.rules.testing.DeedKind}) is written by its name, or as an object where more must be said:
 *
 * <pre>{@code
 * "scenarios": [
 *   {
 *     "id": "over-the-holiday",
 *     "report": { "area": "riverside-1", "at": "2022-09-30 17:40", "facts": { "category": "noise" } },
 *     "steps": [
 *       { "by": "holder", "does": "sign", "then": { "heldAt": "grid" } },
 *       { "by": "holder", "does": { "deed": "request-extension", "until": "2022-10-14 12:00" } },
 *       { "by": { "post": "riverside/secretary" }, "does": { "deed": "grant", "what": "extension" } },
 *       { "at": "2022-10-14 11:59", "then": { "heldAt": "grid", "slips": 0 } }
 *     ]
 *   }
 * ]
 * }</pre>
 *
 * <p>With those reference data the policies beside them are a book, which may have layers by area and date. Tests that name
 * no {@code policy} judge the book: each case states {@code area} and {@code at}, is decided by what is in force there and
 * then, and may say under {@code under} which policy that is to be, by {@code policy} and {@code revision}. Every policy of
 * the book has its own coverage and score, those that no case reaches too.
 *
 * <p>Tests are named and failures told in English, or in Chinese with {@code @PolicyTests(language = Language.ZH)}.
 *
 * <p>A demand that is not met fails with everything that is missing
 * and with cases that would show it, written as a document: they say what the policy decides today, so a person confirms
 * or mends each. Here the first run fails so: the documents above show a third of the policy. Put the cases it prints into
 * documents beside them, such as {@code more-policy-tests.json}, confirm each, and it passes. All mutants of 200 rules
 * written by people take two seconds of one processor against 500 cases. The page shows the policy as decision tables, coloured by what was shown of it.
 *
 * <h2>What there is</h2>
 *
 * <ul>
 *   <li>{@link io.gridward.rules.testing.GridAssertions}: assertions on explanations and decisions, cases, handoff slips,
 *       tasks of parties, outcomes and forecasts.
 *   <li>{@link io.gridward.rules.testing.Question}: one question to a policy, in few words.
 *   <li>{@link io.gridward.rules.testing.Scenario}: the course of a case; {@link io.gridward.rules.testing.DeedKind}: what
 *       can be done in it.
 *   <li>{@link io.gridward.rules.testing.SmallStreet}: a street ready to test with; {@link
 *       io.gridward.rules.testing.GovernanceSketch}: the reference data of a test in few words.
 *   <li>{@link io.gridward.rules.testing.PolicyTests} and {@link io.gridward.rules.testing.PolicyTestRun}: documents of
 *       tests as tests of JUnit; {@link io.gridward.rules.testing.PolicyGate}: what they must be worth; {@link
 *       io.gridward.rules.testing.CoveragePage}: a policy coloured by what its cases show.
 *   <li>{@link io.gridward.rules.testing.Coverage}: what cases show of a policy; {@link
 *       io.gridward.rules.testing.MutationReport}: which mistakes they would notice; {@link
 *       io.gridward.rules.testing.CaseProposals}: the cases that are missing.
 * </ul>
 *
 * <h2>For those who implement the ports</h2>
 *
 * <p>{@link io.gridward.rules.testing.CaseStoreContract} is for every {@link io.gridward.core.desk.CaseStore}, {@link
 * io.gridward.rules.testing.DurableCaseStoreContract} for those that outlive the process:
 *
 * <pre>{@code
 * class OurCaseStoreTest extends DurableCaseStoreContract {
 *     @Override
 *     protected CaseStore open() {
 *         return new OurCaseStore(emptyDatabase());
 *     }
 *
 *     @Override
 *     protected CaseStore reopen() {
 *         return new OurCaseStore(sameDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>{@link io.gridward.rules.testing.TextStoreContract} is for every {@link io.gridward.core.desk.TextStore}, {@link
 * io.gridward.rules.testing.MeetingStoreContract} for every {@link io.gridward.core.desk.MeetingStore}, and {@link
 * io.gridward.rules.testing.DurableMeetingStoreContract} for those that outlive the process.
 *
 * <p>Assertions, scenarios and contracts need AssertJ (3.27 or later), the contracts JUnit too (5.14 or later); both are
 * optional for this module and come from the host's tests. The contracts start threads, as tests of stores must;
 * nothing else here does, and nothing draws a random number or opens a file. Nothing here is needed to decide anything,
 * and no other package knows it. API.
 */
@NullMarked
package io.gridward.rules.testing;

import org.jspecify.annotations.NullMarked;
