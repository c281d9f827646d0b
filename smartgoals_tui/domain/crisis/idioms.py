"""Harmless phrases that hold the words of a crisis: they are read over.

Another person's suicide is mourned in them, not thought of for oneself.
"""

from __future__ import annotations

_OTHERS = (
    r"(?:brother|sister|mother|father|mum|mom|dad|uncle|aunt|cousin|friend|husband|wife|son|"
    r"daughter|partner|boyfriend|girlfriend|grandfather|grandmother|colleague|neighbour|neighbor|"
    r"classmate|teacher|student|patient|client|mate|nephew|niece|stepdad|hero|someone|his|her|"
    r"their)"
)

_OF_A_TRADE = (
    r"(?:career|social|political|commercial|financial|economic|professional|academic|electoral|"
    r"corporate|fashion|marketing|tactical|artistic|culinary)"
)

IDIOMS = {
    " suicide ": (
        rf" (?:{_OTHERS}s? (?:own )?suicide|{_OF_A_TRADE} suicide(?! (?:help|support|letter))|"
        r"suicide (?:loss|survivors?|wings|burner|letter in the)|"
        rf"(?:lost|lose) (?:\w+ ){{1,4}}to suicide|"
        r"(?:bereaved|behind|affected|touched|widowed|people|those|families|parents) (?:\w+ )?"
        r"by suicide|(?:it|that|this|which) be about suicide|prevent\w* suicide|"
        r"suicide be (?:painless on|(?:the|a|my) (?:\w+ )?(?:topic|subject|theme|title))|"
        r"(?:grie\w+|mourn\w*|loss|(?<!my )(?<!own )death) (?:\w+ ){0,3}suicide|"
        rf"{_OTHERS} (?:\w+ )?(?:die|do|commit|attempt|death) (?:by |of |from )?suicide)(?= )"
    ),
    " self ": rf" {_OTHERS}s? (?:who |that )?(?:\w+ )?self (?:harm|injure|hurt)(?= )",
    " worth ": (
        r" life without (?:\w+ )?(?:sugar|coffee|tea|chocolate|cheese|bread|cake|pizza|beer|wine|"
        r"meat|bacon|crisps|sweets|butter|carbs|football|music|books) be not worth live(?= )"
    ),
    " suicidal ": (
        rf" (?:listen to (?:\w+ ){{0,3}}suicidal tendencies|{_OTHERS} (?:who )?(?:be|feel|seem|"
        rf"get) suicidal|"
        r"suicidal (?:teens?|teenagers?|people|patients?|clients?|callers?|students?|friend|kids?|"
        r"youths?|person|characters?|pace|speed|tempo|pricing|"
        r"prices|deadlines?|schedule|tactics?))(?= )"
    ),
    " die ": rf" {_OTHERS} (?:want|wish|choose) to die (?:at home|in peace|with dignity)(?= )",
    " jump ": (
        r" (?:bungee jump|jump (?:\w+ ){1,6}(?:with a|by) (?:parachute|bungee|paraglid\w*))(?= )"
    ),
    " alive ": (
        r" (?:keep|bring|come|feel) (?:(?:my|the|our|a|your|his|her|this) (?:\w+ ){1,2})?alive(?= )"
    ),
    " disappear ": r" disappear (?:act|trick|(?:less|more) into)(?= )",
}
"""A word, and the phrases that make it harmless, each behind a blank."""
