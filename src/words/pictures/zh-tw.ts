import type { PictureWords } from './words.ts';

export const zhTw: PictureWords = {
  clockLine: {
    caption: '每條橫線從各自的起算日開始，刻度為天數。',
    start: (event) => `起算日：${event}`,
    wait: (length) => `先等${length}`,
    clock: (label, length, from) => `${label}：${length}，${from}。`,
  },
  parcelPath: {
    caption: '包裹可能在哪裡不見，以及各處有什麼證據',
    stop: (name, proof) => `${name}：${proof}。`,
    stops: {
      seller: { name: '賣家', proof: '訂單頁面、出貨通知' },
      carrier: { name: '交給貨運業者', proof: '追蹤頁面上的第一次掃描' },
      sorting: { name: '理貨中心', proof: '每次掃描的時間和地點' },
      customs: { name: '海關（從國外寄來時）', proof: '海關的包裹紀錄' },
      forwarder: { name: '轉運業者（有使用時）', proof: '收件時的照片和重量' },
      driver: { name: '送貨員', proof: '送達掃描、簽名或驗證碼' },
      door: { name: '您家門口', proof: '送達照片與自家門口對照' },
      neighbour: { name: '鄰居或管理室', proof: '簽名並註明日期的說明' },
      dropOff: { name: '置放地點', proof: '您的收件設定、取件紀錄' },
      you: { name: '您', proof: '同住家人的說明' },
    },
  },
  disputePath: {
    caption: '信用卡爭議帳款怎麼走，又會讓什麼結束',
    describe:
      '您向發卡銀行提出爭議，附上證據。銀行透過國際信用卡組織和商店的銀行，要求把錢退回。商店收到詢問後，可以同意，也可以沿原路送回自己的證據。最後由您的銀行告訴您決定。爭議一提出，這筆訂單的A-to-z就結束。',
    desks: {
      you: '您',
      bank: '您的銀行',
      network: '國際信用卡組織',
      shopBank: '商店的銀行',
      shop: '商店',
    },
    aToZ: 'A-to-z',
    closes: '提出爭議後就結束',
    moves: {
      dispute: '您提出爭議，附上證據',
      claim: '銀行要求把錢退回',
      question: '詢問商店',
      answer: '商店同意，或提出自己的證據',
      decision: '銀行告訴您決定',
    },
  },
  screens: {
    orders: {
      caption: '示意圖：訂單清單',
      describe: '訂單清單，上方有搜尋欄和年份選單。出問題的那筆訂單已經標出來。',
    },
    order: {
      caption: '示意圖：訂單明細',
      describe: '一筆訂單。標出了誰出售、誰出貨、顯示的送達日這三行，下方有三個按鈕。',
    },
    menu: {
      caption: '示意圖：問題選單',
      describe: '問題選單。三個原因中選了第一個，下方的按鈕可以申請退款。',
    },
    box: {
      caption: '示意圖：說明欄',
      describe: '說明欄裡有四行：問題、日期、您做了什麼、您的要求。下方有字數計數、附上證明和送出的按鈕。',
    },
    done: {
      caption: '示意圖：確認頁面',
      describe: '確認頁面有打勾記號和案件編號。編號已經標出來，請存下來。',
    },
  },
  labels: {
    search: '搜尋',
    year: '年份',
    thisOne: '這筆訂單',
    orderNumber: '訂單編號',
    sold: '誰出售',
    shipped: '誰出貨',
    date: '顯示的送達日',
    reasons: ['沒有收到', '損壞、有瑕疵或寄錯', '已退貨但沒收到退款'],
    parts: ['哪裡出了問題', '日期', '您做了什麼', '您的要求'],
    counter: '字數',
    attach: '附上證明',
    send: '送出',
    received: '已收到申請',
    caseNumber: '案件編號',
    keep: '請存下來',
  },
};
