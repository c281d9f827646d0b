"""The parts that phrases share, over words in plain spelling.

A part ends behind a blank, or asks only what comes next.
"""

from __future__ import annotations

_SOME = r"(?:(?:so|now|please|all|too|again|to) ){0,2}"
_START = (
    r"(?<= \. )(?:(?:to|and|but|so|then|or|please|if|when|because|i|goal|also|like|well|ok|okay|"
    r"i do not know) ){0,3}"
)
_STOP = r"(?= \.)"
_NEXT = (
    r"(?= (?:\.|anymore|leave|tonight|today|tomorrow|yesterday|now|soon|forever|already|lately|"
    r"because|but|and|or|so|then|if|when|please|some|every|most|instead|though|this|right|again|as|too|"
    r"once|any longer|longer|much longer|all the time|on \w+day|i|all day|constantly|a lot|"
    r"for good|since|"
    r"for real|in my sleep|at night|at all|"
    r"one day|someday|before|until|while|either|"
    r"with (?:all|my whole)|more than|less|(?:no )?more \.|help(?: me)? \.|anyway|would|will|"
    r"than (?:live|go|be|come|have|stay|face|keep|do|feel)) )"
)
_LONG = (
    r"for (?:days|weeks|months|years|(?:a|the|some|two|three|four|five|\d+|many) (?:\w+ )?(?:days?|"
    r"weeks?|months?|years?|while))"
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"spring|summer|autumn|fall|winter|20\d\d)"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_LATELY = (
    rf"(?:last (?:{_WEEKDAY}|night|week|month|year|{_MONTH}|time)|yesterday|{_LONG}|twice|"
    r"(?:a few|a couple of|several|many|three|four|five|\d+) times|recently|these days|during the|"
    r"whenever|(?:every|each) (?:morning|evening|night|single)|at times|at the moment|"
    r"in the (?:morning|evening|night|afternoon)|after (?:the|my|his|her|he|she|i|an?|every|"
    r"each|fights?|losing)|while)"
)
_ANYTIME = rf"(?:{_NEXT}|(?= (?:{_LATELY}|in {_MONTH}) ))"
_OTHERS = (
    r"(?:everyone|everything|family|parents|kids|children|daughter|son|wife|husband|partner|mum|"
    r"mom|dad|mother|father|friends|people|world|they|he|she|others|boyfriend|girlfriend|sister|"
    r"brother|all of them|them|nobody|life)"
)
_DESIRE = (
    r"(?:want|pray|beg|wish|plan|need|like|love|long|ready|prefer|go|hope|try|intend|decide|"
    r"decision|desire|"
    r"urge|tempt|tempted|prepare|deserve|attempt|ways?|how|excuse|determined|choose|courage|have|"
    r"reason|decided|chance|better|easier|best|happier|brave enough|supposed|access|method|methods|"
    r"enough|afraid not|help|about|close|easy|good|nice|great|lovely|peaceful|promis\w*(?: not)?)"
)
_DESIRE_TO = (
    rf"(?:{_DESIRE} {_SOME}(?:to|too|2) {_SOME}|feel like {_SOME}|(?:rather|sooner|try and|go and) "
    rf"{_SOME}|(?:think|dream|urge|(?<!the )(?<!my )(?<!this )plan|talk|instead|"
    rf"picture|imagine|"
    rf"daydream|daydreaming|joke|obsessed|obsess|like|ready|long|contemplate|contemplating|"
    rf"consider|considering|prospect) {_SOME}(?:(?:of|about|on|for) )?(?:what it (?:would )?be "
    rf"like to )?{_SOME}|(?:wish|hope|pray|want|what if|afraid|scared|think|mind if|"
    rf"better if|"
    rf"easier if|happier "
    rf"if|glad if|care if|wait until|relief if|best if) (?:that )?i {_SOME}(?:(?:could|can|would|"
    rf"will|may|might|be|do|should|have|shall) ){{0,2}}{_SOME}|i (?:should|might|could|may) "
    rf"{_SOME}|let me {_SOME}|(?:tell|want|beg|urge|need|force) me to {_SOME}|"
    rf"way be {_SOME}to {_SOME}|i will {_SOME}|(?:might|may|would) as well )"
)
_WISH = rf"(?:{_DESIRE_TO}|{_START})"
_NOT = r"(?:not|no longer|never|nor)"
_UNWANTED = (
    rf"(?:(?:{_NOT} {_SOME}(?:want|wish|like|care|need|deserve|plan|hope|intend|have|able|"
    rf"be bothered|bear|feel like|see (?:why|any|the|a|how|myself)|know (?:why|how|if)|"
    rf"think|stand) |"
    rf"rather (?:not|never) (?:have )?|nothing (?:make|give) me (?:want |a reason )|refuse )"
    rf"{_SOME}(?:(?:2|i|should|can|could|will|would|reason|point|in|bother|keep|continue|go|on|be|"
    rf"have|want|the|strength|force|forces|power|will|energy|carry|of|about|to|any) ){{0,5}})"
)
_WEARY = (
    r"(?:(?:hate|tired|done|finished|through|bored|over|enough|stop|quit) (?:(?:up|of|by|"
    r"with|go|on|continue|keep|"
    r"and|tired|to|from|it|all|be|have|so|the) ){0,5})"
)
_NO_REASON = (
    r"(?:(?:no|nothing|without|lost|lose|find|little|zero|what be|see no|few|run out of|out of|any|"
    r"a|one|more|not|my|the|need|give up|gone) (?:(?:more|real|good|leave|my|the|a|own|another|"
    r"single|be|at|all|any|have|see|find|much|one|to) ){0,4}(?:reason|point|purpose|will|wish|"
    r"desire|sense|use|energy|strength|motivation|meaning|nothing|hope|courage|joy|drive)? ?"
    r"(?:(?:leave|for|me|anymore|at|all|whatsoever) ){0,4}(?:to|in|of|for|why|that) (?:(?:i|keep|"
    r"go|on|continue|be|should|me|want|to|in|stay|carry|this|my|for) ){0,4})"
)
_STAY = (
    r"(?= (?:\.|anymore|leave|longer|now|tonight|today|tomorrow|again|another|because|but|and|or|"
    r"so(?! (?:far|close|near|long) )|if|when|though|since|lately|most|at all|"
    r"for (?:anymore|\.|anything)|(?:in|on) (?:this|"
    r"the) (?:world|earth|planet|arm|life)|through|with (?:this (?:pain|hurt|guilt|"
    r"shame|feel|illness|disease|depression|grief)|"
    r"all|the (?:pain|guilt|shame)|myself|what|so much)|like this|this life|this way|without "
    r"(?:him|her|them|you)|any longer|either|knowing|please|right|inside|after what|one more|past|"
    r"until \d|as (?:me|it)|for me|(?:no )?more \.|i (?:do not know|think|guess)|help(?: me)? \.) )"
)
_LIVED = (
    rf"(?:{_STAY}|(?= (?:{_LATELY}|this (?:week|month|morning|evening|night|weekend|day)|"
    rf"on {_WEEKDAY}|a lot|"
    r"some (?:days|mornings|nights|weeks)|at night) ))"
)
_ACTIVITY = (
    r"(?:cook\w*|slic\w*|dic\w*|whittl\w*|sew\w*|build\w*|wash\w*|unpack\w*|craft\w*|prep\w*|"
    r"run|running|lift\w*|train\w*|ski\w*|climb\w*|shav\w*|play\w*|exercis\w*|garden\w*|"
    r"work\w*|danc\w*|chop\w*|cycl\w*|stretch\w*|squat\w*|deadlift\w*|mak\w*(?! (?:a |any |"
    r"another |"
    r"one )?(?:\w+ )?mistakes?)|bak\w*|iron\w*|walk|"
    r"jump|peel\w*|open\w*|mov\w*|fix\w*|clean\w*|jog\w*|box|boxing|skat\w*|skateboard\w*|surf\w*|"
    r"swim\w*|fry\w*|grill\w*|do (?:sport|yoga|the|push|pull|weight)\w*|ride|riding|bik\w*|hik\w*|"
    r"carry|hurry\w*|trip\w*|fall\w*|fell)"
)
_NO_ACCIDENT = (
    rf"(?! (?:(?:(?:when|while|by|from|during) (?:i )?(?:be )?)?{_ACTIVITY}|some|"
    # "Cut myself a key": what is cut is something else, for oneself.
    r"an?(?! (?:lot|little|few|couple|bit (?!of)|second|third|single|million|hundred|dozen))|"
    r"off|loose|down|from|out|short|in (?:the "
    r")?(?:foot|process|kitchen|gym|garden|mirror)|shave|on (?:the|a|an|this|that|"
    r"my (?!own|arm|wrist))|with (?:work|hot|boiling|the (?:iron|oven|knife) (?:while|when)|paper|"
    r"my schedule|(?:a|the|my) (?:ball|bat|racket|paddle|club|bar|barbell|dumbbell|door|hammer|"
    r"nunchucks))|at (?:the )?(?:gym|work|training|crossfit|job|football|practice|yoga|kitchen|"
    r"school|the)|over|laugh|laughing|try|during (?!(?:the )?(?:night|day|evening|"
    r"morning|week|weekend|exams|fights?|panic|my))\w+|by (?:accident|mistake|try)|accidentally|"
    rf"financially|again (?:at|when|while) (?:the|(?:i )?{_ACTIVITY})|"
    r"to (?:get|make|meet|finish|fit|please|earn|pay|look|win|hit)) )"
)
_BODY = (
    r"(?:(?:my|the) (?:own )?(?:\w+ )?(?:wrist|arm|throat|vein|artery|flesh|forearm|forearms|"
    r"chest|belly|hand|hands|face))"
)
_DEADLY = (
    r"(?:bridge|building|roof|balcony|cliff|window|tower|train|tram|tube|lorry|truck|trucks|"
    r"traffic|overpass|tracks|subway|metro|ledge|rooftop|motorway|highway|ravine|bus|car|cars)"
)
_THEM_ALL = (
    r"(?:everyone|all of them|(?:all )?(?:my|the) (?:whole )?(?:family|kids|children|love ones|"
    r"parents|friends and family|daughter|son|wife|husband)|this world|the world|this life|life|"
    r"them all|all my (?:friends|love ones|family)|the people i (?:care|love))"
)

_OF_ONE_KIND = {
    "aversion": (
        r"(?:hate|disappointed|angry|sad|upset|sorry|regret|unhappy|mad|annoyed|gutted|ashamed|"
        r"can not (?:stand|bear|handle|face|cope with|deal with|believe)|pain|curse|punishment|"
        r"burden|tired|exhausting|torture|resent|dread|scared|not (?:like|enjoy|see the point of))"
    ),
    "misery": (
        r"(?:pain|painful|torture|hell|exhausting|tired|unbearable|too much|too painful|agony|"
        r"hurt|too hard|so hard|suffering|nightmare|burden|pointless|meaningless|hopeless|curse|"
        r"punishment|misery|"
        r"not worth it|useless|empty)"
    ),
    "relief": (
        r"(?:better|happier|easier|happy|glad|relieved|relief|fine|best|lighter|thankful|grateful|"
        r"favour|favor|cheaper|simpler|free|freer|improve|okay|ok|peaceful)"
    ),
    "minding": (
        r"(?:notice|care(?! for)|cry|mourn|grieve|miss me|mind|matter|sad|sadder|upset|bothered|"
        r"weep|"
        r"look for me)"
    ),
    "gone": (
        r"(?:be (?:(?:not|no longer) (?:here|around|alive|there|born|in (?:their life|the way))|"
        r"dead|gone(?! (?:for(?! good)|to|on|until|from|at|by) ))|die(?!{die_not})|disappear|"
        r"vanish|kill myself|(?:have )?never (?:be )?(?:exist|born|wake|come back)|"
        r"do not (?:exist|wake up|wake)|"
        r"live{lived}){next}"
    ),
    "gladly": (
        r"(?:(?:stop|quit|cease|try|learn|start|begin|help me|help|hard|remember|remember why|"
        r"forget "
        r"why|able|manage|struggle|fight|back|again|feel like i|reason i|why do i|not) (?:to |i |"
        r"how to |what it be like to ){0,2})"
    ),
    "die_not": (
        r" (?:of \w+|laugh\w*|on (?:this|that|the|my) hill|young|old|from|early|like|"
        r"without(?! (?:hurt|pain|anyone|leave|make|suffering))|"
        r"before(?! my (?:\w+ )?birthday)|than|rich|happy|alone|with "
        r"(?:a |my |the |your )?(?:regret\w*|smile|boots|memor\w*|money|dignity|dreams?|debt\w*)|"
        r"(?:my |our |her |his |their |the |some |a )?(?:\w{1,12} )?(?:hair|roots|beard|eyebrows?|"
        r"brows|lashes|wool|yarn|fabric|clothes|shirts?|dress|jeans|eggs|shoes|curtains)|cast\w*|"
        r"cut|down|out|try|hard|for(?! (?:good|real|me|them|everyone|my family|days|weeks|"
        r"months|years)) \w+|"
        r"less|in (?:the )?(?:game|level|minecraft|fortnite|battle)|on (?:level|stage)|knowing|"
        r"again in|rolls?) "
    ),
    "dying_not": (
        r" (?:to|breed|light|words|eggs|wool|laugh\w*|laughing|inside|plants?|in (?:the )?(?:game|"
        r"level)|my|of|alone) "
    ),
    "drug": (
        r"(?:my |all |the |some |these |those )?(?:\w+ )?(?:pill|drugs?|heroin|opioids?|fentanyl|"
        r"lithium|alcohol|purpose|something|everything|"
        r"it|them|whatever)"
    ),
    "harming": (
        r"(?:stop|quit|give up|manage (?:not )?to|habit of|avoid|resist|urge (?:of|to|for)|"
        r"instead of|rather than|want to|need to|"
        r"tempted to|think (?:of|about|to)|dream of|feel like|feel like i|keep|start|"
        r"begin|back to|go to|like to|than|plan to|(?:days?|nights?|weeks?|weekends?|months?|"
        r"years?) (?:of no|since|without|no)|free (?:from|"
        r"of)|clean from|history of|addicted to|try to|try not to|have to|i have be|i be|urge|"
        r"desire to|control the urge to) (?:(?:want to|not|be|the|"
        r"urge to|i) ){0,3}"
    ),
    "on_purpose": (
        r"(?:on purpose|deliberately|intentionally|until|till|so (?:hard|much|that it)|to (?:feel|"
        r"cope|calm|punish|numb|die)|enough to|when i (?:feel|get|be (?!cook))|because i|(?:\w+ "
        r")?when nobody|tonight|with (?:a |my |the )?(?:cigarettes?|lighter|knife|razor|iron|blade|"
        r"matches|scissors|needle|fist|belt|rope)|again{0}|feel|in secret|every night|last "
        r"night)"
    ).replace("{0}", r"(?= \.)"),
    "wishing_all": (
        r"(?:want|wish|need|hope|pray|wait for|ready for) (?:for )?(?:that )?(?:it all|everything|"
        r"all of (?:it|this)|all this|my life|the suffering|this nightmare|my suffering|this "
        r"suffering|life|this life) (?:would |could |will |to )"
    ),
    "on_like_this": (
        r"(?= (?:\.|anymore|like this(?! (?:at|in|with|on|financially))|this way|any longer|live|"
        r"with (?:life|this life|it all|all this|this \.|it \.)|much longer|alone|because|and|but|"
        r"so \.|another|today|pretend\w*|without (?:him|her|them|you)|if|for much|at all|much|"
        r"though|now|right now|i do not know|so much|most day\w*) )"
    ),
    "rising": (
        r"(?= (?:be(?! to )|c[ao]me\w*(?! from )|return\w*|hit|keep|cre[ep]\w*|gr[eo]w\w*|"
        r"g[eo]t\w* (?:bad|worse|strong|stronger|so)|do not go|have (?:be|come|get)) )"
    ),
    "waking_not": (
        r" (?:again (?:at|until|before|every)|at night|(?:so|too|as) (?:late|early|tired(?! of)|"
        r"groggy|grumpy|sore|stiff|hungover)|because of (?:the|my|a) (?:noise|neighb\w+|dog|cat|"
        r"baby|kids|traffic|snor\w*|heat|cold|light)|every (?:\d+|hour|night|few|two|three|other|"
        r"half)|(?:before|until|till) (?:\d+\w*|five|six|seven|eight|nine|ten|eleven|noon|midday|"
        r"dawn|sunrise|lunch|(?:the|my) alarm)) "
    ),
    "away_to": (
        r" (?:into|to(?! nothing)|in(?! (?:nothing|thin|the void))|for|with|behind|like|"
        r"on|from(?! (?:(?:this|the) (?:world|earth|planet|face)|(?:my )?life|everyone|earth|here|"
        r"everything))) "
    ),
    "names": (
        r"(?:worthless|useless(?! (?:at|with|in) )|failure|stupid|ugly|disgusting|pathetic|loser|"
        r"idiot|dumb|unlovable|worth nothing|waste of (?:space|air)|bad person|terrible person|"
        r"horrible person|burden|good for nothing|not good enough|not enough|never enough|"
        r"broken(?! up)|weak and|hopeless(?! (?:at|with) )|nobody(?= \.)|trash|garbage|not worth "
        r"(?:it|anything))"
    ),
    "feel_as": (
        r"(?:worthless|failure|loser|burden|waste of space|idiot|disgusting|pathetic|unlovable|"
        r"useless(?! (?:at|with|in) )|hate myself|dead inside|like nothing)"
    ),
    "goodbye_end": (
        r"(?= (?:\.|before i (?:go \.|die|do|end|leave this)|tonight|forever|and (?:end|die|go \.|"
        r"be gone|mean)|one last time|for good|now|cruel|important|i (?:care|love)) )"
    ),
}
"""Parts of one kind of phrase."""

PARTS = _OF_ONE_KIND | {
    "some": _SOME,
    "start": _START,
    "stop": _STOP,
    "next": _NEXT,
    "anytime": _ANYTIME,
    "others": _OTHERS,
    "desire": _DESIRE_TO,
    "wish": _WISH,
    "not": _NOT,
    "unwanted": _UNWANTED,
    "weary": _WEARY,
    "no_reason": _NO_REASON,
    "stay": _STAY,
    "weekday": _WEEKDAY,
    "lived": _LIVED,
    "no_accident": _NO_ACCIDENT,
    "body": _BODY,
    "deadly": _DEADLY,
    "them_all": _THEM_ALL,
}
"""Parts by name: small words; where a sentence begins, ends or pauses; wishing, and no longer
wanting; no reason to; what may follow "live" where life itself is meant; what is no accident.
"""
