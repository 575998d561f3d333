/**
 * Words by which a slip of recognition or typing is known: it has a word's letters and not its marks (`Tông Liên đoàn`, `thực hiên`). Data only.
 *
 *Words are parted by commas: read as they stand, none of them is made a string of before it is needed.
 *
 * All words here are known, so the more there are, the fewer are taken for slips: `hình |thức| |hiện| nay` is no `thực hiện`, because `hình thức` is known.
 */

/** Longer terms, for syllables that stand in no word of two. */
export const LONG_TERMS = `
  tổng liên đoàn, liên đoàn lao động, ủy ban nhân dân, hội đồng nhân dân, mặt trận tổ quốc, tổng công ty, tổng bí thư, hợp tác xã, chỉ tiêu kế hoạch, chỉ tiêu pháp lệnh, chỉ tiêu biên chế,
  chỉ tiêu tuyển sinh, chỉ tiêu cụ thể, chỉ tiêu chủ yếu, chỉ tiêu chính, chỉ tiêu đề ra, chỉ tiêu được giao, chỉ tiêu phấn đấu, chỉ tiêu thi đua, chỉ tiêu nghị quyết, hoàn thành chỉ tiêu, hệ thống chỉ tiêu, nhóm chỉ tiêu,
`;

/** Words of the genre, two syllables each, as they are spelled. */
export const TERMS = `
  an ninh, an sinh, an toàn, ban hành, bao biện, bao bì, bao cấp, bao gồm, bao trùm, biên bản, biên chế, biên giới, biên phòng, biến đổi, biến động, biểu dương, biểu hiện,
  biểu quyết, biện pháp, buôn bán, buông lỏng, bài bản, bài học, bài toán, bác sĩ, bán buôn, bán lẻ, báo chí, báo cáo, bê tông, bình dân, bình quân, bình đẳng, bí mật,
  bí thư, bưu chính, bước đầu, bạo lực, bản chính, bản chất, bản lĩnh, bản sao, bản sắc, bản thân, bản án, bản đồ, bảo hiểm, bảo hộ, bảo mật, bảo quản, bảo trợ, bảo tồn,
  bảo vệ, bảo đảm, bất bình, bất cập, bầu cử, bắt buộc, bắt nguồn, bắt đầu, bền vững, bệnh nhân, bệnh viện, bố trí, bối cảnh, bồi dưỡng, bồi thường, bổ nhiệm, bổ sung,
  bổ trợ, bổ ích, bộ luật, bộ máy, bộ môn, bộ phận, bộ trưởng, bộ đội, bức xúc, bứt phá, cam kết, can thiệp, cao cấp, cao đẳng, chi bộ, chi cục, chi hội, chi phí, chi tiết,
  chi trả, chi đoàn, chi ủy, chia sẻ, chiếm đoạt, chiến binh, chiến lược, chiến sĩ, chiến tranh, chiến đấu, chiếu sáng, chung cư, chuyên biệt, chuyên dùng, chuyên gia,
  chuyên môn, chuyên mục, chuyên nghiệp, chuyên ngành, chuyên sâu, chuyên trách, chuyên đề, chuyển biến, chuyển dịch, chuyển giao, chuyển hoá, chuyển đổi, chuẩn mực,
  chuẩn xác, chênh lệch, chính phủ, chính quy, chính quyền, chính sách, chính thống, chính thức, chính trị, chính xác, chính đáng, chú trọng, chúng ta, chăm lo, chăm sóc,
  chăn nuôi, chương trình, chấm dứt, chấm điểm, chấn chỉnh, chấp hành, chất lượng, chất thải, chậm trễ, chắc chắn, chặt chẽ, chế biến, chế tài, chế tạo, chế xuất, chế độ,
  chỉ thị, chỉ tiêu, chỉnh đốn, chọn lọc, chống phá, chồng chéo, chủ chốt, chủ lực, chủ nghĩa, chủ nhiệm, chủ quan, chủ quyền, chủ quản, chủ thể, chủ trì, chủ trương,
  chủ tịch, chủ yếu, chủ đạo, chủ đề, chủ động, chức danh, chức năng, chức trách, chức vụ, chứng khoán, chứng nhận, chữ ký, chữa bệnh, coi trọng, con đường, cung cấp,
  cung ứng, cuộc sống, cuộc thi, cá nhân, cá thể, các cấp, cách mạng, cách thức, cán bộ, cân đối, cây xanh, công an, công bố, công chức, công chứng, công cuộc, công cộng,
  công cụ, công dân, công khai, công lập, công nghiệp, công nghệ, công nhân, công nhận, công suất, công sở, công thương, công trình, công ty, công tác, công tư, công việc,
  công văn, công vụ, công đoàn, căn bản, căn cứ, cơ bản, cơ chế, cơ cấu, cơ hội, cơ khí, cơ quan, cơ sở, cư trú, cương lĩnh, cường độ, cạnh tranh, cải cách, cải thiện,
  cải tiến, cải tạo, cản trở, cảnh báo, cấp bách, cấp nước, cấp uỷ, cấu hình, cấu thành, cấu trúc, cầm quyền, cầu thủ, cầu đường, cận nghèo, cập nhật, cắt giảm, cố gắng,
  cố định, cống hiến, cốt lõi, cổ phiếu, cổ phần, cổ truyền, cổ động, cộng hòa, cộng sản, cộng đồng, cụ thể, cục bộ, củng cố, cử tri, cửa khẩu, danh dự, danh hiệu, danh mục,
  danh tính, di sản, di tích, di động, dinh dưỡng, diễn biến, diễn đàn, diện tích, doanh nghiệp, doanh nhân, doanh thu, du lịch, dung lượng, duy trì, dài hạn, dân chủ,
  dân cư, dân phố, dân quân, dân số, dân sự, dân tộc, dân vận, dư luận, dạy học, dấu hiệu, dấu ấn, dầu khí, dẫn dắt, dẫn đầu, dễ dàng, dễ hiểu, dịch bệnh, dịch tễ, dịch vụ,
  dứt điểm, dữ liệu, dự báo, dự kiến, dự phòng, dự thảo, dự toán, dự án, ghi nhận, ghi nhớ, gia công, gia cầm, gia nhập, gia súc, gia tăng, gia đình, giai cấp, giai đoạn,
  gian hàng, gian lận, giao ban, giao dịch, giao lưu, giao thông, giao tiếp, giàu mạnh, giá thành, giá trị, giác ngộ, giám sát, giám định, giám đốc, giáo dục, giáo khoa,
  giáo sư, giáo trình, giáo viên, giúp việc, giúp đỡ, giải ngân, giải pháp, giải phóng, giải quyết, giải thưởng, giải trình, giải tỏa, giảm dần, giảm nghèo, giảm phát,
  giảm thiểu, giảng dạy, giảng viên, giấy phép, giấy tờ, giới hạn, giới thiệu, giữ gìn, giữ nguyên, giữ vững, góp phần, góp ý, gương mẫu, gần đây, gắn bó, gắn kết, gắn liền,
  gồm có, hiến pháp, hiểu biết, hiện hành, hiện hữu, hiện nay, hiện thực, hiện tượng, hiện đại, hiệp hội, hiệp định, hiệu lực, hiệu quả, hoà bình, hoà giải, hoàn chỉnh,
  hoàn cảnh, hoàn thiện, hoàn thành, hoàn toàn, hoạch định, hoạt động, huy chương, huy hiệu, huy động, huyện ủy, hà nội, hài hoà, hài lòng, hàm lượng, hàn lâm, hàng hoá,
  hàng đầu, hành chính, hành lang, hành nghề, hành pháp, hành vi, hành động, hình mẫu, hình sự, hình thành, hình thức, hình ảnh, hóa chất, hóa học, hương ước, hướng dẫn,
  hưởng ứng, hạ tầng, hạn chế, hạnh phúc, hạt nhân, hải quan, hải quân, hải đảo, hầu hết, hậu quả, hết sức, hệ thống, học bổng, học phí, học sinh, học thuật, học tập,
  học viên, học viện, học vấn, học đường, hồ sơ, hỗ trợ, hộ nghèo, hộ tịch, hội nghị, hội nhập, hội thao, hội thi, hội thảo, hội viên, hội đồng, hợp lý, hợp pháp, hợp tác,
  hợp đồng, hữu cơ, khai thác, khen thưởng, khiếu kiện, khiếu nại, khoa học, khoáng sản, khu vực, khuyến khích, khuyến nông, khuyết điểm, khuôn khổ, khuôn viên, khách quan,
  khái niệm, khám bệnh, kháng chiến, khát vọng, khép kín, khí hậu, khích lệ, khó khăn, khả năng, khả thi, khảo sát, khẩn trương, khắc phục, khẳng định, khỏe mạnh,
  khối lượng, khởi nghiệp, khởi tố, kim ngạch, kinh doanh, kinh nghiệm, kinh phí, kinh tế, kiêm nhiệm, kiên cố, kiên quyết, kiên trì, kiên định, kiến nghị, kiến thức,
  kiến tạo, kiềm chế, kiểm soát, kiểm sát, kiểm toán, kiểm tra, kiện toàn, kéo dài, kê khai, kêu gọi, kính gửi, ký kết, kế hoạch, kế thừa, kết cấu, kết hợp, kết luận,
  kết nạp, kết nối, kết quả, kịp thời, kỷ cương, kỷ luật, kỷ nguyên, kỷ niệm, kỹ lưỡng, kỹ năng, kỹ sư, kỹ thuật, lan toả, lao động, linh hoạt, liêm chính, liên doanh,
  liên hiệp, liên hệ, liên hợp, liên kết, liên minh, liên ngành, liên quan, liên thông, liên tục, liên đoàn, loại bỏ, loại hình, luân chuyển, luật sư, làng nghề, lành mạnh,
  láng giềng, lâm nghiệp, lân cận, lâu dài, lãng phí, lãnh thổ, lãnh đạo, lý luận, lý thuyết, lý tưởng, lĩnh vực, lưu trữ, lưu ý, lưu động, lưới điện, lạc hậu, lập trường,
  lắng nghe, lắp đặt, lề lối, lệ phí, lịch sử, lối sống, lồng ghép, lỗ hổng, lộ trình, lớn mạnh, lớp học, lợi dụng, lợi nhuận, lợi ích, lừa đảo, lựa chọn, lực lượng, ma tuý,
  manh mún, minh bạch, miễn nhiệm, miễn phí, miễn trừ, mua bán, mua sắm, máy móc, mã số, mô hình, môi trường, mũi nhọn, mạng lưới, mạnh mẽ, mạo hiểm, mầm non, mật thiết,
  mặt hàng, mặt trận, mở rộng, mục tiêu, mục đích, mức sống, mức độ, mỹ tục, nam bộ, ngang tầm, nghiêm khắc, nghiêm minh, nghiêm trọng, nghiêm túc, nghiên cứu, nghiệp vụ,
  nghiệp đoàn, nghĩa vụ, nghề nghiệp, nghệ thuật, nghỉ hưu, nghị quyết, nghị định, ngoại giao, ngoại lệ, ngoại ngữ, nguy cơ, nguy hại, nguyên liệu, nguyên nhân, nguyên tắc,
  nguyện vọng, nguồn gốc, nguồn lực, ngành nghề, ngân hàng, ngân sách, ngôn ngữ, ngăn chặn, ngăn ngừa, ngắn hạn, nhanh chóng, nhiệm kỳ, nhiệm vụ, nhu cầu, nhà giáo,
  nhà kính, nhà máy, nhà nước, nhà trường, nhà ở, nhân dân, nhân loại, nhân lực, nhân sự, nhân tài, nhân tạo, nhân tố, nhân viên, nhân văn, nhìn chung, nhạy cảm, nhận diện,
  nhận thức, nhận xét, nhập cảnh, nhập khẩu, niềm tin, nâng cao, nâng cấp, né tránh, nêu gương, nòng cốt, nông dân, nông nghiệp, nông sản, nông thôn, năng lượng, năng lực,
  năng suất, năng động, nơi nhận, nước sạch, nạn nhân, nắm bắt, nắm chắc, nặng nề, nề nếp, nền tảng, nể nang, nối mạng, nổi bật, nỗ lực, nội bộ, nội dung, nội hàm, nội vụ,
  nội địa, nữ công, phong cách, phong phú, phong trào, phong tục, pháp chế, pháp luật, pháp lý, pháp lệnh, pháp quyền, phát biểu, phát hiện, phát huy, phát hành, phát sinh,
  phát thanh, phát triển, phát động, phân biệt, phân bổ, phân chia, phân công, phân cấp, phân loại, phân phối, phân quyền, phân tán, phân tích, phân định, phê bình,
  phê chuẩn, phê duyệt, phòng chống, phòng hộ, phòng ngừa, phóng sự, phù hợp, phương châm, phương hướng, phương pháp, phương thức, phương tiện, phương án, phạm quy,
  phạm tội, phạm vi, phản biện, phản bác, phản ánh, phản động, phấn đấu, phần lớn, phần mềm, phẩm chất, phối hợp, phổ biến, phổ cập, phổ thông, phụ cấp, phụ lục, phụ nữ,
  phụ thuộc, phụ trách, phụ trợ, phục hồi, phục vụ, phủ sóng, phức tạp, quan chức, quan hệ, quan liêu, quan niệm, quan trắc, quan trọng, quan tâm, quan điểm, quy chuẩn,
  quy chế, quy hoạch, quy mô, quy phạm, quy trình, quy tắc, quy định, quy ước, quyết liệt, quyết nghị, quyết sách, quyết toán, quyết tâm, quyết định, quyền hạn, quyền lợi,
  quyền lực, quán triệt, quân khu, quân sự, quân đội, quản lý, quản trị, quảng bá, quần chúng, quận ủy, quốc doanh, quốc dân, quốc gia, quốc hội, quốc phòng, quốc sách,
  quốc tế, quốc tịch, ranh giới, rà soát, rào cản, rác thải, rèn luyện, rõ nét, rõ ràng, rõ rệt, rút ngắn, răn đe, rộng rãi, rủi ro, rừng trồng, sai phạm, sai trái,
  sinh hoạt, sinh học, sinh khối, sinh thái, sinh viên, song phương, suy giảm, suy thoái, suốt đời, sàng lọc, sáng kiến, sáng tạo, sáp nhập, sát sao, sân chơi, sân khấu,
  sâu rộng, sâu sát, sâu sắc, sôi nổi, sông ngòi, sơ kết, sư phạm, sạt lở, sản lượng, sản phẩm, sản xuất, sắp xếp, sẵn sàng, số liệu, số lượng, sở hữu, sức khoẻ, sức mạnh,
  sử dụng, sửa chữa, sửa đổi, sự cố, sự kiện, sự nghiệp, tay nghề, tham dự, tham gia, tham khảo, tham mưu, tham nhũng, tham vấn, thanh niên, thanh toán, thanh tra, thay đổi,
  then chốt, thi công, thi hành, thi đua, thiên nhiên, thiên tai, thiết chế, thiết kế, thiết lập, thiết thực, thiết yếu, thiếu niên, thiểu số, thiệt hại, thoái vốn,
  thoát nước, thoả thuận, thu gom, thu hút, thu hẹp, thu hồi, thu nhập, thu thập, thu xếp, thuyết phục, thuần phong, thuận lợi, thuận tiện, thuế quan, thuộc địa, thuỷ sản,
  thành công, thành lập, thành phần, thành phố, thành quả, thành tích, thành tựu, thành uỷ, thành viên, thách thức, thái độ, tháo gỡ, thân thiện, thí nghiệm, thí điểm,
  thích hợp, thích ứng, thói quen, thông báo, thông lệ, thông minh, thông suốt, thông tin, thông tư, thông tấn, thông điệp, thông đạt, thù địch, thú y, thúc đẩy, thăm dò,
  thương binh, thương hiệu, thương mại, thường trực, thường vụ, thường xuyên, thưởng phạt, thạc sĩ, thảo luận, thất thoát, thất thu, thấu đáo, thẩm quyền, thẩm tra,
  thẩm định, thậm chí, thật sự, thắng lợi, thể chất, thể chế, thể dục, thể hiện, thể thao, thị trường, thị trấn, thị xã, thị ủy, thịnh vượng, thỏa ước, thống kê, thời gian,
  thời hạn, thời kỳ, thời lượng, thời điểm, thời đại, thụ hưởng, thủ công, thủ trưởng, thủ tướng, thủ tục, thủ đoạn, thủy lợi, thử nghiệm, thử thách, thực chất, thực hiện,
  thực hành, thực phẩm, thực sự, thực thi, thực tiễn, thực trạng, thực tế, tin cậy, tin học, tin tưởng, tinh giản, tinh gọn, tinh hoa, tinh thần, tiêm chủng, tiên phong,
  tiên tiến, tiêu biểu, tiêu chuẩn, tiêu chí, tiêu cực, tiêu dùng, tiêu thụ, tiêu độc, tiến bộ, tiến hành, tiến sĩ, tiến trình, tiến tới, tiến độ, tiếp cận, tiếp dân,
  tiếp nhận, tiếp thu, tiếp tục, tiếp xúc, tiết kiệm, tiềm lực, tiềm năng, tiền công, tiền lương, tiền mặt, tiền tệ, tiền đề, tiểu học, tiểu vùng, tiện ích, to lớn, toà án,
  toàn bộ, toàn cầu, toàn diện, toàn dân, toàn quốc, toàn thể, tra cứu, tranh chấp, tranh luận, tranh thủ, trao đổi, tri thức, triển khai, triển lãm, trung bình, trung bộ,
  trung chuyển, trung cấp, trung du, trung gian, trung hạn, trung học, trung thành, trung thực, trung tâm, trung ương, truy cập, truy cứu, truy tố, truy xuất, truyền hình,
  truyền thanh, truyền thông, truyền thống, tràn lan, trách nhiệm, trái phiếu, trái phép, trình tự, trình độ, trí thức, trí tuệ, trường học, trường hợp, trưởng thành,
  trả nợ, trật tự, trẻ em, trị giá, trọng dụng, trọng tâm, trọng yếu, trọng điểm, trọng đại, trồng trọt, trở thành, trợ cấp, trợ giúp, trợ lý, trợ vốn, trụ cột, trụ sở,
  trục lợi, trực quan, trực thuộc, trực tiếp, trực tuyến, tuy nhiên, tuyên bố, tuyên giáo, tuyên truyền, tuyến đường, tuyển dụng, tuyển sinh, tuyệt đối, tuân thủ, tuần hoàn,
  tuần lễ, tài chính, tài khoản, tài liệu, tài nguyên, tài năng, tài sản, tài trợ, tác dụng, tác hại, tác phong, tác phẩm, tác động, tái chế, tái tạo, tán thành, tâm lý,
  tâm tư, tìm hiểu, tìm kiếm, tình huống, tình hình, tình trạng, tích cực, tích hợp, tín dụng, tín ngưỡng, tín nhiệm, tính chất, tính cách, tôn giáo, tôn trọng, tôn vinh,
  tăng cường, tăng thu, tăng trưởng, tư duy, tư liệu, tư nhân, tư pháp, tư thục, tư tưởng, tư vấn, tương lai, tương thích, tương tác, tương đương, tương đối, tương ứng,
  tạo dựng, tạo lập, tạo thành, tạp chí, tấm gương, tấn công, tất yếu, tầm nhìn, tầng lớp, tận dụng, tập huấn, tập hợp, tập quán, tập thể, tập trung, tập đoàn, tệ nạn,
  tỉ lệ, tỉ trọng, tỉnh uỷ, tỉnh đoàn, tố cáo, tố giác, tố tụng, tốc độ, tối cao, tối thiểu, tối đa, tối ưu, tốt nghiệp, tốt đẹp, tồn đọng, tổ chức, tổ quốc, tổng chi,
  tổng hợp, tổng kết, tổng quát, tổng số, tổng thể, tội phạm, tờ trình, tự chủ, tự giác, tự hào, tự nguyện, tự nhiên, tự vệ, tự động, tỷ lệ, tỷ trọng, uy tín, uỷ ban,
  uỷ nhiệm, uỷ quyền, uỷ viên, vai trò, vi phạm, viên chức, viễn thông, viện trợ, việt nam, vô hiệu, vô tư, văn bản, văn hoá, văn học, văn kiện, văn minh, văn nghệ,
  văn phòng, vĩ mô, vũ khí, vũ trang, vướng mắc, vượt mức, vạn vật, vấn đề, vận chuyển, vận dụng, vận hành, vận tải, vận động, vật chất, vật liệu, vật lý, vệ sinh, vệ tinh,
  vị trí, vụ việc, vững chắc, vững mạnh, vững vàng, xem xét, xoá bỏ, xu hướng, xung kích, xuyên suốt, xuyên tạc, xuất bản, xuất hiện, xuất khẩu, xuất nhập, xuất sắc,
  xuất xứ, xác lập, xác nhận, xác thực, xác định, xâm hại, xây dựng, xã hội, xét duyệt, xét xử, xóa đói, xúc tiến, xếp hạng, xếp loại, xứng đáng, xử lý, xử phạt, y tế,
  yêu cầu, yêu nước, yếu kém, yếu tố, áp dụng, âm mưu, ô nhiễm, ý chí, ý kiến, ý nghĩa, ý thức, đa chiều, đa dạng, đa phương, đa số, đan xen, điều chỉnh, điều dưỡng,
  điều hành, điều kiện, điều lệ, điều phối, điều tiết, điều tra, điều trị, điển hình, điện lực, điện năng, điện tử, đo lường, đoàn kết, đoàn thể, đoàn viên, đàm phán,
  đào tạo, đáng kể, đánh giá, đáp ứng, đãi ngộ, đình công, đích thực, đòi hỏi, đòn bẩy, đóng góp, đóng vai, đô thị, đôn đốc, đông bắc, đông đảo, đúng mức, đúng đắn, đăng ký,
  đăng tải, đơn giản, đơn vị, đường bộ, đường dây, đường lối, đại biểu, đại chúng, đại diện, đại học, đại hội, đạo luật, đạo đức, đảm bảo, đảm nhiệm, đảng bộ, đảng uỷ,
  đảng viên, đất nước, đấu giá, đấu thầu, đấu tranh, đầu mối, đầu tiên, đầu tư, đẩy lùi, đẩy mạnh, đẳng cấp, đặc biệt, đặc khu, đặc thù, đặc trưng, đặc điểm, đặt hàng,
  đề cao, đề nghị, đề tài, đề xuất, đề án, đền ơn, địa bàn, địa lý, địa phương, địa điểm, định cư, định danh, định hình, định hướng, định kỳ, định mức, định nghĩa,
  đối ngoại, đối thoại, đối tác, đối tượng, đối xử, đối ứng, đồng bào, đồng bộ, đồng chí, đồng cấp, đồng thời, đồng tình, độc lập, đội ngũ, đội viên, động lực, động viên,
  đột phá, đột xuất, đời sống, đứng đầu, ưu tiên, ưu tú, ưu điểm, ưu đãi, ảnh hưởng, ổn định, ủng hộ, ứng cử, ứng dụng, ứng phó, ứng xử,
`;

/** Words and pairs that are right as well, though they have the letters of a term. */
export const OTHER_WORDS = `
  ban đỏ, bao quản, bào quan, bán thân, bạo quân, bản lề, bần thần, chinh phu, chinh phụ, chu kỳ, chu đáo, chuyên dụng, chuyên hoá, chuyên đế, chuyển dời, chuyển ngành,
  chân chính, chính đảng, chế định, chỉnh đảng, chủ quán, chứng cứ, chứng nhân, chữ nghĩa, cái cách, cân bàn, có khi, cô đọng, cô đồng, công chúng, công sản, công tắc,
  công vận, công ăn, công đoạn, công đồng, cùng cấp, cơ bần, cơ cầu, cơ số, cơ động, cư xử, cả thể, cần cù, cầu trục, cổ đông, cộng tác, cộng đoàn, cứng cáp, danh gia,
  danh giá, diễn từ, diễu hành, dân cử, dông bão, dầu ăn, dữ kiện, dự liệu, gia cảm, gia đinh, giả định, giầu mạnh, hai lòng, hiền lành, hiền thục, hoá giải, khô khan,
  kiên nghị, kê biên, kê đơn, ký sự, kịch bản, lan can, liên quân, lâu đài, lưu trú, lấn cấn, lẫn cẫn, lẻ loi, lịch sự, lực lưỡng, miễn nhiễm, ngoài lề, ngăn chận, ngăn sách, nhà may,
  nhãn lực, nhận thực, nhậy cảm, phán định, phân bậc, phân bố, phân bộ, phù trợ, phản biến, phản công, phản ảnh, phản ứng, phần đông, phẩm vị, phế binh,
  quân chủng, quân sư, quân ủy, quẫn trí, quận lỵ, rỡ ràng, sổ hưu, sổ lương, sữa chua, thanh trà, thiên tài, thuỷ lôi, thành niên, thánh tích, thù lao, thư hương,
  thương mãi, thương vụ, thảm đỏ, thất thủ, thẩm vấn, thị trưởng, thị uy, thứ trưởng, thức dậy, thừa nhận, thử hỏi, tin dùng, tinh chất, tiên lượng, tiên đề, tiêu diệt,
  tiêu hao, tiêu hủy, tiêu tốn, tiến công, tiến cống, tiếp dẫn, tiếp thụ, tiền phong, tiền phòng, tiền tiến, tiền trình, tiền đồ, tiểu thư, to cao, tráo đổi, trưng binh,
  trường thành, trường thạnh, trọng đãi, tuyên dương, tài phán, tân thanh, tân thành, tân thạnh, tình thân, tính hướng, tính trạng, tông chỉ, tù nhân, tù đọng, tư văn,
  tương dương, tập họp, tủ tường, tứ giác, từ nguyên, từ pháp, từ thực, từ động, tử giác, tự vẫn, uy quyền, vi mô, vùng vằng, văn bàn, văn hoa, văn phong, văn tài, xả hơi,
  xếp hàng, đa đảng, điển tích, điện tích, điện từ, đóng bao, đóng bộ, đông chí, đúng mực, đơn độc, đại hàn, đại hạn, đại hồi, đầu từ, đẩy lui, đắt hàng, đốt phá, đồng bạc,
  đồng dao, đồng tính, đồng đạo, độ lượng, động tình, động tĩnh, đứng đắn, ưu tư,
`;

/** Right words that stand for another where they make no sense. */
export const MISPLACED = `
  phần đầu, chi tiêu,
`;

/** What certain slips look like whose syllables are words by themselves. */
export const CERTAIN_SLIPS: ReadonlySet<string> = new Set(['cùng cố', 'chỉ phí', 'phạm vì', 'chủ trọng', 'đây mạnh', 'bao đảm', 'lao đông', 'đại điện']);

/** Syllables that are words by themselves: beside one of them a pair is no word, but the end of one and the beginning of another. */
export const ALONE: ReadonlySet<string> = new Set(`
  và của các những có là được để tại từ về với trong cho do ở theo trên sau trước khi nếu thì mà như đã sẽ đang cũng không chỉ còn vào ra lên xuống qua đó này kia một hai ba bốn năm sáu
  bảy tám chín mười đến đi làm lại hơn bị cùng dựa cần mới hay hoặc vì nên bởi đều rất quá nhất đủ giữa bằng gì ai nào thế vậy bên ngày tháng quý ngoài cả mọi mỗi nhau so thứ lúc nói nửa
  sang chứ vẫn nhận đặt giao đưa lấy thấy biết số sở bộ tỉnh xã huyện phường quận ban hội phòng tổ đội đảng đoàn nước nhà người việc bán mua thu chi xin giải cấp cao tốt lớn nhỏ nhiều ít
  đầu cuối sớm muộn chống sự tính dân ông bà anh chị em cô chú đất rừng biển sông cầu đường trường lớp thầy trò con cháu họ ta tôi mình nó cái chiếc cuốn bản bài câu chữ lời tiếng ý lòng
  tay mắt mặt đời mức giá tiền vốn quỹ nợ lãi thuế phí công thời kỳ kỷ tuổi tên hàng xe tàu máy điện lúa gạo cá tôm trâu bò lợn gà cây hoa quả rau muối đá cát than dầu khí gió mưa lũ bão
  nắng sáng tối trưa chiều đêm đông tây nam bắc xuân hạ ngành nghề thôn ấp làng khu vùng miền đảo núi đồi ruộng vườn ao hồ đê đập kênh mương cống bến cảng chợ quán kho bãi phố ngõ tầng
  phần mục điều khoản điểm chương lần lượt đợt khóa khoá phiên kíp buổi giờ phút tuần nay mai trừ cộng chia nhân tăng giảm thêm bớt mở đóng xây sửa phá dỡ chuyển đổi thay giữ bỏ gửi gọi
  hỏi đáp trả nộp phát cấm phạt thưởng khen chê thi đánh bắt giết cứu giúp học dạy đọc viết nghe nhìn xem tìm chọn dùng ăn uống ngủ nghỉ chơi chạy đứng ngồi nằm sinh chết khám chữa chăm
  nuôi trồng tưới bón gặt đào lấp san ủi lắp ráp tháo kéo đẩy nâng gắn nối cắt tách gộp dồn rút thủ luật án đúng sai thật giả tự riêng chung chủ khách vị chức quyền lợi hại khó dễ nhanh
  chậm gần xa sâu rộng hẹp dài ngắn mạnh yếu tươi khô ướt nóng lạnh mát sạch bẩn tâm tầm sức hết phải nhằm chưa đây đấy vừa rồi nữa luôn ngay sống toàn tình cách lối cơ chế đô thị trị văn
  pháp lượng quân chính hiện thực bí ngộ nội ngoại tương đối định tiến dựng hình
`.trim().split(/\s+/u));

/** Words before a number, with the slips of each that are no words there: `Chỉ thị sô 16`, `nãm 2025`. */
export const BEFORE_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  số: ['sô', 'sồ', 'sỗ'],
  năm: ['nãm'],
  ngày: ['ngảy', 'ngãy'],
  tháng: ['thàng', 'thảng', 'thãng'],
};

/** `phần đầu` is a first part; behind these words it can only be `phấn đấu`. */
export const STRIVING_AFTER: readonly string[] = ['nỗ lực', 'tiếp tục', 'quyết tâm', 'ra sức', 'tích cực', 'không ngừng', 'thi đua', 'toàn tỉnh', 'toàn huyện', 'toàn ngành', 'tinh thần', 'ý chí', 'mục tiêu', 'chỉ tiêu', 'đoàn kết', 'cùng nhau', 'luôn', 'hết sức'];

/** Where it opens a sentence or a clause, what follows says that somebody strives for it. */
export const STRIVEN_FOR: readonly string[] = [
  'đạt', 'đến', 'hoàn thành', 'toàn', 'có ít nhất', 'có từ', 'có trên', 'có khoảng', 'có hơn', 'ít nhất', 'trên', 'từ', 'thu', 'tăng', 'giảm', 'kết nạp', 'phát triển', 'thành lập', 'xây dựng', 'đưa', 'nâng', 'duy trì', 'giữ vững', 'tỷ lệ', 'tỉ lệ', 'hàng năm', 'hằng năm',
  'mỗi', 'bình quân', 'tốc độ', 'trong năm', 'vượt', 'thực hiện', 'trở thành', 'tổng thu', 'thu nhập', 'giải quyết', 'vận động', 'tổ chức', 'đào tạo', 'bồi dưỡng', 'không', 'hết năm', 'cơ bản', 'số', 'tổng số', 'giữ', 'phủ', 'khoảng', 'tối thiểu', 'trồng',
];

/** `chi tiêu` is spending; behind these words and before those it can only be `chỉ tiêu`. */
export const SPENDING: readonly string[] = ['ngân sách', 'thường xuyên', 'công', 'nội bộ', 'của', 'cho', 'tài chính', 'từ', 'kinh phí', 'đầu tư', 'hộ gia đình', 'tiêu dùng', 'tiết kiệm', 'mua sắm', 'bình quân', 'quân sự', 'quốc phòng', 'sai', 'vượt'];
