import iconv from 'iconv-lite';

/** Encoders of the tests: by iconv-lite where it knows the encoding, else by the published tables, which are written here a second time and in another shape. */

const LETTERS = 'àáảãạâầấẩẫậăằắẳẵặđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

const VPS_SMALL = `E0 E1 E4 E3 E5 E2 C0 C3 C4 C5 C6 E6 A2 A1 A3 A4 A5 C7 E8 E9 C8 EB CB EA 8A 89 8B CD 8C EC ED CC EF CE
  F2 F3 D5 F5 86 F4 D2 D3 B0 87 B6 D6 A9 A7 AA AB AE F9 FA FB DB F8 DC D8 D9 BA BB BF FF 9A 9B CF 9C`;
const VPS_CAPITAL = `80 C1 81 82 02 C2 84 83 85 1C 03 88 8E 8D 8F F0 04 F1 D7 C9 DE FE 05 CA 93 90 94 95 06 B5 B4 B7 B8 10
  BC B9 BD BE 11 D4 97 96 98 99 12 F7 9E 9D 9F A6 13 A8 DA D1 AC 14 D0 AF AD B1 1D 15 B2 DD FD B3 19`;
const VNI = `aø aù aû aõ aï aâ aà aá aå aã aä aê aè aé aú aü aë ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò
  oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î`;

function table(small: readonly string[], capital: readonly string[]): (text: string) => Uint8Array {
  const map = new Map(Array.from(LETTERS).flatMap((letter, i) => [[letter, small[i] ?? ''], [letter.toUpperCase(), capital[i] ?? '']] as const));
  return (text) => Buffer.from(Array.from(text, (letter) => map.get(letter) ?? letter).join(''), 'latin1');
}

const hex = (list: string): string[] => list.trim().split(/\s+/).map((each) => String.fromCharCode(parseInt(each, 16)));
const vni = VNI.trim().split(/\s+/);

/** Capitals with a tone are shown by the font: their bytes are those of small letters. */
const withoutCapitals = (text: string): string => text.replace(/./gu, (letter) => (/[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize('NFD')) ? letter.toLowerCase() : letter));
/** The tone's mark behind the letter, where Windows-1258 has none with it. */
const apart = (text: string): string => text.replace(/./gu, (letter) => {
  if (iconv.decode(iconv.encode(letter, 'windows1258'), 'windows1258') === letter) return letter;
  const [, tone = ''] = /([\u0300\u0301\u0303\u0309\u0323])/.exec(letter.normalize('NFD')) ?? [];
  return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
});

export const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'windows-1258': (text) => iconv.encode(apart(text), 'windows1258'),
  viscii: (text) => iconv.encode(text, 'viscii'),
  tcvn3: (text) => iconv.encode(withoutCapitals(text), 'tcvn'),
  vni: table(vni, vni.map((each) => each.toUpperCase())),
  vps: table(hex(VPS_SMALL), hex(VPS_CAPITAL)),
};

/** What a program shows that takes the bytes for Windows-1252: where that has no character, a control. */
export const misread = (text: string, encoding: string): string => Array.from(encoders[encoding]?.(text) ?? [], (byte) => {
  const sign = iconv.decode(Buffer.of(byte), 'windows1252');
  return sign === '\ufffd' ? String.fromCharCode(byte) : sign;
}).join('');
