"""The client's live screen: one message that changes in place, and moves to the bottom when something was typed."""

from dataclasses import dataclass, field, replace
from hashlib import blake2b

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message
from loguru import logger

from bot.i18n import translator
from bot.services.money import offer_pictures
from bot.services.people import clients, situation
from bot.settings import Settings
from bot.telegram import client_menu as home
from bot.telegram import live_buttons, turns
from bot.telegram.answers import TypedTap, edited
from bot.telegram.callbacks import Rows
from bot.telegram.patience import PUT_OFF
from db.models import Client

# Telegram's words for a picture that it does not keep for this bot any more.
PICTURE_LOST = ("wrong file identifier", "wrong remote file")


@dataclass(frozen=True)
class Menu:
    """Stands for the rows of the client's menu, which are drawn as things are with them when it is shown.

    What waits and runs stands above the words, below `heading` where there is one. `known` is said in place of the
    words to somebody who is no newcomer, or for whom something waits; `about` is the payment that the words tell of
    already. `newcomer` says that there is nothing with them yet, so that nothing is looked up. `trainer_first` puts the
    button that writes to the trainer right below the words, and `more` rows go below all others.
    """

    heading: str = ""
    known: str = ""
    about: int = 0
    newcomer: bool = False
    trainer_first: bool = False
    more: Rows = field(default_factory=list)


@dataclass(frozen=True)
class View:
    """What a screen shows: HTML, and rows of buttons or the client's menu.

    `expects` names what it asks to be sent (see `bot.services.money.meant`). `picture` is the id of a photo that
    Telegram keeps, whose caption the text is.
    """

    text: str
    rows: Rows | Menu = field(default_factory=list)
    expects: str = ""
    picture: str = ""

    @property
    def keyboard(self) -> InlineKeyboardMarkup | None:
        return InlineKeyboardMarkup(inline_keyboard=self.drawn_rows) if self.drawn_rows else None

    def under(self, words: str) -> "View":
        """Return the same screen with these words, HTML, above everything."""
        if isinstance(self.rows, Menu) and self.rows.heading:
            return replace(self, rows=replace(self.rows, heading=f"{words}\n\n{self.rows.heading}"))
        return replace(self, text=f"{words}\n\n{self.text}")

    def over(self, words: str) -> "View":
        """Return the same with these words, HTML, below its text."""
        return replace(self, text=f"{self.text}\n\n{words}")

    @property
    def digest(self) -> str:
        """A short name of this very text and these very buttons: an edit that changes nothing is refused."""
        buttons = "".join(button.model_dump_json(exclude_none=True) for row in self.drawn_rows for button in row)
        return blake2b(f"{self.text}{buttons}{self.expects}{self.picture}".encode(), digest_size=16).hexdigest()

    @property
    def drawn_rows(self) -> Rows:
        """The rows of buttons; of a menu only once its screen has drawn them."""
        if isinstance(self.rows, Menu):
            raise TypeError("the client's menu is drawn by their screen")
        return self.rows


class Screen:
    """Shows screens to one client."""

    def __init__(self, bot: Bot, client: Client, settings: Settings) -> None:
        self._bot = bot
        self._client = client
        self._settings = settings
        # Where the buttons are kept, for those who type their words; none where nobody has written just now.
        self.conversation: FSMContext | None = None

    async def drawn(self, shown: View) -> View:
        """Return it with the menu as it is at this moment."""
        if isinstance(menu := shown.rows, Menu):
            t, today = translator(self._client.language), self._settings.today()
            now = situation.of_newcomer(today) if menu.newcomer else await situation.of(self._client, today)
            above = "\n".join(home.lines(now, t, about=menu.about))
            words = menu.known if menu.known and (now.known or above) else shown.text
            heading = [menu.heading] if menu.heading else []
            text = "\n\n".join([*heading, above, words]) if above else "\n".join([*heading, words])
            rows = [*home.rows(now, t, trainer_first=menu.trainer_first), *menu.more]
            shown = replace(shown, text=text, rows=rows)
        return shown

    async def show(self, event: Message | CallbackQuery, shown: View) -> None:
        """Show it: a tap on the live screen changes it in place, everything else brings a new one at the bottom.

        Where Telegram does not take it (see `bot.telegram.patience`), the client stands as if they had seen it, and a
        screen is owed to them.
        """
        if isinstance(event, TypedTap):
            await self.below(shown, instead_of=(event.typed,))
            return
        tapped = event.message if isinstance(event, CallbackQuery) else None
        if tapped is None or tapped.message_id != self._client.screen_message_id or turns.crowded():
            await self.below(shown)
            return
        shown = await self.drawn(shown)
        if shown.digest == self._client.screen_digest:
            turns.screen_shown()
            return
        if shown.picture or (isinstance(tapped, Message) and tapped.photo):
            await self.below(shown)  # a text does not become a photo, nor a photo a text
            return
        try:
            is_shown = await self.edit(tapped.message_id, shown)
        except PUT_OFF:
            await self._put_off(shown)
            return
        if is_shown:
            await self._remember(tapped.message_id, shown)
        else:
            await self.below(shown)

    async def below(self, shown: View, *, instead_of: tuple[int, ...] = ()) -> None:
        """Show it at the bottom; the old screen goes, and so do the messages `instead_of`, a typed answer for one."""
        if turns.crowded():
            await self.clear(*instead_of)
            await self._put_off(shown)
            return
        shown = await self.drawn(shown)
        try:
            await self.clear(*instead_of)
            message_id = await self.send(shown)
        except PUT_OFF:
            await self._put_off(shown)
            return
        await self._remember(message_id, shown)

    async def clear(self, *message_ids: int) -> None:
        """Remove the live screen and these messages; one that is gone already is passed over.

        Where Telegram does not take that, they stay: the chat is less tidy, and nothing else.
        """
        live = None if turns.crowded() else self._client.screen_message_id
        gone = [message_id for message_id in (live, *message_ids) if message_id]
        if gone:
            # The plural method skips what is not there any more (Bot API); what is older than 48 hours has to stay.
            try:
                await self._bot.delete_messages(self._chat, gone)
            except TelegramBadRequest as error:
                logger.bind(client=self._client.id, error=error.message).info("messages stay")
            except PUT_OFF:
                return
        if live:
            await clients.remember_screen(self._client, None, "")

    async def send(self, shown: View) -> int:
        """Send it as a message that stays, and return its id; the live screen is left as it is."""
        shown = await self.drawn(shown)
        if shown.picture and (sent := await self._send_picture(shown)) is not None:
            return sent
        message = await self._bot.send_message(self._chat, shown.text, reply_markup=shown.keyboard)
        return message.message_id

    async def edit(self, message_id: int, shown: View) -> bool:
        """Make the message show it. Returns whether it does: one that is gone or too old can't be changed."""
        shown = await self.drawn(shown)
        return await edited(
            self._bot.edit_message_text(
                shown.text, chat_id=self._chat, message_id=message_id, reply_markup=shown.keyboard
            )
        )

    async def _send_picture(self, shown: View) -> int | None:
        """Send it as a photo with its caption, and return its id; none where Telegram takes only the words."""
        try:
            sent = await self._bot.send_photo(
                self._chat, shown.picture, caption=shown.text, reply_markup=shown.keyboard
            )
        except TelegramBadRequest as error:
            logger.bind(client=self._client.id, error=error.message).warning("shown without its picture")
            if any(lost in error.message for lost in PICTURE_LOST):
                await offer_pictures.lost(shown.picture)
            return None
        return sent.message_id

    async def _remember(self, message_id: int, shown: View) -> None:
        turns.screen_shown()
        await clients.remember_screen(self._client, message_id, shown.digest, expects=shown.expects)
        if self.conversation is not None:
            await live_buttons.keep(self.conversation, shown.digest, shown.keyboard)

    async def _put_off(self, shown: View) -> None:
        """Owe it: what is sent next is taken as if this screen were there."""
        turns.owe()
        await clients.remember_screen(self._client, self._client.screen_message_id, "", expects=shown.expects)

    @property
    def _chat(self) -> int:
        chat_id: int | None = self._client.telegram_id
        if chat_id is None:
            raise ValueError(f"client {self._client.id} has no Telegram account")
        return chat_id
