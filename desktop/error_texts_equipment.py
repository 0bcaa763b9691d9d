"""Refusals of the equipment ledger, its rounds and labels, in words (context "Errors")."""

from __future__ import annotations

from domain.translate import QT_TRANSLATE_NOOP

EQUIPMENT_SENTENCES: dict[str, str] = {
    "asset_category_not_found": QT_TRANSLATE_NOOP(
        "Errors", "There is no kind of equipment called {name}."
    ),
    "asset_field_choice": QT_TRANSLATE_NOOP("Errors", "“{field}”: choose one of the list."),
    "asset_field_day": QT_TRANSLATE_NOOP("Errors", "“{field}” is no date."),
    "asset_field_number": QT_TRANSLATE_NOOP("Errors", "“{field}” is no number."),
    "asset_field_required": QT_TRANSLATE_NOOP("Errors", "“{field}” must be filled in."),
    "asset_has_code": QT_TRANSLATE_NOOP(
        "Errors", "{name} has the code {known} already; change it on its page if that is wrong."
    ),
    "asset_has_serial": QT_TRANSLATE_NOOP(
        "Errors", "{name} has the number {known} already; change it on its page if that is wrong."
    ),
    "asset_part_of_itself": QT_TRANSLATE_NOOP(
        "Errors", "{name} cannot be a part of itself or of one of its own parts."
    ),
    "category_choices": QT_TRANSLATE_NOOP(
        "Errors", "The field “{name}” needs at least two words to choose from."
    ),
    "category_field_twice": QT_TRANSLATE_NOOP("Errors", "The field “{name}” is there twice."),
    "category_fields_many": QT_TRANSLATE_NOOP("Errors", "At most {most} fields of its own."),
    "category_letters": QT_TRANSLATE_NOOP("Errors", "Letters for codes are two to four of A–Z."),
    "downtime_backwards": QT_TRANSLATE_NOOP("Errors", "The standstill ends before it begins."),
    "file_missing": QT_TRANSLATE_NOOP("Errors", "The file is empty or could not be read."),
    "file_not_found": QT_TRANSLATE_NOOP("Errors", "This file is not in the database any more."),
    "file_too_large": QT_TRANSLATE_NOOP("Errors", "Files larger than {most_mb} MB are not kept."),
    "label_design_empty": QT_TRANSLATE_NOOP("Errors", "The label is empty."),
    "label_design_full": QT_TRANSLATE_NOOP("Errors", "At most {most} elements on a label."),
    "label_design_no_code": QT_TRANSLATE_NOOP(
        "Errors", "A label needs a QR code or a bar code, else nobody can scan it."
    ),
    "label_element": QT_TRANSLATE_NOOP("Errors", "Element {number} of the label is not complete."),
    "logbook_in_future": QT_TRANSLATE_NOOP("Errors", "This lies in the future."),
    "meter_value": QT_TRANSLATE_NOOP("Errors", "A reading needs the meter's name and a number."),
    "patrol_answer_missing": QT_TRANSLATE_NOOP("Errors", "“{check}” was not answered."),
    "patrol_by_nobody": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” was given to nobody yet: say who walked."
    ),
    "patrol_check_missing": QT_TRANSLATE_NOOP("Errors", "“{point}”: nothing is looked at there."),
    "patrol_choice": QT_TRANSLATE_NOOP("Errors", "“{check}”: choose one of the list."),
    "patrol_choices_missing": QT_TRANSLATE_NOOP(
        "Errors", "“{check}” needs at least two words to choose from."
    ),
    "patrol_codes_twice": QT_TRANSLATE_NOOP("Errors", "Two points have the code {code}."),
    "patrol_has_repair": QT_TRANSLATE_NOOP(
        "Errors", "The order {number} was made of it: correct the point instead."
    ),
    "patrol_is_finished": QT_TRANSLATE_NOOP(
        "Errors", "The patrol “{name}” is finished. Go on with it first."
    ),
    "patrol_limits_reversed": QT_TRANSLATE_NOOP(
        "Errors", "“{check}”: the lower limit is above the upper one."
    ),
    "patrol_not_found": QT_TRANSLATE_NOOP("Errors", "This patrol is not there any more."),
    "patrol_point_unknown": QT_TRANSLATE_NOOP("Errors", "There is no point {number}."),
    "patrol_point_unnamed": QT_TRANSLATE_NOOP("Errors", "Point {number} has no name."),
    "patrol_points_missing": QT_TRANSLATE_NOOP("Errors", "A route needs at least one point."),
    "patrol_reading": QT_TRANSLATE_NOOP("Errors", "“{check}”: {text} is no number."),
    "patrol_route_not_found": QT_TRANSLATE_NOOP("Errors", "There is no route {name}."),
    "patrol_too_long": QT_TRANSLATE_NOOP("Errors", "At most {most} points; make several routes."),
    "production_record_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This production record is not there any more."
    ),
    "production_reversed": QT_TRANSLATE_NOOP("Errors", "It ends before it begins."),
    "production_says_nothing": QT_TRANSLATE_NOOP(
        "Errors", "Write at least the production order, the product, the operator or a batch."
    ),
    "production_too_long": QT_TRANSLATE_NOOP(
        "Errors", "A production record is not longer than {days} days."
    ),
    "pack_short": QT_TRANSLATE_NOOP(
        "Errors", "{number}: no warehouse has enough of {name}. Ask for more of it first."
    ),
    "order_file_not_found": QT_TRANSLATE_NOOP("Errors", "This file is not there any more."),
    "send_in_for_nothing": QT_TRANSLATE_NOOP(
        "Errors", "Say which order or which machine it belongs to."
    ),
    "send_in_future": QT_TRANSLATE_NOOP("Errors", "That day is still to come."),
    "send_in_item": QT_TRANSLATE_NOOP("Errors", "Say what is sent in."),
    "send_in_maker": QT_TRANSLATE_NOOP("Errors", "Say who repairs it."),
    "send_in_not_found": QT_TRANSLATE_NOOP("Errors", "This send-in is not there any more."),
    "send_in_order": QT_TRANSLATE_NOOP(
        "Errors", "The days are out of order: sent, arrived, sent back, back."
    ),
    "round_empty": QT_TRANSLATE_NOOP("Errors", "No machine was chosen."),
    "round_is_finished": QT_TRANSLATE_NOOP(
        "Errors", "The round “{name}” is finished. Go on with it first."
    ),
    "round_not_found": QT_TRANSLATE_NOOP("Errors", "This round is not there any more."),
    "round_too_large": QT_TRANSLATE_NOOP(
        "Errors", "At most {most} machines in one round; make several."
    ),
}
