import type { Localized } from '#shared/schema/record.ts';
import type { Dice } from './dice.ts';

/** A word in both languages. */
type Word = readonly [en: string, ko: string];

const times =
  words(`At dawn/새벽에|Before noon/정오 전에|In the rain/비가 올 때|Late at night/늦은 밤에|On market day/장날에|In early spring/이른 봄에|After the storm/폭풍이 지나고
  |At low tide/썰물 때|On the last day/마지막 날에|In thick fog/짙은 안개 속에서|At the first snow/첫눈이 올 때|Without a word/말없이|For the third time/세 번째로|By lamplight/등불 아래에서`);
const places =
  words(`in the harbour/항구|at the north gate/북문|on the old pier/낡은 부두|in the rope loft/밧줄 창고|under the lighthouse/등대 아래|at the ferry landing/나루터|in the salt shed/소금 창고|on the sea wall/방파제
  |behind the fish market/어시장 뒤|in the chart room/해도실|at the pilot station/도선사 대기소|on the upper deck/상갑판|in the boat yard/조선소|at the well/우물가|on the causeway/둑길|in the cannery/통조림 공장
  |at the weir/보|in the customs house/세관|on the sandbank/모래톱|in the signal tower/신호탑`);
const things =
  words(`the tide tables/조석표|a broken oar/부러진 노|the wrong key/맞지 않는 열쇠|three letters/편지 세 통|the missing rope/사라진 밧줄|a blue lantern/푸른 등|the net register/그물 대장|a sealed crate/봉인된 상자|the harbour bell/항구의 종
  |an old passport/낡은 여권|a folded chart/접힌 해도|the fuel receipts/연료 영수증|a child’s shoe/아이의 신발|the night log/야간 일지|a wet coat/젖은 외투|the spare anchor/예비 닻|a photograph/사진 한 장|the weather reports/기상 보고서
  |a tin of paint/페인트 통|the crew list/선원 명단`);
const deeds = words(
  `finds/찾아내고|hides/숨기고|counts/세고|returns/돌려주고|reads/들여다보고|carries off/가져가고|buries/묻고|recognises/알아보고|leaves behind/두고 가고|asks for/달라고 하고|mends/고치고|sells/팔고`,
);
const turns =
  words(`and tells nobody/아무에게도 말하지 않는다|and blames the late boat/늦은 배를 탓한다|and the others see it/다른 사람들도 그것을 본다|as the siren sounds/그때 사이렌이 울린다|though the door was locked/문은 여전히 잠겨 있다
  |and writes the hour down/시각을 적어 둔다|while the engine still runs/엔진은 아직 돌고 있다|and does not look back/뒤를 돌아보지 않는다|which nobody can explain/누구도 그 까닭을 모른다|and the light goes out/불이 꺼진다`);

/** What somebody does, in both languages, as a statement of the record is written. */
export function sentenceOf(dice: Dice, who: Localized): Localized {
  const [time, place, thing, deed, turn] = [times, places, things, deeds, turns].map((list) => dice.pick(list));
  const hour = 1 + dice.below(12);
  return {
    en: `${time![0]}, ${who.en} ${deed![0]} ${thing![0]} ${place![0]} ${turn![0]}, ${hour} hours before the ferry.`,
    ko: `${time![1]} ${who.ko}${particle(who.ko, '은', '는')} 배가 오기 ${hour}시간 전 ${place![1]}에서 ${thing![1]}${particle(thing![1], '을', '를')} ${deed![1]}, ${turn![1]}.`,
  };
}

/** A short phrase: a place with a thing. */
export function phraseOf(dice: Dice): Localized {
  const [place, thing] = [dice.pick(places), dice.pick(things)];
  const en = `${thing[0].replace(/^(?:the|an?) /, '')} ${place[0]}`;
  return { en: en.charAt(0).toUpperCase() + en.slice(1), ko: `${place[1]}의 ${thing[1]}` };
}

/** The form of a particle that follows a word: one after a final consonant, another after a vowel. */
function particle(word: string, afterConsonant: string, afterVowel: string): string {
  // https://www.unicode.org/versions/latest/core-spec/chapter-3/#G24646: 28 syllables share their first two sounds, the first of them without a third.
  return (word.charCodeAt(word.length - 1) - 0xac00) % 28 > 0 ? afterConsonant : afterVowel;
}

function words(text: string): Word[] {
  return text.split('|').map((entry) => {
    const [en = '', ko = ''] = entry.trim().split('/');
    return [en, ko];
  });
}
