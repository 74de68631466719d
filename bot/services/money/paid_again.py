"""What counts as paying again: whatever buys something else than what the client has already."""


def of_another(again: str, had: str) -> str:
    """Return a condition in SQL: the payment `again` is for an offer, and no charge of the subscription of that one
    whose id is `had`.

    A sum of its own renews nothing, and what a subscription has bought lasts longer by each charge as it is.
    """
    return f"""
        {again}.offer_id IS NOT NULL AND ({again}.subscription_id IS NULL OR {again}.subscription_id NOT IN (
            SELECT first.subscription_id FROM payments AS first
            WHERE first.id = {had} AND first.subscription_id IS NOT NULL
        ))
    """
