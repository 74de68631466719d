"""The stages of the funnel: created, named, ordered, closed, deleted, and chosen for each event."""

from dialogs.stages.windows import dialog

__all__ = ["dialog"]
