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
  'date-discovered': 'Tag, an dem Sie das Problem bemerkt haben',
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
  'date-cancelled': 'Datum Ihrer Stornierung',
  'date-letter-sent': 'Datum des Schreibens',
  'date-dispute-filed': 'Datum der Reklamation bei der Bank',
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
  matter: {
    'not-delivered': say`nicht geliefert`,
    'marked-delivered': say`als zugestellt gemeldet, aber nicht erhalten`,
    'empty-or-swapped': say`Paket ohne den bestellten Artikel`,
    late: say`nicht zum zugesagten Termin geliefert`,
    damaged: say`beschädigt angekommen`,
    defective: say`mangelhafter Artikel`,
    'wrong-item': say`falscher Artikel geliefert`,
    'not-as-described': say`Artikel entspricht nicht der Beschreibung`,
    counterfeit: say`Artikel vermutlich kein Original`,
    'missing-parts': say`unvollständig geliefert`,
    'changed-mind': say`Widerruf des Vertrags`,
    'return-refused': say`Rücksendung verweigert`,
    'refund-missing': say`zurückgesandt und nicht erstattet`,
    'refund-partial': say`unvollständig erstattet`,
    'charged-wrongly': say`nicht autorisierte Abbuchung`,
    subscription: say`Abbuchung nach Kündigung`,
    'import-fees': say`zu hoch berechnete Einfuhrabgaben`,
    digital: say`Problem mit digitalen Inhalten`,
    'account-blocked': say`gesperrtes Kundenkonto`,
    'injury-or-damage': say`Personen- oder Sachschaden durch das Produkt`,
  },
  subject: {
    'formal-claim': (s, matter) => say`Reklamation: Bestellung ${s.orderNumber}, ${matter}`,
    'guarantee-claim': (s, matter) => say`A-bis-z-Garantieantrag: Bestellung ${s.orderNumber}, ${matter}`,
    'refund-reminder': (s) => say`Erinnerung: zugesagte Erstattung von ${s.total}, Bestellung ${s.orderNumber}`,
    appeal: (s) => say`Widerspruch gegen die Ablehnung vom ${s.date('denied')}, Bestellung ${s.orderNumber}`,
  },
  subjectDemand: {
    refund: (s) => say`; Erstattung von ${s.total}`,
    replacement: () => say`; Ersatzlieferung`,
    repair: () => say`; Nachbesserung`,
    'price-reduction': (s) => say`; Minderung um ${s.total}`,
    delivery: () => say`; Lieferung`,
    'balance-release': (s) => say`; Freigabe des Guthabens von ${s.total}`,
    cancellation: () => say`; Beendigung des Vertrags`,
  },
  salutation: {
    amazon: () => say`Sehr geehrte Damen und Herren,`,
    seller: (s) => say`Sehr geehrtes Team von ${s.seller},`,
  },
  opening: {
    placed: {
      amazonSold: (s) =>
        say`am ${s.date('ordered')} habe ich auf ${s.shop} den Artikel „${s.item}“ bestellt, Bestellnummer ${s.orderNumber}.`,
      sellerSold: (s) =>
        say`am ${s.date('ordered')} habe ich auf ${s.shop} beim Verkäufer ${s.seller} den Artikel „${s.item}“ bestellt, Bestellnummer ${s.orderNumber}.`,
    },
    named: {
      amazonSold: (s) =>
        say`ich beziehe mich auf die Bestellung ${s.orderNumber} vom ${s.date('ordered')} auf ${s.shop} über den Artikel „${s.item}“.`,
      sellerSold: (s) =>
        say`ich beziehe mich auf die Bestellung ${s.orderNumber} vom ${s.date('ordered')} auf ${s.shop} beim Verkäufer ${s.seller} über den Artikel „${s.item}“.`,
    },
  },
  purpose: {
    'formal-claim': () => say`Mit diesem Schreiben mache ich Ansprüche aus dieser Bestellung geltend.`,
    'guarantee-claim': () => say`Ich beantrage eine Erstattung im Rahmen der A-bis-z-Garantie.`,
    'refund-reminder': () => say`Die mir zugesagte Erstattung ist bisher nicht bei mir eingegangen.`,
    appeal: (s) =>
      say`Ich lege Widerspruch gegen die Ablehnung vom ${s.date('denied')} ein und bitte Sie, diese Bestellung erneut zu prüfen.`,
  },
  problem: {
    'not-delivered': (s) =>
      say`Als spätester Liefertermin der Bestellung wurde der ${s.date('latest-estimate')} angezeigt. Dieser Tag ist verstrichen, und das Paket ist nicht angekommen. Die Ware ist zu keinem Zeitpunkt in meinen Besitz gelangt.`,
    'marked-delivered': () =>
      say`Laut Sendungsverfolgung wurde das Paket zugestellt. Ich habe es nicht erhalten. Niemand in meinem Haushalt hat es, und es wurde an keinem von mir benannten Ort abgelegt. Die Ware ist zu keinem Zeitpunkt in meinen Besitz gelangt.`,
    'empty-or-swapped': (s) =>
      say`Das am ${s.date('delivered')} eingetroffene Paket enthielt den bestellten Artikel nicht. Zu übergeben ist die Ware, nicht nur ein Paket. Die Ware habe ich nicht erhalten.`,
    late: (s) =>
      say`Die Bestellung war bis spätestens ${s.date('latest-estimate')} zu liefern. Bis zu diesem Tag wurde sie nicht geliefert. Auf diesen Termin habe ich mich bei der Bestellung verlassen.`,
    damaged: (s) =>
      say`Der am ${s.date('delivered')} eingetroffene Artikel war beschädigt. Ich habe dies am ${s.date('discovered')} bemerkt. Ich habe den Schaden nicht verursacht.`,
    defective: (s) =>
      say`Der Artikel ist mangelhaft. Ich habe ihn bestimmungsgemäß verwendet, und der Mangel hat sich am ${s.date('discovered')} gezeigt. Ich habe den Mangel nicht verursacht.`,
    'wrong-item': (s) =>
      say`Das am ${s.date('delivered')} eingetroffene Paket enthielt einen anderen als den bestellten Artikel. Der bestellte Artikel wurde mir nicht geliefert.`,
    'not-as-described': () =>
      say`Der Artikel entspricht nicht der Beschreibung auf der Angebotsseite. Angebotsseite und Artikel weichen voneinander ab; ein Vergleich zeigt, in welchen Punkten. Maßgeblich ist die Angebotsseite in der Fassung zum Zeitpunkt meiner Bestellung.`,
    counterfeit: () =>
      say`Aus den hier dargelegten Gründen habe ich Anlass zu der Annahme, dass der Artikel nicht echt ist. Bestellt habe ich das Originalprodukt. Ich beschuldige damit niemanden.`,
    'missing-parts': (s) =>
      say`Der am ${s.date('delivered')} eingetroffene Artikel war unvollständig. Teile, die laut Angebotsseite oder Teileliste dazugehören, lagen nicht im Paket. Bezahlt habe ich den vollständigen Artikel.`,
    'changed-mind': () =>
      say`Ich widerrufe den Vertrag über diese Bestellung. Eine Begründung ist dafür nicht erforderlich. Habe ich den Widerruf bereits erklärt, bleibt die frühere Erklärung maßgeblich.`,
    'return-refused': (s) =>
      say`Am ${s.date('return-requested')} habe ich die Rücksendung beantragt. Sie wurde mir verweigert, und mir wurde kein zumutbarer Weg angeboten, den Artikel zurückzusenden. Zur Rücksendung bin ich weiterhin bereit.`,
    'refund-missing': (s) =>
      say`Ich habe den Artikel am ${s.date('returned')} zurückgesandt. Die Erstattung von ${s.total} wurde bisher weder meinem Konto noch meiner Karte gutgeschrieben.`,
    'refund-partial': (s) =>
      say`Von der Erstattung sind nur ${s.amount('refunded')} bei mir eingegangen; ${s.total} stehen noch aus. Den Abzug akzeptiere ich nicht. Wer einen Abzug vornimmt, muss dessen Grund und Höhe darlegen.`,
    'charged-wrongly': (s) =>
      say`Es wurden ${s.total} abgebucht, ohne dass ich dies autorisiert habe. Dieser Betrag entspricht weder einer Bestellung noch einer Zahlung, der ich zugestimmt habe.`,
    subscription: () =>
      say`Ich habe dieses Abonnement gekündigt, und danach wurde erneut abgebucht. Einer Abbuchung nach der Kündigung habe ich nicht zugestimmt.`,
    'import-fees': (s) =>
      say`Diese Bestellung enthielt eine Vorauszahlung der Importgebühren. Gemessen an den tatsächlich beim Zoll entrichteten Abgaben wurde mir zu viel berechnet. Der Unterschied beträgt ${s.total}.`,
    digital: () =>
      say`Diese Bestellung betrifft digitale Inhalte. Die bezahlte Nutzung habe ich nicht erhalten. Ob die Inhalte geöffnet wurden, ergibt sich aus dem Nutzungsverlauf des Kundenkontos.`,
    'account-blocked': () =>
      say`Mein Kundenkonto wurde gesperrt. Drei Punkte sind zu klären, jeder für sich und unabhängig davon, ob die Sperre bestehen bleibt. Es geht um die Freigabe des Guthabens, die Zahlung etwaiger noch offener Erstattungen und die Gründe für die Sperre.`,
    'injury-or-damage': (s) =>
      say`Durch das Produkt ist ein Personen- oder Sachschaden entstanden, den ich erstmals am ${s.date('discovered')} bemerkt habe. Die einzelnen Schadensposten habe ich aufgeführt. Das Produkt habe ich unverändert aufbewahrt; es kann untersucht werden.`,
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
    cancelled: (s) => say`${s.date('cancelled')}: Ich habe schriftlich storniert.`,
    'letter-sent': (s) => say`${s.date('letter-sent')}: Ich habe in dieser Sache ein Schreiben abgeschickt.`,
    'dispute-filed': (s) => say`${s.date('dispute-filed')}: Ich habe die Belastung bei meiner Bank reklamiert.`,
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
  noRight: {
    breach: () => say`Ich habe vollständig bezahlt, und der Vertrag wurde nicht erfüllt.`,
    noBreach: () =>
      say`Ich stütze mich auf den hier dargelegten Sachverhalt und auf die zwischen uns geltenden Bedingungen.`,
  },
  remedy: {
    refund: (s) =>
      say`Ich verlange ausschließlich die Erstattung von ${s.total} über das Zahlungsmittel, mit dem ich bezahlt habe.`,
    replacement: () =>
      say`Ich verlange ausschließlich die für mich kostenfreie Nacherfüllung durch Lieferung eines mangelfreien Artikels.`,
    repair: () =>
      say`Ich verlange ausschließlich die für mich kostenfreie Nacherfüllung durch Reparatur innerhalb angemessener Frist.`,
    'price-reduction': (s) =>
      say`Ich verlange ausschließlich eine Minderung des Kaufpreises um ${s.total}. Den Artikel behalte ich.`,
    delivery: () =>
      say`Ich verlange ausschließlich die vollständige Lieferung meiner Bestellung ohne weitere Kosten für mich.`,
    'balance-release': (s) =>
      say`Der geforderte Betrag ist mein Guthaben von ${s.total}. Ich bitte Sie, es freizugeben, sodass ich es nutzen oder mir auszahlen lassen kann.`,
    cancellation: () => say`Ich verlange ausschließlich die Beendigung dieses Vertrags ohne weitere Abbuchungen.`,
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
    'not-delivered': [
      say`Sendungsverlauf des Paketdienstes von der Übergabe bis zum letzten Scan.`,
      say`Antwort des Paketdienstes auf eine etwaige Nachforschung.`,
    ],
    'marked-delivered': [
      say`Zustellnachweis des Paketdienstes mit Uhrzeit, Ort sowie Foto oder Unterschrift.`,
      say`Gewicht des Pakets bei der Übergabe an den Paketdienst.`,
    ],
    'empty-or-swapped': [
      say`Gewicht des Pakets bei der Übergabe an den Paketdienst.`,
      say`Packnachweis zu dieser Bestellung mit Gewicht des Artikels.`,
    ],
    late: [
      say`Liefertermin, der bei Aufgabe meiner Bestellung gespeichert wurde.`,
      say`Nachweis des Paketdienstes über Übergabe und Zustellung.`,
    ],
    damaged: [say`Schadensmeldung des Paketdienstes, falls vorhanden.`, say`Nachweis, wie der Artikel verpackt wurde.`],
    defective: [
      say`Verlauf meiner Nachrichten zu diesem Mangel.`,
      say`Bericht über eine etwaige Untersuchung des Artikels.`,
    ],
    'wrong-item': [
      say`Nachweis, welcher Artikel für diese Bestellung verpackt wurde.`,
      say`Gewicht des Pakets bei der Übergabe an den Paketdienst.`,
    ],
    'not-as-described': [
      say`Kopie der Angebotsseite in der Fassung zum Zeitpunkt meiner Bestellung.`,
      say`Nachweis über den Zustand des Artikels beim Versand.`,
    ],
    counterfeit: [
      say`Nachweis über die Herkunft des Artikels, etwa die Rechnung des Lieferanten.`,
      say`Auskunft des Markeninhabers, falls eine eingeholt wurde.`,
    ],
    'missing-parts': [say`Verzeichnis des Lieferumfangs dieses Artikels.`, say`Packnachweis zu dieser Bestellung.`],
    'changed-mind': [
      say`Nachweis über den Tag, an dem mein Widerruf eingegangen ist.`,
      say`Berechnung des zurückzuzahlenden Betrags.`,
    ],
    'return-refused': [
      say`Nachweis über meinen Rücksendeantrag und die Antwort darauf.`,
      say`Rückgabebedingungen, die bei meiner Bestellung galten.`,
    ],
    'refund-missing': [
      say`Nachweis über Eingang und Prüfung der Rücksendung.`,
      say`Datum, Betrag und Referenznummer der Erstattung, falls sie veranlasst wurde.`,
    ],
    'refund-partial': [
      say`Berechnung der Erstattung mit Begründung jedes Abzugs.`,
      say`Prüfprotokoll zum zurückgesandten Artikel mit Fotos, falls vorhanden.`,
    ],
    'charged-wrongly': [
      say`Datum, Betrag und Bestellnummer jeder betroffenen Abbuchung.`,
      say`Nachweis, wie jede dieser Abbuchungen autorisiert wurde.`,
    ],
    subscription: [
      say`Nachweis über meine Kündigung mit Datum und Uhrzeit.`,
      say`Aufstellung aller seither vorgenommenen Abbuchungen.`,
    ],
    'import-fees': [say`Zollbeleg über die tatsächlich entrichteten Abgaben.`, say`Berechnung der Vorauszahlung.`],
    digital: [
      say`Nachweis über Download, Wiedergabe und Nutzung dieser Inhalte.`,
      say`Beschreibung, unter der die Inhalte angeboten wurden.`,
    ],
    'account-blocked': [
      say`Aufstellung des Guthabens und aller noch offenen Erstattungen.`,
      say`Gründe für die Sperre mit der Regelung, auf der sie beruht.`,
    ],
    'injury-or-damage': [
      say`Name und Anschrift des Herstellers und gegebenenfalls des Importeurs.`,
      say`Etwaige Sicherheitshinweise oder Rückrufe zu diesem Produkt.`,
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
    'comparison-photos': 'Fotos zum Vergleich von Artikel und Angebotsseite',
    'opening-photos': 'Fotos vom Öffnen des Pakets',
    'label-weight': 'Foto des Paketetiketts mit Gewichtsangabe',
    'brand-statement': 'Erklärung des Markeninhabers',
    'parts-list': 'Teileliste mit Kennzeichnung der fehlenden Teile',
    'delivery-promise': 'Bei der Bestellung angezeigter Liefertermin',
    'order-total': 'Gesamtbetrag laut Bestellabschluss',
    'customs-receipt': 'Zollbeleg',
    'cancellation-proof': 'Nachweis meiner Kündigung',
    'account-notice': 'Mitteilung über die Sperrung meines Kundenkontos',
    'balance-proof': 'Nachweis des Guthabens in meinem Kundenkonto',
    'damage-bills': 'Rechnungen und Kostenvoranschläge zum Schaden',
    'product-kept': 'Fotos des aufbewahrten Produkts',
    'device-record': 'Nachweis über Geräte und Nutzung',
    'seller-details': 'Name und Anschrift des Verkäufers laut Amazon',
    'forwarder-receipt': 'Eingangsbeleg des Weiterleitungsdienstes mit Gewichtsangabe',
    'delivery-address': 'Lieferanschrift der Bestellung',
    'gift-receipt': 'Geschenkbeleg oder Packzettel',
    'purchaser-note': 'Erklärung der Person, die bestellt hat',
    'import-declaration': 'Einfuhranmeldung',
    'ez-way-record': 'Nachweis meiner Bestätigung für den Zoll (EZ WAY)',
    'currency-statement': 'Karten- oder Kontoabrechnung in meiner Währung',
    'postage-agreement': 'Nachrichten zu den Kosten der Rücksendung',
    'delivery-code': 'Nachricht mit dem Einmalkennwort',
    'written-complaint': 'Meine erste schriftliche Reklamation',
    'posting-proof': 'Einlieferungsbeleg des Schreibens an meine Bank',
    'cancellation-notice': 'Meine Widerrufs- oder Rücktrittserklärung',
    'condition-photos': 'Fotos des Artikels vor der Rücksendung',
  },
};
