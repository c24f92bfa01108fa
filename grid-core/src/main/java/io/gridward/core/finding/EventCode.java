package io.gridward.core.finding;

/** What happened in a case, one code an event. */
public enum EventCode implements ReasonCode {
    /** An issue came in. */
    ISSUE_REPORTED("reported at {area} through {channel}", "{area}:经{channel}上报"),
    /** The issue became a case. */
    CASE_FILED("filed under the policy {policy}", "立案,适用规则 {policy}"),
    /** The case got its number. */
    CASE_NUMBERED("case number {number}", "案号 {number}"),
    /** The issue was not accepted. */
    ISSUE_REJECTED("not accepted; the proper path is {properPath}", "不予受理;正当途径:{properPath}"),
    /** A person at intake must judge. */
    ISSUE_HELD_FOR_INTAKE("waits for a person at intake", "等待人工受理"),
    /** The policy was asked and answered. */
    POLICY_RULED("{policy} asked at {trigger}", "{policy}:{trigger}时询问"),
    /** Grade and track were set. */
    CASE_GRADED("graded {grade}, track {track}", "定级:{grade},流程:{track}"),
    /** It was settled who is in charge and who answers. */
    CHARGE_SET("in charge {inCharge}, answerer {answerer}", "主管:{inCharge},答复:{answerer}"),
    /** Levels and roles were told. */
    LEVELS_NOTIFIED("told {audience}", "通知 {audience}"),
    /** Whoever is responsible for a role was told. */
    ROLE_NOTIFIED("told {holder} at {area}, who answers for {role}", "通知 {area} 的{holder}(负责{role})"),
    /** The host was told to do something. */
    HOST_INSTRUCTED("{executor} is to do {effect}: {value}", "交办 {executor}:{effect},{value}"),
    /** The case was put under supervision. */
    CASE_SUPERVISED("put under supervision by {area}", "由 {area} 督办"),
    /** Somebody became the responsible holder. */
    CASE_HELD("held by {holder} at {area} ({level})", "由 {area}({level}){holder}承办"),
    /** The case moved to another area, by slip. */
    CASE_HANDED_OVER(
            "handed over by slip {slip}: {from} to {to}[, working time used {used}]",
            "问题交接单 {slip}:{from} 转 {to}[,已用工作时间 {used}]"),
    /** Somebody asked the holder to get on with it. */
    CASE_URGED("urged by {person}", "{person} 催办"),
    /** Somebody above put the case under his supervision. */
    SUPERVISION_ORDERED("{person} put it under supervision by {area}", "{person} 交由 {area} 督办"),
    /** The facts were corrected. */
    ISSUE_CORRECTED("facts corrected", "事实已更正"),
    /** The case was moved to another policy. */
    CASE_MIGRATED("moved from the policy {from} to {policy}", "适用规则由 {from} 变更为 {policy}"),
    /** A running clock got another limit. */
    CLOCK_LIMITED(
            "{clock} clock limited to {limit}, due {due} instead of {before}",
            "{clock}时限改为 {limit},到期由 {before} 改为 {due}"),
    /** A running clock was measured anew. */
    CLOCK_REMEASURED(
            "{clock} clock measured anew, due {due} instead of {before}", "{clock}时限重新计量,到期由 {before} 改为 {due}"),
    /** The holder signed for the case. */
    CASE_SIGNED("signed for by {person}", "{person} 签收"),
    /** A clock began to run. */
    CLOCK_STARTED(
            "{clock} clock started: {limit}, due {due}[, unmeasured because the calendar {calendar} ends]",
            "{clock}时限起算:{limit},到期 {due}[,日历 {calendar} 已到末尾,未能计量]"),
    /** A clock was stopped. */
    CLOCK_STOPPED("{clock} clock stopped", "{clock}时限停止"),
    /** A clock reached a rung. */
    RUNG_REACHED("{clock} clock reached {rung}, due {due}", "{clock}时限到达{rung},应于 {due}"),
    /** It was decided where the case goes next. */
    MOVE_DECIDED("move: {move}", "去向:{move}"),
    /** The holder whistled for others. */
    WHISTLE_BLOWN("whistle blown by {person}[: {type}]", "{person} 吹哨[:{type}]"),
    /** A party was called in. */
    PARTY_CALLED("{party} called in as {as} for {matter}", "召集 {party},事项:{matter},角色:{as}"),
    /** Nobody is in charge of a matter here, so the territory answers. */
    TERRITORY_ANSWERS("nobody is in charge of {matter} here; {area} answers", "此处无人主管{matter},由 {area} 属地兜底"),
    /** A party signed for its call. */
    PARTY_SIGNED("{party} signed for the call", "{party} 签收应哨"),
    /** A party made contact. */
    PARTY_MADE_CONTACT("{party} made contact", "{party} 已联系"),
    /** A party reported in. */
    PARTY_REPORTED_IN("{party} reported in", "{party} 报到"),
    /** A party did its part. */
    PARTY_DID_ITS_PART("{party} did its part", "{party} 完成任务"),
    /** A party declined. */
    PARTY_REFUSED("{party} declined", "{party} 拒绝应哨"),
    /** A party did not report in. */
    PARTY_ABSENT("{party} did not report in", "{party} 逾期未报到"),
    /** The call of a party was taken back. */
    CALL_WITHDRAWN("the call of {party} was taken back[ by {person}]", "[{person} ]撤回对 {party} 的召集"),
    /** A called party was named the lead. */
    LEAD_NAMED("{person} named {party} the lead", "{person} 指定 {party} 主办"),
    /** Who called a party rated it. */
    PARTY_RATED("{person} rated {party}: {satisfaction}", "{person} 评价 {party}:{satisfaction}"),
    /** A party rated its call. */
    CALL_RATED("{party} rated the call: {satisfaction}", "{party} 评价召集:{satisfaction}"),
    /** A proposal was handed in to a deliberation. */
    PROPOSAL_MADE("{person} proposed; members {members}", "{person} 提交议题,应到 {members} 人"),
    /** A member of a deliberation was present. */
    MEMBER_ATTENDED("{person} was present", "{person} 到会"),
    /** A member of a deliberation voted. */
    VOTE_CAST("{person} voted: {vote}", "{person} 表决:{vote}"),
    /** The votes of a deliberation were counted. */
    DELIBERATION_CONCLUDED(
            "{verdict}: for {inFavour}, against {against}, abstained {abstained}; present {present} of {members}",
            "{verdict}:同意 {inFavour},反对 {against},弃权 {abstained};到会 {present},应到 {members}"),
    /** A joint meeting was convened. */
    MEETING_CONVENED("{person} convened {parties}", "{person} 召集联席会议:{parties}"),
    /** It was resolved who does what until when. */
    RESOLUTION_MADE(
            "item {item}: {party} for {matter} until {deadline}", "第 {item} 项:{party} 负责{matter},限 {deadline} 前"),
    /** An item of a joint meeting was done. */
    RESOLUTION_FULFILLED("item {item} is done, says {person}", "第 {item} 项已完成({person})"),
    /** An item of a joint meeting was done after its deadline. */
    RESOLUTION_FULFILLED_LATE("item {item} is done late, says {person}", "第 {item} 项逾期完成({person})"),
    /** The deadline of an item passed. */
    RESOLUTION_LATE("item {item} is late; it was due at {deadline}", "第 {item} 项逾期,原定 {deadline}"),
    /** That an item is late was explained. */
    RESOLUTION_EXPLAINED(
            "{person} explained why item {item} is late[; it will be done until {deadline}]",
            "{person} 说明第 {item} 项逾期原因[,改限 {deadline} 前]"),
    /** What a deliberation came to was recorded in the case. */
    DELIBERATION_RECORDED(
            "deliberation {meeting}: {verdict}; for {inFavour}, against {against}, abstained {abstained}; present {present} of {members}",
            "议事会 {meeting}:{verdict};同意 {inFavour},反对 {against},弃权 {abstained};到会 {present},应到 {members}"),
    /** The case took a resolution of a joint meeting. */
    RESOLUTION_TAKEN(
            "joint meeting {meeting}, item {item}: {party} until {deadline}",
            "联席会议 {meeting} 第 {item} 项:{party},限 {deadline} 前"),
    /** No party leads, so the holder does. */
    HOLDER_LEADS("no party leads, so whoever holds the case at {area} does", "无参与方主办,由 {area} 承办人牵头"),
    /** The superior of a missing party was told. */
    SUPERIOR_TOLD("{superior} was told that {party} did not report in", "已告知上级单位 {superior}:{party} 未报到"),
    /** It became known until when a party answers. */
    PARTY_TERM_SET("{party} answers[ until {until}]", "{party} 负责[至 {until}]"),
    /** Who acted for a called party left. */
    REPRESENTATIVE_LEFT("{person}, who acted for {party}, does not represent it now", "{party} 的经办人 {person} 现非其代表"),
    /** The holder handled the matter. */
    CASE_HANDLED("handled by {person}[, evidence {evidence}]", "{person} 办理完毕[,佐证 {evidence}]"),
    /** It was settled who verifies. */
    VERIFICATION_DUE("{area} verifies", "由 {area} 核查"),
    /** Somebody else confirmed the result. */
    CASE_VERIFIED("verified by {person}", "{person} 核查通过"),
    /** Verification failed; the work is done again. */
    CASE_SENT_BACK("sent back for rework by {person}", "{person} 核查不通过,返工"),
    /** The requester got an answer. */
    REQUESTER_ANSWERED("answered by {person}[, to {reporters}]", "{person} 答复诉求人[:{reporters}]"),
    /** The requester rated. */
    CASE_RATED("rated {satisfaction}, resolved {resolved}", "评价:{satisfaction},是否解决:{resolved}"),
    /** The case was closed. */
    CASE_CLOSED("closed by {person}", "{person} 结案"),
    /** Who signed first was told that the case is closed. */
    FIRST_HANDLER_TOLD("told {person}, who signed for it first, that it is closed", "已告知首办人 {person} 本案结案"),
    /** A clock stands still. */
    CLOCK_PAUSED("{clock} clock paused", "{clock}时限暂停"),
    /** A clock that stood still runs on. */
    CLOCK_RESUMED("{clock} clock resumed, due {due}", "{clock}时限恢复,到期 {due}"),
    /** A clock got more time. */
    CLOCK_EXTENDED("{clock} clock extended: {limit}, due {due}", "{clock}时限延长:{limit},到期 {due}"),
    /** A clock is due at a promised date. */
    CLOCK_PROMISED("{clock} clock due on the fixed date {due}", "{clock}时限以约定日期 {due} 为准"),
    /** Somebody asked for something others must agree to. */
    REQUEST_MADE(
            "{request} requested by {person}[, cause {cause}][, until {until}][, to be decided by {approvers}]",
            "{person} 申请{request}[,事由 {cause}][,至 {until}][,审批人 {approvers}]"),
    /** An approver agreed. */
    REQUEST_AGREED(
            "{request} agreed to by {person}[, {limit}][, until {until}][, given to {to}][ ({role})]",
            "{person} 同意{request}[,{limit}][,至 {until}][,交由 {to}][({role})]"),
    /** An approver did not agree. */
    REQUEST_DECLINED("{request} refused by {person}", "{person} 不同意{request}"),
    /** A request was granted. */
    REQUEST_GRANTED("{request} granted[, until {until}]", "{request}获批[,至 {until}]"),
    /** A request was taken back. */
    REQUEST_WITHDRAWN("request for {request} withdrawn by {person}", "{person} 撤回{request}申请"),
    /** A request came to nothing because the case went on. */
    REQUEST_LAPSED("request for {request} lapsed as the case went on", "案件已流转,{request}申请失效"),
    /** It was found anew who must agree to a request, or until when they can. */
    APPROVERS_FOUND(
            "request for {request}: to be decided by {approvers}[ until {until}]",
            "{request}申请:由 {approvers} 审批[至 {until}]"),
    /** A return was referred to adjudication. */
    CASE_DISPUTED("referred to adjudication by {area}, by {person}", "{person} 提请由 {area} 裁定"),
    /** It was decided whose the case is. */
    CASE_ADJUDICATED(
            "adjudicated by {person}: {area}[ ({role})] leads[, with {matters}]",
            "{person} 裁定:{area}[({role})]主办[,{matters} 协办]"),
    /** The case rests until its review date. */
    CASE_SUSPENDED("suspended until {until}", "挂账至 {until}"),
    /** A suspended case goes on. */
    CASE_RESUMED("resumed from {since}[ by {person}]", "自 {since} 恢复办理[,由 {person} 提出]"),
    /** The case was dropped. */
    CASE_VOIDED("voided at the request of {person}", "经 {person} 申请作废"),
    /** Some roles may handle it on the spot. */
    SELF_HANDLING_ALLOWED("may be handled on the spot by {roles}", "可由{roles}自办自结"),
    /** No role may handle it on the spot any more. */
    SELF_HANDLING_ENDED("may no longer be handled on the spot", "不再可自办自结"),
    /** The matter was handled on the spot and closed. */
    CASE_SELF_HANDLED(
            "handled on the spot and closed by {person}, evidence {evidence}, not verified",
            "{person} 自办自结,佐证 {evidence},未经核查"),
    /** Another case answers for this one. */
    CASE_MERGED("merged into {case}[ by {person}]", "[{person} 将]本件并入 {case}"),
    /** This case answers for another one, too. */
    CASE_JOINED("{case} was merged into this case", "{case} 并入本案"),
    /** A stage of the work got a clock. */
    MILESTONE_SET("milestone {milestone} has milestone clock {ordinal}", "节点 {milestone} 对应第{ordinal}个阶段时限"),
    /** A stage of the work was reached. */
    MILESTONE_REACHED("milestone {milestone} reached, says {person}", "{person} 完成节点 {milestone}"),
    /** It was settled who asks the requester back. */
    FOLLOW_UP_ORDERED("{area} asks the requester back within {limit} of the answer", "由 {area} 在答复后{limit}内回访"),
    /** The requester was asked back. */
    REQUESTER_ASKED_BACK(
            "asked back[ by {person}]: {satisfaction}, resolved {resolved}, facts true {factsTrue}",
            "[{person} ]回访:{satisfaction},是否解决:{resolved},反映属实:{factsTrue}"),
    /** The case was opened again. */
    CASE_REOPENED("opened again[ by {person}], now {stage}", "[{person} ]启动重办,现为{stage}");

    private final BilingualText template;

    EventCode(String en, String zh) {
        this.template = new BilingualText(en, zh);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public BilingualText template() {
        return template;
    }
}
