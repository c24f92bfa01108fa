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
    /** Two policies of one book mean different things by one attribute. */
    SCHEMA_DIFFERS(
            "{policy} declares the attribute {attribute} otherwise than {other}; one name means one thing throughout a book",
            "{policy} 的属性 {attribute} 与 {other} 不一致;同一规则册中同名属性必须相同"),
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
            "the dedicated grid {area} reaches into {reached}, which it may not[; it lies in {parent} and may reach only into other areas of the level {level}]",
            "专属网格 {area} 不得跨入 {reached}[;它属于 {parent},只能跨入其他 {level} 层级的区域]"),
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
            "the guarantee {guarantee} does not hold[ once {layers} are composed]: {witness} gives {effect} {got}, not {expected}",
            "保证 {guarantee} [在 {layers} 合成后]不成立:{witness} 得到 {effect} 为 {got},而不是 {expected}"),
    /** A guarantee has more cases than may be enumerated. */
    GUARANTEE_UNDECIDED(
            "the guarantee {guarantee} is undecided[ once {layers} are composed]: {classes} classes of facts exceed the bound of {bound}",
            "保证 {guarantee} [在 {layers} 合成后]无法判定:事实组合 {classes} 种,超过上限 {bound}"),
    /** A guarantee fails only if a predicate written in Java can answer what nothing here can know. */
    GUARANTEE_OPAQUE(
            "the guarantee {guarantee} is undecided: {witness} would give {effect} {got}, not {expected}, which may be spurious, as it depends on {predicates}",
            "保证 {guarantee} 无法判定:{witness} 会得到 {effect} 为 {got},而不是 {expected};此反例取决于 {predicates},未必真实"),
    /** A condition names a predicate that the host did not register. */
    UNKNOWN_PREDICATE(
            "unknown predicate {predicate}[; did you mean {instead}?][; registered are {known}]",
            "未知谓词 {predicate}[;是否想写 {instead}?][;已登记:{known}]"),
    /** An effect of the host's own that would have no consequence. */
    EFFECT_IDLE(
            "nothing executes {effect} and no attribute takes it; name executedBy or feeds",
            "{effect} 无人执行,也不作为任何属性;请写明 executedBy 或 feeds"),
    /** An effect feeds an attribute that cannot take all its values. */
    FEED_MISFIT(
            "{effect} takes values that the attribute {attribute} does not; that takes {expected}",
            "{effect} 的取值超出属性 {attribute};后者应为{expected}"),
    /** An effect of a gathering table feeds an attribute. */
    GATHERED_FEEDS(
            "the table {table} gathers, so {effect} may have many values or none and feeds no attribute; leave out feeds",
            "决策表 {table} 汇总多条规则,{effect} 可能有多个值或没有值,不能作为属性;请删去 feeds"),
    /** The conditions of a rule exclude each other in every possible situation of its table. */
    RULE_NEVER_MATCHES(
            "the rule {rule} can never match: no possible situation meets its conditions[ at {known}]",
            "规则 {rule} 永远不会匹配:[在 {known} 时]没有任何可能情形满足其条件"),
    /** No admissible situation meets the premise of a guarantee. */
    GUARANTEE_VACUOUS(
            "the guarantee {guarantee} speaks of no possible situation[ once {layers} are composed]; mend its forAll",
            "保证 {guarantee} [在 {layers} 合成后]不涉及任何可能情形;请修改 forAll"),
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
    NORM_EMPTY("the norm {norm} asks for nothing; give it a least or a greatest number", "配置标准 {norm} 没有要求;请写明下限或上限"),
    /** A team norm is limited to grids of one kind and names no level. */
    NORM_KIND_WITHOUT_LEVEL(
            "the norm {norm} speaks of grids of one kind and names no level; name it",
            "配置标准 {norm} 限定了网格类型却未写明层级;请写明层级"),
    /** A team norm asks for something in areas of a level and is limited to an area below that level. */
    NORM_ABOVE_AREA(
            "the norm {norm} holds in areas of level {level}, but is limited to {area} of level {areaLevel}, below it",
            "配置标准 {norm} 适用于层级 {level},却限定在更低层级({areaLevel})的 {area} 之内"),
    /** The size asked of areas of a level that lies above the grids. */
    SIZE_ABOVE_GRIDS(
            "a size is asked of level {level}, which lies above the grids, of level {grid}; ask it of the grids or below",
            "户数标准所写层级 {level} 高于网格层级 {grid};请写网格或其下层级"),

    // Layers of policies.
    /** A rule overrides one that no layer above has, or has any more. */
    OVERRIDES_NOTHING(
            "the rule {rule} of {layer} overrides {overridden}, which is not there[: {by} of {above} took its place][: no such rule stands in {searched}][; did you mean {instead}?]",
            "{layer} 的规则 {rule} 覆盖 {overridden},但后者不存在[:已被 {above} 的 {by} 取代][:{searched} 中没有这条规则][;是否想写 {instead}?]"),
    /** A rule bears the id of one of a layer above and does not say that it overrides it. */
    RULE_TAKEN(
            "the rule {rule} of {layer} bears the id of a rule of {above}; choose another id, or say that it overrides {rule}",
            "{layer} 的规则 {rule} 与 {above} 的规则同名;请另取名称,或写明覆盖 {rule}"),
    /** A layer makes another promise under the id of one of a layer above. */
    GUARANTEE_TAKEN(
            "the guarantee {guarantee} of {layer} bears the id of another one of {above}, which holds here too; choose another id",
            "{layer} 的保证 {guarantee} 与 {above} 的另一保证同名,而后者在此同样有效;请另取名称"),
    /** A layer lists other levels than one above it. */
    LEVELS_DIFFER(
            "{layer} lists the levels {levels}, but {above} above it lists {theirs}; list the same or none",
            "{layer} 列出的层级为 {levels},而其上的 {above} 为 {theirs};请照写或不写"),
    /** A layer lists other channels than one above it. */
    CHANNELS_DIFFER(
            "{layer} lists the channels {channels}, but {above} above it lists {theirs}; list the same or none",
            "{layer} 列出的渠道为 {channels},而其上的 {above} 为 {theirs};请照写或不写"),
    /** A layer lists other causes than one above it. */
    CAUSES_DIFFER(
            "{layer} lists the causes {causes}, but {above} above it lists {theirs}; list the same or none",
            "{layer} 列出的事由为 {causes},而其上的 {above} 为 {theirs};请照写或不写"),
    /** A layer that stands below another one asks for a fact that reports elsewhere do not have. */
    REQUIRED_BELOW(
            "{layer} stands below {above} and adds the required attribute {attribute}; make it optional or give it a default",
            "{layer} 位于 {above} 之下,却增加了必填属性 {attribute};请改为可选或给出默认值"),
    /** A layer of a book requires a fact that another policy of the book does not know. */
    REQUIRED_ELSEWHERE(
            "{layer} requires the attribute {attribute}, which {other} of the same book does not declare; make it optional or give it a default",
            "{layer} 要求填写属性 {attribute},而同一规则册的 {other} 没有声明它;请改为可选或给出默认值"),
    /** A layer that is incomplete alone is in force while none above it is. */
    LAYER_ALONE(
            "{layer} is in force[ in {area}][ from {from} on] while none of the layers above it is ({above}), and is incomplete without them; give it dates within theirs",
            "[自 {from} 起,]{layer} [在 {area} ]生效时其上各层({above})均未生效,而它单独并不完整;请将其有效期限定在上层有效期之内"),
    /** An undecided guarantee is accepted that no layer of the book makes. */
    UNKNOWN_GUARANTEE("unknown guarantee {guarantee}[; did you mean {instead}?]", "未知保证 {guarantee}[;是否想写 {instead}?]"),
    /** A policy of a book has an effect that no part of the host executes. */
    NOT_EXECUTED(
            "nothing executes {effect}: the host has no {executor}[; did you mean {instead}?][; it has {known}]",
            "{effect} 无人执行:宿主没有 {executor}[;是否想写 {instead}?][;已有:{known}]"),
    /** Open cases are pinned to a policy that a new governance does not have. */
    PINNED_POLICY_MISSING(
            "{count} open cases, {case} among them, are pinned to {policy}, which the new policies lack; let them keep those of before",
            "{count} 个未结案件(如 {case})绑定于 {policy},而新的规则中没有它;请保留此前的规则"),
    /** Open cases lie in an area that a new governance has never known. */
    CASE_AREA_MISSING(
            "{count} open cases, {case} among them, are at {area}, which the new territory never had; let it keep the areas of before and name their successors",
            "{count} 个未结案件(如 {case})位于 {area},而新的区划中从未有过它;请保留此前的区域并注明承继者"),

    // Calendars and for whom they hold.
    /** Two calendars are to hold for one area or party. */
    CALENDAR_BOUND_TWICE(
            "the calendars {other} and {calendar} are both to hold for [area {area}][party {party}]; keep one of them",
            "[区域 {area} ][参与方 {party} ]同时绑定了日历 {other} 和 {calendar};请只保留一个"),
    /** Two calendars of one id say different things. */
    CALENDAR_TWO_WAYS(
            "there are different calendars with the id {calendar}, with which clocks are recorded; give one of them another id",
            "存在多个内容不同而编号同为 {calendar} 的日历,而时限按编号记录所用日历;请为其中一个更换编号"),
    /** Two calendars are to hold for all who have none of their own. */
    CALENDAR_FOR_ALL_TWICE(
            "the calendars {other} and {calendar} are both to hold for all who have none of their own; name the areas or parties of one of them",
            "日历 {other} 和 {calendar} 都适用于未另行绑定日历的全部区域和参与方;请注明其中一个适用的区域或参与方"),
    /** Every calendar is bound to areas or parties. */
    NO_CALENDAR_FOR_ALL(
            "no calendar holds for all who have none of their own; add one that names neither areas nor parties",
            "缺少适用于未另行绑定日历的全部区域和参与方的日历;请添加一个不注明区域和参与方的日历"),
    /** The calendar of the tenant is followed by one of another time zone. */
    ZONE_CHANGES(
            "the calendar of the tenant is read in {zone}, and from {from} on in {other}; the days of all changes are read in one zone, so give the areas that differ a calendar of their own",
            "租户日历的时区为 {zone},自 {from} 起变为 {other};各项变更的日期须按同一时区解读,请为时区不同的区域单独绑定日历"),

    // Tests of policies.
    /** A test is for a policy, or a revision of one, that is not at hand. */
    UNKNOWN_POLICY(
            "there is no policy {policy}[ of the revision {revision}] to test[; did you mean {instead}?]",
            "没有可供测试的规则 {policy}[(修订 {revision})][;是否想写 {instead}?]"),
    /** A test names a rule its table lacks. */
    UNKNOWN_RULE(
            "the table {table} has no rule {rule}[; did you mean {instead}?]",
            "决策表 {table} 没有规则 {rule}[;是否想写 {instead}?]"),
    /** A test asks a policy at a time at which it is not in force. */
    POLICY_NOT_IN_FORCE(
            "the policy {policy} of the revision {revision} is not in force on {date}",
            "规则 {policy}(修订 {revision})在 {date} 并未生效"),
    /** Tests name no policy, and there is no book of policies by area and date; or they name a revision alone. */
    POLICY_NOT_NAMED(
            "name the policy that is tested; without one a book of policies by area and date is judged, and no revision may be named",
            "请写明所测试的规则;不写则按区域和日期测试整套规则,须有辖区等文档,且不得写修订号"),
    /** A test asks where and when no policy of the book is in force. */
    NO_POLICY_IN_FORCE("no policy is in force in {area} on {date}", "{date} 在 {area} 没有生效的规则"),
    /** A test states a time, and no calendar tells what day it is. */
    TIME_WITHOUT_CALENDAR(
            "no calendar tells what kind of day {at} is; say hour, month and day-kind among the facts instead",
            "没有日历可判断 {at} 是何种日期;请改为在事实中写明 hour、month 和 day-kind");

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
