"""Where the money goes, and what things cost."""

from typing import Literal

from bot.services.notices.base import AboutClient, ClientNotice, Concern, StaffNotice
from db.models import Priority


class DetailsMissing(AboutClient):
    """The client wants to pay, and there is nowhere to."""

    kind: Literal["details_missing"] = "details_missing"
    concern = Concern.MONEY
    priority = Priority.ASKED


class DetailsChanged(StaffNotice):
    """The owner `staff_id` has set other payment details."""

    kind: Literal["details_changed"] = "details_changed"
    concern = Concern.TEAM
    staff_id: int


class DetailsThere(ClientNotice):
    """There are payment details at last."""

    kind: Literal["details_there"] = "details_there"


class DetailsOutdated(ClientNotice):
    """No message of its own: the one that holds the details of this payment request says that they have changed."""

    kind: Literal["details_outdated"] = "details_outdated"
    request_id: int

    @property
    def makes_message(self) -> bool:
        return False


class PriceChanged(StaffNotice):
    """The owner `staff_id` has set another price, both in minor units of their currencies, 0 for none.

    Earlier versions named neither title nor currencies: they meant the offer's.
    """

    kind: Literal["price_changed"] = "price_changed"
    concern = Concern.TEAM
    staff_id: int
    offer_id: int
    title: str = ""
    was: int
    price: int
    currency_was: str | None = None
    currency: str | None = None


class CurrencyChanged(StaffNotice):
    """CURRENCY is another one (`sign` is how it is written), and offers are still priced in the `others`."""

    kind: Literal["currency_changed"] = "currency_changed"
    concern = Concern.TEAM
    currency: str
    sign: str
    others: str


class PricesUnset(StaffNotice):
    """Offers have no price in the currency that is written as `sign`."""

    kind: Literal["prices_unset"] = "prices_unset"
    concern = Concern.TEAM
    priority = Priority.ASKED
    sign: str


class InvoiceRefused(StaffNotice):
    """Telegram takes no invoice for the offer like this request; `said` is why, in its words."""

    kind: Literal["invoice_refused"] = "invoice_refused"
    concern = Concern.MONEY
    priority = Priority.ASKED
    offer_id: int
    request_id: int
    said: str


Details = DetailsMissing | DetailsChanged | DetailsThere | DetailsOutdated
Kinds = Details | PriceChanged | CurrencyChanged | PricesUnset | InvoiceRefused
