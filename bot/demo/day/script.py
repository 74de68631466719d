"""What two clients and the trainer do on that day: one comes from Instagram and buys, the other goes on."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from bot.demo.day.actor import Actor
from bot.demo.day.regular import OFFER, TEMPLATE, TRAINING
from bot.demo.day.transcript import Transcript

CARD = "2200 7000 0000 0000"
DETAILS = f"Карта {CARD}, получатель Анна С."
WEEK = """<b>Неделя 1</b>
<b>Пн</b> присед 3×10, жим лёжа 3×10
<b>Ср</b> тяга 3×8, отжимания 3×12
<b>Пт</b> <i>всё вместе, легко</i>"""
NEWS = "В субботу в 10:00 бежим в парке. Приходите!"
QUESTION = "Ноет колено после приседаний. Чем заменить?"
STEP = "спросить, как прошло"
TECHNIQUE = "Техника приседа: сбоку и спереди"
MONTH, MONTH_PRICE = "Программа на месяц", "3 000 ₽"
STARS, STARS_PRICE = 4000, "4 000 ⭐"


@dataclass(frozen=True)
class Script:
    """Plays it part by part. Whatever is not seen as it should be is an AssertionError."""

    client: Actor
    regular: Actor
    trainer: Actor
    transcript: Transcript
    link: str
    hours_pass: Callable[[], None]

    async def play(self) -> None:
        """Play the first day."""
        self._shows(self.client, "Иван, a new client")
        await self._set_payment_details()
        await self._set_stars_price()
        await self._arrive()
        await self._answer_questions()
        await self._get_free_program()
        await self._train()
        await self._ask()
        await self._move_on()
        await self._pay()
        await self._confirm()
        await self._write_program()
        await self._send_program()
        await self._plan_step()
        await self._renew()
        await self._send_template()

    async def play_next_morning(self) -> None:
        """Play what the trainer does on the second day, once the clock says so."""
        self.transcript.begin("morning", "The next morning: the step that the trainer meant stands in «☀️ Сегодня»")
        self._shows(self.client, "Иван, a client")
        await self.trainer.sends("/today")
        await self.trainer.sees_button(f"⏰ Иван Петров @ivan_p · {STEP}")
        await self.trainer.taps("✅")
        await self.trainer.sees("Всё сделано")
        await self._write_to_all()
        await self._count_money()

    def _shows(self, client: Actor, who: str) -> None:
        self.transcript.turn_to(client.person.chat)
        self.transcript.heading(who, "Анна, the trainer")

    async def _write_to_all(self) -> None:
        self.transcript.begin("broadcast", "The trainer writes to all clients at once, and reads what came of it")
        await self.trainer.sends("/menu")
        await self.trainer.sees_button("📣 Рассылка")
        await self.trainer.taps("📣 Рассылка")
        await self.trainer.sees_button("➕ Новая рассылка")
        await self.trainer.taps("➕ Новая рассылка")
        await self.trainer.sees("Сейчас получат: 2")
        await self.trainer.taps("Дальше →")
        await self.trainer.sees("Пришлите сообщение")
        await self.trainer.sends(NEWS)
        await self.trainer.sees("✅ Принято")
        await self.trainer.taps("Дальше →")
        await self.trainer.sees("Так это увидит клиент")
        await self.trainer.taps("📣 Отправить 2 клиентам")
        await self.trainer.sees("Точно отправить?")
        await self.trainer.taps("Да, отправить")
        news = await self.client.sees(NEWS)
        if news.labels != ["🔕 Без рассылок"]:
            raise AssertionError(f"the broadcast has the buttons {news.labels}")
        await self.trainer.sees("Рассылка закончена: 2 из 2")

    async def _set_payment_details(self) -> None:
        self.transcript.begin("details", "So far the trainer has taken cash; now she says where to transfer money")
        await self.trainer.sends("/start")
        await self.trainer.sees_button("💳 Реквизиты")
        await self.trainer.taps("💳 Реквизиты")
        await self.trainer.sees_no_button("💳 Реквизиты")
        await self.trainer.sends(DETAILS)
        await self.trainer.sees(DETAILS)

    async def _set_stars_price(self) -> None:
        self.transcript.begin("price", "And three months can be had for Telegram Stars")
        await self.trainer.taps("« Назад")
        await self.trainer.sees_button("🛒 Тарифы")
        await self.trainer.taps("🛒 Тарифы")
        await self.trainer.sees_button(f"{OFFER} · 7 500 ₽")
        await self.trainer.taps(OFFER)
        await self.trainer.sees_button("⭐ Цена в Stars")
        await self.trainer.taps("⭐ Цена в Stars")
        await self.trainer.sees("Сколько стоит в Telegram Stars?")
        await self.trainer.sends(str(STARS))
        await self.trainer.sees(f"В Stars: {STARS_PRICE}")

    async def _arrive(self) -> None:
        self.transcript.begin("link", f"A client taps {self.link} on Instagram")
        await self.client.sends("/start instagram")
        await self.client.sees("Иван")
        await self.trainer.sees("instagram")
        await self.client.taps("📝 Бесплатная программа")
        await self.client.sees_button("Даю согласие")

    async def _answer_questions(self) -> None:
        self.transcript.begin("questions", "Nine questions in one message; a bad answer is told why it is bad")
        await self.client.taps("Даю согласие")
        await self.client.sees("Вопрос 1 из 9")
        await self.client.taps("Мужской")
        await self.client.sees("Вопрос 2 из 9")
        await self.client.sends("двадцать")
        await self.client.sees("⚠️")
        for number, typed in enumerate(("34", "180", "82,5"), start=3):
            await self.client.sends(typed)
            await self.client.sees(f"Вопрос {number} из 9")
        for number, label in enumerate(("Похудение", "Новичок", "Зал", "3"), start=6):
            await self.client.taps(label)
            await self.client.sees(f"Вопрос {number} из 9")
        await self.client.taps("Колени")
        await self.client.sees_button("✅ Колени")
        await self.client.taps("Готово")
        await self.client.sees_button("Получить программу")

    async def _get_free_program(self) -> None:
        self.transcript.begin("free", "The first week, made from the answers, arrives; the client is in «Консультация»")
        await self.client.taps("Получить программу")
        await self.trainer.sees("📝 Иван Петров")
        await self.client.sees_last([["📄 PDF"], ["🛒 Тарифы", "✉️ Написать тренеру"]])

    async def _train(self) -> None:
        self.transcript.begin("train", "The client pages to Wednesday in the same message, trains, and says so")
        await self.client.taps("Ср")
        await self.client.sees_button("· Ср ·")
        await self.client.taps("✅ Тренировка сделана")
        await self.client.sees("Сделано на этой неделе: 1 из 3")

    async def _ask(self) -> None:
        self.transcript.begin("ask", "Something hurts: the client asks, and the trainer answers by voice, in a reply")
        await self.client.taps("✉️ Болит или непонятно?")
        await self.client.sees_button("Готово")
        await self.client.sends(QUESTION)
        await self.trainer.sees_button("↩️ Ответить")
        question = await self.trainer.sees(QUESTION)
        await self.trainer.answers_by_voice(question)
        await self.client.gets("voice")
        await self.trainer.sees("✓ дошло")
        await self.client.taps("Готово")
        await self.client.sees_button("🛒 Тарифы")

    async def _move_on(self) -> None:
        self.transcript.begin("board", "The trainer sees it on the board, and moves the client on with one tap")
        await self.trainer.sends("/pipeline")
        await self.trainer.sees_button("🔵 Консультация · 1")
        await self.trainer.taps("🔵 Консультация · 1")
        await self.trainer.sees_button("→ Принимают решение")
        await self.trainer.taps("→ Принимают решение")
        await self.trainer.sees_button("↩️ Отменить")

    async def _pay(self) -> None:
        self.transcript.begin("pay", "The client pays by transfer and sends the receipt")
        await self.client.taps("🛒 Тарифы")
        await self.client.sees_button(f"{MONTH} · {MONTH_PRICE}")
        await self.client.taps(MONTH)
        await self.client.sees_button("💳 Оплатить переводом")
        await self.client.taps("💳 Оплатить переводом")
        await self.client.sees_button("✅ Перевод сделан")
        copied = await self.client.taps("📋 Скопировать номер")
        if copied != CARD.replace(" ", ""):
            raise AssertionError(f"the button copies {copied!r}, not the card's number {CARD!r}")
        self.transcript.begin("help", "Three hours later nothing has come: the bot asks whether it worked")
        self.hours_pass()
        await self.client.sees("Получилось перевести?")
        await self.client.taps("✅ Перевод сделан")
        await self.client.sees_button("Без чека")
        await self.client.sends_photo()
        await self.client.sees_button("📋 Мои программы")

    async def _confirm(self) -> None:
        self.transcript.begin("confirm", "The trainer confirms from the notice: «Куплена услуга»")
        notice = await self.trainer.sees_button("✅ Подтвердить")
        await self.trainer.taps("✅ Подтвердить")
        await self.trainer.sees_button("📋 Выдать программу")
        await self.client.sees("✅")
        await self.trainer.sees_decided(notice)

    async def _write_program(self) -> None:
        self.transcript.begin("write", "The trainer writes the program: what is sent becomes a draft")
        await self.trainer.taps("📋 Выдать программу")
        await self.trainer.sees_button("Выдано лично")
        await self.trainer.sends(WEEK, html=True)
        await self.trainer.sees_button("👁 Посмотреть")
        await self.trainer.sends_album(TECHNIQUE)
        draft = await self.trainer.sees("3. ")
        await self.trainer.taps("👁 Посмотреть")
        await self.trainer.sees("3. ", after=draft)

    async def _send_program(self) -> None:
        self.transcript.begin("send", "The program reaches the client, who is an «Активный клиент» now")
        await self.trainer.taps("Отправить клиенту")
        week = await self.client.sees("Неделя 1")
        if "<b>Неделя 1</b>" not in week.html or "<i>всё вместе, легко</i>" not in week.html:
            raise AssertionError(f"the program's formatting is lost: {week.html}")
        await self.client.sees(TECHNIQUE)
        await self.trainer.sees("✅ Иван Петров")
        await self.trainer.taps("👤 Карточка")
        card = await self.trainer.sees("Активный клиент")
        if "Тренировки: 1 из 3" not in card.text:
            raise AssertionError(f"the card does not tell of the workout: {card.text}")

    async def _plan_step(self) -> None:
        self.transcript.begin("step", "The trainer means to ask tomorrow how it went")
        await self.trainer.taps("⏰ Шаг")
        await self.trainer.sees_button("Завтра")
        await self.trainer.taps("Завтра")
        await self.trainer.sees_button("Без слов")
        await self.trainer.sends(STEP)
        await self.trainer.sees_button("⏰ Шаг: завтра")

    async def _renew(self) -> None:
        self.transcript.begin("renew", "Three days before another client's program ends, the bot asks whether to go on")
        self._shows(self.regular, "Мария, three months here")
        await self.regular.sees_button("Продлить")
        await self.regular.taps("Продлить")
        await self.regular.sees_button(f"⭐ Оплатить в Stars · {STARS_PRICE}")
        await self.regular.taps(f"⭐ Оплатить в Stars · {STARS_PRICE}")
        await self.regular.sees_button(f"Pay ⭐ {STARS}")
        refused = await self.regular.taps(f"Pay ⭐ {STARS}")
        if refused:
            raise AssertionError(f"the bot does not take the Stars: {refused}")
        await self.regular.sees("✅ Оплата получена")

    async def _send_template(self) -> None:
        self.transcript.begin("template", "Stars confirm themselves; two taps send a template, for after the old one")
        await self.trainer.sees("⭐ Оплачено в Stars")
        await self.trainer.taps("📋 Выдать программу")
        await self.trainer.sees_button(f"✅ Отправить «{TEMPLATE}»")
        await asyncio.sleep(1)  # nobody sends what they have not looked at
        await self.trainer.taps(f"✅ Отправить «{TEMPLATE}»")
        await self.regular.sees(TRAINING)
        await self.trainer.sees("✅ Мария Лебедева")
        await self.regular.sees("ни один оплаченный день не пропадёт")

    async def _count_money(self) -> None:
        self.transcript.begin("money", "What this month has brought: «📈 Отчёты» → «💰 Деньги»")
        await self.trainer.sends("/menu")
        await self.trainer.sees_button("📈 Отчёты")
        await self.trainer.taps("📈 Отчёты")
        await self.trainer.sees_button("💰 Деньги")
        await self.trainer.taps("💰 Деньги")
        month = await self.trainer.sees("💰 Деньги: ")
        sums = [f"{MONTH_PRICE} · 1 оплата", f"{STARS_PRICE} · 1 оплата"]
        if month.text.split("\n")[1:3] != sums:
            raise AssertionError(f"the month has brought {sums}, not {month.text}")
        await self.trainer.taps("🖼 Картинкой")
        picture = await self.trainer.gets("photo", after=month)
        await self.trainer.sees_button("По способам", after=picture)
        await self.trainer.taps("По способам")
        await self.trainer.sees(f"Звёзды Telegram: {STARS_PRICE}")
