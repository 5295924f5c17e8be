# 简体中文（中国大陆用语）。键的含义见 en.ftl。

## 句子的组成部分
part-city-country = { $city }（{ $country }）
part-group = { $group }：{ $items }
part-heading = { $name }
part-year = { $year }年
part-same-year = { $count ->
    [1] { $cities }（{ $year }）
   *[other] { $cities }（均为{ $year }）
  }
part-details = { $city }（{ $details }）
part-comma = ，
part-space = {""}
part-joined = { $year }年
part-number = { $count }
list-comma = 、
list-items = { $rest }、{ $last }
list-and = { $rest }和{ $last }
answer-yes = { $form ->
    [denied] 对，
   *[plain] 是的，
  }{ $text }
answer-no = { $form ->
    [be] 不是，
    [have] 没有，
    [in] 不在，
   *[plain] 不，
  }{ $text }
answer-none = 没有。{ $text }
# 名单的主题，如“亚洲2019年加入的设计之都”；排除的部分放在句首：“除中国外，”
phrase = { $id ->
    [design] { $timed ->
        [yes] { $place }{ $joined }加入的设计之都
       *[no] { $where ->
            [yes] { $place }的设计之都
           *[no] 设计之都
          }
      }
    [none] { $timed ->
        [yes] { $place }{ $joined }加入的城市
       *[no] { $where ->
            [yes] { $place }的成员城市
           *[no] 成员城市
          }
      }
   *[other] { $place }{ $joined }加入{ $field }领域的城市
  }
phrase-field = { $field }
phrase-place = { $name }
phrase-joined-new = { $year }年
phrase-joined-in = { $years }
phrase-joined-before = { $year }年之前
phrase-joined-since = { $year }年及以后
phrase-joined-between = { $year }年至{ $last }年间
phrase-joined-not = { $years }以外年份
phrase-without-place = 除{ $what }外，
phrase-without-field = 除{ $what }领域外，
phrase-without-city = 除{ $what }外，
part-before-2019 = 2019年之前
part-weekday = { $date }（{ $name }）

## 加入认定
designation-overview = 旭川市已加入联合国教科文组织创意城市网络的设计领域，成为“设计之都”。
designation-date = 旭川市于{ $day }（法国当地时间）获认定加入创意城市网络。
designation-date-wrong-year = 旭川市获认定加入的日期是{ $day }（法国当地时间），不是{ $asked }年。
designation-date-wrong-day = 旭川市获认定加入的日期是{ $day }（法国当地时间），不是{ $asked }日。
designation-zone = 公告只写明了法国当地时间的日期。
designation-era = 2019年是日本的令和元年。
designation-ago = 截至今天（{ $today }），{ $count ->
    [0] 还不到一年
   *[other] 已经过去{ $count }年
  }。
designation-field = 旭川市加入的是{ $field }领域。
designation-field-wrong = 旭川市加入的是{ $field }领域，不是{ $asked }领域。
designation-rank = 旭川市是日本第三座加入设计领域的城市，此前已有名古屋市和神户市（均于2008年加入）。
designation-rank-all = 若将所有领域计算在内，日本共有9座成员城市，旭川市是其中最近加入的一座。
designation-rank-world = 这是在日本国内的次序；放眼世界，此前已有{ $count }座城市加入设计领域。
designation-then-network = 旭川市加入的是联合国教科文组织创意城市网络的设计领域。
designation-then-date = 获认定加入联合国教科文组织创意城市网络的日期是{ $day }（法国当地时间）。
designation-then-rank = 在日本，旭川市是第三座加入该领域的城市，此前已有名古屋市和神户市（均于2008年加入）。
designation-reason = 市长认为，这是对旭川市以往成绩的肯定：近30年间举办10届旭川国际家具设计展，开展设计周活动，以及企业、院校、政府和金融机构携手推动设计振兴。
designation-reason-note = 公告没有说明教科文组织方面的认定理由。
designation-world-heritage = 不是，这与世界遗产不同。旭川市加入的是联合国教科文组织创意城市网络（{ $field }领域），它是城市之间的合作网络，不是遗产名录。
application-aims = 旭川市在申请中提出，要从设计的视角重新审视本市的资源和魅力，实现三个目标：
application-life = 营造富足而有情趣的生活
application-people = 培养富有想象力的人才
application-industry = 为本地产业创造新的魅力与活力
application-basis = 申请的基础，是旭川市以往的设计活动：

## 网络
network-organisation = UNESCO是联合国教育、科学及文化组织的英文简称，中文简称联合国教科文组织。
network-overview = 创意城市网络是联合国教科文组织（联合国教育、科学及文化组织）的一个项目，自{ $year }年起，在7个领域认定各具特色的城市。
network-start = 联合国教科文组织创意城市网络始于{ $year }年。
network-purpose = 全球化使各地固有的文化面临消失的危险。创意城市网络旨在维护文化多样性，并通过城市之间的战略合作，让世界各地文化产业的潜力得到充分发挥。
network-fields = 创意城市网络共有7个领域：{ $fields }。
network-fields-note = 以上是{ $year }年的情况，公告没有提及此后的变化。
network-cities = 截至{ $date }，共有{ $after }座城市加入；此次新增之前为{ $before }座。
network-field-yes = 是的，{ $field }是7个领域之一。这7个领域是：{ $fields }。
network-field-no = 不是。截至{ $date }，创意城市网络有以下7个领域：{ $fields }。
network-fields-japan = 截至{ $date }，日本城市加入了7个领域中的{ $count }个：{ $fields }。{ $missing }领域没有日本城市。

## 城市
cities-list = { $known ->
    [yes] 在公告注明加入年份的城市中，
   *[no] {""}
  }{ $without }{ $cities }共有{ $count }座：
cities-named = { $text }{ $sort ->
    [none] 公告没有列出这些城市的名称。
    [design] 公告列出了其中设计领域的{ $count }座：
    [others] 公告列出了其中日本的{ $count }座：
   *[both] 公告列出了其中的{ $count }座，即设计领域的{ $design }座和其他领域的{ $others }座日本城市：
  }
cities-one = { $known ->
    [yes] 在公告注明加入年份的城市中，
   *[no] {""}
  }{ $without }{ $cities }有1座：{ $city }。
cities-list-design = 截至{ $date }，设计领域共有{ $count }座成员城市，其中{ $before }座此前已加入，{ $new }座于2019年加入：
cities-list-new = 2019年加入设计领域的城市共有{ $count }座：
cities-list-japan = 截至{ $date }，日本共有{ $count }座成员城市：
cities-list-all = 截至{ $date }，创意城市网络共有{ $total }座城市。公告列出了其中的{ $count }座，即设计领域的全部城市和其他领域的日本城市：
cities-none = { $known ->
    [yes] 在公告注明加入年份的城市中，{ $without }没有{ $cities }。
   *[no] 截至{ $date }，{ $without }公告的名单中没有{ $cities }。
  }
cities-none-japan-field = 截至{ $date }，日本没有城市加入{ $field }领域。
cities-note-other-fields = 设计以外的领域，公告只列出了日本的成员城市。
cities-note-years = 公告只注明了日本城市和2019年加入的城市的加入年份，其余城市均在2019年之前加入。
cities-note-group = 这里的{ $group }指{ $few ->
    [yes] { $countries }
   *[no] 截至{ $date }的{ $count }个国家和地区
  }（依据：{ $source }）。
cities-unread = 无法按“{ $words }”筛选：公告没有这样划分城市，或者我不认识这个说法。
cities-unread-without = 不加这个条件时，{ $text }
cities-unsorted = 公告没有按地区或都道府县划分日本的成员城市。
cities-unlisted-field = 公告没有列出日本以外的{ $field }领域成员城市。
cities-unlisted-field-japan = 公告列出的日本城市有：{ $cities }。
cities-count = { $known ->
    [yes] 在公告注明加入年份的城市中，
   *[no] {""}
  }{ $without }{ $cities }共有{ $count }座。
cities-count-network = 截至{ $date }，创意城市网络的7个领域共有{ $after }座城市。此次新增之前为{ $before }座，新加入{ $new }座。
cities-count-network-before = 此次新增之前，创意城市网络有{ $before }座城市；新增之后为{ $after }座。
cities-count-design = 截至{ $date }，设计领域共有{ $after }座城市，其中{ $before }座此前已加入，包括旭川市在内的{ $new }座为新加入。
cities-count-design-new = 2019年，包括旭川市在内，共有{ $new }座城市加入设计领域。
cities-count-design-before = 此次新增之前，设计领域有{ $before }座城市；加上新加入的{ $new }座，共{ $after }座。
cities-count-japan = 截至{ $date }，日本共有{ $count }座成员城市，分布在7个领域中的6个。
cities-count-new-all = 2019年，所有领域合计新加入{ $new }座城市，其中设计领域{ $design }座。
cities-tally = 截至{ $date }，{ $without }各地的{ $cities }数量如下：
cities-tally-line = { $place }：{ $count }座
cities-countries = 截至{ $date }，{ $count }座设计之都分布在{ $countries }个国家。

## 单个城市
city-member = { $city }是{ $field }领域的成员城市，于{ $year }年加入。
city-member-before = { $city }是{ $field }领域的成员城市，在2019年之前就已加入。
city-before = { $city }在2019年之前就已加入{ $field }领域。
city-year = { $city }于{ $year }年加入{ $field }领域。
city-year-unknown = { $city }在2019年之前就已加入{ $field }领域，具体年份公告没有说明。
city-field = { $city }加入的是{ $field }领域。
city-field-wrong = { $city }加入的是{ $field }领域，不是{ $asked }领域。
city-year-wrong = { $city }是{ $year }年加入{ $field }领域的，不是{ $asked }年。
event-symposium-told = 旭川设计研讨会（旭川デザインシンポジウム）举办于{ $year }年。旭川把海外先进的设计理念引入当地的活动由此起步。
city-country = { $city }位于{ $country }。
city-country-wrong = { $city }位于{ $country }，不在{ $asked }。
city-then-year = 该市于{ $year }年加入。
city-then-before = 该市在2019年之前就已加入。
city-then-member-year = 它是{ $field }领域的成员城市，于{ $year }年加入。
city-then-member-before = 它是{ $field }领域的成员城市，在2019年之前就已加入。
city-then-new = 它是2019年新加入该领域的{ $count }座城市之一。
city-then-not-design = 它不是设计之都。
city-then-first = 它和{ $cities }是日本最早加入该领域的城市。
city-not-member-japan = 截至{ $date }，日本的9座成员城市中没有{ $city }。
city-not-member-design = 截至{ $date }，设计领域的{ $count }座城市中没有{ $city }。
city-not-listed = 公告列出了{ $count }座设计领域城市和9座日本成员城市，其中没有{ $city }。设计以外的领域，公告只列出了日本的城市。
city-not-listed-unknown = 公告没有提到这座城市：所列的{ $count }座设计领域城市和9座日本成员城市中都没有它。设计以外的领域，公告只列出了日本的城市。
city-not-design-unknown = 截至{ $date }，您问的城市不在{ $count }座设计之都之列。
city-ask-which = 请问您指的是哪座城市？
later-unknown = 公告的内容截至{ $date }，没有提及此后的情况。
years-between = 从{ $first }年到{ $last }年，相隔{ $count }年。
count-not = 并非{ $asked }座。

## 比较
compare-earlier = { $first }（{ $firstyear }）比{ $second }（{ $secondyear }）先加入。
compare-earlier-unknown = { $first }比{ $second }先加入：{ $second }是{ $secondyear }加入的，{ $first }在此之前就已加入。
compare-order = 按加入的先后顺序：{ $cities }。
compare-then = 、
compare-same = { $cities }都是{ $year }加入的。
compare-first = { $without }{ $plain }中，最早加入的是{ $names }（{ $year }年）。
compare-latest = { $without }{ $plain }中，最近加入的是{ $names }（{ $year }年）。
compare-unknown = 根据公告无法判断先后：{ $cities }在2019年之前就已加入，但公告没有注明年份。
compare-not-member = 公告的名单中没有{ $city }。

## 历程与活动
history-overview = 根据公告，旭川市的设计历程如下：
history-year-none = 公告没有提到{ $year }年的事。公告中记载的有：
history-years-none = 公告没有提到{ $first }年至{ $last }年的事。公告中记载的有：
history-before-none = 公告没有提到{ $year }年之前的事。公告中记载的有：
history-designation = { $day }（法国当地时间）：获认定加入联合国教科文组织创意城市网络的设计领域
event-symposium = { $year }年：举办旭川设计研讨会（旭川デザインシンポジウム），旭川的设计之路由此起步
event-forum = { $years }：邀请海外设计师，举办旭川国际设计论坛（国際デザインフォーラム旭川）
event-forum-told = 旭川国际设计论坛（国際デザインフォーラム旭川）于{ $years }举办，邀请了海外设计师参加，旨在把海外先进的设计理念引入当地。
event-ifda-told = 旭川国际家具设计展（IFDA）自{ $year }年起每{ $every }年举办一次。通过与海外设计师交流、发掘新的家具设计，当地的技术和设计水平得到磨练。
event-design_week-told = 旭川设计周自{ $year }年起每年举办，让市民了解设计、亲近设计。
event-ifda = { $year }年起，每{ $every }年一次：举办旭川国际家具设计展（IFDA），与海外设计师交流，发掘新的家具设计
event-design_week = { $year }年起，每年：举办旭川设计周，让市民了解设计、亲近设计
event-ifi_declaration = { $yearmonth }：旭川在设计方面的努力获得肯定，与国际室内建筑师与设计师团体联盟（IFI）共同发表“IFI室内设计宣言”
event-ifi_declaration-told = { $yearmonth }，旭川在设计方面的努力获得肯定，与国际室内建筑师与设计师团体联盟（IFI）共同发表了“IFI室内设计宣言”。
event-times-ifda = 据市长介绍，近30年间共举办了10届。
event-times-unknown = 至今举办了多少次，公告没有说明。
event-is-year = 是{ $asked }年。
event-not-year = 并非{ $asked }年。
event-is-times = 是{ $asked }届。
event-not-times = 并非{ $asked }届。
event-is-every = 是{ $every ->
    [1] 每年一次
   *[other] 每{ $every }年一次
  }。
event-not-every = 并非{ $every ->
    [1] 每年一次
   *[other] 每{ $every }年一次
  }。
event-next-unknown = 今年及今后的举办日期，公告没有说明。
event-venue-unknown = 举办地点，公告没有说明。
event-organiser-unknown = 主办方，公告没有说明。

## 今后的计划
plan-overview = 作为设计之都，旭川市今后计划：
plan-events = 继续举办设计活动
plan-talent = 培养设计人才
plan-resources = 将饮食、文化、自然等本地资源结合起来，综合利用
plan-exchange = 与其他成员城市开展交流
plan-outreach = 向世界宣传旭川的魅力
plan-region = 激发地区活力
plan-sdgs = 为实现联合国可持续发展目标（SDGs）作出贡献
plan-urban = 推进可持续的城市建设
plan-sdgs-answer = 作为设计之都，旭川市希望通过各项工作，为实现联合国可持续发展目标（SDGs）作出贡献。
plan-one = 旭川市今后的计划之一，是{ $plan }。

## 市长的话
mayor-overview = 市长在公告中表示：
mayor-joy = 对旭川市获认定加入感到非常高兴；
mayor-reason = 认为这是对以往成绩的认可：近30年间举办10届旭川国际家具设计展，开展设计周活动，以及企业、院校、政府和金融机构携手推动设计振兴；
mayor-outlook = 今后将借助这一网络，与相关团体和业界携手，宣传本地产品，与其他创意城市交流，开展共同项目，为地区增添活力。
mayor-full = 以上是要点，全文见旭川市的公告。

## 咨询
contact-section = 旭川市经济部产业振兴课
contact-answer = 请咨询{ $section }，电话：{ $phone }。
contact-hours-unverified = 很抱歉，公告没有写明办公时间，也尚未经过核实，因此无法告知。

## 公告没有说明的事
unstated-answer = 这一点，公告没有说明。
unstated-about = 关于{ $kind ->
    [with] 与{ $what }的
    [event] { $what }的
    [city] { $what }的
   *[none] {""}
  }{ $concept ->
    [cost] 预算和费用
    [benefit] 加入的效果和好处
    [population] 人口和面积
    [logo] 标志及其使用
    [criteria] 评选标准和过程
    [ticket] 会场、入场、报名和活动安排
    [visitors] 参观和参加人数
    [winner] 获奖者和获奖作品
    [leave_network] 成员资格的期限和终止
    [funding] 预算、费用和补助
    [fee] 收费
    [benefits] 加入带来的好处和义务
    [visit] 参观、游览和购物
    [competition_rules] 参赛规则、截止日期和评审
    [dates_ahead] 后续举办日程
    [statistics] 人员、企业、游客等统计数字
    [joining_rules] 加入手续和评选方式
    [reason] { $what }获认定的理由
    [collaboration] 合作项目、采访和交流的具体办法
    [schools] 面向学校的活动以及求学和就业
   *[other] 这一点
  }，公告没有说明。
unstated-contact = 详情请咨询{ $section }，电话：{ $phone }。您也可以在这里直接发送问题。
unstated-berlin = 公告只说明{ $city }在2019年之前就已加入。
unstated-now = 公告中的数字截至{ $date }；现在的情况，公告没有说明。
unstated-hours = 公告没有写{ $concept ->
    [office_hours] 办公时间
    [mail] 电子邮箱
    [fax] 传真号码
    [address] 地址和交通
    [website] 网站
   *[other] 办公时间、电子邮箱和地址
  }，联系方式只写了电话号码。
unstated-mayor-name = 公告刊登了市长的话，但没有写市长和负责人员的姓名。
unstated-answer-of = 关于{ $what }的这一点，公告没有说明。
unstated-later = 公告的内容截至{ $date }，没有写此后的情况。
nearest-joining = 认定成员城市的是联合国教科文组织。旭川市于{ $date }（法国当地时间）在7个领域（{ $fields }）中的{ $field }领域获得认定。
nearest-benefits = 公告写到了今后的期望：市长希望借助这一网络宣传本地产品，与其他创意城市开展共同项目；旭川市计划培养设计人才，激发地区活力。
nearest-events = 公告提到两项定期活动：旭川国际家具设计展（IFDA）自{ $year }年起每{ $every }年一次，旭川设计周自{ $week }年起每年一次。
nearest-counts = 公告中的数字是城市的数量：截至{ $date }，整个网络共有{ $cities }座，其中设计领域{ $design }座，日本{ $japan }座。
nearest-exchange = 公告写到，旭川市计划与其他成员城市开展交流，市长也希望与创意城市开展共同项目。
nearest-talent = 公告写到，旭川市计划培养设计人才。
nearest-city = 公告写明，{ $city }是{ $field }领域的成员城市。
section-collaboration = 合作、采访、交流等方面的提议和请求，由{ $section }受理。请致电{ $phone }，也可以在这里直接留言。

## 范围之外与未能理解
scope-out = 很抱歉，我没有这方面的信息。我可以回答旭川市加入联合国教科文组织创意城市网络的相关问题。
scope-topics = 例如，您可以问加入的日期和领域、成员城市、设计历程、今后的计划或联系方式。
scope-contact = 关于公告的其他事宜，请咨询{ $section }，电话：{ $phone }。您也可以在这里直接发送问题。
scope-empty = 未能从您的消息中读出问题。关于设计之都旭川，您想了解什么？
scope-unsupported-language = 我可以用{ $languages }回答，请用其中一种语言提问。
clarify-question = 我不太确定您的意思。您想了解的是：
clarify-again = 很抱歉，我还是没能理解您的意思。请咨询{ $section }（电话：{ $phone }），或在这里直接发送问题。
clarify-follow-up = 请问您问的是哪件事？请说明是哪座城市、哪项活动或哪个话题。

## 紧急情况
emergency-medical = { $ambulance }：请立即拨打，叫救护车。请留在病人身边，并按接线员的指示做。
emergency-fire = { $ambulance }：请先离开建筑物，再拨打。闻到煤气味时，请不要碰明火和电源开关。
emergency-crime = { $police }：请到安全的地方立即报警。有人受伤时，请同时拨打{ $ambulance }。
emergency-outdoors = { $ambulance }或{ $police }：请立即拨打，并说明您的位置。在海上请拨打{ $sea }。
emergency-animal = { $police }：请慢慢远离动物，进入室内后报警。有人受伤时，请拨打{ $ambulance }。
emergency-missing = { $police }：请立即报警，说明谁不见了、最后一次见到的地点和时间。
emergency-violence = { $police }：请逃到安全的地方，立即报警。家庭暴力咨询：{ $violence }。有人受伤时，请拨打{ $ambulance }。
emergency-suicide = { $crisis }：请现在就打电话，和人谈一谈（Yorisoi热线“よりそいホットライン”，免费，24小时）。担心身边的人时也可以拨打。如有生命危险，请拨打{ $ambulance }。
emergency-disaster = { $ambulance }或{ $police }：请先到安全的地方，远离水边、山坡和受损的建筑物。有人受伤或被困时，请拨打。

## 寒暄
smalltalk-greeting = { $time ->
    [morning] 早上好！
    [evening] 晚上好！
   *[day] 您好！
  }我是旭川市的自动问答程序，可以回答有关联合国教科文组织“设计之都”旭川的问题。
words-morning = 早上好|早安|上午好
words-evening = 晚上好
smalltalk-goodbye = 再见，感谢您关注旭川。
smalltalk-thanks = 不客气。
smalltalk-praise = 非常感谢！
smalltalk-complaint = 很抱歉没能帮到您。请换一种说法再问一次，或咨询{ $section }，电话：{ $phone }。
smalltalk-yes = 好的。您想了解什么？
smalltalk-no = 好的。您还有其他想了解的吗？

## 关于本程序
meta-assistant = 我是旭川市的自动问答程序，不是真人。所有回答都以旭川市关于加入联合国教科文组织创意城市网络的公告为依据；公告没有写的，我会如实告知。
meta-topics = 您可以问加入认定、创意城市网络及其成员城市、设计历程、今后的计划、市长的话和联系方式。
meta-languages = 我可以用{ $languages }回答。请直接用您习惯的语言提问。
meta-language-changed = 好的，接下来用简体中文回答。
meta-language-unsupported = 很抱歉，我不会这种语言。我可以用{ $languages }回答。
meta-sources = 回答的依据是旭川市的公告“{ $title }”，内容截至{ $date }。每个回答下方都注明了出自公告的哪一部分。
meta-sources-regions = 国家所属地区按照联合国的划分（UN M49）。
recall-nothing = 我还没有回答过您的问题。
recall-more = 关于这一点，公告只写了这些。详情请咨询{ $section }，电话：{ $phone }。您也可以在这里直接发送问题。
recall-mayor = 这是公告中市长说的话。

## 错误
error-internal = 很抱歉，系统出现问题，请再问一次。如果仍有问题，请致电{ $section }：{ $phone }。
error-too-long = 您的问题太长了，请控制在{ $limit }字以内。

## 终端中显示的出处
source-line = 出处：公告“{ $document }”中的“{ $section }”（截至{ $date }）

## 建议的问题：点击后原样发送
suggest-designation-date = 旭川是什么时候加入的？
suggest-designation-field = 旭川加入的是哪个领域？
suggest-network = 创意城市网络是什么？
suggest-japan = 日本有哪些成员城市？
suggest-place = { $place }的成员城市
suggest-new = 2019年新加入的设计之都有哪些？
suggest-design = 列出所有设计之都
suggest-count = 创意城市网络有多少座城市？
suggest-history = 旭川有怎样的设计历程？
suggest-reason = 旭川为什么入选？
suggest-plans = 旭川今后有什么计划？
suggest-mayor = 市长说了什么？
suggest-fields = 有哪些领域？
suggest-contact = 应该向谁咨询？
suggest-sources = 这些信息是从哪里来的？
suggest-rank = 旭川是日本第几座设计之都？
suggest-ifda = IFDA是什么？
