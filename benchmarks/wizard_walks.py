"""Eight people at the wizard: what each of them types, as people do, short, vague and misspelt.

``⏎`` is enter; other keys stand in ‹ ›. A choice on a row is the beginning of its word. A line is a
screen; the last one is the last look.
"""

from __future__ import annotations

from typing import NamedTuple


class Walk(NamedTuple):
    """One person's way through the wizard, from the wish to Finish."""

    core: str
    """Only what is asked first."""
    everything: str
    """What is behind Look deeper, too."""


WALKS = (
    Walk(
        core="""
less anxious around people⏎talk to poeple at work⏎
3x a week⏎none⏎
say hi to one person⏎6⏎i feel shy⏎breathe out first⏎
i feel lonely⏎m⏎
8 weeks⏎lunch⏎
⏎""",
        everything="""
less anxious around people⏎talk to poeple at work‹f3›canteen⏎a colleague⏎
3x a week⏎none‹f3›⏎⏎⏎⏎⏎⏎once⏎3 times⏎every day⏎
say hi to one person⏎6⏎i feel shy⏎breathe out first‹f3›its scary⏎my therapist⏎
i feel lonely⏎m‹f3›0⏎1⏎4⏎3⏎m⏎p⏎
8 weeks⏎lunch‹f3›mon⏎m⏎2⏎next fri⏎
⏎""",
    ),
    Walk(
        core="""
get my life together⏎clean the flat⏎
every sat⏎0⏎
wash the dishes⏎7⏎im tired⏎do 5 minutes⏎
i like it tidy⏎m⏎
in 2 months⏎after coffee⏎
⏎""",
        everything="""
get my life together⏎clean the flat‹f3›home⏎nobody⏎
every sat⏎0‹f3›⏎⏎⏎⏎⏎⏎half of it⏎all⏎windows too⏎
wash the dishes⏎7⏎im tired⏎do 5 minutes‹f3›music helps⏎flatmate⏎
i like it tidy⏎m‹f3›1⏎1⏎3⏎1⏎m⏎h⏎
in 2 months⏎after coffee‹f3›today⏎⏎4⏎⏎
⏎""",
    ),
    Walk(
        core="""
stop drinking so much on weekdays⏎drink less beer⏎
max 4 beers a week⏎12⏎
8 beers⏎5⏎work was hard⏎drink tea⏎
sleep better, save money⏎m⏎
10 weeks⏎after work⏎
⏎""",
        everything="""
stop drinking so much on weekdays⏎drink less beer‹f3›⏎⏎
max 4 beers a week⏎12‹f3›⏎⏎⏎⏎⏎6⏎4⏎none⏎
8 beers⏎5⏎work was hard⏎drink tea‹f3›did it once⏎my wife⏎
sleep better, save money⏎m‹f3›2⏎2⏎4⏎1⏎m⏎b⏎
10 weeks⏎after work‹f3›tomorrow⏎⏎2⏎⏎
⏎""",
    ),
    Walk(
        # R stays open: nobody knows yet whose wish it is.
        core="""
my husband says I should exercise⏎walk round the block⏎
3 times⏎nothing⏎
put my shoes on⏎8⏎its raining⏎take an umbrella⏎
‹f7›⏎‹ctrl+n›
6 weeks⏎after diner⏎
⏎""",
        everything="""
my husband says I should exercise⏎walk round the block‹f3›outside⏎the dog⏎
3 times⏎nothing‹f3›⏎⏎⏎⏎⏎⏎1⏎3⏎5⏎
put my shoes on⏎8⏎its raining⏎take an umbrella‹f3›easy⏎the dog⏎
‹f7›⏎‹ctrl+n›
6 weeks⏎after diner‹f3›today⏎⏎2⏎⏎
⏎""",
    ),
    Walk(
        core="""
finish my thesis⏎write my thesis⏎
once by 30 june, 3x 1 hour a week⏎
open the file⏎6⏎i dont know where to start⏎write one bad line⏎
i need the degree⏎m⏎
⏎9 am⏎
⏎""",
        everything="""
finish my thesis⏎write my thesis‹f3›library⏎sam⏎
once by 30 june, 3x 1 hour a week‹f3›⏎⏎⏎⏎⏎2 hours⏎3 hours⏎5 hours⏎
open the file⏎6⏎i dont know where to start⏎write one bad line‹f3›i wrote before⏎my prof⏎
i need the degree⏎m‹f3›1⏎3⏎3⏎2⏎m⏎w⏎
⏎9 am‹f3›today⏎⏎4⏎⏎
⏎""",
    ),
    Walk(
        # Says after T what the goal really is.
        core="""
sleep better⏎go to bed earlier⏎
5 days⏎2⏎
be in bed by 11 once⏎7⏎netflix⏎put the phone away⏎
im tired all day⏎m⏎
8 weeks⏎10.30pm⏎
‹alt+1›⏎‹ctrl+u›go to bed at 11‹alt+5›‹ctrl+n›⏎""",
        everything="""
sleep better⏎go to bed earlier‹f3›⏎⏎
5 days⏎2‹f3›⏎⏎⏎⏎⏎⏎3 days⏎5 days⏎7 days⏎
be in bed by 11 once⏎7⏎netflix⏎put the phone away‹f3›i did it before⏎an alarm⏎
im tired all day⏎m‹f3›0⏎1⏎4⏎2⏎m⏎s⏎
8 weeks⏎10.30pm‹f3›today⏎⏎2⏎⏎
‹alt+1›⏎‹ctrl+u›go to bed at 11‹alt+5›‹ctrl+n›⏎""",
    ),
    Walk(
        core="""
spend less on takeaway⏎order less takeaway⏎
under 20 euros a week⏎45⏎
30 euros⏎6⏎too tired to cook⏎eat bread and cheese⏎
save for a holiday⏎m⏎
until easter⏎dinner⏎
⏎""",
        everything="""
spend less on takeaway⏎order less takeaway‹f3›⏎⏎
under 20 euros a week⏎45‹f3›⏎⏎⏎⏎⏎30⏎20⏎10⏎
30 euros⏎6⏎too tired to cook⏎eat bread and cheese‹f3›payday⏎my flatmate⏎
save for a holiday⏎m‹f3›0⏎2⏎4⏎2⏎m⏎m⏎
until easter⏎dinner‹f3›today⏎⏎4⏎⏎
⏎""",
    ),
    Walk(
        core="""
be a better dad⏎play with my son⏎
3x 30 min⏎1⏎
10 min lego⏎8⏎i come home late⏎read him a story⏎
hes only little once⏎m⏎
next session⏎sat morning⏎
⏎next fri‹ctrl+n›
⏎""",
        everything="""
be a better dad⏎play with my son‹f3›living room⏎⏎
3x 30 min⏎1‹f3›⏎⏎⏎⏎⏎⏎2⏎3⏎5⏎
10 min lego⏎8⏎i come home late⏎read him a story‹f3›its fun⏎my wife⏎
hes only little once⏎m‹f3›0⏎1⏎4⏎4⏎m⏎p⏎
next session⏎sat morning‹f3›today⏎⏎2⏎next fri⏎
⏎""",
    ),
)
