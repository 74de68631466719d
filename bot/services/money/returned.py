"""How much of a payment has gone back, in minor units, as a column that a query can ask for beside its own."""

from tortoise.expressions import RawSQL

RETURNED = RawSQL("(SELECT COALESCE(SUM(amount), 0) FROM refunds WHERE payment_id = payments.id)")
"""Of each payment."""
RETURNED_OF_PROGRAM = RawSQL("(SELECT COALESCE(SUM(amount), 0) FROM refunds WHERE payment_id = programs.payment_id)")
"""Of the payment that each program is for."""
