# 咨询：对话与网页共用的文字；仅用于网页的文字在后面。
inquiry-section = 旭川市经济部产业振兴课
inquiry-start =
    我可以把您的问题转交给产业振兴课。

    - 使用目的：仅用于回答您的问题。
    - 收集内容：您的问题、一种联系方式（可不填）、姓名（可不填）、使用的语言。
    - 谁会看到：只有旭川市经济部产业振兴课的工作人员，不会提供给其他人。
    - 保存期限：咨询结束后，姓名和联系方式在{ $contactDays }天内删除，咨询内容在{ $days }天内删除。
    - 更正或删除：请致电 { $phone }。

    请不要填写个人编号（My Number）、健康状况或银行账户。
inquiry-ask-question = 请写下您的问题。
inquiry-confirm-prefilled-question = 要把“{ $question }”作为问题发送吗？您也可以重新写。
inquiry-ask-contact = 请告诉我们如何联系您：一个电子邮箱或一个电话号码。也可以不填，之后用受理编号自行查看答复。
inquiry-ask-name = 请问您的姓名？（可不填）
inquiry-summary =
    将发送以下内容，可以吗？

    - 问题：{ $question }
    - 联系方式：{ $contact }
    - 姓名：{ $name }
inquiry-no-contact = 无（用受理编号查看答复）
inquiry-no-name = 无
inquiry-correct-what = 您想修改哪一项？
inquiry-done =
    您的咨询已受理。

    - 受理编号：{ $number }
    - 查询密码：{ $secret }

    查看答复需要这两项。查询密码不会再次显示，请记下来。
inquiry-not-sent = 还没有发送：受理咨询的系统目前没有响应。您写的内容都还在。请稍等片刻，再按一次“{ inquiry-button-send }”；无论按几次，都只会发送一次。您也可以致电 { $phone }。
inquiry-cancelled = 咨询已取消，什么都没有发送。
inquiry-problem-empty = 联系方式是空的。
inquiry-problem-neither = 看起来既不是电子邮箱也不是电话号码。例如：name@example.com、+81 90-1234-5678
inquiry-problem-mail = 电子邮箱的写法不正确。例如：name@example.com
inquiry-problem-phone = 电话号码不完整或写法不正确。日本以外的号码请以 + 和国家代码开头。例如：0166-12-3456、+86 138 0013 8000
inquiry-problem-several = 请只填写一种联系方式。
inquiry-invalid-question = 请写下1至{ $limit }个字的问题。
inquiry-invalid-name = 姓名请不要超过{ $limit }个字。
inquiry-not-entered = 尚未填写
inquiry-so-far =
    这是您目前填写的内容，尚未发送。

    - 问题：{ $question }
    - 联系方式：{ $contact }
    - 姓名：{ $name }
inquiry-person = 我是自动应答程序；您在这里发送的内容由工作人员阅读。如果想直接与工作人员通话，请致电：{ $section } { $phone }（从日本境外拨打 { $phoneAbroad }）。
inquiry-first-step = 这已经是第一步，无法再往前返回。
inquiry-not-yet = 这一项还没有问到。在发送之前都可以修改。
inquiry-old-button = 这个按钮属于其他步骤，所以没有执行。
inquiry-unclear-offer = 不能确定您是否要发送这个问题，目前什么都没有发送。请只回答“是”，或按按钮，也可以写下别的问题。
inquiry-unclear = 不能确定您是否同意，所以还没有发送。要发送的话，请按“发送”，或只回答“是”。您也可以修改或取消。
inquiry-unclear-change = 没有明白您想修改哪一项，目前还没有发送。请用按钮选择。
inquiry-no-such-name = 刚才问的是您的姓名，这看起来不像姓名。请只写姓名，或按“不填”。
inquiry-invalid-number = 这不是受理编号。受理编号是9位数字，例如 482-093-751；请检查有没有输错。
inquiry-invalid-secret = 这不是查询密码。查询密码是10位字母和数字，例如 K7WPM-4XQ2T。
inquiry-need-help = 如果不顺利，可以打电话请工作人员帮忙：{ $section } { $phone }（从日本境外拨打 { $phoneAbroad }）。想到此为止，请写“取消”。
inquiry-status-left = 已结束查询。您的咨询不受影响。
inquiry-status-no-number = 没有受理编号和查询密码，在这里无法查询。请打电话询问：{ $section } { $phone }（从日本境外拨打 { $phoneAbroad }）。
inquiry-status-ask-receipt = 请告诉我受理编号（9位数字）。
inquiry-status-ask-secret = 请告诉我查询密码（10位字母和数字）。
inquiry-status-unknown = 没有找到与该受理编号和查询密码相符的咨询。连续多次出错后，会暂停查询一段时间。如有急事，请致电 { $phone }。
inquiry-status-unavailable = 目前无法查询：保存咨询的系统没有响应。请过几分钟再试，或致电 { $phone }。
inquiry-status-new = 咨询 { $number } 已受理，工作人员还没有查看。
inquiry-status-in-progress = 工作人员正在处理咨询 { $number }。
inquiry-status-answered = 咨询 { $number } 已有答复。
inquiry-status-closed = 咨询 { $number } 已结束。
inquiry-status-untranslated = 以下部分没有翻译。
inquiry-too-many-requests = 短时间内发送次数过多，已暂停。请等待约{ $minutes }分钟后再试。如有急事，请致电 { $phone }。
inquiry-button-start = 发送问题
inquiry-button-use-question = 发送这个问题
inquiry-button-rewrite = 重新写
inquiry-button-no-contact = 用编号自行查看
inquiry-button-skip = 不填
inquiry-button-send = 发送
inquiry-button-change = 修改
inquiry-button-change-question = 修改问题
inquiry-button-change-contact = 修改联系方式
inquiry-button-change-name = 修改姓名
inquiry-button-go-back = 返回上一步
inquiry-button-cancel = 取消

contact-open-now = 现在是办公时间（至日本时间{ $closes }）。
contact-closed-until = 现在不是办公时间。下次办公从日本时间{ $opens }开始。

# 网页
inquiry-page-title = 向产业振兴课咨询
inquiry-page-status-title = 查看咨询
inquiry-page-confirm-title = 确认内容
inquiry-page-done-title = 已受理
inquiry-page-problem-title = 操作没有完成
inquiry-page-site = 旭川市与联合国教科文组织创意城市网络
inquiry-page-skip = 跳到正文
inquiry-page-languages = 语言
inquiry-page-purpose = 发送前请阅读
inquiry-page-errors = 请更正以下内容
inquiry-page-required = 必填
inquiry-page-optional = 可不填
inquiry-field-question = 您的问题
inquiry-field-contact = 一种联系方式（电子邮箱或电话号码）
inquiry-field-contact-hint = 不填时，请用受理编号自行查看答复。
inquiry-field-name = 姓名
inquiry-field-trap = 请不要在此填写任何内容
inquiry-field-receipt = 受理编号
inquiry-field-receipt-hint = 9位数字
inquiry-field-secret = 查询密码
inquiry-field-secret-hint = 10位字母和数字
inquiry-button-confirm = 确认内容
inquiry-button-back = 修改
inquiry-button-look-up = 查询
inquiry-page-received = 受理时间
inquiry-page-state = 状态
inquiry-page-question = 您的问题
inquiry-page-answer = 答复（{ $date }）
inquiry-page-no-answer = 还没有答复。
inquiry-page-go-status = 用受理编号查看答复
inquiry-page-go-form = 提出新的咨询
inquiry-page-contact = 电话咨询：{ $section } { $phone }（从日本境外拨打 { $phoneAbroad }）
inquiry-page-expired = 页面打开时间过长，没有发送。您写的内容还在，请再发送一次。
inquiry-page-forbidden = 这似乎是从其他网站发送的，因此没有受理。请从本页面发送。
inquiry-page-too-large = 发送的内容过大。请缩短后再试。
inquiry-page-not-found = 没有这个页面。
inquiry-page-broken = 无法读取发送的内容。请再试一次。
inquiry-state-new = 已受理
inquiry-state-in-progress = 处理中
inquiry-state-answered = 已答复
inquiry-state-closed = 已结束

# 答复用的固定句子
answer-sentence-thanks = 感谢您的咨询。
answer-sentence-announcement = 根据市政府的公告（截至{ $date }），情况如下。
answer-sentence-not-stated = 您询问的内容，市政府的公告没有说明。
answer-sentence-checking = 我们会确认后再答复您，请稍候。
answer-sentence-call = 详情请致电产业振兴课（{ $phone }，从日本境外拨打 { $phoneAbroad }）。
answer-sentence-closing = 如果还有其他问题，欢迎再次咨询。
answer-untranslated = 以下部分没有翻译。
answer-mail-subject = 对您咨询（{ $number }）的答复
answer-mail-question = 您的咨询：
answer-mail-footer = 日本旭川市经济部产业振兴课　电话 { $phone }（从日本境外拨打 { $phoneAbroad }）

# 每个事实一句话
fact-designation-date = 旭川市于{ $date }（法国当地时间）获得认定。
fact-designation-field = 旭川市加入的领域是设计。
fact-designation-rank_in_japan = 旭川市是日本第{ $value }座加入设计领域的城市。
fact-network-organisation = 创意城市网络是联合国教科文组织（联合国教育、科学及文化组织）的项目。
fact-network-start = 联合国教科文组织创意城市网络始于{ $value }年。
fact-network-purpose = 其目的是维护文化多样性，并通过城市之间的战略合作，让世界各地文化产业的潜力得到充分发挥。
fact-network-cities_before = 此次认定之前，创意城市网络共有{ $value }座城市。
fact-network-cities_after = 此次认定之后，创意城市网络共有{ $value }座城市。
fact-design-cities_before = 此次认定之前，设计领域共有{ $value }座城市。
fact-design-cities_new = 此次包括旭川市在内，共有{ $value }座城市加入设计领域。
fact-design-cities_after = 此次认定之后，设计领域共有{ $value }座城市。
fact-japan-cities = 日本共有{ $value }座成员城市。
fact-application-life = 旭川市在申请中提出，要营造富足而有情趣的生活。
fact-application-people = 旭川市在申请中提出，要培养富有想象力的人才。
fact-application-industry = 旭川市在申请中提出，要为本地产业创造新的魅力与活力。
fact-plan-events = 旭川市将继续举办设计活动。
fact-plan-talent = 旭川市将培养设计人才。
fact-plan-resources = 旭川市将把饮食、文化、自然等本地资源结合起来，综合利用。
fact-plan-exchange = 旭川市将与其他成员城市开展交流。
fact-plan-outreach = 旭川市将向世界宣传自己的魅力。
fact-plan-region = 旭川市将激发地区活力。
fact-plan-sdgs = 旭川市也将为实现联合国可持续发展目标（SDGs）作出贡献。
fact-plan-urban = 旭川市将推进可持续的城市建设。
fact-mayor-joy = 市长在公告中表示，对获得认定感到非常高兴。
fact-mayor-reason = 市长认为，这是对以往成绩的认可：近{ $years }年间举办{ $times }届旭川国际家具设计展，企业、院校、政府和金融机构也携手推动设计振兴。
fact-mayor-outlook = 市长希望借助这一网络，宣传本地产品，与其他创意城市交流，开展共同项目，为地区增添活力。
fact-contact-section = 负责部门是旭川市经济部产业振兴课。
fact-contact-phone = 产业振兴课的电话号码是 { $value }。
fact-field = “{ $field }”是创意城市网络的七个领域之一。
fact-city = { $city }（{ $country }）于{ $year }年加入{ $field }领域。
fact-city-before = { $city }（{ $country }）在2019年之前就已加入{ $field }领域（公告没有注明年份）。
fact-event-symposium = 旭川的设计活动始于1976年的旭川设计研讨会（旭川デザインシンポジウム）。
fact-event-forum = 1987年和1988年，旭川邀请海外设计师，举办了旭川国际设计论坛（国際デザインフォーラム旭川）。
fact-event-ifda = 自1990年起，旭川每三年举办一次旭川国际家具设计展（IFDA）。
fact-event-design_week = 自2015年起，每年举办旭川设计周。
fact-event-ifi_declaration = 2017年6月，旭川市与国际室内建筑师与设计师团体联盟（IFI）共同发表了“IFI室内设计宣言”。

# Dates
inquiry-date = { $formatted }
inquiry-moment = { $date } { $time }
