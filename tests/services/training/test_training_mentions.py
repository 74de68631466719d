"""What people tell in free words though a question asks it: pregnancy, a birth, what their doctor said."""

import tomllib

import pytest

from bot.services.training import (
    HoldReason,
    Limit,
    hold_reasons,
    mentions_birth,
    mentions_doctors_word,
    mentions_pregnancy,
)
from bot.services.training.mentions import PATH, Mention
from tests.services.training.people import person

PREGNANT = [
    "беременна", "Беременна 12 недель", "12 недель", "20 недель беременности", "жду ребёнка", "ждём второго малыша",
    "беременность 20 недель", "Беременность", "я в положении", "второй триместр", "срок 14 нед.",
    "беременна, врач разрешил", "жена беременна", "30-я неделя беременности", "на 5 месяце беременности",
    "pregnant", "I'm pregnant", "12 weeks pregnant", "expecting a baby", "I’m expecting",
    "беременнась", "беременая 20 недель", "беременостью 5 месяцев", "20 weeks", "second trimester", "due in March",
]  # fmt: skip
NOT_PREGNANT = [
    "планирую беременность", "планируем беременность", "не беременна", "беременности нет", "I'm not pregnant",
    "болит спина 12 недель", "родила полгода назад", "плоскостопие",
    "жду операцию", "астма", "I plan a pregnancy", "I expect to train hard", "trying to get pregnant", "",
]  # fmt: skip
BIRTH = [
    "родила 2 месяца назад", "родила месяц назад", "роды были 6 недель назад", "недавно родила", "родила 10 дней назад",
    "8 недель после родов", "родила три месяца назад", "I gave birth 6 weeks ago", "had a baby 2 months ago",
    "ребёнку 2 недели", "малышу полтора месяца", "дочке 20 дней", "роды были 15 октября", "родила в сентябре",
    "my baby is 3 weeks old", "a two months old son", "2 months postpartum", "I had a baby six weeks ago",
]  # fmt: skip
NO_BIRTH = [
    "родила полгода назад", "родила 5 лет назад", "роды 11 месяцев назад", "двое родов", "родила год назад",
    "I gave birth 5 years ago", "ребёнку 2 года", "сыну 11 месяцев", "роды в октябре, 3 года назад",
    "my son is 3 years old",
]  # fmt: skip
DOCTORS_WORD = [
    "врач разрешил", "кардиолог не против", "Доктор говорит, что можно", "грыжа, невролог рекомендует плавание",
    "терапевт дал добро", "с разрешения врача", "врач запретил бегать", "my doctor said it's ok", "Doctor cleared me",
    "my doctor is not against it", "GP says fine",
]  # fmt: skip
NO_DOCTORS_WORD = ["наблюдаюсь у кардиолога", "болит спина", "астма", "давно не был у врача", "asthma", ""]


@pytest.mark.parametrize("text", PREGNANT)
def test_a_pregnancy_is_understood_from_words(text):
    assert mentions_pregnancy(text)


@pytest.mark.parametrize("text", NOT_PREGNANT)
def test_other_words_are_no_pregnancy(text):
    assert not mentions_pregnancy(text)


@pytest.mark.parametrize("text", BIRTH)
def test_after_a_birth_of_the_last_weeks_the_trainer_comes_first(text):
    assert mentions_birth(text)
    assert HoldReason.BIRTH in hold_reasons(person(limits=[Limit.OTHER], other=text))


@pytest.mark.parametrize("text", NO_BIRTH)
def test_an_older_birth_is_no_reason_to_wait(text):
    assert not mentions_birth(text)


@pytest.mark.parametrize("text", DOCTORS_WORD)
def test_what_a_doctor_said_is_seen_and_the_hold_stays(text):
    assert mentions_doctors_word(text)
    assert hold_reasons(person(limits=[Limit.OTHER], other=text))


@pytest.mark.parametrize("text", NO_DOCTORS_WORD)
def test_a_doctor_who_said_nothing_is_not_quoted(text):
    assert not mentions_doctors_word(text)


def test_the_list_is_written_as_it_is_read():
    tables = tomllib.loads(PATH.read_text("utf-8"))
    assert tables.keys() == {mention.value for mention in Mention}
    for languages in tables.values():
        assert languages.keys() == {"ru", "en"}
        for entries in languages.values():
            assert all(entry == " ".join(entry.casefold().split()) for entry in entries)
