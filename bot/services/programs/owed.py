"""Whether a payment is owed a program, which stands in its own row: what waits is found without reading what is done.

Whoever changes the status of a payment, or of a program for one, calls `settle` in the same transaction.
"""

from bot.services import outbox
from db.models import Payment, ProgramStatus

# A program like that is not on its way: its payment is owed one.
UNSENT = (ProgramStatus.DRAFT, ProgramStatus.WITHDRAWN)

_SETTLE = """
UPDATE payments SET owed = (
    status = 'confirmed'
    AND offer_id IS NOT NULL
    AND sessions IS NULL
    AND (stopped_at IS NULL OR EXISTS (
        SELECT 1 FROM payments AS charges
        WHERE charges.subscription_id = payments.subscription_id AND charges.stopped_at IS NULL
    ))
    AND NOT EXISTS (
        SELECT 1 FROM subscriptions
        WHERE subscriptions.id = payments.subscription_id AND subscriptions.charge_id <> payments.charge_id
    )
    AND NOT EXISTS (
        SELECT 1 FROM programs WHERE programs.payment_id = payments.id AND programs.status NOT IN ({unsent})
    )
    AND EXISTS (SELECT 1 FROM clients WHERE clients.id = payments.client_id AND clients.forgotten_at IS NULL)
) WHERE id = {payment_id:d}
"""


async def settle(payment_id: int | None) -> None:
    """Write into the payment, if there is one, whether it is owed a program; its client's row is locked.

    It is while it is confirmed, for a program, no later charge of a subscription, nothing for it was sent or handed
    over, it or a charge of its subscription is not stopped, and its client has not deleted their data.
    """
    if payment_id is None:
        return
    unsent = ", ".join(f"'{status}'" for status in UNSENT)
    await Payment._meta.db.execute_query(_SETTLE.format(unsent=unsent, payment_id=payment_id))


async def settle_and_show(payment_id: int | None) -> None:
    """Do so, and show the payment's notices anew where it has changed: a program can be handed over from them."""
    before = await Payment.get_or_none(id=payment_id) if payment_id is not None else None
    await settle(payment_id)
    if before is not None and await Payment.exists(id=payment_id, owed=not before.owed):
        await outbox.update_notices(before)
