"""What being tired of living sounds like; ``phrases`` says how to read it."""

LIVING = r"""
[live]
{unwanted}live{lived}
{no_reason}live{lived}
give up (?:on )?live{lived}
(?:no|what be the) (?:point|use|sense|reason) live{lived}
(?:something|anything|nothing) (?:leave )?to live for{next}
(?:something|anything|nothing|find|need) (?:\w+ )?worth live for{next}
reason to (?:keep |go on |stay |be |continue ){0,2}(?:live|alive){lived}
(?:not|never|hardly|be|feel|no longer) worth (?:the )?live(?! (?:in|with|at|near) )
(?:too|so) (?:tired|weak|hard|painful|much|sad|broken|hurt|
  difficult) (?:for me )?to (?:keep )?live{lived}
{some}not live (?:anymore|any longer)(?= \.)
(?:no|not see a|not have a|not find a|any) reason to (?:\w+ ){1,5}live{lived}
{start}(?:keep|keep on|continue|go on) (?:to )?live (?:for (?:my|the sake|him|her|them)|\.|another|
  one more|because|when it|despite|no matter)
(?:decide|find out|figure out|wonder|ask myself|know) (?:if|whether) i (?:want to )?live{lived}
(?:nothing|nobody|not anyone|what) (?:\w+ ){1,5}live for{stop}
(?:get|find|want|need|have) (?:\w+ ){0,2}will to live(?: (?:back|again))?{stop}
no more live{lived}
[alive]
(?:{start}|to )be alive (?:next (?:year|\w+er|spring)|at christmas|for my (?:\w+ )?(?:birthday|
  wedding|
  graduation)|tomorrow|in (?:a|one|two|five|ten|\d+) (?:year|month|week)s?){next}
(?:wish|hope|if|better|happier) (?:that )?i be (?:not|no longer) alive{next}
reason (?:that |why |for which )?i be alive{next}
thing (?:that )?keep me alive
{unwanted}(?:\w+ ){0,4}alive(?! (?:in|with|to|for) )
{no_reason}alive
(?:not|never|hardly|no longer) worth be alive{next}
{wish}{not} (?:have to )?be alive
{aversion} (?:\w+ ){0,7}alive(?! (?:and well|and kick) )
i (?:should not|can not|would not) (?:\w+ ){0,2}be alive
(?:will not|not see myself|not see me|not (?:picture|imagine) (?:me|myself)|not think|never|
  not expect|not plan) (?:\w+ ){0,4}alive (?:by|
  at|past|next|when|in)
(?:nobody|who|not anyone) (?:need|want) me (?:to be |to stay )?alive
more dead than alive
(?:not sure|doubt|not know (?:if|whether)|not think|wonder if|surprised) i (?:will |would |be )?
  (?:\w+ )?(?:be )?alive
(?:make it (?:\w+ ){1,5}|get through (?:the |this )?(?:tonight|night|today|weekend|winter|
  year) )alive{next}
[alive !game]
(?:stay|keep (?:myself|me)|remain|keep) alive(?! (?:and|in|longer) )(?! at (?!night|home|least|all))
[exist]
{unwanted}(?:not )?exist{anytime}
{wish}{not} (?:have to )?exist{anytime}
{wish}(?:stop|quit|cease|end) (?:to )?(?:my )?exist{anytime}
{no_reason}exist{anytime}
(?:regret|end|erase) my (?:own )?exist
(?:should not|not supposed to|never supposed to|not meant to|never meant to) exist{next}
(?:off|better|easier|rather|i|think of|think about|to|want) (?:\w+ ){0,1}not exist{anytime}
[here]
{unwanted}(?:stay )?here{stay}(?! (?:when|because|so|if|and i|or|for) )
{wish}{not} (?:be )?here{stay}
{start}{not} (?:want to )?be here (?:anymore|any longer|longer|at all)
{weary}here{next}
{no_reason}(?:stay )?here{next}
{not} (?:be|want to be) here (?:anymore|much longer|for long|for much longer)
(?:why be i|why i be|{aversion} (?:\w+ ){0,4}i be) here{stop}
(?:will not|may not|might not) be here (?:to see|by|come|for much)
[around]
{unwanted}around{stay}
{wish}{not} be around{stay}
(?:will|may|might) not be around (?:much|for much|anymore|to see|for long|long)
[place|room]
no (?:place|room) for me (?:leave )?(?:in|on) (?:this|the) (?:world|earth|planet|life)
[planet]
{unwanted}(?:on|in) this planet
[world]
{unwanted}(?:be )?(?:a )?(?:part of|in|on) this world
(?:the|this) world do not need me
not (?:make|meant|cut out|belong) (?:for|in) this world
[earth]
{unwanted}(?:on|in) (?:this|the) earth
[wake]
{unwanted}wake(?: up)?(?: (?:in the morning|at all|one day))?{next}(?!{waking_not})
{wish}(?:do )?(?:not|never) {some}(?:have to )?wake(?: up)?(?: in the morning)?{next}
  (?!{waking_not})
(?:hope|wish|pray|want|like) (?:(?:every|each|night|\w*day|so|much|all) ){0,3}(?:not|
  never) to wake(?: up)?(?:{next}|(?= after ))
  (?!{waking_not})
never (?:to |have to |want to )?wake up(?: (?:again|anymore))?{stop}
(?:sleep|bed|eyes|asleep) (?:\w+ ){0,4}(?:not|never) (?:\w+ )?wake(?: up)?{next}(?!{waking_not})
{aversion} (?:\w+ ){0,4}(?:i|to|that) wake(?: up)?(?: alive)?{next}(?!{waking_not})
(?:until|till|so|so that|hope|and|pray|if) i (?:do not|never|will not|could not) (?:\w+ )?wake
  (?: up)?{next}(?!{waking_not})
[waking]
(?:{desire}|of |about )(?:not|never) waking up{anytime}(?!{waking_not})
(?:hate|of|about|mind|fine with|ok with) (?:not |never )?waking up(?: (?:again|anymore|alive|
  at all))?{stop}
[over]
{wishing_all}be over
[life]
take my own life(?! (?:into|back|in (?:my |the )?hands?|to|one|for granted|more|less|easy|step|
  as|apart|forward|up) )
not (?:make|meant|cut out) for (?:this )?life{next}
take my (?:own )?life(?! (?:back|in|into|to|one|forward|up|from|slow\w*|at|by|as|more|on|for|apart|
  and turn|less|easy|step|day|story|savings|jacket|lessons?) )
(?!hate ){weary}(?:this |my |the |whole |all of |miserable |in |be ){0,3}life{next}
  (?! (?:and (?:move|start|begin|go|try|find)) )
(?:give up on|give up|leave|have it with|check out of|escape from|escape|throw away) (?:this |my |
  the |whole |all of |miserable |in |be ){0,3}life{next}(?! (?:and (?:move|start|begin|go|try|
  find)) )
life (?:\w+ ){0,2}(?:not|no|never|hardly|no longer) (?:\w+ )?(?:worth|point|purpose|meaning|sense)
  (?= (?:it|live|\.|the|anymore|to|for|anything|fight\w*) )
life (?:be |feel |seem |have become )(?:so |all |too )?(?:pointless|meaningless|over|unbearable|
  unlivable|too much|too hard|too painful|not for me|hopeless){next}
(?:no|lost|lose|without|what be the|see no) (?:\w+ ){0,2}(?:point|meaning|purpose|sense|interest|
  joy|will) (?:\w+ ){0,2}(?:in|of|to|for|about) (?:my |this |the )?life{next}
life hurt(?! less){next}
life (?:be |feel |have become )(?:like |so |all |too |such |a |an |pure ){0,3}{misery}{next}
(?:attempt (?:on|to take) my(?: own)?|(?:end of|end to|done with) my own) life
nothing make (?:my |this )?life worth
life (?:have )?(?:lost|lose) (?:all |it |its |any |the ){0,2}(?:sense|meaning|point|purpose|joy)
out of this life{next}
throw my (?:own )?life away{next}
take me (?:away )?(?:from|out of) (?:this )?life
{unwanted}(?:do (?:this )?|(?:(?:continue|have|lead|with) ){0,2}(?:this |my |a ))life(?:{next}|
   thing)
free (?:from|of) (?:this )?life{next}
see you (?:all )?in the next life
can not (?:do|take|handle|stand|bear|face) (?:this |my )life{next}
finish (?:with )?my (?:own )?life{stop}
my (?:own )?life (?:should |would |could |to |need to |have to |must |will ){0,3}(?:end|be over|
  be finished|stop)(?= (?:\.|by now|now|already|soon|tonight|today|tomorrow|here|please) )
[worth]
i be not worth (?:live|save|saving|be alive|the (?:air|space))
[go]
(?:can not |could not |{unwanted}|unable to |too tired to |no longer ){some}(?:go on|keep go|
  keep on go){on_like_this}
{no_reason}(?:go on|keep go|carry on|continue){on_like_this}
(?:why|what for) (?:should|do|would) i (?:go on|keep go|bother|carry on){on_like_this}
(?:want to|ready to|like to|wish i could) go (?:to heaven|away forever|home to god|for good|
  and never (?:come|return|wake))
[carry]
(?:can not |could not |{unwanted}|unable to |too tired to ){some}carry on{on_like_this}
{no_reason}carry on{on_like_this}
[continue]
{no_reason}continue{on_like_this}
(?:can not |{unwanted}){some}continue{on_like_this}
[reason]
(?:no|find a|give me a|need a|any|run out of|out of) reason (?:leave )?to (?:stay|go on|keep go|
  continue|be here|carry on)(?! (?:late|at|on|holiday|vacation|a|the|to|with|in|with|home|up|
  here for|shopping|running) )
[do]
(?:can not|could not) {some}do (?:this|it|life|it all|any of (?:this|it)) (?:all )?(?:anymore|
  any longer)(?= (?:\.|though|now|right now|i do not know) )
(?:can not|could not) do life{stop}
i be go to do it tonight{stop}
[born]
(?:wish|better|should|hope|rather|regret) (?:\w+ ){0,6}(?:never|not) (?:\w+ )?born(?! (?:again|in|
  on|rich|as|with|to|into) )
(?:never|not) (?:have )?(?:be )?born{next}
(?:hate|curse|regret) (?:\w+ ){0,4}born{stop}
(?:not|never) (?:ask|want) (?:to be born|for this life)
[breathing]
(?:stop|quit|tired of) breathing{next}
[breathe]
{unwanted}breathe (?:anymore|any longer)
[be]
not want to {some}be(?: (?:anymore|any longer))?{stop}
(?:could|want to|wish to|would like to) stop be{stop}
[deserve]
not deserve (?:to )?(?:live{lived}|be alive|exist|breathe|life)
deserve (?:to (?:die|be dead)|death)
[hope]
(?:lost|lose|no|without|see no|give up) (?:all |any |my |more )?hope (?:leave|\.|for me|anywhere|
  anymore|at all|in life|of live)
[future]
(?:no|not see|not have|can not (?:see|imagine|picture)|not imagine|without) (?:(?:any|a|the|my|real|
  kind|of|be) ){0,3}future(?= (?:\.|for me|for myself|anymore|and|ahead|at all|with me) )
[way]
(?:no|not see (?:a|any)) way to (?:go on|keep go|carry on|keep live|continue){on_like_this}
(?:no|not see (?:a|any|another)|see no|not find (?:a|any)) (?:other )?way out(?= (?:\.|anymore|but|
  (?:than|besides) (?:to )?(?:dying|die|death|suicide|kill|end)|for me|except|be (?:to (?:die|end|
  kill)|death|suicide)|and|of this \.|of this life) )
[day]
(?:can not|not want to|could not) (?:\w+ ){0,3}(?:live|face|survive|get through|
  make it through) (?:\w+ )?(?:another|one more|a single) (?:\w+ )?day(?! (?:in|at|without|
  of (?:work|school)) )
[night]
(?:will|may|might|can|could) not (?:\w+ ){0,3}(?:make it|survive|get) (?:through|past) (?:the|this|
  another) night(?! without )
[matter]
nothing matter (?:anymore|to me anymore){stop}
[point]
what be the point (?:anymore|of (?:me|anything|it all|all (?:of )?this|any of (?:this|it)|this life|
  life|be alive))(?: anymore)?{stop}
no point (?:to|in|of) (?:anything|me|it all)(?: anymore)?{stop}
(?:no|not see (?:a|the|any)) point (?:anymore|leave|to any of this|to anything|in anything){stop}
[tomorrow]
(?:not want|can not|could not|will not|no) (?:\w+ ){0,4}(?:face|see|be a|live to see|make it to|
  wake up|a) tomorrow{stop}
(?:hope|wish|want|pray) (?:\w+ ){0,4}(?:no tomorrow|tomorrow never (?:come|comes|happen))
[birthday]
not want to (?:see|make it to|reach|live to see) (?:my |another |next |the ){0,2}(?:\w+ )?birthday
[read]
by the time (?:\w+ ){1,2}read (?:this|it)
[make]
not want to make it (?:to|past|until|through) (?:\d+|my \w+|the (?:night|morning|weekend|
  end of the)|next|tomorrow|christmas|morning|new year)
[last]
my last (?:day|night|week|evening|hours?|sunset) (?:on|of|in) (?:this |the |my )?(?:earth|planet|
  life|world|alive)
(?:hope|wish|want|pray) (?:\w+ ){0,3}be my last(?: (?:day|night|one|christmas|birthday|week))?{stop}
let (?:this|tonight|today|it) be my last(?! (?:cigarette|drink|beer|job|attempt at|chance|
  cigarettes|sweets|glass) )
[belong]
not belong (?:in|on) (?:this|the) (?:world|earth|planet|life)
[world|earth|planet]
(?:want|ready|time|wish|like) (?:\w+ ){0,3}(?:off|out of) this (?:world|earth|planet)
[give]
(?:want to|go to|ready to|about to) {some}give up on (?:everything|it all|myself|live){next}
[mistake|accident]
i be (?:a |born a )(?:mistake|accident)(?: \.)? (?:i )?should not
[abort]
(?:should have|wish|could have) (?:\w+ ){0,3}abort me
[nothing]
nothing (?:be )?leave (?:in (?:my )?life )?to (?:live|stay|be here|stick around|hold on) for
nothing keep me (?:here|alive|go){stop}
[live|exist|alive|here]
(?:hurt|hard|painful|exhausting|torture|unbearable|difficult|struggle|tired) to (?:keep |be |
  stay ){0,2}(?:live|exist|alive){lived}
pretend\w* (?:\w+ ){0,3}want to (?:be (?:here|alive)|live|exist){next}
[past]
(?:not|never) (?:\w+ ){0,3}(?:live|be alive) past (?:\d+|my|thirty|forty|this|the)
[here|alive]
what if i {some}(?:do )?not (?:be )?(?:here|alive)(?: anymore)?{stop}
[out]
i want out{stop}
check out (?:for good|forever|of (?:this )?life|permanently|of life)
[time]
my time (?:on (?:this )?earth )?(?:be (?:up|over)|have come){stop}
[live|alive|exist|here|wake]
not (?:know|sure) (?:if |whether |why |that )?i {some}want to (?:be alive|live|exist|be here|
  wake up|keep live|go on live|continue (?:to )?live){lived}
(?:relief|nice|bliss|great|easier|peaceful|good|better|lovely|love|best) (?:to|
  if i) (?:could )?not (?:have to )?(?:wake up|be here|be alive|exist|live){next}
[see]
not want to (?:live to )?see (?:20\d\d|next (?:year|week|month|spring|summer)|another (?:day|year|
  morning|sunrise|winter)|(?:twenty|thirty|forty|fifty|sixty|[2-6]0){stop})
[go|carry|live|continue]
not have (?:it in me|the \w+|what it take) to (?:go on live|go on|keep go|keep live|carry on|
  continue|live){lived}
[live|alive|exist]
give up on (?:continue |go on |to |keep ){0,3}(?:live|be alive|exist){next}
[live|alive|exist]
(?:can not|could not|no way i can|no way to) {some}(?:(?:keep|keep on|go on|bear|stand|continue|
  take|face|
  imagine|picture|to|be) ){0,3}(?:live|alive|exist){lived}
(?:why|what for) (?:(?:do|should|would|must|be|i|keep|to|go|on|continue|bother) ){0,5}(?:live|alive|
  exist){lived}
(?:live (?:be |feel |seem |have become )?|(?:alive (?:be |feel )|exist (?:be |feel )?))(?:like |so |
  all |too |such |a |an |pure ){0,3}{misery}
care (?:if|whether) i (?:be )?(?:live|alive|exist){lived}
{weary}(?:live{lived}|alive|exist{anytime})
{aversion} (?:\w+ ){0,3}(?:that i |to |my )(?:live|exist){lived}
[exist|birth]
my (?:own )?(?:exist|birth) be (?:\w+ )?(?:a |an )?(?:mistake|accident|error|curse|burden)
[make]
(?:not|doubt) (?:\w+ ){0,3}make it (?:to|until|past) (?:twenty|thirty|forty|fifty|[2-6]0|
  christmas){stop}
(?:will|may|might) not make it (?:to|until|through|past) (?:the )?(?:weekend|morning|night|tomorrow|
  next (?:week|month|year)){stop}
[live|alive|exist]
{gladly}want to (?:keep |go on |stay |be |continue |to ){0,2}(?:live|alive|exist){lived}
{wish}(?:not to|to not|not) (?:have to )?(?:live|go on live|keep live|continue live){lived}
(?:no|not|lost|lose|lack|without) (?:(?:have|the|my|all|any|much|a) ){0,2}(?:will|wish) to
   (?:stay )?(?:live|alive)(?! (?:in|at|with|near|on) )
(?:not|never) live to (?:see|be) (?:twenty|thirty|forty|fifty|[2-6]0|next year|christmas){next}
[alive|here]
i be (?:here|alive) because of my (?:\w+ )?(?:kids|children|daughter|son|mum|mom|mother|dad|
  parents|wife|
  husband|partner|dog|cat|family|sister|brother)
i be (?:alive|here) (?:\. )?(?:and|but) (?:i )?(?:hate it|wish i be not|not want to be|
  do not want to be|would rather not)
[here|around|alive]
(?:will not|may not|might not) be (?:here|around|alive) for my (?:own )?(?:next |\w+th )?birthday
  {next}
(?:not (?:plan|intend|expect|think)) (?:\w+ ){0,3}be (?:around|alive) (?:next (?:year|
  summer|spring|winter)|(?:by|at|for|this) christmas|for my (?:next )?birthday){next}
[dead|gone|here|alive]
otherwise i (?:would |will )(?:have )?be (?:gone|dead|not here|not alive){next}
(?:if it be not for|without) (?:\w+ ){1,3}(?:\. )?i would (?:have )?(?:not )?be (?:dead|gone|here|
  alive)(?: anymore)?{next}
"""
