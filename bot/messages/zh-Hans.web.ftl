### 聊天窗口、页面和图片的文字

web-name = 设计之都 旭川
web-role = 自动问答
web-greeting =
    您好！我是自动问答程序，不是真人。

    欢迎询问旭川市与联合国教科文组织创意城市网络的相关问题。我只了解旭川市公告的内容（截至{ $date }）。

## 问题示例

web-example-1 = 旭川是什么时候成为设计之都的？
web-example-2 = 日本有哪些城市加入了网络？
web-example-3 = 创意城市网络是什么？
web-example-4 = 旭川至今在设计方面做了什么？
web-example-5 = 有哪些设计之都与旭川同时加入？
web-example-6 = 旭川为什么入选？
web-example-7 = 这和世界遗产一样吗？
web-example-8 = 应该向谁咨询？

## 聊天

web-open = 询问设计之都
web-close = 关闭对话
web-log = 对话
web-input = 您的问题
web-placeholder = 请输入问题
web-send = 发送
web-keys = 按 Enter 发送，按 Shift + Enter 换行。
web-privacy = 请勿填写个人信息。
web-remaining = 还可输入 { $count } 字
web-too-long = 超出 { $count } 字，请缩短。
web-thinking = 正在查找……
web-you = 您
web-assistant = 自动问答
web-sources = 出处
web-as-of = 截至{ $date }
web-next = 您还可以问
web-first = 例如
web-solved = 问题解决了吗？
web-yes = 是
web-no = 否
web-thanks-yes = 感谢您的反馈。
web-thanks-no = 感谢您的反馈。负责部门会查看这条回答。您也可以直接致电：{ $phone }
web-thanks-failed = 未能保存，请稍后再试。
web-language = 语言
web-language-now = 现在起用简体中文回答。
web-more = 更多
web-readings = 注音
web-copy = 复制
web-copied = 对话已复制。
web-copy-failed = 此处无法复制，请保存为文本。
web-save = 保存为文本
web-print = 打印
web-clear = 清除
web-cleared = 对话已清除。
web-undo = 撤销
web-offline = 网络未连接，消息尚未发送。
web-busy = 当前提问较多，请等一分钟后再试。
web-broken = 系统出现问题，请重试，或致电 { $phone }。
web-refused = 消息未被接受，请刷新页面，或致电 { $phone }。
web-retry = 重试
web-not-sent = 未发送
web-alt-map = 本回答所涉城市的世界地图
web-alt-timeline = 本回答所涉事件的年表
web-larger = 单独打开图片
web-no-script = 聊天需要启用 JavaScript。
web-to-plain = 不用 JavaScript 提问

## 页面

web-skip = 跳到对话
web-languages = 语言
web-page-lead = 旭川市在设计领域加入了联合国教科文组织创意城市网络。想了解什么，请用您习惯的说法提问。
web-page-what = 可以问什么
web-page-what-1 = 认定的日期、领域和理由
web-page-what-2 = 网络的概况和成员城市
web-page-what-3 = 1976 年以来旭川的设计活动
web-page-what-4 = 今后的计划和市长的话
web-page-honest = 回答只依据旭川市的公告，并注明出自哪一部分。公告没有写的，不会编造。
web-page-examples = 问题示例
web-page-map = 世界各地的设计之都
web-page-map-text = 截至{ $date }共 40 座城市，其中 9 座为当年新加入。
web-page-cities = 城市一览
web-page-history = 旭川的设计历程
web-page-history-text = 获得认定之前的主要事件。
web-page-contact = 咨询负责部门
web-page-to-inquiry = 向负责部门发送问题
web-contact-section = 旭川市经济部产业振兴课
web-contact-phone = 电话
web-page-source = 出处
web-plain-title = 不用 JavaScript 提问
web-plain-lead = 写下问题并发送，回答会显示在本页。
web-plain-conversation = 您的对话
web-plain-frequent = 常见问题
web-plain-again = 重新开始
web-plain-chat = 前往聊天
web-plain-empty = 请先写下问题。
web-plain-filled-in = 问题已填好，点击“发送”即可提问。
web-demo-note = 这是模拟市政网站的示例页面，用来展示对话如何在页面下方打开。
web-demo-title = 生活中的设计
web-demo-text = 家具、工艺、上川的风景：这里本应是市政网站的内容。
web-demo-more = 阅读时，对话按钮始终在原处，不会自动打开。

## 图片

web-list-comma = 、
web-date = { $formatted }
web-map-title = 成员城市地图
web-map-description = 标出名称的城市：{ $cities }。
web-map-place = { $city }（{ $country }）
web-map-field = { $city }（{ $field }）
web-map-before = 设计（{ $year } 年之前）
web-map-new = 设计（{ $year } 年加入）
web-map-other = 其他领域
web-map-credit = 陆地：Natural Earth　位置：GeoNames（CC BY 4.0）
web-timeline-title = 旭川设计年表
web-timeline-year = { $year }年
web-timeline-every = { $year }年起，每 { $every } 年一次
web-timeline-yearly = { $year }年起，每年
web-timeline-entry = { $when }：{ $what }
web-timeline-designation = 加入联合国教科文组织创意城市网络（设计领域）

## 隐私

web-privacy-title = 隐私：保存什么、存在哪里、存多久
web-privacy-lead = 本页内容与本网站当前运行的设置一致。
web-privacy-outside = 提供给他人
web-privacy-outside-none = 没有。不使用任何外部服务，不统计您的使用情况，也不发送邮件。
web-privacy-outside-mail = 不使用任何外部服务，也不统计您的使用情况。只有当您留下邮箱地址时，对咨询的答复才会通过市里设定的邮件服务器发出。
web-privacy-browser = 在您的浏览器中
web-privacy-browser-tab = 聊天只在这个标签页中（sessionStorage）保存：最近{ $tabTurns }条消息和回答、服务器用来识别对话的随机数、语言、是否显示注音，以及您正在写的内容。关闭标签页即清除；按“{ web-clear }”会立即清除消息和回答。
web-privacy-browser-plain = 不用JavaScript的页面把最近{ $shown }次问答放在页面本身里，带有防篡改的签名，但可以读取。关闭页面即消失。您在那里选择的示例问题会出现在网址中，因此也会留在浏览器的历史记录里。
web-privacy-browser-cookies = 访问者不会收到Cookie，只有登录的工作人员才有。
web-privacy-chat = 对话
web-privacy-chat-memory = 只在服务器的内存中：您最近{ $turns }条消息及其回答，以及回答下一个问题所需的内容，包括您在表单中填写的内容。服务器停止时消失；如果其他人的对话需要空间，会更早消失。
web-privacy-chat-shared = 保存在{ $store }中，直到您最后一条消息之后{ $hours }小时：您最近{ $turns }条消息（不含回答），以及回答下一个问题所需的内容。从键看不出是谁的对话，但文字没有加密。您在表单中填写的内容（问题、联系方式、姓名、受理编号、查询密码）也在其中，提交或放弃表单之后也一样。
web-privacy-chat-postgresql = 过期的内容不再读取，并在写入后来的对话时，大约每十分钟清除一次。
web-privacy-chat-processes = 服务器的每个进程还在内存中保留最近使用的对话及其回答，最多{ $known }个，直到被其他对话取代或进程停止。
web-privacy-answers = 为了让重复发送的消息只回答一次，每个进程在内存中保留最近的回答，最多{ $answers }条，直到被后来的回答取代或进程停止。其中可能重复您填写的内容，或含有咨询的受理编号和查询密码。
web-privacy-answers-redis = 出于同样目的，回答在Redis中保存{ $minutes }分钟，没有加密；消息的顺序保存约十秒。从键看不出是谁的。
web-privacy-form = 聊天中正在填写的表单
web-privacy-form-file = 填写期间，您最近{ $turns }条消息和已填写的内容也以文件形式存在服务器的磁盘上。文件是密封的：要同时有服务器的密钥和对话的随机数才能打开。您提交或放弃表单时，文件即被清除。否则在您最后一条消息之后{ $hours }小时失效，并在十分钟内清除；如果那时服务器没有运行，则在下次启动时清除。消息仍如上所述留在内存中。
web-privacy-form-shared = 如上所述与对话一起保存，不写入文件。
web-privacy-counting = 请求次数的限制
web-privacy-counting-what = 为限制提问、提交和查询的次数，服务器会记录哪个IP地址（IPv6只取前半部分）在什么时候进行了操作，以及已提交咨询的校验值。消息按一分钟计数；咨询、查询和工作人员输错的密码最多按一小时计数。
web-privacy-counting-memory = 这些记录只在服务器的内存中。时间会随后来的请求清除；地址本身可能一直留到服务器停止。
web-privacy-counting-redis = 这些记录在Redis中，没有加密，过了上述时间即清除。Redis没有响应时，记录在服务器的内存中，地址可能一直留到服务器停止。
web-privacy-counting-other = 这些记录在市里为此设定的存储中。该存储没有响应时，记录在服务器的内存中，地址可能一直留到服务器停止。
web-privacy-questions = 没有得到满意回答的问题
web-privacy-questions-kept = 没有得到满意回答的问题，以及您对回答选了“{ web-no }”的问题，会为负责科室在数据库（{ $database }）中保存{ $questionDays }天，最多{ $characters }个字符。邮箱地址、电话号码、邮政编码和较长的号码会事先遮盖。姓名和住址无法识别，请不要填写。
web-privacy-questions-counted = 其他问题只按日期、语言、话题和回答类型计数，计数会一直保留。为了让一个对话每天只计一次，它的随机数以带密钥的校验值形式保存两天。
web-privacy-inquiries = 发给负责科室的咨询
web-privacy-inquiries-what = 您提交的内容保存在数据库（{ $database }）中，没有加密：您的问题、您填写了的一种联系方式和姓名、语言、话题，以及之前的对话（如上遮盖，最多{ $lines }行）。工作人员的答复和备注也会加入其中。只有负责科室的工作人员和为市里管理服务器的人能看到。
web-privacy-inquiries-long = 清除每天进行一次：咨询结束后{ $contactDays }天清除联系方式和姓名，{ $inquiryDays }天清除其余全部内容。结束之前全部保留。
web-privacy-inquiries-mail = 以邮件发出的答复，其副本在发出后{ $mailDays }天清除；如果联系方式更早清除，则一同清除。
web-privacy-inquiries-change = 如需更正或删除，请致电{ web-contact-section }：{ $phone }。
web-privacy-staff = 工作人员的操作记录
web-privacy-staff-kept = 哪位工作人员做了什么，保存{ $auditDays }天，含受理编号，但不含您写的内容。输错的密码会连同其来源的带密钥校验值一起记录；最近几次的地址在服务器的内存中，直到服务器停止。
web-privacy-log = 服务器日志
web-privacy-log-kept = 服务器上的一个文件记录程序做了什么、出了什么错。其中的邮箱地址、电话号码、邮政编码和较长的号码会被遮盖。不记录访问和访问者的地址。程序不会清除这个文件，由管理服务器的人清除。
