/** Words before telephone and account numbers, and before the numbers of taxpayers and of people. Data only. */
export const CONTACT_WORDS: readonly string[] = [
  'điện thoại', 'đt', 'sđt', 'đtdđ', 'tel', 'phone', 'mobile', 'fax', 'hotline', 'đường dây nóng', 'tổng đài', 'di động', 'zalo', 'viber', 'tài khoản', 'stk', 'số tk', 'mã số thuế', 'mst', 'cmnd', 'cccd', 'chứng minh nhân dân', 'căn cước', 'căn cước công dân', 'hộ chiếu',
  'mã định danh', 'mã số bhxh', 'mã đơn vị quan hệ ngân sách', 'mã qhns', 'mã số đvqhns', 'số thẻ',
];

/** Behind such a number they make it an amount. */
export const AMOUNT_WORDS: readonly string[] = ['đồng', 'đ', 'vnđ', 'vnd', 'usd', 'nghìn', 'ngàn', 'triệu', 'tỷ', 'tỉ', 'người', 'hộ', 'ha', 'tấn', 'km', 'm2', 'lượt', 'tài khoản', 'thuê bao'];
