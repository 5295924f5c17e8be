### 聊天視窗、頁面和圖片的文字（臺灣用語）

web-name = 設計之都 旭川
web-role = 自動問答
web-greeting =
    您好！我是自動問答程式，不是真人。

    歡迎詢問旭川市與聯合國教科文組織創意城市網路的相關問題。我只知道旭川市公告的內容（截至{ $date }）。

## 問題範例

web-example-1 = 旭川是什麼時候成為設計之都的？
web-example-2 = 日本有哪些城市加入了網路？
web-example-3 = 創意城市網路是什麼？
web-example-4 = 旭川到目前為止在設計方面做了什麼？
web-example-5 = 有哪些設計之都和旭川同時加入？
web-example-6 = 旭川為什麼獲選？
web-example-7 = 這和世界遺產一樣嗎？
web-example-8 = 可以向誰洽詢？

## 聊天

web-open = 詢問設計之都
web-close = 關閉對話
web-log = 對話
web-input = 您的問題
web-placeholder = 請輸入問題
web-send = 送出
web-keys = 按 Enter 送出，按 Shift + Enter 換行。
web-privacy = 請勿填寫個人資料。
web-remaining = 還可輸入 { $count } 字
web-too-long = 超過 { $count } 字，請縮短。
web-thinking = 查詢中……
web-you = 您
web-assistant = 自動問答
web-sources = 出處
web-as-of = 截至{ $date }
web-next = 您還可以問
web-first = 例如
web-solved = 有解決您的問題嗎？
web-yes = 有
web-no = 沒有
web-thanks-yes = 謝謝您的回饋。
web-thanks-no = 謝謝您的回饋。承辦單位會檢視這則回答。您也可以直接來電：{ $phone }
web-thanks-failed = 無法儲存，請稍後再試。
web-language = 語言
web-language-now = 現在起以繁體中文回答。
web-more = 更多
web-readings = 標音
web-copy = 複製
web-copied = 已複製對話。
web-copy-failed = 這裡無法複製，請儲存為文字檔。
web-save = 儲存為文字檔
web-print = 列印
web-clear = 清除
web-cleared = 已清除對話。
web-undo = 復原
web-offline = 網路未連線，訊息尚未送出。
web-busy = 目前提問較多，請等一分鐘後再試。
web-broken = 系統發生問題，請再試一次，或來電 { $phone }。
web-refused = 訊息未被接受，請重新整理頁面，或來電 { $phone }。
web-retry = 再試一次
web-not-sent = 未送出
web-alt-map = 這則回答中各城市的世界地圖
web-alt-timeline = 這則回答中各事件的年表
web-larger = 單獨開啟圖片
web-no-script = 聊天需要啟用 JavaScript。
web-to-plain = 不使用 JavaScript 提問

## 頁面

web-skip = 跳到對話
web-languages = 語言
web-page-lead = 旭川市以設計領域加入了聯合國教科文組織創意城市網路。想知道什麼，請用您平常的說法提問。
web-page-what = 可以問什麼
web-page-what-1 = 認定的日期、領域和理由
web-page-what-2 = 網路的概要和會員城市
web-page-what-3 = 1976 年以來旭川的設計活動
web-page-what-4 = 今後的計畫和市長的話
web-page-honest = 回答只根據旭川市的公告，並註明出自哪一部分。公告沒有寫的，不會編造。
web-page-examples = 問題範例
web-page-map = 世界各地的設計之都
web-page-map-text = 截至{ $date }共 40 座城市，其中 9 座為當年新加入。
web-page-cities = 城市一覽
web-page-history = 旭川的設計歷程
web-page-history-text = 獲得認定之前的主要事件。
web-page-contact = 洽詢承辦單位
web-contact-section = 旭川市經濟部產業振興課
web-contact-phone = 電話
web-page-source = 出處
web-plain-title = 不使用 JavaScript 提問
web-plain-lead = 寫下問題並送出，回答會顯示在本頁。
web-plain-conversation = 您的對話
web-plain-frequent = 常見問題
web-plain-again = 重新開始
web-plain-chat = 前往聊天
web-plain-empty = 請先寫下問題。
web-plain-filled-in = 問題已填好，按「送出」即可提問。
web-demo-note = 這是模擬市府網站的範例頁面，用來展示對話如何在頁面下方開啟。
web-demo-title = 生活中的設計
web-demo-text = 家具、工藝、上川的風景：這裡原本會是市府網站的內容。
web-demo-more = 閱讀時，對話按鈕一直在原處，不會自動開啟。

## 圖片

web-list-comma = 、
web-date = { $formatted }
web-map-title = 會員城市地圖
web-map-description = 標出名稱的城市：{ $cities }。
web-map-place = { $city }（{ $country }）
web-map-field = { $city }（{ $field }）
web-map-before = 設計（{ $year } 年之前）
web-map-new = 設計（{ $year } 年加入）
web-map-other = 其他領域
web-map-credit = 陸地：Natural Earth　位置：GeoNames（CC BY 4.0）
web-timeline-title = 旭川設計年表
web-timeline-year = { $year }年
web-timeline-every = { $year }年起，每 { $every } 年一次
web-timeline-yearly = { $year }年起，每年
web-timeline-entry = { $when }：{ $what }
web-timeline-designation = 加入聯合國教科文組織創意城市網路（設計領域）
