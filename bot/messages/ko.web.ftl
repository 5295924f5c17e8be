### 채팅 창, 페이지, 그림의 문구

web-name = 디자인 창의도시 아사히카와
web-role = 자동 응답 안내
web-greeting =
    안녕하세요. 사람이 아니라 기계가 자동으로 답해 드립니다.

    아사히카와시와 유네스코 창의도시 네트워크에 대해 물어보세요. 시의 발표문({ $date } 기준)에 적힌 내용만 알고 있습니다.

## 질문 예

web-example-1 = 아사히카와는 언제 디자인 창의도시가 되었나요?
web-example-2 = 일본의 가입 도시를 알려 주세요
web-example-3 = 창의도시 네트워크란 무엇인가요?
web-example-4 = 아사히카와는 지금까지 디자인 분야에서 무엇을 했나요?
web-example-5 = 아사히카와와 함께 가입한 디자인 도시는 어디인가요?
web-example-6 = 아사히카와가 선정된 이유는 무엇인가요?
web-example-7 = 세계유산과 같은 것인가요?
web-example-8 = 어디에 문의하면 되나요?

## 채팅

web-open = 디자인 창의도시에 대해 질문하기
web-close = 채팅 닫기
web-log = 대화
web-input = 질문
web-placeholder = 질문을 입력하세요
web-send = 보내기
web-keys = Enter로 보내고, Shift + Enter로 줄을 바꿉니다.
web-privacy = 개인정보는 쓰지 마세요.
web-remaining = 남은 글자 수: { $count }
web-too-long = { $count }자를 넘었습니다. 줄여 주세요.
web-thinking = 찾고 있습니다…
web-you = 나
web-assistant = 자동 응답
web-sources = 출처
web-as-of = { $date } 기준
web-next = 이어서 물어보기
web-first = 예를 들면
web-solved = 궁금한 점이 해결되었나요?
web-yes = 예
web-no = 아니요
web-thanks-yes = 알려 주셔서 감사합니다.
web-thanks-no = 감사합니다. 담당 부서가 이 답변을 다시 살펴보겠습니다. 직접 문의하실 수도 있습니다: { $phone }
web-thanks-failed = 저장하지 못했습니다. 잠시 후 다시 시도해 주세요.
web-language = 언어
web-language-now = 이제부터 한국어로 답해 드립니다.
web-more = 더 보기
web-readings = 읽는 법
web-copy = 복사
web-copied = 대화를 복사했습니다.
web-copy-failed = 여기서는 복사할 수 없습니다. 텍스트로 저장해 주세요.
web-save = 텍스트로 저장
web-print = 인쇄
web-clear = 지우기
web-cleared = 대화를 지웠습니다.
web-undo = 되돌리기
web-offline = 연결되지 않아 메시지를 보내지 못했습니다.
web-busy = 지금 질문이 많이 몰리고 있습니다. 1분쯤 뒤에 다시 시도해 주세요.
web-broken = 시스템 문제로 답하지 못했습니다. 다시 시도하시거나 전화해 주세요: { $phone }
web-refused = 메시지를 받을 수 없습니다. 페이지를 새로 고치시거나 전화해 주세요: { $phone }
web-retry = 다시 보내기
web-not-sent = 보내지 못함
web-alt-map = 이 답변에 나온 도시의 세계 지도
web-alt-timeline = 이 답변에 나온 일들의 연표
web-larger = 그림만 열기
web-no-script = 채팅을 쓰려면 JavaScript가 필요합니다.
web-to-plain = JavaScript 없이 질문하기

## 페이지

web-skip = 채팅으로 이동
web-languages = 언어
web-page-lead = 아사히카와시는 디자인 분야에서 유네스코 창의도시 네트워크에 가입했습니다. 궁금한 점을 평소 쓰는 말로 물어보세요.
web-page-what = 물어볼 수 있는 것
web-page-what-1 = 지정된 날짜와 분야, 그 이유
web-page-what-2 = 네트워크의 개요와 가입 도시
web-page-what-3 = 1976년부터 이어 온 디자인 활동
web-page-what-4 = 앞으로의 계획과 시장의 말
web-page-honest = 시의 발표문만을 근거로 답하고, 어느 부분에서 나온 답인지 밝힙니다. 적혀 있지 않은 것을 지어내지 않습니다.
web-page-examples = 질문 예
web-page-map = 세계의 디자인 창의도시
web-page-map-text = { $date } 기준 40개 도시이며, 그중 9개가 그해에 가입했습니다.
web-page-cities = 도시 목록
web-page-history = 아사히카와 디자인의 발자취
web-page-history-text = 지정되기까지의 주요한 일입니다.
web-page-contact = 담당 부서에 문의
web-page-to-inquiry = 담당 부서에 질문 보내기
web-contact-section = 아사히카와시 경제부 산업진흥과
web-contact-phone = 전화
web-page-source = 출처
web-plain-title = JavaScript 없이 질문하기
web-plain-lead = 질문을 써서 보내면 이 페이지에 답이 나옵니다.
web-plain-conversation = 나눈 대화
web-plain-frequent = 자주 묻는 질문
web-plain-again = 처음부터
web-plain-chat = 채팅으로
web-plain-empty = 질문을 먼저 써 주세요.
web-plain-filled-in = 질문이 입력되어 있습니다. ‘보내기’를 누르면 질문이 전송됩니다.
web-demo-note = 시 홈페이지를 본뜬 견본입니다. 화면 아래쪽에서 채팅이 열리는 모습을 볼 수 있습니다.
web-demo-title = 생활 속의 디자인
web-demo-text = 가구, 공예, 가미카와의 풍경. 실제로는 이 자리에 시 홈페이지의 내용이 들어갑니다.
web-demo-more = 채팅 단추는 읽는 동안에도 늘 같은 자리에 있으며, 저절로 열리지 않습니다.

## 그림

web-list-comma = {", "}
web-date = { $formatted }
web-map-title = 가입 도시 지도
web-map-description = 이름을 표시한 도시: { $cities }.
web-map-place = { $city }({ $country })
web-map-field = { $city }({ $field })
web-map-before = 디자인({ $year }년 이전)
web-map-new = 디자인({ $year }년 가입)
web-map-other = 다른 분야
web-map-credit = 육지: Natural Earth  위치: GeoNames(CC BY 4.0)
web-timeline-title = 아사히카와 디자인 연표
web-timeline-year = { $year }년
web-timeline-every = { $year }년부터 { $every }년에 한 번
web-timeline-yearly = { $year }년부터 해마다
web-timeline-entry = { $when }: { $what }
web-timeline-designation = 유네스코 창의도시 네트워크에 가입(디자인 분야)

## 개인정보

web-privacy-title = 개인정보: 무엇을, 어디에, 언제까지 보관하는지
web-privacy-lead = 이 페이지는 이 사이트가 지금 작동하는 설정 그대로를 알려 드립니다.
web-privacy-outside = 다른 곳에 제공하는 것
web-privacy-outside-none = 없습니다. 외부 서비스를 쓰지 않고, 이용 상황을 측정하지 않으며, 메일도 보내지 않습니다.
web-privacy-outside-mail = 외부 서비스를 쓰지 않고, 이용 상황을 측정하지 않습니다. 메일 주소를 남기신 경우에만 문의에 대한 답변을 시가 설정한 메일 서버로 보냅니다.
web-privacy-browser = 사용하시는 브라우저 안
web-privacy-browser-tab = 채팅은 이 탭 안에만(sessionStorage) 보관합니다: 최근 메시지와 답변 { $tabTurns }개, 서버가 대화를 알아보는 난수, 언어, 후리가나 표시 여부, 쓰고 있는 글. 탭을 닫으면 지워집니다. “{ web-clear }”를 누르면 메시지와 답변이 바로 지워집니다.
web-privacy-browser-plain = JavaScript를 쓰지 않는 페이지는 최근 질문과 답변 { $shown }회를 페이지 자체에 담습니다. 고치지 못하도록 서명되어 있지만 읽을 수는 있습니다. 페이지를 닫으면 사라집니다. 거기서 고른 예시 질문은 주소에 들어가므로 브라우저의 방문 기록에 남습니다.
web-privacy-browser-cookies = 방문자에게는 쿠키를 쓰지 않습니다. 로그인하는 직원에게만 씁니다.
web-privacy-chat = 대화
web-privacy-chat-memory = 서버의 메모리에만 있습니다: 최근 메시지 { $turns }개와 그 답변, 다음 질문에 답하는 데 필요한 내용입니다. 양식에 적은 것도 들어 있습니다. 서버가 멈추면 사라지고, 다른 대화로 자리가 모자라면 더 일찍 사라집니다.
web-privacy-chat-shared = 마지막 메시지 후 { $hours }시간까지 { $store }에 있습니다: 최근 메시지 { $turns }개(답변 제외)와 다음 질문에 답하는 데 필요한 내용입니다. 키로는 누구의 대화인지 알 수 없지만 글은 암호화되어 있지 않습니다. 양식에 적은 것(질문, 연락처, 이름, 접수 번호, 확인 암호)도 들어 있으며, 양식을 보내거나 그만둔 뒤에도 같습니다.
web-privacy-chat-postgresql = 기한이 지난 것은 더 읽지 않습니다. 이후의 대화를 기록할 때 약 10분마다 지웁니다.
web-privacy-chat-processes = 서버의 각 프로세스도 최근에 쓰인 대화를 답변과 함께 많아야 { $known }개까지 메모리에 둡니다. 다른 대화로 바뀌거나 프로세스가 멈추면 사라집니다.
web-privacy-answers = 두 번 보낸 메시지에 한 번만 답하기 위해 각 프로세스는 최근 답변을 많아야 { $answers }개까지 메모리에 둡니다. 이후의 답변으로 바뀌거나 프로세스가 멈추면 사라집니다. 입력한 내용이나 문의의 접수 번호와 확인 암호가 들어 있을 수 있습니다.
web-privacy-answers-redis = 같은 목적으로 답변을 { $minutes }분 동안 암호화하지 않고 Redis에 둡니다. 메시지의 순서는 10초쯤 둡니다. 키로는 누구의 것인지 알 수 없습니다.
web-privacy-form = 채팅에서 작성 중인 양식
web-privacy-form-file = 작성하는 동안 최근 메시지 { $turns }개와 입력한 내용은 서버의 디스크에도 파일로 있습니다. 봉인되어 있어 서버의 키와 대화의 난수가 모두 있어야 열립니다. 양식을 보내거나 그만두면 지웁니다. 그렇지 않으면 마지막 메시지 후 { $hours }시간이 지나 쓸 수 없게 되고, 10분 안에 지웁니다. 그때 서버가 꺼져 있으면 다시 켜질 때 지웁니다. 메시지는 위에서 말한 대로 메모리에 남습니다.
web-privacy-form-shared = 위에서 말한 대로 대화와 함께 보관하며 파일로 만들지 않습니다.
web-privacy-counting = 요청 횟수의 제한
web-privacy-counting-what = 질문, 전송, 조회의 횟수를 제한하기 위해 어느 IP 주소(IPv6는 앞의 절반)에서 언제 있었는지와, 보낸 문의의 검사값을 적어 둡니다. 메시지는 1분, 문의와 조회와 직원의 비밀번호 오류는 길어야 1시간 동안 셉니다.
web-privacy-counting-memory = 이 기록은 서버의 메모리에만 있습니다. 시각은 이후의 요청 때 지워지지만, 주소 자체는 서버가 멈출 때까지 남을 수 있습니다.
web-privacy-counting-redis = 이 기록은 암호화되지 않은 채 Redis에 있으며, 그 시간이 지나면 지워집니다. Redis가 응답하지 않는 동안에는 서버의 메모리에 있고, 주소는 서버가 멈출 때까지 남을 수 있습니다.
web-privacy-counting-other = 이 기록은 시가 정한 저장소에 있습니다. 그곳이 응답하지 않는 동안에는 서버의 메모리에 있고, 주소는 서버가 멈출 때까지 남을 수 있습니다.
web-privacy-questions = 제대로 답하지 못한 질문
web-privacy-questions-kept = 제대로 답하지 못한 질문과 답변에 “{ web-no }”를 누르신 질문은 담당 과를 위해 { $questionDays }일 동안, 많아야 { $characters }자까지 데이터베이스({ $database })에 보관합니다. 메일 주소, 전화번호, 우편번호, 긴 번호는 그 전에 가립니다. 이름과 주소는 알아볼 수 없으니 쓰지 마세요.
web-privacy-questions-counted = 그 밖의 질문은 날짜, 언어, 주제, 답변의 종류별로 세기만 합니다. 이 수는 남습니다. 대화를 하루에 한 번만 세기 위해 대화의 난수를 키가 있는 검사값으로 바꾸어 이틀 동안 보관합니다.
web-privacy-inquiries = 담당 과에 보낸 문의
web-privacy-inquiries-what = 보내신 내용은 암호화되지 않은 채 데이터베이스({ $database })에 있습니다: 질문, 적으신 경우 연락처 하나와 이름, 언어, 주제, 그리고 그 전의 대화(위와 같이 가린 것, 많아야 { $lines }줄)입니다. 직원의 답변과 메모가 더해집니다. 담당 과의 직원과 시를 위해 서버를 관리하는 사람만 봅니다.
web-privacy-inquiries-long = 삭제는 하루에 한 번 합니다. 문의가 종료된 뒤 { $contactDays }일이 지나면 연락처와 이름을, { $inquiryDays }일이 지나면 나머지를 모두 지웁니다. 종료되기 전에는 모두 남아 있습니다.
web-privacy-inquiries-mail = 메일로 보낸 답변의 사본은 보낸 지 { $mailDays }일이 지나면 지웁니다. 연락처를 먼저 지우면 그때 함께 지웁니다.
web-privacy-inquiries-change = 정정이나 삭제를 원하시면 전화해 주세요: { web-contact-section }, { $phone }
web-privacy-staff = 직원의 작업 기록
web-privacy-staff-kept = 어느 직원이 무엇을 했는지 { $auditDays }일 동안 보관합니다. 접수 번호는 들어 있지만 적으신 내용은 없습니다. 잘못된 비밀번호는 어디서 왔는지의 키가 있는 검사값과 함께 남고, 최근 것의 주소는 서버가 멈출 때까지 메모리에 있습니다.
web-privacy-log = 서버 로그
web-privacy-log-kept = 서버의 파일에 프로그램이 한 일과 오류를 적습니다. 그 안의 메일 주소, 전화번호, 우편번호, 긴 번호는 가립니다. 방문이나 방문자의 주소는 적지 않습니다. 프로그램은 이 파일을 지우지 않으며, 서버를 관리하는 사람이 지웁니다.
