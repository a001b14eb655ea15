import type { RefusalLanguage } from './rejections.ts';

/** Small words that nearly every sentence of a language has, and that its neighbours do not share. */
const SMALL_WORDS: Readonly<Record<RefusalLanguage, RegExp>> = {
  en: /(?<!\p{L})(the|your?|was|has|for|with|we|our|not|this|and|of|to)(?!\p{L})/giu,
  de: /(?<!\p{L})(der|die|das|den|sie|ihre?|wurde|nicht|und|wir|für|mit|ist|bei)(?!\p{L})/giu,
  fr: /(?<!\p{L})(le|les|votre|vous|nous|pas|est|une|pour|et|avec|dans|du|été)(?!\p{L})/giu,
  es: /(?<!\p{L})(el|los|su|usted|por|con|una|y|para|ha|fue|del|está|le)(?!\p{L})/giu,
  it: /(?<!\p{L})(il|gli|sua|suo|per|con|una|è|stato|della|che|non|di)(?!\p{L})/giu,
  ja: /[\u3040-\u30FF]/gu,
  'zh-TW': /[的您們此與訂]/gu,
  nl: /(?<!\p{L})(het|een|van|uw|niet|wij|en|voor|met|is|op|deze|heeft)(?!\p{L})/giu,
  pl: /(?<!\p{L})(nie|się|na|jest|do|za|państwa|przez|został[ay]?|i|z|w)(?!\p{L})/giu,
  sv: /(?<!\p{L})(är|din|ditt|inte|och|har|vi|för|att|av|du|en|ett)(?!\p{L})/giu,
  tr: /(?<!\p{L})(bir|bu|için|ve|ile|göre|olarak|size|tarafından|siparişiniz)(?!\p{L})/giu,
  'pt-BR': /(?<!\p{L})(o|os|seu|sua|você|não|foi|um|uma|para|com|do|da|pelo)(?!\p{L})/giu,
  ar: /[\u0620-\u064A]/gu,
};

/** How much of a text speaks for a language: its small words, or its own signs. */
export function speaksFor(language: RefusalLanguage, text: string): number {
  return text.match(SMALL_WORDS[language])?.length ?? 0;
}
