const words =
  'aan al alles als altijd anders beter bij bijvoorbeeld blijf blijft blijven daar daarom dan dat de deze die dit doe doen doet door dus ' +
  'echt een eens eentje eigenlijk elk elke en er ga gaan gaat gebeurt gebeuren geef geeft geen geven goed graag had heb hebben heel ' +
  'heeft helemaal helpen helpt het hier hij hoe hoeveel hun iedereen iets ik in is ja je jij jou jouw juist jullie kan kijk kijken kom ' +
  'komen komt kost krijg krijgen krijgt kun kunnen kunt laat laten lang later leer loop lopen maak maken maakt maar mag me mee meedoen ' +
  'meer men met mij mijn moeilijk moet moeten mogen na naar nadat nee net niet niks nodig nog nooit nu of om omdat omgaan ons onze ooit ook op ' +
  'over precies probeer snel soms spreken steeds stel te tegen toch toe tot u uit uw vaak van veel vind vinden voor voorkom voorkomen ' +
  'waar waarom waarvoor wanneer want wat we weer wel welk welke werken werkt wie wiens wil willen word worden wordt zal ze zeg zeggen ' +
  'zelf zet zetten zich zie zien zij zijn zo zonder zorg zorgen zou';

/** Words that say nothing about a subject. */
const stopWords: ReadonlySet<string> = new Set(words.split(' '));

/** The words of a text that say something; all of them when none does. */
export function contentWords(all: readonly string[]): readonly string[] {
  const telling = all.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : all;
}
