"""Refusals of the trade's rules and of what was typed, in words (context "Errors")."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

TRADE_SENTENCES: dict[str, str] = {
    "step_not_allowed": QT_TRANSLATE_NOOP(
        "Errors", "The order's state does not allow this step any more."
    ),
    "hard_stop": QT_TRANSLATE_NOOP("Errors", "A rule forbids sending this technician."),
    "order_changed": QT_TRANSLATE_NOOP(
        "Errors", "Order {number} was changed by {actor} at {at} in the meantime."
    ),
    "customer_changed": QT_TRANSLATE_NOOP(
        "Errors", "Customer {name} was changed by {actor} at {at} in the meantime."
    ),
    "asset_changed": QT_TRANSLATE_NOOP(
        "Errors", "Asset {name} was changed by {actor} at {at} in the meantime."
    ),
    "technician_changed": QT_TRANSLATE_NOOP(
        "Errors", "Technician {name} was changed by {actor} at {at} in the meantime."
    ),
    "part_changed": QT_TRANSLATE_NOOP(
        "Errors", "Part {name} was changed by {actor} at {at} in the meantime."
    ),
    "request_settled": QT_TRANSLATE_NOOP("Errors", "The request for {name} was settled already."),
    "part_unknown": QT_TRANSLATE_NOOP("Errors", "The catalogue has no part “{name}”."),
    "part_not_found": QT_TRANSLATE_NOOP("Errors", "This part does not exist any more."),
    "part_code_taken": QT_TRANSLATE_NOOP("Errors", "Part {name} has the code {code} already."),
    "stock_short": QT_TRANSLATE_NOOP("Errors", "There are only {there} of {name}."),
    "quantity_not_positive": QT_TRANSLATE_NOOP("Errors", "A quantity above 0 is needed."),
    "quantity_negative": QT_TRANSLATE_NOOP("Errors", "A quantity cannot be below 0."),
    "price_negative": QT_TRANSLATE_NOOP("Errors", "A price cannot be below 0."),
    "same_holder": QT_TRANSLATE_NOOP("Errors", "It lies there already: choose another place."),
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "Errors", "Somebody else changed this at the same moment."
    ),
    "helper_in_charge": QT_TRANSLATE_NOOP(
        "Errors", "{technician} is in charge of {number} and cannot come along as well."
    ),
    "split_needs_two": QT_TRANSLATE_NOOP("Errors", "A job is split into two parts at least."),
    "link_needs_two": QT_TRANSLATE_NOOP("Errors", "A link needs at least two orders."),
    "linked_to_itself": QT_TRANSLATE_NOOP("Errors", "{number} cannot be linked with itself."),
    "nothing_changed": QT_TRANSLATE_NOOP("Errors", "There was nothing to change."),
    "already_dispatched": QT_TRANSLATE_NOOP("Errors", "This technician has {number} already."),
    "already_handled": QT_TRANSLATE_NOOP("Errors", "Somebody has dealt with this message already."),
    "already_undone": QT_TRANSLATE_NOOP("Errors", "This has been taken back already."),
    "cannot_undo": QT_TRANSLATE_NOOP("Errors", "This step cannot be taken back."),
    "cannot_undo_changed": QT_TRANSLATE_NOOP(
        "Errors", "This cannot be undone: {by} changed it afterwards, at {at}."
    ),
    "command_not_found": QT_TRANSLATE_NOOP("Errors", "This step is not in the log any more."),
    "reason_required": QT_TRANSLATE_NOOP("Errors", "A reason is needed."),
    "title_required": QT_TRANSLATE_NOOP("Errors", "The order needs a short description."),
    "name_required": QT_TRANSLATE_NOOP("Errors", "A name is needed."),
    "code_required": QT_TRANSLATE_NOOP("Errors", "A code is needed."),
    "text_required": QT_TRANSLATE_NOOP("Errors", "The message has no text."),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Errors", "The text is too long: {length} characters, at most {limit}."
    ),
    "resolution_required": QT_TRANSLATE_NOOP("Errors", "Say what was done."),
    "cost_not_approved": QT_TRANSLATE_NOOP("Errors", "The cost has not been approved yet."),
    "frozen_by_collaboration": QT_TRANSLATE_NOOP(
        "Errors", "The order waits for a joint diagnosis; nobody may act on it alone."
    ),
    "in_use": QT_TRANSLATE_NOOP("Errors", "{name} is in use and cannot be deleted."),
    "in_use_by": QT_TRANSLATE_NOOP("Errors", "{name} cannot be deleted: {by} needs it."),
    "target_required": QT_TRANSLATE_NOOP("Errors", "At least one limit is needed."),
    "tier_without_target": QT_TRANSLATE_NOOP(
        "Errors", "Another limit says for whom, but not what."
    ),
    "tier_repeated": QT_TRANSLATE_NOOP(
        "Errors", "Two lines are for the same orders, or one is for all of them."
    ),
    "target_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "A limit cannot be read: write 30, 90 min, 4 h or 2 d."
    ),
    "hours_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "“{text}” are no hours: write 8:00-12:00, 13:00-18:00."
    ),
    "days_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "There is no day in it: each line needs one, like 2026-10-01 off."
    ),
    "contract_without_name": QT_TRANSLATE_NOOP("Errors", "A contract needs a name."),
    "contract_reversed": QT_TRANSLATE_NOOP("Errors", "Contract {name} ends before it begins."),
    "technician_wished_and_banned": QT_TRANSLATE_NOOP(
        "Errors", "The same technician is wished and unwanted."
    ),
    "same_customer": QT_TRANSLATE_NOOP("Errors", "This is the same customer."),
    "customer_has_open_orders": QT_TRANSLATE_NOOP(
        "Errors", "{name} still has open orders: close or cancel them first."
    ),
    "plan_interval": QT_TRANSLATE_NOOP("Errors", "The interval must be from 1 to 999."),
    "plan_lead": QT_TRANSLATE_NOOP("Errors", "An order is made 0 to 90 days ahead."),
    "plan_for_nobody": QT_TRANSLATE_NOOP("Errors", "Choose a customer or machines."),
    "plan_reversed": QT_TRANSLATE_NOOP("Errors", "The last day lies before the first one."),
    "plan_day_unreadable": QT_TRANSLATE_NOOP("Errors", "A day cannot be read."),
    "call_back_empty": QT_TRANSLATE_NOOP("Errors", "Choose a score, or write what was said."),
    "complaint_without_words": QT_TRANSLATE_NOOP("Errors", "Write what the customer complains of."),
    "day_repeated": QT_TRANSLATE_NOOP("Errors", "{on} is there twice."),
    "field_repeated": QT_TRANSLATE_NOOP("Errors", "The field {name} is there twice."),
    "choices_required": QT_TRANSLATE_NOOP("Errors", "The field {name} needs at least two choices."),
    "field_value_invalid": QT_TRANSLATE_NOOP("Errors", "“{value}” is no answer to {name}."),
    "days_out_of_range": QT_TRANSLATE_NOOP("Errors", "{days} days are not possible here."),
    "department_without_branch": QT_TRANSLATE_NOOP(
        "Errors", "A department belongs to a branch: choose which."
    ),
    "asset_code_taken": QT_TRANSLATE_NOOP("Errors", "Code {asset_code} belongs to {name} already."),
    "phone_invalid": QT_TRANSLATE_NOOP("Errors", "{number} is no phone number."),
    "phone_of_other_technician": QT_TRANSLATE_NOOP(
        "Errors", "Phone {number} belongs to technician {name}."
    ),
    "phone_of_other_customer": QT_TRANSLATE_NOOP(
        "Errors", "Phone {number} belongs to customer {name}."
    ),
    "coordinates_invalid": QT_TRANSLATE_NOOP("Errors", "These coordinates are not on the earth."),
    "area_needs_three_corners": QT_TRANSLATE_NOOP(
        "Errors", "An area needs at least three corners that do not lie in one line."
    ),
    "area_too_many_corners": QT_TRANSLATE_NOOP("Errors", "An area has at most {most} corners."),
    "area_crosses_itself": QT_TRANSLATE_NOOP("Errors", "The outline of {name} crosses itself."),
    "area_needs_branch": QT_TRANSLATE_NOOP(
        "Errors", "Which branch looks after {name}? None is chosen."
    ),
    "crew_out_of_range": QT_TRANSLATE_NOOP("Errors", "A crew has 1 to 20 people, not {crew}."),
    "load_out_of_range": QT_TRANSLATE_NOOP(
        "Errors", "Up to {kg} kg and {pieces} pieces can be carried."
    ),
    "duration_out_of_range": QT_TRANSLATE_NOOP(
        "Errors", "A job takes between one minute and seven days, not {minutes} minutes."
    ),
    "handover_to_nobody": QT_TRANSLATE_NOOP("Errors", "Say who takes over."),
    "handover_to_oneself": QT_TRANSLATE_NOOP("Errors", "{name} is on duty already."),
    "daily_limit_out_of_range": QT_TRANSLATE_NOOP(
        "Errors", "{limit} orders a day are not possible."
    ),
    "vip_level_out_of_range": QT_TRANSLATE_NOOP("Errors", "There is no customer level {level}."),
    "score_out_of_range": QT_TRANSLATE_NOOP("Errors", "A rating is 1 to 5, not {score}."),
    "negative_amount": QT_TRANSLATE_NOOP("Errors", "An amount cannot be negative."),
    "moment_in_future": QT_TRANSLATE_NOOP("Errors", "{at} has not come yet."),
    "moment_unreadable": QT_TRANSLATE_NOOP("Errors", "“{text}” is no moment."),
    "moment_too_early": QT_TRANSLATE_NOOP(
        "Errors", "It cannot have happened before {earliest_at}."
    ),
    "planned_time_reversed": QT_TRANSLATE_NOOP("Errors", "The job would end before it begins."),
    "failed_after_report": QT_TRANSLATE_NOOP(
        "Errors", "It failed before it was reported ({reported_at})."
    ),
    "standard_lacking": QT_TRANSLATE_NOOP(
        "Errors", "{number} may not pass on yet. {gate} it needs: {lacking}."
    ),
    "window_reversed": QT_TRANSLATE_NOOP("Errors", "The promised time ends before it begins."),
    "leave_reversed": QT_TRANSLATE_NOOP("Errors", "The leave ends before it begins."),
    "shifts_overlap": QT_TRANSLATE_NOOP("Errors", "Two shifts of the same day overlap."),
    "shift_weekday_invalid": QT_TRANSLATE_NOOP("Errors", "There is no such weekday."),
    "break_outside_shift": QT_TRANSLATE_NOOP("Errors", "The break lies outside the shift."),
    "hours_overlap": QT_TRANSLATE_NOOP("Errors", "Two spans of working hours overlap."),
    "certificate_without_skill": QT_TRANSLATE_NOOP(
        "Errors", "Say which skill the certificate proves."
    ),
    "calendar_without_hours": QT_TRANSLATE_NOOP(
        "Errors", "A calendar needs working hours on some day."
    ),
    "calendar_needs_seven_days": QT_TRANSLATE_NOOP(
        "Errors", "A calendar needs hours for seven days."
    ),
    "calendar_unknown": QT_TRANSLATE_NOOP("Errors", "There is no calendar {calendar}."),
    "target_out_of_range": QT_TRANSLATE_NOOP(
        "Errors", "A time limit must be between one minute and a year."
    ),
    "target_repeated": QT_TRANSLATE_NOOP("Errors", "The same time limit is there twice."),
    "site_of_other_customer": QT_TRANSLATE_NOOP("Errors", "The site belongs to another customer."),
    "order_not_found": QT_TRANSLATE_NOOP("Errors", "This order does not exist any more."),
    "asset_not_found": QT_TRANSLATE_NOOP("Errors", "This asset does not exist any more."),
    "customer_not_found": QT_TRANSLATE_NOOP("Errors", "This customer does not exist any more."),
    "technician_not_found": QT_TRANSLATE_NOOP("Errors", "This technician does not exist any more."),
    "technician": QT_TRANSLATE_NOOP("Errors", "This technician does not exist any more."),
    "order_type_not_found": QT_TRANSLATE_NOOP("Errors", "There is no order type {type_code}."),
    "policy_not_found": QT_TRANSLATE_NOOP("Errors", "There is no service policy {policy_code}."),
    "message_not_found": QT_TRANSLATE_NOOP("Errors", "This message does not exist any more."),
    "message_not_sending": QT_TRANSLATE_NOOP("Errors", "This message is not being sent."),
    "message_not_held": QT_TRANSLATE_NOOP("Errors", "This message has left already."),
    "message_not_retryable": QT_TRANSLATE_NOOP("Errors", "This message cannot be sent again."),
    "setting": QT_TRANSLATE_NOOP("Errors", "There is no setting {key}."),
    "wrong_type": QT_TRANSLATE_NOOP("Errors", "This is not the kind of value that is needed."),
    "out_of_range": QT_TRANSLATE_NOOP("Errors", "Only {minimum} to {maximum} is possible."),
    "consultation_incomplete": QT_TRANSLATE_NOOP(
        "Errors", "{count} of those asked have not given their opinion yet."
    ),
    "opinion_required": QT_TRANSLATE_NOOP("Errors", "What was the opinion?"),
    "opinion_of_stranger": QT_TRANSLATE_NOOP("Errors", "This technician was not asked."),
    "right_missing": QT_TRANSLATE_NOOP("Errors", "{actor} has no right to do this: {right}."),
    "amount_unreadable": QT_TRANSLATE_NOOP("Errors", "“{text}” is no amount of money."),
    "approval_settled": QT_TRANSLATE_NOOP("Errors", "This was decided meanwhile."),
    "approval_of_others": QT_TRANSLATE_NOOP("Errors", "It is the turn of others: {names}."),
    "approval_card_twice": QT_TRANSLATE_NOOP("Errors", "There is a card of that name already."),
    "approval_amounts_reversed": QT_TRANSLATE_NOOP(
        "Errors", "The upper amount has to be above the lower one."
    ),
    "approval_signer_required": QT_TRANSLATE_NOOP(
        "Errors", "Each level needs somebody who approves."
    ),
    "approval_signer_twice": QT_TRANSLATE_NOOP("Errors", "The same one is asked twice at a level."),
    "approval_deputy_required": QT_TRANSLATE_NOOP("Errors", "To whom is it to be passed on?"),
    "approval_person_unnamed": QT_TRANSLATE_NOOP("Errors", "Somebody outside needs a name."),
    "approval_minutes_out_of_range": QT_TRANSLATE_NOOP(
        "Errors", "A level has from one minute to {most} minutes."
    ),
    "operator_unknown": QT_TRANSLATE_NOOP("Errors", "{name} is not on the list of users."),
    "operator_twice": QT_TRANSLATE_NOOP("Errors", "{name} is on the list already."),
    "pin_wrong": QT_TRANSLATE_NOOP("Errors", "This is not the PIN of {name}."),
    "pin_malformed": QT_TRANSLATE_NOOP("Errors", "A PIN has {shortest} to {longest} digits."),
    "last_administrator": QT_TRANSLATE_NOOP(
        "Errors", "Nobody could change the settings and this list any more."
    ),
    "unknown_choice": QT_TRANSLATE_NOOP("Errors", "This is not one of the choices."),
    "weights_must_sum_to_100": QT_TRANSLATE_NOOP("Errors", "The weights make {sum}, not 100."),
    "braces_unbalanced": QT_TRANSLATE_NOOP("Errors", "A brace is opened and not closed."),
    "unknown_field": QT_TRANSLATE_NOOP("Errors", "There is no field {field}."),
    "unknown_filter": QT_TRANSLATE_NOOP("Errors", "This filter is not known."),
    "unknown_kind": QT_TRANSLATE_NOOP("Errors", "There is no list of {kind}."),
    "filter_value": QT_TRANSLATE_NOOP("Errors", "“{value}” cannot be filtered by."),
}

TRADE_ADVICE: dict[str, str] = {
    "consultation_incomplete": QT_TRANSLATE_NOOP(
        "Errors", "Write down what they say, or let it go on with a reason."
    ),
    "right_missing": QT_TRANSLATE_NOOP(
        "Errors", "These may: {holders}. Nothing was changed; sign in at the top right."
    ),
    "approval_of_others": QT_TRANSLATE_NOOP(
        "Errors", "Under Approvals a manager can sign in their place, with a reason."
    ),
    "last_administrator": QT_TRANSLATE_NOOP(
        "Errors", "Give somebody else the right to change the settings first."
    ),
    "pin_wrong": QT_TRANSLATE_NOOP(
        "Errors", "Who may change the settings can give a new one under “Users”."
    ),
    "step_not_allowed": QT_TRANSLATE_NOOP("Errors", "Open the order to see what is possible now."),
    "hard_stop": QT_TRANSLATE_NOOP("Errors", "Choose another one, or send anyway with a reason."),
    "order_changed": QT_TRANSLATE_NOOP("Errors", "Look at it again and repeat the step."),
    "customer_changed": QT_TRANSLATE_NOOP("Errors", "Look at it again and repeat the step."),
    "asset_changed": QT_TRANSLATE_NOOP("Errors", "Look at it again and repeat the step."),
    "request_settled": QT_TRANSLATE_NOOP("Errors", "See under the requests how it was decided."),
    "part_unknown": QT_TRANSLATE_NOOP(
        "Errors", "Choose one of those offered, or add it under Parts first."
    ),
    "part_changed": QT_TRANSLATE_NOOP("Errors", "Look at it again and repeat the step."),
    "technician_changed": QT_TRANSLATE_NOOP("Errors", "Look at it again and repeat the step."),
    "changed_meanwhile": QT_TRANSLATE_NOOP("Errors", "Look at it again and repeat the step."),
    "already_dispatched": QT_TRANSLATE_NOOP("Errors", "Name another time to move it."),
    "cannot_undo_changed": QT_TRANSLATE_NOOP(
        "Errors", "Change it back by hand if it is still wrong."
    ),
    "cost_not_approved": QT_TRANSLATE_NOOP("Errors", "Approve it first, then review the order."),
    "frozen_by_collaboration": QT_TRANSLATE_NOOP(
        "Errors", "Record what both sides agreed, then it goes on."
    ),
    "in_use": QT_TRANSLATE_NOOP("Errors", "Mark it as inactive instead."),
    "coordinates_invalid": QT_TRANSLATE_NOOP(
        "Errors", "Latitude goes from −90 to 90, longitude from −180 to 180."
    ),
    "moment_in_future": QT_TRANSLATE_NOOP("Errors", "Enter when it really happened."),
    "failed_after_report": QT_TRANSLATE_NOOP(
        "Errors", "Enter when the machine failed, or leave it empty."
    ),
    "standard_lacking": QT_TRANSLATE_NOOP(
        "Errors",
        "Put it with the order, or let the order pass on its page with a reason: “Let pass …”.",
    ),
    "moment_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "Write it as 9:40, or with the day as 11-21 9:40."
    ),
    "braces_unbalanced": QT_TRANSLATE_NOOP("Errors", "Fields are written like {{customer}}."),
}
