/** Letters that are taken for others. Data only. */

/** Letters of other scripts, and of Latin that Vietnamese does not have, by the letters that they look like. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w', к: 'k', т: 't', н: 'n', м: 'm', п: 'n', г: 'r', и: 'u', ё: 'ë',
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y', І: 'I', Ѕ: 'S', Ј: 'J',
  // Greek
  ο: 'o', α: 'a', ν: 'v', ι: 'i', κ: 'k', ρ: 'p', υ: 'u', τ: 't', ε: 'e', χ: 'x', η: 'n', Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X',
  // Latin
  ɑ: 'a', ɡ: 'g', ı: 'i', ð: 'đ', Ð: 'Đ', Ɖ: 'Đ', ǎ: 'ă', Ǎ: 'Ă', ǜ: 'ũ', Ǜ: 'Ũ',
};
