<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>Built with Qt {version} and</source>
        <translation>基於 Qt {version} 以及</translation>
    </message>
    <message>
        <source>Paidan {version}</source>
        <translation>派單台 {version}</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the LGPL: you may replace their files in the program&apos;s folder by your own builds.</source>
        <translation>Qt 與 PySide6 按 LGPL 使用：您可以用自己編譯的版本替換程式資料夾中的相應檔案。</translation>
    </message>
    <message>
        <source>The dispatch centre that stays in your office. MIT licence. No account, no counter, no connection to the outside unless you make one.</source>
        <translation>留在您辦公室裡的調度中心。MIT 許可。不需要帳號，不限數量，除非您自己設定，不連線外網。</translation>
    </message>
</context>
<context>
    <name>Aftercare</name>
    <message>
        <source>Better replaced</source>
        <translation>建議更換</translation>
    </message>
    <message>
        <source>Better replaced than repaired</source>
        <translation>與其再修，不如更換</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Contract or machine</source>
        <translation>合同或設備</translation>
    </message>
    <message>
        <source>Contracts and warranties that end</source>
        <translation>快到期的合同與保修</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
    <message>
        <source>Ending in</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Limits kept</source>
        <translation>按時率</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>No contract and no warranty ends in that time. Contracts stand on the page of their customer, warranties on that of their machine.</source>
        <translation>這段時間沒有合同或保修到期。合同寫在客戶頁，保修寫在設備頁。</translation>
    </message>
    <message>
        <source>No machine cost that much. Only those with a price are looked at: it stands on the page of the machine.</source>
        <translation>沒有費用這麼高的設備。只看填了購置價的設備，價格寫在設備頁。</translation>
    </message>
    <message>
        <source>Of its price</source>
        <translation>佔購置價</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>採購日期</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>續約</translation>
    </message>
    <message>
        <source>Repairs of 12 months, of the price at least</source>
        <translation>近 12 個月維修費佔購置價至少</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服務記錄</translation>
    </message>
    <message>
        <source>Service record (PDF)</source>
        <translation>服務記錄 (PDF)</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>佔購置價比例</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>12 個月費用</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>保養</translation>
    </message>
    <message>
        <source>Visits (paid for)</source>
        <translation>服務次數 / 合同次數</translation>
    </message>
    <message>
        <source>Visits in 12 months</source>
        <translation>12 個月次數</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>in the next {count} days</source>
        <translation>{count} 天內</translation>
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
        <translation>存續時間</translation>
    </message>
    <message>
        <source>Nothing was open at the end of this period.</source>
        <translation>期末沒有未完工單。</translation>
    </message>
    <message>
        <source>Open orders by age</source>
        <translation>未完工單的存續時間</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單數</translation>
    </message>
    <message>
        <source>{age}: {count} orders</source>
        <translation>{age}：{count} 單</translation>
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
        <translation>選擇 …</translation>
    </message>
</context>
<context>
    <name>Analytics</name>
    <message>
        <source>% of ratings at 5 − % of ratings at 3 or less</source>
        <translation>5 分的佔比 − 3 分及以下的佔比</translation>
    </message>
    <message>
        <source>Abnormal rate</source>
        <translation>異常率</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>未完工單</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>接聽率</translation>
    </message>
    <message>
        <source>Calls that rang in the period, of customers, technicians and strangers, and were taken. One that was missed does not count as taken when somebody rings back later.</source>
        <translation>期間內客戶、技師和陌生號碼的來電中，被接起的比例。未接來電即使之後回了電話，也不算接起。</translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation>投訴率</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Cost and basis</source>
        <translation>成本與依據</translation>
    </message>
    <message>
        <source>Cost of all orders</source>
        <translation>工單總成本</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>單均成本</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>出發</translation>
    </message>
    <message>
        <source>Desk accepts</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停機時間</translation>
    </message>
    <message>
        <source>Every order that came in, by any channel. Cancelled orders do not count.</source>
        <translation>經任何渠道進來的每張工單。已取消的不計。</translation>
    </message>
    <message>
        <source>Everything from the report until the work was done, nights and waiting too.</source>
        <translation>從受理到完工的全部時間，含夜間與等待。</translation>
    </message>
    <message>
        <source>Finished in time</source>
        <translation>完工按時率</translation>
    </message>
    <message>
        <source>Finished orders divided by worked days, one for each technician and day with a finished order. Three to five is healthy; below two look for wasted travel or missing tools.</source>
        <translation>完成單數除以出勤日；每名技師每個有完工的日子算一個出勤日。3 至 5 單為健康；低於 2 單，檢查是否路程浪費或工具不足。</translation>
    </message>
    <message>
        <source>Finished orders that a technician or a reviewer had sent back before.</source>
        <translation>完成的工單中，曾被技師或審核人退回的佔比。</translation>
    </message>
    <message>
        <source>Finished orders that needed one visit, of those where this was noted.</source>
        <translation>有記錄的完成工單中，一次上門就解決的佔比。</translation>
    </message>
    <message>
        <source>Finished orders the customer rated without being called. More than 60% is good; below 30% the incentive to rate needs a new design. Orders read from ledgers count only with their rating.</source>
        <translation>完成的工單中，客戶未經電話回訪就給出評價的佔比。高於 60% 為良好；低於 30% 說明評價激勵需要重新設計。從臺帳匯入的工單，帶有評價的才計入。</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次回應</translation>
    </message>
    <message>
        <source>First-time-fix rate</source>
        <translation>一次修復率</translation>
    </message>
    <message>
        <source>Flow of orders</source>
        <translation>工單流量</translation>
    </message>
    <message>
        <source>From −100 to +100. Computed like a net promoter score, but on the five-point rating.</source>
        <translation>從 −100 到 +100。演算法同淨推薦值，但用五分制評價。</translation>
    </message>
    <message>
        <source>Golden measures</source>
        <translation>黃金指標</translation>
    </message>
    <message>
        <source>How long a machine had been broken when somebody called, where the moment of the failure is known.</source>
        <translation>設備壞了多久才報修；只計知道故障發生時間的工單。</translation>
    </message>
    <message>
        <source>How long the customers&apos; machines stood still, where this was noted: since they failed, where that moment is known, else since the report.</source>
        <translation>客戶設備停機的時長（有記錄的）：知道故障發生時間的從那時算起，否則從報修算起。</translation>
    </message>
    <message>
        <source>Imported share</source>
        <translation>匯入佔比</translation>
    </message>
    <message>
        <source>Jobs per head per day</source>
        <translation>人均日完成</translation>
    </message>
    <message>
        <source>Labour, travel and parts of one order, on average.</source>
        <translation>平均每單的人工、路程與備品。</translation>
    </message>
    <message>
        <source>Labour, travel and parts of the orders finished in the period.</source>
        <translation>本期完成工單的人工、路程與備品。</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>超時工單</translation>
    </message>
    <message>
        <source>Mean of the customers&apos; ratings of orders finished in the period.</source>
        <translation>本期完成工單的客戶評價平均分。</translation>
    </message>
    <message>
        <source>Of the orders open at the end, the share that is older than seven days.</source>
        <translation>期末未完工單中，受理已超過七天的佔比。</translation>
    </message>
    <message>
        <source>Of the orders open at the end, the share whose limit has passed.</source>
        <translation>期末未完工單中，時限已過的佔比。</translation>
    </message>
    <message>
        <source>Of the orders reported in the period, the share finished before it ended, in time or late.</source>
        <translation>本期受理的工單中，期末前完成的佔比，不論是否按時。</translation>
    </message>
    <message>
        <source>Of the orders whose limit fell in the period, the share finished within it. 85% or more is healthy; below 70% the process is blocked: look at approval levels and staffing.</source>
        <translation>時限落在本期的工單中，在時限內完成的佔比。85% 及以上為健康；低於 70% 說明流程受阻：檢查簽核層級與人手。</translation>
    </message>
    <message>
        <source>Of the time an order takes a technician, the part spent on the road; orders finished in the period with all three moments known.</source>
        <translation>一張工單佔用技師的時間裡，花在路上的部分；僅統計本時段完工且出發、到場、完工三個時刻都有記錄的工單。</translation>
    </message>
    <message>
        <source>Of the work reported as done in the period, the share done within its limit. Unlike the closure rate it can be read before the day is over: what is still open does not count.</source>
        <translation>本期報完工的工單中，在時限內完成的占比。與達成率不同，當天沒過完也能看：還沒完成的不計。</translation>
    </message>
    <message>
        <source>Orders cancelled</source>
        <translation>取消工單</translation>
    </message>
    <message>
        <source>Orders closed outside the program and read from a ledger. They count here, but not for anybody&apos;s score.</source>
        <translation>在程式之外完成、由台帳匯入的工單。計入本報告，但不計入任何人的評分。</translation>
    </message>
    <message>
        <source>Orders finished</source>
        <translation>完成工單</translation>
    </message>
    <message>
        <source>Orders reported</source>
        <translation>受理工單</translation>
    </message>
    <message>
        <source>Orders reported and neither finished nor cancelled when the period ended.</source>
        <translation>期末時已受理、既未完成也未取消的工單。</translation>
    </message>
    <message>
        <source>Orders reported in the period about which a customer complained.</source>
        <translation>本期受理的工單中，客戶投訴過的佔比。</translation>
    </message>
    <message>
        <source>Orders reported in the period that were flagged abnormal, for any cause.</source>
        <translation>本期受理的工單中，因任何原因標記為異常的佔比。</translation>
    </message>
    <message>
        <source>Orders reported within 30 days after one for the same fault of the same machine (of the same customer where no machine is known) was finished, or marked as its repeat.</source>
        <translation>同一設備（未登記設備的按同一客戶）同一故障完成後 30 天內再次報修的工單，或已標為重複的工單。</translation>
    </message>
    <message>
        <source>Orders taken in the period and cancelled since. No other measure has them.</source>
        <translation>本期受理、後來取消的工單。其他指標都不含它們。</translation>
    </message>
    <message>
        <source>Orders whose limit fell in the period and that were finished late or are still open.</source>
        <translation>時限落在本期、完成已晚或至今未完的工單。</translation>
    </message>
    <message>
        <source>Overdue share of the backlog</source>
        <translation>逾期佔比</translation>
    </message>
    <message>
        <source>Parts turnover cost</source>
        <translation>備品週轉成本</translation>
    </message>
    <message>
        <source>Promoter balance</source>
        <translation>淨推薦值</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation>修理用時</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>重複報修率</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>退回率</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Review time</source>
        <translation>審核用時</translation>
    </message>
    <message>
        <source>SLA closure rate</source>
        <translation>SLA 達成率</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Stuck share of the backlog</source>
        <translation>滯留佔比</translation>
    </message>
    <message>
        <source>Technician confirms</source>
        <translation>技師接單</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Time from the finished work until it was reviewed and accepted.</source>
        <translation>從完工到審核通過的時間。</translation>
    </message>
    <message>
        <source>Time from the first call until the order stood complete and was accepted. A shop that reports with all that is needed is through at once.</source>
        <translation>從第一通來電到資訊齊全、受理完成的時間。報修時資訊齊全的門店，一次就能受理。</translation>
    </message>
    <message>
        <source>Time from the report until a technician confirmed; without a confirmation until the first later sign of work. Orders reported in the period.</source>
        <translation>從受理到技師接單的時間；沒有接單記錄的，到其後第一個作業時刻。統計本期受理的工單。</translation>
    </message>
    <message>
        <source>Time from the report until the order was given to a technician.</source>
        <translation>從受理到派給技師的時間。</translation>
    </message>
    <message>
        <source>Time from the report until the technician stood at the machine.</source>
        <translation>從受理到技師站在設備前的時間。</translation>
    </message>
    <message>
        <source>Time on the road, for orders finished in the period with both moments known.</source>
        <translation>在路上的時間；統計本期完成且兩個時刻都有記錄的工單。</translation>
    </message>
    <message>
        <source>Time spent waiting for parts, feedback or others, orders without any as 0.</source>
        <translation>等備品、等回饋或等他人的時間，沒有等待的按 0 計。</translation>
    </message>
    <message>
        <source>Time to arrival</source>
        <translation>到場用時</translation>
    </message>
    <message>
        <source>Time to dispatch</source>
        <translation>派單用時</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>完成用時</translation>
    </message>
    <message>
        <source>Time to take the order</source>
        <translation>受理用時</translation>
    </message>
    <message>
        <source>Time until reported</source>
        <translation>報修延遲</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>路程</translation>
    </message>
    <message>
        <source>Travel share</source>
        <translation>路程佔比</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>路程用時</translation>
    </message>
    <message>
        <source>Voluntary rating rate</source>
        <translation>主動評價率</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待用時</translation>
    </message>
    <message>
        <source>What the parts used on the orders finished in the period cost.</source>
        <translation>本期完成工單所用備品的成本。</translation>
    </message>
    <message>
        <source>Work on site</source>
        <translation>現場作業</translation>
    </message>
    <message>
        <source>Work on site, without the time spent waiting for parts, feedback or others.</source>
        <translation>現場作業時間，不含等備品、等回饋或等他人的時間。</translation>
    </message>
    <message>
        <source>Work reported as done in the period, whenever the order came in.</source>
        <translation>本期報完工的工單，不論何時受理。</translation>
    </message>
    <message>
        <source>count of cancelled orders reported in the period</source>
        <translation>本期受理後取消的工單數</translation>
    </message>
    <message>
        <source>count of orders finished in the period</source>
        <translation>本期完成的工單數</translation>
    </message>
    <message>
        <source>count of orders open at the end of the period</source>
        <translation>期末未完的工單數</translation>
    </message>
    <message>
        <source>count of orders reported in the period</source>
        <translation>本期受理的工單數</translation>
    </message>
    <message>
        <source>due and finished within SLA ÷ due in the period</source>
        <translation>本期到期且在時限內完成 ÷ 本期到期</translation>
    </message>
    <message>
        <source>due in the period − finished within SLA</source>
        <translation>本期到期 − 其中按時完成</translation>
    </message>
    <message>
        <source>finished within SLA ÷ finished, in the period</source>
        <translation>本期按時完成 ÷ 本期完成</translation>
    </message>
    <message>
        <source>finished ÷ days on which a technician finished any</source>
        <translation>完成單數 ÷ 技師有完工的天數</translation>
    </message>
    <message>
        <source>fixed on the first visit ÷ finished</source>
        <translation>一次上門修復 ÷ 完成</translation>
    </message>
    <message>
        <source>mean cost of finished orders with a cost</source>
        <translation>有成本的完成工單，平均</translation>
    </message>
    <message>
        <source>mean of arrived → finished − waiting</source>
        <translation>到場 → 完成 − 等待，平均</translation>
    </message>
    <message>
        <source>mean of departed → arrived on site</source>
        <translation>出發 → 到場，平均</translation>
    </message>
    <message>
        <source>mean of failed → reported</source>
        <translation>故障發生 → 報修，平均</translation>
    </message>
    <message>
        <source>mean of finished → reviewed</source>
        <translation>完成 → 審核，平均</translation>
    </message>
    <message>
        <source>mean of reported → accepted by the desk</source>
        <translation>報修 → 受理的平均</translation>
    </message>
    <message>
        <source>mean of reported → arrived on site</source>
        <translation>受理 → 到場，平均</translation>
    </message>
    <message>
        <source>mean of reported → confirmed by the technician</source>
        <translation>受理 → 技師接單，平均</translation>
    </message>
    <message>
        <source>mean of reported → dispatched</source>
        <translation>受理 → 派單，平均</translation>
    </message>
    <message>
        <source>mean of reported → finished</source>
        <translation>受理 → 完成，平均</translation>
    </message>
    <message>
        <source>mean of travel ÷ (travel + work on site)</source>
        <translation>平均 路程 ÷（路程 + 現場作業）</translation>
    </message>
    <message>
        <source>mean of waiting per finished order</source>
        <translation>每張完成工單的等待，平均</translation>
    </message>
    <message>
        <source>mean rating, 1 to 5</source>
        <translation>評價平均分，1 至 5</translation>
    </message>
    <message>
        <source>open and past the limit ÷ open</source>
        <translation>未完且已過時限 ÷ 未完</translation>
    </message>
    <message>
        <source>open for more than 7 days ÷ open</source>
        <translation>未完超過 7 天 ÷ 未完</translation>
    </message>
    <message>
        <source>orders flagged abnormal ÷ reported</source>
        <translation>標記異常的工單 ÷ 受理</translation>
    </message>
    <message>
        <source>orders with a complaint ÷ reported</source>
        <translation>有投訴的工單 ÷ 受理</translation>
    </message>
    <message>
        <source>rated without a call-back ÷ finished</source>
        <translation>未經回訪而評價 ÷ 完成</translation>
    </message>
    <message>
        <source>read from ledgers ÷ reported</source>
        <translation>由台帳匯入 ÷ 受理</translation>
    </message>
    <message>
        <source>repeats within 30 days ÷ reported</source>
        <translation>30 天內重複 ÷ 受理</translation>
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
        <translation>完成工單所用備品之和</translation>
    </message>
    <message>
        <source>sum of standstill on finished orders</source>
        <translation>完成工單的停機之和</translation>
    </message>
    <message>
        <source>sum of the cost of finished orders</source>
        <translation>完成工單的成本之和</translation>
    </message>
    <message>
        <source>taken while it rang ÷ rang</source>
        <translation>響鈴時接起 ÷ 來電</translation>
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
        <translation>代誰籤</translation>
    </message>
    <message>
        <source>Has agreed</source>
        <translation>登記其已同意</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選擇</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>開啟工單</translation>
    </message>
    <message>
        <source>Reason or remark</source>
        <translation>理由或備註</translation>
    </message>
    <message>
        <source>Reason or remark (needed to refuse)</source>
        <translation>理由或備註（不同意時必填）</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Signed on paper or said by phone: write into the remark where and when.</source>
        <translation>對方在紙上簽字或電話同意的，請在備註裡寫明何時何地。</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已選 {count} 項</translation>
    </message>
</context>
<context>
    <name>ApprovalLevelRow</name>
    <message>
        <source>+ Add</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>新增審批人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>幾人籤</translation>
    </message>
    <message>
        <source>Supervisor, a user, or name and phone</source>
        <translation>主管、使用者，或“姓名 電話”</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>When the time is over</source>
        <translation>到時怎麼辦</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>審批人</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部同意</translation>
    </message>
    <message>
        <source>deputy or superior</source>
        <translation>代理人或上級</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>任一人同意</translation>
    </message>
    <message>
        <source>then</source>
        <translation>到時</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>within</source>
        <translation>時限</translation>
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
        <translation>簡訊</translation>
    </message>
    <message>
        <source>in whose place {by} signed</source>
        <translation>由{by}代簽</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>免審</translation>
    </message>
    <message>
        <source>then agreed</source>
        <translation>到時視為同意</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>到時轉{name}</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>到時視為同意</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>預設時限</translation>
    </message>
    <message>
        <source>written down by {by}</source>
        <translation>由{by}登記</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>A level without a time of its own, and the service limits give none: it can wait for ever. Set a time.</source>
        <translation>這一級沒有設時限，服務時限裡也沒有審批時限：可能一直等下去。請設一個時限。</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>審批對象</translation>
    </message>
    <message>
        <source>Back to what the program came with</source>
        <translation>恢復出廠審批卡</translation>
    </message>
    <message>
        <source>Being tried on the last {days} days …</source>
        <translation>正在按近 {days} 天試算…</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>網點與部門</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Cards are read from the top; the first that fits says who has to agree. Where none fits, orders go ahead, and costs and parts are approved by the supervisor. What waits already keeps the way it has begun.</source>
        <translation>審批卡從上往下看，第一張符合的決定由誰審批。都不符合時，工單直接放行，費用和備件由主管審批。已在審批中的仍按原來的流程走完。</translation>
    </message>
    <message>
        <source>Contract or warranty</source>
        <translation>合同或保修</translation>
    </message>
    <message>
        <source>Costs more than</source>
        <translation>金額高於</translation>
    </message>
    <message>
        <source>Costs up to</source>
        <translation>金額不超過</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>In the last {days} days it would have asked {count} times.</source>
        <translation>按近 {days} 天試算：會觸發審批 {count} 次。</translation>
    </message>
    <message>
        <source>In the last {days} days it would have fitted {count} times.</source>
        <translation>按近 {days} 天試算：會命中 {count} 次。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新建審批卡</translation>
    </message>
    <message>
        <source>None chosen: all of them.</source>
        <translation>不選表示全部。</translation>
    </message>
    <message>
        <source>Only types that want approval</source>
        <translation>只限要求審批的工單類型</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>The cards above take everything this one would fit: it never holds.</source>
        <translation>上面的卡已包含這張卡的全部情況：它永遠不會生效。</translation>
    </message>
    <message>
        <source>These have to agree, one level after the other</source>
        <translation>由這些人逐級同意</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>VIP {level} and above</source>
        <translation>VIP {level} 級及以上</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>When all of this holds</source>
        <translation>當以下條件都符合</translation>
    </message>
    <message>
        <source>When nobody answers in time, it is agreed to unseen.</source>
        <translation>到時無人答覆即視為同意，沒有人看過。</translation>
    </message>
    <message>
        <source>Whoever a level names has left or may not approve: the supervisor decides instead.</source>
        <translation>某一級指定的人已離職或沒有審批權：改由主管審批。</translation>
    </message>
    <message>
        <source>Without a level nobody is asked.</source>
        <translation>不加審批級即免審。</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>所有客戶</translation>
    </message>
    <message>
        <source>always</source>
        <translation>所有情況</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>more than {amount}</source>
        <translation>高於 {amount}</translation>
    </message>
    <message>
        <source>nobody is asked</source>
        <translation>免審</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>not urgent ones</source>
        <translation>非緊急</translation>
    </message>
    <message>
        <source>only urgent ones</source>
        <translation>僅緊急</translation>
    </message>
    <message>
        <source>type wants approval</source>
        <translation>類型要求審批</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>不超過 {amount}</translation>
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
        <translation>共 {count} 級：超過 {most} 級，耽誤的時間往往比省下的錢多。能去掉一級嗎？</translation>
    </message>
    <message>
        <source>{count} of them were asked for in fact; half were decided in {time}.</source>
        <translation>其中 {count} 次實際走過審批，一半在 {time} 內審完。</translation>
    </message>
</context>
<context>
    <name>ApprovalsPlace</name>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提交時間</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級</translation>
    </message>
    <message>
        <source>Nothing waits for approval. Who is asked for what is set under Settings, Approvals.</source>
        <translation>沒有待審批的事項。什麼事由誰審批，在“設定 → 審批”裡定。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>Only those that wait for me</source>
        <translation>只看等我審批的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待審批</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等誰審批</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>{mine} for you, {count} in all</source>
        <translation>等您審批 {mine} 項，共 {count} 項</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>超時 {time}</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Area</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the outline</source>
        <translation>修改邊界</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Colour {number}</source>
        <translation>顏色 {number}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>負責網點</translation>
    </message>
    <message>
        <source>Name of the area</source>
        <translation>區域名稱</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>新建區域</translation>
    </message>
    <message>
        <source>Orders inside go to this branch; sending its people elsewhere is warned about.</source>
        <translation>區域內的工單歸該網點；把該網點的人派到區域外會提醒。</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>淺灰</translation>
    </message>
    <message>
        <source>Save the area</source>
        <translation>儲存區域</translation>
    </message>
    <message>
        <source>The area needs a name.</source>
        <translation>請給區域起個名字。</translation>
    </message>
    <message>
        <source>nobody: only a name on the map</source>
        <translation>無（僅在地圖上標名）</translation>
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
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Copies of the whole database, made while work goes on, opened again and counted. Keep some of them on another disk.</source>
        <translation>整個資料庫的副本，邊工作邊備份，並重新開啟逐表清點。請在另一塊磁碟上也留幾份。</translation>
    </message>
    <message>
        <source>Last backup: {moment}, {ago}</source>
        <translation>上次備份：{moment}，{ago}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>This database is backed up where its server runs.</source>
        <translation>該資料庫由伺服器負責備份。</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未驗證</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已驗證</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>I have seen them all</source>
        <translation>都看過了</translation>
    </message>
    <message>
        <source>Silent for 15 minutes</source>
        <translation>靜音 15 分鐘</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>聲音已關</translation>
    </message>
    <message>
        <source>{count} orders on red alert nobody has looked at</source>
        <translation>{count} 張紅色預警工單還沒有人看</translation>
    </message>
    <message>
        <source>{count} unanswered calls wait too long</source>
        <translation>{count} 個未接來電等待過久</translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>a rule forbids it</source>
        <translation>規則不允許</translation>
    </message>
    <message>
        <source>{name} cannot take this order: {why}.</source>
        <translation>{name} 不能接這張工單：{why}。</translation>
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
        <translation>工單自動歸到負責該區域、該類型的網點（恰好只有一個時）。派其他網點的人會提醒。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隸屬</translation>
    </message>
    <message>
        <source>Branches and departments</source>
        <translation>網點與部門</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Districts, with a comma between them; empty: all.</source>
        <translation>填區名，用頓號或逗號隔開；空著表示全部。</translation>
    </message>
    <message>
        <source>From asking until they can be taken along.</source>
        <translation>從申請到能帶走。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Its warehouse hands out parts within</source>
        <translation>本倉庫發料需要</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>緯度，經度</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>New branch or department</source>
        <translation>新建網點或部門</translation>
    </message>
    <message>
        <source>None chosen: all types.</source>
        <translation>一個都不選：全部類型。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>負責區域</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>Tianhe, Haizhu</source>
        <translation>天河、海珠</translation>
    </message>
    <message>
        <source>Types of order</source>
        <translation>負責的工單類型</translation>
    </message>
    <message>
        <source>Write 30, 90 min or 2 h.</source>
        <translation>可寫 30、90 分鐘或 2 小時。</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>按公司設定</translation>
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
        <translation>沒有其他工單。</translation>
    </message>
</context>
<context>
    <name>CalendarsPage</name>
    <message>
        <source>A text, CSV or calendar file (.ics) with a day in each line</source>
        <translation>文本、CSV 或日曆檔案（.ics），每行一個日期</translation>
    </message>
    <message>
        <source>Bring in a list of days</source>
        <translation>匯入日期表</translation>
    </message>
    <message>
        <source>Bring in a list of days …</source>
        <translation>匯入日期表…</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Cells copied from Excel: day, off or work, reason</source>
        <translation>從 Excel 複製的單元格：日期、休或班、原因</translation>
    </message>
    <message>
        <source>Closed on public holidays, open on make-up days</source>
        <translation>法定節假日休息，調休日上班</translation>
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
        <translation>調休日的時間</translation>
    </message>
    <message>
        <source>Lists of days (*.csv *.txt *.ics)</source>
        <translation>日期表 (*.csv *.txt *.ics)</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>新建日曆</translation>
    </message>
    <message>
        <source>Paste from a table</source>
        <translation>從表格貼上</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>法定節假日</translation>
    </message>
    <message>
        <source>Round the clock, every day</source>
        <translation>全天 24 小時，天天如此</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>這個檔案讀不了。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>無法識別的日期。</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>週二至週五同週一</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用在</translation>
    </message>
    <message>
        <source>When the clocks of orders run. Public holidays and the working weekends that make up for them are known; days of your own come first.</source>
        <translation>工單時鐘在什麼時候走。法定節假日與調休上班日已內建；自定日期優先。</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>no service limits</source>
        <translation>沒有服務時限使用</translation>
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
        <translation>每週 {count} 天，{hours}</translation>
    </message>
</context>
<context>
    <name>CallBackForm</name>
    <message>
        <source>Choose an order on the left.</source>
        <translation>請在左邊選一張工單。</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客戶原話</translation>
    </message>
    <message>
        <source>It is a complaint: the order is marked as abnormal</source>
        <translation>這是投訴：工單標為異常</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>儲存並下一個</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Still to be done (makes a new order that names this one)</source>
        <translation>還要做什麼（生成一張關聯的新工單）</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>good</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>our technician</source>
        <translation>我們的師傅</translation>
    </message>
    <message>
        <source>the service desk</source>
        <translation>服務台</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>很不滿意</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>很滿意</translation>
    </message>
    <message>
        <source>“This is {company}. {technician} was with you about “{fault}”. Was it done well, and does everything work? From 1 to 5, how satisfied are you? Anything we should do better?”</source>
        <translation>“您好，這裡是{company}。{technician}上門處理了您報修的“{fault}”，修好了嗎？使用正常嗎？1 到 5 分，您打幾分？還有什麼要我們改進的？”</translation>
    </message>
</context>
<context>
    <name>CallBacksPlace</name>
    <message>
        <source>Call-back list</source>
        <translation>回訪名單</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Finished within</source>
        <translation>完工時間</translation>
    </message>
    <message>
        <source>List to tick off (PDF)</source>
        <translation>打勾用名單（PDF）</translation>
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
        <translation>待回訪 {count}</translation>
    </message>
    <message>
        <source>{number} is in the queue</source>
        <translation>{number} 已進入待派佇列</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Call back and write an order</source>
        <translation>回撥並開工單</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>請在左側選擇。</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>複製號碼</translation>
    </message>
    <message>
        <source>No call is chosen</source>
        <translation>未選擇來電</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>陌生號碼</translation>
    </message>
    <message>
        <source>Open his day</source>
        <translation>開啟技師當日安排</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完工單</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>來電記錄</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Write an order</source>
        <translation>開工單</translation>
    </message>
    <message>
        <source>at {console}</source>
        <translation>在 {console}</translation>
    </message>
    <message>
        <source>rang {count} times</source>
        <translation>共來電 {count} 次</translation>
    </message>
    <message>
        <source>the network says: {name}</source>
        <translation>網路顯示：{name}</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>{name} is at {number}: {title}</source>
        <translation>{name} 手上的工單 {number}：{title}</translation>
    </message>
</context>
<context>
    <name>CallFoot</name>
    <message>
        <source>Ctrl+Enter saves and shows who should go</source>
        <translation>Ctrl+Enter 儲存並檢視推薦</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Something is typed here. Close again to drop it, or save with Ctrl+Enter.</source>
        <translation>已填寫內容。再次關閉將放棄，或按 Ctrl+Enter 儲存。</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>還缺：{fields}</translation>
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
        <translation>請問：</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Failed since</source>
        <translation>故障發生</translation>
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
        <translation>未指定設備</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>約定時間</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The equipment stands still</source>
        <translation>設備停機</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What is wrong, in a few words</source>
        <translation>簡單描述故障</translation>
    </message>
    <message>
        <source>not known; or 7:30, yesterday 22:00</source>
        <translation>不清楚可不填；或寫 7:30、昨天 22:00</translation>
    </message>
    <message>
        <source>now; from paper: 8:30, yesterday 16:20</source>
        <translation>現在；紙單補錄：8:30、昨天 16:20</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source> and {count} more</source>
        <translation>，另有 {count} 個</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>回到 {name} 的來電</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>接單</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>the type of order</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>who calls (name or phone)</source>
        <translation>來電人（姓名或電話）</translation>
    </message>
</context>
<context>
    <name>CallPill</name>
    <message>
        <source>Call {number}</source>
        <translation>來電 {number}</translation>
    </message>
    <message>
        <source>Rang off: {number}</source>
        <translation>已結束通話 {number}</translation>
    </message>
    <message>
        <source>Technician {name}</source>
        <translation>技師 {name}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>接聽</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>回撥</translation>
    </message>
    <message>
        <source>known customer</source>
        <translation>老客戶</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>號碼隱藏</translation>
    </message>
    <message>
        <source>open orders: {count}</source>
        <translation>未完工單 {count}</translation>
    </message>
    <message>
        <source>rang {count} times before</source>
        <translation>此前來電 {count} 次未接</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>{count} more calls</source>
        <translation>另有 {count} 個來電</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Copy the number</source>
        <translation>複製號碼</translation>
    </message>
    <message>
        <source>Not seen to after all</source>
        <translation>改為未處理</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>開啟客戶</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>開啟工單</translation>
    </message>
    <message>
        <source>Open the technician&apos;s day</source>
        <translation>開啟技師當日安排</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Technician {name}</source>
        <translation>技師 {name}</translation>
    </message>
    <message>
        <source>Write an order</source>
        <translation>開工單</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>未顯示號碼</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>All calls</source>
        <translation>全部來電</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電人</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Look at all calls again</source>
        <translation>重新看全部來電</translation>
    </message>
    <message>
        <source>No call was written down yet. A modem with a voice line or a caller-id box writes down every call: Settings, This console.</source>
        <translation>還沒有來電記錄。帶語音的簡訊貓或來電盒會記下每個來電，請到“設定 › 本機設備”連線。</translation>
    </message>
    <message>
        <source>No such call.</source>
        <translation>沒有這樣的來電。</translation>
    </message>
    <message>
        <source>Nobody waits to be called back.</source>
        <translation>沒有待回撥的來電。</translation>
    </message>
    <message>
        <source>Number, name or order</source>
        <translation>號碼、姓名或工單</translation>
    </message>
    <message>
        <source>Rang at</source>
        <translation>來電時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Taken or seen to by</source>
        <translation>接聽／處理人</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>待回撥</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>{count} callers</source>
        <translation>{count} 位來電人</translation>
    </message>
    <message>
        <source>{name} ✕</source>
        <translation>{name} ✕</translation>
    </message>
    <message>
        <source>{share} answered</source>
        <translation>接聽率 {share}</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>It fired {count} times.</source>
        <translation>實際觸發 {count} 次。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What the program watches by itself and whom it tells. A rule fires once for each order and cause; every firing stands in the feed.</source>
        <translation>程式自動盯著什麼、提醒誰。同一工單同一原因只觸發一次，每次觸發都記在動態裡。</translation>
    </message>
    <message>
        <source>Would have fired {count} times in the last {days} days.</source>
        <translation>最近 {days} 天本應觸發 {count} 次。</translation>
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
        <translation>全部指標</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Save the data …</source>
        <translation>儲存資料…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Copy as a picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>只看 {name}</translation>
    </message>
    <message>
        <source>Save the data …</source>
        <translation>匯出資料…</translation>
    </message>
    <message>
        <source>Show all its orders</source>
        <translation>檢視圖中全部工單</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>檢視工單</translation>
    </message>
    <message>
        <source>This chart</source>
        <translation>此圖</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>calendar: {calendar}</source>
        <translation>工作日曆：{calendar}</translation>
    </message>
    <message>
        <source>kept: reached at {at}, due {due}</source>
        <translation>按時：{at} 完成，期限 {due}</translation>
    </message>
    <message>
        <source>missed: reached at {at}, due {due}</source>
        <translation>超時：{at} 完成，期限 {due}</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未開始計時</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>非工作時間</translation>
    </message>
    <message>
        <source>passed, moment not recorded</source>
        <translation>已過，未登記時間</translation>
    </message>
    <message>
        <source>paused since {at}</source>
        <translation>{at} 起暫停</translation>
    </message>
    <message>
        <source>paused since {at}: {reason}</source>
        <translation>暫停中：{reason} {at} 起</translation>
    </message>
    <message>
        <source>promised for {at}</source>
        <translation>約定 {at}</translation>
    </message>
    <message>
        <source>stopped at {at}</source>
        <translation>{at} 停止</translation>
    </message>
    <message>
        <source>{days} d {hours} h left</source>
        <translation>剩 {days} 天 {hours} 小時</translation>
    </message>
    <message>
        <source>{days} d {hours} h over</source>
        <translation>超 {days} 天 {hours} 小時</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>剩 {hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min over</source>
        <translation>超 {hours} 小時 {minutes} 分</translation>
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
        <translation>恢復預設值</translation>
    </message>
    <message>
        <source>The three weights make {total}; they are kept when they make 100.</source>
        <translation>三項權重合計為 {total}，合計為 100 時才儲存。</translation>
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
        <translation>開始</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>網點</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>Districts you serve</source>
        <translation>服務區域</translation>
    </message>
    <message>
        <source>Empty: head office</source>
        <translation>空著：總部</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Fill in later</source>
        <translation>以後再填</translation>
    </message>
    <message>
        <source>First technicians</source>
        <translation>第一批技師</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>週一至週五</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>週一至週六</translation>
    </message>
    <message>
        <source>Only what the first call needs. Everything can be changed in the settings later, and what you leave empty stays as usual.</source>
        <translation>只填第一通電話用得上的。以後都能在設定裡改，空著的按預設。</translation>
    </message>
    <message>
        <source>Service phone</source>
        <translation>服務電話</translation>
    </message>
    <message>
        <source>Stands on reports, slips and in texts to customers.</source>
        <translation>印在報表、派工單和給客戶的簡訊裡。</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
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
        <translation>工作時間</translation>
    </message>
    <message>
        <source>Your company, in two minutes</source>
        <translation>兩分鐘建好公司</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>New text</source>
        <translation>新簡訊</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>To a number</source>
        <translation>指定號碼</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>發給誰</translation>
    </message>
    <message>
        <source>Write a text message</source>
        <translation>寫簡訊</translation>
    </message>
    <message>
        <source>{count} left in this part</source>
        <translation>本條還可寫 {count} 字</translation>
    </message>
    <message>
        <source>“{characters}” makes it longer</source>
        <translation>“{characters}”會使簡訊變長</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>The demo company could not be made.</source>
        <translation>演示公司生成失敗。</translation>
    </message>
    <message>
        <source>The demo company is being made. This takes half a minute …</source>
        <translation>正在生成演示公司，大約半分鐘……</translation>
    </message>
    <message>
        <source>The last session broke off. Restored up to {at}, {lost} entries lost.</source>
        <translation>上次未正常退出。已恢復到 {at}，丟失 {lost} 條。</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>203 dpi</source>
        <translation>203 dpi（8 點/毫米）</translation>
    </message>
    <message>
        <source>300 dpi</source>
        <translation>300 dpi（12 點/毫米）</translation>
    </message>
    <message>
        <source>A call opens the call panel while nobody types</source>
        <translation>無人輸入時，來電自動開啟接單視窗</translation>
    </message>
    <message>
        <source>A caller-id box or voice modem on the office line.</source>
        <translation>接在辦公室電話線上的來電盒或語音數據機。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>An IP address, a port, or a queue of the system.</source>
        <translation>IP 地址、埠或系統列印佇列。</translation>
    </message>
    <message>
        <source>Asks every free port. Boxes that only print numbers cannot be asked.</source>
        <translation>逐個詢問空閒埠；只輸出號碼的來電盒無法這樣找到。</translation>
    </message>
    <message>
        <source>Barcode scanner</source>
        <translation>掃碼槍</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>來電顯示</translation>
    </message>
    <message>
        <source>Find the modem</source>
        <translation>查詢數據機</translation>
    </message>
    <message>
        <source>Found at {port}.</source>
        <translation>在 {port} 找到。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>標籤機</translation>
    </message>
    <message>
        <source>Language of the printer</source>
        <translation>印表機語言</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>查詢設備</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查詢…</translation>
    </message>
    <message>
        <source>No voice modem answers on a free port.</source>
        <translation>空閒埠上沒有應答的語音數據機。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>埠</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>列印測試標籤</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>SMS modem</source>
        <translation>簡訊貓</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation>測試線路</translation>
    </message>
    <message>
        <source>Test the modem</source>
        <translation>測試簡訊貓</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>測試掃碼槍</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>本機設備</translation>
    </message>
    <message>
        <source>What is plugged into this computer. Everything works without, too.</source>
        <translation>接在這台電腦上的設備。沒有設備也能正常工作。</translation>
    </message>
    <message>
        <source>With a Chinese input method active, a scanner on a port is safer.</source>
        <translation>使用中文輸入法時，序列埠模式的掃碼槍更可靠。</translation>
    </message>
    <message>
        <source>baud</source>
        <translation>波特</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>types like a keyboard</source>
        <translation>鍵盤模式</translation>
    </message>
    <message>
        <source>{port} (not there now)</source>
        <translation>{port}（現在未連線）</translation>
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
        <translation>準備按道路計算的行車時間</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Phone or name of the caller</source>
        <translation>來電號碼或姓名</translation>
    </message>
</context>
<context>
    <name>CutChart</name>
    <message>
        <source>Between whom</source>
        <translation>在誰之間</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Nothing of this kind was noted in this period.</source>
        <translation>本時段沒有這類記錄。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單數</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比什麼</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 個</translation>
    </message>
    <message>
        <source>by VIP level</source>
        <translation>按 VIP 等級</translation>
    </message>
    <message>
        <source>by branch</source>
        <translation>按網點</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>按客戶</translation>
    </message>
    <message>
        <source>by fault</source>
        <translation>按故障</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>按時段</translation>
    </message>
    <message>
        <source>by kind of machine</source>
        <translation>按設備類別</translation>
    </message>
    <message>
        <source>by machine</source>
        <translation>按設備</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>按優先順序</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>按區域</translation>
    </message>
    <message>
        <source>by shop or site</source>
        <translation>按門店</translation>
    </message>
    <message>
        <source>by technician</source>
        <translation>按技師</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>按類型</translation>
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
        <translation>{count} 單</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>A rule forbids some of it: a reason is needed</source>
        <translation>其中有規則不允許的：請寫明原因</translation>
    </message>
    <message>
        <source>Change {count}</source>
        <translation>對調 {count} 張</translation>
    </message>
    <message>
        <source>Hand over {count}</source>
        <translation>交接 {count} 張</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暫不採用</translation>
    </message>
    <message>
        <source>Orders that would move</source>
        <translation>將要移動的工單</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>原因（記入歷史）</translation>
    </message>
    <message>
        <source>{first} and {second} change their {date}: {count} orders</source>
        <translation>{first} 與 {second} 對調 {date} 的工作：{count} 張工單</translation>
    </message>
    <message>
        <source>{first} hands {date} over to {second}: {count} orders</source>
        <translation>{first} 把 {date} 的工作交給 {second}：{count} 張工單</translation>
    </message>
    <message>
        <source>{first} has nothing on {date} that could still move.</source>
        <translation>{first} 在 {date} 沒有可以移動的工單。</translation>
    </message>
</context>
<context>
    <name>DesignCanvas</name>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Testing …</source>
        <translation>正在測試…</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>connecting</source>
        <translation>連線中</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未連線</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>works, but needs a look</source>
        <translation>可用，但需檢查</translation>
    </message>
</context>
<context>
    <name>DispatchPlace</name>
    <message>
        <source>Auto-plan</source>
        <translation>自動排程</translation>
    </message>
    <message>
        <source>Move or float the panels</source>
        <translation>移動或浮動面板</translation>
    </message>
    <message>
        <source>Replay a past day</source>
        <translation>回放過去一天</translation>
    </message>
    <message>
        <source>{count} orders selected: drag them onto a technician.</source>
        <translation>已選 {count} 張工單：拖到技師上派單。</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Queue</source>
        <translation>待派佇列</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>A brief every week</source>
        <translation>每週自動出簡報</translation>
    </message>
    <message>
        <source>A customer&apos;s text beginning with this makes an order</source>
        <translation>客戶簡訊以此開頭即自動開單（空著不用）</translation>
    </message>
    <message>
        <source>A remark, no record: {value}</source>
        <translation>說明行，不是記錄：{value}</translation>
    </message>
    <message>
        <source>A report every month</source>
        <translation>每月自動出月報</translation>
    </message>
    <message>
        <source>A review of use every quarter</source>
        <translation>每季度一份使用情況回顧</translation>
    </message>
    <message>
        <source>A ruler; left out</source>
        <translation>分隔線，已跳過</translation>
    </message>
    <message>
        <source>A technician is out of contact after</source>
        <translation>技師多久無訊息算失聯</translation>
    </message>
    <message>
        <source>A total, no record: {value}</source>
        <translation>合計行，不是記錄：{value}</translation>
    </message>
    <message>
        <source>A warehouse hands out a part within</source>
        <translation>倉庫發一次料需要</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>接單</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>After</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Also by mail to (empty: to nobody)</source>
        <translation>另用郵件發給（空：不傳送）</translation>
    </message>
    <message>
        <source>Also into this folder (empty: the program&apos;s own)</source>
        <translation>另存到此資料夾（空：只存程式自己的資料夾）</translation>
    </message>
    <message>
        <source>Also onto this printer (empty: onto none)</source>
        <translation>另送到此印表機（空：不列印）</translation>
    </message>
    <message>
        <source>Amber alert</source>
        <translation>黃色預警</translation>
    </message>
    <message>
        <source>An unanswered call is an alarm after</source>
        <translation>未接來電多久未處理即報警</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>年假</translation>
    </message>
    <message>
        <source>Answer to a text that made an order</source>
        <translation>簡訊開單回執</translation>
    </message>
    <message>
        <source>App</source>
        <translation>應用</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Approval cards</source>
        <translation>審批卡</translation>
    </message>
    <message>
        <source>Approval still missing</source>
        <translation>審批將超時</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Approve cost</source>
        <translation>審批費用</translation>
    </message>
    <message>
        <source>Approve orders, costs and requests for parts</source>
        <translation>審批工單、費用和領料申請</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到場</translation>
    </message>
    <message>
        <source>Ask customers for a rating</source>
        <translation>請客戶評分</translation>
    </message>
    <message>
        <source>Ask for ratings from (hour)</source>
        <translation>評分簡訊最早（點）</translation>
    </message>
    <message>
        <source>Ask for ratings until (hour)</source>
        <translation>評分簡訊最晚（點）</translation>
    </message>
    <message>
        <source>Ask for the rating after</source>
        <translation>完工後多久請客戶評分</translation>
    </message>
    <message>
        <source>Asset code</source>
        <translation>設備編號</translation>
    </message>
    <message>
        <source>Asset name</source>
        <translation>設備名稱</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已派</translation>
    </message>
    <message>
        <source>At (hour)</source>
        <translation>時間（點）</translation>
    </message>
    <message>
        <source>At the maker</source>
        <translation>廠家已收到</translation>
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
        <translation>基線月數</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Before it is accepted and archived</source>
        <translation>驗收歸檔之前</translation>
    </message>
    <message>
        <source>Before somebody is sent</source>
        <translation>派人之前</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>Blue alert</source>
        <translation>藍色預警</translation>
    </message>
    <message>
        <source>Booked in</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>網點</translation>
    </message>
    <message>
        <source>Calendar of the office</source>
        <translation>辦公日曆</translation>
    </message>
    <message>
        <source>Call outside the office&apos;s hours</source>
        <translation>非工作時間來單</translation>
    </message>
    <message>
        <source>Call-out fee</source>
        <translation>上門費</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消工單</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cannot be repaired</source>
        <translation>無法修復</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>證書</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>證書有效期至</translation>
    </message>
    <message>
        <source>Certificates that expire</source>
        <translation>證書到期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改單</translation>
    </message>
    <message>
        <source>Change the company&apos;s settings and this list</source>
        <translation>修改公司設定和這份名單</translation>
    </message>
    <message>
        <source>Changed order</source>
        <translation>改單簡訊</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Clear abnormal flag</source>
        <translation>解除異常</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>文員人數</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>關閉時間</translation>
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
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>Confirmation sheet</source>
        <translation>客戶確認單</translation>
    </message>
    <message>
        <source>Confirmed by technician</source>
        <translation>技師已接單</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
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
        <translation>溝通記錄</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>Correct travel times by what past trips took</source>
        <translation>按以往實際行程校正路程時間</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cost of a clerk&apos;s hour</source>
        <translation>文員每小時成本</translation>
    </message>
    <message>
        <source>Cost of a technician&apos;s day</source>
        <translation>外勤一天的人工成本</translation>
    </message>
    <message>
        <source>Cost of the system a year</source>
        <translation>系統每年成本</translation>
    </message>
    <message>
        <source>Cost of the work</source>
        <translation>維修費用</translation>
    </message>
    <message>
        <source>Cost, in multiples of what is usual for the type</source>
        <translation>費用達到同類型平時的幾倍</translation>
    </message>
    <message>
        <source>Costs up to this approve themselves</source>
        <translation>費用不超過此數自動審批</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Customer level</source>
        <translation>客戶等級</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客戶名稱</translation>
    </message>
    <message>
        <source>Customer not at home</source>
        <translation>客戶不在</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete entries and personal data, undo imports</source>
        <translation>刪除檔案、清除個人資訊、撤銷匯入</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送達</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已出發</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>故障描述</translation>
    </message>
    <message>
        <source>Details of the fault, or its cause</source>
        <translation>故障詳情（或查明的原因）</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派</translation>
    </message>
    <message>
        <source>District</source>
        <translation>區縣</translation>
    </message>
    <message>
        <source>Do not send messages older than</source>
        <translation>簡訊超過此時長不再發送</translation>
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
        <translation>圖紙</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>要求完成時間</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>出發</translation>
    </message>
    <message>
        <source>Encryption of mail</source>
        <translation>郵件加密方式</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Entering things twice, a clerk and day, before</source>
        <translation>原來每名文員每天重複錄入</translation>
    </message>
    <message>
        <source>Entering things twice, a clerk and day, now</source>
        <translation>現在每名文員每天重複錄入</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed since</source>
        <translation>故障發生</translation>
    </message>
    <message>
        <source>Field staff</source>
        <translation>外勤人數</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Finished but not reviewed</source>
        <translation>完工未審</translation>
    </message>
    <message>
        <source>Finished, to review</source>
        <translation>完工待審</translation>
    </message>
    <message>
        <source>First baseline month, as 2026-01 (empty: the first on record)</source>
        <translation>基線起始月份，如 2026-01（留空：有記錄的第一個月）</translation>
    </message>
    <message>
        <source>First response before, where not on record</source>
        <translation>原來的首次回應（沒有記錄時）</translation>
    </message>
    <message>
        <source>Flag as abnormal</source>
        <translation>標記異常</translation>
    </message>
    <message>
        <source>Follow-up of</source>
        <translation>接續</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>後續</translation>
    </message>
    <message>
        <source>For who comes along</source>
        <translation>給協助人的簡訊</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空閒</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自擬簡訊</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Given back by the technician</source>
        <translation>技師退單</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation>轉派他人</translation>
    </message>
    <message>
        <source>Handing out a job before, where not on record</source>
        <translation>原來派一單所需時間（沒有記錄時）</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Has finished</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <source>Hidden loss a head and month</source>
        <translation>每人每月隱性損失</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Hold messages so that they can be undone</source>
        <translation>簡訊暫緩傳送（可撤銷）</translation>
    </message>
    <message>
        <source>Hold texts for the next working day until the office opens</source>
        <translation>下班後派次日的單，簡訊等到上班再發</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>閒置</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>In text messages</source>
        <translation>寫簡訊時</translation>
    </message>
    <message>
        <source>In the result</source>
        <translation>填結果時</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>保修期內</translation>
    </message>
    <message>
        <source>In “{title}” nothing tells day from month; the month was taken first, as in “{value}”</source>
        <translation>“{title}”列中分不清日和月，已按月在前讀取，例如“{value}”</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>啟用日期</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>It ends before it was reported</source>
        <translation>結束時間早於報修時間</translation>
    </message>
    <message>
        <source>It failed after it was reported; left out</source>
        <translation>故障發生晚於報修，未採用</translation>
    </message>
    <message>
        <source>Joint diagnosis without an end</source>
        <translation>會診遲遲沒有結果</translation>
    </message>
    <message>
        <source>Labour per hour</source>
        <translation>每小時人工費</translation>
    </message>
    <message>
        <source>Labour share of the technician in charge, with helpers</source>
        <translation>有協助時主責技師的工時佔比</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>報告語言</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>Late by at least</source>
        <translation>超時達到</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Least stock</source>
        <translation>最低庫存</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>不處理</translation>
    </message>
    <message>
        <source>Let pass without what is missing</source>
        <translation>缺件放行</translation>
    </message>
    <message>
        <source>Letters in front of asset codes</source>
        <translation>設備編號字首字母</translation>
    </message>
    <message>
        <source>Limit coming near</source>
        <translation>即將超時</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Logo on documents</source>
        <translation>單據上的標誌</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>經度</translation>
    </message>
    <message>
        <source>Machines leaving their warranty</source>
        <translation>設備出保</translation>
    </message>
    <message>
        <source>Made on the first day afterwards from (hour)</source>
        <translation>期滿次日幾點起生成</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>郵件帳號</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>郵件伺服器 (SMTP)</translation>
    </message>
    <message>
        <source>Main roads up to</source>
        <translation>幹道路段至</translation>
    </message>
    <message>
        <source>Material batches</source>
        <translation>物料批次</translation>
    </message>
    <message>
        <source>Meter reading of the machine</source>
        <translation>設備抄表讀數</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>輕微</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏巡</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>調撥</translation>
    </message>
    <message>
        <source>Needs collaboration</source>
        <translation>需協同</translation>
    </message>
    <message>
        <source>Neither contract nor warranty</source>
        <translation>無合同也不在保修期</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建工單</translation>
    </message>
    <message>
        <source>Night from (hour)</source>
        <translation>夜間起（時）</translation>
    </message>
    <message>
        <source>Night surcharge on labour</source>
        <translation>夜間工時加價</translation>
    </message>
    <message>
        <source>Night until (hour)</source>
        <translation>夜間止（時）</translation>
    </message>
    <message>
        <source>No alert</source>
        <translation>無預警</translation>
    </message>
    <message>
        <source>No column gives “{label}”</source>
        <translation>沒有一列對應“{label}”</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Normal or not</source>
        <translation>正常與否</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>未修</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Of the hidden loss, expected to go</source>
        <translation>隱性損失預計消除比例</translation>
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
        <translation>到場</translation>
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
        <translation>會診意見</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Order for a technician</source>
        <translation>派單簡訊</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工單號</translation>
    </message>
    <message>
        <source>Order sent back</source>
        <translation>返工簡訊</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>Orders lost before</source>
        <translation>原來的丟單率</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他資料</translation>
    </message>
    <message>
        <source>Other leave</source>
        <translation>其他休假</translation>
    </message>
    <message>
        <source>Out of contact</source>
        <translation>失聯</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>已過保</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超時</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>自定義欄位</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已備好</translation>
    </message>
    <message>
        <source>Parking and walking for each move</source>
        <translation>每次停車步行</translation>
    </message>
    <message>
        <source>Part code</source>
        <translation>備件編碼</translation>
    </message>
    <message>
        <source>Part name</source>
        <translation>備件名稱</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所屬總單</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>Parts needed, or used</source>
        <translation>備件（所需或已用）</translation>
    </message>
    <message>
        <source>Parts running low</source>
        <translation>備件不足</translation>
    </message>
    <message>
        <source>Performance score</source>
        <translation>績效評分</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Phone of the supervisor on duty</source>
        <translation>值班主管手機號</translation>
    </message>
    <message>
        <source>Photo of the fault</source>
        <translation>故障照片</translation>
    </message>
    <message>
        <source>Photo of the repair</source>
        <translation>維修照片</translation>
    </message>
    <message>
        <source>Pieces to carry</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計劃時間</translation>
    </message>
    <message>
        <source>Planned upkeep</source>
        <translation>計劃保養</translation>
    </message>
    <message>
        <source>Points missed</source>
        <translation>有漏點</translation>
    </message>
    <message>
        <source>Port of it</source>
        <translation>埠</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Process parameters</source>
        <translation>工藝引數</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Production order</source>
        <translation>生產單號</translation>
    </message>
    <message>
        <source>Proposed for review meetings</source>
        <translation>提議復盤</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation>購置日期</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>掛起</translation>
    </message>
    <message>
        <source>Put right on the spot</source>
        <translation>當場已處理</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待派</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>常用語</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀數</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已入庫</translation>
    </message>
    <message>
        <source>Record rating</source>
        <translation>登記評分</translation>
    </message>
    <message>
        <source>Record result</source>
        <translation>登記結果</translation>
    </message>
    <message>
        <source>Red alert</source>
        <translation>紅色預警</translation>
    </message>
    <message>
        <source>Refuse cost</source>
        <translation>不同意費用</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒單</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已駁回</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修復</translation>
    </message>
    <message>
        <source>Repeat failure</source>
        <translation>重複故障</translation>
    </message>
    <message>
        <source>Repeats the column titles; left out</source>
        <translation>重複的表頭，已跳過</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>換新</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <translation>自動報告</translation>
    </message>
    <message>
        <source>Request for a rating</source>
        <translation>評分邀請</translation>
    </message>
    <message>
        <source>Request for parts</source>
        <translation>備件申請</translation>
    </message>
    <message>
        <source>Requests for parts are decided within</source>
        <translation>備件申請須在多久內審批</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>報廢</translation>
    </message>
    <message>
        <source>Return on the system</source>
        <translation>投入產出表</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Returned by technician</source>
        <translation>技師退回</translation>
    </message>
    <message>
        <source>Review and archive</source>
        <translation>稽核歸檔</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>正在響鈴</translation>
    </message>
    <message>
        <source>Road distance as a multiple of the straight line</source>
        <translation>道路距離與直線距離之比</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Same visit</source>
        <translation>同一次上門</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃碼</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>Send although a rule forbids it</source>
        <translation>違反規則時強制派單</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回整改</translation>
    </message>
    <message>
        <source>Sender of mail</source>
        <translation>發件人</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Sent back at least (times)</source>
        <translation>退回次數達到</translation>
    </message>
    <message>
        <source>Sent but not confirmed</source>
        <translation>派出未接單</translation>
    </message>
    <message>
        <source>Sent in for repair</source>
        <translation>送修中</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列號</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>Service phone</source>
        <translation>服務電話</translation>
    </message>
    <message>
        <source>Set collaborators</source>
        <translation>設定協作人</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>調整優先順序</translation>
    </message>
    <message>
        <source>Sets out</source>
        <translation>出發</translation>
    </message>
    <message>
        <source>Show everybody&apos;s day: done, in time, rating</source>
        <translation>顯示每個人的今天：完成、按時、評分</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>安裝地址</translation>
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
        <translation>外部人員</translation>
    </message>
    <message>
        <source>Something to approve</source>
        <translation>有待審批</translation>
    </message>
    <message>
        <source>Special tool</source>
        <translation>專用工具</translation>
    </message>
    <message>
        <source>Speed beyond</source>
        <translation>更遠路段車速</translation>
    </message>
    <message>
        <source>Speed in town</source>
        <translation>市區車速</translation>
    </message>
    <message>
        <source>Speed on main roads</source>
        <translation>幹道車速</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>分項</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>已停機</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>開始作業</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>派單推薦</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Take the order</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已接聽</translation>
    </message>
    <message>
        <source>Taking a part over from another van takes</source>
        <translation>從別的車上轉交備件需要</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>收費標準</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Technician name</source>
        <translation>技師姓名</translation>
    </message>
    <message>
        <source>Technician out of contact</source>
        <translation>技師失聯</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Text sent</source>
        <translation>簡訊內容</translation>
    </message>
    <message>
        <source>The code “{value}” belongs to another record</source>
        <translation>編號“{value}”已屬於另一條記錄</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>The day in one text</source>
        <translation>每日一條小結</translation>
    </message>
    <message>
        <source>The formula failed: {value}</source>
        <translation>公式出錯：{value}</translation>
    </message>
    <message>
        <source>The position is incomplete: {value}</source>
        <translation>座標不完整：{value}</translation>
    </message>
    <message>
        <source>The same fault again within</source>
        <translation>同樣的故障再次出現，間隔不超過</translation>
    </message>
    <message>
        <source>The same table stands on sheet “{value}”</source>
        <translation>與工作表“{value}”內容相同</translation>
    </message>
    <message>
        <source>The sheet is damaged and cannot be read</source>
        <translation>此工作表已損壞，無法讀取</translation>
    </message>
    <message>
        <source>The sheet is damaged; only {count} rows of it could be read</source>
        <translation>此工作表已損壞，只讀出前 {count} 行</translation>
    </message>
    <message>
        <source>The sheet is empty</source>
        <translation>此工作表是空的</translation>
    </message>
    <message>
        <source>The sheet is hidden</source>
        <translation>此工作表被隱藏</translation>
    </message>
    <message>
        <source>The spreadsheet program turned this code into the date {value}</source>
        <translation>表格軟體把這個編號變成了日期 {value}</translation>
    </message>
    <message>
        <source>The table has no column titles</source>
        <translation>表格沒有表頭</translation>
    </message>
    <message>
        <source>The year of “{value}” cannot be right</source>
        <translation>“{value}”的年份不合理</translation>
    </message>
    <message>
        <source>Time of the approval over</source>
        <translation>審批時限已到</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Title of a group, no record: {value}</source>
        <translation>分組標題，不是記錄：{value}</translation>
    </message>
    <message>
        <source>To be packed</source>
        <translation>待備料</translation>
    </message>
    <message>
        <source>To be walked</source>
        <translation>待巡</translation>
    </message>
    <message>
        <source>Town traffic for the first</source>
        <translation>市區行駛路段</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培訓</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>行車時間</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>Under contract</source>
        <translation>有合同</translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation>維修中</translation>
    </message>
    <message>
        <source>Under warranty</source>
        <translation>在保修期內</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消關聯</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Urgent work that needs a certificate</source>
        <translation>需持證的緊急工單</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>領用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>VIP customer with stopped equipment becomes urgent</source>
        <translation>VIP 客戶設備停機自動升為緊急</translation>
    </message>
    <message>
        <source>VIP level</source>
        <translation>VIP 等級</translation>
    </message>
    <message>
        <source>VIP stoppage nobody goes to</source>
        <translation>VIP 停機未派單</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waiting approval</source>
        <translation>待審批</translation>
    </message>
    <message>
        <source>Waiting for feedback</source>
        <translation>待回饋</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>待備件</translation>
    </message>
    <message>
        <source>Waiting for parts or others</source>
        <translation>等待備件或他人</translation>
    </message>
    <message>
        <source>Waiting in the queue too long</source>
        <translation>待派過久</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>待審批</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>上門</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>大屏檢視</translation>
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
        <translation>保修不詳</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修期至</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Weight of experience</source>
        <translation>經驗權重</translation>
    </message>
    <message>
        <source>Weight of load</source>
        <translation>負荷權重</translation>
    </message>
    <message>
        <source>Weight of parts at hand</source>
        <translation>備件在手的權重</translation>
    </message>
    <message>
        <source>Weight of punctuality</source>
        <translation>守時權重</translation>
    </message>
    <message>
        <source>Weight of ratings</source>
        <translation>評分權重</translation>
    </message>
    <message>
        <source>Weight of satisfaction</source>
        <translation>滿意度權重</translation>
    </message>
    <message>
        <source>Weight of time to spare</source>
        <translation>時間餘量權重</translation>
    </message>
    <message>
        <source>Weight of travel</source>
        <translation>路程權重</translation>
    </message>
    <message>
        <source>Weight of volume</source>
        <translation>工作量權重</translation>
    </message>
    <message>
        <source>Weight of work on time</source>
        <translation>準時權重</translation>
    </message>
    <message>
        <source>Weight to carry</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>What refuses (all else warns)</source>
        <translation>禁止派單的情形（其餘僅提醒）</translation>
    </message>
    <message>
        <source>Where it is bought</source>
        <translation>購買連結</translation>
    </message>
    <message>
        <source>While taking a call</source>
        <translation>接單時</translation>
    </message>
    <message>
        <source>Who came along need not come</source>
        <translation>協助人不用去了</translation>
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
        <translation>取消簡訊</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>Wording of messages</source>
        <translation>簡訊用語</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>異常</translation>
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
        <translation>地圖區域</translation>
    </message>
    <message>
        <source>arrived there on</source>
        <translation>廠家簽收</translation>
    </message>
    <message>
        <source>article</source>
        <translation>知識文章</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>back on</source>
        <translation>返回日期</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>網點</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>承運</translation>
    </message>
    <message>
        <source>category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>證書</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>檢查表</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>人工選定</translation>
    </message>
    <message>
        <source>code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>contact phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>counts as agreed</source>
        <translation>視為同意</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>customer name</source>
        <translation>客戶名稱</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>提前天數</translation>
    </message>
    <message>
        <source>days of warning</source>
        <translation>提前提醒天數</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>designs of labels</source>
        <translation>標籤設計</translation>
    </message>
    <message>
        <source>district</source>
        <translation>區縣</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>equipment stopped</source>
        <translation>設備停機</translation>
    </message>
    <message>
        <source>expected back on</source>
        <translation>預計返回</translation>
    </message>
    <message>
        <source>failed since</source>
        <translation>故障發生時間</translation>
    </message>
    <message>
        <source>far too dear</source>
        <translation>費用過高</translation>
    </message>
    <message>
        <source>far too late</source>
        <translation>嚴重超時</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>fields of the result</source>
        <translation>結果欄位</translation>
    </message>
    <message>
        <source>file of an order</source>
        <translation>工單資料</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>承接工單</translation>
    </message>
    <message>
        <source>follows public holidays</source>
        <translation>遵循法定節假日</translation>
    </message>
    <message>
        <source>hand-over standards</source>
        <translation>交接標準</translation>
    </message>
    <message>
        <source>handing out of parts</source>
        <translation>發料時間</translation>
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
        <translation>調休上班時間</translation>
    </message>
    <message>
        <source>how it shows itself</source>
        <translation>故障現象</translation>
    </message>
    <message>
        <source>installed on</source>
        <translation>安裝日期</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>joint diagnosis</source>
        <translation>會診</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>kind of equipment</source>
        <translation>設備類別</translation>
    </message>
    <message>
        <source>kinds of equipment</source>
        <translation>設備類別</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>最後修改</translation>
    </message>
    <message>
        <source>last changed by</source>
        <translation>最後修改人</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>last known place</source>
        <translation>最後位置</translation>
    </message>
    <message>
        <source>least stock</source>
        <translation>最低庫存</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>教訓</translation>
    </message>
    <message>
        <source>load</source>
        <translation>需帶貨物</translation>
    </message>
    <message>
        <source>location</source>
        <translation>安裝位置</translation>
    </message>
    <message>
        <source>logbook line</source>
        <translation>履歷</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>meeting on</source>
        <translation>會議日期</translation>
    </message>
    <message>
        <source>model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>models</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>needs a certificate</source>
        <translation>需持證</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>需審批</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>下次日期</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>number in the old ledger</source>
        <translation>舊台帳編號</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>可應急出勤</translation>
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
        <translation>操作員</translation>
    </message>
    <message>
        <source>order type</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>order types</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>orders a day</source>
        <translation>每日單數</translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>其他時限</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>邊界</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>自有欄位</translation>
    </message>
    <message>
        <source>part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>所屬整機</translation>
    </message>
    <message>
        <source>parts needed</source>
        <translation>所需備件</translation>
    </message>
    <message>
        <source>passed on to</source>
        <translation>轉給</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>巡檢</translation>
    </message>
    <message>
        <source>patrol point</source>
        <translation>巡檢點</translation>
    </message>
    <message>
        <source>patrol route</source>
        <translation>巡檢路線</translation>
    </message>
    <message>
        <source>payment note</source>
        <translation>款項備註</translation>
    </message>
    <message>
        <source>personal data removed on</source>
        <translation>個人資訊清除日</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>地圖位置</translation>
    </message>
    <message>
        <source>price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>production record</source>
        <translation>生產記錄</translation>
    </message>
    <message>
        <source>promised from</source>
        <translation>約定開始</translation>
    </message>
    <message>
        <source>promised until</source>
        <translation>約定結束</translation>
    </message>
    <message>
        <source>purchased on</source>
        <translation>購買日期</translation>
    </message>
    <message>
        <source>quantity in the ledger</source>
        <translation>台帳數量</translation>
    </message>
    <message>
        <source>questions to the caller</source>
        <translation>問來電人</translation>
    </message>
    <message>
        <source>region</source>
        <translation>片區</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>片區</translation>
    </message>
    <message>
        <source>repeat failure</source>
        <translation>重複故障</translation>
    </message>
    <message>
        <source>requests for more</source>
        <translation>備件申請</translation>
    </message>
    <message>
        <source>review of an order</source>
        <translation>工單復盤</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>send-in repair</source>
        <translation>送修單</translation>
    </message>
    <message>
        <source>sent back again</source>
        <translation>多次退回</translation>
    </message>
    <message>
        <source>sent back on</source>
        <translation>廠家寄回</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>寄出日期</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>序列號</translation>
    </message>
    <message>
        <source>service policy</source>
        <translation>服務標準</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>簡訊版</translation>
    </message>
    <message>
        <source>site</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>地點</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>talked over on</source>
        <translation>復盤日期</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>time limits</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>unwanted technicians</source>
        <translation>不要的技師</translation>
    </message>
    <message>
        <source>upkeep plan</source>
        <translation>保養計劃</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>warning time</source>
        <translation>預警時間</translation>
    </message>
    <message>
        <source>warranty until</source>
        <translation>保修至</translation>
    </message>
    <message>
        <source>waybill</source>
        <translation>運單號</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>what pauses the clock</source>
        <translation>暫停計時的情形</translation>
    </message>
    <message>
        <source>what was sent in</source>
        <translation>送修物品</translation>
    </message>
    <message>
        <source>where it is bought</source>
        <translation>購買連結</translation>
    </message>
    <message>
        <source>who repairs it</source>
        <translation>維修單位</translation>
    </message>
    <message>
        <source>wished technicians</source>
        <translation>指定技師</translation>
    </message>
    <message>
        <source>word on whether it helped</source>
        <translation>是否有用的評價</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>working calendar</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>{count} more problems of this kind</source>
        <translation>還有 {count} 個同類問題</translation>
    </message>
    <message>
        <source>{value} lies nowhere on earth</source>
        <translation>{value} 不在地球上</translation>
    </message>
    <message>
        <source>{value} was rounded to whole degrees and is no place</source>
        <translation>{value} 被取整到度，無法用作位置</translation>
    </message>
    <message>
        <source>“{label}” is missing</source>
        <translation>缺少“{label}”</translation>
    </message>
    <message>
        <source>“{value}” has more digits than a spreadsheet number keeps; the last ones are lost</source>
        <translation>“{value}”的位數超出表格數字的精度，末幾位已丟失</translation>
    </message>
    <message>
        <source>“{value}” holds several numbers; the first was taken</source>
        <translation>“{value}”裡有多個號碼，已取第一個</translation>
    </message>
    <message>
        <source>“{value}” is no amount of money</source>
        <translation>“{value}”不是金額</translation>
    </message>
    <message>
        <source>“{value}” is no coordinate</source>
        <translation>“{value}”不是座標</translation>
    </message>
    <message>
        <source>“{value}” is no date</source>
        <translation>“{value}”不是日期</translation>
    </message>
    <message>
        <source>“{value}” is no known channel</source>
        <translation>不認識的來源“{value}”</translation>
    </message>
    <message>
        <source>“{value}” is no known customer level</source>
        <translation>不認識的客戶等級“{value}”</translation>
    </message>
    <message>
        <source>“{value}” is no known priority</source>
        <translation>不認識的優先順序“{value}”</translation>
    </message>
    <message>
        <source>“{value}” is no known status</source>
        <translation>不認識的狀態“{value}”</translation>
    </message>
    <message>
        <source>“{value}” is no number</source>
        <translation>“{value}”不是數字</translation>
    </message>
    <message>
        <source>“{value}” is no period of months or years</source>
        <translation>“{value}”不是以月或年計的期限</translation>
    </message>
    <message>
        <source>“{value}” is no telephone number</source>
        <translation>“{value}”不是電話號碼</translation>
    </message>
    <message>
        <source>“{value}” names no day; the first was taken</source>
        <translation>“{value}”沒有寫明哪一天，已按第一天計</translation>
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
        <translation>{count} 張關聯工單（按住 Alt 只拖這一張）</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 張工單</translation>
    </message>
</context>
<context>
    <name>DropFolder</name>
    <message>
        <source>A file put there whose name holds an order&apos;s number, as WO-261121-0032.jpg, is filed with that order and moved into the folder “filed” below. Others stay.</source>
        <translation>放入的檔案，名稱裡帶工單號的（如 WO-261121-0032.jpg）自動歸入該工單，並移到其下的 filed 資料夾；其餘原樣保留。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Folder that is watched</source>
        <translation>自動歸檔資料夾</translation>
    </message>
    <message>
        <source>Photos and signed sheets</source>
        <translation>照片與簽字單</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>DuplicateHint</name>
    <message>
        <source>Is this the same matter?</source>
        <translation>是同一件事嗎？</translation>
    </message>
</context>
<context>
    <name>EffortForm</name>
    <message>
        <source>Compared with what the vehicle of whoever goes takes along on that day.</source>
        <translation>派單時與技師車輛當天的載量比較。</translation>
    </message>
    <message>
        <source>Failed since</source>
        <translation>故障發生</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>所需人數</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>To be carried there</source>
        <translation>需帶貨物</translation>
    </message>
    <message>
        <source>Write 30, 90 min or 2 h.</source>
        <translation>請寫 30、90分 或 2小時。</translation>
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
        <translation>列印佇列（queue:名稱）、序列埠、socket://主機:9100 或 file:路徑。</translation>
    </message>
    <message>
        <source>A4 sheet of labels …</source>
        <translation>A4 標籤紙…</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>驗收</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>新增欄位</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部位置</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始終</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>原始內容</translation>
    </message>
    <message>
        <source>Bar code (Code 128)</source>
        <translation>條碼 (Code 128)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Between the labels</source>
        <translation>標籤間隔方式</translation>
    </message>
    <message>
        <source>Black marks</source>
        <translation>黑標</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Booked in</source>
        <translation>入帳</translation>
    </message>
    <message>
        <source>Built-in arrangement</source>
        <translation>恢復內建版式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Choices (a, b, c)</source>
        <translation>選項（用逗號分開）</translation>
    </message>
    <message>
        <source>Choose a machine of the list.</source>
        <translation>請從列表中選一台設備。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Choose the machines, walk past them with a scanner, and go on another day where you stopped.</source>
        <translation>選好設備，拿著掃碼槍走一遍，改天可以接著做。</translation>
    </message>
    <message>
        <source>Choose the machines. They get codes, their tags are printed in the order one walks past them, and each tag is scanned on its machine. You can stop at any time and go on another day.</source>
        <translation>選擇設備：先給編號，再按行走順序列印標籤，最後在設備上逐一掃碼。隨時可停，改天接著做。</translation>
    </message>
    <message>
        <source>Choose what should be there. Walk through with the scanner: what is found, missing or belongs elsewhere shows at once. You can stop at any time and go on another day.</source>
        <translation>選擇應有的設備，拿著掃碼槍走一遍：已盤到、未盤到、不在此處的立即顯示。隨時可停，改天接著做。</translation>
    </message>
    <message>
        <source>Click an element of the label</source>
        <translation>點選標籤上的元素</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Continuous paper</source>
        <translation>連續紙</translation>
    </message>
    <message>
        <source>Copy codes</source>
        <translation>複製編碼</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Counted in a stock-take</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Cut after each label</source>
        <translation>每張切紙</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>濃度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the round</source>
        <translation>刪除任務</translation>
    </message>
    <message>
        <source>Delete this round …</source>
        <translation>刪除此任務…</translation>
    </message>
    <message>
        <source>Describe a kind</source>
        <translation>建立類別</translation>
    </message>
    <message>
        <source>Design of labels</source>
        <translation>標籤設計</translation>
    </message>
    <message>
        <source>Document or photo</source>
        <translation>檔案或照片</translation>
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
        <translation>不在此處</translation>
    </message>
    <message>
        <source>Empty: the letters of the company&apos;s settings</source>
        <translation>留空則用公司設定中的字母</translation>
    </message>
    <message>
        <source>Every scan is kept here, wherever it was made; codes nobody knows beep twice.</source>
        <translation>在任何介面掃的碼都記在這裡；沒有登記的編碼會響兩聲。</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Field of the machine</source>
        <translation>設備欄位</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Fields of its own</source>
        <translation>自有欄位</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>查詢位置</translation>
    </message>
    <message>
        <source>Finish the round</source>
        <translation>結束任務</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完工時間</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>起始空位</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已盤到</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>發現地點</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>在別處找到</translation>
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
        <translation>間隙</translation>
    </message>
    <message>
        <source>Give codes</source>
        <translation>生成編碼</translation>
    </message>
    <message>
        <source>Give pumps their rated power and chillers their refrigerant: fields of a kind appear on the page of each of its machines.</source>
        <translation>例如水泵的額定功率、冷機的製冷劑：類別的欄位會出現在每台設備的頁面上。</translation>
    </message>
    <message>
        <source>Giving codes</source>
        <translation>正在生成編碼</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>繼續列印</translation>
    </message>
    <message>
        <source>Go on printing ({count} left)</source>
        <translation>繼續列印（剩 {count} 張）</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Higher than {value} read after it, on {day}. Is the day right?</source>
        <translation>比之後 {day} 的讀數 {value} 還高。時間填對了嗎？</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>列印效果</translation>
    </message>
    <message>
        <source>In the order one walks past the machines. Printing again keeps the number.</source>
        <translation>按行走順序列印；重打不改編號。</translation>
    </message>
    <message>
        <source>Invert the picture (black and white)</source>
        <translation>黑白反轉</translation>
    </message>
    <message>
        <source>It is here (tag cannot be read)</source>
        <translation>在此（標籤掃不出）</translation>
    </message>
    <message>
        <source>It is not expected here; it is listed under “elsewhere”.</source>
        <translation>它不該在這裡，已列入“不在此處”。</translation>
    </message>
    <message>
        <source>It is on a machine of the ledger …</source>
        <translation>屬於台帳中的某台設備…</translation>
    </message>
    <message>
        <source>It is where it should be.</source>
        <translation>位置正確。</translation>
    </message>
    <message>
        <source>It was scanned already.</source>
        <translation>已經掃過。</translation>
    </message>
    <message>
        <source>Its {count} scans go with it and cannot be brought back.</source>
        <translation>其中 {count} 次掃碼會一併刪除，無法恢復。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Kinds and fields</source>
        <translation>類別與欄位</translation>
    </message>
    <message>
        <source>Kinds of equipment</source>
        <translation>設備類別</translation>
    </message>
    <message>
        <source>Label printers</source>
        <translation>標籤印表機</translation>
    </message>
    <message>
        <source>Label the plant</source>
        <translation>全廠貼標</translation>
    </message>
    <message>
        <source>Label {done} of {total}</source>
        <translation>第 {done} 張，共 {total} 張</translation>
    </message>
    <message>
        <source>Labels of {size} mm are printed like this from now on.</source>
        <translation>{size} 毫米的標籤今後都這樣列印。</translation>
    </message>
    <message>
        <source>Labels with gaps</source>
        <translation>有間隙的標籤</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
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
        <translation>編號字母</translation>
    </message>
    <message>
        <source>Like a keyboard</source>
        <translation>鍵盤方式</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Log of scans</source>
        <translation>掃碼記錄</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽標</translation>
    </message>
    <message>
        <source>Loss for an hour of standstill</source>
        <translation>停機每小時損失</translation>
    </message>
    <message>
        <source>Lower than {value} read on {day}. If the meter was replaced, say so in the notes.</source>
        <translation>比 {day} 的讀數 {value} 還低。如果換了表，請在備註裡寫明。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Machine on the board</source>
        <translation>看板上的設備</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>設備台帳</translation>
    </message>
    <message>
        <source>Machines of this round</source>
        <translation>本次任務的設備</translation>
    </message>
    <message>
        <source>Make the PDF of {count} labels</source>
        <translation>生成 {count} 張標籤的 PDF</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>抄表讀數</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未盤到</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
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
        <translation>任務名稱</translation>
    </message>
    <message>
        <source>Name, model or place of it</source>
        <translation>名稱、型號或位置</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Never: every dot as shown</source>
        <translation>從不：逐點列印</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>新建類別</translation>
    </message>
    <message>
        <source>New machine with this code</source>
        <translation>用此編碼新建設備</translation>
    </message>
    <message>
        <source>New printer</source>
        <translation>新建印表機</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新建任務</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>無編號</translation>
    </message>
    <message>
        <source>No kind of equipment is described yet.</source>
        <translation>還沒有建立設備類別。</translation>
    </message>
    <message>
        <source>No place noted</source>
        <translation>未登記位置</translation>
    </message>
    <message>
        <source>No plant was tagged yet.</source>
        <translation>還沒有貼標任務。</translation>
    </message>
    <message>
        <source>No stock was taken yet.</source>
        <translation>還沒有盤點任務。</translation>
    </message>
    <message>
        <source>Nobody knows this code. It is kept in the log of scans.</source>
        <translation>沒有登記這個編碼，已記入掃碼記錄。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>撤銷已掃</translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation>未掃</translation>
    </message>
    <message>
        <source>Note where it was found in the ledger</source>
        <translation>把發現地點記入台帳</translation>
    </message>
    <message>
        <source>Nothing can be scanned into it any more.</source>
        <translation>任務已結束，不能再掃入。</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>還沒有掃過碼。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>On slow serial lines</source>
        <translation>慢速序列埠時</translation>
    </message>
    <message>
        <source>Only machines without a code</source>
        <translation>只要沒有編號的設備</translation>
    </message>
    <message>
        <source>Only unknown codes</source>
        <translation>只看未登記編碼</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>備料</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Part of an order</source>
        <translation>工單備件</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>巡檢</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡檢</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>列印測試標籤</translation>
    </message>
    <message>
        <source>Print and stick</source>
        <translation>列印、貼上</translation>
    </message>
    <message>
        <source>Print it on plain paper and hold it against a sheet of labels.</source>
        <translation>列印在白紙上，與標籤紙對齊比較。</translation>
    </message>
    <message>
        <source>Print missing</source>
        <translation>列印未打的</translation>
    </message>
    <message>
        <source>Print selected again</source>
        <translation>重打所選</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印時間</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Printer&apos;s own fonts</source>
        <translation>印表機自帶字型</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二維碼</translation>
    </message>
    <message>
        <source>Record (PDF)</source>
        <translation>盤點記錄 (PDF)</translation>
    </message>
    <message>
        <source>Record of the stock-take</source>
        <translation>盤點記錄</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replenish</source>
        <translation>補貨</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>Resolution of the printer</source>
        <translation>印表機解析度</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>報廢</translation>
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
        <translation>任務</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Scan each on its machine</source>
        <translation>在設備上逐一掃碼</translation>
    </message>
    <message>
        <source>Scan the next machine.</source>
        <translation>請掃下一台設備。</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>掃碼時間</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>掃碼槍</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>搜尋它</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>序列埠</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列號</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>標籤紙</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>標籤紙</translation>
    </message>
    <message>
        <source>Since {value} on {day} it would have run more than ten times as fast as before.</source>
        <translation>與 {day} 的讀數 {value} 相比，增長是以往的十倍以上，請核對。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Site letters</source>
        <translation>站點字母</translation>
    </message>
    <message>
        <source>Size of the stock (mm)</source>
        <translation>標籤尺寸（毫米）</translation>
    </message>
    <message>
        <source>Slip came back</source>
        <translation>派工單回收</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Stand before the machine, scan its tag. Scanning the maker&apos;s number right after it checks that it is the right one.</source>
        <translation>站在設備前掃標籤；接著掃出廠編號，可核對有沒有貼錯。</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>對齊</translation>
    </message>
    <message>
        <source>Standstill</source>
        <translation>停機</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stock in it (mm)</source>
        <translation>所裝標籤（毫米）</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>已貼標</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>校準頁</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The code is</source>
        <translation>這個編碼是</translation>
    </message>
    <message>
        <source>The maker&apos;s number agrees with the tag.</source>
        <translation>出廠編號與標籤一致。</translation>
    </message>
    <message>
        <source>The printer then draws codes and Latin text itself: several times faster, not exact to the dot.</source>
        <translation>二維碼和英文數字由印表機自己繪製：快幾倍，但不逐點一致。</translation>
    </message>
    <message>
        <source>The tag is on its machine.</source>
        <translation>標籤已在設備上。</translation>
    </message>
    <message>
        <source>The test label was sent.</source>
        <translation>測試標籤已傳送。</translation>
    </message>
    <message>
        <source>The word that stands on the machines.</source>
        <translation>設備上寫的類別名稱。</translation>
    </message>
    <message>
        <source>This is no tag of a machine.</source>
        <translation>這不是設備標籤。</translation>
    </message>
    <message>
        <source>This machine is not part of this round.</source>
        <translation>這台設備不在本次任務中。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>待列印</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>待掃碼</translation>
    </message>
    <message>
        <source>Trace back</source>
        <translation>生產追溯</translation>
    </message>
    <message>
        <source>Two to four letters; empty: those of each machine&apos;s category</source>
        <translation>二至四個字母；留空則按設備類別</translation>
    </message>
    <message>
        <source>Two to four; empty: the initials.</source>
        <translation>二至四個；留空用拼音首字母。</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>未登記編碼</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>Where I am (noted with the finds)</source>
        <translation>當前地點（隨掃碼記錄）</translation>
    </message>
    <message>
        <source>Where does the printer hang?</source>
        <translation>印表機接在哪裡？</translation>
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
        <translation>人員</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬</translation>
    </message>
    <message>
        <source>Width of the head (dots)</source>
        <translation>列印頭寬度（點）</translation>
    </message>
    <message>
        <source>Width x height in millimetres</source>
        <translation>寬 x 高（毫米）</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Wrong machine: the tag belongs to {other}, this is {name}. Take the tag off; it does not count.</source>
        <translation>貼錯了：標籤屬於 {other}，這台是 {name}。請揭下，不計入。</translation>
    </message>
    <message>
        <source>as the printer is set</source>
        <translation>按印表機設定</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>點</translation>
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
        <translation>未儲存：列印時仍用內建版式</translation>
    </message>
    <message>
        <source>own design</source>
        <translation>自行設計</translation>
    </message>
    <message>
        <source>right here</source>
        <translation>直接在此</translation>
    </message>
    <message>
        <source>the code on its tag</source>
        <translation>標籤上的編號</translation>
    </message>
    <message>
        <source>the maker&apos;s number on it</source>
        <translation>機身上的出廠編號</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>{code} is {machine} from now on.</source>
        <translation>今後掃 {code} 即為 {machine}。</translation>
    </message>
    <message>
        <source>{code}: on which machine is it?</source>
        <translation>{code}：在哪台設備上？</translation>
    </message>
    <message>
        <source>{count} machines</source>
        <translation>{count} 台設備</translation>
    </message>
    <message>
        <source>{count} scans</source>
        <translation>{count} 次掃碼</translation>
    </message>
    <message>
        <source>{element}: Chinese can be read from {needed_mm} mm on.</source>
        <translation>{element}：漢字字高至少 {needed_mm} 毫米才看得清。</translation>
    </message>
    <message>
        <source>{element}: it needs white around it; something is too near.</source>
        <translation>{element}：四周要留白，有東西太近。</translation>
    </message>
    <message>
        <source>{element}: no font has “{characters}”.</source>
        <translation>{element}：字型裡沒有“{characters}”。</translation>
    </message>
    <message>
        <source>{element}: no picture was chosen.</source>
        <translation>{element}：沒有選擇圖片。</translation>
    </message>
    <message>
        <source>{element}: part of it lies outside of the label.</source>
        <translation>{element}：有一部分在標籤外。</translation>
    </message>
    <message>
        <source>{element}: the words do not fit and are cut off.</source>
        <translation>{element}：文字放不下，被截斷。</translation>
    </message>
    <message>
        <source>{element}: too small to be scanned ({module_mm} mm a module, {needed_mm} mm are needed).</source>
        <translation>{element}：太小，掃不出來（每模組 {module_mm} 毫米，至少 {needed_mm} 毫米）。</translation>
    </message>
    <message>
        <source>{grid} labels of {size} mm</source>
        <translation>{grid} 枚，每枚 {size} 毫米</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} 已儲存。</translation>
    </message>
    <message>
        <source>{site}-{category}-number-check character</source>
        <translation>{site}-{category}-序號-校驗位</translation>
    </message>
    <message>
        <source>✓ Everything on it can be read and scanned.</source>
        <translation>✓ 內容都能看清、能掃出。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>1 or 2 is needed</source>
        <translation>此處應為 1 或 2</translation>
    </message>
    <message>
        <source>1 to 4 is needed</source>
        <translation>此處應為 1 至 4</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>PIN 是 {shortest} 到 {longest} 位數字。</translation>
    </message>
    <message>
        <source>A brace is opened and not closed.</source>
        <translation>花括號沒有成對。</translation>
    </message>
    <message>
        <source>A calendar needs hours for seven days.</source>
        <translation>工作日曆需要七天的時間。</translation>
    </message>
    <message>
        <source>A calendar needs working hours on some day.</source>
        <translation>工作日曆至少要有一天有工作時間。</translation>
    </message>
    <message>
        <source>A code is needed.</source>
        <translation>請填寫編號。</translation>
    </message>
    <message>
        <source>A code looks like GZ-AC-0217-3.</source>
        <translation>編號形如 GZ-AC-0217-3。</translation>
    </message>
    <message>
        <source>A contract needs a name.</source>
        <translation>合同要有名稱。</translation>
    </message>
    <message>
        <source>A crew has 1 to 20 people, not {crew}.</source>
        <translation>人數須在 1 到 20 之間，不能是 {crew}。</translation>
    </message>
    <message>
        <source>A day cannot be read.</source>
        <translation>日期看不懂。</translation>
    </message>
    <message>
        <source>A department belongs to a branch: choose which.</source>
        <translation>部門要隸屬一個網點，請選擇。</translation>
    </message>
    <message>
        <source>A job is split into two parts at least.</source>
        <translation>至少拆成兩項。</translation>
    </message>
    <message>
        <source>A job takes between one minute and seven days, not {minutes} minutes.</source>
        <translation>工時須在 1 分鐘到 7 天之間，不能是 {minutes} 分鐘。</translation>
    </message>
    <message>
        <source>A label needs a QR code or a bar code, else nobody can scan it.</source>
        <translation>標籤上要有二維碼或條碼，否則沒法掃。</translation>
    </message>
    <message>
        <source>A level has from one minute to {most} minutes.</source>
        <translation>每一級的時限為 1 到 {most} 分鐘。</translation>
    </message>
    <message>
        <source>A limit cannot be read: write 30, 90 min, 4 h or 2 d.</source>
        <translation>時限看不懂：請寫 30、90分、4小時 或 2天。</translation>
    </message>
    <message>
        <source>A link needs at least two orders.</source>
        <translation>至少選兩張工單才能關聯。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>A price cannot be below 0.</source>
        <translation>單價不能小於 0。</translation>
    </message>
    <message>
        <source>A production record is not longer than {days} days.</source>
        <translation>一條生產記錄最長 {days} 天。</translation>
    </message>
    <message>
        <source>A quantity above 0 is needed.</source>
        <translation>數量須大於 0。</translation>
    </message>
    <message>
        <source>A quantity cannot be below 0.</source>
        <translation>數量不能小於 0。</translation>
    </message>
    <message>
        <source>A rating is 1 to 5, not {score}.</source>
        <translation>評分為 1 到 5，不能是 {score}。</translation>
    </message>
    <message>
        <source>A reading needs the meter&apos;s name and a number.</source>
        <translation>讀數需要表名和數值。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>A route needs at least one point.</source>
        <translation>路線至少要有一個巡檢點。</translation>
    </message>
    <message>
        <source>A rule forbids sending this technician.</source>
        <translation>規則不允許派給該技師。</translation>
    </message>
    <message>
        <source>A sheet has {labels} labels; {start} is not one of them.</source>
        <translation>每張有 {labels} 個標籤，沒有第 {start} 個。</translation>
    </message>
    <message>
        <source>A time limit must be between one minute and a year.</source>
        <translation>時限須在 1 分鐘到 1 年之間。</translation>
    </message>
    <message>
        <source>A weight cannot be negative.</source>
        <translation>權重不能為負。</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>金額不能為負。</translation>
    </message>
    <message>
        <source>An area has at most {most} corners.</source>
        <translation>一個區域最多 {most} 個頂點。</translation>
    </message>
    <message>
        <source>An area needs at least three corners that do not lie in one line.</source>
        <translation>區域至少需要三個不在一條直線上的頂點。</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <translation>文章要有標題。</translation>
    </message>
    <message>
        <source>An order is made 0 to 90 days ahead.</source>
        <translation>可提前 0 到 90 天生成工單。</translation>
    </message>
    <message>
        <source>Another limit says for whom, but not what.</source>
        <translation>有一行其他時限寫了對象，沒寫時限。</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>資料庫被其他程式佔用。</translation>
    </message>
    <message>
        <source>Another program uses the port ({port}).</source>
        <translation>埠被其他程式佔用（{port}）。</translation>
    </message>
    <message>
        <source>Approve it first, then review the order.</source>
        <translation>請先審批費用，再驗收工單。</translation>
    </message>
    <message>
        <source>Ask for the right to write to its folder.</source>
        <translation>請檢查資料夾的寫入權限。</translation>
    </message>
    <message>
        <source>Asset {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>設備 {name} 已被 {actor} 在 {at} 修改。</translation>
    </message>
    <message>
        <source>At least one limit is needed.</source>
        <translation>至少要有一個時限。</translation>
    </message>
    <message>
        <source>At most {most} elements on a label.</source>
        <translation>一張標籤最多 {most} 個元素。</translation>
    </message>
    <message>
        <source>At most {most} fields of its own.</source>
        <translation>最多 {most} 個自有欄位。</translation>
    </message>
    <message>
        <source>At most {most} machines in one round; make several.</source>
        <translation>一次最多 {most} 台設備，請分幾次進行。</translation>
    </message>
    <message>
        <source>At most {most} points; make several routes.</source>
        <translation>最多 {most} 個點；請分成幾條路線。</translation>
    </message>
    <message>
        <source>Between 1 and {most} copies can be printed.</source>
        <translation>列印份數須在 1 到 {most} 之間。</translation>
    </message>
    <message>
        <source>Change it back by hand if it is still wrong.</source>
        <translation>如仍有誤，請手工改回。</translation>
    </message>
    <message>
        <source>Character {position} of the text is broken.</source>
        <translation>簡訊第 {position} 個字元已損壞。</translation>
    </message>
    <message>
        <source>Check columns, rows, sizes, margins and gaps.</source>
        <translation>請檢查行列數、尺寸、邊距和間距。</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or choose another one.</source>
        <translation>請檢查是否已開機並連線，或換一台印表機。</translation>
    </message>
    <message>
        <source>Check the page numbers.</source>
        <translation>請檢查頁碼。</translation>
    </message>
    <message>
        <source>Check the server, port, encryption, account and password.</source>
        <translation>請檢查伺服器、埠、加密方式、帳號和密碼。</translation>
    </message>
    <message>
        <source>Choose .xlsx or .csv.</source>
        <translation>請選 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>Choose 8 (203 dpi) or 12 (300 dpi).</source>
        <translation>請選 8（203 dpi）或 12（300 dpi）。</translation>
    </message>
    <message>
        <source>Choose a customer or machines.</source>
        <translation>請選擇客戶或設備。</translation>
    </message>
    <message>
        <source>Choose a score, or write what was said.</source>
        <translation>請打分，或寫下客戶說的話。</translation>
    </message>
    <message>
        <source>Choose a sheet with larger labels.</source>
        <translation>請選標籤更大的版式。</translation>
    </message>
    <message>
        <source>Choose another month.</source>
        <translation>請換一個月份。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請換一個名稱。</translation>
    </message>
    <message>
        <source>Choose another one, or send anyway with a reason.</source>
        <translation>請選別人，或寫明原因後強制派單。</translation>
    </message>
    <message>
        <source>Choose another one; the database itself is as it was.</source>
        <translation>請選其他備份；資料庫本身沒有變化。</translation>
    </message>
    <message>
        <source>Choose its address in the settings.</source>
        <translation>請在設定中選擇它的地址。</translation>
    </message>
    <message>
        <source>Choose its port in the settings.</source>
        <translation>請在設定中選擇埠。</translation>
    </message>
    <message>
        <source>Choose one of those offered, or add it under Parts first.</source>
        <translation>請從候選中選擇，或先在「設備 › 備件」裡新增。</translation>
    </message>
    <message>
        <source>Choose other letters.</source>
        <translation>請換其他字母。</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <translation>請重新選擇各列。</translation>
    </message>
    <message>
        <source>Click two points of it in the settings under “Map” and enter their coordinates.</source>
        <translation>請在設定的“地圖”裡，在圖上點兩個點並填入座標。</translation>
    </message>
    <message>
        <source>Close it in Excel, then try again.</source>
        <translation>請在 Excel 中關閉該檔案後重試。</translation>
    </message>
    <message>
        <source>Close what else uses the file (a sync or virus program perhaps), then try again.</source>
        <translation>請關閉佔用該檔案的程式（如網盤同步、防毒軟體）後重試。</translation>
    </message>
    <message>
        <source>Code {asset_code} belongs to {name} already.</source>
        <translation>編號 {asset_code} 已屬於 {name}。</translation>
    </message>
    <message>
        <source>Contract {name} ends before it begins.</source>
        <translation>合同“{name}”的結束早於開始。</translation>
    </message>
    <message>
        <source>Copy the file away before anything else.</source>
        <translation>請先把該檔案另存一份，再做其他操作。</translation>
    </message>
    <message>
        <source>Customer {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>客戶 {name} 已被 {actor} 在 {at} 修改。</translation>
    </message>
    <message>
        <source>Each level needs somebody who approves.</source>
        <translation>每一級都要有審批人。</translation>
    </message>
    <message>
        <source>Element {number} of the label is not complete.</source>
        <translation>標籤的第 {number} 個元素不完整。</translation>
    </message>
    <message>
        <source>Enter when it really happened.</source>
        <translation>請填寫實際發生的時間。</translation>
    </message>
    <message>
        <source>Enter when the machine failed, or leave it empty.</source>
        <translation>填設備壞的時間，不清楚就留空。</translation>
    </message>
    <message>
        <source>Fault {fault} needs a number, not {value}.</source>
        <translation>故障 {fault} 需要數字，而不是 {value}。</translation>
    </message>
    <message>
        <source>Fields are written like {{customer}}.</source>
        <translation>欄位寫法如 {{customer}}。</translation>
    </message>
    <message>
        <source>Files ending in “{ending}” cannot be written.</source>
        <translation>無法寫入“{ending}”格式的檔案。</translation>
    </message>
    <message>
        <source>Files larger than {most_mb} MB are not kept.</source>
        <translation>超過 {most_mb} MB 的檔案不予儲存。</translation>
    </message>
    <message>
        <source>Fill in the mail account above first.</source>
        <translation>請先填寫上面的郵箱帳號。</translation>
    </message>
    <message>
        <source>Fill in the mail server and the addresses above first.</source>
        <translation>請先填寫上面的郵件伺服器和收件地址。</translation>
    </message>
    <message>
        <source>Give its password.</source>
        <translation>請輸入它的密碼。</translation>
    </message>
    <message>
        <source>Give somebody else the right to change the settings first.</source>
        <translation>請先把修改設定的權限交給另一個人。</translation>
    </message>
    <message>
        <source>Give the machine a code first.</source>
        <translation>請先給設備編號。</translation>
    </message>
    <message>
        <source>Go on with: paidan print-job --resume {job}</source>
        <translation>繼續列印：paidan print-job --resume {job}</translation>
    </message>
    <message>
        <source>Import {id} is over already.</source>
        <translation>匯入 {id} 已經結束。</translation>
    </message>
    <message>
        <source>Import {id} was taken back already.</source>
        <translation>匯入 {id} 已經撤回過了。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>請安裝新版本；沒有改動任何資料。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中斷。</translation>
    </message>
    <message>
        <source>Is the disk or the server there, and may you read it?</source>
        <translation>請檢查磁碟或伺服器是否線上、是否有權限。</translation>
    </message>
    <message>
        <source>Is the folder there, and may you write to it?</source>
        <translation>請檢查資料夾是否存在、是否有寫入權限。</translation>
    </message>
    <message>
        <source>It cannot have happened before {earliest_at}.</source>
        <translation>不可能早於 {earliest_at}。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>結束早於開始。</translation>
    </message>
    <message>
        <source>It failed before it was reported ({reported_at}).</source>
        <translation>故障應發生在報修（{reported_at}）之前。</translation>
    </message>
    <message>
        <source>It is the turn of others: {names}.</source>
        <translation>現在該由別人審批：{names}。</translation>
    </message>
    <message>
        <source>It lies there already: choose another place.</source>
        <translation>本來就在那裡，請選擇別的去處。</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>已拒絕讀取。</translation>
    </message>
    <message>
        <source>Known sheets: {known}.</source>
        <translation>可用的版式：{known}。</translation>
    </message>
    <message>
        <source>Latitude goes from −90 to 90, longitude from −180 to 180.</source>
        <translation>緯度 −90 到 90，經度 −180 到 180。</translation>
    </message>
    <message>
        <source>Letters for codes are two to four of A–Z.</source>
        <translation>編號字母為二至四個 A–Z。</translation>
    </message>
    <message>
        <source>Look at it again and repeat the step.</source>
        <translation>請重新檢視後再操作一次。</translation>
    </message>
    <message>
        <source>Make a backup to another disk now.</source>
        <translation>請立即備份到另一塊磁碟。</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>請重新生成。</translation>
    </message>
    <message>
        <source>Mark it as inactive instead.</source>
        <translation>可改為停用。</translation>
    </message>
    <message>
        <source>Modem and network misunderstood each other.</source>
        <translation>簡訊貓與網路協議出錯。</translation>
    </message>
    <message>
        <source>Move it to a disk of this computer, or use PostgreSQL for several consoles.</source>
        <translation>請移到本機磁碟；多台電腦請用 PostgreSQL。</translation>
    </message>
    <message>
        <source>Name another time to move it.</source>
        <translation>如需改期請指定時間。</translation>
    </message>
    <message>
        <source>No column gives {field}, so it cannot tell records apart.</source>
        <translation>沒有哪一列對應 {field}，無法用它區分記錄。</translation>
    </message>
    <message>
        <source>No label printer is set up.</source>
        <translation>尚未設定標籤印表機。</translation>
    </message>
    <message>
        <source>No machine was chosen.</source>
        <translation>沒有選擇設備。</translation>
    </message>
    <message>
        <source>No mobile network.</source>
        <translation>沒有行動網路。</translation>
    </message>
    <message>
        <source>No modem is set up.</source>
        <translation>還沒有設定簡訊貓。</translation>
    </message>
    <message>
        <source>No order is on the agenda of that day.</source>
        <translation>當天沒有議程。</translation>
    </message>
    <message>
        <source>No permission for the port ({port}).</source>
        <translation>沒有權限使用埠（{port}）。</translation>
    </message>
    <message>
        <source>No printer speaks “{language}” here.</source>
        <translation>不支援印表機語言“{language}”。</translation>
    </message>
    <message>
        <source>No sheet of the file holds records.</source>
        <translation>檔案中沒有含記錄的工作表。</translation>
    </message>
    <message>
        <source>Nobody answers just now how long ways through the streets take.</source>
        <translation>按道路計算行車時間的程序暫時沒有應答。</translation>
    </message>
    <message>
        <source>Nobody could change the settings and this list any more.</source>
        <translation>這樣就沒有人能修改設定和這份名單了。</translation>
    </message>
    <message>
        <source>Nobody had an order due or finished in this period.</source>
        <translation>本期沒有人有到期或完成的工單。</translation>
    </message>
    <message>
        <source>Nobody has said yet where the picture {path} lies.</source>
        <translation>還沒有指定平面圖 {path} 的位置。</translation>
    </message>
    <message>
        <source>Nobody has this number.</source>
        <translation>該號碼是空號。</translation>
    </message>
    <message>
        <source>Nobody has written down yet how {number} was solved.</source>
        <translation>{number} 還沒有寫維修結果。</translation>
    </message>
    <message>
        <source>None of the chosen pages is in this document.</source>
        <translation>所選頁碼不在這份檔案裡。</translation>
    </message>
    <message>
        <source>Nothing has the code or number “{code}”.</source>
        <translation>沒有編號為“{code}”的記錄。</translation>
    </message>
    <message>
        <source>Nothing like {kind} can be imported.</source>
        <translation>不能匯入 {kind}。</translation>
    </message>
    <message>
        <source>Nothing may be left to print.</source>
        <translation>可能已經全部列印完畢。</translation>
    </message>
    <message>
        <source>Nothing was changed by it. The log file has the details for support.</source>
        <translation>沒有改動任何資料。日誌檔案裡有供技術支援檢視的詳情。</translation>
    </message>
    <message>
        <source>Nothing was changed. Plan again; the board has moved on.</source>
        <translation>沒有做任何改動。看板已有變化，請重新排程。</translation>
    </message>
    <message>
        <source>Nothing was lost. Make room, then repeat the step.</source>
        <translation>資料沒有丟失。清理空間後再操作一次。</translation>
    </message>
    <message>
        <source>On {size} mm the code {tag} would have modules of {module_mm} mm; scanners need {needed_mm} mm.</source>
        <translation>在 {size} 毫米標籤上，編號 {tag} 的碼點只有 {module_mm} 毫米，掃碼需要 {needed_mm} 毫米。</translation>
    </message>
    <message>
        <source>Only PNG and JPEG pictures can be printed.</source>
        <translation>只能列印 PNG 和 JPEG 圖片。</translation>
    </message>
    <message>
        <source>Only today and tomorrow can be planned, not {day}.</source>
        <translation>只能為今天和明天排程，不能為 {day} 排程。</translation>
    </message>
    <message>
        <source>Only {minimum} to {maximum} is possible.</source>
        <translation>只能在 {minimum} 到 {maximum} 之間。</translation>
    </message>
    <message>
        <source>Open it in Excel and save it anew.</source>
        <translation>請用 Excel 開啟並另存一份。</translation>
    </message>
    <message>
        <source>Open the order to see what is possible now.</source>
        <translation>開啟工單檢視現在能做什麼。</translation>
    </message>
    <message>
        <source>Order {number} was changed by {actor} at {at} in the meantime.</source>
        <translation>工單 {number} 已被 {actor} 在 {at} 修改。</translation>
    </message>
    <message>
        <source>Order {number} was planned otherwise since this plan was made.</source>
        <translation>方案做好之後，工單 {number} 已被另行安排。</translation>
    </message>
    <message>
        <source>Part {name} has the code {code} already.</source>
        <translation>編碼 {code} 已被備件 {name} 佔用。</translation>
    </message>
    <message>
        <source>Part {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>備件 {name} 已被 {actor} 於 {at} 改動。</translation>
    </message>
    <message>
        <source>Phone {number} belongs to customer {name}.</source>
        <translation>電話 {number} 屬於客戶 {name}。</translation>
    </message>
    <message>
        <source>Phone {number} belongs to technician {name}.</source>
        <translation>電話 {number} 屬於技師 {name}。</translation>
    </message>
    <message>
        <source>Point {number} has no name.</source>
        <translation>第 {number} 個點沒有名稱。</translation>
    </message>
    <message>
        <source>Preparing the streets in {path} broke off.</source>
        <translation>準備 {path} 的道路時中斷。</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>列印已停止。</translation>
    </message>
    <message>
        <source>Put it with the order, or let the order pass on its page with a reason: “Let pass …”.</source>
        <translation>補到工單上，或在工單頁點「放行…」寫明原因。</translation>
    </message>
    <message>
        <source>Read it again, character by character.</source>
        <translation>請逐字重讀一遍。</translation>
    </message>
    <message>
        <source>Reading was given up after {seconds} seconds.</source>
        <translation>讀取超過 {seconds} 秒，已放棄。</translation>
    </message>
    <message>
        <source>Record what both sides agreed, then it goes on.</source>
        <translation>登記雙方結論後才能繼續。</translation>
    </message>
    <message>
        <source>Reports cannot be written in “{language}”.</source>
        <translation>報告不支援語言“{language}”。</translation>
    </message>
    <message>
        <source>Save it without protection.</source>
        <translation>請取消加密後另存。</translation>
    </message>
    <message>
        <source>Save the sheet as .xlsx or .csv and try again.</source>
        <translation>請另存為 .xlsx 或 .csv 後重試。</translation>
    </message>
    <message>
        <source>Say until when: {measure}</source>
        <translation>請寫明完成日期：{measure}</translation>
    </message>
    <message>
        <source>Say what is sent in.</source>
        <translation>請寫明送修的是什麼。</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>請填寫處理結果。</translation>
    </message>
    <message>
        <source>Say which order or which machine it belongs to.</source>
        <translation>請寫明屬於哪張工單或哪台設備。</translation>
    </message>
    <message>
        <source>Say which skill the certificate proves.</source>
        <translation>請註明證書對應的技能。</translation>
    </message>
    <message>
        <source>Say who does it: {measure}</source>
        <translation>請寫明責任人：{measure}</translation>
    </message>
    <message>
        <source>Say who repairs it.</source>
        <translation>請寫明由誰維修。</translation>
    </message>
    <message>
        <source>Say who takes over.</source>
        <translation>請填寫接班人。</translation>
    </message>
    <message>
        <source>See under the requests how it was decided.</source>
        <translation>請在「補貨」的申請裡看結果。</translation>
    </message>
    <message>
        <source>Select at least one machine.</source>
        <translation>請至少選擇一台設備。</translation>
    </message>
    <message>
        <source>Select at least one order.</source>
        <translation>請至少選擇一張工單。</translation>
    </message>
    <message>
        <source>Sending texts is barred on this card.</source>
        <translation>該卡禁止傳送簡訊。</translation>
    </message>
    <message>
        <source>Set up a keyring of the system, or use a server that asks for no password.</source>
        <translation>請設定系統金鑰環，或使用不需要密碼的伺服器。</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same moment.</source>
        <translation>別人在同一時刻修改了它。</translation>
    </message>
    <message>
        <source>Somebody has dealt with this message already.</source>
        <translation>這條簡訊已有人處理。</translation>
    </message>
    <message>
        <source>Somebody outside needs a name.</source>
        <translation>外部人員要寫姓名。</translation>
    </message>
    <message>
        <source>Something follows the message.</source>
        <translation>簡訊資料後有多餘內容。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>出現了意外情況。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>請拆成幾個檔案。</translation>
    </message>
    <message>
        <source>Stop working, copy the file away, and restore the last backup.</source>
        <translation>請停止操作，把檔案另存一份，再恢復最近的備份。</translation>
    </message>
    <message>
        <source>Technician {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>技師 {name} 已被 {actor} 在 {at} 修改。</translation>
    </message>
    <message>
        <source>Texts wait and are sent as soon as it is.</source>
        <translation>簡訊已排隊，就緒後自動傳送。</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>這一天還沒到。</translation>
    </message>
    <message>
        <source>The PIN of the SIM card is wrong. It is not tried again by itself.</source>
        <translation>SIM 卡 PIN 碼錯誤，程式不會自動重試。</translation>
    </message>
    <message>
        <source>The SIM card cannot be read.</source>
        <translation>無法讀取 SIM 卡。</translation>
    </message>
    <message>
        <source>The SIM card is busy.</source>
        <translation>SIM 卡忙。</translation>
    </message>
    <message>
        <source>The SIM card is locked and wants its PUK.</source>
        <translation>SIM 卡已鎖，需要 PUK 碼。</translation>
    </message>
    <message>
        <source>The SIM card wants its PIN.</source>
        <translation>SIM 卡需要 PIN 碼。</translation>
    </message>
    <message>
        <source>The SMS modem is not ready.</source>
        <translation>簡訊貓未就緒。</translation>
    </message>
    <message>
        <source>The article {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>文章「{name}」剛被{actor}於{at}改過。</translation>
    </message>
    <message>
        <source>The backup failed: {reason}</source>
        <translation>備份失敗：{reason}</translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <translation>備份 {path} 已損壞。</translation>
    </message>
    <message>
        <source>The break lies outside the shift.</source>
        <translation>休息時間不在班次內。</translation>
    </message>
    <message>
        <source>The bundled font cannot print {characters} (tag {tag}).</source>
        <translation>內建字型無法列印：{characters}（標籤 {tag}）。</translation>
    </message>
    <message>
        <source>The card has no text service.</source>
        <translation>該卡未開通簡訊業務。</translation>
    </message>
    <message>
        <source>The card may not use this message centre.</source>
        <translation>該卡無權使用此簡訊中心。</translation>
    </message>
    <message>
        <source>The catalogue has no part “{name}”.</source>
        <translation>備件目錄裡沒有「{name}」。</translation>
    </message>
    <message>
        <source>The character {character} cannot be sent like this.</source>
        <translation>字元 {character} 無法這樣傳送。</translation>
    </message>
    <message>
        <source>The code on a label may hold only Latin letters and digits.</source>
        <translation>標籤二維碼只能包含英文字母和數字。</translation>
    </message>
    <message>
        <source>The code {tag} does not fit one line of a {size} label.</source>
        <translation>編號 {tag} 在 {size} 標籤上放不下一行。</translation>
    </message>
    <message>
        <source>The code {tag} is too long for labels of this size.</source>
        <translation>編號 {tag} 對這種尺寸的標籤太長。</translation>
    </message>
    <message>
        <source>The code “{tag}” cannot be put into a QR code.</source>
        <translation>編號“{tag}”無法做成二維碼。</translation>
    </message>
    <message>
        <source>The code&apos;s squares are too large for this printer ({dots} dots).</source>
        <translation>二維碼模組過大，印表機不支援（{dots} 點）。</translation>
    </message>
    <message>
        <source>The cost has not been approved yet.</source>
        <translation>費用尚未審批。</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>資料庫不可寫入。</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>資料庫檔案已損壞。</translation>
    </message>
    <message>
        <source>The database file lies on a network share ({path}).</source>
        <translation>資料庫檔案在網路共享上（{path}）。</translation>
    </message>
    <message>
        <source>The database is not what its log says: {count} problems, the first {code} {where}.</source>
        <translation>資料庫與其日誌不符：共 {count} 處問題，第一處為 {code} {where}。</translation>
    </message>
    <message>
        <source>The database is of an older version.</source>
        <translation>資料庫版本較舊。</translation>
    </message>
    <message>
        <source>The database itself is as it was.</source>
        <translation>資料庫本身沒有變化。</translation>
    </message>
    <message>
        <source>The database was changed by another program. Verify it, and keep this message.</source>
        <translation>資料庫被其他程式改過。請做一次校驗，並保留此提示。</translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation>資料庫由更新版本的程式建立。</translation>
    </message>
    <message>
        <source>The database {path} cannot be opened.</source>
        <translation>無法開啟資料庫 {path}。</translation>
    </message>
    <message>
        <source>The days are out of order: sent, arrived, sent back, back.</source>
        <translation>日期順序不對：應為寄出、簽收、寄回、返回。</translation>
    </message>
    <message>
        <source>The device does not answer ({port}).</source>
        <translation>設備無應答（{port}）。</translation>
    </message>
    <message>
        <source>The device is not plugged in ({port}).</source>
        <translation>設備未連線（{port}）。</translation>
    </message>
    <message>
        <source>The device refuses the connection ({port}).</source>
        <translation>設備拒絕連線（{port}）。</translation>
    </message>
    <message>
        <source>The device takes no more data ({port}).</source>
        <translation>設備不再接收資料（{port}）。</translation>
    </message>
    <message>
        <source>The device was switched off here.</source>
        <translation>設備已在本機停用。</translation>
    </message>
    <message>
        <source>The device was unplugged ({port}).</source>
        <translation>設備已斷開（{port}）。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The disk reports a failure.</source>
        <translation>磁碟報告故障。</translation>
    </message>
    <message>
        <source>The document {path} cannot be shown.</source>
        <translation>無法顯示檔案 {path}。</translation>
    </message>
    <message>
        <source>The driver of the device failed ({error}).</source>
        <translation>設備驅動出錯（{error}）。</translation>
    </message>
    <message>
        <source>The field {name} is there twice.</source>
        <translation>欄位“{name}”出現了兩次。</translation>
    </message>
    <message>
        <source>The field {name} needs at least two choices.</source>
        <translation>欄位“{name}”至少要有兩個選項。</translation>
    </message>
    <message>
        <source>The field “{name}” is there twice.</source>
        <translation>欄位“{name}”重複。</translation>
    </message>
    <message>
        <source>The field “{name}” needs at least two words to choose from.</source>
        <translation>欄位“{name}”至少要有兩個選項。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>無法讀取檔案：{reason}</translation>
    </message>
    <message>
        <source>The file is built to harm whoever reads it.</source>
        <translation>該檔案被構造為攻擊讀取程式。</translation>
    </message>
    <message>
        <source>The file is empty or could not be read.</source>
        <translation>檔案為空或無法讀取。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>檔案有密碼保護。</translation>
    </message>
    <message>
        <source>The file is protected in a way that cannot be opened here.</source>
        <translation>檔案的加密方式無法開啟。</translation>
    </message>
    <message>
        <source>The file needs more memory than there is for it.</source>
        <translation>檔案過大，記憶體不足。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>無法寫入檔案 {path}。</translation>
    </message>
    <message>
        <source>The folder {path} is not there.</source>
        <translation>資料夾 {path} 不存在。</translation>
    </message>
    <message>
        <source>The import was ended from outside.</source>
        <translation>匯入被外部中斷。</translation>
    </message>
    <message>
        <source>The interval must be from 1 to 999.</source>
        <translation>週期應為 1 到 999。</translation>
    </message>
    <message>
        <source>The job would end before it begins.</source>
        <translation>結束時間早於開始時間。</translation>
    </message>
    <message>
        <source>The kept report of {period} is not the one that was issued.</source>
        <translation>留存的 {period} 報告與出具時的不一致。</translation>
    </message>
    <message>
        <source>The label ({width_mm} mm) is wider than the print head ({head_mm} mm).</source>
        <translation>標籤寬 {width_mm} 毫米，超過列印頭寬度 {head_mm} 毫米。</translation>
    </message>
    <message>
        <source>The label is empty.</source>
        <translation>標籤是空的。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>末日早於首日。</translation>
    </message>
    <message>
        <source>The leave ends before it begins.</source>
        <translation>請假的結束早於開始。</translation>
    </message>
    <message>
        <source>The mail server {server} did not take the mail: {reason}</source>
        <translation>郵件伺服器 {server} 沒有接收郵件：{reason}</translation>
    </message>
    <message>
        <source>The map file {path} cannot be used.</source>
        <translation>無法使用地圖檔案 {path}。</translation>
    </message>
    <message>
        <source>The map shows the grid. Choose another file in the settings.</source>
        <translation>地圖顯示網格。請在設定中選擇其他檔案。</translation>
    </message>
    <message>
        <source>The message breaks off.</source>
        <translation>簡訊資料不完整。</translation>
    </message>
    <message>
        <source>The message centre cannot reach this network.</source>
        <translation>簡訊中心無法到達對方網路。</translation>
    </message>
    <message>
        <source>The message centre does not accept this number.</source>
        <translation>簡訊中心不接受該號碼。</translation>
    </message>
    <message>
        <source>The message centre has a failure.</source>
        <translation>簡訊中心故障。</translation>
    </message>
    <message>
        <source>The message centre is busy.</source>
        <translation>簡訊中心忙。</translation>
    </message>
    <message>
        <source>The message centre refused the text ({number}).</source>
        <translation>簡訊中心拒絕該簡訊（{number}）。</translation>
    </message>
    <message>
        <source>The message centre refused the text&apos;s coding.</source>
        <translation>簡訊中心不支援該編碼。</translation>
    </message>
    <message>
        <source>The message centre took it for a repetition.</source>
        <translation>簡訊中心認為是重複簡訊。</translation>
    </message>
    <message>
        <source>The message has a broken centre number.</source>
        <translation>簡訊中的中心號碼已損壞。</translation>
    </message>
    <message>
        <source>The message has a broken number.</source>
        <translation>簡訊中的號碼已損壞。</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>簡訊內容為空。</translation>
    </message>
    <message>
        <source>The message is malformed ({reason}).</source>
        <translation>簡訊資料格式錯誤（{reason}）。</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>簡訊資料過長。</translation>
    </message>
    <message>
        <source>The message&apos;s header is broken.</source>
        <translation>簡訊資料頭已損壞。</translation>
    </message>
    <message>
        <source>The mobile network did not answer in time.</source>
        <translation>行動網路回應超時。</translation>
    </message>
    <message>
        <source>The mobile network refuses the SIM card.</source>
        <translation>行動網路拒絕該 SIM 卡。</translation>
    </message>
    <message>
        <source>The modem confirmed without a message number.</source>
        <translation>簡訊貓確認時沒有給出簡訊編號。</translation>
    </message>
    <message>
        <source>The modem did not say whether the text went out.</source>
        <translation>簡訊貓沒有回覆是否已發出。</translation>
    </message>
    <message>
        <source>The modem did not take the text.</source>
        <translation>簡訊貓沒有接收該簡訊。</translation>
    </message>
    <message>
        <source>The modem does not accept this SIM card.</source>
        <translation>簡訊貓不接受該 SIM 卡。</translation>
    </message>
    <message>
        <source>The modem does not allow this.</source>
        <translation>簡訊貓不允許該操作。</translation>
    </message>
    <message>
        <source>The modem does not answer any more. Unplug it for ten seconds.</source>
        <translation>簡訊貓無回應，請拔下十秒後重新插上。</translation>
    </message>
    <message>
        <source>The modem does not answer.</source>
        <translation>簡訊貓沒有回應。</translation>
    </message>
    <message>
        <source>The modem does not know this message.</source>
        <translation>簡訊貓中沒有這條簡訊。</translation>
    </message>
    <message>
        <source>The modem does not support this.</source>
        <translation>簡訊貓不支援該操作。</translation>
    </message>
    <message>
        <source>The modem expected no acknowledgement.</source>
        <translation>簡訊貓沒有等待確認。</translation>
    </message>
    <message>
        <source>The modem failed at: {steps}</source>
        <translation>簡訊貓未通過的步驟：{steps}</translation>
    </message>
    <message>
        <source>The modem is looking for a network.</source>
        <translation>簡訊貓正在搜尋網路。</translation>
    </message>
    <message>
        <source>The modem refused the message&apos;s form.</source>
        <translation>簡訊貓拒絕該簡訊格式。</translation>
    </message>
    <message>
        <source>The modem refused with an error of its maker ({number}).</source>
        <translation>簡訊貓返回廠商錯誤（{number}）。</translation>
    </message>
    <message>
        <source>The modem refused.</source>
        <translation>簡訊貓拒絕了該操作。</translation>
    </message>
    <message>
        <source>The modem reports a failure.</source>
        <translation>簡訊貓報告故障。</translation>
    </message>
    <message>
        <source>The modem reports an unknown error.</source>
        <translation>簡訊貓報告未知錯誤。</translation>
    </message>
    <message>
        <source>The modem restarted by itself.</source>
        <translation>簡訊貓自行重啟。</translation>
    </message>
    <message>
        <source>The modem went away before the text was sent.</source>
        <translation>傳送前簡訊貓已斷開。</translation>
    </message>
    <message>
        <source>The modem&apos;s message memory is faulty.</source>
        <translation>簡訊貓儲存出錯。</translation>
    </message>
    <message>
        <source>The modem&apos;s message memory is full.</source>
        <translation>簡訊貓儲存已滿。</translation>
    </message>
    <message>
        <source>The modem&apos;s message memory is nearly full ({used} of {total}).</source>
        <translation>簡訊貓儲存將滿（已用 {used}/{total}）。</translation>
    </message>
    <message>
        <source>The modem&apos;s text service is in use elsewhere.</source>
        <translation>簡訊貓的簡訊服務被佔用。</translation>
    </message>
    <message>
        <source>The month {month} has not begun yet.</source>
        <translation>{month} 月份尚未開始。</translation>
    </message>
    <message>
        <source>The network does not know the receiver.</source>
        <translation>網路不認識該使用者。</translation>
    </message>
    <message>
        <source>The network has a temporary failure.</source>
        <translation>網路臨時故障。</translation>
    </message>
    <message>
        <source>The network is congested.</source>
        <translation>網路擁塞。</translation>
    </message>
    <message>
        <source>The network is out of order.</source>
        <translation>網路故障。</translation>
    </message>
    <message>
        <source>The network offers no texts.</source>
        <translation>網路不提供簡訊業務。</translation>
    </message>
    <message>
        <source>The network refused the service.</source>
        <translation>網路拒絕該業務。</translation>
    </message>
    <message>
        <source>The network refused the text ({number}).</source>
        <translation>網路拒絕該簡訊（{number}）。</translation>
    </message>
    <message>
        <source>The network rejected the text. Is there credit on the card?</source>
        <translation>網路拒收，請檢查該卡是否欠費。</translation>
    </message>
    <message>
        <source>The number of the message centre is missing.</source>
        <translation>缺少簡訊中心號碼。</translation>
    </message>
    <message>
        <source>The operator has barred texts from this card.</source>
        <translation>運營商禁止該卡傳送簡訊。</translation>
    </message>
    <message>
        <source>The order needs a short description.</source>
        <translation>請填寫故障簡述。</translation>
    </message>
    <message>
        <source>The order waits for a joint diagnosis; nobody may act on it alone.</source>
        <translation>工單正在會診，任何人不得單獨操作。</translation>
    </message>
    <message>
        <source>The order {number} was made of it: correct the point instead.</source>
        <translation>已由此生成工單 {number}：請改正該點的結果，不能撤回。</translation>
    </message>
    <message>
        <source>The order&apos;s state does not allow this step any more.</source>
        <translation>工單當前狀態不允許這一步。</translation>
    </message>
    <message>
        <source>The outline of {name} crosses itself.</source>
        <translation>{name} 的邊界線自相交叉。</translation>
    </message>
    <message>
        <source>The paper is jammed.</source>
        <translation>印表機卡紙。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密碼錯誤。</translation>
    </message>
    <message>
        <source>The patrol “{name}” is finished. Go on with it first.</source>
        <translation>巡檢“{name}”已結束。請先點“繼續”。</translation>
    </message>
    <message>
        <source>The port cannot be opened ({port}).</source>
        <translation>無法開啟埠（{port}）。</translation>
    </message>
    <message>
        <source>The print head is too hot.</source>
        <translation>列印頭過熱。</translation>
    </message>
    <message>
        <source>The print queue {queue} refused the job: {reason}</source>
        <translation>列印佇列 {queue} 拒絕任務：{reason}</translation>
    </message>
    <message>
        <source>The printer did not take the label.</source>
        <translation>印表機沒有接收標籤。</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>印表機缺紙。</translation>
    </message>
    <message>
        <source>The printer is out of ribbon.</source>
        <translation>印表機碳帶用完。</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>印表機已暫停。</translation>
    </message>
    <message>
        <source>The printer setting {option} is out of bounds.</source>
        <translation>印表機設定 {option} 超出範圍。</translation>
    </message>
    <message>
        <source>The printer “{printer}” takes no job.</source>
        <translation>印表機“{printer}”不接受任務。</translation>
    </message>
    <message>
        <source>The printer&apos;s lid is open.</source>
        <translation>印表機上蓋未合上。</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full.</source>
        <translation>印表機快取已滿。</translation>
    </message>
    <message>
        <source>The program {tool} is needed for backups of a server and is not installed.</source>
        <translation>伺服器備份需要程式 {tool}，尚未安裝。</translation>
    </message>
    <message>
        <source>The promised time ends before it begins.</source>
        <translation>約定時間的結束早於開始。</translation>
    </message>
    <message>
        <source>The receiver cannot be reached.</source>
        <translation>對方無法接通。</translation>
    </message>
    <message>
        <source>The receiver may not be reached by text.</source>
        <translation>對方禁止接收簡訊。</translation>
    </message>
    <message>
        <source>The receiver&apos;s memory is full.</source>
        <translation>對方儲存已滿。</translation>
    </message>
    <message>
        <source>The request for {name} was settled already.</source>
        <translation>{name} 的申請已經處理過。</translation>
    </message>
    <message>
        <source>The restored database differs from the backup in {table}, row {key}.</source>
        <translation>恢復的資料庫與備份不一致：表 {table}，行 {key}。</translation>
    </message>
    <message>
        <source>The review of {name} was changed by {actor} at {at} in the meantime.</source>
        <translation>{name} 的復盤剛被{actor}於{at}改過。</translation>
    </message>
    <message>
        <source>The round “{name}” is finished. Go on with it first.</source>
        <translation>“{name}”已結束，請先繼續。</translation>
    </message>
    <message>
        <source>The same one is asked twice at a level.</source>
        <translation>同一級裡同一個人寫了兩次。</translation>
    </message>
    <message>
        <source>The same technician is wished and unwanted.</source>
        <translation>同一位技師不能既指定又不要。</translation>
    </message>
    <message>
        <source>The same time limit is there twice.</source>
        <translation>同一時限重複。</translation>
    </message>
    <message>
        <source>The sheet has no column {column}.</source>
        <translation>工作表中沒有列 {column}。</translation>
    </message>
    <message>
        <source>The short form may have {most} characters.</source>
        <translation>簡訊版最多 {most} 個字。</translation>
    </message>
    <message>
        <source>The simulated device does not know {command}.</source>
        <translation>模擬設備不認識 {command}。</translation>
    </message>
    <message>
        <source>The site belongs to another customer.</source>
        <translation>該地址屬於其他客戶。</translation>
    </message>
    <message>
        <source>The standstill ends before it begins.</source>
        <translation>停機結束早於開始。</translation>
    </message>
    <message>
        <source>The stored column choices cannot be read.</source>
        <translation>儲存的列對應關係無法讀取。</translation>
    </message>
    <message>
        <source>The streets in {path} cannot be read.</source>
        <translation>無法讀取 {path} 中的道路。</translation>
    </message>
    <message>
        <source>The target of jobs a day must be above zero.</source>
        <translation>每日目標單數必須大於零。</translation>
    </message>
    <message>
        <source>The text breaks off.</source>
        <translation>簡訊文本不完整。</translation>
    </message>
    <message>
        <source>The text is too long: {length} characters, at most {limit}.</source>
        <translation>內容過長：{length} 字，最多 {limit} 字。</translation>
    </message>
    <message>
        <source>The text needs {parts} parts; at most {most} are possible.</source>
        <translation>簡訊需要 {parts} 條，最多 {most} 條。</translation>
    </message>
    <message>
        <source>The upper amount has to be above the lower one.</source>
        <translation>金額上限要大於下限。</translation>
    </message>
    <message>
        <source>The weights add up to {total}, not to 100.</source>
        <translation>權重之和為 {total}，應為 100。</translation>
    </message>
    <message>
        <source>The weights make {sum}, not 100.</source>
        <translation>權重合計為 {sum}，應為 100。</translation>
    </message>
    <message>
        <source>The workbook has no sheets.</source>
        <translation>工作簿中沒有工作表。</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>工作簿已損壞。</translation>
    </message>
    <message>
        <source>There are no numbers left for {part}.</source>
        <translation>{part} 的號碼已用完。</translation>
    </message>
    <message>
        <source>There are no streets for cars in {path}.</source>
        <translation>{path} 中沒有可通車的道路。</translation>
    </message>
    <message>
        <source>There are only {there} of {name}.</source>
        <translation>{name} 只有 {there} 件。</translation>
    </message>
    <message>
        <source>There is a card of that name already.</source>
        <translation>已有同名的審批卡。</translation>
    </message>
    <message>
        <source>There is a company in this database already; it was left as it is.</source>
        <translation>該資料庫裡已有公司資料，未作任何改動。</translation>
    </message>
    <message>
        <source>There is no SIM card in the modem.</source>
        <translation>簡訊貓中沒有 SIM 卡。</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>沒有備份 {path}。</translation>
    </message>
    <message>
        <source>There is no calendar {calendar}.</source>
        <translation>沒有工作日曆 {calendar}。</translation>
    </message>
    <message>
        <source>There is no customer level {level}.</source>
        <translation>沒有客戶等級 {level}。</translation>
    </message>
    <message>
        <source>There is no day in it: each line needs one, like 2026-10-01 off.</source>
        <translation>裡面沒有日期：每行要有一個，如 2026-10-01 休。</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>沒有編碼 {encoding}。</translation>
    </message>
    <message>
        <source>There is no fault {fault}. Known: {known}</source>
        <translation>沒有故障 {fault}。可用：{known}</translation>
    </message>
    <message>
        <source>There is no field {field} to fill.</source>
        <translation>沒有可填的欄位 {field}。</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <translation>沒有欄位 {field}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>沒有檔案 {path}。</translation>
    </message>
    <message>
        <source>There is no import {id}.</source>
        <translation>沒有編號為 {id} 的匯入。</translation>
    </message>
    <message>
        <source>There is no kind of equipment called {name}.</source>
        <translation>沒有名為“{name}”的設備類別。</translation>
    </message>
    <message>
        <source>There is no label sheet “{sheet}”.</source>
        <translation>沒有標籤版式“{sheet}”。</translation>
    </message>
    <message>
        <source>There is no list of {kind}.</source>
        <translation>沒有 {kind} 這種列表。</translation>
    </message>
    <message>
        <source>There is no mail account to keep it for.</source>
        <translation>沒有填寫郵箱帳號。</translation>
    </message>
    <message>
        <source>There is no mail server, or nobody to write to.</source>
        <translation>沒有填寫郵件伺服器或收件人。</translation>
    </message>
    <message>
        <source>There is no order type {type_code}.</source>
        <translation>沒有工單類型 {type_code}。</translation>
    </message>
    <message>
        <source>There is no point {number}.</source>
        <translation>沒有第 {number} 個點。</translation>
    </message>
    <message>
        <source>There is no print job “{job}”.</source>
        <translation>沒有列印任務“{job}”。</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>沒有配置 {profile}。</translation>
    </message>
    <message>
        <source>There is no route {name}.</source>
        <translation>沒有路線 {name}。</translation>
    </message>
    <message>
        <source>There is no service policy {policy_code}.</source>
        <translation>沒有服務時限 {policy_code}。</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>沒有設定 {key}。</translation>
    </message>
    <message>
        <source>There is no sheet {sheet}.</source>
        <translation>沒有工作表 {sheet}。</translation>
    </message>
    <message>
        <source>There is no simulated {kind}. Known: {known}</source>
        <translation>沒有模擬設備 {kind}。可用：{known}</translation>
    </message>
    <message>
        <source>There is no such report any more.</source>
        <translation>這份報告已不存在。</translation>
    </message>
    <message>
        <source>There is no such weekday.</source>
        <translation>沒有這個星期。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>沒有要列印的內容。</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>沒有需要修改的內容。</translation>
    </message>
    <message>
        <source>These coordinates are not on the earth.</source>
        <translation>座標無效。</translation>
    </message>
    <message>
        <source>These labels do not fit an A4 page ({width_mm} x {height_mm} mm).</source>
        <translation>這些標籤放不進 A4 紙（{width_mm} × {height_mm} 毫米）。</translation>
    </message>
    <message>
        <source>These may: {holders}. Nothing was changed; sign in at the top right.</source>
        <translation>有權限的人：{holders}。什麼都沒有改動；請在右上角登入。</translation>
    </message>
    <message>
        <source>This article is not there any more.</source>
        <translation>這篇文章已不存在。</translation>
    </message>
    <message>
        <source>This asset does not exist any more.</source>
        <translation>該設備已不存在。</translation>
    </message>
    <message>
        <source>This call is not in the log any more.</source>
        <translation>來電記錄中已沒有這通電話。</translation>
    </message>
    <message>
        <source>This cannot be undone: {by} changed it afterwards, at {at}.</source>
        <translation>無法撤銷：{by} 隨後在 {at} 又做了修改。</translation>
    </message>
    <message>
        <source>This computer has no print system.</source>
        <translation>本機沒有列印系統。</translation>
    </message>
    <message>
        <source>This customer does not exist any more.</source>
        <translation>該客戶已不存在。</translation>
    </message>
    <message>
        <source>This file is not in the database any more.</source>
        <translation>資料庫中已沒有這個檔案。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>這份資料已不存在。</translation>
    </message>
    <message>
        <source>This filter is not known.</source>
        <translation>沒有這種篩選。</translation>
    </message>
    <message>
        <source>This has been taken back already.</source>
        <translation>這一步已經撤銷過。</translation>
    </message>
    <message>
        <source>This is no hexadecimal text.</source>
        <translation>不是十六進位制文本。</translation>
    </message>
    <message>
        <source>This is no message of a known kind.</source>
        <translation>未知類型的簡訊資料。</translation>
    </message>
    <message>
        <source>This is no table but something else ({what}).</source>
        <translation>這不是表格，而是其他檔案（{what}）。</translation>
    </message>
    <message>
        <source>This is no table.</source>
        <translation>這不是表格。</translation>
    </message>
    <message>
        <source>This is not a day that can be planned: {where}: {reason}.</source>
        <translation>這不是可以排程的一天：{where}：{reason}。</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>不在可選範圍內。</translation>
    </message>
    <message>
        <source>This is not the PIN of {name}.</source>
        <translation>這不是 {name} 的 PIN。</translation>
    </message>
    <message>
        <source>This is not the kind of value that is needed.</source>
        <translation>值的類型不對。</translation>
    </message>
    <message>
        <source>This is the same customer.</source>
        <translation>這是同一位客戶。</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>這是將來的時間。</translation>
    </message>
    <message>
        <source>This message cannot be sent again.</source>
        <translation>該簡訊不能重發。</translation>
    </message>
    <message>
        <source>This message does not exist any more.</source>
        <translation>該簡訊已不存在。</translation>
    </message>
    <message>
        <source>This message has left already.</source>
        <translation>這條簡訊已經發出。</translation>
    </message>
    <message>
        <source>This message is not being sent.</source>
        <translation>該簡訊不在傳送中。</translation>
    </message>
    <message>
        <source>This modem cannot send texts in PDU mode ({model}).</source>
        <translation>該簡訊貓不支援 PDU 模式（{model}）。</translation>
    </message>
    <message>
        <source>This modem does not show who calls ({port}).</source>
        <translation>這台數據機不報來電號碼（{port}）。</translation>
    </message>
    <message>
        <source>This order does not exist any more.</source>
        <translation>該工單已不存在。</translation>
    </message>
    <message>
        <source>This part does not exist any more.</source>
        <translation>該備件已不存在。</translation>
    </message>
    <message>
        <source>This patrol is not there any more.</source>
        <translation>這次巡檢已不存在。</translation>
    </message>
    <message>
        <source>This production record is not there any more.</source>
        <translation>這條生產記錄已不存在。</translation>
    </message>
    <message>
        <source>This review is not there any more.</source>
        <translation>這條復盤已不存在。</translation>
    </message>
    <message>
        <source>This round is not there any more.</source>
        <translation>這次任務已不存在。</translation>
    </message>
    <message>
        <source>This send-in is not there any more.</source>
        <translation>這張送修單已不存在。</translation>
    </message>
    <message>
        <source>This step cannot be taken back.</source>
        <translation>這一步不能撤銷。</translation>
    </message>
    <message>
        <source>This step is not in the log any more.</source>
        <translation>日誌中已沒有這一步。</translation>
    </message>
    <message>
        <source>This system has no pseudo terminals.</source>
        <translation>本系統沒有偽終端。</translation>
    </message>
    <message>
        <source>This system keeps no passwords: {reason}</source>
        <translation>本機系統無法儲存密碼：{reason}</translation>
    </message>
    <message>
        <source>This technician does not exist any more.</source>
        <translation>該技師已不存在。</translation>
    </message>
    <message>
        <source>This technician has {number} already.</source>
        <translation>該技師已有工單 {number}。</translation>
    </message>
    <message>
        <source>This technician was not asked.</source>
        <translation>沒有請這位技師會診。</translation>
    </message>
    <message>
        <source>This was decided meanwhile.</source>
        <translation>此項已被處理。</translation>
    </message>
    <message>
        <source>This was refused ({code}).</source>
        <translation>操作被拒絕（{code}）。</translation>
    </message>
    <message>
        <source>To whom is it to be passed on?</source>
        <translation>要轉給誰？</translation>
    </message>
    <message>
        <source>Travel times go by distance until it answers again, which it does by itself.</source>
        <translation>在它自動恢復應答之前，行車時間按距離估算。</translation>
    </message>
    <message>
        <source>Travel times go by distance. Choose a whole .osm.pbf file under “Map”.</source>
        <translation>行車時間改按距離估算。請在“地圖”設定中選擇完整的 .osm.pbf 檔案。</translation>
    </message>
    <message>
        <source>Travel times go by distance. Choose an extract of your region under “Map”.</source>
        <translation>行車時間改按距離估算。請在“地圖”設定中選擇您所在地區的檔案。</translation>
    </message>
    <message>
        <source>Travel times go by distance. See that there is room on the disk, and try again.</source>
        <translation>行車時間改按距離估算。請確認磁碟有足夠空間後重試。</translation>
    </message>
    <message>
        <source>Travel times go by distance. Try again, or choose an extract of a smaller region.</source>
        <translation>行車時間改按距離估算。請重試，或選擇範圍較小的區域檔案。</translation>
    </message>
    <message>
        <source>Two lines are for the same orders, or one is for all of them.</source>
        <translation>有兩行針對同樣的工單，或有一行針對所有工單。</translation>
    </message>
    <message>
        <source>Two points have the code {code}.</source>
        <translation>有兩個點的編碼都是 {code}。</translation>
    </message>
    <message>
        <source>Two shifts of the same day overlap.</source>
        <translation>同一天有兩個班次重疊。</translation>
    </message>
    <message>
        <source>Two spans of working hours overlap.</source>
        <translation>工作時段有重疊。</translation>
    </message>
    <message>
        <source>Under Approvals a manager can sign in their place, with a reason.</source>
        <translation>經理可在“審批”中寫明理由代為審批。</translation>
    </message>
    <message>
        <source>Up to {kg} kg and {pieces} pieces can be carried.</source>
        <translation>最多可填 {kg} 公斤、{pieces} 件。</translation>
    </message>
    <message>
        <source>Use 2 to 4 capital letters.</source>
        <translation>請用 2 到 4 個大寫字母。</translation>
    </message>
    <message>
        <source>Use another category.</source>
        <translation>請換一個類別。</translation>
    </message>
    <message>
        <source>Use digits and Latin letters only.</source>
        <translation>只能用數字和英文字母。</translation>
    </message>
    <message>
        <source>Use larger labels or a shorter code.</source>
        <translation>請用更大的標籤或更短的編號。</translation>
    </message>
    <message>
        <source>What was made of the streets in {path} could not be kept: {reason}</source>
        <translation>{path} 的道路準備結果無法儲存：{reason}</translation>
    </message>
    <message>
        <source>What was the opinion?</source>
        <translation>請寫下會診意見。</translation>
    </message>
    <message>
        <source>What was written so far is whole. Go on with it from the list of imports.</source>
        <translation>已寫入的部分完整無缺。請在匯入記錄裡繼續。</translation>
    </message>
    <message>
        <source>Which branch looks after {name}? None is chosen.</source>
        <translation>{name} 由哪個網點負責？尚未選擇網點。</translation>
    </message>
    <message>
        <source>Who may change the settings can give a new one under “Users”.</source>
        <translation>有權修改設定的人可以在「操作員」裡換一個新的。</translation>
    </message>
    <message>
        <source>With {part} two letters could be swapped unnoticed.</source>
        <translation>用 {part} 時，兩個字母對調會查不出來。</translation>
    </message>
    <message>
        <source>Write at least the production order, the product, the operator or a batch.</source>
        <translation>至少寫明生產單號、產品、操作工或物料批次之一。</translation>
    </message>
    <message>
        <source>Write down what they say, or let it go on with a reason.</source>
        <translation>請記下他們的意見，或寫明理由後繼續處理。</translation>
    </message>
    <message>
        <source>Write it as 9:40, or with the day as 11-21 9:40.</source>
        <translation>寫成 9:40，或帶上日期：11-21 9:40。</translation>
    </message>
    <message>
        <source>Write it like 2026-10.</source>
        <translation>請寫成 2026-10 的形式。</translation>
    </message>
    <message>
        <source>Write it like 2026-W43 or 2026-Q4.</source>
        <translation>請寫成 2026-W43 或 2026-Q4。</translation>
    </message>
    <message>
        <source>Write it like 60x40, in millimetres.</source>
        <translation>寫法如 60x40，單位毫米。</translation>
    </message>
    <message>
        <source>Write the cause or at least one step.</source>
        <translation>請寫明原因，或至少寫一個步驟。</translation>
    </message>
    <message>
        <source>Write these characters differently on the tag.</source>
        <translation>請在標籤上換一種寫法。</translation>
    </message>
    <message>
        <source>Write what the customer complains of.</source>
        <translation>請寫明客戶投訴什麼。</translation>
    </message>
    <message>
        <source>XON/XOFF would damage the pictures; use RTS/CTS.</source>
        <translation>XON/XOFF 會損壞影像，請改用 RTS/CTS。</translation>
    </message>
    <message>
        <source>[from, until] is needed</source>
        <translation>此處應為 [起, 止]</translation>
    </message>
    <message>
        <source>[latitude, longitude] is needed</source>
        <translation>此處應為 [緯度, 經度]</translation>
    </message>
    <message>
        <source>[minutes, points] is needed</source>
        <translation>此處應為 [分鐘, 分數]</translation>
    </message>
    <message>
        <source>a list in brackets is needed</source>
        <translation>此處應為方括號中的列表</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>此處應為數字</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>路徑中有一段不是資料夾</translation>
    </message>
    <message>
        <source>an id stands there twice</source>
        <translation>有一個編號出現了兩次</translation>
    </message>
    <message>
        <source>an object in braces is needed</source>
        <translation>此處應為花括號中的對象</translation>
    </message>
    <message>
        <source>another program has it open, or you may not use it</source>
        <translation>它正被其他程式開啟，或您沒有使用權限</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>正被其他程式使用</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>只能讀取，不能寫入</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>已經存在</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>這是一個資料夾</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺少此項</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名稱太長</translation>
    </message>
    <message>
        <source>rows of as many numbers as there are rows are needed</source>
        <translation>各行數字的個數應與行數相同</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁碟報告讀寫錯誤</translation>
    </message>
    <message>
        <source>the number is out of bounds</source>
        <translation>數字超出範圍</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>there is no such site</source>
        <translation>沒有這個地點</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>不是 JSON 檔案</translation>
    </message>
    <message>
        <source>this version is not known</source>
        <translation>不認識這個版本</translation>
    </message>
    <message>
        <source>you may not use it</source>
        <translation>沒有使用權限</translation>
    </message>
    <message>
        <source>{actor} has no right to do this: {right}.</source>
        <translation>{actor} 沒有這項權限：{right}。</translation>
    </message>
    <message>
        <source>{at} has not come yet.</source>
        <translation>{at} 還沒有到。</translation>
    </message>
    <message>
        <source>{count} of those asked have not given their opinion yet.</source>
        <translation>還有 {count} 位沒有提交會診意見。</translation>
    </message>
    <message>
        <source>{days} days are not possible here.</source>
        <translation>這裡不能填 {days} 天。</translation>
    </message>
    <message>
        <source>{limit} orders a day are not possible.</source>
        <translation>每天 {limit} 單不合理。</translation>
    </message>
    <message>
        <source>{minutes} minutes is no validity a text can have.</source>
        <translation>{minutes} 分鐘不是有效的簡訊有效期。</translation>
    </message>
    <message>
        <source>{name} cannot be a part of itself or of one of its own parts.</source>
        <translation>{name} 不能是自身或其部件的部件。</translation>
    </message>
    <message>
        <source>{name} cannot be deleted: {by} needs it.</source>
        <translation>“{name}”不能刪除：“{by}”正在使用。</translation>
    </message>
    <message>
        <source>{name} has the code {known} already; change it on its page if that is wrong.</source>
        <translation>{name} 已有編號 {known}；如有誤，請在設備頁修改。</translation>
    </message>
    <message>
        <source>{name} has the number {known} already; change it on its page if that is wrong.</source>
        <translation>{name} 已有出廠編號 {known}；如有誤，請在設備頁修改。</translation>
    </message>
    <message>
        <source>{name} is in use and cannot be deleted.</source>
        <translation>{name} 正在使用，不能刪除。</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} 不是圖片。</translation>
    </message>
    <message>
        <source>{name} is not on the list of users.</source>
        <translation>操作員名單裡沒有 {name}。</translation>
    </message>
    <message>
        <source>{name} is on duty already.</source>
        <translation>{name} 已經在班，請填寫另一位。</translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation>{name} 已經在名單裡了。</translation>
    </message>
    <message>
        <source>{name} still has open orders: close or cancel them first.</source>
        <translation>{name}還有未完工單：請先完工或取消。</translation>
    </message>
    <message>
        <source>{number} cannot be linked with itself.</source>
        <translation>{number} 不能與自己關聯。</translation>
    </message>
    <message>
        <source>{number} is no number a text can go to.</source>
        <translation>{number} 不是可發簡訊的號碼。</translation>
    </message>
    <message>
        <source>{number} is no phone number.</source>
        <translation>{number} 不是電話號碼。</translation>
    </message>
    <message>
        <source>{number} may not pass on yet. {gate} it needs: {lacking}.</source>
        <translation>{number} 還不能往下走。{gate}還缺：{lacking}。</translation>
    </message>
    <message>
        <source>{number}: no warehouse has enough of {name}. Ask for more of it first.</source>
        <translation>{number}：倉庫裡的{name}不夠，請先申請補貨。</translation>
    </message>
    <message>
        <source>{on} is there twice.</source>
        <translation>{on} 出現了兩次。</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}).</source>
        <translation>{path} 無法使用（{reason}）。</translation>
    </message>
    <message>
        <source>{path} exists already; a backup is never restored over something.</source>
        <translation>{path} 已存在；恢復不會覆蓋已有檔案。</translation>
    </message>
    <message>
        <source>{path} is not a Paidan database.</source>
        <translation>{path} 不是派單台數據庫。</translation>
    </message>
    <message>
        <source>{printed} labels are out, {left} are left: {why}</source>
        <translation>已列印 {printed} 張，剩餘 {left} 張：{why}</translation>
    </message>
    <message>
        <source>{technician} is in charge of {number} and cannot come along as well.</source>
        <translation>{technician} 是 {number} 的負責人，不能再作協助人。</translation>
    </message>
    <message>
        <source>{text} is no port.</source>
        <translation>{text} 不是有效埠。</translation>
    </message>
    <message>
        <source>{value} dots per millimetre is not supported.</source>
        <translation>不支援每毫米 {value} 點。</translation>
    </message>
    <message>
        <source>“{check}” needs at least two words to choose from.</source>
        <translation>“{check}”至少要有兩個選項。</translation>
    </message>
    <message>
        <source>“{check}” was not answered.</source>
        <translation>“{check}”沒有填。</translation>
    </message>
    <message>
        <source>“{check}”: choose one of the list.</source>
        <translation>“{check}”：請從選項中選一個。</translation>
    </message>
    <message>
        <source>“{check}”: the lower limit is above the upper one.</source>
        <translation>“{check}”：下限高於上限。</translation>
    </message>
    <message>
        <source>“{check}”: {text} is no number.</source>
        <translation>“{check}”：{text} 不是數字。</translation>
    </message>
    <message>
        <source>“{field}” is no date.</source>
        <translation>“{field}”不是日期。</translation>
    </message>
    <message>
        <source>“{field}” is no number.</source>
        <translation>“{field}”不是數字。</translation>
    </message>
    <message>
        <source>“{field}” must be filled in.</source>
        <translation>“{field}”必須填寫。</translation>
    </message>
    <message>
        <source>“{field}”: choose one of the list.</source>
        <translation>“{field}”：請從列表中選擇。</translation>
    </message>
    <message>
        <source>“{name}” has no code yet, so no tag can be printed.</source>
        <translation>“{name}”還沒有編號，無法列印標籤。</translation>
    </message>
    <message>
        <source>“{name}” was given to nobody yet: say who walked.</source>
        <translation>“{name}”還沒有派給人：請選擇誰巡的。</translation>
    </message>
    <message>
        <source>“{part}” cannot be part of a code.</source>
        <translation>“{part}”不能用於編號。</translation>
    </message>
    <message>
        <source>“{point}”: nothing is looked at there.</source>
        <translation>“{point}”：沒有檢查項。</translation>
    </message>
    <message>
        <source>“{text}” are no hours: write 8:00-12:00, 13:00-18:00.</source>
        <translation>“{text}”不是時間段：請寫 8:00-12:00, 13:00-18:00。</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money.</source>
        <translation>“{text}”不是金額。</translation>
    </message>
    <message>
        <source>“{text}” is no moment.</source>
        <translation>看不懂時間“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” is no week and no quarter.</source>
        <translation>“{text}”不是周也不是季度。</translation>
    </message>
    <message>
        <source>“{text}” is not a label size.</source>
        <translation>“{text}”不是標籤尺寸。</translation>
    </message>
    <message>
        <source>“{text}” is not a month.</source>
        <translation>“{text}”不是月份。</translation>
    </message>
    <message>
        <source>“{text}” is not an asset code.</source>
        <translation>“{text}”不是設備編號。</translation>
    </message>
    <message>
        <source>“{text}” was misread or mistyped: its check character does not match.</source>
        <translation>“{text}”讀錯或輸錯：校驗位不符。</translation>
    </message>
    <message>
        <source>“{value}” cannot be filtered by.</source>
        <translation>不能按“{value}”篩選。</translation>
    </message>
    <message>
        <source>“{value}” is no answer to {name}.</source>
        <translation>“{value}”不能作為“{name}”的內容。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Abnormal</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在服務</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Asset code</source>
        <translation>設備編號</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>網點</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>費用（元）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>District</source>
        <translation>區縣</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完工時間</translation>
    </message>
    <message>
        <source>Finished this month</source>
        <translation>本月完工</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安裝日期</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近報修</translation>
    </message>
    <message>
        <source>Least stock</source>
        <translation>最低庫存</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next certificate expires</source>
        <translation>最近到期的證書</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number in the old ledger</source>
        <translation>原台帳單號</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完工單</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Orders a day at most</source>
        <translation>每日單量上限</translation>
    </message>
    <message>
        <source>Part code</source>
        <translation>備件編碼</translation>
    </message>
    <message>
        <source>Part name</source>
        <translation>備件名稱</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計劃時間</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列號</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit price (yuan)</source>
        <translation>單價（元）</translation>
    </message>
    <message>
        <source>VIP level</source>
        <translation>VIP 等級</translation>
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
        <translation>工單</translation>
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
        <translation>動態</translation>
    </message>
    <message>
        <source>What happens appears here.</source>
        <translation>動態會顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ 篩選</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>沒有可選項</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show the {count} orders</source>
        <translation>檢視 {count} 張工單</translation>
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
        <translation>供參考</translation>
    </message>
    <message>
        <source>The charts are being computed …</source>
        <translation>圖表計算中…</translation>
    </message>
    <message>
        <source>To act on</source>
        <translation>要處理</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>要留意</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>資料說明</translation>
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
        <translation>十萬行只需幾分鐘</translation>
    </message>
    <message>
        <source>About a minute</source>
        <translation>約一分鐘</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>馬上開始</translation>
    </message>
    <message>
        <source>Bring in my Excel ledgers</source>
        <translation>匯入我的 Excel 台帳</translation>
    </message>
    <message>
        <source>Customers, machines and old orders from .xlsx, .xls or .csv. You see every row before anything is written, and can take it all back.</source>
        <translation>從 .xlsx、.xls 或 .csv 匯入客戶、設備和歷史工單。寫入前逐行預覽，匯入後可整批撤銷。</translation>
    </message>
    <message>
        <source>Look around in a demo company</source>
        <translation>先看看演示公司</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>從空白開始</translation>
    </message>
    <message>
        <source>This company has no data yet. Nothing you choose here is final, and all of it stays on this computer.</source>
        <translation>公司還沒有資料。這裡的選擇隨時可以更改，所有資料都留在本機。</translation>
    </message>
    <message>
        <source>Twelve technicians, a year and a half of orders, a simulated modem. In a database of its own, so it never mixes with yours.</source>
        <translation>十二名技師、一年半的工單、模擬簡訊貓。使用獨立資料庫，不會與您的資料混在一起。</translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation>從哪裡開始？</translation>
    </message>
    <message>
        <source>With the usual order types, service times and skills ready to be changed. Then add your first technician and take a call.</source>
        <translation>已備好常用工單類型、服務時限和技能，可隨意修改。新增第一位技師就能接單。</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Look at everything again</source>
        <translation>恢復看全部</translation>
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
        <translation>請填寫此項。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation>{days} 天前</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小時</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min ago</source>
        <translation>{hours} 時 {minutes} 分前</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
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
        <translation>疑似重複</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
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
        <translation>已派單、技師未確認</translation>
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
        <translation>沒有需要交代的工單。</translation>
    </message>
    <message>
        <source>Not heard of for long: {names}</source>
        <translation>久未聯絡的技師：{names}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超時</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Promised within 24 hours</source>
        <translation>24 小時內的約定</translation>
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
        <translation>緊急、停機</translation>
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
        <translation>{leaving} 已交班給 {coming}，請看過後接班。</translation>
    </message>
    <message>
        <source>{name} is on duty.</source>
        <translation>{name} 已接班。</translation>
    </message>
    <message>
        <source>{name} is on duty. The note is made of the board.</source>
        <translation>{name} 在班。以下由看板自動彙總。</translation>
    </message>
    <message>
        <source>{tray} texts to look at, {outbox} not sent yet</source>
        <translation>待處理簡訊 {tray} 條，待發簡訊 {outbox} 條</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>……還有 {n} 張</translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>All {count} steps passed.</source>
        <translation>{count} 步全部通過。</translation>
    </message>
    <message>
        <source>It answers and shows who calls ({command}).</source>
        <translation>應答正常，能顯示來電號碼（{command}）。</translation>
    </message>
    <message>
        <source>Scan any code now.</source>
        <translation>現在請掃任意一個碼。</translation>
    </message>
    <message>
        <source>The line is open. It takes no commands, as boxes do that only print: call once, the number has to appear above.</source>
        <translation>埠已開啟。設備不應答指令，屬於只輸出號碼的來電盒：請打一次電話，號碼應出現在視窗頂部。</translation>
    </message>
    <message>
        <source>The test label was sent.</source>
        <translation>測試標籤已傳送。</translation>
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
        <translation>時</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>超時工單</translation>
    </message>
    <message>
        <source>Late orders by the hour of their report</source>
        <translation>超時工單按報修時段</translation>
    </message>
    <message>
        <source>Late, reported {day} {hour}:00</source>
        <translation>超時，{day} {hour}:00 報修</translation>
    </message>
    <message>
        <source>No order fell due in this period.</source>
        <translation>本時段沒有到期的工單。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>{day} {hour}:00 – {late} of {due} late</source>
        <translation>{day} {hour}:00 – {due} 單中 {late} 單超時</translation>
    </message>
    <message>
        <source>{late} of {due} late</source>
        <translation>{due} 單中 {late} 單超時</translation>
    </message>
</context>
<context>
    <name>HoursEdit</name>
    <message>
        <source>For example 8-12, 13-18; empty: closed</source>
        <translation>例如 8-12, 13-18；空著表示休息</translation>
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
        <translation>本機還沒有人登入：請在右上角選擇您的姓名。</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Assets</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Production records</source>
        <translation>生產記錄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Several numbers may stand in one cell.</source>
        <translation>一個單元格可以填寫多個號碼。</translation>
    </message>
    <message>
        <source>Several, separated by commas.</source>
        <translation>可填寫多項，用逗號分隔。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>標籤紙</translation>
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
        <translation>技師</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤回匯入</translation>
    </message>
    <message>
        <source>Work order history</source>
        <translation>歷史工單</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未寫入</translation>
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
        <translation>正在匯入 {percent} % · {speed} 行/秒</translation>
    </message>
    <message>
        <source>Kept, because they were edited since or are needed: {titles}</source>
        <translation>以下內容後來被修改過或正被使用，予以保留：{titles}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在讀取 {name}…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>儲存未匯入的行</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>儲存模板</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已儲存：{path}</translation>
    </message>
    <message>
        <source>Taken back: {removed} removed, {restored} as before</source>
        <translation>已撤回：刪除 {removed} 條，恢復 {restored} 條</translation>
    </message>
    <message>
        <source>The import was stopped. Go on with it, or take back what was written.</source>
        <translation>匯入已停止。可以繼續，也可以撤回已寫入的內容。</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>refused rows</source>
        <translation>未匯入的行</translation>
    </message>
    <message>
        <source>{kind} template</source>
        <translation>{kind}模板</translation>
    </message>
    <message>
        <source>{name}: {created} new, {updated} changed, {refused} refused</source>
        <translation>{name}：新增 {created}，更新 {updated}，未匯入 {refused}</translation>
    </message>
    <message>
        <source>{n} rows saved</source>
        <translation>已儲存 {n} 行</translation>
    </message>
</context>
<context>
    <name>IssuedWindow</name>
    <message>
        <source>As set</source>
        <translation>已按設定送達</translation>
    </message>
    <message>
        <source>Compare with today&apos;s figures</source>
        <translation>與今日數字對照</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>報告中</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>出具時間</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>已出報告</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>None was issued yet: the first one follows the first week.</source>
        <translation>還沒有出過報告：第一週結束後就會有第一份。</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未送達</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Reports are made by themselves as set in the settings.</source>
        <translation>報告按“設定”裡的安排自動生成。</translation>
    </message>
    <message>
        <source>Review of use</source>
        <translation>使用情況回顧</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在計算資料……</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Weekly brief</source>
        <translation>一週簡報</translation>
    </message>
    <message>
        <source>{period}: all {count} figures are the same today.</source>
        <translation>{period}：{count} 項數字今日仍完全一致。</translation>
    </message>
    <message>
        <source>{period}: {count} figures would be others today.</source>
        <translation>{period}：有 {count} 項數字今日已不同。</translation>
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
        <translation>0 拒單+原因</translation>
    </message>
    <message>
        <source>1 accept</source>
        <translation>1 接單</translation>
    </message>
    <message>
        <source>2 arrived</source>
        <translation>2 到場</translation>
    </message>
    <message>
        <source>3 finished</source>
        <translation>3 完工</translation>
    </message>
    <message>
        <source>with several orders: “{short} 1”</source>
        <translation>多單請寫“{short} 1”</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Articles</source>
        <translation>知識文章</translation>
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
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy the short form</source>
        <translation>複製簡訊版</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>有用嗎？</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Fault, cause, step, model</source>
        <translation>故障、原因、步驟、型號</translation>
    </message>
    <message>
        <source>Faults without one</source>
        <translation>待寫的故障</translation>
    </message>
    <message>
        <source>Frequent faults no article is about</source>
        <translation>常見但還沒有文章的故障</translation>
    </message>
    <message>
        <source>From order {number}</source>
        <translation>來自工單 {number}</translation>
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
        <translation>故障現象</translation>
    </message>
    <message>
        <source>In the words of those who call: it is found by them.</source>
        <translation>按報修人的說法寫，接單時靠這些字找到它。</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>沒用</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>有用</translation>
    </message>
    <message>
        <source>Its fault, what was done and the photos of the repair.</source>
        <translation>帶上故障、處理辦法和維修照片。</translation>
    </message>
    <message>
        <source>Kind of equipment</source>
        <translation>設備類別</translation>
    </message>
    <message>
        <source>Kinds of equipment</source>
        <translation>設備類別</translation>
    </message>
    <message>
        <source>Known about it</source>
        <translation>知識庫裡有</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最後修改</translation>
    </message>
    <message>
        <source>Make an article of it</source>
        <translation>寫成知識文章</translation>
    </message>
    <message>
        <source>Make it of the last order that was solved</source>
        <translation>用最近一張解決了的工單生成</translation>
    </message>
    <message>
        <source>Mean time on site</source>
        <translation>平均現場時間</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Mostly written</source>
        <translation>最常寫的故障</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>No article about it yet.</source>
        <translation>知識庫裡還沒有相關文章。</translation>
    </message>
    <message>
        <source>No fault came five times or more without an article about it.</source>
        <translation>沒有出現五次以上而還沒有文章的故障。</translation>
    </message>
    <message>
        <source>None chosen: for all of them.</source>
        <translation>不選：全部適用。</translation>
    </message>
    <message>
        <source>Noted: it did not help.</source>
        <translation>已記下：沒用。</translation>
    </message>
    <message>
        <source>Noted: it helped.</source>
        <translation>已記下：有用。</translation>
    </message>
    <message>
        <source>Nothing is written down yet. An article is written here, or made with one click of an order that was solved: open the order, “Related”, “Make an article of it”. It is then offered while the like is reported.</source>
        <translation>還沒有文章。可以在這裡新建，也可以從解決了的工單一鍵生成：開啟工單，「相關」，「寫成知識文章」。以後接到同樣的報修時就會提示。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open that order</source>
        <translation>開啟那張工單</translation>
    </message>
    <message>
        <source>Open the order it came from</source>
        <translation>開啟來源工單</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Picture of the step</source>
        <translation>步驟圖片</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>圖片…</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>圖片 ({kinds})</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print with the slip</source>
        <translation>隨派工單列印</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Review meetings</source>
        <translation>復盤會</translation>
    </message>
    <message>
        <source>Short form, sent to the technician as a text</source>
        <translation>簡訊版（發給技師）</translation>
    </message>
    <message>
        <source>Shown while calls are taken</source>
        <translation>接單時提示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Text it to {name}</source>
        <translation>簡訊發給{name}</translation>
    </message>
    <message>
        <source>The text is on its way to {name}.</source>
        <translation>簡訊已排隊發給{name}。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>這一步做什麼</translation>
    </message>
    <message>
        <source>Without this picture</source>
        <translation>去掉圖片</translation>
    </message>
    <message>
        <source>Worth talking over</source>
        <translation>待復盤</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>編寫</translation>
    </message>
    <message>
        <source>Write the article</source>
        <translation>寫文章</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>全部型號</translation>
    </message>
    <message>
        <source>by order type and model, the last 12 months</source>
        <translation>按工單類型與型號，近 12 個月</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>沒用</translation>
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
        <translation>留空則由步驟自動生成</translation>
    </message>
    <message>
        <source>no machine noted</source>
        <translation>未登記設備</translation>
    </message>
    <message>
        <source>noted: did not help</source>
        <translation>已記：沒用</translation>
    </message>
    <message>
        <source>noted: helped</source>
        <translation>已記：有用</translation>
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
        <translation>換一位客戶</translation>
    </message>
    <message>
        <source>The contract has ended</source>
        <translation>合同已到期</translation>
    </message>
    <message>
        <source>{count} orders so far</source>
        <translation>歷史工單 {count} 張</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Forget layout {name}</source>
        <translation>刪除佈局 {name}</translation>
    </message>
    <message>
        <source>Keep this layout as …</source>
        <translation>將此佈局另存為…</translation>
    </message>
    <message>
        <source>Layout: large map</source>
        <translation>佈局：大地圖</translation>
    </message>
    <message>
        <source>Layout: large timeline</source>
        <translation>佈局：大時間軸</translation>
    </message>
    <message>
        <source>Layout: standard</source>
        <translation>佈局：標準</translation>
    </message>
    <message>
        <source>Layout: wide lists, no map</source>
        <translation>佈局：寬列表，無地圖</translation>
    </message>
    <message>
        <source>Layout: {name}</source>
        <translation>佈局：{name}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Map in a second window</source>
        <translation>地圖放到第二個視窗</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>佈局名稱</translation>
    </message>
    <message>
        <source>Previous layout</source>
        <translation>上一個佈局</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Timeline in a second window</source>
        <translation>時間軸放到第二個視窗</translation>
    </message>
</context>
<context>
    <name>LazyHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>恢復預設列</translation>
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
        <translation>A4 不乾膠標籤紙（PDF）</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Abnormal or not</source>
        <translation>全部（含異常）</translation>
    </message>
    <message>
        <source>Act on them</source>
        <translation>批次操作</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在服務</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>全部客戶狀態</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>新增檔案</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>新增檔案…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全部網點</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客戶</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>全部區域</translation>
    </message>
    <message>
        <source>All his orders</source>
        <translation>其全部工單</translation>
    </message>
    <message>
        <source>All its orders</source>
        <translation>全部工單</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全部型號</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部位置</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>全部優先順序</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>全部技能</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部狀態</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>全部技師</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>All {count} rows</source>
        <translation>全部 {count} 行</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Another shift on this day</source>
        <translation>當天再加一個班次</translation>
    </message>
    <message>
        <source>Any last order</source>
        <translation>最近報修不限</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>報修時間不限</translation>
    </message>
    <message>
        <source>Any warranty</source>
        <translation>保修不限</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Asset name</source>
        <translation>設備名稱</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Begins in {count} days</source>
        <translation>{count} 天后開始</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>網點</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>證書</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>證書編號</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>證書</translation>
    </message>
    <message>
        <source>Choose a customer of the list, or leave it empty.</source>
        <translation>請從列表中選擇客戶，或留空。</translation>
    </message>
    <message>
        <source>Choose a machine of the list, or leave it empty.</source>
        <translation>請從列表中選擇設備，或留空。</translation>
    </message>
    <message>
        <source>Choose at most {count} orders to act on at once.</source>
        <translation>一次最多選擇 {count} 張工單進行操作。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Code or name of the whole</source>
        <translation>整機的編號或名稱</translation>
    </message>
    <message>
        <source>Code, name, model, serial number, customer</source>
        <translation>編碼、名稱、型號、序列號、客戶</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
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
        <translation>合同，如：2026 年度保養</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>複製所選行</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>費用（元）</translation>
    </message>
    <message>
        <source>Cost and failures</source>
        <translation>費用與故障</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>每月費用</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客戶名稱</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Days between failures</source>
        <translation>平均故障間隔（天）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Discard and go on</source>
        <translation>放棄並繼續</translation>
    </message>
    <message>
        <source>District</source>
        <translation>區縣</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>單據號</translation>
    </message>
    <message>
        <source>Documents and photos</source>
        <translation>檔案與照片</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>不要的技師</translation>
    </message>
    <message>
        <source>Double-click or Enter: he can do it</source>
        <translation>雙擊或回車：會做</translation>
    </message>
    <message>
        <source>Early shift</source>
        <translation>早班</translation>
    </message>
    <message>
        <source>Empty: it still stands</source>
        <translation>留空表示仍在停機</translation>
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
        <translation>錄入第一位：有姓名、電話和技能即可派單。</translation>
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
        <translation>{day} 已過期</translation>
    </message>
    <message>
        <source>Expires in {count} days</source>
        <translation>{count} 天后到期</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failures a year</source>
        <translation>年故障次數</translation>
    </message>
    <message>
        <source>Failures, of all orders</source>
        <translation>故障 / 全部工單</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>查詢位置</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完工時間</translation>
    </message>
    <message>
        <source>Finished this month</source>
        <translation>本月完工</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From: 11-23 8:00</source>
        <translation>從：11-23 8:00</translation>
    </message>
    <message>
        <source>Give a code</source>
        <translation>生成編碼</translation>
    </message>
    <message>
        <source>Give codes</source>
        <translation>生成編碼</translation>
    </message>
    <message>
        <source>Giving codes</source>
        <translation>正在生成編碼</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>Here or left</source>
        <translation>在職或離職</translation>
    </message>
    <message>
        <source>His orders</source>
        <translation>其工單</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>匯入台帳</translation>
    </message>
    <message>
        <source>Import the equipment ledger you have, whatever it looks like, or enter the first asset by hand.</source>
        <translation>匯入現有設備台帳（格式不限），或手工錄入第一台設備。</translation>
    </message>
    <message>
        <source>Import the list you have. A customer is also made by itself when somebody calls for the first time.</source>
        <translation>匯入現有客戶名單。新客戶首次來電接單時也會自動建檔。</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安裝日期</translation>
    </message>
    <message>
        <source>Is here after all</source>
        <translation>取消休假</translation>
    </message>
    <message>
        <source>Is served by us</source>
        <translation>正常服務</translation>
    </message>
    <message>
        <source>It fails again and again and is in no upkeep plan.</source>
        <translation>這台設備反覆故障，還沒有保養計劃。</translation>
    </message>
    <message>
        <source>It runs again</source>
        <translation>恢復執行</translation>
    </message>
    <message>
        <source>Its code {code} is never given again; a scan still opens it.</source>
        <translation>編號 {code} 不會再發給別的設備；掃舊標籤仍能開啟這台設備。</translation>
    </message>
    <message>
        <source>Its number plate, or what it is called.</source>
        <translation>車牌號或叫法。</translation>
    </message>
    <message>
        <source>Its orders</source>
        <translation>該設備的工單</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>時效</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>請假類型</translation>
    </message>
    <message>
        <source>Label these machines …</source>
        <translation>給這些設備貼標…</translation>
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
        <translation>最後聯絡 {time}</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近報修</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超時</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>晚班</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>緯度，經度</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Leave from</source>
        <translation>請假開始</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暫不採用</translation>
    </message>
    <message>
        <source>Leave until</source>
        <translation>請假結束</translation>
    </message>
    <message>
        <source>Likes to see</source>
        <translation>指定技師</translation>
    </message>
    <message>
        <source>Limits of the order type</source>
        <translation>按工單類型的時限</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>履歷</translation>
    </message>
    <message>
        <source>Loss (yuan)</source>
        <translation>損失（元）</translation>
    </message>
    <message>
        <source>Loss by standstill</source>
        <translation>停機損失</translation>
    </message>
    <message>
        <source>Machine card (PDF)</source>
        <translation>設備卡（PDF）</translation>
    </message>
    <message>
        <source>Mark days, then right-click or Enter. ○ holiday  ● make-up day</source>
        <translation>選中日期，再按右鍵或回車。○ 節假日  ● 調休上班</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>表名</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>週一至週五</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>週一至週六</translation>
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
        <translation>名稱、電話任意幾位、地址</translation>
    </message>
    <message>
        <source>Name, number, phone</source>
        <translation>姓名、工號、電話</translation>
    </message>
    <message>
        <source>Name, phones, addresses and remarks of {name} are taken out of the file and all orders; districts and figures stay. The log, which nobody can change, keeps what was written before.</source>
        <translation>將從檔案和全部工單中清除{name}的姓名、電話、地址和備註；區域與數字保留。防篡改日誌仍保留過去的記錄。</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>新建設備</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客戶</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建工單</translation>
    </message>
    <message>
        <source>New technician</source>
        <translation>新建技師</translation>
    </message>
    <message>
        <source>Next certificate to expire</source>
        <translation>最近到期證書</translation>
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
        <translation>暫無設備檔案。</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>不屬於網點</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>沒有證書</translation>
    </message>
    <message>
        <source>No longer served</source>
        <translation>已停止服務</translation>
    </message>
    <message>
        <source>No parts of its own</source>
        <translation>沒有部件</translation>
    </message>
    <message>
        <source>No patrol has come past this machine yet.</source>
        <translation>巡檢還沒有到過這台設備。</translation>
    </message>
    <message>
        <source>No place noted</source>
        <translation>未登記位置</translation>
    </message>
    <message>
        <source>No shifts on file: always on duty</source>
        <translation>未排班：隨時在崗</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>不指定地點</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>沒有符合篩選條件的記錄。</translation>
    </message>
    <message>
        <source>Nothing is here yet: begin with “{new}” above.</source>
        <translation>這裡還沒有內容：點上面的“{new}”開始。</translation>
    </message>
    <message>
        <source>Nothing is written down yet: acceptance, meters, standstills, costs, stock-takes.</source>
        <translation>還沒有記錄。驗收、抄表、停機、費用、盤點都記在這裡。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number in the old ledger</source>
        <translation>原台帳單號</translation>
    </message>
    <message>
        <source>Number, customer, phone, address, fault</source>
        <translation>單號、客戶、電話、地址、故障</translation>
    </message>
    <message>
        <source>Of its price</source>
        <translation>佔購置價</translation>
    </message>
    <message>
        <source>On call outside his shifts</source>
        <translation>班次外可應急呼叫</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>準時</translation>
    </message>
    <message>
        <source>On time or late</source>
        <translation>準時或超時</translation>
    </message>
    <message>
        <source>Only the middle of the district, a few kilometres off</source>
        <translation>僅為區縣中心，可能相差數公里</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完工單</translation>
    </message>
    <message>
        <source>Or drop photos and documents here.</source>
        <translation>也可以把照片、檔案拖到這裡。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>每日單量上限</translation>
    </message>
    <message>
        <source>Orders go there as texts, and replies are known by it.</source>
        <translation>派單簡訊發往此號，回覆也憑此號識別。</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>自定義欄位</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定義欄位</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所屬整機</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡檢</translation>
    </message>
    <message>
        <source>Payment note</source>
        <translation>款項備註</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Phone or name of the owner</source>
        <translation>所屬客戶的電話或名稱</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Plan preventive upkeep</source>
        <translation>建預防保養計劃</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計劃時間</translation>
    </message>
    <message>
        <source>Please fill in this field.</source>
        <translation>請填寫此項。</translation>
    </message>
    <message>
        <source>Press F2 when the phone rings, or import the ledger you kept so far.</source>
        <translation>來電時按 F2 接單，或匯入以往的工單台帳。</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>價格（元）</translation>
    </message>
    <message>
        <source>Print tag</source>
        <translation>列印標籤</translation>
    </message>
    <message>
        <source>Print tags</source>
        <translation>列印標籤</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Purchase and warranty</source>
        <translation>採購與保修</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>採購日期</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀數</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>負責區域</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>維修工單</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Retire …</source>
        <translation>報廢…</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路線</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>執行小時</translation>
    </message>
    <message>
        <source>Same as another customer …</source>
        <translation>與另一客戶合併…</translation>
    </message>
    <message>
        <source>Same fault again within 30 days</source>
        <translation>30 天內重複故障</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>儲存並繼續</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>仍然儲存</translation>
    </message>
    <message>
        <source>Save mine anyway</source>
        <translation>仍儲存我的</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>報廢處置</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列號</translation>
    </message>
    <message>
        <source>Service limits</source>
        <translation>服務時限</translation>
    </message>
    <message>
        <source>Several with a comma; empty: everywhere.</source>
        <translation>多個用逗號分隔；留空表示不限區域。</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>標籤紙</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Show the whole list again</source>
        <translation>重新顯示完整列表</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>檢視已存內容</translation>
    </message>
    <message>
        <source>Shown to whoever takes a call of this customer.</source>
        <translation>接這位客戶的電話時會顯示。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Site name</source>
        <translation>地點名稱</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>地點</translation>
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
        <translation>技能與證書</translation>
    </message>
    <message>
        <source>Skills of the team</source>
        <translation>團隊技能</translation>
    </message>
    <message>
        <source>Skills, certificates and the roster</source>
        <translation>技能、證書與排班</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>出售</translation>
    </message>
    <message>
        <source>Sold for (yuan)</source>
        <translation>出售價（元）</translation>
    </message>
    <message>
        <source>Somebody changed this while you were typing.</source>
        <translation>您輸入期間，已有人修改了此記錄。</translation>
    </message>
    <message>
        <source>Spent on it</source>
        <translation>累計費用</translation>
    </message>
    <message>
        <source>Standstill</source>
        <translation>停機</translation>
    </message>
    <message>
        <source>Standstill and loss by month</source>
        <translation>每月停機與損失</translation>
    </message>
    <message>
        <source>Starts the day at</source>
        <translation>出發地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此處</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tagged or not</source>
        <translation>編碼不限</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>接單</translation>
    </message>
    <message>
        <source>Take out the personal data …</source>
        <translation>清除個人資訊…</translation>
    </message>
    <message>
        <source>Take stock of them …</source>
        <translation>盤點這些設備…</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Takes along on a day</source>
        <translation>一天可帶</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Text file (CSV) …</source>
        <translation>文本檔案（CSV）…</translation>
    </message>
    <message>
        <source>The upkeep plan “{name}” leaves it out from now on.</source>
        <translation>保養計劃“{name}”從此不再為它開單。</translation>
    </message>
    <message>
        <source>The {count} selected rows</source>
        <translation>所選 {count} 行</translation>
    </message>
    <message>
        <source>Their assets</source>
        <translation>其設備</translation>
    </message>
    <message>
        <source>Their orders</source>
        <translation>其工單</translation>
    </message>
    <message>
        <source>There are no assets yet.</source>
        <translation>還沒有設備。</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>還沒有客戶。</translation>
    </message>
    <message>
        <source>There are no orders yet.</source>
        <translation>還沒有工單。</translation>
    </message>
    <message>
        <source>There are no technicians yet.</source>
        <translation>還沒有技師。</translation>
    </message>
    <message>
        <source>This asset has no code yet, so it has no tag.</source>
        <translation>該設備尚無編碼，因此沒有標籤。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>無法識別的日期。</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>不是數字。</translation>
    </message>
    <message>
        <source>This is the same file.</source>
        <translation>這就是同一份檔案。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Try fewer words, or take a filter away.</source>
        <translation>請減少關鍵字，或去掉一項篩選。</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>週二至週五同週一</translation>
    </message>
    <message>
        <source>Two weeks earlier</source>
        <translation>前兩週</translation>
    </message>
    <message>
        <source>Two weeks later</source>
        <translation>後兩週</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Until: 11-25 18:00</source>
        <translation>至：11-25 18:00</translation>
    </message>
    <message>
        <source>Upkeep plan “{name}”, next on {day}</source>
        <translation>保養計劃“{name}”，下次 {day}</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>VIP level</source>
        <translation>VIP 等級</translation>
    </message>
    <message>
        <source>VIP or not</source>
        <translation>VIP 不限</translation>
    </message>
    <message>
        <source>Valid for {count} more days</source>
        <translation>還有 {count} 天</translation>
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
        <translation>車輛</translation>
    </message>
    <message>
        <source>Visits it pays for</source>
        <translation>包含次數</translation>
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
        <translation>事項</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it includes</source>
        <translation>包含內容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>情況</translation>
    </message>
    <message>
        <source>What you typed for {name} is not saved.</source>
        <translation>“{name}”的修改尚未儲存。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Where machines stand</source>
        <translation>設備所在位置</translation>
    </message>
    <message>
        <source>Which other file is {name} too? Its phones, sites, machines and orders come here.</source>
        <translation>哪份檔案也是{name}？它的電話、地址、設備和工單都併到這裡。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Who is here when</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>號碼歸屬</translation>
    </message>
    <message>
        <source>With a code</source>
        <translation>已有編碼</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>尚無編碼</translation>
    </message>
    <message>
        <source>Without any shift he counts as always on duty.</source>
        <translation>不設班次則視為隨時在崗。</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Worn out</source>
        <translation>老化</translation>
    </message>
    <message>
        <source>Write out all that is known …</source>
        <translation>匯出全部資料…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>any number of visits</source>
        <translation>不限次數</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>break begins</source>
        <translation>休息開始</translation>
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
        <translation>休息時長</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>still stands</source>
        <translation>仍在停機</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{count} assets</source>
        <translation>{count} 台設備</translation>
    </message>
    <message>
        <source>{count} assets were given a code</source>
        <translation>已為 {count} 台設備生成編碼</translation>
    </message>
    <message>
        <source>{count} certificates expire soon</source>
        <translation>{count} 項證書即將到期</translation>
    </message>
    <message>
        <source>{count} certificates expired</source>
        <translation>{count} 個證書已過期</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} 位客戶</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>剩 {count} 天</translation>
    </message>
    <message>
        <source>{count} finished this month</source>
        <translation>本月完工 {count} 單</translation>
    </message>
    <message>
        <source>{count} open orders stay open: finish or cancel them.</source>
        <translation>還有 {count} 張未完工單，不會自動取消：請完成或取消。</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 張工單</translation>
    </message>
    <message>
        <source>{count} orders and the whole file written to {file}</source>
        <translation>{count} 張工單與全部檔案已寫入 {file}</translation>
    </message>
    <message>
        <source>{count} parts of its own stay as they are.</source>
        <translation>它的 {count} 個部件狀態不變。</translation>
    </message>
    <message>
        <source>{count} rows written to {file}</source>
        <translation>已將 {count} 行寫入 {file}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已選 {count}</translation>
    </message>
    <message>
        <source>{count} tags printed on {printer}</source>
        <translation>已在 {printer} 列印 {count} 張標籤</translation>
    </message>
    <message>
        <source>{count} technicians</source>
        <translation>{count} 名技師</translation>
    </message>
    <message>
        <source>{day} expired</source>
        <translation>{day} 已過期</translation>
    </message>
    <message>
        <source>{expired} certificates expired or missing, {soon} expire soon. Double-click a cell to give or take a skill.</source>
        <translation>{expired} 項證書過期或缺失，{soon} 項即將到期。雙擊格子可增減技能。</translation>
    </message>
    <message>
        <source>{grid} labels of {size} mm</source>
        <translation>{grid} 枚，每枚 {size} 毫米</translation>
    </message>
    <message>
        <source>{other} becomes part of {name}. Ctrl+Z takes it back.</source>
        <translation>“{other}”將併入“{name}”。Ctrl+Z 可撤銷。</translation>
    </message>
    <message>
        <source>{skills}: nobody is sent without a valid certificate.</source>
        <translation>{skills}：沒有有效證書不派這類工單，請在上面新增證書。</translation>
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
        <translation>按什麼畫</translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation>超時工單</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Load map</source>
        <translation>區域負載圖</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>經度</translation>
    </message>
    <message>
        <source>No order of this period has a known place. Give sites a region or coordinates, or draw areas on the dispatch map.</source>
        <translation>本時段的工單都沒有位置。給客戶地址填上區域或座標，或在調度地圖上畫出片區。</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完工單</translation>
    </message>
    <message>
        <source>Open orders per head</source>
        <translation>人均未完成</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Orders reported</source>
        <translation>報修工單</translation>
    </message>
    <message>
        <source>Orders reported per head</source>
        <translation>人均報修</translation>
    </message>
    <message>
        <source>Orders without a place</source>
        <translation>無位置的工單</translation>
    </message>
    <message>
        <source>Orders without a place ({count})</source>
        <translation>無位置的工單（{count}）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>地圖顯示什麼</translation>
    </message>
    <message>
        <source>around {lat}, {lon}</source>
        <translation>{lat}, {lon} 附近</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>by area</source>
        <translation>按片區</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>按區域</translation>
    </message>
    <message>
        <source>by square</source>
        <translation>按網格</translation>
    </message>
    <message>
        <source>no technician has been there yet</source>
        <translation>還沒有技師去過</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>{count} 單無位置</translation>
    </message>
    <message>
        <source>{people} technicians there, {figure} orders for each</source>
        <translation>{people} 名技師到過，人均 {figure} 單</translation>
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
        <translation>公斤數</translation>
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
        <translation>關閉側面板</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>深色外觀</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>轉到：{place}</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>淺色外觀</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準文字大小</translation>
    </message>
    <message>
        <source>Paidan</source>
        <translation>派單台</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>恢復預設佈局</translation>
    </message>
    <message>
        <source>Scan a machine to report its fault</source>
        <translation>掃碼報修</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>接單</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Branches and areas</source>
        <translation>網點與區域</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Click the corners; a double click closes the area</source>
        <translation>逐點單擊畫邊界，雙擊閉合</translation>
    </message>
    <message>
        <source>Click to zoom in</source>
        <translation>點選放大</translation>
    </message>
    <message>
        <source>Colour by technician</source>
        <translation>按技師著色</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>頂點</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drag the corners; a right click takes one away</source>
        <translation>拖動頂點調整，右鍵刪除頂點</translation>
    </message>
    <message>
        <source>Drag to make a corner here</source>
        <translation>拖動可在此增加頂點</translation>
    </message>
    <message>
        <source>Everybody&apos;s routes</source>
        <translation>所有人的路線</translation>
    </message>
    <message>
        <source>Grid {distance}</source>
        <translation>每格 {distance}</translation>
    </message>
    <message>
        <source>Hide planned work</source>
        <translation>隱藏計劃內工單</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>圖層</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Only the day of the timeline</source>
        <translation>只看時間軸當天</translation>
    </message>
    <message>
        <source>Position {age} old</source>
        <translation>位置更新於 {age}前</translation>
    </message>
    <message>
        <source>Routes and arrival times</source>
        <translation>路線與到達時間</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>只看所選</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>退一步</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>The map is coming up…</source>
        <translation>地圖即將就緒…</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>red {red} · amber {amber} · blue {blue}</source>
        <translation>紅 {red} · 黃 {amber} · 藍 {blue}</translation>
    </message>
    <message>
        <source>{clock} exceeded by {time}</source>
        <translation>{clock}已超 {time}</translation>
    </message>
    <message>
        <source>{clock}: {time} left</source>
        <translation>{clock}還剩 {time}</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} 天 {h} 時</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 時 {m} 分</translation>
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
        <translation>{n} 時</translation>
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
        <translation>已選 {n} 張</translation>
    </message>
    <message>
        <source>{n} work orders</source>
        <translation>{n} 張工單</translation>
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
        <translation>區域 {name} …</translation>
    </message>
    <message>
        <source>Draw an area …</source>
        <translation>畫一個區域 …</translation>
    </message>
</context>
<context>
    <name>MapDesk</name>
    <message>
        <source>A technician is here</source>
        <translation>技師在此處</translation>
    </message>
    <message>
        <source>Copy {place}</source>
        <translation>複製 {place}</translation>
    </message>
    <message>
        <source>Nearest technicians</source>
        <translation>最近的技師</translation>
    </message>
    <message>
        <source>New order here</source>
        <translation>在此新建工單</translation>
    </message>
    <message>
        <source>Nobody on duty has a known position</source>
        <translation>在崗技師都沒有已知位置</translation>
    </message>
    <message>
        <source>Opening the map file</source>
        <translation>開啟地圖檔案</translation>
    </message>
    <message>
        <source>{name}   {km} km · {minutes} min · {state}</source>
        <translation>{name}   {km} 公里 · {minutes} 分鐘 · {state}</translation>
    </message>
    <message>
        <source>{number} {customer} is here</source>
        <translation>{number} {customer} 在此處</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>A wrong choice shows everything about 500 m off.</source>
        <translation>選錯會使所有位置偏移約 500 米。</translation>
    </message>
    <message>
        <source>BD-09 (maps of Baidu)</source>
        <translation>BD-09（百度地圖）</translation>
    </message>
    <message>
        <source>Besides what the file says of its maker itself.</source>
        <translation>附加在地圖檔案自帶的署名之後。</translation>
    </message>
    <message>
        <source>Choose a map file</source>
        <translation>選擇地圖檔案</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Coordinates of the map</source>
        <translation>地圖座標系</translation>
    </message>
    <message>
        <source>GCJ-02 (maps made for China)</source>
        <translation>GCJ-02（國內地圖）</translation>
    </message>
    <message>
        <source>MBTiles, PMTiles, an OpenStreetMap extract (.osm.pbf), or a picture of a site.</source>
        <translation>MBTiles、PMTiles、OpenStreetMap 資料 (.osm.pbf)，或一張場地平面圖。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Map file</source>
        <translation>地圖檔案</translation>
    </message>
    <message>
        <source>Map files ({patterns})</source>
        <translation>地圖檔案 ({patterns})</translation>
    </message>
    <message>
        <source>No map file</source>
        <translation>不用地圖檔案</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>地圖上的署名</translation>
    </message>
    <message>
        <source>The board works on a plain grid with a scale. A map file of your own, from a supplier licensed for your region, is drawn beneath it. Nothing is ever fetched from the internet.</source>
        <translation>看板預設使用帶比例尺的網格。您可以使用有資質供應商提供的地圖檔案作為底圖。程式從不聯網獲取地圖。</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>以前用過的</translation>
    </message>
    <message>
        <source>WGS-84 (GPS, OpenStreetMap)</source>
        <translation>WGS-84（GPS、OpenStreetMap）</translation>
    </message>
    <message>
        <source>plain grid</source>
        <translation>網格</translation>
    </message>
    <message>
        <source>© supplier · licence number</source>
        <translation>© 供應商 · 審圖號</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>(left out)</source>
        <translation>（不匯入）</translation>
    </message>
    <message>
        <source>(titles of groups)</source>
        <translation>（分組標題）</translation>
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
        <translation>匯入到</translation>
    </message>
    <message>
        <source>Not sure: please look whether this is right</source>
        <translation>把握不大，請核對是否正確</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>{field} (time)</source>
        <translation>{field}（鐘點）</translation>
    </message>
</context>
<context>
    <name>MeaningForm</name>
    <message>
        <source>A note for the order</source>
        <translation>給工單加一條備註</translation>
    </message>
    <message>
        <source>A refusal needs its reason.</source>
        <translation>拒單必須寫明原因。</translation>
    </message>
    <message>
        <source>Another order: number or customer, then Enter</source>
        <translation>另找工單：輸入單號或客戶後回車</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>應用</translation>
    </message>
    <message>
        <source>Find another order</source>
        <translation>另找工單</translation>
    </message>
    <message>
        <source>No order found: look for one below</source>
        <translation>沒有找到工單：請在下面查詢</translation>
    </message>
    <message>
        <source>No order matches “{text}”.</source>
        <translation>沒有工單符合“{text}”。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>無需處理</translation>
    </message>
    <message>
        <source>Order the text is about</source>
        <translation>簡訊所指的工單</translation>
    </message>
    <message>
        <source>Reason for refusing (needed)</source>
        <translation>拒單原因（必填）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Take as a call</source>
        <translation>作為來電接單</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>簡訊的意思是？</translation>
    </message>
    <message>
        <source>What the customer adds</source>
        <translation>客戶補充的話</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>哪張工單？</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Calls behind this figure</source>
        <translation>此數字對應的來電</translation>
    </message>
    <message>
        <source>Enter shows what is behind it</source>
        <translation>回車檢視對應的明細</translation>
    </message>
    <message>
        <source>Orders behind this figure</source>
        <translation>此數字對應的工單</translation>
    </message>
    <message>
        <source>Those that count for it</source>
        <translation>計入的</translation>
    </message>
    <message>
        <source>Those that do not</source>
        <translation>未計入的</translation>
    </message>
    <message>
        <source>better</source>
        <translation>變好</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>沒有可比較的資料</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>變差</translation>
    </message>
    <message>
        <source>{change} from {before}</source>
        <translation>{change}，上期 {before}</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} 個來電</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 張工單</translation>
    </message>
    <message>
        <source>{count} worked days</source>
        <translation>{count} 個出勤日</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>發給客戶</translation>
    </message>
    <message>
        <source>To the technician</source>
        <translation>發給技師</translation>
    </message>
    <message>
        <source>Write a text message</source>
        <translation>寫簡訊</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送達</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>held</source>
        <translation>待發</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不確定</translation>
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
        <translation>{characters} 字，1 條</translation>
    </message>
    <message>
        <source>{characters} characters, {parts} parts</source>
        <translation>{characters} 字，{parts} 條</translation>
    </message>
</context>
<context>
    <name>MessagesPlace</name>
    <message>
        <source>All calls</source>
        <translation>全部來電</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>未接來電</translation>
    </message>
    <message>
        <source>New text message</source>
        <translation>新簡訊</translation>
    </message>
    <message>
        <source>Test the modem</source>
        <translation>測試簡訊貓</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>telephone call back</source>
        <translation>電話 來電 回撥 未接</translation>
    </message>
    <message>
        <source>telephone log of calls</source>
        <translation>電話 來電 記錄 通話</translation>
    </message>
</context>
<context>
    <name>MinutesEdit</name>
    <message>
        <source>30 (minutes), 4 h or 2 d; empty: none</source>
        <translation>30（分鐘）、4小時 或 2天；空著表示沒有</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 時</translation>
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
        <translation>{gate}還缺：{needs}</translation>
    </message>
</context>
<context>
    <name>ModemCard</name>
    <message>
        <source>Modem</source>
        <translation>簡訊貓</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自檢</translation>
    </message>
    <message>
        <source>Signal {bars} of 5</source>
        <translation>訊號 {bars}/5</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>正在測試…</translation>
    </message>
    <message>
        <source>Texts are kept and leave when a modem is plugged in: Settings, This console.</source>
        <translation>簡訊會先保留，接上簡訊貓後發出：設定 › 本機設備。</translation>
    </message>
    <message>
        <source>last sent {time}</source>
        <translation>最近傳送 {time}</translation>
    </message>
    <message>
        <source>{count} waiting to leave</source>
        <translation>{count} 條待發</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>14:30, tomorrow 9:00, 11-21 14:00</source>
        <translation>14:30、明天 9 點、11-21 14:00</translation>
    </message>
    <message>
        <source>14:30, yesterday 9:00, 11-21 14:00</source>
        <translation>14:30、昨天 9:00、11-21 14:00</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Half an hour ago</source>
        <translation>半小時前</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>一小時後</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>One hour ago</source>
        <translation>一小時前</translation>
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
        <translation>兩小時前</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>Note, e.g. when it is expected</source>
        <translation>備註，例如預計到貨時間</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>所需備件</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>掛起</translation>
    </message>
    <message>
        <source>Save parts</source>
        <translation>儲存備件</translation>
    </message>
    <message>
        <source>Which parts does it wait for?</source>
        <translation>在等哪些備件？</translation>
    </message>
</context>
<context>
    <name>NumbersBoard</name>
    <message>
        <source>Not counted for {measure}</source>
        <translation>未計入 {measure}</translation>
    </message>
    <message>
        <source>Plan upkeep for these {count} machines</source>
        <translation>為這 {count} 台設備建保養計劃</translation>
    </message>
    <message>
        <source>Plan upkeep for this machine</source>
        <translation>為這台設備建保養計劃</translation>
    </message>
</context>
<context>
    <name>NumbersPlace</name>
    <message>
        <source>Choose another period, or take the first call with F2.</source>
        <translation>請換一個時段，或按 F2 接第一單。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Figures: {period}</source>
        <translation>資料：{period}</translation>
    </message>
    <message>
        <source>Monthly report (PDF)</source>
        <translation>月報（PDF）</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>本時段沒有工單</translation>
    </message>
    <message>
        <source>Nobody else&apos;s orders are hidden: clear the filters to see all of them.</source>
        <translation>清除篩選即可看到全部工單。</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>匯出資料</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已儲存為 {path}</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>接單</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在計算資料……</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>大屏檢視</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv)</source>
        <translation>工作簿 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook of the month</source>
        <translation>當月工作簿</translation>
    </message>
    <message>
        <source>{title} (the newest {count})</source>
        <translation>{title}（最近 {count} 條）</translation>
    </message>
</context>
<context>
    <name>OperatorsPage</name>
    <message>
        <source>4–12 digits</source>
        <translation>4–12 位數字</translation>
    </message>
    <message>
        <source>May also</source>
        <translation>還可以</translation>
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
        <translation>新建操作員</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Signs in with a PIN</source>
        <translation>登入時要輸入 PIN</translation>
    </message>
    <message>
        <source>Texts that ask for an approval go there; the answer counts as his.</source>
        <translation>請他審批的簡訊發到這個號碼，從該號碼的回覆算他本人的答覆。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Who works with the program. As long as nobody stands here, everybody may do everything; afterwards only those listed may do what is ticked. A PIN keeps colleagues apart; it is no lock against somebody who has the database file.</source>
        <translation>使用本程式的人員。名單為空時人人都可以做任何事；有了名單之後，只有打勾的人才能做相應的事。PIN 用來區分同事，防不住能拿到資料庫檔案的人。</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>all rights</source>
        <translation>全部權限</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>daily work only</source>
        <translation>只做日常工作</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>{count} rights</source>
        <translation>{count} 項權限</translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>All have spoken: the order can go on.</source>
        <translation>意見已交齊，可以繼續處理。</translation>
    </message>
    <message>
        <source>Go on without the others</source>
        <translation>不等其他人，繼續處理</translation>
    </message>
    <message>
        <source>Nobody else is asked yet: choose who comes along to this order.</source>
        <translation>還沒有請別人會診：請先為這張單選擇同行的人。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>The text above is the reason; it stays in the history.</source>
        <translation>上面寫的就是理由，會留在歷史裡。</translation>
    </message>
    <message>
        <source>Waiting for: {names}</source>
        <translation>還差：{names}</translation>
    </message>
    <message>
        <source>What is it, and what has to be done?</source>
        <translation>是什麼問題，該怎麼處理？</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>誰的意見</translation>
    </message>
</context>
<context>
    <name>OrderFiles</name>
    <message>
        <source>Conversation {moment}.txt</source>
        <translation>溝通記錄 {moment}.txt</translation>
    </message>
    <message>
        <source>Copy words or a picture first.</source>
        <translation>請先複製文字或截圖。</translation>
    </message>
    <message>
        <source>It is a …</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Or drop them anywhere on this page: photos, the signed sheet, drawings, contracts, what was said with the customer.</source>
        <translation>也可以拖到本頁任意位置：照片、簽字單、圖紙、合同、與客戶的溝通記錄。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Picture of a conversation {moment}.png</source>
        <translation>溝通截圖 {moment}.png</translation>
    </message>
    <message>
        <source>What was copied from a chat or a mail: words or a picture.</source>
        <translation>從聊天或郵件裡複製的文字或截圖。</translation>
    </message>
</context>
<context>
    <name>OrderForms</name>
    <message>
        <source>Leave it</source>
        <translation>暫不採用</translation>
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
        <translation>複製</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>掛起</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>順延</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>一次上門</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>轉派</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>派單</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消關聯</translation>
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
        <translation>協助人</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>電話確認接單</translation>
    </message>
    <message>
        <source>Copy as new order</source>
        <translation>複製為新工單</translation>
    </message>
    <message>
        <source>Copy number and address</source>
        <translation>複製單號和地址</translation>
    </message>
    <message>
        <source>Earlier in the day</source>
        <translation>當天提前一位</translation>
    </message>
    <message>
        <source>Follow-ups of {number}</source>
        <translation>作為 {number} 的後續</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Has departed</source>
        <translation>已出發</translation>
    </message>
    <message>
        <source>Is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Later in the day</source>
        <translation>當天推後一位</translation>
    </message>
    <message>
        <source>Let it move again</source>
        <translation>解除鎖定</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Lock time and person</source>
        <translation>鎖定時間與人員</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>一次上門</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Parts of {number}</source>
        <translation>作為 {number} 的分項</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>全選 {count} 張</translation>
    </message>
    <message>
        <source>Select all {count} at this address</source>
        <translation>選中此地址的全部 {count} 張</translation>
    </message>
    <message>
        <source>Select what is linked</source>
        <translation>選中關聯的工單</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>派給</translation>
    </message>
    <message>
        <source>Split into parts …</source>
        <translation>拆成分項…</translation>
    </message>
    <message>
        <source>To the next working day</source>
        <translation>改到下一工作日</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消關聯</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>這裡的工單</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>{count} orders selected</source>
        <translation>已選 {count} 張工單</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……還有 {count} 份</translation>
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
        <translation>設備</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>協助人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Failed since</source>
        <translation>故障發生</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>承接工單</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Job slip</source>
        <translation>派工單</translation>
    </message>
    <message>
        <source>Joint diagnosis</source>
        <translation>聯合會診</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暫不採用</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Number in the old ledger</source>
        <translation>原台帳單號</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Parts needed</source>
        <translation>所需備件</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>所需人數</translation>
    </message>
    <message>
        <source>Print ▾</source>
        <translation>列印 ▾</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>約定時間</translation>
    </message>
    <message>
        <source>Quotation or settlement</source>
        <translation>報價單或結算單</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>來源</translation>
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
        <translation>相關</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>處理結果</translation>
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
        <translation>技師</translation>
    </message>
    <message>
        <source>To be carried there</source>
        <translation>需帶貨物</translation>
    </message>
    <message>
        <source>To be improved</source>
        <translation>需改進</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Walk the patrol</source>
        <translation>巡檢錄入</translation>
    </message>
    <message>
        <source>What has to be better</source>
        <translation>需要改進什麼</translation>
    </message>
    <message>
        <source>approval {level} of {levels}: {names}</source>
        <translation>審批第 {level}/{levels} 級：等{names}</translation>
    </message>
    <message>
        <source>cost refused: {reason}</source>
        <translation>費用未同意：{reason}</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>still missing: {names}</source>
        <translation>還差：{names}</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>待審批</translation>
    </message>
    <message>
        <source>{accepted} of {count} parts accepted</source>
        <translation>已驗收 {accepted}/{count} 項</translation>
    </message>
</context>
<context>
    <name>OrderTypesPage</name>
    <message>
        <source>Before it is handed on</source>
        <translation>交接標準</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Checklist, one step a line</source>
        <translation>檢查項，每行一條</translation>
    </message>
    <message>
        <source>Compared with what the vehicle of whoever goes takes along on that day.</source>
        <translation>派單時與技師車輛當天的載量比較。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Fields of its own</source>
        <translation>自有欄位</translation>
    </message>
    <message>
        <source>Fields of the result</source>
        <translation>結果欄位</translation>
    </message>
    <message>
        <source>In the machine&apos;s logbook</source>
        <translation>設備履歷</translation>
    </message>
    <message>
        <source>Looked for in vans and warehouses when somebody is sent.</source>
        <translation>派人時會在各車與倉庫裡查詢。</translation>
    </message>
    <message>
        <source>Needs approval before it is dispatched</source>
        <translation>派單前需審批</translation>
    </message>
    <message>
        <source>New order type</source>
        <translation>新建工單類型</translation>
    </message>
    <message>
        <source>Offered when a call is taken</source>
        <translation>接單時可選</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>Parts usually needed</source>
        <translation>常用備件</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Questions to the caller, one a line</source>
        <translation>問來電人的話，每行一句</translation>
    </message>
    <message>
        <source>Service limits</source>
        <translation>服務時限</translation>
    </message>
    <message>
        <source>Shown beside the fault while the clerk is on the phone.</source>
        <translation>接電話時顯示在故障旁邊。</translation>
    </message>
    <message>
        <source>Skills needed</source>
        <translation>所需技能</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Step in the machine&apos;s life</source>
        <translation>設備履歷步驟</translation>
    </message>
    <message>
        <source>The type brings an order its skills, duration, limits, checklist and fields. Orders that are there keep what they were taken with.</source>
        <translation>類型決定工單的技能、工時、時限、檢查項和欄位。已有的工單保持接單時的內容。</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>通常工時</translation>
    </message>
    <message>
        <source>Usually to be carried there</source>
        <translation>通常要帶的貨物</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>必須具備</translation>
    </message>
    <message>
        <source>When the call is taken</source>
        <translation>接單時</translation>
    </message>
    <message>
        <source>When the fault contains one of them, this type is chosen by itself.</source>
        <translation>故障描述裡出現其中一個詞，就自動選這個類型。</translation>
    </message>
    <message>
        <source>When the work is closed</source>
        <translation>完工時</translation>
    </message>
    <message>
        <source>Without it nobody is sent, or the order is not archived, unless somebody with the right to override rules lets it pass with a reason. Urgent orders are sent anyway.</source>
        <translation>缺了就不能派人，或不能歸檔；有「違反規則時強制派單」權限的人可寫明原因放行。緊急單照派不誤。</translation>
    </message>
    <message>
        <source>Words that suggest it</source>
        <translation>自動識別的詞</translation>
    </message>
    <message>
        <source>Write 30, 90 min or 2 h.</source>
        <translation>請寫 30、90分 或 2小時。</translation>
    </message>
    <message>
        <source>Written into the machine&apos;s logbook when such an order is archived.</source>
        <translation>這類工單歸檔時自動寫入設備履歷。</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>no power, trips, burnt smell</source>
        <translation>沒電、跳閘、焦味</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{count} fields must be filled in when the call is taken.</source>
        <translation>接單時必填 {count} 項。</translation>
    </message>
    <message>
        <source>{count} required fields: beyond {most} people begin to type nonsense. Ask for less, or later.</source>
        <translation>必填 {count} 項：超過 {most} 項，大家就開始亂填。請減少，或改在完工時填。</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>Dispatching an order writes the technician a text; it shows up here.</source>
        <translation>派單時會給技師發簡訊，簡訊會顯示在這裡。</translation>
    </message>
    <message>
        <source>No text was written yet</source>
        <translation>還沒有簡訊</translation>
    </message>
    <message>
        <source>Nobody knows whether it left: ask the receiver before sending it again.</source>
        <translation>無法確定是否已發出：重發前請先問收信人。</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>開啟工單</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>發件箱</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重發</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收信人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>leaves at {clock}</source>
        <translation>{clock} 發出</translation>
    </message>
    <message>
        <source>leaves in {clock}</source>
        <translation>{clock} 後發出</translation>
    </message>
    <message>
        <source>waits for the modem</source>
        <translation>等待簡訊貓</translation>
    </message>
    <message>
        <source>{count} need a look</source>
        <translation>{count} 條待處理</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 條等待</translation>
    </message>
</context>
<context>
    <name>OverrideBar</name>
    <message>
        <source>Leave it</source>
        <translation>暫不採用</translation>
    </message>
    <message>
        <source>Reason for sending anyway (kept in the history)</source>
        <translation>強制派單原因（記入歷史）</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>強制派單</translation>
    </message>
    <message>
        <source>Sending all the same is for those who have the right to.</source>
        <translation>強制派單需要有相應權限的人來做。</translation>
    </message>
</context>
<context>
    <name>OwnFieldRow</name>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Choices, with a comma between them</source>
        <translation>選項，用逗號隔開</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Field, e.g. serial number</source>
        <translation>欄位，如：序列號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
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
        <translation>儲存時間</translation>
    </message>
</context>
<context>
    <name>PaperTimes</name>
    <message>
        <source>Arrived at</source>
        <translation>到場時間</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完工時間</translation>
    </message>
    <message>
        <source>Not before {moment}: what is known already happened then.</source>
        <translation>不能早於 {moment}，那時已有記錄。</translation>
    </message>
    <message>
        <source>Set out at</source>
        <translation>出發時間</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>這個時間還沒到。</translation>
    </message>
    <message>
        <source>Work begun at</source>
        <translation>開工時間</translation>
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
        <translation>本時段沒有記錄故障。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單數</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>累計佔比</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>together</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>{fault}: {count} orders, {share} of all; together {together}</source>
        <translation>{fault}：{count} 單，佔 {share}；累計 {together}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>All categories</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>Any stock</source>
        <translation>不限庫存</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>提交申請</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>放回貨架</translation>
    </message>
    <message>
        <source>Below this it counts as running low; 0: never.</source>
        <translation>低於此數即為庫存不足；0 表示不提醒。</translation>
    </message>
    <message>
        <source>Book in</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Consumption and stock</source>
        <translation>用量與庫存</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Every van and warehouse has what it needs.</source>
        <translation>各倉庫和車上的備件都夠用。</translation>
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
        <translation>從</translation>
    </message>
    <message>
        <source>Has come: book in</source>
        <translation>到貨入庫</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>匯入台帳</translation>
    </message>
    <message>
        <source>Import the list you have: its quantities become the stock.</source>
        <translation>匯入現有清單，其中的數量即為庫存。</translation>
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
        <translation>約夠</translation>
    </message>
    <message>
        <source>Machine or customer</source>
        <translation>設備或客戶</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More of {name}</source>
        <translation>申請 {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>調撥</translation>
    </message>
    <message>
        <source>Move all {count}</source>
        <translation>全部調撥 {count} 筆</translation>
    </message>
    <message>
        <source>Move {count} selected</source>
        <translation>調撥所選 {count} 筆</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>出入庫記錄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name, code, model, supplier</source>
        <translation>名稱、編碼、型號、供應商</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新建備件</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No open order needs parts, and no upkeep plan that is due within a month. Give a plan the parts its machine usually needs, and they are listed here in time.</source>
        <translation>沒有未完工單需要備件，一個月內到期的保養計劃也不需要。在保養計劃裡寫上該設備常換的備件，到時會列在這裡。</translation>
    </message>
    <message>
        <source>No part was asked for yet.</source>
        <translation>還沒有補貨申請。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing was booked in or out yet.</source>
        <translation>還沒有出入庫記錄。</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>開啟工單</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自有欄位</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已備好</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Part needed</source>
        <translation>所需備件</translation>
    </message>
    <message>
        <source>Part, by name or code</source>
        <translation>備件名稱或編碼</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Parts to put aside</source>
        <translation>預備備件</translation>
    </message>
    <message>
        <source>Proposed moves</source>
        <translation>建議調撥</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>庫存不足</translation>
    </message>
    <message>
        <source>Select a part at the left to ask for more of it.</source>
        <translation>在左邊選一種備件，就可以申請補貨。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Still to buy</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>There are no parts yet.</source>
        <translation>還沒有備件。</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Used in {days} days</source>
        <translation>近 {days} 天用量</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it is bought</source>
        <translation>購買連結</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>in no stock</source>
        <translation>沒有庫存</translation>
    </message>
    <message>
        <source>makes itself later</source>
        <translation>到期自動開單</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>usual use</source>
        <translation>平時用量</translation>
    </message>
    <message>
        <source>waits for {names} ({level}/{levels})</source>
        <translation>等待 {names}（{level}/{levels}）</translation>
    </message>
    <message>
        <source>{count} moves booked. Ctrl+Z takes them back.</source>
        <translation>已調撥 {count} 筆，Ctrl+Z 可撤銷。</translation>
    </message>
    <message>
        <source>{count} of them were not in stock</source>
        <translation>其中 {count} 件帳上沒有</translation>
    </message>
    <message>
        <source>{count} other vans</source>
        <translation>另有 {count} 輛車</translation>
    </message>
    <message>
        <source>{count} parts</source>
        <translation>{count} 種備件</translation>
    </message>
    <message>
        <source>{count} parts last less than {days} days</source>
        <translation>{count} 種不夠用 {days} 天</translation>
    </message>
    <message>
        <source>{count} to be packed</source>
        <translation>{count} 單待備料</translation>
    </message>
    <message>
        <source>{count} vans</source>
        <translation>{count} 輛車</translation>
    </message>
    <message>
        <source>{count} wait for approval</source>
        <translation>{count} 項待審批</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>超時 {time}</translation>
    </message>
</context>
<context>
    <name>Patrols</name>
    <message>
        <source>A repair order is made and followed until it is closed.</source>
        <translation>將自動生成維修工單，並跟蹤到關閉為止。</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Abnormal …</source>
        <translation>標記異常…</translation>
    </message>
    <message>
        <source>Add all its machines as points</source>
        <translation>把該客戶的設備全部加為巡檢點</translation>
    </message>
    <message>
        <source>All {points} points walked</source>
        <translation>{points} 個點全部巡完</translation>
    </message>
    <message>
        <source>By route and month</source>
        <translation>按路線和月份</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查項</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Choices; ! before an abnormal one</source>
        <translation>選項；異常的前面加 !</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>關閉時間</translation>
    </message>
    <message>
        <source>Code on its tag</source>
        <translation>標籤編碼</translation>
    </message>
    <message>
        <source>Code or name of a machine</source>
        <translation>設備編號或名稱</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Describe a route with its points and how often it is walked. Its orders then make themselves, and what is found becomes repair orders.</source>
        <translation>寫好路線上的點和多久巡一次，到期自動生成巡檢單；發現的異常自動轉為維修工單。</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>錄入人</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>未關閉異常</translation>
    </message>
    <message>
        <source>Finish the patrol</source>
        <translation>結束巡檢</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>發現時間</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續</translation>
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
        <translation>巡檢人</translation>
    </message>
    <message>
        <source>It is noted; no order is made.</source>
        <translation>只作記錄，不生成工單。</translation>
    </message>
    <message>
        <source>Keep the finding (Enter)</source>
        <translation>儲存異常 (Enter)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Machine (empty: a place)</source>
        <translation>設備（不填則為地點）</translation>
    </message>
    <message>
        <source>Make its next patrol now</source>
        <translation>立即生成下一次巡檢</translation>
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
        <translation>巡檢點名稱</translation>
    </message>
    <message>
        <source>Name of the route</source>
        <translation>路線名稱</translation>
    </message>
    <message>
        <source>Needed skill</source>
        <translation>所需技能</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新建路線</translation>
    </message>
    <message>
        <source>Normal (Enter)</source>
        <translation>正常 (Enter)</translation>
    </message>
    <message>
        <source>Not walked after all</source>
        <translation>撤回（其實沒巡）</translation>
    </message>
    <message>
        <source>Only those still open</source>
        <translation>只看未關閉的</translation>
    </message>
    <message>
        <source>Open the machine</source>
        <translation>開啟設備</translation>
    </message>
    <message>
        <source>Open the repair order</source>
        <translation>開啟維修工單</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Patrol routes</source>
        <translation>巡檢路線</translation>
    </message>
    <message>
        <source>Patrol sheet</source>
        <translation>巡檢單</translation>
    </message>
    <message>
        <source>Patrol sheet (PDF)</source>
        <translation>巡檢單 (PDF)</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡檢</translation>
    </message>
    <message>
        <source>Patrols due</source>
        <translation>應巡次數</translation>
    </message>
    <message>
        <source>Photo of the finding</source>
        <translation>異常照片</translation>
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
        <translation>巡檢點</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>巡檢點</translation>
    </message>
    <message>
        <source>Points in the order one walks past them. When a route is due it makes one order; what is found abnormal becomes a repair order that is followed until it is closed.</source>
        <translation>按行走順序排列的巡檢點。路線到期時生成一張巡檢工單；發現異常即轉為維修工單，跟蹤到關閉為止。</translation>
    </message>
    <message>
        <source>Points in walking order</source>
        <translation>按行走順序排列的巡檢點</translation>
    </message>
    <message>
        <source>Points of this patrol</source>
        <translation>本次巡檢的點</translation>
    </message>
    <message>
        <source>Points walked</source>
        <translation>已巡點數</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀數</translation>
    </message>
    <message>
        <source>Remark in the order</source>
        <translation>工單備註</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>維修工單</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路線</translation>
    </message>
    <message>
        <source>Routes …</source>
        <translation>路線 …</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>請簡單寫明哪裡不正常。</translation>
    </message>
    <message>
        <source>Scan the tag of a point, or walk the list: Enter says it is normal and goes on.</source>
        <translation>掃巡檢點的標籤，或順著列表巡：按 Enter 表示正常併到下一個。</translation>
    </message>
    <message>
        <source>Show the patrol</source>
        <translation>檢視這次巡檢</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>接下來的日期</translation>
    </message>
    <message>
        <source>The patrol “{name}” is ready to be walked</source>
        <translation>巡檢“{name}”已生成，可以開始</translation>
    </message>
    <message>
        <source>There is no patrol yet.</source>
        <translation>還沒有巡檢。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To walk</source>
        <translation>待巡</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>巡檢執行</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>已巡</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>檢查什麼</translation>
    </message>
    <message>
        <source>What is looked at here</source>
        <translation>在這裡檢查什麼</translation>
    </message>
    <message>
        <source>What is looked at, e.g. oil pressure</source>
        <translation>檢查什麼，例如油壓</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪裡不正常</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>情況</translation>
    </message>
    <message>
        <source>Who walked</source>
        <translation>誰巡的</translation>
    </message>
    <message>
        <source>Who walked?</source>
        <translation>誰巡的？</translation>
    </message>
    <message>
        <source>Whoever the desk chooses</source>
        <translation>由調度台指派</translation>
    </message>
    <message>
        <source>With points missed</source>
        <translation>有漏點</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>自動生成</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>new point</source>
        <translation>新點</translation>
    </message>
    <message>
        <source>no order needed</source>
        <translation>無需工單</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>還沒有人</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>nothing abnormal</source>
        <translation>無異常</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>本單位</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>{code} is no point of this patrol.</source>
        <translation>{code} 不是本次巡檢的點。</translation>
    </message>
    <message>
        <source>{count} abnormal</source>
        <translation>{count} 處異常</translation>
    </message>
    <message>
        <source>{count} patrols in the last year</source>
        <translation>近一年 {count} 次巡檢</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 個點</translation>
    </message>
    <message>
        <source>{done} of {points} points walked; missed: {names}</source>
        <translation>巡了 {done}/{points} 個點；漏巡：{names}</translation>
    </message>
    <message>
        <source>{open} open of {all} in the last year</source>
        <translation>近一年 {all} 處，未關閉 {open} 處</translation>
    </message>
    <message>
        <source>“{check}” has to be read off.</source>
        <translation>“{check}”需要讀數。</translation>
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
        <translation>{name} 完成的工單</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按時</translation>
    </message>
    <message>
        <source>Nobody finished an order in this period.</source>
        <translation>本時段沒有人完成工單。</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>每日單量上限</translation>
    </message>
    <message>
        <source>Orders finished</source>
        <translation>完成工單</translation>
    </message>
    <message>
        <source>Performance score</source>
        <translation>績效得分</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>The orders finished in this period name no technician.</source>
        <translation>本時段完成的工單沒有寫明技師。</translation>
    </message>
    <message>
        <source>Too few ratings to count in the score.</source>
        <translation>評分太少，不計入得分。</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較什麼</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 個</translation>
    </message>
    <message>
        <source>rated {rating} by {count} customers</source>
        <translation>{count} 位客戶評分 {rating}</translation>
    </message>
    <message>
        <source>{count} finished on {days} days</source>
        <translation>{days} 天完成 {count} 單</translation>
    </message>
    <message>
        <source>{count} without a value</source>
        <translation>{count} 條無數值</translation>
    </message>
    <message>
        <source>{share} in time, {late} late</source>
        <translation>按時 {share}，超時 {late}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Suggested</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>There are no technicians yet.</source>
        <translation>還沒有技師。</translation>
    </message>
    <message>
        <source>To the technicians</source>
        <translation>去錄入技師</translation>
    </message>
    <message>
        <source>Type in the first one, or import a list of them.</source>
        <translation>錄入第一位，或匯入人員名單。</translation>
    </message>
    <message>
        <source>{on_duty} on duty of {all}</source>
        <translation>{on_duty} 在崗 / {all}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>At work</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Each technician&apos;s day before and after</source>
        <translation>每位技師前後的一天</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>路上</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>單數</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>All branches</source>
        <translation>全部網點</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>全部技師</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>網點</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>對比基準</translation>
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
        <translation>自定時段</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
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
        <translation>與上期比</translation>
    </message>
    <message>
        <source>vs. year before</source>
        <translation>與去年同期比</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Ctrl + and Ctrl − do this anywhere.</source>
        <translation>隨時可用 Ctrl + 和 Ctrl − 調整。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>These stay on this computer.</source>
        <translation>僅儲存在本機。</translation>
    </message>
    <message>
        <source>Who may do what stands under “Users”.</source>
        <translation>誰可以做什麼，見「操作員」。</translation>
    </message>
    <message>
        <source>Written beside everything you do, in the history of each order.</source>
        <translation>您的每一步操作都會署此名，記入工單歷史。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>個人</translation>
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
        <translation>還沒有：請到設定裡新增</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>常用語</translation>
    </message>
</context>
<context>
    <name>PicturePoints</name>
    <message>
        <source>Choose a point below, click it in the picture, and enter its coordinates: two corners of the building far apart make the best fit.</source>
        <translation>先在下方選一個點，在圖上單擊它的位置，再填入座標：選兩個相距較遠的牆角最準。</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>點 {number}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Approvals</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>調度</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識庫</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>back into the queue</source>
        <translation>退回佇列</translation>
    </message>
    <message>
        <source>linked to one visit, but no common time is left or one of them is planned already</source>
        <translation>關聯為一次上門，但沒有共同的時間，或其中一張已排定</translation>
    </message>
    <message>
        <source>next best {name}, {minutes} min worse</source>
        <translation>次選{name}，差 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>no two technicians are free together</source>
        <translation>沒有兩位技師能同時到場</translation>
    </message>
    <message>
        <source>nobody can be there in the promised time</source>
        <translation>沒有人能在約定時間內到達</translation>
    </message>
    <message>
        <source>nobody else has room</source>
        <translation>其他人都排不下</translation>
    </message>
    <message>
        <source>nobody on duty has the skills</source>
        <translation>當班人員都沒有所需技能</translation>
    </message>
    <message>
        <source>nobody on duty may take it</source>
        <translation>當班人員都不能接</translation>
    </message>
    <message>
        <source>nobody who may go has enough of the parts in the van</source>
        <translation>能去的人車上都沒有足夠的備件</translation>
    </message>
    <message>
        <source>the day of everyone who may go has no visit left</source>
        <translation>能去的人當天單量都已到上限</translation>
    </message>
    <message>
        <source>the days of all who could go are full</source>
        <translation>能去的人當天都已排滿</translation>
    </message>
    <message>
        <source>the technician it is locked to is not on duty</source>
        <translation>鎖定的技師不在班</translation>
    </message>
    <message>
        <source>the way costs more than the visit is worth today</source>
        <translation>路程太遠，今天去不划算</translation>
    </message>
    <message>
        <source>together with {name}</source>
        <translation>與{name}同去</translation>
    </message>
    <message>
        <source>too much to carry for every vehicle that day</source>
        <translation>當天任何車輛都裝不下</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>遲 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{minutes} min more on the road</source>
        <translation>路上多 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{minutes} min set aside to fetch parts</source>
        <translation>已留出 {minutes} 分鐘取備件</translation>
    </message>
    <message>
        <source>{name} would do as well</source>
        <translation>{name}也一樣合適</translation>
    </message>
</context>
<context>
    <name>PlanCurve</name>
    <message>
        <source>How the plan gets better</source>
        <translation>方案逐步變好的過程</translation>
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
        <translation>自動排程</translation>
    </message>
    <message>
        <source>Propose who goes where and when</source>
        <translation>提出誰去哪裡、什麼時間去的方案</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>Lines of the plan</source>
        <translation>方案明細</translation>
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
        <translation>自動排程</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>關閉排程</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>夠了</translation>
    </message>
    <message>
        <source>Found in {seconds} s; {count} lines, {kept} visits stay as they are.</source>
        <translation>用時 {seconds} 秒；{count} 處改動，{kept} 單保持不變。</translation>
    </message>
    <message>
        <source>Getting ready; the first time on this computer takes a while.</source>
        <translation>正在準備；在這台電腦上第一次使用需要一會兒。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>暫不採用</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>開始排程</translation>
    </message>
    <message>
        <source>Plan shown</source>
        <translation>顯示的方案</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>方案 {number}</translation>
    </message>
    <message>
        <source>Searching for {seconds} s, value {value}</source>
        <translation>已搜尋 {seconds} 秒，代價 {value}</translation>
    </message>
    <message>
        <source>Take all {count}</source>
        <translation>全部採用（{count}）</translation>
    </message>
    <message>
        <source>Take {count}</source>
        <translation>採用 {count} 處</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Who goes where and when: proposed for you to look over. Nothing changes yet.</source>
        <translation>誰去哪裡、什麼時間去：先提方案供您過目，此時不改動任何工單。</translation>
    </message>
    <message>
        <source>{count} orders planned; Ctrl+Z takes all of it back.</source>
        <translation>已排 {count} 單；Ctrl+Z 可全部撤回。</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Each order asks for them; they are packed before its day.</source>
        <translation>每張工單都帶上這些備件，到期前先備好。</translation>
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
        <translation>設備台帳</translation>
    </message>
    <message>
        <source>Make its next orders now</source>
        <translation>立即生成下一次工單</translation>
    </message>
    <message>
        <source>Make the order ahead</source>
        <translation>提前生成工單</translation>
    </message>
    <message>
        <source>Makes orders</source>
        <translation>生成工單</translation>
    </message>
    <message>
        <source>Move to the next working day</source>
        <translation>遇休息日順延到工作日</translation>
    </message>
    <message>
        <source>New upkeep plan</source>
        <translation>新建保養計劃</translation>
    </message>
    <message>
        <source>One order for each; none chosen: one order for the customer.</source>
        <translation>每台一張工單；不選則按客戶一張。</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>Parts to put aside</source>
        <translation>預備備件</translation>
    </message>
    <message>
        <source>Remark in the order</source>
        <translation>工單備註</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>接下來的日期</translation>
    </message>
    <message>
        <source>The plan is over.</source>
        <translation>計劃已結束。</translation>
    </message>
    <message>
        <source>Upkeep and inspections that make their own orders in time. They wait in the queue with the blue mark and the day they are promised for.</source>
        <translation>保養與巡檢到期自動生成工單，帶藍色標記和約定日期進入待派佇列。</translation>
    </message>
    <message>
        <source>Upkeep plans</source>
        <translation>保養計劃</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>its order is made on {day}</source>
        <translation>{day} 生成工單</translation>
    </message>
    <message>
        <source>none yet: look for a name or phone below</source>
        <translation>還沒有：在下面輸入姓名或電話查詢</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>無截止</translation>
    </message>
    <message>
        <source>{count} orders are in the queue</source>
        <translation>已有 {count} 張工單進入佇列</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>At most</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>By priority and customer</source>
        <translation>按優先順序與客戶另定</translation>
    </message>
    <message>
        <source>Calendar the clocks run on</source>
        <translation>按哪個日曆計時</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>How much working time there is for each step. A changed limit holds for orders taken from now on.</source>
        <translation>每一步有多少工作時間。改動只對此後接的工單有效。</translation>
    </message>
    <message>
        <source>New service limits</source>
        <translation>新建服務時限</translation>
    </message>
    <message>
        <source>Other limits for some</source>
        <translation>其他時限</translation>
    </message>
    <message>
        <source>Reported {now}: {limits}</source>
        <translation>{now} 報修：{limits}</translation>
    </message>
    <message>
        <source>Service limits</source>
        <translation>服務時限</translation>
    </message>
    <message>
        <source>The clock stands still while</source>
        <translation>以下情況停表</translation>
    </message>
    <message>
        <source>The first line that fits holds; an empty limit stays the usual one.</source>
        <translation>從上往下，第一行符合的生效；空著的沿用通常時限。</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>用在</translation>
    </message>
    <message>
        <source>Warn before</source>
        <translation>提前預警</translation>
    </message>
    <message>
        <source>Write 30, 90 min or 2 h.</source>
        <translation>請寫 30、90分 或 2小時。</translation>
    </message>
    <message>
        <source>no order type</source>
        <translation>沒有工單類型使用</translation>
    </message>
    <message>
        <source>resolved in {time}</source>
        <translation>{time}內修復</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Leave this row out</source>
        <translation>不匯入這一行</translation>
    </message>
    <message>
        <source>No record: left out</source>
        <translation>不是記錄，已略過</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>The table has no titles</source>
        <translation>表格沒有標題行</translation>
    </message>
    <message>
        <source>The titles are in this row and the next</source>
        <translation>標題佔這一行和下一行</translation>
    </message>
    <message>
        <source>The titles are in this row and the next two</source>
        <translation>標題在此行和下面兩行</translation>
    </message>
    <message>
        <source>These are the column titles</source>
        <translation>這一行是列標題</translation>
    </message>
    <message>
        <source>This row is a record</source>
        <translation>這一行是記錄</translation>
    </message>
    <message>
        <source>This row is a total: leave it out</source>
        <translation>這一行是合計：不匯入</translation>
    </message>
    <message>
        <source>This row is the title of a group</source>
        <translation>這一行是分組標題</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Being printed …</source>
        <translation>正在列印…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程式開啟</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>列印…</translation>
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
        <translation>已儲存為 {path}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>適合頁寬</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>{count} pages sent to the printer</source>
        <translation>已送出 {count} 頁到印表機</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>3F / plant room</source>
        <translation>3F / 機房</translation>
    </message>
    <message>
        <source>Call-back list</source>
        <translation>回訪名單</translation>
    </message>
    <message>
        <source>Central air conditioner</source>
        <translation>中央空調</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Chengda Electromechanical Services</source>
        <translation>誠達機電服務</translation>
    </message>
    <message>
        <source>Compare with today&apos;s figures</source>
        <translation>與今日數字對照</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>重新送達</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Hanglong Property Management</source>
        <translation>恆隆物業管理</translation>
    </message>
    <message>
        <source>Job slip</source>
        <translation>派工單</translation>
    </message>
    <message>
        <source>Label {number} waits in the printer: {reason} If it is switched off, print that label again.</source>
        <translation>第 {number} 張停在印表機裡：{reason}若印表機關過電源，請重打這一張。</translation>
    </message>
    <message>
        <source>Machine card</source>
        <translation>設備卡</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>Paidan</source>
        <translation>派單台</translation>
    </message>
    <message>
        <source>Patrol sheet</source>
        <translation>巡檢單</translation>
    </message>
    <message>
        <source>Performance statements</source>
        <translation>個人績效單</translation>
    </message>
    <message>
        <source>Print tags</source>
        <translation>列印標籤</translation>
    </message>
    <message>
        <source>Repair guide</source>
        <translation>維修指引</translation>
    </message>
    <message>
        <source>Return on the system</source>
        <translation>投入產出表</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>復盤會</translation>
    </message>
    <message>
        <source>Review of use</source>
        <translation>使用情況回顧</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服務記錄</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>結算單</translation>
    </message>
    <message>
        <source>Sheet of tags</source>
        <translation>標籤頁</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>測試標籤</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>測試郵件</translation>
    </message>
    <message>
        <source>Tower A</source>
        <translation>A座</translation>
    </message>
    <message>
        <source>Trace back</source>
        <translation>生產追溯</translation>
    </message>
    <message>
        <source>Waiting at label {number}: {reason}</source>
        <translation>停在第 {number} 張：{reason}</translation>
    </message>
    <message>
        <source>Weekly brief</source>
        <translation>一週簡報</translation>
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
        <translation>全部問題（{n}）</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>全部工作表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>單元格</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>按列篩選</translation>
    </message>
    <message>
        <source>Filter by kind</source>
        <translation>按問題類型篩選</translation>
    </message>
    <message>
        <source>Filter by sheet</source>
        <translation>按工作表篩選</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 條</translation>
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
        <translation>請從列表中選一台設備。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Code or name of the machine</source>
        <translation>設備編號或名稱</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Faults meanwhile</source>
        <translation>期間故障工單</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>From when until when did it run?</source>
        <translation>請填寫從什麼時候到什麼時候。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Machines passed</source>
        <translation>經過的設備</translation>
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
        <translation>新建記錄</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Number of a work order</source>
        <translation>工單號</translation>
    </message>
    <message>
        <source>Open the machine</source>
        <translation>開啟設備</translation>
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
        <translation>或工單號 (Enter)</translation>
    </message>
    <message>
        <source>Process parameters</source>
        <translation>工藝引數</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Production order</source>
        <translation>生產單號</translation>
    </message>
    <message>
        <source>Production orders</source>
        <translation>生產單</translation>
    </message>
    <message>
        <source>Production records</source>
        <translation>生產記錄</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>追溯報告 (PDF)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>There is no work order {number} about a machine.</source>
        <translation>沒有關於設備的工單 {number}。</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追溯</translation>
    </message>
    <message>
        <source>Trace back</source>
        <translation>生產追溯</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Where else did batch {batch} go?</source>
        <translation>批次 {batch} 還用在哪裡？</translation>
    </message>
    <message>
        <source>several with a comma between them</source>
        <translation>多個用逗號隔開</translation>
    </message>
    <message>
        <source>temperature=80; pressure=0.5</source>
        <translation>溫度=80；壓力=0.5</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} 條記錄</translation>
    </message>
</context>
<context>
    <name>PromiseField</name>
    <message>
        <source>As soon as possible</source>
        <translation>儘快</translation>
    </message>
    <message>
        <source>Own hours …</source>
        <translation>自定義時間…</translation>
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
        <translation>有技師病了</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部區域</translation>
    </message>
    <message>
        <source>Everything from now on</source>
        <translation>從現在起全部重排</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>取消假設</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜尋時間</translation>
    </message>
    <message>
        <source>Select orders on the board for more</source>
        <translation>先在看板上選工單，可有更多假設</translation>
    </message>
    <message>
        <source>The customers of the selected visits are not at home</source>
        <translation>選中的客戶不在家</translation>
    </message>
    <message>
        <source>The selected orders</source>
        <translation>選中的工單</translation>
    </message>
    <message>
        <source>The selected orders are urgent</source>
        <translation>選中的工單很急</translation>
    </message>
    <message>
        <source>The selected visits take longer</source>
        <translation>選中的工單要更久</translation>
    </message>
    <message>
        <source>The whole queue</source>
        <translation>整個佇列</translation>
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
        <translation>再加 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{names} ill</source>
        <translation>{names}病了</translation>
    </message>
    <message>
        <source>{order} +{minutes} min</source>
        <translation>{order} 加 {minutes} 分鐘</translation>
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
        <translation>待派佇列</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Abnormal</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部區域</translation>
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
        <translation>沒有異常工單。</translation>
    </message>
    <message>
        <source>No order matches these filters.</source>
        <translation>沒有符合篩選的工單。</translation>
    </message>
    <message>
        <source>Nobody is on an order now.</source>
        <translation>現在沒有進行中的工單。</translation>
    </message>
    <message>
        <source>Nothing waits for parts, feedback or others.</source>
        <translation>沒有等待備件、回饋或協同的工單。</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>沒有待審工單。</translation>
    </message>
    <message>
        <source>Nothing waits to be dispatched.
F2 takes a call.</source>
        <translation>沒有待派工單。
按 F2 接單。</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待派</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待審</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>我接的單</translation>
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
        <translation>實際派出的人名次中位數：{choice} 個可派的人中第 {place} 名</translation>
    </message>
    <message>
        <source>{count} would have been refused</source>
        <translation>{count} 次會被規則攔下</translation>
    </message>
    <message>
        <source>{judged} dispatches of the last {days} days, asked again with the rules of today:</source>
        <translation>最近 {days} 天的 {judged} 次派單，按今天的規則重新問一遍：</translation>
    </message>
    <message>
        <source>{rate} done by whom it was given to first</source>
        <translation>{rate} 首次派單即完成</translation>
    </message>
    <message>
        <source>{rate} sent one of the first three (drawing lots: {chance})</source>
        <translation>{rate} 派給了推薦的前三名之一（抽籤可得 {chance}）</translation>
    </message>
    <message>
        <source>{rate} sent the first</source>
        <translation>{rate} 派給了第一名</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>A wrong choice puts every place about 500 m off.</source>
        <translation>選錯會使所有位置偏差約 500 米。</translation>
    </message>
    <message>
        <source>BD-09 (Baidu)</source>
        <translation>BD-09（百度）</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>GCJ-02 (Amap, Tencent)</source>
        <translation>GCJ-02（高德、騰訊）</translation>
    </message>
    <message>
        <source>Let the rows decide</source>
        <translation>按資料自動判斷</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>重新識別</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Row numbers of the column titles, such as 3 or 3-4; 0: none</source>
        <translation>列標題所在行，例如 3 或 3-4；0 表示沒有標題</translation>
    </message>
    <message>
        <source>Same record by</source>
        <translation>同一記錄依據</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>The part to read, such as A3:H500; empty: all</source>
        <translation>要讀取的區域，例如 A3:H500；留空則讀取全部</translation>
    </message>
    <message>
        <source>Title row</source>
        <translation>標題行</translation>
    </message>
    <message>
        <source>WGS-84 (GPS)</source>
        <translation>WGS-84（GPS）</translation>
    </message>
    <message>
        <source>Which columns say that two rows are the same record</source>
        <translation>根據哪些列判斷兩行是同一條記錄</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>as the values say</source>
        <translation>按資料判斷</translation>
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
        <translation>無：每行都新建</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A job for {crew}: {missing} too few are free then</source>
        <translation>需 {crew} 人作業，屆時還缺 {missing} 人</translation>
    </message>
    <message>
        <source>Belongs to another branch</source>
        <translation>屬於其他網點</translation>
    </message>
    <message>
        <source>Cannot be there before {at}</source>
        <translation>最早 {at} 能到</translation>
    </message>
    <message>
        <source>Certificate {skill} expired on {until}</source>
        <translation>{skill}證已於 {until} 過期</translation>
    </message>
    <message>
        <source>Does not drive: {skill}</source>
        <translation>沒有車輛：{skill}</translation>
    </message>
    <message>
        <source>Has no {skill} along</source>
        <translation>沒帶{skill}</translation>
    </message>
    <message>
        <source>Has {count} of {limit} orders that day already</source>
        <translation>當日已有 {count}/{limit} 單</translation>
    </message>
    <message>
        <source>In no stock: {parts}</source>
        <translation>各處都缺 {parts}</translation>
    </message>
    <message>
        <source>Lacks skill: {skill}</source>
        <translation>缺技能：{skill}</translation>
    </message>
    <message>
        <source>Main warehouse</source>
        <translation>總倉庫</translation>
    </message>
    <message>
        <source>Misses the limit: {clock} by {due}</source>
        <translation>趕不上時限：{clock} {due}</translation>
    </message>
    <message>
        <source>Misses the promised time</source>
        <translation>錯過約定時間</translation>
    </message>
    <message>
        <source>No certificate: {skill}</source>
        <translation>無{skill}證</translation>
    </message>
    <message>
        <source>No longer employed</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>Off duty that day</source>
        <translation>當日不上班</translation>
    </message>
    <message>
        <source>Off duty, works {starts_at}–{ends_at}</source>
        <translation>不在班，上班 {starts_at}–{ends_at}</translation>
    </message>
    <message>
        <source>Outside the area of the technician&apos;s branch</source>
        <translation>超出技師所屬網點的片區</translation>
    </message>
    <message>
        <source>Outside the regions served: {region}</source>
        <translation>不在負責片區：{region}</translation>
    </message>
    <message>
        <source>Overlaps {number} {customer} {starts_at}–{ends_at}</source>
        <translation>與 {number} {customer} {starts_at}–{ends_at} 衝突</translation>
    </message>
    <message>
        <source>Position unknown</source>
        <translation>位置不詳</translation>
    </message>
    <message>
        <source>Runs into the break {starts_at}–{ends_at}</source>
        <translation>佔用休息時間 {starts_at}–{ends_at}</translation>
    </message>
    <message>
        <source>The customer asked for somebody else</source>
        <translation>客戶要求換人</translation>
    </message>
    <message>
        <source>The time has passed</source>
        <translation>時間已過</translation>
    </message>
    <message>
        <source>Van of {name}</source>
        <translation>{name}的車</translation>
    </message>
    <message>
        <source>Warehouse {name}</source>
        <translation>{name}倉庫</translation>
    </message>
    <message>
        <source>asked for by the customer</source>
        <translation>客戶指定</translation>
    </message>
    <message>
        <source>busy for {minutes} min more</source>
        <translation>還要忙 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>can set out at {free_at}</source>
        <translation>{free_at} 可出發</translation>
    </message>
    <message>
        <source>certified: {certificates}</source>
        <translation>持{certificates}證</translation>
    </message>
    <message>
        <source>from {starts_at}</source>
        <translation>{starts_at} 可到</translation>
    </message>
    <message>
        <source>idle, can set out at once</source>
        <translation>空閒，可馬上出發</translation>
    </message>
    <message>
        <source>in the van: {parts}</source>
        <translation>車上有 {parts}</translation>
    </message>
    <message>
        <source>knows the customer</source>
        <translation>熟悉客戶</translation>
    </message>
    <message>
        <source>knows the machine</source>
        <translation>熟悉本機</translation>
    </message>
    <message>
        <source>rated {rating}</source>
        <translation>評分 {rating}</translation>
    </message>
    <message>
        <source>to be fetched at {place}, about {minutes} min</source>
        <translation>備件需到{place}取，約 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{count}/{limit} orders that day</source>
        <translation>當日 {count}/{limit} 單</translation>
    </message>
    <message>
        <source>{jobs_of_type} such jobs done</source>
        <translation>做過 {jobs_of_type} 單同類</translation>
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
        <translation>當天共要帶 {load}，車輛可帶 {room}</translation>
    </message>
    <message>
        <source>{load} to carry, his vehicle takes {room}</source>
        <translation>要帶 {load}，車輛可帶 {room}</translation>
    </message>
    <message>
        <source>{minutes} min away</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{minutes} min of travel to {number}, only {gap} min between</source>
        <translation>到 {number} 車程 {minutes} 分鐘，間隔僅 {gap} 分鐘</translation>
    </message>
    <message>
        <source>{parts} from {place} ({km} km), about {minutes} min</source>
        <translation>需到{place}取 {parts}（{km} 公里），約 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{parts} from {place}, about {minutes} min</source>
        <translation>需到{place}取 {parts}，約 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{part} is counted on for {number}</source>
        <translation>車上的 {part} 已留給 {number}</translation>
    </message>
    <message>
        <source>{percent} % on time</source>
        <translation>準時率 {percent} %</translation>
    </message>
    <message>
        <source>{pieces} pieces</source>
        <translation>{pieces} 件</translation>
    </message>
    <message>
        <source>{technician} has accepted it</source>
        <translation>{technician}已接單</translation>
    </message>
    <message>
        <source>{technician} is on the way or there</source>
        <translation>{technician}已出發或到場</translation>
    </message>
    <message>
        <source>{technician} was sent it {since}</source>
        <translation>{since} 已發給{technician}</translation>
    </message>
    <message>
        <source>{technician}, who comes along, is not free then</source>
        <translation>同去的 {technician} 當時沒空</translation>
    </message>
</context>
<context>
    <name>RelatedOrders</name>
    <message>
        <source>Of the same customer or machine</source>
        <translation>同一客戶或設備的其他工單</translation>
    </message>
    <message>
        <source>Solved before, with the same signs</source>
        <translation>以往案例：類似故障的解決辦法</translation>
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
        <translation>這一天沒有記錄。</translation>
    </message>
    <message>
        <source>Nothing waits at this time.</source>
        <translation>此刻沒有待派工單。</translation>
    </message>
    <message>
        <source>Nothing yet. Play lets the day run.</source>
        <translation>還沒有動靜。點播放，讓這一天走起來。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Replay of a past day</source>
        <translation>回放過去一天</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Stop at every new order</source>
        <translation>每來一單停一下</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待派</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>動態</translation>
    </message>
    <message>
        <source>Who would you send? Go on to see who was sent.</source>
        <translation>你會派誰？繼續播放看當時派了誰。</translation>
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
        <translation>已出報告</translation>
    </message>
    <message>
        <source>Month of the report</source>
        <translation>報告月份</translation>
    </message>
    <message>
        <source>Monthly report (PDF)</source>
        <translation>月報（PDF）</translation>
    </message>
    <message>
        <source>Monthly report {month}</source>
        <translation>{month} 月報</translation>
    </message>
    <message>
        <source>More reports</source>
        <translation>更多報告</translation>
    </message>
    <message>
        <source>Performance statements</source>
        <translation>個人績效單</translation>
    </message>
    <message>
        <source>Performance statements {month}</source>
        <translation>個人績效單 {month}</translation>
    </message>
    <message>
        <source>Return on the system</source>
        <translation>投入產出表</translation>
    </message>
    <message>
        <source>Review of use</source>
        <translation>使用情況回顧</translation>
    </message>
    <message>
        <source>Review of use {quarter}</source>
        <translation>使用情況回顧 {quarter}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已儲存為 {path}</translation>
    </message>
    <message>
        <source>Weekly brief</source>
        <translation>一週簡報</translation>
    </message>
    <message>
        <source>Weekly brief {week}</source>
        <translation>一週簡報 {week}</translation>
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
        <translation>儲存</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer&apos;s system. Type it on the console that does the duties; mail services often want an authorisation code here.</source>
        <translation>儲存在本機系統的金鑰環中。請在承擔公司任務的那台控制台上填寫；多數郵箱服務要求填寫授權碼。</translation>
    </message>
    <message>
        <source>Not shown; type it to change it</source>
        <translation>不顯示；要修改請直接輸入</translation>
    </message>
    <message>
        <source>Password of the mail account</source>
        <translation>郵箱密碼</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>傳送測試郵件</translation>
    </message>
    <message>
        <source>Test mail of the dispatch desk</source>
        <translation>派單台測試郵件</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>密碼已儲存。</translation>
    </message>
    <message>
        <source>The test mail is on its way …</source>
        <translation>正在傳送測試郵件…</translation>
    </message>
    <message>
        <source>The test mail went to {names}.</source>
        <translation>測試郵件已傳送至 {names}。</translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Add a part</source>
        <translation>新增備件</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Checklist: {steps}</source>
        <translation>檢查項：{steps}</translation>
    </message>
    <message>
        <source>Copied from paper, with the times on it</source>
        <translation>按紙質回單補錄，時間以紙上為準</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Fixed at the first visit</source>
        <translation>一次上門修好</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工費</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>儲存結果</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>還缺：{fields}</translation>
    </message>
    <message>
        <source>Total {money}</source>
        <translation>合計 {money}</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>路程</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什麼</translation>
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
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>Counting… {percent} %</source>
        <translation>正在統計… {percent}%</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>{read} rows: {created} new, {updated} changed, {unchanged} the same, {refused} refused</source>
        <translation>共 {read} 行：新增 {created}，更新 {updated}，相同 {unchanged}，未匯入 {refused}</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>It lists</source>
        <translation>內容是</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>內容的種類</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Choose the column of: {fields}</source>
        <translation>請指定這些內容所在的列：{fields}</translation>
    </message>
    <message>
        <source>Columns as on {date}</source>
        <translation>沿用 {date} 的列對應</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在匯入……</translation>
    </message>
    <message>
        <source>These are the first rows; the rest is being read …</source>
        <translation>以下是最前面的幾行，其餘正在讀取……</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation>一項措施</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
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
        <translation>已寫入{name}的備註。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>教訓</translation>
    </message>
    <message>
        <source>Lesson as an article …</source>
        <translation>教訓寫成文章…</translation>
    </message>
    <message>
        <source>Lesson into the machine&apos;s notes</source>
        <translation>教訓記入設備備註</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>會議日期</translation>
    </message>
    <message>
        <source>No meeting has an agenda yet. Choose orders under “Worth talking over” and put them on the agenda of a day.</source>
        <translation>還沒有會議議程。在「待復盤」裡選工單，放入某天的議程。</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Nothing is left to do. Measures are written down in the review meeting, with a person and a day, and stay here until they are done.</source>
        <translation>沒有待辦措施。復盤會上寫下的措施帶責任人和日期，完成前一直列在這裡。</translation>
    </message>
    <message>
        <source>Nothing stands out: no complaint, nothing sent back too often, no repeat, nothing far too late or too dear, no joint diagnosis, nothing abnormal. From where on is said in the settings, under Rules and tariff.</source>
        <translation>沒有特別的工單：沒有投訴，沒有退回過多的，沒有重複，沒有超時過久或費用過高的，沒有會診，也沒有異常。門檻在設定的「規則與收費」裡。</translation>
    </message>
    <message>
        <source>Off the agenda</source>
        <translation>移出議程</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>放入議程</translation>
    </message>
    <message>
        <source>On the agenda of the review meeting</source>
        <translation>放入復盤會議程</translation>
    </message>
    <message>
        <source>On the agenda of {day}</source>
        <translation>已放入 {day} 的議程</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>開啟工單</translation>
    </message>
    <message>
        <source>Orders worth talking over</source>
        <translation>值得復盤的工單</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>列印議程</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>復盤會</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Say on which day the meeting is.</source>
        <translation>請寫明會議日期。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>已復盤</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>The order is about no machine.</source>
        <translation>這張工單沒有設備。</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>What was behind it</source>
        <translation>背後的原因</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Write the lesson and save it first.</source>
        <translation>請先寫教訓並儲存。</translation>
    </message>
    <message>
        <source>again after {number}</source>
        <translation>重複 {number} 的故障</translation>
    </message>
    <message>
        <source>cost {cost}, usually {usual}</source>
        <translation>費用 {cost}，平時 {usual}</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>超時 {time}</translation>
    </message>
    <message>
        <source>sent back {count} times</source>
        <translation>退回 {count} 次</translation>
    </message>
    <message>
        <source>talked over</source>
        <translation>已復盤</translation>
    </message>
    <message>
        <source>the last {count} days</source>
        <translation>近 {count} 天</translation>
    </message>
    <message>
        <source>to be talked over</source>
        <translation>待討論</translation>
    </message>
    <message>
        <source>{count} measures open</source>
        <translation>{count} 項措施未完成</translation>
    </message>
    <message>
        <source>{count} orders, those with most reasons first</source>
        <translation>{count} 張，理由多的在前</translation>
    </message>
    <message>
        <source>{count} orders, {held} talked over</source>
        <translation>{count} 張，已復盤 {held} 張</translation>
    </message>
    <message>
        <source>{count} to do, {late} late</source>
        <translation>待辦 {count} 項，逾期 {late} 項</translation>
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
        <translation>OpenStreetMap 區域檔案（.osm.pbf）：單行道、江河和橋梁都算在內。沒有該檔案，或離其中任何道路超過 500 米時，按直線距離估算。</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>按距離估算</translation>
    </message>
    <message>
        <source>By distance: {before}, corrected {after}.</source>
        <translation>按距離估算：{before}，修正後 {after}。</translation>
    </message>
    <message>
        <source>Choose an extract</source>
        <translation>選擇區域檔案</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>No trips of the last year lead through these streets to compare them with.</source>
        <translation>最近一年沒有經過這些道路的行程可供比較。</translation>
    </message>
    <message>
        <source>On {trips} trips of the last year half of the times were wrong by more than {before}; corrected by what the trips taught, {after}.</source>
        <translation>與最近一年的 {trips} 次行程相比，一半的時間誤差超過 {before}；按行程經驗修正後為 {after}。</translation>
    </message>
    <message>
        <source>OpenStreetMap extracts ({patterns})</source>
        <translation>OpenStreetMap 區域檔案（{patterns}）</translation>
    </message>
    <message>
        <source>Preparing the streets</source>
        <translation>正在準備道路</translation>
    </message>
    <message>
        <source>Preparing the streets: {share} of {count} crossings.</source>
        <translation>正在準備道路：{count} 個路口，已完成 {share}。</translation>
    </message>
    <message>
        <source>Reading the streets. Until they are ready, times go by distance.</source>
        <translation>正在讀取道路。準備好之前按距離估算。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Times go by distance.</source>
        <translation>已停止，按距離估算。</translation>
    </message>
    <message>
        <source>Streets of this map</source>
        <translation>用這張地圖的道路</translation>
    </message>
    <message>
        <source>The streets do not answer just now and are being read again.</source>
        <translation>道路計算暫時沒有應答，正在重新讀取。</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>行車時間</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Ways go through the streets of</source>
        <translation>按道路計算，道路來自</translation>
    </message>
    <message>
        <source>by distance</source>
        <translation>按距離估算</translation>
    </message>
    <message>
        <source>{count} crossings from {west} to {east} and {south} to {north}, prepared {at}.</source>
        <translation>{count} 個路口，範圍 {west} 至 {east}、{south} 至 {north}，準備於 {at}。</translation>
    </message>
</context>
<context>
    <name>RoiWindow</name>
    <message>
        <source>As a page (PDF)</source>
        <translation>生成單頁 PDF</translation>
    </message>
    <message>
        <source>Everything else comes from the orders. Ctrl+Z takes a change back.</source>
        <translation>其餘數字都來自工單。Ctrl+Z 可撤銷修改。</translation>
    </message>
    <message>
        <source>Return on the system</source>
        <translation>投入產出表</translation>
    </message>
    <message>
        <source>Return on the system {month}</source>
        <translation>投入產出表 {month}</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>正在計算資料……</translation>
    </message>
    <message>
        <source>What nobody can measure</source>
        <translation>需要填寫的假設</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Every Monday the feed says how many machines leave their warranty in the next {days} days.</source>
        <translation>每週一在動態裡提示：今後 {days} 天內有多少台設備出保。</translation>
    </message>
    <message>
        <source>Every day at {hour} o&apos;clock the supervisor is texted how many orders came in, were done, are open and are late.</source>
        <translation>每天 {hour} 點，簡訊告訴主管當天接單、完工、未完、超時各多少。</translation>
    </message>
    <message>
        <source>When a certificate comes within the warning time of its skill, the feed names it.</source>
        <translation>證書進入該技能的提醒期時，在動態裡列出。</translation>
    </message>
    <message>
        <source>When a joint diagnosis holds an order for {hours} hours, the supervisor is texted.</source>
        <translation>工單因聯合會診停了 {hours} 小時，發簡訊給主管。</translation>
    </message>
    <message>
        <source>When a technician gives an order back, the supervisor is texted.</source>
        <translation>技師退回工單時，簡訊通知主管。</translation>
    </message>
    <message>
        <source>When a technician has not confirmed an order {minutes} minutes after it was sent, the feed says so.</source>
        <translation>派單後 {minutes} 分鐘技師仍未接單，在動態裡提示。</translation>
    </message>
    <message>
        <source>When an order comes in outside the office&apos;s hours and is neither urgent nor of a VIP customer, the caller is texted when to expect an answer.</source>
        <translation>非工作時間來單，且不是緊急單或 VIP 客戶時，簡訊告知報修人何時得到答覆。</translation>
    </message>
    <message>
        <source>When an order has waited in the queue for {minutes} working minutes (urgent and VIP ones at any hour), the feed says so.</source>
        <translation>工單在待派佇列裡超過 {minutes} 個工作分鐘（緊急單和 VIP 單不分時段），在動態裡提示。</translation>
    </message>
    <message>
        <source>When an order is marked as a complaint, the supervisor is texted.</source>
        <translation>工單被標為投訴時，簡訊通知主管。</translation>
    </message>
    <message>
        <source>When an order is moved from one technician to another, the supervisor is texted.</source>
        <translation>工單由一位技師轉派給另一位時，簡訊通知主管。</translation>
    </message>
    <message>
        <source>When an order is {hours} hours overdue, the technician and the supervisor are texted.</source>
        <translation>工單超時 {hours} 小時，簡訊通知技師和主管。</translation>
    </message>
    <message>
        <source>When an order, its cost or a request for parts has to be approved, whose turn it is is texted, with a code to answer with.</source>
        <translation>工單、費用或備件申請需要審批時，簡訊通知輪到的審批人，可憑簡訊裡的編碼直接回復同意或不同意。</translation>
    </message>
    <message>
        <source>When an urgent order comes in that only holders of a certificate may do, the supervisor is texted at the same moment.</source>
        <translation>緊急工單只能由持證人員處理時，接單的同時簡訊通知主管。</translation>
    </message>
    <message>
        <source>When equipment of a VIP customer stands still and nobody has been sent after {minutes} minutes, the supervisor is texted.</source>
        <translation>VIP 客戶設備停機，{minutes} 分鐘內仍未派單，簡訊通知主管。</translation>
    </message>
    <message>
        <source>When finished work has not been reviewed after {hours} hours, the feed says so.</source>
        <translation>完工 {hours} 小時後仍未稽核，在動態裡提示。</translation>
    </message>
    <message>
        <source>When the stock of a part falls below its least quantity, the supervisor is texted which and how many are left.</source>
        <translation>備件庫存低於最低數量時，簡訊告訴主管是哪幾種、各剩多少。</translation>
    </message>
    <message>
        <source>{days} days before a customer&apos;s contract ends, the feed names it.</source>
        <translation>客戶合同到期前 {days} 天，在動態裡列出。</translation>
    </message>
    <message>
        <source>{minutes} minutes before an order has to be done, the technician is texted and the feed says so.</source>
        <translation>距修復時限還有 {minutes} 分鐘時，簡訊提醒技師，並在動態裡提示。</translation>
    </message>
    <message>
        <source>{minutes} minutes before the limit of an approval that is still missing, whose turn it is is reminded.</source>
        <translation>審批時限前 {minutes} 分鐘仍未審批的，簡訊催辦輪到的審批人。</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scan the tag of the machine that is broken …</source>
        <translation>請掃描故障設備的標籤……</translation>
    </message>
    <message>
        <source>The code {code} is not known here. It is kept in the log of scans.</source>
        <translation>編碼 {code} 沒有登記，已記入掃碼記錄。</translation>
    </message>
    <message>
        <source>This machine has {count} open orders.</source>
        <translation>這台設備有 {count} 張未完工單。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Assets</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識庫</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>沒有這個命令</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>沒有找到“{text}”</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Patrol routes</source>
        <translation>巡檢路線</translation>
    </message>
    <message>
        <source>Search orders, customers, phones, assets … or / for a command</source>
        <translation>搜尋工單、客戶、電話、設備編號… 或輸入 / 命令</translation>
    </message>
    <message>
        <source>Show all {count} in the list</source>
        <translation>在列表中顯示全部 {count} 條</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>共 {count} 條</translation>
    </message>
</context>
<context>
    <name>SendIns</name>
    <message>
        <source>Arrived there on</source>
        <translation>廠家簽收</translation>
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
        <translation>承運</translation>
    </message>
    <message>
        <source>Carrier back</source>
        <translation>返程承運</translation>
    </message>
    <message>
        <source>Copy the waybill</source>
        <translation>複製運單號</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>費用（元）</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Delete: it never left</source>
        <translation>刪除（沒有寄出）</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>預計返回</translation>
    </message>
    <message>
        <source>It begins on the page of its order or its machine.</source>
        <translation>在工單頁或設備頁的“送修”裡登記。</translation>
    </message>
    <message>
        <source>It has arrived there</source>
        <translation>廠家已簽收</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>已返回</translation>
    </message>
    <message>
        <source>It is the whole machine</source>
        <translation>整機送修</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing was sent in. What goes to its maker is followed here, there and back; the order waits for it with its clock at rest.</source>
        <translation>沒有送修。寄給廠家維修的東西在這裡跟蹤往返；工單等待期間時鐘暫停。</translation>
    </message>
    <message>
        <source>Only what is away</source>
        <translation>只看未返回的</translation>
    </message>
    <message>
        <source>Open the machine</source>
        <translation>開啟設備</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>開啟工單</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>廠家寄回</translation>
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
        <translation>序列號</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>無法識別的日期。</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>運單號</translation>
    </message>
    <message>
        <source>Waybill back</source>
        <translation>返程運單號</translation>
    </message>
    <message>
        <source>What</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What is sent in</source>
        <translation>送修物品</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Who repairs it</source>
        <translation>維修單位</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>工單</translation>
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
        <translation>歸檔資料夾</translation>
    </message>
    <message>
        <source>For {number} the usual approval is enough</source>
        <translation>{number} 按通常的一級審批即可</translation>
    </message>
    <message>
        <source>Level {level} of {number} counts as agreed: nobody answered in time</source>
        <translation>{number} 第 {level} 級到時無人答覆，視為同意</translation>
    </message>
    <message>
        <source>Nobody answered in time: {signer} may approve {number} now</source>
        <translation>到時無人答覆，{number} 轉由 {signer} 審批</translation>
    </message>
    <message>
        <source>Orders of the past taken out again, {count} of their batch are left</source>
        <translation>以往工單已取出，本批還剩 {count} 張</translation>
    </message>
    <message>
        <source>Rule “{card}”: {number}</source>
        <translation>規則“{card}”：{number}</translation>
    </message>
    <message>
        <source>Rule “{card}”: {number}, but there is no number to text</source>
        <translation>規則“{card}”：{number}，但沒有可發簡訊的號碼</translation>
    </message>
    <message>
        <source>Rule “{card}”: {number}, text to {recipients}</source>
        <translation>規則“{card}”：{number}，已簡訊 {recipients}</translation>
    </message>
    <message>
        <source>Rule “{card}”: {words}</source>
        <translation>規則“{card}”：{words}</translation>
    </message>
    <message>
        <source>Rule “{card}”: {words}, text to {recipients}</source>
        <translation>規則“{card}”：{words}，已簡訊 {recipients}</translation>
    </message>
    <message>
        <source>Text of {sender} left aside: {text}</source>
        <translation>{sender} 的簡訊不予處理：{text}</translation>
    </message>
    <message>
        <source>Text of {sender} understood: {text}</source>
        <translation>已識別 {sender} 的簡訊：{text}</translation>
    </message>
    <message>
        <source>Text of {sender} waits for the clerk: {text}</source>
        <translation>{sender} 的簡訊待處理：{text}</translation>
    </message>
    <message>
        <source>Text to {recipient} delivered</source>
        <translation>簡訊已送達 {recipient}</translation>
    </message>
    <message>
        <source>Text to {recipient} failed</source>
        <translation>給 {recipient} 的簡訊傳送失敗</translation>
    </message>
    <message>
        <source>Text to {recipient} failed ({error_code})</source>
        <translation>給 {recipient} 的簡訊傳送失敗（{error_code}）</translation>
    </message>
    <message>
        <source>Text to {recipient} is being sent</source>
        <translation>正在給 {recipient} 發簡訊</translation>
    </message>
    <message>
        <source>Text to {recipient} may or may not have been sent</source>
        <translation>給 {recipient} 的簡訊不確定是否已發出</translation>
    </message>
    <message>
        <source>Text to {recipient} sent: {text}</source>
        <translation>簡訊已發給 {recipient}：{text}</translation>
    </message>
    <message>
        <source>Text to {recipient} waits to be sent again</source>
        <translation>給 {recipient} 的簡訊重新等待發送</translation>
    </message>
    <message>
        <source>The cost of {number} approved itself, being within the limit</source>
        <translation>{number} 的費用在限額內，自動通過</translation>
    </message>
    <message>
        <source>Upkeep plan</source>
        <translation>保養計劃</translation>
    </message>
    <message>
        <source>a withheld number</source>
        <translation>未顯示號碼的來電者</translation>
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
        <translation>刪除{subject} {name}</translation>
    </message>
    <message>
        <source>dispatch of {count} orders to {technician}</source>
        <translation>將 {count} 張工單派給 {technician}</translation>
    </message>
    <message>
        <source>dispatch of {number} to {technician}</source>
        <translation>{number} 派給 {technician}</translation>
    </message>
    <message>
        <source>edit of {count} orders</source>
        <translation>修改 {count} 張工單</translation>
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
        <translation>匯入 {file_name}</translation>
    </message>
    <message>
        <source>its text has not left yet</source>
        <translation>簡訊尚未發出</translation>
    </message>
    <message>
        <source>link of {count} orders</source>
        <translation>關聯 {count} 張工單</translation>
    </message>
    <message>
        <source>link of {number}</source>
        <translation>關聯 {number}</translation>
    </message>
    <message>
        <source>move of {count} orders between people</source>
        <translation>在技師之間調換 {count} 張工單</translation>
    </message>
    <message>
        <source>move of {count} orders to {technician}</source>
        <translation>將 {count} 張工單轉給 {technician}</translation>
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
        <translation>{number} 的備註</translation>
    </message>
    <message>
        <source>priority of {count} orders</source>
        <translation>調整 {count} 張工單的優先順序</translation>
    </message>
    <message>
        <source>priority of {number}</source>
        <translation>{number} 的優先順序</translation>
    </message>
    <message>
        <source>refusal of {number}</source>
        <translation>{number} 拒單</translation>
    </message>
    <message>
        <source>rejection of {number}</source>
        <translation>駁回 {number}</translation>
    </message>
    <message>
        <source>reopening of {number}</source>
        <translation>重新開啟 {number}</translation>
    </message>
    <message>
        <source>rescheduling of {count} orders</source>
        <translation>改期 {count} 張工單</translation>
    </message>
    <message>
        <source>rescheduling of {number}</source>
        <translation>{number} 改期</translation>
    </message>
    <message>
        <source>result of {number}</source>
        <translation>{number} 的結果</translation>
    </message>
    <message>
        <source>return of {count} orders to the queue</source>
        <translation>將 {count} 張工單退回佇列</translation>
    </message>
    <message>
        <source>return of {number} to the queue</source>
        <translation>{number} 收回待派</translation>
    </message>
    <message>
        <source>review of {number}</source>
        <translation>稽核 {number}</translation>
    </message>
    <message>
        <source>setting “{field}”</source>
        <translation>設定“{field}”</translation>
    </message>
    <message>
        <source>step of {count} orders</source>
        <translation>{count} 張工單的操作</translation>
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
        <translation>登記 {count} 張工單</translation>
    </message>
    <message>
        <source>taking {number}</source>
        <translation>受理 {number}</translation>
    </message>
    <message>
        <source>text already sent, a correction will follow</source>
        <translation>簡訊已發出，會補發更正</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>unlinking of {count} orders</source>
        <translation>取消 {count} 張工單的關聯</translation>
    </message>
    <message>
        <source>unlinking of {number}</source>
        <translation>取消關聯 {number}</translation>
    </message>
    <message>
        <source>{actor} added {subject} {name}</source>
        <translation>{actor} 新增{subject} {name}</translation>
    </message>
    <message>
        <source>{actor} agreed to {number} (level {level})</source>
        <translation>{actor} 同意 {number}（第 {level} 級）</translation>
    </message>
    <message>
        <source>{actor} agreed to {number} (level {level}): {note}</source>
        <translation>{actor} 同意 {number}（第 {level} 級）：{note}</translation>
    </message>
    <message>
        <source>{actor} agreed to {number} in place of {signer} (level {level}): {note}</source>
        <translation>{actor} 代 {signer} 同意 {number}（第 {level} 級）：{note}</translation>
    </message>
    <message>
        <source>{actor} approved the cost of {number}</source>
        <translation>{actor} 批准 {number} 的費用</translation>
    </message>
    <message>
        <source>{actor} approved {number}</source>
        <translation>{actor} 批准 {number}</translation>
    </message>
    <message>
        <source>{actor} began the round “{name}” past {count} machines</source>
        <translation>{actor} 開始“{name}”，共 {count} 台設備</translation>
    </message>
    <message>
        <source>{actor} cancelled {number} (reason: {reason})</source>
        <translation>{actor} 取消 {number}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} changed setting “{field}”</source>
        <translation>{actor} 修改了設定“{field}”</translation>
    </message>
    <message>
        <source>{actor} changed setting “{field}” from “{before}” to “{after}”</source>
        <translation>{actor} 將設定“{field}”由“{before}”改為“{after}”</translation>
    </message>
    <message>
        <source>{actor} changed the priority of {number} from {previous} to {priority}</source>
        <translation>{actor} 將 {number} 的優先順序由 {previous} 改為 {priority}</translation>
    </message>
    <message>
        <source>{actor} changed {field} of {subject} {name} from “{before}” to “{after}”</source>
        <translation>{actor} 將{subject} {name} 的{field}由“{before}”改為“{after}”</translation>
    </message>
    <message>
        <source>{actor} cleared the flag of {number}</source>
        <translation>{actor} 解除 {number} 的異常</translation>
    </message>
    <message>
        <source>{actor} dealt with the text of {sender}: {text}</source>
        <translation>{actor} 已處理 {sender} 的簡訊：{text}</translation>
    </message>
    <message>
        <source>{actor} deleted the round “{name}”</source>
        <translation>{actor} 刪除“{name}”</translation>
    </message>
    <message>
        <source>{actor} deleted {subject} {name}</source>
        <translation>{actor} 刪除{subject} {name}</translation>
    </message>
    <message>
        <source>{actor} did the step again</source>
        <translation>{actor} 重做</translation>
    </message>
    <message>
        <source>{actor} dispatched {number} to {technician}</source>
        <translation>{actor} 將 {number} 派給 {technician}</translation>
    </message>
    <message>
        <source>{actor} dispatched {number} to {technician} (reason: {reason})</source>
        <translation>{actor} 將 {number} 派給 {technician}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} dispatched {number} to {technician} against the rules (reason: {override_reason})</source>
        <translation>{actor} 越過規則將 {number} 派給 {technician}（原因：{override_reason}）</translation>
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
        <translation>{actor} 結束“{name}”</translation>
    </message>
    <message>
        <source>{actor} flagged {number}: {cause}</source>
        <translation>{actor} 將 {number} 標記異常：{cause}</translation>
    </message>
    <message>
        <source>{actor} flagged {number}: {cause} ({note})</source>
        <translation>{actor} 將 {number} 標記異常：{cause}（{note}）</translation>
    </message>
    <message>
        <source>{actor} handed the shift over to {to}: {count} orders to watch</source>
        <translation>{actor} 交班給 {to}：{count} 張工單需留意</translation>
    </message>
    <message>
        <source>{actor} handed the shift over to {to}: {count} orders to watch. {remark}</source>
        <translation>{actor} 交班給 {to}：{count} 張工單需留意。{remark}</translation>
    </message>
    <message>
        <source>{actor} imported {file_name}: {created} new, {updated} changed, {refused} refused</source>
        <translation>{actor} 匯入 {file_name}：新增 {created}，更新 {updated}，拒絕 {refused}</translation>
    </message>
    <message>
        <source>{actor} let {number} pass without: {lacking} (reason: {reason})</source>
        <translation>{actor} 放行 {number}，缺：{lacking}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} linked {number} with {other} ({link})</source>
        <translation>{actor} 把 {number} 與 {other} 關聯（{link}）</translation>
    </message>
    <message>
        <source>{actor} locked the dispatch of {number}</source>
        <translation>{actor} 鎖定 {number} 的派單</translation>
    </message>
    <message>
        <source>{actor} moved {number} from {previous_technician} to {technician}</source>
        <translation>{actor} 將 {number} 由 {previous_technician} 改派 {technician}</translation>
    </message>
    <message>
        <source>{actor} moved {number} from {previous_technician} to {technician} (reason: {reason})</source>
        <translation>{actor} 將 {number} 由 {previous_technician} 改派 {technician}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} noted on {number}: {text}</source>
        <translation>{actor} 備註 {number}：{text}</translation>
    </message>
    <message>
        <source>{actor} printed {count} tags on {printer}</source>
        <translation>{actor} 在 {printer} 列印 {count} 張標籤</translation>
    </message>
    <message>
        <source>{actor} put {number} on hold: {reason}</source>
        <translation>{actor} 將 {number} 掛起：{reason}</translation>
    </message>
    <message>
        <source>{actor} put {number} on hold: {reason} ({note})</source>
        <translation>{actor} 將 {number} 掛起：{reason}（{note}）</translation>
    </message>
    <message>
        <source>{actor} read {file_name} for import</source>
        <translation>{actor} 讀取 {file_name} 準備匯入</translation>
    </message>
    <message>
        <source>{actor} recorded the result of {number}: {resolution}, {cost} yuan</source>
        <translation>{actor} 登記 {number} 的結果：{resolution}，{cost} 元</translation>
    </message>
    <message>
        <source>{actor} refused the cost of {number} (reason: {reason})</source>
        <translation>{actor} 不同意 {number} 的費用（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} rejected {number} (reason: {reason})</source>
        <translation>{actor} 駁回 {number}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} reopened {number} (reason: {reason})</source>
        <translation>{actor} 重新開啟 {number}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} rescheduled {number} to {planned_start_at}</source>
        <translation>{actor} 將 {number} 改期到 {planned_start_at}</translation>
    </message>
    <message>
        <source>{actor} resumed {number}</source>
        <translation>{actor} 恢復 {number}</translation>
    </message>
    <message>
        <source>{actor} resumed {number} before all had given their opinion: {note}</source>
        <translation>{actor} 未等意見交齊恢復 {number}：{note}</translation>
    </message>
    <message>
        <source>{actor} resumed {number}: {note}</source>
        <translation>{actor} 恢復 {number}：{note}</translation>
    </message>
    <message>
        <source>{actor} reviewed {number}</source>
        <translation>{actor} 稽核 {number}</translation>
    </message>
    <message>
        <source>{actor} reviewed {number}: {note}</source>
        <translation>{actor} 稽核 {number}：{note}</translation>
    </message>
    <message>
        <source>{actor} saw to the missed call of {caller}</source>
        <translation>{actor} 處理了 {caller} 的未接來電</translation>
    </message>
    <message>
        <source>{actor} sent {number} back: {improvement}</source>
        <translation>{actor} 將 {number} 退回整改：{improvement}</translation>
    </message>
    <message>
        <source>{actor} set the collaborators of {number}: {technicians}</source>
        <translation>{actor} 設定 {number} 的協作人：{technicians}</translation>
    </message>
    <message>
        <source>{actor} set {number} back to what it was</source>
        <translation>{actor} 將 {number} 恢復原狀</translation>
    </message>
    <message>
        <source>{actor} submitted {number}</source>
        <translation>{actor} 提交 {number}</translation>
    </message>
    <message>
        <source>{actor} took back the import of {file_name}</source>
        <translation>{actor} 撤銷 {file_name} 的匯入</translation>
    </message>
    <message>
        <source>{actor} took back the last step</source>
        <translation>{actor} 撤銷上一步</translation>
    </message>
    <message>
        <source>{actor} took the call of {caller}</source>
        <translation>{actor} 接聽了 {caller} 的來電</translation>
    </message>
    <message>
        <source>{actor} took the collaborators off {number}</source>
        <translation>{actor} 取消 {number} 的協作人</translation>
    </message>
    <message>
        <source>{actor} took the link of {number} with {other} away</source>
        <translation>{actor} 取消了 {number} 與 {other} 的關聯</translation>
    </message>
    <message>
        <source>{actor} took the shift over from {former}</source>
        <translation>{actor} 接 {former} 的班</translation>
    </message>
    <message>
        <source>{actor} took the tick off the missed call of {caller}</source>
        <translation>{actor} 取消了 {caller} 未接來電的“已處理”</translation>
    </message>
    <message>
        <source>{actor} took {number}</source>
        <translation>{actor} 受理 {number}</translation>
    </message>
    <message>
        <source>{actor} took {number} back from {technician} into the queue</source>
        <translation>{actor} 將 {number} 從 {technician} 收回待派</translation>
    </message>
    <message>
        <source>{actor} took {number} back from {technician} into the queue (reason: {reason})</source>
        <translation>{actor} 將 {number} 從 {technician} 收回待派（原因：{reason}）</translation>
    </message>
    <message>
        <source>{actor} took {number}: {title}</source>
        <translation>{actor} 受理 {number}：{title}</translation>
    </message>
    <message>
        <source>{actor} unlocked the dispatch of {number}</source>
        <translation>{actor} 解鎖 {number} 的派單</translation>
    </message>
    <message>
        <source>{actor} went on with the round “{name}”</source>
        <translation>{actor} 繼續“{name}”</translation>
    </message>
    <message>
        <source>{actor} withdrew a text to {recipient} before it left</source>
        <translation>{actor} 撤回了尚未發出的給 {recipient} 的簡訊</translation>
    </message>
    <message>
        <source>{actor} wrote down that {signer} agreed to {number} (level {level}): {note}</source>
        <translation>{actor} 登記 {signer} 已同意 {number}（第 {level} 級）：{note}</translation>
    </message>
    <message>
        <source>{actor} wrote to {recipient}: {text}</source>
        <translation>{actor} 發簡訊給 {recipient}：{text}</translation>
    </message>
    <message>
        <source>{actor}: technician arrived for {number}</source>
        <translation>{actor}：{number} 技師已到場</translation>
    </message>
    <message>
        <source>{actor}: technician set out for {number}</source>
        <translation>{actor}：{number} 技師已出發</translation>
    </message>
    <message>
        <source>{actor}: work on {number} began</source>
        <translation>{actor}：{number} 開始作業</translation>
    </message>
    <message>
        <source>{actor}: {kind} {name}</source>
        <translation>{actor}:{kind} {name}</translation>
    </message>
    <message>
        <source>{actor}: {number} confirmed by the technician</source>
        <translation>{actor}：{number} 技師已接單</translation>
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
        <translation>{by} 簡訊同意 {number}（第 {level} 級）</translation>
    </message>
    <message>
        <source>{by} approved the cost of {number} by text</source>
        <translation>{by} 簡訊批准了 {number} 的費用</translation>
    </message>
    <message>
        <source>{by} approved {number} by text</source>
        <translation>{by} 簡訊批准了 {number}</translation>
    </message>
    <message>
        <source>{by} refused the cost of {number} by text (reason: {reason})</source>
        <translation>{by} 簡訊不同意 {number} 的費用（原因：{reason}）</translation>
    </message>
    <message>
        <source>{by} rejected {number} by text (reason: {reason})</source>
        <translation>{by} 簡訊駁回了 {number}（原因：{reason}）</translation>
    </message>
    <message>
        <source>{caller} rang, nobody answered</source>
        <translation>{caller} 來電未接</translation>
    </message>
    <message>
        <source>{caller} rings</source>
        <translation>{caller} 來電</translation>
    </message>
    <message>
        <source>{count} machines leave their warranty in the next {days} days</source>
        <translation>今後 {days} 天有 {count} 台設備出保</translation>
    </message>
    <message>
        <source>{count} orders of the past, {first_number} to {last_number}</source>
        <translation>以往工單 {count} 張：{first_number} 至 {last_number}</translation>
    </message>
    <message>
        <source>{name}: {what} ends on {ends_on}</source>
        <translation>{name}：{what} {ends_on} 到期</translation>
    </message>
    <message>
        <source>{number} has to be approved by {count} levels</source>
        <translation>{number} 需 {count} 級審批</translation>
    </message>
    <message>
        <source>{number} has to be approved by {count} levels: {card}</source>
        <translation>{number} 按“{card}”需 {count} 級審批</translation>
    </message>
    <message>
        <source>{number} was archived</source>
        <translation>{number} 已歸檔</translation>
    </message>
    <message>
        <source>{number} was rated {score}</source>
        <translation>{number} 獲評 {score} 分</translation>
    </message>
    <message>
        <source>{number} was rated {score}: {comment}</source>
        <translation>{number} 獲評 {score} 分：{comment}</translation>
    </message>
    <message>
        <source>{sender} texted: {text}</source>
        <translation>{sender} 簡訊：{text}</translation>
    </message>
    <message>
        <source>{sentence} (from paper, keyed in {recorded_at})</source>
        <translation>{sentence}（按紙單補錄，{recorded_at} 錄入）</translation>
    </message>
    <message>
        <source>{technician} on {number}: {text}</source>
        <translation>{technician} 對 {number} 的會診意見：{text}</translation>
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
        <translation>他人已接單</translation>
    </message>
    <message>
        <source>Another has set out or begun</source>
        <translation>他人已出發或開工</translation>
    </message>
    <message>
        <source>Another was sent the text</source>
        <translation>已給他人發簡訊</translation>
    </message>
    <message>
        <source>Breaks a service limit</source>
        <translation>超出服務時限</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>證書過期</translation>
    </message>
    <message>
        <source>Certificate is missing</source>
        <translation>沒有證書</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Daily limit reached</source>
        <translation>達到每日上限</translation>
    </message>
    <message>
        <source>During the break</source>
        <translation>在休息時間</translation>
    </message>
    <message>
        <source>Encrypted after the greeting (STARTTLS, port 587)</source>
        <translation>握手後加密（STARTTLS，埠 587）</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS, port 465)</source>
        <translation>全程加密（TLS，埠 465）</translation>
    </message>
    <message>
        <source>Misses the promised time</source>
        <translation>錯過約定時間</translation>
    </message>
    <message>
        <source>Not encrypted (only inside the house)</source>
        <translation>不加密（僅限內網）</translation>
    </message>
    <message>
        <source>Not wanted by the customer</source>
        <translation>客戶不要此人</translation>
    </message>
    <message>
        <source>Of another branch</source>
        <translation>其他網點</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Outside his region</source>
        <translation>不在負責區域</translation>
    </message>
    <message>
        <source>Outside the area of his branch</source>
        <translation>超出所屬網點片區</translation>
    </message>
    <message>
        <source>Outside the shift</source>
        <translation>不在班次內</translation>
    </message>
    <message>
        <source>Overlaps another order</source>
        <translation>與其他工單重疊</translation>
    </message>
    <message>
        <source>Part has to be fetched</source>
        <translation>需要去取備件</translation>
    </message>
    <message>
        <source>Part in no stock</source>
        <translation>備件無庫存</translation>
    </message>
    <message>
        <source>Part is for another order</source>
        <translation>備件已留給別的單</translation>
    </message>
    <message>
        <source>Planned in the past</source>
        <translation>計劃時間已過</translation>
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
        <translation>已離職</translation>
    </message>
    <message>
        <source>Too few for the crew</source>
        <translation>人手不足</translation>
    </message>
    <message>
        <source>Too much for the vehicle</source>
        <translation>超出車輛載量</translation>
    </message>
    <message>
        <source>Too much for the vehicle on that day</source>
        <translation>當天合計超出車輛載量</translation>
    </message>
    <message>
        <source>Tool missing</source>
        <translation>缺工具</translation>
    </message>
    <message>
        <source>Travel time is not enough</source>
        <translation>路上時間不夠</translation>
    </message>
    <message>
        <source>Vehicle missing</source>
        <translation>缺車輛</translation>
    </message>
    <message>
        <source>Who comes along is not free</source>
        <translation>同去的人沒空</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>approval number</source>
        <translation>審批號</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客戶</translation>
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
        <translation>多單提示</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>公里/小時</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>工單號</translation>
    </message>
    <message>
        <source>parts to bring</source>
        <translation>要帶的備件</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>電話</translation>
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
        <translation>短號</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>urgent mark</source>
        <translation>加急標記</translation>
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
        <translation>關於</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>網點與部門</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>For all consoles of the company. Ctrl+Z takes a change back.</source>
        <translation>對公司所有電腦生效。Ctrl+Z 可撤銷修改。</translation>
    </message>
    <message>
        <source>Made by the console that does the duties of the company, kept with their digest, and caught up when it was switched off.</source>
        <translation>由當值的控制台生成，連同摘要一起留存；關機錯過的會補做。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>常用語</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Reports by themselves</source>
        <translation>自動報告</translation>
    </message>
    <message>
        <source>Rules and tariff</source>
        <translation>規則與收費</translation>
    </message>
    <message>
        <source>Rules that watch</source>
        <translation>自動規則</translation>
    </message>
    <message>
        <source>SLA respond arrive resolve</source>
        <translation>時限 SLA 回應 到場 解決</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Sentences to be put in with one click, one a line.</source>
        <translation>一點即可填入的句子，每行一句。</translation>
    </message>
    <message>
        <source>Service limits</source>
        <translation>服務時限</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>設定：{section}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>推薦派單</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>本機設備</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本台</translation>
    </message>
    <message>
        <source>Upkeep plans</source>
        <translation>保養計劃</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>What decides who is suggested, and who is refused.</source>
        <translation>決定推薦誰、不允許派誰。</translation>
    </message>
    <message>
        <source>Wording of texts</source>
        <translation>簡訊模板</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>You</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>automatic if then</source>
        <translation>自動化 如果 那麼</translation>
    </message>
    <message>
        <source>basemap tiles MBTiles PMTiles osm.pbf datum floor plan</source>
        <translation>底圖 瓦片 MBTiles PMTiles osm.pbf 座標系 平面圖</translation>
    </message>
    <message>
        <source>certificates tools vehicles</source>
        <translation>證書 工具 車型</translation>
    </message>
    <message>
        <source>devices modem port scanner caller id telephone label printer database</source>
        <translation>設備 簡訊貓 埠 掃碼槍 來電顯示 電話 標籤印表機 資料庫</translation>
    </message>
    <message>
        <source>holidays shifts working hours</source>
        <translation>節假日 調休 班次 工作時間</translation>
    </message>
    <message>
        <source>name language look text size</source>
        <translation>姓名 語言 外觀 字號</translation>
    </message>
    <message>
        <source>operators rights PIN roles who may</source>
        <translation>使用者 權限 密碼 角色 誰可以</translation>
    </message>
    <message>
        <source>preventive maintenance</source>
        <translation>預防性維護 保養</translation>
    </message>
    <message>
        <source>price score wall review meeting</source>
        <translation>價格 績效 大屏 復盤 會議 門檻</translation>
    </message>
    <message>
        <source>template fields checklist</source>
        <translation>模板 欄位 檢查單</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>版本 許可</translation>
    </message>
    <message>
        <source>weights ranking hard soft rules travel speed</source>
        <translation>權重 推薦 排名 硬規則 軟規則 車速</translation>
    </message>
    <message>
        <source>who signs limits levels deputy amount branches</source>
        <translation>審批 流程 金額 簽字 會籤 多級 代理 分支</translation>
    </message>
</context>
<context>
    <name>SheetTabs</name>
    <message>
        <source>Leave this sheet out</source>
        <translation>不讀取這張工作表</translation>
    </message>
    <message>
        <source>Read this sheet only</source>
        <translation>只讀取這張工作表</translation>
    </message>
    <message>
        <source>Read this sheet with the others</source>
        <translation>與其他工作表一起讀取</translation>
    </message>
    <message>
        <source>Ticked sheets are read together. A right click leaves one out, or adds it.</source>
        <translation>打勾的工作表會一起讀取。右鍵可以去掉或加入一張。</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation>{name}（隱藏）</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>繼續填寫</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>填寫的內容還沒有儲存。</translation>
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
        <translation>登入</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
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
        <translation>（已過期）</translation>
    </message>
    <message>
        <source> (expires soon)</source>
        <translation>（即將到期）</translation>
    </message>
    <message>
        <source> (no certificate)</source>
        <translation>（無證書）</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Counts only with a valid certificate</source>
        <translation>必須持有效證書</translation>
    </message>
    <message>
        <source>In use: offered for people and orders</source>
        <translation>使用中：可選給技師和工單</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>新建技能</translation>
    </message>
    <message>
        <source>Point out certificates that expire within</source>
        <translation>證書到期前提醒</translation>
    </message>
    <message>
        <source>Skills and certificates</source>
        <translation>技能與證書</translation>
    </message>
    <message>
        <source>What people can do, carry along and drive. Orders ask for it, and what needs a certificate counts only while the certificate is valid.</source>
        <translation>人員會做什麼、帶什麼工具、開什麼車。工單按此提出要求；需要證書的，證書在有效期內才算數。</translation>
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
        <translation>還沒有人</translation>
    </message>
    <message>
        <source>with certificate</source>
        <translation>需證書</translation>
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
        <translation>時間</translation>
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
        <translation>同一次上門，由一個人做</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>備件</translation>
    </message>
    <message>
        <source>Say what is done in at least two parts.</source>
        <translation>至少寫明兩項要做什麼。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>拆成分項</translation>
    </message>
    <message>
        <source>This order keeps the first part. Each other becomes an order of its own for the same customer: dispatched and accepted by itself.</source>
        <translation>本單保留第一項，其餘各成一張新工單，客戶、設備、約定時間不變，各自派單、各自驗收。</translation>
    </message>
    <message>
        <source>Write 30, 90 min or 2 h.</source>
        <translation>請寫 30、90分 或 2小時。</translation>
    </message>
</context>
<context>
    <name>SplitRow</name>
    <message>
        <source>Order type</source>
        <translation>工單類型</translation>
    </message>
    <message>
        <source>Skill needed</source>
        <translation>所需技能</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What is done, e.g. take down, move, put up</source>
        <translation>做什麼，例如：拆機、搬運、裝機</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>按類型</translation>
    </message>
    <message>
        <source>no skill</source>
        <translation>無需技能</translation>
    </message>
</context>
<context>
    <name>SpokenActs</name>
    <message>
        <source>Find {words}</source>
        <translation>查詢 {words}</translation>
    </message>
    <message>
        <source>Move {what} to {when}</source>
        <translation>把 {what} 改到 {when}</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>開啟 {what}</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>一句話命令</translation>
    </message>
    <message>
        <source>Send {what} to {who} {when}</source>
        <translation>派 {what} 給 {who} {when}</translation>
    </message>
    <message>
        <source>Tab completes</source>
        <translation>Tab 補全</translation>
    </message>
    <message>
        <source>What? Number, customer, address, fault</source>
        <translation>找什麼？單號、客戶、地址、故障</translation>
    </message>
    <message>
        <source>When? 14:00, tomorrow 9, 11-25 10:30</source>
        <translation>什麼時候？14:00、明天 9點、11-25 10:30</translation>
    </message>
    <message>
        <source>Which order? The last digits of its number</source>
        <translation>哪張工單？輸入單號末幾位</translation>
    </message>
    <message>
        <source>Who? The name, or its initials</source>
        <translation>派給誰？姓名或拼音首字母</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 張工單</translation>
    </message>
    <message>
        <source>{what}: back to the queue</source>
        <translation>{what}：退回佇列</translation>
    </message>
    <message>
        <source>{what}: confirmed</source>
        <translation>{what}：已接單</translation>
    </message>
    <message>
        <source>{what}: done</source>
        <translation>{what}：已完成</translation>
    </message>
    <message>
        <source>{what}: has arrived</source>
        <translation>{what}：已到場</translation>
    </message>
    <message>
        <source>{what}: has departed</source>
        <translation>{what}：已出發</translation>
    </message>
    <message>
        <source>{what}: lock time and person</source>
        <translation>{what}：鎖定時間與人員</translation>
    </message>
    <message>
        <source>{what}: to the next working day</source>
        <translation>{what}：順延到下一工作日</translation>
    </message>
    <message>
        <source>{what}: urgent</source>
        <translation>{what}：加急</translation>
    </message>
    <message>
        <source>“{word}” is nobody&apos;s name, no open order and no time</source>
        <translation>“{word}” 不是人名、工單號，也不是時間</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>How long it took</source>
        <translation>用時分佈</translation>
    </message>
    <message>
        <source>Nothing to measure yet.</source>
        <translation>暫無可計的資料。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單數</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>哪段用時</translation>
    </message>
    <message>
        <source>limit {time}</source>
        <translation>時限 {time}</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>{count} 單</translation>
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
        <translation>必須具備</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>選擇台帳</translation>
    </message>
    <message>
        <source>Drop a ledger here</source>
        <translation>把台帳拖到這裡</translation>
    </message>
    <message>
        <source>Empty templates</source>
        <translation>空白模板</translation>
    </message>
    <message>
        <source>Excel, WPS, OpenDocument, CSV, also old and damaged ones. Nothing is written yet.</source>
        <translation>支援 Excel、WPS、OpenDocument、CSV，舊版和損壞的檔案也可以試。此時不會寫入任何內容。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>以往的匯入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Nothing was imported yet. What is imported can be undone here.</source>
        <translation>還沒有匯入過。匯入後可在這裡整批撤回。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password of {name}:</source>
        <translation>{name} 的密碼：</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>儲存未匯入的行…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤回這次匯入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Wrong password for {name}:</source>
        <translation>{name} 的密碼不對，請重輸：</translation>
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
        <translation>本時段沒有報修工單。</translation>
    </message>
    <message>
        <source>What became of the orders</source>
        <translation>工單去向</translation>
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
        <translation>未派單</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
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
        <translation>備份 {when} 未驗證</translation>
    </message>
    <message>
        <source>Backup {when} verified</source>
        <translation>備份 {when} 已驗證</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>來電顯示</translation>
    </message>
    <message>
        <source>Database behind</source>
        <translation>資料庫 有延遲</translation>
    </message>
    <message>
        <source>Database live</source>
        <translation>資料庫 即時</translation>
    </message>
    <message>
        <source>Database reconnecting</source>
        <translation>資料庫 重新連線中</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>標籤機</translation>
    </message>
    <message>
        <source>SMS modem</source>
        <translation>簡訊貓</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>掃碼槍</translation>
    </message>
    <message>
        <source>as keyboard</source>
        <translation>鍵盤模式</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>連線中</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>需檢查</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未連線</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>queue {count}</source>
        <translation>佇列 {count}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>↶ Ctrl+Z undo: {what}</source>
        <translation>↶ Ctrl+Z 撤銷：{what}</translation>
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
        <translation>標記異常…</translation>
    </message>
    <message>
        <source>Accept and archive</source>
        <translation>驗收歸檔</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>審批</translation>
    </message>
    <message>
        <source>Approve the cost</source>
        <translation>審批費用</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>退回待派</translation>
    </message>
    <message>
        <source>Cancel order …</source>
        <translation>取消工單…</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>電話確認接單</translation>
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
        <translation>繼續</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>到場</translation>
    </message>
    <message>
        <source>Has departed</source>
        <translation>已出發</translation>
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
        <translation>恢復正常</translation>
    </message>
    <message>
        <source>Not good enough …</source>
        <translation>不合格…</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>備註…</translation>
    </message>
    <message>
        <source>Opinion …</source>
        <translation>會診意見…</translation>
    </message>
    <message>
        <source>Parts needed …</source>
        <translation>所需備件…</translation>
    </message>
    <message>
        <source>Rating …</source>
        <translation>評價…</translation>
    </message>
    <message>
        <source>Refuse the cost …</source>
        <translation>不同意費用…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>駁回</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>重新開啟…</translation>
    </message>
    <message>
        <source>Result and cost …</source>
        <translation>結果與費用…</translation>
    </message>
    <message>
        <source>Split into parts …</source>
        <translation>拆成分項…</translation>
    </message>
    <message>
        <source>Time, people, load, failure …</source>
        <translation>用時、人數、載量、故障時間…</translation>
    </message>
    <message>
        <source>Times from paper …</source>
        <translation>按紙單補錄時間…</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>退回佇列</translation>
    </message>
    <message>
        <source>Who should go …</source>
        <translation>派誰去…</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>開始作業</translation>
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
        <translation>目前沒有人能接這張工單。</translation>
    </message>
    <message>
        <source>Select an order to see who should go.</source>
        <translation>選擇工單檢視推薦技師。</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Half of the times were wrong by more than {before}; corrected, {after}.</source>
        <translation>原估算的誤差中位數為 {before}，校正後為 {after}。</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>立即學習</translation>
    </message>
    <message>
        <source>Learned from past trips</source>
        <translation>從以往行程學到的</translation>
    </message>
    <message>
        <source>Learning travel times</source>
        <translation>學習路程時間</translation>
    </message>
    <message>
        <source>Nothing yet. Technicians who report when they set out and arrive teach the program how long the roads really take.</source>
        <translation>還沒有資料。技師回覆出發和到場後，程式就會知道路上實際要多久。</translation>
    </message>
    <message>
        <source>Trips take {factor} times the estimate on the whole.</source>
        <translation>總體上實際用時是估算的 {factor} 倍。</translation>
    </message>
    <message>
        <source>Ways between parts of the region with a factor of their own: {count}</source>
        <translation>有各自係數的片區間路線：{count} 條</translation>
    </message>
    <message>
        <source>{starts} to {ends}: {factor} times</source>
        <translation>{starts}–{ends}：{factor} 倍</translation>
    </message>
    <message>
        <source>{trips} trips of the last year, looked at {at}.</source>
        <translation>近一年 {trips} 次行程，統計於 {at}。</translation>
    </message>
</context>
<context>
    <name>TechnicianDelegate</name>
    <message>
        <source>Nothing assigned</source>
        <translation>暫無任務</translation>
    </message>
    <message>
        <source>Off duty today</source>
        <translation>今日休息</translation>
    </message>
    <message>
        <source>On duty from {time}</source>
        <translation>{time} 上崗</translation>
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
        <translation>技師</translation>
    </message>
</context>
<context>
    <name>TechnicianMenu</name>
    <message>
        <source>Change the day with</source>
        <translation>與…對調當天</translation>
    </message>
    <message>
        <source>Copy name and phone</source>
        <translation>複製姓名與電話</translation>
    </message>
    <message>
        <source>Hand the day over to</source>
        <translation>把當天交給</translation>
    </message>
    <message>
        <source>Has just been in contact</source>
        <translation>剛剛聯絡過</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Put here at {clock}</source>
        <translation>安排在 {clock}</translation>
    </message>
    <message>
        <source>Put the {count} selected here, {clock}</source>
        <translation>把選中的 {count} 張放在這裡（{clock}）</translation>
    </message>
    <message>
        <source>Show only this day on the map</source>
        <translation>地圖只看他今天</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>As it arrives</source>
        <translation>收到時的樣子</translation>
    </message>
    <message>
        <source>Put in a field</source>
        <translation>插入欄位</translation>
    </message>
    <message>
        <source>The wording the program came with</source>
        <translation>恢復程式自帶的寫法</translation>
    </message>
    <message>
        <source>What technicians and customers receive. 70 characters fit into one text; every 67 more are another one to be paid.</source>
        <translation>技師和客戶收到的內容。70 字為一條；超出後每 67 字另計一條。</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Wording of texts</source>
        <translation>簡訊模板</translation>
    </message>
    <message>
        <source>as the program came</source>
        <translation>程式自帶</translation>
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
        <translation>任何客戶</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>任何優先順序</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Usual calendar</source>
        <translation>通常的日曆</translation>
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
        <translation>退回佇列，當天任意時間</translation>
    </message>
    <message>
        <source>Hand the day over to {name}</source>
        <translation>把一天交給 {name}</translation>
    </message>
    <message>
        <source>{name} comes along</source>
        <translation>{name} 協助</translation>
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
        <translation>10 小時</translation>
    </message>
    <message>
        <source>10 hours</source>
        <translation>10 小時</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小時</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 天</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小時</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 周</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小時</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小時</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 小時</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小時</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>時間跨度</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>著色依據</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>How the timeline is shown</source>
        <translation>時間軸顯示方式</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>遲到程度</translation>
    </message>
    <message>
        <source>On duty today</source>
        <translation>今天在崗</translation>
    </message>
    <message>
        <source>One day back</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>One day on</source>
        <translation>後一天</translation>
    </message>
    <message>
        <source>Row for any time of the day</source>
        <translation>“任意時間”行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>顯示今天</translation>
    </message>
    <message>
        <source>Snap to</source>
        <translation>對齊到</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Technicians shown</source>
        <translation>顯示的技師</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Type of order</source>
        <translation>工單類型</translation>
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
        <translation>{minutes} 分鐘</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Any hour</source>
        <translation>任意時間</translation>
    </message>
    <message>
        <source>Comes along with {name}</source>
        <translation>協助 {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>{minutes} min drive</source>
        <translation>路程 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{minutes} min of it to fetch parts</source>
        <translation>其中 {minutes} 分鐘取備件</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉提示</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Amber</source>
        <translation>黃</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>Change of shift …</source>
        <translation>交班…</translation>
    </message>
    <message>
        <source>Change person …</source>
        <translation>更換值班人…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Messages to look at</source>
        <translation>待處理簡訊</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>未接來電</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅</translation>
    </message>
    <message>
        <source>Reports that were not delivered</source>
        <translation>沒有送達的報表</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The window begins with</source>
        <translation>開啟程式先看</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>請填寫姓名</translation>
    </message>
    <message>
        <source>{count} messages wait for you</source>
        <translation>{count} 條簡訊待處理</translation>
    </message>
    <message>
        <source>{count} missed calls nobody has seen to</source>
        <translation>{count} 個未接來電待處理</translation>
    </message>
    <message>
        <source>{count} orders on amber alert</source>
        <translation>{count} 張工單黃色預警</translation>
    </message>
    <message>
        <source>{count} orders on blue alert</source>
        <translation>{count} 張工單藍色（計劃保養）</translation>
    </message>
    <message>
        <source>{count} orders on red alert</source>
        <translation>{count} 張工單紅色預警</translation>
    </message>
    <message>
        <source>{count} reports were not delivered</source>
        <translation>{count} 份報表沒有送達</translation>
    </message>
    <message>
        <source>{name}: language, look, text size</source>
        <translation>{name}：語言、外觀、文字大小</translation>
    </message>
</context>
<context>
    <name>TotalsTable</name>
    <message>
        <source>Busiest to idlest day, minutes</source>
        <translation>最忙與最閒之差（分鐘）</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按時</translation>
    </message>
    <message>
        <source>Late, minutes</source>
        <translation>遲到（分鐘）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現狀</translation>
    </message>
    <message>
        <source>Now and the plans compared</source>
        <translation>現狀與方案對比</translation>
    </message>
    <message>
        <source>On the road, minutes</source>
        <translation>路上（分鐘）</translation>
    </message>
    <message>
        <source>Overtime, minutes</source>
        <translation>加班（分鐘）</translation>
    </message>
    <message>
        <source>Promised: other technician</source>
        <translation>改派（已約定）</translation>
    </message>
    <message>
        <source>Promised: other time</source>
        <translation>改時間（已約定）</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未排</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>已排單數</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Every text has found its order</source>
        <translation>每條簡訊都已對上工單</translation>
    </message>
    <message>
        <source>Texts to be looked at</source>
        <translation>待處理簡訊</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>What technicians and customers write and nobody can place shows up here.</source>
        <translation>技師和客戶發來、無法自動對上工單的簡訊會顯示在這裡。</translation>
    </message>
    <message>
        <source>no open order it could be about</source>
        <translation>沒有可對應的未完工單</translation>
    </message>
    <message>
        <source>nobody here has this number</source>
        <translation>本公司沒有此號碼</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>尚未檢視</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>未能理解</translation>
    </message>
    <message>
        <source>refused without a reason</source>
        <translation>拒單未說明原因</translation>
    </message>
    <message>
        <source>several orders it could be about</source>
        <translation>可能對應多張工單</translation>
    </message>
    <message>
        <source>the order is not at this step</source>
        <translation>工單尚未到這一步</translation>
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
        <translation>超時工單</translation>
    </message>
    <message>
        <source>Nothing of this kind in this period and the one before.</source>
        <translation>本時段和上一時段都沒有這類工單。</translation>
    </message>
    <message>
        <source>Orders finished</source>
        <translation>完成工單</translation>
    </message>
    <message>
        <source>Orders reported</source>
        <translation>報修工單</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>曲線顯示什麼</translation>
    </message>
    <message>
        <source>period before: {count}</source>
        <translation>上一時段：{count}</translation>
    </message>
    <message>
        <source>this period: {count}</source>
        <translation>本時段：{count}</translation>
    </message>
</context>
<context>
    <name>TwinPanel</name>
    <message>
        <source>Agrees in</source>
        <translation>相同項</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部合併</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>疑似重複於</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>已有記錄</translation>
    </message>
    <message>
        <source>One</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重複</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>第 {n} 行</translation>
    </message>
    <message>
        <source>Tick what is one record: it is brought up to date instead of doubled.</source>
        <translation>勾選屬於同一條的記錄：將更新原記錄，而不是新建重複記錄。</translation>
    </message>
</context>
<context>
    <name>Undelivered</name>
    <message>
        <source>Folder {target} cannot be reached.</source>
        <translation>無法訪問資料夾 {target}。</translation>
    </message>
    <message>
        <source>No room is left in {target}.</source>
        <translation>{target} 的空間已滿。</translation>
    </message>
    <message>
        <source>Nothing may be written to {target}.</source>
        <translation>沒有權限寫入 {target}。</translation>
    </message>
    <message>
        <source>Printer {target} did not print it.</source>
        <translation>印表機 {target} 沒有列印。</translation>
    </message>
    <message>
        <source>The mail server cannot be reached; {target} did not get it.</source>
        <translation>無法連線郵件伺服器，{target} 沒有收到。</translation>
    </message>
    <message>
        <source>The mail server does not take the account or its password.</source>
        <translation>郵件伺服器不接受該帳號或密碼。</translation>
    </message>
    <message>
        <source>The mail server does not take the mail to {target}.</source>
        <translation>郵件伺服器拒收發往 {target} 的郵件。</translation>
    </message>
</context>
<context>
    <name>UndeliveredBar</name>
    <message>
        <source>Deliver again</source>
        <translation>重新送達</translation>
    </message>
    <message>
        <source>{period} was made but not delivered. {reasons}</source>
        <translation>{period} 已生成，但沒有送達。{reasons}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……還有 {count} 份</translation>
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
        <translation>已撤銷：{what}</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Preventive upkeep: {machine}</source>
        <translation>預防保養：{machine}</translation>
    </message>
    <message>
        <source>There is an upkeep plan already.</source>
        <translation>已經有保養計劃了。</translation>
    </message>
    <message>
        <source>{count} upkeep plans made; Ctrl+Z takes them back</source>
        <translation>已建立 {count} 個保養計劃；Ctrl+Z 可撤銷</translation>
    </message>
    <message>
        <source>“{name}”: every {weeks} weeks from {day}; Ctrl+Z takes it back</source>
        <translation>“{name}”：從 {day} 起每 {weeks} 週一次；Ctrl+Z 可撤銷</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>{after} min to the next</source>
        <translation>到下一單 {after} 分鐘</translation>
    </message>
    <message>
        <source>{before} min drive</source>
        <translation>路程 {before} 分鐘</translation>
    </message>
    <message>
        <source>{before} min drive, {after} min to the next</source>
        <translation>路程 {before} 分鐘，到下一單 {after} 分鐘</translation>
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
        <translation>黃金指標</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務質量</translation>
    </message>
    <message>
        <source>Teams today</source>
        <translation>各組今日</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>大屏檢視</translation>
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
        <translation>手機</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
</TS>
