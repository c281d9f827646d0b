"""What harming oneself sounds like; ``phrases`` says how to read it."""

HARMING = r"""
[self !studied]
self (?:harm|injure|hurt|mutilat\w*|cut|inflicted)(?! reduction )
[hurt|injure|burn|hit|scratch|bite]
(?:{harming}|{desire})(?:hurt|injure|burn|hit|scratch|bite) myself{no_accident}
(?:burn|hit|scratch|starve|exercise) (?:\w+ ){1,3}to hurt myself{next}
(?:hurt|injure|burn|hit|scratch|bite) myself (?:{on_purpose}|help|calm|make me feel)
[harm]
harm (?:to )?myself(?! (?:by accident|financially|at work) )
(?:urge|want|think) (?:to|of|about) harm{stop}
[hurt|injure|burn|hit|scratch|cut]
(?:help|work|relief|release|cope|comfort) (?:\w+ ){0,2}(?:be|by|with) (?:to )?(?:hurt|injure|burn|
  hit|scratch|cut) myself
  {no_accident}
(?:hurt|injure|burn|hit|cut|scratch|bruise|damage|break) my (?:own )?\w+ (?:on purpose|deliberately|
  intentionally)
[myself]
(?:bruise|pinch) myself (?:on purpose|deliberately|until|till|so hard)
[hurt !sport]
(?:not |never |without |if i |when i |i |i will |and |or |so |{start})hurt myself{no_accident}
[burn]
{start}burn myself{no_accident}
burn (?:a )?cigarettes? (?:on|into|onto) my
(?:{harming}|i )burn {body}
burn {body} {on_purpose}
{start}burn my (?:own )?(?:arm|wrist){next}
[hit]
(?:{start}|and |i )hit myself{no_accident}
(?:hit my (?:own )?(?:head|face) (?:against|when i be)|{harming}hit my (?:own )?(?:head|
  face){no_accident})
hit my (?:own )?(?:head|face) (?:\w+ ){0,4}(?:until|till|again and again|on purpose|to feel|
  when i (?:feel|get))
(?:wish|hope|want|pray|mind) (?:\w+ ){0,3}(?:car|bus|truck|lorry|train|something|someone) (?:\w+ )?
  (?:to |would |will |could )?hit me{next}
hit (?:\w+ ){1,4}(?:until|till) (?:my )?\w+ (?:bleed|be bloody|break)
(?:hope|wish|want|like|mind|if) (?:\w+ ){1,5}hit by (?:a|the|some) (?:\w+ )?(?:car|bus|truck|lorry|
  train)
[scratch]
(?:{harming}|{start})scratch (?:myself|{body}){no_accident}
(?:scratch|pick|bite) (?:\w+ ){0,3}(?:till|until) (?:the |there be )?blood
scratch (?:myself|{body}) {on_purpose}
i (?:have )?scratch (?:my )?{body}
[bleed]
(?:myself|make me|arm|wrist|it) (?:until|till|so) (?:i|it) bleed
make (?:myself|me|my (?:arm|wrist)) bleed
{desire}bleed{stop}
(?:pick\w*|wounds?|scratch|arm|scab\w*) (?:\w+ ){0,6}(?:so|so that|until|till) (?:it|they|i) bleed
cut (?:\w+ ){0,3}(?:until|till) (?:i|it|they) bleed
[myself]
(?:hang|stab|strangle|electrocute|gas|behead|smother|neck|carve) myself{no_accident}(?! with joy )
drown myself(?! (?:in|with) (?!(?:the|a|my) (?:\w+ )?(?:river|lake|sea|ocean|bath|bathtub|tub|
  canal)))
shoot myself{no_accident}(?! (?:some|a (?:video|film|reel)|with (?:my|a) camera) )
poison myself(?! (?:with (?!pill)|by) )
throw myself (?:off|under|in front|out of|down|from|over|onto|on the tracks|into (?:traffic|
  the (?:river|sea)))(?! the (?:sofa|couch|bed) )
{wish}(?:off|neck|end|erase|delete|destroy|remove) myself{next}
(?:safe|protect|protected) (?:\w+ )?from myself
keep myself safe(?= (?:\.|tonight|from myself|until|when|at night|today|through) )
do (?:something|anything) (?:bad |stupid |terrible |to ){1,2}myself
danger to myself
(?:get rid of|put an end to|bite) myself{next}
(?:top|topping|yeet|waste|wasting) myself{next}
do myself in{next}
(?:do|make) away with myself
(?:finish|bump|knock) myself off{next}
what i (?:may|might|could|will|would|can) do to myself
myself from (?:cut|hurt|harm|jump|burn|do it|do something|kill|end it|take (?:the|my|all)){next}
[misery]
out of (?:my|this) misery
[cut]
(?:the |my |old |bad )cut (?:have )?(?:start|begin|come back|be back)(?: again)?{next}
(?:scars?|wounds?|marks?) from (?:cut|hurt|self)
cut myself{no_accident}
cut {body}(?! (?:off (?:my|the)|band|hair|movement|exercise|workout) )
cut (?:open|up|into|across|along|on) {body}
cut deep(?:er)? (?:enough|this time)
(?:new|fresh|old|more) cut (?:\w+ )?on my
{start}(?:not )?cut again(?: last night| yesterday| today| tonight)?{stop}
not cut (?:in|for|since) (?:over |about )?(?:\d+|a|two|three|four|five|six|seven)
since i last cut(?: myself)?{stop}
(?:cope|relief|release|numb|punish) (?:\w+ ){0,3}(?:by|through|with|from) cut{next}
(?:be|start|begin|back to|go back to|stop|quit) cut again{next}
cut be (?:the|my|how i|what) (?:\w+ ){0,2}(?:help|cope|calm|relief|feel|release)
cut (?:help|calm\w*|sooth\w*|reliev\w*|numb\w*) (?:me|my)
(?:so i|and then|then i) cut(?: again)?{stop}
pain to feel (?:something|anything|alive|real)
(?:{start}|{harming}|instead of |rather than )cut deep(?:er)?{next}
cut (?:so|too) deep
[cut !bulking]
(?:{harming}|no |no more |not |never |without |if i |when i |i will |or |and )cut(?= (?:\.|
  this (?:week|month|weekend|evening)|for (?:a|one|two|three|the|\d+) (?:\w+ )?(?:day|days|week|
  weeks|evening|hour|hours|morning|month|months|night)|when i|again|tonight|today|on \w+day|
  yesterday|though|although|
  every (?:night|day|time)|at night|anymore|and (?:call|tell|draw|ring|talk|hold|be)|if i|
  i (?:will|draw|call|hold|
  go|tell|take|write|ring|do)|because i|when|before bed|in (?:the (?:bath|shower|bathroom)|secret|
  my room)|to (?:cope|feel|calm|punish)|so|but|then|though|now|right now) )
(?:relapse|relapse (?:and|with|into|by|to|on)) cut
(?:slip|slide|slid|fall|fell|drift\w*) back (?:into|to) cut(?! (?:costs?|expenses|budgets?|
  prices|jobs|staff|carbs|sugar) )
go back to cut(?:{next}|(?= (?:in|after|whenever|last) ))
(?:tell|call|text|ring|phone|message|talk to) (?:\w+ ){1,3}before i cut{next}
{start}cut urge{rising}
(?:my|the|resist|fight|get|ride out|surf|through|with|no|strong|when) cut urge
i (?:have )?(?:be )?cut since (?:(?:\w+ )?school|i be|age|my (?:teens|childhood))
i (?:have )?(?:be )?cut (?:again|last night|tonight|when i (?:feel|be|get)|because i|yesterday|deep|
  deeper|every (?:night|day))(?! (?:the|my) )
[cut !meds]
(?:fresh|new|hide|hide the|hide my|cover my) cut{next}
[slit]
slit (?:{body}|myself)
[wrist]
(?:slit|blade|razor|knife|bleed|cut) (?:\w+ ){0,4}(?:my|the) wrist{next}
[blades]
(?:(?<!buy )(?<!new )(?<!change )(?<!fresh )razor|my|the|hide|old|away) blades(?! (?:of|for|
  to shave) )
[blade]
(?:my|razor|hide the|hide my) blade(?= (?:\.|away|and|anymore|again) )
[sh]
(?:urge to|clean from|free (?:from|of)|relapse (?:with|on|into)|relapse) sh(?! (?:scripts?|files?|
  shell) )
sh (?:free|urge|relapse|think|scars?)
(?:{start}|do |start )sh again(?:{next}|(?= last ))
(?:stop|quit|no|not|without|resist|think of|avoid|urges? for) sh(?= (?:\.|today|tonight|for|this|
  again|anymore|in|since) )
[blade|razor]
use (?:a|the|my) (?:blade|razor) (?:on my (?:own )?(?:arm|wrist)|on me|on myself|again{next})
(?:hold|take|put|press\w*) (?:a|the|my) (?:blade|razor) (?:to|against|on) my (?:own )?(?:arm|wrist|
  throat)
(?:have|hold|take|with) (?:a|the|my) (?:razor )?(?:blade|razor) in my hand{next}
blades? (?:out of|from) (?:a|the|my) (?:\w+ )?sharpener(?! (?:to (?:clean|change|fix)) )
[punish]
(?:pain|burn|cut|hit|stove|starve|hurt|bleed) (?:\w+ ){0,5}to punish myself
punish myself (?:by|with|physically|through)(?: \w+)? (?:cut|hurt|hit|burn|pain|bleed|harm|scratch)
[carve]
carve (?:\w+ ){0,4}(?:into|in|on) my (?:own )?arm
[deserve]
i (?:\w+ )?deserve (?:to )?(?:be )?(?:hurt|pain|the pain|suffer|all this pain){next}
[safe]
not (?:feel |be )?safe (?:with|from|around|alone with) myself
not (?:feel |be )?safe (?:(?:to|be|leave|at|home|here) ){0,3}(?:alone|on my own|by myself)
  (?:{next}|(?= with (?:my (?:own )?(?:think|head|mind|pill)|myself|(?:all )?the pill) ))
i be not safe{stop}
[alone]
i (?:should not|can not|must not) be leave alone{next}
[unsafe]
unsafe (?:with|from|around|alone with) myself
[trust]
not trust myself (?:\w+ ){0,6}(?:pill|alone|tonight|knife|knives|blade|razor|bridge|rope)
[urge]
because of (?:my |the )?urge{stop}
[scar|scars]
(?:hide|new|fresh) (?:my |the )?scars?(?! (?:cream|treatment|from (?:surgery|acne)) )
[starve]
starve myself (?:because i deserve|to punish|as punishment|so i die)
[blade|knife|glass|scissors]
(?:blade|knife|glass|scissors) (?:\w+ ){0,2}(?:to|on|across|into|over|against) my (?:own )?(?:arm|
  wrist|throat)
[cut|scar|scars]
(?:arm|wrist) (?:\w+ ){0,3}(?:full of|cover(?:ed)? (?:in|with)) (?:\w+ )?(?:cut|scars?)
[fire]
(?:set|light|put) myself on fire
[blade|blades|razor|razors|knife|sharps]
(?:no|without|touch) (?:the |my |any )?(?:blades?|sharps)(?= (?:\.|for|today|tonight|this|anymore|
  since) )
(?:not|stop|quit|instead of|resist) (?:pick up|touch|reach for|hold|go near|grab) (?:the|my|a|
  any) (?:razors?|blades?|knife|sharps){next}
(?:throw (?:away|out)|get rid of|hand over|bin) (?:all )?(?:my|the) (?:razors?|blades?|sharps){next}
"""
