"""What there is to buy, as owners set it up."""

from dialogs.offers.windows import dialog

__all__ = ["dialog"]
