"""The tables, by topic. Foreign keys are RESTRICT: nothing is ever deleted along with something else."""

from db.models.broadcasts import COUNTS_AS_SENT, Broadcast, BroadcastRecipient, BroadcastStatus, Got
from db.models.follow_ups import FollowUp, Mute, TimedMessage
from db.models.funnel import ClosedAs, Event, PipelineStage, StageEvent
from db.models.history import ClientPipeline
from db.models.intake import Questionnaire
from db.models.money import (
    DetailsWait,
    Offer,
    OfferKind,
    Payment,
    PaymentMethod,
    PaymentRequest,
    PaymentStatus,
    Refund,
    Subscription,
    SubscriptionState,
)
from db.models.outbox import Outbox, OutboxStatus, Priority
from db.models.packs import Pack, PackUse, UseKind
from db.models.people import Client, ClientNote, LeadRequest, Role, Staff, StaffInvite
from db.models.programs import (
    ANY_GOAL,
    Freeze,
    FreezeStatus,
    Program,
    ProgramKind,
    ProgramStatus,
    ProgramTemplate,
    Workout,
)
from db.models.receipts import Receipt, TaxReceipt
from db.models.settings import Setting
from db.models.steps import Step, StepStatus
from db.models.talk import Direction, MessageCopy, SavedAnswer, TalkMessage, TalkStatus
from db.models.timers import Snooze, Timer, TimerStatus

__all__ = [
    "ANY_GOAL",
    "COUNTS_AS_SENT",
    "Broadcast",
    "BroadcastRecipient",
    "BroadcastStatus",
    "Client",
    "ClientNote",
    "ClientPipeline",
    "ClosedAs",
    "DetailsWait",
    "Direction",
    "Event",
    "FollowUp",
    "Freeze",
    "FreezeStatus",
    "Got",
    "LeadRequest",
    "MessageCopy",
    "Mute",
    "Offer",
    "OfferKind",
    "Outbox",
    "OutboxStatus",
    "Pack",
    "PackUse",
    "Payment",
    "PaymentMethod",
    "PaymentRequest",
    "PaymentStatus",
    "PipelineStage",
    "Priority",
    "Program",
    "ProgramKind",
    "ProgramStatus",
    "ProgramTemplate",
    "Questionnaire",
    "Receipt",
    "Refund",
    "Role",
    "SavedAnswer",
    "Setting",
    "Snooze",
    "Staff",
    "StaffInvite",
    "StageEvent",
    "Step",
    "StepStatus",
    "Subscription",
    "SubscriptionState",
    "TalkMessage",
    "TalkStatus",
    "TaxReceipt",
    "TimedMessage",
    "Timer",
    "TimerStatus",
    "UseKind",
    "Workout",
]
