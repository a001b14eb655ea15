import { longDate, say, type Wording } from './wording.ts';
import type { FieldId } from '../domain/letter/letter.ts';

const gaps: Record<FieldId, string> = {
  name: 'Ihr Name',
  address: 'Ihre Anschrift',
  'order-number': 'Bestellnummer',
  item: 'Artikel',
  seller: 'Name des Verkäufers',
  tracking: 'Sendungsnummer',
  'return-tracking': 'Sendungsnummer der Rücksendung',
  total: 'Betrag',
  story: 'was geschehen ist',
  'their-reason': 'die genannte Begründung',
  'new-evidence': 'Belege, die noch nicht vorlagen',
  'answer-by': 'Ende der Frist',
  today: 'Datum dieses Schreibens',
  'amount-price': 'Kaufpreis',
  'amount-shipping': 'Versandkosten',
  'amount-import-fees': 'Einfuhrabgaben',
  'amount-return-postage': 'Rücksendekosten',
  'amount-refunded': 'bereits erstatteter Betrag',
  'date-ordered': 'Datum der Bestellung',
  'date-latest-estimate': 'spätestes voraussichtliches Lieferdatum',
  'date-delivered': 'Datum der Zustellung',
  'date-discovered': 'Tag, an dem sich der Mangel zeigte',
  'date-contacted-seller': 'Datum Ihrer ersten Nachricht an den Verkäufer',
  'date-seller-answered': 'Datum der Antwort des Verkäufers',
  'date-return-requested': 'Datum des Rücksendeantrags',
  'date-returned': 'Datum der Rücksendung',
  'date-return-received': 'Ankunftsdatum der Rücksendung',
  'date-refund-promised': 'Datum der Erstattungszusage',
  'date-charged': 'Datum der Belastung',
  'date-statement': 'Datum der Abrechnung',
  'date-claim-filed': 'Datum Ihres Antrags',
  'date-denied': 'Datum der Ablehnung',
  'date-letter-sent': 'Datum des Schreibens',
};

/**
 * Euro with their sign, every other currency with its code, as German letters do: `$` and `¥` each stand for several.
 *
 * @example
 * money(74900, 'GBP') // '749,00 GBP', with the Node.js of November 2026
 */
function money(minor: number, currency: string): string {
  const currencyDisplay = currency === 'EUR' ? 'symbol' : 'code';
  const format = new Intl.NumberFormat('de-DE', { style: 'currency', currency, currencyDisplay });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(minor / 10 ** digits);
}

/** A German business letter: matter-of-fact, with a deadline that is a calendar day. */
export const german: Wording = {
  language: 'de',
  dir: 'ltr',
  ownName: 'Deutsch',
  reviewed: false,
  date: longDate('de-DE'),
  money,
  gap: (field) => gaps[field],
  subjectLabel: 'Betreff: ',
  subject: {
    'formal-claim': {
      'marked-delivered': (s) =>
        say`Reklamation: Bestellung ${s.orderNumber} als zugestellt gemeldet, aber nicht erhalten`,
      defective: (s) => say`Reklamation: Bestellung ${s.orderNumber}, mangelhafter Artikel`,
      'refund-missing': (s) => say`Reklamation: Bestellung ${s.orderNumber}, zurückgesandt und nicht erstattet`,
    },
    'guarantee-claim': {
      'marked-delivered': (s) => say`A-bis-z-Garantieantrag: Bestellung ${s.orderNumber}, nicht erhalten`,
      defective: (s) => say`A-bis-z-Garantieantrag: Bestellung ${s.orderNumber}, mangelhafter Artikel`,
      'refund-missing': (s) =>
        say`A-bis-z-Garantieantrag: Bestellung ${s.orderNumber}, zurückgesandt und nicht erstattet`,
    },
    'refund-reminder': {
      'marked-delivered': (s) => say`Erinnerung: zugesagte Erstattung von ${s.total}, Bestellung ${s.orderNumber}`,
      defective: (s) => say`Erinnerung: zugesagte Erstattung von ${s.total}, Bestellung ${s.orderNumber}`,
      'refund-missing': (s) => say`Erinnerung: zugesagte Erstattung von ${s.total}, Bestellung ${s.orderNumber}`,
    },
    appeal: {
      'marked-delivered': (s) =>
        say`Widerspruch gegen die Ablehnung vom ${s.date('denied')}, Bestellung ${s.orderNumber}`,
      defective: (s) => say`Widerspruch gegen die Ablehnung vom ${s.date('denied')}, Bestellung ${s.orderNumber}`,
      'refund-missing': (s) =>
        say`Widerspruch gegen die Ablehnung vom ${s.date('denied')}, Bestellung ${s.orderNumber}`,
    },
  },
  subjectDemand: {
    refund: (s) => say`; Erstattung von ${s.total}`,
    replacement: () => say`; Ersatzlieferung`,
    repair: () => say`; Nachbesserung`,
    'price-reduction': (s) => say`; Minderung um ${s.total}`,
  },
  salutation: {
    amazon: () => say`Sehr geehrte Damen und Herren,`,
    seller: (s) => say`Sehr geehrtes Team von ${s.seller},`,
  },
  opening: {
    amazonSold: (s) =>
      say`am ${s.date('ordered')} habe ich auf ${s.shop} den Artikel „${s.item}“ bestellt, Bestellnummer ${s.orderNumber}.`,
    sellerSold: (s) =>
      say`am ${s.date('ordered')} habe ich auf ${s.shop} beim Verkäufer ${s.seller} den Artikel „${s.item}“ bestellt, Bestellnummer ${s.orderNumber}.`,
  },
  purpose: {
    'formal-claim': () => say`Mit diesem Schreiben mache ich Ansprüche aus dieser Bestellung geltend.`,
    'guarantee-claim': () => say`Ich beantrage eine Erstattung im Rahmen der A-bis-z-Garantie.`,
    'refund-reminder': () => say`Die mir zugesagte Erstattung ist bisher nicht bei mir eingegangen.`,
    appeal: (s) =>
      say`Ich lege Widerspruch gegen die Ablehnung vom ${s.date('denied')} ein und bitte Sie, diese Bestellung erneut zu prüfen.`,
  },
  problem: {
    'marked-delivered': () =>
      say`Laut Sendungsverfolgung wurde das Paket zugestellt. Ich habe es nicht erhalten. Niemand in meinem Haushalt hat es, und es wurde an keinem von mir benannten Ort abgelegt. Die Ware ist zu keinem Zeitpunkt in meinen Besitz gelangt.`,
    defective: (s) =>
      say`Der Artikel ist mangelhaft. Ich habe ihn bestimmungsgemäß verwendet, und der Mangel hat sich am ${s.date('discovered')} gezeigt. Ich habe den Mangel nicht verursacht.`,
    'refund-missing': (s) =>
      say`Ich habe den Artikel am ${s.date('returned')} zurückgesandt. Die Erstattung von ${s.total} wurde bisher weder meinem Konto noch meiner Karte gutgeschrieben.`,
  },
  factsHeading: say`Zeitlicher Ablauf:`,
  event: {
    ordered: (s) => say`${s.date('ordered')}: Ich habe die Bestellung aufgegeben.`,
    'latest-estimate': (s) => say`${s.date('latest-estimate')}: spätester Liefertermin laut ursprünglicher Anzeige.`,
    delivered: (s) => say`${s.date('delivered')}: Die Sendungsverfolgung meldet die Zustellung.`,
    discovered: (s) => say`${s.date('discovered')}: Ich habe das Problem bemerkt.`,
    'contacted-seller': (s) =>
      say`${s.date('contacted-seller')}: Ich habe den Verkäufer angeschrieben und um eine Lösung gebeten.`,
    'seller-answered': (s) =>
      say`${s.date('seller-answered')}: Der Verkäufer hat geantwortet. Die Angelegenheit war damit nicht erledigt.`,
    'return-requested': (s) => say`${s.date('return-requested')}: Ich habe die Rücksendung beantragt.`,
    returned: (s) => say`${s.date('returned')}: Ich habe das Rücksendepaket aufgegeben.`,
    'return-received': (s) =>
      say`${s.date('return-received')}: Die Rücksendung ist laut Sendungsverfolgung angekommen.`,
    'refund-promised': (s) => say`${s.date('refund-promised')}: Mir wurde schriftlich eine Erstattung zugesagt.`,
    charged: (s) => say`${s.date('charged')}: Meine Karte wurde belastet.`,
    statement: (s) => say`${s.date('statement')}: Datum der Abrechnung, auf der die Belastung steht.`,
    'claim-filed': (s) => say`${s.date('claim-filed')}: Ich habe meinen Antrag bei Amazon gestellt.`,
    denied: (s) => say`${s.date('denied')}: Der Antrag wurde abgelehnt.`,
    'letter-sent': (s) => say`${s.date('letter-sent')}: Ich habe in dieser Sache ein Schreiben abgeschickt.`,
  },
  eventWithYou: {
    'contacted-seller': (s) =>
      say`${s.date('contacted-seller')}: Ich habe Sie angeschrieben und um eine Lösung gebeten.`,
    'seller-answered': (s) =>
      say`${s.date('seller-answered')}: Sie haben geantwortet. Die Angelegenheit war damit nicht erledigt.`,
    'claim-filed': (s) => say`${s.date('claim-filed')}: Ich habe meinen Antrag bei Ihnen gestellt.`,
  },
  trackingLine: (s) => say`Sendungsnummer des Pakets: ${s.tracking}.`,
  returnTrackingLine: (s) => say`Sendungsnummer der Rücksendung: ${s.returnTracking}.`,
  storyHeading: say`Meine Schilderung:`,
  answerToReason: (s) =>
    say`Sie haben die Ablehnung wie folgt begründet: „${s.theirReason}“. Damit ist die Angelegenheit nicht erledigt, wie das Folgende zeigt.`,
  newEvidenceHeading: say`Neu und bisher nicht geprüft:`,
  right: {
    'guarantee-promise': () =>
      say`Die A-bis-z-Garantie umfasst die rechtzeitige Lieferung und den Zustand von Artikeln, die ein Verkäufer versendet. Ich habe mich zuerst an den Verkäufer gewandt und die von Ihnen verlangte Zeit abgewartet.`,
    'delivery-risk': (citation) =>
      say`Nach ${citation} trägt der Unternehmer die Gefahr, bis ich die Ware tatsächlich in Besitz habe. Ein Zustellvermerk belegt keinen Besitz.`,
    conformity: (citation) => say`Nach ${citation} haftet der Verkäufer für einen Mangel dieser Art.`,
    reject: (citation) =>
      say`Gestützt auf ${citation} weise ich die Ware zurück und verlange die vollständige Erstattung.`,
    'withdrawal-refund': (citation) =>
      say`Sofern meine Rücksendung als Widerruf des Vertrags gilt, ist der Betrag nach ${citation} unverzüglich zu erstatten.`,
  },
  promiseToSeller: () => say`Die A-bis-z-Garantie von Amazon umfasst Bestellungen wie diese.`,
  noRight: () => say`Ich habe vollständig bezahlt, und der Vertrag wurde nicht erfüllt.`,
  remedy: {
    refund: (s) =>
      say`Ich verlange ausschließlich die Erstattung von ${s.total} über das Zahlungsmittel, mit dem ich bezahlt habe.`,
    replacement: () =>
      say`Ich verlange ausschließlich die für mich kostenfreie Nacherfüllung durch Lieferung eines mangelfreien Artikels.`,
    repair: () =>
      say`Ich verlange ausschließlich die für mich kostenfreie Nacherfüllung durch Reparatur innerhalb angemessener Frist.`,
    'price-reduction': (s) =>
      say`Ich verlange ausschließlich eine Minderung des Kaufpreises um ${s.total}. Den Artikel behalte ich.`,
  },
  amountsHeading: say`Der Betrag setzt sich wie folgt zusammen:`,
  amount: {
    price: (s) => say`Kaufpreis: ${s.amount('price')}`,
    shipping: (s) => say`Versandkosten: ${s.amount('shipping')}`,
    'import-fees': (s) => say`Einfuhrabgaben: ${s.amount('import-fees')}`,
    'return-postage': (s) => say`Rücksendekosten: ${s.amount('return-postage')}`,
    refunded: (s) => say`Abzüglich bereits erstattet: ${s.amount('refunded')}`,
  },
  totalLine: (s) => say`Geforderter Betrag: ${s.total}`,
  deadline: (s) => say`Hierfür und für Ihre Antwort setze ich Ihnen eine Frist bis zum ${s.answerBy}.`,
  consequence: {
    'a-to-z': () =>
      say`Ist die Angelegenheit bis dahin nicht erledigt, werde ich bei Amazon eine Erstattung im Rahmen der A-bis-z-Garantie beantragen.`,
    appeal: () => say`Ist die Angelegenheit bis dahin nicht erledigt, werde ich bei Amazon Widerspruch einlegen.`,
    bank: () =>
      say`Ist die Angelegenheit bis dahin nicht erledigt, werde ich die Belastung bei meiner kartenausgebenden Bank reklamieren.`,
    body: () =>
      say`Wird die Angelegenheit nicht geklärt, werde ich mich an die für mich zuständige Verbraucherschutzstelle wenden.`,
    court: () =>
      say`Wird die Angelegenheit nicht geklärt, werde ich ein gerichtliches Verfahren für geringfügige Forderungen in Betracht ziehen.`,
  },
  requestsHeading: say`Außerdem bitte ich Sie, mir folgende Unterlagen zu übersenden oder sie zu prüfen:`,
  requests: {
    'marked-delivered': [
      say`Zustellnachweis des Paketdienstes mit Uhrzeit, Ort sowie Foto oder Unterschrift.`,
      say`Gewicht des Pakets bei der Übergabe an den Paketdienst.`,
    ],
    defective: [
      say`Verlauf meiner Nachrichten zu diesem Mangel.`,
      say`Bericht über eine etwaige Untersuchung des Artikels.`,
    ],
    'refund-missing': [
      say`Nachweis über Eingang und Prüfung der Rücksendung.`,
      say`Datum, Betrag und Referenznummer der Erstattung, falls sie veranlasst wurde.`,
    ],
  },
  whatDecisionRestsOn: say`Angabe, worauf die Ablehnung beruht, falls Sie daran festhalten.`,
  confirm: say`Bitte bestätigen Sie mir den Eingang dieses Schreibens in Textform.`,
  closing: say`Mit freundlichen Grüßen`,
  enclosuresHeading: say`Anlagen (Kopien):`,
  evidence: {
    'order-page': 'Bestellseite mit Verkäufer, Versender und Lieferterminen',
    'order-confirmation': 'Bestellbestätigung',
    'payment-proof': 'Zahlungsnachweis',
    'listing-copy': 'Kopie der Angebotsseite',
    'tracking-page': 'Seite der Sendungsverfolgung',
    'delivery-photo': 'Zustellfoto des Paketdienstes neben einem Foto meiner Tür',
    'delivery-permission': 'Meine Liefereinstellungen',
    'signature-record': 'Unterschrift auf dem Zustellnachweis',
    'household-statement': 'Erklärung meines Haushalts oder des Empfangs',
    'carrier-trace': 'Antwort des Paketdienstes auf meine Nachforschung',
    'police-reference': 'Vorgangsnummer der polizeilichen Anzeige',
    'seller-messages': 'Nachrichtenverlauf mit dem Verkäufer',
    'chat-transcript': 'Protokoll des Chats mit dem Kundenservice',
    timeline: 'Zeitliche Übersicht',
    'fault-photos': 'Fotos des Mangels',
    'fault-video': 'Einzelbilder aus einem Video des Mangels',
    'serial-number': 'Foto der Seriennummer',
    packaging: 'Fotos der Verpackung',
    'technical-report': 'Bericht einer Reparaturwerkstatt',
    'manual-checks': 'Meine eigenen Lösungsversuche',
    'return-authorisation': 'Rücksendegenehmigung',
    'drop-off-receipt': 'Einlieferungsbeleg',
    'packing-photos': 'Fotos vom Verpacken',
    'return-tracking': 'Sendungsverfolgung der Rücksendung',
    'refund-promise': 'Nachricht mit der Erstattungszusage',
    'bank-statements': 'Kontoauszüge oder Kartenabrechnungen ohne die Erstattung',
  },
};
