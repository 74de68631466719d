"""Prices as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.errors import BadPrice, CRMError, PriceInOtherCurrency, PriceTooFine, PriceTooHigh
from bot.services.money.prices import HIGHEST_PRICE, readings

CLEAR = [
    ("3500", "RUB", 350_000),
    ("3 500", "RUB", 350_000),
    ("3\u00a0500\u202f₽", "RUB", 350_000),
    ("3 500 ₽", "RUB", 350_000),
    ("₽3500", "RUB", 350_000),
    ("3500 руб", "RUB", 350_000),
    ("3500 руб.", "RUB", 350_000),
    ("3500р.", "RUB", 350_000),
    ("3500р", "RUB", 350_000),
    ("3500 Рублей", "RUB", 350_000),
    ("3500 RUB", "RUB", 350_000),
    ("rub 3500", "RUB", 350_000),
    ("3500,50", "RUB", 350_050),
    ("3.500,50", "RUB", 350_050),
    ("3,500.50", "RUB", 350_050),
    ("7.500,00", "RUB", 750_000),
    ("3 500,5 ₽", "RUB", 350_050),
    ("3'500.00", "RUB", 350_000),
    ("3’500", "RUB", 350_000),
    ("1.200.000", "RUB", 120_000_000),
    ("1,200,000.00", "RUB", 120_000_000),
    ("10,00,000", "INR", 100_000_000),
    ("3.50", "RUB", 350),
    ("3,5", "RUB", 350),
    ("0.500", "RUB", 50),
    ("0.01", "RUB", 1),
    ("3.505", "RUB", 350_500),
    ("3,5 тыс", "RUB", 350_000),
    ("3,5 тыс. руб.", "RUB", 350_000),
    ("3 тысячи рублей", "RUB", 300_000),
    ("3к", "RUB", 300_000),
    ("3.5k", "RUB", 350_000),
    ("3т.р.", "RUB", 300_000),
    ("3500.", "RUB", 350_000),
    ("49,-", "EUR", 4900),
    ("３５００", "RUB", 350_000),
    ("٣٥٠٠", "RUB", 350_000),
    ("20000 ₸", "KZT", 2_000_000),
    ("20 000 тг", "KZT", 2_000_000),
    ("5,000円", "JPY", 5000),
    ("300元", "CNY", 30_000),
    ("KD 15.5", "KWD", 15_500),
    ("150 dhs", "AED", 15_000),
    ("20000 тенге", "KZT", 2_000_000),
    ("99 Br", "BYN", 9900),
    ("99 бел. руб.", "BYN", 9900),
    ("99 лари", "GEL", 9900),
    ("500000 сум", "UZS", 50_000_000),
    ("500 000 so'm", "UZS", 50_000_000),
    ("500 000 soʻm", "UZS", 50_000_000),
    ("$49.99", "USD", 4999),
    ("49.99$", "USD", 4999),
    ("99 USD", "USD", 9900),
    ("99 долларов США", "USD", 9900),
    ("$99", "CAD", 9900),
    ("CA$99", "CAD", 9900),
    ("99 €", "EUR", 9900),
    ("99 евро", "EUR", 9900),
    ("£99", "GBP", 9900),
    ("3500", "JPY", 3500),
    ("3.500", "JPY", 3500),
    ("3,500.00", "JPY", 3500),
    ("¥3,500", "JPY", 3500),
    ("1234.567", "KWD", 1_234_567),
    ("3 000", "KWD", 3_000_000),
    ("100000000", "RUB", HIGHEST_PRICE),
]
TWO_WAYS = [
    ("3.500", "RUB", [350_000, 350]),
    ("3,500", "RUB", [350_000, 350]),
    ("3,500 ₽", "RUB", [350_000, 350]),
    ("12.000", "RUB", [1_200_000, 1200]),
    ("$1,200", "USD", [120_000, 120]),
    ("49.990", "EUR", [4_999_000, 4999]),
    ("3.500", "KWD", [3_500_000, 3500]),
    ("1.234", "KWD", [1_234_000, 1234]),
    ("3,500 тыс", "RUB", [350_000_000, 350_000]),
]
REFUSED = [
    ("1e5", "RUB", BadPrice),
    ("500\n500", "RUB", BadPrice),
    ("1E5", "RUB", BadPrice),
    ("0x1F", "RUB", BadPrice),
    ("", "RUB", BadPrice),
    ("0", "RUB", BadPrice),
    ("0,00", "RUB", BadPrice),
    ("-5", "RUB", BadPrice),
    ("−5", "RUB", BadPrice),
    ("+3500", "RUB", BadPrice),
    ("007", "RUB", BadPrice),
    ("₽", "RUB", BadPrice),
    ("бесплатно", "RUB", BadPrice),
    ("NaN", "RUB", BadPrice),
    ("Infinity", "RUB", BadPrice),
    ("<b>5</b>", "RUB", BadPrice),
    ("3500-4000", "RUB", BadPrice),
    ("3500–4000", "RUB", BadPrice),
    ("3500 4000", "RUB", BadPrice),
    ("от 3500", "RUB", BadPrice),
    ("3500/мес", "RUB", BadPrice),
    ("3500 в месяц", "RUB", BadPrice),
    ("~3500", "RUB", BadPrice),
    ("10%", "RUB", BadPrice),
    ("3 50", "RUB", BadPrice),
    ("1.2.3", "RUB", BadPrice),
    ("1,20,00", "RUB", BadPrice),
    ("3, 500", "RUB", BadPrice),
    ("3²", "RUB", BadPrice),
    ("½", "RUB", BadPrice),
    ("0.001", "RUB", PriceTooFine),
    ("3500.555", "RUB", PriceTooFine),
    ("49,90", "JPY", PriceTooFine),
    ("100000000.01", "RUB", PriceTooHigh),
    ("1000000000", "RUB", PriceTooHigh),
    ("1000000000", "JPY", PriceTooHigh),
    ("0", "RUB", BadPrice),
    ("9" * 4096, "RUB", PriceTooHigh),
    ("49,99 €", "USD", PriceInOtherCurrency),
    ("$49.99", "RUB", PriceInOtherCurrency),
    ("99 USD", "RUB", PriceInOtherCurrency),
    ("20000 ₸", "RUB", PriceInOtherCurrency),
    ("3500 руб", "KZT", PriceInOtherCurrency),
    ("3500р.", "EUR", PriceInOtherCurrency),
    ("99 CAD", "USD", PriceInOtherCurrency),
    ("CA$99", "USD", PriceInOtherCurrency),
    ("£99", "USD", PriceInOtherCurrency),
    ("$99 CAD", "USD", PriceInOtherCurrency),
    ("99 лари", "RUB", PriceInOtherCurrency),
]


@pytest.mark.parametrize(("typed", "currency", "price"), CLEAR)
def test_a_price_is_understood_as_people_type_it(typed: str, currency: str, price: int) -> None:
    assert readings(typed, currency=currency) == [price]


@pytest.mark.parametrize(("typed", "currency", "prices"), TWO_WAYS)
def test_a_price_that_reads_two_ways_is_both(typed: str, currency: str, prices: list[int]) -> None:
    assert readings(typed, currency=currency) == prices


@pytest.mark.parametrize(("typed", "currency", "why"), REFUSED)
def test_what_is_no_price_or_one_in_other_money_is_refused(typed: str, currency: str, why: type[CRMError]) -> None:
    with pytest.raises(CRMError) as refused:
        readings(typed, currency=currency)
    assert type(refused.value) is why


@given(st.text(alphabet="0123456789 .,'-₽$€рk\u00a0e½٣", max_size=12))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    try:
        found = readings(typed, currency="RUB")
    except CRMError:
        return
    assert 1 <= len(found) <= 2
    assert all(0 < price <= HIGHEST_PRICE for price in found)
