"""What counts as paying again: money that stays, for something else than what the client has already."""

from db.models import Payment, PaymentStatus, Program


def bought(again: str, had: str) -> str:
    """Return a condition in SQL: the payment `again` of the client of `had` buys something else, and was begun after
    the payment for `had`, which has a `client_id` and a `payment_id`.
    """
    return f"{again}.id > {had}.payment_id AND {_is_another(again, had)}"


def bought_after(again: str, program: str) -> str:
    """Return the same for a program, in whose place no pack comes: begun after its payment, or confirmed after it came.

    The latter is all there is to know of a program that nobody paid for.
    """
    return f"""
        ({again}.id > {program}.payment_id OR {again}.decided_at > {program}.delivered_at)
        AND {again}.sessions IS NULL AND {_is_another(again, program)}
    """


async def instead_of(program: Program) -> bool:
    """Say whether the client of the program has paid for what comes after it."""
    found = await Payment._meta.db.execute_query_dict(
        f"""
        SELECT 1 FROM programs JOIN payments ON {bought_after("payments", "programs")}
        WHERE programs.id = {program.id:d} LIMIT 1
        """
    )
    return bool(found)


def _is_another(again: str, had: str) -> str:
    """A sum of its own renews nothing, nor does what went back or was stopped, and what a subscription has bought lasts
    longer by each charge as it is.
    """
    return f"""
        {again}.client_id = {had}.client_id AND {again}.offer_id IS NOT NULL
        AND {again}.status = '{PaymentStatus.CONFIRMED}' AND {again}.stopped_at IS NULL
        AND {again}.amount > (SELECT COALESCE(SUM(amount), 0) FROM refunds WHERE payment_id = {again}.id)
        AND ({had}.payment_id IS NULL OR {again}.id <> {had}.payment_id)
        AND ({again}.subscription_id IS NULL OR {again}.subscription_id NOT IN (
            SELECT first.subscription_id FROM payments AS first
            WHERE first.id = {had}.payment_id AND first.subscription_id IS NOT NULL
        ))
    """
