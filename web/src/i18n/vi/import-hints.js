/** What to do about a row that was refused or needs a look, by the server's rule; the holes are the facts of the finding. */
export default {
  'import-hint.missing-value': 'Điền giá trị vào ô này.',
  'import-hint.missing-place': 'Điền tọa độ, hoặc vẽ vị trí của đối tượng trong tệp.',
  'import-hint.half-a-position': 'Một trong hai tọa độ còn trống: điền cả hai.',
  'import-hint.too-long': 'Tối đa {most} ký tự.',
  'import-hint.unknown-duct': 'Nạp ống chứa nó trước, hoặc sửa tên ống.',
  'import-hint.duplicate-row': 'Dòng {first} đã nói cùng một điều.',
  'import-hint.control-character': 'Gõ lại nội dung của ô này.',
  'import-hint.not-a-number': 'Viết số như 105,25 hoặc 105.25, không kèm chữ hay đơn vị.',
  'import-hint.not-an-angle': 'Viết như 9°10\'34,5"B, hoặc 9,1763.',
  'import-hint.ambiguous-direction': 'Viết B (bắc), hoặc ghi E bên cạnh, hoặc bỏ chữ.',
  'import-hint.degrees-in-metres': 'Hệ tọa độ đã chọn là {crs}. Chọn hệ tọa độ của tệp ở bước 1.',
  'import-hint.missing-vertex': 'Sau đỉnh {before} là {vertex}: thiếu các đỉnh ở giữa.',
  'import-hint.duplicate-vertex': 'Đỉnh {vertex} có hai lần trong tuyến.',
  'import-hint.one-vertex': 'Tuyến có ít nhất hai đỉnh.',
  'import-hint.rows-differ': '“{one}” và “{other}”.',
  'import-hint.line-in-pieces': 'Sắp xếp tệp theo mã tuyến; tối đa {most} đỉnh.',
  'import-hint.wrong-zone':
    'Theo {zone} thì vị trí nằm trong khu vực, theo {crs} thì không. Chọn {zone} ở bước 1.',
  'import-hint.not-whole': 'Viết số nguyên, ví dụ 3.',
  'import-hint.ambiguous-number': 'Chọn dấu thập phân ở bước 1, rồi kiểm tra lại.',
  'import-hint.decimal-comma': 'Chọn dấu thập phân khác ở bước 1, hoặc sửa số.',
  'import-hint.decimal-point': 'Chọn dấu thập phân khác ở bước 1, hoặc sửa số.',
  'import-hint.out-of-range': 'Từ {least} đến {most} {unit}',
  'import-hint.not-a-day': 'Viết 30/06/2023 hoặc 2023-06-30; ngày phải có trên lịch.',
  'import-hint.date-out-of-range': 'Xem lại năm.',
  'import-hint.not-yes-or-no': 'Viết có hoặc không.',
  'import-hint.unknown-word': 'Viết một trong các từ: {words}.',
  'import-hint.unknown-organisation': 'Chọn doanh nghiệp cho tên này ở trên, rồi kiểm tra lại.',
  'import-hint.too-many-organisations': 'Chọn lại cột ở bước 2.',
  'import-hint.not-allowed': 'Để trống ô này.',
  'import-hint.not-your-asset': 'Bỏ dòng này khỏi tệp.',
  'import-hint.swapped-axes': 'Đổi hai tọa độ cho nhau: của bảng ở bước 2, của GeoJSON trong tệp.',
  'import-hint.outside-crs':
    'Hệ tọa độ đã chọn là {crs}. Xem lại tọa độ, hoặc chọn hệ tọa độ khác ở bước 1.',
  'import-hint.outside-territory':
    'Vị trí (kinh độ, vĩ độ) ở cột Giá trị. Xem lại tọa độ, hệ tọa độ và khu vực ở bước 1.',
  'import-hint.invalid-geometry':
    'Ranh giới phải khép kín và có ít nhất bốn điểm, tuyến có ít nhất hai điểm; mỗi điểm là hai số.',
  'import-hint.empty-boundary': 'Vẽ lại ranh giới.',
  'import-hint.geometry-type': 'Cần {expected}, trong tệp là {given}.',
  'import-hint.polygon-repaired': 'Ranh giới tự cắt gần điểm (kinh độ, vĩ độ) ở cột Giá trị.',
  'import-hint.field-count':
    'Dòng có {cells} ô, tiêu đề có {columns} cột. Ô có chứa dấu phân cách phải nằm trong dấu ngoặc kép.',
  'import-hint.made-by-file':
    'Trùng với dòng {first} của tệp “{file}” (mục {item} của hồ sơ). Bỏ một trong hai dòng, hoặc sửa mã.',
  'import-hint.made-by-item':
    'Trùng với mục {item} của hồ sơ. Bỏ mục đó hoặc dòng này, hoặc sửa mã.',
  'import-hint.made-meanwhile':
    'So sánh với dữ liệu hiện có, rồi gửi lại dòng này nếu vẫn cần sửa.',
  'import-hint.duplicate-code': 'Trùng với dòng {first}. Bỏ một dòng, hoặc sửa mã.',
  'import-hint.duplicate-sequence': 'Trùng với dòng {first}. Sửa số thứ tự.',
  'import-hint.duplicate-sector': 'Trùng với dòng {first}. Bỏ một dòng.',
  'import-hint.unknown-station': 'Nhập trạm trước, hoặc sửa doanh nghiệp và công nghệ.',
  'import-hint.ambiguous-station': 'Điền mã trạm hoặc ngày phát sóng của trạm.',
  'import-hint.overlapping-sector': 'Sửa các ngày, hoặc kết thúc sector kia trước.',
  'import-hint.duplicate-station': 'Trùng với dòng {first}. Bỏ một dòng.',
  'import-hint.duplicate-position': 'Cùng vị trí với dòng {first}. Ghi mã cho mỗi công trình.',
  'import-hint.sequence-taken': 'Sửa số thứ tự, hoặc ghi mã của cột.',
  'import-hint.later-state':
    'Đã ghi nhận từ ngày {day}; danh sách cũ hơn không làm thay đổi. Nếu danh sách vẫn đúng, hãy nhập với ngày đó hoặc muộn hơn.',
  'import-hint.duplicate-asset': 'Cùng công trình với dòng {first}. Chỉ giữ một trong hai dòng.',
  'import-hint.unknown-line': 'Nhập tuyến cột trước, hoặc sửa mã tuyến.',
  'import-hint.footprint-far': 'Cách {metres} m: xem lại mã công trình hoặc vùng phủ sóng.',
  'import-hint.support-far': 'Cách tuyến cáp {metres} m: xem lại mã công trình hoặc tuyến cáp.',
  'import-hint.end-without-manhole':
    '{ends} đầu không có bể cáp: nhập bể cáp trước, hoặc xem lại tuyến.',
  'import-hint.unknown-trench': 'Nhập hào kỹ thuật và tuy nen trước, hoặc sửa mã.',
  'import-hint.unknown-site': 'Nhập vị trí trạm trước, hoặc sửa mã.',
  'import-hint.unknown-asset':
    'Công trình của mình: nhập công trình trước. Của đơn vị khác và chưa mở dùng chung: đề nghị chủ sở hữu hoặc Sở ghi nhận lượt sử dụng.',
  'import-hint.ambiguous-asset': '{owners} chủ sở hữu dùng mã này: ghi chủ sở hữu của công trình.',
  'import-hint.unknown-parent': 'Nhập đơn vị hành chính cấp trên sau cũng được.',
  'import-hint.unknown-commune': 'Nhập xã trước, hoặc sửa mã xã.',
  'import-hint.not-an-area-code':
    'Mã có tối đa 32 chữ cái không dấu, chữ số, dấu chấm và gạch ngang.',
  'import-hint.use-without-use': 'Bỏ ngày sử dụng, hoặc ghi là có sử dụng.',
  'import-hint.ends-before-start': 'Sửa một trong hai ngày.',
  'import-hint.retirement-without-day': 'Điền ngày ngừng sử dụng.',
  'import-hint.retired-before-use': 'Đưa vào sử dụng ngày {day}. Sửa một trong hai ngày.',
  'import-hint.built-after-use': 'Đưa vào sử dụng ngày {day}. Sửa một trong hai ngày.',
  'import-hint.built-after-retirement': 'Ngừng sử dụng ngày {day}. Sửa một trong hai ngày.',
  'import-hint.overlapping-tenancy': 'Lượt sử dụng đã có: từ {from} đến {to}.',
  'import-hint.tenancy-ended':
    'Đã kết thúc ngày {day} và giữ nguyên như vậy. Lượt mới cần ngày bắt đầu.',
  'import-hint.similar-code':
    'Đã có mã {other}. Nếu là cùng một công trình, hãy viết mã đúng như vậy.',
  'import-hint.owner-differs':
    'Ở đó cũng có vị trí của {other}: mỗi chủ sở hữu một vị trí. Nếu là cùng một vị trí, hãy sửa chủ sở hữu hoặc ghi mã.',
  'import-hint.over-capacity':
    '{taken} chỗ được sử dụng, công trình có {capacity} chỗ. Xem lại dung lượng và các lượt sử dụng.',
  'import-hint.overlapping-validity':
    'Cơ sở dữ liệu có mã này từ {from} đến {to}. Khai báo ngày đầu và ngày cuối của tệp cho khớp.',
  'import-hint.another-level': 'Chọn đúng cấp của tệp, hoặc ghi cấp vào một cột: mã không đổi cấp.',
  'import-hint.area-overlap':
    'Chồng lên {ofOther} % diện tích của {other}, bằng {ofThis} % diện tích của đơn vị này.',
  'import-geometry.POINT': 'điểm',
  'import-geometry.LINE': 'tuyến (đường)',
  'import-geometry.AREA': 'vùng (ranh giới)',
  'import-geometry.HAMLET': 'vùng hoặc điểm',
  'import-geometry.NONE': 'dòng không có hình học',
  'import-geometry.Point': 'điểm',
  'import-geometry.MultiPoint': 'nhiều điểm',
  'import-geometry.LineString': 'đường',
  'import-geometry.MultiLineString': 'nhiều đường',
  'import-geometry.Polygon': 'vùng',
  'import-geometry.MultiPolygon': 'nhiều vùng',
  'import-geometry.GeometryCollection': 'nhóm hình học',
  'import-geometry.LinearRing': 'đường khép kín',
  'import-hint.unknown-hamlet':
    'Nhập thôn trước, sửa mã, hoặc ghi rõ mã tỉnh khi hai tỉnh dùng chung một mã.',
  'import-hint.surveyed-settled-area': 'Giữ nguyên kết quả khảo sát; nhà ở không thay thế được.',
  'import-hint.outside-your-area': 'Tài khoản này chỉ sửa được trong địa bàn {area}.',
  'import-hint.outside-hamlets':
    '{cells} ô với {people} người không nằm trong khu vực có dân cư hoặc thôn nào.',
  'import-hint.unknown-category':
    'Các loại của công trình này: {words}. Dòng được giữ nguyên như trong tệp.',
  'import-hint.unknown-structure':
    'Các kết cấu: tự đứng, dây néo, cột đơn thân, ngụy trang, trên mái công trình. Dòng được giữ nguyên như trong tệp.',
  'import-hint.assumed-day': 'Đã lấy ngày {day}. Nếu biết, hãy ghi đủ ngày, tháng, năm.',
  'import-hint.not-an-organisation-code':
    'Viết tối đa 32 chữ hoa không dấu, chữ số, dấu chấm, gạch dưới, gạch nối.',
  'import-hint.not-a-tax-code':
    'Mã số thuế có 10 chữ số (chi nhánh thêm 3 sau dấu gạch nối) hoặc 12.',
  'import-hint.name-taken': 'Đó là của {organisation}.',
  'import-hint.unknown-group': 'Nhập tập đoàn trước, hoặc để trống ô.',
  'import-hint.another-group': 'Đang thuộc {group}. Hãy ghi ngày chuyển ở trang đơn vị.',
  'import-hint.owners-own-code': 'Sửa mã ở danh sách công trình của chủ sở hữu.',
  'import-hint.unlikely-day': 'Trước năm 1950. Hãy xem lại năm.',
  'import-hint.same-position':
    'Cách {other} của {owner} {metres} m (có {count} công trình như vậy). Không gì được ghép tự động: hãy quyết định ở trang “Cùng một vị trí”.',
  'import-hint.near-another':
    '{other} của {owner} cách {metres} m. Nếu là một, hãy dùng mã và chủ sở hữu đã có.',
  'import-hint.commune-differs': 'Tọa độ nằm trong {name} ({code}). Hãy xem lại tọa độ hoặc xã.',
};
