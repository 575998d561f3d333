/**
 * Words by which a slip of recognition or typing is known: it has a word's letters and not its marks (`Tông Liên đoàn`, `thực hiên`). Data only.
 *
 * Words are parted by commas: read as they stand, none of them is made a string of before it is needed.
 *
 * All words here are known, so the more there are, the fewer are taken for slips: `hình |thức| |hiện| nay` is no `thực hiện`, because `hình thức` is known.
 */

/** Longer terms, for syllables that stand in no word of two. */
export const LONG_TERMS = `
  tổng liên đoàn, liên đoàn lao động, ủy ban nhân dân, hội đồng nhân dân, mặt trận tổ quốc, tổng công ty, tổng bí thư, hợp tác xã, tổng sản lượng, tổng giá trị, tổng kinh phí, tổng diện tích, tổng vốn đầu tư, tổng mức đầu tư, tổng doanh thu, tổng nguồn vốn, tổng thu nhập, chỉ tiêu kế hoạch, chỉ tiêu pháp lệnh, chỉ tiêu biên chế,
  chỉ tiêu tuyển sinh, chỉ tiêu cụ thể, chỉ tiêu chủ yếu, chỉ tiêu chính, chỉ tiêu đề ra, chỉ tiêu được giao, chỉ tiêu phấn đấu, chỉ tiêu thi đua, chỉ tiêu nghị quyết, hoàn thành chỉ tiêu, hệ thống chỉ tiêu, nhóm chỉ tiêu,
  thuộc phạm vi, trong phạm vi, chú trọng phát hiện, chú trọng phát triển, chú trọng công tác, chú trọng nâng cao, chú trọng đào tạo, chú trọng xây dựng, chú trọng đầu tư, chú trọng bồi dưỡng, củng cố và, củng cố tổ chức, củng cố các, củng cố hệ thống, củng cố bộ máy, củng cố khối, giảm chi phí, tiết kiệm chi phí, vai trò đại diện, đăng ký thi đua, đăng ký kinh doanh,
`;

/** Words of the genre, two syllables each, as they are spelled. */
export const TERMS = `
  đến năm, đến hết, hết năm, trở lên, trở xuống, ít nhất, tổng thu, cuối năm, đầu năm, hằng năm, hàng năm, mỗi năm,
  an ninh, an sinh, an toàn, áp dụng, âm mưu, ảnh hưởng, ban hành, bao biện, bao bì, bao cấp, bao gồm, bao trùm, bài bản, bài học, bài toán, bác sĩ, bán buôn, bán lẻ, báo cáo,
  báo chí, bầu cử, bất bình, bất cập, bắt buộc, bắt nguồn, bắt đầu, bản án, bản chất, bản chính, bản lĩnh, bản sao, bản sắc, bản thân, bản đồ, bảo hiểm, bảo hộ, bảo mật,
  bảo quản, bảo tồn, bảo trợ, bảo vệ, bảo đảm, bạo lực, bê tông, bền vững, bệnh nhân, bệnh viện, biên bản, biên chế, biên giới, biên phòng, biến đổi, biến động, biểu dương,
  biểu hiện, biểu quyết, biện pháp, bình dân, bình quân, bình đẳng, bí mật, bí thư, bồi dưỡng, bồi thường, bố trí, bối cảnh, bổ ích, bổ nhiệm, bổ sung, bổ trợ, bộ luật,
  bộ máy, bộ môn, bộ phận, bộ trưởng, bộ đội, buôn bán, buông lỏng, bước đầu, bưu chính, bức xúc, bứt phá, cam kết, can thiệp, cao cấp, cao đẳng, cá nhân, cá thể, các cấp,
  cách mạng, cách thức, cán bộ, cân đối, cây xanh, cầm quyền, cầu thủ, cầu đường, cấp bách, cấp nước, cấp ủy, cấu hình, cấu thành, cấu trúc, căn bản, căn cứ, cắt giảm,
  cải cách, cải tạo, cải thiện, cải tiến, cản trở, cảnh báo, cạnh tranh, cận nghèo, cập nhật, chấm dứt, chấm điểm, chấn chỉnh, chấp hành, chất lượng, chất thải, chăm lo,
  chăm sóc, chăn nuôi, chắc chắn, chậm trễ, chặt chẽ, chênh lệch, chế biến, chế tài, chế tạo, chế xuất, chế độ, chi bộ, chi cục, chi hội, chi phí, chi tiết, chi trả, chi ủy,
  chi đoàn, chia sẻ, chiếm đoạt, chiến binh, chiến lược, chiến sĩ, chiến tranh, chiến đấu, chiếu sáng, chính phủ, chính quy, chính quyền, chính sách, chính thống, chính thức,
  chính trị, chính xác, chính đáng, chỉ thị, chỉ tiêu, chỉnh đốn, chồng chéo, chống phá, chọn lọc, chuẩn mực, chuẩn xác, chung cư, chuyên biệt, chuyên dùng, chuyên gia,
  chuyên môn, chuyên mục, chuyên ngành, chuyên nghiệp, chuyên sâu, chuyên trách, chuyên đề, chuyển biến, chuyển dịch, chuyển giao, chuyển hóa, chuyển đổi, chú trọng, chúng ta,
  chủ chốt, chủ lực, chủ nghĩa, chủ nhiệm, chủ quan, chủ quản, chủ quyền, chủ thể, chủ tịch, chủ trì, chủ trương, chủ yếu, chủ đạo, chủ đề, chủ động, chương trình, chức danh,
  chức năng, chức trách, chức vụ, chứng khoán, chứng nhận, chữ ký, chữa bệnh, coi trọng, con đường, công an, công bố, công chức, công chứng, công cộng, công cuộc, công cụ,
  công dân, công khai, công lập, công nghệ, công nghiệp, công nhân, công nhận, công sở, công suất, công tác, công thương, công trình, công tư, công ty, công văn, công việc,
  công vụ, công đoàn, cố gắng, cố định, cống hiến, cốt lõi, cổ phần, cổ phiếu, cổ truyền, cổ động, cơ bản, cơ cấu, cơ chế, cơ hội, cơ khí, cơ quan, cơ sở, cộng hòa, cộng sản,
  cộng đồng, cung cấp, cung ứng, cuộc sống, cuộc thi, củng cố, cư trú, cương lĩnh, cường độ, cử tri, cửa khẩu, cụ thể, cục bộ, danh dự, danh hiệu, danh mục, danh tính,
  dài hạn, dân chủ, dân cư, dân phố, dân quân, dân số, dân sự, dân tộc, dân vận, dầu khí, dấu ấn, dấu hiệu, dẫn dắt, dẫn đầu, dạy học, dễ dàng, dễ hiểu, di sản, di tích,
  di động, diễn biến, diễn đàn, diện tích, dinh dưỡng, dịch bệnh, dịch tễ, dịch vụ, doanh nghiệp, doanh nhân, doanh thu, du lịch, dung lượng, duy trì, dư luận, dứt điểm,
  dữ liệu, dự án, dự báo, dự kiến, dự phòng, dự thảo, dự toán, gần đây, gắn bó, gắn kết, gắn liền, ghi nhận, ghi nhớ, gia cầm, gia công, gia nhập, gia súc, gia tăng, gia đình,
  giai cấp, giai đoạn, gian hàng, gian lận, giao ban, giao dịch, giao lưu, giao thông, giao tiếp, giàu mạnh, giá thành, giá trị, giác ngộ, giám sát, giám định, giám đốc,
  giáo dục, giáo khoa, giáo sư, giáo trình, giáo viên, giấy phép, giấy tờ, giải ngân, giải pháp, giải phóng, giải quyết, giải thưởng, giải tỏa, giải trình, giảm dần,
  giảm nghèo, giảm phát, giảm thiểu, giảng dạy, giảng viên, giới hạn, giới thiệu, giúp việc, giúp đỡ, giữ gìn, giữ nguyên, giữ vững, góp phần, góp ý, gồm có, gương mẫu,
  hà nội, hài hòa, hài lòng, hàm lượng, hàn lâm, hàng hóa, hàng đầu, hành chính, hành lang, hành nghề, hành pháp, hành vi, hành động, hầu hết, hải quan, hải quân, hải đảo,
  hạ tầng, hạn chế, hạnh phúc, hạt nhân, hậu quả, hết sức, hệ thống, hiến pháp, hiểu biết, hiện hành, hiện hữu, hiện nay, hiện thực, hiện tượng, hiện đại, hiệp hội, hiệp định,
  hiệu lực, hiệu quả, hình ảnh, hình mẫu, hình sự, hình thành, hình thức, hoàn cảnh, hoàn chỉnh, hoàn thành, hoàn thiện, hoàn toàn, hoạch định, hoạt động, hòa bình, hòa giải,
  hóa chất, hóa học, hồ sơ, hỗ trợ, hợp lý, hợp pháp, hợp tác, hợp đồng, học bổng, học phí, học sinh, học tập, học thuật, học vấn, học viên, học viện, học đường, hộ nghèo,
  hộ tịch, hội nghị, hội nhập, hội thao, hội thảo, hội thi, hội viên, hội đồng, huy chương, huy hiệu, huy động, huyện ủy, hương ước, hướng dẫn, hưởng ứng, hữu cơ, kéo dài,
  kê khai, kêu gọi, kế hoạch, kế thừa, kết cấu, kết hợp, kết luận, kết nạp, kết nối, kết quả, khai thác, khách quan, khái niệm, khám bệnh, kháng chiến, khát vọng, khẩn trương,
  khắc phục, khẳng định, khả năng, khả thi, khảo sát, khen thưởng, khép kín, khiếu kiện, khiếu nại, khí hậu, khích lệ, khoa học, khoáng sản, khó khăn, khối lượng, khỏe mạnh,
  khởi nghiệp, khởi tố, khu vực, khuôn khổ, khuôn viên, khuyến khích, khuyến nông, khuyết điểm, kiêm nhiệm, kiên cố, kiên quyết, kiên trì, kiên định, kiềm chế, kiến nghị,
  kiến tạo, kiến thức, kiểm sát, kiểm soát, kiểm toán, kiểm tra, kiện toàn, kim ngạch, kinh doanh, kinh nghiệm, kinh phí, kinh tế, kính gửi, kịp thời, ký kết, kỹ lưỡng,
  kỹ năng, kỹ sư, kỹ thuật, kỷ cương, kỷ luật, kỷ nguyên, kỷ niệm, lan tỏa, lao động, làng nghề, lành mạnh, láng giềng, lâm nghiệp, lân cận, lâu dài, lãng phí, lãnh thổ,
  lãnh đạo, lắng nghe, lắp đặt, lạc hậu, lập trường, lề lối, lệ phí, liêm chính, liên doanh, liên hệ, liên hiệp, liên hợp, liên kết, liên minh, liên ngành, liên quan,
  liên thông, liên tục, liên đoàn, linh hoạt, lĩnh vực, lịch sử, loại bỏ, loại hình, lồng ghép, lối sống, lỗ hổng, lớn mạnh, lớp học, lợi dụng, lợi ích, lợi nhuận, lộ trình,
  luân chuyển, luật sư, lưới điện, lưu trữ, lưu ý, lưu động, lừa đảo, lựa chọn, lực lượng, lý luận, lý thuyết, lý tưởng, ma túy, manh mún, máy móc, mầm non, mã số, mạng lưới,
  mạnh mẽ, mạo hiểm, mật thiết, mặt hàng, mặt trận, miễn nhiệm, miễn phí, miễn trừ, minh bạch, mô hình, môi trường, mở rộng, mua bán, mua sắm, mũi nhọn, mức sống, mức độ,
  mục tiêu, mục đích, mỹ tục, nam bộ, nâng cao, nâng cấp, năng lượng, năng lực, năng suất, năng động, nắm bắt, nắm chắc, nạn nhân, nặng nề, né tránh, nêu gương, nề nếp,
  nền tảng, nể nang, ngang tầm, ngành nghề, ngân hàng, ngân sách, ngăn chặn, ngăn ngừa, ngắn hạn, nghề nghiệp, nghệ thuật, nghiêm khắc, nghiêm minh, nghiêm trọng, nghiêm túc,
  nghiên cứu, nghiệp vụ, nghiệp đoàn, nghĩa vụ, nghỉ hưu, nghị quyết, nghị định, ngoại giao, ngoại lệ, ngoại ngữ, ngôn ngữ, nguồn gốc, nguồn lực, nguy cơ, nguy hại,
  nguyên liệu, nguyên nhân, nguyên tắc, nguyện vọng, nhanh chóng, nhà giáo, nhà kính, nhà máy, nhà nước, nhà ở, nhà trường, nhân dân, nhân loại, nhân lực, nhân sự, nhân tài,
  nhân tạo, nhân tố, nhân văn, nhân viên, nhạy cảm, nhận diện, nhận thức, nhận xét, nhập cảnh, nhập khẩu, nhiệm kỳ, nhiệm vụ, nhìn chung, nhu cầu, niềm tin, nòng cốt,
  nông dân, nông nghiệp, nông sản, nông thôn, nối mạng, nỗ lực, nổi bật, nơi nhận, nội bộ, nội dung, nội hàm, nội vụ, nội địa, nước sạch, nữ công, ô nhiễm, ổn định, pháp chế,
  pháp lệnh, pháp luật, pháp lý, pháp quyền, phát biểu, phát hành, phát hiện, phát huy, phát sinh, phát thanh, phát triển, phát động, phân biệt, phân bổ, phân cấp, phân chia,
  phân công, phân loại, phân phối, phân quyền, phân tán, phân tích, phân định, phần lớn, phần mềm, phấn đấu, phẩm chất, phản ánh, phản bác, phản biện, phản động, phạm quy,
  phạm tội, phạm vi, phê bình, phê chuẩn, phê duyệt, phong cách, phong phú, phong trào, phong tục, phòng chống, phòng hộ, phòng ngừa, phóng sự, phối hợp, phổ biến, phổ cập,
  phổ thông, phù hợp, phủ sóng, phương án, phương châm, phương hướng, phương pháp, phương thức, phương tiện, phức tạp, phụ cấp, phụ lục, phụ nữ, phụ thuộc, phụ trách, phụ trợ,
  phục hồi, phục vụ, quan chức, quan hệ, quan liêu, quan niệm, quan tâm, quan trắc, quan trọng, quan điểm, quán triệt, quân khu, quân sự, quân đội, quần chúng, quản lý,
  quản trị, quảng bá, quận ủy, quốc dân, quốc doanh, quốc gia, quốc hội, quốc phòng, quốc sách, quốc tế, quốc tịch, quy chế, quy chuẩn, quy hoạch, quy mô, quy phạm, quy tắc,
  quy trình, quy ước, quy định, quyền hạn, quyền lợi, quyền lực, quyết liệt, quyết nghị, quyết sách, quyết tâm, quyết toán, quyết định, ranh giới, rà soát, rào cản, rác thải,
  răn đe, rèn luyện, rõ nét, rõ ràng, rõ rệt, rộng rãi, rút ngắn, rủi ro, rừng trồng, sai phạm, sai trái, sàng lọc, sáng kiến, sáng tạo, sáp nhập, sát sao, sân chơi, sân khấu,
  sâu rộng, sâu sát, sâu sắc, sắp xếp, sẵn sàng, sản lượng, sản phẩm, sản xuất, sạt lở, sinh hoạt, sinh học, sinh khối, sinh thái, sinh viên, song phương, sôi nổi, sông ngòi,
  số liệu, số lượng, sơ kết, sở hữu, suốt đời, suy giảm, suy thoái, sư phạm, sức khỏe, sức mạnh, sử dụng, sửa chữa, sửa đổi, sự cố, sự kiện, sự nghiệp, tay nghề, tài chính,
  tài khoản, tài liệu, tài năng, tài nguyên, tài sản, tài trợ, tác dụng, tác hại, tác phẩm, tác phong, tác động, tái chế, tái tạo, tán thành, tâm lý, tâm tư, tầm nhìn,
  tầng lớp, tấm gương, tấn công, tất yếu, tăng cường, tăng thu, tăng trưởng, tạo dựng, tạo lập, tạo thành, tạp chí, tận dụng, tập hợp, tập huấn, tập quán, tập thể, tập trung,
  tập đoàn, tệ nạn, tham dự, tham gia, tham khảo, tham mưu, tham nhũng, tham vấn, thanh niên, thanh toán, thanh tra, thay đổi, thành công, thành lập, thành phần, thành phố,
  thành quả, thành tích, thành tựu, thành ủy, thành viên, thách thức, thái độ, tháo gỡ, thân thiện, thất thoát, thất thu, thấu đáo, thẩm quyền, thẩm tra, thẩm định, thăm dò,
  thắng lợi, thảo luận, thạc sĩ, thậm chí, thật sự, then chốt, thể chất, thể chế, thể dục, thể hiện, thể thao, thi công, thi hành, thi đua, thiên nhiên, thiên tai, thiết chế,
  thiết kế, thiết lập, thiết thực, thiết yếu, thiếu niên, thiểu số, thiệt hại, thí nghiệm, thí điểm, thích hợp, thích ứng, thị trấn, thị trường, thị ủy, thị xã, thịnh vượng,
  thoái vốn, thoát nước, thói quen, thông báo, thông lệ, thông minh, thông suốt, thông tấn, thông tin, thông tư, thông đạt, thông điệp, thống kê, thỏa thuận, thỏa ước,
  thời gian, thời hạn, thời kỳ, thời lượng, thời đại, thời điểm, thu gom, thu hẹp, thu hồi, thu hút, thu nhập, thu thập, thu xếp, thuần phong, thuận lợi, thuận tiện,
  thuế quan, thuộc địa, thuyết phục, thù địch, thú y, thúc đẩy, thủ công, thủ trưởng, thủ tướng, thủ tục, thủ đoạn, thủy lợi, thủy sản, thương binh, thương hiệu, thương mại,
  thường trực, thường vụ, thường xuyên, thưởng phạt, thử nghiệm, thử thách, thực chất, thực hành, thực hiện, thực phẩm, thực sự, thực tế, thực thi, thực tiễn, thực trạng,
  thụ hưởng, tiêm chủng, tiên phong, tiên tiến, tiêu biểu, tiêu chí, tiêu chuẩn, tiêu cực, tiêu dùng, tiêu thụ, tiêu độc, tiềm lực, tiềm năng, tiền công, tiền lương, tiền mặt,
  tiền tệ, tiền đề, tiến bộ, tiến hành, tiến sĩ, tiến tới, tiến trình, tiến độ, tiếp cận, tiếp dân, tiếp nhận, tiếp thu, tiếp tục, tiếp xúc, tiết kiệm, tiểu học, tiểu vùng,
  tiện ích, tin cậy, tin học, tin tưởng, tinh giản, tinh gọn, tinh hoa, tinh thần, tìm hiểu, tìm kiếm, tình hình, tình huống, tình trạng, tích cực, tích hợp, tín dụng,
  tín ngưỡng, tín nhiệm, tính cách, tính chất, tỉ lệ, tỉ trọng, tỉnh ủy, tỉnh đoàn, to lớn, toàn bộ, toàn cầu, toàn dân, toàn diện, toàn quốc, toàn thể, tòa án, tôn giáo,
  tôn trọng, tôn vinh, tồn đọng, tố cáo, tố giác, tố tụng, tốc độ, tối cao, tối thiểu, tối ưu, tối đa, tốt nghiệp, tốt đẹp, tổ chức, tổ quốc, tổng chi, tổng hợp, tổng kết,
  tổng quát, tổng số, tổng thể, tờ trình, tội phạm, tra cứu, tranh chấp, tranh luận, tranh thủ, trao đổi, tràn lan, trách nhiệm, trái phép, trái phiếu, trả nợ, trật tự,
  trẻ em, tri thức, triển khai, triển lãm, trình tự, trình độ, trí thức, trí tuệ, trị giá, trồng trọt, trở thành, trợ cấp, trợ giúp, trợ lý, trợ vốn, trọng dụng, trọng tâm,
  trọng yếu, trọng đại, trọng điểm, trung bình, trung bộ, trung cấp, trung chuyển, trung du, trung gian, trung hạn, trung học, trung tâm, trung thành, trung thực, trung ương,
  truy cập, truy cứu, truy tố, truy xuất, truyền hình, truyền thanh, truyền thông, truyền thống, trường hợp, trường học, trưởng thành, trực quan, trực thuộc, trực tiếp,
  trực tuyến, trụ cột, trụ sở, trục lợi, tuân thủ, tuần hoàn, tuần lễ, tuy nhiên, tuyên bố, tuyên giáo, tuyên truyền, tuyến đường, tuyển dụng, tuyển sinh, tuyệt đối, tư duy,
  tư liệu, tư nhân, tư pháp, tư thục, tư tưởng, tư vấn, tương lai, tương tác, tương thích, tương ứng, tương đối, tương đương, tự chủ, tự giác, tự hào, tự nguyện, tự nhiên,
  tự vệ, tự động, tỷ lệ, tỷ trọng, uy tín, ủng hộ, ủy ban, ủy nhiệm, ủy quyền, ủy viên, ưu tiên, ưu tú, ưu đãi, ưu điểm, ứng cử, ứng dụng, ứng phó, ứng xử, vai trò, vấn đề,
  văn bản, văn hóa, văn học, văn kiện, văn minh, văn nghệ, văn phòng, vạn vật, vận chuyển, vận dụng, vận hành, vận tải, vận động, vật chất, vật liệu, vật lý, vệ sinh, vệ tinh,
  vi phạm, viên chức, viễn thông, viện trợ, việt nam, vĩ mô, vị trí, vô hiệu, vô tư, vũ khí, vũ trang, vướng mắc, vượt mức, vững chắc, vững mạnh, vững vàng, vụ việc, xác lập,
  xác nhận, xác thực, xác định, xâm hại, xây dựng, xã hội, xem xét, xét duyệt, xét xử, xếp hạng, xếp loại, xóa bỏ, xóa đói, xu hướng, xuất bản, xuất hiện, xuất khẩu,
  xuất nhập, xuất sắc, xuất xứ, xung kích, xuyên suốt, xuyên tạc, xúc tiến, xứng đáng, xử lý, xử phạt, y tế, yêu cầu, yêu nước, yếu kém, yếu tố, ý chí, ý kiến, ý nghĩa,
  ý thức, đa chiều, đa dạng, đa phương, đa số, đan xen, đàm phán, đào tạo, đáng kể, đánh giá, đáp ứng, đầu mối, đầu tiên, đầu tư, đất nước, đấu giá, đấu thầu, đấu tranh,
  đẩy lùi, đẩy mạnh, đãi ngộ, đăng ký, đăng tải, đẳng cấp, đảm bảo, đảm nhiệm, đảng bộ, đảng ủy, đảng viên, đại biểu, đại chúng, đại diện, đại học, đại hội, đạo luật, đạo đức,
  đặc biệt, đặc khu, đặc thù, đặc trưng, đặc điểm, đặt hàng, đề án, đề cao, đề nghị, đề tài, đề xuất, đền ơn, điều chỉnh, điều dưỡng, điều hành, điều kiện, điều lệ, điều phối,
  điều tiết, điều tra, điều trị, điển hình, điện lực, điện năng, điện tử, đình công, đích thực, địa bàn, địa lý, địa phương, địa điểm, định cư, định danh, định hình,
  định hướng, định kỳ, định mức, định nghĩa, đo lường, đoàn kết, đoàn thể, đoàn viên, đòi hỏi, đòn bẩy, đóng góp, đóng vai, đô thị, đôn đốc, đông bắc, đông đảo, đồng bào,
  đồng bộ, đồng cấp, đồng chí, đồng thời, đồng tình, đối ngoại, đối tác, đối thoại, đối tượng, đối ứng, đối xử, đơn giản, đơn vị, đời sống, độc lập, đội ngũ, đội viên,
  động lực, động viên, đột phá, đột xuất, đúng mức, đúng đắn, đường bộ, đường dây, đường lối, đứng đầu,
`;

/** Words and pairs that are right as well, though they have the letters of a term. */
export const OTHER_WORDS = `
  đèn năm, đền năm, đen năm, đến nấm, đến nậm, trợ lên, trợ xuống, tro lên, tổng thư, tống thư, đâu năm, đậu năm, dầu năm, dâu năm, đấu năm, đẩu năm, cưới năm, đền hết, đèn hết, hàng nằm,
  ban đỏ, bao quản, bào quan, bán thân, bạo quân, bản lề, bần thần, chinh phu, chinh phụ, chu kỳ, chu đáo, chuyên dụng, chuyên hoá, chuyên đế, chuyển dời, chuyển ngành,
  chân chính, chính đảng, chế định, chỉnh đảng, chủ quán, chứng cứ, chứng nhân, chữ nghĩa, cái cách, cân bàn, có khi, cô đọng, cô đồng, công chúng, công sản, công tắc,
  công vận, công ăn, công đoạn, công đồng, cùng cấp, cơ bần, cơ cầu, cơ số, cơ động, cư xử, cả thể, cần cù, cầu trục, cổ đông, cộng tác, cộng đoàn, cứng cáp, danh gia,
  danh giá, diễn từ, diễu hành, dân cử, dông bão, dầu ăn, dữ kiện, dự liệu, gia cảm, gia đinh, giả định, giầu mạnh, hai lòng, hiền lành, hiền thục, hoá giải, khô khan,
  kiên nghị, kê biên, kê đơn, ký sự, kịch bản, lan can, liên quân, lâu đài, lưu trú, lấn cấn, lẫn cẫn, lẻ loi, lịch sự, lực lưỡng, miễn nhiễm, ngoài lề, ngăn chận, ngăn sách, nhà may,
  nhãn lực, nhận thực, nhậy cảm, phán định, phân bậc, phân bố, phân bộ, phù trợ, phản biến, phản công, phản ảnh, phản ứng, phần đông, phẩm vị, phòng thủ, phế binh,
  quân chủng, quân sư, quân ủy, quẫn trí, quận lỵ, rỡ ràng, sổ hưu, sổ lương, sữa chua, thanh trà, thiên tài, thuỷ lôi, thành niên, thánh tích, thù lao, thư hương,
  thương mãi, thương vụ, thảm đỏ, thất thủ, thẩm vấn, thị trưởng, thị uy, thứ trưởng, thức dậy, thừa nhận, thử hỏi, tin dùng, tinh chất, tiên lượng, tiên đề, tiêu diệt,
  tiêu hao, tiêu hủy, tiêu tốn, tiến công, tiến cống, tiếp dẫn, tiếp thụ, tiền phong, tiền phòng, tiền tiến, tiền trình, tiền đồ, tiểu thư, to cao, tráo đổi, trưng binh,
  trường thành, trọng đãi, tuyên dương, tài phán, tình thân, tính hướng, tính trạng, tông chỉ, tù nhân, tù đọng, tư văn,
  tập họp, tủ tường, tứ giác, từ nguyên, từ pháp, từ thực, từ động, tử giác, tự vẫn, uy quyền, vi mô, vùng vằng, văn hoa, văn phong, văn tài, xả hơi,
  xếp hàng, đa đảng, điển tích, điện tích, điện từ, đóng bao, đóng bộ, đông chí, đúng mực, đơn độc, đại hàn, đại hạn, đại hồi, đầu từ, đẩy lui, đắt hàng, đốt phá, đồng bạc,
  đồng dao, đồng tính, đồng đạo, độ lượng, động tình, động tĩnh, đứng đắn, ưu tư,

  bán độ, bì thư, công tử, cộng cư, đinh hương, đồ thị,
  nguyên tác, phân bắc, tàng thư,
  tự vấn, ung dung, văn vật, đổi mới, chỉ đạo, đối với, một số, nhất là, nước ngoài, việc làm, thống nhất, theo dõi, làm việc, quá trình, không gian, cai nghiện,
  thế giới, thiết bị, đầy đủ, thông qua, truyền tải, mặt trời, thay thế, liệt sĩ, số hóa, lợi thế, thủy điện, nhiệt điện, tự do, chỉ số, có thể, phụ tải, trong sạch, máy điện,
  chuẩn bị, làm chủ, công bằng, nhiên liệu, dư nợ, đất đai, thương lượng, tất cả, chuẩn hóa, tiếp theo, trang bị, cửa hàng, kiến thiết, đồng bằng, cần thiết, vùng sâu, xu thế,
  thế hệ, vùng xa, thư viện, tải điện, phát điện, nhiệt tình, vị thế, cây trồng, triệt để, kể cả, lý lịch, lượng hóa, siêu thị, vì vậy, chỉ huy, tồn tại, tổng cục, mặt bằng,
  kiểm định, điện áp, hòa nhập, nhân cách, cầu nối, nói riêng, nói chung, tu dưỡng, tình nguyện, hợp nhất, không thể, hướng nghiệp, tổ hợp, luận chứng, chứng chỉ, nhãn hiệu,
  hội chợ, tỷ suất, hiệu trưởng, tai nạn, phúc lợi, thăm hỏi, vào cuộc, bình xét, trao tặng, che phủ, thiếu nhi, hiệu năng, chứng thực, chỉnh lý, so sánh, thành thị, tại chỗ,
  hóa thạch, tổn thất, ước tính, ủy thác, sứ mệnh, tự quản, nhà văn, tâm huyết, nhất định, nội quy, đoàn phí, cán sự, đồng hành, lương thực, nuôi trồng, nhất quán, trước mắt,
  kiểm điểm, phần tử, tổ trưởng, cục trưởng, không khí, khí thế, hiệu suất, lãi suất, tôn tạo, khuyết tật, danh sách, trang trại, yếu thế, thu hoạch, hàng không, y học, hấp dẫn,
  tương xứng, khoảng cách, thực tập, cảnh giác, huấn luyện, thai sản, nợ đọng, điện thoại, quê hương, thường niên, khai giảng, tiết mục, tọa đàm, chuyên viên, tham quan,
  ban ngành, cảm hứng, kho bạc, đối chiếu, biên soạn, cấp phát, hữu nghị, lạm phát, nước thải, vật nuôi, sinh sống, đại dịch, khai trừ, thận trọng, lần lượt, cảnh cáo, tích tụ,
  đăng kiểm, sĩ quan, tự lực, trưởng thôn, tư cách, kết thúc, năng khiếu, thực vật, lễ hội, miễn giảm, hóa đơn, đại lý, thu mua, sơ đồ, cảnh quan, thời tiết, sơ cấp, khách hàng,
  sát hạch, chiến dịch, trưng bày, thay vì, giới tính, bàn giao, soạn thảo, phong bì, phụ huynh, nhập học, nhập ngũ, nhập kho, ẩm thực, chân thực, lương tâm, lương thiện,
  lương bổng, lương khô, ô tô, mô tô, định kiến, hoa hương, hiểm họa, xe tông, tải tông, tô tông, bị tông, đã tông, trí nhớ, trí óc, trí lực, trí tưởng, tích trữ, tích lũy, tứ tung, công tố, lễ nghi, thích nghi, hoài nghi, tiện nghi, nghi ngờ, nghi thức, nghi lễ, nghi vấn, nghi án,
  nghi phạm, hồ nghi, uy lực, uy hiếp, uy danh, uy nghi, uy nghiêm, uy thế, uy vũ, uy phong, ủy mị, bô lão, sung sức, sung túc, sung sướng, thông dụng, thông thường,
  thông cảm, thông thạo, thông thái, giao hợp, lưu thông, khai thông, uyên thâm, âm thầm, quyên góp, quyên tiền,
  quyên sinh, trường chinh, viễn chinh, chinh phục, chinh chiến, tri ân, tri giác, tri kỷ, kiên cường, kiên nhẫn, huân chương, cường điệu, cường quốc, cường tráng,
  cương vị, cương quyết, lý do, lý giải, lý thú, lý lẽ, bàng quan, lạc quan, bi quan, giác quan, vệ sĩ, vệ binh, tế bào, dụng cụ, dụng ý, đao búa, đao kiếm, vu khống, vu oan,
  đoan trang, đoan ngọ, mồ hôi, tê liệt, tê giác, tư bản, mùi hương, trầm hương, hương khói, hương vị, hương hoa, hương thơm, hương liệu, hương sắc, hương hồn,
  sát hại, sát thương, gia vị, can ngăn, trinh sát, trinh nữ, trinh thám, đô la, đô vật, đô đốc, tao nhã, ly hôn, ly dị, ly tán, ly khai, ly tâm, hùng hổ, chất nổ,
  cháy nổ, vụ nổ, thuốc nổ, phát nổ, bùng nổ, kích nổ, máy nổ, đinh tặc, xúc phạm, can phạm, thủ phạm, mắc phạm, đồng phạm, tái phạm, vì thế, vì sao, trọng tài, trọng lượng,
  trọng tải, trọng thưởng, ở đây, nơi đây, tại đây, từ đây, sau đây, trước đây, dưới đây, đến đây, trên đây, giờ đây, mới đây, về đây, lại đây, qua đây, đâu đây,
  vào đây, mạnh dạn, mạnh bạo, mạnh hơn, mạnh nhất, mạnh lên, mạnh về, mạnh tay, mạnh ai, đảm đang, đảm đương, đảm nhận, đảm trách, phí công, phí sức, phí tiền, phí thời,
  bệnh lao, mắc lao, chống lao, phòng lao, cù lao, đông đúc, đông người, đông dân, đông nhất, đông hơn, xả lũ, xả thải, xả nước, xả rác, thi đấu, đấu loại,
  đấu súng, đấu vật, đấu trí, đấu trường, truyền dẫn, dẫn dụ, quyết chí, quyết chiến, quyết thắng, quyết đoán,
`;

/** Right words that stand for another where they make no sense. */
export const MISPLACED = `
  phần đầu, chi tiêu,
`;

/** Syllables that are words by themselves: beside one of them a pair is no word, but the end of one and the beginning of another. */
export const ALONE: ReadonlySet<string> = new Set(`
  và của các những có là được để tại từ về với trong cho do ở theo trên sau trước khi nếu thì mà như đã sẽ đang cũng không chỉ còn vào ra lên xuống qua đó này kia một hai ba bốn năm sáu
  bảy tám chín mười đến đi làm lại hơn bị cùng dựa cần mới hay hoặc vì nên bởi đều rất quá nhất đủ giữa bằng gì ai nào thế vậy bên ngày tháng quý ngoài cả mọi mỗi nhau so thứ lúc nói nửa
  sang chứ vẫn nhận đặt giao đưa lấy thấy biết số sở bộ tỉnh xã huyện phường quận ban hội phòng tổ đội đảng đoàn nước nhà người việc bán mua thu chi xin giải cấp cao tốt lớn nhỏ nhiều ít
  đầu cuối sớm muộn chống sự tính dân ông bà anh chị em cô chú đất rừng biển sông cầu đường trường lớp thầy trò con cháu họ ta tôi mình nó cái chiếc cuốn bản bài câu chữ lời tiếng ý lòng
  tay mắt mặt đời mức giá tiền vốn quỹ nợ lãi thuế phí công thời kỳ kỷ tuổi tên hàng xe tàu máy điện lúa gạo cá tôm trâu bò lợn gà cây hoa quả rau muối đá cát than dầu khí gió mưa lũ bão
  nắng sáng tối trưa chiều đêm đông tây nam bắc xuân hạ ngành nghề thôn ấp làng khu vùng miền đảo núi đồi ruộng vườn ao hồ đê đập kênh mương cống bến cảng chợ quán kho bãi phố ngõ tầng
  phần mục điều khoản điểm chương lần lượt đợt khóa khoá phiên kíp buổi giờ phút tuần nay mai trừ cộng chia nhân tăng giảm thêm bớt mở đóng xây sửa phá dỡ chuyển đổi thay giữ bỏ gửi gọi
  hỏi đáp trả nộp phát cấm phạt thưởng khen chê thi đánh bắt giết cứu giúp học dạy đọc viết nghe nhìn xem tìm chọn dùng ăn uống ngủ nghỉ chơi chạy đứng ngồi nằm nắm nấm sinh chết khám chữa chăm
  nuôi trồng tưới bón gặt đào lấp san ủi lắp ráp tháo kéo đẩy nâng gắn nối cắt tách gộp dồn rút thủ luật án đúng sai thật giả tự riêng chung chủ khách vị chức quyền lợi hại khó dễ nhanh
  chậm gần xa sâu rộng hẹp dài ngắn mạnh yếu tươi khô ướt nóng lạnh mát sạch bẩn tâm tầm sức hết phải nhằm chưa đây đấy vừa rồi nữa luôn ngay sống toàn tình cách lối cơ chế đô thị trị văn
  pháp lượng quân chính hiện thực bí ngộ nội ngoại tương đối định tiến dựng hình
  dần đạt cứ họp hang tuyến bì bàn bạn bay bày bố bờ bữa bước buộc cạnh cất cấy chặt chân chăn che chịu chờ chùa chuyện chứa cửa cuộc củ cứng dám dãy dẫn dâng dọn dốc dừng dưới đàn
  đành đắp đầm đầy đền đèn đỉnh đình đỏ đo đoạn đón đồ đốt đợi đừng đứa ép gặp gấp ghi giàu giấy giống giỏi gói gom góp gỗ hái hãng hạt hãy hẹn hiểu hộp hỏng kẹt khắp khung kịp
  lạ lá lẫn lắm lẻ lo lò lọt lửa lừa lưới lưng mang màu mất mèo mía mỏ món mòn mọc môi mồi mùa múc mực nạp nặng ném nếp ngã ngắm ngọt ngô ngói nhắc nhặt nhẹ nhờ nhớ nhổ nhựa nổ
  nứt ốm phim phủ pha phà phơi quanh quay quạt quen quên quét rác ráo rắn rẻ rễ ren rõ rơi rời rụng rửa sàn sách sân sắt sen sét soi sóng sôi sợ sợi sỏi suối súng tấm tạm tan
  tàn tắm té tha thả thám thăm thang thấp thẻ thềm thợ thổi thơm thuê thuốc thuyền tỏi tốn trái trám trạm trang tranh tre treo trẻ trống trộm trục trúng tủ tường vá vai vải van
  vàng vạt vây vẽ ven vét vịt vớt vỡ vỏ võ vốc vội vui vữa xanh xay xăng xấu xếp xích xoá xóa xong xu yên
`.trim().split(/\s+/u));

/** Words before a number, with the slips of each that are no words there: `Chỉ thị sô 16`, `nãm 2025`. */
export const BEFORE_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  số: ['sô', 'sồ', 'sỗ'],
  năm: ['nãm'],
  ngày: ['ngảy', 'ngãy'],
  tháng: ['thàng', 'thảng', 'thãng'],
};

/** `phần đầu` is a first part; behind these words it is most likely `phấn đấu`. */
export const STRIVING_AFTER: readonly string[] = ['nỗ lực', 'quyết tâm', 'ra sức', 'tích cực', 'không ngừng', 'thi đua', 'toàn tỉnh', 'toàn huyện', 'toàn ngành', 'tinh thần', 'ý chí', 'mục tiêu', 'chỉ tiêu', 'đoàn kết', 'cùng nhau', 'luôn', 'hết sức'];

/** Behind these it is a first part: `phần đầu |của| báo cáo`. */
export const FIRST_PART: readonly string[] = ['của', 'bài', 'kế hoạch', 'văn bản', 'báo cáo', 'chương trình', 'đề án', 'buổi', 'này', 'là', 'gồm', 'nêu', 'trình bày', 'giới thiệu', 'tiên', 'trang', 'tài liệu'];

/** Where these are named too, a text speaks of its parts. */
export const OTHER_PARTS: readonly string[] = ['phần sau', 'phần cuối', 'phần hai', 'phần thứ', 'phần tiếp', 'phần giữa', 'phần còn lại', 'phần II', 'phần 2'];

/** Where it opens a sentence or a clause, what follows says that somebody strives for it. */
export const STRIVEN_FOR: readonly string[] = [
  'đạt', 'đến', 'hoàn thành', 'toàn', 'có ít nhất', 'có từ', 'có trên', 'có khoảng', 'có hơn', 'ít nhất', 'trên', 'từ', 'thu', 'tăng', 'giảm', 'kết nạp', 'phát triển', 'thành lập', 'xây dựng', 'đưa', 'nâng', 'duy trì', 'giữ vững', 'tỷ lệ', 'tỉ lệ', 'hàng năm', 'hằng năm',
  'mỗi', 'bình quân', 'tốc độ', 'trong năm', 'vượt', 'thực hiện', 'trở thành', 'tổng thu', 'thu nhập', 'giải quyết', 'vận động', 'tổ chức', 'đào tạo', 'bồi dưỡng', 'không', 'hết năm', 'cơ bản', 'số', 'tổng số', 'giữ', 'phủ', 'khoảng', 'tối thiểu', 'trồng',
];

/** `chi tiêu` is spending: behind some words and before others nothing else. */
export const SPENDING_BEFORE: readonly string[] = ['mức', 'khoản', 'kế hoạch', 'ngân sách', 'kinh phí', 'quy chế', 'quy định', 'định mức', 'nhu cầu', 'tiền', 'nguồn', 'thu', 'việc', 'cơ cấu', 'cân đối', 'tổng', 'hộ', 'gia đình', 'cá nhân', 'thói quen', 'hướng dẫn', 'nội dung', 'quản lý', 'giảm', 'tăng', 'tiết kiệm', 'cắt giảm'];
export const SPENDING: readonly string[] = ['ngân sách', 'thường xuyên', 'công', 'nội bộ', 'của', 'cho', 'tài chính', 'từ', 'kinh phí', 'đầu tư', 'hộ gia đình', 'tiêu dùng', 'tiết kiệm', 'mua sắm', 'bình quân', 'quân sự', 'quốc phòng', 'sai', 'vượt'];
