/**
 * What slips of recognition and typing look like: how sure one is that a pair of syllables with the letters of a known word (`spelling.ts`) is meant for it. Data only.
 */

/**
 * Pairs that no sentence has, though each syllable is a word or a part of one: they are mended. Where two words could meet so, one of them
 * stands in `spelling.ts` (`ô |tô chức| năng`, `từ |đây mạnh| dạn`): that is no slip.
 */
export const CERTAIN_SLIPS = `
  phân đấu, kê hoạch, kể hoạch, kệ hoạch, kề hoạch, ké hoạch, tô chức, tố chức, tộ chức, tồ chức, tô quốc, thực hiên, nghi quyết, nghì quyết, nghi định, nghì định, hôi nghị,
  đảng uy, tỉnh uy, tinh ủy, tình ủy, huyện uy, huyên ủy, thành uy, thanh ủy, chi uy, cấp uy, uy viên, thông kê, hệ thông, hê thống, công bô, bô sung, bồ sung, bố sung, bô trí,
  tông kết, tông thể, tông quát, tồng hợp, tồng số, tồng kết, tồng thể, tồng thu, tồng chi, thâm quyền, thầm quyền, thấm quyền, thâm định, thấm định, thâm tra, thẩm quyên,
  thẩm đinh, chính quyên, chinh quyền, chinh phủ, chinh trị, chinh sách, chính tri, hành chinh, tài chinh, khiêu nại, khiếu nai, tô cáo, điêu tra, điêu kiện, điêu chỉnh,
  điêu hành, điêu phối, điêu tiết, điêu lệ, điều kiên, tập huân, toản thể, toản quốc, toản diện, toản bộ, toản dân, toản cầu, tặng cường, tằng cường, tằng trưởng, tăng cương,
  chất lương, quan lý, quàn lý, bảo vê, bào vệ, xây dưng, xây dụng, lãnh đao, lanh đạo, nhiệm vu, công đoan, liên đoan, hôi đồng, hôi thảo, hôi viên, hôi nhập, xã hôi, xả hội,
  kinh tê, y tê, quốc tê, thực tê, thị trương, môi trương, thủ trương, ngân hang, dịch vu, đấu tư, đâu tư, dầu tư, đậu tư, phương tiên, thưởng xuyên, thương xuyên, thường vu,
  tuyền truyền, vân động, phôi hợp, hương dẫn, hường dẫn, giảm sát, kiêm tra, kiềm tra, kiêm soát, kiếm soát, đánh gia, đanh giá, bao cáo, bào cáo, bảo cáo, báo cảo, cán bô,
  can bộ, vân bản, vãn bản, vân hóa, vãn hóa, vân phòng, quy đinh, quy trinh, quyết đinh, nghị đinh, xác đinh, ổn đinh, giám đinh, hiệp đinh, định hương, phương hương, xu hương,
  chương trinh, công trinh, tờ trinh, lộ trinh, tiến trinh, chế đô, mức đô, tiến đô, tốc đô, cường đô, trình đô, thái đô, đào tao, đào tào, đao tạo, bồi dương, bôi dưỡng,
  trờ thành, trờ lên, tỷ lê, tỷ lề, tỉ lê, chú tịch, chù tịch, tôi thiểu, thuộc phạm vì, trong phạm vì, đây mạnh, bao đảm, bào đảm, bào hiểm, nghiên cưu, giai đoan, giai quyết, hô sơ,
  hổ trợ, hô trợ, củng cô, cúng cố, nổ lực, ý kiên, sự kiên, văn kiên, đề nghi, kiến nghi, đột phả, quản ly, xử ly, hợp ly, pháp ly, tâm ly, địa ly, xừ lý, sứ dụng, sừ dụng,
`;

/** Pairs that are told, but could be right: `làm vậy |chỉ phí| thời gian`, `|đại điện| của chùa`, `|phần đấu| loại`. */
export const LIKELY_SLIPS = `
  cùng cố, chỉ phí, phạm vì, chủ trọng, đại điện, kết quá, phấn đầu, phần đấu, lao đông,
`;

/** Syllables that no word of Vietnamese has, of those that another tone or mark makes out of words of the genre. */
export const NO_SYLLABLES = `
  àn ãn ành ãnh ạp ẫm ần ẫn ận bãn bẫu bễn bểnh bễnh bếnh biễn biêu biều biễu biệu bỗi búc buốc buổn buỗn buốn buộn buổng buỗng buống buộng bược bừu bữu bứu bựu cã cại cãn cãnh
  cão cẳm cẵn cậm cẫu cẫy chám cháp chẳm chẵm chẳn chấc chẫn chẹ chẽo chể chễ chĩ chía chiềm chiểm chiễm chiệm chiển chiễn chiễu chiệu chịnh chòn chõn chón chọng chôi chỗng
  chộng chời chởi chỡi chợi chũ chụ chũa chuân chuần chuẫn chuấn chuận chũng chụng chuyễn chử chự chựa chượng cõ cọi cõn cỗng cở cợ cuôi cuồi cuổi cuỗi cừa cữa cưởng cướng cượng
  dảm dảng dãng dãnh dánh dạnh dảo dáo dáp dáu dẵn dắn dầng dậng dất dẩy dến dỉ dịa diểm diền diển diến dình dỉnh dịnh dõ doàn doạn doảnh doãnh doánh doạnh doạt dòn dộ dôn dốn
  dủ dú dúc dủng dùy dủy dũy dúy dụy duyết dững dưởng dựt đạ đải đãm đãn đạng đãnh đạnh đão đạy đẳm đăn đẳn đậc đẩm đân đấn đâng đẩng đấp đẫu đén đép đển đễn đện đia điêm điễm
  điễn điến điếp điễu đoãn đoanh đoát đoằn đoặn đoặt đõi đỏn đõn đõng đổn đỗn đỗng đở đơi đởi đỡi đỡn đợn đụa đuy đuyệt đư đữ đự đửng đững đưởng đưỡng đướng đượng èm ẻm ẽm ẹm
  gáng gẳn gẵn gằng gẳng gẵng gẩn gẫn gấn gận gấng ghẹp ghếp ghỉ ghĩ ghị giạc giài giái giàm giãm giạm giạn giãng gião giạo giãu giáu giạu giáy giắc giẳm giắm giăn giẳn giẳng
  giẩm giân giẩn giẩng giẩy giậy gièng giểng giễng giệng gỉn gĩn gín gịn giơi giởi giỡi giợi giụp giư giử giứ giự gõi gòm gỏm gõm góm gọm gỏn gõn gón gọp gổm gỗm gộm gộn gốp gợ
  gơm gớp gủi gưi gừi gữi gứi gựi gưởng gướng hã hản hảnh hạu hặn hẳng hặng hặt hần hầng hậng hật hép hế hệp hiêm hiễm hiệm hiễn hiêu hiều hiễu hịnh hõ hõa hoách hoản hoát hoặt
  hõi họi hỗi hộng hỡ hợ huần huẩn huẫn huận huông huồng huổng huỗng huộng hùy hũy hụy huyển huyến hưỡng hượng hứt hừu hửu hứu kẻm kẹm kễ kếm kệt kểu kễu kệu khã khạ khài khãi
  khại khàm khãm khạm khãng khão khạt khảu khẵn khặn khẵng khặng khẫn khận khẩng khấng khầu khẫu khậu khẻn khẽn khẹn khẹp khên khếp khĩ khị khiều khiểu khiễu khiệu khõ khọ khòa
  khõa khọa khoàn khoãn khoạn khoàng khoãng khoạng khoẳn khòe khõe khọe khồ khỗ khộ khồi khổi khỗi khội khở khời khỡi khợi khũ khuồn khuổn khuỗn khuốn khuộn khuyền khuyễn khuyện
  khuyệt kiễm kiển kiễn kỉm kĩm kím kịm kỉn kĩn kịn kĩnh kịnh lản lẵm lậc lầng lẫng lấng lẫu lấu lế lền lển lễn lến lện lểnh lễnh lếnh liểm liển liện liết liểu liếu lỏai lõai
  lóai lón lỗng lống lỡi lỡn luần luẫn luất luyên luyền luyển luyễn lừi lước lươi lượi lưởng lừu lửu lữu lỷ lỹ màm mảo mãu mãy mằm mặng mấc mấm mậng mêm mểm mễm mếm mệm miển
  mỉnh mĩnh mính mổi mổn mỗn mốn mộn mỡi mủa mũa mụa mũn mữi mừu mửu mữu mựu mỷ nàm nảm nãm nãn nảng nãng nẳm nẵm nặm nẳng nặp nâm nận nầng nẩng nẽ nễ nế nển nễn nệp nều nểu nễu
  nệu ngảng ngạng ngãnh ngánh ngẳn ngẵn ngặn ngăng ngâng nghẽ nghéo nghế nghìa nghỉa nghịa nghiềm nghiểm nghiếm nghiển nghiễn nghiếp ngõai ngọi ngỗn ngùa nguôn nguổn nguỗn nguốn
  nguộn ngùy ngủy ngũy ngúy nguyển nguyến ngử ngữa ngướng nhạ nhãnh nhãy nhặp nhiêm nhiềm nhiểm nhiếm nhiền nhiển nhiến nhiện nhỉn nhĩn nhợn nhuân nhuẩn nhuẫn nhuấn niểm niễm
  niếm niển niễn niến niện nỉnh nĩnh nọi nòn nỏng nõng nộng nời nởi nỡi nợi nơn nũ nuồi nuổi nuỗi nuội nừ nử nứ ỏ ỗ ỗn ốn ỡ ỡn ợn phã phạ phãm phám phãn phạp phẳm phặm phằn phẳn
  phặn phặt phâm phẫm phấm phậm phẹp phể phễ phếp phĩ phiều phiểu phiễu phiệu phỏ phõ phọ phói phõng phỗ phộ phồi phỗi phội phống phừ phử phứ phự phực phưởng phưỡng quã quãn
  quạn quẳn quẻn quẽn quẹn quóc quộc quyễn rại rãng ránh rạnh rẳn rẵn rấc rầng rẻn rẽn rẹn rọng rùi rũi rửi rững rứng sại sãn sãng sạng são sằm sẳm sẵm sằn sẳn sặn sặp sẫn sận
  sầng sấng sẩu sẫu sé sĩnh sịnh só soắt sỏng sọng sỗi sối sội sỗng sộng sơi sủ suật sụng suột sùy sủy sũy sụy sữ sừa sựa tãn tạn tãng tão tảy tãy tạy tẳng tẵng tắng tặp tậc tẫm
  tẫn tẩng tẫng tấng tậng thại thãm thạm thãnh thão thạt thàu thãy thạy thặc thằm thẵm thặm thẵng thặp thặt thấc thậc thấn thấng thẫu thậu thẻn thẽn thén thễ thên thĩ thiễn
  thiễu thĩnh thọa thòai thõai thõi thọi thóng thỗ thộ thồng thổng thỗng thộng thởi thỡi thợi thũ thuân thuẩn thuấn thuất thuề thuễ thuệ thũy thuyệt thữ thữa thứa thựa thưỡng
  thướng tiểm tiễm tiển tiệu tĩm tịm tỉn tịn tõ tọ tõa toãn toạn toằn toắn tọi tỗ tổi tỗi tỗn tộn tỗng tộng tởi tỡi tợi tờn trạ trản trãn trãng trảnh trãnh trão trắn trặng trặt
  trấc trẫn trậng trất tré trể trế trỉ triên triễn trỉnh trính trõ tró trõng trỗng trột trỡ trũ trủm trũm trùy trủy trũy trúy truyên truyển truyễn truyến trử trức trừm trững
  trựng tũ tuẩn tuận tuề tuể tuễ tủng tũng tũy tuyễn tuyện tữ tực tựng tưỡng tưu từu tữu tứu tỹ ũng ụng ùy ũy ụy ững ựng ược ường ưởng ưỡng ướng ượng ừu ửu ữu ứu ựu vản vẳn vẵn
  vẹ vể vễ viếc vình vỉnh vính vộ vổn vỗn vộn vộng vớn vủ vủng vữ vự vứng vường vưỡng vướt xãnh xánh xạnh xẫm xấm xậm xầy xẫy xấy xậy xèm xẻm xẽm xém xẹm xẽn xẹn xêm xết xọa xủ
  xuật xũng xụng xuông xuỗng xuộng xuyền xuyển xuyễn xuyện xữ xững xựng ỹ ỵ yều yễu yệu
`;

/** Vowels and what ends the syllable that do not stand together, the tone left out: `đưong`, `truơng`, `nguoi`, `lăi`. */
export const NO_RHYMES = `
  ưo ưoc ưoi ưom ưon ưong ưop ưot ưou uơc uơi uơm uơn uơng uơp uơt uơu uoc uoi uom uon uong uot iec iem ien ieng iep iet ieu yen yet yeu ơng ơc ơnh ơch ă ăi ăo ău ăy ănh ăch â âi âo ânh âch
`;

/** Where one of these stands shortly before, a slip is spoken of, not made: `viết nhầm “Phân đấu” thành …`. */
export const SPEAKS_OF_SLIPS: readonly string[] = [
  'nhầm', 'nhầm lẫn', 'viết sai', 'ghi sai', 'gõ sai', 'in sai', 'đọc sai', 'đánh máy sai', 'nhận dạng sai', 'sai thành', 'sai chính tả', 'lỗi chính tả', 'lỗi đánh máy', 'lỗi gõ', 'lỗi nhận dạng', 'đính chính', 'thay vì', 'không viết', 'không ghi', 'mistake', 'misspelled', 'typo',
];

/** The same, before words in quotation marks. */
export const SPEAKS_OF_WORDS: readonly string[] = ['cụm từ', 'chữ', 'từ', 'từ ngữ', 'thuật ngữ', 'viết', 'viết là', 'viết thành', 'ghi', 'ghi là', 'ghi thành', 'đọc', 'đọc là', 'đọc thành', 'thành', 'sửa', 'không phải', 'gọi là', 'không dùng'];

/** Behind such words: `“Phân đấu” |đọc là| “Phấn đấu”`. */
export const CALLED_SLIPS: readonly string[] = ['thành', 'bằng', 'đọc là', 'sửa là', 'sửa thành', 'đổi thành', 'thay bằng', 'phải là', 'phải viết', 'là sai', 'sai', 'là lỗi', 'chứ không', 'mới đúng', 'nay sửa', 'nay đọc', 'được sửa', 'trong', 'ở dòng', 'tại dòng', 'tại trang', 'ở trang'];
