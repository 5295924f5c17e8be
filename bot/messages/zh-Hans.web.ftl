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
