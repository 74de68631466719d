"""Currencies: how many digits their small money has, and by which signs and words people name them."""

from functools import cache

from babel import Locale
from babel.numbers import list_currencies

# What Telegram calls its Stars in the place of a currency; there is no part of one.
STARS = "XTR"
# How many digits small money has where that is not two, from CLDR. Every sum that is stored is read by it, so it stays
# as it is though another edition of that list says otherwise.
NOT_TWO = {
    0: "ADP AFN ALL BIF BYR CLP DJF ESP GNF IQD IRR ISK ITL JPY KMF KPW KRW LAK LBP LUF MGA MGF MMK MRO PYG RSD RWF SLL"
    " SOS STD SYP TMM TRL UGX UYI VND VUV XAF XOF XPF YER ZMK ZWD XTR",
    3: "BHD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
DIGITS = {code: digits for digits, codes in NOT_TWO.items() for code in codes.split()}
# How many digits it has for Telegram where that is another number (`exp` of
# https://core.telegram.org/bots/payments/currencies.json, and what its clients show).
TELEGRAMS_DIGITS = {"AFN": 2, "ALL": 2, "IQD": 3, "IRR": 2, "LBP": 2, "MMK": 2, "RSD": 2, "SYP": 2, "YER": 2}
# Signs that people know from price tags, where the library's locales have the bare code.
SIGNS = {
    "AMD": "֏",
    "AZN": "₼",
    "BYN": "Br",
    "CZK": "Kč",
    "GEL": "₾",
    "KZT": "₸",
    "PLN": "zł",
    "RUB": "₽",
    "TRY": "₺",
    "UAH": "₴",
    "UZS": "so'm",
    STARS: "⭐",
}
# What else is written beside a sum, in small letters and without its dot, and whose it may be.
WORDS = {
    "р,p,руб,рубль,рубля,рублей,рубли": ("RUB", "BYN"),
    "rub,rur,ruble,rubles,rouble,roubles": ("RUB",),
    "бел,byr": ("BYN",),
    "тг,тнг,тенге,tg,tenge": ("KZT",),
    "сум,сумов,сўм,so‘m,soʻm,so`m,som,soum,sum": ("UZS",),
    "сом,сома,сомов,som": ("KGS",),
    "лари,lari": ("GEL",),
    "грн,гривна,гривны,гривен,гривень,uah,hryvnia": ("UAH",),
    "драм,драма,драмов,dram": ("AMD",),
    "манат,маната,манатов,manat": ("AZN", "TMT"),
    "сомони,somoni": ("TJS",),
    "лей,лея,леев,lei,leu": ("MDL", "RON"),
    "евро,euro,euros": ("EUR",),
    "сша,бакс,бакса,баксов,buck,bucks,us$,$us": ("USD",),
    "c$": ("CAD",),
    "au$": ("AUD",),
    "s$": ("SGD",),
    "hk$": ("HKD",),
    "юань,юаня,юаней,yuan,rmb,元": ("CNY",),
    "иена,иены,иен,йена,йены,йен,yen,円": ("JPY",),
    "kd": ("KWD",),
    "dh,dhs": ("AED", "MAD"),
    "злотый,злотых,zl,zloty": ("PLN",),
    "лира,лиры,лир,lira,tl": ("TRY",),
    "шекель,шекеля,шекелей,shekel,shekels,nis": ("ILS",),
    "kr,крона,кроны,крон": ("CZK", "DKK", "ISK", "NOK", "SEK"),
    "¥": ("CNY", "JPY"),
    "rs": ("INR", "LKR", "MUR", "NPR", "PKR"),
    "fr,sfr": ("CHF",),
    "br": ("BYN", "ETB"),
    "⭐,⭐️,xtr,star,stars,звезда,звезды,звёзды,звезд,звёзд,старс,старсов": (STARS,),
}
# Words that many currencies share: part of the English name, and what people write for it.
SHARED = {
    "Dollar": "$,доллар,доллара,долларов,доллары,дол,dollar,dollars",
    "Peso": "$,песо,peso,pesos",
    "Pound": "£,фунт,фунта,фунтов,pound,pounds",
    "Dinar": "динар,динара,динаров,dinar,dinars",
    "Dirham": "дирхам,дирхама,дирхамов,dirham,dirhams",
    "Franc": "франк,франка,франков,franc,francs",
    "Rupee": "рупия,рупии,рупий,rupee,rupees",
    "Riyal": "риал,риала,риалов,riyal,riyals",
    "Rial": "риал,риала,риалов,rial,rials",
}
LANGUAGES = ("ru", "en")


def digits(currency: str) -> int:
    """Return how many digits the small money of the currency has: 2 for roubles, 0 for yen, 3 for Kuwaiti dinars."""
    return DIGITS.get(currency, 2)


def to_telegram(amount: int, currency: str) -> int:
    """Return so many minor units as Telegram counts them in invoices: 3 000 Serbian dinars are 300 000 there."""
    return amount * _units(currency)


def from_telegram(total: int, currency: str) -> int:
    """Return a total of Telegram's in minor units; what is less than one of them is no part of any price."""
    return total // _units(currency)


def _units(currency: str) -> int:
    finer: int = 10 ** (TELEGRAMS_DIGITS.get(currency, digits(currency)) - digits(currency))
    return finer


def sign(currency: str, language: str = "en") -> str:
    """Return the sign of the currency, its code where it has none: «₽», «₸», «KWD»."""
    return SIGNS.get(currency) or str(Locale.parse(language).currency_symbols.get(currency, currency))


def named(mark: str) -> frozenset[str]:
    """Return the currencies that a sign, word or code beside a sum may mean; none where it names no currency."""
    return _marks().get(_folded(mark), frozenset())


def _folded(mark: str) -> str:
    return " ".join(mark.casefold().strip(".").split())


@cache
def _marks() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    names = Locale.parse("en").currencies
    for code in list_currencies():
        shared = [words for part, words in SHARED.items() if part in str(names.get(code, ""))]
        marks = [code, *(sign(code, language) for language in LANGUAGES), *",".join(shared).split(",")]
        for mark in marks:
            found.setdefault(_folded(mark), set()).add(code)
    for words, codes in WORDS.items():
        for word in words.split(","):
            found.setdefault(word.casefold(), set()).update(codes)
    found.pop("", None)
    return {mark: frozenset(codes) for mark, codes in found.items()}
