import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
)

from bot.demo.people.person import Person
from bot.demo.telegram import BotApiServer


def command(name: str, description: str = "описание") -> BotCommand:
    return BotCommand(command=name, description=description)


async def test_the_narrowest_scope_in_the_persons_language_is_shown(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    john = api.person(1002, "John", language_code="en-GB")
    assert ivan.commands() == []
    await bot.set_my_commands([command("any")])
    assert ivan.commands() == ["/any"]
    await bot.set_my_commands([command("start")], scope=BotCommandScopeAllPrivateChats())
    await bot.set_my_commands([command("begin")], scope=BotCommandScopeAllPrivateChats(), language_code="en")
    assert (ivan.commands(), john.commands()) == (["/start"], ["/begin"])
    await bot.set_my_commands([command("/clients")], scope=BotCommandScopeChat(chat_id=1001))
    assert ivan.commands() == ["/clients"]
    assert ivan.command_menu() == [{"command": "clients", "description": "описание"}]
    await bot.delete_my_commands(scope=BotCommandScopeChat(chat_id=1001))
    assert ivan.commands() == ["/start"]
    assert [c.command for c in await bot.get_my_commands()] == ["any"]


@pytest.mark.parametrize(
    ("commands", "description"),
    [
        ([command(" ")], "command must be non-empty"),
        ([command("a" * 33)], "command length must not exceed 32"),
        ([command("a", " ")], "command description must be non-empty"),
        ([command("a", "я" * 257)], "command description length must not exceed 256"),
        ([command("Start")], "BOT_COMMAND_INVALID"),
        ([command(f"c{i}") for i in range(101)], "BOT_COMMANDS_TOO_MUCH"),
    ],
)
async def test_commands_telegram_refuses(bot: Bot, commands: list[BotCommand], description: str) -> None:
    with pytest.raises(TelegramBadRequest) as refusal:
        await bot.set_my_commands(commands)
    assert refusal.value.message == f"Bad Request: {description}"


async def test_commands_for_a_chat_need_the_chat(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.set_my_commands([command("a")], scope=BotCommandScopeChat(chat_id=5))


async def test_names_and_descriptions(bot: Bot, ivan: Person) -> None:
    await bot.set_my_description("Бот тренера")
    await bot.set_my_description("A trainer's bot", language_code="en")
    await bot.set_my_short_description("Коротко")
    await bot.set_my_name("Тренер")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())

    assert (await bot.get_my_description(language_code="en")).description == "A trainer's bot"
    assert (await bot.get_my_description(language_code="de")).description == "Бот тренера"
    assert (await bot.get_my_short_description()).short_description == "Коротко"
    assert (await bot.get_my_name()).name == "Тренер"
    assert (await bot.get_chat(1001)).first_name == "Иван"
    assert (await bot.get_user_profile_photos(1001)).total_count == 0
    assert (await bot.get_me()).supports_inline_queries
    with pytest.raises(TelegramBadRequest, match="invalid language code specified"):
        await bot.set_my_name("x", language_code="russian")
