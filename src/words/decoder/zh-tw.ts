import type { DecoderWords } from './words.ts';

export const zhTw: DecoderWords = {
  heading: '對方寫了什麼？',
  paste: {
    label: '貼上對方的訊息',
    hint: '整封或只貼一句都可以，各家Amazon商店使用的語言都行。文字只在這個瀏覽器裡判讀，不會傳出去。',
  },
  find: '找出理由',
  nothingPasted: '還沒有內容可以判讀。請貼上對方的訊息，或從清單選擇理由',
  reading: '請稍候，正在判讀訊息。',
  failed: '判讀用的資料載入失敗。請檢查網路後再按一次，或從清單選擇理由。您貼的文字還在。',
  found: { one: '找到1個理由。', many: '找到{count}個理由，請選出對方真正的依據。' },
  none: '這段文字裡沒有認得出來的理由。請找出對方說「不行」的那一句，再從清單選最接近的。有些訊息本來就沒有寫理由。',
  cut: '訊息很長，只判讀了開頭的部分。理由如果寫在後面，請只貼那一段。',
  whichFits: '哪一個才是對方的依據？',
  wrote: '對方寫的是：',
  list: {
    label: '或直接選擇理由',
    hint: '看對方的意思，不用管字句是否相同。',
    choose: '請選擇',
    refusal: '拒絕的理由',
    demand: '對方要求、但您不一定要給的東西',
  },
  empty: '貼上訊息或選好理由，這裡就會說明它的意思，以及拿什麼回應。',
  page: {
    loading: '請稍候，正在讀取這個理由的說明。',
    failed: '這個理由的說明載入失敗。請檢查網路，再打開這個連結：',
    link: '這個理由的專頁',
  },
  proof: {
    heading: '可以反駁的證據',
    hint: '勾選已經有的。您那個問題的證據清單上也有的項目，會一併勾選，並列為信的附件。',
  },
  order: {
    heading: '您的訂單',
    hint: '只問下一步需要的資料，不知道的可以先空著。',
    notSure: '不確定',
    oddProblem: '這個理由通常用在別的問題上，請確認您選的對不對。',
  },
  next: {
    heading: '您的下一步',
    needsOrder: '選好出了什麼問題、在哪個網站購買，下一步和期限就會出現在這裡。',
    usual: '通常這樣回應',
    instead: '您現在可以做的',
    taken: '您在{date}做過這一步，在有結果之前會繼續進行。',
    none: '目前沒有查到能走的下一步。請填上您知道的日期。',
    noClock: '沒有查到這一步的期限。',
    missing: '要算出期限，還缺這些日期：{list}。知道的請填上。',
    separator: '、',
    allDeadlines: '查看您的所有期限',
    general: '一般來說的下一步，各種訂單都適用',
  },
  letter: {
    heading: '信',
    kind: '適合的信：{stage}。',
    quote: {
      label: '信裡引用的對方原句',
      hint: '引用一句就夠了，信會針對這句回應。',
    },
    write: '寫信',
  },
};
