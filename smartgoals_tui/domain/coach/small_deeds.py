"""Small deeds that feed a state or a result, and the words that tell which."""

from __future__ import annotations

from smartgoals_tui.domain.coach.open_behaviour import Need
from smartgoals_tui.domain.text.content_words import word_set

_DEEDS = {
    "calm": (
        "breathe slowly for five minutes before bed",
        "sit outside for ten minutes after lunch",
        "put my phone away at 9 in the evening",
    ),
    "confident": (
        "say one thing in every meeting",
        "write down one thing I did well each evening",
        "ask one question in class every Monday",
    ),
    "happy": (
        "write down three good things each evening",
        "call one friend every Sunday",
        "walk in the park for twenty minutes on Sundays",
    ),
    "healthy": (
        "walk for half an hour after dinner",
        "eat vegetables with dinner on weekdays",
        "go to bed before 11 on weekdays",
    ),
    "sport": (
        "walk for half an hour after dinner",
        "swim ten lengths on Saturdays",
        "ride my bike to work on Fridays",
    ),
    "patient": (
        "count to ten before I answer",
        "leave the room for five minutes when I get angry",
        "breathe slowly for two minutes before I reply",
    ),
    "productive": (
        "write down three tasks every morning",
        "put my phone in another room until noon",
        "clear my desk at the end of every workday",
    ),
    "kind": (
        "say thank you to one person every day",
        "write one kind message each Sunday",
        "cook dinner for a friend on Saturday",
    ),
    "faith": (
        "pray for ten minutes before bed",
        "sit in silence for ten minutes each morning",
        "read one page of scripture each evening",
    ),
    "social": (
        "call one friend every Sunday",
        "have lunch with one colleague on Fridays",
        "say hello to one person next door each week",
    ),
    "creative": (
        "draw for twenty minutes on Sundays",
        "write one page every Saturday morning",
        "play music for half an hour after dinner",
    ),
    "weight": (
        "walk for half an hour after dinner",
        "take the stairs at work",
        "cook dinner at home on weekdays",
    ),
    "muscle": (
        "lift weights on Mondays and Thursdays",
        "do ten push-ups before breakfast",
        "swim for half an hour on Saturdays",
    ),
    "money": (
        "put 10 aside every Friday",
        "take lunch to work on Mondays",
        "write down what I spend each evening",
    ),
    "marks": (
        "go over my notes for half an hour after school",
        "do one practice test on Saturdays",
        "ask my teacher one question a week",
    ),
    "job": (
        "send one application a week",
        "read job ads for half an hour on Mondays",
        "call one person in the field every Friday",
    ),
    "raise": (
        "ask my boss for ten minutes on Monday",
        "write down what I did well each Friday",
        "ask one colleague for feedback every Friday",
    ),
    "public": (
        "post one picture on Sundays",
        "answer three comments every evening",
        "write to one person on Sundays",
    ),
    "business": (
        "call one customer every Monday",
        "post one picture on Sundays",
        "write down what I sold each Friday",
    ),
    "home": (
        "visit one home for sale each Saturday",
        "call one agent on Mondays",
        "put 10 aside every Friday",
    ),
    "love": (
        "go to one dance class each week",
        "write to one person on Sundays",
        "ask one person out for coffee on Saturday",
    ),
    "together": (
        "have dinner together without phones on Fridays",
        "go for a walk together on Sunday mornings",
        "write down one thing I love about us each Sunday",
    ),
    "rooms": (
        "empty one drawer on Saturday",
        "clear the kitchen table after dinner",
        "put my clothes away before bed",
    ),
    "food": (
        "eat vegetables with dinner on weekdays",
        "eat an apple every afternoon",
        "cook dinner at home on Sundays",
    ),
    "sleep": (
        "go to bed before 11 on weekdays",
        "turn the lights out at 10:30",
        "put my phone away at 9 in the evening",
    ),
    "early": (
        "get up at 7 on weekdays",
        "put my clothes out before bed",
        "go to bed before 11 on weekdays",
    ),
    "read": (
        "read ten pages before bed",
        "borrow one book from the library on Saturday",
        "read for twenty minutes on the bus",
    ),
    "outings": (
        "take the train to a new town on Saturday",
        "walk a new path every Sunday",
        "eat lunch outside on Fridays",
    ),
    "shower": (
        "set a timer for five minutes in the shower",
        "shower for at most five minutes on weekdays",
    ),
}
"""Three for each sort of wish, each to be seen by others and as small as a week can bear."""

_TOLD_BY = (
    (
        "faith",
        "god christ jesus lord faith spiritual spiritually pray prayer religious holy",
    ),
    ("muscle", "muscle muscles abs biceps stronger strong sixpack toned gains"),
    (
        "weight",
        "weight lbs kilos kg belly waist slim slimmer thin thinner lean leaner fat fitter "
        "cholesterol bmi shape skinny",
    ),
    (
        "money",
        "money debt debts loan loans savings mortgage overdraft credit rich richer wealthy "
        "financially finances financial budget deposit income save saving spend spending rent",
    ),
    (
        "marks",
        "grade grades mark marks exam exams gpa degree diploma graduate class classes "
        "license licence test tests school college scholarship "
        "certificate study studying qualification",
    ),
    ("raise", "promotion promoted raise salary wage"),
    ("job", "job career internship hired employed"),
    ("public", "followers subscribers viewers audience channel blog"),
    ("business", "business customers clients sales profit company shop"),
    ("home", "house home apartment flat"),
    ("love", "boyfriend girlfriend spouse soulmate dating date dates"),
    ("together", "marriage husband wife partner relationship relationships"),
    ("sleep", "sleep sleeping bed asleep"),
    ("early", "wake waking"),
    ("shower", "shower showers"),
    (
        "patient",
        "patient patience temper anger angry irritable grumpy impatient impulsive yell "
        "tolerant forgiving",
    ),
    (
        "calm",
        "calm calmer calmness relax relaxed relaxing peaceful peace stress stressed anxious "
        "anxiety worry worries worried mindful present panic nervous serenity balanced balance "
        "carefree easygoing overwhelmed unwind",
    ),
    (
        "confident",
        "confident confidence brave braver bold bolder shy afraid assertive fearless "
        "esteem self-esteem insecure awkward independent courage decisive worth self-worth proud",
    ),
    (
        "productive",
        "productive focused focus organized organised disciplined discipline "
        "motivated motivation punctual responsible reliable lazy "
        "consistent willpower harder organize organise manage",
    ),
    (
        "healthy",
        "healthy healthier health energy energetic wellness tired exhausted",
    ),
    (
        "sport",
        "fit fitness active exercise exercising sport sports workout workouts",
    ),
    (
        "social",
        "social outgoing lonely sociable loneliness friends friendships socialize socialise "
        "socializing socialising",
    ),
    (
        "kind",
        "kind kinder kindness nice nicer helpful generous thoughtful considerate selfish "
        "polite humble supportive gentle loving friend person help helping others people",
    ),
    ("creative", "creative creativity hobby hobbies"),
    (
        "happy",
        "happy happier happiness joy positive positivity optimistic cheerful sad depressed "
        "negative moody content grateful thankful gratitude fun pessimistic smile laugh mood",
    ),
    ("read", "read reading books"),
    ("weight", "lose losing pounds"),
    ("love", "someone"),
    ("together", "father mother dad mom mum parent son daughter brother sister family"),
    ("outings", "outdoors outside nature"),
)
"""The words that tell the sort, the surest sorts first."""
_FAMILY_OF = {
    word: (rank, family)
    for rank, (family, words) in reversed(list(enumerate(_TOLD_BY)))
    for word in word_set(words)
}
_OF_TIME_TOO = word_set("save saving spend spending")
"""What is done with money, and with time too."""
_SEEKING = word_set("find finding meet meeting")
"""What is done about somebody who is not there yet."""

_OF_NEED = {
    Need.COMPANY: "social",
    Need.SPORT: "sport",
    Need.PASTIME: "creative",
    Need.OUTING: "outings",
    Need.ROOM: "rooms",
    Need.FOOD: "food",
    Need.SLEEP: "sleep",
}


def deeds_for(words: list[str]) -> tuple[str, ...]:
    """Return deeds for a wish of ``words``, in lower case; none where no word tells of any."""
    is_of_time = "time" in words
    told = [
        _FAMILY_OF[word]
        for word in words
        if word in _FAMILY_OF and not (is_of_time and word in _OF_TIME_TOO)
    ]
    family = min(told)[1] if told else ""
    if family == "together" and not _SEEKING.isdisjoint(words):
        family = "love"
    return _DEEDS.get(family, ())


def deeds_for_need(need: Need) -> tuple[str, ...]:
    """Return deeds for what is left open; none where the words of the wish must tell."""
    return _DEEDS[_OF_NEED[need]] if need in _OF_NEED else ()


def all_deeds() -> tuple[str, ...]:
    """Return every deed."""
    return tuple(deed for deeds in _DEEDS.values() for deed in deeds)
