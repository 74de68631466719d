"""What people, stages, programs and languages are called in a text."""

import re

from bot.i18n import LANGUAGES, Translator, in_every_language, translator
from bot.services.people.languages import TELEGRAMS
from bot.services.people.phones import EXTENSION_MARK
from bot.text.days import days_in_stage, days_silent
from bot.text.words import marked, one_line
from db.models import Client, PipelineStage, Staff

# What can stand in a link (Telegram's rule for usernames, those of one's own bots and old short ones too).
USERNAME = re.compile(r"[A-Za-z0-9_]{2,32}")


def language_choices(reader: Client | Staff) -> list[tuple[str, str]]:
    """Return the languages to choose from, each in its own words, and Telegram's last; the present choice is marked."""
    present = reader.language if reader.language_chosen else TELEGRAMS
    labels = {language: translator(language).label("language-name") for language in LANGUAGES}
    labels[TELEGRAMS] = in_every_language("language-of-telegram")
    return [(choice, marked(label, choice == present)) for choice, label in labels.items()]


def client_name(client: Client, t: Translator) -> str:
    """Return what staff call the client: the name with @username, or what there is."""
    username = f"@{client.username}" if client.username else ""
    name = one_line(client.name) or ("" if username else t.label("client-nameless", number=client.id))
    return f"{name} {username}".strip()


def with_wait(client: Client, name: str, t: Translator, *, stuck: bool) -> str:
    """Return the name behind the days in the stage; of one who is stuck, behind the days since their last sign."""
    if stuck:
        return t.label("client-stuck", days=days_silent(client), name=name)
    return t.label("client-waits", days=days_in_stage(client), name=name)


def phone_number(client: Client, t: Translator) -> str:
    """Return the client's phone number, its extension in words; empty where there is none."""
    number, mark, extension = (client.phone or "").partition(EXTENSION_MARK)
    return t.label("phone-with-extension", number=number, extension=extension) if mark else number


def profile_link(username: str | None) -> str:
    """Return the address of the account with this @username; empty where Telegram would take none."""
    return f"https://t.me/{username}" if USERNAME.fullmatch(username or "") else ""


def staff_name(member: Staff, t: Translator) -> str:
    """Return the name of a member of staff; an owner who has not pressed /start yet has none."""
    return one_line(member.name) or t.label("staff-nameless", number=member.telegram_id)


def done_by(member: Staff | None, t: Translator) -> str:
    """Return who decided, moved or wrote something: a member of staff, or else the system."""
    return staff_name(member, t) if member else t.label("system")


def program_title(title: str, t: Translator) -> str:
    """Return what a program of the trainer is called, also where it has no title."""
    return one_line(title) or t.label("program-of-the-trainer")


def stage_label(stage: PipelineStage) -> str:
    """Return the stage as it is called everywhere: its colour and name."""
    return f"{stage.colour} {one_line(stage.name)}"
