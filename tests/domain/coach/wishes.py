"""Wishes of every kind, and labels as the model gives them."""

from smartgoals_tui.domain.coach.learned import KindVerdict, Labels, Verdict
from smartgoals_tui.domain.coach.level import Level

BEING = (
    "be happier",
    "feel calmer in the evenings",
    "be more confident around strangers",
    "become a kinder neighbour",
    "be less nervous",
    "have more inner peace",
    "feel at home in my own skin",
    "be braver",
    "enjoy life",
    "stay positive when it rains",
    "be a more patient aunt",
    "be proud of myself",
    "love myself a bit more",
)
OUTCOME = (
    "lose weight before the summer",
    "lose 12 pounds",
    "get better grades in chemistry",
    "find a job nearby",
    "get a promotion",
    "pay off my car loan",
    "reach 900 followers",
    "get a girlfriend",
    "have a flat stomach",
    "get rich",
    "pass the driving exam with top marks",
    "own a house by the sea",
)
OTHERS = (
    "get my boss to notice me",
    "make my daughter tidy her room",
    "my husband should help more",
    "get my neighbours to like me",
    "make him listen to me",
    "have my kids help at home",
    "persuade my father to see a doctor",
    "make my wife trust me again",
    "be forgiven by my sister",
    "get the team to respect me",
    "convince my parents to believe in me",
    "force my flatmate or my brother to clean",
)
EXPLORE = (
    "explore therapy options",
    "look into yoga",
    "work on my temper",
    "work on my handwriting",
    "focus on my family",
    "figure out what to do with my life",
    "think about a new career",
    "consider moving to the coast",
    "find out what I enjoy",
    "focus on my health",
    "work on my posture",
    "figure out where I want to live",
)
WHOM = (
    "talk to people",
    "talk to strangers more",
    "socialise more",
    "make friends",
    "make some new friends in town",
    "meet new people",
    "date more",
    "be around people more",
    "connect with others",
    "socialize after work",
    "reach out to people",
    "find more friends",
)
SPORT = (
    "exercise more",
    "exercise",
    "do more sport",
    "work out regularly",
    "workouts",
    "train harder",
)
PASTIME = ("take up a hobby", "have more fun", "relax more", "find a new hobby", "self-care")
PLAY = (
    "play with my son",
    "play with my little niece",
    "play more with our dog",
    "play with the kids",
)
TOGETHER = ("have quality time with my kids", "spend more time with my wife", "see my family")
OUTING = ("see more of the world", "get out more", "visit other places", "explore new places")
ROOM = ("tidy up", "declutter the house", "keep the flat tidier", "organise my garage", "declutter")
FOOD = (
    "eat healthier",
    "eat more sensibly",
    "healthy eating",
    "clean up my diet",
    "eat less",
    "eat well",
)
SLEEP = ("sleep better", "sleep more", "get more sleep", "get enough rest")
SKILL = ("improve my Spanish", "get better at chess", "improve my cooking", "get better at drawing")
SOMETHING = (
    "learn something new",
    "try new things",
    "study harder",
    "create something",
    "do new things",
)
WAY = ("save money", "be active", "help others", "work harder", "be more active", "give back")
EARLIER = ("go to bed earlier", "get up earlier", "leave work earlier", "start the day sooner")
LONGER = ("shorter showers", "take shorter showers", "sleep longer", "shorter phone calls")
LESS = (
    "spend less",
    "smoke less",
    "use my phone less",
    "complain less",
    "shop less",
)
ANY = ("do better", "do more", "take more risks", "step up my game", "change things around me")

SOLITARY = (*SLEEP, *FOOD, *ROOM, *SKILL, *SOMETHING, *EARLIER, *LONGER, "save money", "spend less")

_SURE = Verdict(value=True, probability=0.9)
_NOT_SO = Verdict(value=False, probability=0.9)


def labels_as(kind, *, is_specific=False):
    specific = _SURE if is_specific else _NOT_SO
    doubt = None if is_specific else Level.MISSING
    return Labels(
        specific, _NOT_SO, _NOT_SO, _NOT_SO, _NOT_SO, KindVerdict(kind, 0.9), doubt, None, ""
    )
