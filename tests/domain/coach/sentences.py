"""Sentences that each rule about words must notice, and ones it must leave alone."""

OF_THE_DEED = {
    "S1": (
        ["I want to be happier", "feel less anxious", "stay calm", "have more energy", "get fit"],
        [
            "be in bed by 22:30 on weekdays",
            "stay with my sister on Sundays",
            "feed the cats every morning",
            "keep fit by cycling to work twice a week",
        ],
    ),
    "S2": (
        [
            "explore therapy options",
            "work on my anger",
            "I will look into yoga",
            "find a way to sleep",
            "improve my sleep",
        ],
        [
            "phone two therapists",
            "walk and think",
            "write about my work",
            "improve my sleep by leaving the phone in the kitchen",
            "change the bed sheets every Sunday",
        ],
    ),
    "S3": (
        ["exercise", "Exercise more, 30 minutes a day", "self-care", "increase physical activity"],
        ["walk by the river", "read 20 pages", "eat lunch with a colleague", "do yoga at home"],
    ),
    "S4": (
        [
            "cook healthy dinners",
            "see my friends regularly",
            "drink enough water",
            "write in my journal often",
        ],
        [
            "cook lentil soup on Sundays",
            "write “healthy” on a card",
            "drink two glasses of water at lunch",
        ],
    ),
    "S5": (
        [
            "be happier and exercise more",
            "lose weight and find a job",
            "walk every day and learn Spanish",
            "cook dinner, then call my mother",
            " ".join(["walk slowly along the long river"] * 5),
        ],
        [
            "spread bread and butter",
            "brush and floss my teeth",
            "sit down and write a page",
            "get up and make the bed",
            "read the page “walk and learn Spanish” aloud",
            "go to the pool and gym",
        ],
    ),
    "S6": (
        ["try to walk to work", "maybe draw a tree", "call Kim, if possible", "I hope to swim"],
        ["try a new recipe", "write “maybe” on a card", "walk to work", "mayberry walk"],
    ),
    "S7": (
        ["stop doom-scrolling", "don't eat late", "Avoid sugar", "no more late nights"],
        ["stop by the library", "put the phone away at ten", "say no to one thing"],
    ),
    "S8": (
        [
            "get my son to do his homework",
            "be promoted by summer",
            "win the chess cup",
            "make my boss respect me",
        ],
        [
            "get my son a bicycle",
            "ask my boss for a talk on Monday",
            "make dinner for my mother",
            "get my daughter from school",
            "send two applications",
        ],
    ),
    "S9": (
        ["walk briskly", "paint a small picture", "phone one friend"],
        ["walk after lunch", "paint on Sundays", "phone a friend at 7 pm", "read when I wake up"],
    ),
    "S10": (
        ["asdf", "test", "xxx", "something", "swim", "call a friend every Sunday", "My goal!"],
        ["swim lengths", "test the water twice", "每天练习冥想", "call a friend on Mondays"],
    ),
}
"""S: what is done."""

OF_THE_REST = {
    "M1": (
        ["drink more water", "read books", "go 3 and rest", "reduce sugar on weekdays"],
        [
            "swim twice a week",
            "read 20 pages",
            "walk for half an hour",
            "in bed by 22:30",
            "eat 50% vegetables",
            "send the form by Friday",
            "call Ana every Sunday",
            "stretch daily",
            "attend one social event a month",
            "reduce sugar by half",
            "go from 10 cigarettes to 5 a day",
        ],
    ),
    "M2": (
        ["walk 3", "do 20 after lunch", "read 10 in bed"],
        ["walk 3 km", "watch module 5", "be up at 7:30", "pay €20", "read 10 pages"],
    ),
    "M3": (
        ["read 12 books", "run 100 km by June", "write 50 pages"],
        ["read 20 pages a day", "walk 30 minutes", "run 5 km twice a week", "sit for 10 minutes"],
    ),
    "M4": (
        ["meditate daily", "walk every day", "stretch 7 days a week"],
        ["walk on weekdays", "stretch 5 days a week", "write every Monday"],
    ),
    "M7": (
        [
            "I will always answer kindly",
            "meditate every single day",
            "follow the plan 100%",
            "floss every evening without fail",
        ],
        ["meditate most days", "floss in the evening (100% confident)", "drink zero sugar cola"],
    ),
    "M8": (
        ["lose 5 kg", "lose some weight", "save 500 euros", "reduce my cholesterol"],
        [
            "walk 5 km",
            "save $50 every month",
            "save my drawings",
            "lose myself in a book",
            "weigh the flour",
        ],
    ),
    "R2": (
        ["my mother says I should lose weight", "I must tidy the flat", "I have to call her"],
        ["write “I should” on a card", "visit the must-see museum", "walk by the shoulder"],
    ),
    "R4": (
        [
            "be fitter than my brother",
            "earn as much like everyone else",
            "be as slim as other people",
            "catch up with my friends from school",
        ],
        ["run faster than last month", "walk with my brother", "be like water"],
    ),
    "T2": (
        ["see a doctor soon", "paint the hall some day", "call Kim when I have time"],
        [
            "see a doctor on Monday",
            "paint one day a week",
            "call Kim after dinner",
            "breathe slowly when I feel anxious",
            "stretch when I get home",
        ],
    ),
    "X1": (
        [
            "I want to stop hurting myself",
            "lose 10 kg in two weeks",
            "stop taking my medication",
            "eat only 600 calories",
            "go down to 800 kcal a day",
            "come off my antidepressants",
            "get myself off these pills",
            "fast for five days",
            "run until I drop",
            "I don't want to live",
            "Wanna die",
            "I want to die",
            "Take all my pills at once",
            "Jump off a bridge",
            "Hit myself when I fail",
            "cut myself when I feel low",
            "I want to disappear",
            "Not eat for three days",
            "Only drink water for five days",
            "Come off sertraline by May",
            "stop my lithium",
            "quit xanax",
            "attempt suicide Friday",
            "ich möchte suicide",
        ],
        [
            "cut myself some slack",
            "take my medication every morning",
            "lose 5 kg in 12 weeks",
            "eat 1800 calories",
            "kill time with a puzzle",
            "stop eating in bed",
            "run until the bridge",
            "fast on Mondays",
            "get my pills from the pharmacy",
            "go for a walk and take my pills",
            "stop eating for comfort",
            "purge my wardrobe",
            "limit snacks to 200 calories",
            "hurt myself running",
            "hurt myself when I run",
            "Take my meds every morning, never skip a dose",
            "Stop skipping my pills",
            "Never go a day without my meds",
            "Take all my pills on time",
            "lower my insulin resistance",
            "drop off my prescriptions on Monday",
            "take sertraline at breakfast",
            "I want to die my hair",
            "want to disappear into the woods for a weekend",
            "not eat sugar for three days",
            "stop eating for 3 hours before bed",
            "drink only water with meals",
            "jump off the diving board",
        ],
    ),
}
"""How much, why, until when, and what is worth a talk."""

TABLE = OF_THE_DEED | OF_THE_REST
