"""More of what people write, and of what only sounds like it: see ``crisis_sentences``.

No line of it was there when the phrases were first written down.
"""

CRISIS_APART = """
my son is the only reason I'm still here
stay safe tonight and not take the pills
I want to feel glad to be alive instead of wishing I wasn't
write to Noor every evening that I'm still alive
I'd rather die than live like this
I'd rather be dead than go on
being alive hurts
living hurts
being dead seems easier
being gone sounds better
I wish I had the guts to end it
some day I will have the courage to do it
I want my boys to have a father who wants to live
nothing helps but cutting
nothing helps except hurting myself
I want to understand why I cut
tell Ana that I cut
replace cutting with drawing
delay cutting by ten minutes
no cutting on school nights
let my flatmate keep my razors
keep no blades in the house
have no razors at home
injure my arms when I am alone
I do not believe that my life is worth anything
I wonder whether life is worth it
my life doesn't matter
my life is worthless, nobody sees it
wondering if it is worth going on
Is it even worth living
I wish the attempt had worked
I wish it had worked last time, the pills
I am only waiting to die
I can't wait to be dead
I count the days until I can die
I look forward to being dead
I don't see what difference it would make if I died
Being gone would be easier
Not waking up would be nice
nothing would change if I was gone
What difference does it make if I live
I don't believe I deserve to live
some nights I hope I get shot
I want to be killed
I hope that my heart gives out
theres nothing left for me here
i keep looking at the bridge on my way home
googling how many tylenol it takes to die
cant see myself being alive at 30
I've written the note already
whats the point in me being here
ppl would be happier if i wasnt around
everyones life would be easier without me in it
i'm just a burden they'd be better off
stop fantasizing about not existing
I wanna go to sleep n not wake up
hoping i get hit by a bus on the way
if i get hit by a car tomorrow i wouldnt mind
didn't drink, still wanted to die
not attempt again
no more attempts this year
keep my razor blades out of the room
throw out my blades
get clean from self harm, day 12
90 days clean from cutting
i burn myself with a lighter when it gets bad
punched the wall until my hand bled, wanted to hurt myself
bang my head against the wall on purpose
make new cuts on my thigh
dont act on the urges to sh
relapsed with sh again last night
im gonna end it all tonite
im done. goodbye everyone
I'm ready to go. I've said my goodbyes
gave away my stuff, wont need it
it'll all be over soon
i just want the pain to stop forever
I want to be with my mum in heaven
i want to join my dead husband
dont see a future for myself
i dont see the point of going on living
I can't live like this any more
cant take this life anymore
want 2 die so bad
kll myself
comit suiside
thinking about sucide evry day
i wana kil mysef
my head says jump when the train comes in
step off the roof
gas myself in the garage
put a gun to my head
bought a rope to hang myself with
tie a noose
swallow bleach
starve myself to death
bleed out in the bath
OD on my antidepressants
I hope my heart just stops in the night
i shouldnt be alive
why am i still alive
i regret surviving
hate being alive
life is too much, I want out
i want out of this life
I wish somebody would just shoot me
stay alive this weekend
survive till my next appointment without hurting myself
call 988 before I do something to myself
I might do something stupid to myself tonight
I don't trust myself to be alone with my pills
im scared i'll kill myself
I DONT WANT TO BE ALIVE ANYMORE
I don't want to be part of this world
I dont want to continue living
i dont want to keep on living
i dont want to do life anymore
i have had enough of life
i've had enough of living
had enough of being here
fed up of living
fed up with being alive
so over being alive
life isnt for me
life has no meaning
my life has no purpose
my life is over
i dont see a reason to get up or to live
there is nothing to live for
ive got nothing left to live for
Nothing left to live for
no purpose in being alive
cant bear to live another day
cant face another day
cant face tomorrow
dont want there to be a tomorrow
don't want to see tomorrow
don't want to see another birthday
dont want to make it to 2027
hope i die in my sleep
hope tonight is my last night
today is my last day on earth
i wont be around much longer
i won't be alive by christmas
by the time you read this i'll be gone
you wont see me again
nobody will ever see me again
I'm going to do it tonight
i know how i would do it
i have the means and a date
set a date to die
picked a date for my death
looking up painless methods
research the best way to kill yourself
search for easy ways to die
how to die without pain
how many pills do i need to die
how much insulin would kill me
mix pills and alcohol and never wake up
wash down the pills with vodka
took 30 paracetamol last night
took too many sleeping tablets
swallowed all my meds
pills are lined up
hide the pills from me
lock away my meds so i dont od
give my pills to my partner to keep me safe
stay away from the bridge
stay away from train tracks
keep thinking about the tracks
think about driving off the road
drive off a cliff
crash my car on purpose
steer into oncoming traffic
walk into the ocean and not come back
walk into the sea
swim out until i drown
let myself drown
drown in the bathtub
hang from a beam
rope around my neck
choke myself with a belt
suffocate myself with a bag
put a plastic bag over my head
blow my brains out
eat a bullet
bullet to the head
shoot myself in the head
get a gun and end it
stab myself
open my veins
cut open my arms
cut deep enough this time
cutting again
started cutting again
I've been cutting
havent cut in 3 weeks
stay clean, no cutting
4 months no self harm
stop sh
dont sh today
no sh for 30 days
self injury free week
selfinjure
hurting myself helps me cope
hurting myself again
want to hurt myself so bad
i deserve to be hurt
I deserve pain
I deserve to suffer and die
punish myself by cutting
burning my skin
burn my arm with a cigarette
carve words into my skin
picking at wounds on purpose so they bleed
bite myself until it hurts
everyone would be happy if i died
nobody would cry at my funeral
who would even come to my funeral
plan my own funeral
plan my funeral songs before i go
write my suicide note
writing goodbye notes
last letter to mum
record a goodbye video for my kids
say sorry to everybody before i go
find someone to take my dog after i am gone
put my affairs in order before i end it
give away my things because i wont need them
final goodbye
farewell world
goodbye cruel world
its time to go, goodbye
i want to be with grandma again in heaven
i'll see dad soon in heaven
rest forever
i want eternal sleep
want to sleep and never open my eyes
close my eyes forever
death would be a relief
death is the only way out
suicide is the only option
theres only one way to end this pain
the only way to stop the pain is to die
i'd do anything to make the pain stop, even die
wish i could just stop existing
wish i was never here
wish i hadnt been born
mum should have aborted me
i was a mistake, should not exist
i shouldn't exist
i dont belong in this world
i dont belong here, i dont want to be on this earth
the world doesnt need me
nobody needs me alive
i am worth more dead than alive
my family would get the insurance money if i died
they'd be better with me dead
im a burden on my family
i'm dragging everyone down, they would be better without me
so tired of fighting, i want to give up and die
i want to give up on everything, life too
giving up on life
ready to give up my life
throw my life away
want to end things
end things for good
end it
gonna end it
just end it
put me out of my misery
put an end to it all
put an end to my suffering
make it stop. i want to die
I cant handle being alive
living is torture
living hurts too much
existing is exhausting
being alive is pain
every day i wake up disappointed that i woke up
angry that i woke up again
disappointed to wake up alive
hate waking up every morning because i am still alive
god please take me
lord take me away from this life
i pray to god to let me die
pray that i dont wake up
why cant i just die
why didnt i die
it should have been me who died
i should have died in that crash
i should be dead
i ought to be dead
should just kill myself already
might as well kill myself
might as well be dead
may aswell die
ill kill myself if i fail
If I fail again I'll end it
if this week doesnt work im done with life
this is my last try before i kill myself
killing my self is all i think about
kys myself
want to unalive
unalive thoughts
sewerslide
feeling sui
sui thoughts
passive si
suicidal ideation lower than 3
not act on suicidal urges
suicid
succide
siucide
suicied
comitting suicide
commit sucide
thinkin bout killin myself
wanna kill meself
kill mysef
im gna kill myself
idw to live
i dont wna be alive
dont want 2 live
cba living anymore
cant b here anymore
cnt do this anymore
nt want to wake up
dont wana wake up tmrw
tired of life
life sucks and i wanna die
feel dead inside and want to be dead
jump infront of the train
jump infront of a car
jumping from a window
jump off something high
fall from a great height on purpose
fall asleep for ever
lie down in the snow and not get up
stop eating until i die
stop taking insulin so i die
refuse treatment because i want to die
call samaritans when i want to jump
text the crisis line before cutting
remove the knives from my room because of urges
go to A&E if i feel unsafe with myself
i do not feel safe with myself
im not safe alone tonight
keep me safe from myself
survived an attempt last month
since my attempt in may
after my suicide attempt
my third attempt to end my life
one more attempt and im gone
i cant picture a future with me in it
I'm tired of pretending I want to be here
I think my kids deserve a mother who isn't me, I'd rather be dead
every night i ask god not to let me see the morning
i hope this illness takes me
wish the plane would go down
I've been researching how to end my life
i have a razor hidden in my drawer
keep a box of blades under the bed
tempted to swallow everything in the medicine cabinet
i could just let go of the wheel
letting the car drift into the wall
ive picked the bridge
the train tracks are calling me
nobody will care when im dead
it wouldnt matter if i was dead
it would be better for everyone if i just died
my death would solve everything
cutting is the only thing that helps
i need to cut so bad rn
trying not to cut
fight the urge to cut my thighs
hide my scars, no new ones
no new scars this month
i burned myself again
scratched my arms bloody
hitting my head when im upset
starving myself because i deserve it
im going to kill myself on my birthday
gonna off myself
I want out
checking out for good tonight
i am going to unalive
im better dead
wld be better dead
better 2 b dead
whats the use in living
why bother living
dont c the point in living
i dont find any joy in living n want it over
can't imagine living another 40 years like this
im scared of what i might do to myself
i almost killed myself last night
i nearly jumped yesterday
i tried to hang myself
tried to overdose in march
almost took all my pills
sleep and stay asleep forever
let this be my last winter
not live past 30
i never wanted to be alive in the first place
i didnt ask to be born
I wish I could stop being
stop my heart
the pills look so tempting
want to bleed
wish I had the courage to die
too coward to kill myself
suicidle
suicidial thoughts everyday
sucicide
I keep thinking abt ending it
I honestly dont see myself living through the winter
everything would be simpler if i had never existed
i just wanna stop being alive for good
sick of breathing
not sure i'll still be alive at my sister's wedding
no desire to keep going with this life
life feels like a prison, i want to die
thinking of taking my own life again
got my hands on a gun and don't know what to do
i rehearsed it on the roof yesterday, standing on the ledge
dream of not waking up
my wife deserves better, she will be happier when im dead
i feel like ending everything
swallowed a handful of sleeping pills
hung a rope in the garage
walked onto the train tracks last night
my arms are full of cuts
cut my leg again bc i failed
had to stop myself from cutting
punching myself in the face when i mess up
hurt myself in secret
i do it with a lighter, burn my wrist
selfharm urges at 10pm
do not self-harm for a month
commited suicide in my head a thousand times
suicidal today
so suicidel rn
im contemplating suicde
planing my suicide
wish a bus would run me over
if i dont wake up tomorrow thats fine
i'd be fine with dying in my sleep
nobody would even notice if i was gone
nobody gives a damn whether i live or die
my friends are better off without me around
i'm only a burden on my parents, better dead
wrote letters for everyone for when i'm gone
there's no way out for me except death
i lost all hope and want to give up living
there is no future for me
wht is the point of staying alive
i cnt live like this anymore
dnt wanna b alive
cant stand being alive another day
i shud just kill myself
kil myself tmrw
im gonna jump
jump from the 10th floor
crash into a tree at full speed
i could drive off the bridge and it would be over
drink until i dont wake up
overdosing seems easy
took an overdose once, never again
the voices tell me to kill myself
tell my mum when i want to die
go to the ER if i get suicidal
keep going for my dog even though i want to be dead
make it to my therapist alive
jump off bridge
jump in front of train
want die
i want to sleep forever
I just want it to stop
i want it to be over
wanna be ded
someone kill me
i want to hurt myself
i want to harm myself
cut my arms when sad
cut myself when im sad
cutting helps me calm down
burn myself when i am sad
take pills and die
swallow pills
swallow a bottle of pills
od on pills
overdose on sleeping pills
drown myself in the lake
everything would be better without me
better without me
the world is better without me
they are better off without me
she would be better off if i was dead
if i died tomorrow nobody would care
nobody cares if i die
no one would notice if i died
no one cares if i live
i dont care if i live or die
i dont care if i die
dont care if i wake up
i should just disappear
i should not be here
i want to vanish
i want to leave this world
i want to leave everything behind and die
say my goodbyes
wrote a suicide note
writing a goodbye note
make my goodbye letters
end my pain
end my suffering
ending it
i'm ending it
ending my life
finish my life
take my life
taking my life
take my own life tonight
im going to end my life
my life is pointless
life is pointless
life is meaningless
life isnt worth it
lifes not worth it anymore
not worth living
living isnt worth it
i dont deserve to be alive
i dont want to exist anymore
dont wanna exist
i wish i would die
wish i would not wake up
hope i never wake up
hope i die
please let me die
pray to die
death is better
death sounds nice
thinking of death
i think about death all the time
i think about suicide
thoughts of suicide
suicidal again
suicide plan
plan my suicide
make a suicide plan
attempt suicide
tried to kill myself
tried to end my life
no will to live
lost the will to live
lost my will to live
no reason to go on
no reason to be alive
no reason for living
nothing to live for
there is no point anymore
there's no point in living anymore
whats the point in going on
whats the point anymore
why should i live
why live
why am i alive
cant go on anymore
cant go on living
cant live anymore
i cant do this life anymore
cant keep going
cant keep living like this
i give up on life
done living
done with living
im done with this life
tired of everything, want to die
too tired to keep living
exhausted from living
hate living
hate my life and want to end it
i hate being alive
hang me
i wanna hang myself
choke myself
suffocate myself
slit my throat
cut my throat
cut deep
cut until i bleed
bleed to death
starve until i die
walk into traffic
walk in front of a car
lie on the tracks
crash my car
drive off a bridge
blow my head off
i feel like killing myself
feel like dying
feel like i want to die
dying would be easier
would be easier to be dead
easier to just die
its easier to die
better to die
i'd rather die
rather be dead
i deserve to die
i want my life to end
i want my life to be over
wish my life was over
wish it was over
wish it would all end
wish i could end it
wish i could disappear
wish i could sleep forever
wish i was gone
wish i were never born
never been born
never wake again
never to wake up
not be alive tomorrow
not live anymore
not exist
no more living
stop living
stop being alive
stop breathing
i keep wishing i was dead
dont feel like being alive rn
cant see a reason to carry on living
no strength left to keep living
i think the world would be happier without me
my parents would get over it if i killed myself
wish somebody would end my life
idk if i want to be alive tomorrow
i hope i get run over
whenever i see a train i want to jump
took a knife to my arm again
i scratched my wrists open with scissors
relapse: self harmed on tuesday
keep razors away from me
three weeks without hurting myself
bleeding out would be ok
i'd take an overdose if i had the pills
counting out pills to kill myself
sorry mum, i cant stay alive
i said goodbye to my family in a note, i'm going to die
if i had a gun id shoot myself
wanting to die every single day
scared that i will commit suicide
my therapist knows i am suicidal
unaliving myself crosses my mind
thinking abt kms
i hate that i'm alive
life is not for me, i want to go
just want to not exist for good
no1 would miss me
noone would cry if i died
whats the point of being alive if nothing helps
living feels pointless
every morning i wish i hadn't woken up
im better off dead tbh
they'd all be happier w/o me
I'm nothing but a burden, i should die
i should have killed myself years ago
don't think i can keep myself alive
ready for my life to be over
i fantasize about crashing my car
hold my head under water until i drown
jumping off the balcony is on my mind
drank bleach once
stabbing myself
set myself on fire
get hit by a truck and be done with it
my mind says everyone wants me dead
i want to fall asleep and stay gone
lost my reason for living
i can't keep going, i want to die
tempted to cut tonight
cut so deep i need stitches
not hurt myself until friday
self-injury urges, call a friend instead
plan to hang myself this weekend
googled how to kill yourself painlessly
i do not want to see 2027
i'd be happier dead
im so done with being alive
i dont want to do this life thing any longer
cant think of one reason to stay alive
i want to be six feet under
my kids deserve a better mum, they'd be fine without me
no one would even cry if i was dead
planning how i'd kill myself
i'm going to overdose tonite
i keep picturing my funeral
i've decided to end my life after exams
the only thing i look forward to is dying
i pray every night that i won't wake up
life has become unbearable
existence is pain
can't live with this pain anymore
wish i had died in the accident
why did i survive
i wanted to jump off the overpass
lying on the railway tracks last night
drove to the bridge and thought about jumping
swalowed all the tablets
stash of pills under my mattress
hiding a blade in my phone case
cutting my thighs in the shower
made cuts on my wrist again
i burn my arms on purpose
bit and scratched myself until i bled
self harming since march
trying to stop self harm
clean from cuttin for 20 days
sucidial ideations got worse
feel suicidal af
killing my self slowly
klling myself
kil myself 2night
i wann die
i want too die
id rather not be here
i dont wan to be here anymor
nobody wants me alive
i'm better of dead
everyone's better off witout me
world would be better w/out me
i am a burden to my family and i want to disappear
saying goodbye to the people i love before i do it
left a goodbye note on my desk
this is goodbye forever
fed up with life, want out
give me one reason not to kill myself
i could just walk into the sea
drown in the river
i just want to sleep for ever and never get up
hope the cancer comes back and kills me
i have lost the will to carry on
i see no point in being here any longer
thinking of ways to die
there is no reason for me to be alive
i want my pain to end, for good
thinking every day about killing myself
my life should be over by now
i wish i could go to sleep and not wake up ever
dont wanna live like this any more
im a burden and everybody would be better without me
cut my arms again yesterday
i have started self harming again
planning to take all of my antidepressants
want to throw myself in front of a train
hang myself in the shed
i am afraid i will hurt myself
sucide is all i can think of
id be better off not existing
i wanna end my lfe
ready to give up on life
everybody would be happier if i was dead
hope i get into a fatal crash
bought razor blades to cut myself
no way i can go on living
my only way out is death
i wrote my goodbye letters tonight
i should never have been born, i wish i was dead
dont let me wake up
resist cutting for one evening
swallow my whole pack of sleeping tablets
im going to shoot myself
nothing matters, i want to die
stop thinking about suicide
i want to die
cut myself again
not kill myself this week
i cant see a reason to stay alive
thinking about ending it all again
no self harm for 30 days
i wish i wasnt born
i jsut want to dissapear forever and never wake up
go one month without cutting
took too many pills last night
suicidal again today
been having suicidal thougts
my life isnt worth living
im going to jump off the bridge on friday
this is goodbye everyone, i am sorry
they will be happier when im gone
i am tired of being alive
i dont wanna be here anymore
I do not see sense to live more
I want finish with my life
stay alive until christmas
burned myself with a cigarette because i deserve it
i keep wishing i would not wake up in the morning
wanna off myself
overdose on my meds tonight
i feel like killing my self
sometimes i think about hanging myself
nobody would care if i died
nobody would even notice if i was dead
survive this week without relapsing into self-injury
i relapsed, cut my arms last night
i've got the pills ready
getting my affairs in order before i end my life
cant do life anymore
dont wanna live no more
i just want it all to end, all of it, me too
i want to be dead
wish i was dead
theres nothing left for me to live for
i should just kill myself honestly
gonna kill myself if i fail this exam
ive decided to die on my birthday
planning my own death
gave away my dog so nobody has to deal with it when im dead
stop thinking about suicide every night
dont act on the urge to cut
urges to hurt myself, 3 days clean
30 days clean from self harm
scratched my arms until they bled
hit my head against the wall to punish myself
punched myself in the face because i deserve the pain
i am a burden to my family, they should be rid of me
the world would be better without me in it
swallow all the sleeping tablets
drown myself in the river
step in front of a train
tried to kill myself in march, not again
not attempt suicide again
i dont see a future with me in it
make it to friday without killing myself
keep living for my kids even though i want to be gone
I have no more will to live
I don't want to exist
sewerslide tonight
i would rather be dead than go back there
life is pointless and i want out
lost the will to live and i mean it
can't see myself alive next year
goodbye mum, please forgive me for what i am about to do
i really dont want to wake up anymore
every day i pray that i die in my sleep
hoping for a heart attack so its over
wish someone would just shoot me in the head, not joking
done. cant do it anymore. goodbye
im not going to be around for christmas anyway
theres no point making plans i wont be here next year
thinking about walking into the sea
researching ways to die
looked up how to tie a noose
i bought a rope yesterday
no reason for me to be here
my existance is a mistake
the only thing that stops me from killing myself is my cat
keep from harming myself until therapy on tuesday
put a plaster on instead of cutting deeper
i cut again. 4 on the thigh
stay clean, no blades for 2 weeks
dont pick up the razor
i deserve to be dead
not feeling suicidal for a whole week
be less suicidal
distract myself when the suicidal feelings come
i took an overdose in june
my third suicide attempt was in spring
if i fail again im gonna end it
If this doesnt work out I will end my life
I am thinking to suicide
I dont have desire of living
i have not want to live
would anyone even come to my funeral
it would be so much easier to be dead
nobody would cry if i was gone tomorrow
life isnt for me anymore i want to leave it
gonna jump infront of the 7.15 train
SH free since monday
starving myself as punishment, hitting my legs black and blue
my existence should end, erase my existence
why am i still here
i probably wont be here by summer
i dont want to be around anymore
hope to not be around
i dont want to be on this planet
theres no joy in my life
i dont want this life
im done with my own life
i want to be free of this life
see you all in the next life
im not worth saving
ready to go to heaven
no reason to continue
cant do life
i hate that i was born
i dont want to breathe anymore
i dont want to be anymore
there is no hope left for me
i have lost all hope
i wont make it through the night
nothing matters to me anymore
no point in anything
i hope tomorrow never comes
i want off this planet
nothing keeps me here
my time on earth is up
i dont have it in me to go on living
jealous of the dead
i will end up dead
god please let me die
i pray god to let me die
sad that i didnt die
sorry mum. i am going to die
i want to be dying already
praying for death
i have a death wish
call suicide prevention when it gets bad
this is where my story ends
hoping a truck ends me
take my meds, go to sleep and not get up
kys
soon it will all be over
i belong in a grave
i wish to pass away
i just want to fade away
want to get run over by a bus
ctb
kermit sewerslide
find a fatal dose
sit in the car with carbon monoxide
make it look like an accident
urges to harm
burn cigarettes out, burned cigarette on my arm
make myself bleed
i want to poison myself
keep myself safe tonight
i am a danger to myself
thinking of topping myself
do myself in
finish myself off
hide the fresh cuts
put the razor blade away
thinking about taking the pills
hope the plane crashes
a bullet through my head
hope i fall off a cliff
bath with the toaster
leave this world behind
i wish i had not survived
i survived my attempt
i should not have survived
my second attempt on my life
after my attempt to kill myself
phone the crisis hotline
hoping something bad happens to me
happier with me gone
wont need my things once im gone
why should i even go on
i dont feel like living today
im over life
so tired of this life
want to stop breathing
just let me go to sleep for ever
not kill myself before my sisters wedding
reach 100 days without hurting myself
didnt hurt myself today
one week no cutting, reward: cinema
stop picking up the blade when im sad
wear short sleeves without fresh cuts
i hit my head on the wall again till it bled
snap a rubber band on my wrist instead of cutting
hold ice cubes when i want to cut
I carved words in my leg
ive been burning my arms
talk to someone before i do something to myself
im scared of what i might do to myself tonight
i might not make it to the weekend
i don't think i'll be alive by then
no one needs me alive
mum would be happier without me
they'd all be better off if i'd never been born
I am thinking all the time about my death
i think every night how i would do it
wrote letters to my kids for when im gone
my suicide plan is ready
delete the suicide plan
sucide
sewercidal af
kmsing if i fail
KMS!!!
i wanna kms so bad
kill me pls
somebody end my misery
fall asleep & never wake up
I have no wish to live
my life has no sense, I want to die
want to be with my dead husband
might kms tbh
id kms if i fail
about to kms
i dont want to live like this anymore
nothing makes life worth it
wish i could fall asleep and not come back
keep thinking of suicide
i will kill my self if she leaves
im thinkin bout killin myself
i hav no reson to live
suiside thoughts again
dnt wanna be alive
thers no point livin
id be better of dead
evryone would be happier if i was dead
stop self injuring
no self-injury this month
dont cut, call anna instead
made it 14 days w/o cutting
not cut my arms for 5 days
go a week without hurting myself
stop banging my head when i panic
resist burning myself
promise my therapist i wont hurt myself
promise not to end my life
stay alive one more day
choose to stay alive
get through tonight alive
try not to die this month
not be dead by 30
find something to live for
find a reason to stay
put the pills out of reach so i dont take them all
give my medication to mum because i might overdose
i wrote a goodbye note
said my goodbyes to everyone
my family will get over my death
I don't have forces to live anymore
life has lost all its sense for me
it is better that I die
I want to die but i dont want to hurt my mum
whats even the point of being alive
cant be bothered to live
no one would care if i killed myself
i hope i die soon
why cant i just die already
thinking about death a lot, mostly mine
life's not worth it
not worth living any more tbh
i feel like i dont deserve to be alive
i feel like jumping off the balcony
want to slit my throat
i tried to hang myself last week
tried to od on paracetamol
took all my mums sleeping pills
wanting to hurt myself again
cut myself for the first time in months
self harmed yesterday
self-harm urges, colour on paper instead
throw away my razors tonight
tell my gp about the suicidal thoughts
tell mum that i want to die
write down 3 reasons not to kill myself
survive until my birthday, then decide if i live
dont give up on life
keep on living even when it hurts
dont want to see tomorrow
everybody is better off when i am not there
im a waste of oxygen and should die
i hate my life and want it to stop
living is a punishment
existing is so exhausting
I am fed up to live
i feel suicidal, failed my exam
suicidal since the exam results
suicidal in class again
self harm in the school toilets between classes
thinking about suicide, cant finish my thesis
overdose or finish the project
watched a series and felt suicidal
no self harm until the concert
self harm free, watch a film instead
suicidal after band practice
call a friend when suicidal, watch a film with her
take every pill in the house
take a whole box of pills
take all my pills before they come home
hurt myself again, then went to the gym
want the pain to stop forever, my doctor doesnt care
stay alive, play a game instead
i want to disappear, i am an embarrassment
write a goodbye letter, quit the job
cut again last night, no protein today
stop cutting, eat more calories
if i want to hurt myself, then i stretch or go running
tie a noose, fishing rod was not strong enough
slept 3 hours, cried, want to be dead
skipped the run, whats the point, im gonna kill myself anyway
did it. still dont want to live tho
week 3: no self harm, saw my psychologist
if i get the urge to cut then i go for a run
after work i feel so low i think about suicide
when i come home and feel suicidal i call the crisis line
my obstacle is that i want to die every evening
because otherwise i will end my life
reason: my kids, else i would not be alive
stop my suicidal thougths by walking daily
read a book instead of hurting myself
go to the gym instead of cutting myself
finish my studies even if i want to die
do the project even though i feel suicidal
lost my job and want to end it
failed again, i should kill myself
deserve to die for eating so much
i dont see why i should be alive
nobody wants me here, i should disappear forever
exams are over, still suicidal
train hard or kill myself trying. no joke i mean it, i want to die
its 3am and i am thinking of ending my life again
too many thoughts of death and dying at night
cant stop thinking about dying
keep myself from overdosing
not overdose this year
not take more pills than prescribed, i tried to die in may
no more cutting!!
no cuts this week
leave my arms alone, no scratching till blood
want to get hit by a truck
hope my plane goes down
its my last week on earth
i do not wish to continue my life
I am tired from life
please god take me tonight
i want to go to sleep and wake up dead
wish i had the guts to kill myself
im too scared to die but i dont want to live
i wanna die so bad rn
i dont wanna be alive no more
no point in being alive
the world wouldnt miss me
my kids deserve better, they'd be fine without me
i keep imagining my own death
plan to kill myself on sunday
i think i will commit suiside
got drunk and tried to kill myself
nearly jumped today
hid a knife under my bed to hurt myself
bought razor blades to cut
cut my thighs again :(
2 days since i last cut
dont self harm this weekend
stop wanting to die
stop thinking about killing myself
get help for suicidal feelings by friday
text a friend when i want to hurt myself
survive the week without an attempt on my life
i cant keep going like this, i want to end my life
so done with living
i never wanted to be born
it would be better if i was not here
i am better off dead than alive
please let me die in peace
why did i survive the overdose
im gonna do it tonight, goodbye everyone
sorry to my family for what i will do
i wish to sleep and not wake
I do not find reason to live
I want that my life ends
I have enough of living
I think often to kill me
hungry, tired, wish i were dead
wishing i could just disappear and be gone for good
hurting myself feels like the only way to cope
dont want to be alive today
i want to end my own life
feeling suicidal, walk round the block
dont wanna wake up tmrw
not worth being alive
no will to live since mum died
i lost the will to live
better if i died in that crash
i shouldve died
wish id died as a child
kill myself if i dont pass
almost killed myself yesterday
my mind keeps saying kill yourself
i just want to be dead already
everyone hates me and wants me dead
my family doesnt need me, they would be better with me gone
they wont miss me when im dead
stop self harm by easter
no cutting today
i cut my wrists last year, never again
not hurt myself when dad shouts
urge to burn myself, went for a walk instead
hurting myself on purpose again
choking myself till i pass out
make myself bleed to feel something
overdosed twice this year, want it to be the last
hide all the pills from me
i have a plan and a date to end my life
looking for a painless way to go
how many pills to die
go to the roof and jump
lie down on the rails
throwing myself under the train would be easy
i am empty and want to stop existing
existing hurts
I am not wanting to live any longer
I have wish to finish my life
for me is better to be dead
wish i had passed away in my sleep
idont want to live
relapsed on cutting
the urge to cut is back
I'm not safe on my own tonight
steer the car off the road and be done with it
I'd like to do away with myself
passive death wish
SI and SH urges
sh relapse yesterday
clean from sh for 12 days
nssi
nobody'd care if I jumped
i have been cutting since school
hope never to wake up after the operation
i am not safe
cutting urges hit after every call with mum
went back to cutting in march
punching walls to hurt myself
SI is back tonight
go to the bridge to jump
i've written letters to the kids for after
goodbye letter is done
si thoughts, 7 of 10
hold the razor in my hand and think
when I get cutting urges hold ice
fall back into cutting whenever dad drinks
sh again yesterday
I shouldn't be left alone tonight
there's no place for me on this earth
i have my method and my date
I counted my tablets again
took the blade out of the sharpener
the wish not to exist gets stronger in winter
tell someone before I cut
drive off the road on purpose
death wishes come at night
nearly od last night
I don't want to live anymore
i hope the surgery kills me
want to vanish for ever
take too many pills
shoot myself with dad's gun
burn myself with the iron on purpose
follow my safety plan
I wish the earth would swallow me for good, I want to be dead
no one needs me, I should just go kill myself
not safe on my own this evening
choke myself till I pass out
bump myself off
idont want this life anymore
learn to live with the thought that I want to die
cut my forearm again
icant be alive any more
the urge to cut returned
please dont leave me alone tonight, im not safe
wrote letters to my kids for after
lock the knives away when the urge comes
ijust dont want to be here
the urge to cut crept back after the fight
SI again tonight
steering off the motorway crosses my mind
how many zopiclone are enough to not wake up
go to A&E if I can't keep myself safe
i dnt wanna b here no more
iwont be alive in may
write down when the urge to cut comes
start sh again
not safe alone with the pills
i have my method and the day
I think of hanging myself in the shed
starving myself to punish myself
review: two days without thoughts of suicide
imso tired of living
hurtmyself
slipped and cut again
the urge to hurt myself is back
i'm not safe to be on my own
make away with myself
If I were gone, my kids would be fine
My son is the only thing keeping me alive
If I die my parents won't cry
I won't be around for my birthday
I sat on the roof and thought about letting go
Give the gun to my brother so I don't use it on myself
Ask my husband to keep my pills because I don't trust myself with them
I punch myself when I make a mistake
Cover my scars from cutting
I want to go where my mother is, she died in May
Try to want to live again
I lost my will to live after the divorce
I cross the road without looking because I hope something hits me
I've put my affairs in order so that I can go
I almost did it last night, I had the pills in my hand
I tried to end it in October
Talk about the death wish in therapy
Sometimes I think it would be good to be dead
I didn't want to live this week
Drinking myself to death
i wish i wasnt alive
I regret that it didn't work when I took the pills
I want to stop the pain for good by dying
Remember why I wanted to live
I'd be happier in the ground
I don't think I'll make it to Christmas
I don't think I will make it to thirty
Find something worth living for
the only thing that helps is hurting myself
I want to go to bed and never get up
I bought pills to do it
throw out the old pills so I am not tempted
I don't want to see forty
dying seems easier than living
I managed not to cut
did not cut on Wednesday
hurt my arm on purpose
hurting my body on purpose
I bruise myself on purpose
I pinch myself until I get bruises
take a razor to my legs
my old habit of cutting
the cutting has started again
give up cutting
Death is all I think about
I can't see a way to go on
I looked up how to hang yourself
I have enough pills to end it
I keep thinking about the gun in the closet
I held the razor to my skin
I imagine crashing my car
I think about hanging
I wish I could die without hurting my mother
I only live for my kids, otherwise I would be gone
If it wasn't for my kids I'd be dead
My cat is the only reason I'm still alive
They would be over it soon if I died
I'm not made for this life
I'm too weak to live
I'm exhausted by living
Life hurts
I can't picture myself alive next year
I won't live to see thirty
I would be glad if I got a deadly disease
I'm alive and I hate it
I'm still here and wish I wasn't
My suicidality
Feeling that everyone would be better off
When the urge to jump comes, I step back
If the thoughts of death come then I call 988
If I start planning my death then I go to the clinic
Make a list of reasons to live
Make a list of reasons not to die
Not do anything to myself
Get through the night without doing anything to myself
Tell my parents about my self-harm
Wear short sleeves even with my self-harm scars
Stop hiding my self-harm scars
Stop punching walls until my hand bleeds
Stop romanticizing death
Stop seeing death as the way out
Stop wanting to live
I hope to die before my fortieth birthday
I have been clean for two months and then cut again
I used a razor on my arm again
I used the blade again
I put my hand on the hot stove to punish myself
I need pain to feel something, so I cut
The pain from cutting calms me
Cutting calms me down
Sleep at my parents' place so that I don't do anything to myself
Let my wife lock the medicine away so I don't take it all
Walk a different way so I don't pass the bridge I wanted to jump from
It would be so easy to let go of the wheel
I wonder if dying hurts
I wonder who would find me
There is nothing I want to live for
What do I even live for
What's there to live for
I'm only alive because I'm too scared to die
I should have been the one who died
I'd trade places with my dead brother
I want to follow my husband who died
I don't want to be a mother who kills herself
I don't want to hurt my family by dying
I get images of me hanging
My goal is to still be alive at Christmas
My goal is to be alive next year
Being alive next summer
Be alive for my daughter's birthday
Find out whether I want to live
I'm only here because of my daughter
I don't think I'll be around next year
the thought of dying after fights scares me
thoughts of not existing for weeks now
""".strip().splitlines()

HARMLESS_APART = """
finish the goodbye letter to smoking
disappear less into my phone
my knee is the reason I'm here
stay safe on the ice
cutting my hair hurts nobody
training hurts today
living in the city costs too much
I'd rather die than miss the final
being gone for a week sounds better than working
courage to say no
guts to ask for a raise
understand why I cut corners at work
tell the barber how short I cut it
replace sugar with fruit
no cutting on the good table
keep my razors sharp
let my brother keep my bike
buy new blades for the mower
injured my knee, do physio daily
tell Mia that I cut class
know when I cut the wrong board
glad to be alive on a morning like this
I wonder whether the gym is worth it
Is the course worth it
make it worth living in the city
I can't wait to see my sister
count the days until the holidays
being gone for a week would be nice
waking up early would be nice
nothing would change if I was late
my opinion doesn't matter at work
I hope I get a good shot of the bird
I want to be kind
I hope that my car gives out after the trip and not before
what difference does it make if I train at night
the attempt to bake bread worked
look forward to being home
a life worth living is one with friends
kill the engine at red lights
my feet are killing me after the shift
this project will be the death of me
I'd die for a week off
to die for brownies, bake them once a month
bored to death at meetings
scared to death of flying
dead serious about learning Spanish
beat a dead horse less in discussions
dead weight: cut it from the backpack
dead battery, buy a new car key
I nearly died of shame when I forgot my lines
kill off the last subscriptions
killer workout three times a week
kill process of manual invoices
kill my debt by December
cut the cord and cancel cable
cut gluten for 30 days
cut 5 kg before the fight
cut my losses and sell the stock
cut wood with my dad
cut out pictures for the kids' album
paper cutting class on Thursdays
cut back my caffeine
cut my hours to 32
learn wood cutting and linocut
jump higher at basketball
jump out of bed at 6
jump out of a plane with a parachute
parachute jump for charity
bungee jump off a bridge in New Zealand
hang the laundry outside
hang in there
hang up my phone at ten
hang glide
shoot for the moon
shoot a short film
shoot an email to my boss
pull the trigger on the house purchase
bite the bullet and call the tax office
gun for promotion
learn to tie the bowline with a rope
climb the rope at the gym
jump rope for 10 minutes
burn through my reading list
burn off stress by running
burn CDs for mum
drown in work less
overdo it less at the gym
poison ivy removal in the garden
bleach the bathroom every week
clean my razor weekly
buy a new razor and shave daily
shave with a blade instead of electric
end my subscription to Netflix
end my shift on time
end the argument with my sister
end my gap year with a trip
no end in sight to my thesis
over and done with the tax return
have no time to go on a date
can't go on the trip without saving
no point buying shoes before the season
life after divorce: build a new life
start a new life in Lisbon
give my life some structure
life insurance comparison
survive the semester with decent grades
survive my first marathon
survivors choir rehearsal on Mondays
the survivor series: watch less
I'd rather be anywhere than at work
I don't want to be here for the merger
I don't want to be around smokers
I want to be gone from this job by May
disappear for a week in the mountains without my phone
leave the company
leave everything tidy
say goodbye to junk food
goodbye party for Tom
write a note to my neighbour
write a note each day
sleep through the night
I don't want to wake up with a headache
wake up at 6 without snoozing
never wake up groggy
go to sleep by 11
hurt less after running
don't hurt my back while lifting
hurt my ankle, had to skip
I harmed my credit score, repair it
stop hitting the snooze button
hit 10000 steps
beat myself at chess puzzles
choke up less in front of audience
suicide is the topic of my psychology paper
psychology exam: chapter on suicide prevention
suicides at practice: 10 reps
my uncle's suicide changed how I see life, write his story
attend the suicide survivors group on Mondays
write about my brother's suicide
live and let die, play it on guitar
play dead with the dog
teach the dog to play dead
dead man's float in the pool
deadline day
deadhead the roses
doing dead lifts
the dead pixels on my screen
dying for a holiday
dyeing my hair
die cut stickers
learn German articles der die das
die Küche putzen
I don't live near the gym
live on 30 dollars a day
live without plastic
I can't live in this flat any more
not worth living in such a noisy street
can't do this exercise without weights
I can't do this any more with my boss, find a new job
can't take it with me, declutter
take pills with breakfast
take a whole box of books to charity
vitamin D pills every day
don't overdose the fertilizer
knife skills course
rope access training
be a burden to no one: pay back the loan
the world would be better with less plastic
the team is better off with clear roles
nobody would notice if I left early
my heart stops when I see spiders
stop the car before the bridge
train for bridge to bridge run
catch the train
wish my parents were alive to see me graduate
my dad died last year, visit the grave
my cat died, grieve
read obituaries less
finish the dying light game
kill 100 zombies in the game
kms per week: 40
run 12 kms
cycle 100 kms every weekend
sh scripts: learn bash
i am sick of my commute
tired of everything being messy
I'm done with dating apps
I'm over it
quit my job and end the misery
put an end to late nights
finish it all before the holidays
end it all on a high note at the concert
kill the lights by 10 pm
kill two hours at the airport reading
kill my darlings
make a killing on the stock market
curiosity killed the cat
this heat is killing me
my boss will kill me if I'm late
mum's gonna kill me
I could kill for a pizza
kill bugs in the code
kill weeds weekly
don't kill the vibe
stop killing my plants
stop killing my succulents
road kill cleanup
kill it on stage
killed it in the interview
dressed to kill, sew a dress
I nearly killed myself laughing
die of laughter once a week
I'm dying to try the new cafe
dying for a coffee
never say die
old habits die hard
battery dies too fast, buy a new phone
my phone keeps dying
plants die when I travel, ask a neighbour
my grandma died in spring
before I die I want to see the northern lights
things to do before I die
bucket list before I die: 3 items this year
dead tired
dead on my feet
drop dead gorgeous dress
over my dead body
dead end job, get out of it by June
dead leg day
dead bugs and planks
deadlift twice my body weight
Day of the Dead party
Grateful Dead songs on guitar
read Dead Souls
play Red Dead Redemption less
deadline: finish thesis
death metal drumming
death by chocolate cake only on Sundays
finish reading Death on the Nile
death valley hike
death of a salesman rehearsal
sudden death overtime drill
work to live, not live to work
live and let live
live stream twice a week
live near the sea
live within my means
live without my phone on Sundays
I don't want to live in the city any more
i dont want to live with roommates anymore
don't want to live alone anymore
i dont want to live like a slob
I no longer want to live in debt
I don't want to be here at 7 pm every night
I don't want to be alone anymore
I don't want to be fat anymore
i dont want to be in this job anymore
don't want to be tired anymore
I do not want to exist on coffee alone
I can't do this job anymore
can't take the noise anymore, buy ear plugs
can't go on vacation without checking mails
can't keep going to bed at 2
no point in working overtime
no reason to be late
what's the point of school? talk to a counsellor
lost interest in chess
lost the will to study
nothing left in the fridge, shop weekly
nothing left to say in the debate, prepare better
give up coffee
give up on my ex
give up meat
I always give up, this time 10 minutes only
throw out my old life plan and write a new one
tired of my life being a mess, tidy 10 minutes
hate my job
hate mornings
sick of feeling sick, walk daily
sick and tired of takeout
sick to death of takeaways
end my day with 10 minutes of reading
end the quarter strong
end the friendship with Lisa
end the lease
end my contract
end it with Tom
end on time
end my career as a manager and teach
end smoking
end poverty: volunteer weekly
the end of an era
finish it tonight: the essay
get over it
wake up rested
not wake up my roommate
wake up without an alarm
never wake up the baby when coming home
don't want to wake up at 5
sleep like a baby
sleep like a log
sleep by 10 forever and ever, no snooze
fall asleep without my phone
fall asleep before midnight
put my phone to sleep
disappear into a good book
make my belly disappear
disappearing act: learn a magic trick
vanish stains from the carpet
be gone by noon on Fridays
leave the world a little better
leave this job by summer
leave my phone outside
leave the house every day
leave notes for my kids in the lunchbox
write a letter to grandma each month
write a thank you note
write my last will
goodbye letter to cigarettes
say goodbye to late nights
say goodbye to my flat mates before moving
wave goodbye to debt
cut my sugar
cut sugar
cut the crap
cut to the chase in meetings
cut it out with the sarcasm
cut back to two beers
cut my carbs and burn fat
cut hair weekly at barber school
cut me some slack, coach
cut ties with my ex
cut class never
cut paper stars
cut down trees in the yard
cut video clips on Sundays
start cutting weight for the meet
cutting season: 2000 kcal
stop cutting my own hair
cut myself shaving, use a new razor
cut my finger while cooking, learn knife skills
slash my expenses
slash prices
burn my old diaries
burn the midnight oil less
burn a candle while meditating
burn down my debt
burnt out, see my doctor
burn my fingers less when baking
scratch my mosquito bites less
scratch cook 3 dinners
start from scratch
hit my head on the cupboard, move it
hit me up with a workout buddy
hit by a car last year, do my physio
beat myself up less
punch bag 3 times a week
slap bass practice
choke less under pressure in tennis
strangle the weeds
drown my salad in less dressing
drowning in emails, clear the inbox
drowning in debt, see an adviser
swim without drowning
poison control number on the fridge
jump start the car
jump into cold water
jump for joy
jump the queue less
jump on the trampoline
jump ship to a new job
jump on the train to mum every Sunday
jump off the diving platform
ski jump training
box jumps 3x10
jumping jacks
take the leap and quit my job
leap of faith
hang out with Tom
hang my laundry
hang up after 10 minutes
hanging leg raises
dead hangs
hang a hammock
hang a picture
get the hang of knitting
rope climbing
tie knots for the sailing licence
shoot myself in the foot less in talks
shoot the breeze with neighbours
photo shoot
go to the shooting range
finger guns
bite the bullet
dodge bullets in the game
take a bullet journal course
bullet journal every evening
suicide squad movie night
suicides drill in basketball
run suicides at practice
suicide wings at the bar only once a month
suicide doors for my car project
survivors of suicide loss group monthly
lost my dad to suicide, go to the grief group
my friend died by suicide, write her mother a letter
suicide hotline volunteer shift every Tuesday
study suicide prevention for my nursing exam
take my meds on time
take my pills with breakfast
take two ibuprofen and go to bed
take half the pills out of the cabinet to the pharmacy
count my pills into the weekly box
collect my medication on Friday
pill box refill on Sunday
sort out expired pills
overdose on cute cat videos
over dose of reality
overdue books
odd jobs
attempt the crossword
attempt a handstand each day
attempt my driving test again
second attempt at the marathon
another attempt at sourdough
commit to the gym
commit code daily
commit more often
survive the winter
survive Monday
survival course
survive on 5 hours sleep no more
feel safe on my bike
safety plan for the lab
keep my passwords safe
burden of proof essay
take the burden off my wife
my backpack is a burden
better off walking than driving
better off renting
everyone is happier when I cook
nobody notices my work, ask for feedback
nobody misses a meeting
miss my train less
miss me with that drama
matter more to my kids
nothing matters more than family
stop the bleeding in sales
bleed the radiators
give blood
blood test in May
knife sharpening
gas the car up on Fridays
train for a 10k
in front of the TV less than an hour
step in front of an audience
stand in front of the class
lie on the floor and stretch
walk in front of the bus station clean-up
drive into work on time
drive off the lot with a new car
crash diet no more
crash early
crash course in Python
the crash of my hard drive: back up weekly
si units
learn siu kung fu
sui generis
5 kms
run 3kms daily
kms driven below 100
ways to diet
ways to dye fabric
how to die-cut paper
methods to kill mold
how to kill ants
painless waxing
rest day
rest in bed when sick
peace and quiet for 10 minutes
eternal sunshine movie
heaven is a place on earth, karaoke
pray daily
funeral of my aunt: write the speech
plan grandma's funeral
attend funeral
graveyard shift less
be buried in work less
my will power is weak
killing it with my side project
lady killer moustache for the play
silent killer: check blood pressure
kill switch for the router
overkill: fewer tools
the suspense is killing me, finish the book
those stairs killed me
I'd rather die than eat olives
die-hard fan meets weekly
dice: roll and write
do or die match on Sunday
I almost died laughing
I thought I'd die of embarrassment
it's a dying art: learn calligraphy
the dead of night walks
brain dead after meetings, rest 10 minutes
play Dead by Daylight only on weekends
dead letter office: clear inbox
back from the dead: restart my blog
live it up once a month
live a little
live music every month
live in the moment
alive and kicking: swim
keep the sourdough alive
keep my friendship alive
stay alive in chess for 40 moves
lively debates
here and there pick up litter
I don't want to be the boss anymore
I do not want to wake the baby
not want to wake up hungry
sleep with the window open
fall asleep reading
end up with a diploma
weekend trips
endless summer surf trip
to that end, save 100 a month
make ends meet
cut short my commute
cut-throat razor shaving course
cut glass crystal collection
cutting board: oil monthly
cut and paste less code
cut the number of meetings
haircut every six weeks
jump through fewer hoops
jump scare movies no more
jump at the chance to travel
bridge the gap with my father
play bridge with mum
paint the balcony
roof repair
hang tight
hang a new lamp from the ceiling
train hard
drive to the river
drive safely
walk along the tracks trail
burn the trash
sunburn: never again, sunscreen daily
hurt feelings: apologise to Kim
it hurts to sit, get a new chair
pain in the neck neighbour: talk to him
no pain no gain
kick the bucket list into gear
kick the habit
hit rock bottom with savings, rebuild
self portrait weekly
self study
myself first on Sundays
treat myself kindly
lose myself in music
push myself harder
find myself again
better without sugar
my team does better without micromanaging
farewell tour: see my favourite band
goodbye to diets
last day of school: plan the party
last week of the project
letters to Santa with kids
will and testament: see the lawyer
life jacket check
life is good, write it down
life goals list
death cafe volunteer
grave stones photos
blood sugar under 100
bleeding gums: floss daily
vein exercises
razor sharp focus
pills: vitamin C daily
tablet time for kids under 1 hour
medicine ball throws
over and over scales on the piano
over 30 books
this commute kills me
kill my snooze habit
kill fewer plants this year
that joke kills every time
I'd kill for eight hours of sleep
the deadline is killing my weekend
kill the clutter in the garage
dying to finish this puzzle
die of thirst less: drink 2 litres
I will die on this hill: tabs over spaces
dying my hair red
nearly died of cold, buy a warm coat
dead silence for reading
dead lift 3x5 on Mondays
read about the dead sea scrolls
wait until the battery is dead before charging
play dead bug core exercise
living room: tidy
make a living from drawing
live broadcast every Sunday
cost of living spreadsheet
bring the garden alive
stay alive at dodgeball
I don't want to live with mould, call the landlord
don't want to be here every weekend, leave the office by five
I do not want to be late anymore
cannot go on working until ten
tired of living out of a suitcase
no point in complaining
what's the point of meetings, cancel two
no longer want to smoke
end each day with stretching
end world hunger, donate monthly
end my gym contract
end all the bickering with my brother
want to stop biting my nails
stop hurting my knees, buy new shoes
hurt nobody when I talk about politics
cut onions without tears
cut my phone time by half
cut the cake evenly
cut the rope on my old boat and buy a new one
cut myself while slicing bread, learn the claw grip
cut back
burned my hand on the oven, buy mitts
hang the curtains
hang from the pull-up bar for 60 seconds
hang with my grandparents on Sundays
jump 100 times a day
jump into the pool from the three metre board
jump the gun less often
shoot three goals per match
take my tablets after dinner
take my vitamins
suicide squat challenge, no thanks, do normal squats
watch 13 Reasons less, it is about suicide
lost my uncle to suicide, walk for charity in May
goodbye sugar, hello water
say goodbye to my old car
disappear to the cabin for three days
sleep more, worry less
feel less like a zombie in the morning
wake up before my kids
write my nan a letter
burden my friends less with my complaints
no reason to panic before exams
miss nobody's birthday
give up crisps
leave work at five
throw out broken toys
killer sudoku each morning
kill my darlings in chapter three
parking fees are killing me
I would kill for a nap
killing two birds: walk the dog and call dad
don't kill my vibe playlist
that hike nearly killed me
die casting hobby
this phone is dying, back it up
my motivation dies by February, plan smaller
I'm dying to meet my niece
a dying houseplant needs light
dead batteries to the recycling point
don't be dead weight on the team
be dead set on finishing the course
deadlifts twice a week
deadline for the grant is Friday
die laughing at comedy night
live closer to work
live on less than 1500 a month
live well with diabetes
not live in fear of emails
don't want to live in this flat anymore
don't want to be here for Christmas, book a trip
no longer want to be on the committee
i dont want to be single anymore
can't go on like this with my inbox
can't take another cold winter, insulate the attic
tired of cooking every day
done with fast food
sick of the gym
no point buying more yarn
what is the point of this report
give up my car for a month
end the day without screens
end my newspaper subscription
end my shift by six
stop killing time on TikTok
stop hurting my voice, warm up
I hurt my wrist at badminton, rest it
hurt less after sitting
cut my commute
cut fringe at the hairdresser
cut myself a break
cut down trees only with a permit
cut screen time, cut sugar, cut coffee
burn the garden waste
burn 300 kcal
hang pictures straight
hang out at the skate park
jump rope 500 times
jump over puddles with my kids
jumping spider terrarium
shoot myself in the foot less at negotiations
shoot arrows twice a month
take pills for my thyroid at 7
swallow my pride and apologise
drown the pasta in less oil
overdose of Christmas films
walk in front of the telly less
train tracks hobby model, build one metre
bridge course at the club
write goodbye cards for the class
say goodbye to smoking
farewell dinner for my boss
be gone from the office by 5
disappear from group chats at night
sleep forever on Sundays, ha
wake up without my alarm
suicide awareness walk in September
run suicides after football
my cousin's suicide still hurts, see the grief counsellor
better off with a smaller car
the kids do better without screens
nobody notices a typo
no reason to buy plastic
lost hope of finding parking
reason with my teenager calmly
my story ends up in the school paper
bury the time capsule
kill the lawn moss
my shoes are killing me
killer heels only at weddings
dressed to kill at the gala
kill a level boss each night
he'll kill me if I forget his birthday
I'd die if they saw my diary
dying of curiosity, finish the series
my laptop died again
die-hard supporters' bus trip
to die for tiramisu, learn the recipe
dead wood: prune the apple tree
dead tired by nine, go to bed
dead last in the race is fine
living room yoga
live jazz on Thursdays
live healthier
life drawing class
don't want to live so far from my kids
don't want to be here all summer
do not want to wake up at noon
can't go on with this diet
can't take on more clients
I can't do this any more than twice a week
give up gluten
hopeless at maths: ten problems a day
end the year debt free
end my evening with tea
end of term exams: revise daily
stop the leak under the sink
cut pastry neatly
cut my drinks to two
cut class no more
cut and colour every eight weeks
cut myself a smaller slice
cut myself on a tin, buy a better opener
scratch the itch to travel
burn fewer candles
hurt my shoulder, do physio
hurt pride, apologise anyway
hit the sack by eleven
hang up my coat
hang the bird feeder from the tree
jump start my savings
jump from squat, 3 sets
shoot 20 free throws
shoot myself in the foot less
take two tablets after meals
take a pill organiser on trips
overdosed on holiday chocolate
drown out office noise
bridge the skills gap
train at the track
rope jumping in the yard
knife sharpening on Sundays
suicide squad costume for the party
suicide prevention fundraiser run
my grandfather's suicide: talk with mum about it
survivors group for relatives on Tuesdays
goodbye drinks with Pete
write a farewell speech
disappear offline on Sundays
be around positive people
I don't want to be around drama
burden of proof lecture notes
nobody will miss the old sofa
better off without my ex
everyone is better with breakfast
this paperwork is killing me
kill it on the dance floor
kill the noise after nine
I'm dying for a holiday in Greece
die trying is not my motto, rest on Sundays
my tomato plants are dying
dead quiet hour for study
deadline extension request by Monday
I don't want to live near the motorway
don't want to be here after six
not wake up the neighbours
live without sugar for a month
cut sugar from my tea
cut my beard weekly
cut myself some slack on hard days
end my phone contract
end the meeting on time
burn the old letters from school
hurt my knee, cycle instead of running
jump rope with the kids
jump into the lake every Sunday
hang my paintings
shoot portraits of friends
take my tablets with water
suicide sprints, five rounds
bereaved by suicide group on Tuesdays
say goodbye to my bad habits
disappear on a hike for two days
no point in being perfect
give up on being perfect
I am tired of my job
I can't go on like this with my sugar intake
kill the weeds along the drive before June
stop biting my nails
quit smoking before it kills me
this deadline is killing me
my phone died so no run logged
finish Death Stranding
beat Dark Souls without dying once
get 20 kills a match in Warzone
watch The Suicide Squad
learn to play Suicide is Painless on guitar
do a suicide sprint drill twice a week
grandma died, so I skipped this week
visit dad's grave every Sunday
go to the support group for those left behind by suicide
volunteer at the suicide prevention hotline
run the marathon in memory of my brother who killed himself
cut carbs for 30 days
stop cutting corners at work
cut my own hair every two months
cut down on alcohol
end the year with no debt
end it with my boyfriend kindly
end of life care course by March
hang the pictures in the hall
hang out with friends once a week
jump rope 100 times
jump off the high board at the pool
take my blood pressure meds on time
i want to live in Spain
live abroad before I turn 30
live on less than 1000 a month
I would die for a coffee
die trying
my plants keep dying, water them twice a week
dead hang for 60 seconds
deadlift 100 kg
do the deadheading of the roses
burned the onions again, learn to cook them slowly
burned my hand on the oven, no typing today
cut myself shaving, bought a better razor
hurt my knee, no running for a week
hurt myself at football and rest until monday
read The Death of Ivan Ilyich
write my will and sort the pension papers
get my affairs in order: will, insurance, passwords
say goodbye to my colleagues before I move
I hate mondays
hate running in the rain
I am dying to see the new season
kill two birds with one stone
skip the gym, dead tired
what's the point of this meeting
life without sugar is not worth living lol
quit my job and start over
everyone on the team would be better off without these meetings
kill my darlings: cut 5000 words from the draft
want to die laughing at the open mic
the battery is dead, charge the e-bike
no more dead ends in my code
stop killing my houseplants
kill the lights at 10 pm
killed it at the gym today
my legs are dead after squats
i died three times in the boss fight
die less than five times per Valorant game
hang up my coat every day
hang wallpaper in the nursery
finish hanging the doors
jump in front of the camera more often
catch the train in the morning, not the late one
clean the gun after hunting
slit the dough before baking
cut the grass on saturdays
cut out coffee
cut my hours at work to 30
cut myself off from Twitter
i cut myself while chopping carrots
punish myself less for a missed day
stop hurting other people's feelings
end my subscription to the gym
end my gaming addiction
finish my degree
give my old clothes away
give the cat away to a good home
attempt the exam again in May
second attempt at the marathon under 4 h
read a book about suicide in Japan
write an essay on assisted dying
learn how to prevent suicide in the army, course for work
mum took her own life last year, go to therapy weekly
my best friend killed himself in 2019, call his mother every month
talk to my daughter about her self harm
overdose on vitamin C is not possible, take 1 g
drown in paperwork no more, file it on Fridays
swim without drowning lol
bleed the radiators in October
burn the old letters
i am dead serious about this
never wake up late again
not wake up at 3 am
want to sleep through the night
sleep forever on sundays
be gone by 8 each morning
get out of bed at 7
no future in this company, find a new one
not see a point in meal prep, try it anyway
exist less on social media
be better off without my car
leave this place and move to Lisbon
live without plastic for a month
nothing to wear, buy two shirts
kms run this week: 40
want to live closer to work
be alive to my senses: 5 minutes of mindful breathing
survive the winter semester
survival training weekend in the forest
learn to tie knots: bowline, noose for the fishing line
buy a climbing rope
cut the rope skipping to twice a week
sharpen my razor on sunday
shave with a safety razor
new blades for the table saw
clean the pill box and refill it on Sundays
never forget my pill
take 2 paracetamol at most a day
stop taking sleeping pills by May
wean off my tablets with my doctor
die Wohnung putzen
mir geht es gut, 3 mal laufen
roll the dice, don't die in D&D
finish the zombie game, kill 1000 undead
murder mystery dinner in June
watch Dead Poets Society
read Thirteen Reasons Why with my class
practise the death scene of Romeo and Juliet
listen to Killing Joke and Suicidal Tendencies
killer abs in 8 weeks
kill off the side character in chapter 9
execute the plan
shoot 500 photos
shoot hoops for 20 minutes
take a shot of espresso less
hit the wall at km 30, train longer
punch bag 3 x 10 minutes
bite my tongue in meetings
burn fat
burnt out, take a week off
I am so done with this diet
I give up on the sourdough
cant take it with me, give 10 things away
I'm tired of living in this flat
sick of living out of a suitcase
tired of being single
no point in running in the rain
what is the point of stretching
nothing left to do on this goal
nothing left in the fridge, shop on Fridays
nobody would miss me at this meeting, skip it
my team would be better off without so many mails
I wish I was better at chess
I wish I was never late
hope I don't wake up late again
dead tired after night shift
the dog died on Monday, no walks
write the eulogy for uncle Tom
go to the funeral on Thursday
make peace with my father's suicide, group on wednesdays
be alive and well at 90
live to 100
live a little: one new thing a week
long live the queen speech for class
don't starve the sourdough
starve the moss of light
die hard marathon with the boys
read Die Verwandlung
dye my hair
cut hair at the barber every 6 weeks
cut video for the channel
do not cut class
stop cutting class
stop cutting people off in traffic
stop jumping between tasks
cut back on screens at night
i cut my finger chopping onions
burnt my arm on the oven rack
i hit my head on the shelf, rest today
hit my thumb with the hammer
hurt my back lifting
scratch card: none this month
scratch my itch for travel
stop picking at my skin
bite my nails less
pull fewer all-nighters
self care sunday
self-employed by spring
work on self esteem with my coach
do no harm: read the book
harm reduction training
bridge tournament on Thursdays
cross the bridge on foot
photograph the bridge at night
train for the 10k
take the train instead of the car
jump higher, 3 sets
jump into the lake every morning
bungee jump off the bridge in Switzerland
skydiving: jump out of a plane once
drive to the cliff and watch the sunset
hang my laundry outside
hangboard twice a week
choke up on the bat
poison ivy: clear the fence
shoot the wedding
shot put 12 m
get my flu shot
pull the trigger on the new laptop
bite the bullet and call the bank
bullet journal daily
noise: leave the party by 11
ghost nobody, answer in a day
vanish the stains on the carpet
fade out sugar
leave everything behind for a weekend in the hut
leave the office by 5
I wish my migraine would end
run 2 kms
run 10 kms tonight
switch to kms
count kms when running
show kms instead of miles
from 5 to 10 kms by June
life is hard but good, gratitude list daily
make my life worth more: volunteer
find a reason to stay at this company
find something to live on while I study
no reason to stay up late
reduce my dead stock by 20 %
dead lifts 3x5
die with zero: read the book
not die of boredom on the treadmill
kill my ego
kill my phone habit
kill the sugar cravings
i kill myself laughing at this podcast
nearly killed myself on that hill sprint lol
don't kill yourself over one missed day
killing it this week
overkill: cut the plan in half
roadkill survey for the county
suicide hill repeats x4
suicidology lecture notes
suicide awareness walk in May
fundraise for the Samaritans
volunteer with Samaritans on Fridays
train as a crisis line listener
my aunt died of cancer, grief group weekly
write about the death of my mother
death cleaning: one drawer a day
death metal band practice
watch Death in Paradise less
six feet under rewatch, 1 episode a day
finish the grave digger level
visit Highgate cemetery
harm none, eat vegan
hurt nobody's feelings in feedback
i hurt my wrist, no climbing
wrist curls 3x12
cut my nails on Sunday
cut the cord: cancel cable
cut ties with my old boss
cutting board: oil it monthly
cutting season: 500 kcal deficit
bleed less money on taxis
scar cream twice a day
razor sharp focus for 25 minutes
pills: vitamin D daily
overdosed on Netflix, cap at 1 h
od yoga at 6
end the day at 10 pm
end the feud with my brother
stop living on takeaways
stop living beyond my means
stop existing on coffee
I can't live on this salary, ask for a raise
can't live without my dog, walk her twice a day
I don't want to be here on Fridays, ask for remote
not be here on Monday, plan ahead
want to be gone by noon
disappear from social media for a month
body scan meditation in the evening
find my rhythm again
find out if I live near a climbing gym
decide if I live with Tom or alone
the plan is dead, make a new one
deadline Friday, no excuses
meet every deadline
drop dead gorgeous dress by June
brain dead after work, no screens
undead army painted by May
dead heat with Mia on the leaderboard
be dead last in the race and enjoy it
finish The Walking Dead
Red Dead Redemption only on weekends
die cutting course for cards
tie-dye five shirts
diet until June
the diet is killing me
a killer presentation
kill switch for the router at 22:00
skill: kill and pluck a chicken humanely
I could kill my neighbour for that drill
if looks could kill: practise resting face
live and let die on piano
live music once a month
the cost of living is too high, save 50
tired of living paycheck to paycheck
tired of my life being a mess, tidy 10 min a day
change my life in 90 days
turn my life around
sort my life out
get my life back on track
end of life of Windows 10: upgrade
give up my seat for others
give up on perfect, aim for done
no way out of this lease, sublet the room
no future in fax machines, learn web design
no hope for my tomatoes, plant kale
pain in my neck, stretch daily
stop the pain in my knee
numb fingers, see the doctor
suffer through the cold shower
burn the candle at one end only
burn my tongue less: wait for the coffee
hit my step goal
hit my head with the racket by accident
hit myself with the nunchucks, helmet on
buy a knife block
rope access certificate
climb the tower of the cathedral
swim across the river
walk along the train tracks trail
write an essay about suicide in Hamlet
suicide prevention course
self harm awareness training at school
watch a documentary on suicide
read the chapter on self-harm for my psychology exam
film about the overdose crisis
hurt myself at the gym
take all my pills every morning
want my knee to stop hurting
slept 3 hours, dead on my feet
skipped the run, what's the point in this weather
week 3: no sugar, saw my dentist
if I get the urge to snack then I go for a run
after work I feel so low on energy I nap
my obstacle is that I want to eat every evening
because otherwise I will end up broke
read a book instead of scrolling
lost my job and want to start over
failed again, I should ask for help
exams are over, finally alive again
train hard or die trying
too many thoughts at night, journal
can't stop thinking about dinner
no more cuts to my budget
no paper cuts: wear gloves
leave my phone alone
my last week on the job
last night on call
go to sleep at 10 and wake up at 6
wish I had the guts to ask her out
too scared to dive, take lessons
the battery died mid run
conversation died, ask open questions
the goldfish wants to live in a bigger tank
my grandfather wants to die at home, visit him weekly
mum says she wants to live with us
live my best life
kill two bosses in Hades
kill count 50 in Hunt
respawn less, die less
die 0 times in hardcore Minecraft
not die in Subnautica this week
my character must not die in the campaign
she dies in the last chapter, write it
write a murder scene
write a suicide note for the drama class character
play the role of Ophelia who drowns herself
build a gallows for the school play
hang the swing from the tree
hang the hammock with new rope
buy rope for the boat
buy bleach for the bathroom
drink less, drink water
drown the slugs in beer
jump the queue never
jump off the bus one stop early
jump on the train at 7
throw myself into my work
throw myself a party at 30
shoot myself in the foot less in negotiations
punish myself less
hurting after leg day
everything hurts, rest day
pain au chocolat only on Sundays
painless dentist visit
easy way out: skip nothing
end everything I start
finish everything on my plate
get better at living with uncertainty
living room: paint it by May
make a living from pottery
assisted living visit with mum
learn to live with my ADHD
the point of living abroad is learning Spanish
no point in being early
wouldn't miss a single lesson
my kids deserve better dinners
imagine my own garden
plan to kill the mould on Sunday
got drunk and texted my ex, stop that
nearly died laughing, improv again next week
stood on the scales: 82 kg
hid the chocolate under my bed
bought razor blades to shave
cut my fringe again :(
2 days since I last smoked
stop wanting to win every argument
get help with taxes by Friday
text a friend when I want a cigarette
survive the week without coffee
so done with winter
never wanted to be a manager, talk to HR
better if I was not on call on weekends
I am better off renting than owning
let the argument die
why am I awake at 4, see the sleep clinic
survived the audit, breathe
gonna do it tonight: laundry
sorry to my neighbours for the drum practice
wish to sleep and not wake at 5
find a reason to smile each day
I want my lease to end early
had enough of spreadsheets
hungry, tired, wish I were on holiday
disappear into a book for an hour
hurting feet: buy new shoes
the only way to cope is planning ahead
die-cast car collection: sort it
diehard fan: one match a month
do a dead bug x 12 for the core
dead ball practice: 30 free kicks
killjoy: don't be one at the party
buzzkill mode off
kill the background processes before rendering
kill -9 the zombie process, write the runbook
hangman with the kids
hang ten on the longboard
drop the dead weight in my backlog
overdose of vitamin D, stop the supplements
drug interactions exam in pharmacology
suicide watch scene in the script
my client attempted suicide, supervision on Tuesday
the patient's self-harm: finish the case report
my nephew died by suicide, light a candle on Sundays
hurt: cover the Johnny Cash song
cut the umbilical cord: move out by July
slash my phone bill
be alive at the concert: dance
end my own podcast after 50 episodes
feeling sluggish, walk round the block
wake up tmrw at 6
worth being early
no will to cook since the move
I lost my will and testament draft
my phone died in that crash
the plants shouldn't have died, water weekly
pass the exam or retake it
almost killed my succulent
my mind keeps wandering
everyone wants me on their team
my team does not need me on Mondays
miss me? send postcards monthly
no cutting boards in the sink
cut myself a break when the kids are ill
not shout when dad shouts
urge to buy shoes, walk instead
on purpose: speak slowly
choke less under pressure
bleed the brakes of the bike
rope in my brother for the move
I have a plan and a date for the launch
looking for a painless way to go vegan
how many pills does the dog need
go to the roof and water the herbs
lie down after lunch
ride the rails through Europe
throw the ball under the net
stop existing subscriptions
my knee hurts, physio
finish my life drawing course
live? or recorded, try both concerts
kill the old blog
kill bugs: 5 a week
kill rate in League above 50 %
die in the arena less often
death race: 2 km in the mud
near-death experience podcast
dead simple budget
deadbeat tenants: send the letter
suicide door on the old Lincoln: fix the hinge
suicide prevention walk with my office
hang up the phone politely
hang the wreath
shoot for the stars
shoot an email to Ben
drown my pancakes in syrup on Sundays only
burn the calories from the cake
cut a rug: salsa class
cut the chat, sleep
slit skirt pattern: sew it
the end of the world novel: finish it
farewell tour tickets
goodbye letter to my students
goodbye clutter
leave the world a better place: plant 3 trees
out of this world brownies for the fair
not wake up at night
I don't want to wake up so late
commercial suicide to raise prices
be ready by ten
pray every night
write a letter to the kids for after camp
not safe to drive in snow
odd jobs on Saturday
killing the vibe less
deadlines: two by June
our neighbour hanged the laundry again
shot list for the film
overdose of tv series
cut and paste less
hurt feelings: apologise to Jo
go to bed at ten so I don't wake up tired
financial suicide to lease that car
my feet are killing me
put our old cat to sleep on Friday, be there
pay into my funeral plan
cut the lawn
cut the swearing
urge to check mails is back
be gone for two weeks in August
learn to be alone on Sundays
sharpen the blade of the mower
si units poster
move to San Diego
the urge to cut corners is strong
not safe to walk alone at night
drive off road on sundays
that driver has a death wish
write an sh script
don't want to wake up until nine on Sundays
don't want to wake up hungover again
hope I don't wake up every two hours
academic suicide to skip the exam
indie game night
icant find time to read
swerve to avoid potholes on the bike
slip back into old habits less
cut cravings
the thought of ending the meeting early
the puppy should not be left alone
do away with late emails
sh and bash exam
don't want to wake up with a stiff neck
wake up less at night
suicidal deadline, renegotiate it
euthanise the sick orchid
lock up the pills so the toddler can't reach
iwish to travel more
no place for me in this team
slide back to the old budget
urge to cut my hair keeps coming back
urge to disappear into a book
SI is the metric system, explain it in class
don't feel safe driving alone
drive off road with Ben
hold the racket in my hand loosely
hope I don't wake up too late
electoral suicide
dying of curiosity
drop the knife habit of buying gadgets
I'm about to cut my hair short
It would be nice to be gone from the office by five
It was close to death valley, plan the trip
Promise my wife to be home by six
Learn to want less
I want to live again by the sea
I don't know whether I want to live in the city or the country
Not sure I want to live with two roommates
I don't want to live with my parents after the summer
I won't be here next week, I am on vacation
I don't plan to be here next year, apply for a transfer to the Boston office
Use a new razor every week
Take the razor out of the shower bag
Hold on to my job until the spring
Put the pills in a box so I don't forget them
Lock the pills away so the kids can't take them
Hit the ball until my hand is sore
Scars from surgery: put on the cream every night
Let my scars from the operation heal
Cut calories and help my heart
Cut sugar for six weeks
I did not cut the grass on Saturday
Give up cutting corners
Write about death in the Middle Ages
Talk about death with my dying grandfather
Dying wool is fun, do it twice a month
Wonder if dying the shirt would help
I don't want to die before I see Paris
Make a bucket list before I die
Be with my mother when she dies
Go to my sister when the baby is born and my husband is gone on a trip
I want to go to the grave of my grandmother who died
Change places with my coworker
My kids would get the house if I died, so write a will
They would be happy if I came home earlier
My team would be happier if I was not late
My kids would be happier if I was around more
If I am gone on business my kids will be fine
Without my alarm I would be late
I'm here because of my back pain
My garden is the reason I get up
Find a reason to live in Berlin
Make a list of reasons to quit smoking
I see no way to continue with this class
I don't think I'll make it to the gym on Friday
I don't think I will make it to 5 km
Live to be ninety
Not made for sitting all day
I want to see fifty countries
I don't want to make it to fifty without a degree
I dreamed of ending my studies with honors
Waking up at six without hitting snooze
I hate waking up late
Not wake up during the night to eat
Sad that it did not work out with Tom
Hit my step goal until my birthday
I tried to end it with my ex in October
Take photos from the roof
The bridge I want to walk across is in Prague
Sit on the rooftop and let go of the day
See myself as a good cook
It's hard to exist on my salary
Be in bed by ten and get up at six
Go to bed and don't get up to check my phone
Self-harm awareness training for teachers
My brother is suicidal and I want to support him
Help my daughter who is suicidal
Do something nice for myself on Sundays
Let the wheel turn on the pottery course and let go of the clay
How to hang wallpaper yourself
Hang the pictures after the move
Clear the medicine cabinet
Use it on myself before I sell the lotion
I don't trust myself with a credit card
Buy new razor blades
Burn myself a mix CD for the road trip
Learn how to talk to a suicidal teen at the school where I teach
Be ready when my father dies
How to help a friend who self-harms
""".strip().splitlines()
