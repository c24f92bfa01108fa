package io.gridward.core.finding;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call the library's own words, in English and Chinese: stages, acts, clocks, rungs, limits. */
public final class Glossary {
    private static final Pattern LIMIT = Pattern.compile("(\\d+)(min|h|wh|wd|d)");
    private static final Pattern COUNTED = Pattern.compile("(overdue|again)-(\\d+)");

    private static final ImmutableMap<String, BilingualText> WORDS = new Entries()
            .of("stage", "unreported", "not reported", "未上报")
            .of("stage", "at-intake", "at intake", "待受理")
            .of("stage", "rejected", "not accepted", "不予受理")
            .of("stage", "merged", "merged", "已并案")
            .of("stage", "adjudicating", "being adjudicated", "待裁定")
            .of("stage", "suspended", "suspended", "已挂账")
            .of("stage", "voided", "voided", "已作废")
            .of("stage", "dispatched", "to be signed", "待签收")
            .of("stage", "handling", "being handled", "处置中")
            .of("stage", "handled", "to be verified", "待核查")
            .of("stage", "verified", "to be answered", "待答复")
            .of("stage", "replied", "to be closed", "待结案")
            .of("stage", "closed", "closed", "已结案")
            .of("act", "report", "report", "上报")
            .of("act", "number", "number", "编号")
            .of("act", "file", "file", "立案")
            .of("act", "reject", "reject", "不予受理")
            .of("act", "sign", "sign", "签收")
            .of("act", "hand-up", "hand up", "逐级上报")
            .of("act", "whistle", "whistle", "吹哨")
            .of("act", "answer-call", "answer a call", "应哨")
            .of("act", "handle", "handle", "办理")
            .of("act", "verify", "verify", "核查")
            .of("act", "reply", "answer the requester", "答复")
            .of("act", "rate", "rate", "评价")
            .of("act", "close", "close", "结案")
            .of("act", "tick", "let time pass", "计时")
            .of("act", "request-return", "ask for a return", "申请退单")
            .of("act", "request-extension", "ask for an extension", "申请延期")
            .of("act", "request-suspension", "ask for a suspension", "申请挂账")
            .of("act", "request-void", "ask for voiding", "申请作废")
            .of("act", "decide", "decide a request", "审批")
            .of("act", "withdraw", "withdraw a request", "撤回申请")
            .of("act", "adjudicate", "adjudicate", "裁定")
            .of("act", "resume", "resume", "恢复办理")
            .of("request", "return", "return", "退单")
            .of("request", "extension", "extension", "延期")
            .of("request", "suspension", "suspension", "挂账")
            .of("request", "void", "voiding", "作废")
            .of("request", "whistle", "a whistle", "吹哨")
            .of("act", "self-handle", "handle on the spot", "自办自结")
            .of("act", "merge", "merge", "并案")
            .of("act", "join", "join", "承接并案")
            .of("act", "reach-milestone", "reach a milestone", "完成节点")
            .of("act", "follow-up", "follow up", "回访")
            .of("act", "reopen", "reopen", "重办")
            .of("factsTrue", "yes", "yes", "是")
            .of("factsTrue", "no", "no", "否")
            .of("act", "dispatch", "dispatch", "派遣")
            .of("act", "send-down", "send down", "下派")
            .of("act", "raise", "raise", "提级")
            .of("act", "supervise", "supervise", "督办")
            .of("act", "urge", "urge", "催办")
            .of("act", "correct-facts", "correct the facts", "更正事实")
            .of("act", "migrate", "migrate", "迁移规则")
            .of("act", "adopt", "take new reference data", "采用新基础数据")
            .of("passage", "handed-up", "handed up", "逐级上报")
            .of("passage", "sent-down", "sent down", "下派")
            .of("passage", "dispatched", "dispatched", "派遣")
            .of("passage", "raised", "raised", "提级")
            .of("passage", "returned", "returned", "退回")
            .of("passage", "adjudicated", "adjudicated", "裁定")
            .of("passage", "re-homed", "re-homed", "区划调整")
            .of("act", "contact", "make contact", "联系")
            .of("act", "report-in", "report in", "报到")
            .of("act", "do-part", "do its part", "完成任务")
            .of("act", "decline", "decline", "拒绝")
            // Meetings.
            .of("act", "propose", "propose", "提交议题")
            .of("act", "attend", "attend", "到会")
            .of("act", "cast", "vote", "表决")
            .of("act", "conclude", "conclude", "结束表决")
            .of("act", "convene", "convene", "召集会议")
            .of("act", "resolve", "resolve", "作出决议")
            .of("act", "fulfil", "report an item done", "报告完成")
            .of("act", "explain", "explain an item", "说明原因")
            .of("act", "record-deliberation", "record a deliberation", "记录议事结果")
            .of("act", "take-resolution", "take a resolution", "承接会议决议")
            .of("state", "unproposed", "without a proposal", "尚无议题")
            .of("state", "open", "open", "表决中")
            .of("state", "concluded", "concluded", "已结束")
            .of("state", "unconvened", "not convened", "尚未召集")
            .of("state", "convened", "convened", "已召集")
            .of("vote", "for", "for", "同意")
            .of("vote", "against", "against", "反对")
            .of("vote", "abstain", "abstain", "弃权")
            .of("verdict", "adopted", "adopted", "通过")
            .of("verdict", "rejected", "rejected", "未通过")
            .of("verdict", "no-quorum", "no quorum", "未达法定人数")
            .of("itemStatus", "open", "open", "待完成")
            .of("itemStatus", "late", "late", "已逾期")
            .of("itemStatus", "done", "done", "已完成")
            .of("itemStatus", "explained", "explained", "已说明")
            .of("clock", "party-part", "party's part", "参与方任务")
            // Joint tasks.
            .of("act", "withdraw-call", "take a call back", "撤哨")
            .of("act", "name-lead", "name the lead", "指定主办")
            .of("act", "lead", "lead", "主办")
            .of("act", "rate-party", "rate the party", "评哨")
            .of("act", "rate-call", "rate the call", "评价召集")
            .of("effect", "whistler", "whistler", "吹哨人")
            .of("status", "withdrawn", "withdrawn", "已撤回")
            .of("clock", "sign", "sign", "签收")
            .of("clock", "level", "level", "本级办理")
            .of("clock", "overall", "overall", "总办理")
            .of("clock", "party-sign", "party's sign", "应哨签收")
            .of("clock", "party-contact", "party's contact", "应哨联系")
            .of("clock", "milestone", "milestone", "阶段")
            .of("clock", "review", "review", "复查")
            .of("clock", "follow-up", "follow-up", "回访")
            .of("clock", "party-report-in", "party's report-in", "报到")
            .of("rung", "warn", "its warning", "预警点")
            .of("rung", "due", "its due time", "到期点")
            .of("trigger", "reported", "reported", "上报")
            .of("trigger", "facts-changed", "facts changed", "事实变更")
            .of("trigger", "handed-over", "handed over", "移交")
            .of("trigger", "migrated", "migrated", "规则迁移")
            .of("trigger", "whistled", "whistled", "吹哨")
            .of("trigger", "unable", "unable", "本级无法解决")
            .of("trigger", "overdue", "overdue", "超期")
            .of("trigger", "unsigned", "unsigned", "逾期未签收")
            .of("trigger", "declined", "declined", "拒绝应哨")
            .of("trigger", "no-show", "no-show", "未报到")
            .of("trigger", "dissatisfied", "dissatisfied", "不满意")
            .of("trigger", "repeated", "repeated", "重复上报")
            .of("trigger", "handled", "handled", "办理完毕")
            .of("trigger", "return-requested", "return requested", "申请退回")
            .of("trigger", "extension-requested", "extension requested", "申请延期")
            .of("trigger", "suspension-requested", "suspension requested", "申请挂账")
            .of("trigger", "void-requested", "void requested", "申请作废")
            .of("as", "lead", "lead", "主办")
            .of("as", "support", "support", "协办")
            .of("status", "called", "called", "已召集")
            .of("status", "signed", "signed", "已签收")
            .of("status", "reported-in", "reported in", "已报到")
            .of("status", "done", "done", "已完成")
            .of("status", "declined", "declined", "已拒绝")
            .of("status", "no-show", "no-show", "未报到")
            .of("move", "stay", "stay", "留在本级")
            .of("move", "up", "up", "逐级上报")
            .of("move", "down", "down", "下派")
            .of("move", "raise", "raise", "提级")
            .of("satisfaction", "satisfied", "satisfied", "满意")
            .of("satisfaction", "basically-satisfied", "basically satisfied", "基本满意")
            .of("satisfaction", "dissatisfied", "dissatisfied", "不满意")
            .of("resolved", "yes", "yes", "是")
            .of("resolved", "no", "no", "否")
            .of("holder", "centre", "the centre", "中心")
            .of("answerer", "centre", "the centre", "中心")
            .of("inCharge", "territory", "the territory", "属地")
            .of("engagement", "full-time", "full-time", "专职")
            .of("engagement", "professional", "professional", "专业")
            .of("engagement", "part-time", "part-time", "兼职")
            .of("line", "on-duty", "on duty", "值班")
            .of("line", "holder", "in office", "任职")
            .of("line", "deputy", "deputy", "代理")
            .of("line", "centre", "the centre", "中心")
            .of("day", "working-day", "working day", "工作日")
            .of("day", "day-off", "day off", "休息日")
            .of("day", "holiday", "holiday", "节假日")
            .of("turn", "daily", "daily", "按日轮值")
            .of("turn", "weekly", "weekly", "按周轮值")
            .of("cover", "own-shifts", "its own shifts", "各班次内")
            .of("cover", "outside-working-hours", "outside working hours", "工作时间以外")
            .of("cover", "always", "round the clock", "全天候")
            .of("change", "add", "add", "新增")
            .of("change", "retire", "retire", "撤销")
            .of("change", "rename", "rename", "更名")
            .of("change", "move", "move", "划转")
            .of("change", "recode", "recode", "变更编码")
            .of("change", "split", "split", "拆分")
            .of("change", "merge", "merge", "合并")
            .of("change", "redefine", "redefine", "重新界定")
            .of("change", "reorder", "reorder", "调整次序")
            .of("grade", "none", "none", "无")
            .of("track", "none", "none", "无")
            // Parties and branches.
            .of("party-kind", "department", "department", "职能部门")
            .of("party-kind", "stationed-unit", "stationed unit", "驻区单位")
            .of("party-kind", "co-building-unit", "co-building unit", "共建单位")
            .of("party-kind", "property-manager", "property manager", "物业服务企业")
            .of("party-kind", "social-organisation", "social organisation", "社会组织")
            .of("party-kind", "party-branch", "Communist Party branch", "党支部")
            .of("party-kind", "governance-partner", "governance partner", "网格治理合伙人")
            .of("step", "committee", "community committee", "社区党委")
            .of("step", "grid-branch", "grid branch", "网格党支部")
            .of("step", "building-group", "building group", "楼栋党小组")
            .of("membership", "direct", "directly managed", "直管")
            .of("membership", "also", "also managed", "兼管")
            .of("membership", "taken-over", "taken over", "接管")
            .of("membership", "joined", "joined", "参管")
            // The catalog.
            .of("issue-kind", "component", "component", "部件")
            .of("issue-kind", "event", "event", "事件")
            // Tables, effects and attributes of the standard vocabulary.
            .of("table", "intake", "intake", "受理")
            .of("table", "grading", "grading", "分级")
            .of("table", "charge", "charge", "主管")
            .of("table", "limits", "limits", "时限")
            .of("table", "calls", "calls", "召集")
            .of("table", "notices", "notices", "通报")
            .of("table", "ladder", "ladder", "逐级上报")
            .of("table", "closing", "closing", "结案")
            .of("table", "approvals", "approvals", "审批")
            .of("effect", "intake", "intake", "受理结果")
            .of("effect", "proper-path", "proper path", "正当途径")
            .of("effect", "grade", "grade", "级别")
            .of("effect", "track", "track", "流程")
            .of("effect", "enter", "enters at", "进入层级")
            .of("effect", "in-charge", "in charge", "主管")
            .of("effect", "handler", "handler", "办理人")
            .of("effect", "answerer", "answerer", "答复人")
            .of("effect", "sign", "sign limit", "签收时限")
            .of("effect", "level", "limit at the level", "本级时限")
            .of("effect", "overall", "overall limit", "总时限")
            .of("effect", "call", "call", "召集")
            .of("effect", "notify", "notify", "通报")
            .of("effect", "move", "move", "去向")
            .of("effect", "supervise", "supervise", "督办")
            .of("effect", "verify", "verify", "核查层级")
            .of("effect", "evidence", "evidence", "需要证据")
            .of("effect", "complete", "complete", "完成规则")
            .of("effect", "self-handle", "may self-handle", "可自办自结")
            .of("effect", "milestones", "milestones", "节点时限")
            .of("effect", "notify-roles", "notify roles", "通报岗位")
            .of("effect", "raise-to", "raised to", "提级至")
            .of("effect", "follow-up", "follow-up", "回访时限")
            .of("effect", "approver", "approver", "审批人")
            .of("effect", "at-most", "at most", "最多次数")
            .of("effect", "not-after", "not after", "最迟申请")
            .of("effect", "grant", "grant", "批准时长")
            .of("attribute", "trigger", "the trigger", "触发情形")
            .of("attribute", "level", "the level", "层级")
            .of("attribute", "grade", "the grade", "级别")
            .of("attribute", "track", "the track", "流程")
            .of("attribute", "clock", "the clock", "时限种类")
            .of("attribute", "rung", "the rung", "时限节点")
            .of("attribute", "party", "the called matter", "召集事项")
            .of("attribute", "hand-ups", "the number of hand-ups", "上报次数")
            .of("attribute", "reworks", "the number of reworks", "返工次数")
            .of("attribute", "returns", "the number of returns", "退回次数")
            .of("attribute", "repeat-reports", "the number of repeat reports", "重复上报次数")
            .of("attribute", "channel", "the channel", "渠道")
            .of("attribute", "cause", "the cause", "事由")
            .of("attribute", "day-kind", "the kind of day", "日期类型")
            .of("attribute", "extensions", "the number of extensions", "延期次数")
            .of("attribute", "suspensions", "the number of suspensions", "挂账次数")
            .of("attribute", "no-shows", "the number of no-shows", "未报到次数")
            .of("attribute", "month", "the month", "月份")
            .of("attribute", "hour", "the hour", "时刻(小时)")
            .all();

    private Glossary() {}

    /**
     * Finds a word.
     *
     * @param kind the name of the detail it stands in, such as {@code clock}
     * @param word the word as documents write it, such as {@code party-sign}; under {@code limit} a time
     *     limit such as {@code 3wd}, under {@code used} a duration such as {@code PT3H30M}
     * @return its text, or empty if it is not one of the library's words
     */
    public static Optional<BilingualText> find(String kind, String word) {
        return switch (kind) {
            case "limit" -> limit(word);
            case "used" -> duration(word);
            case "rung" -> counted(word).or(() -> Optional.ofNullable(WORDS.get("rung/" + word)));
            default -> Optional.ofNullable(WORDS.get(kind + "/" + word));
        };
    }

    private static Optional<BilingualText> limit(String word) {
        Matcher matcher = LIMIT.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String amount = matcher.group(1);
        String plural = amount.equals("1") ? "" : "s";
        return Optional.of(
                switch (matcher.group(2)) {
                    case "min" -> new BilingualText(amount + " min", amount + "分钟");
                    case "h" -> new BilingualText(amount + " h", amount + "小时");
                    case "wh" -> new BilingualText(amount + " working hour" + plural, amount + "个工作时");
                    case "wd" -> new BilingualText(amount + " working day" + plural, amount + "个工作日");
                    default -> new BilingualText(amount + " day" + plural, amount + "个自然日");
                });
    }

    private static Optional<BilingualText> duration(String word) {
        try {
            Duration time = Duration.parse(word);
            long hours = time.toHours();
            int minutes = time.toMinutesPart();
            return Optional.of(new BilingualText(hours + " h " + minutes + " min", hours + "小时" + minutes + "分钟"));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<BilingualText> counted(String word) {
        Matcher matcher = COUNTED.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(2);
        return Optional.of(
                matcher.group(1).equals("overdue")
                        ? new BilingualText("overdue step " + number, "超期第" + number + "档")
                        : new BilingualText("repeat " + number, "重复提醒第" + number + "次"));
    }

    /** Reads as a table: kind, word, English, Chinese. */
    private static final class Entries {
        private final ImmutableMap.Builder<String, BilingualText> words = ImmutableMap.builder();

        Entries of(String kind, String word, String en, String zh) {
            words.put(kind + "/" + word, new BilingualText(en, zh));
            return this;
        }

        ImmutableMap<String, BilingualText> all() {
            return words.buildOrThrow();
        }
    }
}
