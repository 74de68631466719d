"""What hangs on the country where the trainer works, and on nobody's language: the number to call, and the paper.

It is said once, at the start (`settle_in`), as long as the process runs: one bot works in one country. Other code on
the same database, which knows no settings, finds it there (`of_the_bot`).
"""

from db.models import Setting

# Whom to call when every minute counts, in the order in which a person there would: an ambulance. Where one number is
# for everything, it is that one. What is not named here calls 112, which mobile phones put through anywhere (3GPP TS
# 22.101, 10.1.1). A test holds the list against the emergency numbers that libphonenumber knows.
EMERGENCY_NUMBERS = {
    ("103", "112"): "RU BY KZ UA AM AZ KG TJ TM UZ",
    ("103",): "MN",
    ("911",): (
        "US CA MX PR GU VI AS MP PW FM MH BM BS AG AI KY GD LC VC KN MS TC VG BZ CR DO EC PA PY SV UY VE AW BQ FJ JO"
        " LR PH"
    ),
    ("999", "112"): "GB IE GG JE",
    ("999",): "IM BD BH DM FK HK KE MO MY NU QA SB SC SD SS",
    ("000",): "AU CC CX",
    ("111",): "NZ",
    ("119",): "JP KR KP TW KH",
    ("120",): "CN",
    ("995",): "SG",
    ("1669",): "TH",
    ("115",): "VN IR",
    ("119", "112"): "ID",
    ("1122",): "PK",
    ("102",): "NP MV",
    ("101",): "IL PS",
    ("140",): "LB",
    ("110",): "SY JM",
    ("122",): "IQ",
    ("998",): "AE",
    ("997",): "SA BW",
    ("9999",): "OM",
    ("191",): "YE",
    ("123",): "EG CO",
    ("190",): "TN",
    ("14", "112"): "DZ",
    ("15",): "MA EH",
    ("193",): "GH",
    ("10177", "112"): "ZA",
    ("192",): "BR",
    ("107", "911"): "AR",
    ("131",): "CL",
    ("104",): "CU",
    ("990",): "TT",
}
EVERYWHERE_ELSE = ("112",)
_CALLED = {country: numbers for numbers, countries in EMERGENCY_NUMBERS.items() for country in countries.split()}
# Where paper is US Letter (Unicode CLDR, supplemental data, measurementData); A4 everywhere else.
LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])

KEY = "country"
# As the settings have it where they say nothing.
DEFAULT = "RU"

_settled: str | None = None


def settle_in(country: str) -> None:
    """Say in which country (two letters, ISO 3166-1) the bot works from now on."""
    global _settled
    _settled = country


def here() -> str:
    """Return the country in which the bot works."""
    return _settled or DEFAULT


async def keep(country: str) -> None:
    """Keep in the database where the bot works."""
    await Setting.update_or_create(key=KEY, defaults={"value": country})


async def of_the_bot() -> str:
    """Return the country that this process has settled in; in one that has not, where the bot says that it works."""
    if _settled:
        return _settled
    kept = await Setting.get_or_none(key=KEY)
    return kept.value if kept else DEFAULT


def emergency_numbers() -> tuple[str, ...]:
    """Return the numbers to call in an emergency here, the better one first."""
    return _CALLED.get(here(), EVERYWHERE_ELSE)


def prints_on_letter() -> bool:
    """Say whether paper here is US Letter; if not, it is A4."""
    return here() in LETTER
