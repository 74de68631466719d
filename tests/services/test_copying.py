"""What the button under payment details copies, for details as trainers type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.money.copying import Copied, copied_from

COMPANY = "ИНН 7707083893\nКПП 770701001\nБИК 044525225\nк/с 30101810400000000225\nр/с 40702810438000012345"
NUMBERS = [
    ("DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
    ("iban: de89370400440532013000", "DE89370400440532013000"),
    ("IBAN DE89-3704-0044-0532-0130-00, BIC COBADEFFXXX", "DE89370400440532013000"),
    ("GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819"),
    ("KZ86 125K ZT50 0410 0100", "KZ86125KZT5004100100"),
    ("UA21 3223 1300 0002 6007 2335 6600 1", "UA213223130000026007233566001"),
    ("ИНН 770708389312, р/с 40802810500000012345", "40802810500000012345"),
    ("р/с 4080 2810 5000 0001 2345 в Сбере", "40802810500000012345"),
    ("Счёт: 40817810099910004312, БИК 044525225", "40817810099910004312"),
    ("корр. счёт 30101810400000000225, счёт 40817810099910004312", "40817810099910004312"),
    (COMPANY, "40702810438000012345"),
    ("Договор 20260101123, карта 4276 3800 1234 5678", "4276380012345678"),
    ("Договор 20260101123 карта 4276 3800 1234 5678", "4276380012345678"),
    ("Оплата по договору на карту 4276 3800 1234 5678", "4276380012345678"),
    ("ИНН 770708389312\nкарта 2200 7001 2345 6784", "2200700123456784"),
    ("Сбер 2200 7001 2345 6789 Марина", "2200700123456789"),
    ("Карта 2200-7001-2345-6789", "2200700123456789"),
    ("2200700123456789", "2200700123456789"),
    ("2200\u00a07001\u00a02345\u00a06789", "2200700123456789"),
    ("4276 3800 1234 5678 12/27", "4276380012345678"),
    ("4276380012345678 12/27", "4276380012345678"),
    ("4276 3800 1234 5678 3500 руб.", "4276380012345678"),
    ("٤٢٧٦ ٣٨٠٠ ١٢٣٤ ٥٦٧٨", "4276380012345678"),
    ("４２７６３８００１２３４５６７８", "4276380012345678"),
    ("Amex 3782 822463 10005", "378282246310005"),
    ("Яндекс Банк, Иннокентий, фитнес-центр: 4276 3800 1234 5678", "4276380012345678"),
    ("карта 2200 7001 2345 6784, телефон +7 916 123-45-67", "2200700123456784"),
    ("+7 916 123-45-67 или карта 2200 7001 2345 6784", "2200700123456784"),
    ("2200 7001 2345 6784 Сбер\n5536 9137 0000 0008 Т-Банк", "2200700123456784"),
    ("карта с концом **** 5678, перевод по телефону 8 916 123-45-67", "+79161234567"),
    ("+7 (916) 123-45-67", "+79161234567"),
    ("8 (916) 123-45-67", "+79161234567"),
    ("89161234567", "+79161234567"),
    ("СБП 8 916 123 45 67, Марина И.", "+79161234567"),
    ("Тел. +7 916 123 45 67 ИНН 770708389312", "+79161234567"),
    ("Kaspi +7 701 123 45 67", "+77011234567"),
    ("+380 67 123 45 67", "+380671234567"),
    ("Routing number 021000021, account number 123456789012", "123456789012"),
    ("Account: 123456789012\nRouting: 021000021", "123456789012"),
    ("ABA 021000021 acct 000123456789", "000123456789"),
    ("Sort code 20-00-00, account 12345678", "12345678"),
]
LINKS = [
    (
        "https://www.tinkoff.ru/rm/ivanov.ivan1234/AbCd12345678",
        "https://www.tinkoff.ru/rm/ivanov.ivan1234/AbCd12345678",
    ),
    ("Платите тут: https://pay.example/i/4276380012345678.", "https://pay.example/i/4276380012345678"),
    ("tbank.ru/cf/79161234567", "tbank.ru/cf/79161234567"),
    ("t.me/anna/123456789", "t.me/anna/123456789"),
    ("paypal.me/anna", "paypal.me/anna"),
    ("<https://pay.example/1234567890>", "https://pay.example/1234567890"),
]
WHOLE = [
    "Наличными на тренировке",
    "PayPal: anna@example.com",
    "anna79161234567@example.com",
    "USDT TRC20: TJYeasTPa6gpEEiLoZ3fAFVNw6VAaWUS1N",
    "карта **** 5678",
    "Договор 20260101123 от 12.11.2026",
    "ИНН 770708389312, БИК 044525225",
    "заказ 2200700123456784",
    "Routing number 021000021",
    "IBAN DE89 3704 0044 0532 0130 01",
    "12.11.2026",
]


@pytest.mark.parametrize(("details", "number"), NUMBERS)
def test_the_number_that_is_paid_to_is_copied_whole(details: str, number: str) -> None:
    assert copied_from(details, region="RU", longest=256) == Copied(number=number)


@pytest.mark.parametrize(("details", "link"), LINKS)
def test_a_link_is_copied_as_a_link(details: str, link: str) -> None:
    assert copied_from(details, region="RU", longest=256) == Copied(link=link)


@pytest.mark.parametrize("details", WHOLE)
def test_where_nothing_is_a_destination_all_of_it_is_copied(details: str) -> None:
    assert copied_from(f"\n{details} ", region="RU", longest=256) == Copied(whole=details)


def test_a_link_and_a_number_are_both_copied() -> None:
    details = "https://pay.example/1234567890123 или карта 2200 7001 2345 6784"
    assert copied_from(details, region="RU", longest=256) == Copied(
        "2200700123456784", "https://pay.example/1234567890123"
    )


def test_a_phone_is_one_of_the_country_that_is_set() -> None:
    assert copied_from("Zelle (212) 555-0123", region="US", longest=256).number == "+12125550123"
    assert copied_from("8 701 123 45 67", region="KZ", longest=256).number == "+77011234567"


@pytest.mark.parametrize("details", ["я" * 257, "😀" * 129, f"https://pay.example/{'1' * 250}"])
def test_what_is_too_long_to_be_copied_whole_is_not_cut(details: str) -> None:
    assert copied_from(details, region="RU", longest=256) == Copied()


@given(st.text(max_size=200) | st.text(alphabet="0123456789 +-()*./:картасчёт\nDE", max_size=80))
def test_whatever_stands_in_the_details_is_copied_or_not(details: str) -> None:
    copied = copied_from(details, region="RU", longest=256)
    assert all(len(words) <= 256 for words in (copied.number, copied.link, copied.whole))
    assert not copied.number or copied.number.strip("+").isalnum()
