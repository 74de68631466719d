"""The language of a chat: Telegram's, until the person chooses one here. Everything in the chat speaks it."""

from loguru import logger

from db.models import Client, Staff

Reader = Client | Staff

# What stands in the place of a language where a person leaves the choice to Telegram.
TELEGRAMS = "telegram"


async def follow_telegram(reader: Reader, language: str) -> None:
    """Keep the language that this update calls for, unless the person has chosen one."""
    if reader.language_chosen or reader.language == language:
        return
    # Asked again by the statement: they may have chosen at this very moment.
    if await type(reader).filter(id=reader.id, language_chosen=False).update(language=language):
        reader.language = language


async def choose(reader: Reader, choice: str, *, telegrams: str) -> None:
    """Speak this language with the person from now on; `TELEGRAMS` is Telegram's, `telegrams` for the time being."""
    reader.language_chosen = choice != TELEGRAMS
    reader.language = choice if reader.language_chosen else telegrams
    fresh = {"language": reader.language, "language_chosen": reader.language_chosen}
    await type(reader).filter(id=reader.id).update(**fresh)
    logger.bind(reader=type(reader).__name__, id=reader.id, choice=choice).info("language chosen")


async def chosen_as_client(telegram_id: int) -> str | None:
    """Return the language that this account has chosen as a client; none where it has chosen none."""
    client = await Client.get_or_none(telegram_id=telegram_id, language_chosen=True)
    return client.language if client else None
