package io.gridward.json.internal.located;

import io.gridward.core.finding.Phrases;

/** The Chinese of what readers of documents say in phrases. */
public final class DocumentPhrases {
    /** All of them; those of the model are {@link Phrases#common}. */
    public static final Phrases ALL = new Entries()
            .found("an object", "对象")
            .found("a list", "列表")
            .found("a text", "文本")
            .found("a number", "数字")
            .found("true", "布尔值 true")
            .found("false", "布尔值 false")
            .found("null", "空值 null")
            // Values of any document.
            .expected("an object", "对象")
            .expected("true", "布尔值 true")
            .expected("a value", "值")
            .expected("a whole number", "整数")
            .expected("a name, or an object of en and zh", "名称(文本或含 en 和 zh 的对象)")
            .expected("a title, or an object of en and zh", "标题(文本或含 en 和 zh 的对象)")
            .expected("a reason, or an object of en and zh", "理由(文本或含 en 和 zh 的对象)")
            .expected("a text, or an object of en and zh", "非空文本,或含 en 和 zh 的对象")
            .expected("the English text", "英文文本")
            .expected("the Chinese text", "中文文本")
            .expected("the format {}", "格式标识 {}")
            .expected("a kebab-case id such as {}", "短横线连接的小写编号(如 {})")
            .expected("a kebab-case name such as {}", "短横线连接的小写名称(如 {})")
            .expected("a kebab-case id other than otherwise", "短横线连接的小写编号(不得为 otherwise)")
            .expected("an id such as {}", "编号(如 {})")
            .expected("a revision such as {}", "修订号(如 {})")
            .expected("a date such as {}", "日期(如 {})")
            .expected("the first day, such as {}", "起始日期(如 {})")
            .expected("the last day, such as {}", "截止日期(如 {})")
            .expected("the first day covered, such as {}", "覆盖的第一天(如 {})")
            .expected("the last day covered, such as {}", "覆盖的最后一天(如 {})")
            .expected("an instant with its offset such as {}", "带时差的时刻(如 {})")
            .expected("an area code of 1 to 40 letters, digits or hyphens", "区域编码(1 至 40 个字母、数字或短横线)")
            .expected("a post id of 1 to 64 letters, digits or ./-", "岗位编号(1 至 64 个字母、数字或 ./-)")
            .expected("a case id of 1 to 64 letters, digits or ._-", "案件编号(1 至 64 个字母、数字或 ._-)")
            .expected("a reference of 1 to 64 characters without white space", "引用编号(1 至 64 个非空白字符)")
            .expected("an object of from and to", "含 from 和 to 的对象")
            // Layers of policies.
            .expected("the id of a rule of a layer above", "上层规则的编号")
            .expected("the area {}", "区域 {}")
            // Territories, rosters and parties.
            .expected("the levels from the top down", "自上而下的层级列表")
            .expected(
                    "an object of segments, levels, lengths, parent and digitsOnly",
                    "含 segments、levels、lengths、parent 和 digitsOnly 的对象")
            .expected("an object of widths by segment", "各编码段宽度的对象")
            .expected("an object of lists of segments by level", "各层级编码段列表的对象")
            .expected("a list of segments", "编码段列表")
            .expected("the id of one of the segments", "某个编码段的编号")
            .expected("dedicated, since there is a reach", "专属网格(dedicated),因为写有跨入区域(reach)")
            .expected("an object of lengths by level", "各层级编码长度的对象")
            .expected("a whole number of characters from 1 to 40", "字符数(1 至 40 的整数)")
            .expected("a list of areas", "区域列表")
            .expected("an area", "区域对象")
            .expected("the id of one of the levels", "某个层级的编号")
            .expected("a list of roles", "角色列表")
            .expected("a role", "角色对象")
            .expected("a list of posts", "岗位列表")
            .expected("a post", "岗位对象")
            .expected("the id of one of the roles", "某个角色的编号")
            .expected(
                    "a kebab-case word of at most 64 characters such as hard-problem", "不超过64个字符的小写连字符词,如 hard-problem")
            .expected("the id of one of the parties", "某个参与方的编号")
            .expected("a list of appointments", "任职列表")
            .expected("an appointment", "任职对象")
            .expected("a list of matters", "事项列表")
            .expected("a matter", "事项对象")
            .expected("the id of one of the matters", "某个事项的编号")
            .expected("the id of a matter", "事项的编号")
            .expected("a list of parties", "参与方列表")
            .expected("a party", "参与方对象")
            .expected("a list of persons", "人员列表")
            .expected("a list of mandates", "职责列表")
            .expected("a mandate", "职责对象")
            .expected("a list of area codes", "区域编码列表")
            .expected("a list of the ids of parties", "参与方编号列表")
            // Duty rotas and teams.
            .expected("a list of rotas", "值班表列表")
            .expected("a rota", "值班表对象")
            .expected("a list of shifts", "班次列表")
            .expected("a shift", "班次对象")
            .expected("hours of duty such as {}", "值班时段(如 {})")
            .expected("a list of kinds of day", "日期类型列表")
            .expected("a list of substitutions", "替班列表")
            .expected("a substitution", "替班对象")
            .expected("a list of norms", "配置标准列表")
            .expected("a norm", "配置标准对象")
            .expected("a list of limits", "任职限额列表")
            .expected("a limit", "任职限额对象")
            .expected("an object of levels and assigned", "含 levels 和 assigned 的对象")
            .expected("a list of supervised levels", "须包联的层级列表")
            .expected("a supervised level", "须包联的层级对象")
            .expected("a list of assignments", "包联列表")
            .expected("an assignment", "包联对象")
            .expected("a list of role ids", "角色编号列表")
            .kind("persons", "人员")
            .kind("roles", "角色")
            .kind("levels", "层级")
            .kind("areas", "区域")
            .kind("days", "日期类型")
            .kind("by", "角色")
            // Households.
            .expected("a list of buildings", "楼栋列表")
            .expected("a building", "楼栋对象")
            .expected("the name of a living quarter", "小区名称")
            .expected("a list of shares", "划入情况列表")
            .expected("a share", "划入情况对象")
            .expected("a list of household norms", "户数标准列表")
            .expected("a household norm", "户数标准对象")
            // The chain of branches.
            .expected("a list of branch units", "党组织列表")
            .expected("a branch unit", "党组织对象")
            .expected("a list of memberships", "党员关系列表")
            .expected("a membership", "党员关系对象")
            .expected("a list of households", "党员户列表")
            .expected("a household", "党员户对象")
            // Catalogs.
            .expected("a list of 1 to 4 whole numbers from 1 to 5", "由 1 至 4 个整数(1 至 5)组成的列表")
            .expected("a list of issue classes", "事件分类列表")
            .expected("an issue class", "事件分类对象")
            .expected("a class code such as {}", "分类编码(如 {})")
            .expected("the code of one of the classes, or a task", "某个分类的编码,或改写任务")
            .expected("a list of tasks", "任务列表")
            .expected("a task", "任务对象")
            .expected("the id of one of the tasks", "某个任务的编号")
            .expected("a list of admissions", "准入清单")
            .expected("an admission", "准入条目对象")
            // Changes of a territory.
            .expected("a list of change sets", "变更批次列表")
            .expected("a change set", "变更批次对象")
            .expected("a list of changes", "变更列表")
            .expected("a change", "变更对象")
            // Calendars.
            .expected("a time zone such as {}", "时区(如 {})")
            .expected("a list of working hours", "工作时段列表")
            .expected("working hours such as {}", "工作时段(如 {})")
            .expected("a list of weekdays", "星期列表")
            .expected("a list of dates", "日期列表")
            // Policies.
            .expected("a list of levels, the highest first", "自高到低的层级列表")
            .expected("a list of channels", "渠道列表")
            .expected("a list of causes of requests", "申请事由列表")
            .expected("the id of a level or role", "层级或角色的编号")
            .expected("the id of a role, or an object of role and level", "角色编号,或含 role 和 level 的对象")
            .expected("one cut-off alone", "单独一项截止条件")
            .expected("an object of names by value", "各取值名称的对象")
            .expected("a list of the shortest and the longest duration", "最短与最长时长的列表")
            .expected("a duration such as {}", "时长(如 {})")
            .expected("a duration within the bounds", "范围内的时长")
            .expected("the name of a predicate such as {}", "谓词名称(如 {})")
            .expected("first or gather", "first 或 gather")
            .expected("a list of triggers", "时机列表")
            .expected("a trigger", "时机")
            .expected("the name of a decision table", "决策表名称")
            .expected("an object of effects to declare", "声明结果的对象")
            .expected("the name of what executes the effect, such as {}", "执行该结果的部门名称(如 {})")
            .expected("true, or the name of an attribute", "布尔值 true,或属性名称")
            .expected("an object of attributes by name", "按名称列出属性的对象")
            .expected("an object such as {}", "对象(如 {})")
            .expected("a list of values", "取值列表")
            .expected("a list of values, the lowest first", "自低到高的取值列表")
            .expected("a list with at least one value", "至少含一个值的列表")
            .expected("one of the values", "所列取值之一")
            .expected("a list of some of the values", "由所列取值组成的列表")
            .expected("a list of the least and the greatest number", "由最小数和最大数组成的列表")
            .expected("a whole number within the bounds", "界限之内的整数")
            .expected("a field to write where there is a default", "有默认值时可写的字段")
            .expected("an object of decision tables by name", "按名称列出决策表的对象")
            .expected("an object of rules and otherwise", "含 rules 和 otherwise 的对象")
            .expected("a list of rules", "规则列表")
            .expected("a rule", "规则对象")
            .expected("a text saying where the rule comes from", "说明规则出处的文本")
            .expected("an object of attributes and what they must be", "写明各属性条件的对象")
            .expected("at least one operator such as {}", "至少一个运算符(如 {})")
            .expected("a text, a whole number, true or false", "文本、整数或布尔值(true 或 false)")
            .expected("a list of the lowest and the highest value", "由最低值和最高值组成的列表")
            .expected("an object of effects", "写明各项结果的对象")
            .expected("a list of time limits", "时限列表")
            .expected("lead or support", "主办 lead 或协办 support")
            .expected("a list of guarantees", "保证列表")
            .expected("a guarantee", "保证对象")
            .kind("ladder", "逐级")
            .kind("at", "时机")
            // Incidents.
            .expected("a list of incidents", "事件列表")
            .expected("an incident", "事件对象")
            .expected("a list of steps, the first of them a report", "步骤列表(第一步为 report)")
            .expected("a list with at least one step", "至少含一个步骤的列表")
            .expected("a step", "步骤对象")
            .expected("an act", "动作")
            .expected("an object saying who does it", "说明由谁执行的对象")
            .expected("a person with a post or a party, a requester, or a desk", "有岗位或参与方的人员、诉求人或受理台")
            .expected("the post in which the person acts, or a party", "人员所任的岗位,或所代表的参与方")
            .expected("the party that answers the call", "应哨的参与方")
            .expected("the desk intake", "受理台 intake")
            .expected("a reference of the host's, not blank", "外部系统的引用(不得为空白)")
            .expected("a channel such as {}", "渠道(如 {})")
            .expected("an object of facts; {} says nothing", "事实对象(没有可写 {})")
            .expected("true, false, a text, a number or a list of texts", "布尔值(true 或 false)、文本、数字或文本列表")
            .expected("a list of evidence", "佐证列表")
            .expected("a piece of evidence", "佐证对象")
            .expected("a kind such as {}", "种类(如 {})")
            .expected("a reference by which the host finds it", "供外部系统查找的引用")
            .expected("a digest such as {}", "摘要(如 {})")
            .expected("a kebab-case word of at most 64 characters such as {}", "短横线连接的小写词,至多 64 个字符(如 {})")
            .expected("an area, and a role there if need be", "区域对象(可另含角色)")
            .kind("incident", "事件")
            .kind("coHandlers", "协办事项")
            // Events and commands of cases.
            .expected("a list", "列表")
            .expected("a list of events", "事件列表")
            .expected("an event", "事件对象")
            .expected("a text, not blank", "非空文本")
            .expected("a command id of 1 to 128 characters without white space", "命令编号(1 至 128 个非空白字符)")
            .expected("a reference of 1 to 128 characters without white space", "引用编号(1 至 128 个非空白字符)")
            .expected("a case number of 1 to 64 characters", "案号(1 至 64 个字符)")
            .expected("a digest in hexadecimal", "十六进制摘要")
            .expected("a command with its digest", "带摘要的命令对象")
            .expected("a holder", "承办人对象")
            .expected("a whole number from 0 to 2147483647", "0 到 2147483647 的整数")
            .expected("a meeting id of 1 to 64 letters, digits or ._-", "会议编号(1 至 64 个字母、数字或 ._-)")
            .expected("a fraction such as 2/3", "分数,如 2/3")
            .expected("what a deliberation came to", "议事结果对象")
            .expected("a slip of a handover", "问题交接单对象")
            .expected("a policy with its revision", "带修订号的规则对象")
            .expected("what decided in a policy", "裁定依据对象")
            .expected("an instruction", "交办事项对象")
            .expected("a call to a party", "召集对象")
            .expected("an issue", "事项对象")
            .expected("a finding", "说明对象")
            .expected("a reason code such as {}", "原因代码(如 {})")
            .expected("the texts of the host's code", "外部系统原因代码的文本对象")
            .expected("an object of details by name", "按名称列出细节的对象")
            .expected(
                    "true, false, a text, a whole number, a list of texts or a duration in an object",
                    "布尔值(true 或 false)、文本、整数、文本列表或时长对象")
            .expected("a clock such as {}", "时钟(如 {})")
            .expected("a limit with its rungs", "带节点的时限对象")
            .expected("a rung", "时限节点对象")
            .expected("a schedule of a clock", "时钟日程对象")
            .expected("a pause", "暂停对象")
            .expected("a kebab-case word such as {}", "短横线连接的小写词(如 {})")
            .problem("limit is for granting more time, without until; got {}", "limit 与 until 只能写一项(现为 {})")
            .problem("coHandlers must not repeat a matter, got {}", "coHandlers 不得重复(现为 {})")
            .expected("a stopwatch", "计时对象")
            .expected("an area, and a role there", "区域及角色对象")
            .expected("the desk intake or system", "受理台 intake 或系统 system")
            .problem("{} must not lie before {}, got {}", "{} 不得早于 {}(现为 {})")
            .problem("at is {}, but it has been paused since {}", "{} 时计时早已暂停(自 {} 起)")
            .problem("pending must be empty once stopped, got {}", "计时停止后 pending 须为空(现为 {})")
            .problem("pending must fit the steps {}, got {}", "pending 须符合超期节点 {}(现为 {})")
            .problem(
                    "template must close its brackets and name the same details in both languages, got {}",
                    "template 须括号成对,且两种语言的细节相同(现为 {})")
            .problem(
                    "bound of {} must be whole minutes from 0 to 1,000,000 days, got {}",
                    "{} 须为 0 至 1,000,000 天的整分钟数(现为 {})")
            // Meetings.
            .expected("a resolution", "决议事项对象")
            .expected("a voting rule", "表决规则对象")
            .problem("members must not be empty", "议事成员不得为空")
            .problem("parties must not be empty", "参会单位不得为空")
            // Tests of policies.
            .expected("a list of cases", "用例列表")
            .expected("a case", "用例对象")
            .expected("an object of facts, or a list of such objects", "事实对象,或由事实对象组成的列表")
            .expected("a list with at least one object of facts", "至少含一个事实对象的列表")
            .expected("an object of decision tables and what they decide", "按决策表写明裁定结果的对象")
            .expected("an object of decision tables and the rules that decide", "按决策表写明裁定规则的对象")
            .expected("an object of decision tables and reasons", "按决策表写明理由的对象")
            .expected("at least one decision table", "至少一个决策表")
            .expected("an object of effects and their values, null for none", "按事项写明取值的对象(没有取值写 null)")
            .expected("the id of a rule, otherwise, or a list of the ids of rules", "规则编号、otherwise,或规则编号列表")
            .expected("the id of a rule", "规则编号")
            .expected("the reason of a rule, in English or Chinese", "规则的理由(中文或英文)")
            .expected("a local time such as {}", "当地时间(如 {})")
            .expected("a list of scenarios", "情景列表")
            .expected("a scenario", "情景对象")
            .expected("an object saying what is reported, where and when", "说明上报事项、地点和时间的对象")
            .expected("a list of steps", "步骤列表")
            .expected(
                    "holder, requester, system, or an object of post or party",
                    "holder、requester、system,或含 post 或 party 的对象")
            .expected("what whoever acts does", "行动者所做的动作")
            .expected("the name of a deed", "动作名称")
            .expected("an object of policy and revision", "规则与修订号的对象")
            .expected("an object such as {}", "对象(如 {})")
            .expected("how satisfied somebody is", "满意程度")
            .expected("what was asked for", "申请事项")
            .expected("a list of what is requested", "待批申请列表")
            .expected("an object of post and person", "岗位与人员的对象")
            .expected("a list of refusal codes", "拒绝代码列表")
            .expected("a refusal code such as {}", "拒绝代码(如 {})")
            .expected("an object saying how the case stands", "说明案件状态的对象")
            .expected("an object of clocks and the local times at which they are due", "写明各时钟到期当地时间的对象")
            .expected("an object of parties and how far they have come", "写明各参与方进展的对象")
            .expected("how far a called party has come", "被召集方的进展")
            .expected("a stage", "阶段")
            .kind("case", "用例")
            .kind("scenario", "情景")
            .kind("facts", "事实")
            // What does not fit as a whole.
            .of("value", "a list of {}", "{} 项的列表")
            .of("limit", "{} values", "{} 个值")
            .of("limit", "{} levels of nesting", "{} 层嵌套")
            .of("limit", "{} nested conditions", "{} 层条件嵌套")
            .of("limit", "{} bytes", "{} 字节")
            .of("limit", "{} characters for an id, a date or a time limit", "编号、日期或时限 {} 个字符")
            .of("limit", "{} rules", "{} 条规则")
            .of("limit", "{} characters for a number and {} for a key", "数字 {} 个字符,键 {} 个字符")
            .of("limit", "{} problems reported; {} more were found", "报告 {} 个问题(另有 {} 个未列出)")
            // Tables.
            .expected("a column of that name", "该名称的列")
            .expected("a name", "名称")
            .expected("a code of one of the lengths {}", "长度为 {} 之一的编码")
            .problem("the table has no heading", "表格没有表头")
            .problem("the column {} stands twice in the heading", "表头中列 {} 重复")
            .problem("the row has {} cells, the heading {}", "该行有 {} 个单元格,而表头有 {} 个")
            .problem("a quote inside a cell that does not begin with one", "单元格未以引号开头,其中却有引号")
            .problem("something follows the closing quote of a cell", "单元格的后引号之后还有内容")
            .problem("a cell in quotes is not closed", "单元格缺少后引号")
            // Text that is not JSON, or not there.
            .problem("the document is empty", "文档为空")
            .problem("the text ends too early", "文本提前结束")
            .problem("something follows the end of the document", "文档结束后还有内容")
            .problem("a byte that is not UTF-8", "含有非 UTF-8 字节")
            .problem("a line ends inside a text; close its quotes", "文本中途换行;请补上引号")
            .problem("the control character {} inside a text", "文本中有控制字符 {}")
            .problem("the control character {}", "含有控制字符 {}")
            .problem("{} is no escape", "{} 不是合法的转义")
            .problem("\\u without four hexadecimal digits", "\\u 后面不是四位十六进制数字")
            .problem("{} is half a character", "{} 只是半个字符")
            .problem("{} is not a number", "{} 不是数字")
            .problem("the word {} outside quotes", "{} 未加双引号")
            .problem("a comma too many before {}", "{} 前多了一个逗号")
            .problem("a comma is missing before {}", "{} 前缺少逗号")
            .problem("a comma or colon is missing before {}", "{} 前缺少逗号或冒号")
            .problem("unexpected {} in an object", "对象中不应出现 {}")
            .problem("unexpected {} in a list", "列表中不应出现 {}")
            .problem("unexpected {}", "不应出现 {}")
            .problem("there is no file {}", "文件 {} 不存在")
            .problem("the file {} may not be read", "无权读取文件 {}")
            .problem("reading failed: {}", "读取失败:{}")
            .all();

    private DocumentPhrases() {}

    /**
     * Tells whether something expected has its Chinese, here or with the model.
     *
     * @param expected in English
     * @return true if it has
     */
    static boolean know(String expected) {
        return ALL.find("expected", expected).isPresent()
                || Phrases.common().find("expected", expected).isPresent();
    }

    /** Reads as a table: English, Chinese. */
    private static final class Entries {
        private final Phrases.Builder phrases = Phrases.builder();

        Entries expected(String english, String chinese) {
            return of("expected", english, chinese);
        }

        Entries found(String english, String chinese) {
            return of("found", english, chinese);
        }

        Entries problem(String english, String chinese) {
            return of("problem", english, chinese);
        }

        Entries kind(String english, String chinese) {
            return of("kind", english, chinese);
        }

        Entries of(String kind, String english, String chinese) {
            phrases.phrase(kind, english, chinese);
            return this;
        }

        Phrases all() {
            return phrases.build();
        }
    }
}
