// Sentences as plans have them, without figures, put together by chance: always the same for the same seed.

/** Whole numbers below a limit, from a seed. */
export function random(seed) {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const who = [
  'Các cấp ủy, tổ chức đảng', 'Ủy ban nhân dân các xã, thị trấn', 'Phòng Nông nghiệp và Phát triển nông thôn', 'Ban Thường vụ Đoàn',
  'Các cơ quan, đơn vị trực thuộc', 'Mặt trận Tổ quốc và các đoàn thể', 'Thủ trưởng các đơn vị', 'Hội đồng nhân dân hai cấp', 'Trạm y tế các xã',
  'Các trường học trên địa bàn', 'Công an huyện', 'Chi bộ các thôn, bản', 'Đội ngũ cán bộ làm công tác tuyên giáo', 'Các hợp tác xã',
];
const does = [
  'tiếp tục quán triệt và thực hiện có hiệu quả', 'chủ động tham mưu, đề xuất', 'tăng cường kiểm tra, giám sát', 'đẩy mạnh tuyên truyền, vận động',
  'phối hợp chặt chẽ trong', 'rà soát, bổ sung', 'kịp thời tháo gỡ khó khăn trong', 'chịu trách nhiệm trước cấp trên về', 'nâng cao chất lượng',
  'tổ chức tổng kết, nhân rộng', 'huy động mọi nguồn lực cho', 'thường xuyên theo dõi, đôn đốc', 'bảo đảm kinh phí cho',
];
const what = [
  'công tác cải cách thủ tục hành chính', 'phong trào thi đua yêu nước', 'việc xây dựng nông thôn mới', 'công tác dân vận của hệ thống chính trị',
  'nhiệm vụ giảm nghèo bền vững', 'việc chăm sóc sức khỏe ban đầu cho nhân dân', 'chương trình phát triển rừng và dược liệu',
  'công tác phòng, chống thiên tai', 'các mô hình sản xuất theo chuỗi giá trị', 'việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'quy chế dân chủ ở cơ sở', 'công tác đào tạo nghề cho lao động nông thôn', 'việc bảo tồn bản sắc văn hóa các dân tộc',
];
const how = [
  'gắn với trách nhiệm của người đứng đầu', 'phù hợp với điều kiện thực tế của từng địa phương', 'nhất là ở vùng sâu, vùng xa', 'theo hướng công khai, minh bạch',
  'bảo đảm tiết kiệm, không hình thức', 'đúng tiến độ đã đề ra', 'trên cơ sở phát huy vai trò của nhân dân', 'coi đây là nhiệm vụ thường xuyên, lâu dài',
  'góp phần giữ vững quốc phòng, an ninh', 'từng bước ứng dụng công nghệ thông tin',
];
const one = (list, next) => list[next(list.length)];

function sentence(next) {
  const end = next(3) === 0 ? `; ${one(does, next)} ${one(what, next)}` : '';
  return `${one(who, next)} ${one(does, next)} ${one(what, next)}, ${one(how, next)}${end}.`;
}

/** A paragraph of one line; some are list items. */
export function prose(next) {
  const sentences = Array.from({ length: 1 + next(3) }, () => sentence(next));
  return (next(2) === 0 ? '- ' : '') + sentences.join(' ');
}

/** A paragraph, item, table, link, footnote or escape, as Markdown converters leave them. */
export function markdownBlock(next) {
  const text = prose(next);
  switch (next(16)) {
    case 0: return `${text} Xem [văn bản](https://example.vn/${next(1000)}).`;
    case 1: return `${text}[^${next(1000)}]`;
    case 2: return text.replace(/^(?:- )?/u, `${1 + next(9)}\\. `);
    case 3: return `| Nội dung | Đơn vị chủ trì |\n| --- | --- |\n${Array.from({ length: 4 }, () => `| ${one(what, next)} | ${one(who, next)} |`).join('\n')}`;
    case 4: case 5: case 6: return text.replace(/\p{Lu}[^,.;]*/u, '**$&**');
    case 7: return `> ${text}`;
    default: return text;
  }
}
