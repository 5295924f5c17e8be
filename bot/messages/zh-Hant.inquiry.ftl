# 詢問：對話與網頁共用的文字；僅用於網頁的文字在後面。
inquiry-section = 旭川市經濟部產業振興課
inquiry-start =
    我可以把您的問題轉交給產業振興課。

    - 使用目的：僅用於回答您的問題。
    - 蒐集內容：您的問題、一種聯絡方式（可不填）、姓名（可不填）、使用的語言。
    - 誰會看到：只有旭川市經濟部產業振興課的承辦人員，不會提供給其他人。
    - 保存期限：詢問結束後，姓名與聯絡方式於{ $contactDays }天內刪除，詢問內容於{ $days }天內刪除。
    - 更正或刪除：請來電 { $phone }。

    請不要填寫個人編號（My Number）、健康狀況或銀行帳戶。
inquiry-ask-question = 請寫下您的問題。
inquiry-confirm-prefilled-question = 要把「{ $question }」當作問題送出嗎？您也可以重新寫。
inquiry-ask-contact = 請告訴我們如何聯絡您：一個電子郵件地址或一個電話號碼。也可以不填，之後用受理編號自行查詢回覆。
inquiry-ask-name = 請問您的姓名？（可不填）
inquiry-summary =
    將送出以下內容，可以嗎？

    - 問題：{ $question }
    - 聯絡方式：{ $contact }
    - 姓名：{ $name }
inquiry-no-contact = 無（用受理編號查詢回覆）
inquiry-no-name = 無
inquiry-correct-what = 您想修改哪一項？
inquiry-done =
    您的詢問已受理。

    - 受理編號：{ $number }
    - 查詢密碼：{ $secret }

    查詢回覆需要這兩項。查詢密碼不會再次顯示，請記下來。
inquiry-not-sent = 尚未送出：受理詢問的系統目前沒有回應。您寫的內容都還在。請稍候片刻，再按一次「{ inquiry-button-send }」；無論按幾次，都只會送出一次。您也可以來電 { $phone }。
inquiry-cancelled = 詢問已取消，什麼都沒有送出。
inquiry-problem-empty = 聯絡方式是空白的。
inquiry-problem-neither = 看起來既不是電子郵件地址也不是電話號碼。例如：name@example.com、+81 90-1234-5678
inquiry-problem-mail = 電子郵件地址的寫法不正確。例如：name@example.com
inquiry-problem-phone = 電話號碼不完整或寫法不正確。日本以外的號碼請以 + 和國碼開頭。例如：0166-12-3456、+886 912 345 678
inquiry-problem-several = 請只填寫一種聯絡方式。
inquiry-invalid-question = 請寫下1至{ $limit }個字的問題。
inquiry-invalid-name = 姓名請不要超過{ $limit }個字。
inquiry-not-entered = 尚未填寫
inquiry-so-far =
    這是您目前填寫的內容，尚未送出。

    - 問題：{ $question }
    - 聯絡方式：{ $contact }
    - 姓名：{ $name }
inquiry-person = 我是自動應答程式；您在這裡送出的內容會由承辦人員閱讀。若想直接與人通話，請來電：{ $section } { $phone }（從日本境外撥打 { $phoneAbroad }）。
inquiry-first-step = 這已經是第一步，無法再往前返回。
inquiry-not-yet = 這一項還沒有問到。送出之前都可以修改。
inquiry-old-button = 這個按鈕屬於其他步驟，所以沒有執行。
inquiry-unclear-offer = 無法確定您是否要送出這個問題，目前什麼都沒有送出。請只回答「是」，或按按鈕，也可以寫下別的問題。
inquiry-unclear = 無法確定您是否同意，所以還沒有送出。要送出的話，請按「送出」，或只回答「是」。您也可以修改或取消。
inquiry-unclear-change = 不清楚您想修改哪一項，目前還沒有送出。請用按鈕選擇。
inquiry-no-such-name = 剛才問的是您的姓名，這看起來不像姓名。請只寫姓名，或按「不填」。
inquiry-invalid-number = 這不是受理編號。受理編號是9位數字，例如 482-093-751；請檢查有沒有打錯。
inquiry-invalid-secret = 這不是查詢密碼。查詢密碼是10位英文字母與數字，例如 K7WPM-4XQ2T。
inquiry-need-help = 如果不順利，可以打電話請承辦人員協助：{ $section } { $phone }（從日本境外撥打 { $phoneAbroad }）。想到此為止，請寫「取消」。
inquiry-status-left = 已結束查詢。您的詢問不受影響。
inquiry-status-no-number = 沒有受理編號和查詢密碼，在這裡無法查詢。請打電話詢問：{ $section } { $phone }（從日本境外撥打 { $phoneAbroad }）。
inquiry-status-ask-receipt = 請告訴我受理編號（9位數字）。
inquiry-status-ask-secret = 請告訴我查詢密碼（10位英文字母與數字）。
inquiry-status-unknown = 找不到與該受理編號和查詢密碼相符的詢問。連續多次輸入錯誤後，會暫停查詢一段時間。如有急事，請來電 { $phone }。
inquiry-status-unavailable = 目前無法查詢：保存詢問的系統沒有回應。請過幾分鐘再試，或來電 { $phone }。
inquiry-status-new = 詢問 { $number } 已受理，承辦人員尚未查看。
inquiry-status-in-progress = 承辦人員正在處理詢問 { $number }。
inquiry-status-answered = 詢問 { $number } 已有回覆。
inquiry-status-closed = 詢問 { $number } 已結案。
inquiry-status-untranslated = 以下部分沒有翻譯。
inquiry-too-many-requests = 短時間內送出次數過多，已暫停。請等候約{ $minutes }分鐘後再試。如有急事，請來電 { $phone }。
inquiry-button-start = 送出問題
inquiry-button-use-question = 送出這個問題
inquiry-button-rewrite = 重新寫
inquiry-button-no-contact = 用編號自行查詢
inquiry-button-skip = 不填
inquiry-button-send = 送出
inquiry-button-change = 修改
inquiry-button-change-question = 修改問題
inquiry-button-change-contact = 修改聯絡方式
inquiry-button-change-name = 修改姓名
inquiry-button-go-back = 回上一步
inquiry-button-cancel = 取消

contact-open-now = 現在是辦公時間（到日本時間{ $closes }為止）。
contact-closed-until = 現在不是辦公時間。下次辦公從日本時間{ $opens }開始。

# 網頁
inquiry-page-title = 向產業振興課詢問
inquiry-page-status-title = 查詢處理進度
inquiry-page-confirm-title = 確認內容
inquiry-page-done-title = 已受理
inquiry-page-problem-title = 操作沒有完成
inquiry-page-site = 旭川市與聯合國教科文組織創意城市網路
inquiry-page-skip = 跳到內文
inquiry-page-languages = 語言
inquiry-page-purpose = 送出前請閱讀
inquiry-page-errors = 請更正以下內容
inquiry-page-required = 必填
inquiry-page-optional = 可不填
inquiry-field-question = 您的問題
inquiry-field-contact = 一種聯絡方式（電子郵件地址或電話號碼）
inquiry-field-contact-hint = 不填時，請用受理編號自行查詢回覆。
inquiry-field-name = 姓名
inquiry-field-trap = 請不要在此填寫任何內容
inquiry-field-receipt = 受理編號
inquiry-field-receipt-hint = 9位數字
inquiry-field-secret = 查詢密碼
inquiry-field-secret-hint = 10位英文字母與數字
inquiry-button-confirm = 確認內容
inquiry-button-back = 修改
inquiry-button-look-up = 查詢
inquiry-page-received = 受理時間
inquiry-page-state = 狀態
inquiry-page-question = 您的問題
inquiry-page-answer = 回覆（{ $date }）
inquiry-page-no-answer = 尚無回覆。
inquiry-page-go-status = 用受理編號查詢回覆
inquiry-page-go-form = 提出新的詢問
inquiry-page-contact = 電話詢問：{ $section } { $phone }（從日本境外撥打 { $phoneAbroad }）
inquiry-page-expired = 頁面開啟時間過長，沒有送出。您寫的內容還在，請再送出一次。
inquiry-page-forbidden = 這似乎是從其他網站送出的，因此沒有受理。請從本頁面送出。
inquiry-page-too-large = 送出的內容過大。請縮短後再試。
inquiry-page-not-found = 沒有這個頁面。
inquiry-page-broken = 無法讀取送出的內容。請再試一次。
inquiry-state-new = 已受理
inquiry-state-in-progress = 處理中
inquiry-state-answered = 已回覆
inquiry-state-closed = 已結案

# 回覆用的固定句子
answer-sentence-thanks = 感謝您的詢問。
answer-sentence-announcement = 根據市政府的公告（截至{ $date }），內容如下。
answer-sentence-not-stated = 您詢問的內容，市政府的公告沒有說明。
answer-sentence-checking = 我們確認後會再回覆您，請稍候。
answer-sentence-call = 詳情請來電產業振興課（{ $phone }，從日本境外撥打 { $phoneAbroad }）。
answer-sentence-closing = 如果還有其他問題，歡迎再次詢問。
answer-untranslated = 以下部分沒有翻譯。
answer-mail-subject = 對您的詢問（{ $number }）的回覆
answer-mail-question = 您的詢問：
answer-mail-footer = 日本旭川市經濟部產業振興課　電話 { $phone }（從日本境外撥打 { $phoneAbroad }）

# 每個事實一句話
fact-designation-date = 旭川市於{ $date }（法國當地時間）獲得認定。
fact-designation-field = 旭川市加入的領域是設計。
fact-designation-rank_in_japan = 旭川市是日本第{ $value }座以設計領域加入的城市。
fact-network-organisation = 創意城市網路是聯合國教科文組織（聯合國教育、科學及文化組織）的計畫。
fact-network-start = 聯合國教科文組織創意城市網路始於{ $value }年。
fact-network-purpose = 其宗旨是維護文化多樣性，並透過城市之間的策略合作，讓世界各地文化產業的潛力充分發揮。
fact-network-cities_before = 這次認定之前，創意城市網路共有{ $value }座城市。
fact-network-cities_after = 這次認定之後，創意城市網路共有{ $value }座城市。
fact-design-cities_before = 這次認定之前，設計領域共有{ $value }座城市。
fact-design-cities_new = 這次包括旭川市在內，共有{ $value }座城市以設計領域加入。
fact-design-cities_after = 這次認定之後，設計領域共有{ $value }座城市。
fact-japan-cities = 日本共有{ $value }座會員城市。
fact-application-life = 旭川市在申請時提出，要打造富足而有情趣的生活。
fact-application-people = 旭川市在申請時提出，要培育富有想像力的人才。
fact-application-industry = 旭川市在申請時提出，要為在地產業創造新的魅力與活力。
fact-plan-events = 旭川市將繼續舉辦設計活動。
fact-plan-talent = 旭川市將培育設計人才。
fact-plan-resources = 旭川市將串聯飲食、文化、自然等在地資源，靈活運用。
fact-plan-exchange = 旭川市將與其他會員城市交流。
fact-plan-outreach = 旭川市將向世界行銷在地魅力。
fact-plan-region = 旭川市將為地方注入活力。
fact-plan-sdgs = 旭川市也將為聯合國永續發展目標（SDGs）盡一份心力。
fact-plan-urban = 旭川市將推動永續的城市建設。
fact-mayor-joy = 市長在公告中表示，對獲得認定感到非常高興。
fact-mayor-reason = 市長認為，這是多年來的實績受到肯定：近{ $years }年來舉辦{ $times }屆旭川國際家具設計展，產業界、學界、政府與金融機構也攜手振興設計。
fact-mayor-outlook = 市長希望善用這個網路，推廣在地產品，與其他創意城市交流，進行合作計畫，為地方注入活力。
fact-contact-section = 承辦單位是旭川市經濟部產業振興課。
fact-contact-phone = 產業振興課的電話號碼是 { $value }。
fact-field = 「{ $field }」是創意城市網路的七個領域之一。
fact-city = { $city }（{ $country }）於{ $year }年以{ $field }領域加入。
fact-city-before = { $city }（{ $country }）在2019年之前就已加入{ $field }領域（公告沒有註明年份）。
fact-event-symposium = 旭川的設計活動始於1976年的旭川設計研討會（旭川デザインシンポジウム）。
fact-event-forum = 1987年與1988年，旭川邀請海外設計師，舉辦了旭川國際設計論壇（国際デザインフォーラム旭川）。
fact-event-ifda = 自1990年起，旭川每三年舉辦一次旭川國際家具設計展（IFDA）。
fact-event-design_week = 自2015年起，每年舉辦旭川設計週。
fact-event-ifi_declaration = 2017年6月，旭川市與國際室內建築師／設計師團體聯盟（IFI）共同發表了「IFI室內設計宣言」。

# Dates
inquiry-date = { $formatted }
inquiry-moment = { $date } { $time }
