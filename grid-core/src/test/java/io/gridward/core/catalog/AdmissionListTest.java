package io.gridward.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.RefusalCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdmissionListTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final ClassCode MAJOR = ClassCode.event("01");
    private static final ClassCode MINOR = ClassCode.event("0102");
    private static final ClassCode SISTER = ClassCode.event("0103");
    private static final ClassCode OTHER = ClassCode.event("02");
    private static final List<ClassCode> CODES = List.of(MAJOR, MINOR, SISTER, OTHER);

    @Test
    void admits_majorClass_meansItsMinorClassesToo() {
        AdmissionList list = list(AdmissionEntry.ofClass(MAJOR, DAY, DAY));

        assertThat(list.admits(MINOR, DAY)).isTrue();
        assertThat(list.admits(MAJOR, DAY)).isTrue();
        assertThat(list.admits(OTHER, DAY)).isFalse();
        assertThat(list.admits(MINOR, DAY.plusDays(1))).isFalse();
        assertThat(list.admits(MINOR, DAY.minusDays(1))).isFalse();
    }

    @Test
    void admits_minorClass_saysNothingOfItsMajorClassAndSisters() {
        AdmissionList list = list(AdmissionEntry.ofClass(MINOR, DAY, null));

        assertThat(list.admits(MINOR, DAY.plusYears(9))).isTrue();
        assertThat(list.admits(MAJOR, DAY)).isFalse();
        assertThat(list.admits(SISTER, DAY)).isFalse();
    }

    @Test
    void whyNot_notListedNotYetNoLonger_sayEachItsReason() {
        AdmissionList list = list(
                AdmissionEntry.ofTask("visit", DAY.plusDays(5), null),
                AdmissionEntry.ofTask("visit", DAY.minusDays(9), DAY.minusDays(5)),
                AdmissionEntry.ofClass(MAJOR, DAY.minusDays(9), DAY.minusDays(2)),
                AdmissionEntry.ofClass(MINOR, DAY.minusDays(9), DAY.minusDays(1)));

        assertThat(list.whyNot(OTHER, DAY)).hasValueSatisfying(finding -> {
            assertThat(finding.code()).isEqualTo(RefusalCode.NOT_ON_ADMISSION_LIST);
            assertThat(finding.path()).containsExactly("event/02");
            assertThat(finding.text(Language.ZH)).isEqualTo("2024-01-10 event/02 不在准入清单内");
        });
        assertThat(text(list.whyNot(MINOR, DAY)))
                .isEqualTo("event/0102 was on the task admission list until 2024-01-09, no longer on 2024-01-10");
        assertThat(text(list.whyNot("visit", DAY)))
                .isEqualTo("visit is on the task admission list only from 2024-01-15 on, not on 2024-01-10;"
                        + " it was until 2024-01-05");
        assertThat(text(list.whyNot("visit", DAY.minusDays(10))))
                .isEqualTo("visit is on the task admission list only from 2024-01-01 on, not on 2023-12-31");
        assertThat(list.whyNot("visit", DAY.plusDays(5))).isEmpty();
        assertThat(list.admits("visit", DAY)).isFalse();
        assertThat(list.admits("sing", DAY)).isFalse();
        assertThat(list.on(DAY.minusDays(1))).containsExactly(list.entries().get(3));
    }

    @Test
    void values_saidAlike_areEqual() {
        AdmissionEntry entry = AdmissionEntry.ofClass(MINOR, DAY, null);

        assertThat(AdmissionEntry.ofClass(MINOR, DAY, null)).isEqualTo(entry).hasSameHashCodeAs(entry);
        assertThat(entry)
                .isNotEqualTo(AdmissionEntry.ofClass(MINOR, DAY, DAY))
                .isNotEqualTo(AdmissionEntry.ofTask("visit", DAY, null))
                .hasToString("event/0102 from 2024-01-10");
        assertThat(AdmissionEntry.ofTask("visit", DAY, DAY)).hasToString("visit from 2024-01-10 to 2024-01-10");
        assertThat(list(entry))
                .isEqualTo(list(entry))
                .hasSameHashCodeAs(list(entry))
                .isNotEqualTo(list());
        assertThat(list(entry)).hasToString("AdmissionList of 1 entries");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** The oracle walks day by day instead of comparing ends. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whyNot_random_agreesWithTheDaysAround(long seed) {
        Random random = new Random(seed);
        List<AdmissionEntry> entries = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            LocalDate from = DAY.plusDays(random.nextInt(20) - 10);
            LocalDate to = random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(6));
            entries.add(AdmissionEntry.ofClass(CODES.get(random.nextInt(CODES.size())), from, to));
        }
        AdmissionList list = list(entries.toArray(AdmissionEntry[]::new));

        for (ClassCode code : CODES) {
            boolean later = LongStream.rangeClosed(1, 40).anyMatch(d -> holds(entries, code, DAY.plusDays(d)));
            boolean earlier = LongStream.rangeClosed(1, 40).anyMatch(d -> holds(entries, code, DAY.minusDays(d)));
            Optional<RefusalCode> expected = holds(entries, code, DAY)
                    ? Optional.empty()
                    : Optional.of(
                            later
                                    ? RefusalCode.NOT_YET_ADMITTED
                                    : earlier ? RefusalCode.NO_LONGER_ADMITTED : RefusalCode.NOT_ON_ADMISSION_LIST);
            assertThat(list.whyNot(code, DAY).map(Finding::code))
                    .as("seed %s, %s, %s", seed, code, entries)
                    .isEqualTo(expected);
        }
    }

    private static boolean holds(List<AdmissionEntry> entries, ClassCode code, LocalDate date) {
        return entries.stream()
                .anyMatch(entry -> code.digits()
                                .startsWith(entry.issueClass().orElseThrow().digits())
                        && entry.holdsOn(date));
    }

    private static String text(Optional<Finding> finding) {
        return finding.orElseThrow().text(Language.EN);
    }

    private static AdmissionList list(AdmissionEntry... entries) {
        List<IssueClass> classes = CODES.stream()
                .map(code -> IssueClass.of(code, BilingualText.same("x")))
                .toList();
        return Catalog.builder(ClassCodeScheme.of(2, 2))
                .classes(classes)
                .tasks(List.of(new GridTask("visit", BilingualText.same("x"))))
                .admissions(List.of(entries))
                .build()
                .admissions();
    }
}
