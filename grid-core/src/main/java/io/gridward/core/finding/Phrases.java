package io.gridward.core.finding;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases in which findings say in English what is expected, found or missing, and their Chinese.
 * Details carry the English; the Chinese takes its place when a Chinese text is built. Immutable.
 */
public final class Phrases implements Naming {
    private static final Phrases COMMON = builder()
            .phrase("expected", "a whole number from {} to {}", "整数({} 至 {})")
            .phrase("expected", "a duration from {} to {}", "时长({} 至 {})")
            .phrase("expected", "one of {}", "下列值之一({})")
            .phrase("expected", "a set of {}", "下列值的集合({})")
            .phrase("expected", "true or false", "布尔值(true 或 false)")
            .phrase("expected", "has {} characters", "应为 {} 个字符")
            .phrase("expected", "begins with its parent's code {}", "应以上级编码 {} 开头")
            .phrase("expected", "repeats its parent's code {}", "应包含上级编码 {} 的各段")
            .phrase("expected", "consists of digits", "应全为数字")
            .phrase("expected", "a kebab-case id", "短横线连接的小写编号")
            .phrase("expected", "a level", "层级")
            .phrase("expected", "a list of levels", "层级列表")
            .phrase("expected", "a text", "文本")
            .phrase("expected", "a time limit such as 3wd", "时限(如 3wd)")
            .phrase("expected", "a call of a matter", "按事项召集的对象")
            .phrase("expected", "all, lead, 2-of-n or lead-and-2", "完成规则(如 all、lead、2-of-n 或 lead-and-2)")
            .phrase("problem", "cannot move {}", "无法执行去向 {}")
            .phrase("expected", "a list of role ids", "角色编号列表")
            .phrase("expected", "time limits by milestone", "各阶段的时限")
            .phrase("expected", "a role, a level or a list of who must agree", "角色、层级,或须同意者的列表")
            .phrase("expected", "an object of beforeDue or afterDispatch", "含 beforeDue 或 afterDispatch 的对象")
            .phrase("range", "{} to {}", "{} 至 {}")
            .phrase("classes", "more than {}", "超过 {}")
            .phrase("got", "nothing", "空")
            .phrase("problem", "no overall limit", "没有总时限")
            .phrase("problem", "unknown level {}", "未知层级 {}")
            .phrase("problem", "unknown role {}", "未知角色 {}")
            .phrase("change", "add", "新增")
            .phrase("change", "retire", "撤销")
            .phrase("change", "rename", "更名")
            .phrase("change", "move", "划转")
            .phrase("change", "recode", "变更编码")
            .phrase("change", "split", "拆分")
            .phrase("change", "merge", "合并")
            .phrase("change", "redefine", "重新界定")
            .phrase("change", "reorder", "调整次序")
            .phrase("other", "add", "新增")
            .phrase("other", "retire", "撤销")
            .phrase("other", "rename", "更名")
            .phrase("other", "move", "划转")
            .phrase("other", "recode", "变更编码")
            .phrase("other", "split", "拆分")
            .phrase("other", "merge", "合并")
            .phrase("other", "redefine", "重新界定")
            .phrase("other", "reorder", "调整次序")
            .phrase("kind", "change", "变更")
            .phrase("kind", "change set", "变更批次")
            .phrase("kind", "area", "区域")
            .phrase("kind", "level", "层级")
            .phrase("kind", "role", "角色")
            .phrase("kind", "post", "岗位")
            .phrase("kind", "party", "参与方")
            .phrase("kind", "matter", "事项")
            .phrase("kind", "attribute", "属性")
            .phrase("kind", "channel", "渠道")
            .phrase("kind", "cause", "事由")
            .phrase("kind", "policy", "规则")
            .phrase("kind", "rule", "规则")
            .phrase("kind", "table", "决策表")
            .phrase("kind", "effect", "结果")
            .phrase("kind", "predicate", "谓词")
            .phrase("kind", "building", "楼栋")
            .phrase("kind", "guarantee", "保证")
            .phrase("kind", "branch unit", "党组织")
            .phrase("kind", "household", "党员户")
            .phrase("kind", "directly managed member", "直管党员")
            .phrase("kind", "issue class", "事件分类")
            .phrase("kind", "task", "任务")
            .phrase("step", "committee", "社区党委")
            .phrase("step", "grid-branch", "网格党支部")
            .phrase("step", "building-group", "楼栋党小组")
            .phrase("part", "territory", "辖区")
            .phrase("part", "roster", "岗位表")
            .phrase("part", "calendar", "工作日历")
            .phrase("part", "policy", "规则")
            .phrase("part", "levels", "层级")
            .phrase("part", "id", "编号")
            .phrase("part", "zone", "时区")
            .phrase("part", "slots", "工作时段")
            .phrase("part", "workingWeekdays", "每周工作日")
            .phrase("part", "covers", "覆盖范围")
            .phrase("part", "shifts", "班次")
            .phrase("part", "persons", "值班人员")
            .phrase("kind", "rota", "值班表")
            .phrase("kind", "substitution", "替班")
            .phrase("kind", "norm", "配置标准")
            .phrase("kind", "household norm", "户数标准")
            .phrase("kind", "limit", "任职限额")
            // Explanations of decisions.
            .phrase("seen", "absent", "未填写")
            .phrase("seen", "empty", "空")
            .phrase("seen", "true", "是")
            .phrase("seen", "false", "否")
            .phrase("nearest", "absent", "未填写")
            .phrase("nearest", "empty", "空")
            .phrase("nearest", "true", "是")
            .phrase("nearest", "false", "否")
            .phrase("operand", "true", "是")
            .phrase("operand", "false", "否")
            .phrase("decided", "true", "是")
            .phrase("decided", "false", "否")
            .phrase("wanted", "exactly", "为")
            .phrase("wanted", "one of", "属于")
            .phrase("wanted", "anything but", "不为")
            .phrase("wanted", "at least", "不低于")
            .phrase("wanted", "at most", "不超过")
            .phrase("wanted", "more than", "高于")
            .phrase("wanted", "less than", "低于")
            .phrase("wanted", "between", "介于")
            .phrase("wanted", "not between", "不介于")
            .phrase("wanted", "any of", "至少含有")
            .phrase("wanted", "all of", "全部含有")
            .phrase("wanted", "not all of", "不全含有")
            .phrase("wanted", "none of", "不含")
            .phrase("wanted", "no tag", "为空")
            .phrase("wanted", "some tag", "不为空")
            .phrase("wanted", "a value", "已填写")
            .phrase("wanted", "no value", "未填写")
            .phrase("side", "too many", "多")
            .phrase("side", "too few", "少")
            .phrase("side", "too high", "高")
            .phrase("side", "too low", "低")
            .phrase("side", "too long", "长")
            .phrase("side", "too short", "短")
            .phrase("answer", "holds", "成立")
            .phrase("answer", "does not hold", "不成立")
            .phrase("by", "1 step", "1级")
            .phrase("by", "{} steps", "{}级")
            .build();

    private final ImmutableMap<String, String> fixed;
    private final ImmutableListMultimap<String, Form> forms;

    private Phrases(Builder from) {
        this.fixed = from.fixed.buildOrThrow();
        this.forms = from.forms.build();
    }

    /**
     * Returns the phrases of the library's own model. Every text of a finding knows them already.
     *
     * @return always the same
     */
    public static Phrases common() {
        return COMMON;
    }

    /**
     * Starts phrases of one's own, to be passed to {@link Finding#text(Language, Naming)}.
     *
     * @return a builder without any
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds a phrase.
     *
     * @param kind the name of the detail it stands in, such as {@code expected}
     * @param phrase the phrase as the detail has it, such as {@code one of low, high}
     * @return it in both languages, or empty if it is none of these
     */
    public Optional<BilingualText> find(String kind, String phrase) {
        return Optional.ofNullable(fixed.get(kind + "/" + phrase))
                .or(() -> forms.get(kind).stream()
                        .flatMap(form -> form.chinese(phrase).stream())
                        .findFirst())
                .map(chinese -> new BilingualText(phrase, chinese));
    }

    /**
     * Returns the Chinese of a phrase where Chinese is asked for.
     *
     * @param kind the name of the detail
     * @param id the phrase
     * @param language the language to print in
     * @return the Chinese; {@code id} itself in English, and where it is none of these phrases
     */
    @Override
    public String name(String kind, String id, Language language) {
        return language == Language.EN
                ? id
                : find(kind, id).map(text -> text.in(language)).orElse(id);
    }

    /** A phrase with something to fill in. */
    private record Form(Pattern english, String chinese) {
        Optional<String> chinese(String phrase) {
            Matcher matcher = english.matcher(phrase);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            StringBuilder filled = new StringBuilder();
            int at = 0;
            for (int group = 1; group <= matcher.groupCount(); group++) {
                int gap = chinese.indexOf(Builder.GAP, at);
                filled.append(chinese, at, gap).append(matcher.group(group));
                at = gap + Builder.GAP.length();
            }
            return Optional.of(filled.append(chinese, at, chinese.length()).toString());
        }
    }

    /** Not thread-safe. Collects phrases. */
    public static final class Builder {
        private static final String GAP = "{}";

        private final ImmutableMap.Builder<String, String> fixed = ImmutableMap.builder();
        private final ImmutableListMultimap.Builder<String, Form> forms = ImmutableListMultimap.builder();

        private Builder() {}

        /**
         * Adds a phrase. Of two that fit, one without gaps goes first, then the one added first.
         *
         * @param kind the name of the detail it stands in
         * @param english the English, with {@code {}} for what is filled in
         * @param chinese the Chinese, with as many gaps in the same order
         * @return this builder
         * @throws IllegalArgumentException if the gaps are not as many
         */
        public Builder phrase(String kind, String english, String chinese) {
            if (gaps(english) != gaps(chinese)) {
                throw new IllegalArgumentException("both languages need as many gaps, got " + english + ", " + chinese);
            }
            if (gaps(english) == 0) {
                fixed.put(kind + "/" + english, chinese);
            } else {
                String form = Pattern.quote(english).replace(GAP, "\\E(.+)\\Q");
                forms.put(kind, new Form(Pattern.compile(form, Pattern.DOTALL), chinese));
            }
            return this;
        }

        /**
         * Makes the phrases.
         *
         * @return them
         * @throws IllegalArgumentException if one without gaps was added twice
         */
        public Phrases build() {
            return new Phrases(this);
        }

        private static int gaps(String text) {
            return (text.length() - text.replace(GAP, "").length()) / GAP.length();
        }
    }
}
