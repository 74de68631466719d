"""Which language a chat speaks: Telegram's, until the person chooses one; and then all of the chat speaks it."""

import pytest

from bot.demo.people.person import Person
from bot.i18n import translator
from bot.services import outbox
from bot.services.notices.prices import DetailsThere
from bot.services.people import staff
from bot.services.programs import free_program
from bot.telegram.commands import describe_bot
from db.models import Client, Outbox, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import answer_all

RU, EN = translator("ru").label, translator("en").label


async def language_of(model: type[Client] | type[Staff], person: Person) -> tuple[str, bool]:
    row = await model.get(telegram_id=person.id)
    return row.language, row.language_chosen


def described(person: Person) -> str:
    """What the list of commands says of /help."""
    return next(one["description"] for one in person.command_menu() if one["command"] == "help")


async def notice(gym: Gym, person: Person) -> str:
    """What a notice says that is sent to the client now."""
    await outbox.tell_client(await Client.get(telegram_id=person.id), DetailsThere())
    await gym.delivers()
    return person.last.text


async def test_telegram_changes_its_language_and_so_does_all_of_the_chat_without_a_start(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    assert await notice(gym, ivan) == RU("details-are-there")
    ivan.user["language_code"] = "en"
    await gym.says(ivan, "/help")
    assert "/forget" in ivan.last.text
    assert "🌐 Language" in ivan.last.labels
    assert await language_of(Client, ivan) == ("en", False)
    assert await notice(gym, ivan) == EN("details-are-there")


async def test_any_update_tells_the_language_a_tap_too(gym: Gym, ivan: Person) -> None:
    ivan.user["language_code"] = "en-GB"
    await gym.taps(ivan, "🛒 Тарифы")
    assert EN("button-back") in ivan.last.labels
    assert await language_of(Client, ivan) == ("en", False)


async def test_a_client_chooses_russian_and_keeps_it_whatever_telegram_speaks(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await describe_bot(gym.bot, "ru")
    ivan.user["language_code"] = "en"
    await gym.says(ivan, "/help")
    await gym.taps(ivan, "🌐 Language")
    assert ivan.last.text.startswith("🌐 Язык · Language")
    assert ivan.last.labels == ["Русский", "English", "✓ Как в Telegram · As in Telegram", "« Back"]

    assert await gym.taps(ivan, "Русский") == "Хорошо, дальше по-русски"
    assert "по-русски" in ivan.last.text
    assert ivan.last.labels == ["✓ Русский", "English", "Как в Telegram · As in Telegram", "« Назад"]
    assert await language_of(Client, ivan) == ("ru", True)
    assert described(ivan) == RU("command-help")

    await gym.says(ivan, "/start")
    assert ivan.last.text.startswith("Здравствуйте")
    assert await notice(gym, ivan) == RU("details-are-there")
    assert await language_of(Client, ivan) == ("ru", True)
    await describe_bot(gym.bot, "en")
    assert described(ivan) == RU("command-help"), "a restart leaves the choice"


async def test_a_client_leaves_the_choice_to_telegram_again(gym: Gym, ivan: Person) -> None:
    await describe_bot(gym.bot, "ru")
    await gym.says(ivan, "/help")
    await gym.taps(ivan, "🌐 Язык")
    await gym.taps(ivan, "English")
    assert described(ivan) == EN("command-help")
    await gym.taps(ivan, "Как в Telegram")
    assert ivan.last.labels[2:] == ["✓ Как в Telegram · As in Telegram", "« Назад"]
    assert await language_of(Client, ivan) == ("ru", False)
    assert described(ivan) == RU("command-help")
    ivan.user["language_code"] = "en"
    await gym.taps(ivan, "« Назад")
    assert ivan.last.text == EN("home")


async def test_another_default_language_changes_screens_and_notices_together(gym: Gym, marina: Person) -> None:
    lucia = gym.api.person(1500, "Lucía", language_code="es")
    await gym.says(lucia, "/start")
    assert RU("button-free-program") in lucia.last.labels

    gym.settings = gym.settings.model_copy(update={"default_language": "en"})
    await gym.restart()
    assert await notice(gym, lucia) == RU("details-are-there"), "as everything else that stands in the chat"
    await gym.says(lucia, "/help")
    assert EN("button-language") in lucia.last.labels
    assert await notice(gym, lucia) == EN("details-are-there")


@pytest.mark.parametrize("choice", ["uk", "", "ru|en", "x" * 40])
async def test_a_forged_choice_changes_nothing(gym: Gym, ivan: Person, choice: str) -> None:
    await gym.forges(ivan, f"speak:{choice}")
    assert await language_of(Client, ivan) == ("ru", False)


async def test_an_old_page_of_the_week_turns_into_the_chosen_language(gym: Gym, marina: Person, ivan: Person) -> None:
    client = await Client.get(telegram_id=ivan.id)
    await answer_all(client)
    await free_program.complete(client)
    await gym.delivers()
    await gym.says(ivan, "/help")
    await gym.taps(ivan, "🌐 Язык")
    await gym.taps(ivan, "English")
    await gym.taps(ivan, "Ср")
    page = next(message for message in ivan.from_bot if "✅ Workout done" in message.labels)
    assert page.text.startswith("Wednesday")


async def test_not_now_is_understood_on_a_keyboard_from_before_the_choice(gym: Gym, ivan: Person) -> None:
    client = await Client.get(telegram_id=ivan.id)
    await answer_all(client)
    await gym.says(ivan, "/start")
    await gym.taps(ivan, "📝 Бесплатная программа")
    await gym.taps(ivan, "📱 Оставить телефон")
    ivan.user["language_code"] = "en"
    await gym.says(ivan, "Не сейчас")
    assert EN("phone-skipped") in [message.text for message in ivan.from_bot]


async def test_who_deletes_their_data_reads_telegrams_language_when_they_come_back(gym: Gym, ivan: Person) -> None:
    await describe_bot(gym.bot, "ru")
    await gym.says(ivan, "/help")
    await gym.taps(ivan, "🌐 Язык")
    await gym.taps(ivan, "English")
    await gym.says(ivan, "/forget")
    await gym.taps(ivan, "Delete my data")
    assert described(ivan) == RU("command-help")
    await gym.says(ivan, "/start")
    assert await language_of(Client, ivan) == ("ru", False)


async def test_staff_choose_a_language_and_menus_notices_and_commands_speak_it(gym: Gym, marina: Person) -> None:
    await describe_bot(gym.bot, "ru")
    await gym.taps(marina, "⚙️ Настройки")
    await gym.taps(marina, "🌐 Язык")
    assert marina.last.labels == ["Русский", "English", "✓ Как в Telegram · As in Telegram", "« Назад"]
    await gym.taps(marina, "English")
    assert marina.last.labels == ["Русский", "✓ English", "Как в Telegram · As in Telegram", "« Back"]
    assert await language_of(Staff, marina) == ("en", True)
    assert described(marina) == EN("command-help")

    await gym.says(marina, "/menu")
    assert "⚙️ Settings" in marina.last.labels
    await gym.says(gym.api.person(1500, "Olga"), "/start")
    await gym.delivers()
    assert "Olga" in marina.last.text
    assert EN("button-card") in marina.last.labels
    await gym.says(marina, "/start")
    assert await language_of(Staff, marina) == ("en", True)


async def test_staff_follow_telegram_without_a_start_until_they_choose(gym: Gym, marina: Person) -> None:
    marina.user["language_code"] = "en"
    await gym.taps(marina, "📊 Воронка")
    assert "🔍 Search" in marina.last.labels
    assert await language_of(Staff, marina) == ("en", False)


async def test_a_client_who_joins_the_team_keeps_the_language_they_chose(
    gym: Gym, marina: Person, ivan: Person
) -> None:
    await gym.says(ivan, "/help")
    await gym.taps(ivan, "🌐 Язык")
    await gym.taps(ivan, "English")
    await gym.taps(marina, "⚙️ Настройки")
    await gym.taps(marina, "👥 Сотрудники")
    await gym.taps(marina, "➕ Пригласить тренера")
    link = next(word for word in marina.last.text.split() if "start=" in word)
    await gym.says(ivan, f"/start {link.partition('start=')[2]}")
    assert await language_of(Staff, ivan) == ("en", True)
    assert "⚙️ Settings" in ivan.last.labels


async def test_an_owner_not_met_yet_follows_the_default_language_and_one_who_came_does_not(
    gym: Gym, marina: Person
) -> None:
    await staff.sync_owners([OWNER, 2], language="ru")
    await staff.sync_owners([OWNER, 2], language="en")
    assert (await Staff.get(telegram_id=2)).language == "en"
    assert (await Staff.get(telegram_id=OWNER)).language == "ru"
    await Outbox.all().delete()
