"""The words that thoughts of suicide and self-harm are written in, with their forms and slips."""

from __future__ import annotations

from smartgoals_tui.domain.text.content_words import word_set

_LEMMAS = """
kill: kills killed killing killin kil kll klil kiling
die: dies died dei
dying: dieing dyin
dead: ddead ded deda
death: deaths
unalive: unalives unalived unaliving
sleep: sleeping sleeps slept
live: lve lives lived living livin liv lvie liev lving livng
life: lfe lifes lfie lif
alive: aliv alieve
exist: exists existed existing existence existance exsist exhist
end: ends ended ending endin edn
stop: stops stopped stopping stoping
take: takes took taken taking
swallow: swallows swallowed swallowing
myself: myslef mysefl meself mself myselfs
self: slef sefl
harm: harms harmed harming harmin hram
injure: injury injuries injured injuring
hurt: hrt hurts hurting hurtin hrut hutr
cut: cuts cutting cuttin cuting ctu
slit: slits slitting slash slashes slashed slashing
burn: burns burned burnt burning
hit: hits hitting bang bangs banged banging punch punches punched punching slap slaps slapping
scratch: scratches scratched scratching
bleed: bleeds bled bleeding
hang: hng hangs hanged hanging hung
drown: drowns drowned drowning
shoot: shoots shot shooting
stab: stabs stabbed stabbing
strangle: strangles strangled strangling suffocate suffocating choke choking
poison: poisons poisoned poisoning
throw: throws threw thrown throwing
jump: jmp jumps jumped jumping leap leaping
drive: drives drove driven driving
crash: crashes crashed crashing
slip: slips slipped slipping
steer: steers steered steering
swerve: swerves swerved swerving veer veers veered veering
step: steps stepped stepping
walk: walks walked walking
overdose: overdoses overdosed overdosing overdosis overdoze overdozing
od: ods oding
suicide: suicied suiced
see: sees seeing saw seen
get: gets getting
manage: manages managed managing
use: uses used using
hold: holds held holding
suicidal: suicidality suicidally
drink: drinks drinking drank
vein: veins
pill: pills tablet tablets med meds medication medications medicine medicines paracetamol
 painkiller painkillers tylenol prozac zopiclone ibuprofen antidepressant antidepressants insulin
 xanax aspirin benzos opioids sertraline citalopram fluoxetine mirtazapine quetiapine diazepam
 valium codeine morphine oxycodone ambien
want: wan wants wanted wanting wnat watn wantt
wish: wishes wished wishing whish
hope: hopes hoped hoping
pray: prays prayed praying
plan: plans planned planning
think: thinks thinking thought thoughts thougts thoughs thougth ideation ideations idea ideas
dream: dreams dreaming dreamt dreamed fantasise fantasize fantasising fantasizing fantasies fantasy
feel: feels felt feeling feelings
try: tries tried trying
attempt: attempts attempted attempting
commit: commits committed committing comit commited
urge: urges urged impulse impulses craving cravings temptation
be: am is are was were been being b
have: has had having
do: does did doing
go: goes went going goin
carry: carries carried carrying
keep: keeps kept keeping
continue: continues continued continuing
give: gives gave given giving
leave: leaves left leaving
wake: wakes woke woken
disappear: disappears disappeared disappearing dissapear disapear dissappear
vanish: vanishes vanished vanishing
tired: tierd exhausted weary sick fed
reason: reasons reson resaon
goodbye: goodbyes goodby bye byes farewell farewells
say: says said saying
write: writes wrote written writing
letter: letters note notes
miss: misses missed missing
notice: notices noticed
care: cares cared
anymore: anymor anymroe
forever: 4ever
everyone: everybody everyones everybodys
nobody: noone no1
wrist: wrists
arm: arms leg legs thigh thighs skin stomach body
relapse: relapses relapsed relapsing
hate: hates hated hating loathe despise
burden: burdens
failure: failures
loser: losers
because: cuz cos coz bc
you: u
worth: worthwhile
stay: stays stayed staying
deserve: deserves deserved
need: needs needed
let: lets letting
make: makes made making
sound: sounds sounded sounding
seem: seems seemed
look: looks looked looking
pass: passes passed passing
pick: picks picked picking
help: helps helped helping
count: counts counted counting
check: checks checked checking
ask: asks asked asking
regret: regrets regretted regretting
hide: hides hid hidden hiding
face: faces facing
carve: carves carved carving
punish: punishes punished punishing
abort: aborted aborts aborting
starve: starves starved starving
survive: survives survived surviving
like: likes liked
love: loves loved
matter: matters mattered
happen: happens happened happening
tell: tells told telling
start: starts started starting
begin: begins began beginning
imagine: imagines imagined imagining
picture: pictures pictured picturing
sewercide: sewerslide sewerside sewercidal sewerslidal
kms: kmsing
"""
"""A word, and the forms and slips of the pen that are read as it."""

_CONTRACTIONS = """
do not: don't doesn't didn't donot dnt doent dosent
can not: can't cannot couldn't canot cnt
will not: won't wouldn't wont
should not: shouldn't
be not: isn't wasn't aren't weren't ain't
have not: haven't hasn't hadn't
i be: i'm iam iwas
wish i: wishi
i: ijust
i do not: idont
i can not: icant
i will not: iwont
i want: iwant
i want to: iwanna
i wish: iwish
i hate: ihate
i hope: ihope
i have: i've
should have: should've shoulda
would have: would've woulda
could have: could've coulda
i would: i'd
it will: itll
they would: theyd
nobody would: nobody'd
they will: theyll
what be: what's whats
there be: there's theres thers
want to: wanna wana wannna wna wnna
i do not want: idw
no energy to: cba
not: nt nto
i do not know: idk dunno
in front: infront
and: n nd
as well: aswell
should: ought shld shoud shuld
tomorrow: tmrw tmr tmw tomoz tomorow tommorow
go to: gonna gunna gona
have to: gotta
try to: tryna
let me: lemme
wake up: wakeup
about: abt bout
now: rn
.: fr ngl tbh lol lmao lmfao smh af asf bro bruh dude omg ugh sigh haha hahaha wtf ffs meh
though: tho altho
self harm: selfharm selfharming selfharmed selfharmer
end it: endit
self injure: nssi selfinjury selfinjuring selfinjure
"""

_WITH_APOSTROPHE = {
    "i'll": "i will",
    "od'd": "od",
    "it'll": "it will",
    "they'd": "they would",
    "we'd": "we would",
    "she'd": "she would",
    "he'd": "he would",
    "they'll": "they will",
}
"""Short forms that are other words without their apostrophe."""


def _forms(table: str) -> dict[str, str]:
    entries: dict[str, str] = {}
    for line in table.replace("\n ", " ").strip().splitlines():
        canonical, _, forms = line.partition(": ")
        for form in (canonical, *forms.split()):
            entries[form] = canonical
            entries[form.replace("'", "")] = canonical
    return entries


FORMS = _forms(_LEMMAS) | _forms(_CONTRACTIONS) | _WITH_APOSTROPHE
"""What each form is read as: one word, or several that it stands for."""

SMALL = word_set(
    "absolutely actually almost always badly basically completely damn definitely even ever "
    "finally fuckin fucking genuinely honestly just kinda literally maybe often only perhaps "
    "pls plz probably quietly really secretly seriously simply sometimes sorta still totally truly "
    "very"
)
"""Words that change nothing of what is said: they are read over."""
