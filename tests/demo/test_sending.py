import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import (
    BufferedInputFile,
    InputMediaDocument,
    InputMediaPhoto,
    MessageEntity,
    ReactionTypeEmoji,
    ReplyParameters,
)

from bot.demo.people.person import Person
from bot.demo.server.images import png
from bot.demo.telegram import BotApiServer
from tests.demo.conftest import Raw

PHOTO = BufferedInputFile(png(1000, 500), "photo.png")


async def test_a_text_arrives_with_its_formatting(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_message(
        1001, " <b>Привет</b>, /start и ya.ru\n", parse_mode="HTML", disable_notification=True
    )

    assert ivan.last.html == "<b>Привет</b>, /start и ya.ru"
    assert [e.type for e in sent.entities or []] == ["bold", "bot_command", "url"]
    assert ivan.last.silent


async def test_given_entities_count_in_utf16(bot: Bot, ivan: Person) -> None:
    await bot.send_message(1001, "😀 жирно", entities=[MessageEntity(type="bold", offset=3, length=5)])

    assert ivan.last.html == "😀 <b>жирно</b>"


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("", "message text is empty"),
        ("  \n ", "text must be non-empty"),
        ("<b> </b>", "text must be non-empty"),
        ("\u200b", "text must be non-empty"),
        ("<b>" + "я" * 4097 + "</b>", "message is too long"),
        ("я" * 16385, "text is too long"),
        ("<b>x", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
    ],
)
async def test_texts_telegram_refuses(api: BotApiServer, bot: Bot, ivan: Person, text: str, description: str) -> None:
    with pytest.raises(TelegramBadRequest) as refusal:
        await bot.send_message(1001, text, parse_mode="HTML")

    assert refusal.value.message == f"Bad Request: {description}"
    assert [fault.description for fault in api.faults] == [f"Bad Request: {description}"]
    assert ivan.from_bot == []


async def test_the_limit_counts_characters_after_parsing(bot: Bot, ivan: Person) -> None:
    await bot.send_message(1001, "<b>" + "😀" * 4096 + "</b>", parse_mode="HTML")

    assert len(ivan.last.text) == 4096


async def test_an_unknown_parse_mode_is_refused(bot: Bot, ivan: Person) -> None:
    with pytest.raises(TelegramBadRequest, match="unsupported parse_mode"):
        await bot.send_message(1001, "x", parse_mode="htm")


@pytest.mark.parametrize(
    ("params", "description"),
    [
        ({"chat_id": 1001, "text": "x", "txt": "y"}, 'sendMessage called with unknown parameter "txt"'),
        ({"text": "x"}, "chat_id is empty"),
        ({"chat_id": 1001}, "message text is empty"),
        ({"chat_id": 1001, "text": 5}, "sendMessage called with text must be str, got 5"),
        ({"chat_id": 1001, "text": "x", "disable_notification": "ja"}, "disable_notification must be bool"),
        ({"chat_id": 1001, "text": "x", "reply_markup": {"inline_keyboard": [{"text": "a"}]}}, "must be a list"),
        (
            {"chat_id": 1001, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "colour": "red"}]]}},
            "unknown field reply_markup.inline_keyboard[0][0].colour",
        ),
        ({"chat_id": 1001, "text": "x", "reply_markup": "{"}, 'can\'t parse parameter "reply_markup"'),
    ],
)
async def test_calls_are_held_against_the_methods_model(
    api: BotApiServer, raw: Raw, ivan: Person, params: dict[str, object], description: str
) -> None:
    status, answer = await raw("sendMessage", **params)

    assert (status, answer["error_code"], answer["ok"]) == (400, 400, False)
    assert description in answer["description"]
    assert len(api.faults) == 1


async def test_unknown_methods_and_tokens(api: BotApiServer, raw: Raw, bot: Bot) -> None:
    assert await raw("sendMesage") == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found: method not found"},
    )
    status, answer = await raw("createForumTopic", chat_id=1, name="x")
    assert (status, answer["description"]) == (501, "Not Implemented: the demo server does not know createForumTopic")
    assert len(api.faults) == 2
    api.state.token = "42:OTHER"
    assert (await raw("getMe"))[1]["description"] == "Unauthorized"


async def test_method_names_ignore_case(raw: Raw) -> None:
    assert (await raw("GETME"))[0] == 200


async def test_a_stranger_cannot_be_written_to(api: BotApiServer, bot: Bot) -> None:
    api.person(7, "Незнакомец")
    with pytest.raises(TelegramBadRequest, match="Bad Request: chat not found"):
        await bot.send_message(7, "привет")


async def test_a_block_gives_403_and_is_no_fault(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    ivan.block()
    with pytest.raises(TelegramForbiddenError, match="Forbidden: bot was blocked by the user"):
        await bot.send_message(1001, "привет")
    ivan.unblock()
    await bot.send_message(1001, "привет")

    assert api.faults == []
    changes = [u.my_chat_member for u in await bot.get_updates() if u.my_chat_member]
    assert [c.new_chat_member.status for c in changes] == ["kicked", "member"]


async def test_replies(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_message(1001, "x", reply_parameters=ReplyParameters(message_id=ivan.messages[0].id))
    assert sent.reply_to_message is not None

    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(1001, "x", reply_parameters=ReplyParameters(message_id=999))


async def test_files_go_both_ways(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_document(
        1001, BufferedInputFile("план".encode(), "план.txt"), caption="<i>план</i>", parse_mode="HTML"
    )
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.mime_type) == ("план.txt", "text/plain")
    assert ivan.last.kind == "document"
    assert ivan.last.html == "<i>план</i>"
    downloaded = await bot.download(sent.document)
    assert downloaded is not None
    assert downloaded.read() == "план".encode()

    got = await ivan.send_document("вот", name="анализы.pdf", data=b"%PDF")
    again = await bot.download(got.media["file_id"])
    assert again is not None
    assert again.read() == b"%PDF"
    await bot.send_document(1001, got.media["file_id"])
    assert ivan.last.media["file_name"] == "анализы.pdf"


async def test_a_photo_comes_in_sizes(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_photo(1001, PHOTO)

    assert [(p.width, p.height) for p in sent.photo or []] == [(90, 45), (320, 160), (800, 400), (1000, 500)]


async def test_files_telegram_refuses(bot: Bot, raw: Raw, ivan: Person) -> None:
    sent = await bot.send_document(1001, BufferedInputFile(b"x", "x.bin"))
    assert sent.document is not None
    for call, description in (
        (bot.send_photo(1001, BufferedInputFile(b"no picture", "a.jpg")), "IMAGE_PROCESS_FAILED"),
        (bot.send_document(1001, BufferedInputFile(b"", "a.txt")), "file must be non-empty"),
        (bot.send_photo(1001, "nonsense"), "wrong remote file identifier specified"),
        (bot.send_photo(1001, sent.document.file_id), "can't use file of type Document as Photo"),
        (bot.get_file("nonsense"), "wrong file_id or the file is temporarily unavailable"),
        (bot.send_photo(1001, PHOTO, caption="я" * 1025), "message caption is too long"),
    ):
        with pytest.raises(TelegramBadRequest, match=description):
            await call
    assert (await raw("sendPhoto", chat_id=1001))[1]["description"] == "Bad Request: there is no photo in the request"


async def test_an_album_arrives_as_a_whole_or_not_at_all(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_media_group(1001, [InputMediaPhoto(media=PHOTO, caption="раз"), InputMediaPhoto(media=PHOTO)])
    assert len({m.media_group_id for m in sent}) == 1
    assert [m.caption for m in sent] == ["раз", None]

    with pytest.raises(TelegramBadRequest):
        await bot.send_media_group(1001, [InputMediaPhoto(media=PHOTO), InputMediaDocument(media=PHOTO)])
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await bot.send_media_group(
            1001, [InputMediaPhoto(media=PHOTO), InputMediaPhoto(media=BufferedInputFile(b"x", "x.png"))]
        )
    assert len(ivan.from_bot) == 2


async def test_copies_and_forwards(bot: Bot, ivan: Person) -> None:
    await ivan.send_photo("моё фото")
    copied = await bot.copy_message(1001, 1001, ivan.messages[-1].id, caption="<b>x</b>", parse_mode="HTML")
    assert (ivan.last.id, ivan.last.html, ivan.last.kind) == (copied.message_id, "<b>x</b>", "photo")

    forwarded = await bot.forward_message(1001, 1001, ivan.messages[0].id)
    assert forwarded.forward_origin is not None
    with pytest.raises(TelegramBadRequest, match="message to copy not found"):
        await bot.copy_message(1001, 1001, 999)
    with pytest.raises(TelegramBadRequest, match="message to forward not found"):
        await bot.forward_message(1001, 1001, 999)


async def test_contacts_places_and_reactions(bot: Bot, ivan: Person) -> None:
    await bot.send_contact(1001, "+7999", "Тренер")
    await bot.send_location(1001, 55.75, 37.62)
    await bot.set_message_reaction(1001, ivan.messages[0].id, reaction=[ReactionTypeEmoji(emoji="👍")])
    await bot.send_chat_action(1001, "typing")

    assert [m.kind for m in ivan.from_bot] == ["contact", "location"]
    assert ivan.messages[0].reactions == ["👍"]


async def test_a_file_over_20_megabytes_is_not_downloaded(bot: Bot, ivan: Person) -> None:
    big = await ivan.send_document(data=b"x" * (20 * 1024 * 1024 + 1))
    with pytest.raises(TelegramBadRequest, match="Bad Request: file is too big"):
        await bot.get_file(big.media["file_id"])


async def test_a_person_can_change_their_name(bot: Bot, ivan: Person) -> None:
    ivan.rename(username=None, first_name="Иван Петрович")
    await ivan.send("/start")

    first, second = [u.message.from_user for u in await bot.get_updates() if u.message]
    assert first is not None
    assert second is not None
    assert (first.username, second.username, second.first_name) == ("ivan", None, "Иван Петрович")


async def test_what_a_persons_settings_refuse_is_refused_and_nothing_else(bot: Bot, ivan: Person) -> None:
    ivan.refuse("voice")
    with pytest.raises(TelegramBadRequest, match="VOICE_MESSAGES_FORBIDDEN"):
        await bot.send_voice(1001, BufferedInputFile(b"voice", "v.oga"))
    sent = await ivan.send_voice()
    with pytest.raises(TelegramBadRequest, match="message can't be copied"):
        await bot.copy_message(1001, 1001, sent.id)
    ivan.allow("voice")

    assert (await bot.send_voice(1001, BufferedInputFile(b"voice", "v.oga"))).voice is not None


async def test_a_file_that_is_lost_is_refused_alone_and_takes_its_album_along(
    api: BotApiServer, bot: Bot, ivan: Person
) -> None:
    photos = [(await bot.send_photo(1001, PHOTO)).photo or [] for _ in range(2)]
    one, two = (sizes[-1].file_id for sizes in photos)
    api.lose_file(two)
    before = len(ivan.from_bot)
    with pytest.raises(TelegramBadRequest, match="wrong file_id or the file is temporarily unavailable"):
        await bot.send_photo(1001, two)
    with pytest.raises(TelegramBadRequest, match="failed to send message #2 with the error message"):
        await bot.send_media_group(1001, [InputMediaPhoto(media=one), InputMediaPhoto(media=two)])

    assert len(ivan.from_bot) == before
    assert api.faults == []


async def test_a_person_writes_in_a_topic_and_the_bot_answers_there_while_it_stands(bot: Bot, ivan: Person) -> None:
    topic = await ivan.open_topic("Зал")
    await ivan.send("в теме")
    messages = [u.message for u in await bot.get_updates() if u.message]
    assert [(m.message_thread_id, m.is_topic_message) for m in messages] == [(None, None), (topic, True), (topic, True)]
    await bot.send_message(1001, "там же", message_thread_id=topic)
    copied = await bot.copy_message(1001, 1001, messages[-1].message_id)
    assert [(m.text, m.topic) for m in ivan.from_bot] == [("там же", topic), ("в теме", None)]
    assert copied.message_id == ivan.last.id

    ivan.delete_topic(topic)
    assert [m.text for m in ivan.messages] == ["/start", "в теме"]
    for wrong in (topic, 77):
        with pytest.raises(TelegramBadRequest, match="Bad Request: message thread not found"):
            await bot.send_message(1001, "там же", message_thread_id=wrong)


async def test_a_renamed_bot_says_its_new_name(api: BotApiServer, bot: Bot) -> None:
    api.rename("iron_coach_bot")
    assert (await bot.get_me()).username == "iron_coach_bot"
