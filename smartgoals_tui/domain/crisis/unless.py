"""What else a text says by which words of a crisis are harmless, over words in plain spelling."""

from __future__ import annotations

_LEARN = (
    r"(?:train\w*|course|volunteer\w*|workshop|lecture|essay|paper|thesis|article|documentary|film|"
    r"movie|novel|research\w*|seminar|certificate|fundrais\w*|charity|debate|statistics|rates|"
    r"podcast|studies|study|character|awareness|psychology|chapter|topic|lyrics|scene|script|squats?|lunges?|"
    r"burpees?|bereavement|album|concert|sprints?|drills?|naloxone)"
)
_MATTER = r"(?:suicid\w+|self (?:harm|injure|hurt|cut)|overdose)"
_OF_IT = (
    r"(?:(?!(?:i|me|my|and|or|so|because|when|if|instead|feel|before|after|since|until|in|at|while|"
    r"be|not|no) )\w+ ){0,5}"
)
UNLESS = {
    "studied": (
        rf" (?:(?:{_LEARN}|book|watch\w*|series|class|project|exam) {_OF_IT}(?:about|on|of|into|in|"
        rf"around|against|for|with|to) {_OF_IT}{_MATTER}|{_MATTER} {_OF_IT}{_LEARN}) "
    ),
    "shame": r" embarrass\w* ",
    "bulking": (
        r" (?:bulk\w*|calori\w*|kcal|deficit|muscles?|macros?|protein|lean|corners|class\w*) "
    ),
    "sport": (
        r" (?:gym|running|lifting|lift\w*|warm\w*|rehab|physio\w*|knee|ankle|shoulder|yoga|weights|"
        r"form|technique|stretch\w*|train\w*|exercis\w*|squat\w*|marathon|5k|10k|sport\w*|football|"
        r"slowly|helmet|ladder|ski\w*|climb\w*|muscle|workout|pilates|tennis|bike|cycling) "
    ),
    "ache": (
        r" (?:back|knee|head|headache|migraine|neck|shoulder|tooth|period|joint|foot|feet|hip|"
        r"physio\w*|arm|exercis\w*|stretch\w*|arthritis|ankle|elbow|doctor) "
    ),
    "game": (
        r" (?:game|level|minecraft|fortnite|elden|zelda|plants?|tomatoes|basil|orchids?|dough) "
    ),
    "knots": r" (?:fishing|bowline|knots?|lasso|snare|macrame) ",
    "meds": (
        r" (?:on time|(?:every|each) (?:\w*day|morning|evening|night|meal|week|time|hours)|daily|"
        r"regularly|as (?:prescribed|tell|directed|agreed|plan)|in the (?:morning|evening)|"
        r"with (?:food|breakfast|water|dinner|lunch|meals)|"
        r"before (?:bed|breakfast|lunch|dinner|meals?|food|\d+)|"
        r"correctly|twice a|at (?:breakfast|dinner|\d+|lunch|bedtime|night)|refill|pharmacy|never "
        r"(?:skip|miss|forget)|forget|pill box|organis\w*|organiz\w*|reminder|alarm) "
    ),
    "party": (
        r" (?:party|uni|university|job|colleagues?|office|moving|move|holiday|flight|trip|last day|"
        r"school|camp|airport|work|team|class|leave do|wedding|festival) "
    ),
}
"""Words elsewhere in a text by which a phrase is harmless, by the name that tables call them."""
