"""Phrases of a life that is worth nothing or hurts, of waiting for its end, of means kept away."""

WORTH = r"""
[life]
(?:not|never|hardly|if|whether|doubt) (?:\w+ ){0,4}life (?:\w+ )?be worth (?:it|
  anything|live|save|much){next}
my life (?:do not matter|have no (?:value|meaning|worth)|be (?:worthless|not worth \w+)){next}
[worth]
(?:whether|if) it be worth (?:to )?(?:go on|keep go|carry on|stay here){next}
be it worth (?:to )?live{next}
[attempt|worked]
wish (?:\w+ ){0,3}attempt (?:have |would have )?(?:work|worked|succeed|succeeded){next}
wish it (?:have|would have) (?:work|worked) (?:last time|the last time|back then|in \w+){next}
[die|dead|death|dying]
waiting (?:for death|for dying|to die|to be dead){next}
(?:can not|hardly) wait (?:\w+ )?to (?:be dead|die){next}
count the (?:days|hours|minutes) (?:until|till) i (?:can |may )?(?:die|be dead){next}
look forward to (?:be dead|die|dying|death|my death){next}
(?:difference|matter) (?:\w+ ){0,5}if i (?:be dead|die){next}
[gone|here|waking]
{start}(?:be gone|not be here|never be here|not waking up|never waking up)(?: again)? (?:would |
  seem |sound |feel )(?:\w+ )?(?:easier|nice|good|better|best|peaceful|lovely){next}
(?:nothing|nobody) would (?:change|be different|be worse|notice) if i be (?:gone|not here){next}
[alive|live]
(?:no|what) difference (?:\w+ ){0,4}(?:if|whether) i (?:be alive|live|be live){next}
not (?:believe|think|feel) (?:that |like )?i deserve to (?:live|be alive){next}
[shoot|kill]
(?:hope|wish|pray) (?:that )?i (?:would )?(?:get|be) (?:shoot|kill){next}
want to (?:get|be) kill{next}
[heart]
(?:hope|want|wish) (?:that )?my heart (?:would |to )?(?:give out|stop|fail){next}
[alive|live|exist]
(?:be alive|live|exist) hurt{next}
rather (?:die|be dead) than (?:to )?(?:live|exist|be alive|be here|go on)(?: like this| this way|
   with this|
  another day)?{next}
(?:be|feel) alive instead of wish i be not{next}
(?:glad|happy|grateful|pleased) to be alive instead
(?:mum|mom|mother|dad|father|parent|sister|brother|wife|husband|partner|somebody|
  someone) who want to
   (?:live|be alive|stay alive){lived}
that i be alive{next}
[dead|gone]
be (?:dead|gone) (?:seem|look|sound|feel|be) (?:\w+ )?(?:easier|better|nice|good|peaceful){next}
[end|do|die]
(?:guts|nerve|courage|strength) to (?:end it|end it all|die|do it|go through with it){next}
[cut|hurt|harm]
nothing (?:\w+ )?help (?:but|except|more than|like) (?:cut|hurt myself)
(?:understand|know|wonder|explain|tell \w+|admit to \w+|learn) (?:why|when|that) i cut{next}
(?:replace|swap|delay|postpone) cut (?:with|for|by)(?! (?:carbs|classes|hair) )
[cut !bulking]
(?:no|not|without) cut on (?:school|work|week) ?(?:nights?|days?)
[razors|razor|blades|blade|knives]
let (?:\w+ ){1,3}(?:keep|hold|hide|take|lock up|have) my (?:razors?|blades?|knives)(?! sharp)
(?:have|keep|buy|want) no (?:razors?|blades?) (?:at home|in the (?:house|flat|room|bathroom)|here|
  with me)
[injure]
injure {body}(?= (?:when i be alone|on purpose|because i|again) )
[reason]
(?:kids|children|daughter|son|mum|mom|dad|sister|brother|dog|cat|family) be (?:the|
  my) reason (?:that |why )?
  i be (?:here|alive){next}
[safe]
stay safe (?:tonight|today|this weekend|until \w+) and not (?:take|do|use|go|drive|hurt|cut)
"""
