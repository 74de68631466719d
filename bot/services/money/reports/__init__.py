"""What a trainer earns: the sums of a month, by what they came, and every payment as a row.

A payment counts in the month of its day, by the trainer's calendar: what staff recorded by the day on which the money
came (`paid_on`), all else by the day on which it was confirmed (`decided_at`). Sums of different currencies are never
added.
"""
