/** Five documents of our own, of different kinds; one in capitals, one with few letters that encodings differ in. */
export const texts: Readonly<Record<string, string>> = {
  plan: `LIÊN ĐOÀN LAO ĐỘNG THỊ XÃ HÒA MỘC

KẾ HOẠCH
Phát triển đoàn viên, thành lập công đoàn cơ sở năm 2031

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của người lao động về quyền, nghĩa vụ khi gia nhập tổ chức; khắc phục những chỗ còn yếu ở cơ sở.
2. Việc kết nạp phải thực chất, không chạy theo số lượng.

II. CHỈ TIÊU
- Phấn đấu kết nạp ít nhất 1.250 đoàn viên, vượt 12,5% so với kế hoạch được giao.
- Có trên 85% cán bộ được bồi dưỡng kỹ năng thương lượng, đối thoại tại nơi làm việc.
- Hỗ trợ 36 hộ nghèo, mỗi hộ 15.000.000 đồng để sửa chữa nhà ở.
`,
  report: `UBND XÃ ĐỒNG LẠC
Số: 47/BC-UBND

BÁO CÁO
Kết quả sản xuất nông nghiệp 6 tháng đầu năm

Tổng diện tích gieo trồng đạt 2.318,6 ha, bằng 97,2% cùng kỳ; năng suất lúa bình quân 62 tạ/ha.
Đàn gia súc giữ ổn định: trâu 412 con, bò 1.903 con, lợn 8.740 con; dịch tả được khống chế từ giữa tháng tư.
Hạn chế: kênh mương xuống cấp, nhiều thửa ruộng thiếu nước tưới; giá vật tư tăng, bà con ngại đầu tư.
Nguyên nhân chủ yếu do nguồn vốn sự nghiệp phân bổ chậm, thủ tục rườm rà.
`,
  decision: `ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN

QUYẾT ĐỊNH
VỀ VIỆC PHÊ DUYỆT DANH MỤC DỰ ÁN ĐẦU TƯ NÂNG CẤP HỆ THỐNG THỦY LỢI VÀ ĐƯỜNG GIAO THÔNG NÔNG THÔN

ĐIỀU 1. GIAO SỞ KẾ HOẠCH VÀ ĐẦU TƯ CHỦ TRÌ, PHỐI HỢP VỚI CÁC ĐƠN VỊ LIÊN QUAN TỔ CHỨC THỰC HIỆN; BÁO CÁO TRƯỚC NGÀY 30 THÁNG 9.
ĐIỀU 2. TỔNG MỨC ĐẦU TƯ KHÔNG VƯỢT QUÁ 45 TỶ ĐỒNG, TRONG ĐÓ NGÂN SÁCH TỈNH HỖ TRỢ 60%, SỐ CÒN LẠI HUY ĐỘNG TỪ NGUỒN XÃ HỘI HÓA.
ĐIỀU 3. QUYẾT ĐỊNH NÀY CÓ HIỆU LỰC KỂ TỪ NGÀY KÝ.
`,
  letter: `Kính gửi: Các phòng, ban chuyên môn

Để chuẩn bị cho hội nghị sơ kết, Văn phòng đề nghị quý đơn vị rà soát, cập nhật số liệu đến hết ngày 15/6 rồi gửi về trước 16 giờ thứ sáu.
Những nội dung chưa rõ xin trao đổi trực tiếp với đồng chí phụ trách tổng hợp; riêng các khoản chi ngoài dự toán phải có thuyết minh kèm theo.
Rất mong quý đơn vị phối hợp để công việc được thuận lợi. Xin trân trọng cảm ơn sự cộng tác nhiệt tình của các anh chị.

Nơi nhận: như trên; lưu VT.
`,
  list: `STT; Ma so; Don vi bao cao; So lieu; Ghi chu
01; HM-114; Cong doan truong THPT Hoa Binh; 125 doan vien; da nop
02; HM-115; Nghiệp đoàn xe ôm phường 3; 48 doan vien; chua nop
03; HM-116; Cong ty TNHH May Thanh Tam; 1.204 doan vien; da nop
04; HM-117; Hợp tác xã chế biến thủy sản; 77 doan vien; da nop
05; HM-118; Tram y te xa Tan Lap; 19 doan vien; cần bổ sung
`,
};
