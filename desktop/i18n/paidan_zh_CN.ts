<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>Built with Qt {version} and</source>
        <translation>基于 Qt {version} 以及</translation>
    </message>
    <message>
        <source>Paidan {version}</source>
        <translation>派单台 {version}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the LGPL: you may replace their files in the program&apos;s folder by your own builds.</source>
        <translation>Qt 与 PySide6 按 LGPL 使用：您可以用自己编译的版本替换程序文件夹中的相应文件。</translation>
    </message>
    <message>
        <source>The dispatch centre that stays in your office. MIT licence. No account, no counter, no connection to the outside unless you make one.</source>
        <translation>留在您办公室里的调度中心。MIT 许可。不需要账号，不限数量，除非您自己设置，不连接外网。</translation>
    </message>
</context>
<context>
    <name>Aftercare</name>
    <message>
        <source>Better replaced</source>
        <translation>建议更换</translation>
    </message>
    <message>
        <source>Better replaced than repaired</source>
        <translation>与其再修，不如更换</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Contract or machine</source>
        <translation>合同或设备</translation>
    </message>
    <message>
        <source>Contracts and warranties that end</source>
        <translation>快到期的合同与保修</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Ending in</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Limits kept</source>
        <translation>按时率</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No contract and no warranty ends in that time. Contracts stand on the page of their customer, warranties on that of their machine.</source>
        <translation>这段时间没有合同或保修到期。合同写在客户页，保修写在设备页。</translation>
    </message>
    <message>
        <source>No machine cost that much. Only those with a price are looked at: it stands on the page of the machine.</source>
        <translation>没有费用这么高的设备。只看填了购置价的设备，价格写在设备页。</translation>
    </message>
    <message>
        <source>Of its price</source>
        <translation>占购置价</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>采购日期</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Repairs of 12 months, of the price at least</source>
        <translation>近 12 个月维修费占购置价至少</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Service record (PDF)</source>
        <translation>服务记录 (PDF)</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>占购置价比例</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>12 个月费用</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Visits (paid for)</source>
        <translation>服务次数 / 合同次数</translation>
    </message>
    <message>
        <source>Visits in 12 months</source>
        <translation>12 个月次数</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>in the next {count} days</source>
        <translation>{count} 天内</translation>
    </message>
    <message>
        <source>{contracts} contracts, {warranties} warranties</source>
        <translation>合同 {contracts} 份，保修 {warranties} 台</translation>
    </message>
    <message>
        <source>{count} machines, the dearest first</source>
        <translation>{count} 台，比例高的在前</translation>
    </message>
</context>
<context>
    <name>AgeChart</name>
    <message>
        <source>Age</source>
        <translation>存续时间</translation>
    </message>
    <message>
        <source>Nothing was open at the end of this period.</source>
        <translation>期末没有未完工单。</translation>
    </message>
    <message>
        <source>Open orders by age</source>
        <translation>未完工单的存续时间</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>{age}: {count} orders</source>
        <translation>{age}：{count} 单</translation>
    </message>
    <message>
        <source>{title}: {age}</source>
        <translation>{title}：{age}</translation>
    </message>
</context>
<context>
    <name>Along</name>
    <message>
        <source>choose …</source>
        <translation>选择 …</translation>
    </message>
</context>
<context>
    <name>Analytics</name>
    <message>
        <source>% of ratings at 5 − % of ratings at 3 or less</source>
        <translation>5 分的占比 − 3 分及以下的占比</translation>
    </message>
    <message>
        <source>Abnormal rate</source>
        <translation>异常率</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>未完工单</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>接听率</translation>
    </message>
    <message>
        <source>Calls that rang in the period, of customers, technicians and strangers, and were taken. One that was missed does not count as taken when somebody rings back later.</source>
        <translation>期间内客户、技师和陌生号码的来电中，被接起的比例。未接来电即使之后回了电话，也不算接起。</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>投诉率</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Cost and basis</source>
        <translation>成本与依据</translation>
    </message>
    <message>
        <source>Cost of all orders</source>
        <translation>工单总成本</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>单均成本</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>Desk accepts</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Every order that came in, by any channel. Cancelled orders do not count.</source>
        <translation>经任何渠道进来的每张工单。已取消的不计。</translation>
    </message>
    <message>
        <source>Everything from the report until the work was done, nights and waiting too.</source>
        <translation>从受理到完工的全部时间，含夜间与等待。</translation>
    </message>
    <message>
        <source>Finished in time</source>
        <translation>完工按时率</translation>
    </message>
    <message>
        <source>Finished orders divided by worked days, one for each technician and day with a finished order. Three to five is healthy; below two look for wasted travel or missing tools.</source>
        <translation>完成单数除以出勤日；每名技师每个有完工的日子算一个出勤日。3 至 5 单为健康；低于 2 单，检查是否路程浪费或工具不足。</translation>
    </message>
    <message>
        <source>Finished orders that a technician or a reviewer had sent back before.</source>
        <translation>完成的工单中，曾被技师或审核人退回的占比。</translation>
    </message>
    <message>
        <source>Finished orders that needed one visit, of those where this was noted.</source>
        <translation>有记录的完成工单中，一次上门就解决的占比。</translation>
    </message>
    <message>
        <source>Finished orders the customer rated without being called. More than 60% is good; below 30% the incentive to rate needs a new design. Orders read from ledgers count only with their rating.</source>
        <translation>完成的工单中，客户未经电话回访就给出评价的占比。高于 60% 为良好；低于 30% 说明评价激励需要重新设计。从台账导入的工单，带有评价的才计入。</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>First-time-fix rate</source>
        <translation>一次修复率</translation>
    </message>
    <message>
        <source>Flow of orders</source>
        <translation>工单流量</translation>
    </message>
    <message>
        <source>From −100 to +100. Computed like a net promoter score, but on the five-point rating.</source>
        <translation>从 −100 到 +100。算法同净推荐值，但用五分制评价。</translation>
    </message>
    <message>
        <source>Golden measures</source>
        <translation>黄金指标</translation>
    </message>
    <message>
        <source>How long a machine had been broken when somebody called, where the moment of the failure is known.</source>
        <translation>设备坏了多久才报修；只计知道故障发生时间的工单。</translation>
    </message>
    <message>
        <source>How long the customers&apos; machines stood still, where this was noted: since they failed, where that moment is known, else since the report.</source>
        <translation>客户设备停机的时长（有记录的）：知道故障发生时间的从那时算起，否则从报修算起。</translation>
    </message>
    <message>
        <source>Imported share</source>
        <translation>导入占比</translation>
    </message>
    <message>
        <source>Jobs per head per day</source>
        <translation>人均日完成</translation>
    </message>
    <message>
        <source>Labour, travel and parts of one order, on average.</source>
        <translation>平均每单的人工、路程与备件。</translation>
    </message>
    <message>
        <source>Labour, travel and parts of the orders finished in the period.</source>
        <translation>本期完成工单的人工、路程与备件。</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>超时工单</translation>
    </message>
    <message>
        <source>Mean of the customers&apos; ratings of orders finished in the period.</source>
        <translation>本期完成工单的客户评价平均分。</translation>
    </message>
    <message>
        <source>Of the orders open at the end, the share that is older than seven days.</source>
        <translation>期末未完工单中，受理已超过七天的占比。</translation>
    </message>
    <message>
        <source>Of the orders open at the end, the share whose limit has passed.</source>
        <translation>期末未完工单中，时限已过的占比。</translation>
    </message>
    <message>
        <source>Of the orders reported in the period, the share finished before it ended, in time or late.</source>
        <translation>本期受理的工单中，期末前完成的占比，不论是否按时。</translation>
    </message>
    <message>
        <source>Of the orders whose limit fell in the period, the share finished within it. 85% or more is healthy; below 70% the process is blocked: look at approval levels and staffing.</source>
        <translation>时限落在本期的工单中，在时限内完成的占比。85% 及以上为健康；低于 70% 说明流程受阻：检查审批层级与人手。</translation>
    </message>
    <message>
        <source>Of the time an order takes a technician, the part spent on the road; orders finished in the period with all three moments known.</source>
        <translation>一张工单占用技师的时间里，花在路上的部分；仅统计本时段完工且出发、到场、完工三个时刻都有记录的工单。</translation>
    </message>
    <message>
        <source>Of the work reported as done in the period, the share done within its limit. Unlike the closure rate it can be read before the day is over: what is still open does not count.</source>
        <translation>本期报完工的工单中，在时限内完成的占比。与达成率不同，当天没过完也能看：还没完成的不计。</translation>
    </message>
    <message>
        <source>Orders cancelled</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Orders closed outside the program and read from a ledger. They count here, but not for anybody&apos;s score.</source>
        <translation>在程序之外完成、由台账导入的工单。计入本报告，但不计入任何人的评分。</translation>
    </message>
    <message>
        <source>Orders finished</source>
        <translation>完成工单</translation>
    </message>
    <message>
        <source>Orders reported</source>
        <translation>受理工单</translation>
    </message>
    <message>
        <source>Orders reported and neither finished nor cancelled when the period ended.</source>
        <translation>期末时已受理、既未完成也未取消的工单。</translation>
    </message>
    <message>
        <source>Orders reported in the period about which a customer complained.</source>
        <translation>本期受理的工单中，客户投诉过的占比。</translation>
    </message>
    <message>
        <source>Orders reported in the period that were flagged abnormal, for any cause.</source>
        <translation>本期受理的工单中，因任何原因标记为异常的占比。</translation>
    </message>
    <message>
        <source>Orders reported within 30 days after one for the same fault of the same machine (of the same customer where no machine is known) was finished, or marked as its repeat.</source>
        <translation>同一设备（未登记设备的按同一客户）同一故障完成后 30 天内再次报修的工单，或已标为重复的工单。</translation>
    </message>
    <message>
        <source>Orders taken in the period and cancelled since. No other measure has them.</source>
        <translation>本期受理、后来取消的工单。其他指标都不含它们。</translation>
    </message>
    <message>
        <source>Orders whose limit fell in the period and that were finished late or are still open.</source>
        <translation>时限落在本期、完成已晚或至今未完的工单。</translation>
    </message>
    <message>
        <source>Overdue share of the backlog</source>
        <translation>逾期占比</translation>
    </message>
    <message>
        <source>Parts turnover cost</source>
        <translation>备件周转成本</translation>
    </message>
    <message>
        <source>Promoter balance</source>
        <translation>净推荐值</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation>修理用时</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>重复报修率</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>退回率</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Review time</source>
        <translation>审核用时</translation>
    </message>
    <message>
        <source>SLA closure rate</source>
        <translation>SLA 达成率</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Stuck share of the backlog</source>
        <translation>滞留占比</translation>
    </message>
    <message>
        <source>Technician confirms</source>
        <translation>技师接单</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Time from the finished work until it was reviewed and accepted.</source>
        <translation>从完工到审核通过的时间。</translation>
    </message>
    <message>
        <source>Time from the first call until the order stood complete and was accepted. A shop that reports with all that is needed is through at once.</source>
        <translation>从第一通来电到信息齐全、受理完成的时间。报修时信息齐全的门店，一次就能受理。</translation>
    </message>
    <message>
        <source>Time from the report until a technician confirmed; without a confirmation until the first later sign of work. Orders reported in the period.</source>
        <translation>从受理到技师接单的时间；没有接单记录的，到其后第一个作业时刻。统计本期受理的工单。</translation>
    </message>
    <message>
        <source>Time from the report until the order was given to a technician.</source>
        <translation>从受理到派给技师的时间。</translation>
    </message>
    <message>
        <source>Time from the report until the technician stood at the machine.</source>
        <translation>从受理到技师站在设备前的时间。</translation>
    </message>
    <message>
        <source>Time on the road, for orders finished in the period with both moments known.</source>
        <translation>在路上的时间；统计本期完成且两个时刻都有记录的工单。</translation>
    </message>
    <message>
        <source>Time spent waiting for parts, feedback or others, orders without any as 0.</source>
        <translation>等备件、等反馈或等他人的时间，没有等待的按 0 计。</translation>
    </message>
    <message>
        <source>Time to arrival</source>
        <translation>到场用时</translation>
    </message>
    <message>
        <source>Time to dispatch</source>
        <translation>派单用时</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>完成用时</translation>
    </message>
    <message>
        <source>Time to take the order</source>
        <translation>受理用时</translation>
    </message>
    <message>
        <source>Time until reported</source>
        <translation>报修延迟</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>路程</translation>
    </message>
    <message>
        <source>Travel share</source>
        <translation>路程占比</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>路程用时</translation>
    </message>
    <message>
        <source>Voluntary rating rate</source>
        <translation>主动评价率</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待用时</translation>
    </message>
    <message>
        <source>What the parts used on the orders finished in the period cost.</source>
        <translation>本期完成工单所用备件的成本。</translation>
    </message>
    <message>
        <source>Work on site</source>
        <translation>现场作业</translation>
    </message>
    <message>
        <source>Work on site, without the time spent waiting for parts, feedback or others.</source>
        <translation>现场作业时间，不含等备件、等反馈或等他人的时间。</translation>
    </message>
    <message>
        <source>Work reported as done in the period, whenever the order came in.</source>
        <translation>本期报完工的工单，不论何时受理。</translation>
    </message>
    <message>
        <source>count of cancelled orders reported in the period</source>
        <translation>本期受理后取消的工单数</translation>
    </message>
    <message>
        <source>count of orders finished in the period</source>
        <translation>本期完成的工单数</translation>
    </message>
    <message>
        <source>count of orders open at the end of the period</source>
        <translation>期末未完的工单数</translation>
    </message>
    <message>
        <source>count of orders reported in the period</source>
        <translation>本期受理的工单数</translation>
    </message>
    <message>
        <source>due and finished within SLA ÷ due in the period</source>
        <translation>本期到期且在时限内完成 ÷ 本期到期</translation>
    </message>
    <message>
        <source>due in the period − finished within SLA</source>
        <translation>本期到期 − 其中按时完成</translation>
    </message>
    <message>
        <source>finished within SLA ÷ finished, in the period</source>
        <translation>本期按时完成 ÷ 本期完成</translation>
    </message>
    <message>
        <source>finished ÷ days on which a technician finished any</source>
        <translation>完成单数 ÷ 技师有完工的天数</translation>
    </message>
    <message>
        <source>fixed on the first visit ÷ finished</source>
        <translation>一次上门修复 ÷ 完成</translation>
    </message>
    <message>
        <source>mean cost of finished orders with a cost</source>
        <translation>有成本的完成工单，平均</translation>
    </message>
    <message>
        <source>mean of arrived → finished − waiting</source>
        <translation>到场 → 完成 − 等待，平均</translation>
    </message>
    <message>
        <source>mean of departed → arrived on site</source>
        <translation>出发 → 到场，平均</translation>
    </message>
    <message>
        <source>mean of failed → reported</source>
        <translation>故障发生 → 报修，平均</translation>
    </message>
    <message>
        <source>mean of finished → reviewed</source>
        <translation>完成 → 审核，平均</translation>
    </message>
    <message>
        <source>mean of reported → accepted by the desk</source>
        <translation>报修 → 受理的平均</translation>
    </message>
    <message>
        <source>mean of reported → arrived on site</source>
        <translation>受理 → 到场，平均</translation>
    </message>
    <message>
        <source>mean of reported → confirmed by the technician</source>
        <translation>受理 → 技师接单，平均</translation>
    </message>
    <message>
        <source>mean of reported → dispatched</source>
        <translation>受理 → 派单，平均</translation>
    </message>
    <message>
        <source>mean of reported → finished</source>
        <translation>受理 → 完成，平均</translation>
    </message>
    <message>
        <source>mean of travel ÷ (travel + work on site)</source>
        <translation>平均 路程 ÷（路程 + 现场作业）</translation>
    </message>
    <message>
        <source>mean of waiting per finished order</source>
        <translation>每张完成工单的等待，平均</translation>
    </message>
    <message>
        <source>mean rating, 1 to 5</source>
        <translation>评价平均分，1 至 5</translation>
    </message>
    <message>
        <source>open and past the limit ÷ open</source>
        <translation>未完且已过时限 ÷ 未完</translation>
    </message>
    <message>
        <source>open for more than 7 days ÷ open</source>
        <translation>未完超过 7 天 ÷ 未完</translation>
    </message>
    <message>
        <source>orders flagged abnormal ÷ reported</source>
        <translation>标记异常的工单 ÷ 受理</translation>
    </message>
    <message>
        <source>orders with a complaint ÷ reported</source>
        <translation>有投诉的工单 ÷ 受理</translation>
    </message>
    <message>
        <source>rated without a call-back ÷ finished</source>
        <translation>未经回访而评价 ÷ 完成</translation>
    </message>
    <message>
        <source>read from ledgers ÷ reported</source>
        <translation>由台账导入 ÷ 受理</translation>
    </message>
    <message>
        <source>repeats within 30 days ÷ reported</source>
        <translation>30 天内重复 ÷ 受理</translation>
    </message>
    <message>
        <source>reported and finished ÷ reported, in the period</source>
        <translation>本期受理且完成 ÷ 本期受理</translation>
    </message>
    <message>
        <source>sent back at least once ÷ finished</source>
        <translation>至少退回一次 ÷ 完成</translation>
    </message>
    <message>
        <source>sum of parts used on finished orders</source>
        <translation>完成工单所用备件之和</translation>
    </message>
    <message>
        <source>sum of standstill on finished orders</source>
        <translation>完成工单的停机之和</translation>
    </message>
    <message>
        <source>sum of the cost of finished orders</source>
        <translation>完成工单的成本之和</translation>
    </message>
    <message>
        <source>taken while it rang ÷ rang</source>
        <translation>响铃时接起 ÷ 来电</translation>
    </message>
</context>
<context>
    <name>ApprovalDetail</name>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>代谁签</translation>
    </message>
    <message>
        <source>Has agreed</source>
        <translation>登记其已同意</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>理由或备注</translation>
    </message>
    <message>
        <source>Reason or remark (needed to refuse)</source>
        <translation>理由或备注（不同意时必填）</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Signed on paper or said by phone: write into the remark where and when.</source>
        <translation>对方在纸上签字或电话同意的，请在备注里写明何时何地。</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 项</translation>
    </message>
</context>
<context>
    <name>ApprovalLevelRow</name>
    <message>
        <source>+ Add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加审批人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>几人签</translation>
    </message>
    <message>
        <source>Supervisor, a user, or name and phone</source>
        <translation>主管、用户，或“姓名 电话”</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the time is over</source>
        <translation>到时怎么办</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部同意</translation>
    </message>
    <message>
        <source>deputy or superior</source>
        <translation>代理人或上级</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>任一人同意</translation>
    </message>
    <message>
        <source>then</source>
        <translation>到时</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>within</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>by text</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>in whose place {by} signed</source>
        <translation>由{by}代签</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>免审</translation>
    </message>
    <message>
        <source>then agreed</source>
        <translation>到时视为同意</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>到时转{name}</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>到时视为同意</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>默认时限</translation>
    </message>
    <message>
        <source>written down by {by}</source>
        <translation>由{by}登记</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>A level without a time of its own, and the service limits give none: it can wait for ever. Set a time.</source>
        <translation>这一级没有设时限，服务时限里也没有审批时限：可能一直等下去。请设一个时限。</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>审批对象</translation>
    </message>
    <message>
        <source>Back to what the program came with</source>
        <translation>恢复出厂审批卡</translation>
    </message>
    <message>
        <source>Being tried on the last {days} days …</source>
        <translation>正在按近 {days} 天试算…</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>网点与部门</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cards are read from the top; the first that fits says who has to agree. Where none fits, orders go ahead, and costs and parts are approved by the supervisor. What waits already keeps the way it has begun.</source>
        <translation>审批卡从上往下看，第一张符合的决定由谁审批。都不符合时，工单直接放行，费用和备件由主管审批。已在审批中的仍按原来的流程走完。</translation>
    </message>
    <message>
        <source>Contract or warranty</source>
        <translation>合同或保修</translation>
    </message>
    <message>
        <source>Costs more than</source>
        <translation>金额高于</translation>
    </message>
    <message>
        <source>Costs up to</source>
        <translation>金额不超过</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>In the last {days} days it would have asked {count} times.</source>
        <translation>按近 {days} 天试算：会触发审批 {count} 次。</translation>
    </message>
    <message>
        <source>In the last {days} days it would have fitted {count} times.</source>
        <translation>按近 {days} 天试算：会命中 {count} 次。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新建审批卡</translation>
    </message>
    <message>
        <source>None chosen: all of them.</source>
        <translation>不选表示全部。</translation>
    </message>
    <message>
        <source>Only types that want approval</source>
        <translation>只限要求审批的工单类型</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The cards above take everything this one would fit: it never holds.</source>
        <translation>上面的卡已包含这张卡的全部情况：它永远不会生效。</translation>
    </message>
    <message>
        <source>These have to agree, one level after the other</source>
        <translation>由这些人逐级同意</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>VIP {level} and above</source>
        <translation>VIP {level} 级及以上</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>When all of this holds</source>
        <translation>当以下条件都符合</translation>
    </message>
    <message>
        <source>When nobody answers in time, it is agreed to unseen.</source>
        <translation>到时无人答复即视为同意，没有人看过。</translation>
    </message>
    <message>
        <source>Whoever a level names has left or may not approve: the supervisor decides instead.</source>
        <translation>某一级指定的人已离职或没有审批权：改由主管审批。</translation>
    </message>
    <message>
        <source>Without a level nobody is asked.</source>
        <translation>不加审批级即免审。</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>always</source>
        <translation>所有情况</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>more than {amount}</source>
        <translation>高于 {amount}</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>免审</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>not urgent ones</source>
        <translation>非紧急</translation>
    </message>
    <message>
        <source>only urgent ones</source>
        <translation>仅紧急</translation>
    </message>
    <message>
        <source>type wants approval</source>
        <translation>类型要求审批</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>不超过 {amount}</translation>
    </message>
    <message>
        <source>urgent or not</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>whatever</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{count} levels: more than {most} cost more time than they save money. Can one go?</source>
        <translation>共 {count} 级：超过 {most} 级，耽误的时间往往比省下的钱多。能去掉一级吗？</translation>
    </message>
    <message>
        <source>{count} of them were asked for in fact; half were decided in {time}.</source>
        <translation>其中 {count} 次实际走过审批，一半在 {time} 内审完。</translation>
    </message>
</context>
<context>
    <name>ApprovalsPlace</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Nothing waits for approval. Who is asked for what is set under Settings, Approvals.</source>
        <translation>没有待审批的事项。什么事由谁审批，在“设置 → 审批”里定。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Only those that wait for me</source>
        <translation>只看等我审批的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等谁审批</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>{mine} for you, {count} in all</source>
        <translation>等您审批 {mine} 项，共 {count} 项</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>超时 {time}</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the outline</source>
        <translation>修改边界</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>颜色 {number}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责网点</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>区域名称</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>新建区域</translation>
    </message>
    <message>
        <source>Orders inside go to this branch; sending its people elsewhere is warned about.</source>
        <translation>区域内的工单归该网点；把该网点的人派到区域外会提醒。</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>浅灰</translation>
    </message>
    <message>
        <source>Save the area</source>
        <translation>保存区域</translation>
    </message>
    <message>
        <source>The area needs a name.</source>
        <translation>请给区域起个名字。</translation>
    </message>
    <message>
        <source>nobody: only a name on the map</source>
        <translation>无（仅在地图上标名）</translation>
    </message>
    <message>
        <source>{size} km²</source>
        <translation>{size} 平方公里</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies of the whole database, made while work goes on, opened again and counted. Keep some of them on another disk.</source>
        <translation>整个数据库的副本，边工作边备份，并重新打开逐表清点。请在另一块磁盘上也留几份。</translation>
    </message>
    <message>
        <source>Last backup: {moment}, {ago}</source>
        <translation>上次备份：{moment}，{ago}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>This database is backed up where its server runs.</source>
        <translation>该数据库由服务器负责备份。</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>I have seen them all</source>
        <translation>都看过了</translation>
    </message>
    <message>
        <source>Silent for 15 minutes</source>
        <translation>静音 15 分钟</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>声音已关</translation>
    </message>
    <message>
        <source>{count} orders on red alert nobody has looked at</source>
        <translation>{count} 张红色预警工单还没有人看</translation>
    </message>
    <message>
        <source>{count} unanswered calls wait too long</source>
        <translation>{count} 个未接来电等待过久</translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>a rule forbids it</source>
        <translation>规则不允许</translation>
    </message>
    <message>
        <source>{name} cannot take this order: {why}.</source>
        <translation>{name} 不能接这张工单：{why}。</translation>
    </message>
    <message>
        <source>{name} cannot take {number}: {why}.</source>
        <translation>{name} 不能接 {number}：{why}。</translation>
    </message>
</context>
<context>
    <name>BranchesPage</name>
    <message>
        <source>An order goes to the branch that serves its region and its type, if there is exactly one. Sending somebody of another branch is warned about.</source>
        <translation>工单自动归到负责该区域、该类型的网点（恰好只有一个时）。派其他网点的人会提醒。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Branches and departments</source>
        <translation>网点与部门</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Districts, with a comma between them; empty: all.</source>
        <translation>填区名，用顿号或逗号隔开；空着表示全部。</translation>
    </message>
    <message>
        <source>From asking until they can be taken along.</source>
        <translation>从申请到能带走。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Its warehouse hands out parts within</source>
        <translation>本仓库发料需要</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>纬度，经度</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>New branch or department</source>
        <translation>新建网点或部门</translation>
    </message>
    <message>
        <source>None chosen: all types.</source>
        <translation>一个都不选：全部类型。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>负责区域</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Tianhe, Haizhu</source>
        <translation>天河、海珠</translation>
    </message>
    <message>
        <source>Types of order</source>
        <translation>负责的工单类型</translation>
    </message>
    <message>
        <source>Write 30, 90 min or 2 h.</source>
        <translation>可写 30、90 分钟或 2 小时。</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>按公司设置</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>No other orders.</source>
        <translation>没有其他工单。</translation>
    </message>
</context>
<context>
    <name>CalendarsPage</name>
    <message>
        <source>A text, CSV or calendar file (.ics) with a day in each line</source>
        <translation>文本、CSV 或日历文件（.ics），每行一个日期</translation>
    </message>
    <message>
        <source>Bring in a list of days</source>
        <translation>导入日期表</translation>
    </message>
    <message>
        <source>Bring in a list of days …</source>
        <translation>导入日期表…</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cells copied from Excel: day, off or work, reason</source>
        <translation>从 Excel 复制的单元格：日期、休或班、原因</translation>
    </message>
    <message>
        <source>Closed on public holidays, open on make-up days</source>
        <translation>法定节假日休息，调休日上班</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>自定日期</translation>
    </message>
    <message>
        <source>Hours on make-up days</source>
        <translation>调休日的时间</translation>
    </message>
    <message>
        <source>Lists of days (*.csv *.txt *.ics)</source>
        <translation>日期表 (*.csv *.txt *.ics)</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>新建日历</translation>
    </message>
    <message>
        <source>Paste from a table</source>
        <translation>从表格粘贴</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Round the clock, every day</source>
        <translation>全天 24 小时，天天如此</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>这个文件读不了。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>无法识别的日期。</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>周二至周五同周一</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用在</translation>
    </message>
    <message>
        <source>When the clocks of orders run. Public holidays and the working weekends that make up for them are known; days of your own come first.</source>
        <translation>工单时钟在什么时候走。法定节假日与调休上班日已内置；自定日期优先。</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>no service limits</source>
        <translation>没有服务时限使用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>work</source>
        <translation>班</translation>
    </message>
    <message>
        <source>{count} days a week, {hours}</source>
        <translation>每周 {count} 天，{hours}</translation>
    </message>
</context>
<context>
    <name>CallBackForm</name>
    <message>
        <source>Choose an order on the left.</source>
        <translation>请在左边选一张工单。</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>It is a complaint: the order is marked as abnormal</source>
        <translation>这是投诉：工单标为异常</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>保存并下一个</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Still to be done (makes a new order that names this one)</source>
        <translation>还要做什么（生成一张关联的新工单）</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>good</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>our technician</source>
        <translation>我们的师傅</translation>
    </message>
    <message>
        <source>the service desk</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>很满意</translation>
    </message>
    <message>
        <source>“This is {company}. {technician} was with you about “{fault}”. Was it done well, and does everything work? From 1 to 5, how satisfied are you? Anything we should do better?”</source>
        <translation>“您好，这里是{company}。{technician}上门处理了您报修的“{fault}”，修好了吗？使用正常吗？1 到 5 分，您打几分？还有什么要我们改进的？”</translation>
    </message>
</context>
<context>
    <name>CallBacksPlace</name>
    <message>
        <source>Call-back list</source>
        <translation>回访名单</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Finished within</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>List to tick off (PDF)</source>
        <translation>打勾用名单（PDF）</translation>
    </message>
    <message>
        <source>last {count} days</source>
        <translation>近 {count} 天</translation>
    </message>
    <message>
        <source>not reached {count} times, again at {clock}</source>
        <translation>{count} 次未接通，{clock} 再打</translation>
    </message>
    <message>
        <source>not reached, again at {clock}</source>
        <translation>未接通，{clock} 再打</translation>
    </message>
    <message>
        <source>{count} to call</source>
        <translation>待回访 {count}</translation>
    </message>
    <message>
        <source>{number} is in the queue</source>
        <translation>{number} 已进入待派队列</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Call back and write an order</source>
        <translation>回拨并开工单</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>请在左侧选择。</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>No call is chosen</source>
        <translation>未选择来电</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>陌生号码</translation>
    </message>
    <message>
        <source>Open his day</source>
        <translation>打开技师当日安排</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完工单</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>来电记录</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Write an order</source>
        <translation>开工单</translation>
    </message>
    <message>
        <source>at {console}</source>
        <translation>在 {console}</translation>
    </message>
    <message>
        <source>rang {count} times</source>
        <translation>共来电 {count} 次</translation>
    </message>
    <message>
        <source>the network says: {name}</source>
        <translation>网络显示：{name}</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>{name} is at {number}: {title}</source>
        <translation>{name} 手上的工单 {number}：{title}</translation>
    </message>
</context>
<context>
    <name>CallFoot</name>
    <message>
        <source>Ctrl+Enter saves and shows who should go</source>
        <translation>Ctrl+Enter 保存并查看推荐</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Something is typed here. Close again to drop it, or save with Ctrl+Enter.</source>
        <translation>已填写内容。再次关闭将放弃，或按 Ctrl+Enter 保存。</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>还缺：{fields}</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>请问：</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Failed since</source>
        <translation>故障发生</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No asset named</source>
        <translation>未指定设备</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The equipment stands still</source>
        <translation>设备停机</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is wrong, in a few words</source>
        <translation>简单描述故障</translation>
    </message>
    <message>
        <source>not known; or 7:30, yesterday 22:00</source>
        <translation>不清楚可不填；或写 7:30、昨天 22:00</translation>
    </message>
    <message>
        <source>now; from paper: 8:30, yesterday 16:20</source>
        <translation>现在；纸单补录：8:30、昨天 16:20</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source> and {count} more</source>
        <translation>，另有 {count} 个</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>回到 {name} 的来电</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>接单</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>the type of order</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>who calls (name or phone)</source>
        <translation>来电人（姓名或电话）</translation>
    </message>
</context>
<context>
    <name>CallPill</name>
    <message>
        <source>Call {number}</source>
        <translation>来电 {number}</translation>
    </message>
    <message>
        <source>Rang off: {number}</source>
        <translation>已挂断 {number}</translation>
    </message>
    <message>
        <source>Technician {name}</source>
        <translation>技师 {name}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>回拨</translation>
    </message>
    <message>
        <source>known customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <source>open orders: {count}</source>
        <translation>未完工单 {count}</translation>
    </message>
    <message>
        <source>rang {count} times before</source>
        <translation>此前来电 {count} 次未接</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>{count} more calls</source>
        <translation>另有 {count} 个来电</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Not seen to after all</source>
        <translation>改为未处理</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Open the technician&apos;s day</source>
        <translation>打开技师当日安排</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Technician {name}</source>
        <translation>技师 {name}</translation>
    </message>
    <message>
        <source>Write an order</source>
        <translation>开工单</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>未显示号码</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>All calls</source>
        <translation>全部来电</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Look at all calls again</source>
        <translation>重新看全部来电</translation>
    </message>
    <message>
        <source>No call was written down yet. A modem with a voice line or a caller-id box writes down every call: Settings, This console.</source>
        <translation>还没有来电记录。带语音的短信猫或来电盒会记下每个来电，请到“设置 › 本机设备”连接。</translation>
    </message>
    <message>
        <source>No such call.</source>
        <translation>没有这样的来电。</translation>
    </message>
    <message>
        <source>Nobody waits to be called back.</source>
        <translation>没有待回拨的来电。</translation>
    </message>
    <message>
        <source>Number, name or order</source>
        <translation>号码、姓名或工单</translation>
    </message>
    <message>
        <source>Rang at</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken or seen to by</source>
        <translation>接听／处理人</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>待回拨</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>{count} callers</source>
        <translation>{count} 位来电人</translation>
    </message>
    <message>
        <source>{name} ✕</source>
        <translation>{name} ✕</translation>
    </message>
    <message>
        <source>{share} answered</source>
        <translation>接听率 {share}</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>It fired {count} times.</source>
        <translation>实际触发 {count} 次。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What the program watches by itself and whom it tells. A rule fires once for each order and cause; every firing stands in the feed.</source>
        <translation>程序自动盯着什么、提醒谁。同一工单同一原因只触发一次，每次触发都记在动态里。</translation>
    </message>
    <message>
        <source>Would have fired {count} times in the last {days} days.</source>
        <translation>最近 {days} 天本应触发 {count} 次。</translation>
    </message>
</context>
<context>
    <name>CaseHint</name>
    <message>
        <source>Solved before</source>
        <translation>以往案例</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Save the data …</source>
        <translation>保存数据…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>只看 {name}</translation>
    </message>
    <message>
        <source>Save the data …</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <source>Show all its orders</source>
        <translation>查看图中全部工单</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>查看工单</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>此图</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>calendar: {calendar}</source>
        <translation>工作日历：{calendar}</translation>
    </message>
    <message>
        <source>kept: reached at {at}, due {due}</source>
        <translation>按时：{at} 完成，期限 {due}</translation>
    </message>
    <message>
        <source>missed: reached at {at}, due {due}</source>
        <translation>超时：{at} 完成，期限 {due}</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始计时</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>passed, moment not recorded</source>
        <translation>已过，未登记时间</translation>
    </message>
    <message>
        <source>paused since {at}</source>
        <translation>{at} 起暂停</translation>
    </message>
    <message>
        <source>paused since {at}: {reason}</source>
        <translation>暂停中：{reason} {at} 起</translation>
    </message>
    <message>
        <source>promised for {at}</source>
        <translation>约定 {at}</translation>
    </message>
    <message>
        <source>stopped at {at}</source>
        <translation>{at} 停止</translation>
    </message>
    <message>
        <source>{days} d {hours} h left</source>
        <translation>剩 {days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{days} d {hours} h over</source>
        <translation>超 {days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>剩 {hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min over</source>
        <translation>超 {hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>剩 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min over</source>
        <translation>超 {minutes} 分</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Back to the values the program came with</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>The three weights make {total}; they are kept when they make 100.</source>
        <translation>三项权重合计为 {total}，合计为 100 时才保存。</translation>
    </message>
</context>
<context>
    <name>CompanyStart</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Districts you serve</source>
        <translation>服务区域</translation>
    </message>
    <message>
        <source>Empty: head office</source>
        <translation>空着：总部</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Fill in later</source>
        <translation>以后再填</translation>
    </message>
    <message>
        <source>First technicians</source>
        <translation>第一批技师</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>周一至周六</translation>
    </message>
    <message>
        <source>Only what the first call needs. Everything can be changed in the settings later, and what you leave empty stays as usual.</source>
        <translation>只填第一通电话用得上的。以后都能在设置里改，空着的按默认。</translation>
    </message>
    <message>
        <source>Service phone</source>
        <translation>服务电话</translation>
    </message>
    <message>
        <source>Stands on reports, slips and in texts to customers.</source>
        <translation>印在报表、派工单和给客户的短信里。</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Tianhe, Haizhu</source>
        <translation>天河、海珠</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Your company, in two minutes</source>
        <translation>两分钟建好公司</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New text</source>
        <translation>新短信</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>To a number</source>
        <translation>指定号码</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>Write a text message</source>
        <translation>写短信</translation>
    </message>
    <message>
        <source>{count} left in this part</source>
        <translation>本条还可写 {count} 字</translation>
    </message>
    <message>
        <source>“{characters}” makes it longer</source>
        <translation>“{characters}”会使短信变长</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The demo company could not be made.</source>
        <translation>演示公司生成失败。</translation>
    </message>
    <message>
        <source>The demo company is being made. This takes half a minute …</source>
        <translation>正在生成演示公司，大约半分钟……</translation>
    </message>
    <message>
        <source>The last session broke off. Restored up to {at}, {lost} entries lost.</source>
        <translation>上次未正常退出。已恢复到 {at}，丢失 {lost} 条。</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>203 dpi</source>
        <translation>203 dpi（8 点/毫米）</translation>
    </message>
    <message>
        <source>300 dpi</source>
        <translation>300 dpi（12 点/毫米）</translation>
    </message>
    <message>
        <source>A call opens the call panel while nobody types</source>
        <translation>无人输入时，来电自动打开接单窗口</translation>
    </message>
    <message>
        <source>A caller-id box or voice modem on the office line.</source>
        <translation>接在办公室电话线上的来电盒或语音调制解调器。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>An IP address, a port, or a queue of the system.</source>
        <translation>IP 地址、端口或系统打印队列。</translation>
    </message>
    <message>
        <source>Asks every free port. Boxes that only print numbers cannot be asked.</source>
        <translation>逐个询问空闲端口；只输出号码的来电盒无法这样找到。</translation>
    </message>
    <message>
        <source>Barcode scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>来电显示</translation>
    </message>
    <message>
        <source>Find the modem</source>
        <translation>查找调制解调器</translation>
    </message>
    <message>
        <source>Found at {port}.</source>
        <translation>在 {port} 找到。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>标签机</translation>
    </message>
    <message>
        <source>Language of the printer</source>
        <translation>打印机语言</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>查找设备</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No voice modem answers on a free port.</source>
        <translation>空闲端口上没有应答的语音调制解调器。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>打印测试标签</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>SMS modem</source>
        <translation>短信猫</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation>测试线路</translation>
    </message>
    <message>
        <source>Test the modem</source>
        <translation>测试短信猫</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>测试扫码枪</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>本机设备</translation>
    </message>
    <message>
        <source>What is plugged into this computer. Everything works without, too.</source>
        <translation>接在这台电脑上的设备。没有设备也能正常工作。</translation>
    </message>
    <message>
        <source>With a Chinese input method active, a scanner on a port is safer.</source>
        <translation>使用中文输入法时，串口模式的扫码枪更可靠。</translation>
    </message>
    <message>
        <source>baud</source>
        <translation>波特</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>types like a keyboard</source>
        <translation>键盘模式</translation>
    </message>
    <message>
        <source>{port} (not there now)</source>
        <translation>{port}（现在未连接）</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} 毫米</translation>
    </message>
</context>
<context>
    <name>ConsoleRoads</name>
    <message>
        <source>Preparing travel times by road</source>
        <translation>准备按道路计算的行车时间</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Phone or name of the caller</source>
        <translation>来电号码或姓名</translation>
    </message>
</context>
<context>
    <name>CutChart</name>
    <message>
        <source>Between whom</source>
        <translation>在谁之间</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Nothing of this kind was noted in this period.</source>
        <translation>本时段没有这类记录。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比什么</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>by VIP level</source>
        <translation>按 VIP 等级</translation>
    </message>
    <message>
        <source>by branch</source>
        <translation>按网点</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>按客户</translation>
    </message>
    <message>
        <source>by fault</source>
        <translation>按故障</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>按时段</translation>
    </message>
    <message>
        <source>by kind of machine</source>
        <translation>按设备类别</translation>
    </message>
    <message>
        <source>by machine</source>
        <translation>按设备</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>按优先级</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>by shop or site</source>
        <translation>按门店</translation>
    </message>
    <message>
        <source>by technician</source>
        <translation>按技师</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>by weekday</source>
        <translation>按星期</translation>
    </message>
    <message>
        <source>no VIP</source>
        <translation>非 VIP</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 单</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>A rule forbids some of it: a reason is needed</source>
        <translation>其中有规则不允许的：请写明原因</translation>
    </message>
    <message>
        <source>Change {count}</source>
        <translation>对调 {count} 张</translation>
    </message>
    <message>
        <source>Hand over {count}</source>
        <translation>交接 {count} 张</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不采用</translation>
    </message>
    <message>
        <source>Orders that would move</source>
        <translation>将要移动的工单</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>原因（记入历史）</translation>
    </message>
    <message>
        <source>{first} and {second} change their {date}: {count} orders</source>
        <translation>{first} 与 {second} 对调 {date} 的工作：{count} 张工单</translation>
    </message>
    <message>
        <source>{first} hands {date} over to {second}: {count} orders</source>
        <translation>{first} 把 {date} 的工作交给 {second}：{count} 张工单</translation>
    </message>
    <message>
        <source>{first} has nothing on {date} that could still move.</source>
        <translation>{first} 在 {date} 没有可以移动的工单。</translation>
    </message>
</context>
<context>
    <name>DesignCanvas</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Testing …</source>
        <translation>正在测试…</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>works, but needs a look</source>
        <translation>可用，但需检查</translation>
    </message>
</context>
<context>
    <name>DispatchPlace</name>
    <message>
        <source>Auto-plan</source>
        <translation>自动排程</translation>
    </message>
    <message>
        <source>Move or float the panels</source>
        <translation>移动或浮动面板</translation>
    </message>
    <message>
        <source>Replay a past day</source>
        <translation>回放过去一天</translation>
    </message>
    <message>
        <source>{count} orders selected: drag them onto a technician.</source>
        <translation>已选 {count} 张工单：拖到技师上派单。</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Queue</source>
        <translation>待派队列</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>A brief every week</source>
        <translation>每周自动出简报</translation>
    </message>
    <message>
        <source>A customer&apos;s text beginning with this makes an order</source>
        <translation>客户短信以此开头即自动开单（空着不用）</translation>
    </message>
    <message>
        <source>A remark, no record: {value}</source>
        <translation>说明行，不是记录：{value}</translation>
    </message>
    <message>
        <source>A report every month</source>
        <translation>每月自动出月报</translation>
    </message>
    <message>
        <source>A review of use every quarter</source>
        <translation>每季度一份使用情况回顾</translation>
    </message>
    <message>
        <source>A ruler; left out</source>
        <translation>分隔线，已跳过</translation>
    </message>
    <message>
        <source>A technician is out of contact after</source>
        <translation>技师多久无消息算失联</translation>
    </message>
    <message>
        <source>A total, no record: {value}</source>
        <translation>合计行，不是记录：{value}</translation>
    </message>
    <message>
        <source>A warehouse hands out a part within</source>
        <translation>仓库发一次料需要</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>After</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Also by mail to (empty: to nobody)</source>
        <translation>另用邮件发给（空：不发送）</translation>
    </message>
    <message>
        <source>Also into this folder (empty: the program&apos;s own)</source>
        <translation>另存到此文件夹（空：只存程序自己的文件夹）</translation>
    </message>
    <message>
        <source>Also onto this printer (empty: onto none)</source>
        <translation>另送到此打印机（空：不打印）</translation>
    </message>
    <message>
        <source>Amber alert</source>
        <translation>黄色预警</translation>
    </message>
    <message>
        <source>An unanswered call is an alarm after</source>
        <translation>未接来电多久未处理即报警</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>年假</translation>
    </message>
    <message>
        <source>Answer to a text that made an order</source>
        <translation>短信开单回执</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Approval cards</source>
        <translation>审批卡</translation>
    </message>
    <message>
        <source>Approval still missing</source>
        <translation>审批将超时</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approve cost</source>
        <translation>审批费用</translation>
    </message>
    <message>
        <source>Approve orders, costs and requests for parts</source>
        <translation>审批工单、费用和领料申请</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Ask customers for a rating</source>
        <translation>请客户评分</translation>
    </message>
    <message>
        <source>Ask for ratings from (hour)</source>
        <translation>评分短信最早（点）</translation>
    </message>
    <message>
        <source>Ask for ratings until (hour)</source>
        <translation>评分短信最晚（点）</translation>
    </message>
    <message>
        <source>Ask for the rating after</source>
        <translation>完工后多久请客户评分</translation>
    </message>
    <message>
        <source>Asset code</source>
        <translation>设备编号</translation>
    </message>
    <message>
        <source>Asset name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已派</translation>
    </message>
    <message>
        <source>At (hour)</source>
        <translation>时间（点）</translation>
    </message>
    <message>
        <source>At the maker</source>
        <translation>厂家已收到</translation>
    </message>
    <message>
        <source>Back here</source>
        <translation>已返回</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>退回待派</translation>
    </message>
    <message>
        <source>Baseline months</source>
        <translation>基线月数</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Before it is accepted and archived</source>
        <translation>验收归档之前</translation>
    </message>
    <message>
        <source>Before somebody is sent</source>
        <translation>派人之前</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Blue alert</source>
        <translation>蓝色预警</translation>
    </message>
    <message>
        <source>Booked in</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Calendar of the office</source>
        <translation>办公日历</translation>
    </message>
    <message>
        <source>Call outside the office&apos;s hours</source>
        <translation>非工作时间来单</translation>
    </message>
    <message>
        <source>Call-out fee</source>
        <translation>上门费</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cannot be repaired</source>
        <translation>无法修复</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>证书有效期至</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>证书到期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改单</translation>
    </message>
    <message>
        <source>Change the company&apos;s settings and this list</source>
        <translation>修改公司设置和这份名单</translation>
    </message>
    <message>
        <source>Changed order</source>
        <translation>改单短信</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Clear abnormal flag</source>
        <translation>解除异常</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>文员人数</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>返回途中</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>客户确认单</translation>
    </message>
    <message>
        <source>Confirmed by technician</source>
        <translation>技师已接单</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contracts that end</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Conversation record</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Correct travel times by what past trips took</source>
        <translation>按以往实际行程校正路程时间</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cost of a clerk&apos;s hour</source>
        <translation>文员每小时成本</translation>
    </message>
    <message>
        <source>Cost of a technician&apos;s day</source>
        <translation>外勤一天的人工成本</translation>
    </message>
    <message>
        <source>Cost of the system a year</source>
        <translation>系统每年成本</translation>
    </message>
    <message>
        <source>Cost of the work</source>
        <translation>维修费用</translation>
    </message>
    <message>
        <source>Cost, in multiples of what is usual for the type</source>
        <translation>费用达到同类型平时的几倍</translation>
    </message>
    <message>
        <source>Costs up to this approve themselves</source>
        <translation>费用不超过此数自动审批</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Customer level</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Customer not at home</source>
        <translation>客户不在</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete entries and personal data, undo imports</source>
        <translation>删除档案、清除个人信息、撤销导入</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已出发</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>故障描述</translation>
    </message>
    <message>
        <source>Details of the fault, or its cause</source>
        <translation>故障详情（或查明的原因）</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Do not send messages older than</source>
        <translation>短信超过此时长不再发送</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>要求完成时间</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>Encryption of mail</source>
        <translation>邮件加密方式</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Entering things twice, a clerk and day, before</source>
        <translation>原来每名文员每天重复录入</translation>
    </message>
    <message>
        <source>Entering things twice, a clerk and day, now</source>
        <translation>现在每名文员每天重复录入</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed since</source>
        <translation>故障发生</translation>
    </message>
    <message>
        <source>Field staff</source>
        <translation>外勤人数</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Finished but not reviewed</source>
        <translation>完工未审</translation>
    </message>
    <message>
        <source>Finished, to review</source>
        <translation>完工待审</translation>
    </message>
    <message>
        <source>First baseline month, as 2026-01 (empty: the first on record)</source>
        <translation>基线起始月份，如 2026-01（留空：有记录的第一个月）</translation>
    </message>
    <message>
        <source>First response before, where not on record</source>
        <translation>原来的首次响应（没有记录时）</translation>
    </message>
    <message>
        <source>Flag as abnormal</source>
        <translation>标记异常</translation>
    </message>
    <message>
        <source>Follow-up of</source>
        <translation>接续</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>For who comes along</source>
        <translation>给协助人的短信</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自拟短信</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Given back by the technician</source>
        <translation>技师退单</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation>转派他人</translation>
    </message>
    <message>
        <source>Handing out a job before, where not on record</source>
        <translation>原来派一单所需时间（没有记录时）</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Has finished</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Hidden loss a head and month</source>
        <translation>每人每月隐性损失</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Hold messages so that they can be undone</source>
        <translation>短信暂缓发送（可撤销）</translation>
    </message>
    <message>
        <source>Hold texts for the next working day until the office opens</source>
        <translation>下班后派次日的单，短信等到上班再发</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>In text messages</source>
        <translation>写短信时</translation>
    </message>
    <message>
        <source>In the result</source>
        <translation>填结果时</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>保修期内</translation>
    </message>
    <message>
        <source>In “{title}” nothing tells day from month; the month was taken first, as in “{value}”</source>
        <translation>“{title}”列中分不清日和月，已按月在前读取，例如“{value}”</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>It ends before it was reported</source>
        <translation>结束时间早于报修时间</translation>
    </message>
    <message>
        <source>It failed after it was reported; left out</source>
        <translation>故障发生晚于报修，未采用</translation>
    </message>
    <message>
        <source>Joint diagnosis without an end</source>
        <translation>会诊迟迟没有结果</translation>
    </message>
    <message>
        <source>Labour per hour</source>
        <translation>每小时人工费</translation>
    </message>
    <message>
        <source>Labour share of the technician in charge, with helpers</source>
        <translation>有协助时主责技师的工时占比</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Late by at least</source>
        <translation>超时达到</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Least stock</source>
        <translation>最低库存</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Let pass without what is missing</source>
        <translation>缺件放行</translation>
    </message>
    <message>
        <source>Letters in front of asset codes</source>
        <translation>设备编号前缀字母</translation>
    </message>
    <message>
        <source>Limit coming near</source>
        <translation>即将超时</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Logo on documents</source>
        <translation>单据上的标志</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Machines leaving their warranty</source>
        <translation>设备出保</translation>
    </message>
    <message>
        <source>Made on the first day afterwards from (hour)</source>
        <translation>期满次日几点起生成</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>邮件账号</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>邮件服务器 (SMTP)</translation>
    </message>
    <message>
        <source>Main roads up to</source>
        <translation>干道路段至</translation>
    </message>
    <message>
        <source>Material batches</source>
        <translation>物料批次</translation>
    </message>
    <message>
        <source>Meter reading of the machine</source>
        <translation>设备抄表读数</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏巡</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Needs collaboration</source>
        <translation>需协同</translation>
    </message>
    <message>
        <source>Neither contract nor warranty</source>
        <translation>无合同也不在保修期</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Night from (hour)</source>
        <translation>夜间起（时）</translation>
    </message>
    <message>
        <source>Night surcharge on labour</source>
        <translation>夜间工时加价</translation>
    </message>
    <message>
        <source>Night until (hour)</source>
        <translation>夜间止（时）</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>无预警</translation>
    </message>
    <message>
        <source>No column gives “{label}”</source>
        <translation>没有一列对应“{label}”</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Normal or not</source>
        <translation>正常与否</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>未修</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Of the hidden loss, expected to go</source>
        <translation>隐性损失预计消除比例</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>寄出途中</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作工</translation>
    </message>
    <message>
        <source>Opinion in a joint diagnosis</source>
        <translation>会诊意见</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Order for a technician</source>
        <translation>派单短信</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Order sent back</source>
        <translation>返工短信</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Orders lost before</source>
        <translation>原来的丢单率</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他资料</translation>
    </message>
    <message>
        <source>Other leave</source>
        <translation>其他休假</translation>
    </message>
    <message>
        <source>Out of contact</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>已过保</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>Parking and walking for each move</source>
        <translation>每次停车步行</translation>
    </message>
    <message>
        <source>Part code</source>
        <translation>备件编码</translation>
    </message>
    <message>
        <source>Part name</source>
        <translation>备件名称</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属总单</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>Parts needed, or used</source>
        <translation>备件（所需或已用）</translation>
    </message>
    <message>
        <source>Parts running low</source>
        <translation>备件不足</translation>
    </message>
    <message>
        <source>Performance score</source>
        <translation>绩效评分</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone of the supervisor on duty</source>
        <translation>值班主管手机号</translation>
    </message>
    <message>
        <source>Photo of the fault</source>
        <translation>故障照片</translation>
    </message>
    <message>
        <source>Photo of the repair</source>
        <translation>维修照片</translation>
    </message>
    <message>
        <source>Pieces to carry</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Planned upkeep</source>
        <translation>计划保养</translation>
    </message>
    <message>
        <source>Points missed</source>
        <translation>有漏点</translation>
    </message>
    <message>
        <source>Port of it</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Process parameters</source>
        <translation>工艺参数</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Production order</source>
        <translation>生产单号</translation>
    </message>
    <message>
        <source>Proposed for review meetings</source>
        <translation>提议复盘</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation>购置日期</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Put right on the spot</source>
        <translation>当场已处理</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待派</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已入库</translation>
    </message>
    <message>
        <source>Record rating</source>
        <translation>登记评分</translation>
    </message>
    <message>
        <source>Record result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Red alert</source>
        <translation>红色预警</translation>
    </message>
    <message>
        <source>Refuse cost</source>
        <translation>不同意费用</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒单</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Repeat failure</source>
        <translation>重复故障</translation>
    </message>
    <message>
        <source>Repeats the column titles; left out</source>
        <translation>重复的表头，已跳过</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>换新</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <translation>自动报告</translation>
    </message>
    <message>
        <source>Request for a rating</source>
        <translation>评分邀请</translation>
    </message>
    <message>
        <source>Request for parts</source>
        <translation>备件申请</translation>
    </message>
    <message>
        <source>Requests for parts are decided within</source>
        <translation>备件申请须在多久内审批</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Return on the system</source>
        <translation>投入产出表</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returned by technician</source>
        <translation>技师退回</translation>
    </message>
    <message>
        <source>Review and archive</source>
        <translation>审核归档</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>正在响铃</translation>
    </message>
    <message>
        <source>Road distance as a multiple of the straight line</source>
        <translation>道路距离与直线距离之比</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Same visit</source>
        <translation>同一次上门</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Send although a rule forbids it</source>
        <translation>违反规则时强制派单</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回整改</translation>
    </message>
    <message>
        <source>Sender of mail</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent back at least (times)</source>
        <translation>退回次数达到</translation>
    </message>
    <message>
        <source>Sent but not confirmed</source>
        <translation>派出未接单</translation>
    </message>
    <message>
        <source>Sent in for repair</source>
        <translation>送修中</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Service phone</source>
        <translation>服务电话</translation>
    </message>
    <message>
        <source>Set collaborators</source>
        <translation>设置协作人</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>调整优先级</translation>
    </message>
    <message>
        <source>Sets out</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>Show everybody&apos;s day: done, in time, rating</source>
        <translation>显示每个人的今天：完成、按时、评分</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>安装地址</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Somebody outside</source>
        <translation>外部人员</translation>
    </message>
    <message>
        <source>Something to approve</source>
        <translation>有待审批</translation>
    </message>
    <message>
        <source>Special tool</source>
        <translation>专用工具</translation>
    </message>
    <message>
        <source>Speed beyond</source>
        <translation>更远路段车速</translation>
    </message>
    <message>
        <source>Speed in town</source>
        <translation>市区车速</translation>
    </message>
    <message>
        <source>Speed on main roads</source>
        <translation>干道车速</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>已停机</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>开始作业</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>派单推荐</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Take the order</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>Taking a part over from another van takes</source>
        <translation>从别的车上转交备件需要</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Technician name</source>
        <translation>技师姓名</translation>
    </message>
    <message>
        <source>Technician out of contact</source>
        <translation>技师失联</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>短信内容</translation>
    </message>
    <message>
        <source>The code “{value}” belongs to another record</source>
        <translation>编号“{value}”已属于另一条记录</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The day in one text</source>
        <translation>每日一条小结</translation>
    </message>
    <message>
        <source>The formula failed: {value}</source>
        <translation>公式出错：{value}</translation>
    </message>
    <message>
        <source>The position is incomplete: {value}</source>
        <translation>坐标不完整：{value}</translation>
    </message>
    <message>
        <source>The same fault again within</source>
        <translation>同样的故障再次出现，间隔不超过</translation>
    </message>
    <message>
        <source>The same table stands on sheet “{value}”</source>
        <translation>与工作表“{value}”内容相同</translation>
    </message>
    <message>
        <source>The sheet is damaged and cannot be read</source>
        <translation>此工作表已损坏，无法读取</translation>
    </message>
    <message>
        <source>The sheet is damaged; only {count} rows of it could be read</source>
        <translation>此工作表已损坏，只读出前 {count} 行</translation>
    </message>
    <message>
        <source>The sheet is empty</source>
        <translation>此工作表是空的</translation>
    </message>
    <message>
        <source>The sheet is hidden</source>
        <translation>此工作表被隐藏</translation>
    </message>
    <message>
        <source>The spreadsheet program turned this code into the date {value}</source>
        <translation>表格软件把这个编号变成了日期 {value}</translation>
    </message>
    <message>
        <source>The table has no column titles</source>
        <translation>表格没有表头</translation>
    </message>
    <message>
        <source>The year of “{value}” cannot be right</source>
        <translation>“{value}”的年份不合理</translation>
    </message>
    <message>
        <source>Time of the approval over</source>
        <translation>审批时限已到</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Title of a group, no record: {value}</source>
        <translation>分组标题，不是记录：{value}</translation>
    </message>
    <message>
        <source>To be packed</source>
        <translation>待备料</translation>
    </message>
    <message>
        <source>To be walked</source>
        <translation>待巡</translation>
    </message>
    <message>
        <source>Town traffic for the first</source>
        <translation>市区行驶路段</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>行车时间</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Under contract</source>
        <translation>有合同</translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>Under warranty</source>
        <translation>在保修期内</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Urgent work that needs a certificate</source>
        <translation>需持证的紧急工单</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>VIP customer with stopped equipment becomes urgent</source>
        <translation>VIP 客户设备停机自动升为紧急</translation>
    </message>
    <message>
        <source>VIP level</source>
        <translation>VIP 等级</translation>
    </message>
    <message>
        <source>VIP stoppage nobody goes to</source>
        <translation>VIP 停机未派单</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waiting approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Waiting for feedback</source>
        <translation>待反馈</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>待备件</translation>
    </message>
    <message>
        <source>Waiting for parts or others</source>
        <translation>等待备件或他人</translation>
    </message>
    <message>
        <source>Waiting in the queue too long</source>
        <translation>待派过久</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>大屏视图</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Warranty period</source>
        <translation>保修期</translation>
    </message>
    <message>
        <source>Warranty unknown</source>
        <translation>保修不详</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修期至</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Weight of experience</source>
        <translation>经验权重</translation>
    </message>
    <message>
        <source>Weight of load</source>
        <translation>负荷权重</translation>
    </message>
    <message>
        <source>Weight of parts at hand</source>
        <translation>备件在手的权重</translation>
    </message>
    <message>
        <source>Weight of punctuality</source>
        <translation>守时权重</translation>
    </message>
    <message>
        <source>Weight of ratings</source>
        <translation>评分权重</translation>
    </message>
    <message>
        <source>Weight of satisfaction</source>
        <translation>满意度权重</translation>
    </message>
    <message>
        <source>Weight of time to spare</source>
        <translation>时间余量权重</translation>
    </message>
    <message>
        <source>Weight of travel</source>
        <translation>路程权重</translation>
    </message>
    <message>
        <source>Weight of volume</source>
        <translation>工作量权重</translation>
    </message>
    <message>
        <source>Weight of work on time</source>
        <translation>准时权重</translation>
    </message>
    <message>
        <source>Weight to carry</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>What refuses (all else warns)</source>
        <translation>禁止派单的情形（其余仅提醒）</translation>
    </message>
    <message>
        <source>Where it is bought</source>
        <translation>购买链接</translation>
    </message>
    <message>
        <source>While taking a call</source>
        <translation>接单时</translation>
    </message>
    <message>
        <source>Who came along need not come</source>
        <translation>协助人不用去了</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn order</source>
        <translation>取消短信</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>今后</translation>
    </message>
    <message>
        <source>Wording of messages</source>
        <translation>短信用语</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>作业中</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>area on the map</source>
        <translation>地图区域</translation>
    </message>
    <message>
        <source>arrived there on</source>
        <translation>厂家签收</translation>
    </message>
    <message>
        <source>article</source>
        <translation>知识文章</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>back on</source>
        <translation>返回日期</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>承运</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>人工选定</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>contact phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>counts as agreed</source>
        <translation>视为同意</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customer name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>days of warning</source>
        <translation>提前提醒天数</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>designs of labels</source>
        <translation>标签设计</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>equipment stopped</source>
        <translation>设备停机</translation>
    </message>
    <message>
        <source>expected back on</source>
        <translation>预计返回</translation>
    </message>
    <message>
        <source>failed since</source>
        <translation>故障发生时间</translation>
    </message>
    <message>
        <source>far too dear</source>
        <translation>费用过高</translation>
    </message>
    <message>
        <source>far too late</source>
        <translation>严重超时</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>fields of the result</source>
        <translation>结果字段</translation>
    </message>
    <message>
        <source>file of an order</source>
        <translation>工单资料</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>承接工单</translation>
    </message>
    <message>
        <source>follows public holidays</source>
        <translation>遵循法定节假日</translation>
    </message>
    <message>
        <source>hand-over standards</source>
        <translation>交接标准</translation>
    </message>
    <message>
        <source>handing out of parts</source>
        <translation>发料时间</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>有用</translation>
    </message>
    <message>
        <source>home</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>hours on make-up days</source>
        <translation>调休上班时间</translation>
    </message>
    <message>
        <source>how it shows itself</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>installed on</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>joint diagnosis</source>
        <translation>会诊</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>kind of equipment</source>
        <translation>设备类别</translation>
    </message>
    <message>
        <source>kinds of equipment</source>
        <translation>设备类别</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>last changed by</source>
        <translation>最后修改人</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>last known place</source>
        <translation>最后位置</translation>
    </message>
    <message>
        <source>least stock</source>
        <translation>最低库存</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>教训</translation>
    </message>
    <message>
        <source>load</source>
        <translation>需带货物</translation>
    </message>
    <message>
        <source>location</source>
        <translation>安装位置</translation>
    </message>
    <message>
        <source>logbook line</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>meeting on</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>needs a certificate</source>
        <translation>需持证</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>需审批</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>下次日期</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>number in the old ledger</source>
        <translation>旧台账编号</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>可应急出勤</translation>
    </message>
    <message>
        <source>only on working days</source>
        <translation>只在工作日</translation>
    </message>
    <message>
        <source>only reminded</source>
        <translation>只提醒</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>order type</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>order types</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>orders a day</source>
        <translation>每日单数</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>其他时限</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>自有字段</translation>
    </message>
    <message>
        <source>part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>所属整机</translation>
    </message>
    <message>
        <source>parts needed</source>
        <translation>所需备件</translation>
    </message>
    <message>
        <source>passed on to</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>patrol point</source>
        <translation>巡检点</translation>
    </message>
    <message>
        <source>patrol route</source>
        <translation>巡检路线</translation>
    </message>
    <message>
        <source>payment note</source>
        <translation>款项备注</translation>
    </message>
    <message>
        <source>personal data removed on</source>
        <translation>个人信息清除日</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>地图位置</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>production record</source>
        <translation>生产记录</translation>
    </message>
    <message>
        <source>promised from</source>
        <translation>约定开始</translation>
    </message>
    <message>
        <source>promised until</source>
        <translation>约定结束</translation>
    </message>
    <message>
        <source>purchased on</source>
        <translation>购买日期</translation>
    </message>
    <message>
        <source>quantity in the ledger</source>
        <translation>台账数量</translation>
    </message>
    <message>
        <source>questions to the caller</source>
        <translation>问来电人</translation>
    </message>
    <message>
        <source>region</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>repeat failure</source>
        <translation>重复故障</translation>
    </message>
    <message>
        <source>requests for more</source>
        <translation>备件申请</translation>
    </message>
    <message>
        <source>review of an order</source>
        <translation>工单复盘</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>send-in repair</source>
        <translation>送修单</translation>
    </message>
    <message>
        <source>sent back again</source>
        <translation>多次退回</translation>
    </message>
    <message>
        <source>sent back on</source>
        <translation>厂家寄回</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>service policy</source>
        <translation>服务标准</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>短信版</translation>
    </message>
    <message>
        <source>site</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>special days</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>talked over on</source>
        <translation>复盘日期</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unwanted technicians</source>
        <translation>不要的技师</translation>
    </message>
    <message>
        <source>upkeep plan</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>warning time</source>
        <translation>预警时间</translation>
    </message>
    <message>
        <source>warranty until</source>
        <translation>保修至</translation>
    </message>
    <message>
        <source>waybill</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>what pauses the clock</source>
        <translation>暂停计时的情形</translation>
    </message>
    <message>
        <source>what was sent in</source>
        <translation>送修物品</translation>
    </message>
    <message>
        <source>where it is bought</source>
        <translation>购买链接</translation>
    </message>
    <message>
        <source>who repairs it</source>
        <translation>维修单位</translation>
    </message>
    <message>
        <source>wished technicians</source>
        <translation>指定技师</translation>
    </message>
    <message>
        <source>word on whether it helped</source>
        <translation>是否有用的评价</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>{count} more problems of this kind</source>
        <translation>还有 {count} 个同类问题</translation>
    </message>
    <message>
        <source>{value} lies nowhere on earth</source>
        <translation>{value} 不在地球上</translation>
    </message>
    <message>
        <source>{value} was rounded to whole degrees and is no place</source>
        <translation>{value} 被取整到度，无法用作位置</translation>
    </message>
    <message>
        <source>“{label}” is missing</source>
        <translation>缺少“{label}”</translation>
    </message>
    <message>
        <source>“{value}” has more digits than a spreadsheet number keeps; the last ones are lost</source>
        <translation>“{value}”的位数超出表格数字的精度，末几位已丢失</translation>
    </message>
    <message>
        <source>“{value}” holds several numbers; the first was taken</source>
        <translation>“{value}”里有多个号码，已取第一个</translation>
    </message>
    <message>
        <source>“{value}” is no amount of money</source>
        <translation>“{value}”不是金额</translation>
    </message>
    <message>
        <source>“{value}” is no coordinate</source>
        <translation>“{value}”不是坐标</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>“{value}”不是日期</translation>
    </message>
    <message>
        <source>“{value}” is no known channel</source>
        <translation>不认识的来源“{value}”</translation>
    </message>
    <message>
        <source>“{value}” is no known customer level</source>
        <translation>不认识的客户等级“{value}”</translation>
    </message>
    <message>
        <source>“{value}” is no known priority</source>
        <translation>不认识的优先级“{value}”</translation>
    </message>
    <message>
        <source>“{value}” is no known status</source>
        <translation>不认识的状态“{value}”</translation>
    </message>
    <message>
        <source>“{value}” is no number</source>
        <translation>“{value}”不是数字</translation>
    </message>
    <message>
        <source>“{value}” is no period of months or years</source>
        <translation>“{value}”不是以月或年计的期限</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number</source>
        <translation>“{value}”不是电话号码</translation>
    </message>
    <message>
        <source>“{value}” names no day; the first was taken</source>
        <translation>“{value}”没有写明哪一天，已按第一天计</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>{place}: {page}</source>
        <translation>{place}：{page}</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>{count} linked orders (Alt: this one alone)</source>
        <translation>{count} 张关联工单（按住 Alt 只拖这一张）</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 张工单</translation>
    </message>
</context>
<context>
    <name>DropFolder</name>
    <message>
        <source>A file put there whose name holds an order&apos;s number, as WO-261121-0032.jpg, is filed with that order and moved into the folder “filed” below. Others stay.</source>
        <translation>放入的文件，名称里带工单号的（如 WO-261121-0032.jpg）自动归入该工单，并移到其下的 filed 文件夹；其余原样保留。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder that is watched</source>
        <translation>自动归档文件夹</translation>
    </message>
    <message>
        <source>Photos and signed sheets</source>
        <translation>照片与签字单</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>DuplicateHint</name>
    <message>
        <source>Is this the same matter?</source>
        <translation>是同一件事吗？</translation>
    </message>
</context>
<context>
    <name>EffortForm</name>
    <message>
        <source>Compared with what the vehicle of whoever goes takes along on that day.</source>
        <translation>派单时与技师车辆当天的载量比较。</translation>
    </message>
    <message>
        <source>Failed since</source>
        <translation>故障发生</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>所需人数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>To be carried there</source>
        <translation>需带货物</translation>
    </message>
    <message>
        <source>Write 30, 90 min or 2 h.</source>
        <translation>请写 30、90分 或 2小时。</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>A print queue (queue:NAME), a serial port, socket://HOST:9100, or file:PATH.</source>
        <translation>打印队列（queue:名称）、串口、socket://主机:9100 或 file:路径。</translation>
    </message>
    <message>
        <source>A4 sheet of labels …</source>
        <translation>A4 标签纸…</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部位置</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>原始内容</translation>
    </message>
    <message>
        <source>Bar code (Code 128)</source>
        <translation>条码 (Code 128)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Between the labels</source>
        <translation>标签间隔方式</translation>
    </message>
    <message>
        <source>Black marks</source>
        <translation>黑标</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Booked in</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Built-in arrangement</source>
        <translation>恢复内置版式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choices (a, b, c)</source>
        <translation>选项（用逗号分开）</translation>
    </message>
    <message>
        <source>Choose a machine of the list.</source>
        <translation>请从列表中选一台设备。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Choose the machines, walk past them with a scanner, and go on another day where you stopped.</source>
        <translation>选好设备，拿着扫码枪走一遍，改天可以接着做。</translation>
    </message>
    <message>
        <source>Choose the machines. They get codes, their tags are printed in the order one walks past them, and each tag is scanned on its machine. You can stop at any time and go on another day.</source>
        <translation>选择设备：先给编号，再按行走顺序打印标签，最后在设备上逐一扫码。随时可停，改天接着做。</translation>
    </message>
    <message>
        <source>Choose what should be there. Walk through with the scanner: what is found, missing or belongs elsewhere shows at once. You can stop at any time and go on another day.</source>
        <translation>选择应有的设备，拿着扫码枪走一遍：已盘到、未盘到、不在此处的立即显示。随时可停，改天接着做。</translation>
    </message>
    <message>
        <source>Click an element of the label</source>
        <translation>点选标签上的元素</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Continuous paper</source>
        <translation>连续纸</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>复制编码</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Counted in a stock-take</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Cut after each label</source>
        <translation>每张切纸</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>浓度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the round</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Delete this round …</source>
        <translation>删除此任务…</translation>
    </message>
    <message>
        <source>Describe a kind</source>
        <translation>建立类别</translation>
    </message>
    <message>
        <source>Design of labels</source>
        <translation>标签设计</translation>
    </message>
    <message>
        <source>Document or photo</source>
        <translation>文件或照片</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Down by</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>Empty: the letters of the company&apos;s settings</source>
        <translation>留空则用公司设置中的字母</translation>
    </message>
    <message>
        <source>Every scan is kept here, wherever it was made; codes nobody knows beep twice.</source>
        <translation>在任何界面扫的码都记在这里；没有登记的编码会响两声。</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field of the machine</source>
        <translation>设备字段</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields of its own</source>
        <translation>自有字段</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>查找位置</translation>
    </message>
    <message>
        <source>Finish the round</source>
        <translation>结束任务</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>起始空位</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已盘到</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>发现地点</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>在别处找到</translation>
    </message>
    <message>
        <source>Found in its place</source>
        <translation>在原位找到</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间隙</translation>
    </message>
    <message>
        <source>Give codes</source>
        <translation>生成编码</translation>
    </message>
    <message>
        <source>Give pumps their rated power and chillers their refrigerant: fields of a kind appear on the page of each of its machines.</source>
        <translation>例如水泵的额定功率、冷机的制冷剂：类别的字段会出现在每台设备的页面上。</translation>
    </message>
    <message>
        <source>Giving codes</source>
        <translation>正在生成编码</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>继续打印</translation>
    </message>
    <message>
        <source>Go on printing ({count} left)</source>
        <translation>继续打印（剩 {count} 张）</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Higher than {value} read after it, on {day}. Is the day right?</source>
        <translation>比之后 {day} 的读数 {value} 还高。时间填对了吗？</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>In the order one walks past the machines. Printing again keeps the number.</source>
        <translation>按行走顺序打印；重打不改编号。</translation>
    </message>
    <message>
        <source>Invert the picture (black and white)</source>
        <translation>黑白反转</translation>
    </message>
    <message>
        <source>It is here (tag cannot be read)</source>
        <translation>在此（标签扫不出）</translation>
    </message>
    <message>
        <source>It is not expected here; it is listed under “elsewhere”.</source>
        <translation>它不该在这里，已列入“不在此处”。</translation>
    </message>
    <message>
        <source>It is on a machine of the ledger …</source>
        <translation>属于台账中的某台设备…</translation>
    </message>
    <message>
        <source>It is where it should be.</source>
        <translation>位置正确。</translation>
    </message>
    <message>
        <source>It was scanned already.</source>
        <translation>已经扫过。</translation>
    </message>
    <message>
        <source>Its {count} scans go with it and cannot be brought back.</source>
        <translation>其中 {count} 次扫码会一并删除，无法恢复。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kinds and fields</source>
        <translation>类别与字段</translation>
    </message>
    <message>
        <source>Kinds of equipment</source>
        <translation>设备类别</translation>
    </message>
    <message>
        <source>Label printers</source>
        <translation>标签打印机</translation>
    </message>
    <message>
        <source>Label the plant</source>
        <translation>全厂贴标</translation>
    </message>
    <message>
        <source>Label {done} of {total}</source>
        <translation>第 {done} 张，共 {total} 张</translation>
    </message>
    <message>
        <source>Labels of {size} mm are printed like this from now on.</source>
        <translation>{size} 毫米的标签今后都这样打印。</translation>
    </message>
    <message>
        <source>Labels with gaps</source>
        <translation>有间隙的标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Letter height</source>
        <translation>字高</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Letters in codes</source>
        <translation>编号字母</translation>
    </message>
    <message>
        <source>Like a keyboard</source>
        <translation>键盘方式</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Log of scans</source>
        <translation>扫码记录</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Loss for an hour of standstill</source>
        <translation>停机每小时损失</translation>
    </message>
    <message>
        <source>Lower than {value} read on {day}. If the meter was replaced, say so in the notes.</source>
        <translation>比 {day} 的读数 {value} 还低。如果换了表，请在备注里写明。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Machine on the board</source>
        <translation>看板上的设备</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>设备台账</translation>
    </message>
    <message>
        <source>Machines of this round</source>
        <translation>本次任务的设备</translation>
    </message>
    <message>
        <source>Make the PDF of {count} labels</source>
        <translation>生成 {count} 张标签的 PDF</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>抄表读数</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未盘到</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Moved down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Moved right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Name of this round</source>
        <translation>任务名称</translation>
    </message>
    <message>
        <source>Name, model or place of it</source>
        <translation>名称、型号或位置</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Never: every dot as shown</source>
        <translation>从不：逐点打印</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>新建类别</translation>
    </message>
    <message>
        <source>New machine with this code</source>
        <translation>用此编码新建设备</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>新建打印机</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>无编号</translation>
    </message>
    <message>
        <source>No kind of equipment is described yet.</source>
        <translation>还没有建立设备类别。</translation>
    </message>
    <message>
        <source>No place noted</source>
        <translation>未登记位置</translation>
    </message>
    <message>
        <source>No plant was tagged yet.</source>
        <translation>还没有贴标任务。</translation>
    </message>
    <message>
        <source>No stock was taken yet.</source>
        <translation>还没有盘点任务。</translation>
    </message>
    <message>
        <source>Nobody knows this code. It is kept in the log of scans.</source>
        <translation>没有登记这个编码，已记入扫码记录。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>撤销已扫</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>未扫</translation>
    </message>
    <message>
        <source>Note where it was found in the ledger</source>
        <translation>把发现地点记入台账</translation>
    </message>
    <message>
        <source>Nothing can be scanned into it any more.</source>
        <translation>任务已结束，不能再扫入。</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>还没有扫过码。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>On slow serial lines</source>
        <translation>慢速串口时</translation>
    </message>
    <message>
        <source>Only machines without a code</source>
        <translation>只要没有编号的设备</translation>
    </message>
    <message>
        <source>Only unknown codes</source>
        <translation>只看未登记编码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>备料</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Part of an order</source>
        <translation>工单备件</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>打印测试标签</translation>
    </message>
    <message>
        <source>Print and stick</source>
        <translation>打印、粘贴</translation>
    </message>
    <message>
        <source>Print it on plain paper and hold it against a sheet of labels.</source>
        <translation>打印在白纸上，与标签纸对齐比较。</translation>
    </message>
    <message>
        <source>Print missing</source>
        <translation>打印未打的</translation>
    </message>
    <message>
        <source>Print selected again</source>
        <translation>重打所选</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printer&apos;s own fonts</source>
        <translation>打印机自带字体</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Record (PDF)</source>
        <translation>盘点记录 (PDF)</translation>
    </message>
    <message>
        <source>Record of the stock-take</source>
        <translation>盘点记录</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replenish</source>
        <translation>补货</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resolution of the printer</source>
        <translation>打印机分辨率</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right by</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Scan each on its machine</source>
        <translation>在设备上逐一扫码</translation>
    </message>
    <message>
        <source>Scan the next machine.</source>
        <translation>请扫下一台设备。</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>扫码时间</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>搜索它</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Since {value} on {day} it would have run more than ten times as fast as before.</source>
        <translation>与 {day} 的读数 {value} 相比，增长是以往的十倍以上，请核对。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Site letters</source>
        <translation>站点字母</translation>
    </message>
    <message>
        <source>Size of the stock (mm)</source>
        <translation>标签尺寸（毫米）</translation>
    </message>
    <message>
        <source>Slip came back</source>
        <translation>派工单回收</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Stand before the machine, scan its tag. Scanning the maker&apos;s number right after it checks that it is the right one.</source>
        <translation>站在设备前扫标签；接着扫出厂编号，可核对有没有贴错。</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Standstill</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stock in it (mm)</source>
        <translation>所装标签（毫米）</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>已贴标</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>校准页</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The code is</source>
        <translation>这个编码是</translation>
    </message>
    <message>
        <source>The maker&apos;s number agrees with the tag.</source>
        <translation>出厂编号与标签一致。</translation>
    </message>
    <message>
        <source>The printer then draws codes and Latin text itself: several times faster, not exact to the dot.</source>
        <translation>二维码和英文数字由打印机自己绘制：快几倍，但不逐点一致。</translation>
    </message>
    <message>
        <source>The tag is on its machine.</source>
        <translation>标签已在设备上。</translation>
    </message>
    <message>
        <source>The test label was sent.</source>
        <translation>测试标签已发送。</translation>
    </message>
    <message>
        <source>The word that stands on the machines.</source>
        <translation>设备上写的类别名称。</translation>
    </message>
    <message>
        <source>This is no tag of a machine.</source>
        <translation>这不是设备标签。</translation>
    </message>
    <message>
        <source>This machine is not part of this round.</source>
        <translation>这台设备不在本次任务中。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>待打印</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>待扫码</translation>
    </message>
    <message>
        <source>Trace back</source>
        <translation>生产追溯</translation>
    </message>
    <message>
        <source>Two to four letters; empty: those of each machine&apos;s category</source>
        <translation>二至四个字母；留空则按设备类别</translation>
    </message>
    <message>
        <source>Two to four; empty: the initials.</source>
        <translation>二至四个；留空用拼音首字母。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>未登记编码</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>倒置</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where I am (noted with the finds)</source>
        <translation>当前地点（随扫码记录）</translation>
    </message>
    <message>
        <source>Where does the printer hang?</source>
        <translation>打印机接在哪里？</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Width of the head (dots)</source>
        <translation>打印头宽度（点）</translation>
    </message>
    <message>
        <source>Width x height in millimetres</source>
        <translation>宽 x 高（毫米）</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Wrong machine: the tag belongs to {other}, this is {name}. Take the tag off; it does not count.</source>
        <translation>贴错了：标签属于 {other}，这台是 {name}。请揭下，不计入。</translation>
    </message>
    <message>
        <source>as the printer is set</source>
        <translation>按打印机设置</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>点</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not saved: tags come in the built-in arrangement</source>
        <translation>未保存：打印时仍用内置版式</translation>
    </message>
    <message>
        <source>own design</source>
        <translation>自行设计</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>直接在此</translation>
    </message>
    <message>
        <source>the code on its tag</source>
        <translation>标签上的编号</translation>
    </message>
    <message>
        <source>the maker&apos;s number on it</source>
        <translation>机身上的出厂编号</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>{code} is {machine} from now on.</source>
        <translation>今后扫 {code} 即为 {machine}。</translation>
    </message>
    <message>
        <source>{code}: on which machine is it?</source>
        <translation>{code}：在哪台设备上？</translation>
    </message>
    <message>
        <source>{count} machines</source>
        <translation>{count} 台设备</translation>
    </message>
    <message>
        <source>{count} scans</source>
        <translation>{count} 次扫码</translation>
    </message>
    <message>
        <source>{element}: Chinese can be read from {needed_mm} mm on.</source>
        <translation>{element}：汉字字高至少 {needed_mm} 毫米才看得清。</translation>
    </message>
    <message>
        <source>{element}: it needs white around it; something is too near.</source>
        <translation>{element}：四周要留白，有东西太近。</translation>
    </message>
    <message>
        <source>{element}: no font has “{characters}”.</source>
        <translation>{element}：字体里没有“{characters}”。</translation>
    </message>
    <message>
        <source>{element}: no picture was chosen.</source>
        <translation>{element}：没有选择图片。</translation>
    </message>
    <message>
        <source>{element}: part of it lies outside of the label.</source>
        <translation>{element}：有一部分在标签外。</translation>
    </message>
    <message>
        <source>{element}: the words do not fit and are cut off.</source>
        <translation>{element}：文字放不下，被截断。</translation>
    </message>
    <message>
        <source>{element}: too small to be scanned ({module_mm} mm a module, {needed_mm} mm are needed).</source>
        <translation>{element}：太小，扫不出来（每模块 {module_mm} 毫米，至少 {needed_mm} 毫米）。</translation>
    </message>
    <message>
        <source>{grid} labels of {size} mm</source>
        <translation>{grid} 枚，每枚 {size} 毫米</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>{site}-{category}-number-check character</source>
        <translation>{site}-{category}-序号-校验位</translation>
    </message>
    <message>
        <source>✓ Everything on it can be read and scanned.</source>
        <translation>✓ 内容都能看清、能扫出。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>1 or 2 is needed</source>
        <translation>此处应为 1 或 2</translation>
    </message>
    <message>
        <source>1 to 4 is needed</source>
        <translation>此处应为 1 至 4</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>PIN 是 {shortest} 到 {longest} 位数字。</translation>
    </message>
    <message>
        <source>A brace is opened and not closed.</source>
        <translation>花括号没有成对。</translation>
    </message>
    <message>
        <source>A calendar needs hours for seven days.</source>
        <translation>工作日历需要七天的时间。</translation>
    </message>
    <message>
        <source>A calendar needs working hours on some day.</source>
        <translation>工作日历至少要有一天有工作时间。</translation>
    </message>
    <message>
        <source>A code is needed.</source>
        <translation>请填写编号。</translation>
    </message>
    <message>
        <source>A code looks like GZ-AC-0217-3.</source>
        <translation>编号形如 GZ-AC-0217-3。</translation>
    </message>
    <message>
        <source>A contract needs a name.</source>
        <translation>合同要有名称。</translation>
    </message>
    <message>
        <source>A crew has 1 to 20 people, not {crew}.</source>
        <translation>人数须在 1 到 20 之间，不能是 {crew}。</translation>
    </message>
    <message>
        <source>A day cannot be read.</source>
        <translation>日期看不懂。</translation>
    </message>
    <message>
        <source>A department belongs to a branch: choose which.</source>
        <translation>部门要隶属一个网点，请选择。</translation>
    </message>
    <message>
        <source>A job is split into two parts at least.</source>
        <translation>至少拆成两项。</translation>
    </message>
    <message>
        <source>A job takes between one minute and seven days, not {minutes} minutes.</source>
        <translation>工时须在 1 分钟到 7 天之间，不能是 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>A label needs a QR code or a bar code, else nobody can scan it.</source>
        <translation>标签上要有二维码或条码，否则没法扫。</translation>
    </message>
    <message>
        <source>A level has from one minute to {most} minutes.</source>
        <translation>每一级的时限为 1 到 {most} 分钟。</translation>
    </message>
    <message>
        <source>A limit cannot be read: write 30, 90 min, 4 h or 2 d.</source>
        <translation>时限看不懂：请写 30、90分、4小时 或 2天。</translation>
    </message>
    <message>
        <source>A link needs at least two orders.</source>
        <translation>至少选两张工单才能关联。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>A price cannot be below 0.</source>
        <translation>单价不能小于 0。</translation>
    </message>
    <message>
        <source>A production record is not longer than {days} days.</source>
        <translation>一条生产记录最长 {days} 天。</translation>
    </message>
    <message>
        <source>A quantity above 0 is needed.</source>
        <translation>数量须大于 0。</translation>
    </message>
    <message>
        <source>A quantity cannot be below 0.</source>
        <translation>数量不能小于 0。</translation>
    </message>
    <message>
        <source>A rating is 1 to 5, not {score}.</source>
        <translation>评分为 1 到 5，不能是 {score}。</translation>
    </message>
    <message>
        <source>A reading needs the meter&apos;s name and a number.</source>
        <translation>读数需要表名和数值。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>A route needs at least one point.</source>
        <translation>路线至少要有一个巡检点。</translation>
    </message>
    <message>
        <source>A rule forbids sending this technician.</source>
        <translation>规则不允许派给该技师。</translation>
    </message>
    <message>
        <source>A sheet has {labels} labels; {start} is not one of them.</source>
        <translation>每张有 {labels} 个标签，没有第 {start} 个。</translation>
    </message>
    <message>
        <source>A time limit must be between one minute and a year.</source>
        <translation>时限须在 1 分钟到 1 年之间。</translation>
    </message>
    <message>
        <source>A weight cannot be negative.</source>
        <translation>权重不能为负。</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>金额不能为负。</translation>
    </message>
    <message>
        <source>An area has at most {most} corners.</source>
        <translation>一个区域最多 {most} 个顶点。</translation>
    </message>
    <message>
        <source>An area needs at least three corners that do not lie in one line.</source>
        <translation>区域至少需要三个不在一条直线上的顶点。</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>文章要有标题。</translation>
    </message>
    <message>
        <source>An order is made 0 to 90 days ahead.</source>
        <translation>可提前 0 到 90 天生成工单。</translation>
    </message>
    <message>
        <source>Another limit says for whom, but not what.</source>
        <translation>有一行其他时限写了对象，没写时限。</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>数据库被其他程序占用。</translation>
    </message>
    <message>
        <source>Another program uses the port ({port}).</source>
        <translation>端口被其他程序占用（{port}）。</translation>
    </message>
    <message>
        <source>Approve it first, then review the order.</source>
        <translation>请先审批费用，再验收工单。</translation>
    </message>
    <message>
        <source>Ask for the right to write to its folder.</source>
        <translation>请检查文件夹的写入权限。</translation>
    </message>
    <message>
        <source>Asset {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>设备 {name} 已被 {actor} 在 {at} 修改。</translation>
    </message>
    <message>
        <source>At least one limit is needed.</source>
        <translation>至少要有一个时限。</translation>
    </message>
    <message>
        <source>At most {most} elements on a label.</source>
        <translation>一张标签最多 {most} 个元素。</translation>
    </message>
    <message>
        <source>At most {most} fields of its own.</source>
        <translation>最多 {most} 个自有字段。</translation>
    </message>
    <message>
        <source>At most {most} machines in one round; make several.</source>
        <translation>一次最多 {most} 台设备，请分几次进行。</translation>
    </message>
    <message>
        <source>At most {most} points; make several routes.</source>
        <translation>最多 {most} 个点；请分成几条路线。</translation>
    </message>
    <message>
        <source>Between 1 and {most} copies can be printed.</source>
        <translation>打印份数须在 1 到 {most} 之间。</translation>
    </message>
    <message>
        <source>Change it back by hand if it is still wrong.</source>
        <translation>如仍有误，请手工改回。</translation>
    </message>
    <message>
        <source>Character {position} of the text is broken.</source>
        <translation>短信第 {position} 个字符已损坏。</translation>
    </message>
    <message>
        <source>Check columns, rows, sizes, margins and gaps.</source>
        <translation>请检查行列数、尺寸、边距和间距。</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or choose another one.</source>
        <translation>请检查是否已开机并连接，或换一台打印机。</translation>
    </message>
    <message>
        <source>Check the page numbers.</source>
        <translation>请检查页码。</translation>
    </message>
    <message>
        <source>Check the server, port, encryption, account and password.</source>
        <translation>请检查服务器、端口、加密方式、账号和密码。</translation>
    </message>
    <message>
        <source>Choose .xlsx or .csv.</source>
        <translation>请选 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Choose 8 (203 dpi) or 12 (300 dpi).</source>
        <translation>请选 8（203 dpi）或 12（300 dpi）。</translation>
    </message>
    <message>
        <source>Choose a customer or machines.</source>
        <translation>请选择客户或设备。</translation>
    </message>
    <message>
        <source>Choose a score, or write what was said.</source>
        <translation>请打分，或写下客户说的话。</translation>
    </message>
    <message>
        <source>Choose a sheet with larger labels.</source>
        <translation>请选标签更大的版式。</translation>
    </message>
    <message>
        <source>Choose another month.</source>
        <translation>请换一个月份。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose another one, or send anyway with a reason.</source>
        <translation>请选别人，或写明原因后强制派单。</translation>
    </message>
    <message>
        <source>Choose another one; the database itself is as it was.</source>
        <translation>请选其他备份；数据库本身没有变化。</translation>
    </message>
    <message>
        <source>Choose its address in the settings.</source>
        <translation>请在设置中选择它的地址。</translation>
    </message>
    <message>
        <source>Choose its port in the settings.</source>
        <translation>请在设置中选择端口。</translation>
    </message>
    <message>
        <source>Choose one of those offered, or add it under Parts first.</source>
        <translation>请从候选中选择，或先在「设备 › 备件」里添加。</translation>
    </message>
    <message>
        <source>Choose other letters.</source>
        <translation>请换其他字母。</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <translation>请重新选择各列。</translation>
    </message>
    <message>
        <source>Click two points of it in the settings under “Map” and enter their coordinates.</source>
        <translation>请在设置的“地图”里，在图上点两个点并填入坐标。</translation>
    </message>
    <message>
        <source>Close it in Excel, then try again.</source>
        <translation>请在 Excel 中关闭该文件后重试。</translation>
    </message>
    <message>
        <source>Close what else uses the file (a sync or virus program perhaps), then try again.</source>
        <translation>请关闭占用该文件的程序（如网盘同步、杀毒软件）后重试。</translation>
    </message>
    <message>
        <source>Code {asset_code} belongs to {name} already.</source>
        <translation>编号 {asset_code} 已属于 {name}。</translation>
    </message>
    <message>
        <source>Contract {name} ends before it begins.</source>
        <translation>合同“{name}”的结束早于开始。</translation>
    </message>
    <message>
        <source>Copy the file away before anything else.</source>
        <translation>请先把该文件另存一份，再做其他操作。</translation>
    </message>
    <message>
        <source>Customer {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>客户 {name} 已被 {actor} 在 {at} 修改。</translation>
    </message>
    <message>
        <source>Each level needs somebody who approves.</source>
        <translation>每一级都要有审批人。</translation>
    </message>
    <message>
        <source>Element {number} of the label is not complete.</source>
        <translation>标签的第 {number} 个元素不完整。</translation>
    </message>
    <message>
        <source>Enter when it really happened.</source>
        <translation>请填写实际发生的时间。</translation>
    </message>
    <message>
        <source>Enter when the machine failed, or leave it empty.</source>
        <translation>填设备坏的时间，不清楚就留空。</translation>
    </message>
    <message>
        <source>Fault {fault} needs a number, not {value}.</source>
        <translation>故障 {fault} 需要数字，而不是 {value}。</translation>
    </message>
    <message>
        <source>Fields are written like {{customer}}.</source>
        <translation>字段写法如 {{customer}}。</translation>
    </message>
    <message>
        <source>Files ending in “{ending}” cannot be written.</source>
        <translation>无法写入“{ending}”格式的文件。</translation>
    </message>
    <message>
        <source>Files larger than {most_mb} MB are not kept.</source>
        <translation>超过 {most_mb} MB 的文件不予保存。</translation>
    </message>
    <message>
        <source>Fill in the mail account above first.</source>
        <translation>请先填写上面的邮箱账号。</translation>
    </message>
    <message>
        <source>Fill in the mail server and the addresses above first.</source>
        <translation>请先填写上面的邮件服务器和收件地址。</translation>
    </message>
    <message>
        <source>Give its password.</source>
        <translation>请输入它的密码。</translation>
    </message>
    <message>
        <source>Give somebody else the right to change the settings first.</source>
        <translation>请先把修改设置的权限交给另一个人。</translation>
    </message>
    <message>
        <source>Give the machine a code first.</source>
        <translation>请先给设备编号。</translation>
    </message>
    <message>
        <source>Go on with: paidan print-job --resume {job}</source>
        <translation>继续打印：paidan print-job --resume {job}</translation>
    </message>
    <message>
        <source>Import {id} is over already.</source>
        <translation>导入 {id} 已经结束。</translation>
    </message>
    <message>
        <source>Import {id} was taken back already.</source>
        <translation>导入 {id} 已经撤回过了。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>请安装新版本；没有改动任何数据。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>Is the disk or the server there, and may you read it?</source>
        <translation>请检查磁盘或服务器是否在线、是否有权限。</translation>
    </message>
    <message>
        <source>Is the folder there, and may you write to it?</source>
        <translation>请检查文件夹是否存在、是否有写入权限。</translation>
    </message>
    <message>
        <source>It cannot have happened before {earliest_at}.</source>
        <translation>不可能早于 {earliest_at}。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>It failed before it was reported ({reported_at}).</source>
        <translation>故障应发生在报修（{reported_at}）之前。</translation>
    </message>
    <message>
        <source>It is the turn of others: {names}.</source>
        <translation>现在该由别人审批：{names}。</translation>
    </message>
    <message>
        <source>It lies there already: choose another place.</source>
        <translation>本来就在那里，请选择别的去处。</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>已拒绝读取。</translation>
    </message>
    <message>
        <source>Known sheets: {known}.</source>
        <translation>可用的版式：{known}。</translation>
    </message>
    <message>
        <source>Latitude goes from −90 to 90, longitude from −180 to 180.</source>
        <translation>纬度 −90 到 90，经度 −180 到 180。</translation>
    </message>
    <message>
        <source>Letters for codes are two to four of A–Z.</source>
        <translation>编号字母为二至四个 A–Z。</translation>
    </message>
    <message>
        <source>Look at it again and repeat the step.</source>
        <translation>请重新查看后再操作一次。</translation>
    </message>
    <message>
        <source>Make a backup to another disk now.</source>
        <translation>请立即备份到另一块磁盘。</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>请重新生成。</translation>
    </message>
    <message>
        <source>Mark it as inactive instead.</source>
        <translation>可改为停用。</translation>
    </message>
    <message>
        <source>Modem and network misunderstood each other.</source>
        <translation>短信猫与网络协议出错。</translation>
    </message>
    <message>
        <source>Move it to a disk of this computer, or use PostgreSQL for several consoles.</source>
        <translation>请移到本机磁盘；多台电脑请用 PostgreSQL。</translation>
    </message>
    <message>
        <source>Name another time to move it.</source>
        <translation>如需改期请指定时间。</translation>
    </message>
    <message>
        <source>No column gives {field}, so it cannot tell records apart.</source>
        <translation>没有哪一列对应 {field}，无法用它区分记录。</translation>
    </message>
    <message>
        <source>No label printer is set up.</source>
        <translation>尚未设置标签打印机。</translation>
    </message>
    <message>
        <source>No machine was chosen.</source>
        <translation>没有选择设备。</translation>
    </message>
    <message>
        <source>No mobile network.</source>
        <translation>没有移动网络。</translation>
    </message>
    <message>
        <source>No modem is set up.</source>
        <translation>还没有设置短信猫。</translation>
    </message>
    <message>
        <source>No order is on the agenda of that day.</source>
        <translation>当天没有议程。</translation>
    </message>
    <message>
        <source>No permission for the port ({port}).</source>
        <translation>没有权限使用端口（{port}）。</translation>
    </message>
    <message>
        <source>No printer speaks “{language}” here.</source>
        <translation>不支持打印机语言“{language}”。</translation>
    </message>
    <message>
        <source>No sheet of the file holds records.</source>
        <translation>文件中没有含记录的工作表。</translation>
    </message>
    <message>
        <source>Nobody answers just now how long ways through the streets take.</source>
        <translation>按道路计算行车时间的进程暂时没有应答。</translation>
    </message>
    <message>
        <source>Nobody could change the settings and this list any more.</source>
        <translation>这样就没有人能修改设置和这份名单了。</translation>
    </message>
    <message>
        <source>Nobody had an order due or finished in this period.</source>
        <translation>本期没有人有到期或完成的工单。</translation>
    </message>
    <message>
        <source>Nobody has said yet where the picture {path} lies.</source>
        <translation>还没有指定平面图 {path} 的位置。</translation>
    </message>
    <message>
        <source>Nobody has this number.</source>
        <translation>该号码是空号。</translation>
    </message>
    <message>
        <source>Nobody has written down yet how {number} was solved.</source>
        <translation>{number} 还没有写维修结果。</translation>
    </message>
    <message>
        <source>None of the chosen pages is in this document.</source>
        <translation>所选页码不在这份文件里。</translation>
    </message>
    <message>
        <source>Nothing has the code or number “{code}”.</source>
        <translation>没有编号为“{code}”的记录。</translation>
    </message>
    <message>
        <source>Nothing like {kind} can be imported.</source>
        <translation>不能导入 {kind}。</translation>
    </message>
    <message>
        <source>Nothing may be left to print.</source>
        <translation>可能已经全部打印完毕。</translation>
    </message>
    <message>
        <source>Nothing was changed by it. The log file has the details for support.</source>
        <translation>没有改动任何数据。日志文件里有供技术支持查看的详情。</translation>
    </message>
    <message>
        <source>Nothing was changed. Plan again; the board has moved on.</source>
        <translation>没有做任何改动。看板已有变化，请重新排程。</translation>
    </message>
    <message>
        <source>Nothing was lost. Make room, then repeat the step.</source>
        <translation>数据没有丢失。清理空间后再操作一次。</translation>
    </message>
    <message>
        <source>On {size} mm the code {tag} would have modules of {module_mm} mm; scanners need {needed_mm} mm.</source>
        <translation>在 {size} 毫米标签上，编号 {tag} 的码点只有 {module_mm} 毫米，扫码需要 {needed_mm} 毫米。</translation>
    </message>
    <message>
        <source>Only PNG and JPEG pictures can be printed.</source>
        <translation>只能打印 PNG 和 JPEG 图片。</translation>
    </message>
    <message>
        <source>Only today and tomorrow can be planned, not {day}.</source>
        <translation>只能为今天和明天排程，不能为 {day} 排程。</translation>
    </message>
    <message>
        <source>Only {minimum} to {maximum} is possible.</source>
        <translation>只能在 {minimum} 到 {maximum} 之间。</translation>
    </message>
    <message>
        <source>Open it in Excel and save it anew.</source>
        <translation>请用 Excel 打开并另存一份。</translation>
    </message>
    <message>
        <source>Open the order to see what is possible now.</source>
        <translation>打开工单查看现在能做什么。</translation>
    </message>
    <message>
        <source>Order {number} was changed by {actor} at {at} in the meantime.</source>
        <translation>工单 {number} 已被 {actor} 在 {at} 修改。</translation>
    </message>
    <message>
        <source>Order {number} was planned otherwise since this plan was made.</source>
        <translation>方案做好之后，工单 {number} 已被另行安排。</translation>
    </message>
    <message>
        <source>Part {name} has the code {code} already.</source>
        <translation>编码 {code} 已被备件 {name} 占用。</translation>
    </message>
    <message>
        <source>Part {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>备件 {name} 已被 {actor} 于 {at} 改动。</translation>
    </message>
    <message>
        <source>Phone {number} belongs to customer {name}.</source>
        <translation>电话 {number} 属于客户 {name}。</translation>
    </message>
    <message>
        <source>Phone {number} belongs to technician {name}.</source>
        <translation>电话 {number} 属于技师 {name}。</translation>
    </message>
    <message>
        <source>Point {number} has no name.</source>
        <translation>第 {number} 个点没有名称。</translation>
    </message>
    <message>
        <source>Preparing the streets in {path} broke off.</source>
        <translation>准备 {path} 的道路时中断。</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>Put it with the order, or let the order pass on its page with a reason: “Let pass …”.</source>
        <translation>补到工单上，或在工单页点「放行…」写明原因。</translation>
    </message>
    <message>
        <source>Read it again, character by character.</source>
        <translation>请逐字重读一遍。</translation>
    </message>
    <message>
        <source>Reading was given up after {seconds} seconds.</source>
        <translation>读取超过 {seconds} 秒，已放弃。</translation>
    </message>
    <message>
        <source>Record what both sides agreed, then it goes on.</source>
        <translation>登记双方结论后才能继续。</translation>
    </message>
    <message>
        <source>Reports cannot be written in “{language}”.</source>
        <translation>报告不支持语言“{language}”。</translation>
    </message>
    <message>
        <source>Save it without protection.</source>
        <translation>请取消加密后另存。</translation>
    </message>
    <message>
        <source>Save the sheet as .xlsx or .csv and try again.</source>
        <translation>请另存为 .xlsx 或 .csv 后重试。</translation>
    </message>
    <message>
        <source>Say until when: {measure}</source>
        <translation>请写明完成日期：{measure}</translation>
    </message>
    <message>
        <source>Say what is sent in.</source>
        <translation>请写明送修的是什么。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>请填写处理结果。</translation>
    </message>
    <message>
        <source>Say which order or which machine it belongs to.</source>
        <translation>请写明属于哪张工单或哪台设备。</translation>
    </message>
    <message>
        <source>Say which skill the certificate proves.</source>
        <translation>请注明证书对应的技能。</translation>
    </message>
    <message>
        <source>Say who does it: {measure}</source>
        <translation>请写明责任人：{measure}</translation>
    </message>
    <message>
        <source>Say who repairs it.</source>
        <translation>请写明由谁维修。</translation>
    </message>
    <message>
        <source>Say who takes over.</source>
        <translation>请填写接班人。</translation>
    </message>
    <message>
        <source>See under the requests how it was decided.</source>
        <translation>请在「补货」的申请里看结果。</translation>
    </message>
    <message>
        <source>Select at least one machine.</source>
        <translation>请至少选择一台设备。</translation>
    </message>
    <message>
        <source>Select at least one order.</source>
        <translation>请至少选择一张工单。</translation>
    </message>
    <message>
        <source>Sending texts is barred on this card.</source>
        <translation>该卡禁止发送短信。</translation>
    </message>
    <message>
        <source>Set up a keyring of the system, or use a server that asks for no password.</source>
        <translation>请设置系统密钥环，或使用不需要密码的服务器。</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment.</source>
        <translation>别人在同一时刻修改了它。</translation>
    </message>
    <message>
        <source>Somebody has dealt with this message already.</source>
        <translation>这条短信已有人处理。</translation>
    </message>
    <message>
        <source>Somebody outside needs a name.</source>
        <translation>外部人员要写姓名。</translation>
    </message>
    <message>
        <source>Something follows the message.</source>
        <translation>短信数据后有多余内容。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>出现了意外情况。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>请拆成几个文件。</translation>
    </message>
    <message>
        <source>Stop working, copy the file away, and restore the last backup.</source>
        <translation>请停止操作，把文件另存一份，再恢复最近的备份。</translation>
    </message>
    <message>
        <source>Technician {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>技师 {name} 已被 {actor} 在 {at} 修改。</translation>
    </message>
    <message>
        <source>Texts wait and are sent as soon as it is.</source>
        <translation>短信已排队，就绪后自动发送。</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>The PIN of the SIM card is wrong. It is not tried again by itself.</source>
        <translation>SIM 卡 PIN 码错误，程序不会自动重试。</translation>
    </message>
    <message>
        <source>The SIM card cannot be read.</source>
        <translation>无法读取 SIM 卡。</translation>
    </message>
    <message>
        <source>The SIM card is busy.</source>
        <translation>SIM 卡忙。</translation>
    </message>
    <message>
        <source>The SIM card is locked and wants its PUK.</source>
        <translation>SIM 卡已锁，需要 PUK 码。</translation>
    </message>
    <message>
        <source>The SIM card wants its PIN.</source>
        <translation>SIM 卡需要 PIN 码。</translation>
    </message>
    <message>
        <source>The SMS modem is not ready.</source>
        <translation>短信猫未就绪。</translation>
    </message>
    <message>
        <source>The article {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>文章「{name}」刚被{actor}于{at}改过。</translation>
    </message>
    <message>
        <source>The backup failed: {reason}</source>
        <translation>备份失败：{reason}</translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <translation>备份 {path} 已损坏。</translation>
    </message>
    <message>
        <source>The break lies outside the shift.</source>
        <translation>休息时间不在班次内。</translation>
    </message>
    <message>
        <source>The bundled font cannot print {characters} (tag {tag}).</source>
        <translation>内置字体无法打印：{characters}（标签 {tag}）。</translation>
    </message>
    <message>
        <source>The card has no text service.</source>
        <translation>该卡未开通短信业务。</translation>
    </message>
    <message>
        <source>The card may not use this message centre.</source>
        <translation>该卡无权使用此短信中心。</translation>
    </message>
    <message>
        <source>The catalogue has no part “{name}”.</source>
        <translation>备件目录里没有「{name}」。</translation>
    </message>
    <message>
        <source>The character {character} cannot be sent like this.</source>
        <translation>字符 {character} 无法这样发送。</translation>
    </message>
    <message>
        <source>The code on a label may hold only Latin letters and digits.</source>
        <translation>标签二维码只能包含英文字母和数字。</translation>
    </message>
    <message>
        <source>The code {tag} does not fit one line of a {size} label.</source>
        <translation>编号 {tag} 在 {size} 标签上放不下一行。</translation>
    </message>
    <message>
        <source>The code {tag} is too long for labels of this size.</source>
        <translation>编号 {tag} 对这种尺寸的标签太长。</translation>
    </message>
    <message>
        <source>The code “{tag}” cannot be put into a QR code.</source>
        <translation>编号“{tag}”无法做成二维码。</translation>
    </message>
    <message>
        <source>The code&apos;s squares are too large for this printer ({dots} dots).</source>
        <translation>二维码模块过大，打印机不支持（{dots} 点）。</translation>
    </message>
    <message>
        <source>The cost has not been approved yet.</source>
        <translation>费用尚未审批。</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>数据库不可写入。</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>数据库文件已损坏。</translation>
    </message>
    <message>
        <source>The database file lies on a network share ({path}).</source>
        <translation>数据库文件在网络共享上（{path}）。</translation>
    </message>
    <message>
        <source>The database is not what its log says: {count} problems, the first {code} {where}.</source>
        <translation>数据库与其日志不符：共 {count} 处问题，第一处为 {code} {where}。</translation>
    </message>
    <message>
        <source>The database is of an older version.</source>
        <translation>数据库版本较旧。</translation>
    </message>
    <message>
        <source>The database itself is as it was.</source>
        <translation>数据库本身没有变化。</translation>
    </message>
    <message>
        <source>The database was changed by another program. Verify it, and keep this message.</source>
        <translation>数据库被其他程序改过。请做一次校验，并保留此提示。</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>数据库由更新版本的程序创建。</translation>
    </message>
    <message>
        <source>The database {path} cannot be opened.</source>
        <translation>无法打开数据库 {path}。</translation>
    </message>
    <message>
        <source>The days are out of order: sent, arrived, sent back, back.</source>
        <translation>日期顺序不对：应为寄出、签收、寄回、返回。</translation>
    </message>
    <message>
        <source>The device does not answer ({port}).</source>
        <translation>设备无应答（{port}）。</translation>
    </message>
    <message>
        <source>The device is not plugged in ({port}).</source>
        <translation>设备未连接（{port}）。</translation>
    </message>
    <message>
        <source>The device refuses the connection ({port}).</source>
        <translation>设备拒绝连接（{port}）。</translation>
    </message>
    <message>
        <source>The device takes no more data ({port}).</source>
        <translation>设备不再接收数据（{port}）。</translation>
    </message>
    <message>
        <source>The device was switched off here.</source>
        <translation>设备已在本机停用。</translation>
    </message>
    <message>
        <source>The device was unplugged ({port}).</source>
        <translation>设备已断开（{port}）。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk reports a failure.</source>
        <translation>磁盘报告故障。</translation>
    </message>
    <message>
        <source>The document {path} cannot be shown.</source>
        <translation>无法显示文件 {path}。</translation>
    </message>
    <message>
        <source>The driver of the device failed ({error}).</source>
        <translation>设备驱动出错（{error}）。</translation>
    </message>
    <message>
        <source>The field {name} is there twice.</source>
        <translation>字段“{name}”出现了两次。</translation>
    </message>
    <message>
        <source>The field {name} needs at least two choices.</source>
        <translation>字段“{name}”至少要有两个选项。</translation>
    </message>
    <message>
        <source>The field “{name}” is there twice.</source>
        <translation>字段“{name}”重复。</translation>
    </message>
    <message>
        <source>The field “{name}” needs at least two words to choose from.</source>
        <translation>字段“{name}”至少要有两个选项。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>无法读取文件：{reason}</translation>
    </message>
    <message>
        <source>The file is built to harm whoever reads it.</source>
        <translation>该文件被构造为攻击读取程序。</translation>
    </message>
    <message>
        <source>The file is empty or could not be read.</source>
        <translation>文件为空或无法读取。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>文件有密码保护。</translation>
    </message>
    <message>
        <source>The file is protected in a way that cannot be opened here.</source>
        <translation>文件的加密方式无法打开。</translation>
    </message>
    <message>
        <source>The file needs more memory than there is for it.</source>
        <translation>文件过大，内存不足。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>无法写入文件 {path}。</translation>
    </message>
    <message>
        <source>The folder {path} is not there.</source>
        <translation>文件夹 {path} 不存在。</translation>
    </message>
    <message>
        <source>The import was ended from outside.</source>
        <translation>导入被外部中断。</translation>
    </message>
    <message>
        <source>The interval must be from 1 to 999.</source>
        <translation>周期应为 1 到 999。</translation>
    </message>
    <message>
        <source>The job would end before it begins.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>The kept report of {period} is not the one that was issued.</source>
        <translation>留存的 {period} 报告与出具时的不一致。</translation>
    </message>
    <message>
        <source>The label ({width_mm} mm) is wider than the print head ({head_mm} mm).</source>
        <translation>标签宽 {width_mm} 毫米，超过打印头宽度 {head_mm} 毫米。</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>标签是空的。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>末日早于首日。</translation>
    </message>
    <message>
        <source>The leave ends before it begins.</source>
        <translation>请假的结束早于开始。</translation>
    </message>
    <message>
        <source>The mail server {server} did not take the mail: {reason}</source>
        <translation>邮件服务器 {server} 没有接收邮件：{reason}</translation>
    </message>
    <message>
        <source>The map file {path} cannot be used.</source>
        <translation>无法使用地图文件 {path}。</translation>
    </message>
    <message>
        <source>The map shows the grid. Choose another file in the settings.</source>
        <translation>地图显示网格。请在设置中选择其他文件。</translation>
    </message>
    <message>
        <source>The message breaks off.</source>
        <translation>短信数据不完整。</translation>
    </message>
    <message>
        <source>The message centre cannot reach this network.</source>
        <translation>短信中心无法到达对方网络。</translation>
    </message>
    <message>
        <source>The message centre does not accept this number.</source>
        <translation>短信中心不接受该号码。</translation>
    </message>
    <message>
        <source>The message centre has a failure.</source>
        <translation>短信中心故障。</translation>
    </message>
    <message>
        <source>The message centre is busy.</source>
        <translation>短信中心忙。</translation>
    </message>
    <message>
        <source>The message centre refused the text ({number}).</source>
        <translation>短信中心拒绝该短信（{number}）。</translation>
    </message>
    <message>
        <source>The message centre refused the text&apos;s coding.</source>
        <translation>短信中心不支持该编码。</translation>
    </message>
    <message>
        <source>The message centre took it for a repetition.</source>
        <translation>短信中心认为是重复短信。</translation>
    </message>
    <message>
        <source>The message has a broken centre number.</source>
        <translation>短信中的中心号码已损坏。</translation>
    </message>
    <message>
        <source>The message has a broken number.</source>
        <translation>短信中的号码已损坏。</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>短信内容为空。</translation>
    </message>
    <message>
        <source>The message is malformed ({reason}).</source>
        <translation>短信数据格式错误（{reason}）。</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>短信数据过长。</translation>
    </message>
    <message>
        <source>The message&apos;s header is broken.</source>
        <translation>短信数据头已损坏。</translation>
    </message>
    <message>
        <source>The mobile network did not answer in time.</source>
        <translation>移动网络响应超时。</translation>
    </message>
    <message>
        <source>The mobile network refuses the SIM card.</source>
        <translation>移动网络拒绝该 SIM 卡。</translation>
    </message>
    <message>
        <source>The modem confirmed without a message number.</source>
        <translation>短信猫确认时没有给出短信编号。</translation>
    </message>
    <message>
        <source>The modem did not say whether the text went out.</source>
        <translation>短信猫没有回复是否已发出。</translation>
    </message>
    <message>
        <source>The modem did not take the text.</source>
        <translation>短信猫没有接收该短信。</translation>
    </message>
    <message>
        <source>The modem does not accept this SIM card.</source>
        <translation>短信猫不接受该 SIM 卡。</translation>
    </message>
    <message>
        <source>The modem does not allow this.</source>
        <translation>短信猫不允许该操作。</translation>
    </message>
    <message>
        <source>The modem does not answer any more. Unplug it for ten seconds.</source>
        <translation>短信猫无响应，请拔下十秒后重新插上。</translation>
    </message>
    <message>
        <source>The modem does not answer.</source>
        <translation>短信猫没有响应。</translation>
    </message>
    <message>
        <source>The modem does not know this message.</source>
        <translation>短信猫中没有这条短信。</translation>
    </message>
    <message>
        <source>The modem does not support this.</source>
        <translation>短信猫不支持该操作。</translation>
    </message>
    <message>
        <source>The modem expected no acknowledgement.</source>
        <translation>短信猫没有等待确认。</translation>
    </message>
    <message>
        <source>The modem failed at: {steps}</source>
        <translation>短信猫未通过的步骤：{steps}</translation>
    </message>
    <message>
        <source>The modem is looking for a network.</source>
        <translation>短信猫正在搜索网络。</translation>
    </message>
    <message>
        <source>The modem refused the message&apos;s form.</source>
        <translation>短信猫拒绝该短信格式。</translation>
    </message>
    <message>
        <source>The modem refused with an error of its maker ({number}).</source>
        <translation>短信猫返回厂商错误（{number}）。</translation>
    </message>
    <message>
        <source>The modem refused.</source>
        <translation>短信猫拒绝了该操作。</translation>
    </message>
    <message>
        <source>The modem reports a failure.</source>
        <translation>短信猫报告故障。</translation>
    </message>
    <message>
        <source>The modem reports an unknown error.</source>
        <translation>短信猫报告未知错误。</translation>
    </message>
    <message>
        <source>The modem restarted by itself.</source>
        <translation>短信猫自行重启。</translation>
    </message>
    <message>
        <source>The modem went away before the text was sent.</source>
        <translation>发送前短信猫已断开。</translation>
    </message>
    <message>
        <source>The modem&apos;s message memory is faulty.</source>
        <translation>短信猫存储出错。</translation>
    </message>
    <message>
        <source>The modem&apos;s message memory is full.</source>
        <translation>短信猫存储已满。</translation>
    </message>
    <message>
        <source>The modem&apos;s message memory is nearly full ({used} of {total}).</source>
        <translation>短信猫存储将满（已用 {used}/{total}）。</translation>
    </message>
    <message>
        <source>The modem&apos;s text service is in use elsewhere.</source>
        <translation>短信猫的短信服务被占用。</translation>
    </message>
    <message>
        <source>The month {month} has not begun yet.</source>
        <translation>{month} 月份尚未开始。</translation>
    </message>
    <message>
        <source>The network does not know the receiver.</source>
        <translation>网络不认识该用户。</translation>
    </message>
    <message>
        <source>The network has a temporary failure.</source>
        <translation>网络临时故障。</translation>
    </message>
    <message>
        <source>The network is congested.</source>
        <translation>网络拥塞。</translation>
    </message>
    <message>
        <source>The network is out of order.</source>
        <translation>网络故障。</translation>
    </message>
    <message>
        <source>The network offers no texts.</source>
        <translation>网络不提供短信业务。</translation>
    </message>
    <message>
        <source>The network refused the service.</source>
        <translation>网络拒绝该业务。</translation>
    </message>
    <message>
        <source>The network refused the text ({number}).</source>
        <translation>网络拒绝该短信（{number}）。</translation>
    </message>
    <message>
        <source>The network rejected the text. Is there credit on the card?</source>
        <translation>网络拒收，请检查该卡是否欠费。</translation>
    </message>
    <message>
        <source>The number of the message centre is missing.</source>
        <translation>缺少短信中心号码。</translation>
    </message>
    <message>
        <source>The operator has barred texts from this card.</source>
        <translation>运营商禁止该卡发送短信。</translation>
    </message>
    <message>
        <source>The order needs a short description.</source>
        <translation>请填写故障简述。</translation>
    </message>
    <message>
        <source>The order waits for a joint diagnosis; nobody may act on it alone.</source>
        <translation>工单正在会诊，任何人不得单独操作。</translation>
    </message>
    <message>
        <source>The order {number} was made of it: correct the point instead.</source>
        <translation>已由此生成工单 {number}：请改正该点的结果，不能撤回。</translation>
    </message>
    <message>
        <source>The order&apos;s state does not allow this step any more.</source>
        <translation>工单当前状态不允许这一步。</translation>
    </message>
    <message>
        <source>The outline of {name} crosses itself.</source>
        <translation>{name} 的边界线自相交叉。</translation>
    </message>
    <message>
        <source>The paper is jammed.</source>
        <translation>打印机卡纸。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>The patrol “{name}” is finished. Go on with it first.</source>
        <translation>巡检“{name}”已结束。请先点“继续”。</translation>
    </message>
    <message>
        <source>The port cannot be opened ({port}).</source>
        <translation>无法打开端口（{port}）。</translation>
    </message>
    <message>
        <source>The print head is too hot.</source>
        <translation>打印头过热。</translation>
    </message>
    <message>
        <source>The print queue {queue} refused the job: {reason}</source>
        <translation>打印队列 {queue} 拒绝任务：{reason}</translation>
    </message>
    <message>
        <source>The printer did not take the label.</source>
        <translation>打印机没有接收标签。</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>打印机缺纸。</translation>
    </message>
    <message>
        <source>The printer is out of ribbon.</source>
        <translation>打印机碳带用完。</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>打印机已暂停。</translation>
    </message>
    <message>
        <source>The printer setting {option} is out of bounds.</source>
        <translation>打印机设置 {option} 超出范围。</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no job.</source>
        <translation>打印机“{printer}”不接受任务。</translation>
    </message>
    <message>
        <source>The printer&apos;s lid is open.</source>
        <translation>打印机上盖未合上。</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full.</source>
        <translation>打印机缓存已满。</translation>
    </message>
    <message>
        <source>The program {tool} is needed for backups of a server and is not installed.</source>
        <translation>服务器备份需要程序 {tool}，尚未安装。</translation>
    </message>
    <message>
        <source>The promised time ends before it begins.</source>
        <translation>约定时间的结束早于开始。</translation>
    </message>
    <message>
        <source>The receiver cannot be reached.</source>
        <translation>对方无法接通。</translation>
    </message>
    <message>
        <source>The receiver may not be reached by text.</source>
        <translation>对方禁止接收短信。</translation>
    </message>
    <message>
        <source>The receiver&apos;s memory is full.</source>
        <translation>对方存储已满。</translation>
    </message>
    <message>
        <source>The request for {name} was settled already.</source>
        <translation>{name} 的申请已经处理过。</translation>
    </message>
    <message>
        <source>The restored database differs from the backup in {table}, row {key}.</source>
        <translation>恢复的数据库与备份不一致：表 {table}，行 {key}。</translation>
    </message>
    <message>
        <source>The review of {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>{name} 的复盘刚被{actor}于{at}改过。</translation>
    </message>
    <message>
        <source>The round “{name}” is finished. Go on with it first.</source>
        <translation>“{name}”已结束，请先继续。</translation>
    </message>
    <message>
        <source>The same one is asked twice at a level.</source>
        <translation>同一级里同一个人写了两次。</translation>
    </message>
    <message>
        <source>The same technician is wished and unwanted.</source>
        <translation>同一位技师不能既指定又不要。</translation>
    </message>
    <message>
        <source>The same time limit is there twice.</source>
        <translation>同一时限重复。</translation>
    </message>
    <message>
        <source>The sheet has no column {column}.</source>
        <translation>工作表中没有列 {column}。</translation>
    </message>
    <message>
        <source>The short form may have {most} characters.</source>
        <translation>短信版最多 {most} 个字。</translation>
    </message>
    <message>
        <source>The simulated device does not know {command}.</source>
        <translation>模拟设备不认识 {command}。</translation>
    </message>
    <message>
        <source>The site belongs to another customer.</source>
        <translation>该地址属于其他客户。</translation>
    </message>
    <message>
        <source>The standstill ends before it begins.</source>
        <translation>停机结束早于开始。</translation>
    </message>
    <message>
        <source>The stored column choices cannot be read.</source>
        <translation>保存的列对应关系无法读取。</translation>
    </message>
    <message>
        <source>The streets in {path} cannot be read.</source>
        <translation>无法读取 {path} 中的道路。</translation>
    </message>
    <message>
        <source>The target of jobs a day must be above zero.</source>
        <translation>每日目标单数必须大于零。</translation>
    </message>
    <message>
        <source>The text breaks off.</source>
        <translation>短信文本不完整。</translation>
    </message>
    <message>
        <source>The text is too long: {length} characters, at most {limit}.</source>
        <translation>内容过长：{length} 字，最多 {limit} 字。</translation>
    </message>
    <message>
        <source>The text needs {parts} parts; at most {most} are possible.</source>
        <translation>短信需要 {parts} 条，最多 {most} 条。</translation>
    </message>
    <message>
        <source>The upper amount has to be above the lower one.</source>
        <translation>金额上限要大于下限。</translation>
    </message>
    <message>
        <source>The weights add up to {total}, not to 100.</source>
        <translation>权重之和为 {total}，应为 100。</translation>
    </message>
    <message>
        <source>The weights make {sum}, not 100.</source>
        <translation>权重合计为 {sum}，应为 100。</translation>
    </message>
    <message>
        <source>The workbook has no sheets.</source>
        <translation>工作簿中没有工作表。</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>工作簿已损坏。</translation>
    </message>
    <message>
        <source>There are no numbers left for {part}.</source>
        <translation>{part} 的号码已用完。</translation>
    </message>
    <message>
        <source>There are no streets for cars in {path}.</source>
        <translation>{path} 中没有可通车的道路。</translation>
    </message>
    <message>
        <source>There are only {there} of {name}.</source>
        <translation>{name} 只有 {there} 件。</translation>
    </message>
    <message>
        <source>There is a card of that name already.</source>
        <translation>已有同名的审批卡。</translation>
    </message>
    <message>
        <source>There is a company in this database already; it was left as it is.</source>
        <translation>该数据库里已有公司数据，未作任何改动。</translation>
    </message>
    <message>
        <source>There is no SIM card in the modem.</source>
        <translation>短信猫中没有 SIM 卡。</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>没有备份 {path}。</translation>
    </message>
    <message>
        <source>There is no calendar {calendar}.</source>
        <translation>没有工作日历 {calendar}。</translation>
    </message>
    <message>
        <source>There is no customer level {level}.</source>
        <translation>没有客户等级 {level}。</translation>
    </message>
    <message>
        <source>There is no day in it: each line needs one, like 2026-10-01 off.</source>
        <translation>里面没有日期：每行要有一个，如 2026-10-01 休。</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>没有编码 {encoding}。</translation>
    </message>
    <message>
        <source>There is no fault {fault}. Known: {known}</source>
        <translation>没有故障 {fault}。可用：{known}</translation>
    </message>
    <message>
        <source>There is no field {field} to fill.</source>
        <translation>没有可填的字段 {field}。</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>没有字段 {field}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>没有编号为 {id} 的导入。</translation>
    </message>
    <message>
        <source>There is no kind of equipment called {name}.</source>
        <translation>没有名为“{name}”的设备类别。</translation>
    </message>
    <message>
        <source>There is no label sheet “{sheet}”.</source>
        <translation>没有标签版式“{sheet}”。</translation>
    </message>
    <message>
        <source>There is no list of {kind}.</source>
        <translation>没有 {kind} 这种列表。</translation>
    </message>
    <message>
        <source>There is no mail account to keep it for.</source>
        <translation>没有填写邮箱账号。</translation>
    </message>
    <message>
        <source>There is no mail server, or nobody to write to.</source>
        <translation>没有填写邮件服务器或收件人。</translation>
    </message>
    <message>
        <source>There is no order type {type_code}.</source>
        <translation>没有工单类型 {type_code}。</translation>
    </message>
    <message>
        <source>There is no point {number}.</source>
        <translation>没有第 {number} 个点。</translation>
    </message>
    <message>
        <source>There is no print job “{job}”.</source>
        <translation>没有打印任务“{job}”。</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>没有配置 {profile}。</translation>
    </message>
    <message>
        <source>There is no route {name}.</source>
        <translation>没有路线 {name}。</translation>
    </message>
    <message>
        <source>There is no service policy {policy_code}.</source>
        <translation>没有服务时限 {policy_code}。</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>没有设置 {key}。</translation>
    </message>
    <message>
        <source>There is no sheet {sheet}.</source>
        <translation>没有工作表 {sheet}。</translation>
    </message>
    <message>
        <source>There is no simulated {kind}. Known: {known}</source>
        <translation>没有模拟设备 {kind}。可用：{known}</translation>
    </message>
    <message>
        <source>There is no such report any more.</source>
        <translation>这份报告已不存在。</translation>
    </message>
    <message>
        <source>There is no such weekday.</source>
        <translation>没有这个星期。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有要打印的内容。</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>没有需要修改的内容。</translation>
    </message>
    <message>
        <source>These coordinates are not on the earth.</source>
        <translation>坐标无效。</translation>
    </message>
    <message>
        <source>These labels do not fit an A4 page ({width_mm} x {height_mm} mm).</source>
        <translation>这些标签放不进 A4 纸（{width_mm} × {height_mm} 毫米）。</translation>
    </message>
    <message>
        <source>These may: {holders}. Nothing was changed; sign in at the top right.</source>
        <translation>有权限的人：{holders}。什么都没有改动；请在右上角登录。</translation>
    </message>
    <message>
        <source>This article is not there any more.</source>
        <translation>这篇文章已不存在。</translation>
    </message>
    <message>
        <source>This asset does not exist any more.</source>
        <translation>该设备已不存在。</translation>
    </message>
    <message>
        <source>This call is not in the log any more.</source>
        <translation>来电记录中已没有这通电话。</translation>
    </message>
    <message>
        <source>This cannot be undone: {by} changed it afterwards, at {at}.</source>
        <translation>无法撤销：{by} 随后在 {at} 又做了修改。</translation>
    </message>
    <message>
        <source>This computer has no print system.</source>
        <translation>本机没有打印系统。</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>该客户已不存在。</translation>
    </message>
    <message>
        <source>This file is not in the database any more.</source>
        <translation>数据库中已没有这个文件。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>这份资料已不存在。</translation>
    </message>
    <message>
        <source>This filter is not known.</source>
        <translation>没有这种筛选。</translation>
    </message>
    <message>
        <source>This has been taken back already.</source>
        <translation>这一步已经撤销过。</translation>
    </message>
    <message>
        <source>This is no hexadecimal text.</source>
        <translation>不是十六进制文本。</translation>
    </message>
    <message>
        <source>This is no message of a known kind.</source>
        <translation>未知类型的短信数据。</translation>
    </message>
    <message>
        <source>This is no table but something else ({what}).</source>
        <translation>这不是表格，而是其他文件（{what}）。</translation>
    </message>
    <message>
        <source>This is no table.</source>
        <translation>这不是表格。</translation>
    </message>
    <message>
        <source>This is not a day that can be planned: {where}: {reason}.</source>
        <translation>这不是可以排程的一天：{where}：{reason}。</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>不在可选范围内。</translation>
    </message>
    <message>
        <source>This is not the PIN of {name}.</source>
        <translation>这不是 {name} 的 PIN。</translation>
    </message>
    <message>
        <source>This is not the kind of value that is needed.</source>
        <translation>值的类型不对。</translation>
    </message>
    <message>
        <source>This is the same customer.</source>
        <translation>这是同一位客户。</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>这是将来的时间。</translation>
    </message>
    <message>
        <source>This message cannot be sent again.</source>
        <translation>该短信不能重发。</translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation>该短信已不存在。</translation>
    </message>
    <message>
        <source>This message has left already.</source>
        <translation>这条短信已经发出。</translation>
    </message>
    <message>
        <source>This message is not being sent.</source>
        <translation>该短信不在发送中。</translation>
    </message>
    <message>
        <source>This modem cannot send texts in PDU mode ({model}).</source>
        <translation>该短信猫不支持 PDU 模式（{model}）。</translation>
    </message>
    <message>
        <source>This modem does not show who calls ({port}).</source>
        <translation>这台调制解调器不报来电号码（{port}）。</translation>
    </message>
    <message>
        <source>This order does not exist any more.</source>
        <translation>该工单已不存在。</translation>
    </message>
    <message>
        <source>This part does not exist any more.</source>
        <translation>该备件已不存在。</translation>
    </message>
    <message>
        <source>This patrol is not there any more.</source>
        <translation>这次巡检已不存在。</translation>
    </message>
    <message>
        <source>This production record is not there any more.</source>
        <translation>这条生产记录已不存在。</translation>
    </message>
    <message>
        <source>This review is not there any more.</source>
        <translation>这条复盘已不存在。</translation>
    </message>
    <message>
        <source>This round is not there any more.</source>
        <translation>这次任务已不存在。</translation>
    </message>
    <message>
        <source>This send-in is not there any more.</source>
        <translation>这张送修单已不存在。</translation>
    </message>
    <message>
        <source>This step cannot be taken back.</source>
        <translation>这一步不能撤销。</translation>
    </message>
    <message>
        <source>This step is not in the log any more.</source>
        <translation>日志中已没有这一步。</translation>
    </message>
    <message>
        <source>This system has no pseudo terminals.</source>
        <translation>本系统没有伪终端。</translation>
    </message>
    <message>
        <source>This system keeps no passwords: {reason}</source>
        <translation>本机系统无法保存密码：{reason}</translation>
    </message>
    <message>
        <source>This technician does not exist any more.</source>
        <translation>该技师已不存在。</translation>
    </message>
    <message>
        <source>This technician has {number} already.</source>
        <translation>该技师已有工单 {number}。</translation>
    </message>
    <message>
        <source>This technician was not asked.</source>
        <translation>没有请这位技师会诊。</translation>
    </message>
    <message>
        <source>This was decided meanwhile.</source>
        <translation>此项已被处理。</translation>
    </message>
    <message>
        <source>This was refused ({code}).</source>
        <translation>操作被拒绝（{code}）。</translation>
    </message>
    <message>
        <source>To whom is it to be passed on?</source>
        <translation>要转给谁？</translation>
    </message>
    <message>
        <source>Travel times go by distance until it answers again, which it does by itself.</source>
        <translation>在它自动恢复应答之前，行车时间按距离估算。</translation>
    </message>
    <message>
        <source>Travel times go by distance. Choose a whole .osm.pbf file under “Map”.</source>
        <translation>行车时间改按距离估算。请在“地图”设置中选择完整的 .osm.pbf 文件。</translation>
    </message>
    <message>
        <source>Travel times go by distance. Choose an extract of your region under “Map”.</source>
        <translation>行车时间改按距离估算。请在“地图”设置中选择您所在地区的文件。</translation>
    </message>
    <message>
        <source>Travel times go by distance. See that there is room on the disk, and try again.</source>
        <translation>行车时间改按距离估算。请确认磁盘有足够空间后重试。</translation>
    </message>
    <message>
        <source>Travel times go by distance. Try again, or choose an extract of a smaller region.</source>
        <translation>行车时间改按距离估算。请重试，或选择范围较小的区域文件。</translation>
    </message>
    <message>
        <source>Two lines are for the same orders, or one is for all of them.</source>
        <translation>有两行针对同样的工单，或有一行针对所有工单。</translation>
    </message>
    <message>
        <source>Two points have the code {code}.</source>
        <translation>有两个点的编码都是 {code}。</translation>
    </message>
    <message>
        <source>Two shifts of the same day overlap.</source>
        <translation>同一天有两个班次重叠。</translation>
    </message>
    <message>
        <source>Two spans of working hours overlap.</source>
        <translation>工作时段有重叠。</translation>
    </message>
    <message>
        <source>Under Approvals a manager can sign in their place, with a reason.</source>
        <translation>经理可在“审批”中写明理由代为审批。</translation>
    </message>
    <message>
        <source>Up to {kg} kg and {pieces} pieces can be carried.</source>
        <translation>最多可填 {kg} 公斤、{pieces} 件。</translation>
    </message>
    <message>
        <source>Use 2 to 4 capital letters.</source>
        <translation>请用 2 到 4 个大写字母。</translation>
    </message>
    <message>
        <source>Use another category.</source>
        <translation>请换一个类别。</translation>
    </message>
    <message>
        <source>Use digits and Latin letters only.</source>
        <translation>只能用数字和英文字母。</translation>
    </message>
    <message>
        <source>Use larger labels or a shorter code.</source>
        <translation>请用更大的标签或更短的编号。</translation>
    </message>
    <message>
        <source>What was made of the streets in {path} could not be kept: {reason}</source>
        <translation>{path} 的道路准备结果无法保存：{reason}</translation>
    </message>
    <message>
        <source>What was the opinion?</source>
        <translation>请写下会诊意见。</translation>
    </message>
    <message>
        <source>What was written so far is whole. Go on with it from the list of imports.</source>
        <translation>已写入的部分完整无缺。请在导入记录里继续。</translation>
    </message>
    <message>
        <source>Which branch looks after {name}? None is chosen.</source>
        <translation>{name} 由哪个网点负责？尚未选择网点。</translation>
    </message>
    <message>
        <source>Who may change the settings can give a new one under “Users”.</source>
        <translation>有权修改设置的人可以在「操作员」里换一个新的。</translation>
    </message>
    <message>
        <source>With {part} two letters could be swapped unnoticed.</source>
        <translation>用 {part} 时，两个字母对调会查不出来。</translation>
    </message>
    <message>
        <source>Write at least the production order, the product, the operator or a batch.</source>
        <translation>至少写明生产单号、产品、操作工或物料批次之一。</translation>
    </message>
    <message>
        <source>Write down what they say, or let it go on with a reason.</source>
        <translation>请记下他们的意见，或写明理由后继续处理。</translation>
    </message>
    <message>
        <source>Write it as 9:40, or with the day as 11-21 9:40.</source>
        <translation>写成 9:40，或带上日期：11-21 9:40。</translation>
    </message>
    <message>
        <source>Write it like 2026-10.</source>
        <translation>请写成 2026-10 的形式。</translation>
    </message>
    <message>
        <source>Write it like 2026-W43 or 2026-Q4.</source>
        <translation>请写成 2026-W43 或 2026-Q4。</translation>
    </message>
    <message>
        <source>Write it like 60x40, in millimetres.</source>
        <translation>写法如 60x40，单位毫米。</translation>
    </message>
    <message>
        <source>Write the cause or at least one step.</source>
        <translation>请写明原因，或至少写一个步骤。</translation>
    </message>
    <message>
        <source>Write these characters differently on the tag.</source>
        <translation>请在标签上换一种写法。</translation>
    </message>
    <message>
        <source>Write what the customer complains of.</source>
        <translation>请写明客户投诉什么。</translation>
    </message>
    <message>
        <source>XON/XOFF would damage the pictures; use RTS/CTS.</source>
        <translation>XON/XOFF 会损坏图像，请改用 RTS/CTS。</translation>
    </message>
    <message>
        <source>[from, until] is needed</source>
        <translation>此处应为 [起, 止]</translation>
    </message>
    <message>
        <source>[latitude, longitude] is needed</source>
        <translation>此处应为 [纬度, 经度]</translation>
    </message>
    <message>
        <source>[minutes, points] is needed</source>
        <translation>此处应为 [分钟, 分数]</translation>
    </message>
    <message>
        <source>a list in brackets is needed</source>
        <translation>此处应为方括号中的列表</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>路径中有一段不是文件夹</translation>
    </message>
    <message>
        <source>an id stands there twice</source>
        <translation>有一个编号出现了两次</translation>
    </message>
    <message>
        <source>an object in braces is needed</source>
        <translation>此处应为花括号中的对象</translation>
    </message>
    <message>
        <source>another program has it open, or you may not use it</source>
        <translation>它正被其他程序打开，或您没有使用权限</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>正被其他程序使用</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>只能读取，不能写入</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺少此项</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>rows of as many numbers as there are rows are needed</source>
        <translation>各行数字的个数应与行数相同</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告读写错误</translation>
    </message>
    <message>
        <source>the number is out of bounds</source>
        <translation>数字超出范围</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>there is no such site</source>
        <translation>没有这个地点</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>不是 JSON 文件</translation>
    </message>
    <message>
        <source>this version is not known</source>
        <translation>不认识这个版本</translation>
    </message>
    <message>
        <source>you may not use it</source>
        <translation>没有使用权限</translation>
    </message>
    <message>
        <source>{actor} has no right to do this: {right}.</source>
        <translation>{actor} 没有这项权限：{right}。</translation>
    </message>
    <message>
        <source>{at} has not come yet.</source>
        <translation>{at} 还没有到。</translation>
    </message>
    <message>
        <source>{count} of those asked have not given their opinion yet.</source>
        <translation>还有 {count} 位没有提交会诊意见。</translation>
    </message>
    <message>
        <source>{days} days are not possible here.</source>
        <translation>这里不能填 {days} 天。</translation>
    </message>
    <message>
        <source>{limit} orders a day are not possible.</source>
        <translation>每天 {limit} 单不合理。</translation>
    </message>
    <message>
        <source>{minutes} minutes is no validity a text can have.</source>
        <translation>{minutes} 分钟不是有效的短信有效期。</translation>
    </message>
    <message>
        <source>{name} cannot be a part of itself or of one of its own parts.</source>
        <translation>{name} 不能是自身或其部件的部件。</translation>
    </message>
    <message>
        <source>{name} cannot be deleted: {by} needs it.</source>
        <translation>“{name}”不能删除：“{by}”正在使用。</translation>
    </message>
    <message>
        <source>{name} has the code {known} already; change it on its page if that is wrong.</source>
        <translation>{name} 已有编号 {known}；如有误，请在设备页修改。</translation>
    </message>
    <message>
        <source>{name} has the number {known} already; change it on its page if that is wrong.</source>
        <translation>{name} 已有出厂编号 {known}；如有误，请在设备页修改。</translation>
    </message>
    <message>
        <source>{name} is in use and cannot be deleted.</source>
        <translation>{name} 正在使用，不能删除。</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} 不是图片。</translation>
    </message>
    <message>
        <source>{name} is not on the list of users.</source>
        <translation>操作员名单里没有 {name}。</translation>
    </message>
    <message>
        <source>{name} is on duty already.</source>
        <translation>{name} 已经在班，请填写另一位。</translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation>{name} 已经在名单里了。</translation>
    </message>
    <message>
        <source>{name} still has open orders: close or cancel them first.</source>
        <translation>{name}还有未完工单：请先完工或取消。</translation>
    </message>
    <message>
        <source>{number} cannot be linked with itself.</source>
        <translation>{number} 不能与自己关联。</translation>
    </message>
    <message>
        <source>{number} is no number a text can go to.</source>
        <translation>{number} 不是可发短信的号码。</translation>
    </message>
    <message>
        <source>{number} is no phone number.</source>
        <translation>{number} 不是电话号码。</translation>
    </message>
    <message>
        <source>{number} may not pass on yet. {gate} it needs: {lacking}.</source>
        <translation>{number} 还不能往下走。{gate}还缺：{lacking}。</translation>
    </message>
    <message>
        <source>{number}: no warehouse has enough of {name}. Ask for more of it first.</source>
        <translation>{number}：仓库里的{name}不够，请先申请补货。</translation>
    </message>
    <message>
        <source>{on} is there twice.</source>
        <translation>{on} 出现了两次。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}).</source>
        <translation>{path} 无法使用（{reason}）。</translation>
    </message>
    <message>
        <source>{path} exists already; a backup is never restored over something.</source>
        <translation>{path} 已存在；恢复不会覆盖已有文件。</translation>
    </message>
    <message>
        <source>{path} is not a Paidan database.</source>
        <translation>{path} 不是派单台数据库。</translation>
    </message>
    <message>
        <source>{printed} labels are out, {left} are left: {why}</source>
        <translation>已打印 {printed} 张，剩余 {left} 张：{why}</translation>
    </message>
    <message>
        <source>{technician} is in charge of {number} and cannot come along as well.</source>
        <translation>{technician} 是 {number} 的负责人，不能再作协助人。</translation>
    </message>
    <message>
        <source>{text} is no port.</source>
        <translation>{text} 不是有效端口。</translation>
    </message>
    <message>
        <source>{value} dots per millimetre is not supported.</source>
        <translation>不支持每毫米 {value} 点。</translation>
    </message>
    <message>
        <source>“{check}” needs at least two words to choose from.</source>
        <translation>“{check}”至少要有两个选项。</translation>
    </message>
    <message>
        <source>“{check}” was not answered.</source>
        <translation>“{check}”没有填。</translation>
    </message>
    <message>
        <source>“{check}”: choose one of the list.</source>
        <translation>“{check}”：请从选项中选一个。</translation>
    </message>
    <message>
        <source>“{check}”: the lower limit is above the upper one.</source>
        <translation>“{check}”：下限高于上限。</translation>
    </message>
    <message>
        <source>“{check}”: {text} is no number.</source>
        <translation>“{check}”：{text} 不是数字。</translation>
    </message>
    <message>
        <source>“{field}” is no date.</source>
        <translation>“{field}”不是日期。</translation>
    </message>
    <message>
        <source>“{field}” is no number.</source>
        <translation>“{field}”不是数字。</translation>
    </message>
    <message>
        <source>“{field}” must be filled in.</source>
        <translation>“{field}”必须填写。</translation>
    </message>
    <message>
        <source>“{field}”: choose one of the list.</source>
        <translation>“{field}”：请从列表中选择。</translation>
    </message>
    <message>
        <source>“{name}” has no code yet, so no tag can be printed.</source>
        <translation>“{name}”还没有编号，无法打印标签。</translation>
    </message>
    <message>
        <source>“{name}” was given to nobody yet: say who walked.</source>
        <translation>“{name}”还没有派给人：请选择谁巡的。</translation>
    </message>
    <message>
        <source>“{part}” cannot be part of a code.</source>
        <translation>“{part}”不能用于编号。</translation>
    </message>
    <message>
        <source>“{point}”: nothing is looked at there.</source>
        <translation>“{point}”：没有检查项。</translation>
    </message>
    <message>
        <source>“{text}” are no hours: write 8:00-12:00, 13:00-18:00.</source>
        <translation>“{text}”不是时间段：请写 8:00-12:00, 13:00-18:00。</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money.</source>
        <translation>“{text}”不是金额。</translation>
    </message>
    <message>
        <source>“{text}” is no moment.</source>
        <translation>看不懂时间“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” is no week and no quarter.</source>
        <translation>“{text}”不是周也不是季度。</translation>
    </message>
    <message>
        <source>“{text}” is not a label size.</source>
        <translation>“{text}”不是标签尺寸。</translation>
    </message>
    <message>
        <source>“{text}” is not a month.</source>
        <translation>“{text}”不是月份。</translation>
    </message>
    <message>
        <source>“{text}” is not an asset code.</source>
        <translation>“{text}”不是设备编号。</translation>
    </message>
    <message>
        <source>“{text}” was misread or mistyped: its check character does not match.</source>
        <translation>“{text}”读错或输错：校验位不符。</translation>
    </message>
    <message>
        <source>“{value}” cannot be filtered by.</source>
        <translation>不能按“{value}”筛选。</translation>
    </message>
    <message>
        <source>“{value}” is no answer to {name}.</source>
        <translation>“{value}”不能作为“{name}”的内容。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在服务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Asset code</source>
        <translation>设备编号</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Finished this month</source>
        <translation>本月完工</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近报修</translation>
    </message>
    <message>
        <source>Least stock</source>
        <translation>最低库存</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next certificate expires</source>
        <translation>最近到期的证书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number in the old ledger</source>
        <translation>原台账单号</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完工单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Orders a day at most</source>
        <translation>每日单量上限</translation>
    </message>
    <message>
        <source>Part code</source>
        <translation>备件编码</translation>
    </message>
    <message>
        <source>Part name</source>
        <translation>备件名称</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price (yuan)</source>
        <translation>单价（元）</translation>
    </message>
    <message>
        <source>VIP level</source>
        <translation>VIP 等级</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修期至</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>FeedStrip</name>
    <message>
        <source>What happened</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>What happens appears here.</source>
        <translation>动态会显示在这里。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ 筛选</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>没有可选项</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show the {count} orders</source>
        <translation>查看 {count} 张工单</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Going well</source>
        <translation>做得好</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>The charts are being computed …</source>
        <translation>图表计算中…</translation>
    </message>
    <message>
        <source>To act on</source>
        <translation>要处理</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>要留意</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>数据说明</translation>
    </message>
    <message>
        <source>{level} · {count}</source>
        <translation>{level} · {count}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>100,000 rows in a few minutes</source>
        <translation>十万行只需几分钟</translation>
    </message>
    <message>
        <source>About a minute</source>
        <translation>约一分钟</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>马上开始</translation>
    </message>
    <message>
        <source>Bring in my Excel ledgers</source>
        <translation>导入我的 Excel 台账</translation>
    </message>
    <message>
        <source>Customers, machines and old orders from .xlsx, .xls or .csv. You see every row before anything is written, and can take it all back.</source>
        <translation>从 .xlsx、.xls 或 .csv 导入客户、设备和历史工单。写入前逐行预览，导入后可整批撤销。</translation>
    </message>
    <message>
        <source>Look around in a demo company</source>
        <translation>先看看演示公司</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>This company has no data yet. Nothing you choose here is final, and all of it stays on this computer.</source>
        <translation>公司还没有数据。这里的选择随时可以更改，所有数据都留在本机。</translation>
    </message>
    <message>
        <source>Twelve technicians, a year and a half of orders, a simulated modem. In a database of its own, so it never mixes with yours.</source>
        <translation>十二名技师、一年半的工单、模拟短信猫。使用独立数据库，不会与您的数据混在一起。</translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation>从哪里开始？</translation>
    </message>
    <message>
        <source>With the usual order types, service times and skills ready to be changed. Then add your first technician and take a call.</source>
        <translation>已备好常用工单类型、服务时限和技能，可随意修改。添加第一位技师就能接单。</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Look at everything again</source>
        <translation>恢复看全部</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>只看：</translation>
    </message>
    <message>
        <source>{name} ✕</source>
        <translation>{name} ✕</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Please fill in this field.</source>
        <translation>请填写此项。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation>{days} 天前</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min ago</source>
        <translation>{hours} 时 {minutes} 分前</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分前</translation>
    </message>
    <message>
        <source>{sign}{days}d</source>
        <translation>{sign}{days}天</translation>
    </message>
    <message>
        <source>{sign}{days}d {clock}</source>
        <translation>{sign}{days}天 {clock}</translation>
    </message>
</context>
<context>
    <name>FoundTabs</name>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Change of shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Dispatched, not confirmed</source>
        <translation>已派单、技师未确认</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>I am {name}: take over</source>
        <translation>我是 {name}，接班</translation>
    </message>
    <message>
        <source>No order needs a word.</source>
        <translation>没有需要交代的工单。</translation>
    </message>
    <message>
        <source>Not heard of for long: {names}</source>
        <translation>久未联系的技师：{names}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Promised within 24 hours</source>
        <translation>24 小时内的约定</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>以往交接</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Urgent, standing still</source>
        <translation>紧急、停机</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What the next one has to know</source>
        <translation>要交代的事</translation>
    </message>
    <message>
        <source>{leaving} has handed over to {coming}. Read it and take over.</source>
        <translation>{leaving} 已交班给 {coming}，请看过后接班。</translation>
    </message>
    <message>
        <source>{name} is on duty.</source>
        <translation>{name} 已接班。</translation>
    </message>
    <message>
        <source>{name} is on duty. The note is made of the board.</source>
        <translation>{name} 在班。以下由看板自动汇总。</translation>
    </message>
    <message>
        <source>{tray} texts to look at, {outbox} not sent yet</source>
        <translation>待处理短信 {tray} 条，待发短信 {outbox} 条</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>……还有 {n} 张</translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>All {count} steps passed.</source>
        <translation>{count} 步全部通过。</translation>
    </message>
    <message>
        <source>It answers and shows who calls ({command}).</source>
        <translation>应答正常，能显示来电号码（{command}）。</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>现在请扫任意一个码。</translation>
    </message>
    <message>
        <source>The line is open. It takes no commands, as boxes do that only print: call once, the number has to appear above.</source>
        <translation>端口已打开。设备不应答指令，属于只输出号码的来电盒：请打一次电话，号码应出现在窗口顶部。</translation>
    </message>
    <message>
        <source>The test label was sent.</source>
        <translation>测试标签已发送。</translation>
    </message>
</context>
<context>
    <name>HeatChart</name>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>超时工单</translation>
    </message>
    <message>
        <source>Late orders by the hour of their report</source>
        <translation>超时工单按报修时段</translation>
    </message>
    <message>
        <source>Late, reported {day} {hour}:00</source>
        <translation>超时，{day} {hour}:00 报修</translation>
    </message>
    <message>
        <source>No order fell due in this period.</source>
        <translation>本时段没有到期的工单。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>{day} {hour}:00 – {late} of {due} late</source>
        <translation>{day} {hour}:00 – {due} 单中 {late} 单超时</translation>
    </message>
    <message>
        <source>{late} of {due} late</source>
        <translation>{due} 单中 {late} 单超时</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>For example 8-12, 13-18; empty: closed</source>
        <translation>例如 8-12, 13-18；空着表示休息</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Nobody is signed in here: choose your name at the top right.</source>
        <translation>本机还没有人登录：请在右上角选择您的姓名。</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Assets</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Production records</source>
        <translation>生产记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Several numbers may stand in one cell.</source>
        <translation>一个单元格可以填写多个号码。</translation>
    </message>
    <message>
        <source>Several, separated by commas.</source>
        <translation>可填写多项，用逗号分隔。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Such as 2026-10-01 09:30.</source>
        <translation>例如 2026-10-01 09:30。</translation>
    </message>
    <message>
        <source>Such as 2026-10-01.</source>
        <translation>例如 2026-10-01。</translation>
    </message>
    <message>
        <source>Such as 24 or 2年.</source>
        <translation>例如 24 或 2年。</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Work order history</source>
        <translation>历史工单</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>partly taken back</source>
        <translation>部分撤回</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>ImportsPlace</name>
    <message>
        <source>Importing … {percent} % · {speed} rows/s</source>
        <translation>正在导入 {percent} % · {speed} 行/秒</translation>
    </message>
    <message>
        <source>Kept, because they were edited since or are needed: {titles}</source>
        <translation>以下内容后来被修改过或正被使用，予以保留：{titles}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Taken back: {removed} removed, {restored} as before</source>
        <translation>已撤回：删除 {removed} 条，恢复 {restored} 条</translation>
    </message>
    <message>
        <source>The import was stopped. Go on with it, or take back what was written.</source>
        <translation>导入已停止。可以继续，也可以撤回已写入的内容。</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>refused rows</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>{kind} template</source>
        <translation>{kind}模板</translation>
    </message>
    <message>
        <source>{name}: {created} new, {updated} changed, {refused} refused</source>
        <translation>{name}：新增 {created}，更新 {updated}，未导入 {refused}</translation>
    </message>
    <message>
        <source>{n} rows saved</source>
        <translation>已保存 {n} 行</translation>
    </message>
</context>
<context>
    <name>IssuedWindow</name>
    <message>
        <source>As set</source>
        <translation>已按设置送达</translation>
    </message>
    <message>
        <source>Compare with today&apos;s figures</source>
        <translation>与今日数字对照</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>报告中</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>出具时间</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>已出报告</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>None was issued yet: the first one follows the first week.</source>
        <translation>还没有出过报告：第一周结束后就会有第一份。</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reports are made by themselves as set in the settings.</source>
        <translation>报告按“设置”里的安排自动生成。</translation>
    </message>
    <message>
        <source>Review of use</source>
        <translation>使用情况回顾</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在计算数据……</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Weekly brief</source>
        <translation>一周简报</translation>
    </message>
    <message>
        <source>{period}: all {count} figures are the same today.</source>
        <translation>{period}：{count} 项数字今日仍完全一致。</translation>
    </message>
    <message>
        <source>{period}: {count} figures would be others today.</source>
        <translation>{period}：有 {count} 项数字今日已不同。</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>JobSlip</name>
    <message>
        <source>0 cannot go + reason</source>
        <translation>0 拒单+原因</translation>
    </message>
    <message>
        <source>1 accept</source>
        <translation>1 接单</translation>
    </message>
    <message>
        <source>2 arrived</source>
        <translation>2 到场</translation>
    </message>
    <message>
        <source>3 finished</source>
        <translation>3 完工</translation>
    </message>
    <message>
        <source>with several orders: “{short} 1”</source>
        <translation>多单请写“{short} 1”</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Articles</source>
        <translation>知识文章</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the short form</source>
        <translation>复制短信版</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>有用吗？</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Fault, cause, step, model</source>
        <translation>故障、原因、步骤、型号</translation>
    </message>
    <message>
        <source>Faults without one</source>
        <translation>待写的故障</translation>
    </message>
    <message>
        <source>Frequent faults no article is about</source>
        <translation>常见但还没有文章的故障</translation>
    </message>
    <message>
        <source>From order {number}</source>
        <translation>来自工单 {number}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>有用</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>How it shows itself</source>
        <translation>故障现象</translation>
    </message>
    <message>
        <source>In the words of those who call: it is found by them.</source>
        <translation>按报修人的说法写，接单时靠这些字找到它。</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>没用</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>有用</translation>
    </message>
    <message>
        <source>Its fault, what was done and the photos of the repair.</source>
        <translation>带上故障、处理办法和维修照片。</translation>
    </message>
    <message>
        <source>Kind of equipment</source>
        <translation>设备类别</translation>
    </message>
    <message>
        <source>Kinds of equipment</source>
        <translation>设备类别</translation>
    </message>
    <message>
        <source>Known about it</source>
        <translation>知识库里有</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>Make an article of it</source>
        <translation>写成知识文章</translation>
    </message>
    <message>
        <source>Make it of the last order that was solved</source>
        <translation>用最近一张解决了的工单生成</translation>
    </message>
    <message>
        <source>Mean time on site</source>
        <translation>平均现场时间</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Mostly written</source>
        <translation>最常写的故障</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>No article about it yet.</source>
        <translation>知识库里还没有相关文章。</translation>
    </message>
    <message>
        <source>No fault came five times or more without an article about it.</source>
        <translation>没有出现五次以上而还没有文章的故障。</translation>
    </message>
    <message>
        <source>None chosen: for all of them.</source>
        <translation>不选：全部适用。</translation>
    </message>
    <message>
        <source>Noted: it did not help.</source>
        <translation>已记下：没用。</translation>
    </message>
    <message>
        <source>Noted: it helped.</source>
        <translation>已记下：有用。</translation>
    </message>
    <message>
        <source>Nothing is written down yet. An article is written here, or made with one click of an order that was solved: open the order, “Related”, “Make an article of it”. It is then offered while the like is reported.</source>
        <translation>还没有文章。可以在这里新建，也可以从解决了的工单一键生成：打开工单，「相关」，「写成知识文章」。以后接到同样的报修时就会提示。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open that order</source>
        <translation>打开那张工单</translation>
    </message>
    <message>
        <source>Open the order it came from</source>
        <translation>打开来源工单</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Picture of the step</source>
        <translation>步骤图片</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>图片 ({kinds})</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print with the slip</source>
        <translation>随派工单打印</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Review meetings</source>
        <translation>复盘会</translation>
    </message>
    <message>
        <source>Short form, sent to the technician as a text</source>
        <translation>短信版（发给技师）</translation>
    </message>
    <message>
        <source>Shown while calls are taken</source>
        <translation>接单时提示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Text it to {name}</source>
        <translation>短信发给{name}</translation>
    </message>
    <message>
        <source>The text is on its way to {name}.</source>
        <translation>短信已排队发给{name}。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>这一步做什么</translation>
    </message>
    <message>
        <source>Without this picture</source>
        <translation>去掉图片</translation>
    </message>
    <message>
        <source>Worth talking over</source>
        <translation>待复盘</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Write the article</source>
        <translation>写文章</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>全部型号</translation>
    </message>
    <message>
        <source>by order type and model, the last 12 months</source>
        <translation>按工单类型与型号，近 12 个月</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>没用</translation>
    </message>
    <message>
        <source>helped</source>
        <translation>有用</translation>
    </message>
    <message>
        <source>helped {helped} of {total}, {rate}</source>
        <translation>{total} 次中 {helped} 次有用，{rate}</translation>
    </message>
    <message>
        <source>hit rate of articles {rate} ({total})</source>
        <translation>文章命中率 {rate}（{total} 次）</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>近 {count} 天</translation>
    </message>
    <message>
        <source>made of the steps by itself</source>
        <translation>留空则由步骤自动生成</translation>
    </message>
    <message>
        <source>no machine noted</source>
        <translation>未登记设备</translation>
    </message>
    <message>
        <source>noted: did not help</source>
        <translation>已记：没用</translation>
    </message>
    <message>
        <source>noted: helped</source>
        <translation>已记：有用</translation>
    </message>
    <message>
        <source>of cases {rate} ({total})</source>
        <translation>案例命中率 {rate}（{total} 次）</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} 篇</translation>
    </message>
</context>
<context>
    <name>KnownCustomer</name>
    <message>
        <source>Somebody else</source>
        <translation>换一位客户</translation>
    </message>
    <message>
        <source>The contract has ended</source>
        <translation>合同已到期</translation>
    </message>
    <message>
        <source>{count} orders so far</source>
        <translation>历史工单 {count} 张</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Forget layout {name}</source>
        <translation>删除布局 {name}</translation>
    </message>
    <message>
        <source>Keep this layout as …</source>
        <translation>将此布局另存为…</translation>
    </message>
    <message>
        <source>Layout: large map</source>
        <translation>布局：大地图</translation>
    </message>
    <message>
        <source>Layout: large timeline</source>
        <translation>布局：大时间轴</translation>
    </message>
    <message>
        <source>Layout: standard</source>
        <translation>布局：标准</translation>
    </message>
    <message>
        <source>Layout: wide lists, no map</source>
        <translation>布局：宽列表，无地图</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>布局：{name}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map in a second window</source>
        <translation>地图放到第二个窗口</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>Previous layout</source>
        <translation>上一个布局</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Timeline in a second window</source>
        <translation>时间轴放到第二个窗口</translation>
    </message>
</context>
<context>
    <name>LazyHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>move {number} </source>
        <translation>改期 {number} </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source> visits</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A usual week</source>
        <translation>常用班次</translation>
    </message>
    <message>
        <source>A4 sheet of labels (PDF)</source>
        <translation>A4 不干胶标签纸（PDF）</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Abnormal or not</source>
        <translation>全部（含异常）</translation>
    </message>
    <message>
        <source>Act on them</source>
        <translation>批量操作</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在服务</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>全部客户状态</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部网点</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>All his orders</source>
        <translation>其全部工单</translation>
    </message>
    <message>
        <source>All its orders</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全部型号</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部位置</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>全部优先级</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>全部技能</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>全部技师</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All {count} rows</source>
        <translation>全部 {count} 行</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Another shift on this day</source>
        <translation>当天再加一个班次</translation>
    </message>
    <message>
        <source>Any last order</source>
        <translation>最近报修不限</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>报修时间不限</translation>
    </message>
    <message>
        <source>Any warranty</source>
        <translation>保修不限</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Asset name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Begins in {count} days</source>
        <translation>{count} 天后开始</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Choose a customer of the list, or leave it empty.</source>
        <translation>请从列表中选择客户，或留空。</translation>
    </message>
    <message>
        <source>Choose a machine of the list, or leave it empty.</source>
        <translation>请从列表中选择设备，或留空。</translation>
    </message>
    <message>
        <source>Choose at most {count} orders to act on at once.</source>
        <translation>一次最多选择 {count} 张工单进行操作。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Code or name of the whole</source>
        <translation>整机的编号或名称</translation>
    </message>
    <message>
        <source>Code, name, model, serial number, customer</source>
        <translation>编码、名称、型号、序列号、客户</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起</translation>
    </message>
    <message>
        <source>Contract has ended</source>
        <translation>合同已到期</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同止</translation>
    </message>
    <message>
        <source>Contract, e.g. yearly upkeep 2026</source>
        <translation>合同，如：2026 年度保养</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>Cost and failures</source>
        <translation>费用与故障</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Days between failures</source>
        <translation>平均故障间隔（天）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard and go on</source>
        <translation>放弃并继续</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>单据号</translation>
    </message>
    <message>
        <source>Documents and photos</source>
        <translation>文件与照片</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>不要的技师</translation>
    </message>
    <message>
        <source>Double-click or Enter: he can do it</source>
        <translation>双击或回车：会做</translation>
    </message>
    <message>
        <source>Early shift</source>
        <translation>早班</translation>
    </message>
    <message>
        <source>Empty: it still stands</source>
        <translation>留空表示仍在停机</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>留空表示不限。</translation>
    </message>
    <message>
        <source>Ended {count} days ago</source>
        <translation>{count} 天前到期</translation>
    </message>
    <message>
        <source>Enter the first one: name, phone and skills are enough to send him out.</source>
        <translation>录入第一位：有姓名、电话和技能即可派单。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Excel workbook …</source>
        <translation>Excel 工作簿…</translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation>{day} 已过期</translation>
    </message>
    <message>
        <source>Expires in {count} days</source>
        <translation>{count} 天后到期</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failures a year</source>
        <translation>年故障次数</translation>
    </message>
    <message>
        <source>Failures, of all orders</source>
        <translation>故障 / 全部工单</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>查找位置</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Finished this month</source>
        <translation>本月完工</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>From: 11-23 8:00</source>
        <translation>从：11-23 8:00</translation>
    </message>
    <message>
        <source>Give a code</source>
        <translation>生成编码</translation>
    </message>
    <message>
        <source>Give codes</source>
        <translation>生成编码</translation>
    </message>
    <message>
        <source>Giving codes</source>
        <translation>正在生成编码</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Here or left</source>
        <translation>在职或离职</translation>
    </message>
    <message>
        <source>His orders</source>
        <translation>其工单</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Import the equipment ledger you have, whatever it looks like, or enter the first asset by hand.</source>
        <translation>导入现有设备台账（格式不限），或手工录入第一台设备。</translation>
    </message>
    <message>
        <source>Import the list you have. A customer is also made by itself when somebody calls for the first time.</source>
        <translation>导入现有客户名单。新客户首次来电接单时也会自动建档。</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Is here after all</source>
        <translation>取消休假</translation>
    </message>
    <message>
        <source>Is served by us</source>
        <translation>正常服务</translation>
    </message>
    <message>
        <source>It fails again and again and is in no upkeep plan.</source>
        <translation>这台设备反复故障，还没有保养计划。</translation>
    </message>
    <message>
        <source>It runs again</source>
        <translation>恢复运行</translation>
    </message>
    <message>
        <source>Its code {code} is never given again; a scan still opens it.</source>
        <translation>编号 {code} 不会再发给别的设备；扫旧标签仍能打开这台设备。</translation>
    </message>
    <message>
        <source>Its number plate, or what it is called.</source>
        <translation>车牌号或叫法。</translation>
    </message>
    <message>
        <source>Its orders</source>
        <translation>该设备的工单</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>请假类型</translation>
    </message>
    <message>
        <source>Label these machines …</source>
        <translation>给这些设备贴标…</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation>最后联系 {time}</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近报修</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>晚班</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>纬度，经度</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Leave from</source>
        <translation>请假开始</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不采用</translation>
    </message>
    <message>
        <source>Leave until</source>
        <translation>请假结束</translation>
    </message>
    <message>
        <source>Likes to see</source>
        <translation>指定技师</translation>
    </message>
    <message>
        <source>Limits of the order type</source>
        <translation>按工单类型的时限</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>Loss (yuan)</source>
        <translation>损失（元）</translation>
    </message>
    <message>
        <source>Loss by standstill</source>
        <translation>停机损失</translation>
    </message>
    <message>
        <source>Machine card (PDF)</source>
        <translation>设备卡（PDF）</translation>
    </message>
    <message>
        <source>Mark days, then right-click or Enter. ○ holiday  ● make-up day</source>
        <translation>选中日期，再按右键或回车。○ 节假日  ● 调休上班</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>表名</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>周一至周六</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, any part of a phone, address</source>
        <translation>名称、电话任意几位、地址</translation>
    </message>
    <message>
        <source>Name, number, phone</source>
        <translation>姓名、工号、电话</translation>
    </message>
    <message>
        <source>Name, phones, addresses and remarks of {name} are taken out of the file and all orders; districts and figures stay. The log, which nobody can change, keeps what was written before.</source>
        <translation>将从档案和全部工单中清除{name}的姓名、电话、地址和备注；区域与数字保留。防篡改日志仍保留过去的记录。</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>新建设备</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>New technician</source>
        <translation>新建技师</translation>
    </message>
    <message>
        <source>Next certificate to expire</source>
        <translation>最近到期证书</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>No VIP</source>
        <translation>非 VIP</translation>
    </message>
    <message>
        <source>No assets on file.</source>
        <translation>暂无设备档案。</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>不属于网点</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>没有证书</translation>
    </message>
    <message>
        <source>No longer served</source>
        <translation>已停止服务</translation>
    </message>
    <message>
        <source>No parts of its own</source>
        <translation>没有部件</translation>
    </message>
    <message>
        <source>No patrol has come past this machine yet.</source>
        <translation>巡检还没有到过这台设备。</translation>
    </message>
    <message>
        <source>No place noted</source>
        <translation>未登记位置</translation>
    </message>
    <message>
        <source>No shifts on file: always on duty</source>
        <translation>未排班：随时在岗</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>不指定地点</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>Nothing is here yet: begin with “{new}” above.</source>
        <translation>这里还没有内容：点上面的“{new}”开始。</translation>
    </message>
    <message>
        <source>Nothing is written down yet: acceptance, meters, standstills, costs, stock-takes.</source>
        <translation>还没有记录。验收、抄表、停机、费用、盘点都记在这里。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number in the old ledger</source>
        <translation>原台账单号</translation>
    </message>
    <message>
        <source>Number, customer, phone, address, fault</source>
        <translation>单号、客户、电话、地址、故障</translation>
    </message>
    <message>
        <source>Of its price</source>
        <translation>占购置价</translation>
    </message>
    <message>
        <source>On call outside his shifts</source>
        <translation>班次外可应急呼叫</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>On time or late</source>
        <translation>准时或超时</translation>
    </message>
    <message>
        <source>Only the middle of the district, a few kilometres off</source>
        <translation>仅为区县中心，可能相差数公里</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完工单</translation>
    </message>
    <message>
        <source>Or drop photos and documents here.</source>
        <translation>也可以把照片、文件拖到这里。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>每日单量上限</translation>
    </message>
    <message>
        <source>Orders go there as texts, and replies are known by it.</source>
        <translation>派单短信发往此号，回复也凭此号识别。</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属整机</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Payment note</source>
        <translation>款项备注</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone or name of the owner</source>
        <translation>所属客户的电话或名称</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Plan preventive upkeep</source>
        <translation>建预防保养计划</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>Press F2 when the phone rings, or import the ledger you kept so far.</source>
        <translation>来电时按 F2 接单，或导入以往的工单台账。</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>价格（元）</translation>
    </message>
    <message>
        <source>Print tag</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Print tags</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Purchase and warranty</source>
        <translation>采购与保修</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>采购日期</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>负责区域</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>维修工单</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>报废…</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>运行小时</translation>
    </message>
    <message>
        <source>Same as another customer …</source>
        <translation>与另一客户合并…</translation>
    </message>
    <message>
        <source>Same fault again within 30 days</source>
        <translation>30 天内重复故障</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Save mine anyway</source>
        <translation>仍保存我的</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>报废处置</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Service limits</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>Several with a comma; empty: everywhere.</source>
        <translation>多个用逗号分隔；留空表示不限区域。</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show the whole list again</source>
        <translation>重新显示完整列表</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>查看已存内容</translation>
    </message>
    <message>
        <source>Shown to whoever takes a call of this customer.</source>
        <translation>接这位客户的电话时会显示。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Site name</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills and certificates</source>
        <translation>技能与证书</translation>
    </message>
    <message>
        <source>Skills of the team</source>
        <translation>团队技能</translation>
    </message>
    <message>
        <source>Skills, certificates and the roster</source>
        <translation>技能、证书与排班</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>出售</translation>
    </message>
    <message>
        <source>Sold for (yuan)</source>
        <translation>出售价（元）</translation>
    </message>
    <message>
        <source>Somebody changed this while you were typing.</source>
        <translation>您输入期间，已有人修改了此记录。</translation>
    </message>
    <message>
        <source>Spent on it</source>
        <translation>累计费用</translation>
    </message>
    <message>
        <source>Standstill</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Standstill and loss by month</source>
        <translation>每月停机与损失</translation>
    </message>
    <message>
        <source>Starts the day at</source>
        <translation>出发地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tagged or not</source>
        <translation>编码不限</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Take out the personal data …</source>
        <translation>清除个人信息…</translation>
    </message>
    <message>
        <source>Take stock of them …</source>
        <translation>盘点这些设备…</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Takes along on a day</source>
        <translation>一天可带</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Text file (CSV) …</source>
        <translation>文本文件（CSV）…</translation>
    </message>
    <message>
        <source>The upkeep plan “{name}” leaves it out from now on.</source>
        <translation>保养计划“{name}”从此不再为它开单。</translation>
    </message>
    <message>
        <source>The {count} selected rows</source>
        <translation>所选 {count} 行</translation>
    </message>
    <message>
        <source>Their assets</source>
        <translation>其设备</translation>
    </message>
    <message>
        <source>Their orders</source>
        <translation>其工单</translation>
    </message>
    <message>
        <source>There are no assets yet.</source>
        <translation>还没有设备。</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>还没有客户。</translation>
    </message>
    <message>
        <source>There are no orders yet.</source>
        <translation>还没有工单。</translation>
    </message>
    <message>
        <source>There are no technicians yet.</source>
        <translation>还没有技师。</translation>
    </message>
    <message>
        <source>This asset has no code yet, so it has no tag.</source>
        <translation>该设备尚无编码，因此没有标签。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>无法识别的日期。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>This is the same file.</source>
        <translation>这就是同一份档案。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Try fewer words, or take a filter away.</source>
        <translation>请减少关键字，或去掉一项筛选。</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>周二至周五同周一</translation>
    </message>
    <message>
        <source>Two weeks earlier</source>
        <translation>前两周</translation>
    </message>
    <message>
        <source>Two weeks later</source>
        <translation>后两周</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Until: 11-25 18:00</source>
        <translation>至：11-25 18:00</translation>
    </message>
    <message>
        <source>Upkeep plan “{name}”, next on {day}</source>
        <translation>保养计划“{name}”，下次 {day}</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>VIP level</source>
        <translation>VIP 等级</translation>
    </message>
    <message>
        <source>VIP or not</source>
        <translation>VIP 不限</translation>
    </message>
    <message>
        <source>Valid for {count} more days</source>
        <translation>还有 {count} 天</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Visits it pays for</source>
        <translation>包含次数</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修期至</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it includes</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What you typed for {name} is not saved.</source>
        <translation>“{name}”的修改尚未保存。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Where machines stand</source>
        <translation>设备所在位置</translation>
    </message>
    <message>
        <source>Which other file is {name} too? Its phones, sites, machines and orders come here.</source>
        <translation>哪份档案也是{name}？它的电话、地址、设备和工单都并到这里。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who is here when</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>号码归属</translation>
    </message>
    <message>
        <source>With a code</source>
        <translation>已有编码</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>尚无编码</translation>
    </message>
    <message>
        <source>Without any shift he counts as always on duty.</source>
        <translation>不设班次则视为随时在岗。</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Worn out</source>
        <translation>老化</translation>
    </message>
    <message>
        <source>Write out all that is known …</source>
        <translation>导出全部资料…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>any number of visits</source>
        <translation>不限次数</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>break begins</source>
        <translation>休息开始</translation>
    </message>
    <message>
        <source>e.g. owes 380 for November</source>
        <translation>如：欠11月 380 元</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>length of the break</source>
        <translation>休息时长</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>still stands</source>
        <translation>仍在停机</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{count} assets</source>
        <translation>{count} 台设备</translation>
    </message>
    <message>
        <source>{count} assets were given a code</source>
        <translation>已为 {count} 台设备生成编码</translation>
    </message>
    <message>
        <source>{count} certificates expire soon</source>
        <translation>{count} 项证书即将到期</translation>
    </message>
    <message>
        <source>{count} certificates expired</source>
        <translation>{count} 个证书已过期</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} 位客户</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>剩 {count} 天</translation>
    </message>
    <message>
        <source>{count} finished this month</source>
        <translation>本月完工 {count} 单</translation>
    </message>
    <message>
        <source>{count} open orders stay open: finish or cancel them.</source>
        <translation>还有 {count} 张未完工单，不会自动取消：请完成或取消。</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 张工单</translation>
    </message>
    <message>
        <source>{count} orders and the whole file written to {file}</source>
        <translation>{count} 张工单与全部档案已写入 {file}</translation>
    </message>
    <message>
        <source>{count} parts of its own stay as they are.</source>
        <translation>它的 {count} 个部件状态不变。</translation>
    </message>
    <message>
        <source>{count} rows written to {file}</source>
        <translation>已将 {count} 行写入 {file}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count}</translation>
    </message>
    <message>
        <source>{count} tags printed on {printer}</source>
        <translation>已在 {printer} 打印 {count} 张标签</translation>
    </message>
    <message>
        <source>{count} technicians</source>
        <translation>{count} 名技师</translation>
    </message>
    <message>
        <source>{day} expired</source>
        <translation>{day} 已过期</translation>
    </message>
    <message>
        <source>{expired} certificates expired or missing, {soon} expire soon. Double-click a cell to give or take a skill.</source>
        <translation>{expired} 项证书过期或缺失，{soon} 项即将到期。双击格子可增减技能。</translation>
    </message>
    <message>
        <source>{grid} labels of {size} mm</source>
        <translation>{grid} 枚，每枚 {size} 毫米</translation>
    </message>
    <message>
        <source>{other} becomes part of {name}. Ctrl+Z takes it back.</source>
        <translation>“{other}”将并入“{name}”。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>{skills}: nobody is sent without a valid certificate.</source>
        <translation>{skills}：没有有效证书不派这类工单，请在上面添加证书。</translation>
    </message>
    <message>
        <source>{used} of {count} visits</source>
        <translation>已用 {used}/{count} 次</translation>
    </message>
    <message>
        <source>{value} a day</source>
        <translation>每天 {value}</translation>
    </message>
</context>
<context>
    <name>LoadChart</name>
    <message>
        <source>Drawn by</source>
        <translation>按什么画</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>超时工单</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Load map</source>
        <translation>区域负载图</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>No order of this period has a known place. Give sites a region or coordinates, or draw areas on the dispatch map.</source>
        <translation>本时段的工单都没有位置。给客户地址填上区域或坐标，或在调度地图上画出片区。</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完工单</translation>
    </message>
    <message>
        <source>Open orders per head</source>
        <translation>人均未完成</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Orders reported</source>
        <translation>报修工单</translation>
    </message>
    <message>
        <source>Orders reported per head</source>
        <translation>人均报修</translation>
    </message>
    <message>
        <source>Orders without a place</source>
        <translation>无位置的工单</translation>
    </message>
    <message>
        <source>Orders without a place ({count})</source>
        <translation>无位置的工单（{count}）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>地图显示什么</translation>
    </message>
    <message>
        <source>around {lat}, {lon}</source>
        <translation>{lat}, {lon} 附近</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>按片区</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>by square</source>
        <translation>按网格</translation>
    </message>
    <message>
        <source>no technician has been there yet</source>
        <translation>还没有技师去过</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>{count} 单无位置</translation>
    </message>
    <message>
        <source>{people} technicians there, {figure} orders for each</source>
        <translation>{people} 名技师到过，人均 {figure} 单</translation>
    </message>
</context>
<context>
    <name>LoadEdit</name>
    <message>
        <source>kg</source>
        <translation>公斤</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>公斤数</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>All commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation>关闭侧面板</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>转到：{place}</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>标准文字大小</translation>
    </message>
    <message>
        <source>Paidan</source>
        <translation>派单台</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>恢复默认布局</translation>
    </message>
    <message>
        <source>Scan a machine to report its fault</source>
        <translation>扫码报修</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Branches and areas</source>
        <translation>网点与区域</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Click the corners; a double click closes the area</source>
        <translation>逐点单击画边界，双击闭合</translation>
    </message>
    <message>
        <source>Click to zoom in</source>
        <translation>点击放大</translation>
    </message>
    <message>
        <source>Colour by technician</source>
        <translation>按技师着色</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>顶点</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drag the corners; a right click takes one away</source>
        <translation>拖动顶点调整，右键删除顶点</translation>
    </message>
    <message>
        <source>Drag to make a corner here</source>
        <translation>拖动可在此增加顶点</translation>
    </message>
    <message>
        <source>Everybody&apos;s routes</source>
        <translation>所有人的路线</translation>
    </message>
    <message>
        <source>Grid {distance}</source>
        <translation>每格 {distance}</translation>
    </message>
    <message>
        <source>Hide planned work</source>
        <translation>隐藏计划内工单</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Only the day of the timeline</source>
        <translation>只看时间轴当天</translation>
    </message>
    <message>
        <source>Position {age} old</source>
        <translation>位置更新于 {age}前</translation>
    </message>
    <message>
        <source>Routes and arrival times</source>
        <translation>路线与到达时间</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>只看所选</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>退一步</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>The map is coming up…</source>
        <translation>地图即将就绪…</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>red {red} · amber {amber} · blue {blue}</source>
        <translation>红 {red} · 黄 {amber} · 蓝 {blue}</translation>
    </message>
    <message>
        <source>{clock} exceeded by {time}</source>
        <translation>{clock}已超 {time}</translation>
    </message>
    <message>
        <source>{clock}: {time} left</source>
        <translation>{clock}还剩 {time}</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} 天 {h} 时</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 时 {m} 分</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 时</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} 公里</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} 米</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>已选 {n} 张</translation>
    </message>
    <message>
        <source>{n} work orders</source>
        <translation>{n} 张工单</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
</context>
<context>
    <name>MapAreas</name>
    <message>
        <source>Area {name} …</source>
        <translation>区域 {name} …</translation>
    </message>
    <message>
        <source>Draw an area …</source>
        <translation>画一个区域 …</translation>
    </message>
</context>
<context>
    <name>MapDesk</name>
    <message>
        <source>A technician is here</source>
        <translation>技师在此处</translation>
    </message>
    <message>
        <source>Copy {place}</source>
        <translation>复制 {place}</translation>
    </message>
    <message>
        <source>Nearest technicians</source>
        <translation>最近的技师</translation>
    </message>
    <message>
        <source>New order here</source>
        <translation>在此新建工单</translation>
    </message>
    <message>
        <source>Nobody on duty has a known position</source>
        <translation>在岗技师都没有已知位置</translation>
    </message>
    <message>
        <source>Opening the map file</source>
        <translation>打开地图文件</translation>
    </message>
    <message>
        <source>{name}   {km} km · {minutes} min · {state}</source>
        <translation>{name}   {km} 公里 · {minutes} 分钟 · {state}</translation>
    </message>
    <message>
        <source>{number} {customer} is here</source>
        <translation>{number} {customer} 在此处</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>A wrong choice shows everything about 500 m off.</source>
        <translation>选错会使所有位置偏移约 500 米。</translation>
    </message>
    <message>
        <source>BD-09 (maps of Baidu)</source>
        <translation>BD-09（百度地图）</translation>
    </message>
    <message>
        <source>Besides what the file says of its maker itself.</source>
        <translation>附加在地图文件自带的署名之后。</translation>
    </message>
    <message>
        <source>Choose a map file</source>
        <translation>选择地图文件</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Coordinates of the map</source>
        <translation>地图坐标系</translation>
    </message>
    <message>
        <source>GCJ-02 (maps made for China)</source>
        <translation>GCJ-02（国内地图）</translation>
    </message>
    <message>
        <source>MBTiles, PMTiles, an OpenStreetMap extract (.osm.pbf), or a picture of a site.</source>
        <translation>MBTiles、PMTiles、OpenStreetMap 数据 (.osm.pbf)，或一张场地平面图。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map file</source>
        <translation>地图文件</translation>
    </message>
    <message>
        <source>Map files ({patterns})</source>
        <translation>地图文件 ({patterns})</translation>
    </message>
    <message>
        <source>No map file</source>
        <translation>不用地图文件</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>地图上的署名</translation>
    </message>
    <message>
        <source>The board works on a plain grid with a scale. A map file of your own, from a supplier licensed for your region, is drawn beneath it. Nothing is ever fetched from the internet.</source>
        <translation>看板默认使用带比例尺的网格。您可以使用有资质供应商提供的地图文件作为底图。程序从不联网获取地图。</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>以前用过的</translation>
    </message>
    <message>
        <source>WGS-84 (GPS, OpenStreetMap)</source>
        <translation>WGS-84（GPS、OpenStreetMap）</translation>
    </message>
    <message>
        <source>plain grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>© supplier · licence number</source>
        <translation>© 供应商 · 审图号</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>(left out)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>(titles of groups)</source>
        <translation>（分组标题）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Not sure: please look whether this is right</source>
        <translation>把握不大，请核对是否正确</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>{field} (time)</source>
        <translation>{field}（钟点）</translation>
    </message>
</context>
<context>
    <name>MeaningForm</name>
    <message>
        <source>A note for the order</source>
        <translation>给工单加一条备注</translation>
    </message>
    <message>
        <source>A refusal needs its reason.</source>
        <translation>拒单必须写明原因。</translation>
    </message>
    <message>
        <source>Another order: number or customer, then Enter</source>
        <translation>另找工单：输入单号或客户后回车</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Find another order</source>
        <translation>另找工单</translation>
    </message>
    <message>
        <source>No order found: look for one below</source>
        <translation>没有找到工单：请在下面查找</translation>
    </message>
    <message>
        <source>No order matches “{text}”.</source>
        <translation>没有工单符合“{text}”。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>Order the text is about</source>
        <translation>短信所指的工单</translation>
    </message>
    <message>
        <source>Reason for refusing (needed)</source>
        <translation>拒单原因（必填）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Take as a call</source>
        <translation>作为来电接单</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>短信的意思是？</translation>
    </message>
    <message>
        <source>What the customer adds</source>
        <translation>客户补充的话</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>哪张工单？</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Calls behind this figure</source>
        <translation>此数字对应的来电</translation>
    </message>
    <message>
        <source>Enter shows what is behind it</source>
        <translation>回车查看对应的明细</translation>
    </message>
    <message>
        <source>Orders behind this figure</source>
        <translation>此数字对应的工单</translation>
    </message>
    <message>
        <source>Those that count for it</source>
        <translation>计入的</translation>
    </message>
    <message>
        <source>Those that do not</source>
        <translation>未计入的</translation>
    </message>
    <message>
        <source>better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>没有可比较的数据</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>{change} from {before}</source>
        <translation>{change}，上期 {before}</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} 个来电</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 张工单</translation>
    </message>
    <message>
        <source>{count} worked days</source>
        <translation>{count} 个出勤日</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>发给客户</translation>
    </message>
    <message>
        <source>To the technician</source>
        <translation>发给技师</translation>
    </message>
    <message>
        <source>Write a text message</source>
        <translation>写短信</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>held</source>
        <translation>待发</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>{characters} characters, one part</source>
        <translation>{characters} 字，1 条</translation>
    </message>
    <message>
        <source>{characters} characters, {parts} parts</source>
        <translation>{characters} 字，{parts} 条</translation>
    </message>
</context>
<context>
    <name>MessagesPlace</name>
    <message>
        <source>All calls</source>
        <translation>全部来电</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>未接来电</translation>
    </message>
    <message>
        <source>New text message</source>
        <translation>新短信</translation>
    </message>
    <message>
        <source>Test the modem</source>
        <translation>测试短信猫</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>telephone call back</source>
        <translation>电话 来电 回拨 未接</translation>
    </message>
    <message>
        <source>telephone log of calls</source>
        <translation>电话 来电 记录 通话</translation>
    </message>
</context>
<context>
    <name>MinutesEdit</name>
    <message>
        <source>30 (minutes), 4 h or 2 d; empty: none</source>
        <translation>30（分钟）、4小时 或 2天；空着表示没有</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 时</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
</context>
<context>
    <name>MissingLine</name>
    <message>
        <source>{gate} it still needs: {needs}</source>
        <translation>{gate}还缺：{needs}</translation>
    </message>
</context>
<context>
    <name>ModemCard</name>
    <message>
        <source>Modem</source>
        <translation>短信猫</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Signal {bars} of 5</source>
        <translation>信号 {bars}/5</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Texts are kept and leave when a modem is plugged in: Settings, This console.</source>
        <translation>短信会先保留，接上短信猫后发出：设置 › 本机设备。</translation>
    </message>
    <message>
        <source>last sent {time}</source>
        <translation>最近发送 {time}</translation>
    </message>
    <message>
        <source>{count} waiting to leave</source>
        <translation>{count} 条待发</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>14:30, tomorrow 9:00, 11-21 14:00</source>
        <translation>14:30、明天 9 点、11-21 14:00</translation>
    </message>
    <message>
        <source>14:30, yesterday 9:00, 11-21 14:00</source>
        <translation>14:30、昨天 9:00、11-21 14:00</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Half an hour ago</source>
        <translation>半小时前</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>One hour ago</source>
        <translation>一小时前</translation>
    </message>
    <message>
        <source>Today 18:00</source>
        <translation>今天 18:00</translation>
    </message>
    <message>
        <source>Tomorrow 14:00</source>
        <translation>明天 14:00</translation>
    </message>
    <message>
        <source>Tomorrow 9:00</source>
        <translation>明天 9:00</translation>
    </message>
    <message>
        <source>Two hours ago</source>
        <translation>两小时前</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>Note, e.g. when it is expected</source>
        <translation>备注，例如预计到货时间</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>所需备件</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Save parts</source>
        <translation>保存备件</translation>
    </message>
    <message>
        <source>Which parts does it wait for?</source>
        <translation>在等哪些备件？</translation>
    </message>
</context>
<context>
    <name>NumbersBoard</name>
    <message>
        <source>Not counted for {measure}</source>
        <translation>未计入 {measure}</translation>
    </message>
    <message>
        <source>Plan upkeep for these {count} machines</source>
        <translation>为这 {count} 台设备建保养计划</translation>
    </message>
    <message>
        <source>Plan upkeep for this machine</source>
        <translation>为这台设备建保养计划</translation>
    </message>
</context>
<context>
    <name>NumbersPlace</name>
    <message>
        <source>Choose another period, or take the first call with F2.</source>
        <translation>请换一个时段，或按 F2 接第一单。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Figures: {period}</source>
        <translation>数据：{period}</translation>
    </message>
    <message>
        <source>Monthly report (PDF)</source>
        <translation>月报（PDF）</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>本时段没有工单</translation>
    </message>
    <message>
        <source>Nobody else&apos;s orders are hidden: clear the filters to see all of them.</source>
        <translation>清除筛选即可看到全部工单。</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在计算数据……</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>大屏视图</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv)</source>
        <translation>工作簿 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook of the month</source>
        <translation>当月工作簿</translation>
    </message>
    <message>
        <source>{title} (the newest {count})</source>
        <translation>{title}（最近 {count} 条）</translation>
    </message>
</context>
<context>
    <name>OperatorsPage</name>
    <message>
        <source>4–12 digits</source>
        <translation>4–12 位数字</translation>
    </message>
    <message>
        <source>May also</source>
        <translation>还可以</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建操作员</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Signs in with a PIN</source>
        <translation>登录时要输入 PIN</translation>
    </message>
    <message>
        <source>Texts that ask for an approval go there; the answer counts as his.</source>
        <translation>请他审批的短信发到这个号码，从该号码的回复算他本人的答复。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Who works with the program. As long as nobody stands here, everybody may do everything; afterwards only those listed may do what is ticked. A PIN keeps colleagues apart; it is no lock against somebody who has the database file.</source>
        <translation>使用本程序的人员。名单为空时人人都可以做任何事；有了名单之后，只有打勾的人才能做相应的事。PIN 用来区分同事，防不住能拿到数据库文件的人。</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>all rights</source>
        <translation>全部权限</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>daily work only</source>
        <translation>只做日常工作</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>{count} rights</source>
        <translation>{count} 项权限</translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>All have spoken: the order can go on.</source>
        <translation>意见已交齐，可以继续处理。</translation>
    </message>
    <message>
        <source>Go on without the others</source>
        <translation>不等其他人，继续处理</translation>
    </message>
    <message>
        <source>Nobody else is asked yet: choose who comes along to this order.</source>
        <translation>还没有请别人会诊：请先为这张单选择同行的人。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The text above is the reason; it stays in the history.</source>
        <translation>上面写的就是理由，会留在历史里。</translation>
    </message>
    <message>
        <source>Waiting for: {names}</source>
        <translation>还差：{names}</translation>
    </message>
    <message>
        <source>What is it, and what has to be done?</source>
        <translation>是什么问题，该怎么处理？</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>谁的意见</translation>
    </message>
</context>
<context>
    <name>OrderFiles</name>
    <message>
        <source>Conversation {moment}.txt</source>
        <translation>沟通记录 {moment}.txt</translation>
    </message>
    <message>
        <source>Copy words or a picture first.</source>
        <translation>请先复制文字或截图。</translation>
    </message>
    <message>
        <source>It is a …</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Or drop them anywhere on this page: photos, the signed sheet, drawings, contracts, what was said with the customer.</source>
        <translation>也可以拖到本页任意位置：照片、签字单、图纸、合同、与客户的沟通记录。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Picture of a conversation {moment}.png</source>
        <translation>沟通截图 {moment}.png</translation>
    </message>
    <message>
        <source>What was copied from a chat or a mail: words or a picture.</source>
        <translation>从聊天或邮件里复制的文字或截图。</translation>
    </message>
</context>
<context>
    <name>OrderForms</name>
    <message>
        <source>Leave it</source>
        <translation>暂不采用</translation>
    </message>
</context>
<context>
    <name>OrderKeys</name>
    <message>
        <source>Back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>顺延</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>一次上门</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转派</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Back to the queue</source>
        <translation>退回待派</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>协助人</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>电话确认接单</translation>
    </message>
    <message>
        <source>Copy as new order</source>
        <translation>复制为新工单</translation>
    </message>
    <message>
        <source>Copy number and address</source>
        <translation>复制单号和地址</translation>
    </message>
    <message>
        <source>Earlier in the day</source>
        <translation>当天提前一位</translation>
    </message>
    <message>
        <source>Follow-ups of {number}</source>
        <translation>作为 {number} 的后续</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Has departed</source>
        <translation>已出发</translation>
    </message>
    <message>
        <source>Is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Later in the day</source>
        <translation>当天推后一位</translation>
    </message>
    <message>
        <source>Let it move again</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Lock time and person</source>
        <translation>锁定时间与人员</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>一次上门</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Parts of {number}</source>
        <translation>作为 {number} 的分项</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>全选 {count} 张</translation>
    </message>
    <message>
        <source>Select all {count} at this address</source>
        <translation>选中此地址的全部 {count} 张</translation>
    </message>
    <message>
        <source>Select what is linked</source>
        <translation>选中关联的工单</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>派给</translation>
    </message>
    <message>
        <source>Split into parts …</source>
        <translation>拆成分项…</translation>
    </message>
    <message>
        <source>To the next working day</source>
        <translation>改到下一工作日</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>这里的工单</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>{count} orders selected</source>
        <translation>已选 {count} 张工单</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……还有 {count} 份</translation>
    </message>
</context>
<context>
    <name>OrderPageView</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>协助人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Failed since</source>
        <translation>故障发生</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>承接工单</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Job slip</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Joint diagnosis</source>
        <translation>联合会诊</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不采用</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number in the old ledger</source>
        <translation>原台账单号</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>所需备件</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>所需人数</translation>
    </message>
    <message>
        <source>Print ▾</source>
        <translation>打印 ▾</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>Quotation or settlement</source>
        <translation>报价单或结算单</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Reason for return</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>To be carried there</source>
        <translation>需带货物</translation>
    </message>
    <message>
        <source>To be improved</source>
        <translation>需改进</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Walk the patrol</source>
        <translation>巡检录入</translation>
    </message>
    <message>
        <source>What has to be better</source>
        <translation>需要改进什么</translation>
    </message>
    <message>
        <source>approval {level} of {levels}: {names}</source>
        <translation>审批第 {level}/{levels} 级：等{names}</translation>
    </message>
    <message>
        <source>cost refused: {reason}</source>
        <translation>费用未同意：{reason}</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>still missing: {names}</source>
        <translation>还差：{names}</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>{accepted} of {count} parts accepted</source>
        <translation>已验收 {accepted}/{count} 项</translation>
    </message>
</context>
<context>
    <name>OrderTypesPage</name>
    <message>
        <source>Before it is handed on</source>
        <translation>交接标准</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Checklist, one step a line</source>
        <translation>检查项，每行一条</translation>
    </message>
    <message>
        <source>Compared with what the vehicle of whoever goes takes along on that day.</source>
        <translation>派单时与技师车辆当天的载量比较。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Fields of its own</source>
        <translation>自有字段</translation>
    </message>
    <message>
        <source>Fields of the result</source>
        <translation>结果字段</translation>
    </message>
    <message>
        <source>In the machine&apos;s logbook</source>
        <translation>设备履历</translation>
    </message>
    <message>
        <source>Looked for in vans and warehouses when somebody is sent.</source>
        <translation>派人时会在各车与仓库里查找。</translation>
    </message>
    <message>
        <source>Needs approval before it is dispatched</source>
        <translation>派单前需审批</translation>
    </message>
    <message>
        <source>New order type</source>
        <translation>新建工单类型</translation>
    </message>
    <message>
        <source>Offered when a call is taken</source>
        <translation>接单时可选</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Parts usually needed</source>
        <translation>常用备件</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Questions to the caller, one a line</source>
        <translation>问来电人的话，每行一句</translation>
    </message>
    <message>
        <source>Service limits</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>Shown beside the fault while the clerk is on the phone.</source>
        <translation>接电话时显示在故障旁边。</translation>
    </message>
    <message>
        <source>Skills needed</source>
        <translation>所需技能</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Step in the machine&apos;s life</source>
        <translation>设备履历步骤</translation>
    </message>
    <message>
        <source>The type brings an order its skills, duration, limits, checklist and fields. Orders that are there keep what they were taken with.</source>
        <translation>类型决定工单的技能、工时、时限、检查项和字段。已有的工单保持接单时的内容。</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>通常工时</translation>
    </message>
    <message>
        <source>Usually to be carried there</source>
        <translation>通常要带的货物</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>必须具备</translation>
    </message>
    <message>
        <source>When the call is taken</source>
        <translation>接单时</translation>
    </message>
    <message>
        <source>When the fault contains one of them, this type is chosen by itself.</source>
        <translation>故障描述里出现其中一个词，就自动选这个类型。</translation>
    </message>
    <message>
        <source>When the work is closed</source>
        <translation>完工时</translation>
    </message>
    <message>
        <source>Without it nobody is sent, or the order is not archived, unless somebody with the right to override rules lets it pass with a reason. Urgent orders are sent anyway.</source>
        <translation>缺了就不能派人，或不能归档；有「违反规则时强制派单」权限的人可写明原因放行。紧急单照派不误。</translation>
    </message>
    <message>
        <source>Words that suggest it</source>
        <translation>自动识别的词</translation>
    </message>
    <message>
        <source>Write 30, 90 min or 2 h.</source>
        <translation>请写 30、90分 或 2小时。</translation>
    </message>
    <message>
        <source>Written into the machine&apos;s logbook when such an order is archived.</source>
        <translation>这类工单归档时自动写入设备履历。</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>no power, trips, burnt smell</source>
        <translation>没电、跳闸、焦味</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{count} fields must be filled in when the call is taken.</source>
        <translation>接单时必填 {count} 项。</translation>
    </message>
    <message>
        <source>{count} required fields: beyond {most} people begin to type nonsense. Ask for less, or later.</source>
        <translation>必填 {count} 项：超过 {most} 项，大家就开始乱填。请减少，或改在完工时填。</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>Dispatching an order writes the technician a text; it shows up here.</source>
        <translation>派单时会给技师发短信，短信会显示在这里。</translation>
    </message>
    <message>
        <source>No text was written yet</source>
        <translation>还没有短信</translation>
    </message>
    <message>
        <source>Nobody knows whether it left: ask the receiver before sending it again.</source>
        <translation>无法确定是否已发出：重发前请先问收信人。</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收信人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>leaves at {clock}</source>
        <translation>{clock} 发出</translation>
    </message>
    <message>
        <source>leaves in {clock}</source>
        <translation>{clock} 后发出</translation>
    </message>
    <message>
        <source>waits for the modem</source>
        <translation>等待短信猫</translation>
    </message>
    <message>
        <source>{count} need a look</source>
        <translation>{count} 条待处理</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 条等待</translation>
    </message>
</context>
<context>
    <name>OverrideBar</name>
    <message>
        <source>Leave it</source>
        <translation>暂不采用</translation>
    </message>
    <message>
        <source>Reason for sending anyway (kept in the history)</source>
        <translation>强制派单原因（记入历史）</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>强制派单</translation>
    </message>
    <message>
        <source>Sending all the same is for those who have the right to.</source>
        <translation>强制派单需要有相应权限的人来做。</translation>
    </message>
</context>
<context>
    <name>OwnFieldRow</name>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choices, with a comma between them</source>
        <translation>选项，用逗号隔开</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field, e.g. serial number</source>
        <translation>字段，如：序列号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Save times</source>
        <translation>保存时间</translation>
    </message>
</context>
<context>
    <name>PaperTimes</name>
    <message>
        <source>Arrived at</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Not before {moment}: what is known already happened then.</source>
        <translation>不能早于 {moment}，那时已有记录。</translation>
    </message>
    <message>
        <source>Set out at</source>
        <translation>出发时间</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>这个时间还没到。</translation>
    </message>
    <message>
        <source>Work begun at</source>
        <translation>开工时间</translation>
    </message>
</context>
<context>
    <name>ParetoChart</name>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>No fault was noted in this period.</source>
        <translation>本时段没有记录故障。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>together</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>{fault}: {count} orders, {share} of all; together {together}</source>
        <translation>{fault}：{count} 单，占 {share}；累计 {together}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>不限库存</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>放回货架</translation>
    </message>
    <message>
        <source>Below this it counts as running low; 0: never.</source>
        <translation>低于此数即为库存不足；0 表示不提醒。</translation>
    </message>
    <message>
        <source>Book in</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Consumption and stock</source>
        <translation>用量与库存</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Every van and warehouse has what it needs.</source>
        <translation>各仓库和车上的备件都够用。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>用料日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Has come: book in</source>
        <translation>到货入库</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Import the list you have: its quantities become the stock.</source>
        <translation>导入现有清单，其中的数量即为库存。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>In use or not</source>
        <translation>在用或停用</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>约够</translation>
    </message>
    <message>
        <source>Machine or customer</source>
        <translation>设备或客户</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More of {name}</source>
        <translation>申请 {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Move all {count}</source>
        <translation>全部调拨 {count} 笔</translation>
    </message>
    <message>
        <source>Move {count} selected</source>
        <translation>调拨所选 {count} 笔</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>出入库记录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name, code, model, supplier</source>
        <translation>名称、编码、型号、供应商</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新建备件</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No open order needs parts, and no upkeep plan that is due within a month. Give a plan the parts its machine usually needs, and they are listed here in time.</source>
        <translation>没有未完工单需要备件，一个月内到期的保养计划也不需要。在保养计划里写上该设备常换的备件，到时会列在这里。</translation>
    </message>
    <message>
        <source>No part was asked for yet.</source>
        <translation>还没有补货申请。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing was booked in or out yet.</source>
        <translation>还没有出入库记录。</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自有字段</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Part needed</source>
        <translation>所需备件</translation>
    </message>
    <message>
        <source>Part, by name or code</source>
        <translation>备件名称或编码</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Parts to put aside</source>
        <translation>预备备件</translation>
    </message>
    <message>
        <source>Proposed moves</source>
        <translation>建议调拨</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>Select a part at the left to ask for more of it.</source>
        <translation>在左边选一种备件，就可以申请补货。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still to buy</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>There are no parts yet.</source>
        <translation>还没有备件。</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Used in {days} days</source>
        <translation>近 {days} 天用量</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it is bought</source>
        <translation>购买链接</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>in no stock</source>
        <translation>没有库存</translation>
    </message>
    <message>
        <source>makes itself later</source>
        <translation>到期自动开单</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>usual use</source>
        <translation>平时用量</translation>
    </message>
    <message>
        <source>waits for {names} ({level}/{levels})</source>
        <translation>等待 {names}（{level}/{levels}）</translation>
    </message>
    <message>
        <source>{count} moves booked. Ctrl+Z takes them back.</source>
        <translation>已调拨 {count} 笔，Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>{count} of them were not in stock</source>
        <translation>其中 {count} 件账上没有</translation>
    </message>
    <message>
        <source>{count} other vans</source>
        <translation>另有 {count} 辆车</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} 种备件</translation>
    </message>
    <message>
        <source>{count} parts last less than {days} days</source>
        <translation>{count} 种不够用 {days} 天</translation>
    </message>
    <message>
        <source>{count} to be packed</source>
        <translation>{count} 单待备料</translation>
    </message>
    <message>
        <source>{count} vans</source>
        <translation>{count} 辆车</translation>
    </message>
    <message>
        <source>{count} wait for approval</source>
        <translation>{count} 项待审批</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>超时 {time}</translation>
    </message>
</context>
<context>
    <name>Patrols</name>
    <message>
        <source>A repair order is made and followed until it is closed.</source>
        <translation>将自动生成维修工单，并跟踪到关闭为止。</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Abnormal …</source>
        <translation>标记异常…</translation>
    </message>
    <message>
        <source>Add all its machines as points</source>
        <translation>把该客户的设备全部加为巡检点</translation>
    </message>
    <message>
        <source>All {points} points walked</source>
        <translation>{points} 个点全部巡完</translation>
    </message>
    <message>
        <source>By route and month</source>
        <translation>按路线和月份</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choices; ! before an abnormal one</source>
        <translation>选项；异常的前面加 !</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Code on its tag</source>
        <translation>标签编码</translation>
    </message>
    <message>
        <source>Code or name of a machine</source>
        <translation>设备编号或名称</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Describe a route with its points and how often it is walked. Its orders then make themselves, and what is found becomes repair orders.</source>
        <translation>写好路线上的点和多久巡一次，到期自动生成巡检单；发现的异常自动转为维修工单。</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>未关闭异常</translation>
    </message>
    <message>
        <source>Finish the patrol</source>
        <translation>结束巡检</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>巡检人</translation>
    </message>
    <message>
        <source>It is noted; no order is made.</source>
        <translation>只作记录，不生成工单。</translation>
    </message>
    <message>
        <source>Keep the finding (Enter)</source>
        <translation>保存异常 (Enter)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Machine (empty: a place)</source>
        <translation>设备（不填则为地点）</translation>
    </message>
    <message>
        <source>Make its next patrol now</source>
        <translation>立即生成下一次巡检</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏巡</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>巡检点名称</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>路线名称</translation>
    </message>
    <message>
        <source>Needed skill</source>
        <translation>所需技能</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新建路线</translation>
    </message>
    <message>
        <source>Normal (Enter)</source>
        <translation>正常 (Enter)</translation>
    </message>
    <message>
        <source>Not walked after all</source>
        <translation>撤回（其实没巡）</translation>
    </message>
    <message>
        <source>Only those still open</source>
        <translation>只看未关闭的</translation>
    </message>
    <message>
        <source>Open the machine</source>
        <translation>打开设备</translation>
    </message>
    <message>
        <source>Open the repair order</source>
        <translation>打开维修工单</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Patrol routes</source>
        <translation>巡检路线</translation>
    </message>
    <message>
        <source>Patrol sheet</source>
        <translation>巡检单</translation>
    </message>
    <message>
        <source>Patrol sheet (PDF)</source>
        <translation>巡检单 (PDF)</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Patrols due</source>
        <translation>应巡次数</translation>
    </message>
    <message>
        <source>Photo of the finding</source>
        <translation>异常照片</translation>
    </message>
    <message>
        <source>Photo …</source>
        <translation>照片 …</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>巡检点</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>巡检点</translation>
    </message>
    <message>
        <source>Points in the order one walks past them. When a route is due it makes one order; what is found abnormal becomes a repair order that is followed until it is closed.</source>
        <translation>按行走顺序排列的巡检点。路线到期时生成一张巡检工单；发现异常即转为维修工单，跟踪到关闭为止。</translation>
    </message>
    <message>
        <source>Points in walking order</source>
        <translation>按行走顺序排列的巡检点</translation>
    </message>
    <message>
        <source>Points of this patrol</source>
        <translation>本次巡检的点</translation>
    </message>
    <message>
        <source>Points walked</source>
        <translation>已巡点数</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Remark in the order</source>
        <translation>工单备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>维修工单</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Routes …</source>
        <translation>路线 …</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>请简单写明哪里不正常。</translation>
    </message>
    <message>
        <source>Scan the tag of a point, or walk the list: Enter says it is normal and goes on.</source>
        <translation>扫巡检点的标签，或顺着列表巡：按 Enter 表示正常并到下一个。</translation>
    </message>
    <message>
        <source>Show the patrol</source>
        <translation>查看这次巡检</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>接下来的日期</translation>
    </message>
    <message>
        <source>The patrol “{name}” is ready to be walked</source>
        <translation>巡检“{name}”已生成，可以开始</translation>
    </message>
    <message>
        <source>There is no patrol yet.</source>
        <translation>还没有巡检。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To walk</source>
        <translation>待巡</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>巡检执行</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>已巡</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>检查什么</translation>
    </message>
    <message>
        <source>What is looked at here</source>
        <translation>在这里检查什么</translation>
    </message>
    <message>
        <source>What is looked at, e.g. oil pressure</source>
        <translation>检查什么，例如油压</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里不正常</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Who walked</source>
        <translation>谁巡的</translation>
    </message>
    <message>
        <source>Who walked?</source>
        <translation>谁巡的？</translation>
    </message>
    <message>
        <source>Whoever the desk chooses</source>
        <translation>由调度台指派</translation>
    </message>
    <message>
        <source>With points missed</source>
        <translation>有漏点</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>自动生成</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>new point</source>
        <translation>新点</translation>
    </message>
    <message>
        <source>no order needed</source>
        <translation>无需工单</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>nothing abnormal</source>
        <translation>无异常</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>{code} is no point of this patrol.</source>
        <translation>{code} 不是本次巡检的点。</translation>
    </message>
    <message>
        <source>{count} abnormal</source>
        <translation>{count} 处异常</translation>
    </message>
    <message>
        <source>{count} patrols in the last year</source>
        <translation>近一年 {count} 次巡检</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 个点</translation>
    </message>
    <message>
        <source>{done} of {points} points walked; missed: {names}</source>
        <translation>巡了 {done}/{points} 个点；漏巡：{names}</translation>
    </message>
    <message>
        <source>{open} open of {all} in the last year</source>
        <translation>近一年 {all} 处，未关闭 {open} 处</translation>
    </message>
    <message>
        <source>“{check}” has to be read off.</source>
        <translation>“{check}”需要读数。</translation>
    </message>
    <message>
        <source>✓ {point} is normal.</source>
        <translation>✓ {point} 正常。</translation>
    </message>
    <message>
        <source>✕ {point}: {words}</source>
        <translation>✕ {point}：{words}</translation>
    </message>
</context>
<context>
    <name>PeopleChart</name>
    <message>
        <source>Finished by {name}</source>
        <translation>{name} 完成的工单</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Nobody finished an order in this period.</source>
        <translation>本时段没有人完成工单。</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>每日单量上限</translation>
    </message>
    <message>
        <source>Orders finished</source>
        <translation>完成工单</translation>
    </message>
    <message>
        <source>Performance score</source>
        <translation>绩效得分</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>The orders finished in this period name no technician.</source>
        <translation>本时段完成的工单没有写明技师。</translation>
    </message>
    <message>
        <source>Too few ratings to count in the score.</source>
        <translation>评分太少，不计入得分。</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>rated {rating} by {count} customers</source>
        <translation>{count} 位客户评分 {rating}</translation>
    </message>
    <message>
        <source>{count} finished on {days} days</source>
        <translation>{days} 天完成 {count} 单</translation>
    </message>
    <message>
        <source>{count} without a value</source>
        <translation>{count} 条无数值</translation>
    </message>
    <message>
        <source>{share} in time, {late} late</source>
        <translation>按时 {share}，超时 {late}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Suggested</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>There are no technicians yet.</source>
        <translation>还没有技师。</translation>
    </message>
    <message>
        <source>To the technicians</source>
        <translation>去录入技师</translation>
    </message>
    <message>
        <source>Type in the first one, or import a list of them.</source>
        <translation>录入第一位，或导入人员名单。</translation>
    </message>
    <message>
        <source>{on_duty} on duty of {all}</source>
        <translation>{on_duty} 在岗 / {all}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>At work</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Each technician&apos;s day before and after</source>
        <translation>每位技师前后的一天</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>路上</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>单数</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>All branches</source>
        <translation>全部网点</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>全部技师</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比基准</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>自定时段</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>vs. period before</source>
        <translation>与上期比</translation>
    </message>
    <message>
        <source>vs. year before</source>
        <translation>与去年同期比</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Ctrl + and Ctrl − do this anywhere.</source>
        <translation>随时可用 Ctrl + 和 Ctrl − 调整。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>These stay on this computer.</source>
        <translation>仅保存在本机。</translation>
    </message>
    <message>
        <source>Who may do what stands under “Users”.</source>
        <translation>谁可以做什么，见「操作员」。</translation>
    </message>
    <message>
        <source>Written beside everything you do, in the history of each order.</source>
        <translation>您的每一步操作都会署此名，记入工单历史。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>您是</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>None yet: write them in the settings</source>
        <translation>还没有：请到设置里添加</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>常用语</translation>
    </message>
</context>
<context>
    <name>PicturePoints</name>
    <message>
        <source>Choose a point below, click it in the picture, and enter its coordinates: two corners of the building far apart make the best fit.</source>
        <translation>先在下方选一个点，在图上单击它的位置，再填入坐标：选两个相距较远的墙角最准。</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>点 {number}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>back into the queue</source>
        <translation>退回队列</translation>
    </message>
    <message>
        <source>linked to one visit, but no common time is left or one of them is planned already</source>
        <translation>关联为一次上门，但没有共同的时间，或其中一张已排定</translation>
    </message>
    <message>
        <source>next best {name}, {minutes} min worse</source>
        <translation>次选{name}，差 {minutes} 分钟</translation>
    </message>
    <message>
        <source>no two technicians are free together</source>
        <translation>没有两位技师能同时到场</translation>
    </message>
    <message>
        <source>nobody can be there in the promised time</source>
        <translation>没有人能在约定时间内到达</translation>
    </message>
    <message>
        <source>nobody else has room</source>
        <translation>其他人都排不下</translation>
    </message>
    <message>
        <source>nobody on duty has the skills</source>
        <translation>当班人员都没有所需技能</translation>
    </message>
    <message>
        <source>nobody on duty may take it</source>
        <translation>当班人员都不能接</translation>
    </message>
    <message>
        <source>nobody who may go has enough of the parts in the van</source>
        <translation>能去的人车上都没有足够的备件</translation>
    </message>
    <message>
        <source>the day of everyone who may go has no visit left</source>
        <translation>能去的人当天单量都已到上限</translation>
    </message>
    <message>
        <source>the days of all who could go are full</source>
        <translation>能去的人当天都已排满</translation>
    </message>
    <message>
        <source>the technician it is locked to is not on duty</source>
        <translation>锁定的技师不在班</translation>
    </message>
    <message>
        <source>the way costs more than the visit is worth today</source>
        <translation>路程太远，今天去不划算</translation>
    </message>
    <message>
        <source>together with {name}</source>
        <translation>与{name}同去</translation>
    </message>
    <message>
        <source>too much to carry for every vehicle that day</source>
        <translation>当天任何车辆都装不下</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>迟 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min more on the road</source>
        <translation>路上多 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min set aside to fetch parts</source>
        <translation>已留出 {minutes} 分钟取备件</translation>
    </message>
    <message>
        <source>{name} would do as well</source>
        <translation>{name}也一样合适</translation>
    </message>
</context>
<context>
    <name>PlanCurve</name>
    <message>
        <source>How the plan gets better</source>
        <translation>方案逐步变好的过程</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Auto-plan</source>
        <translation>自动排程</translation>
    </message>
    <message>
        <source>Propose who goes where and when</source>
        <translation>提出谁去哪里、什么时间去的方案</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>Lines of the plan</source>
        <translation>方案明细</translation>
    </message>
    <message>
        <source>Open: {order} {customer}</source>
        <translation>未排：{order} {customer}</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Auto-plan</source>
        <translation>自动排程</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>关闭排程</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>够了</translation>
    </message>
    <message>
        <source>Found in {seconds} s; {count} lines, {kept} visits stay as they are.</source>
        <translation>用时 {seconds} 秒；{count} 处改动，{kept} 单保持不变。</translation>
    </message>
    <message>
        <source>Getting ready; the first time on this computer takes a while.</source>
        <translation>正在准备；在这台电脑上第一次使用需要一会儿。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暂不采用</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>开始排程</translation>
    </message>
    <message>
        <source>Plan shown</source>
        <translation>显示的方案</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>方案 {number}</translation>
    </message>
    <message>
        <source>Searching for {seconds} s, value {value}</source>
        <translation>已搜索 {seconds} 秒，代价 {value}</translation>
    </message>
    <message>
        <source>Take all {count}</source>
        <translation>全部采用（{count}）</translation>
    </message>
    <message>
        <source>Take {count}</source>
        <translation>采用 {count} 处</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Who goes where and when: proposed for you to look over. Nothing changes yet.</source>
        <translation>谁去哪里、什么时间去：先提方案供您过目，此时不改动任何工单。</translation>
    </message>
    <message>
        <source>{count} orders planned; Ctrl+Z takes all of it back.</source>
        <translation>已排 {count} 单；Ctrl+Z 可全部撤回。</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Each order asks for them; they are packed before its day.</source>
        <translation>每张工单都带上这些备件，到期前先备好。</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>设备台账</translation>
    </message>
    <message>
        <source>Make its next orders now</source>
        <translation>立即生成下一次工单</translation>
    </message>
    <message>
        <source>Make the order ahead</source>
        <translation>提前生成工单</translation>
    </message>
    <message>
        <source>Makes orders</source>
        <translation>生成工单</translation>
    </message>
    <message>
        <source>Move to the next working day</source>
        <translation>遇休息日顺延到工作日</translation>
    </message>
    <message>
        <source>New upkeep plan</source>
        <translation>新建保养计划</translation>
    </message>
    <message>
        <source>One order for each; none chosen: one order for the customer.</source>
        <translation>每台一张工单；不选则按客户一张。</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Parts to put aside</source>
        <translation>预备备件</translation>
    </message>
    <message>
        <source>Remark in the order</source>
        <translation>工单备注</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>接下来的日期</translation>
    </message>
    <message>
        <source>The plan is over.</source>
        <translation>计划已结束。</translation>
    </message>
    <message>
        <source>Upkeep and inspections that make their own orders in time. They wait in the queue with the blue mark and the day they are promised for.</source>
        <translation>保养与巡检到期自动生成工单，带蓝色标记和约定日期进入待派队列。</translation>
    </message>
    <message>
        <source>Upkeep plans</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>its order is made on {day}</source>
        <translation>{day} 生成工单</translation>
    </message>
    <message>
        <source>none yet: look for a name or phone below</source>
        <translation>还没有：在下面输入姓名或电话查找</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>无截止</translation>
    </message>
    <message>
        <source>{count} orders are in the queue</source>
        <translation>已有 {count} 张工单进入队列</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>At most</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>By priority and customer</source>
        <translation>按优先级与客户另定</translation>
    </message>
    <message>
        <source>Calendar the clocks run on</source>
        <translation>按哪个日历计时</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>How much working time there is for each step. A changed limit holds for orders taken from now on.</source>
        <translation>每一步有多少工作时间。改动只对此后接的工单有效。</translation>
    </message>
    <message>
        <source>New service limits</source>
        <translation>新建服务时限</translation>
    </message>
    <message>
        <source>Other limits for some</source>
        <translation>其他时限</translation>
    </message>
    <message>
        <source>Reported {now}: {limits}</source>
        <translation>{now} 报修：{limits}</translation>
    </message>
    <message>
        <source>Service limits</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>The clock stands still while</source>
        <translation>以下情况停表</translation>
    </message>
    <message>
        <source>The first line that fits holds; an empty limit stays the usual one.</source>
        <translation>从上往下，第一行符合的生效；空着的沿用通常时限。</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用在</translation>
    </message>
    <message>
        <source>Warn before</source>
        <translation>提前预警</translation>
    </message>
    <message>
        <source>Write 30, 90 min or 2 h.</source>
        <translation>请写 30、90分 或 2小时。</translation>
    </message>
    <message>
        <source>no order type</source>
        <translation>没有工单类型使用</translation>
    </message>
    <message>
        <source>resolved in {time}</source>
        <translation>{time}内修复</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Leave this row out</source>
        <translation>不导入这一行</translation>
    </message>
    <message>
        <source>No record: left out</source>
        <translation>不是记录，已略过</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The table has no titles</source>
        <translation>表格没有标题行</translation>
    </message>
    <message>
        <source>The titles are in this row and the next</source>
        <translation>标题占这一行和下一行</translation>
    </message>
    <message>
        <source>The titles are in this row and the next two</source>
        <translation>标题在此行和下面两行</translation>
    </message>
    <message>
        <source>These are the column titles</source>
        <translation>这一行是列标题</translation>
    </message>
    <message>
        <source>This row is a record</source>
        <translation>这一行是记录</translation>
    </message>
    <message>
        <source>This row is a total: leave it out</source>
        <translation>这一行是合计：不导入</translation>
    </message>
    <message>
        <source>This row is the title of a group</source>
        <translation>这一行是分组标题</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Being printed …</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>{count} pages sent to the printer</source>
        <translation>已送出 {count} 页到打印机</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>3F / plant room</source>
        <translation>3F / 机房</translation>
    </message>
    <message>
        <source>Call-back list</source>
        <translation>回访名单</translation>
    </message>
    <message>
        <source>Central air conditioner</source>
        <translation>中央空调</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Chengda Electromechanical Services</source>
        <translation>诚达机电服务</translation>
    </message>
    <message>
        <source>Compare with today&apos;s figures</source>
        <translation>与今日数字对照</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>重新送达</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Hanglong Property Management</source>
        <translation>恒隆物业管理</translation>
    </message>
    <message>
        <source>Job slip</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>Label {number} waits in the printer: {reason} If it is switched off, print that label again.</source>
        <translation>第 {number} 张停在打印机里：{reason}若打印机关过电源，请重打这一张。</translation>
    </message>
    <message>
        <source>Machine card</source>
        <translation>设备卡</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Paidan</source>
        <translation>派单台</translation>
    </message>
    <message>
        <source>Patrol sheet</source>
        <translation>巡检单</translation>
    </message>
    <message>
        <source>Performance statements</source>
        <translation>个人绩效单</translation>
    </message>
    <message>
        <source>Print tags</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Repair guide</source>
        <translation>维修指引</translation>
    </message>
    <message>
        <source>Return on the system</source>
        <translation>投入产出表</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>复盘会</translation>
    </message>
    <message>
        <source>Review of use</source>
        <translation>使用情况回顾</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Sheet of tags</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>测试标签</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>测试邮件</translation>
    </message>
    <message>
        <source>Tower A</source>
        <translation>A座</translation>
    </message>
    <message>
        <source>Trace back</source>
        <translation>生产追溯</translation>
    </message>
    <message>
        <source>Waiting at label {number}: {reason}</source>
        <translation>停在第 {number} 张：{reason}</translation>
    </message>
    <message>
        <source>Weekly brief</source>
        <translation>一周简报</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>All columns</source>
        <translation>全部列</translation>
    </message>
    <message>
        <source>All problems ({n})</source>
        <translation>全部问题（{n}）</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>全部工作表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>按列筛选</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>按问题类型筛选</translation>
    </message>
    <message>
        <source>Filter by sheet</source>
        <translation>按工作表筛选</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ProblemStrip</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a machine of the list.</source>
        <translation>请从列表中选一台设备。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Code or name of the machine</source>
        <translation>设备编号或名称</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Faults meanwhile</source>
        <translation>期间故障工单</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>From when until when did it run?</source>
        <translation>请填写从什么时候到什么时候。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Machines passed</source>
        <translation>经过的设备</translation>
    </message>
    <message>
        <source>Material batch</source>
        <translation>物料批次</translation>
    </message>
    <message>
        <source>Material batches</source>
        <translation>物料批次</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number of a work order</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Open the machine</source>
        <translation>打开设备</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作工</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作工</translation>
    </message>
    <message>
        <source>Or a work order (Enter)</source>
        <translation>或工单号 (Enter)</translation>
    </message>
    <message>
        <source>Process parameters</source>
        <translation>工艺参数</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Production order</source>
        <translation>生产单号</translation>
    </message>
    <message>
        <source>Production orders</source>
        <translation>生产单</translation>
    </message>
    <message>
        <source>Production records</source>
        <translation>生产记录</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>追溯报告 (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is no work order {number} about a machine.</source>
        <translation>没有关于设备的工单 {number}。</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追溯</translation>
    </message>
    <message>
        <source>Trace back</source>
        <translation>生产追溯</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Where else did batch {batch} go?</source>
        <translation>批次 {batch} 还用在哪里？</translation>
    </message>
    <message>
        <source>several with a comma between them</source>
        <translation>多个用逗号隔开</translation>
    </message>
    <message>
        <source>temperature=80; pressure=0.5</source>
        <translation>温度=80；压力=0.5</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} 条记录</translation>
    </message>
</context>
<context>
    <name>PromiseField</name>
    <message>
        <source>As soon as possible</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>Own hours …</source>
        <translation>自定义时间…</translation>
    </message>
    <message>
        <source>Today before noon</source>
        <translation>今天上午</translation>
    </message>
    <message>
        <source>Today in the afternoon</source>
        <translation>今天下午</translation>
    </message>
    <message>
        <source>Tomorrow before noon</source>
        <translation>明天上午</translation>
    </message>
    <message>
        <source>Tomorrow in the afternoon</source>
        <translation>明天下午</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>A technician falls ill</source>
        <translation>有技师病了</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>Everything from now on</source>
        <translation>从现在起全部重排</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>取消假设</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜索时间</translation>
    </message>
    <message>
        <source>Select orders on the board for more</source>
        <translation>先在看板上选工单，可有更多假设</translation>
    </message>
    <message>
        <source>The customers of the selected visits are not at home</source>
        <translation>选中的客户不在家</translation>
    </message>
    <message>
        <source>The selected orders</source>
        <translation>选中的工单</translation>
    </message>
    <message>
        <source>The selected orders are urgent</source>
        <translation>选中的工单很急</translation>
    </message>
    <message>
        <source>The selected visits take longer</source>
        <translation>选中的工单要更久</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <translation>整个队列</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>假如…</translation>
    </message>
    <message>
        <source>not at home: {orders}</source>
        <translation>不在家：{orders}</translation>
    </message>
    <message>
        <source>urgent: {orders}</source>
        <translation>加急：{orders}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation>再加 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{names} ill</source>
        <translation>{names}病了</translation>
    </message>
    <message>
        <source>{order} +{minutes} min</source>
        <translation>{order} 加 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>H</source>
        <comment>one-letter mark of a high-priority order</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>N</source>
        <comment>one-letter mark of a normal order</comment>
        <translation>普</translation>
    </message>
    <message>
        <source>P</source>
        <comment>one-letter mark of planned upkeep</comment>
        <translation>派</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>老</translation>
    </message>
    <message>
        <source>U</source>
        <comment>one-letter mark of an urgent order</comment>
        <translation>急</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>待派队列</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>全部技能</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>No order is abnormal.</source>
        <translation>没有异常工单。</translation>
    </message>
    <message>
        <source>No order matches these filters.</source>
        <translation>没有符合筛选的工单。</translation>
    </message>
    <message>
        <source>Nobody is on an order now.</source>
        <translation>现在没有进行中的工单。</translation>
    </message>
    <message>
        <source>Nothing waits for parts, feedback or others.</source>
        <translation>没有等待备件、反馈或协同的工单。</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>没有待审工单。</translation>
    </message>
    <message>
        <source>Nothing waits to be dispatched.
F2 takes a call.</source>
        <translation>没有待派工单。
按 F2 接单。</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待派</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>我接的单</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>RankHistory</name>
    <message>
        <source>middle place of who was sent: {place} of {choice} who could go</source>
        <translation>实际派出的人名次中位数：{choice} 个可派的人中第 {place} 名</translation>
    </message>
    <message>
        <source>{count} would have been refused</source>
        <translation>{count} 次会被规则拦下</translation>
    </message>
    <message>
        <source>{judged} dispatches of the last {days} days, asked again with the rules of today:</source>
        <translation>最近 {days} 天的 {judged} 次派单，按今天的规则重新问一遍：</translation>
    </message>
    <message>
        <source>{rate} done by whom it was given to first</source>
        <translation>{rate} 首次派单即完成</translation>
    </message>
    <message>
        <source>{rate} sent one of the first three (drawing lots: {chance})</source>
        <translation>{rate} 派给了推荐的前三名之一（抽签可得 {chance}）</translation>
    </message>
    <message>
        <source>{rate} sent the first</source>
        <translation>{rate} 派给了第一名</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>A wrong choice puts every place about 500 m off.</source>
        <translation>选错会使所有位置偏差约 500 米。</translation>
    </message>
    <message>
        <source>BD-09 (Baidu)</source>
        <translation>BD-09（百度）</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>GCJ-02 (Amap, Tencent)</source>
        <translation>GCJ-02（高德、腾讯）</translation>
    </message>
    <message>
        <source>Let the rows decide</source>
        <translation>按数据自动判断</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Row numbers of the column titles, such as 3 or 3-4; 0: none</source>
        <translation>列标题所在行，例如 3 或 3-4；0 表示没有标题</translation>
    </message>
    <message>
        <source>Same record by</source>
        <translation>同一记录依据</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>The part to read, such as A3:H500; empty: all</source>
        <translation>要读取的区域，例如 A3:H500；留空则读取全部</translation>
    </message>
    <message>
        <source>Title row</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>WGS-84 (GPS)</source>
        <translation>WGS-84（GPS）</translation>
    </message>
    <message>
        <source>Which columns say that two rows are the same record</source>
        <translation>根据哪些列判断两行是同一条记录</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>as the values say</source>
        <translation>按数据判断</translation>
    </message>
    <message>
        <source>day/month</source>
        <translation>日/月</translation>
    </message>
    <message>
        <source>month/day</source>
        <translation>月/日</translation>
    </message>
    <message>
        <source>nothing: every row is new</source>
        <translation>无：每行都新建</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A job for {crew}: {missing} too few are free then</source>
        <translation>需 {crew} 人作业，届时还缺 {missing} 人</translation>
    </message>
    <message>
        <source>Belongs to another branch</source>
        <translation>属于其他网点</translation>
    </message>
    <message>
        <source>Cannot be there before {at}</source>
        <translation>最早 {at} 能到</translation>
    </message>
    <message>
        <source>Certificate {skill} expired on {until}</source>
        <translation>{skill}证已于 {until} 过期</translation>
    </message>
    <message>
        <source>Does not drive: {skill}</source>
        <translation>没有车辆：{skill}</translation>
    </message>
    <message>
        <source>Has no {skill} along</source>
        <translation>没带{skill}</translation>
    </message>
    <message>
        <source>Has {count} of {limit} orders that day already</source>
        <translation>当日已有 {count}/{limit} 单</translation>
    </message>
    <message>
        <source>In no stock: {parts}</source>
        <translation>各处都缺 {parts}</translation>
    </message>
    <message>
        <source>Lacks skill: {skill}</source>
        <translation>缺技能：{skill}</translation>
    </message>
    <message>
        <source>Main warehouse</source>
        <translation>总仓库</translation>
    </message>
    <message>
        <source>Misses the limit: {clock} by {due}</source>
        <translation>赶不上时限：{clock} {due}</translation>
    </message>
    <message>
        <source>Misses the promised time</source>
        <translation>错过约定时间</translation>
    </message>
    <message>
        <source>No certificate: {skill}</source>
        <translation>无{skill}证</translation>
    </message>
    <message>
        <source>No longer employed</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Off duty that day</source>
        <translation>当日不上班</translation>
    </message>
    <message>
        <source>Off duty, works {starts_at}–{ends_at}</source>
        <translation>不在班，上班 {starts_at}–{ends_at}</translation>
    </message>
    <message>
        <source>Outside the area of the technician&apos;s branch</source>
        <translation>超出技师所属网点的片区</translation>
    </message>
    <message>
        <source>Outside the regions served: {region}</source>
        <translation>不在负责片区：{region}</translation>
    </message>
    <message>
        <source>Overlaps {number} {customer} {starts_at}–{ends_at}</source>
        <translation>与 {number} {customer} {starts_at}–{ends_at} 冲突</translation>
    </message>
    <message>
        <source>Position unknown</source>
        <translation>位置不详</translation>
    </message>
    <message>
        <source>Runs into the break {starts_at}–{ends_at}</source>
        <translation>占用休息时间 {starts_at}–{ends_at}</translation>
    </message>
    <message>
        <source>The customer asked for somebody else</source>
        <translation>客户要求换人</translation>
    </message>
    <message>
        <source>The time has passed</source>
        <translation>时间已过</translation>
    </message>
    <message>
        <source>Van of {name}</source>
        <translation>{name}的车</translation>
    </message>
    <message>
        <source>Warehouse {name}</source>
        <translation>{name}仓库</translation>
    </message>
    <message>
        <source>asked for by the customer</source>
        <translation>客户指定</translation>
    </message>
    <message>
        <source>busy for {minutes} min more</source>
        <translation>还要忙 {minutes} 分钟</translation>
    </message>
    <message>
        <source>can set out at {free_at}</source>
        <translation>{free_at} 可出发</translation>
    </message>
    <message>
        <source>certified: {certificates}</source>
        <translation>持{certificates}证</translation>
    </message>
    <message>
        <source>from {starts_at}</source>
        <translation>{starts_at} 可到</translation>
    </message>
    <message>
        <source>idle, can set out at once</source>
        <translation>空闲，可马上出发</translation>
    </message>
    <message>
        <source>in the van: {parts}</source>
        <translation>车上有 {parts}</translation>
    </message>
    <message>
        <source>knows the customer</source>
        <translation>熟悉客户</translation>
    </message>
    <message>
        <source>knows the machine</source>
        <translation>熟悉本机</translation>
    </message>
    <message>
        <source>rated {rating}</source>
        <translation>评分 {rating}</translation>
    </message>
    <message>
        <source>to be fetched at {place}, about {minutes} min</source>
        <translation>备件需到{place}取，约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{count}/{limit} orders that day</source>
        <translation>当日 {count}/{limit} 单</translation>
    </message>
    <message>
        <source>{jobs_of_type} such jobs done</source>
        <translation>做过 {jobs_of_type} 单同类</translation>
    </message>
    <message>
        <source>{kg} kg</source>
        <translation>{kg} 公斤</translation>
    </message>
    <message>
        <source>{kg} kg, {pieces} pieces</source>
        <translation>{kg} 公斤、{pieces} 件</translation>
    </message>
    <message>
        <source>{kind} until {until}</source>
        <translation>{kind}至 {until}</translation>
    </message>
    <message>
        <source>{load} to carry that day, his vehicle takes {room}</source>
        <translation>当天共要带 {load}，车辆可带 {room}</translation>
    </message>
    <message>
        <source>{load} to carry, his vehicle takes {room}</source>
        <translation>要带 {load}，车辆可带 {room}</translation>
    </message>
    <message>
        <source>{minutes} min away</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min of travel to {number}, only {gap} min between</source>
        <translation>到 {number} 车程 {minutes} 分钟，间隔仅 {gap} 分钟</translation>
    </message>
    <message>
        <source>{parts} from {place} ({km} km), about {minutes} min</source>
        <translation>需到{place}取 {parts}（{km} 公里），约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{parts} from {place}, about {minutes} min</source>
        <translation>需到{place}取 {parts}，约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{part} is counted on for {number}</source>
        <translation>车上的 {part} 已留给 {number}</translation>
    </message>
    <message>
        <source>{percent} % on time</source>
        <translation>准时率 {percent} %</translation>
    </message>
    <message>
        <source>{pieces} pieces</source>
        <translation>{pieces} 件</translation>
    </message>
    <message>
        <source>{technician} has accepted it</source>
        <translation>{technician}已接单</translation>
    </message>
    <message>
        <source>{technician} is on the way or there</source>
        <translation>{technician}已出发或到场</translation>
    </message>
    <message>
        <source>{technician} was sent it {since}</source>
        <translation>{since} 已发给{technician}</translation>
    </message>
    <message>
        <source>{technician}, who comes along, is not free then</source>
        <translation>同去的 {technician} 当时没空</translation>
    </message>
</context>
<context>
    <name>RelatedOrders</name>
    <message>
        <source>Of the same customer or machine</source>
        <translation>同一客户或设备的其他工单</translation>
    </message>
    <message>
        <source>Solved before, with the same signs</source>
        <translation>以往案例：类似故障的解决办法</translation>
    </message>
</context>
<context>
    <name>ReplayWindow</name>
    <message>
        <source>Day to replay</source>
        <translation>要回放的日期</translation>
    </message>
    <message>
        <source>Nothing is on record of this day.</source>
        <translation>这一天没有记录。</translation>
    </message>
    <message>
        <source>Nothing waits at this time.</source>
        <translation>此刻没有待派工单。</translation>
    </message>
    <message>
        <source>Nothing yet. Play lets the day run.</source>
        <translation>还没有动静。点播放，让这一天走起来。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Replay of a past day</source>
        <translation>回放过去一天</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Stop at every new order</source>
        <translation>每来一单停一下</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待派</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Who would you send? Go on to see who was sent.</source>
        <translation>你会派谁？继续播放看当时派了谁。</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Being made: {name}</source>
        <translation>正在生成：{name}</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>已出报告</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>报告月份</translation>
    </message>
    <message>
        <source>Monthly report (PDF)</source>
        <translation>月报（PDF）</translation>
    </message>
    <message>
        <source>Monthly report {month}</source>
        <translation>{month} 月报</translation>
    </message>
    <message>
        <source>More reports</source>
        <translation>更多报告</translation>
    </message>
    <message>
        <source>Performance statements</source>
        <translation>个人绩效单</translation>
    </message>
    <message>
        <source>Performance statements {month}</source>
        <translation>个人绩效单 {month}</translation>
    </message>
    <message>
        <source>Return on the system</source>
        <translation>投入产出表</translation>
    </message>
    <message>
        <source>Review of use</source>
        <translation>使用情况回顾</translation>
    </message>
    <message>
        <source>Review of use {quarter}</source>
        <translation>使用情况回顾 {quarter}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Weekly brief</source>
        <translation>一周简报</translation>
    </message>
    <message>
        <source>Weekly brief {week}</source>
        <translation>一周简报 {week}</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer&apos;s system. Type it on the console that does the duties; mail services often want an authorisation code here.</source>
        <translation>保存在本机系统的密钥环中。请在承担公司任务的那台控制台上填写；多数邮箱服务要求填写授权码。</translation>
    </message>
    <message>
        <source>Not shown; type it to change it</source>
        <translation>不显示；要修改请直接输入</translation>
    </message>
    <message>
        <source>Password of the mail account</source>
        <translation>邮箱密码</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>发送测试邮件</translation>
    </message>
    <message>
        <source>Test mail of the dispatch desk</source>
        <translation>派单台测试邮件</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>密码已保存。</translation>
    </message>
    <message>
        <source>The test mail is on its way …</source>
        <translation>正在发送测试邮件…</translation>
    </message>
    <message>
        <source>The test mail went to {names}.</source>
        <translation>测试邮件已发送至 {names}。</translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Add a part</source>
        <translation>添加备件</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Checklist: {steps}</source>
        <translation>检查项：{steps}</translation>
    </message>
    <message>
        <source>Copied from paper, with the times on it</source>
        <translation>按纸质回单补录，时间以纸上为准</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Fixed at the first visit</source>
        <translation>一次上门修好</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工费</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>还缺：{fields}</translation>
    </message>
    <message>
        <source>Total {money}</source>
        <translation>合计 {money}</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>路程</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Counting… {percent} %</source>
        <translation>正在统计… {percent}%</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>{read} rows: {created} new, {updated} changed, {unchanged} the same, {refused} refused</source>
        <translation>共 {read} 行：新增 {created}，更新 {updated}，相同 {unchanged}，未导入 {refused}</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>It lists</source>
        <translation>内容是</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>内容的种类</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Choose the column of: {fields}</source>
        <translation>请指定这些内容所在的列：{fields}</translation>
    </message>
    <message>
        <source>Columns as on {date}</source>
        <translation>沿用 {date} 的列对应</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在导入……</translation>
    </message>
    <message>
        <source>These are the first rows; the rest is being read …</source>
        <translation>以下是最前面的几行，其余正在读取……</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>一项措施</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done ones too</source>
        <translation>含已完成</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>It stands in the notes of {name} now.</source>
        <translation>已写入{name}的备注。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>教训</translation>
    </message>
    <message>
        <source>Lesson as an article …</source>
        <translation>教训写成文章…</translation>
    </message>
    <message>
        <source>Lesson into the machine&apos;s notes</source>
        <translation>教训记入设备备注</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>No meeting has an agenda yet. Choose orders under “Worth talking over” and put them on the agenda of a day.</source>
        <translation>还没有会议议程。在「待复盘」里选工单，放入某天的议程。</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Nothing is left to do. Measures are written down in the review meeting, with a person and a day, and stay here until they are done.</source>
        <translation>没有待办措施。复盘会上写下的措施带责任人和日期，完成前一直列在这里。</translation>
    </message>
    <message>
        <source>Nothing stands out: no complaint, nothing sent back too often, no repeat, nothing far too late or too dear, no joint diagnosis, nothing abnormal. From where on is said in the settings, under Rules and tariff.</source>
        <translation>没有特别的工单：没有投诉，没有退回过多的，没有重复，没有超时过久或费用过高的，没有会诊，也没有异常。门槛在设置的「规则与收费」里。</translation>
    </message>
    <message>
        <source>Off the agenda</source>
        <translation>移出议程</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>放入议程</translation>
    </message>
    <message>
        <source>On the agenda of the review meeting</source>
        <translation>放入复盘会议程</translation>
    </message>
    <message>
        <source>On the agenda of {day}</source>
        <translation>已放入 {day} 的议程</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Orders worth talking over</source>
        <translation>值得复盘的工单</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>打印议程</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>复盘会</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say on which day the meeting is.</source>
        <translation>请写明会议日期。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>已复盘</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>The order is about no machine.</source>
        <translation>这张工单没有设备。</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What was behind it</source>
        <translation>背后的原因</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Write the lesson and save it first.</source>
        <translation>请先写教训并保存。</translation>
    </message>
    <message>
        <source>again after {number}</source>
        <translation>重复 {number} 的故障</translation>
    </message>
    <message>
        <source>cost {cost}, usually {usual}</source>
        <translation>费用 {cost}，平时 {usual}</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>sent back {count} times</source>
        <translation>退回 {count} 次</translation>
    </message>
    <message>
        <source>talked over</source>
        <translation>已复盘</translation>
    </message>
    <message>
        <source>the last {count} days</source>
        <translation>近 {count} 天</translation>
    </message>
    <message>
        <source>to be talked over</source>
        <translation>待讨论</translation>
    </message>
    <message>
        <source>{count} measures open</source>
        <translation>{count} 项措施未完成</translation>
    </message>
    <message>
        <source>{count} orders, those with most reasons first</source>
        <translation>{count} 张，理由多的在前</translation>
    </message>
    <message>
        <source>{count} orders, {held} talked over</source>
        <translation>{count} 张，已复盘 {held} 张</translation>
    </message>
    <message>
        <source>{count} to do, {late} late</source>
        <translation>待办 {count} 项，逾期 {late} 项</translation>
    </message>
    <message>
        <source>{what} ({detail})</source>
        <translation>{what}（{detail}）</translation>
    </message>
</context>
<context>
    <name>RoadSection</name>
    <message>
        <source>An OpenStreetMap extract (.osm.pbf): one-way streets, rivers and bridges count. Without one, and more than 500 m from any of its streets, the straight line does.</source>
        <translation>OpenStreetMap 区域文件（.osm.pbf）：单行道、江河和桥梁都算在内。没有该文件，或离其中任何道路超过 500 米时，按直线距离估算。</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>按距离估算</translation>
    </message>
    <message>
        <source>By distance: {before}, corrected {after}.</source>
        <translation>按距离估算：{before}，修正后 {after}。</translation>
    </message>
    <message>
        <source>Choose an extract</source>
        <translation>选择区域文件</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>No trips of the last year lead through these streets to compare them with.</source>
        <translation>最近一年没有经过这些道路的行程可供比较。</translation>
    </message>
    <message>
        <source>On {trips} trips of the last year half of the times were wrong by more than {before}; corrected by what the trips taught, {after}.</source>
        <translation>与最近一年的 {trips} 次行程相比，一半的时间误差超过 {before}；按行程经验修正后为 {after}。</translation>
    </message>
    <message>
        <source>OpenStreetMap extracts ({patterns})</source>
        <translation>OpenStreetMap 区域文件（{patterns}）</translation>
    </message>
    <message>
        <source>Preparing the streets</source>
        <translation>正在准备道路</translation>
    </message>
    <message>
        <source>Preparing the streets: {share} of {count} crossings.</source>
        <translation>正在准备道路：{count} 个路口，已完成 {share}。</translation>
    </message>
    <message>
        <source>Reading the streets. Until they are ready, times go by distance.</source>
        <translation>正在读取道路。准备好之前按距离估算。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Times go by distance.</source>
        <translation>已停止，按距离估算。</translation>
    </message>
    <message>
        <source>Streets of this map</source>
        <translation>用这张地图的道路</translation>
    </message>
    <message>
        <source>The streets do not answer just now and are being read again.</source>
        <translation>道路计算暂时没有应答，正在重新读取。</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>行车时间</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ways go through the streets of</source>
        <translation>按道路计算，道路来自</translation>
    </message>
    <message>
        <source>by distance</source>
        <translation>按距离估算</translation>
    </message>
    <message>
        <source>{count} crossings from {west} to {east} and {south} to {north}, prepared {at}.</source>
        <translation>{count} 个路口，范围 {west} 至 {east}、{south} 至 {north}，准备于 {at}。</translation>
    </message>
</context>
<context>
    <name>RoiWindow</name>
    <message>
        <source>As a page (PDF)</source>
        <translation>生成单页 PDF</translation>
    </message>
    <message>
        <source>Everything else comes from the orders. Ctrl+Z takes a change back.</source>
        <translation>其余数字都来自工单。Ctrl+Z 可撤销修改。</translation>
    </message>
    <message>
        <source>Return on the system</source>
        <translation>投入产出表</translation>
    </message>
    <message>
        <source>Return on the system {month}</source>
        <translation>投入产出表 {month}</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在计算数据……</translation>
    </message>
    <message>
        <source>What nobody can measure</source>
        <translation>需要填写的假设</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Every Monday the feed says how many machines leave their warranty in the next {days} days.</source>
        <translation>每周一在动态里提示：今后 {days} 天内有多少台设备出保。</translation>
    </message>
    <message>
        <source>Every day at {hour} o&apos;clock the supervisor is texted how many orders came in, were done, are open and are late.</source>
        <translation>每天 {hour} 点，短信告诉主管当天接单、完工、未完、超时各多少。</translation>
    </message>
    <message>
        <source>When a certificate comes within the warning time of its skill, the feed names it.</source>
        <translation>证书进入该技能的提醒期时，在动态里列出。</translation>
    </message>
    <message>
        <source>When a joint diagnosis holds an order for {hours} hours, the supervisor is texted.</source>
        <translation>工单因联合会诊停了 {hours} 小时，发短信给主管。</translation>
    </message>
    <message>
        <source>When a technician gives an order back, the supervisor is texted.</source>
        <translation>技师退回工单时，短信通知主管。</translation>
    </message>
    <message>
        <source>When a technician has not confirmed an order {minutes} minutes after it was sent, the feed says so.</source>
        <translation>派单后 {minutes} 分钟技师仍未接单，在动态里提示。</translation>
    </message>
    <message>
        <source>When an order comes in outside the office&apos;s hours and is neither urgent nor of a VIP customer, the caller is texted when to expect an answer.</source>
        <translation>非工作时间来单，且不是紧急单或 VIP 客户时，短信告知报修人何时得到答复。</translation>
    </message>
    <message>
        <source>When an order has waited in the queue for {minutes} working minutes (urgent and VIP ones at any hour), the feed says so.</source>
        <translation>工单在待派队列里超过 {minutes} 个工作分钟（紧急单和 VIP 单不分时段），在动态里提示。</translation>
    </message>
    <message>
        <source>When an order is marked as a complaint, the supervisor is texted.</source>
        <translation>工单被标为投诉时，短信通知主管。</translation>
    </message>
    <message>
        <source>When an order is moved from one technician to another, the supervisor is texted.</source>
        <translation>工单由一位技师转派给另一位时，短信通知主管。</translation>
    </message>
    <message>
        <source>When an order is {hours} hours overdue, the technician and the supervisor are texted.</source>
        <translation>工单超时 {hours} 小时，短信通知技师和主管。</translation>
    </message>
    <message>
        <source>When an order, its cost or a request for parts has to be approved, whose turn it is is texted, with a code to answer with.</source>
        <translation>工单、费用或备件申请需要审批时，短信通知轮到的审批人，可凭短信里的编码直接回复同意或不同意。</translation>
    </message>
    <message>
        <source>When an urgent order comes in that only holders of a certificate may do, the supervisor is texted at the same moment.</source>
        <translation>紧急工单只能由持证人员处理时，接单的同时短信通知主管。</translation>
    </message>
    <message>
        <source>When equipment of a VIP customer stands still and nobody has been sent after {minutes} minutes, the supervisor is texted.</source>
        <translation>VIP 客户设备停机，{minutes} 分钟内仍未派单，短信通知主管。</translation>
    </message>
    <message>
        <source>When finished work has not been reviewed after {hours} hours, the feed says so.</source>
        <translation>完工 {hours} 小时后仍未审核，在动态里提示。</translation>
    </message>
    <message>
        <source>When the stock of a part falls below its least quantity, the supervisor is texted which and how many are left.</source>
        <translation>备件库存低于最低数量时，短信告诉主管是哪几种、各剩多少。</translation>
    </message>
    <message>
        <source>{days} days before a customer&apos;s contract ends, the feed names it.</source>
        <translation>客户合同到期前 {days} 天，在动态里列出。</translation>
    </message>
    <message>
        <source>{minutes} minutes before an order has to be done, the technician is texted and the feed says so.</source>
        <translation>距修复时限还有 {minutes} 分钟时，短信提醒技师，并在动态里提示。</translation>
    </message>
    <message>
        <source>{minutes} minutes before the limit of an approval that is still missing, whose turn it is is reminded.</source>
        <translation>审批时限前 {minutes} 分钟仍未审批的，短信催办轮到的审批人。</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scan the tag of the machine that is broken …</source>
        <translation>请扫描故障设备的标签……</translation>
    </message>
    <message>
        <source>The code {code} is not known here. It is kept in the log of scans.</source>
        <translation>编码 {code} 没有登记，已记入扫码记录。</translation>
    </message>
    <message>
        <source>This machine has {count} open orders.</source>
        <translation>这台设备有 {count} 张未完工单。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Assets</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>没有这个命令</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>没有找到“{text}”</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Patrol routes</source>
        <translation>巡检路线</translation>
    </message>
    <message>
        <source>Search orders, customers, phones, assets … or / for a command</source>
        <translation>搜索工单、客户、电话、设备编号… 或输入 / 命令</translation>
    </message>
    <message>
        <source>Show all {count} in the list</source>
        <translation>在列表中显示全部 {count} 条</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>共 {count} 条</translation>
    </message>
</context>
<context>
    <name>SendIns</name>
    <message>
        <source>Arrived there on</source>
        <translation>厂家签收</translation>
    </message>
    <message>
        <source>Back here on</source>
        <translation>返回日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运</translation>
    </message>
    <message>
        <source>Carrier back</source>
        <translation>返程承运</translation>
    </message>
    <message>
        <source>Copy the waybill</source>
        <translation>复制运单号</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Delete: it never left</source>
        <translation>删除（没有寄出）</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>预计返回</translation>
    </message>
    <message>
        <source>It begins on the page of its order or its machine.</source>
        <translation>在工单页或设备页的“送修”里登记。</translation>
    </message>
    <message>
        <source>It has arrived there</source>
        <translation>厂家已签收</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已返回</translation>
    </message>
    <message>
        <source>It is the whole machine</source>
        <translation>整机送修</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing was sent in. What goes to its maker is followed here, there and back; the order waits for it with its clock at rest.</source>
        <translation>没有送修。寄给厂家维修的东西在这里跟踪往返；工单等待期间时钟暂停。</translation>
    </message>
    <message>
        <source>Only what is away</source>
        <translation>只看未返回的</translation>
    </message>
    <message>
        <source>Open the machine</source>
        <translation>打开设备</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send in for repair</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Send something in …</source>
        <translation>送修…</translation>
    </message>
    <message>
        <source>Sent back on</source>
        <translation>厂家寄回</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>寄出</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>无法识别的日期。</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Waybill back</source>
        <translation>返程运单号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is sent in</source>
        <translation>送修物品</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who repairs it</source>
        <translation>维修单位</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>{state}, late</source>
        <translation>{state}，逾期</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Drop folder</source>
        <translation>归档文件夹</translation>
    </message>
    <message>
        <source>For {number} the usual approval is enough</source>
        <translation>{number} 按通常的一级审批即可</translation>
    </message>
    <message>
        <source>Level {level} of {number} counts as agreed: nobody answered in time</source>
        <translation>{number} 第 {level} 级到时无人答复，视为同意</translation>
    </message>
    <message>
        <source>Nobody answered in time: {signer} may approve {number} now</source>
        <translation>到时无人答复，{number} 转由 {signer} 审批</translation>
    </message>
    <message>
        <source>Orders of the past taken out again, {count} of their batch are left</source>
        <translation>以往工单已取出，本批还剩 {count} 张</translation>
    </message>
    <message>
        <source>Rule “{card}”: {number}</source>
        <translation>规则“{card}”：{number}</translation>
    </message>
    <message>
        <source>Rule “{card}”: {number}, but there is no number to text</source>
        <translation>规则“{card}”：{number}，但没有可发短信的号码</translation>
    </message>
    <message>
        <source>Rule “{card}”: {number}, text to {recipients}</source>
        <translation>规则“{card}”：{number}，已短信 {recipients}</translation>
    </message>
    <message>
        <source>Rule “{card}”: {words}</source>
        <translation>规则“{card}”：{words}</translation>
    </message>
    <message>
        <source>Rule “{card}”: {words}, text to {recipients}</source>
        <translation>规则“{card}”：{words}，已短信 {recipients}</translation>
    </message>
    <message>
        <source>Text of {sender} left aside: {text}</source>
        <translation>{sender} 的短信不予处理：{text}</translation>
    </message>
    <message>
        <source>Text of {sender} understood: {text}</source>
        <translation>已识别 {sender} 的短信：{text}</translation>
    </message>
    <message>
        <source>Text of {sender} waits for the clerk: {text}</source>
        <translation>{sender} 的短信待处理：{text}</translation>
    </message>
    <message>
        <source>Text to {recipient} delivered</source>
        <translation>短信已送达 {recipient}</translation>
    </message>
    <message>
        <source>Text to {recipient} failed</source>
        <translation>给 {recipient} 的短信发送失败</translation>
    </message>
    <message>
        <source>Text to {recipient} failed ({error_code})</source>
        <translation>给 {recipient} 的短信发送失败（{error_code}）</translation>
    </message>
    <message>
        <source>Text to {recipient} is being sent</source>
        <translation>正在给 {recipient} 发短信</translation>
    </message>
    <message>
        <source>Text to {recipient} may or may not have been sent</source>
        <translation>给 {recipient} 的短信不确定是否已发出</translation>
    </message>
    <message>
        <source>Text to {recipient} sent: {text}</source>
        <translation>短信已发给 {recipient}：{text}</translation>
    </message>
    <message>
        <source>Text to {recipient} waits to be sent again</source>
        <translation>给 {recipient} 的短信重新等待发送</translation>
    </message>
    <message>
        <source>The cost of {number} approved itself, being within the limit</source>
        <translation>{number} 的费用在限额内，自动通过</translation>
    </message>
    <message>
        <source>Upkeep plan</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <translation>未显示号码的来电者</translation>
    </message>
    <message>
        <source>approval of {number}</source>
        <translation>批准 {number}</translation>
    </message>
    <message>
        <source>cancelling of {number}</source>
        <translation>取消 {number}</translation>
    </message>
    <message>
        <source>deletion of {subject} {name}</source>
        <translation>删除{subject} {name}</translation>
    </message>
    <message>
        <source>dispatch of {count} orders to {technician}</source>
        <translation>将 {count} 张工单派给 {technician}</translation>
    </message>
    <message>
        <source>dispatch of {number} to {technician}</source>
        <translation>{number} 派给 {technician}</translation>
    </message>
    <message>
        <source>edit of {count} orders</source>
        <translation>修改 {count} 张工单</translation>
    </message>
    <message>
        <source>edit of {number}</source>
        <translation>修改 {number}</translation>
    </message>
    <message>
        <source>edit of {subject} {name}</source>
        <translation>修改{subject} {name}</translation>
    </message>
    <message>
        <source>finish of {number}</source>
        <translation>{number} 完工</translation>
    </message>
    <message>
        <source>import of {file_name}</source>
        <translation>导入 {file_name}</translation>
    </message>
    <message>
        <source>its text has not left yet</source>
        <translation>短信尚未发出</translation>
    </message>
    <message>
        <source>link of {count} orders</source>
        <translation>关联 {count} 张工单</translation>
    </message>
    <message>
        <source>link of {number}</source>
        <translation>关联 {number}</translation>
    </message>
    <message>
        <source>move of {count} orders between people</source>
        <translation>在技师之间调换 {count} 张工单</translation>
    </message>
    <message>
        <source>move of {count} orders to {technician}</source>
        <translation>将 {count} 张工单转给 {technician}</translation>
    </message>
    <message>
        <source>move of {number} to {technician}</source>
        <translation>{number} 改派 {technician}</translation>
    </message>
    <message>
        <source>new {subject} {name}</source>
        <translation>新增{subject} {name}</translation>
    </message>
    <message>
        <source>note on {number}</source>
        <translation>{number} 的备注</translation>
    </message>
    <message>
        <source>priority of {count} orders</source>
        <translation>调整 {count} 张工单的优先级</translation>
    </message>
    <message>
        <source>priority of {number}</source>
        <translation>{number} 的优先级</translation>
    </message>
    <message>
        <source>refusal of {number}</source>
        <translation>{number} 拒单</translation>
    </message>
    <message>
        <source>rejection of {number}</source>
        <translation>驳回 {number}</translation>
    </message>
    <message>
        <source>reopening of {number}</source>
        <translation>重新打开 {number}</translation>
    </message>
    <message>
        <source>rescheduling of {count} orders</source>
        <translation>改期 {count} 张工单</translation>
    </message>
    <message>
        <source>rescheduling of {number}</source>
        <translation>{number} 改期</translation>
    </message>
    <message>
        <source>result of {number}</source>
        <translation>{number} 的结果</translation>
    </message>
    <message>
        <source>return of {count} orders to the queue</source>
        <translation>将 {count} 张工单退回队列</translation>
    </message>
    <message>
        <source>return of {number} to the queue</source>
        <translation>{number} 收回待派</translation>
    </message>
    <message>
        <source>review of {number}</source>
        <translation>审核 {number}</translation>
    </message>
    <message>
        <source>setting “{field}”</source>
        <translation>设置“{field}”</translation>
    </message>
    <message>
        <source>step of {count} orders</source>
        <translation>{count} 张工单的操作</translation>
    </message>
    <message>
        <source>step of {number}</source>
        <translation>{number} 的操作</translation>
    </message>
    <message>
        <source>submission of {number}</source>
        <translation>提交 {number}</translation>
    </message>
    <message>
        <source>taking of {count} orders</source>
        <translation>登记 {count} 张工单</translation>
    </message>
    <message>
        <source>taking {number}</source>
        <translation>受理 {number}</translation>
    </message>
    <message>
        <source>text already sent, a correction will follow</source>
        <translation>短信已发出，会补发更正</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>unlinking of {count} orders</source>
        <translation>取消 {count} 张工单的关联</translation>
    </message>
    <message>
        <source>unlinking of {number}</source>
        <translation>取消关联 {number}</translation>
    </message>
    <message>
        <source>{actor} added {subject} {name}</source>
        <translation>{actor} 新增{subject} {name}</translation>
    </message>
    <message>
        <source>{actor} agreed to {number} (level {level})</source>
        <translation>{actor} 同意 {number}（第 {level} 级）</translation>
    </message>
    <message>
        <source>{actor} agreed to {number} (level {level}): {note}</source>
        <translation>{actor} 同意 {number}（第 {level} 级）：{note}</translation>
    </message>
    <message>
        <source>{actor} agreed to {number} in place of {signer} (level {level}): {note}</source>
        <translation>{actor} 代 {signer} 同意 {number}（第 {level} 级）：{note}</translation>
    </message>
    <message>
        <source>{actor} approved the cost of {number}</source>
        <translation>{actor} 批准 {number} 的费用</translation>
    </message>
    <message>
        <source>{actor} approved {number}</source>
        <translation>{actor} 批准 {number}</translation>
    </message>
    <message>
        <source>{actor} began the round “{name}” past {count} machines</source>
        <translation>{actor} 开始“{name}”，共 {count} 台设备</translation>
    </message>
    <message>
        <source>{actor} cancelled {number} (reason: {reason})</source>
        <translation>{actor} 取消 {number}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} changed setting “{field}”</source>
        <translation>{actor} 修改了设置“{field}”</translation>
    </message>
    <message>
        <source>{actor} changed setting “{field}” from “{before}” to “{after}”</source>
        <translation>{actor} 将设置“{field}”由“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>{actor} changed the priority of {number} from {previous} to {priority}</source>
        <translation>{actor} 将 {number} 的优先级由 {previous} 改为 {priority}</translation>
    </message>
    <message>
        <source>{actor} changed {field} of {subject} {name} from “{before}” to “{after}”</source>
        <translation>{actor} 将{subject} {name} 的{field}由“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>{actor} cleared the flag of {number}</source>
        <translation>{actor} 解除 {number} 的异常</translation>
    </message>
    <message>
        <source>{actor} dealt with the text of {sender}: {text}</source>
        <translation>{actor} 已处理 {sender} 的短信：{text}</translation>
    </message>
    <message>
        <source>{actor} deleted the round “{name}”</source>
        <translation>{actor} 删除“{name}”</translation>
    </message>
    <message>
        <source>{actor} deleted {subject} {name}</source>
        <translation>{actor} 删除{subject} {name}</translation>
    </message>
    <message>
        <source>{actor} did the step again</source>
        <translation>{actor} 重做</translation>
    </message>
    <message>
        <source>{actor} dispatched {number} to {technician}</source>
        <translation>{actor} 将 {number} 派给 {technician}</translation>
    </message>
    <message>
        <source>{actor} dispatched {number} to {technician} (reason: {reason})</source>
        <translation>{actor} 将 {number} 派给 {technician}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} dispatched {number} to {technician} against the rules (reason: {override_reason})</source>
        <translation>{actor} 越过规则将 {number} 派给 {technician}（原因：{override_reason}）</translation>
    </message>
    <message>
        <source>{actor} edited {number}</source>
        <translation>{actor} 修改 {number}</translation>
    </message>
    <message>
        <source>{actor} edited {number}: {fields}</source>
        <translation>{actor} 修改 {number}：{fields}</translation>
    </message>
    <message>
        <source>{actor} edited {subject} {name}</source>
        <translation>{actor} 修改{subject} {name}</translation>
    </message>
    <message>
        <source>{actor} edited {subject} {name}: {fields}</source>
        <translation>{actor} 修改{subject} {name}：{fields}</translation>
    </message>
    <message>
        <source>{actor} finished the round “{name}”</source>
        <translation>{actor} 结束“{name}”</translation>
    </message>
    <message>
        <source>{actor} flagged {number}: {cause}</source>
        <translation>{actor} 将 {number} 标记异常：{cause}</translation>
    </message>
    <message>
        <source>{actor} flagged {number}: {cause} ({note})</source>
        <translation>{actor} 将 {number} 标记异常：{cause}（{note}）</translation>
    </message>
    <message>
        <source>{actor} handed the shift over to {to}: {count} orders to watch</source>
        <translation>{actor} 交班给 {to}：{count} 张工单需留意</translation>
    </message>
    <message>
        <source>{actor} handed the shift over to {to}: {count} orders to watch. {remark}</source>
        <translation>{actor} 交班给 {to}：{count} 张工单需留意。{remark}</translation>
    </message>
    <message>
        <source>{actor} imported {file_name}: {created} new, {updated} changed, {refused} refused</source>
        <translation>{actor} 导入 {file_name}：新增 {created}，更新 {updated}，拒绝 {refused}</translation>
    </message>
    <message>
        <source>{actor} let {number} pass without: {lacking} (reason: {reason})</source>
        <translation>{actor} 放行 {number}，缺：{lacking}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} linked {number} with {other} ({link})</source>
        <translation>{actor} 把 {number} 与 {other} 关联（{link}）</translation>
    </message>
    <message>
        <source>{actor} locked the dispatch of {number}</source>
        <translation>{actor} 锁定 {number} 的派单</translation>
    </message>
    <message>
        <source>{actor} moved {number} from {previous_technician} to {technician}</source>
        <translation>{actor} 将 {number} 由 {previous_technician} 改派 {technician}</translation>
    </message>
    <message>
        <source>{actor} moved {number} from {previous_technician} to {technician} (reason: {reason})</source>
        <translation>{actor} 将 {number} 由 {previous_technician} 改派 {technician}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} noted on {number}: {text}</source>
        <translation>{actor} 备注 {number}：{text}</translation>
    </message>
    <message>
        <source>{actor} printed {count} tags on {printer}</source>
        <translation>{actor} 在 {printer} 打印 {count} 张标签</translation>
    </message>
    <message>
        <source>{actor} put {number} on hold: {reason}</source>
        <translation>{actor} 将 {number} 挂起：{reason}</translation>
    </message>
    <message>
        <source>{actor} put {number} on hold: {reason} ({note})</source>
        <translation>{actor} 将 {number} 挂起：{reason}（{note}）</translation>
    </message>
    <message>
        <source>{actor} read {file_name} for import</source>
        <translation>{actor} 读取 {file_name} 准备导入</translation>
    </message>
    <message>
        <source>{actor} recorded the result of {number}: {resolution}, {cost} yuan</source>
        <translation>{actor} 登记 {number} 的结果：{resolution}，{cost} 元</translation>
    </message>
    <message>
        <source>{actor} refused the cost of {number} (reason: {reason})</source>
        <translation>{actor} 不同意 {number} 的费用（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} rejected {number} (reason: {reason})</source>
        <translation>{actor} 驳回 {number}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} reopened {number} (reason: {reason})</source>
        <translation>{actor} 重新打开 {number}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} rescheduled {number} to {planned_start_at}</source>
        <translation>{actor} 将 {number} 改期到 {planned_start_at}</translation>
    </message>
    <message>
        <source>{actor} resumed {number}</source>
        <translation>{actor} 恢复 {number}</translation>
    </message>
    <message>
        <source>{actor} resumed {number} before all had given their opinion: {note}</source>
        <translation>{actor} 未等意见交齐恢复 {number}：{note}</translation>
    </message>
    <message>
        <source>{actor} resumed {number}: {note}</source>
        <translation>{actor} 恢复 {number}：{note}</translation>
    </message>
    <message>
        <source>{actor} reviewed {number}</source>
        <translation>{actor} 审核 {number}</translation>
    </message>
    <message>
        <source>{actor} reviewed {number}: {note}</source>
        <translation>{actor} 审核 {number}：{note}</translation>
    </message>
    <message>
        <source>{actor} saw to the missed call of {caller}</source>
        <translation>{actor} 处理了 {caller} 的未接来电</translation>
    </message>
    <message>
        <source>{actor} sent {number} back: {improvement}</source>
        <translation>{actor} 将 {number} 退回整改：{improvement}</translation>
    </message>
    <message>
        <source>{actor} set the collaborators of {number}: {technicians}</source>
        <translation>{actor} 设置 {number} 的协作人：{technicians}</translation>
    </message>
    <message>
        <source>{actor} set {number} back to what it was</source>
        <translation>{actor} 将 {number} 恢复原状</translation>
    </message>
    <message>
        <source>{actor} submitted {number}</source>
        <translation>{actor} 提交 {number}</translation>
    </message>
    <message>
        <source>{actor} took back the import of {file_name}</source>
        <translation>{actor} 撤销 {file_name} 的导入</translation>
    </message>
    <message>
        <source>{actor} took back the last step</source>
        <translation>{actor} 撤销上一步</translation>
    </message>
    <message>
        <source>{actor} took the call of {caller}</source>
        <translation>{actor} 接听了 {caller} 的来电</translation>
    </message>
    <message>
        <source>{actor} took the collaborators off {number}</source>
        <translation>{actor} 取消 {number} 的协作人</translation>
    </message>
    <message>
        <source>{actor} took the link of {number} with {other} away</source>
        <translation>{actor} 取消了 {number} 与 {other} 的关联</translation>
    </message>
    <message>
        <source>{actor} took the shift over from {former}</source>
        <translation>{actor} 接 {former} 的班</translation>
    </message>
    <message>
        <source>{actor} took the tick off the missed call of {caller}</source>
        <translation>{actor} 取消了 {caller} 未接来电的“已处理”</translation>
    </message>
    <message>
        <source>{actor} took {number}</source>
        <translation>{actor} 受理 {number}</translation>
    </message>
    <message>
        <source>{actor} took {number} back from {technician} into the queue</source>
        <translation>{actor} 将 {number} 从 {technician} 收回待派</translation>
    </message>
    <message>
        <source>{actor} took {number} back from {technician} into the queue (reason: {reason})</source>
        <translation>{actor} 将 {number} 从 {technician} 收回待派（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} took {number}: {title}</source>
        <translation>{actor} 受理 {number}：{title}</translation>
    </message>
    <message>
        <source>{actor} unlocked the dispatch of {number}</source>
        <translation>{actor} 解锁 {number} 的派单</translation>
    </message>
    <message>
        <source>{actor} went on with the round “{name}”</source>
        <translation>{actor} 继续“{name}”</translation>
    </message>
    <message>
        <source>{actor} withdrew a text to {recipient} before it left</source>
        <translation>{actor} 撤回了尚未发出的给 {recipient} 的短信</translation>
    </message>
    <message>
        <source>{actor} wrote down that {signer} agreed to {number} (level {level}): {note}</source>
        <translation>{actor} 登记 {signer} 已同意 {number}（第 {level} 级）：{note}</translation>
    </message>
    <message>
        <source>{actor} wrote to {recipient}: {text}</source>
        <translation>{actor} 发短信给 {recipient}：{text}</translation>
    </message>
    <message>
        <source>{actor}: technician arrived for {number}</source>
        <translation>{actor}：{number} 技师已到场</translation>
    </message>
    <message>
        <source>{actor}: technician set out for {number}</source>
        <translation>{actor}：{number} 技师已出发</translation>
    </message>
    <message>
        <source>{actor}: work on {number} began</source>
        <translation>{actor}：{number} 开始作业</translation>
    </message>
    <message>
        <source>{actor}: {kind} {name}</source>
        <translation>{actor}:{kind} {name}</translation>
    </message>
    <message>
        <source>{actor}: {number} confirmed by the technician</source>
        <translation>{actor}：{number} 技师已接单</translation>
    </message>
    <message>
        <source>{actor}: {number} finished</source>
        <translation>{actor}：{number} 完工</translation>
    </message>
    <message>
        <source>{actor}: {number} finished: {resolution}</source>
        <translation>{actor}：{number} 完工：{resolution}</translation>
    </message>
    <message>
        <source>{by} agreed to {number} by text (level {level})</source>
        <translation>{by} 短信同意 {number}（第 {level} 级）</translation>
    </message>
    <message>
        <source>{by} approved the cost of {number} by text</source>
        <translation>{by} 短信批准了 {number} 的费用</translation>
    </message>
    <message>
        <source>{by} approved {number} by text</source>
        <translation>{by} 短信批准了 {number}</translation>
    </message>
    <message>
        <source>{by} refused the cost of {number} by text (reason: {reason})</source>
        <translation>{by} 短信不同意 {number} 的费用（原因：{reason}）</translation>
    </message>
    <message>
        <source>{by} rejected {number} by text (reason: {reason})</source>
        <translation>{by} 短信驳回了 {number}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{caller} rang, nobody answered</source>
        <translation>{caller} 来电未接</translation>
    </message>
    <message>
        <source>{caller} rings</source>
        <translation>{caller} 来电</translation>
    </message>
    <message>
        <source>{count} machines leave their warranty in the next {days} days</source>
        <translation>今后 {days} 天有 {count} 台设备出保</translation>
    </message>
    <message>
        <source>{count} orders of the past, {first_number} to {last_number}</source>
        <translation>以往工单 {count} 张：{first_number} 至 {last_number}</translation>
    </message>
    <message>
        <source>{name}: {what} ends on {ends_on}</source>
        <translation>{name}：{what} {ends_on} 到期</translation>
    </message>
    <message>
        <source>{number} has to be approved by {count} levels</source>
        <translation>{number} 需 {count} 级审批</translation>
    </message>
    <message>
        <source>{number} has to be approved by {count} levels: {card}</source>
        <translation>{number} 按“{card}”需 {count} 级审批</translation>
    </message>
    <message>
        <source>{number} was archived</source>
        <translation>{number} 已归档</translation>
    </message>
    <message>
        <source>{number} was rated {score}</source>
        <translation>{number} 获评 {score} 分</translation>
    </message>
    <message>
        <source>{number} was rated {score}: {comment}</source>
        <translation>{number} 获评 {score} 分：{comment}</translation>
    </message>
    <message>
        <source>{sender} texted: {text}</source>
        <translation>{sender} 短信：{text}</translation>
    </message>
    <message>
        <source>{sentence} (from paper, keyed in {recorded_at})</source>
        <translation>{sentence}（按纸单补录，{recorded_at} 录入）</translation>
    </message>
    <message>
        <source>{technician} on {number}: {text}</source>
        <translation>{technician} 对 {number} 的会诊意见：{text}</translation>
    </message>
    <message>
        <source>{technician} returned {number} (reason: {reason})</source>
        <translation>{technician} 退回 {number}（原因：{reason}）</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Another has accepted</source>
        <translation>他人已接单</translation>
    </message>
    <message>
        <source>Another has set out or begun</source>
        <translation>他人已出发或开工</translation>
    </message>
    <message>
        <source>Another was sent the text</source>
        <translation>已给他人发短信</translation>
    </message>
    <message>
        <source>Breaks a service limit</source>
        <translation>超出服务时限</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>证书过期</translation>
    </message>
    <message>
        <source>Certificate is missing</source>
        <translation>没有证书</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>达到每日上限</translation>
    </message>
    <message>
        <source>During the break</source>
        <translation>在休息时间</translation>
    </message>
    <message>
        <source>Encrypted after the greeting (STARTTLS, port 587)</source>
        <translation>握手后加密（STARTTLS，端口 587）</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS, port 465)</source>
        <translation>全程加密（TLS，端口 465）</translation>
    </message>
    <message>
        <source>Misses the promised time</source>
        <translation>错过约定时间</translation>
    </message>
    <message>
        <source>Not encrypted (only inside the house)</source>
        <translation>不加密（仅限内网）</translation>
    </message>
    <message>
        <source>Not wanted by the customer</source>
        <translation>客户不要此人</translation>
    </message>
    <message>
        <source>Of another branch</source>
        <translation>其他网点</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Outside his region</source>
        <translation>不在负责区域</translation>
    </message>
    <message>
        <source>Outside the area of his branch</source>
        <translation>超出所属网点片区</translation>
    </message>
    <message>
        <source>Outside the shift</source>
        <translation>不在班次内</translation>
    </message>
    <message>
        <source>Overlaps another order</source>
        <translation>与其他工单重叠</translation>
    </message>
    <message>
        <source>Part has to be fetched</source>
        <translation>需要去取备件</translation>
    </message>
    <message>
        <source>Part in no stock</source>
        <translation>备件无库存</translation>
    </message>
    <message>
        <source>Part is for another order</source>
        <translation>备件已留给别的单</translation>
    </message>
    <message>
        <source>Planned in the past</source>
        <translation>计划时间已过</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Skill is missing</source>
        <translation>缺少技能</translation>
    </message>
    <message>
        <source>Technician has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Too few for the crew</source>
        <translation>人手不足</translation>
    </message>
    <message>
        <source>Too much for the vehicle</source>
        <translation>超出车辆载量</translation>
    </message>
    <message>
        <source>Too much for the vehicle on that day</source>
        <translation>当天合计超出车辆载量</translation>
    </message>
    <message>
        <source>Tool missing</source>
        <translation>缺工具</translation>
    </message>
    <message>
        <source>Travel time is not enough</source>
        <translation>路上时间不够</translation>
    </message>
    <message>
        <source>Vehicle missing</source>
        <translation>缺车辆</translation>
    </message>
    <message>
        <source>Who comes along is not free</source>
        <translation>同去的人没空</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>approval number</source>
        <translation>审批号</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>hint for several orders</source>
        <translation>多单提示</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>公里/小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>parts to bring</source>
        <translation>要带的备件</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>short number</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>urgent mark</source>
        <translation>加急标记</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>网点与部门</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>For all consoles of the company. Ctrl+Z takes a change back.</source>
        <translation>对公司所有电脑生效。Ctrl+Z 可撤销修改。</translation>
    </message>
    <message>
        <source>Made by the console that does the duties of the company, kept with their digest, and caught up when it was switched off.</source>
        <translation>由当值的控制台生成，连同摘要一起留存；关机错过的会补做。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <translation>自动报告</translation>
    </message>
    <message>
        <source>Rules and tariff</source>
        <translation>规则与收费</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>自动规则</translation>
    </message>
    <message>
        <source>SLA respond arrive resolve</source>
        <translation>时限 SLA 响应 到场 解决</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Sentences to be put in with one click, one a line.</source>
        <translation>一点即可填入的句子，每行一句。</translation>
    </message>
    <message>
        <source>Service limits</source>
        <translation>服务时限</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>设置：{section}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>推荐派单</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>本机设备</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本台</translation>
    </message>
    <message>
        <source>Upkeep plans</source>
        <translation>保养计划</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>What decides who is suggested, and who is refused.</source>
        <translation>决定推荐谁、不允许派谁。</translation>
    </message>
    <message>
        <source>Wording of texts</source>
        <translation>短信模板</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>You</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>automatic if then</source>
        <translation>自动化 如果 那么</translation>
    </message>
    <message>
        <source>basemap tiles MBTiles PMTiles osm.pbf datum floor plan</source>
        <translation>底图 瓦片 MBTiles PMTiles osm.pbf 坐标系 平面图</translation>
    </message>
    <message>
        <source>certificates tools vehicles</source>
        <translation>证书 工具 车型</translation>
    </message>
    <message>
        <source>devices modem port scanner caller id telephone label printer database</source>
        <translation>设备 短信猫 端口 扫码枪 来电显示 电话 标签打印机 数据库</translation>
    </message>
    <message>
        <source>holidays shifts working hours</source>
        <translation>节假日 调休 班次 工作时间</translation>
    </message>
    <message>
        <source>name language look text size</source>
        <translation>姓名 语言 外观 字号</translation>
    </message>
    <message>
        <source>operators rights PIN roles who may</source>
        <translation>用户 权限 密码 角色 谁可以</translation>
    </message>
    <message>
        <source>preventive maintenance</source>
        <translation>预防性维护 保养</translation>
    </message>
    <message>
        <source>price score wall review meeting</source>
        <translation>价格 绩效 大屏 复盘 会议 门槛</translation>
    </message>
    <message>
        <source>template fields checklist</source>
        <translation>模板 字段 检查单</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>版本 许可</translation>
    </message>
    <message>
        <source>weights ranking hard soft rules travel speed</source>
        <translation>权重 推荐 排名 硬规则 软规则 车速</translation>
    </message>
    <message>
        <source>who signs limits levels deputy amount branches</source>
        <translation>审批 流程 金额 签字 会签 多级 代理 分支</translation>
    </message>
</context>
<context>
    <name>SheetTabs</name>
    <message>
        <source>Leave this sheet out</source>
        <translation>不读取这张工作表</translation>
    </message>
    <message>
        <source>Read this sheet only</source>
        <translation>只读取这张工作表</translation>
    </message>
    <message>
        <source>Read this sheet with the others</source>
        <translation>与其他工作表一起读取</translation>
    </message>
    <message>
        <source>Ticked sheets are read together. A right click leaves one out, or adds it.</source>
        <translation>打勾的工作表会一起读取。右键可以去掉或加入一张。</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name}（隐藏）</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>SkillsPage</name>
    <message>
        <source> (expired)</source>
        <translation>（已过期）</translation>
    </message>
    <message>
        <source> (expires soon)</source>
        <translation>（即将到期）</translation>
    </message>
    <message>
        <source> (no certificate)</source>
        <translation>（无证书）</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Counts only with a valid certificate</source>
        <translation>必须持有效证书</translation>
    </message>
    <message>
        <source>In use: offered for people and orders</source>
        <translation>使用中：可选给技师和工单</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>新建技能</translation>
    </message>
    <message>
        <source>Point out certificates that expire within</source>
        <translation>证书到期前提醒</translation>
    </message>
    <message>
        <source>Skills and certificates</source>
        <translation>技能与证书</translation>
    </message>
    <message>
        <source>What people can do, carry along and drive. Orders ask for it, and what needs a certificate counts only while the certificate is valid.</source>
        <translation>人员会做什么、带什么工具、开什么车。工单按此提出要求；需要证书的，证书在有效期内才算数。</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>with certificate</source>
        <translation>需证书</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
</context>
<context>
    <name>SpecialDayRow</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day, e.g. 10-01</source>
        <translation>日期，如 10-01</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>SplitForm</name>
    <message>
        <source>All in one visit, by one person</source>
        <translation>同一次上门，由一个人做</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Say what is done in at least two parts.</source>
        <translation>至少写明两项要做什么。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>拆成分项</translation>
    </message>
    <message>
        <source>This order keeps the first part. Each other becomes an order of its own for the same customer: dispatched and accepted by itself.</source>
        <translation>本单保留第一项，其余各成一张新工单，客户、设备、约定时间不变，各自派单、各自验收。</translation>
    </message>
    <message>
        <source>Write 30, 90 min or 2 h.</source>
        <translation>请写 30、90分 或 2小时。</translation>
    </message>
</context>
<context>
    <name>SplitRow</name>
    <message>
        <source>Order type</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Skill needed</source>
        <translation>所需技能</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is done, e.g. take down, move, put up</source>
        <translation>做什么，例如：拆机、搬运、装机</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>no skill</source>
        <translation>无需技能</translation>
    </message>
</context>
<context>
    <name>SpokenActs</name>
    <message>
        <source>Find {words}</source>
        <translation>查找 {words}</translation>
    </message>
    <message>
        <source>Move {what} to {when}</source>
        <translation>把 {what} 改到 {when}</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>打开 {what}</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>一句话命令</translation>
    </message>
    <message>
        <source>Send {what} to {who} {when}</source>
        <translation>派 {what} 给 {who} {when}</translation>
    </message>
    <message>
        <source>Tab completes</source>
        <translation>Tab 补全</translation>
    </message>
    <message>
        <source>What? Number, customer, address, fault</source>
        <translation>找什么？单号、客户、地址、故障</translation>
    </message>
    <message>
        <source>When? 14:00, tomorrow 9, 11-25 10:30</source>
        <translation>什么时候？14:00、明天 9点、11-25 10:30</translation>
    </message>
    <message>
        <source>Which order? The last digits of its number</source>
        <translation>哪张工单？输入单号末几位</translation>
    </message>
    <message>
        <source>Who? The name, or its initials</source>
        <translation>派给谁？姓名或拼音首字母</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 张工单</translation>
    </message>
    <message>
        <source>{what}: back to the queue</source>
        <translation>{what}：退回队列</translation>
    </message>
    <message>
        <source>{what}: confirmed</source>
        <translation>{what}：已接单</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}：已完成</translation>
    </message>
    <message>
        <source>{what}: has arrived</source>
        <translation>{what}：已到场</translation>
    </message>
    <message>
        <source>{what}: has departed</source>
        <translation>{what}：已出发</translation>
    </message>
    <message>
        <source>{what}: lock time and person</source>
        <translation>{what}：锁定时间与人员</translation>
    </message>
    <message>
        <source>{what}: to the next working day</source>
        <translation>{what}：顺延到下一工作日</translation>
    </message>
    <message>
        <source>{what}: urgent</source>
        <translation>{what}：加急</translation>
    </message>
    <message>
        <source>“{word}” is nobody&apos;s name, no open order and no time</source>
        <translation>“{word}” 不是人名、工单号，也不是时间</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>How long it took</source>
        <translation>用时分布</translation>
    </message>
    <message>
        <source>Nothing to measure yet.</source>
        <translation>暂无可计的数据。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>哪段用时</translation>
    </message>
    <message>
        <source>limit {time}</source>
        <translation>时限 {time}</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>{time} and more</source>
        <translation>{time} 以上</translation>
    </message>
</context>
<context>
    <name>StandardRow</name>
    <message>
        <source>What has to be there</source>
        <translation>必须具备</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>选择台账</translation>
    </message>
    <message>
        <source>Drop a ledger here</source>
        <translation>把台账拖到这里</translation>
    </message>
    <message>
        <source>Empty templates</source>
        <translation>空白模板</translation>
    </message>
    <message>
        <source>Excel, WPS, OpenDocument, CSV, also old and damaged ones. Nothing is written yet.</source>
        <translation>支持 Excel、WPS、OpenDocument、CSV，旧版和损坏的文件也可以试。此时不会写入任何内容。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>以往的导入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Nothing was imported yet. What is imported can be undone here.</source>
        <translation>还没有导入过。导入后可在这里整批撤回。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of {name}:</source>
        <translation>{name} 的密码：</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>保存未导入的行…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤回这次导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Wrong password for {name}:</source>
        <translation>{name} 的密码不对，请重输：</translation>
    </message>
</context>
<context>
    <name>StatesChart</name>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>No order was reported in this period.</source>
        <translation>本时段没有报修工单。</translation>
    </message>
    <message>
        <source>What became of the orders</source>
        <translation>工单去向</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not dispatched</source>
        <translation>未派单</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source> ({note})</source>
        <translation>（{note}）</translation>
    </message>
    <message>
        <source>Backup {when} not verified</source>
        <translation>备份 {when} 未验证</translation>
    </message>
    <message>
        <source>Backup {when} verified</source>
        <translation>备份 {when} 已验证</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>来电显示</translation>
    </message>
    <message>
        <source>Database behind</source>
        <translation>数据库 有延迟</translation>
    </message>
    <message>
        <source>Database live</source>
        <translation>数据库 实时</translation>
    </message>
    <message>
        <source>Database reconnecting</source>
        <translation>数据库 重新连接中</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>标签机</translation>
    </message>
    <message>
        <source>SMS modem</source>
        <translation>短信猫</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>as keyboard</source>
        <translation>键盘模式</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>需检查</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>queue {count}</source>
        <translation>队列 {count}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>↶ Ctrl+Z undo: {what}</source>
        <translation>↶ Ctrl+Z 撤销：{what}</translation>
    </message>
    <message>
        <source>↷ Ctrl+Y redo: {what}</source>
        <translation>↷ Ctrl+Y 重做：{what}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Abnormal …</source>
        <translation>标记异常…</translation>
    </message>
    <message>
        <source>Accept and archive</source>
        <translation>验收归档</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approve the cost</source>
        <translation>审批费用</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>退回待派</translation>
    </message>
    <message>
        <source>Cancel order …</source>
        <translation>取消工单…</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>电话确认接单</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>完工…</translation>
    </message>
    <message>
        <source>Given back …</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Has departed</source>
        <translation>已出发</translation>
    </message>
    <message>
        <source>Let pass …</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Must wait …</source>
        <translation>等待…</translation>
    </message>
    <message>
        <source>Normal again</source>
        <translation>恢复正常</translation>
    </message>
    <message>
        <source>Not good enough …</source>
        <translation>不合格…</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Opinion …</source>
        <translation>会诊意见…</translation>
    </message>
    <message>
        <source>Parts needed …</source>
        <translation>所需备件…</translation>
    </message>
    <message>
        <source>Rating …</source>
        <translation>评价…</translation>
    </message>
    <message>
        <source>Refuse the cost …</source>
        <translation>不同意费用…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Result and cost …</source>
        <translation>结果与费用…</translation>
    </message>
    <message>
        <source>Split into parts …</source>
        <translation>拆成分项…</translation>
    </message>
    <message>
        <source>Time, people, load, failure …</source>
        <translation>用时、人数、载量、故障时间…</translation>
    </message>
    <message>
        <source>Times from paper …</source>
        <translation>按纸单补录时间…</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>退回队列</translation>
    </message>
    <message>
        <source>Who should go …</source>
        <translation>派谁去…</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>开始作业</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Cannot go: {count}</source>
        <translation>不可派 {count} 人</translation>
    </message>
    <message>
        <source>Nobody can take this order as it stands.</source>
        <translation>目前没有人能接这张工单。</translation>
    </message>
    <message>
        <source>Select an order to see who should go.</source>
        <translation>选择工单查看推荐技师。</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Half of the times were wrong by more than {before}; corrected, {after}.</source>
        <translation>原估算的误差中位数为 {before}，校正后为 {after}。</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>立即学习</translation>
    </message>
    <message>
        <source>Learned from past trips</source>
        <translation>从以往行程学到的</translation>
    </message>
    <message>
        <source>Learning travel times</source>
        <translation>学习路程时间</translation>
    </message>
    <message>
        <source>Nothing yet. Technicians who report when they set out and arrive teach the program how long the roads really take.</source>
        <translation>还没有数据。技师回复出发和到场后，程序就会知道路上实际要多久。</translation>
    </message>
    <message>
        <source>Trips take {factor} times the estimate on the whole.</source>
        <translation>总体上实际用时是估算的 {factor} 倍。</translation>
    </message>
    <message>
        <source>Ways between parts of the region with a factor of their own: {count}</source>
        <translation>有各自系数的片区间路线：{count} 条</translation>
    </message>
    <message>
        <source>{starts} to {ends}: {factor} times</source>
        <translation>{starts}–{ends}：{factor} 倍</translation>
    </message>
    <message>
        <source>{trips} trips of the last year, looked at {at}.</source>
        <translation>近一年 {trips} 次行程，统计于 {at}。</translation>
    </message>
</context>
<context>
    <name>TechnicianDelegate</name>
    <message>
        <source>Nothing assigned</source>
        <translation>暂无任务</translation>
    </message>
    <message>
        <source>Off duty today</source>
        <translation>今日休息</translation>
    </message>
    <message>
        <source>On duty from {time}</source>
        <translation>{time} 上岗</translation>
    </message>
</context>
<context>
    <name>TechnicianList</name>
    <message>
        <source>Takes over the whole day</source>
        <translation>接手一整天的工作</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
</context>
<context>
    <name>TechnicianMenu</name>
    <message>
        <source>Change the day with</source>
        <translation>与…对调当天</translation>
    </message>
    <message>
        <source>Copy name and phone</source>
        <translation>复制姓名与电话</translation>
    </message>
    <message>
        <source>Hand the day over to</source>
        <translation>把当天交给</translation>
    </message>
    <message>
        <source>Has just been in contact</source>
        <translation>刚刚联系过</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Put here at {clock}</source>
        <translation>安排在 {clock}</translation>
    </message>
    <message>
        <source>Put the {count} selected here, {clock}</source>
        <translation>把选中的 {count} 张放在这里（{clock}）</translation>
    </message>
    <message>
        <source>Show only this day on the map</source>
        <translation>地图只看他今天</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>As it arrives</source>
        <translation>收到时的样子</translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>The wording the program came with</source>
        <translation>恢复程序自带的写法</translation>
    </message>
    <message>
        <source>What technicians and customers receive. 70 characters fit into one text; every 67 more are another one to be paid.</source>
        <translation>技师和客户收到的内容。70 字为一条；超出后每 67 字另计一条。</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Wording of texts</source>
        <translation>短信模板</translation>
    </message>
    <message>
        <source>as the program came</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>已自定</translation>
    </message>
</context>
<context>
    <name>TierRow</name>
    <message>
        <source>Any customer</source>
        <translation>任何客户</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>任何优先级</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Usual calendar</source>
        <translation>通常的日历</translation>
    </message>
    <message>
        <source>VIP{level} and above</source>
        <translation>VIP{level} 及以上</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Back to the queue, for any time of the day</source>
        <translation>退回队列，当天任意时间</translation>
    </message>
    <message>
        <source>Hand the day over to {name}</source>
        <translation>把一天交给 {name}</translation>
    </message>
    <message>
        <source>{name} comes along</source>
        <translation>{name} 协助</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>10 h</source>
        <translation>10 小时</translation>
    </message>
    <message>
        <source>10 hours</source>
        <translation>10 小时</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 天</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 周</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>How the timeline is shown</source>
        <translation>时间轴显示方式</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>迟到程度</translation>
    </message>
    <message>
        <source>On duty today</source>
        <translation>今天在岗</translation>
    </message>
    <message>
        <source>One day back</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>One day on</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Row for any time of the day</source>
        <translation>“任意时间”行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>显示今天</translation>
    </message>
    <message>
        <source>Snap to</source>
        <translation>对齐到</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Technicians shown</source>
        <translation>显示的技师</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Type of order</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>{day}, night shift</source>
        <translation>{day}（夜班）</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Any hour</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Comes along with {name}</source>
        <translation>协助 {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>{minutes} min drive</source>
        <translation>路程 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min of it to fetch parts</source>
        <translation>其中 {minutes} 分钟取备件</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Amber</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Change of shift …</source>
        <translation>交班…</translation>
    </message>
    <message>
        <source>Change person …</source>
        <translation>更换值班人…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Messages to look at</source>
        <translation>待处理短信</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>未接来电</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Reports that were not delivered</source>
        <translation>没有送达的报表</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The window begins with</source>
        <translation>打开程序先看</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>请填写姓名</translation>
    </message>
    <message>
        <source>{count} messages wait for you</source>
        <translation>{count} 条短信待处理</translation>
    </message>
    <message>
        <source>{count} missed calls nobody has seen to</source>
        <translation>{count} 个未接来电待处理</translation>
    </message>
    <message>
        <source>{count} orders on amber alert</source>
        <translation>{count} 张工单黄色预警</translation>
    </message>
    <message>
        <source>{count} orders on blue alert</source>
        <translation>{count} 张工单蓝色（计划保养）</translation>
    </message>
    <message>
        <source>{count} orders on red alert</source>
        <translation>{count} 张工单红色预警</translation>
    </message>
    <message>
        <source>{count} reports were not delivered</source>
        <translation>{count} 份报表没有送达</translation>
    </message>
    <message>
        <source>{name}: language, look, text size</source>
        <translation>{name}：语言、外观、文字大小</translation>
    </message>
</context>
<context>
    <name>TotalsTable</name>
    <message>
        <source>Busiest to idlest day, minutes</source>
        <translation>最忙与最闲之差（分钟）</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late, minutes</source>
        <translation>迟到（分钟）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Now and the plans compared</source>
        <translation>现状与方案对比</translation>
    </message>
    <message>
        <source>On the road, minutes</source>
        <translation>路上（分钟）</translation>
    </message>
    <message>
        <source>Overtime, minutes</source>
        <translation>加班（分钟）</translation>
    </message>
    <message>
        <source>Promised: other technician</source>
        <translation>改派（已约定）</translation>
    </message>
    <message>
        <source>Promised: other time</source>
        <translation>改时间（已约定）</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未排</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>已排单数</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Every text has found its order</source>
        <translation>每条短信都已对上工单</translation>
    </message>
    <message>
        <source>Texts to be looked at</source>
        <translation>待处理短信</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>What technicians and customers write and nobody can place shows up here.</source>
        <translation>技师和客户发来、无法自动对上工单的短信会显示在这里。</translation>
    </message>
    <message>
        <source>no open order it could be about</source>
        <translation>没有可对应的未完工单</translation>
    </message>
    <message>
        <source>nobody here has this number</source>
        <translation>本公司没有此号码</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>未能理解</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>拒单未说明原因</translation>
    </message>
    <message>
        <source>several orders it could be about</source>
        <translation>可能对应多张工单</translation>
    </message>
    <message>
        <source>the order is not at this step</source>
        <translation>工单尚未到这一步</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>超时工单</translation>
    </message>
    <message>
        <source>Nothing of this kind in this period and the one before.</source>
        <translation>本时段和上一时段都没有这类工单。</translation>
    </message>
    <message>
        <source>Orders finished</source>
        <translation>完成工单</translation>
    </message>
    <message>
        <source>Orders reported</source>
        <translation>报修工单</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>曲线显示什么</translation>
    </message>
    <message>
        <source>period before: {count}</source>
        <translation>上一时段：{count}</translation>
    </message>
    <message>
        <source>this period: {count}</source>
        <translation>本时段：{count}</translation>
    </message>
</context>
<context>
    <name>TwinPanel</name>
    <message>
        <source>Agrees in</source>
        <translation>相同项</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部合并</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>疑似重复于</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>已有记录</translation>
    </message>
    <message>
        <source>One</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>第 {n} 行</translation>
    </message>
    <message>
        <source>Tick what is one record: it is brought up to date instead of doubled.</source>
        <translation>勾选属于同一条的记录：将更新原记录，而不是新建重复记录。</translation>
    </message>
</context>
<context>
    <name>Undelivered</name>
    <message>
        <source>Folder {target} cannot be reached.</source>
        <translation>无法访问文件夹 {target}。</translation>
    </message>
    <message>
        <source>No room is left in {target}.</source>
        <translation>{target} 的空间已满。</translation>
    </message>
    <message>
        <source>Nothing may be written to {target}.</source>
        <translation>没有权限写入 {target}。</translation>
    </message>
    <message>
        <source>Printer {target} did not print it.</source>
        <translation>打印机 {target} 没有打印。</translation>
    </message>
    <message>
        <source>The mail server cannot be reached; {target} did not get it.</source>
        <translation>无法连接邮件服务器，{target} 没有收到。</translation>
    </message>
    <message>
        <source>The mail server does not take the account or its password.</source>
        <translation>邮件服务器不接受该账号或密码。</translation>
    </message>
    <message>
        <source>The mail server does not take the mail to {target}.</source>
        <translation>邮件服务器拒收发往 {target} 的邮件。</translation>
    </message>
</context>
<context>
    <name>UndeliveredBar</name>
    <message>
        <source>Deliver again</source>
        <translation>重新送达</translation>
    </message>
    <message>
        <source>{period} was made but not delivered. {reasons}</source>
        <translation>{period} 已生成，但没有送达。{reasons}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……还有 {count} 份</translation>
    </message>
</context>
<context>
    <name>UndoControl</name>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Preventive upkeep: {machine}</source>
        <translation>预防保养：{machine}</translation>
    </message>
    <message>
        <source>There is an upkeep plan already.</source>
        <translation>已经有保养计划了。</translation>
    </message>
    <message>
        <source>{count} upkeep plans made; Ctrl+Z takes them back</source>
        <translation>已建立 {count} 个保养计划；Ctrl+Z 可撤销</translation>
    </message>
    <message>
        <source>“{name}”: every {weeks} weeks from {day}; Ctrl+Z takes it back</source>
        <translation>“{name}”：从 {day} 起每 {weeks} 周一次；Ctrl+Z 可撤销</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>{after} min to the next</source>
        <translation>到下一单 {after} 分钟</translation>
    </message>
    <message>
        <source>{before} min drive</source>
        <translation>路程 {before} 分钟</translation>
    </message>
    <message>
        <source>{before} min drive, {after} min to the next</source>
        <translation>路程 {before} 分钟，到下一单 {after} 分钟</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Done today</source>
        <translation>今日完成</translation>
    </message>
    <message>
        <source>Golden measures</source>
        <translation>黄金指标</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务质量</translation>
    </message>
    <message>
        <source>Teams today</source>
        <translation>各组今日</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>大屏视图</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>P</source>
        <comment>the program&apos;s one-letter mark</comment>
        <translation>派</translation>
    </message>
</context>
<context>
    <name>_PersonRow</name>
    <message>
        <source>Main skill</source>
        <translation>主要技能</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
</TS>
