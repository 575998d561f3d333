/* Words by which figures of two documents are compared. */

/** Phrases that mean the same measure or thing; each line is one. What is none of them is compared as it is written. */
export const SAME_WORDS: readonly (readonly string[])[] = [
  ['đoàn viên', 'đoàn viên công đoàn'],
  ['kết nạp', 'kết nạp mới', 'phát triển mới', 'phát triển thêm', 'kết nạp thêm', 'phát triển đoàn viên', 'phát triển được', 'phát triển hội viên'],
  ['thành lập', 'thành lập mới', 'thành lập thêm', 'lập mới', 'xây dựng mới tổ chức', 'ra mắt', 'ra đời', 'thành lập được'],
  ['lao động', 'người lao động', 'nlđ'],
  ['công nhân', 'công nhân lao động', 'công nhân, lao động', 'cnlđ'],
  ['cán bộ công chức viên chức', 'cbccvc', 'cán bộ, công chức, viên chức', 'cán bộ, công chức', 'cán bộ công chức', 'cbcc', 'công chức, viên chức'],
  ['bảo hiểm y tế', 'bhyt'],
  ['bảo hiểm xã hội', 'bhxh'],
  ['bảo hiểm thất nghiệp', 'bhtn'],
  ['thủ tục hành chính', 'tthc'],
  ['dịch vụ công trực tuyến', 'dvctt', 'dvc trực tuyến'],
  ['ngân sách', 'ngân sách nhà nước', 'nsnn'],
  ['nông thôn mới', 'ntm'],
  ['hợp tác xã', 'htx'],
  ['công đoàn cơ sở', 'cđcs'],
  ['doanh nghiệp', 'dn'],
  ['trung học cơ sở', 'thcs'],
  ['trung học phổ thông', 'thpt'],
  ['công nghệ thông tin', 'cntt'],
  ['ủy ban nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['giấy chứng nhận quyền sử dụng đất', 'gcnqsdđ', 'sổ đỏ', 'giấy chứng nhận qsdđ'],
  ['tổng sản phẩm trên địa bàn', 'grdp', 'tổng sản phẩm'],
  ['kim ngạch xuất khẩu', 'giá trị xuất khẩu', 'tổng kim ngạch xuất khẩu', 'giá trị hàng hóa xuất khẩu', 'kim ngạch xuất khẩu hàng hóa', 'giá trị xuất khẩu hàng hóa', 'kim ngạch hàng hóa xuất khẩu'],
  ['tai nạn giao thông', 'tngt'],
  ['tai nạn lao động', 'tnlđ'],
  ['thỏa ước lao động tập thể', 'tưlđtt', 'thỏa ước', 'tưlđ'],
  ['an toàn thực phẩm', 'vệ sinh an toàn thực phẩm', 'attp', 'vsattp'],
  ['an toàn vệ sinh lao động', 'atvslđ'],
  ['phòng cháy chữa cháy', 'pccc', 'phòng cháy, chữa cháy', 'phòng cháy và chữa cháy'],
  ['rác thải', 'chất thải', 'rác', 'chất thải rắn', 'rác thải rắn'],
  ['người dân', 'dân cư', 'dân số', 'nhân dân', 'cư dân', 'nhân khẩu', 'dân'],
  ['đầu người', 'mỗi người dân', 'mỗi người', 'một người', 'người dân/năm'],
  ['hộ', 'hộ gia đình', 'gia đình', 'hộ dân'],
  ['hộ nghèo', 'hộ nghèo theo chuẩn đa chiều', 'hộ nghèo theo chuẩn nghèo đa chiều', 'hộ nghèo theo tiêu chí đa chiều', 'hộ nghèo tiếp cận đa chiều', 'gia đình nghèo', 'hộ gia đình nghèo', 'hộ thuộc diện nghèo', 'hộ diện nghèo', 'số hộ nghèo', 'nghèo đa chiều', 'hộ nghèo đa chiều'],
  ['trường', 'trường học', 'nhà trường', 'cơ sở giáo dục'],
  ['trẻ', 'trẻ em', 'cháu', 'em nhỏ'],
  ['học sinh', 'hs', 'học trò'],
  ['giáo viên', 'gv', 'thầy cô giáo', 'thầy giáo, cô giáo'],
  ['sử dụng', 'dùng', 'được sử dụng', 'được dùng'],
  ['nước hợp vệ sinh', 'nước sinh hoạt hợp vệ sinh'],
  ['nước sạch', 'nước sạch sinh hoạt'],
  ['tham gia', 'có thẻ', 'tham dự', 'đóng'],
  ['ra lớp', 'đến lớp', 'đến trường', 'đi học', 'tới lớp', 'tới trường'],
  ['việc làm', 'việc làm mới', 'chỗ làm', 'công ăn việc làm', 'chỗ làm việc', 'việc làm tăng thêm'],
  ['trồng', 'trồng mới', 'trồng được'],
  ['độ che phủ', 'che phủ', 'tỷ lệ che phủ'],
  ['làm', 'xây', 'xây dựng', 'xây mới', 'xây dựng mới', 'làm mới', 'xây cất'],
  ['sửa chữa', 'sửa', 'tu sửa', 'sửa sang', 'duy tu', 'cải tạo', 'tu bổ', 'tôn tạo', 'trùng tu', 'tu bổ, tôn tạo'],
  ['mở', 'tổ chức', 'khai giảng'],
  ['đào tạo nghề', 'dạy nghề', 'học nghề', 'truyền nghề'],
  ['kinh phí', 'tổng kinh phí', 'số tiền', 'tổng số tiền', 'tổng trị giá', 'tổng giá trị', 'với số tiền', 'nguồn kinh phí'],
  ['làm việc ở nước ngoài', 'đi làm việc ở nước ngoài', 'lao động ở nước ngoài', 'đi lao động ở nước ngoài', 'xuất khẩu lao động', 'đi xuất khẩu lao động', 'làm việc có thời hạn ở nước ngoài', 'đi làm việc có thời hạn ở nước ngoài', 'lao động có thời hạn ở nước ngoài', 'đi lao động có thời hạn ở nước ngoài', 'lao động đi làm việc ở nước ngoài', 'đi làm việc tại nước ngoài'],
  ['phụ nữ mang thai', 'thai phụ', 'bà mẹ mang thai', 'phụ nữ có thai', 'sản phụ'],
  ['bằng cấp, chứng chỉ', 'văn bằng, chứng chỉ', 'bằng, chứng chỉ', 'chứng chỉ', 'văn bằng chứng chỉ', 'chứng nhận'],
  ['tập huấn', 'bồi dưỡng', 'tập huấn, bồi dưỡng', 'bồi dưỡng, tập huấn'],
  ['lớp', 'lớp học', 'khóa', 'khóa học'],
  ['tuyên truyền', 'phổ biến', 'truyền thông', 'nói chuyện chuyên đề', 'tuyên truyền, vận động', 'tuyên truyền, giáo dục', 'truyền thông, giáo dục', 'tuyên truyền, phổ biến', 'phổ biến, tuyên truyền'],
  ['khám, chữa bệnh', 'khám chữa bệnh', 'kcb', 'khám và chữa bệnh', 'khám bệnh, chữa bệnh'],
  ['bác sĩ', 'thầy thuốc'],
  ['người bệnh', 'bệnh nhân', 'người khám chữa bệnh'],
  ['tiêm chủng đầy đủ', 'tiêm đủ vắc xin', 'tiêm đầy đủ các loại vắc xin', 'tiêm đầy đủ vắc xin', 'tiêm chủng đủ', 'tiêm đủ', 'tiêm đủ mũi'],
  ['phụ nữ', 'nữ', 'chị em'],
  ['thanh niên', 'đoàn viên thanh niên', 'đvtn', 'đoàn viên, thanh niên'],
  ['thôn', 'ấp', 'bản', 'buôn', 'làng', 'thôn, bản', 'thôn, buôn', 'xóm'],
  ['khen thưởng', 'biểu dương', 'tuyên dương', 'biểu dương, khen thưởng'],
  ['hỗ trợ', 'giúp đỡ', 'giúp', 'trợ giúp'],
  ['thăm hỏi', 'thăm', 'thăm, tặng quà', 'thăm hỏi, tặng quà'],
  ['hoàn cảnh khó khăn', 'khó khăn', 'hoàn cảnh đặc biệt khó khăn', 'vượt khó'],
  ['tổng vốn đầu tư', 'vốn đầu tư', 'tổng mức đầu tư', 'tổng vốn'],
  ['thu nhập bình quân', 'thu nhập', 'bình quân thu nhập', 'mức thu nhập bình quân', 'mức thu nhập trung bình', 'thu nhập trung bình', 'tiền lương bình quân', 'lương bình quân'],
  ['được công nhận', 'đạt danh hiệu', 'đạt tiêu chuẩn', 'được công nhận danh hiệu', 'được công nhận đạt', 'đạt chuẩn', 'được công nhận đạt chuẩn'],
  ['đúng hạn', 'đúng thời hạn', 'kịp hạn', 'đúng và trước hạn', 'trước và đúng hạn', 'trước hạn và đúng hạn', 'đúng thời gian', 'đúng tiến độ'],
  ['trước hạn', 'trước thời hạn', 'sớm hơn hạn'],
  ['giải quyết', 'xử lý'],
  ['hội nghị người lao động', 'hội nghị nlđ'],
  ['trực tuyến', 'qua mạng', 'trên môi trường mạng', 'online', 'môi trường mạng'],
  ['không dùng tiền mặt', 'phi tiền mặt', 'không tiền mặt'],
  ['mắc', 'bị', 'nhiễm'],
  ['tử vong', 'chết', 'tử vong do'],
  ['thấp còi', 'thể thấp còi', 'suy dinh dưỡng thấp còi', 'suy dinh dưỡng thể thấp còi', 'thấp so với tuổi', 'suy dinh dưỡng chiều cao theo tuổi'],
  ['nhẹ cân', 'thể nhẹ cân', 'suy dinh dưỡng nhẹ cân', 'suy dinh dưỡng thể nhẹ cân', 'thiếu cân', 'nhẹ cân so với tuổi', 'suy dinh dưỡng cân nặng theo tuổi'],
  ['ứng dụng', 'áp dụng'],
  ['kiểm tra', 'kiểm tra, giám sát', 'giám sát', 'thanh tra, kiểm tra', 'thanh tra'],
  ['hiến máu', 'hiến máu tình nguyện', 'hiến máu nhân đạo'],
  ['khu dân cư', 'tổ dân phố', 'khu phố'],
  ['thu gom', 'gom'],
  ['quỹ khuyến học', 'khuyến học'],
  ['đối thoại', 'tiếp xúc, đối thoại'],
  ['gia súc', 'đàn gia súc', 'tổng đàn gia súc'],
  ['gia cầm', 'đàn gia cầm', 'tổng đàn gia cầm'],
  ['thuỷ sản', 'thủy hải sản', 'nuôi trồng thủy sản'],
  ['lương thực có hạt', 'lương thực', 'lương thực cây có hạt', 'cây lương thực có hạt'],
  ['bê tông hóa', 'cứng hóa', 'đổ bê tông', 'làm đường bê tông', 'rải bê tông', 'thảm nhựa', 'nhựa hóa', 'trải nhựa', 'bê tông'],
  ['người cao tuổi', 'nct', 'cụ'],
  ['khách du lịch', 'du khách', 'lượt khách', 'lượt khách du lịch', 'lượt du khách', 'khách tham quan', 'lượt khách tham quan', 'lượt khách tham quan, du lịch', 'khách tham quan, du lịch', 'lượt khách tham', 'khách'],
  ['tai biến', 'sự cố'],
  ['máy tính', 'máy vi tính'],
  ['đề tài', 'đề tài nghiên cứu', 'đề tài khoa học', 'nhiệm vụ khoa học', 'nhiệm vụ khoa học và công nghệ'],
  ['sáng kiến', 'sáng kiến kinh nghiệm', 'giải pháp sáng kiến'],
  ['bộ phận một cửa', 'bộ phận tiếp nhận và trả kết quả', 'trung tâm phục vụ hành chính công', 'trung tâm hành chính công'],
  ['hài lòng', 'mức độ hài lòng', 'chỉ số hài lòng', 'sự hài lòng'],
  ['ký số', 'chữ ký số'],
  ['tài khoản định danh điện tử', 'định danh điện tử', 'vneid', 'tài khoản định danh'],
  ['tổ chức cơ sở đảng', 'tccsđ', 'cơ sở đảng'],
  ['lý luận chính trị', 'llct'],
  ['quán triệt', 'học tập, quán triệt', 'học tập và quán triệt', 'nghiên cứu, học tập, quán triệt', 'nghiên cứu, quán triệt', 'quán triệt, học tập', 'học tập'],
  ['tặng quà', 'trao quà', 'trao tặng quà', 'phần quà', 'suất quà', 'quà'],
  ['mái ấm', 'mái ấm công đoàn', 'nhà mái ấm', 'nhà mái ấm công đoàn'],
  ['tư vấn pháp luật', 'tư vấn pháp lý', 'trợ giúp pháp lý'],
  ['phổ cập giáo dục', 'phổ cập', 'pcgd'],
  ['học sinh giỏi', 'hsg'],
  ['chuẩn quốc gia', 'đạt chuẩn quốc gia', 'được công nhận đạt chuẩn quốc gia', 'được công nhận chuẩn quốc gia', 'công nhận đạt chuẩn quốc gia', 'công nhận chuẩn quốc gia'],
  ['bán trú', 'ăn bán trú', 'học bán trú'],
  ['bỏ học', 'nghỉ học giữa chừng', 'bỏ học giữa chừng', 'thôi học'],
  ['thiết bị dạy học', 'đồ dùng dạy học'],
  ['trên chuẩn', 'trình độ trên chuẩn', 'đạt trên chuẩn', 'đạt trình độ trên chuẩn'],
  ['suy dinh dưỡng', 'sdd'],
  ['tăng huyết áp', 'cao huyết áp', 'huyết áp cao'],
  ['đái tháo đường', 'tiểu đường'],
  ['khám thai', 'thăm thai'],
  ['quản lý, điều trị', 'theo dõi, điều trị', 'quản lý, theo dõi', 'theo dõi, quản lý', 'theo dõi, cấp thuốc', 'quản lý điều trị'],
  ['sinh con thứ ba', 'sinh con thứ 3', 'con thứ ba', 'con thứ 3', 'sinh con thứ ba trở lên', 'sinh con thứ 3 trở lên'],
  ['biện pháp tránh thai', 'tránh thai', 'bptt'],
  ['sức khỏe sinh sản', 'skss'],
  ['nhà tiêu', 'hố xí', 'nhà vệ sinh', 'công trình vệ sinh'],
  ['trạm y tế', 'tyt'],
  ['nhân viên y tế', 'cán bộ y tế', 'nvyt'],
  ['hồ sơ sức khỏe', 'hồ sơ quản lý sức khỏe', 'sổ sức khỏe điện tử', 'hồ sơ sức khỏe điện tử', 'sổ sức khỏe'],
  ['khám sức khỏe', 'khám sức khỏe định kỳ', 'kiểm tra sức khỏe', 'khám sức khoẻ tổng quát'],
  ['sản xuất kinh doanh', 'sản xuất, kinh doanh', 'sxkd', 'sản xuất và kinh doanh', 'kinh doanh'],
  ['lợn', 'heo', 'đàn lợn', 'đàn heo', 'tổng đàn lợn', 'tổng đàn heo'],
  ['bò', 'đàn bò', 'tổng đàn bò'],
  ['trâu', 'đàn trâu', 'tổng đàn trâu'],
  ['kênh mương', 'kênh, mương', 'mương', 'kênh'],
  ['giao thông nông thôn', 'đường giao thông nông thôn', 'đường nông thôn', 'gtnt'],
  ['phân tán', 'cây phân tán', 'cây trồng phân tán', 'cây xanh phân tán'],
  ['giá trị sản xuất', 'gtsx'],
  ['hữu cơ', 'nông nghiệp hữu cơ', 'canh tác hữu cơ', 'theo hướng hữu cơ'],
  ['vietgap', 'tiêu chuẩn vietgap', 'theo vietgap', 'theo tiêu chuẩn vietgap', 'chứng nhận vietgap'],
  ['công nghệ cao', 'ứng dụng công nghệ cao', 'nông nghiệp công nghệ cao'],
  ['liên kết', 'chuỗi liên kết', 'liên kết chuỗi', 'liên kết theo chuỗi', 'hợp đồng liên kết'],
  ['tiêm phòng', 'tiêm vắc xin', 'tiêm vaccine'],
  ['gia đình văn hóa', 'hộ gia đình văn hóa', 'hộ văn hóa', 'gia đình đạt chuẩn văn hóa', 'hộ đạt chuẩn văn hóa', 'danh hiệu gia đình văn hóa', 'hộ đạt danh hiệu gia đình văn hóa', 'hộ gia đình đạt danh hiệu gia đình văn hóa', 'gia đình đạt danh hiệu văn hóa', 'hộ đạt gia đình văn hóa', 'gia đình được công nhận văn hóa', 'hộ đạt chuẩn gia đình văn hóa', 'hộ gia đình đạt chuẩn gia đình văn hóa', 'hộ được công nhận gia đình văn hóa', 'hộ gia đình được công nhận gia đình văn hóa', 'danh hiệu văn hóa'],
  ['thôn văn hóa', 'làng văn hóa', 'thôn đạt danh hiệu văn hóa', 'thôn đạt chuẩn văn hóa', 'khu dân cư văn hóa', 'danh hiệu thôn văn hóa', 'thôn đạt danh hiệu thôn văn hóa', 'khu dân cư đạt chuẩn văn hóa', 'ấp văn hóa', 'bản văn hóa', 'tổ dân phố văn hóa', 'thôn, tổ dân phố văn hóa'],
  ['tạm', 'dột nát', 'tạm, dột nát'],
  ['hộ cận nghèo', 'cận nghèo', 'gia đình cận nghèo', 'hộ diện cận nghèo', 'hộ gia đình cận nghèo'],
  ['đóng góp', 'góp', 'ủng hộ', 'quyên góp', 'vận động'],
  ['nhà văn hóa', 'nhà sinh hoạt cộng đồng', 'nhà văn hóa cộng đồng', 'nhà văn hóa thôn'],
  ['người có công', 'gia đình chính sách', 'đối tượng chính sách', 'gia đình người có công', 'hộ chính sách', 'hộ gia đình chính sách', 'gia đình thuộc diện chính sách', 'gia đình có công', 'người có công với cách mạng'],
  ['bảo trợ xã hội', 'btxh', 'trợ cấp xã hội'],
  ['internet', 'mạng internet', 'cáp quang', 'internet cáp quang', 'internet băng rộng', 'băng rộng cố định', 'băng rộng'],
  ['điện thoại thông minh', 'smartphone'],
  ['camera', 'camera an ninh', 'mắt camera', 'camera giám sát'],
  ['khám phá', 'điều tra, khám phá', 'điều tra làm rõ', 'phá án', 'làm rõ', 'điều tra, làm rõ'],
  ['nhập ngũ', 'giao quân', 'tuyển quân', 'gọi công dân nhập ngũ', 'gọi nhập ngũ', 'tuyển gọi công dân nhập ngũ', 'lên đường nhập ngũ', 'tân binh', 'tòng quân'],
  ['dân quân', 'dân quân tự vệ', 'dqtv'],
  ['giải ngân', 'giải ngân vốn', 'vốn giải ngân'],
  ['khởi nghiệp', 'lập nghiệp', 'khởi nghiệp, lập nghiệp', 'khởi sự', 'khởi sự kinh doanh'],
  ['vay', 'vay vốn', 'vốn vay', 'được vay', 'cho vay', 'được vay vốn', 'vay ưu đãi'],
  ['dư nợ', 'tổng dư nợ'],
  ['hướng nghiệp', 'định hướng nghề nghiệp', 'nghề nghiệp', 'tư vấn hướng nghiệp', 'tư vấn nghề nghiệp'],
  ['nguồn lực xã hội', 'xã hội hóa', 'nguồn xã hội hóa', 'nhà hảo tâm', 'nguồn xã hội', 'nguồn lực xã hội hóa', 'các nguồn xã hội'],
  ['câu lạc bộ', 'clb'],
  ['thể dục thể thao', 'thể dục, thể thao', 'tdtt', 'thể thao', 'luyện tập thể dục thể thao', 'tập luyện thể dục thể thao', 'tập thể dục thể thao', 'luyện tập thể dục, thể thao', 'tập luyện thể dục, thể thao', 'tập luyện thể thao', 'rèn luyện thân thể', 'rèn luyện sức khỏe'],
  ['sản xuất kinh doanh giỏi', 'sản xuất, kinh doanh giỏi', 'sản xuất và kinh doanh giỏi', 'làm kinh tế giỏi'],
  ['phân loại rác', 'phân loại rác tại nguồn', 'phân loại rác thải tại nguồn', 'phân loại chất thải tại nguồn', 'phân loại chất thải rắn tại nguồn', 'phân loại rác thải', 'phân loại chất thải rắn sinh hoạt tại nguồn'],
  ['hộ kinh doanh', 'hộ kinh doanh cá thể', 'hộ cá thể'],
  ['qua đào tạo', 'được đào tạo', 'đã qua đào tạo', 'có tay nghề', 'qua đào tạo nghề'],
  ['điểm vui chơi', 'sân chơi', 'khu vui chơi', 'điểm vui chơi, giải trí', 'điểm vui chơi giải trí'],
  ['bơi', 'dạy bơi', 'học bơi', 'biết bơi', 'phổ cập bơi'],
  ['thương tích', 'tai nạn thương tích'],
  ['bạo lực gia đình', 'bạo hành gia đình', 'bạo lực trong gia đình'],
  ['tảo hôn', 'kết hôn chưa đủ tuổi', 'kết hôn khi chưa đủ tuổi'],
  ['chiếu sáng', 'thắp sáng', 'điện chiếu sáng', 'thắp sáng đường quê', 'điện đường', 'thắp sáng làng quê'],
  ['tiến sĩ', 'trình độ tiến sĩ', 'học vị tiến sĩ'],
  ['thạc sĩ', 'trình độ thạc sĩ', 'học vị thạc sĩ', 'cao học', 'bậc thạc sĩ'],
  ['bài báo', 'bài báo khoa học', 'công bố khoa học', 'công trình công bố'],
  ['nghiên cứu khoa học', 'nckh'],
  ['ưu tú', 'xuất sắc tiêu biểu', 'tiêu biểu'],
  ['đoàn kết tập hợp', 'đoàn kết, tập hợp', 'tập hợp', 'thu hút, tập hợp'],
  ['sinh hoạt hè', 'hoạt động hè'],
  ['đơn thư', 'đơn thư khiếu nại, tố cáo', 'khiếu nại, tố cáo', 'đơn khiếu nại, tố cáo', 'khiếu nại tố cáo'],
  ['nước tưới', 'tưới', 'tưới tiêu'],
  ['chuyển đổi số', 'cđs'],
  ['tổ công nghệ số cộng đồng', 'tổ công nghệ số', 'tổ chuyển đổi số cộng đồng'],
  ['sơ cứu', 'cấp cứu', 'ca cấp cứu'],
  ['cán bộ công đoàn', 'cbcđ'],
  ['nghỉ dưỡng', 'tham quan, nghỉ mát', 'nghỉ mát', 'tham quan, du lịch'],
  ['bữa ăn ca', 'bữa ăn giữa ca', 'suất ăn ca'],
  ['không có ma túy', 'sạch ma túy', 'không ma túy', 'không có tệ nạn ma túy'],
  ['homestay', 'lưu trú tại nhà', 'nhà ở có phòng cho khách du lịch thuê'],
  ['biểu diễn', 'lưu diễn', 'diễn'],
  ['bạn đọc', 'độc giả', 'người đọc', 'người đến đọc'],
  ['nước ngoài', 'quốc tế', 'ngoại quốc'],
  ['tiết kiệm', 'gửi tiết kiệm', 'dành dụm', 'huy động tiết kiệm'],
  ['tuyển sinh', 'tuyển', 'tuyển mới', 'tuyển được', 'nhập học', 'tuyển chọn'],
  ['ký mới', 'ký lần đầu', 'ký kết mới'],
  ['thoát nghèo', 'ra khỏi hộ nghèo', 'vươn lên thoát nghèo', 'thoát khỏi hộ nghèo'],
  ['giấy chứng nhận', 'giấy xác nhận'],
  ['toàn trình', 'mức độ 4', 'mức độ toàn trình'],
  ['học bạ số', 'học bạ điện tử'],
  ['bệnh án điện tử', 'hồ sơ bệnh án điện tử'],
  ['kiên cố', 'kiên cố hóa', 'xây dựng kiên cố'],
  ['hệ thống xử lý nước thải', 'hệ thống xử lý nước thải tập trung', 'nhà máy xử lý nước thải', 'trạm xử lý nước thải'],
  ['chứng chỉ rừng', 'fsc', 'chứng chỉ fsc', 'chứng chỉ quản lý rừng bền vững', 'chứng nhận quản lý rừng bền vững'],
  ['tiếp công dân', 'tiếp dân'],
  ['kiến nghị cử tri', 'kiến nghị của cử tri', 'ý kiến, kiến nghị của cử tri', 'ý kiến cử tri'],
  ['phạm pháp hình sự', 'tội phạm về trật tự xã hội', 'vụ phạm tội về trật tự xã hội', 'tội phạm hình sự'],
  ['tố giác, tin báo về tội phạm', 'tin báo, tố giác tội phạm', 'tin báo về tội phạm', 'tin báo tội phạm', 'tố giác tội phạm'],
  ['hòa giải', 'hòa giải thành'],
  ['khách lưu trú', 'khách qua đêm', 'khách có lưu trú'],
  ['tổng thu từ du lịch', 'doanh thu du lịch', 'tổng thu từ khách du lịch', 'thu từ du lịch', 'tổng thu du lịch', 'doanh thu từ du lịch'],
  ['tổ tiết kiệm và vay vốn', 'tổ tiết kiệm vay vốn'],
  ['tổ hợp tác', 'tht'],
  ['sàng lọc', 'khám sàng lọc', 'tầm soát', 'khám tầm soát'],
  ['sáng chế', 'bằng độc quyền sáng chế'],
  ['kiểm định', 'kiểm định chất lượng', 'đánh giá ngoài'],
  ['học liệu số', 'học liệu điện tử', 'bài giảng điện tử', 'học liệu'],
  ['phó giáo sư', 'chức danh phó giáo sư'],
  ['ký túc xá', 'ktx'],
  ['đuối nước', 'tai nạn đuối nước'],
  ['vắc xin', 'vaccine', 'vắc-xin'],
  ['cháy', 'hỏa hoạn', 'cháy, nổ', 'cháy nổ'],
  ['lấn chiếm', 'vi phạm hành lang', 'vi phạm lấn chiếm'],
  ['sạt lở', 'lũ quét', 'sạt lở đất', 'lũ ống'],
  ['di dời', 'di chuyển', 'tái định cư', 'sắp xếp dân cư', 'bố trí dân cư'],
  ['phân hữu cơ', 'ủ phân'],
  ['bồi dưỡng nghiệp vụ', 'tập huấn nghiệp vụ'],
  ['tọa đàm', 'hội thảo', 'tọa đàm, hội thảo'],
  ['trung tâm văn hóa', 'nhà văn hóa xã', 'trung tâm văn hóa, thể thao', 'trung tâm văn hóa - thể thao'],
  ['phát thanh', 'truyền thanh'],
  ['trẻ dưới 36 tháng', 'nhà trẻ', 'trẻ nhà trẻ'],
  ['đoạt giải', 'đạt giải', 'mang về', 'giành'],
  ['thi học sinh giỏi', 'kỳ thi chọn học sinh giỏi', 'kỳ thi học sinh giỏi'],
  ['người khuyết tật', 'nkt', 'khuyết tật'],
  ['trung bình', 'bình quân'],
  ['phẫu thuật', 'mổ'],
  ['điều trị nội trú', 'nằm viện'],
  ['lúa', 'thóc', 'thóc lúa'],
  ['cử', 'đưa đi', 'cử đi'],
  ['hành trình', 'chuyến đi'],
  ['giải phóng mặt bằng', 'bàn giao mặt bằng', 'gpmb', 'giải phóng mặt bằng sạch', 'mặt bằng sạch'],
  ['hội viên', 'hv'],
  ['bệnh viện', 'bv'],
  ['kỹ thuật mới', 'kỹ thuật lần đầu'],
  ['hồ sơ bệnh án', 'bệnh án'],
  ['công suất giường bệnh', 'công suất sử dụng giường bệnh', 'công suất sử dụng giường', 'sử dụng giường bệnh'],
  ['chuyển tuyến', 'chuyển viện'],
  ['xuất viện', 'ra viện'],
  ['đơn vị máu', 'máu'],
  ['sản phẩm', 'mặt hàng'],
  ['nợ đọng', 'nợ thuế', 'nợ đọng thuế'],
  ['thu hồi đất', 'giao đất'],
  ['cấp nước', 'cung cấp nước'],
  ['điểm du lịch', 'khu, điểm du lịch'],
  ['lao động có việc làm', 'có việc làm'],
  ['trồng cây', 'trồng cây xanh'],
  ['xe đạp', 'chiếc xe đạp'],
  ['hè', 'mùa hè', 'tình nguyện hè'],
  ['trường học an toàn', 'an toàn trường học'],
  ['gia đình trẻ', 'hộ trẻ'],
];

/** Phrases that say two things at once, and the words that say them apart. */
export const PARAPHRASES: readonly (readonly [phrase: string, words: readonly string[]])[] = [
  ['kết nạp vào Đảng', ['kết nạp', 'đảng viên']], ['đứng vào hàng ngũ của Đảng', ['kết nạp', 'đảng viên']], ['phát triển đảng viên', ['kết nạp', 'đảng viên']], ['phát triển đảng viên mới', ['kết nạp', 'đảng viên']], ['vào Đảng', ['đảng viên']], ['hàng ngũ của Đảng', ['đảng viên']], ['hàng ngũ Đảng', ['đảng viên']],
  ['gia nhập Công đoàn', ['kết nạp', 'đoàn viên']], ['vào Công đoàn', ['kết nạp', 'đoàn viên']], ['vào Hội', ['kết nạp', 'hội viên']], ['đứng vào hàng ngũ của Hội', ['kết nạp', 'hội viên']], ['gia nhập Hội', ['kết nạp', 'hội viên']], ['phát triển mới hội viên', ['kết nạp', 'hội viên']],
  ['kết nạp vào Đoàn', ['kết nạp', 'đoàn viên']], ['đứng vào hàng ngũ của Đoàn', ['kết nạp', 'đoàn viên']], ['vào hàng ngũ của Đoàn', ['kết nạp', 'đoàn viên']],
  ['giáo viên giỏi', ['giáo viên', 'dạy', 'giỏi']], ['nông dân giỏi', ['nông dân', 'sản xuất kinh doanh giỏi']], ['học nghị quyết', ['quán triệt', 'nghị', 'quyết']],
  ['nữ lao động', ['lao động', 'phụ nữ']], ['lao động là nữ', ['lao động', 'phụ nữ']], ['nữ công nhân', ['công nhân', 'phụ nữ']], ['cấp sổ đỏ', ['cấp', 'giấy chứng nhận quyền sử dụng đất']],
];

/** Words that say nothing of what is measured: of promising and of reaching, links, whole places, and the name of a share itself. */
export const SILENT_WORDS: readonly string[] = [
  'phấn đấu', 'đạt', 'đạt được', 'hoàn thành', 'thực hiện', 'đã', 'được', 'đang', 'sẽ', 'có', 'còn', 'là', 'chiếm', 'ước', 'ước đạt', 'khoảng', 'bảo đảm', 'đảm bảo', 'duy trì', 'nâng', 'nâng lên', 'đưa', 'giữ', 'giữ vững', 'ổn định', 'xuống', 'lên', 'giảm còn', 'giảm xuống', 'giảm', 'tăng',
  'và', 'các', 'những', 'của', 'cho', 'ở', 'tại', 'trong', 'trên', 'với', 'về', 'từ', 'đến', 'tới', 'vào', 'ra', 'do', 'bởi', 'để', 'nhằm', 'theo', 'so với', 'cùng kỳ', 'năm trước', 'mỗi', 'một', 'mọi', 'toàn bộ', 'tất cả', 'hoặc', 'cũng', 'như', 'thì', 'mà', 'này', 'đó', 'nay', 'tức',
  'tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỷ suất', 'tỉ suất', 'số', 'số lượng', 'tổng', 'tổng số', 'con số', 'mức', 'chỉ tiêu', 'kế hoạch', 'trở lên', 'ít nhất', 'tối thiểu', 'không quá', 'trên địa bàn', 'địa bàn', 'toàn tỉnh', 'toàn huyện', 'toàn xã', 'toàn ngành', 'toàn thành phố', 'toàn trường', 'toàn quận', 'toàn thị xã',
  'cả tỉnh', 'cả huyện', 'cả xã', 'tỉnh', 'huyện', 'trong năm', 'năm', 'cả năm', 'hằng năm', 'hàng năm', 'hiện', 'hiện có', 'hiện nay', 'đến nay', 'tính đến', 'cuối năm', 'thuộc diện', 'diện', 'thuộc', 'kết quả', 'xảy ra', 'để xảy ra', 'không để', 'trong kỳ', 'tổng cộng', 'bình quân mỗi năm', 'xếp loại', 'mới',
  'lượt', 'lượng', 'thêm', 'doanh số', 'đầu nhiệm kỳ', 'từ đầu nhiệm kỳ', 'nhiệm kỳ', 'cuối nhiệm kỳ', 'đầu năm', 'từ đầu năm', 'trung bình mỗi năm', 'dự kiến', 'nhiệm vụ', 'phát sinh', 'cái', 'chiếc', 'căn', 'ngôi', 'đợt này', 'riêng', 'cụ thể', 'trong đó', 'đối với', 'thông qua', 'qua', 'trị giá', 'thời gian', 'mục tiêu', 'hơn', 'gần', 'ghi nhận', 'lũy kế', 'luỹ kế', 'cơ bản', 'chủ yếu', 'bằng', 'tương đương', 'cuối', 'cuối kỳ', 'theo học', 'bao phủ', 'tỷ lệ bao phủ', 'thu được', 'gieo cấy', 'gieo trồng', 'cấy', 'thu hoạch', 'đang', 'các loại', 'theo hợp đồng', 'xuất cảnh', 'về nhà ở', 'theo quy chuẩn', 'so với tuổi',
  'làm việc', 'kể từ', 'trong kỳ báo cáo', 'hàng tháng', 'hằng tháng', 'hằng quý', 'vẫn', 'đều', 'chỉ', 'toàn khóa', 'trực thuộc', 'gồm', 'bao gồm', 'ngoài ra', 'bên cạnh đó', 'đồng thời', 'cùng với', 'qua đó', 'sau khi', 'đến hết', 'tới nay', 'tính chung', 'đã có', 'hiện đã', 'lên đến', 'lên tới', 'nhất là', 'các em', 'các cháu', 'đã đến', 'tính từ', 'tính đến nay', 'trong nhiệm kỳ', 'cả nhiệm kỳ', 'toàn nhiệm kỳ', 'từng', 'khi', 'vừa', 'mỗi năm', 'hàng', 'nào', 'nhiều', 'ít',
];

/** Verbs and nouns of the work itself, which two documents seldom choose alike: they count, but little. */
export const WEAK_WORDS: readonly string[] = [
  'tổ chức', 'mở', 'triển khai', 'giải quyết', 'tạo', 'huy động', 'vận động', 'hỗ trợ', 'làm', 'tham gia', 'sử dụng', 'được công nhận', 'ứng dụng', 'tiến hành', 'phối hợp', 'cấp', 'trao', 'thu hút', 'giới thiệu', 'công tác', 'hoạt động', 'chương trình', 'nguồn', 'hiệu quả', 'chất lượng', 'theo quy định', 'quy định', 'đơn vị', 'cơ quan',
  'cơ sở', 'người', 'khu vực', 'lĩnh vực', 'loại', 'ngành', 'hình thức', 'nội dung', 'thường xuyên', 'cuộc', 'buổi', 'lần', 'đợt', 'suất', 'đồng chí', 'cá nhân', 'tập thể', 'giá trị', 'sản lượng', 'diện tích', 'trường hợp', 'xã', 'địa phương', 'đầu tư', 'phát triển', 'đầy đủ', 'nhóm', 'cấp xã', 'ban hành', 'bình quân', 'trung bình', 'đón', 'tiếp đón', 'phục vụ', 'các cấp', 'sản xuất', 'sản phẩm', 'thu hút', 'chăm sóc', 'duy trì',
  'tặng', 'trao tặng', 'tiếp nhận', 'quản lý', 'theo dõi', 'phát động', 'bố trí', 'phân bổ', 'cung cấp', 'đăng ký', 'nhận', 'nộp', 'gửi', 'rà soát', 'kiện toàn', 'củng cố', 'kết nối', 'điều kiện', 'đối tượng', 'thành viên', 'toàn', 'cùng', 'đoàn liên ngành', 'ban chấp hành', 'đảng ủy', 'liên ngành', 'chuyên đề',
  'đều đặn', 'bàn giao', 'trúng tuyển', 'lãnh đạo', 'bày tỏ',
];

/**
 * Groups, grades and places of which one figure speaks of one: a figure of another is another figure. In a line, the members exclude one another;
 * one that is part of another phrase of the line (`nhà nước`, `ngoài nhà nước`) is read only where that phrase does not stand.
 */
export const CONTRASTS: readonly (readonly string[])[] = [
  ['nam', 'nữ', 'phụ nữ'],
  ['thành thị', 'nông thôn', 'đô thị'],
  ['miền núi', 'đồng bằng', 'ven biển', 'hải đảo'],
  ['nhà nước', 'khu vực nhà nước', 'ngoài nhà nước', 'ngoài khu vực nhà nước', 'khu vực ngoài nhà nước', 'có vốn đầu tư nước ngoài', 'fdi', 'ngoài quốc doanh', 'khu vực tư nhân'],
  ['công lập', 'ngoài công lập', 'tư thục', 'dân lập'],
  ['mầm non', 'mẫu giáo', 'nhà trẻ', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông', 'thcs', 'thpt', 'đại học', 'cao đẳng', 'trung cấp', 'sơ cấp'],
  ['cấp tỉnh', 'cấp huyện', 'cấp xã', 'cấp trung ương', 'cấp trường', 'cấp quốc gia', 'cấp cơ sở', 'cấp trên cơ sở', 'cấp trên trực tiếp cơ sở'],
  ['hoàn thành xuất sắc', 'hoàn thành tốt', 'không hoàn thành', 'chưa hoàn thành'],
  ['xuất sắc', 'giỏi', 'khá', 'tốt', 'trung bình', 'yếu', 'kém'],
  ['vững mạnh xuất sắc', 'vững mạnh', 'trong sạch vững mạnh tiêu biểu'],
  ['hộ nghèo', 'hộ cận nghèo', 'cận nghèo', 'hộ khá', 'hộ giàu', 'thoát nghèo', 'tái nghèo'],
  ['nhẹ cân', 'thấp còi', 'gầy còm', 'béo phì', 'thừa cân'],
  ['nước sạch', 'nước hợp vệ sinh', 'nước ngầm', 'nước mặt'],
  ['thu', 'chi'],
  ['xuất khẩu', 'nhập khẩu'],
  ['trước hạn', 'quá hạn', 'trễ hạn', 'chậm hạn'],
  ['đúng hạn', 'quá hạn', 'trễ hạn'],
  ['lúa', 'thóc', 'ngô', 'lạc', 'sắn', 'mía', 'chè', 'cà phê', 'hồ tiêu', 'cao su', 'rau', 'cây ăn quả', 'thủy sản', 'lương thực'],
  ['trâu', 'bò', 'lợn', 'heo', 'dê', 'gia cầm', 'gia súc'],
  ['nông nghiệp', 'công nghiệp', 'dịch vụ', 'thương mại', 'xây dựng cơ bản'],
  ['đảng viên', 'đoàn viên', 'hội viên'],
  ['bác sĩ', 'điều dưỡng', 'dược sĩ', 'giường bệnh', 'hộ sinh', 'y sĩ'],
  ['học sinh', 'giáo viên', 'sinh viên', 'giảng viên', 'cán bộ quản lý', 'phụ huynh'],
  ['công nhân', 'nông dân', 'ngư dân', 'đầu người', 'người dân'],
  ['trồng', 'chăm sóc', 'khai thác', 'bảo vệ', 'khoanh nuôi'],
  ['nông thôn mới nâng cao', 'nông thôn mới kiểu mẫu', 'đô thị văn minh'],
  ['vụ đông', 'vụ xuân', 'vụ mùa', 'vụ hè thu', 'đông xuân', 'hè thu'],
  ['bị thương', 'chết', 'tử vong', 'thiệt hại'],
  ['trực tiếp', 'trực tuyến'],
  ['toàn trình', 'một phần'],
  ['trong nước', 'nước ngoài', 'quốc tế', 'nội địa'],
  ['chất lượng cao', 'thường', 'đặc sản', 'lai'],
  ['điện', 'nước', 'viễn thông'],
  ['kiểm tra', 'giám sát'],
  ['giải nhất', 'giải nhì', 'giải ba', 'giải khuyến khích'],
];

/** Members of a contrast that are one, in other words. */
export const SAME_SIDES: readonly (readonly string[])[] = [['đầu người', 'người dân'], ['nữ', 'phụ nữ'], ['trung học cơ sở', 'thcs'], ['trung học phổ thông', 'thpt'], ['thành thị', 'đô thị'], ['lợn', 'heo'], ['chết', 'tử vong'], ['hộ cận nghèo', 'cận nghèo'], ['có vốn đầu tư nước ngoài', 'fdi'], ['nhà nước', 'khu vực nhà nước'], ['ngoài nhà nước', 'ngoài khu vực nhà nước', 'khu vực ngoài nhà nước', 'ngoài quốc doanh', 'khu vực tư nhân'], ['quá hạn', 'trễ hạn', 'chậm hạn'], ['trong nước', 'nội địa'], ['nước ngoài', 'quốc tế'], ['không hoàn thành', 'chưa hoàn thành']];

/** Compounds in which a member of a contrast means something else: `thu nhập`, `chi bộ`, `tốt nghiệp`. */
export const NO_CONTRASTS: readonly string[] = [
  'nhà nước', 'ngoài nhà nước', 'khu vực nhà nước', 'ngoài khu vực nhà nước', 'bộ phận', 'giải nhất',
  'bình thường', 'thường xuyên', 'thường trực', 'thường niên', 'thường vụ', 'bồi thường', 'thường trú',
  'thu nhập', 'thu gom', 'thu hồi', 'thu hút', 'thu hoạch', 'thu mua', 'chi bộ', 'chi hội', 'chi đoàn', 'chi tiết', 'chi nhánh', 'chi cục', 'chi trả', 'việt nam', 'miền nam', 'phía nam', 'tốt nghiệp', 'điện tử', 'điện thoại', 'điện ảnh', 'bưu điện', 'nước ngoài', 'cả nước', 'trong nước', 'đất nước', 'nước mắm', 'người tốt',
  'việc tốt', 'yếu tố', 'kém phát triển', 'trung bình năm', 'bảo vệ môi trường', 'ngân sách nhà nước', 'quản lý nhà nước', 'cơ quan nhà nước', 'học sinh giỏi quốc gia', 'công nghiệp hóa', 'dịch vụ công', 'dịch vụ môi trường rừng', 'thương mại điện tử', 'trung cấp chính trị', 'trung cấp lý luận chính trị', 'rau quả',
  'ủng hộ',
];

/** Words that turn a measure into its opposite: `chưa đạt chuẩn`, `không tham gia`. */
export const NEGATIONS: readonly string[] = ['chưa', 'không', 'không có', 'chưa có', 'chậm', 'thiếu', 'mất', 'không đạt', 'chưa đạt'];
/** Phrases in which such a word negates nothing. */
export const NO_NEGATIONS: readonly string[] = ['không dùng tiền mặt', 'không quá', 'không dưới', 'không để', 'không kém', 'không ít hơn', 'không thấp hơn', 'không vượt quá', 'không gian', 'không khí', 'không giấy tờ', 'hàng không', 'thiếu nhi', 'thiếu niên', 'thanh thiếu niên', 'thiếu cân', 'thiếu máu', 'thiếu tá', 'thiếu úy', 'mất mùa', 'mất điện', 'không khói', 'không rác', 'không ma túy', 'không có ma túy', 'không có tệ nạn ma túy', 'không còn'];

/** What comes to be in a time, unlike what there is at one: `kết nạp mới`, `thành lập`. */
export const FLOW_WORDS: readonly string[] = ['kết nạp', 'thành lập', 'thêm', 'mới', 'tăng thêm', 'tuyển dụng', 'xây mới', 'trồng mới', 'phát triển mới', 'phát triển thêm', 'lập mới', 'tạo việc làm', 'giải quyết việc làm', 'bổ sung', 'cấp mới', 'giới thiệu', 'trao', 'tặng', 'ban hành', 'khen thưởng', 'đứng vào hàng ngũ', 'vào hàng ngũ', 'kết nạp vào', 'ra mắt', 'ra đời', 'tuyển', 'tuyển sinh', 'nhập học', 'gia nhập'];
/** At the head of a target's label: something to be done, of which what there is already is no result. */
export const ACTIONS: readonly string[] = [
  'kết nạp', 'phát triển', 'tuyển', 'tuyển mới', 'tuyển sinh', 'tuyển chọn', 'trồng', 'trồng mới', 'xây', 'xây mới', 'xây dựng', 'mở', 'mở mới', 'tổ chức', 'thành lập', 'tập huấn', 'bồi dưỡng', 'đào tạo', 'dạy', 'hỗ trợ', 'giúp', 'vận động', 'huy động', 'trao', 'tặng', 'cấp', 'khám', 'di dời', 'bố trí', 'công nhận', 'sửa chữa', 'cải tạo', 'nâng cấp', 'ban hành',
  'kiểm tra', 'giám sát', 'tư vấn', 'giới thiệu', 'giải quyết', 'tạo', 'xóa', 'lắp đặt', 'ký', 'ký kết', 'cử', 'thu gom', 'phối hợp', 'hướng dẫn', 'thăm', 'khen thưởng', 'tiếp nhận', 'cung cấp', 'ra mắt', 'ươm', 'thả', 'đưa',
];
/** Of a sentence: it tells what there is, not what was done. */
export const STOCKS: readonly string[] = ['hiện có', 'hiện nay có', 'hiện còn', 'hiện quản lý', 'quy mô', 'đang hoạt động', 'đang theo học', 'đang sinh hoạt', 'tổng số', 'toàn huyện có', 'toàn tỉnh có', 'toàn xã có', 'đến nay có', 'quản lý'];

/** In which such a word speaks of no time: `nông thôn mới`. */
export const NO_FLOWS: readonly string[] = ['nông thôn mới', 'đổi mới', 'con người mới', 'nếp sống mới', 'thời kỳ mới', 'tình hình mới', 'chương trình giáo dục phổ thông mới'];

/** Of a label: the figure is itself a rise or a fall. */
export const RISES: readonly string[] = ['tăng trưởng', 'tốc độ tăng', 'tốc độ tăng trưởng', 'mức tăng', 'tỷ lệ tăng', 'tốc độ phát triển'];
export const FALLS: readonly string[] = ['kéo giảm', 'cắt giảm', 'mức giảm', 'tỷ lệ giảm', 'tốc độ giảm', 'giảm tỷ lệ'];

/** What a body wants less of: where nothing else says it, at most the level is aimed at. */
export const UNWANTED: readonly string[] = [
  'hộ nghèo', 'cận nghèo', 'tỷ lệ nghèo', 'nghèo đa chiều', 'tai nạn', 'tử vong', 'chết người', 'chết', 'bị thương', 'suy dinh dưỡng', 'nhẹ cân', 'thấp còi', 'tội phạm', 'phạm pháp', 'nợ xấu', 'nợ đọng', 'thất nghiệp', 'thiếu việc làm', 'tảo hôn', 'sinh con thứ', 'bỏ học', 'lưu ban', 'mù chữ', 'thất thoát', 'tổn thất', 'vi phạm', 'ngừng việc', 'đình công',
  'tai biến', 'sự cố', 'mắc bệnh', 'mắc mới', 'nghiện', 'tái nghèo', 'ô nhiễm', 'khiếu kiện', 'quá hạn', 'trễ hạn', 'chậm', 'chuyển tuyến', 'thời gian chờ', 'cháy nổ', 'vụ cháy', 'bạo lực', 'ly hôn', 'tiêu hao', 'gia tăng dân số', 'tăng dân số tự nhiên', 'mất cân bằng', 'nhà tạm còn', 'yếu', 'kém', 'không hoàn thành', 'tồn đọng', 'phát thải', 'biến chứng', 'nhiễm khuẩn', 'hút thuốc', 'thuốc lá', 'rượu bia', 'béo phì', 'thừa cân', 'cận thị', 'bạo hành', 'sốt xuất huyết', 'tay chân miệng', 'bệnh dại', 'đuối nước', 'tự tử', 'bỏ nhà', 'xâm hại', 'thiệt hại', 'giải thể', 'phá sản',
];
/** In which such a word is no harm. */
export const WANTED_ALL_THE_SAME: readonly string[] = ['thiết yếu', 'chủ yếu', 'trọng yếu', 'yếu tố', 'trợ cấp thất nghiệp', 'bảo hiểm thất nghiệp', 'sản lượng rượu bia', 'sản xuất rượu bia', 'không quá hạn'];
/** With these, more of what is unwanted is better: it is done away with. */
export const DONE_AWAY: readonly string[] = ['xóa', 'xoá', 'giải quyết', 'xử lý', 'phát hiện', 'khắc phục', 'điều tra', 'khám phá', 'giảm', 'kéo giảm', 'thu hồi', 'thoát', 'hỗ trợ', 'giúp', 'tặng', 'thăm', 'chữa', 'khám', 'điều trị', 'phẫu thuật', 'cai nghiện', 'xóa mù', 'tập huấn', 'tuyên truyền', 'vận động', 'kiểm tra', 'xây', 'vay', 'cho vay', 'được', 'bảo hiểm', 'phòng', 'ngăn chặn'];

/** Behind a percentage or at the head of its label: it is a part of what was planned, not a measure. */
export const PLAN_WORDS: readonly string[] = ['kế hoạch', 'kh', 'chỉ tiêu', 'dự toán', 'nghị quyết', 'mục tiêu', 'so với kế hoạch', 'so với chỉ tiêu', 'kế hoạch năm', 'chỉ tiêu kế hoạch', 'chỉ tiêu giao', 'chỉ tiêu được giao', 'so kế hoạch', 'so với mục tiêu', 'so với dự toán', 'dự toán giao', 'kế hoạch giao', 'kế hoạch đề ra', 'chỉ tiêu đề ra', 'chỉ tiêu năm', 'so với nghị quyết', 'kế hoạch cả năm', 'chỉ tiêu nghị quyết', 'so với kh', 'so với chỉ tiêu kế hoạch'];
/** Behind a figure: it compares with another time. */
export const BEFORE_WORDS: readonly string[] = ['so với năm', 'so với cùng kỳ', 'cùng kỳ', 'so cùng kỳ', 'năm trước', 'so với đầu', 'so với tháng', 'so với quý', 'so với giai đoạn', 'so với trước'];

/** Nouns that count anything of their kind. */
export const GENERAL_COUNTERS: readonly (readonly string[])[] = [
  ['người', 'lượt người', 'lao động', 'người lao động', 'đồng chí', 'cán bộ', 'học viên', 'đại biểu', 'em', 'cháu', 'trẻ', 'trẻ em', 'đoàn viên', 'hội viên', 'đảng viên', 'công nhân', 'nữ công nhân', 'lao động nữ', 'nữ lao động', 'chị', 'chị em', 'bạn', 'thầy cô', 'nhà giáo', 'giảng viên', 'công dân', 'tân binh', 'quần chúng', 'nhân viên', 'học viên nữ', 'lượt học viên', 'lượt người dân', 'lượt hội viên', 'học sinh', 'sinh viên', 'giáo viên', 'bác sĩ', 'bệnh nhân', 'người bệnh', 'người dân', 'nhân khẩu', 'phụ nữ', 'thanh niên', 'nông dân', 'lượt đoàn viên', 'trường hợp', 'lượt', 'suất', 'cụ', 'khách', 'lượt khách', 'hộ', 'cá nhân', 'chiến sĩ', 'người cao tuổi'],
  ['đơn vị', 'cơ sở', 'doanh nghiệp', 'cơ quan', 'tổ chức', 'tập thể', 'trường', 'trường học', 'xã', 'thôn', 'hợp tác xã', 'công đoàn cơ sở', 'bệnh viện', 'trạm', 'trạm y tế', 'chi bộ', 'chi hội', 'câu lạc bộ', 'tổ', 'mô hình', 'công ty', 'cửa hàng', 'chi đoàn', 'địa phương'],
  ['nhà', 'căn', 'căn nhà', 'ngôi nhà', 'ngôi', 'mái ấm', 'căn hộ', 'phòng', 'phòng học', 'công trình', 'hạng mục', 'dự án', 'di tích'],
  ['lớp', 'lớp tập huấn', 'lớp học', 'khóa', 'khóa học', 'buổi', 'cuộc', 'đợt', 'hội nghị', 'lần', 'phiên', 'hội thảo', 'khoá', 'lượt', 'chuyến', 'đêm', 'đêm diễn', 'suất diễn', 'buổi tuyên truyền', 'hội thi'],
  ['vụ', 'vụ việc', 'ca', 'trường hợp', 'đơn', 'đơn thư', 'hồ sơ', 'sự cố'],
  ['suất', 'phần', 'phần quà', 'suất quà', 'món quà'], ['bản', 'thỏa ước', 'văn bản', 'thỏa thuận'], ['cây', 'cây xanh'], ['con', 'đầu', 'trâu', 'bò', 'lợn'], ['tuyến', 'tuyến đường', 'đường', 'đoạn'], ['tin', 'bài', 'tin bài', 'tin, bài', 'bài viết', 'chuyên mục'], ['đề tài', 'sáng kiến', 'giải pháp', 'công trình', 'đề án', 'dự án'],
];

/** Of whom or what a share is told, besides the longer counted nouns. */
export const COUNTED_HEADS: readonly string[] = [
  'hộ', 'gia đình', 'hộ dân', 'thôn', 'bản', 'ấp', 'buôn', 'trường', 'trẻ', 'người dân', 'dân số', 'dân cư', 'lao động', 'công nhân', 'nông dân', 'phụ nữ', 'thanh niên', 'học sinh', 'giáo viên', 'cán bộ', 'đảng viên', 'hội viên', 'đoàn viên', 'chi bộ', 'đảng bộ', 'doanh nghiệp', 'hợp tác xã', 'bệnh viện', 'trạm y tế', 'rác thải', 'chất thải', 'nước thải', 'hồ sơ', 'đơn thư',
  'tuyến đường', 'khu dân cư', 'khu phố', 'tổ dân phố', 'khu công nghiệp', 'làng nghề', 'di tích', 'sản phẩm', 'dự án', 'công trình', 'văn bản', 'vụ việc', 'bệnh nhân', 'người bệnh', 'bác sĩ', 'người cao tuổi', 'người khuyết tật', 'chi hội', 'chi đoàn', 'câu lạc bộ', 'công đoàn cơ sở', 'nhà', 'rừng', 'lúa', 'đàn',
];

/** UCUM codes of one dimension, and how many of the smallest each is. */
export const UNIT_SIZES: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  mm: ['length', 1e-3], cm: ['length', 1e-2], dm: ['length', 1e-1], m: ['length', 1], km: ['length', 1e3],
  cm2: ['area', 1e-4], m2: ['area', 1], har: ['area', 1e4], ha: ['area', 1e4], km2: ['area', 1e6],
  cm3: ['volume', 1e-6], mL: ['volume', 1e-6], l: ['volume', 1e-3], L: ['volume', 1e-3], hL: ['volume', 0.1], dm3: ['volume', 1e-3], m3: ['volume', 1],
  mg: ['mass', 1e-6], g: ['mass', 1e-3], kg: ['mass', 1], dt: ['mass', 100], t: ['mass', 1e3],
  W: ['power', 1], kW: ['power', 1e3], MW: ['power', 1e6], GW: ['power', 1e9],
  'W.h': ['energy', 1], 'kW.h': ['energy', 1e3], 'MW.h': ['energy', 1e6], 'GW.h': ['energy', 1e9], 'TW.h': ['energy', 1e12],
  'V.A': ['apparent power', 1], 'kV.A': ['apparent power', 1e3], 'MV.A': ['apparent power', 1e6], V: ['voltage', 1], kV: ['voltage', 1e3],
  s: ['time', 1], min: ['time', 60], h: ['time', 3600], d: ['time', 86_400],
  '%': ['share', 10], '‰': ['share', 1],
};

/** How many of the shortest time each rate is. */
export const RATE_MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
/** What a rate is by, where documents say it in several words. */
export const PER_WORDS: readonly (readonly string[])[] = [['person', 'người', 'người dân', 'đầu người', 'lao động', 'nhân khẩu'], ['vạn dân', '10.000 dân', '1 vạn dân', '10000 dân']];

/** In a title: which part of the year is meant, by its last month. */
export const YEAR_PARTS: readonly (readonly [phrase: string, month: number])[] = [
  ['6 tháng đầu năm', 6], ['06 tháng đầu năm', 6], ['sáu tháng đầu năm', 6], ['9 tháng', 9], ['09 tháng', 9], ['chín tháng', 9], ['3 tháng đầu năm', 3], ['10 tháng', 10], ['11 tháng', 11], ['quý i ', 3], ['quý 1', 3], ['quý ii ', 6], ['quý 2', 6], ['quý iii ', 9], ['quý 3', 9],
];
