"""The ways into the screens of the templates, beside those of `dialogs.routes`."""

from dialogs import states
from dialogs.routes import Route

# Where these screens keep which template is open, and how they are opened with one.
TEMPLATE = "template"


def templates() -> Route:
    return Route(states.Templates.main)


def template(template_id: int) -> Route:
    return Route(states.Templates.one, {TEMPLATE: template_id})
