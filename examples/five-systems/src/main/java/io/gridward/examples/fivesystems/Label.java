package io.gridward.examples.fivesystems;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;

/** The words of the report itself. */
enum Label {
    WHERE("where", "地点"),
    SOURCE("source", "来源"),
    STATE("state", "状态"),
    GRADE("grade", "定级"),
    HELD("held by", "承办"),
    SLIPS("slips", "交接单"),
    PARTIES("parties", "参与方"),
    LINKAGE("linkage", "联动"),
    MIDWAY("added midway", "中途加入"),
    AGAIN("called again", "再次召集"),
    REQUESTS("requests", "申请"),
    CHECKS("checks", "核查回访"),
    DEADLINES("deadlines", "时限"),
    ON_TIME("on time", "是否按期"),
    REFUSED("refused", "被拒指令"),
    YES("yes", "是"),
    NO("no", "否"),
    LATE("ran out", "到期未完成"),
    KEPT("kept", "按期"),
    DONE_LATE("late", "逾期"),
    HANDED_ON("handed on", "转出"),
    DEPUTY("by deputy", "代理"),
    OPEN("open", "未结"),
    RUNNING("running", "计时中"),
    NONE("none", "无"),
    CENTRE("the centre", "中心"),
    RATED("rated", "评价"),
    HAPPENED("happened", "发生于"),
    NOT_MEASURED("not measured", "未计量"),

    GIVEN("given", "给定"),
    OURS("ours", "自拟"),
    NATIONAL_CODES("national codes", "区划代码"),
    AS_OF("as of", "截至"),
    HIERARCHY("hierarchy", "层级"),
    PEOPLE("people", "人员"),
    PARTY_REGISTER("parties", "参与方"),
    CHAIN("chain", "党组织链条"),
    NORMS("norms", "标准"),
    FINDINGS("findings", "检查发现"),
    NOT_LAID_OUT("not laid out", "未列出"),
    COUNTED("counted", "计数"),
    VACANT("vacant", "空缺"),
    STATED("stated", "来源数字"),
    ELEMENTS("laid out by", "内容来自"),
    DIFFERS("differs", "不一致"),
    DEDICATED("dedicated", "专属"),
    COMPREHENSIVE("comprehensive", "综合"),
    QUARTERS("living quarters", "居民生活区"),
    BUILDINGS("buildings", "楼栋"),
    HOMES("households", "户"),
    SUPERVISED("supervised", "有包联责任人"),
    ROTAS("rotas", "值班表"),
    MATTERS("matters", "事项"),
    MANDATES("mandates", "职责授权"),
    MEMBERS("members", "党员"),
    PARTY_HOUSEHOLDS("Party households", "党员户"),
    PERSONS("persons", "人员"),
    AT_LEAST("at least", "至少"),
    AT_MOST("at most", "至多"),
    EXACTLY("exactly", "正好"),
    WARNING("warning", "警告"),
    NOTE("note", "提示"),
    ERROR("error", "错误"),
    MORE("more", "其余"),
    NOTHING_FOUND("nothing found", "没有发现"),
    NO_NUMBER("no number", "无数字");

    private final BilingualText text;

    Label(String en, String zh) {
        this.text = new BilingualText(en, zh);
    }

    String in(Language language) {
        return text.in(language);
    }
}
