/**
 * The encodings that Vietnamese was written in before Unicode. Data only. A table has the characters of the bytes from 0x80 on, in four rows of 32; `�` where a byte
 * has none.
 */

/** Windows-1252 from 0x80 to 0x9F: where it and Latin-1 differ. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Microsoft's: five tones' marks stand behind their letters, as combining ones. */
export const WINDOWS_1258 = `€�‚ƒ„…†‡ˆ‰�‹Œ����‘’“”•–—˜™�›œ��Ÿ\
\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿\
ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß\
àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ`;

/** RFC 1456. */
export const VISCII = `ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ\
ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ\
ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư\
àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ`;

/** Of the Vietnamese Professionals Society. */
export const VPS = `ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ\
\u00a0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự\
ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺß\
àáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ`;

/**
 * TCVN 5712:1993, third set, as the fonts of ABC have it (`.VnTime`): no capitals with a tone but those of the second set, and the signs of Windows where it has
 * no letters.
 */
export const TCVN3 = `${WINDOWS_1252}\
\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ°±²³´àảãáạẲằẳẵắẴ\
ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò\
ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ`;

/** Capitals that stand where ASCII has controls. */
export const CONTROLS: Readonly<Record<'viscii' | 'vps', Readonly<Record<number, string>>>> = {
  viscii: { 0x02: 'Ẳ', 0x05: 'Ẵ', 0x06: 'Ẫ', 0x14: 'Ỷ', 0x19: 'Ỹ', 0x1e: 'Ỵ' },
  vps: {
    0x02: 'Ạ', 0x03: 'Ậ', 0x04: 'Ặ', 0x05: 'Ẹ', 0x06: 'Ệ', 0x10: 'Ị', 0x11: 'Ọ', 0x12: 'Ộ', 0x13: 'Ợ', 0x14: 'Ụ', 0x15: 'Ự', 0x19: 'Ỵ', 0x1c: 'Ẫ', 0x1d: 'Ữ',
  },
};

/** Letters that stand for their capitals too: an encoding without these, or programs that dare not use controls. */
export const UNCASED: Readonly<Record<'tcvn3' | 'vps', string>> = {
  tcvn3: 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
  vps: 'ạậặẹệịọộợụựỵẫữ',
};

/** VNI: what stands behind a letter for its mark, and letters of its own, by the characters of Latin-1. */
export const VNI_MARKS: Readonly<Record<string, string>> = {
  'ù': '\u0301', 'ø': '\u0300', 'û': '\u0309', 'õ': '\u0303', 'ï': '\u0323', 'â': '\u0302', 'á': '\u0302\u0301', 'à': '\u0302\u0300', 'å': '\u0302\u0309', 'ã': '\u0302\u0303', 'ä': '\u0302\u0323',
  'ê': '\u0306', 'é': '\u0306\u0301', 'è': '\u0306\u0300', 'ú': '\u0306\u0309', 'ü': '\u0306\u0303', 'ë': '\u0306\u0323',
};
export const VNI_LETTERS: Readonly<Record<string, string>> = { 'ñ': 'đ', 'ô': 'ơ', 'ö': 'ư', 'æ': 'ỉ', 'ó': 'ĩ', 'ò': 'ị', 'î': 'ỵ', 'ì': 'ì', 'í': 'í' };
/** Which letters a mark may stand behind; those that are not named, behind every vowel but i. */
export const VNI_BEARERS: Readonly<Record<string, string>> = { 'â': 'aeo', 'á': 'aeo', 'à': 'aeo', 'å': 'aeo', 'ã': 'aeo', 'ä': 'aeo', 'ê': 'a', 'é': 'a', 'è': 'a', 'ú': 'a', 'ü': 'a', 'ë': 'a' };
