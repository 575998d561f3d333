import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/input/limits.ts';
import { pdfReader } from '../../src/input/pdf.ts';
import type { FileOptions, FileReading, RecognisedPage } from '../../src/types.ts';

const options: FileOptions = { limits: defaultLimits, decode: () => ({ text: '', encoding: '' }), recognise: async () => Promise.resolve(null), recogniseAll: false };
const read = async (bytes: Uint8Array, own: Partial<FileOptions> = {}): Promise<FileReading> => pdfReader.read(bytes, { ...options, ...own });

interface Parts {
  readonly pages?: readonly string[];
  readonly more?: string;
  readonly trailer?: string;
  readonly page?: string;
}

/** A file of pages with these operators; fonts F1, F2 (bold), letters as in Latin-1. */
function pdf({ pages = [''], more = '', trailer = '', page = '' }: Parts): Uint8Array {
  const kids = pages.map((_, i) => `${10 + i * 2} 0 R`).join(' ');
  const font = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const text = `%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [${kids}] /Count ${pages.length} >> endobj\n`
    + `3 0 obj << /Font << /F1 ${font('Helvetica')} /F2 ${font('Helvetica-Bold')} >> /XObject << /X 5 0 R /I 6 0 R >> >> endobj\n${more}\n`
    + pages.map((content, i) => `${10 + i * 2} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 840] /Resources 3 0 R /Contents ${11 + i * 2} 0 R ${page} >> endobj\n`
      + `${11 + i * 2} 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj\n`).join('')
    + `trailer << /Root 1 0 R /Size ${10 + pages.length * 2} ${trailer} >>\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const at = (x: number, y: number, words: string, font = '/F1 14'): string => `BT ${font} Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET `;
const recognised: RecognisedPage = { method: 'ocr', width: 600, height: 840, texts: [{ text: 'Nhận dạng', x: 80, y: 100, width: 70, size: 14, bold: false, italic: false }] };

test('a plan of three pages gives its paragraphs, its notes and its table', async () => {
  const { text, blocks, pages } = await read(readFileSync(join(import.meta.dirname, '../../fixtures/formats/pages.pdf')));
  const lines = text.split('\n');
  expect(lines.slice(0, 8)).toEqual([
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'CÔNG ĐOÀN HUYỆN VĂN GIANG', 'Số: 17/KH-CĐH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
    'Văn Giang, ngày 05 tháng 02 năm 2024', 'KẾ HOẠCH', 'Hoạt động công đoàn huyện Văn Giang năm 2025',
  ]);
  expect(lines).toContain('[^2]: Trong đó nữ 2.614 người.');
  // The sentence and its note go on over the page, a row of the table over the next; its heads are printed once.
  expect(text).toContain('25.000 đồng[^3]. Quỹ mái ấm hỗ trợ 10 nhà');
  expect(text).toContain('Mức nêu trên áp dụng cho khối doanh nghiệp có từ 100 lao động;');
  expect(text).toContain('| TT | Chỉ tiêu | Đơn vị tính | Thực hiện | | Kế hoạch 2025 |\n| | | | Năm 2023 | Năm 2024 |\n| 1 | Hội nghị người lao động được tổ chức đúng hạn | % | 91 | 93,5 | 96 |\n');
  expect(text).toContain('| 15 | Sáng kiến được công nhận trong phong trào thi đua | sáng kiến | 58 | 61 | 75 |\n| 16 | Đảng viên mới từ đoàn viên ưu tú | người | 33 | 35 | 40 |\n');
  expect(lines.slice(-8)).toEqual(['Nơi nhận:', '- Ban Chấp hành;', '- Các công đoàn cơ sở;', '- Lưu: VT.', 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'Trần Thị Mẫu', '']);
  expect(blocks.find((block) => block.text === 'I. KẾT QUẢ NĂM 2024')).toMatchObject({ bold: true, page: 1 });
  expect(blocks.filter((block) => block.cell?.row === 0).map((block) => block.cell)).toMatchObject([{ rows: 2 }, { rows: 2 }, { rows: 2 }, { columns: 2 }, { rows: 2 }]);
  expect(pages).toEqual([1, 2, 3].map((page) => ({ page, method: 'text' })));
});

describe('what a page says', () => {
  const cases: readonly (readonly [name: string, parts: Parts, expected: string])[] = [
    ['jumps between letters part words', { pages: ['BT /F1 14 Tf 80 700 Td [(K) 20 (inh) -300 (phi)] TJ ET'] }, 'Kinh phi'],
    ['letters set apart are words', { pages: ['BT /F1 14 Tf 80 700 Td [(K) -150 (E) -150 ( ) -150 (H) -150 (O) -150 (A) -150 (C) -150 (H)] TJ ET'] }, 'KE HOACH'],
    ['next lines, leading and rise are followed', { pages: ['BT /F1 14 Tf 80 700 Td 18 TL (Muc mot.) Tj T* 3 Ts (Muc) Tj 0 Ts ( hai.) Tj ET'] }, 'Muc mot.\nMuc hai.'],
    ['forms are read in their place', { pages: [`q 1 0 0 1 0 100 cm /X Do Q ${at(80, 700, 'Sau.')}`], more: `5 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 600 840] /Resources 3 0 R /Length 60 >> stream\n${at(80, 640, 'Truoc.').padEnd(60)}\nendstream endobj` }, 'Truoc.\nSau.'],
    ['a page on its side is read upright', { page: '/Rotate 90', pages: ['BT /F1 14 Tf 0 1 -1 0 100 80 Tm (Trang ngang.) Tj ET'] }, 'Trang ngang.'],
    ['so is one that does not say so', { pages: ['BT /F1 14 Tf 0 1 -1 0 100 80 Tm (Trang ngang.) Tj ET'] }, 'Trang ngang.'],
    ['a stamp askew is left out', { pages: [`BT /F1 14 Tf 0.7 0.7 -0.7 0.7 300 300 Tm (MAT) Tj ET ${at(80, 700, 'Mot cau.')}`] }, 'Mot cau.'],
    ['hidden words, as recognition leaves them, are kept', { pages: [`3 Tr ${at(80, 700, 'Mot cau.')}`] }, 'Mot cau.'],
    ['words that a line of their length strikes out are left out', { pages: [`${at(80, 700, 'Dat 70')} ${at(125, 700, '75 nguoi.')} 101 704 m 125 704 l S`] }, 'Dat 75 nguoi.'],
    ['a line below words strikes out none', { pages: [`${at(80, 700, 'Dat 70 nguoi.')} 80 698 m 165 698 l S`] }, 'Dat 70 nguoi.'],
    ['words beside the page are left out', { pages: [`${at(80, 900, 'Ngoai')} ${at(80, 700, 'Mot cau.')}`] }, 'Mot cau.'],
  ];
  for (const [name, parts, expected] of cases) test(name, async () => { expect((await read(pdf(parts))).text.trimEnd()).toBe(expected); });

  test('bold comes from the name of the font', async () => {
    expect((await read(pdf({ pages: [at(80, 700, 'I. MUC TIEU', '/F2 14')] }))).blocks).toMatchObject([{ bold: true }]);
  });
});

describe('pages that need another way', () => {
  const scrambled = at(80, 700, 'Th c hi n Ngh quy t Đ i h i l n th XVI Đ ng b t nh v i nh ng ch tiêu ch y u').replace('Đ', 'D').replace('Đ', 'D');
  const asked: string[] = [];
  const recognise: FileOptions['recognise'] = async (page, why) => {
    asked.push(`${page} ${why}`);
    return Promise.resolve(recognised);
  };

  const picture = '6 0 obj << /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 64 >> stream\n' + '0'.repeat(64) + '\nendstream endobj';
  const scanned = 'q 600 0 0 840 0 0 cm /I Do Q';

  test('a page that is a picture is recognised, one with text is not', async () => {
    asked.length = 0;
    const reading = await read(pdf({ pages: [at(80, 700, 'Mot cau.'), scanned], more: picture }), { recognise });
    expect(asked).toEqual(['2 none']);
    expect(reading.text).toBe('Mot cau.\nNhận dạng\n');
    expect(reading.pages).toEqual([{ page: 1, method: 'text' }, { page: 2, method: 'ocr' }]);
  });

  test('where nothing recognises it, it is said to be unread', async () => {
    expect(await read(pdf({ pages: [scanned], more: picture }))).toMatchObject({ text: '', pages: [{ page: 1, method: 'none' }] });
  });

  test('a page on which nothing is drawn is blank, also between pictures', async () => {
    asked.length = 0;
    const nothing = ['', 'q 0 0 600 840 re W n Q', at(80, 700, '  ')];
    const drawn = [scanned, 'BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI', '80 700 m 90 800 l S', '80 700 20 20 re f', 'BT /F1 14 Tf 0.7 0.7 -0.7 0.7 300 300 Tm (MAT) Tj ET'];
    const reading = await read(pdf({ pages: [scanned, ...nothing, ...drawn, ''], more: picture }), { recognise });
    expect(asked).toEqual(['1 none', ...drawn.map((_, i) => `${5 + i} none`)]);
    expect(reading.pages?.filter(({ method }) => method === 'blank').map(({ page }) => page)).toEqual([2, 3, 4, 10]);
  });

  test('what recognition throws is thrown on', async () => {
    const failure = new Error('no program');
    await expect(read(pdf({ pages: [scanned], more: picture }), { recognise: async () => Promise.reject(failure) })).rejects.toBe(failure);
  });

  test('scrambled text is recognised', async () => {
    asked.length = 0;
    expect(await read(pdf({ pages: [scrambled] }), { recognise })).toMatchObject({ text: 'Nhận dạng\n', pages: [{ method: 'ocr' }] });
    expect(asked).toEqual(['1 scrambled']);
  });

  test('scrambled text is not trusted where nothing recognises it', async () => {
    expect(await read(pdf({ pages: [scrambled] }))).toMatchObject({ text: '', pages: [{ method: 'none' }] });
  });

  test('plain text without marks, or in English, is no scrambled text', async () => {
    for (const words of ['Ke hoach phat trien kinh te xa hoi nam 2024 cua huyen Van Giang tinh Hung Yen giai doan 5 nam', 'The committee approved the annual plan and its budget of 5 million for training and travel']) {
      expect((await read(pdf({ pages: [at(80, 700, words)] }))).pages).toEqual([{ page: 1, method: 'text' }]);
    }
  });

  test('all pages are recognised where that is wanted, and else keep their text', async () => {
    const bytes = pdf({ pages: [at(80, 700, 'Mot cau.')] });
    expect(await read(bytes, { recognise, recogniseAll: true })).toMatchObject({ text: 'Nhận dạng\n' });
    expect(await read(bytes, { recogniseAll: true })).toMatchObject({ text: 'Mot cau.\n', pages: [{ method: 'text' }] });
  });
});

describe('files that cannot be read', () => {
  test('a password is asked for', async () => {
    const key = 'ab'.repeat(32);
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${key}> /U <${key}> >> /ID [<${key}> <${key}>]`;
    await expect(read(pdf({ pages: [at(80, 700, 'Mot cau.')], trailer: encrypt }))).rejects.toMatchObject({ name: 'InputError', fault: 'password' });
  });

  test('what is no PDF is damaged', async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('%PDF-1.7\nhỏng'), new Uint8Array(5000).fill(37)]) {
      await expect(read(bytes)).rejects.toMatchObject({ name: 'InputError', fault: 'damaged', what: 'pdf' });
    }
  });

  test('too many pages are a limit', async () => {
    await expect(read(pdf({ pages: ['', '', ''] }), { limits: { ...defaultLimits, pages: 2 } })).rejects.toMatchObject({ fault: 'limit', what: 'pages' });
  });

  test('forms within forms that would never end are a limit', async () => {
    const form = (number: number): string => {
      const content = '/N Do '.repeat(12);
      return `${number} 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 600 840] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /N ${number === 48 ? 49 : number + 1} 0 R >> >> /Length ${content.length} >> stream\n${content}\nendstream endobj\n`;
    };
    const leaf = `49 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 600 840] /Resources 3 0 R /Length 80 >> stream\n${at(80, 640, 'a').padEnd(80)}\nendstream endobj\n`;
    const more = `5 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 600 840] /Resources << /XObject << /N 40 0 R >> >> /Length 5 >> stream\n/N Do\nendstream endobj\n${Array.from({ length: 9 }, (_, i) => form(40 + i)).join('')}${leaf}`;
    await expect(read(pdf({ pages: ['/X Do'], more }))).rejects.toMatchObject({ fault: 'limit' });
  }, 20_000);
});
