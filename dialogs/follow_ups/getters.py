from typing import Any

from aiogram_dialog import DialogManager

from bot.i18n import LANGUAGES, Translator, translator
from bot.services.errors import NotFound
from bot.services.time.follow_ups import Chain, delays, figures, messages
from bot.services.time.follow_ups.chains import counts_days, places
from bot.services.time.follow_ups.messages import LONGEST, Message
from bot.text.follow_ups import text_of, when
from bot.text.words import all_lines, marked
from dialogs.kit import once

# Where the dialog keeps which chain is open, which message of it, and in which language it is looked at.
CHAIN, PLACE, LANGUAGE = "chain", "place", "language"
# Said once: what has just been done.
DONE = "done"
ON, OFF = "on", "off"
# The delays that are a tap away, as `delays` writes them; others are typed.
HOURS = ("1 h", "2 h", "3 h", "6 h", "12 h", "24 h")
RENEWALS = tuple(f"{days} d 11:00" for days in (-7, -5, -3, -1, 0, 1, 2, 3))
CHOICES = {
    (Chain.UNFINISHED, 1): HOURS,
    (Chain.UNFINISHED, 2): ("1 d 10:00", "1 d 19:00", "2 d 19:00", "3 d 19:00"),
    (Chain.FIRST_WEEK, 1): ("0 d 19:00", "0 d 21:00", "1 d 10:00", "1 d 19:00"),
    (Chain.FIRST_WEEK, 2): ("3 d", "4 d", "5 d", "6 d", "7 d", "10 d"),
    (Chain.PAYMENT_HELP, 1): HOURS,
    **{(Chain.RENEWAL, place): RENEWALS for place in places(Chain.RENEWAL)},
    (Chain.COME_BACK, 1): ("14 d", "30 d", "60 d", "90 d"),
}


async def every(t: Translator, **_: Any) -> dict[str, Any]:
    """Return the chains as buttons: whether each is on, and what came of it."""
    found, came = await messages.all_of_them(), await figures.of_all()
    return {"chains": [(chain.value, _button(chain, of, came[chain], t)) for chain, of in found.items()]}


async def one(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the open chain: what it is, what came of it, its messages, and a tap that switches it."""
    chain = chain_of(dialog_manager)
    found, came = await messages.of(chain), (await figures.of_all())[chain]
    on = _is_on(found)
    becomes = OFF if on else ON
    return {
        **_named(chain, t),
        "about": t.label(f"chain-about-{_words(chain)}"),
        "on": on,
        **vars(came),
        "messages": [(message.place, f"{message.place} · {when(message, t)}") for message in found],
        "switch": [(f"{chain}.{becomes}", t.label("button-chain-off" if on else "button-chain-on"))],
        "done": once.said(dialog_manager, DONE, ""),
        "renewal": chain is Chain.RENEWAL,
    }


async def message(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return the open message: when it comes, and what it says in the language that is looked at."""
    found, language = await _open_one(dialog_manager), language_of(dialog_manager)
    others = [other for other in LANGUAGES if other != language]
    return {
        **_shown(found, language, t),
        "on": found.is_on,
        "counts": found.chain is Chain.UNFINISHED,
        "changed": found.is_changed,
        "languages": [(other, t.label(f"button-follow-up-in-{other}")) for other in others],
        "done": once.said(dialog_manager, DONE, ""),
    }


async def delay(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return when the open message comes, and the delays to choose from."""
    found = await _open_one(dialog_manager)
    chosen = [delays.read(choice) for choice in CHOICES[found.chain, found.place]]
    return {
        **_shown(found, language_of(dialog_manager), t),
        "renewal": found.chain is Chain.RENEWAL,
        "training": found.chain is Chain.FIRST_WEEK and counts_days(found.chain, found.place),
        "instant": not counts_days(found.chain, found.place),
        "delays": [(str(one), marked(when(found, t, one), one == found.delay)) for one in chosen],
    }


async def words(dialog_manager: DialogManager, t: Translator, **_: Any) -> dict[str, Any]:
    """Return what the open message says, and what becomes of the placeholders in it."""
    found = await _open_one(dialog_manager)
    return {
        **_shown(found, language_of(dialog_manager), t),
        "limit": LONGEST,
        "program": t.label(f"chain-program-{_words(found.chain)}"),
        "day": t.label(f"chain-day-{_words(found.chain)}"),
    }


def chain_of(manager: DialogManager) -> Chain:
    """Return the chain that is open. Raises `NotFound`."""
    return carried_chain(manager.dialog_data.get(CHAIN, ""))


def place_of(manager: DialogManager) -> int:
    """Return the place of the message that is open; 0, where there is none, where none is."""
    return int(manager.dialog_data.get(PLACE, 0))


def language_of(manager: DialogManager) -> str:
    """Return the language that the message is looked at in: at first the reader's."""
    t: Translator = manager.middleware_data["t"]
    return str(manager.dialog_data.get(LANGUAGE, t.language))


def carried_chain(text: str) -> Chain:
    """Return the chain that a button carries. Raises `NotFound` for what no button carries."""
    if text not in tuple(Chain):
        raise NotFound
    return Chain(text)


async def _open_one(manager: DialogManager) -> Message:
    return await messages.get(chain_of(manager), place_of(manager))


def _shown(found: Message, language: str, t: Translator) -> dict[str, Any]:
    return {
        **_named(found.chain, t),
        "place": found.place,
        "when": when(found, t),
        "language": t.label(f"follow-up-in-{language}"),
        "words": all_lines(text_of(found, translator(language)), LONGEST),
    }


def _named(chain: Chain, t: Translator) -> dict[str, str]:
    return {"chain": t.label(f"chain-{_words(chain)}")}


def _button(chain: Chain, of: list[Message], came: figures.Figures, t: Translator) -> str:
    mark = "✅" if _is_on(of) else "▫️"
    return f"{mark} {_named(chain, t)['chain']} · {came.sent} → {came.answered} → {came.paid}"


def _is_on(of: list[Message]) -> bool:
    return any(message.is_on for message in of)


def _words(chain: Chain) -> str:
    return chain.replace("_", "-")
