"""Classes of words that say the same of a wish, whichever of them is used.

A class helps where a word itself was seldom seen in training: "be cheery" is a state as "be happy"
is. The lists are written by meaning and name nothing that somebody in particular wished for.
"""

from __future__ import annotations

from smartgoals_tui.domain.text.content_words import word_set

_MEMBERS = {
    "@number": (
        "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty "
        "forty fifty sixty seventy eighty ninety hundred thousand dozen couple half twice once"
    ),
    "@weekday": (
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
        "thursdays fridays saturdays sundays weekday weekdays weekend weekends"
    ),
    "@month": (
        "january february april june july august september october november december christmas "
        "easter summer winter autumn"
    ),
    "@period": (
        "day week month year night evening morning afternoon hour session meal lunch dinner "
        "breakfast fortnight"
    ),
    "@unit": (
        "minute minutes min mins hour hours hrs km miles mile pages page words steps laps kg kilos "
        "kilo pounds pound lbs lb stone euros euro dollars dollar quid bucks glasses glass cups "
        "cup litres litre liters portions times pushups reps pieces pints chapters lessons "
        "calories days weeks months years nights percent"
    ),
    "@state": (
        "happy happier calm calmer healthy healthier fit fitter strong stronger confident kind "
        "kinder patient brave braver bold bolder honest grateful thankful positive mindful present "
        "relaxed peaceful productive focused organised organized motivated disciplined independent "
        "social outgoing open friendly nice nicer better best good great wise wiser smart smarter "
        "slim slimmer thin thinner skinny sexy hot beautiful pretty attractive cool fun funny "
        "serious mature responsible reliable dependable punctual consistent creative curious "
        "generous humble gentle gentler loving lovable lovely free whole alive awake energetic "
        "lazy tired exhausted stressed anxious worried nervous shy scared afraid angry sad lonely "
        "depressed moody negative selfish judgmental bitter jealous envious insecure awkward "
        "cheerful content carefree easygoing sociable assertive decisive determined resilient "
        "tolerant forgiving thoughtful considerate polite tidy tidier careful careless spontaneous "
        "adventurous optimistic pessimistic sensible stable steady balanced comfortable proud "
        "secure safe sober sane real true genuine authentic normal successful rich richer wealthy "
        "important useful helpful supportive approachable warm warmer softer lighter sharper "
        "faster quicker louder quieter clingy needy grumpy irritable impatient fearless unstoppable"
    ),
    "@inner": (
        "happiness joy peace love faith hope confidence courage strength patience kindness "
        "gratitude health wellness wellbeing energy balance life self myself me mind soul spirit "
        "heart attitude mood mindset mentality vibes vibe positivity negativity stress anxiety "
        "worry worries fear fears anger rage hate hatred past future god christ jesus lord "
        "feelings emotions thoughts dreams potential purpose meaning growth wisdom calmness "
        "worth self-worth esteem respect trust honesty discipline willpower motivation focus "
        "resentment grudges guilt shame pride envy jealousy grief sorrow loneliness panic doubt "
        "doubts insecurities flaws temper ego drama dignity identity serenity contentment clarity"
    ),
    "@result": (
        "weight pounds lbs kilos money rich job career promotion raise degree diploma license "
        "licence grade grades gpa mark marks exam exams score scores record records house home "
        "apartment flat baby pregnant boyfriend girlfriend husband wife spouse follower followers "
        "subscribers viewers debt debts loan loans mortgage overdraft credit savings income salary "
        "wage profit business success career abs muscle muscles biceps waist belly sixpack shape "
        "body figure skin hair teeth dress jeans championship title titles medal trophy league "
        "cholesterol bmi blood pressure rent deposit sales customers clients scholarship "
        "internship graduation certificate qualification pension fortune millionaire"
    ),
    "@person": (
        "mother mom mum mam father dad parents son daughter kid kids child children baby brother "
        "sister siblings husband wife partner boyfriend girlfriend fiance friend friends mate "
        "mates buddy family grandma grandpa gran granny grandmother grandfather aunt uncle cousin "
        "niece nephew neighbour neighbours neighbor neighbors colleague colleagues coworkers boss "
        "manager teacher students pupils team coach doctor therapist roommate flatmate everyone "
        "everybody people others someone somebody anyone anybody nobody strangers him her them"
    ),
    "@open": (
        "exercise exercising exercises workout workouts fitness active activity activities sport "
        "sports train training move moving movement diet dieting healthily hobby hobbies socialise "
        "socialize socialising socializing relax relaxing unwind selfcare self-care improve "
        "improving tidy tidying organise organize organising organizing declutter decluttering "
        "harder better earlier smarter wisely properly effort things stuff something everything "
        "habits routine lifestyle"
    ),
    "@leave": (
        "stop stopping stopped quit quitting avoid avoiding less fewer no not dont never without "
        "cut cutting reduce reducing limit limiting give giving refuse refusing eliminate drop "
        "dropping ban banning end ending done skip skipping resist abstain"
    ),
    "@omit": "miss missing skip skipping forget forgetting fail failing neglect neglecting",
    "@change": (
        "reduce reducing minimise minimising minimize minimizing limit limiting lower lowering "
        "decrease decreasing lessen shrink increase increasing improve improving boost boosting "
        "raise raising maximise maximize extend maintain maintaining continue continuing control "
        "controlling manage managing moderate balance strengthen"
    ),
    "@search": (
        "explore exploring consider considering think thinking look looking figure decide deciding "
        "research researching discover discovering understand investigate wonder wondering ponder "
        "reconsider evaluate assess check focus focusing work working"
    ),
    "@verb": (
        "be being become becoming feel feeling get getting go going have having make making do "
        "doing start starting begin beginning keep keeping stay staying find finding learn "
        "learning lose losing gain gaining spend spending save saving help helping talk talking "
        "say saying tell telling see seeing meet meeting build building create creating finish "
        "finishing complete completing live living enjoy enjoying let letting put putting set "
        "setting try trying use using work working change changing leave leaving accept accepting "
        "forgive forgiving appreciate appreciating embrace embracing more less better earn earning "
        "win winning reach reaching achieve achieving grow growing improve improving remember"
    ),
    "@deed": (
        "walk walking run running swim swimming cycle cycling jog jogging dance dancing sing "
        "singing paint painting draw drawing knit knitting sew sewing bake baking cook cooking "
        "read reading write writing journal journaling call calling phone ring text visit visiting "
        "meditate meditating pray praying stretch stretching floss drink drinking eat eating "
        "smoke smoking play playing practise practice practising practicing clean cleaning wash "
        "washing iron vacuum hoover mow water plant planting buy buying sell selling book booking "
        "register enrol enroll sign apply applying send sending mail email post hand pay paying "
        "cancel renew attend join joining volunteer volunteering donate hike hiking climb climbing "
        "ski surf row skate box lift lifting watch watching listen listening tweet travel "
        "wear wearing bring pack take ask invite thank greet hug"
    ),
}


CLASS_OF: dict[str, tuple[str, ...]] = {}
"""The classes of each word that is in any, in the order of the lists."""
for _name, _words in _MEMBERS.items():
    for _word in sorted(word_set(_words)):
        CLASS_OF[_word] = (*CLASS_OF.get(_word, ()), _name)
