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
web-page-to-inquiry = 向承辦單位送出問題
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

## 隱私

web-privacy-title = 隱私：保存什麼、存在哪裡、存多久
web-privacy-lead = 本頁內容與本網站目前運作的設定一致。
web-privacy-outside = 提供給他人
web-privacy-outside-none = 沒有。不使用任何外部服務，不統計您的使用情形，也不寄送郵件。
web-privacy-outside-mail = 不使用任何外部服務，也不統計您的使用情形。只有當您留下電子郵件地址時，對詢問的回覆才會透過市府設定的郵件伺服器寄出。
web-privacy-browser = 在您的瀏覽器中
web-privacy-browser-tab = 聊天只在這個分頁中（sessionStorage）保存：最近{ $tabTurns }則訊息和回答、伺服器用來辨識對話的隨機號碼、語言、是否顯示注音，以及您正在寫的內容。關閉分頁即清除；按「{ web-clear }」會立即清除訊息和回答。
web-privacy-browser-plain = 不用JavaScript的頁面把最近{ $shown }次問答放在頁面本身裡，附有防竄改的簽章，但可以讀取。關閉頁面即消失。您在那裡選擇的範例問題會出現在網址中，因此也會留在瀏覽器的歷史記錄裡。
web-privacy-browser-cookies = 訪客不會收到Cookie，只有登入的承辦人員才有。
web-privacy-chat = 對話
web-privacy-chat-memory = 只在伺服器的記憶體中：您最近{ $turns }則訊息及其回答，以及回答下一個問題所需的內容，包括您在表單中填寫的內容。伺服器停止時消失；如果其他人的對話需要空間，會更早消失。
web-privacy-chat-shared = 保存在{ $store }中，直到您最後一則訊息之後{ $hours }小時：您最近{ $turns }則訊息（不含回答），以及回答下一個問題所需的內容。從鍵值看不出是誰的對話，但文字沒有加密。您在表單中填寫的內容（問題、聯絡方式、姓名、受理編號、查詢密碼）也在其中，送出或放棄表單之後也一樣。
web-privacy-chat-postgresql = 過期的內容不再讀取，並在寫入後來的對話時，大約每十分鐘清除一次。
web-privacy-chat-processes = 伺服器的每個程序還在記憶體中保留最近使用的對話及其回答，最多{ $known }個，直到被其他對話取代或程序停止。
web-privacy-answers = 為了讓重複送出的訊息只回答一次，每個程序在記憶體中保留最近的回答，最多{ $answers }則，直到被後來的回答取代或程序停止。其中可能重複您填寫的內容，或含有詢問的受理編號和查詢密碼。
web-privacy-answers-redis = 基於同樣目的，回答在Redis中保存{ $minutes }分鐘，沒有加密；訊息的順序保存約十秒。從鍵值看不出是誰的。
web-privacy-form = 聊天中正在填寫的表單
web-privacy-form-file = 填寫期間，您最近{ $turns }則訊息和已填寫的內容也以檔案形式存在伺服器的磁碟上。檔案是密封的：要同時有伺服器的金鑰和對話的隨機號碼才能打開。您送出或放棄表單時，檔案即被清除。否則在您最後一則訊息之後{ $hours }小時失效，並在十分鐘內清除；如果那時伺服器沒有運作，則在下次啟動時清除。訊息仍如上所述留在記憶體中。
web-privacy-form-shared = 如上所述與對話一起保存，不寫入檔案。
web-privacy-counting = 請求次數的限制
web-privacy-counting-what = 為限制提問、送出和查詢的次數，伺服器會記錄哪個IP位址（IPv6只取前半部分）在什麼時候進行了操作，以及已送出詢問的校驗值。訊息以一分鐘計數；詢問、查詢和承辦人員輸錯的密碼最多以一小時計數。
web-privacy-counting-memory = 這些記錄只在伺服器的記憶體中。時間會隨後來的請求清除；位址本身可能一直留到伺服器停止。
web-privacy-counting-redis = 這些記錄在Redis中，沒有加密，過了上述時間即清除。Redis沒有回應時，記錄在伺服器的記憶體中，位址可能一直留到伺服器停止。
web-privacy-counting-other = 這些記錄在市府為此設定的儲存處。該處沒有回應時，記錄在伺服器的記憶體中，位址可能一直留到伺服器停止。
web-privacy-questions = 沒有得到滿意回答的問題
web-privacy-questions-kept = 沒有得到滿意回答的問題，以及您對回答選了「{ web-no }」的問題，會為承辦課在資料庫（{ $database }）中保存{ $questionDays }天，最多{ $characters }個字元。電子郵件地址、電話號碼、郵遞區號和較長的號碼會事先遮蔽。姓名和住址無法辨識，請不要填寫。
web-privacy-questions-counted = 其他問題只按日期、語言、話題和回答類型計數，計數會一直保留。為了讓一個對話每天只計一次，它的隨機號碼以帶金鑰的校驗值形式保存兩天。
web-privacy-inquiries = 寄給承辦課的詢問
web-privacy-inquiries-what = 您送出的內容保存在資料庫（{ $database }）中，沒有加密：您的問題、您填寫了的一種聯絡方式和姓名、語言、話題，以及之前的對話（如上遮蔽，最多{ $lines }行）。承辦人員的回覆和備註也會加入其中。只有承辦課的人員和為市府管理伺服器的人能看到。
web-privacy-inquiries-long = 清除每天進行一次：詢問結束後{ $contactDays }天清除聯絡方式和姓名，{ $inquiryDays }天清除其餘全部內容。結束之前全部保留。
web-privacy-inquiries-mail = 以郵件寄出的回覆，其副本在寄出後{ $mailDays }天清除；如果聯絡方式更早清除，則一併清除。
web-privacy-inquiries-change = 如需更正或刪除，請致電{ web-contact-section }：{ $phone }。
web-privacy-staff = 承辦人員的操作記錄
web-privacy-staff-kept = 哪位承辦人員做了什麼，保存{ $auditDays }天，含受理編號，但不含您寫的內容。輸錯的密碼會連同其來源的帶金鑰校驗值一起記錄；最近幾次的位址在伺服器的記憶體中，直到伺服器停止。
web-privacy-log = 伺服器記錄檔
web-privacy-log-kept = 伺服器上的一個檔案記錄程式做了什麼、出了什麼錯。其中的電子郵件地址、電話號碼、郵遞區號和較長的號碼會被遮蔽。不記錄造訪和訪客的位址。程式不會清除這個檔案，由管理伺服器的人清除。
