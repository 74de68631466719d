"""Program templates: made in the chat, looked after, and every mistake said when it is made."""

import pytest

from bot.demo.people.person import Person
from bot.services.errors import NotFound, NotOwner, OfferHasTemplate, OfferNotFound, TemplateNotFound
from bot.services.money import catalogue, offer_kinds, offers
from bot.services.programs import drafts, templates
from bot.services.programs.content import parts_of
from db.fields import now
from db.models import Client, Offer, Program, ProgramKind, ProgramStatus, ProgramTemplate, Staff
from tests.support.gym import OWNER, Gym
from tests.support.people import confirmed_payment, open_draft, part, staff_member, written
from tests.support.windows import button_label

OLGA = 2


@pytest.fixture
async def olga(gym: Gym, marina: Person) -> Person:
    """A trainer beside the owner, at the menu."""
    await staff_member(OLGA, "Ольга")
    person = gym.api.person(OLGA, "Ольга")
    await gym.says(person, "/start")
    return person


async def member(telegram_id: int = OWNER) -> Staff:
    return await Staff.get(telegram_id=telegram_id)


async def opens_templates(gym: Gym, trainer: Person) -> None:
    await gym.says(trainer, "/menu")
    await gym.taps(trainer, button_label(trainer, "📋 Программы"), message=trainer.last)
    await gym.taps(trainer, "📑 Шаблоны", message=trainer.last)


async def makes(gym: Gym, trainer: Person, title: str, *words: str) -> ProgramTemplate:
    """Make a template in the chat, with these messages."""
    await opens_templates(gym, trainer)
    await gym.taps(trainer, "➕ Новый шаблон", message=trainer.last)
    await gym.says(trainer, title)
    for one in words:
        await gym.says(trainer, one)
    return await ProgramTemplate.get(title=title)


async def texts(title: str) -> list[str]:
    return [one.text for one in parts_of(await ProgramTemplate.get(title=title))]


# Made in the chat


async def test_a_template_is_made_of_what_is_sent_and_forwarded_and_shown_as_a_client_gets_it(
    gym: Gym, marina: Person
) -> None:
    await makes(gym, marina, "Похудение дома")
    assert "Шаблон пустой, выдать его нельзя" in marina.last.text
    assert "👁 Посмотреть" not in marina.last.labels
    await marina.send("Жим лёжа", entities=[{"type": "bold", "offset": 0, "length": 3}])
    await marina.send_album(("photo", "video"), "техника")
    await marina.send_voice()
    await gym.settle()
    await gym.forwards(marina, "Разминка из канала")

    template = await ProgramTemplate.get()
    assert [one.kind for one in parts_of(template)] == ["text", "photo", "video", "voice", "text"]
    assert [entity.type for entity in parts_of(template)[0].entities] == ["bold"]
    assert len(marina.live_screens) == 1
    assert "2–3. 📷 🎬 video.bin 0:01 техника" in marina.last.text

    await gym.taps(marina, "👁 Посмотреть", message=marina.last)

    words, photo, video, voice, forwarded = marina.from_bot[-6:-1]
    assert [entity["type"] for entity in words.entities] == ["bold"]
    assert photo.raw["media_group_id"] == video.raw["media_group_id"]
    assert (voice.kind, forwarded.text) == ("voice", "Разминка из канала")
    assert "Похудение дома" in marina.last.text


async def test_what_is_set_for_a_template_stands_on_its_screen(gym: Gym, marina: Person) -> None:
    await makes(gym, marina, "Дом", "раз")
    offer = (await offers.on_sale())[0]
    for button, answer in (
        ("🗓 Срок", "28 д"),
        ("🛒 Для какого тарифа", offer.title),
        ("✨ Свой вместо собранной недели", "Похудение"),
    ):
        await gym.taps(marina, button, message=marina.last)
        await gym.taps(marina, answer, message=marina.last)
    await gym.taps(marina, "🔒 Запретить пересылку", message=marina.last, times=2)

    assert f"Срок: 28 д, если в оплате нет срока\nТариф: {offer.title}" in marina.last.text
    for words in ("Пересылать и сохранять нельзя", "недели: Похудение"):
        assert words in marina.last.text
    template = await ProgramTemplate.get()
    assert (template.duration_days, template.offer_id, template.goal) == (28, offer.id, "fat_loss")
    assert template.protect_content

    await gym.taps(marina, "🗓 Срок", message=marina.last)
    await gym.says(marina, "много")
    assert "⚠️ Напишите число дней" in marina.last.text
    await gym.says(marina, "45 дней")
    assert "Срок: 45 д" in marina.last.text
    await gym.taps(marina, "🗓 Срок", message=marina.last)
    await gym.taps(marina, "Как оплачено", message=marina.last)
    await gym.taps(marina, "🔓 Разрешить пересылку", message=marina.last)
    await template.refresh_from_db()
    assert (template.duration_days, template.protect_content) == (None, False)


async def test_messages_are_moved_and_taken_out_and_an_album_moves_as_one(gym: Gym, marina: Person) -> None:
    await makes(gym, marina, "Дом", "раз")
    await marina.send_album(("photo", "photo"), "техника")
    await gym.says(marina, "три")
    template = await ProgramTemplate.get()
    album = parts_of(template)[1].album
    await gym.taps(marina, "🔀 Состав", message=marina.last)
    await gym.taps(marina, button_label(marina, "3. "), message=marina.last)
    assert "Это часть альбома (2)" in marina.last.text

    await gym.taps(marina, "⬆️ Выше", message=marina.last, times=2)

    await template.refresh_from_db()
    assert [one.album for one in parts_of(template)] == [album, album, "", ""]
    assert "⬆️ Выше" not in marina.last.labels
    await gym.taps(marina, "⬇️ Ниже", message=marina.last)
    await gym.taps(marina, "➖ Убрать", message=marina.last, times=2)
    await template.refresh_from_db()
    assert [(one.text, one.album) for one in parts_of(template)] == [("раз", ""), ("техника", album), ("три", "")]
    assert "Нажмите на сообщение" in marina.last.text


async def test_the_list_keeps_the_order_that_staff_give_it(gym: Gym, marina: Person) -> None:
    for title in ("Один", "Два", "Три"):
        await makes(gym, marina, title, "раз")

    await gym.taps(marina, "⬆️ Выше", message=marina.last, times=2)
    assert "Место в списке: 2 из 3" in marina.last.text
    assert [one.title for one in await templates.in_order()] == ["Один", "Три", "Два"]
    await gym.taps(marina, "⬇️ Ниже", message=marina.last)
    await gym.taps(marina, "« Назад", message=marina.last)

    assert marina.last.labels[:3] == ["Один", "Два", "Три"]


async def test_deleting_asks_once_more_and_keeps_the_others(gym: Gym, marina: Person) -> None:
    await makes(gym, marina, "Один", "раз")
    await makes(gym, marina, "Два", "раз")

    await gym.taps(marina, "🗑 Удалить", message=marina.last)
    assert "Удалить шаблон?" in marina.last.text
    assert await ProgramTemplate.all().count() == 2
    await gym.taps(marina, "Да, удалить", message=marina.last, times=2)

    assert "✅ Удалён шаблон «Два»" in marina.last.text
    assert [one.title for one in await ProgramTemplate.all()] == ["Один"]


# Mistakes


async def test_names_that_are_too_long_or_taken_are_refused_when_they_are_typed(gym: Gym, marina: Person) -> None:
    await makes(gym, marina, "Дом", "раз")
    await opens_templates(gym, marina)
    await gym.taps(marina, "➕ Новый шаблон", message=marina.last)

    await gym.says(marina, "Ж" * 61)
    assert "⚠️ Слишком длинно: не больше 60 знаков" in marina.last.text
    await gym.says(marina, " дОМ ")
    assert "⚠️ Шаблон с таким названием уже есть" in marina.last.text
    await gym.says(marina, "Зал")
    await gym.taps(marina, "✏️ Название", message=marina.last)
    await gym.says(marina, "дом")
    assert "⚠️ Шаблон с таким названием уже есть" in marina.last.text
    await gym.says(marina, "ЗАЛ")
    assert [one.title for one in await ProgramTemplate.all()] == ["Дом", "ЗАЛ"]


async def test_too_many_messages_and_what_is_no_message_of_a_program_are_refused(
    gym: Gym, marina: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(templates, "MOST_PARTS", 2)
    await makes(gym, marina, "Дом", "раз", "два")

    third = await gym.says(marina, "три")

    assert "⚠️ В шаблоне может быть не больше 2 сообщений. Это не добавлено" in marina.last.text
    assert not third.deleted, "what was written stays, to be copied"
    assert await texts("Дом") == ["раз", "два"]
    await marina.send_sticker()
    await gym.settle()
    assert "⚠️ Такое сообщение в программу добавить нельзя" in marina.last.text


async def test_an_empty_template_replaces_no_week(gym: Gym, marina: Person) -> None:
    await makes(gym, marina, "Дом")

    await gym.taps(marina, "✨ Свой вместо собранной недели", message=marina.last)
    await gym.taps(marina, "Похудение", message=marina.last)

    assert "⚠️ В шаблоне нет ни одного сообщения" in marina.last.text
    assert (await ProgramTemplate.get()).goal is None
    await opens_templates(gym, marina)
    assert marina.last.labels[0] == "⚠️ Дом · пустой"


async def test_a_file_that_telegram_knows_no_more_is_named_when_the_template_is_looked_at(
    gym: Gym, marina: Person
) -> None:
    template = await makes(gym, marina, "Дом", "раз")
    album = [part(500 + place, "", kind="photo", file_id="gone", album="a") for place in range(2)]
    for one in (*album, part(510, "два"), part(511, "", kind="voice", file_id="gone")):
        await templates.add_part(template.id, one, by=await member())

    with gym.api.expect("wrong remote file"):
        await gym.taps(marina, "👁 Посмотреть", message=marina.last)

    assert "⚠️ Не показаны 3 сообщения (2–3, 5): Telegram больше не отдаёт файлы" in marina.last.text
    assert [one.text for one in marina.from_bot[-3:-1]] == ["раз", "два"]

    with gym.api.expect("wrong file"):
        await gym.taps(marina, "🔀 Состав", message=marina.last)
    assert "⚠️ Файлы отмеченных Telegram больше не отдаёт" in marina.last.text
    assert [label.split(".")[0] for label in marina.last.labels[:5]] == ["1", "⚠️ 2", "⚠️ 3", "4", "⚠️ 5"]
    for place in ("5", "3", "2"):
        await gym.taps(marina, button_label(marina, f"⚠️ {place}. "), message=marina.last)
        assert "⚠️ Telegram больше не отдаёт этот файл" in marina.last.text
        await gym.taps(marina, "➖ Убрать", message=marina.last)
    assert "⚠️" not in marina.last.text
    assert await texts("Дом") == ["раз", "два"]


# Who may, and what happens meanwhile


async def test_one_goal_has_one_template_and_only_owners_choose_it(gym: Gym, marina: Person, olga: Person) -> None:
    first, second = await makes(gym, marina, "Дом", "раз"), await makes(gym, marina, "Зал", "раз")
    await templates.use_for(first.id, "muscle", by=await member())
    await gym.taps(marina, "✨ Свой вместо собранной недели", message=marina.last)
    assert "Набор массы · сейчас «Дом»" in marina.last.labels
    await gym.taps(marina, "Набор массы · сейчас «Дом»", message=marina.last)
    assert {one.title: one.goal for one in await ProgramTemplate.all()} == {"Дом": None, "Зал": "muscle"}

    await opens_templates(gym, olga)
    await gym.taps(olga, "Зал", message=olga.last)
    assert "✨ Свой вместо собранной недели" not in olga.last.labels
    with pytest.raises(NotOwner):
        await templates.use_for(second.id, None, by=await member(OLGA))
    with pytest.raises(NotFound):
        await templates.use_for(second.id, "health", by=await member())
    await gym.taps(olga, "🗑 Удалить", message=olga.last)
    await gym.taps(olga, "Да, удалить", message=olga.last)
    assert "⚠️ Этот шаблон приходит клиентам вместо собранной недели" in olga.last.text
    assert await ProgramTemplate.exists(id=second.id)


async def test_only_an_owner_empties_a_template_that_comes_instead_of_a_week_and_its_screen_says_so(
    gym: Gym, marina: Person, olga: Person
) -> None:
    template = await makes(gym, marina, "Дом", "раз")
    await templates.use_for(template.id, "muscle", by=await member())
    await opens_templates(gym, olga)
    await gym.taps(olga, "Дом", message=olga.last)
    await gym.taps(olga, "🔀 Состав", message=olga.last)
    await gym.taps(olga, button_label(olga, "1. "), message=olga.last)
    await gym.taps(olga, "➖ Убрать", message=olga.last)
    assert "⚠️ Это последнее сообщение шаблона, который приходит клиентам вместо собранной недели." in olga.last.text
    assert await texts("Дом") == ["раз"]

    await opens_templates(gym, marina)
    await gym.taps(marina, "Дом", message=marina.last)
    await gym.taps(marina, "🗑 Удалить", message=marina.last)
    assert "Сейчас он приходит вместо собранной недели: Набор массы. После удаления" in marina.last.text
    await gym.taps(marina, "« Отмена", message=marina.last)
    await gym.taps(marina, "🔀 Состав", message=marina.last)
    await gym.taps(marina, button_label(marina, "1. "), message=marina.last)
    await gym.taps(marina, "➖ Убрать", message=marina.last, times=2)
    assert "Должен приходить вместо собранной недели (Набор массы), но пока он пустой" in marina.last.text
    assert await texts("Дом") == []


async def test_a_template_that_somebody_else_has_deleted_is_gone_on_every_screen(
    gym: Gym, marina: Person, olga: Person
) -> None:
    for button in ("🗓 Срок", "🔀 Состав", "👁 Посмотреть", "🗑 Удалить", "🔒 Запретить пересылку"):
        template = await makes(gym, olga, "Дом", "раз")
        await templates.delete(template.id, by=await member())
        await gym.taps(olga, button, message=olga.last)
        assert "Этого шаблона больше нет" in olga.last.text, button
        await gym.taps(olga, "« Назад", message=olga.last)
        assert "Пока ни одного" in olga.last.text


async def test_an_offer_is_not_deleted_while_a_template_is_for_it(gym: Gym, marina: Person) -> None:
    template = await makes(gym, marina, "Дом", "раз")
    offer = await catalogue.create("Проба", currency="RUB", by=await member())
    await templates.set_offer(template.id, offer.id, by=await member())
    await gym.says(marina, "/menu")
    for label in ("⚙️ Настройки", "🛒 Тарифы", "Проба", "Ещё", "🗑 Удалить"):
        await gym.taps(marina, next(one for one in marina.last.labels if label in one), message=marina.last)
    assert "для этого тарифа есть шаблон «Дом»" in marina.last.text
    with pytest.raises(OfferHasTemplate):
        await catalogue.delete(offer.id, by=await member())

    await templates.set_offer(template.id, None, by=await member())
    await gym.taps(marina, "🗑 Удалить", message=marina.last)
    await gym.taps(marina, "Да, удалить", message=marina.last)

    assert "✅ Тариф удалён: Проба" in marina.last.text
    with pytest.raises(OfferNotFound):
        await templates.set_offer(template.id, offer.id, by=await member())
    with pytest.raises(TemplateNotFound):
        await templates.set_offer(template.id + 1, (await Offer.first()).id, by=await member())  # type: ignore[union-attr]


async def test_a_template_is_for_no_pack_which_owes_no_program(gym: Gym, marina: Person) -> None:
    template = await makes(gym, marina, "Дом", "раз")
    month, quarter = await offers.on_sale()
    await offer_kinds.make_pack(month.id, 10, by=await member())

    await gym.taps(marina, "🛒 Для какого тарифа", message=marina.last)

    assert marina.last.labels == ["✓ Любой", quarter.title, "« Назад"]
    with pytest.raises(OfferNotFound):
        await templates.set_offer(template.id, month.id, by=await member())
    assert (await ProgramTemplate.get()).offer_id is None


# Of a program that was sent


async def test_a_program_that_was_given_becomes_a_template_and_stays_as_it_was_sent(
    gym: Gym, marina: Person, client: Client, ivan: Person
) -> None:
    owner = await member()
    await confirmed_payment(client, owner)
    draft = await open_draft(client.id, by=owner)
    for number, words in enumerate(("Понедельник", "Среда", "Пятница"), 1):
        draft = await drafts.add_part(draft.id, part(number, words), by=owner)
    left_out = [one.model_copy(update={"left_out": one.text == "Среда"}) for one in parts_of(draft)]
    content = written(*left_out)
    await Program.filter(id=draft.id).update(
        content=content, status=ProgramStatus.DELIVERED, delivered_at=now(), draft_key=None, protect_content=True
    )
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "📋 Программы", message=marina.last)
    await gym.taps(marina, marina.last.labels[0], message=marina.last)
    await gym.taps(marina, "📑 Сделать шаблоном", message=marina.last)
    await gym.taps(marina, f"Назвать «{draft.title}»", message=marina.last, times=2)

    assert marina.last.text.startswith(f"📑 {draft.title}")
    template = await ProgramTemplate.get()
    assert [one.text for one in parts_of(template)] == ["Понедельник", "Пятница"]
    assert "Срок: Как оплачено" in marina.last.text, "the days were what this client had paid for"
    assert (draft.duration_days, template.duration_days, template.protect_content) == (30, None, True)
    await gym.says(marina, "Суббота")
    assert await texts(draft.title) == ["Понедельник", "Пятница", "Суббота"]
    assert (await Program.get()).content == content
    await gym.taps(marina, "« Назад", message=marina.last)
    assert marina.last.labels[0] == draft.title


async def test_a_second_template_of_one_name_is_refused_where_it_is_made_of_a_program(
    gym: Gym, marina: Person, client: Client
) -> None:
    await Program.create(
        client=client,
        kind=ProgramKind.PAID,
        title="Сила",
        duration_days=45,
        status=ProgramStatus.DELIVERED,
        delivered_at=now(),
        content=written(part(0)),
    )
    await templates.create("сила", by=await member())
    await gym.says(marina, f"/client_{client.id}")
    await gym.taps(marina, "📋 Программы", message=marina.last)
    await gym.taps(marina, marina.last.labels[0], message=marina.last)
    await gym.taps(marina, "📑 Сделать шаблоном", message=marina.last)

    await gym.taps(marina, "Назвать «Сила»", message=marina.last)

    assert "⚠️ Шаблон с таким названием уже есть" in marina.last.text
    await gym.says(marina, "Сила дома")
    assert await texts("Сила дома") == ["Жим лёжа 3×10"]
    template = await ProgramTemplate.get(title="Сила дома")
    assert (parts_of(template)[0].message_id, template.duration_days) == (1, 45)
