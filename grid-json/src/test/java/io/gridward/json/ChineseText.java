package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.DocumentPhrases;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that a Chinese text says nothing in English but what documents themselves say: ids, fields, literals. */
public final class ChineseText {
    /** The details that may be phrases; all others are words of documents. */
    private static final Set<String> PHRASED =
            Set.of("expected", "found", "range", "problem", "limit", "kind", "part", "value", "got", "classes");

    /** What phrases themselves name: fields, literals and notations. */
    private static final List<String> NAMED = List.of(
            "en 和 zh",
            "from 和 to",
            "segments、levels、lengths、parent 和 digitsOnly",
            "专属网格(dedicated),因为写有跨入区域(reach)",
            "rules 和 otherwise",
            "role 和 level",
            "beforeDue 或 afterDispatch",
            "(true 或 false)",
            "布尔值 true",
            "布尔值 false",
            "空值 null",
            "不得为 otherwise",
            "(如 all、lead、2-of-n 或 lead-and-2)",
            "主办 lead 或协办 support",
            "受理台 intake 或系统 system",
            "受理台 intake",
            "计时停止后 pending 须为空",
            "pending 须符合超期节点",
            "template 须括号成对",
            "limit 与 until 只能写一项",
            "coHandlers 不得重复",
            "第一步为 report",
            "在 then 中",
            "规则编号、otherwise,或规则编号列表",
            "没有取值写 null",
            "holder、requester、system,或含 post 或 party 的对象",
            "写明 hour、month 和 day-kind",
            "请写明 executedBy 或 feeds",
            "请删去 feeds",
            "请修改 forAll");

    /** The parts of English phrases that are written in documents and so stay. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?s)(?:one of|a set of|such as|the format) (?!the )(.+)|the word (.+) outside quotes|(.+) is not a number|there is no file (.+)|parent's code (.+)|(.+) is half|(.+) must not lie before (.+), got (.+)|, got (.+)|at is (.+), but it has been paused since (.+)");

    private static final Pattern ENGLISH = Pattern.compile("[a-z]{2,}");

    private ChineseText() {}

    /**
     * Checks one finding.
     *
     * @param finding of a document
     */
    public static void check(Finding finding) {
        String text = finding.text(Language.ZH, DocumentPhrases.ALL);
        // Durations read the same in both languages.
        String bare = text.replaceAll("\\b\\d+(min|h|d)\\b", "");
        for (String written : written(finding)) {
            bare = bare.replaceAll("(?<![A-Za-z])" + Pattern.quote(written) + "(?![A-Za-z])", "");
        }
        for (String named : NAMED) {
            bare = bare.replace(named, "");
        }
        assertThat(bare).as(text).doesNotContainPattern(ENGLISH);
    }

    /** The longest first, so that none is left in part. */
    private static List<String> written(Finding finding) {
        // What these expect are values as documents write them, not phrases.
        boolean asWritten = Set.of(
                        DocumentCode.WRONG_DOCUMENT, DocumentCode.UNSUPPORTED_VERSION, ModelCode.GUARANTEE_REFUTED)
                .contains(finding.code());
        return finding.details().entrySet().stream()
                .flatMap(detail -> asWritten || !PHRASED.contains(detail.getKey())
                        ? Stream.of(detail.getValue())
                        : within(finding, detail.getKey(), detail.getValue()))
                .filter(written -> !written.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.toList());
    }

    private static Stream<String> within(Finding finding, String name, String value) {
        Matcher matcher = WRITTEN.matcher(value);
        if (name.equals("value")) {
            return value.matches("a list of \\d+") ? Stream.of() : Stream.of(value);
        }
        // A list of which no element may be there twice is called by its field.
        if (name.equals("kind") && finding.path().contains(value)) {
            return Stream.of(value);
        }
        return matcher.find()
                ? Stream.iterate(1, group -> group <= matcher.groupCount(), group -> group + 1)
                        .map(matcher::group)
                        .filter(group -> group != null)
                : Stream.of();
    }
}
