/** What syllables of Vietnamese are made of, without tones. Data only. */

export const ONSETS: ReadonlySet<string> = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));

export const RHYMES: ReadonlySet<string> = new Set(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyn uyp uyt uyu
  ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
`.trim().split(/\s+/u));

/** Names that are spelled otherwise, and `đ` for đồng. */
export const OTHER_SYLLABLES: ReadonlySet<string> = new Set(['đ', 'đắk', 'đăk', 'lắk', 'pắc', 'păk', 'krông', 'kông', 'kạn', 'kôn', 'plêi', 'pơ']);
