"""What harming oneself, and the means for it, sound like; ``phrases`` says how to read it."""

HARMING = r"""
[overdose !studied]
overdose(?! of )(?! on (?!{drug}))
[self !studied]
self (?:harm|injure|hurt|mutilat\w*|cut|inflicted)(?! reduction )
[harm]
harm (?:to )?myself(?! (?:by accident|financially|at work) )
(?:urge|want|think|impulse) (?:to|of|about) harm{stop}
[hurt]
{harming}hurt myself{no_accident}
hurt myself {on_purpose}
[hurt !sport]
(?:not |never |without |if i |when i |i |i will |and |or |so |{start})hurt myself{no_accident}
[injure]
{harming}injure myself{no_accident}
injure myself {on_purpose}
[burn]
{harming}burn myself{no_accident}
(?:{start}burn myself{no_accident}|burn myself {on_purpose})
burn (?:a )?cigarettes? (?:on|into|onto) my
(?:{harming}|i )burn {body}
burn {body} {on_purpose}
[hit]
(?:{harming}|{start}|and |i )hit myself{no_accident}(?! in the mirror )
hit myself {on_purpose}
hit (?:my (?:own )?head|my face) (?:on purpose|against|when i (?:feel|get|be)|until)
(?:wish|hope|want|pray|mind) (?:\w+ ){0,3}(?:car|bus|truck|lorry|train) (?:\w+ )?(?:to |would |
  will |could )?hit me
(?:hope|wish|want|like|mind|if) (?:\w+ ){1,5}hit by (?:a|the|some) (?:\w+ )?(?:car|bus|truck|
  lorry|train)
[head]
bang my head (?:\w+ ){0,4}(?:until|till|on purpose|when i|to feel)
[sea]
(?:walk|swim|run) (?:out )?into the sea (?:and (?:not|never|do not)|\.)
[scratch]
(?:{harming}|{start})scratch (?:myself|{body}){no_accident}
scratch (?:myself|{body}) {on_purpose}
[bleed]
(?:myself|make me|arm|wrist|skin|it) (?:until|till|so) (?:i|it) bleed
make (?:myself|me|my (?:arm|wrist)) bleed
watch myself bleed
bleed out{next}
[myself]
(?:hang|stab|strangle|electrocute|gas|behead|smother|neck|
  carve) myself{no_accident}(?! with joy )
drown myself(?! (?:in|with) (?!(?:the|a|my) (?:\w+ )?(?:river|lake|sea|ocean|bath|bathtub|tub|
  canal)))
shoot myself{no_accident}(?! (?:some|a (?:video|film|reel)|with (?:my|a) camera) )
poison myself(?! (?:with (?!pill)|by) )
throw myself (?:off|under|in front|out of|down|from|over|onto|on the tracks|into (?:traffic|
  the (?:river|sea)))(?! the (?:sofa|couch|bed) )
{wish}(?:off|neck|end|erase|delete|destroy|remove) myself{next}
(?:safe|protect|protected) (?:\w+ )?from myself
keep myself safe(?= (?:\.|tonight|from myself|until|when|at night|today|through) )
(?:do|did) something (?:bad |stupid |terrible |to ){1,2}myself
danger to myself
(?:get rid of|put an end to|bite) myself{next}
[misery]
out of (?:my|this) misery
[cut]
cut myself{no_accident}
cut {body}(?! (?:off (?:my|the)|band|hair|movement|exercise|workout) )
[cut !bulking]
(?:{harming}|no |not |never |without |if i |when i |i will |or |and )cut(?= (?:\.|this (?:week|
  month|weekend|evening)|for (?:a|one|two|three|the|\d+) (?:\w+ )?(?:day|days|week|weeks|month|
  months|night)|when i|again|tonight|today|every (?:night|day|time)|at night|anymore|
  and (?:call|tell|draw|ring|talk|hold|be)|if i|i (?:will|draw|call|hold|go|tell|take|write|
  ring|do)|because i|even when|before bed|in (?:the (?:bath|shower|bathroom)|secret|my room)|
  to (?:cope|feel|calm|punish)|so|but) )
(?:relapse|relapse (?:and|with|into|by|to)) cut
i (?:have )?(?:be )?cut (?:again|last night|tonight|when i (?:feel|be|get)|because i|yesterday|
  deep|deeper|every (?:night|day))(?! (?:the|my) )
[cut !meds]
(?:fresh|new|hide|hide the|hide my|cover my) cut{next}
[slit]
slit (?:{body}|myself)
[wrist]
(?:slit|blade|razor|knife|bleed|cut) (?:\w+ ){0,4}(?:my|the) wrist{next}
[blades]
(?:razor|my|the|hide|old|away|hidden) blades(?! of )
[blade]
(?:my|razor|hide the|hide my) blade(?= (?:\.|away|and|anymore|again) )
[take]
(?:can not|could not) {some}take (?:it|this|life|it all|this pain|the pain|this life|
  any of this) (?:all )?(?:anymore|any longer|much longer)
[take !meds]
take {some}(?:(?:all|every|all of|too many|a whole|the whole|whole|half|enough|a lot of|lots of|
  a bunch of|a handful of|the rest of|a bottle of|loads of|more) ){1,2}(?:bottle of |box of |
  pack of |packet of |of )?(?:my |the |these |those |them )?(?:\w+ )?pill
take my pill (?:all )?at once
take (?:them|the pill|pill) all(?! (?:with|to) )
[swallow]
swallow {some}(?:all|too many|a|the|whole|my|enough|every)? ?(?:\w+ ){0,4}(?:pill|bleach|
  batteries)(?! (?:with|every|easier|without) )
[pill !meds]
(?:save|saving|hoard\w*|stockpil\w*|collect\w*|stash\w*|stor\w*|count\w*) (?:up )?(?:my |all |
  enough |the |of |up ){0,3}(?:\w+ )?pill
pill (?:all )?(?:at once|save up|saved up|stash\w*|ready to)
how many pill (?:it|would|do|will|to)
all (?:of )?(?:my |the |these |those )?(?:\w+ )?pill (?:at once|tonight|in one go|together|
  in the house|i (?:can|could))
(?:think|urge|dream) (?:of|about|to) take (?:the |some |my )?pill{stop}
[jump]
jump (?:off|from|out|out of|in front of|under|over|down|into|onto) (?:a |an |the |my |that |
  this |of |some ){0,2}(?:\w+ )?{deadly}(?! (?:into|with|and swim|scene|
  bungee) )(?<!into the car)(?<!into a car)(?<!into my car)(?<!out of the car)(?<!the bus)
  (?<!the train)(?<!a bus)(?<!a train)
jump in front of (?:a |an |the |some )?(?:\w+ )?(?:train|bus|car|tram|truck|lorry)
[drive]
drive (?:my |the |a |our )?(?:car |bike |truck )?(?:off|into|over|against|in front of) (?:a |
  an |the |oncoming |some ){1,2}(?:\w+ )?(?:tree|wall|bridge|cliff|traffic|truck|lorry|river|
  lake|pole|ravine|pillar|barrier|railing)
[crash]
crash (?:my|the) car (?:on purpose|deliberately|and|into)
(?:think|urge|want|wish|hope|fantasies|feel like) (?:of|to|about|i) (?:\w+ ){0,3}crash(?: (?:my|
  the) car)?{stop}
[front]
(?:step|walk|run|lie|go|stand|leap|throw myself|drive) (?:out )?in front of (?:a |an |the |
  some |oncoming )?(?:\w+ )?(?:train|bus|car|cars|truck|lorry|traffic|tram|tube)
[traffic]
(?:step|walk|run|wander) (?:out )?(?:into|in) (?:the |oncoming )?traffic
[tracks]
(?:lie|lay|laying|lying|sit|stand|walk|step) (?:down )?(?:on|onto) the (?:train |rail |
  railway )?tracks
[noose]
noose
[neck]
(?:rope|belt|cord|noose|scarf|knife) (?:\w+ )?(?:around|round|to) my (?:own )?neck
[rope]
(?:buy|bought|get|got|have|tie) (?:a |the |some )?rope{stop}
[gun]
gun (?:to|in|at|against) my (?:own )?(?:head|mouth|temple|chest)
[bullet]
bullet (?:in|through|into) my (?:own )?(?:head|brain|skull|mouth|heart)
[brains]
(?:blow|blew|blowing) (?:out )?my (?:own )?brains
[bleach]
(?:drink|drank|drinking) (?:some |the )?bleach
[sh]
(?:urge to|clean from|free (?:from|of)|relapse (?:with|on)) sh{next}
"""
