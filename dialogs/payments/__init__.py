"""Payments that wait, one payment, and why one is rejected."""

from dialogs.payments.windows import dialog

__all__ = ["dialog"]
