"""Every word of the domain has a label of its own."""

from __future__ import annotations

from enum import Enum

import pytest

from domain.assets.asset import AssetStatus, WarrantyState
from domain.field_names import Subject
from domain.labels import label_of
from domain.messaging.messages import IncomingState, MessagePurpose, OutgoingState, ReplyMeaning
from domain.people.technician import LeaveKind, TechnicianActivity
from domain.service_levels.clocks import ClockKind
from domain.work_orders.kinds import (
    AbnormalCause,
    AlertLevel,
    Channel,
    OrderStatus,
    Priority,
    WaitReason,
)


@pytest.mark.parametrize(
    "kind",
    [
        AbnormalCause,
        AlertLevel,
        AssetStatus,
        Channel,
        ClockKind,
        IncomingState,
        LeaveKind,
        MessagePurpose,
        OrderStatus,
        OutgoingState,
        Priority,
        ReplyMeaning,
        Subject,
        TechnicianActivity,
        WaitReason,
        WarrantyState,
    ],
)
def test_labels_are_complete_and_tell_members_apart(kind: type[Enum]) -> None:
    labels = [label_of(member) for member in kind]
    assert len(set(labels)) == len(labels)


def test_equal_members_of_two_kinds_keep_their_own_labels() -> None:
    """Priority.URGENT == AlertLevel.AMBER, both being 1."""
    assert label_of(Priority.URGENT) == "Urgent"
    assert label_of(AlertLevel.AMBER) == "Amber alert"
