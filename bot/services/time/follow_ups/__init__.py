"""Follow-ups: messages that clients get by time, in chains that begin with a cause and end with an answer.

`chains` says which there are, `planning` begins and ends them, `saying` says what is due, `messages` and `editing` hold
what owners make of them, `muting` what a client does not want, `figures` what came of them. Whether something may be
said to a client at a moment is asked of `bot.services.time.restraint`.
"""

from bot.services.time.follow_ups.chains import Chain

__all__ = ["Chain"]
