"""What a client writes to the trainer: when a screen asks for it, in answer to them, or unasked."""

from aiogram import F, Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, Message, ReactionTypeEmoji

from bot.handlers import broadcasts
from bot.handlers.admin_talk import ReplyToCopy
from bot.handlers.current_screen import asking_screen
from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.services.money.meant import ASKS_FOR_FILES, PAY, TALK, asked
from bot.services.talk import incoming
from bot.services.talk.incoming import Taken
from bot.telegram import pager, turns
from bot.telegram.answers import answer, say
from bot.telegram.callbacks import Destination, Go, Paid, button
from bot.telegram.filters import unreadable
from bot.telegram.live_message import Screen, View
from bot.telegram.patience import PUT_OFF
from bot.telegram.receipt_files import receipt_in
from bot.telegram.talk_callbacks import FilesForTrainer, HandOn, TalkDone
from bot.telegram.talk_messages import content_of
from bot.text.hours import away_said
from db.models import Client, TalkMessage, TalkStatus

ARRIVED = "👍"


class Talking(BaseFilter):
    """Lets through what is sent to the trainer: while the screen asks for it, or as a reply to what they wrote.

    Commands excepted; and, in a reply, a file that could be the receipt that a screen asks for.
    """

    async def __call__(self, message: Message, client: Client) -> bool | dict[str, TalkMessage | None]:
        if (message.text or "").startswith("/"):
            return False
        replied = message.reply_to_message
        reply_to = await incoming.answered_in(client, replied.message_id) if replied is not None else None
        if reply_to is not None and reply_to.status is TalkStatus.HELD:
            reply_to = None  # staff do not have that one, and may never
        if client.expects == TALK or (replied is not None and _is_broadcast(replied)):
            return {"reply_to": reply_to}
        wanted = asked(client.expects)[0] in ASKS_FOR_FILES and receipt_in(message) is not None
        return {"reply_to": reply_to} if reply_to is not None and not wanted else False


class Unasked(BaseFilter):
    """Lets through what nothing has asked for, and may be meant for the trainer; commands excepted."""

    async def __call__(self, message: Message, client: Client) -> bool | dict[str, bool]:
        if (message.text or "").startswith("/"):
            return False
        direct = await incoming.goes_to_staff(client)
        return {"direct": direct} if direct or incoming.may_be_asked(client) else False


def asked_for() -> Router:
    """Return the router of what is sent to the trainer; it comes before what other screens ask for."""
    router = Router(name="talk")
    router.callback_query.register(open_talk, Go.filter(F.to == Destination.TALK))
    router.callback_query.register(leave_talk, TalkDone.filter())
    router.callback_query.register(hand_on, HandOn.filter(F.yes))
    router.callback_query.register(keep_back, HandOn.filter(~F.yes))
    router.callback_query.register(hand_on_files, FilesForTrainer.filter())
    router.message.register(take, Talking())
    router.edited_message.register(edit)
    return router


def from_former_staff() -> Router:
    """Return the router of replies to what those hold of conversations who are staff no more."""
    router = Router(name="talk-former-staff")
    router.message.register(say_no_access, ReplyToCopy())
    return router


def unasked() -> Router:
    """Return the router of what no screen has asked for; it comes last."""
    router = Router(name="talk-unasked")
    router.message.register(take_unasked, Unasked())
    return router


async def open_talk(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    """Ask for what is to be written; who waits long for an answer is told so before they write."""
    away = "" if turns.crowded() else away_said(await incoming.tell_away(client), t)
    shown = talk_screen(t)
    await screen.show(callback, shown.under(away) if away else shown)
    await answer(callback)


async def leave_talk(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    await screen.show(callback, await _stands(t, client))
    await answer(callback)


async def take(message: Message, client: Client, screen: Screen, t: Translator, reply_to: TalkMessage | None) -> None:
    """Hand on what was written; what Telegram lets nobody send on is refused at once."""
    said = content_of(message)
    if said is None:
        await _refuse(message, client, screen, t)
        return
    taken = await incoming.take(
        client, said, message_id=message.message_id, reply_to=reply_to, silently=turns.crowded()
    )
    await _say_taken(message, taken, t)


async def take_unasked(message: Message, client: Client, screen: Screen, t: Translator, direct: bool) -> None:
    """Hand on what was written where that goes without asking; else keep it, and ask."""
    said = content_of(message)
    if said is None:
        await _refuse(message, client, screen, t)
        return
    if direct:
        taken = await incoming.take(client, said, message_id=message.message_id, unasked=True, silently=turns.crowded())
        await _say_taken(message, taken, t)
        return
    await incoming.hold(client, said, message_id=message.message_id)
    await screen.below(hand_on_screen(t, client))


async def hand_on(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    await _show_taken(callback, client, screen, t, await incoming.hand_on(client), said="talk-handed-on")


async def hand_on_files(
    callback: CallbackQuery, callback_data: FilesForTrainer, client: Client, screen: Screen, t: Translator
) -> None:
    taken = await incoming.hand_on_files(client, first=callback_data.first)
    await _show_taken(callback, client, screen, t, taken, said="talk-arrived")


async def keep_back(callback: CallbackQuery, client: Client, screen: Screen, t: Translator) -> None:
    if not await incoming.keep_back(client):
        await answer(callback, t.label("talk-decided"))
        return
    view = await _stands(t, client)
    await screen.show(callback, view.under(t("talk-kept-back")))
    await answer(callback)


async def say_no_access(message: Message, t: Translator) -> None:
    await message.reply(t("talk-no-access"))


async def edit(message: Message, client: Client) -> None:
    """Tell staff what the client has made of a message, where its words or its file are others."""
    said = content_of(message)
    if said is not None:
        await incoming.edit(client, said, message_id=message.message_id)


def _is_broadcast(message: Message) -> bool:
    """Say whether the message is one that went to many: each bears the way out of them, an album right below it."""
    return any(pager.has_one(row, broadcasts.SWITCHES) for row in pager.rows_below(message))


def talk_screen(t: Translator) -> View:
    """Return the screen that asks for what the trainer is to be told."""
    return View(t("talk-ask"), [[button(t, "button-ready", TalkDone())]], TALK)


def hand_on_screen(t: Translator, client: Client) -> View:
    """Ask whether what was written is for the trainer; what the screen before has asked for is still expected.

    Whoever is about to pay says from here too that the money is sent.
    """
    rows = [[button(t, "button-yes", HandOn(yes=True)), button(t, "button-no", HandOn(yes=False))]]
    kind, number = asked(client.expects)
    if kind == PAY:
        rows.append([button(t, "button-paid", Paid(request=number))])
    return View(t("talk-hand-on"), rows, client.expects)


async def _stands(t: Translator, client: Client) -> View:
    """Return the screen to come back to. No request for a receipt: what is sent next would be taken for one."""
    return await asking_screen(t, client) or home_screen(t, "home")


async def _refuse(message: Message, client: Client, screen: Screen, t: Translator) -> None:
    reason = t("error-unreadable-message" if unreadable(message) else "error-not-to-be-sent-on")
    shown = talk_screen(t) if client.expects == TALK else await _stands(t, client)
    await screen.below(shown.under(f"⚠️ {reason}"))


async def _show_taken(
    callback: CallbackQuery, client: Client, screen: Screen, t: Translator, taken: Taken | None, *, said: str
) -> None:
    """Show that it was handed on above where the client stands; tapped again, say that it was."""
    if taken is None:
        await answer(callback, t.label("talk-decided"))
        return
    view = await _stands(t, client)
    words = "\n".join(filter(None, [t(said), away_said(taken.away, t)]))
    await screen.show(callback, view.under(words))
    await answer(callback)


async def _say_taken(message: Message, taken: Taken | None, t: Translator) -> None:
    """Let the client see that it has arrived, and say what they are told once; of a crowd only the last few say it."""
    if turns.crowded():
        return
    arrived = await _reacted(message)
    told = [t("talk-goes-directly") if taken.first else "", away_said(taken.away, t)] if taken is not None else []
    if text := "\n".join(filter(None, ["" if arrived else t("talk-arrived"), *told])):
        await say(message, text)


async def _reacted(message: Message) -> bool:
    """Put a sign on the message that it has arrived. Returns whether Telegram allows that here."""
    try:
        await message.react([ReactionTypeEmoji(emoji=ARRIVED)])
    except TelegramBadRequest:
        return False
    except PUT_OFF:
        turns.owe()
    return True
