/** What went wrong, by the server's rule (`urn:dungchung:problem:<rule>`). */
export default {
  'problem.unreachable': 'Không kết nối được với máy chủ. Hãy thử lại sau.',
  'problem.other': 'Có lỗi xảy ra ({rule}). Hãy thử lại sau.',
  'problem.bad-credentials': 'Tên đăng nhập hoặc mật khẩu không đúng.',
  'problem.http-400': 'Dữ liệu gửi đi không hợp lệ.',
  'problem.http-401': 'Phiên làm việc đã hết. Hãy đăng nhập lại.',
  'problem.http-403': 'Tài khoản này không có quyền thực hiện việc này.',
  'problem.http-404': 'Không tìm thấy nội dung này.',
  'problem.http-413': 'Tệp quá lớn.',
  'problem.http-500': 'Máy chủ gặp lỗi. Hãy thử lại sau.',
  'problem.unknown-area': 'Không có đơn vị hành chính này theo địa giới ở ngày đã chọn.',
  'problem.not-known-yet':
    'Đến ngày {knownOn}, cơ sở dữ liệu chưa ghi nhận gì về đơn vị hành chính này; ghi nhận đầu tiên là ngày {firstKnownOn}.',
  'problem.unknown-asset': 'Không có công trình này, hoặc tài khoản này không được xem.',
  'problem.not-your-asset': 'Công trình thuộc chủ sở hữu khác: tài khoản này không được sửa.',
  'problem.precondition-required': 'Thiếu phiên bản của nội dung đang sửa. Hãy tải lại trang.',
  'problem.stale-version': 'Nội dung này vừa được người khác sửa. Hãy xem hai phiên bản.',
  'problem.page-too-large': 'Số dòng yêu cầu trong một lần quá lớn.',
  'problem.no-free-place': 'Công trình không còn đủ chỗ trống.',
  'problem.not-offered': 'Công trình đã ngừng sử dụng hoặc không còn cho dùng chung.',
  'problem.reason-required': 'Cần nhập lý do thay đổi.',
  'problem.already-tenant': 'Doanh nghiệp đang sử dụng công trình này.',
  'problem.own-asset': 'Công trình này của chính doanh nghiệp, không cần đề nghị dùng chung.',
  'problem.known-on-in-future':
    '{parameter} {value} ở tương lai: dữ liệu chỉ được ghi nhận đến hôm nay, {today}.',
  'problem.date-out-of-range': '{parameter} {value} không hợp lệ: năm phải từ 1900 đến 2200.',
  'problem.outside-crs': 'Tọa độ nằm ngoài phạm vi của hệ tọa độ. Có thể X và Y bị đổi chỗ.',
  'problem.unknown-crs': 'Không biết hệ tọa độ này.',
  'problem.invalid-input': 'Dữ liệu nhập không hợp lệ.',
  'problem.marked-fields': 'Chưa lưu: hãy sửa các ô được đánh dấu.',
  'problem.invalid-attributes':
    'Một số thông tin riêng của loại công trình chưa đúng: xem các ô được đánh dấu.',
  'problem.missing-fields': 'Còn thiếu: {fields}.',
  'problem.invalid-fields': 'Giá trị không hợp lệ: {fields}.',
  'problem.not-your-stations': 'Tài khoản này chỉ được xem trạm BTS của doanh nghiệp mình.',
  'problem.password-too-short': 'Mật khẩu cần ít nhất {shortest} ký tự.',
  'problem.series-length': 'Khoảng thời gian có quá nhiều kỳ. Hãy chọn kỳ dài hơn.',
  'problem.unknown-pair': 'Không có hai công trình này, hoặc tài khoản này không được xem.',
  'problem.decided-already': 'Cặp này đã được quyết định. Hãy hủy quyết định đó trước.',
  'problem.joined-elsewhere':
    'Một trong hai đã được ghép với công trình thứ ba. Hãy so sánh công trình đó với công trình còn lại.',
  'problem.told-apart':
    'Đã có quyết định rằng những công trình ghép vào đây là khác nhau. Hãy hủy quyết định đó trước.',
  'problem.join-leaves-gap':
    'Không công trình nào được sử dụng suốt thời gian của công trình kia. Hãy sửa ngày đưa vào hoặc ngừng sử dụng rồi ghép.',
  'problem.kept-not-throughout':
    'Công trình được chọn giữ chưa sử dụng vào những ngày công trình kia đã sử dụng. Hãy giữ công trình kia.',
  'problem.sensitivity-differs':
    'Một trong hai công trình là công trình hạn chế, công trình kia thì không. Hãy sửa mức bảo mật của một công trình rồi ghép.',
  'problem.no-candidate':
    'Không ghép được hai công trình này: chỉ ghép hai công trình đã đưa vào sử dụng, cùng loại, khác chủ sở hữu, không ở trên cùng một vị trí trạm và cách nhau không quá 1 km.',
  'problem.poles-entered':
    'Các tuyến này có cột nhập từng cột, không rõ cột nào trùng cột nào: không ghép được cả tuyến.',
  'problem.nothing-decided': 'Cặp này chưa có quyết định nào để hủy.',
  'problem.joined-further':
    'Công trình được giữ sau đó đã ghép với công trình thứ ba. Hãy hủy lần ghép sau trước.',
  'problem.edited-since-join':
    'Sau khi ghép đã có sửa đổi: {edits}. Nếu vẫn hủy ghép, mỗi sửa đổi ở lại với công trình đã ghi nó; hãy đánh dấu vào ô xác nhận.',
  'problem.unknown-account': 'Không có tài khoản này.',
  'problem.unknown-quality-rule': 'Không có quy tắc này.',
  'problem.unknown-hamlet': 'Không có thôn này ở khu vực và ngày này.',
  'problem.page-changed': 'Hệ thống đã được nâng cấp. Hãy lưu việc đang làm rồi tải lại trang.',
  'problem.unknown-page': 'Không có trang này, hoặc tài khoản này không dùng được trang này.',
  'problem.unknown-definition': 'Không có phiên bản cách tính này.',
  'problem.unknown-plan': 'Không có kế hoạch này.',
  'problem.unknown-spacing-rule': 'Không có quy định này.',
  'problem.unknown-statement': 'Không có số liệu này.',
  'problem.statement-exists': 'Đã có số liệu của chỉ tiêu, loại và ngày này. Hãy sửa số liệu đó.',
  'problem.definition-draft-exists':
    'Đã có bản soạn thảo phiên bản {version}. Hãy sửa, công bố hoặc bỏ bản đó trước.',
  'problem.definition-published':
    'Phiên bản {version} đã công bố nên giữ nguyên. Hãy soạn phiên bản mới.',
  'problem.unknown-indicator': 'Không có chỉ tiêu này.',
  'problem.no-open-request':
    'Chỉ giả sử được với đề nghị đang chờ (đã gửi hoặc đã chấp thuận) mà bạn được xem: {requests}.',
  'problem.unknown-choice':
    '{parameter} “{value}” không có ở chỉ tiêu này. Các giá trị có: {known}.',
  'problem.unknown-technology': 'Không có công nghệ này.',
  'problem.unreadable-cursor': 'Không đọc tiếp được danh sách. Hãy tải lại từ đầu.',
  'problem.no-webgl':
    'Trình duyệt này không vẽ được bản đồ (thiếu WebGL). Hãy dùng trình duyệt khác hoặc bật tăng tốc đồ họa.',
  'problem.no-place': 'Hãy bấm lên bản đồ hoặc nhập tọa độ trước.',
  'problem.not-signed-in': 'Phiên làm việc đã hết. Hãy đăng nhập lại.',
  'problem.too-many-failures': 'Đăng nhập sai quá nhiều lần. Hãy thử lại sau năm phút.',
  'problem.not-allowed': 'Tài khoản này không có quyền thực hiện việc này.',
  'problem.csrf-token-missing': 'Phiên làm việc không còn hợp lệ. Hãy tải lại trang.',
  'problem.already-exists': 'Đã có nội dung giống như vậy.',
  'problem.overlapping-validity': 'Thời gian hiệu lực trùng với một nội dung khác.',
  'problem.nothing-is-deleted': 'Không xóa dữ liệu: hãy ngừng sử dụng.',
  'problem.unknown-reference': 'Nội dung này nhắc đến một mã không có.',
  'problem.missing-value': 'Còn thiếu một giá trị.',
  'problem.invalid-value': 'Có giá trị không hợp lệ.',
  'problem.try-again': 'Có thay đổi khác đang diễn ra. Hãy gửi lại.',
  'problem.internal-error': 'Máy chủ gặp lỗi. Hãy thử lại sau.',
  'problem.missing-parameter': 'Thiếu thông tin: {parameter}.',
  'problem.invalid-parameter': 'Giá trị không hợp lệ: {parameter}.',
  'problem.unreadable-body': 'Dữ liệu gửi đi không hợp lệ.',
  'problem.not-found': 'Không tìm thấy nội dung này.',
  'problem.method-not-allowed': 'Máy chủ không nhận thao tác này.',
  'problem.not-acceptable': 'Máy chủ không trả được dạng dữ liệu này.',
  'problem.payload-too-large': 'Dữ liệu gửi đi quá lớn.',
  'problem.unsupported-media-type': 'Máy chủ không nhận loại tệp này.',
  'problem.timed-out': 'Máy chủ trả lời quá lâu. Hãy thử lại.',
  'problem.bad-request': 'Dữ liệu gửi đi không hợp lệ.',
  'problem.unknown-request': 'Không có đề nghị này, hoặc tài khoản này không được xem.',
  'problem.already-requested':
    'Doanh nghiệp đã có một đề nghị chưa kết thúc đối với công trình này.',
  'problem.owner-unknown': 'Chưa biết chủ sở hữu công trình nên không có ai trả lời đề nghị.',
  'problem.not-your-step': 'Bước này do bên kia của đề nghị thực hiện.',
  'problem.request-not-filed': 'Đề nghị đã được trả lời hoặc đã rút.',
  'problem.request-not-accepted': 'Đề nghị chưa được chấp thuận, hoặc đã có hợp đồng.',
  'problem.request-not-open': 'Đề nghị đã kết thúc.',
  'problem.unknown-layer': 'Không có lớp bản đồ này.',
  'problem.unknown-tile': 'Không có ô bản đồ này.',
  'problem.unknown-owner': 'Không có đơn vị {owner}.',
  'problem.unknown-tenant': 'Không có đơn vị {tenant}.',
  'problem.unknown-parameter': 'Máy chủ không biết tham số {parameter} ở đây.',
  'problem.unknown-field': 'Không có thuộc tính {field} để hỏi.',
  'problem.filter-not-understood': 'Không hiểu bộ lọc (ký tự thứ {position}).',
  'problem.unknown-filter-property':
    'Không có thuộc tính {property} để lọc (ký tự thứ {position}).',
  'problem.filter-value-not-understood':
    'Bộ lọc so sánh {property} với giá trị không thể có (ký tự thứ {position}).',
  'problem.not-a-number-of-people':
    'Ô {cell} của ảnh raster có giá trị {value}, không phải số người. Nếu đó là giá trị không có dữ liệu thì hãy khai báo trong tệp.',
  'problem.duct-not-empty':
    'Ngày {day} trong ống vẫn còn: {inside}. Hãy gỡ hoặc kết thúc sử dụng trước.',
  'problem.unknown-asset-part':
    'Không có ống, điểm đỡ, trạm, sector hoặc mã này, hoặc tài khoản này không được xem.',
  'problem.part-changed-meanwhile':
    'Mục này vừa được người khác sửa nên chưa lưu gì. Bản mới đã được tải: hãy xem lại rồi gửi lại.',
  'problem.box-outside-world': 'Phần bản đồ này nằm ngoài trái đất.',
  'problem.unknown-operator': 'Không có đơn vị này.',
  'problem.unknown-tenancy': 'Không có lượt sử dụng này, hoặc tài khoản này không được xem.',
  'problem.changed-meanwhile':
    'Nội dung này vừa được người khác sửa nên chưa lưu gì. Bản mới đã được tải: hãy xem lại rồi gửi lại.',
  'problem.no-boundaries':
    'Cơ sở dữ liệu không có địa giới ngày {boundaries}. Ngày sớm nhất có địa giới: {first}.',
  'problem.import-interrupted':
    'Máy chủ dừng giữa chừng khi nhập tệp này; không có gì của tệp được ghi. Hãy gửi lại.',
  'problem.import-failed': 'Không thực hiện được lần nhập này; không có gì được ghi.',
  'problem.run-not-applied':
    'Lần nhập này chưa được cập nhật vào cơ sở dữ liệu, nên chưa ghi ngừng sử dụng được.',
  'problem.mapping-name-taken': 'Đã có cách hiểu tệp mang tên “{name}”.',
  'problem.unknown-mapping': 'Không còn cách hiểu tệp này.',
  'problem.full-without-territory':
    'Danh sách đầy đủ là đầy đủ trong một khu vực: hãy chọn khu vực.',
  'problem.list-not-whole':
    'Danh sách này có {refused} dòng bị từ chối nên chưa biết thiếu công trình nào: hãy sửa rồi nạp lại cả danh sách.',
  'problem.never-full': 'Chỉ danh sách công trình mới có thể là danh sách đầy đủ.',
  'problem.unknown-zone': 'Không có khu vực này.',
  'problem.unknown-group': 'Không có tập đoàn này.',
  'problem.unknown-membership': 'Tổ chức này không có quan hệ tập đoàn như vậy.',
  'problem.name-taken': 'Tổ chức {organisation} đã mang tên “{name}”.',
  'constraint.asset_owner_code_uk':
    'Mã này đã được dùng cho một công trình cùng loại của chủ sở hữu này. Hãy sửa mã, hoặc sửa công trình đang mang mã đó.',
  'constraint.asset_site_position_uk':
    'Tại đúng tọa độ này đã có một vị trí trạm không có mã. Hãy đặt mã, hoặc sửa vị trí trạm đã có.',
  'constraint.asset_line_sequence_uk':
    'Cột khác trong tuyến đã có số thứ tự này. Hãy chọn số khác.',
  'constraint.tenancy_asset_organisation_use_ex':
    'Đơn vị này đã sử dụng công trình trong một phần thời gian đó. Hãy kết thúc hoặc sửa lượt sử dụng đã có.',
  'constraint.tenancy_asset_organisation_start_uk':
    'Đơn vị này đã có lượt sử dụng từ ngày đó. Hãy sửa lượt đã có.',
  'problem.password-too-common': 'Mật khẩu này quá dễ đoán. Hãy chọn mật khẩu khác.',
  'problem.password-unchanged': 'Mật khẩu mới trùng với mật khẩu hiện tại.',
  'problem.wrong-password': 'Mật khẩu hiện tại không đúng.',
  'problem.last-administrator':
    'Phải còn ít nhất một quản trị hệ thống. Hãy trao vai trò này cho người khác trước.',
  'problem.invitation-ended':
    'Liên kết này đã dùng, đã được thay thế hoặc đã hết hạn. Hãy xin liên kết mới.',
  'problem.account-disabled': 'Tài khoản {username} đang bị khóa. Hãy mở khóa trước.',
  'problem.bad-token': 'Mã truy cập không đúng, đã hết hạn hoặc đã bị chấm dứt.',
  'problem.not-your-grant': 'Tài khoản không có vai trò này. Hãy tải lại trang.',
  'problem.outside-area': 'Tài khoản này chỉ được xem số liệu và sửa dữ liệu trong địa bàn {area}.',
  'problem.no-account-here':
    'Tài khoản này chưa được mở ở đây, hoặc đã bị khóa. Hãy hỏi người quản trị.',
  'problem.provider-failed':
    'Hệ thống đăng nhập kia không trả lời đúng. Hãy thử lại, hoặc đăng nhập bằng mật khẩu.',
  'problem.token-only-reads': 'Mã truy cập này chỉ được đọc.',
  'problem.not-by-token': 'Việc này phải đăng nhập, không dùng mã truy cập.',
  'problem.unknown-token': 'Không có mã truy cập này, hoặc đã bị chấm dứt.',
  'problem.undecided-items':
    'Chưa công bố: mục {items} chưa được chấp nhận hay từ chối. Hãy quyết định trước.',
  'problem.item-needed':
    'Chưa bỏ được: mục {items} nói về cái mà mục này tạo ra. Hãy bỏ các mục đó trước.',
  'problem.items-overtaken':
    'Chưa công bố gì: dữ liệu của mục {items} đã được sửa sau khi người lập xem. Hãy so sánh từng mục, rồi lấy đề xuất hoặc từ chối.',
  'problem.item-not-publishable': 'Chưa công bố gì: mục {item} không còn công bố được. {why}',
  'problem.wrong-change-set-state':
    'Hồ sơ không còn ở bước này, có thể đã được gửi, trả lại hoặc công bố. Bản mới nhất đã được tải.',
  'problem.empty-change-set': 'Hồ sơ không có mục nào để gửi hoặc để sửa.',
  'problem.unknown-change-set': 'Không có hồ sơ hoặc mục này, hoặc tài khoản này không được xem.',
  'problem.change-set-changed-meanwhile':
    'Hồ sơ vừa được thay đổi nên chưa thực hiện gì. Bản mới đã được tải: hãy xem lại rồi làm lại.',
};
