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
