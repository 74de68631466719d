"""The free program: who may have one, and what a first week looks like. Pure functions; no database, no Telegram."""

from bot.services.training.answers import (
    AGES,
    DAYS,
    HEIGHTS,
    WEIGHTS,
    Answers,
    Goal,
    Level,
    Limit,
    Place,
    Pressure,
    Sex,
)
from bot.services.training.catalogue import Catalogue, CatalogueError, catalogue
from bot.services.training.composer import compose
from bot.services.training.exercise import Equipment, Exercise, Muscle, Pattern
from bot.services.training.mentions import mentions_birth, mentions_doctors_word, mentions_pregnancy
from bot.services.training.screening import (
    DOCTOR_FIRST,
    LEAST_BMI,
    MILDER_ANSWERS,
    HoldReason,
    hold_reasons,
    mobility_meanwhile,
    unjudged,
)
from bot.services.training.stop_words import StopWordsError, stop_words
from bot.services.training.understood import understood
from bot.services.training.volume import muscle_sets
from bot.services.training.week import Absence, Cardio, Day, Prescription, Walks, Week, WeekFormatError

__all__ = [
    "AGES", "DAYS", "DOCTOR_FIRST", "HEIGHTS", "LEAST_BMI", "MILDER_ANSWERS", "WEIGHTS", "Absence", "Answers", "Cardio",
    "Catalogue", "CatalogueError", "Day", "Equipment", "Exercise", "Goal", "HoldReason", "Level", "Limit", "Muscle",
    "Pattern", "Place", "Prescription", "Pressure", "Sex", "StopWordsError", "Walks", "Week", "WeekFormatError",
    "catalogue", "compose", "hold_reasons", "mentions_birth", "mentions_doctors_word", "mentions_pregnancy",
    "mobility_meanwhile", "muscle_sets", "stop_words", "understood", "unjudged",
]  # fmt: skip
