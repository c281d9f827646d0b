"""What people write when they think of ending or hurting their lives, and what only sounds like it.

Written the way wishes, reasons, obstacles, plans and notes are typed: in a hurry, without
apostrophes, in fragments.
"""

CRISIS = """
dont want to live anymore
I don't want to live any more
i dont wanna live
I do not want to be alive
I no longer want to live
don’t want to be here anymore
i dont want to be here any more
not be here anymore
I just don't want to exist
stop existing
i wish i didnt exist
not wake up
I hope I don't wake up tomorrow
go to sleep and never wake up
fall asleep and not wake up again
i dont want to wake up in the morning
be dead
I want to be dead
I wish I was dead
wish i were dead
id rather be dead
I'd be better off dead
everyone would be better off without me
my family would be better off if I was gone
the world would be better without me
my kids are better off without me
nobody would miss me if i died
no one would notice if I was gone
I want to die
wanna die
i just want to dieeee
sometimes I think about dying
I keep having thoughts of death
i feel like dying
ready to die
no reason to live
theres no reason to live anymore
find a reason to live
I have nothing to live for
no point in living
whats the point of living
there is no point in going on
life isn't worth living
my life is not worth it
I lost the will to live
cant go on
I can't go on like this
i cant go on anymore
I can't do this anymore
i cant take it anymore
give up on life
I have given up on living
tired of living
i am so tired of being alive
sick of life
done with life
I want it all to end
i want everything to stop, I want to be gone
end it all
ending it all tonight
i want to end it
end my life
I think about ending my life
my plan to end my own life
take my own life
kill myself
kill my self
killmyself
i want to kil myself
Not kill myself this week
killing myself would be easier
thoughts of killing myself when I am alone
kms
i'm gonna kms
kms if this dont work
unalive myself
commit suicide
sucidal thoughts
have fewer suicidal thoughts
i feel suicdal at night
suiside is on my mind
suicde
get through the week without suicidal ideation
call my therapist when I feel suicidal
Attempted suicide last year and don't want to do it again
self harm
stop self-harming
selfharm less
slef harm
urge to self harm
7 days without self-harm
stop cutting
stop cutting myself
i want to stop cutting my arms
not cut this week
no cutting for a week
resist the urge to cut
instead of cutting I draw on my wrist
i cut myself again last night
I relapsed and cut
cut my wrists
slit my wrists
stop hurting myself
hurt myself when nobody looks
I hurt myself on purpose
If I want to hurt myself, then I will hold ice
stop burning myself with cigarettes
hit myself when I get angry
i scratch myself until I bleed
overdose
i think about overdosing
take all my pills
take all of my sleeping pills at once
swallow a whole bottle of pills
I'm saving up my pills to take them all
jump off a bridge
jump in front of a train
drive my car into a tree
step in front of a bus
hang myself
drown myself
shoot myself
throw myself off the roof
i want to disappear forever
sleep forever
I want to disappear
vanish from this world
say goodbye to everyone
write goodbye letters to my family
I should never have been born
wish i was never born
leave this world
i have no future and see no way out
I am safe from myself tonight
stay alive until my next session
stay alive for my daughter
use my safety plan when the urge comes
When I think “I want to die” I call my sister
it went ok but I still want to die
did the walk, did not help, i dont see why i should keep living
ruined everything again, thinking of ending it
missed the week because I was in hospital after an overdose
too tired to live
I dont deserve to live
let me die
I am a burden to everyone
please just let me not wake up
I can't keep living
what helped: not having pills in the house so I can't kill myself
k1ll myself
i want to su1cide
my brain tells me to kill myself
wish a car would hit me
I hope I get cancer and die
I don't want to be a person who is alive
""".strip().splitlines()

KIND = """
I hate myself
because i hate myself
i am worthless
I'm worthless and everyone knows it
im a failure
I feel like a failure
nobody likes me
no one loves me
everyone hates me
I'm stupid
i am so stupid
I am such a loser
im useless
i am ugly and disgusting
I'm not good enough
I am a burden
I feel worthless
i am a waste of space
I can't stand myself
I hate my life
""".strip().splitlines()

HARMLESS = """
work is killing me
my back is killing me so I stretch
kill it at the gym
kill time with a puzzle instead of my phone
killing time on the train
kill the weeds in the garden
I'd kill for a coffee
kill my darlings when editing the novel
my mother would kill me if I quit
kill two birds with one stone: walk and call mum
get killed less often in Fortnite
dying to go to Japan
I'm dying to see my sister
dying of boredom at work
die laughing with friends
die my hair blue
not die of embarrassment at the party
my plants keep dying
I don't want to die young like my dad
dont want to die of a heart attack
live longer than my father, he died at 60
cut down on sugar
cut carbs
cut my hair short
cut my nails every Sunday
cut out alcohol on weekdays
cut the grass
cut back on work
cut myself a slice of bread instead of buying one
cut myself some slack
stop cutting corners
stop cutting classes
stop cutting people off when they talk
cut my screen time
cut vegetables on Sunday for the week
hurt myself at the gym, so do rehab
hurt my knee, so swim
run slowly so that I do not hurt myself
warm up before lifting so I don't get hurt
stop hurting my girlfriend's feelings
dead tired after work
be dead on time for the train
deadlift 80 kg
meet my deadlines
catch up on sleep, I am dead on my feet
finish before the deadline kills me
live in Spain: I don't want to live here anymore
I don't want to live with my parents anymore
I don't want to live in a mess
don't want to live from paycheck to paycheck
live without cigarettes
learn to live with my illness
I want to live more slowly
live alone and like it
I can't live without coffee
I don't want to be here late on Fridays
be here now: meditate
not be here for the weekend
not wake up late
not wake up at 3am
wake up without a hangover
If I do not wake up in time, then I set two alarms
I can't wake up early
don't want to wake up tired
stop waking up at night
end my lease
end my day with a walk
end it with my boyfriend
end my life as a smoker
end the week with a long run
end each session on time
end all of my subscriptions
take my life back
take my life into my own hands
change my life
love my life again
get my life together
be better off financially
better off without sugar
the team can do better without me checking everything
no reason to skip the gym
no reason to buy more clothes
what's the point of my job? find a new one
there's no point in arguing with him
no point in going on a diet again
I can't go on holiday until I save 500
can't go on dates
can't take it easy
give up sugar
give up smoking
I give up too fast
when I want to give up I call my coach
give up on perfection
tired of living with a messy desk
sick of living out of boxes
done with procrastination
sick of my job
disappear into the woods for a weekend
disappear from social media
want my belly fat to disappear
sleep in on Sundays
be gone by 5 pm
jump rope
jump off the couch
jump off the diving board
jump in the lake every morning
jump into a cold pool
drive my car less
drive into town only once a week
throw myself into work
throw away old clothes
hang pictures
hang out with friends
shoot hoops
shoot 36 photos
drown out the noise with headphones
drown my sorrows less
burn calories
burn 500 calories a day
stop burning dinner
stop burning the candle at both ends
hit the gym
hit my protein goal
beat myself up less about mistakes
punish myself less for mistakes
overdose on cake less often
not overdose on coffee
take my pills every morning
take all my pills on time
take all my medicine as prescribed
refill my pills on Friday
suicide squad film night
take a suicide prevention training course
volunteer for a suicide prevention walk
commit to a plan
say goodbye to clutter
say goodbye to sugar
say goodbye to my colleagues on the last day
write a goodbye card for Anna
stay alive longer than level 9 in the game
keep my plants alive
feel alive again
be more alive
self care
self help book, 10 pages
my self esteem
be kind to myself
harm reduction group on Mondays
do no harm to animals, eat vegan
bridge club on Tuesdays
train for the bridge run
be born again
finish my will
write my will with a lawyer
living will appointment
learn to exist with less stuff
the pain in my knee should stop
stop the world for ten minutes a day
it is the end of the month
everything ends, finish my thesis
run until I am dead on my feet
walk 5 kms a day
run 30 kms a week
I want to kill my bad habits
slay the dragon in my game
murder mystery night with friends
the dead sea trip
play dead bug exercise, 3 sets
dead hang for one minute
read The Living Dead
die casting course
roll the die
get rid of my social anxiety, it's a killer
killer abs
suicide sprints on Tuesdays
wrist exercises
cut my wristband off
sleep like the dead
never have to worry about money
my life is worth it
life is short, call dad
I want to live
find more reasons to smile
I want to go on with my studies
can't go on without a plan
it's now or never
stop hitting snooze
stop choking on words
stop scratching my eczema
""".strip().splitlines()
