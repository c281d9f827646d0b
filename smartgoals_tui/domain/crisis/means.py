"""What the means and ways of dying sound like; ``phrases`` says how to read it."""

MEANS = r"""
[overdose !studied]
overdose(?! (?:of|the|it|salt|caffeine|sugar|coffee|vitamin) )(?! on (?!{drug}|{weekday}))
[take]
(?:can not|could not) {some}take (?:it|this|life|it all|this pain|the pain|this life|
  any of this) (?:all )?(?:anymore|any longer|much longer)
take (?:\w+ )?(?:[2-9]\d|1[2-9]|\d{3}|twenty|thirty|forty|fifty|hundred|handfuls? of|
  dozens? of) (?:\w+ )?pill
[take !meds]
take {some}(?:(?:all|every|all of|too many|a whole|the whole|whole|half|enough|a lot of|lots of|
  a bunch of|a handful of|the rest of|a bottle of|loads of|more) ){1,2}(?:bottle of |box of |
  pack of |packet of |of )?(?:my |the |these |those |them )?(?:(?:mum|mom|dad|wife|husband|gran|
  grandma|brother|sister)s )?(?:\w+ )?pill
take (?:them|the pill|pill) all(?! (?:with|to) )
[swallow]
swallow {some}(?:all|too many|a|the|whole|my|enough|every)? ?(?:\w+ ){0,4}(?:pill|bleach|
  batteries)(?! (?:with|every|easier|without) )
[pill !meds]
(?:save|saving|hoard\w*|stockpil\w*|stash\w*) (?:up )?(?:my |all |enough |the |of |up ){0,3}
  (?:\w+ )?pill
pill to (?:end (?:it|everything|my)|die|do it|kill)
pill (?:all )?(?:at once|save up|saved up|stash\w*|ready to)
count (?:all )?(?:my|all the) pill again{next}
how many pill (?:it|would|do (?:it|i|you)|will|to)
all (?:of )?(?:my |the |these |those )?(?:\w+ )?pill (?:at once|tonight|in one go|together|
  in the house|i (?:can|could))
(?:think|urge|dream) (?:of|about|to) take (?:the |some |my )?pill{stop}
[jump]
jump (?:off|from|out|out of|in front of|under|over|down|into|onto) (?:a |an |the |my |that |this |
  of |some ){0,2}(?:\w+ )?{deadly}(?! (?:into|with|and swim|scene|bungee) )(?<!into the car)
  (?<!into a car)(?<!into my car)(?<!out of the car)(?<!the bus)(?<!the train)(?<!a bus)(?<!a train)
(?:say|tell|scream|whisper|urge|voices?|head|brain|mind|tempted) (?:me )?(?:\w+ ){0,2}jump{next}
jump (?:off|from) (?:something|somewhere|a high place|the top|somewhere high)
(?:i (?:have )?|{start})nearly jump(?:{next}| last)
i (?:be go to|will|want to|be about to|should|might|may|could|have to) jump{stop}
jump (?:off|from|out of) (?:\w+ ){0,3}(?:floor|storey|story|skyscraper|viaduct|dam|multistorey|
  car park)
think (?:of|about) jump{next}
{deadly} (?:\w+ ){0,5}(?:want to |go to |nearly )jump(?: from| off)?{stop}
{deadly} and jump{next}
(?:bridge|cliff|roof|tower|ledge|building|balcony)s? to jump{stop}
[drive]
drive (?:my |the |a |our )?(?:car |bike |truck )?(?:off|into|over|against|in front of) (?:a |an |
  the |oncoming |some ){1,2}(?:\w+ )?(?:tree|wall|bridge|cliff|traffic|truck|lorry|river|lake|pole|
  ravine|pillar|barrier|railing)
[crash]
crash (?:my|the) car (?:on purpose|deliberately|and|into)
(?:think|urge|want|wish|hope|dream|feel like) (?:of|to|about|i) (?:\w+ ){0,3}crash(?: (?:my|
  the) car)?{stop}
(?:hope|wish|pray) (?:\w+ ){0,3}(?:plane|car|bus|train) (?:\w+ )?crash
{wish}crash (?:\w+ ){0,3}into (?:a|the) (?:tree|wall|truck|lorry|pole|barrier)
{start}crash (?:my|the) car{stop}
(?:dream|imagine|picture|think) (?:of |about )?(?:\w+ ){0,2}crash(?: (?:my|the|our) car)?{next}
[front]
(?:jump|step|walk|run|lie|go|stand|throw myself|drive) (?:out )?in front of (?:a |an |the |some |
  oncoming )?(?:\w+ )?(?:train|bus|car|cars|truck|lorry|traffic|tram|tube)(?! (?:station|stop|park|
  wash|shop|dealer\w*) )
[traffic]
(?:step|walk|run|wander) (?:out )?(?:into|in) (?:the |oncoming )?traffic
(?:steer|swerve|drive|ride|turn|run) (?:\w+ ){0,3}into (?:the )?(?:oncoming )?traffic
[tracks|rails]
(?:lie|lay|laying|lying|sit|stand|walk|step) (?:down )?(?:on|onto) the (?:train |rail |railway )?
  (?:tracks|rails{next})
[noose !knots]
noose
[neck]
(?:rope|belt|cord|noose|scarf|knife) (?:\w+ )?(?:around|round|to) my (?:own )?neck
[rope]
(?:(?:buy|get|got|have|tie) (?:a |the |some )?rope{stop}|bought (?:a |the |some )?rope{next})
hang (?:a|the|my) rope(?! (?:swing|ladder|light\w*|bridge) )
[gun]
gun (?:to|in|at|against) my (?:own )?(?:head|mouth|temple|chest)
(?:get|find|buy|use|load|hold|grab|own) (?:\w+ ){0,2}gun (?:\w+ ){0,3}(?:end it|end|myself|die)
(?:hands on|i have|i get|i buy|i bought|i got|i own) (?:a|the|my \w+) gun(?! (?:licen\w*|safe|range|
  club|show) )
[bullet]
bullet (?:in|through|into) my (?:own )?(?:head|brain|skull|mouth|heart)
eat a bullet
bullet to (?:my|the) (?:own )?(?:head|brain|heart)
[brains]
(?:blow|blew|blowing) (?:out )?my (?:own )?brains
[bleach]
drink (?:some |the )?bleach
[starve|bleed|stab|drink|cut|freeze|strangle|overdose]
(?:starve|bleed|stab|drink|cut|freeze|strangle|overdose) myself to death
bleed to death{next}
[bleed]
bleed out(?: in the (?:bath|bathtub|tub|shower|snow))?{next}
[pill]
(?:wash|washing) down (?:\w+ ){0,3}pill
pill be (?:all )?(?:line|lined up|count out|ready to|next to my bed and)
[pill|knife|knives|razor|razors|blade|blades|rope|gun|scissors|belt|sharps]
(?:hide|lock|keep|give|throw|remove|put|take|get rid of|hand over|clear) (?:\w+ ){0,5}(?:pill|knife|
  knives|razors?|blades?|rope|gun|scissors|belt|sharps) (?:\w+ ){0,5}(?:from me|from myself|me safe|
  stay safe|so (?:that )?i (?:be not tempted|(?:do|can|will) not (?:hurt|harm|
  overdose|od|kill|cut|swallow|use (?:it|them) on|take (?:them all|it all|all|too many|my own)))|
  because of (?:\w+ )?(?:urge|think)|away from me|when (?:the|my|an) urge|
  when i feel (?!tired|hungry))
[bridge|tracks|roof|rooftop|ledge|cliff|balcony|platform|knife|razor|rope|gun|blade|pill]
(?:keep|can not stop|could not stop|not stop|stop) (?:look|stare|staring|think|stand|standing|
  go back|come back|eye|eyeing) (?:\w+ ){0,2}(?:at|about|of|on|to) (?:the |my |that |those ){1,2}
  (?:\w+ )?(?:bridge|tracks|roof|rooftop|ledge|cliff|balcony|platform|knife|razor|rope|gun|blade|
  pill){next}
(?:keep|can not stop) (?:look|stare) at the bridge
[bridge|bridges|tracks|roof|rooftop|ledge|cliff|cliffs|razors|razor|blades|blade|rope]
(?:stay away from|keep away from|not go near) (?:the |any |all |my |
  every ){0,2}(?:\w+ )?(?:bridges?|tracks|roof|rooftop|
  ledge|cliffs?|razors?|blades?|rope){next}
[roof|rooftop|bridge|building|balcony|cliff|ledge|overpass|tower]
(?:step|walk|throw myself|dive|drop) (?:off|from|over) (?:a |the |my |that |this ){1,2}(?:\w+ )?
  (?:roof|rooftop|bridge|building|balcony|cliff|ledge|overpass|tower)(?! (?:in (?:the )?game|
  with a parachute|into the (?:water|pool)))
{wish}fall (?:off|from) (?:a |the |my |that )(?:\w+ )?(?:roof|rooftop|bridge|building|balcony|cliff|
  ledge)
[height|heights]
(?:fall|jump|drop) (?:off|from) (?:a |some )?(?:great |high )?heights? (?:on purpose|and die)
[road|bridge|cliff|motorway|highway]
(?:think|urge|want|feel like|wish|tempted) (?:\w+ ){0,2}drive (?:my car |the car |
  straight )?off the road
(?:steer|swerve) (?:(?:my|the) (?:car|bike|van|truck) )?(?:straight )?off (?:the|a) (?:road|
  bridge|cliff|motorway|highway)(?! (?:to (?:avoid|miss)|on (?:the |black )?ice|by accident|
  in (?:the|a|heavy) (?:game|sim\w*|snow|fog|rain)) )
drive (?:(?:my|the) (?:car|bike|van|truck) )?(?:straight )?off the road (?:on purpose|deliberately)
[ocean|lake|river|sea]
(?:walk|swim|run) (?:out )?into the (?:ocean|lake|river|sea) (?:and (?:not|never|do not)|until|\.)
[drown]
(?:let|make|watch) myself drown
(?:until|till) i drown
{wish}drown(?: in the (?:bath|bathtub|tub|river|lake|sea|ocean|canal))?{next}
[hang]
{wish}hang from (?:a|the|my) (?:beam|ceiling|rafters?|rope|banister|door)
[bag]
bag (?:over|around|on) my (?:own )?head
[vein]
(?:open|cut|slit|slice) (?:up |open )?(?:my|the) vein
[razor|razors|blade|blades|rope|gun|pill]
(?:have|keep|buy|bought|hide|got) (?:\w+ ){0,4}(?:razors?|blades?|rope|gun|pill) (?:\w+ ){0,2}
  (?:hide|under (?:my|the) (?:bed|pillow|mattress))
[bridge|tracks|roof|ledge|pill|knife|blade|razor|rope|gun]
pick (?:the|my|out the) (?:bridge|roof|ledge|rope)
(?:bridge|tracks|roof|ledge|pill|knife|blade|razor|rope|gun) (?:\w+ )?(?:be )?(?:call me|calling me|
  call to me|calling to me|call my name|calling my name|(?:look |so ){0,2}tempting)
[wheel]
{desire}let go of the (?:steer )?wheel
[car]
let (?:the|my) car (?:drift|roll|run|go) (?:off|into)
[toaster]
bath with (?:a|the|my) toaster
[ledge|edge|railing]
(?:stand|standing|sit|sat|stood|climb|climbed|walk|go) (?:\w+ ){0,3}(?:on|onto|to|over|
  at) the (?:ledge|railing|edge of (?:the|a) (?:roof|bridge|cliff|building|platform))
[head]
blow (?:my|the) (?:own )?head off
[hit]
{wish}(?:get |be )?hit by (?:a |the |some )?{deadly}(?! (?:last|year|once|on) )
[razor|blade|blades|knife|knives]
hide (?:a|my|some|the) (?:razor|blades?|knife|knives) (?:in|under|behind)
[pill|rope|blade|blades|razor|razors|gun|knife !meds]
have (?:got |get )?(?:the|my|enough|all the|all my|a) (?:\w+ )?(?:pill|rope|blades?|razors?|gun|
  knife) ready{next}
[gun|knife|knives|rope|razor|blade|pill]
(?:gun|knife|knives|rope|razor|blade) (?:\w+ ){0,8}use (?:it|them) on myself
(?:gun|knife|knives|rope|razor|blade|pill) (?:\w+ ){0,6}not trust myself
(?:keep|can not stop) think about the (?:gun|rope|blade|razor|pill) (?:in|under|at) (?:my|the)
[pill !meds]
(?:have|with|hold|sit|full of) (?:\w+ ){0,3}pill in my hand{next}
[roof|rooftop|bridge|ledge|balcony|cliff|railing]
(?:roof|rooftop|bridge|ledge|balcony|cliff|railing) (?:\w+ ){0,5}let go{stop}
[od]
(?:{desire}|i |and |not |{start})od(?= (?:\.|tonight|again|today|because|if|and) )
{start}(?:nearly )?od (?:on \w+day|last (?:night|week|month|year|time))
od on {drug}
"""
