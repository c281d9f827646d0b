"""Which words of crisis are read with a letter amiss, and which words they are not."""

from __future__ import annotations

from smartgoals_tui.domain.text.content_words import word_set

NEAR = word_set(
    "about alive anymore anything asleep attempt attempted better blade blades bleed bleeding "
    "breathe breathing bridge burden burn burning cannot commit committing couldnt cutting dead "
    "death deserve didnt disappear disappearing doesnt drown drowning dying easier ending "
    "everybody everyone everything exhausted exist existence existing failure farewell forever "
    "front funeral gone gonna goodbye goodbyes hang hanged hanging happier harm harming heaven "
    "here hurt hurting jump jumping kill killing leave letter letters life live living longer "
    "meaning morning myself never nobody noose nothing notice overdose overdosed overdosing pain "
    "painless pills plan planning point pointless purpose rather razor ready reason relapsed "
    "relief safety scratch selfharm shoot shooting should shouldnt sleep slit strangle suffer "
    "suffering suffocate swallow swallowed think thinking thought thoughts throw tired tomorrow "
    "tonight train unalive unaliving urges vanish wake wanna want wanted wasnt wish wishing "
    "without world worth worthless wouldnt wrist wrists yourself"
)
"""Words that are still read as themselves with one letter missing, added, changed or swapped.

Those of four letters only with two swapped.
"""

REAL = word_set(
    "abut alice alien aligned alike aline anythings arming bade banish batter beater bette betted "
    "betters bettor billing bitter bladed blake blame blames blare blares blate blaze blazes bled "
    "bleep bleeping blend blending blued borden breaching breath breathed breather breathes "
    "breathings breaths breathy breed breeding bride bridged bridger bridges bridget bridle "
    "burnings burping burring burying butter cannon carnot charming chilling comfit commie commix "
    "couldst culling curing cursing cuttings dearth depth didst ding diving down downing drawn "
    "dread drilling driving droning drownings drowsing drying dyeing easter endings enduing "
    "evening existed existences exists exit exiting exits farming filling font frond frons fronts "
    "frost funerals funereal giving goodbys grilling gutting halving hamming handed handing hanger "
    "hangings harding haring harking harping haven heave heaved heavens heaver heaves hinged "
    "hinging hosting hunting hurling hurtling hustling jutting killings kilning kipling langer "
    "lasting latter lave laving lease leaved leaven leaver leaving lefter lester liking liming "
    "linger lining litter litters livings lodger logger loner longe longed lounger loving lunger "
    "lying meanings milling moaning mooning mornings mourning neper nevers newer nodose noise "
    "nooses norse northing nose noshing notching nothings noting novice nutting outing overdo "
    "overdoes overdoing overdone paint palls panning piles pill pint plane planing planking "
    "plannings planting points pointy polls print pulls purposed purposes putting rasher rater "
    "rathe ratter razors read reade reads reasoned reasons reedy relapser relied reliefs relies "
    "rutting safely sallow scoot scooting scratchy season seep shallow sheep shoat shoo shooing "
    "shook shool shoon shoos shootings short shorting shot shouldst shout shouting skilling sleek "
    "sleeps sleepy sleet snoot snuffer soot spilling steep straggle strange strangler stuffer "
    "sufferings suffers suffocated suffocates suffr surfer swallower sweep tain tared thank "
    "thanking thick thin thine thing thinning thins though thoughtful throb throe tided tied "
    "tiered tiled tilling timed tined tire tires tomorrows trail trains trait tran trow turning "
    "twain twink unalike unlive unliving urge urger vanished varnish wafted waist waists waited "
    "wanda waned wanked wantad washing wasted whishing whist wising wist within withing woald wold "
    "wonted word worlds wort worthy would wouldst wrest wrests wriest writ writs wroth"
)
"""Words of their own that are only one letter away from one of those."""
