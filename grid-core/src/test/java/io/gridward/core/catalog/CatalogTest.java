package io.gridward.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Glossary;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {
    private static final ClassCodeScheme TWO_AND_TWO = ClassCodeScheme.of(2, 2);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final IssueClass APPEARANCE = IssueClass.builder(
                    ClassCode.event("01"), new BilingualText("City appearance", "市容环境"))
            .matter("property-care")
            .limit(TimeLimit.parse("3wd"))
            .build();
    private static final IssueClass ILLEGAL_BUILDING =
            IssueClass.of(ClassCode.event("0101"), new BilingualText("Illegal building", "私搭乱建"));
    private static final IssueClass GARBAGE = IssueClass.builder(
                    ClassCode.event("0102"), new BilingualText("Exposed garbage", "暴露垃圾"))
            .filing(new BilingualText("garbage lies outside a bin", "垃圾在容器外堆放"))
            .closing(new BilingualText("it is gone", "已清除"))
            .matter("street-trees")
            .limit(TimeLimit.parse("2h"))
            .build();
    private static final IssueClass UTILITIES =
            IssueClass.of(ClassCode.component("01"), new BilingualText("Utilities", "公用设施"));

    private final Catalog catalog = Catalog.builder(TWO_AND_TWO)
            .classes(List.of(GARBAGE, APPEARANCE, UTILITIES, ILLEGAL_BUILDING))
            .build();

    @Test
    void classes_ofTwoKinds_areNumberedApart() {
        assertThat(catalog.classes()).containsExactly(GARBAGE, APPEARANCE, UTILITIES, ILLEGAL_BUILDING);
        assertThat(catalog.find(ClassCode.event("01"))).contains(APPEARANCE);
        assertThat(catalog.find(ClassCode.component("01"))).contains(UTILITIES);
        assertThat(catalog.find(ClassCode.component("0101"))).isEmpty();
        assertThat(catalog.majors(IssueKind.EVENT)).containsExactly(APPEARANCE);
        assertThat(catalog.majors(IssueKind.COMPONENT)).containsExactly(UTILITIES);
        assertThat(catalog.under(APPEARANCE.code())).containsExactly(GARBAGE, ILLEGAL_BUILDING);
        assertThat(catalog.under(UTILITIES.code())).isEmpty();
        assertThat(catalog.above(GARBAGE.code())).contains(APPEARANCE);
        assertThat(catalog.above(APPEARANCE.code())).isEmpty();
        assertThat(catalog.codes()).isEqualTo(TWO_AND_TWO);
    }

    @Test
    void matterAndLimit_notSaidByAMinorClass_areThoseOfItsMajorClass() {
        assertThat(catalog.matter(GARBAGE.code())).contains("street-trees");
        assertThat(catalog.matter(ILLEGAL_BUILDING.code())).contains("property-care");
        assertThat(catalog.matter(UTILITIES.code())).isEmpty();
        assertThat(catalog.matter(ClassCode.event("0199"))).isEmpty();
        assertThat(catalog.limit(GARBAGE.code())).contains(TimeLimit.parse("2h"));
        assertThat(catalog.limit(ILLEGAL_BUILDING.code())).contains(TimeLimit.parse("3wd"));
        assertThat(GARBAGE.filing().map(text -> text.in(Language.ZH))).contains("垃圾在容器外堆放");
        assertThat(GARBAGE.closing().map(text -> text.in(Language.EN))).contains("it is gone");
        assertThat(ILLEGAL_BUILDING.filing()).isEmpty();
        assertThat(GARBAGE.name().zh()).isEqualTo("暴露垃圾");
    }

    @Test
    void scheme_ofAnyDepth_findsParentsByPrefix() {
        ClassCodeScheme three = ClassCodeScheme.of(1, 3, 2);

        assertThat(three.parent(ClassCode.event("A00102"))).contains(ClassCode.event("A001"));
        assertThat(three.parent(ClassCode.event("A001"))).contains(ClassCode.event("A"));
        assertThat(three.parent(ClassCode.event("A"))).isEmpty();
        assertThat(three.parent(ClassCode.event("A0"))).isEmpty();
        assertThat(three.fits(ClassCode.event("A0"))).isFalse();
        assertThat(three.widths()).containsExactly(1, 3, 2);
        assertThat(three)
                .isEqualTo(ClassCodeScheme.of(1, 3, 2))
                .hasSameHashCodeAs(ClassCodeScheme.of(1, 3, 2))
                .isNotEqualTo(TWO_AND_TWO)
                .hasToString("ClassCodeScheme[1, 3, 2]");
    }

    @Test
    void scheme_thatCannotBe_isRefused() {
        for (int[] widths : new int[][] {{}, {0}, {2, -1}, {6}, {1, 1, 1, 1, 1}}) {
            assertThatIllegalArgumentException().isThrownBy(() -> ClassCodeScheme.of(widths));
        }
    }

    @Test
    void code_written_isReadBack() {
        for (ClassCode code : List.of(ClassCode.event("0102"), ClassCode.component("7"))) {
            assertThat(ClassCode.parse(code.toString())).isEqualTo(code);
        }
        assertThat(ClassCode.component("99")).isLessThan(ClassCode.event("01"));
        assertThat(ClassCode.event("0102")).isGreaterThan(ClassCode.event("01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0102", "event", "event/", "Event/01", "event/0 1", "event/０１", "event/012345678901234567890"
            })
    void code_ofAnotherForm_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassCode.parse(text))
                .withMessageContaining("got " + text);
    }

    @Test
    void build_manyMistakes_reportsAllAtOnce() {
        Catalog.Builder broken = Catalog.builder(TWO_AND_TWO)
                .classes(List.of(
                        GARBAGE,
                        GARBAGE,
                        IssueClass.of(ClassCode.event("012"), BilingualText.same("𠮷")),
                        UTILITIES,
                        IssueClass.of(ClassCode.component("0201"), BilingualText.same("𠮷"))))
                .tasks(List.of(visit(), visit()))
                .admissions(List.of(
                        AdmissionEntry.ofClass(ClassCode.component("02"), DAY, null),
                        AdmissionEntry.ofTask("household-visits", DAY, DAY.minusDays(1))));

        InvalidModelException thrown = catchThrowableOfType(InvalidModelException.class, broken::build);

        assertThat(thrown.findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "[classes, event/0102] DUPLICATE_ID",
                        "[tasks, household-visit] DUPLICATE_ID",
                        "[classes, event/0102] CLASS_WITHOUT_MAJOR",
                        "[classes, event/0102] CLASS_WITHOUT_MAJOR",
                        "[classes, event/012] CLASS_CODE_FORM",
                        "[classes, component/0201] CLASS_WITHOUT_MAJOR",
                        "[admissions, 0, class] UNKNOWN_CLASS",
                        "[admissions, 1, task] UNKNOWN_TASK",
                        "[admissions, 1] DATES_REVERSED");
        assertThat(thrown.findings().get(4).text(Language.EN))
                .isEqualTo("the class code event/012 does not fit: a code has 2 / 4 characters");
        assertThat(thrown.findings().get(4).text(Language.ZH)).isEqualTo("分类编码 event/012 不符合规则:应为 2 / 4 个字符");
        assertThat(thrown.findings().get(7).details()).containsEntry("instead", "household-visit");
    }

    @Test
    void check_matterTheRegisterLacks_isFound() {
        Catalog odd = Catalog.builder(TWO_AND_TWO)
                .classes(List.of(IssueClass.builder(ClassCode.event("01"), BilingualText.same("x"))
                        .matter("street-tree")
                        .build()))
                .build();

        List<Finding> findings = odd.check(Fixtures.parties());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ModelCode.UNKNOWN_MATTER);
            assertThat(finding.path()).containsExactly("classes", "event/01", "matter");
            assertThat(finding.details()).containsEntry("instead", "street-trees");
        });
        assertThat(catalog.check(Fixtures.parties())).isEmpty();
    }

    @Test
    void tasks_always_areFoundById() {
        Catalog withTask = Catalog.builder(TWO_AND_TWO).tasks(List.of(visit())).build();

        assertThat(withTask.tasks()).containsExactly(visit());
        assertThat(withTask.findTask("household-visit")).contains(visit());
        assertThat(withTask.findTask("navy")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GridTask("Household visit", BilingualText.same("x")))
                .withMessageContaining("Household visit");
    }

    @Test
    void build_tensOfThousandsOfClasses_areAllFound() {
        List<IssueClass> many = IntStream.range(0, 50_000)
                .mapToObj(i -> ClassCode.event("%03d%05d".formatted(i % 1000, i).substring(0, i < 1000 ? 3 : 8)))
                .map(code -> IssueClass.of(code, BilingualText.same("x")))
                .toList();

        Catalog large = Catalog.builder(ClassCodeScheme.of(3, 5)).classes(many).build();

        assertThat(large.majors(IssueKind.EVENT)).hasSize(1000);
        assertThat(large.under(ClassCode.event("007"))).hasSize(49);
    }

    @Test
    void values_saidAlike_areEqual() {
        IssueClass same = IssueClass.builder(GARBAGE.code(), GARBAGE.name())
                .filing(GARBAGE.filing().orElseThrow())
                .closing(GARBAGE.closing().orElseThrow())
                .matter("street-trees")
                .limit(TimeLimit.parse("2h"))
                .build();

        assertThat(same).isEqualTo(GARBAGE).hasSameHashCodeAs(GARBAGE).hasToString("event/0102");
        assertThat(GARBAGE)
                .isNotEqualTo(IssueClass.of(GARBAGE.code(), GARBAGE.name()))
                .isNotEqualTo(APPEARANCE)
                .isNotEqualTo("event/0102");
        assertThat(Catalog.builder(TWO_AND_TWO).classes(catalog.classes()).build())
                .isEqualTo(catalog)
                .hasSameHashCodeAs(catalog)
                .isNotEqualTo(Catalog.builder(TWO_AND_TWO).build())
                .isNotEqualTo("catalog")
                .hasToString("Catalog of 4 classes");
    }

    @ParameterizedTest
    @EnumSource
    void kinds_always_haveTheirChinese(IssueKind kind) {
        assertThat(Glossary.find("issue-kind", kind.id()))
                .hasValueSatisfying(text -> assertThat(text.zh()).containsPattern("\\p{IsHan}"));
    }

    private static GridTask visit() {
        return new GridTask("household-visit", new BilingualText("Household visit", "入户走访"));
    }
}
