"""Clients and staff who write to each other in the gym, while the sender comes and goes; and what has to hold then."""

import asyncio
import itertools
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise

from bot.demo.people.person import Person
from bot.demo.server.bell import PATIENCE
from bot.demo.server.chats import Message
from bot.demo.server.faults import Planned
from bot.outbox.sender import Sender
from bot.services.errors import CRMError
from bot.services.people import invites, privacy, staff
from bot.services.people.clients import Person as Somebody
from bot.services.talk import content, outgoing
from db.locks import SenderLock
from db.models import Client, Direction, MessageCopy, Outbox, OutboxStatus, Staff, TalkMessage, TalkStatus
from tests.support.gym import OWNER, Gym

NUMBER = re.compile(r"№(\d+)")
HEADER = re.compile(r"^(?:💬 (?P<new>Гость \d+)|✏️ (?P<edited>Гость \d+))")


@dataclass
class Written:
    """A message that somebody wrote to the client, or the client did, and what its words are now."""

    number: int
    author: Person
    client: Person
    message: Message
    row_id: int
    words: str

    @property
    def from_client(self) -> bool:
        return self.author is self.client


@dataclass
class Conversation:
    """Every message has a number of its own, in its words or known of its sticker."""

    gym: Gym
    clients: list[Person]
    staff: list[Person]
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    written: list[Written] = field(default_factory=list)
    stickers: dict[str, int] = field(default_factory=dict)
    # By the chat and the number: how many times it was in flight at a kill.
    in_flight: Counter[tuple[int, int]] = field(default_factory=Counter)
    forgotten: set[int] = field(default_factory=set)
    removed: set[int] = field(default_factory=set)
    # Who was removed at some time missed what was written then, though they may be back.
    were_removed: set[int] = field(default_factory=set)
    # Calls that had their effect without an answer: since when one was to be met, and to which chat.
    cuts: list[tuple[Planned, float, int]] = field(default_factory=list)
    # What stood in the chats before is of other conversations.
    begun_after: int = 0

    # What people do

    async def client_writes(self, client: Person, kind: str, *, answers: int | None = None) -> None:
        """Write a text, a photo or a sticker, in answer to one of the messages that the client got."""
        if client.chat.blocked or client.id in self.forgotten:
            return
        number = next(self.numbers)
        words = f"№{number} от клиента"
        got = [message for message in client.from_bot if self.number_of(message)]
        if kind == "sticker":
            message = await client.send_sticker()
            self.stickers[message.raw["sticker"]["file_unique_id"]] = number
        elif kind == "photo":
            message = await client.send_photo(words)
        else:
            message = await client.send(
                words, reply_to=got[answers % len(got)] if got and answers is not None else None
            )
        await self.gym.settle()
        row = await TalkMessage.get(client__telegram_id=client.id, client_chat_message_id=message.id)
        self.written.append(Written(number, client, client, message, row.id, words))

    async def staff_write(self, member: Person, kind: str, which: int) -> None:
        """Answer one of the copies and notices in the member's chat, by a text or a photo, or without a reply to it."""
        reachable = [one.id for one in self.clients if one.id not in self.forgotten]
        copies = MessageCopy.filter(chat_id=member.id, message__client__telegram_id__in=reachable).order_by("id")
        known = [copy for copy in await copies.select_related("message__client") if _is_there(copy, member)]
        if member.id in self.removed or not known:
            return
        copy = known[which % len(known)]
        client = next(one for one in self.clients if one.id == copy.message.client.telegram_id)
        number = next(self.numbers)
        words = f"№{number} от тренера"
        if kind == "screen":
            message = await member.send(words)
            self.gym.api.updates.discard(self.gym.api.updates.pending[-1])
            said, author = content.Content("text", words), await Staff.get(telegram_id=member.id)
            with suppress(CRMError):
                await outgoing.write(copy.message.client_id, said, by=author, message_id=message.id)
        else:
            place = member.chat.find(copy.telegram_message_id)
            message = await (member.send_photo if kind == "photo" else member.send)(words, reply_to=place)
            await self.gym.settle()
        taken = await MessageCopy.get_or_none(chat_id=member.id, telegram_message_id=message.id)
        if taken is None:
            assert client.chat.blocked, f"only whom nothing reaches is refused\n{member.chat}"
            assert kind == "screen" or member.last.id > message.id, member.chat
        else:
            self.written.append(Written(number, member, client, message, taken.message_id, words))

    async def edits(self, which: int, *, by_client: bool) -> None:
        """Change the words of one's own message."""
        gone = self.forgotten | self.removed
        theirs = [one for one in self.written if one.from_client is by_client and one.message.kind != "sticker"]
        could = [one for one in theirs if not {one.author.id, one.client.id} & gone and not one.author.chat.blocked]
        if could:
            one = could[which % len(could)]
            one.words = f"{one.words}, исправлено"
            await one.author.edit(one.message, one.words)
            await self.gym.settle()

    async def forget(self, client: Person) -> None:
        """Delete the client's data; one client at most does that."""
        if not self.forgotten and await privacy.forget(await Client.get(telegram_id=client.id)):
            self.forgotten.add(client.id)

    async def remove(self, member: Person) -> None:
        """Take the trainer's access away."""
        if member.id not in self.removed:
            owner, trainer = await Staff.get(telegram_id=OWNER), await Staff.get(telegram_id=member.id)
            await staff.remove(trainer.id, by=owner)
            self.removed.add(member.id)
            self.were_removed.add(member.id)

    async def take_in(self, member: Person) -> None:
        """Give the trainer who was removed access anew."""
        if member.id in self.removed:
            secret = await invites.create(by=await Staff.get(telegram_id=OWNER))
            await invites.accept(secret, Somebody(member.id, member.user["first_name"]))
            self.removed.discard(member.id)

    # Telegram

    def is_busy(self, reader: Person) -> None:
        """Let Telegram take nothing to this chat for a second."""
        self.gym.api.fail("sendMessage", retry_after=1, chat_id=reader.id)

    def cut(self, reader: Person, *, after: bool) -> None:
        """Cut the connection at the next message to this chat: before it had its effect, or `after`."""
        plan = self.gym.api.fail("sendMessage", drop="after" if after else "before", chat_id=reader.id)
        if after:
            self.cuts.append((plan, time.monotonic(), reader.id))

    def note_cuts(self) -> None:
        """Allow what was sent without an answer to be sent once more."""
        for plan, since, chat_id in self.cuts:
            later = [one for one in self.gym.api.calls if one.time >= since and one.method == "sendMessage"]
            texts = [str(one.params.get("text", "")) for one in later if int(one.chat_id) == chat_id]
            # Which of them met it nobody knows: one that was asked for twice in a row.
            again = [text for text, following in pairwise(texts) if text == following] if plan.met else []
            numbers = {int(found[1]) for text in again if (found := NUMBER.search(text))}
            self.in_flight.update((chat_id, number) for number in numbers)
        self.cuts.clear()

    # The sender

    def start(self) -> None:
        self.lock = SenderLock(self.gym.settings.database_url)
        self.sender = Sender(self.gym.bot, self.gym.settings, self.lock)
        self.running = asyncio.create_task(self.sender.run(finish=PATIENCE))

    async def stop(self) -> None:
        self.sender.stop()
        await self.running
        await self.lock.release()

    async def kill(self, reader: Person, method: str) -> None:
        """End the sender while a message to this reader is with Telegram, which takes it; so it is sent once more."""
        held = self.gym.api.hold(method, chat_id=reader.id)
        self.sender.wake()
        await self.gym.api.bell.until(lambda: bool(held.calls), 0.1)
        for task in list(self.sender._chats.values()):
            task.cancel()
        await self.stop()
        held.release()
        await asyncio.sleep(0.02)  # what was held has its effect
        self._note_in_flight()
        self.start()

    def _note_in_flight(self) -> None:
        asked: dict[int, int] = {}
        for call in self.gym.api.calls:
            words = NUMBER.search(str(call.params.get("text", call.params.get("caption", ""))))
            if words is not None:
                asked[int(call.chat_id)] = int(words[1])
            elif call.method == "sendSticker":
                asked[int(call.chat_id)] = self._sticker_sent_last()
        self.in_flight.update(asked.items())

    def _sticker_sent_last(self) -> int:
        return next(reversed(self.stickers.values()))

    async def all_sent(self) -> None:
        """Wait until nothing waits in the outbox."""
        async with asyncio.timeout(PATIENCE):
            while await Outbox.exists(status=OutboxStatus.PENDING):
                self.sender.wake()
                await asyncio.sleep(0.01)

    # What has to hold once everything is delivered

    async def holds(self) -> None:
        for client in self.clients:
            theirs = [one for one in self.written if one.client is client and not one.from_client]
            await self._reached(client, theirs, all_of_them=True)
        for member in self.staff:
            of_clients = [one for one in self.written if one.from_client]
            await self._reached(member, of_clients, all_of_them=member.id not in self.were_removed)
            self._below_their_notices(member)
        for client in self.clients:
            if client.id not in self.forgotten:
                await self._waits(client)

    def number_of(self, message: Message) -> int | None:
        if message.kind == "sticker":
            return self.stickers.get(message.raw["sticker"]["file_unique_id"])
        found = NUMBER.search(message.text)
        return int(found[1]) if found else None

    async def _reached(self, reader: Person, meant: list[Written], *, all_of_them: bool) -> None:
        """Each of these has come once, in order, and nothing else; what has not was said to its author."""
        first: dict[int, Message] = {}
        last: dict[int, Message] = {}
        times: Counter[int] = Counter()
        header = None
        for message in self._history(reader):
            header = self._header(message) or header
            if message.from_bot and (number := self.number_of(message)) is not None:
                first.setdefault(number, message)
                last[number] = message
                times[number] += header is None or not header["edited"]
        assert set(first) <= {one.number for one in meant}, f"meant for somebody else\n{reader.chat}"
        for client, numbers in self._by_client(first).items():
            assert numbers == sorted(numbers), f"out of order: {client}\n{reader.chat}"
        for one in meant:
            allowed = 1 + self.in_flight[reader.id, one.number]
            assert times[one.number] <= allowed, f"№{one.number} came {times[one.number]} times\n{reader.chat}"
            if not all_of_them or one.client.id in self.forgotten:
                continue
            if one.number not in first:
                await self._was_told(one)
            elif one.message.kind != "sticker":
                assert last[one.number].exact_text == one.words, f"not as it was edited\n{reader.chat}"

    def _by_client(self, numbers: dict[int, Message]) -> dict[Person, list[int]]:
        found: dict[Person, list[int]] = defaultdict(list)
        for one in self.written:
            found[one.client] += []
        for number in numbers:
            found[next(one.client for one in self.written if one.number == number)].append(number)
        return found

    async def _was_told(self, one: Written) -> None:
        row = await TalkMessage.get(id=one.row_id)
        assert not one.from_client, f"№{one.number} is lost"
        assert row.status is TalkStatus.FAILED, f"№{one.number} is lost"
        if one.author.id not in self.were_removed:
            answers = [message for message in one.author.from_bot if "Не дошло" in message]
            assert one.message.id in {answer.raw["reply_to_message"]["message_id"] for answer in answers}

    def _history(self, reader: Person) -> list[Message]:
        return [message for message in reader.history if message.id > self.begun_after]

    def _header(self, message: Message) -> re.Match[str] | None:
        return HEADER.match(message.text) if message.from_bot else None

    def _below_their_notices(self, member: Person) -> None:
        """Each copy stands below a notice that names its client, and no other's notice is between."""
        name = ""
        for message in self._history(member):
            if header := self._header(message):
                name = header["new"] or header["edited"]
            elif message.from_bot and (number := self.number_of(message)) is not None:
                client = next(one.client for one in self.written if one.number == number)
                assert client.id in self.forgotten or name == client.user["first_name"], member.chat

    async def _waits(self, client: Person) -> None:
        """The client waits from the first message on below which staff have written nothing that came."""
        row = await Client.get(telegram_id=client.id)
        messages = await TalkMessage.filter(client_id=row.id).order_by("id")
        theirs = [message for message in messages if message.direction is Direction.IN]
        answers = [one.id for one in messages if one not in theirs and one.status is not TalkStatus.FAILED]
        open_ones = [message for message in theirs if message.id > max(answers, default=0)]
        assert [message.id for message in theirs if message.answered_at is None] == [one.id for one in open_ones]
        waiting = [message for message in open_ones if message.waits]
        assert row.waits_since == (waiting[0].created_at if waiting else None), client.chat


def _is_there(copy: MessageCopy, member: Person) -> bool:
    """Say whether a copy can be answered: the bot takes one «✓ дошло» away for the next."""
    message = member.chat.find(copy.telegram_message_id)
    return message is not None and not message.deleted
