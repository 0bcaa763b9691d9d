<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source>OrderMenu</source>
        <comment>Back to the queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrderMenu</source>
        <comment>Confirmed by phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrderMenu</source>
        <comment>Copy number and address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrderMenu</source>
        <comment>Has arrived</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrderMenu</source>
        <comment>Has departed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrderMenu</source>
        <comment>Is done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrderMenu</source>
        <comment>Open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrderMenu</source>
        <comment>Send to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OrderMenu</source>
        <comment>To the next working day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Abnormal …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Accept and archive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Approve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Approve the cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Back to the queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Cancel order …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Confirmed by phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Finish …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Given back …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Has arrived</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Has departed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Must wait …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Normal again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Not good enough …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Note …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Rating …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Reject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Reopen …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Result and cost …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>To the queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>Work begun</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Analytics</name>
    <message>
        <source>% of ratings at 5 − % of ratings at 3 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abnormal rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every order that came in, by any channel. Cancelled orders do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from the report until the work was done, nights and waiting too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished orders divided by worked days, one for each technician and day with a finished order. Three to five is healthy; below two look for wasted travel or missing tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished orders that a technician or a reviewer had sent back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished orders that needed one visit, of those where this was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished orders the customer rated without being called. More than 60% is good; below 30% the incentive to rate needs a new design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-time-fix rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From −100 to +100. Computed like a net promoter score, but on the five-point rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the customers&apos; machines stood still, where this was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs per head per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour, travel and parts of one order, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour, travel and parts of the orders finished in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the customers&apos; ratings of orders finished in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the orders open at the end, the share that is older than seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the orders open at the end, the share whose limit has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the orders reported in the period, the share finished before it ended, in time or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the orders whose limit fell in the period, the share finished within it. 85% or more is healthy; below 70% the process is blocked: look at approval levels and staffing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders closed outside the program and read from a ledger. They count here, but not for anybody&apos;s score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders reported and neither finished nor cancelled when the period ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders reported in the period about which a customer complained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders reported in the period that were flagged abnormal, for any cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders reported within 30 days after one for the same fault of the same machine (of the same customer where no machine is known) was finished, or marked as its repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders taken in the period and cancelled since. No other measure has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders whose limit fell in the period and that were finished late or are still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue share of the backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts turnover cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoter balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLA closure rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck share of the backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from the finished work until it was reviewed and accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from the report until a technician confirmed; without a confirmation until the first later sign of work. Orders reported in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from the report until the order was given to a technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from the report until the technician stood at the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the road, for orders finished in the period with both moments known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent waiting for parts, feedback or others, orders without any as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary rating rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the parts used on the orders finished in the period cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on site, without the time spent waiting for parts, feedback or others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work reported as done in the period, whenever the order came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of cancelled orders reported in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of orders finished in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of orders open at the end of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of orders reported in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due and finished within SLA ÷ due in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due in the period − finished within SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished ÷ days on which a technician finished any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed on the first visit ÷ finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean cost of finished orders with a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of arrived → finished − waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of departed → arrived on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of finished → reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of reported → arrived on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of reported → confirmed by the technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of reported → dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of reported → finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of waiting per finished order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean rating, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open and past the limit ÷ open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open for more than 7 days ÷ open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders flagged abnormal ÷ reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders with a complaint ÷ reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated without a call-back ÷ finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from ledgers ÷ reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats within 30 days ÷ reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported and finished ÷ reported, in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent back at least once ÷ finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of parts used on finished orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of standstill on finished orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the cost of finished orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>No other orders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves and shows who should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No asset named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is typed here. Close again to drop it, or save with Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The equipment stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who calls (name or phone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>calendar: {calendar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: reached at {at}, due {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed: reached at {at}, due {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed, moment not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused since {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused since {at}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised for {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d {hours} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d {hours} h over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>over the limit: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soon due: {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Phone or name of the caller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispatchPlace</name>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this day on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>The map file {path} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows the grid. Choose another file in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orders selected: drag them onto a technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot take this order: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on_duty} on duty of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>A technician is out of contact after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask customers for a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for ratings from (hour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for ratings until (hour)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the rating after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-out fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear abnormal flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs up to this approve themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer not at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send messages older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag as abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold messages so that they can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main roads up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order for a technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking and walking for each move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned upkeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road distance as a multiple of the straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same place again within this many days is a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set collaborators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed in town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed on main roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician out of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town traffic for the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP customer with stopped equipment becomes urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for parts or others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of punctuality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of time to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of work on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What refuses (all else warns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equipment stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours on make-up days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last known place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in the old ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warranty until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what pauses the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule forbids sending this technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or send anyway with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} belongs to {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again and repeat the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a disk of this computer, or use PostgreSQL for several consoles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} was changed by {actor} at {at} in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone {number} belongs to technician {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMS modem is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost has not been approved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file lies on a network share ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is of an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order needs a short description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order waits for a joint diagnosis; nobody may act on it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order&apos;s state does not allow this step any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: {by} changed it afterwards, at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Paidan database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Please fill in this field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}{days}d {clock}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownCustomer</name>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orders so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LazyHeader</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> — the text has already been sent; a correction was queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Branches and areas</source>
        <translation>網點與區域</translation>
    </message>
    <message>
        <source>Click to zoom in</source>
        <translation>點選放大</translation>
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
        <source>{n} orders</source>
        <translation>{n} 張工單</translation>
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
    <name>MessageList</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{characters} characters, {parts} parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>14:30, tomorrow 9:00, 11-21 14:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow 14:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow 9:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPageView</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job slip as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the old ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverrideBar</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for sending anyway (kept in the history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseField</name>
    <message>
        <source>As soon as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hours …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today before noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today in the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow before noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow in the afternoon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDelegate</name>
    <message>
        <source>H</source>
        <comment>one-letter mark of a high-priority order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>one-letter mark of a normal order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>one-letter mark of planned upkeep</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <comment>one-letter mark of an urgent order</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Abnormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is abnormal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on an order now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for parts, feedback or others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be dispatched.
F2 takes a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>P</source>
        <comment>the program&apos;s one-letter mark</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Belongs to another branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be there before {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate {skill} expired on {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has {count} of {limit} orders that day already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks skill: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misses the limit: {clock} by {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misses the promised time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off duty that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off duty, works {starts_at}–{ends_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the regions served: {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps {number} {customer} {starts_at}–{ends_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs into the break {starts_at}–{ends_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certified: {certificates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {starts_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated {rating}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}/{limit} orders that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{jobs_of_type} such jobs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min of travel to {number}, only {gap} min between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % on time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed at the first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search orders, customers, phones, assets … or / for a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工單</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Text of {sender} left aside: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of {sender} understood: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of {sender} waits for the clerk: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {recipient} delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {recipient} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {recipient} failed ({error_code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {recipient} is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {recipient} may or may not have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {recipient} sent: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to {recipient} waits to be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of {number} approved itself, being within the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of {subject} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispatch of {number} to {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of {subject} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {file_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move of {number} to {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new {subject} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusal of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejection of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopening of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rescheduling of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return of {number} to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} added {subject} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} approved the cost of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} approved {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} cancelled {number} (reason: {reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} changed setting “{field}” from “{before}” to “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} changed the priority of {number} from {previous} to {priority}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} changed {field} of {subject} {name} from “{before}” to “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} cleared the flag of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} dealt with the text of {sender}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} deleted {subject} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} did the step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} dispatched {number} to {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} dispatched {number} to {technician} (reason: {reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} dispatched {number} to {technician} against the rules (reason: {override_reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} edited {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} edited {number}: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} edited {subject} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} edited {subject} {name}: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} flagged {number}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} flagged {number}: {cause} ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} imported {file_name}: {created} new, {updated} changed, {refused} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} locked the dispatch of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} moved {number} from {previous_technician} to {technician}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} moved {number} from {previous_technician} to {technician} (reason: {reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} noted on {number}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} printed {count} tags on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} put {number} on hold: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} put {number} on hold: {reason} ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} read {file_name} for import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} recorded the result of {number}: {resolution}, {cost} yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} rejected {number} (reason: {reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} reopened {number} (reason: {reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} rescheduled {number} to {planned_start_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} resumed {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} resumed {number}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} reviewed {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} reviewed {number}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} sent {number} back: {improvement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} set the collaborators of {number}: {technicians}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} set {number} back to what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} submitted {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} took back the import of {file_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} took back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} took the collaborators off {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} took {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} took {number} back from {technician} into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} took {number} back from {technician} into the queue (reason: {reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} took {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} unlocked the dispatch of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} withdrew a text to {recipient} before it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} wrote to {recipient}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: technician arrived for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: technician set out for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: work on {number} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: {kind} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: {number} confirmed by the technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: {number} finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: {number} finished: {resolution}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was rated {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was rated {score}: {comment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender} texted: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{technician} returned {number} (reason: {reason})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanelHost</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS modem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↶ Ctrl+Z undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↷ Ctrl+Y redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Cannot go: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can take this order as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an order to see who should go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TechnicianDelegate</name>
    <message>
        <source>Nothing assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off duty today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On duty from {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TechnicianList</name>
    <message>
        <source>Technicians</source>
        <translation>技師</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☎ Call {who}   F2 answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>{minutes} min drive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_JobLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
