"""Packs of sessions with the trainer, and the history of each.

A client's packs run one after another: the first one that can be used is used up before the next one begins. That one
waits, and its days are counted from the day on which the one before has no session left, or from the day after that
one's last. So nobody loses days by paying early, and two trainers never wonder which pack a session belongs to. Where
the one before gets a session back, the next one waits again, unless a session of its own was counted off already: then
both run, and the one that ends first is used first.

`standing` says what is left, `packs` begins and ends them, `sessions` counts off and puts right, `days` says in time
that one runs out.
"""
