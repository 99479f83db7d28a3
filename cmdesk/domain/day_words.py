# SPDX-License-Identifier: MIT
"""How French and English name days: months, weekdays, feasts and words such as “tomorrow”.

Everything is written flat (``domain.folding.flat``): no accents, no capitals, plain spaces.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language; patterns are regular expressions without groups of their own.

    ``months`` and ``weekdays`` are the full names, spelt as in a text; ``short_months`` and
    ``short_weekdays`` are what else is read for each of them, with blanks between.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_months: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    ordinal: str
    to: str
    the: str
    before_number: str
    after_number: str
    before_month: str
    habit: str
    words: tuple[str, ...]


FRENCH = Tongue(
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    short_months=(
        *("jan janv", "fev fevr", "", "avr", "", ""),
        *("juil", "", "sept", "oct", "nov", "dec"),
    ),
    short_weekdays=("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    ordinal="er|e",
    to="au|et|a|ou|-|–",
    the="le",
    before_number="(?:jusqu'|d'ici )?(?:le|au|du)|avant le|des le|les",
    after_number=r"(?= *(?:[.;!?)»]|$|\n| et \D| au \D| a \d| de \d| prochain|,))"
    r"(?!,? *(?:bis|ter|rue|avenue|av|boulevard|bd|place|allee|quai|chemin|route|cours)\b)",
    before_month="(?:en|de|d'|debut|fin|mi-?|courant|des|jusqu'en|jusqu'a fin|mois de|mois d') ?",
    habit="(?:chaque|tous les|le) $",
    words=(
        "apres-demain",
        "demain",
        "aujourd'hui",
        "avant-hier",
        "hier",
        r"ce (?:soir|matin|midi|mois(?:-ci)?|week-?end|printemps)",
        r"cet (?:apres-midi|ete|automne|hiver)",
        r"cette (?:semaine|fin de semaine|annee|nuit)",
        r"(?:la semaine|le mois|l'annee|le week-?end) prochaine?",
        r"(?:semaine|mois) derniere?",
        r"dernier(?:s)? jours?",
        r"noel|reveillons?|nouvel an|jour de l'an|saint-sylvestre|epiphanie|chandeleur",
        r"(?:la )?saint[- ](?:valentin|patrick|nicolas|jean(?:-baptiste)?|martin)",
        r"paques|ascension|pentecote|toussaint|halloween|mardi gras|careme|rameaux",
        r"fete des (?:grands-)?(?:meres|peres|mamans|papas|voisins|lumieres)",
        r"fete (?:nationale|de la musique|du travail|du canada)",
        r"vendredi fou|black friday|action de grace|aid|ramadan|la rentree|soldes",
    ),
)
ENGLISH = Tongue(
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    short_months=(
        *("jan", "feb", "mar", "apr", "", "jun"),
        *("jul", "aug", "sep sept", "oct", "nov", "dec"),
    ),
    short_weekdays=("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"),
    ordinal="st|nd|rd|th",
    to="to|and|or|until|-|–",
    the="the",
    before_number="(?:(?:on|until|till|by|from|before|since) )?the(?= *[0-9]+(?:st|nd|rd|th))",
    after_number=r"(?= *(?:[.,;:!?)]|$|\n|and |at |to |from |until |we |for ))",
    before_month="(?:in|of|late|early|mid-?|since|until|by|next|last|this|all) ?",
    habit="(?:every|each) $",
    words=(
        "tomorrow",
        "today",
        "tonight",
        "yesterday",
        r"this (?:morning|afternoon|evening|week-?end|week|month|year|spring|summer|autumn|winter)",
        r"(?:next|last) (?:week-?end|week|month|year)",
        r"last (?:few )?days?",
        r"christmas(?: eve| day)?|new year'?s?(?: eve| day)?|boxing day|epiphany",
        r"(?:st\.? |saint )?(?:valentine's day|patrick's day)|(?:mother|father)'s day",
        r"(?:good friday|easter)(?: sunday| monday)?|pancake day|shrove tuesday|halloween",
        r"bonfire night|remembrance day|thanksgiving|black friday|cyber monday|canada day",
        r"independence day|memorial day|labou?r day|bank holiday|hanukkah|ramadan|eid",
    ),
)
