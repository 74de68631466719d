"""«Не сейчас»: a client does not go on after a program, and says why if they want to."""

from aiogram import Router
from aiogram.filters import BaseFilter
from aiogram.types import CallbackQuery, Message

from bot.handlers.start import home_screen
from bot.i18n import Translator
from bot.services.errors import CRMError
from bot.services.money.meant import WHY_NOT, asked, expectation
from bot.services.programs import renewals
from bot.services.programs.renewals import Why
from bot.telegram.answers import answer
from bot.telegram.callbacks import Destination, Go, button
from bot.telegram.follow_up_callbacks import NotNow, SayWhy
from bot.telegram.live_message import Screen, View
from bot.text.history import why_not
from db.models import Client


class SaysWhy(BaseFilter):
    """Lets through words while the screen asks why; commands excepted."""

    async def __call__(self, message: Message, client: Client) -> bool | dict[str, object]:
        kind, program_id = asked(client.expects)
        wanted = kind == WHY_NOT and message.text and message.text[0] != "/"
        return {"program_id": program_id, "text": message.text} if wanted else False


def router() -> Router:
    router = Router(name="renewals")
    router.callback_query.register(renew_later, NotNow.filter())
    router.callback_query.register(choose_reason, SayWhy.filter())
    router.message.register(type_reason, SaysWhy())
    return router


async def renew_later(
    callback: CallbackQuery, callback_data: NotNow, client: Client, screen: Screen, t: Translator
) -> None:
    """Ask no more about it, and ask once why."""
    await renewals.decline(client, callback_data.program)
    await screen.show(callback, why_screen(t, callback_data.program))
    await answer(callback)


async def choose_reason(
    callback: CallbackQuery, callback_data: SayWhy, client: Client, screen: Screen, t: Translator
) -> None:
    await renewals.explain(client, callback_data.program, why=callback_data.why)
    await screen.show(callback, home_screen(t, "renewal-explained"))
    await answer(callback)


async def type_reason(
    message: Message, client: Client, screen: Screen, t: Translator, program_id: int, text: str
) -> None:
    try:
        await renewals.explain(client, program_id, words=text)
    except CRMError as error:
        await screen.below(why_screen(t, program_id).under(f"⚠️ {t(error.key, **error.data)}"))
        return
    await screen.below(home_screen(t, "renewal-explained"))


def why_screen(t: Translator, program_id: int) -> View:
    """Return the question why the client does not go on, which may be left alone."""
    rows = [[button(t, "renewal-why", SayWhy(program=program_id, why=why), why=why_not(why, t))] for why in Why]
    rows += [
        [button(t, "button-offers", Go(to=Destination.OFFERS))],
        [button(t, "button-back", Go(to=Destination.HOME))],
    ]
    return View(t("renewal-not-now"), rows, expectation(WHY_NOT, program_id))
