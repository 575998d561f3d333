/** Words by which a document's numbers speak of one another. */

/** What follows are the parts of the figure before, all of them. */
export const EXHAUSTIVE_OPENERS: readonly string[] = [
  'gồm', 'gồm có', 'bao gồm', 'gồm các', 'bao gồm các', 'chia ra', 'phân ra', 'tách ra', 'chia thành', 'phân thành', 'chia làm', 'chia theo', 'phân theo', 'phân loại theo', 'được chia', 'được phân', 'phân bổ', 'phân kỳ', 'cơ cấu', 'hợp thành từ', 'xếp loại', 'phân loại',
];

/** What follows are parts of the figure before, perhaps not all. */
export const PARTIAL_OPENERS: readonly string[] = ['trong đó', 'trong số đó', 'trong số này', 'cụ thể', 'cụ thể là', 'cụ thể như sau', 'như sau'];

/** What precedes are the parts of the figure after. */
export const CLOSERS: readonly string[] = ['cộng chung', 'cộng lại', 'cộng cả', 'cộng hai', 'cộng ba', 'cộng bốn', 'cộng các', 'tổng cộng', 'cộng dồn', 'tất cả là', 'cả thảy', 'tổng số chung'];

/** What makes a list of parts an open one. */
export const OPEN_ENDS: readonly string[] = ['các', 'những', 'một số', 'nhiều', 'vv', 'v.v', 'chủ yếu', 'nhất là', 'đặc biệt', 'chưa kể', 'không kể', 'chưa tính', 'không tính', 'không bao gồm', 'chưa bao gồm', 'ngoài ra', 'tiêu biểu', 'điển hình', 'ví dụ', 'riêng', 'ước', 'khoảng', 'hơn'];

/** The last part of a whole: with it the list is all. */
export const REMAINDERS: readonly string[] = ['còn lại', 'khác', 'còn', 'số còn lại'];

/** A rest without a number: what stands before it is not all. */
export const UNCOUNTED_RESTS: readonly string[] = ['còn lại', 'số còn lại', 'phần còn lại', 'phần thiếu', 'số thiếu'];

/** Stages through which the same thing goes: what is paid out was allotted before. */
export const STAGES: readonly string[] = ['giao', 'đã giao', 'phân bổ', 'giải ngân', 'thanh toán', 'quyết toán', 'tạm ứng', 'nghiệm thu', 'phê duyệt', 'đấu thầu', 'khởi công', 'khánh thành', 'đăng ký', 'thẩm định', 'tiếp nhận', 'bàn giao', 'đưa vào sử dụng'];

/** Crops and ways to grow them by which one field is counted twice. */
export const SEASONS: readonly string[] = ['xen', 'xen canh', 'trồng xen', 'luân canh', 'gối vụ', 'tăng vụ', 'đông xuân', 'hè thu', 'thu đông', 'chiêm xuân', 'vụ đông', 'vụ mùa', 'vụ xuân', 'vụ hè', 'vụ thu', 'vụ chiêm', 'vụ 1', 'vụ 2', 'vụ 3', 'lúa mùa', 'lúa chiêm', 'lúa xuân', 'cây vụ đông', 'mùa mưa', 'mùa khô'];

/** Two parts that are the whole between them, by what their labels are. `ngoài X` and `X`, `chưa X` and `X` are such by their form. */
export const COMPLEMENTS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['nam', 'nam giới', 'học sinh nam', 'lao động nam', 'đoàn viên nam', 'bé trai'], ['nữ', 'nữ giới', 'phụ nữ', 'học sinh nữ', 'lao động nữ', 'đoàn viên nữ', 'bé gái']],
  [['kinh', 'dân tộc kinh', 'người kinh'], ['dân tộc thiểu số', 'dân tộc khác', 'đồng bào dân tộc', 'đồng bào dân tộc thiểu số', 'người dân tộc thiểu số', 'dtts', 'các dân tộc khác']],
  [['thành thị', 'khu vực thành thị', 'đô thị', 'khu vực đô thị', 'ở thành thị', 'ở đô thị'], ['nông thôn', 'khu vực nông thôn', 'ở nông thôn']],
  [['kỳ trước chuyển sang', 'kỳ trước', 'tháng trước chuyển sang', 'năm trước chuyển sang', 'từ kỳ trước', 'từ kỳ trước chuyển sang', 'tồn kỳ trước', 'tồn trước', 'cũ chuyển sang'], ['trong kỳ', 'trong tháng', 'trong năm', 'mới', 'tiếp nhận mới', 'nhận mới', 'nhận trong kỳ', 'tiếp nhận trong kỳ', 'mới tiếp nhận', 'thụ lý mới', 'phát sinh mới', 'phát sinh trong kỳ']],
  [['công lập', 'khu vực công lập'], ['tư thục', 'dân lập']],
  [['chuyên trách'], ['kiêm nhiệm', 'bán chuyên trách']],
  [['nhà nước', 'khu vực nhà nước', 'trong nhà nước'], ['ngoài nhà nước', 'ngoài quốc doanh', 'khu vực ngoài nhà nước']],
  [['trong tỉnh'], ['ngoài tỉnh']], [['trong huyện'], ['ngoài huyện']], [['trong nước'], ['ngoài nước', 'nước ngoài']],
];

/** Two parts that mostly are, where nothing else is named with them. */
export const COUNTERPARTS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['trực tiếp', 'tiếp nhận trực tiếp', 'trực tiếp và qua bưu chính', 'trực tiếp và bưu chính', 'trực tiếp và dịch vụ bưu chính'], ['trực tuyến', 'tiếp nhận trực tuyến', 'qua mạng', 'gián tiếp']],
  [['đúng hạn', 'đúng và trước hạn', 'trước và đúng hạn', 'trước hạn và đúng hạn', 'trong hạn'], ['quá hạn', 'trễ hạn', 'chậm', 'trễ']],
  [['trung ương', 'ngân sách trung ương', 'vốn trung ương'], ['địa phương', 'ngân sách địa phương', 'vốn địa phương']],
  [['vốn trong nước', 'khách nội địa', 'nội địa', 'khách trong nước'], ['vốn nước ngoài', 'khách quốc tế', 'quốc tế']],
  [['trung tâm chính', 'chính'], ['trung tâm dự phòng', 'dự phòng', 'phụ']],
  [['định kỳ'], ['đột xuất', 'thường xuyên']], [['đảng bộ', 'đảng bộ cơ sở'], ['chi bộ', 'chi bộ cơ sở']],
  [['kiểm tra', 'kiểm tra đồng cấp', 'kiểm tra cùng cấp', 'tiếp định kỳ'], ['giám sát', 'kiểm tra cấp dưới', 'tiếp thường xuyên']],
  [['chi đầu tư', 'chi đầu tư phát triển', 'vốn đầu tư', 'vốn đầu tư phát triển'], ['chi thường xuyên', 'vốn sự nghiệp', 'chi sự nghiệp']],
  [['thu nội địa'], ['thu xuất nhập khẩu', 'thu từ hoạt động xuất nhập khẩu', 'thu từ hoạt động xuất, nhập khẩu', 'thu từ xuất, nhập khẩu', 'thu từ xuất nhập khẩu', 'thuế xuất nhập khẩu']],
  [['chính thức'], ['dự bị']], [['kiên cố'], ['bán kiên cố', 'tạm']], [['tập thể'], ['cá nhân']], [['cấp huyện', 'huyện'], ['cấp xã', 'xã']], [['thóc', 'lúa'], ['ngô', 'màu']],
];

/** What makes the opposite of the label that follows. */
export const OPPOSITES: readonly string[] = ['ngoài', 'không', 'chưa', 'phi', 'chưa được', 'không được', 'không phải'];

/** What people are besides each other: these parts overlap. */
export const OVERLAPPING: readonly string[] = [
  'nữ', 'phụ nữ', 'đảng viên', 'dân tộc', 'dân tộc thiểu số', 'DTTS', 'người dân tộc', 'đồng bào', 'tôn giáo', 'theo đạo', 'có đạo', 'đoàn viên', 'hội viên', 'khuyết tật', 'thanh niên', 'hộ nghèo', 'cận nghèo', 'con hộ nghèo', 'mồ côi', 'tuổi', 'trẻ', 'lao động nữ', 'cán bộ nữ', 'học sinh giỏi', 'nghề nghiệp', 'trình độ', 'chuyên môn', 'lý luận chính trị',
  'nhất là', 'bị thương', 'khai trừ', 'tái cử', 'người có công', 'cựu chiến binh', 'chủ hộ', 'có việc làm', 'trúng cử', 'lần đầu tham gia', 'biên chế', 'thoát nghèo',
];

/** Kinds by which a whole is divided without overlap, by the first word or words of each part's label. */
export const PARTITIONS: readonly (readonly string[])[] = [
  ['trung ương', 'bộ', 'tỉnh', 'ngành', 'huyện', 'xã', 'thôn', 'cơ sở', 'cấp trung ương', 'cấp tỉnh', 'cấp ngành', 'cấp huyện', 'cấp xã', 'cấp cơ sở', 'tuyến trung ương', 'tuyến tỉnh', 'tuyến huyện', 'tuyến xã', 'diện trung ương quản lý'],
  ['nhất', 'nhì', 'ba', 'khuyến khích', 'đặc biệt', 'giải nhất', 'giải nhì', 'giải ba', 'giải khuyến khích'],
  ['vàng', 'bạc', 'đồng', 'huy chương vàng', 'huy chương bạc', 'huy chương đồng'],
  ['hoàn thành xuất sắc', 'hoàn thành tốt', 'hoàn thành', 'không hoàn thành', 'chưa hoàn thành', 'xuất sắc', 'hoàn thành xuất sắc nhiệm vụ', 'hoàn thành tốt nhiệm vụ', 'hoàn thành nhiệm vụ', 'không hoàn thành nhiệm vụ', 'htxsnv', 'htnv', 'httnv'],
  ['tốt', 'giỏi', 'khá', 'trung bình', 'đạt', 'chưa đạt', 'yếu', 'kém', 'loại tốt', 'loại giỏi', 'loại khá', 'loại trung bình', 'loại yếu', 'loại kém', 'xuất sắc', 'vững mạnh', 'loại a', 'loại b', 'loại c', 'a', 'b', 'c'],
  ['khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ'],
  ['tiến sĩ', 'thạc sĩ', 'đại học', 'cao đẳng', 'trung cấp', 'sơ cấp', 'sau đại học', 'trình độ tiến sĩ', 'trình độ thạc sĩ', 'trình độ đại học', 'trình độ cao đẳng', 'trình độ trung cấp'],
  ['mầm non', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông', 'thcs', 'thpt', 'trường mầm non', 'trường tiểu học', 'trường thcs', 'trường thpt'],
  ['khối 6', 'khối 7', 'khối 8', 'khối 9', 'khối 10', 'khối 11', 'khối 12', 'lớp 1', 'lớp 2', 'lớp 3', 'lớp 4', 'lớp 5'],
  ['trước hạn', 'đúng hạn', 'quá hạn', 'trễ hạn'],
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  ['quý i', 'quý ii', 'quý iii', 'quý iv'],
  ['đợt 1', 'đợt 2', 'đợt 3', 'đợt 4'],
  ['trâu', 'bò', 'lợn', 'gia cầm'],
];

/** What many of one kind are told apart by, each by its name or number. */
export const DIVIDED_BY: readonly string[] = ['thôn', 'xã', 'phường', 'huyện', 'quận', 'tỉnh', 'bản', 'ấp', 'khối', 'lớp', 'nhóm', 'đợt', 'giai đoạn', 'cấp', 'tuyến', 'loại', 'hạng', 'khu', 'cụm', 'tổ', 'chi', 'năm', 'quý', 'tháng', 'vụ', 'trà', 'ngành', 'khoa', 'trường', 'hợp phần', 'tiểu', 'dự', 'đội', 'mức'];

/** Behind a share: they name nothing that it could be of. Where another word stands there it is taken for such a thing. */
export const BEHIND_SHARE: readonly string[] = [
  'và', 'nhưng', 'còn', 'do', 'vì', 'với', 'gồm', 'trong đó', 'trong số đó', 'trên địa bàn', 'trong năm', 'trong kỳ', 'trong tháng', 'trong quý', 'vào năm', 'đến năm', 'tính đến', 'đã', 'đều', 'được', 'có', 'đạt', 'tham gia', 'tham dự', 'dự họp', 'dự sinh hoạt', 'hoàn thành', 'thực hiện', 'đăng ký', 'ký', 'nộp', 'sử dụng', 'dùng',
  'vượt', 'tăng', 'giảm', 'cao hơn', 'thấp hơn', 'đúng hạn', 'đúng tiến độ', 'theo', 'tại', 'ở',
];

/** Between a comma and what leads to a share: `, đã đạt 75%`, `, như vậy đạt 75%`. */
export const SHARE_REMARKS: readonly string[] = ['đã', 'cũng', 'mới', 'chỉ', 'ước', 'như vậy', 'qua đó', 'tức', 'với', 'và', 'tổng cộng', 'chung', 'tính chung', 'đến nay', 'đến nay đã', 'hiện', 'hiện đã'];

/** Behind a percent: it is of a plan, and a fraction before it may be of that plan. */
export const PLANS: readonly string[] = [
  'kế hoạch', 'dự toán', 'chỉ tiêu', 'mục tiêu', 'KH', 'nghị quyết', 'so với kế hoạch', 'so với dự toán', 'so với chỉ tiêu', 'so kế hoạch', 'so dự toán', 'so với KH', 'so KH', 'so với nghị quyết', 'vốn', 'so với mục tiêu', 'yêu cầu', 'so với yêu cầu', 'kế hoạch vốn',
];

/** What leads from a figure to the percent that it works out to. */
export const SHARE_LINKS: readonly string[] = [
  'đạt', 'chiếm', 'bằng', 'tương đương', 'tương ứng', 'tức', 'tỷ lệ', 'tỉ lệ', 'đạt tỷ lệ', 'đạt tỉ lệ', 'chiếm tỷ lệ', 'chiếm tỉ lệ', 'với tỷ lệ', 'với tỉ lệ', 'tỷ lệ đạt', 'tỉ lệ đạt', 'tỷ lệ là', 'tỉ lệ là', 'đạt tỷ lệ là', 'đạt tỉ lệ là', 'bằng tỷ lệ', 'tương ứng tỷ lệ', 'tương ứng với tỷ lệ', 'tương ứng với', 'tương đương với',
  'tương đương tỷ lệ', 'hoàn thành', 'ước đạt', 'đạt được', 'tỷ lệ chiếm', 'là', 'tỷ lệ hoàn thành', 'tức là', 'tức đạt', 'nghĩa là', 'chiếm khoảng', 'đạt khoảng', 'chiếm gần', 'tỷ trọng', 'chiếm tỷ trọng', 'tương ứng đạt', 'mới đạt', 'chỉ đạt', 'mới chiếm', 'chỉ chiếm', 'cũng đạt', 'đã đạt', 'với tỷ lệ đạt', 'cho tỷ lệ',
];

/** Words of measures: a share behind them is that measure's own. */
export const MEASURES: readonly string[] = ['tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'tốc độ', 'chỉ số', 'mức độ', 'công suất', 'độ che phủ', 'hệ số', 'tỷ suất', 'tỉ suất', 'độ bao phủ', 'khối lượng', 'tiến độ', 'sản lượng', 'năng suất', 'giá trị'];

/** What makes the way from a higher figure to a lower one right. */
export const FALLS: readonly string[] = ['giảm', 'giảm dần', 'hạ', 'hạ thấp', 'rút ngắn', 'rút', 'xuống', 'thu hẹp', 'tụt', 'cắt giảm', 'kéo giảm', 'tinh giản', 'tinh gọn', 'sắp xếp', 'sáp nhập', 'sụt', 'lùi', 'chuyển dịch', 'biến động', 'dao động', 'thay đổi', 'điều chỉnh', 'trừ', 'hiệu số', 'chênh lệch', 'tỷ số', 'thắng', 'thua', 'bớt', 'gộp', 'ghép', 'dồn', 'gom', 'thu gọn', 'rút gọn', 'hợp nhất', 'nhập lại', 'sát nhập', 'cắt', 'cắt bớt', 'tiết giảm', 'giải thể', 'teo'];

/** Beside two days: the later one is of another year, or the stretch comes again each year. */
export const NEXT_YEARS: readonly string[] = [
  'năm trước', 'năm sau', 'hôm trước', 'hôm sau', 'năm tiếp theo', 'năm kế tiếp', 'năm liền kề', 'năm liền sau', 'năm kế', 'năm tới', 'năm kế hoạch', 'năm báo cáo', 'hằng năm', 'hàng năm', 'mỗi năm', 'các năm', 'niên vụ', 'niên độ', 'niên khóa', 'niên khoá', 'năm học', 'năm tài chính',
];

/** Things that a number behind them names: no range begins there. */
export const NUMBERED: readonly string[] = ['số', 'điều', 'khoản', 'điểm', 'tổ', 'lớp', 'thôn', 'khu', 'tháng', 'quý', 'ngày', 'năm', 'phòng', 'bảng', 'biểu', 'mục', 'phần', 'nhóm', 'loại', 'cấp', 'hạng', 'lần', 'km', 'khối', 'tiểu khu', 'phường', 'quận', 'khóa', 'khoá', 'kỳ', 'đợt', 'đề án', 'covid', 'quốc lộ', 'tỉnh lộ', 'đường', 'ấp', 'buôn', 'tuần', 'tiêu chí', 'nghị quyết', 'quyết định', 'bộ', 'mã', 'lô', 'trạm'];

/** What a share is counted of: there is no more than all of them. */
export const SHARED_THINGS: readonly string[] = [
  'hộ', 'hộ nghèo', 'hộ dân', 'hộ gia đình', 'gia đình', 'xã', 'phường', 'thị trấn', 'huyện', 'thôn', 'bản', 'ấp', 'buôn', 'khu dân cư', 'khu phố', 'tổ dân phố', 'đơn vị', 'cơ quan', 'tổ chức', 'doanh nghiệp', 'hợp tác xã', 'trường', 'trường học', 'lớp', 'cơ sở', 'trạm y tế', 'bệnh viện', 'chợ',
  'cán bộ', 'công chức', 'viên chức', 'đảng viên', 'đoàn viên', 'hội viên', 'người', 'người dân', 'người lao động', 'lao động', 'công nhân', 'học sinh', 'sinh viên', 'trẻ', 'trẻ em', 'giáo viên', 'phụ nữ', 'thanh niên', 'dân số', 'cử tri', 'đại biểu', 'bác sĩ', 'đồng bào', 'người nghèo', 'bệnh nhân', 'nạn nhân', 'đối tượng',
  'chi bộ', 'đảng bộ', 'cấp ủy', 'cấp uỷ', 'chi đoàn', 'chi hội', 'công đoàn', 'công đoàn cơ sở', 'CĐCS', 'công đoàn cấp trên', 'CNVCLĐ', 'CNLĐ', 'NLĐ', 'hồ sơ', 'văn bản', 'thủ tục hành chính', 'TTHC', 'dịch vụ công', 'đơn thư', 'vụ việc', 'vụ án', 'kiến nghị', 'phản ánh', 'diện tích', 'chất thải', 'rác thải', 'nước thải',
  'sản phẩm', 'mẫu', 'tuyến đường', 'công trình', 'dự án', 'khu công nghiệp', 'cụm công nghiệp', 'thiết bị', 'phương tiện', 'tàu', 'tàu cá', 'tài liệu', 'dân', 'hộ nông dân', 'phòng học', 'ý kiến', 'thành viên', 'địa phương', 'cơ sở y tế', 'cơ sở giáo dục', 'trang trại',
];

/** What stands before a share that opens a clause. */
export const SHARE_OPENINGS: readonly string[] = ['có', 'phấn đấu', 'phấn đấu có', 'đảm bảo', 'bảo đảm', 'duy trì', 'trên', 'khoảng', 'gần', 'và', 'hiện có', 'đã có', 'trong đó', 'trong đó có', 'với', 'cho', 'đến nay', 'hằng năm', 'hàng năm', 'mục tiêu', 'còn', 'ít nhất', 'tối thiểu', 'hơn', 'toàn xã có', 'toàn huyện có', 'toàn tỉnh có', 'tới', 'cùng với', 'phải có'];

/** Rates that may go beyond a hundred, whatever they are of. */
export const NO_SHARES_OF: readonly string[] = ['tăng', 'giảm', 'hoàn thành', 'thực hiện', 'thu', 'chi', 'giải ngân', 'nợ', 'lấp đầy', 'sử dụng giường', 'sinh lời', 'vốn', 'bội chi', 'nộp', 'khai thác', 'sử dụng', 'tăng trưởng', 'quay vòng', 'giao', 'nhập khẩu', 'bao phủ nợ', 'an toàn vốn', 'thanh toán', 'lạm phát', 'chọi'];

/** Rates of those of one age or place by all who come, of whatever age or place: there may be more of them. */
export const GROSS_RATES: readonly string[] = ['huy động', 'nhập học', 'đi học', 'ra lớp', 'đến lớp', 'đến trường', 'vào lớp', 'tuyển sinh', 'tuyển mới', 'trúng tuyển', 'tiêm', 'tiêm chủng', 'vắc xin', 'vắc-xin', 'vaccine'];

/** Before a percent over a hundred: it may be as high as it likes. */
export const BEYOND_BEFORE: readonly string[] = ['kế hoạch', 'chỉ tiêu', 'dự toán', 'so với', 'cùng kỳ', 'vượt', 'tăng', 'gấp', 'công suất', 'lương', 'phụ cấp', 'GRDP', 'GDP', 'năm trước', 'bình quân', 'quá tải', 'đơn giá', 'hỗ trợ', 'thưởng', 'hệ số', 'bằng', 'hoàn thành', 'chỉ số', 'tốc độ', 'định mức', 'mức hưởng', 'mức chi'];

/** Behind it: what it is measured against. */
export const BEYOND_BEHIND: readonly string[] = ['kế hoạch', 'KH', 'chỉ tiêu', 'dự toán', 'so với', 'so cùng', 'cùng kỳ', 'năm trước', 'năm ngoái', 'nghị quyết', 'mục tiêu', 'tiến độ', 'giao', 'GRDP', 'GDP'];

/** What a rate is of that cannot be more than all, wherever it stands in its name. */
export const WITHIN_ALL: readonly string[] = ['được', 'tham gia', 'đạt chuẩn', 'qua đào tạo', 'đúng hạn', 'trực tuyến', 'có việc làm', 'tốt nghiệp', 'tập hợp', 'hài lòng', 'bỏ học', 'thôi học', 'che phủ rừng', 'bao phủ bảo hiểm y tế', 'ký số', 'nước sạch', 'hợp vệ sinh', 'dự sinh hoạt', 'ghép', 'nữ'];

/** Words around a clause's measure that say nothing of it. */
export const CORE_STOPS: readonly string[] = [
  'phấn đấu', 'phấn đấu có', 'phấn đấu đạt', 'để', 'nhằm', 'và', 'có', 'đạt', 'là', 'đã', 'sẽ', 'được', 'thì', 'với', 'trên', 'hơn', 'khoảng', 'ít nhất', 'tối thiểu', 'từ', 'trở lên', 'đưa', 'nâng', 'nâng lên', 'lên', 'góp phần', 'góp phần đưa', 'góp phần nâng', 'thực hiện', 'thực hiện được', 'thực hiện mục tiêu', 'mục tiêu', 'chỉ tiêu', 'hoàn thành', 'hoàn thành mục tiêu', 'hoàn thành chỉ tiêu', 'bảo đảm', 'đảm bảo', 'dự kiến', 'quyết tâm',
  'tạo nền móng', 'tạo nền tảng', 'tạo cơ sở', 'bố trí đủ nguồn lực', 'hằng năm', 'trong', 'vào', 'đến', 'tới', 'còn', 'ước', 'ước đạt', 'con số này', 'cả', 'phải', 'cần', 'duy trì', 'tăng lên', 'đạt mức', 'ở mức', 'mức', 'tổng cộng', 'tất cả', 'trong đó', 'cũng', 'chiếm', 'cả năm', 'đạt được', 'hướng tới', 'hướng đến', 'tiến tới', 'đạt tỷ lệ',
];

/** What opens an aim behind a comma: its clause says all of it. */
export const CORE_LEADS: readonly string[] = ['phấn đấu', 'bảo đảm', 'đảm bảo', 'góp phần', 'để', 'nhằm', 'nâng', 'đưa', 'hoàn thành', 'quyết tâm'];

/** What one wants less of, and words that lead down. */
export const FALLING_AIMS: readonly string[] = [
  'giảm', 'giảm còn', 'giảm xuống', 'hạ', 'dưới', 'không quá', 'tối đa', 'xuống', 'còn', 'thu hẹp', 'cắt giảm', 'kéo giảm', 'hạn chế', 'khống chế', 'kiểm soát', 'nghèo', 'cận nghèo', 'tái nghèo', 'tai nạn', 'tử vong', 'chết', 'suy dinh dưỡng', 'thấp còi', 'nhẹ cân', 'thất nghiệp', 'thiếu việc làm', 'sinh con thứ ba', 'sinh con thứ 3', 'con thứ ba', 'tảo hôn', 'hôn nhân cận huyết',
  'biên chế', 'tinh giản', 'tội phạm', 'phạm pháp', 'vi phạm', 'ma túy', 'ma tuý', 'nghiện', 'nợ', 'nợ xấu', 'nợ đọng', 'quá hạn', 'thất thoát', 'hao phí', 'hao hụt', 'tổn thất', 'tiêu hao', 'cường độ', 'phát thải', 'ô nhiễm', 'khí nhà kính', 'mù chữ', 'bỏ học', 'lưu ban', 'chưa đạt', 'chưa', 'không đạt', 'khiếu nại', 'tồn đọng', 'trễ hạn',
  'chi phí', 'thời gian', 'mắc', 'mới mắc', 'lây nhiễm', 'nhiễm', 'dịch bệnh', 'thương vong', 'cháy nổ', 'đình công', 'ngừng việc', 'tranh chấp', 'bội chi', 'lạm phát', 'CPI', 'tăng trưởng', 'tốc độ', 'tỷ suất sinh', 'mất cân bằng', 'chênh lệch', 'tỷ trọng', 'tỉ trọng', 'khu vực nông nghiệp', 'lao động nông nghiệp', 'thuế suất', 'lãi suất', 'hỗ trợ', 'bạo lực', 'mua bán người', 'chôn lấp', 'lỗi', 'hư hỏng', 'xuống cấp', 'tạm', 'dột nát', 'thâm hụt', 'nhập siêu', 'sai sót', 'tồn kho', 'thủ công', 'truyền thống', 'than',
];

/** Amounts of a year or a stretch of years: the next may be less. */
export const AMOUNTS: readonly string[] = ['ngân sách', 'kinh phí', 'vốn', 'kết nạp', 'trồng mới', 'trồng', 'xây dựng', 'xây mới', 'đầu tư', 'tuyển', 'tuyển sinh', 'đào tạo', 'thành lập', 'thành lập mới', 'mở', 'tổ chức', 'tập huấn', 'bồi dưỡng', 'cấp', 'sắp xếp', 'sáp nhập', 'đầu mối', 'khai thác', 'nhập khẩu', 'giải quyết', 'sửa chữa', 'nâng cấp', 'chuyển đổi', 'số hóa', 'thực hiện', 'hoàn thành', 'bố trí', 'phân bổ', 'giao', 'chỉnh lý', 'vận động', 'trồng lại', 'thêm', 'mới', 'đơn vị sự nghiệp', 'đơn vị hành chính'];

/** What says that the shares behind it are of one whole and all of it. */
export const SURE_SHARE_TITLES: readonly string[] = ['cơ cấu', 'tỷ trọng', 'tỉ trọng', 'phân bổ', 'phân chia', 'chia theo', 'phân theo', 'gồm', 'bao gồm', 'chia ra', 'phân ra'];

/** What mostly does. */
export const SHARE_TITLES: readonly string[] = ['theo', 'xếp loại', 'phân loại', 'chiếm', 'về trình độ', 'về độ tuổi', 'về giới tính', 'về cơ cấu', 'trình độ', 'độ tuổi', 'kết quả', 'tình trạng', 'nguồn vốn', 'chất lượng', 'phân tích'];

/** What opens a comparison with an earlier level. */
export const COMPARISONS: readonly string[] = ['so với', 'so cùng kỳ', 'so', 'cùng kỳ', 'so sánh với'];

/** A change of each year, not of all of them. */
export const STEADY_CHANGES: readonly string[] = ['bình quân', 'trung bình', 'mỗi', 'mỗi năm', 'hằng năm', 'hàng năm', 'một năm', 'từng năm', 'hằng tháng', 'hàng tháng', 'hằng quý', 'hàng quý', 'một tháng', 'một quý', 'mỗi tháng', 'mỗi quý', 'cứ'];

/** Where the lower number is the better. */
export const RANKS: readonly string[] = ['hạng', 'thứ hạng', 'xếp hạng', 'xếp thứ', 'thứ', 'bậc', 'vị trí'];
