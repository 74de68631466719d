"""What people type about their health in any language: what nobody has judged goes the careful way."""

import pytest

from bot.services.training import DOCTOR_FIRST, HoldReason, Limit, StopWordsError, hold_reasons
from bot.services.training.understood import PATH, load, understood
from tests.services.training.people import person

DANGEROUS = {
    "uk": [
        "біль у грудях, задишка", "болить серце", "втрачаю свідомість", "високий тиск", "стенокардія", "діабет",
        "епілепсія",
    ],
    "be": ["боль у сэрцы", "высокі ціск"],
    "bg": ["припадъци, болка в гърдите", "болка в сърцето", "инфаркт преди година"],
    "sr": ["бол у грудима", "несвестица", "срчани удар", "bol u grudima"],
    "kk": ["кеудем ауырады", "жүрегім ауырады", "қан қысымы жоғары"],
    "uz": ["ko'kragim og'riydi", "yurak xuruji", "юрагим оғрийди"],
    "es": ["dolor en el pecho y desmayos", "tuve un infarto", "angina de pecho", "hipertensión", "cáncer"],
    "pt": ["dor no peito", "desmaio", "pressão alta"],
    "fr": ["douleur à la poitrine", "crise cardiaque", "essoufflement", "évanouissement"],
    "it": ["dolore al petto", "svenimenti", "infarto l'anno scorso"],
    "de": ["Brustschmerzen", "Herzinfarkt", "ich hatte einen Schlaganfall", "Krebs", "Atemnot"],
    "pl": ["ból w klatce piersiowej", "zawał", "omdlenia", "ciśnienie 180"],
    "cs": ["bolí mě na hrudi", "mdloby"],
    "ro": ["durere in piept", "lesin"],
    "hu": ["mellkasi fájdalom"],
    "nl": ["pijn op de borst", "flauwvallen"],
    "sv": ["ont i bröstet"],
    "tr": ["göğüs ağrısı", "kalp krizi geçirdim", "bayılma", "tansiyon yüksek"],
    "vi": ["dau nguc", "đau ngực"],
    "id": ["sakit dada"],
    "el": ["στηθάγχη"],
    "he": ["כאב בחזה"],
    "ar": ["ألم في الصدر"],
    "hi": ["छाती में दर्द"],
    "zh, ja, ko": ["胸痛", "心臓発作", "가슴 통증"],
    "Russian in Latin letters": ["bol v grudi", "infarkt", "bol' v serdce", "u menya byl insult", "serdce bolit"],
    "mistyped": [
        "ифаркт", "инфракт был", "боль в груде", "сирдце болит", "chset pain", "hart attack", "storke", "heartattack",
        "sinkope", "ｉnfarkt", "ин\u200bфаркт", "cepдцe",
    ],
    "not in the list": [
        "сжимает слева под лопаткой", "немеет левая рука", "левая рука болит и немеет", "болит левое плечо",
        "давит слева",
        "тошнит и слабость", "в глазах темнота", "умираю", "кровь в моче", "температура 38", "гепатит С",
        "давление 150/100", "боль в плече отдаёт в челюсть", "боль в руке при ходьбе", "врач против нагрузок",
        "left arm pain", "jaw pain", "panic attacks", "my doctor says no exercise",
    ],
    "denied": ["боли в сердце нет", "инфаркта не было"],
    "two languages": ["сколиоз, dolor en el pecho", "asthma und Herzinfarkt", "астма, задишка"],
    "says nothing": ["asdf", "йцукен", "😀", "да", "не знаю", "yes", "other", "иногда", ""],
}  # fmt: skip
HARMLESS = [
    "аллергия на пыльцу", "плоскостопие", "астма", "сколиоз", "варикоз", "принимаю витамин D", "Грыжа L5-S1",
    "сколиоз 1 степени с детства", "протрузии шейного отдела", "болит правое колено после бега", "хруст в коленях",
    "гипотиреоз, пью эутирокс", "принимаю L-тироксин 50 мкг", "остеохондроз", "аллергия на орехи и мёд",
    "бронхиальная астма, пользуюсь ингалятором", "близорукость -3", "мигрени иногда",
    "артроз коленного сустава 2 степени",
    "варикоз на левой ноге", "болит поясница, если долго сижу", "пяточная шпора", "вальгусная деформация стоп",
    "подагра", "сидячая работа", "нет времени", "бросил курить", "левша", "desk job", "no equipment",
    "низкое давление", "ноет плечо после работы", "непереносимость лактозы", "сидячая работа, устаёт спина", "диастаз",
    "гипермобильность суставов", "родила полгода назад", "кормлю грудью", "сезонная аллергия весной", "ношу очки",
    "врач разрешил лёгкие нагрузки, сколиоз", "был вывих плеча в 2019", "травма колена в детстве", "витамины пью",
    "аллергия на кошек", "смещение позвонков", "поликистоз яичников", "туннельный синдром", "лишний вес",
    "hay fever", "flat feet", "asthma in spring", "scoliosis", "varicose veins", "I take vitamin D",
    "allergic to peanuts",
    "my knee hurts after running", "lower back pain when sitting", "hypothyroidism, levothyroxine 50 mcg",
    "tennis elbow",
    "migraines sometimes", "herniated disc L5-S1", "old shoulder injury", "carpal tunnel", "sprained ankle last year",
    "plantar fasciitis", "mild scoliosis since childhood", "lactose intolerant", "PCOS", "shortsighted", "acid reflux",
    "stiff neck from desk work", "arthritis in my fingers", "knee pain going down the stairs", "sciatica", "bunions",
]  # fmt: skip
NOTHING = [
    "нет", "Нет.", "всё нормально", "ничего", "Ничего не беспокоит", "нет, всё хорошо", "всё ок", "Здорова!",
    "спасибо, нет",
    "no", "none", "all good", "nothing", "N/A", "no, I’m fine", "-", "—", "???",
]  # fmt: skip
SOMETHING = [
    "нет, но болит колено", "не здоров", "не хорошо", "всё болит", "no good", "грыжа", "😀", "нет сил", "no legs", "",
    "нет врача", "12 недель",
]  # fmt: skip


def reasons(text):
    return hold_reasons(person(limits=[Limit.OTHER], other=text))


@pytest.mark.parametrize("language", DANGEROUS)
def test_no_dangerous_words_of_any_language_are_taken_for_harmless(language):
    for text in DANGEROUS[language]:
        assert HoldReason.OTHER not in reasons(text), text
        assert DOCTOR_FIRST & set(reasons(text)), text


def test_harmless_russian_and_english_waits_for_the_trainer_without_a_doctor():
    judged = [text for text in HARMLESS if reasons(text) == (HoldReason.OTHER,)]
    assert len(judged) >= 0.8 * len(HARMLESS), set(HARMLESS) - set(judged)


@pytest.mark.parametrize(
    "text", ["аллергия на пыльцу", "плоскостопие", "астма", "сколиоз", "варикоз", "принимаю витамин D"]
)
def test_what_many_people_have_needs_no_doctor(text):
    assert reasons(text) == (HoldReason.OTHER,)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_understood_as_nothing(text):
    assert understood().says_nothing(text)


@pytest.mark.parametrize("text", SOMETHING)
def test_more_than_nothing_is_something(text):
    assert not understood().says_nothing(text)


GOOD = '[about]\nru = ["спин", "низк+давлен"]\n[small]\nru = ["болит$"]\n[nothing]\nru = ["нет", "все хорошо"]\n'


def test_a_small_list_of_words_is_read():
    words = load(GOOD)
    assert words.understands("Болит спина, L5")
    assert not words.understands("болит")
    assert not words.understands("болит высокое давление")
    assert words.understands("низкое давление")
    assert words.says_nothing("Нет! Всё хорошо.")


@pytest.mark.parametrize(
    ("good", "bad", "message"),
    [
        ("[about]", "[abuot]", "tables abuot, small, nothing"),
        ("[about]", "[about", "at line 1"),
        ('"спин"', '"спин", "спин"', "about.ru: 'спин' stands there twice"),
        ('"спин"', '""', "about.ru: '' is no beginning of a word"),
        ('"спин"', '"спин|рук"', "about.ru: 'спин|рук' is no beginning of a word"),
        ('"нет"', '"нет, нет"', "nothing.ru: 'нет, нет' is no beginning of a word"),
    ],
)
def test_a_list_of_words_with_a_mistake_is_refused_with_a_line_that_names_it(good, bad, message):
    assert GOOD.count(good) == 1
    with pytest.raises(StopWordsError) as refused:
        load(GOOD.replace(good, bad))
    assert message in str(refused.value)


def test_the_words_are_written_as_they_are_read():
    lines = PATH.read_text("utf-8").splitlines()
    assert all(line == line.casefold() for line in lines if line.startswith('    "'))
