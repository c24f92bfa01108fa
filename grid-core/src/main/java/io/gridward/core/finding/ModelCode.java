package io.gridward.core.finding;

/** What can be wrong with reference data and policies, wherever they come from: a builder and a document give the same codes. */
public enum ModelCode implements ReasonCode {
    /** Two things of one kind have the same id. */
    DUPLICATE_ID("{kind} {id} is there twice; change or remove one of them", "{kind} {id} 重复;请更改或删除其中一个"),
    /** A level is named that the scheme lacks. */
    UNKNOWN_LEVEL("unknown level {level}[; did you mean {instead}?]", "未知层级 {level}[;是否想写 {instead}?]"),
    /** An area code is named that the territory lacks. */
    UNKNOWN_AREA("unknown area {area}[; did you mean {instead}?]", "未知区域 {area}[;是否想写 {instead}?]"),
    /** A segment of codes is named that nothing describes. */
    UNKNOWN_SEGMENT("unknown segment {segment}[; did you mean {instead}?]", "未知编码段 {segment}[;是否想写 {instead}?]"),
    /** The segments of a code are together longer than a code may be. */
    CODE_TOO_LONG(
            "the codes of level {level} would have {length} characters, more than {most}",
            "层级 {level} 的编码将有 {length} 个字符,超过 {most}"),
    /** A role is named that the roster lacks. */
    UNKNOWN_ROLE("unknown role {role}[; did you mean {instead}?]", "未知角色 {role}[;是否想写 {instead}?]"),
    /** A post is named that the roster lacks. */
    UNKNOWN_POST("unknown post {post}[; did you mean {instead}?]", "未知岗位 {post}[;是否想写 {instead}?]"),
    /** A party is named that the register lacks. */
    UNKNOWN_PARTY("unknown party {party}[; did you mean {instead}?]", "未知参与方 {party}[;是否想写 {instead}?]"),
    /** A matter is named that the party register lacks. */
    UNKNOWN_MATTER("unknown matter {matter}[; did you mean {instead}?]", "未知事项 {matter}[;是否想写 {instead}?]"),
    /** A condition or a fact names an attribute that nobody declared. */
    UNKNOWN_ATTRIBUTE("unknown attribute {attribute}[; did you mean {instead}?]", "未知属性 {attribute}[;是否想写 {instead}?]"),
    /** A value is not among those its attribute or effect declares. */
    UNKNOWN_VALUE(
            "{value} is not a value of {attribute}[; did you mean {instead}?][; its values are {known}]",
            "{value} 不是 {attribute} 的取值[;是否想写 {instead}?][;可取值:{known}]"),
    /** A decision table is named that is neither standard nor declared. */
    UNKNOWN_TABLE("unknown decision table {table}[; did you mean {instead}?]", "未知决策表 {table}[;是否想写 {instead}?]"),
    /** A rule names an effect its table does not decide. */
    UNKNOWN_EFFECT(
            "the table {table} does not decide {effect}[; did you mean {instead}?][; it decides {known}]",
            "决策表 {table} 不决定 {effect}[;是否想写 {instead}?][;可决定:{known}]"),
    /** A condition uses an operator that does not exist or does not fit the attribute. */
    UNKNOWN_OPERATOR(
            "{operator} does not apply to {attribute}[; did you mean {instead}?][; usable are {known}]",
            "{operator} 不适用于 {attribute}[;是否想写 {instead}?][;可用:{known}]"),
    /** A value is of another type than its attribute or effect. */
    WRONG_VALUE_TYPE("{attribute} takes {expected}, not {value}", "{attribute} 应为{expected},而不是 {value}"),
    /** A value lies outside the bounds of its attribute. */
    VALUE_OUT_OF_RANGE("{value} is outside the range {range} of {attribute}", "{value} 超出 {attribute} 的范围 {range}"),
    /** Bounds exclude every value. */
    EMPTY_RANGE(
            "the range from {from} to {to} is empty; the first must not exceed the second",
            "范围 {from} 至 {to} 为空;起点不得大于终点"),
    /** A set of values has no member and so can never match. */
    EMPTY_SET("{attribute} is compared with an empty set; name at least one value", "{attribute} 与空集合比较;至少写一个值"),
    /** A required attribute has no value. */
    MISSING_FACT("the fact {attribute} is required and missing", "必填事实 {attribute} 缺失"),
    /** A host declares an attribute under a name the library uses. */
    RESERVED_ATTRIBUTE(
            "{attribute} is an attribute the library supplies; choose another name", "{attribute} 是系统属性,请另取名称"),
    /** A rule waits for a trigger at which its table is never asked. */
    NOT_ASKED_HERE(
            "the table {table} is never asked at {trigger}[; it is asked at {known}]",
            "决策表 {table} 不会在 {trigger} 时询问[;询问时机:{known}]"),
    /** A first table that must always answer has no otherwise for an effect. */
    MISSING_OTHERWISE(
            "the table {table} has no otherwise for {effect}; without one a case could be left without an answer",
            "决策表 {table} 缺少 {effect} 的兜底值;否则案件可能无人答复"),
    /** A rule or a guarantee names no effect. */
    DECIDES_NOTHING("the {kind} {id} names no effect; name at least one in then", "{kind} {id} 没有任何结果;请在 then 中至少写一项"),
    /** A guarantee promises an effect that no table of the policy decides. */
    EFFECT_NOT_DECIDED(
            "no table of the policy decides {effect}[; did you mean {instead}?][; decided are {known}]",
            "没有决策表决定 {effect}[;是否想写 {instead}?][;可决定:{known}]"),
    /** A gathering table has an otherwise, which nothing would ever read. */
    OTHERWISE_NOT_READ(
            "every matching rule of the table {table} adds, so its otherwise is never read; write a rule instead",
            "决策表 {table} 汇总所有匹配规则,其兜底值不会被读取;请改写为规则"),
    /** Two policies of one book let different things be said about an issue. */
    SCHEMA_DIFFERS(
            "the policy {policy} declares the attribute {attribute} otherwise than {other}; all policies of a book declare the same attributes",
            "规则 {policy} 的属性 {attribute} 与 {other} 不一致;同一规则册中各规则的属性必须相同"),
    /** An area lies under an area of its own level or a lower one. */
    WRONG_PARENT_LEVEL(
            "area {area} of level {level} lies under {parent} of level {parentLevel}, which is not above it",
            "区域 {area}(层级 {level})的上级 {parent}(层级 {parentLevel})并不高于它"),
    /** An area below the top names no parent. */
    MISSING_PARENT(
            "area {area} of level {level} has no parent; only an area of the top level {top} may stand alone",
            "区域 {area}(层级 {level})没有上级;只有最高层级 {top} 可以没有上级"),
    /** An area code does not fit the scheme. */
    CODE_FORM(
            "the area code {area} does not fit the level {level}: a code there {expected}",
            "区域编码 {area} 不符合层级 {level} 的规则:{expected}"),
    /** A dedicated grid reaches into its own parent or into an area of another level than its parent's. */
    REACH_LEVEL(
            "the dedicated grid {area} reaches into {reached}; it lies in {parent} and may reach only into other areas of the level {level}",
            "专属网格 {area} 跨入 {reached};它属于 {parent},只能跨入其他 {level} 层级的区域"),
    /** A mandate says nowhere that it holds. */
    MANDATE_WITHOUT_AREAS(
            "the mandate of {party} for {matter} names no area; name at least one", "{party} 对{matter}的职责未写明区域;请至少写一个"),
    /** A unit of the chain of branches is named that the register lacks. */
    UNKNOWN_BRANCH("unknown branch unit {unit}[; did you mean {instead}?]", "未知党组织 {unit}[;是否想写 {instead}?]"),
    /** A unit or a household stands under a unit that is not exactly one step above it. */
    WRONG_BRANCH_STEP(
            "{kind} {id} is under {superior}, which is a {step} and not one step above it",
            "{kind} {id} 的上级 {superior} 是{step},并非上一层党组织"),
    /** A unit of the chain of branches other than a committee has no superior. */
    BRANCH_WITHOUT_SUPERIOR(
            "branch unit {unit}, a {step}, has no superior; only a committee stands alone",
            "党组织 {unit}({step})没有上级;只有社区党委可以没有上级"),
    /** A unit works outside the area of its superior. */
    BRANCH_OUTSIDE_SUPERIOR(
            "branch unit {unit} works in {area}, outside {outer}, the area of its superior {superior}",
            "党组织 {unit} 所在区域 {area} 不在其上级 {superior} 的区域 {outer} 之内"),
    /** A member is directly managed by two units at once, or two building groups answer for a household. */
    UNDER_TWO_UNITS(
            "{kind} {id} is under {unit} and under {other} at once from {from} on; end the one before the other begins",
            "{kind} {id} 自 {from} 起同时归 {unit} 和 {other};请在后者开始前结束前者"),
    /** On a day no mandate for a matter holds anywhere. */
    MATTER_WITHOUT_MANDATE(
            "nobody is charged with {matter} anywhere on {date}; the territory answers everywhere",
            "{date} 各处均无单位负责{matter},由属地兜底"),
    /** A code of an issue class does not fit the scheme of its catalog. */
    CLASS_CODE_FORM("the class code {class} does not fit: a code {expected}", "分类编码 {class} 不符合规则:{expected}"),
    /** A class lies under a class that the catalog lacks. */
    CLASS_WITHOUT_MAJOR("the class {class} lies under {major}, which is missing", "分类 {class} 缺少其大类 {major}"),
    /** A class of issues is named that the catalog lacks. */
    UNKNOWN_CLASS("unknown issue class {class}[; did you mean {instead}?]", "未知事件分类 {class}[;是否想写 {instead}?]"),
    /** A task of grid workers is named that the catalog lacks. */
    UNKNOWN_TASK("unknown task {task}[; did you mean {instead}?]", "未知任务 {task}[;是否想写 {instead}?]"),
    /** A changed territory would have two areas with one code. */
    AREA_CODE_TAKEN(
            "on {date} the code {area} would belong to another area too; choose another code",
            "{date} 编码 {area} 将同时属于另一区域;请另选编码"),
    /** Two changes of one area cannot happen together. */
    CHANGES_CONTRADICT(
            "area {area} cannot undergo both {change} and {other} at once; keep one",
            "区域 {area} 不能同时{change}和{other};只保留一项"),
    /** A change says what is so already. */
    CHANGE_IDLE("the change {change}[ of {area}] changes nothing; leave it out", "{change}[{area}]没有改变任何内容;请删去"),
    /** An area is given up and another one still lies in it. */
    AREA_LEFT_BEHIND(
            "area {area} would be left without {parent}, in which it lies; move or retire it as well",
            "{parent} 不再存在,其中的区域 {area} 将无处归属;请一并划转或撤销"),
    /** An area is given up into which a dedicated grid still reaches. */
    REACH_LEFT_BEHIND(
            "the dedicated grid {area} would reach into {reached}, which is there no more; redefine it as well",
            "{reached} 不再存在,而专属网格 {area} 仍延伸至其中;请一并重新界定"),
    /** A split or a merger of fewer than two areas. */
    TOO_FEW_TO_REDRAW("a {change} takes at least two areas, not {count}", "{change}至少涉及两个区域,而不是 {count} 个"),
    /** An order does not name each of the areas it orders once. */
    ORDER_INCOMPLETE(
            "the order[ within {area}] must name each area there once[; missing: {missing}][; not there or there twice: {surplus}]",
            "[{area} 内的]次序应将各区域恰好列出一次[;缺少:{missing}][;不在其中或重复:{surplus}]"),
    /** A change set would rewrite what has been changed since. */
    CHANGED_TOO_EARLY(
            "the changes of {date} do not come after the last ones so far, those of {last}",
            "{date} 的变更不晚于已有的最后一次变更({last})"),
    /** A term ends before it begins. */
    DATES_REVERSED("the term from {from} ends before it begins, on {to}", "起止日期颠倒:自 {from} 起,却于 {to} 结束"),
    /** Following superiors leads back to the start. */
    CYCLE("{kind} {id} is its own superior by way of {path}", "{kind} {id} 经 {path} 成为自己的上级"),
    /** The slots of a working day overlap or are empty. */
    SLOT_FORM(
            "the working hours {slot} are empty or overlap the ones before; write them in order",
            "工作时段 {slot} 为空或与前一段重叠;请按先后书写"),
    /** A date is both closed and a make-up workday. */
    DAY_BOTH_WAYS("{date} is both a closed day and a make-up workday; keep one", "{date} 同时是休息日和调休工作日;只保留一个"),
    /** A dated exception lies outside the coverage of its calendar. */
    DAY_NOT_COVERED("{date} lies outside the calendar, which covers {from} to {to}", "{date} 不在日历覆盖范围 {from} 至 {to} 内"),
    /** An instant is used that the calendar does not cover. */
    CALENDAR_NOT_COVERING(
            "{at} needs the year {year}, but the calendar {calendar} covers {from} to {to}; add the holidays of {year}",
            "{at} 需要 {year} 年的日历,而日历 {calendar} 只覆盖 {from} 至 {to};请补充 {year} 年节假日"),
    /** A guarantee does not hold; a counterexample is given. */
    GUARANTEE_REFUTED(
            "the guarantee {guarantee} does not hold: {witness} gives {effect} {got}, not {expected}",
            "保证 {guarantee} 不成立:{witness} 得到 {effect} 为 {got},而不是 {expected}"),
    /** A guarantee has more cases than may be enumerated. */
    GUARANTEE_UNDECIDED(
            "the guarantee {guarantee} is undecided: {classes} classes of facts exceed the bound of {bound}",
            "保证 {guarantee} 无法判定:事实组合 {classes} 种,超过上限 {bound}"),
    /** No admissible situation meets the premise of a guarantee. */
    GUARANTEE_VACUOUS(
            "the guarantee {guarantee} speaks of no possible situation; mend its forAll",
            "保证 {guarantee} 不涉及任何可能情形;请修改 forAll"),
    /** A kind of guarantee this release cannot prove. */
    NOT_YET_PROVABLE("guarantees of the kind {kind} are not yet provable; remove it", "暂不支持证明{kind}类保证;请删除"),
    /** A condition can never be true. */
    SELF_CONTRADICTION("the condition on {attribute} can never be true", "关于 {attribute} 的条件永远不成立"),
    /** Governance lacks a part it cannot do without. */
    MISSING_PART("the part {part} is missing; without it no case can be decided", "缺少{part};没有它无法处理案件"),
    /** More persons hold a post at once than it has seats. */
    SEATS_EXCEEDED(
            "{person} cannot hold {post} from {date} on: its {seats} seats are taken; end a term or add seats",
            "{person} 自 {date} 起任 {post},但其 {seats} 个席位已满;请结束一段任期或增加席位"),
    /** A person holds a post twice at once. */
    PERSON_TWICE(
            "{person} is appointed to {post} from {date} on while an earlier term still runs; keep one of them",
            "{person} 自 {date} 起任 {post},而此前任期尚未结束;只保留一个"),
    /** A post supervises an area twice at once. */
    SUPERVISED_TWICE(
            "{post} supervises {area} twice at once from {date} on; keep one of the assignments",
            "自 {date} 起 {post} 重复包联 {area};只保留一个"),
    /** A duty rota lacks shifts or persons. */
    ROTA_EMPTY("the rota {rota} lacks {part}, so nobody would ever be on duty", "值班表 {rota} 缺少{part},永远无人值班"),
    /** Somebody stands in on a duty rota for a person whose turn it is not. */
    NOT_ON_TURN(
            "it is not the turn of {person} on {date}[, but that of {instead}]",
            "{date} 并非 {person} 值班[,当班的是 {instead}]"),
    /** A team norm has neither a least nor a greatest number. */
    NORM_EMPTY("the norm {norm} asks for nothing; give it a least or a greatest number", "配置标准 {norm} 没有要求;请写明下限或上限");
    NORM_EMPTY("the norm {norm} asks for nothing; give it a least or a greatest number", "配置标准 {norm} 没有要求;请写明下限或上限"),
    /** Some of a post's seats are held and some are not. */
    SEATS_VACANT("{got} of the {seats} seats of {role} at {area} are held", "{area} 的{role}共 {seats} 席,在岗 {got} 席"),
    /** Fewer seats are held than a norm demands. */
    NORM_SHORT(
            "{norm}[ at {area}]: at least {wanted} seats[ of {roles}][ engaged {engagement}] must be held; {got} are[, and {vacant} stand vacant]",
            "{norm}[({area})]:[{roles}][({engagement})]至少应在岗 {wanted} 席,实际 {got} 席[,空缺 {vacant} 席]"),
    /** More seats are held than a norm allows. */
    NORM_EXCESS(
            "{norm}[ at {area}]: at most {wanted} seats[ of {roles}][ engaged {engagement}] may be held; {got} are",
            "{norm}[({area})]:[{roles}][({engagement})]至多在岗 {wanted} 席,实际 {got} 席"),
    /** A person holds more posts at once than a limit allows. */
    TOO_MANY_POSTS(
            "{person} holds {got} posts at once; the limit {limit} allows {most}",
            "{person} 同时任 {got} 个岗位,超过限额 {limit} 的 {most} 个"),
    /** No post is assigned to supervise an area of a level that needs it. */
    UNSUPERVISED("no supervisor is assigned to {area} of the level {level}", "{area}({level})没有包联责任人"),
    /** Nobody holds a post that supervises areas. */
    SUPERVISOR_VACANT("nobody holds {post}, which supervises {audience}", "负责包联 {audience} 的{post}空缺"),
    /** Nobody is on duty when somebody should be. */
    DUTY_GAP(
            "nobody is on duty for {role} at {area} from {at}[ until {next}]", "{area} 的{role}自 {at} 起[至 {next} ]无人值班"),
    /** Somebody on a duty rota holds no post of the role there and is passed over. */
    NOT_IN_POST(
            "{person} is on the rota {rota} on {date}[, the first of {days} days,] but does not hold {role} at {area} then",
            "{person} 于 {date} 列入值班表 {rota}[(共 {days} 天)],但当时并不在 {area} 任{role}"),
    /** The calendar does not cover a day on which a duty rota needs it. */
    DUTY_NOT_COVERED(
            "the calendar {calendar} does not cover {date}, so the duty of {role} at {area} is not known",
            "日历 {calendar} 不覆盖 {date},无法确定 {area} 的{role}值班人员"),
    // Division of households among grids.

    /** Households are in no grid. */
    HOUSEHOLDS_UNCOVERED(
            "households {from} to {to} of building {building} are taken in by no area of level {level}",
            "楼栋 {building} 第 {from} 至 {to} 户未划入任何区域(层级 {level}),留有空白"),
    /** Households are in two areas that lie in the same one, or in two grids. */
    HOUSEHOLDS_OVERLAP(
            "households {from} to {to} of building {building} are taken in more than once at level {level}: by {areas}",
            "楼栋 {building} 第 {from} 至 {to} 户在层级 {level} 重复划入:{areas}"),
    /** An area above the grids is said to take in households. */
    TAKES_NO_HOUSEHOLDS(
            "area {area} of level {level} takes in no households; an area of level {grid} or below does",
            "区域 {area}(层级 {level})不直接划入住户;应为层级 {grid} 或以下"),
    /** A building is said to lie in a grid, where its community is asked for. */
    PLACE_OF_BUILDING(
            "building {building} is placed in {area} of level {level}; name an area above level {grid}",
            "楼栋 {building} 的所在区域 {area}(层级 {level})有误;应为层级 {grid} 以上的区域"),
    /** A grid takes in a building of a community in which it neither lies nor reaches. */
    OUTSIDE_COMMUNITY(
            "{area} takes in building {building} but does not belong to its community {community}",
            "区域 {area} 划入了楼栋 {building},却不属于其所在社区 {community}"),
    /** An area has fewer households than its norm asks for. */
    GRID_TOO_SMALL(
            "{area} of level {level} has {households} households, fewer than {least}",
            "区域 {area}(层级 {level})有 {households} 户,少于 {least} 户"),
    /** An area has more households than its norm allows. */
    GRID_TOO_LARGE(
            "{area} of level {level} has {households} households, more than {most}",
            "区域 {area}(层级 {level})有 {households} 户,多于 {most} 户"),
    /** A comprehensive grid, or an area below one, has no household. */
    GRID_EMPTY("{area} of level {level} has no household", "区域 {area}(层级 {level})没有住户"),
    /** The areas of a grid do not add up to it. */
    PARTS_FALL_SHORT(
            "the areas in {area} take in {taken} of its {households} households; building {building} is the first left out in whole or part",
            "区域 {area} 共 {households} 户,其下级区域只划入 {taken} 户;首个未全部划入的楼栋为 {building}"),
    /** No building of a community that has grids is listed. */
    NO_BUILDINGS("no building of {area} is listed, so its grids are not looked at", "区域 {area} 未列出任何楼栋,其网格未予检查"),
    /** An area does not belong to the level right above its own. */
    LEVEL_PASSED_OVER(
            "area {area} of level {level} belongs to {parent} of level {parentLevel}, not to one of level {expected}",
            "区域 {area}(层级 {level})直接归属 {parent}(层级 {parentLevel}),越过了层级 {expected}"),
    /** An area above the grids has none. */
    AREA_WITHOUT_GRID(
            "area {area} of level {level} has no area of level {grid}", "区域 {area}(层级 {level})没有下设 {grid} 层级的区域"),
    /** Two areas of one parent have the same name. */
    SIBLINGS_OF_ONE_NAME("{area} has the name {name} of its sibling {other}", "区域 {area} 与同级区域 {other} 重名:{name}"),
    /** A name repeats the code of its area. */
    NAME_CARRIES_CODE("the name {name} of {area} carries its code", "区域 {area} 的名称 {name} 含有编码"),
    /** The name of a grid repeats the name of a community or another area above. */
    NAME_CARRIES_PLACE(
            "the name {name} of {area} carries the name of {other}", "区域 {area} 的名称 {name} 含有上级区域 {other} 的名称"),
    /** A proposal has another number of grids than asked for. */
    GRIDS_NOT_AS_ASKED(
            "{grids} grids are proposed where {asked} were asked for, as buildings are not split",
            "要求 {asked} 个网格,因楼栋不可拆分,建议 {grids} 个"),
    /** A building has more households than one grid may have and is a grid of its own. */
    BUILDING_TOO_LARGE(
            "building {building} with {households} households exceeds the {most} of one grid and is grid {grid} alone",
            "楼栋 {building} 有 {households} 户,超过单个网格上限 {most} 户,单独成为第 {grid} 网格"),
    /** A living quarter is split since no grid could take it in whole. */
    QUARTER_SPLIT_FOR_SIZE(
            "quarter {quarter} with {households} households exceeds the {most} of one grid and is split among the grids {grids}",
            "小区 {quarter} 有 {households} 户,超过单个网格上限 {most} 户,分属网格 {grids}"),
    /** A living quarter is split that one grid could take in, for the sake of the others. */
    QUARTER_SPLIT_FOR_BALANCE(
            "quarter {quarter} with {households} households would fit into one grid of up to {most} and is split among the grids {grids}, so that all grids together come nearer to the norm or the number asked for",
            "小区 {quarter} 有 {households} 户,本可划入一个网格(上限 {most} 户),为使全部网格更接近规模要求或所需数量,分属网格 {grids}"),
    /** A grid is made of buildings of several quarters. */
    QUARTERS_SHARE_GRID("the quarters {quarters} share grid {grid}", "小区 {quarters} 合为第 {grid} 网格");

    private final BilingualText template;

    ModelCode(String en, String zh) {
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
