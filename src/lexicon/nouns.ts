/** Counted nouns. Not a closed list: a noun that is not here is read as its first two syllables. */

/** Nouns of one syllable that stand alone after a number. */
export const SHORT_NOUNS: ReadonlySet<string> = new Set(
  `người cuộc lớp suất bài tin tờ cuốn quyển căn vụ hộ xã huyện tỉnh chợ đội đoàn giải lượt ấp thôn bản buôn phường phòng trường trạm bộ loại
  ngành nghề môn tổ nhóm hội ca con cây chiếc cái cặp bức tấm lá thẻ giường ghế bàn xe tàu máy mẫu bệnh ổ kênh cầu đường tuyến nhà lô khu cụm
  vùng điểm ý kỳ đợt chuyến phiên buổi lần đề quỹ sách số câu chi đơn kho cảng bến bãi rừng hồ đập ao đồi tháp thửa gói hạng mục suối sông mũi liều sở ban
  tỷ phiếu trẻ em bé cháu cụ nước làng tàu ghe thuyền luật bản án mỏ giếng ngôi tập khóa khoá lễ dân
  viên quả khẩu thanh lọ bao bình chai hộp thùng túi ống gốc bó tốp kíp buồng khách giờ phút khoa trang tiết việc viện đài xưởng trại
  gương giấy đĩa đoạn chốt cột trụ cống kè bể tủ bảng bia tượng phim vở vé ảnh chuỗi vườn sân lồng chùa đền trận tầng hầm`.split(/\s+/u),
);

/** Longer nouns whose head alone would say too little, or whose second syllable would be cut. */
export const LONG_NOUNS: readonly string[] = [
  'công đoàn cơ sở', 'công đoàn cấp trên trực tiếp cơ sở', 'công đoàn cấp trên cơ sở', 'CĐ cấp trên cơ sở', 'tổ chức cơ sở đảng',
  'tổ chức CĐCS', 'tổ chức đảng', 'hợp tác xã', 'tổ hợp tác', 'vận động viên', 'câu lạc bộ', 'người lao động', 'lao động nữ', 'nữ lao động',
  'cơ sở giáo dục', 'cơ sở đào tạo', 'cơ sở y tế', 'đơn vị hành chính', 'đơn vị sự nghiệp', 'suất quà', 'căn nhà', 'căn hộ', 'ngôi nhà',
  'cuộc thi', 'cuộc họp', 'cuốn vở', 'quyển vở', 'bài viết', 'cụm pa nô', 'pa nô', 'hội thi', 'hội nghị', 'hội thảo', 'lớp học', 'lớp tập huấn',
  'giường bệnh', 'bác sĩ', 'thí sinh', 'nữ CNLĐ', 'nữ CNVCLĐ', 'cháu thiếu nhi', 'trẻ em', 'học sinh', 'sinh viên', 'giáo viên', 'giảng viên',
  'trung tâm thương mại', 'khu công nghiệp', 'cụm công nghiệp', 'khu dân cư', 'doanh nghiệp nhà nước', 'văn bản quy phạm pháp luật',
  'thủ tục hành chính', 'dịch vụ công', 'dịch vụ công trực tuyến', 'nhà văn hóa', 'nhà văn hoá', 'điểm trường', 'điểm cầu', 'phòng học',
  'đề tài', 'đề án', 'dự án', 'công trình', 'mô hình', 'sáng kiến', 'giải pháp', 'sản phẩm', 'bộ dữ liệu', 'tập dữ liệu', 'vùng nuôi',
  'vùng trồng', 'đơn thư', 'đơn vị', 'thành phố', 'thị xã', 'thị trấn', 'quận huyện', 'bằng khen', 'bằng độc quyền', 'bằng độc quyền sáng chế', 'bằng sáng chế', 'bằng lao động sáng tạo', 'bằng tốt nghiệp', 'giấy khen', 'huy chương', 'cửa hàng',
  'bộ môn', 'tổ công đoàn', 'tổ dân phố', 'khu phố', 'lượt người', 'lượt nhân lực', 'lượt tập thể', 'hộ nghèo', 'hộ cận nghèo', 'hộ gia đình',
  'hộ kinh doanh', 'xã phường', 'đội viên', 'con bò', 'con lợn', 'bản sách', 'tin bài', 'đại biểu', 'tiết mục', 'phóng sự', 'hình ảnh',
  'khoản thu', 'khoản chi', 'khoản nợ', 'khoản vay', 'khoản phí', 'khoản đóng góp', 'nước phát triển', 'ý kiến', 'tổ chức', 'hội viên', 'đảng viên', 'đoàn viên', 'cán bộ', 'công chức', 'viên chức', 'cử tri', 'cơ quan',
  'chi bộ', 'đảng bộ', 'chi đoàn', 'chi hội', 'nhóm ngành', 'ngành đào tạo', 'trường hợp', 'máy tính', 'máy tính bảng', 'khách du lịch', 'khách hàng', 'khách sạn', 'khách mời', 'khách thuê', 'lượt khách du lịch', 'phụ nữ', 'thành viên', 'kịch bản', 'điểm đến', 'nhà máy', 'nhà ở', 'tàu cá', 'bến cảng',
  'hồ sơ', 'tập thể', 'tập đoàn', 'bộ phận', 'hội trường', 'hội đồng', 'hội chợ', 'hội diễn', 'đường dây', 'bản đồ', 'bản tin', 'bản cam kết', 'đội hình', 'chi nhánh', 'chi cục', 'chi đội', 'nhà trường', 'con em', 'cầu thủ',
  'bệnh nhân', 'bệnh viện', 'đoàn thể', 'đơn hàng', 'câu hỏi', 'loại hình', 'lễ hội', 'tin nhắn', 'môn học', 'môn thi', 'giải thưởng', 'ý tưởng', 'gói thầu', 'thẻ BHYT', 'giấy chứng nhận', 'số báo', 'số tạp chí', 'số chuyên đề',
  'điều dưỡng', 'hộ lý', 'hội thẩm', 'căn cước', 'căn cước công dân', 'thẻ căn cước', 'căn cứ', 'lựu đạn', 'bé trai', 'bé gái', 'trẻ trai', 'trẻ gái', 'thẩm phán', 'thư ký', 'đội trưởng', 'đội phó', 'tổ phó', 'ca sĩ', 'luật sư',
  'chi hội phó', 'chi ủy viên', 'chi uỷ viên', 'chi ủy', 'chi uỷ', 'chi tổ hội', 'thanh niên', 'thanh thiếu niên', 'thanh tra', 'thanh long', 'bình luận', 'khẩu trang', 'khẩu hiệu', 'nhà giáo', 'nhà báo', 'nhà khoa học', 'nhà đầu tư', 'nhà thầu', 'nhà hàng', 'nhà thuốc', 'nhà cung cấp',
  'khu vực', 'điểm nghẽn', 'máy bay', 'bản án', 'bản quyền', 'bản vẽ', 'câu chuyện', 'số liệu', 'đường dẫn', 'cây xăng', 'tờ trình', 'tờ khai', 'tờ rơi', 'bộ trưởng', 'bộ đội', 'tổ máy', 'bệnh phẩm', 'ca nô', 'ca khúc', 'chương trình đào tạo', 'chương trình truyền hình', 'chương trình phát thanh', 'chương trình nghệ thuật', 'chương trình văn nghệ', 'chương trình giao lưu', 'chương trình liên kết', 'chương trình tình nguyện', 'chương trình bồi dưỡng', 'chương trình từ thiện', 'chương trình biểu diễn', 'chương trình hợp tác', 'chương trình giáo dục', 'chương trình ngoại khóa', 'chương trình tư vấn', 'chương trình tuyên truyền', 'chương trình khuyến mại', 'phòng khám', 'phòng giao dịch', 'giờ dạy', 'giờ học', 'giờ giảng', 'giờ bay', 'giờ chuẩn', 'giờ tín chỉ', 'giờ công', 'đội tuyển', 'làng nghề',
  'khoa học', 'trang trại', 'trang thiết bị', 'trang mạng', 'trang web', 'trang tin', 'trang tin điện tử', 'trang thông tin', 'trang thông tin điện tử', 'trang phục', 'tiết học', 'tiết dạy', 'tiết giảng', 'tiết chuẩn', 'việc làm', 'viện nghiên cứu', 'viện trưởng', 'viện kiểm sát', 'đài truyền thanh', 'đài phát thanh',
  'gương mặt', 'gương điển hình', 'giấy phép', 'giấy mời', 'giấy tờ', 'giấy báo', 'đoạn đường', 'đoạn tuyến', 'cột mốc', 'cột cờ', 'cột điện', 'trụ sở', 'trụ điện', 'trụ nước', 'bể chứa', 'bể bơi', 'bể nước', 'tủ sách', 'tủ thuốc', 'bảng tin', 'bảng hiệu', 'bảng điện tử', 'bia mộ', 'tượng đài',
  'vở diễn', 'vở kịch', 'chuỗi giá trị', 'chuỗi cung ứng', 'chuỗi liên kết', 'vườn ươm', 'vườn cây', 'vườn quốc gia', 'vườn hoa', 'vườn tạp', 'sân bay', 'sân bóng', 'sân chơi', 'sân trường', 'sân khấu', 'sân vận động', 'lồng bè', 'trận đấu', 'trận địa', 'đền thờ', 'hầm mộ', 'viện phí', 'trại giam', 'trại viên', 'mẹ Việt Nam anh hùng', 'chị em', 'bị cáo', 'bị can', 'bị đơn', 'bị hại',
];

/** What a counted noun may be reckoned by: `41 học sinh/lớp`, `02 công trình/đơn vị`. */
export const RECKONED_BY: ReadonlySet<string> = new Set([
  'lớp', 'trường', 'xã', 'phường', 'huyện', 'tỉnh', 'thôn', 'hộ', 'nhóm', 'đội', 'tổ', 'đơn vị', 'cơ sở', 'trạm', 'chi bộ', 'chi đoàn', 'chi hội', 'đoàn viên', 'hội viên', 'học sinh', 'giáo viên', 'học kỳ', 'kỳ', 'đợt', 'buổi', 'ca', 'khóa', 'suất', 'dân', 'giảng viên', 'bác sĩ', 'lao động', 'vụ', 'mùa', 'giường', 'giường bệnh',
]);

/** What a measure's own name reckons by: `Số thuê bao/100 |dân|`, `Số học viên/1 |lớp|`. */
export const BASES: readonly string[] = ['dân', 'người', 'trẻ', 'hộ', 'phụ nữ', 'bé gái', 'nữ', 'lao động', 'phương tiện', 'doanh nghiệp', 'lớp', 'giảng viên', 'giáo viên', 'bác sĩ', 'học sinh', 'sinh viên', 'đoàn viên', 'hội viên', 'đảng viên'];

/** Places whose names a stroke joins: `15 xã/phường`. */
export const PLACES: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'huyện', 'thị xã', 'quận', 'tỉnh', 'thành phố', 'thôn', 'ấp', 'bản', 'tổ dân phố', 'khu phố', 'buôn', 'làng', 'khu', 'tổ']);

/** Nouns that stand in rows with those above and mean no more than one kind of body, place or people: `cấp ủy, chính quyền, chủ doanh nghiệp`, `các huyện, thành, thị`. */
export const ROW_NOUNS: readonly string[] = [
  'sở', 'ban', 'ngành', 'bộ', 'thành', 'thị', 'cụm', 'địa phương', 'doanh nghiệp', 'chủ doanh nghiệp', 'hộ', 'hộ dân', 'người dân', 'nhân dân', 'chính quyền', 'cấp ủy', 'cấp uỷ', 'đảng ủy', 'đảng uỷ', 'mặt trận', 'công chức', 'lao động', 'công nhân', 'hội thao', 'cơ sở', 'nghiệp đoàn', 'trường', 'trạm', 'người sử dụng lao động',
];

/** What is held, given or built: a verb behind it says what kind it is (`12 lớp |bồi dưỡng| cho 300 cán bộ`), not what it does. */
export const HELD_NOUNS: ReadonlySet<string> = new Set(['lớp', 'khóa', 'khoá', 'cuộc', 'buổi', 'đợt', 'hội nghị', 'hội thảo', 'hội thi', 'chương trình', 'mô hình', 'dự án', 'đề án', 'công trình', 'suất', 'suất quà', 'phần quà', 'sổ', 'ngôi nhà', 'căn nhà', 'nhà', 'gói', 'máy', 'bộ', 'lượt', 'con', 'cây', 'phiếu', 'tờ', 'cuốn', 'quyển', 'bản', 'giấy', 'thẻ', 'quyết định', 'hồ sơ', 'việc', 'vụ', 'vụ án', 'đơn', 'thửa', 'hợp đồng', 'giải', 'học bổng']);

/** Syllables that end a noun of persons: `nghiên cứu |sinh|`, `cộng tác |viên|`, `chi hội |trưởng|`, `phó giáo |sư|`. */
export const PERSON_ENDINGS: readonly string[] = ['viên', 'sinh', 'sĩ', 'sỹ', 'sư', 'trưởng', 'thẩm'];

/** What follows makes the ending another word: `hộ sinh |sống|`, `công chức viên |chức|`, `vụ thẩm |định|`, `con trưởng |thành|`. */
export const NOT_PERSON_AFTER: ReadonlySet<string> = new Set('sống hoạt con ra năm tại đẻ kế quán thái học vật lời sản viên chức thuốc nén đạn định tra phán quyền thành phạm phòng phó quan ở từ'.split(' '));

/** Offices that `Phó` takes whole. */
export const OFFICES: readonly string[] = [
  'chủ tịch', 'bí thư', 'giám đốc', 'tổng giám đốc', 'viện trưởng', 'chánh án', 'chánh văn phòng', 'chánh thanh tra', 'chủ nhiệm', 'hiệu trưởng', 'trưởng ban', 'trưởng phòng', 'trưởng đoàn', 'trưởng khoa', 'trưởng thôn', 'trưởng công an',
  'cục trưởng', 'chi cục trưởng', 'vụ trưởng', 'tổng cục trưởng', 'thủ trưởng', 'trạm trưởng', 'đội trưởng', 'tổ trưởng', 'chỉ huy trưởng', 'tổng biên tập', 'tiến sĩ', 'giáo sư', 'chủ tịch hội đồng nhân dân', 'chủ tịch ủy ban nhân dân', 'chủ tịch HĐND', 'chủ tịch UBND', 'bí thư đoàn', 'bí thư chi bộ',
];

/** A classifier that takes the next noun with it: `lượt đoàn viên`, `lượt nữ CNVCLĐ`. */
export const CARRIERS: ReadonlySet<string> = new Set(['lượt', 'nữ']);

/** Words that cannot begin a counted noun: what follows the number belongs to the sentence, not to it. */
export const NOT_NOUNS: ReadonlySet<string> = new Set(
  `được có đã đạt là và với của cho trong trên tại ở từ đến để so thuộc do bởi về theo nếu khi sẽ phải cần chưa không còn gồm tăng giảm hoặc hay
  nhưng mà thì vào bằng chiếm cùng như nhằm ra lên xuống dưới hơn ít mỗi này đó kia nêu qua sau trước đang vẫn cũng các những nhiều vượt ước
  tính kể trở nhất tức nay khoảng gần góp đưa đều đi nghỉ bị`.split(/\s+/u),
);

/** Verbs and adverbs of two syllables that look like a noun's beginning. */
export const NOT_NOUN_PHRASES: ReadonlySet<string> = new Set([
  'tham gia', 'đăng ký', 'hoàn thành', 'đáp ứng', 'áp dụng', 'thành lập', 'hướng tới', 'hướng dẫn', 'tập trung', 'thực hiện', 'bình quân', 'trung bình', 'tối thiểu',
  'tối đa', 'dự kiến', 'lần lượt', 'đầu năm', 'cuối năm', 'toàn tỉnh', 'tương đương', 'tương ứng', 'hàng năm', 'hằng năm', 'hằng tháng', 'hàng quý', 'hằng quý', 'hàng tuần', 'hằng tuần', 'hàng ngày', 'hằng ngày', 'thu hút', 'nhận được', 'làm việc', 'hàng tháng', 'trung cấp', 'cao cấp', 'sơ cấp', 'so với', 'trị giá', 'bao gồm',
]);

/** Nouns that count the parts of a document, programme or plan, or the parties to it (annotation §1, structural). */
export const STRUCTURAL_NOUNS: readonly string[] = [
  'nhiệm vụ', 'nhóm nhiệm vụ', 'nhóm giải pháp', 'nhóm chỉ tiêu', 'chỉ tiêu', 'mục tiêu', 'nội dung', 'khâu đột phá', 'đột phá', 'lĩnh vực đột phá',
  'lĩnh vực', 'chương trình', 'trụ cột', 'bên', 'nhóm nội dung', 'nguyên tắc', 'quan điểm', 'phần', 'chương', 'điều', 'khoản', 'tiêu chí', 'yêu cầu',
  'nhóm vấn đề', 'vấn đề', 'nhóm lĩnh vực', 'tiểu dự án', 'nội dung thành phần', 'dự án thành phần', 'phụ lục', 'bước', 'giai đoạn', 'mặt công tác',
  'phương châm', 'định hướng', 'nhóm mục tiêu', 'nhóm nhân tố', 'yếu tố', 'nhóm yếu tố', 'nguyên nhân', 'bài học', 'bài học kinh nghiệm',
  'trọng tâm', 'nhóm chính sách', 'giải pháp đột phá', 'giải pháp chủ yếu', 'giải pháp trọng tâm', 'nhiệm vụ trọng tâm', 'nhiệm vụ giải pháp', 'chủ trương', 'văn kiện', 'động lực', 'tầm nhìn', 'lĩnh vực trọng tâm', 'ý kiến chỉ đạo', 'cấp', 'nhóm đối tượng', 'khu vực kinh tế',
];

/** What became of one: behind them the parts of a programme are results (`02 tiêu chí |chưa đạt|`, `15 chương trình |được kiểm định|`). */
export const OUTCOMES: readonly string[] = [
  'đạt', 'chưa đạt', 'không đạt', 'vượt', 'đạt và vượt', 'hoàn thành', 'chưa hoàn thành', 'không hoàn thành', 'đã hoàn thành', 'cơ bản hoàn thành', 'quá hạn', 'chậm tiến độ', 'đúng tiến độ', 'đúng hạn', 'chưa thực hiện', 'đã thực hiện', 'chưa triển khai',
  'được công nhận', 'được kiểm định', 'được đánh giá', 'được hoàn thành', 'được cấp', 'được cải thiện', 'được giải quyết',
];

/** Verbs right behind a number without a noun: it counts again what was counted before (`9 người, 3 |đi| nước ngoài`). */
export const COUNTED_AGAIN: readonly string[] = ['đi', 'nghỉ', 'đã', 'bị', 'được', 'chưa', 'không', 'đang', 'còn'];

/** Prizes and medals by their degree alone: `14 giải (01 |Nhất|, 03 |Nhì|)`, `3 huy chương Vàng, 4 |Bạc|`. */
export const PRIZES: readonly string[] = ['nhất', 'nhì', 'ba', 'tư', 'khuyến khích', 'KK', 'vàng', 'bạc', 'đồng', 'đặc biệt'];

/** Grades that a number may stand before without a noun: `(12 xuất sắc, 30 tốt)`. */
export const GRADES: readonly string[] = ['xuất sắc', 'tiên tiến', 'giỏi', 'khá', 'tốt', 'trung bình', 'yếu', 'kém', 'A', 'B', 'C', ...PRIZES];

/** Degrees and ranks that a bracket divides people by: `05 người … (01 trung cấp, 04 cao cấp)`. */
export const DEGREES: readonly string[] = ['trung cấp', 'cao cấp', 'sơ cấp', 'đại học', 'cao đẳng', 'thạc sĩ', 'tiến sĩ', 'nữ', 'nam', 'đạt', ...GRADES];

/** People, of whatever name: a part counted in one may be part of a whole counted in another. */
export const PEOPLE: readonly string[] = [
  'người', 'cán bộ', 'đoàn viên', 'đảng viên', 'hội viên', 'lao động', 'nhân lực', 'học sinh', 'sinh viên', 'giáo viên', 'đồng chí', 'CNVCLĐ', 'CNLĐ', 'cá nhân',
  'em', 'trẻ', 'cháu', 'bé', 'biên chế', 'bị cáo', 'bị can', 'đối tượng', 'bệnh nhân', 'thí sinh', 'khẩu', 'bác sĩ', 'bác sỹ', 'dược sĩ', 'dược sỹ', 'y sĩ', 'y sỹ', 'điều dưỡng', 'hộ sinh', 'hộ lý', 'nữ hộ sinh', 'kỹ thuật viên', 'giáo sư', 'phó giáo sư', 'tiến sĩ', 'tiến sỹ', 'thạc sĩ', 'thạc sỹ',
  'chiến sĩ', 'chiến sỹ', 'nghệ sĩ', 'kỹ sư', 'luật sư', 'thanh niên', 'đội viên', 'vận động viên', 'huấn luyện viên', 'cộng tác viên', 'báo cáo viên', 'tuyên truyền viên', 'hòa giải viên', 'nghiên cứu sinh', 'nông dân', 'trí thức', 'doanh nhân', 'thẩm phán', 'thư ký', 'kiểm sát viên', 'hội thẩm', 'cử tri', 'ứng cử viên', 'chức sắc', 'tín đồ',
  'bé trai', 'bé gái', 'trẻ trai', 'trẻ gái', 'ca sĩ', 'nhà giáo', 'nhà khoa học', 'chuyên gia', 'cựu chiến binh', 'quân nhân', 'hành khách', 'du khách', 'khách du lịch', 'nạn nhân', 'người lao động',
  'nữ', 'phụ nữ', 'thành viên', 'học viên', 'dân', 'hộ dân', 'công nhân', 'viên chức', 'công chức', 'lượt', 'nhân khẩu', 'trẻ em', 'đại biểu', 'giảng viên',
];
