"""The verbs that people's goals begin with, and how far each can be told from a noun."""

from __future__ import annotations

from smartgoals_tui.domain.text.content_words import word_set

_PLAIN = word_set(
    "yell shout scroll interrupt complain snooze procrastinate doomscroll gossip nag criticise "
    "criticize judge swear bite overthink overeat gamble rake sow peel repot roast stir commute "
    "jot download memorise memorize summarise summarize confide confess aim promise wander rush "
    "accept accompany achieve act adapt add admire adopt answer apologise apologize apply "
    "appreciate argue arrange arrive ask assemble assist attend avoid bake bathe be become "
    "befriend begin bend bike blog borrow bowl breathe bring brush build buy call camp care carry "
    "catch celebrate challenge change chat check chew choose chop climb collect colour color comb "
    "come compare compliment concentrate connect consider contact continue cook count crawl code "
    "create crochet cry cuddle cycle dance debate decide declutter decorate delete deliver "
    "describe develop dig dine discuss disconnect do donate draft drag draw drink drive dust earn "
    "eat edit educate embrace empty encourage enjoy enrol enroll enter exercise explain explore "
    "express feed feel fetch fill find finish fix floss focus fold follow forget forgive gather "
    "get give go greet grow handle hang have help hike hold hoover hug hydrate ignore improve "
    "include increase inform install interview invest invite iron jog join journal juggle jump "
    "keep kick kiss kneel knit knock laugh lay lead learn leave lend let lie lift limit listen "
    "live load lock log look lose love lower maintain make manage massage meditate meet mend "
    "mentor moisturise monitor mop move mow nap negotiate observe offer organise organize outline "
    "overcome pack paint participate pay pick play pour practice practise praise pray prepare "
    "prevent prioritise proofread protect publish pull push put question quit raise reach react "
    "read rearrange receive recite recycle reduce reflect refuse register rehearse relax remember "
    "remind remove reorganise repair repay repeat replace reply resist resolve respond rest "
    "restart resume return revise rewrite ride ring rinse run save say scrub see seek sell send "
    "serve sew shave shop shower sing sit skate skateboard sketch ski skip sleep smell smile "
    "smoke snack soak socialise socialize solve sort speak spend sponsor spread sprint squat "
    "stand stare start stay steam stick stop strengthen stretch stroll study submit support surf "
    "swap sweep swim switch take talk teach tell tend thank think throw tidy train translate "
    "travel trim trust try turn type undertake unfollow unpack unplug unsubscribe unwind update "
    "upload use vacuum vape visit volunteer wait wake walk wash watch wear weed weigh welcome "
    "whisper win wipe work worry wrap wrestle write yawn"
)

FOLLOWED = word_set(
    "book clean clear cool cut dress dry email face file film fish free garden hand head light "
    "list mail message note open order own park pet phone plan plant post present record report "
    "request review row scan schedule score set share show sign slow surprise taste text time "
    "touch track treat view warm water calm close complete budget date bank label hoover"
)
"""Nouns or adjectives as well: a verb only where what it is done to comes next."""

NO_OBJECT = word_set(
    "arrive care chat come concentrate cry exercise focus go laugh lie listen live look meditate "
    "nap participate relax rest sit sleep smile speak stand stare talk think travel unwind wait "
    "wake work worry yawn"
)
"""Verbs with no object: a noun behind them is part of another word, or something is missing."""

MOVING = NO_OBJECT | word_set("bike climb cycle dance hike jog run ski skate stroll surf swim walk")
"""Verbs behind which a bare noun is no object either: "walk dog"."""

ALONE = MOVING - word_set("arrive care go lie live look stare wake") | word_set(
    "act clean apologise apologize bake bathe blog bowl breathe budget camp code cook crochet "
    "dance declutter draw drink drive dust eat fish floss forgive garden hoover hydrate iron "
    "journal juggle knit learn moisturise mop move mow paint play practice practise pray read "
    "recycle reflect rehearse revise ride row sail save sew shave shop shower sing sketch "
    "skateboard smoke snack socialise socialize sprint squat stretch study teach tidy train "
    "vacuum vape volunteer weed write"
)
"""Verbs that say a deed by themselves."""

BEFORE_A_DEED = word_set(
    "avoid begin continue enjoy finish go keep practice practise quit remember start stop try"
)
"""Verbs that another one in -ing may follow: "stop smoking"."""

VERBS = _PLAIN | FOLLOWED | NO_OBJECT | ALONE

_DOUBLED = word_set("begin enrol forget outrun submit unplug unwrap")
_VOWELS = "aeiou"


def _is_short(verb: str) -> bool:
    """Tell whether the last letter is doubled before -ing: "run", "plan"."""
    vowels = [at for at, sign in enumerate(verb) if sign in _VOWELS]
    is_closed = verb[-1] not in "aeiouwxyh" and len(vowels) == 1 and vowels[0] == len(verb) - 2
    return is_closed or verb in _DOUBLED


def _in_ing(verb: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if _is_short(verb) or verb == "quit" else f"{verb}ing"


_BASES = {_in_ing(verb): verb for verb in VERBS}
_OTHERWISE = {
    "travelling": "travel",
    "journalling": "journal",
    "focussing": "focus",
    "labelling": "label",
}
_NOUNS = word_set("being building meeting outing painting saving showing meaning feeling beginning")
"""Forms in -ing that are as much a thing as a deed, where nothing follows them."""


def base_of(word: str) -> str:
    """Return the verb that a form in -ing is of: "walk" for "walking"; empty for none known."""
    if word in VERBS:
        return ""
    return _BASES.get(word) or _OTHERWISE.get(word, "")


def is_thing(word: str) -> bool:
    """Tell whether a form in -ing that stands alone may be a thing: "meeting"."""
    return word in _NOUNS
