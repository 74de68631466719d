"""Words that people type about their health: some call for a doctor, none of them clears anybody."""

import tomllib

import pytest

from bot.services.training import DOCTOR_FIRST, HoldReason, Pressure, StopWordsError, hold_reasons, stop_words
from bot.services.training.answers import Limit
from bot.services.training.stop_words import PATH, Stop
from bot.services.training.stop_words import load as load_of
from tests.services.training.people import person

# The seven points of the screening and the signs and diseases that belong to a doctor, as people type them.
DOCTOR = {
    "too strong, sudden, out of control": [
        "сильная головная боль", "голова болит резко", "мигрень с аурой", "острая боль в пояснице",
        "болит невыносимо колено", "нога не работает", "рука болит и не двигается",
        "sometimes my vision goes dark", "I see double, my eyes", "sudden headache", "severe back pain",
        "my leg won't move", "unbearable knee pain",
    ],
    "nerves, tumours, blood, childbirth, eating": [
        "эпилепсия, последний приступ месяц назад, пью депакин",
        "бывают судороги",
        "рак груди, прошла химиотерапию",
        "опухоль щитовидки",
        "пью варфарин",
        "ксарелто от тромбов",
        "гемофилия",
        "разжижители крови",
        "была ТИА",
        "кесарево 2 месяца назад",
        "беременна 12 недель",
        "разрыв мениска",
        "рассеянный склероз",
        "анорексия",
        "немеют ноги",
        "слабость в ногах",
        "epilepsy",
        "cancer, chemo last year",
        "blood thinners",
        "pregnant",
        "torn meniscus",
    ],
    "heart": [
        "порок сердца", "ИНФАРКТ", "перенесла микроинфаркт", "стоит стент", "Аритмия", "мерцательная аритмия",
        "тахикардия", "сердце болит", "сердце колотится", "серце пошаливает", "проблемы с сердцем", "серцебиение",
        "Сердцебиение ночью", "перебои в сердце", "пролапс митрального клапана", "стенокардия",
        "наблюдаюсь у кардиолога",
        "сердечная недостаточность", "ношу с собой нитроглицерин", "частый пульс", "ишемическая болезнь",
        "heart attack in 2020", "palpitations", "my heart races", "a heart murmur", "irregular pulse", "angina",
        "I have a pacemaker", "saw a cardiologist",
    ],
    "vessels": [
        "Перенёс инсульт в 2019", "был микроинсульт", "после инсульта", "тромбоз", "аневризма", "атеросклероз",
        "больные сосуды", "had a stroke", "a blood clot", "aneurysm", "vascular disease",
    ],
    "pressure": [
        "Гипертония 2 степени", "гипертоник", "высокое давление", "давление скачет", "давление поднимается",
        "повышенное давление", "скачки давления", "давление бывает 170 на 100", "давление прыгает",
        "high blood pressure", "hypertension", "my pressure is 170/100",
    ],
    "chest": [
        "Боль у меня иногда в груди", "Давит в груди", "боли за грудиной", "жжение в груди", "жжёт в груди",
        "колет в груди", "сжимает грудь", "тяжесть в груди", "болела грудь", "загрудинная боль", "щемит в груди",
        "грудь балит", "chest pain sometimes", "tightness in my chest", "my chest hurts", "burning in the chest",
    ],
    "faints": [
        "Иногда обмороки в жару", "падала в обморок", "обморок был весной", "упал в обмарок", "теряю сознание",
        "была потеря сознания", "терял сознание", "головокружения", "кружится голова", "темнеет в глазах", "шатает",
        "шаткость при ходьбе", "I fainted last week", "fainting", "passed out at work", "dizzy spells", "I get dizzy",
        "lost consciousness", "loss of consciousness", "unsteady on my feet",
    ],
    "breath": [
        "одышка на втором этаже", "отдышка", "не хватает воздуха", "нехватка воздуха", "задыхаюсь", "тяжело дышать",
        "трудно дышать", "запыхаюсь на лестнице", "shortness of breath", "short of breath", "breathless",
        "I can't breathe on stairs", "hard to breathe on stairs", "out of breath when walking",
    ],
    "swelling": [
        "отекают ноги к вечеру", "отёки на ногах", "отеки лодыжек", "опухают щиколотки", "распухают ступни",
        "отечность голеней", "my ankles are swollen", "swelling in my legs", "feet swell",
    ],
    "kidneys, diabetes": [
        "сахарный диабет 2 типа", "диабетик", "диобет", "на инсулине", "высокий сахар", "СД 2 типа", "СД2",
        "почечная недостаточность", "камни в почках", "болезнь почек", "больная почка", "пиелонефрит", "нефрит",
        "Type 2 diabetes", "diabetic", "kidney disease", "kidneys", "high blood sugar", "nephritis",
    ],
    "surgery, bones": [
        "операция на мениске месяц назад", "прооперировали колено", "оперировали", "после операции", "артроскопия",
        "удалили грыжу", "Перелом ключицы", "Сломала руку", "сломан палец", "нога в гипсе", "трещина в ребре",
        "knee surgery in May", "was operated on", "a fracture of the wrist", "I broke my leg", "broken arm",
    ],
    "joints": [
        "колено опухло", "опухают суставы", "сустав отекает", "отёк колена", "сустав заклинивает", "колено клинит",
        "колено блокируется", "локоть не разгибается", "swollen knee", "my knee swells", "my knee locks",
        "the knee gets stuck", "I can't straighten my elbow",
    ],
    "nights": [
        "болит колено ночью", "спина болит по ночам", "ночные боли", "боль ночью", "ноет спина ночью",
        "просыпаюсь от боли",
        "pain at night", "my back hurts at night", "I wake up from pain",
    ],
    "supervision": [
        "врач запретил нагрузки", "врачи не разрешают бегать", "врач не рекомендует спорт", "доктор сказал нельзя",
        "заниматься можно только под присмотром врача", "под наблюдением врача", "только под контролем доктора",
        "нагрузки противопоказаны", "заниматься запрещено", "освобождение от физкультуры",
        "doctor forbade running", "only under medical supervision", "supervised by a doctor",
        "my doctor's advice: not to lift", "I'm under a doctor's care", "not allowed to exercise",
    ],
}  # fmt: skip
EMERGENCY = [
    "спина болит и немеет в паху", "онемел пах", "онемение промежности", "занемело между ног", "недержание мочи",
    "моча не держится", "задержка мочи", "не могу помочиться", "трудно мочиться", "слабость в ногах и боль в спине",
    "отнимаются ноги", "нога отнялась", "ноги не слушаются", "отказывают ноги",
    "back pain and my groin is numb", "numbness between my legs", "saddle numbness", "bladder trouble", "incontinence",
    "I can't pee", "weakness in my legs", "my legs give way",
]  # fmt: skip
TRAINER = [
    "раньше болела спина, сейчас всё хорошо", "Раньше болели колени, теперь нет", "Аллергия на пыльцу", "плоскостопие",
    "беременность планирую", "Мигрень", "варикоз", "сколиоз с детства", "астма", "принимаю таблетки от щитовидки",
    "хочу большую грудь", "давно хочу накачать грудь", "слабые ноги и спина", "врач не против, нагрузки разрешил",
    "противопоказаний к нагрузкам нет", "хрустят колени", "болит локоть", "родила полгода назад", "низкое давление",
    "люблю прыгать, давление нормальное", "протрузия",
    "hay fever", "flat feet", "asthma in spring",
    "my back used to hurt, fine now",
    "weak legs and a weak back", "thyroid pills", "I can train hard and breathe well", "my doctor is not against it",
]  # fmt: skip


@pytest.mark.parametrize("about", DOCTOR)
def test_signs_and_diseases_send_to_a_doctor_first(about):
    for text in DOCTOR[about]:
        assert hold_reasons(person(limits=[Limit.OTHER], other=text)) == (HoldReason.DOCTOR_OTHER,), text


@pytest.mark.parametrize("text", EMERGENCY)
def test_signs_of_a_pinched_nerve_send_to_a_doctor_at_once(text):
    assert hold_reasons(person(limits=[Limit.OTHER], other=text)) == (HoldReason.EMERGENCY,)


@pytest.mark.parametrize("text", TRAINER)
def test_whatever_else_is_typed_waits_for_the_trainer(text):
    assert hold_reasons(person(limits=[Limit.OTHER], other=text)) == (HoldReason.OTHER,)


@pytest.mark.parametrize("text", ["new clothes", "I work as an operator"])
def test_a_word_that_only_looks_like_one_of_the_list_stops_nobody(text):
    assert stop_words().in_text(text) is None


def test_it_is_the_same_word_in_any_letters():
    for text in ("ОТЁКИ НОГ", "отеки ног", "Отёки, ног", "отёки\nног", "отёки иногда то там то ног"):
        assert stop_words().in_text(text) is Stop.DOCTOR
    assert stop_words().in_text("I can’t breathe") is Stop.DOCTOR


def test_words_far_from_each_other_do_not_belong_together():
    far = "грудь накачать хочу, а ещё после работы у меня немного устаёт и болит спина"
    assert stop_words().in_text(far) is None


@pytest.mark.parametrize(
    ("pressure", "reasons"),
    [
        (Pressure.TREATED, ()),
        (Pressure.UNSURE, (HoldReason.PRESSURE_UNSURE,)),
        (Pressure.HEART, (HoldReason.DOCTOR_HEART,)),
        (None, (HoldReason.PRESSURE,)),
    ],
)
def test_only_treated_pressure_trains_at_once_and_a_doctor_is_asked_about_the_rest(pressure, reasons):
    assert hold_reasons(person(limits=[Limit.PRESSURE], pressure=pressure)) == reasons
    assert set(reasons) <= DOCTOR_FIRST


def test_the_stop_list_is_written_as_it_is_read():
    for languages in tomllib.loads(PATH.read_text("utf-8")).values():
        assert languages.keys() == {"ru", "en"}
        for entries in languages.values():
            assert all(entry == " ".join(entry.casefold().split()) for entry in entries)


def load(text):
    return load_of(text, Stop)


GOOD = '[emergency]\nru = ["недержан"]\n\n[doctor]\nru = ["груд боль$|болит", "за+грудин"]\n'


def test_a_small_list_is_read():
    words = load(GOOD)
    assert words.in_text("Грудь болит") is words.in_text("боль за грудиной") is Stop.DOCTOR
    assert words.in_text("большая грудь") is words.in_text("за моей грудиной") is None
    assert words.in_text("недержание, грудь болит") is Stop.EMERGENCY


@pytest.mark.parametrize(
    ("good", "bad", "message"),
    [
        ("[doctor]", "[docter]", "unknown table 'docter'"),
        ("[emergency]", "[emergency", "at line 1"),
        ('[emergency]\nru = ["недержан"]\n', "", "emergency: no list of any language"),
        ('ru = ["недержан"]', "", "emergency: no list of any language"),
        ('["недержан"]', '"недержан"', "emergency.ru: not a list of words"),
        ('["недержан"]', "[]", "emergency.ru: not a list of words"),
        ('"недержан"', "5", "emergency.ru: 5 is no words"),
        ('"недержан"', '" "', "emergency.ru: ' ' is no words"),
        ('"за+грудин"', '"за+грудин", "за+грудин"', "doctor.ru: 'за+грудин' stands there twice"),
        ("боль$|болит", "боль$||болит", "doctor.ru: '' in 'груд боль$||болит' is no beginning of a word"),
        ("боль$|болит", "боль$|", "doctor.ru: '' in 'груд боль$|' is no beginning of a word"),
        ("за+грудин", "за+", "doctor.ru: 'за+' in 'за+' is no beginning of a word"),
        ("недержан", "н", "emergency.ru: 'н' in 'н' is no beginning of a word"),
        ("недержан", "недержан,", "emergency.ru: 'недержан,' in 'недержан,' is no beginning of a word"),
    ],
)
def test_a_list_with_a_mistake_is_refused_with_a_line_that_names_it(good, bad, message):
    assert GOOD.count(good) == 1
    with pytest.raises(StopWordsError) as refused:
        load(GOOD.replace(good, bad))
    assert message in str(refused.value)
    assert len(str(refused.value).splitlines()) == 1
