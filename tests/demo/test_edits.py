"""What a person does with a message afterwards, and what the bot may: change it, react, take it away."""

import asyncio
import time
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import (
    BufferedInputFile,
    InputMediaAnimation,
    InputMediaAudio,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    Message,
    ReactionTypeEmoji,
    ReactionTypeUnion,
)

from bot.demo.people.person import Person
from bot.demo.server.images import png
from bot.demo.telegram import BotApiServer

THUMB: list[ReactionTypeUnion] = [ReactionTypeEmoji(emoji="👍")]


async def refused(call: Any) -> str:
    with pytest.raises(TelegramBadRequest) as refusal:
        await call
    return refusal.value.message.removeprefix("Bad Request: ")


async def edited(bot: Bot) -> Message:
    update = (await bot.get_updates(offset=-1))[-1]
    assert update.edited_message is not None
    return update.edited_message


async def test_a_person_changes_words_a_caption_and_a_file(bot: Bot, ivan: Person) -> None:
    text, photo = await ivan.send("раз"), await ivan.send_photo("фото")
    await ivan.edit(text, "<b>два</b>", html=True)
    told = await edited(bot)
    assert (told.message_id, told.html_text, told.edit_date is not None) == (text.id, "<b>два</b>", True)
    await ivan.edit(photo, "другое")
    assert (await edited(bot)).caption == "другое"

    before = photo.media[-1]["file_unique_id"]
    await ivan.edit_file(photo)
    told = await edited(bot)
    assert told.photo is not None
    assert told.photo[-1].file_unique_id != before
    assert (told.caption, photo.edited) == ("другое", 2)
    await ivan.edit_file(photo, "video", caption="")
    told = await edited(bot)
    assert (told.content_type, told.caption, told.photo) == ("video", None, None)
    await ivan.edit(photo, "")
    assert (await edited(bot)).caption is None


async def test_the_bot_also_hears_of_edits_that_change_nothing(bot: Bot, ivan: Person) -> None:
    text, place = await ivan.send("раз"), await ivan.send_location(live=60)
    await ivan.touch(text)
    told = await edited(bot)
    assert (told.text, told.edit_date is not None, text.edited) == ("раз", True, 0)
    await ivan.move(place, 1.0, 2.0)
    told = await edited(bot)
    assert told.location is not None
    assert (told.location.latitude, told.location.live_period) == (1.0, 60)


async def test_nobody_changes_what_apps_do_not_let_them(bot: Bot, ivan: Person) -> None:
    await bot.send_message(1001, "моё")
    for message in (ivan.last, await ivan.send_sticker(), await ivan.forward("чужое")):
        with pytest.raises(ValueError, match="nobody change"):
            await ivan.edit(message, "x")
    with pytest.raises(ValueError, match="nobody change"):
        await ivan.edit_file(await ivan.send_voice())


async def test_edits_and_reactions_come_to_a_bot_that_has_asked_for_them(bot: Bot, ivan: Person) -> None:
    await bot.get_updates(offset=-1, allowed_updates=["message"])
    text = await ivan.send("раз")
    await ivan.edit(text, "два")
    await ivan.react(text)
    assert [u.event_type for u in await bot.get_updates(offset=-3)] == ["message", "message"]

    await bot.get_updates(offset=-1, allowed_updates=["edited_message", "message_reaction"])
    await ivan.edit(text, "три")
    await ivan.react(text, "")
    *_, edit, reaction = await bot.get_updates()
    assert edit.edited_message is not None
    assert reaction.message_reaction is not None
    assert reaction.message_reaction.new_reaction == []


async def test_an_album_comes_piece_by_piece_with_words_of_its_own(bot: Bot, ivan: Person) -> None:
    await bot.get_updates(offset=-1)
    sending = asyncio.create_task(ivan.send_album(("photo", "video"), captions=["раз", "два"], pause=0.05))
    await asyncio.sleep(0)
    first = [u.message for u in await bot.get_updates() if u.message and u.message.media_group_id]
    await sending
    both = [u.message for u in await bot.get_updates() if u.message and u.message.media_group_id]
    assert [m.caption for m in first] == ["раз"]
    assert [m.caption for m in both] == ["раз", "два"]
    assert len({m.media_group_id for m in both}) == 1


async def test_a_forwarded_file_is_somebody_elses(bot: Bot, ivan: Person) -> None:
    await ivan.send_document("чужое", forwarded_from="Канал")
    told = (await bot.get_updates())[-1].message
    assert told is not None
    assert told.document is not None
    assert told.forward_origin is not None
    assert told.forward_origin.type == "hidden_user"
    await bot.send_message(1001, "моё")
    back = await ivan.forward(ivan.last)
    assert (back.text, back.raw["forward_origin"]["sender_user"]["is_bot"]) == ("моё", True)


async def test_media_changes_into_an_upload_or_a_file_there_is(bot: Bot, ivan: Person) -> None:
    sent = await bot.send_message(1001, "слова")
    place: dict[str, Any] = {"chat_id": 1001, "message_id": sent.message_id}
    video, audio = (await ivan.send_video()).media["file_id"], (await ivan.send_audio()).media["file_id"]
    for media, kind in (
        (InputMediaPhoto(media=BufferedInputFile(png(), "a.png"), caption="<b>x</b>", parse_mode="HTML"), "photo"),
        (InputMediaVideo(media=video), "video"),
        (InputMediaDocument(media=BufferedInputFile(b"x", "x.txt")), "document"),
        (InputMediaAudio(media=audio), "audio"),
        (InputMediaAnimation(media=BufferedInputFile(b"x", "x.mp4")), "animation"),
    ):
        await bot.edit_message_media(media, **place)
        assert ivan.last.kind == kind
        assert ivan.last.text == ("x" if kind == "photo" else "")
    assert "text" not in ivan.last.raw
    wrong = bot.edit_message_media(InputMediaPhoto(media=video), **place)
    assert await refused(wrong) == "can't use file of type Video as Photo"
    long = InputMediaVideo(media=video, caption="я" * 1025)
    assert await refused(bot.edit_message_media(long, **place)) == "message caption is too long"
    assert await refused(bot.edit_message_text("x", **place)) == "there is no text in the message to edit"


async def test_what_has_no_media_to_change(bot: Bot, ivan: Person) -> None:
    new = InputMediaDocument(media=BufferedInputFile(b"x", "x.txt"))
    voice = await bot.send_voice(1001, BufferedInputFile(b"x", "v.oga"))
    place: dict[str, Any] = {"chat_id": 1001, "message_id": voice.message_id}
    assert await refused(bot.edit_message_media(new, **place)) == "message media can't be edited"
    await bot.edit_message_caption(caption="слушай", **place)
    assert ivan.last.text == "слушай"

    for other in (
        await bot.send_video_note(1001, BufferedInputFile(b"x", "v.mp4")),
        await bot.send_sticker(1001, BufferedInputFile(b"x", "s.webp")),
        await bot.send_location(1001, 55, 37),
        await bot.send_venue(1001, 55, 37, "Зал", "Садовая, 1"),
        await bot.send_contact(1001, "+7999", "Тренер"),
        await bot.send_dice(1001),
    ):
        place = {"chat_id": 1001, "message_id": other.message_id}
        assert await refused(bot.edit_message_media(new, **place)) == "message media can't be edited"
        assert await refused(bot.edit_message_text("x", **place)) == "message can't be edited"
        assert await refused(bot.edit_message_caption(caption="x", **place)) == "message can't be edited"


async def test_a_poll_has_neither_text_nor_caption_nor_media(bot: Bot, ivan: Person) -> None:
    poll = await bot.send_poll(1001, "Когда?", ["Утром", "Вечером"])
    place: dict[str, Any] = {"chat_id": 1001, "message_id": poll.message_id}
    new = InputMediaDocument(media=BufferedInputFile(b"x", "x.txt"))
    assert await refused(bot.edit_message_media(new, **place)) == "message media can't be edited"
    assert await refused(bot.edit_message_text("x", **place)) == "there is no text in the message to edit"
    assert await refused(bot.edit_message_caption(caption="x", **place)) == "there is no caption in the message to edit"


async def test_an_albums_item_stays_what_can_be_in_it(bot: Bot, ivan: Person) -> None:
    photo = InputMediaPhoto(media=BufferedInputFile(png(), "a.png"))
    album = await bot.send_media_group(1001, [photo, photo])
    place: dict[str, Any] = {"chat_id": 1001, "message_id": album[0].message_id}
    gif, file = (await ivan.send_animation()).media["file_id"], (await ivan.send_document()).media["file_id"]
    call = bot.edit_message_media(InputMediaAnimation(media=gif), **place)
    assert await refused(call) == "message content type can't be used in an album"
    call = bot.edit_message_media(InputMediaDocument(media=file), **place)
    assert await refused(call) == "can't change media type in the album"
    await bot.edit_message_media(InputMediaVideo(media=(await ivan.send_video()).media["file_id"]), **place)
    assert [m.kind for m in ivan.from_bot] == ["video", "photo"]


async def test_what_is_too_old_or_gone_is_skipped_among_others(bot: Bot, ivan: Person) -> None:
    old, new = await ivan.send("старое"), await ivan.send("новое")
    old.raw["date"] = int(time.time()) - 49 * 3600
    dice = await bot.send_dice(1001)
    assert await bot.delete_messages(1001, [old.id, new.id, dice.message_id, 999])
    assert [m.id for m in ivan.messages[1:]] == [old.id, dice.message_id]
    assert await refused(bot.delete_message(1001, old.id)) == "message can't be deleted for everyone"
    assert await refused(bot.delete_messages(1001, [1] * 101)) == "too many message identifiers specified"


async def test_reactions_telegram_refuses(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    start = ivan.messages[0].id
    for emoji in ("👍", "❤", "❤️", "👨‍💻", "🤷"):
        await bot.set_message_reaction(1001, start, reaction=[ReactionTypeEmoji(emoji=emoji)])
    service = await ivan.send_special("service")
    for call, words in (
        (bot.set_message_reaction(1001, 999, reaction=THUMB), "message to react not found"),
        (bot.set_message_reaction(1001, start, reaction=[ReactionTypeEmoji(emoji="✅")]), "REACTION_INVALID"),
        (bot.set_message_reaction(1001, service.id, reaction=THUMB), "REACTION_INVALID"),
        (bot.set_message_reaction(1001, start, reaction=THUMB * 2), "REACTIONS_TOO_MANY"),
    ):
        assert await refused(call) == words
    assert len(api.faults) == 4
    await bot.set_message_reaction(1001, start)
    assert ivan.messages[0].reactions == []


async def test_a_chat_may_take_no_reactions(api: BotApiServer, bot: Bot, ivan: Person) -> None:
    start = ivan.messages[0]
    ivan.refuse_reactions()
    assert await refused(bot.set_message_reaction(1001, start.id, reaction=THUMB)) == "REACTION_INVALID"
    ivan.refuse_reactions("")
    await bot.set_message_reaction(1001, start.id, reaction=THUMB)
    ivan.block()
    with pytest.raises(TelegramForbiddenError, match="blocked by the user"):
        await bot.set_message_reaction(1001, start.id, reaction=THUMB)
    assert (start.reactions, api.faults) == (["👍"], [])
