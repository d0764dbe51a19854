const words =
  'aan al allemaal alles als altijd and anders bent bereiken betekenen betekent beter bij ' +
  'bijvoorbeeld blijf blijft blijven brengen brengt creeren daar daarom dan dat de deze die dit doe doen doet door ' +
  'dus echt een eens eentje eigenlijk elk elkaar elke en er erin eruit for ga gaan gaat gebeuren gebeurt gebruik ' +
  'gebruiken geef geeft geen geven goed goeie graag had heb hebben hebt heeft heel helemaal helpen helpt ' +
  'het hier hij hoe hoeveel houd houden houdt how hun iedereen iemand iets ik in is ja je jij jou jouw juist jullie ' +
  'kan kijk kijken kom komen komt kost krijg krijgen krijgt kun kunnen kunt laat lang laten later leer leuk leuke ' +
  'loop lopen lukken lukt maak maakt maar mag maken me mee meedoen meer meeste men met mij mijn moeilijk moet ' +
  'moeten mogen na naar nadat nee neem neemt nemen net niemand niet niks nodig noemen nog nooit nu of om omdat ' +
  'omgaan ons onze ooit ook op over precies probeer snel soms spreken staan staat steeds stel te tegen the tijdens ' +
  'to toch toe tot tussen u uit uw vaak van vanuit veel via vind vinden volgens voor voorkom voorkomen waar waarom ' +
  'waarvoor wanneer want waren wat we weer wel welk welke werd werden werken werkt what wie wiens wij wil ' +
  'willen word worden wordt zal ze zeg zeggen zelf zet zetten zich zie zien zij zijn zo zoals zodat ' +
  'zonder zorg zorgen zou';

/** Words that say nothing about a subject. */
const stopWords: ReadonlySet<string> = new Set(words.split(' '));

/** True for a word that says something about a subject. */
export function tells(word: string): boolean {
  return !stopWords.has(word);
}

/** The words of a text that say something; all of them when none does. */
export function contentWords(all: readonly string[]): readonly string[] {
  const telling = all.filter(tells);
  return telling.length > 0 ? telling : all;
}
