/** Ghi, sửa và kết thúc lượt sử dụng của một công trình. */
export default {
  'tenancy.add': 'Thêm đơn vị sử dụng',
  'tenancy.edit': 'Sửa',
  'tenancy.end': 'Kết thúc',
  'tenancy.edit.title': 'Sửa lượt sử dụng của {name}',
  'tenancy.end.title': 'Kết thúc lượt sử dụng của {name}',
  'tenancy.end.lead':
    'Không có gì bị xóa. Hợp đồng còn hạn sau ngày cuối cùng cũng kết thúc vào ngày đó.',
  'tenancy.lead.claim':
    'Ghi việc sử dụng của đơn vị mình. Lượt này chưa chiếm chỗ cho đến khi chủ sở hữu xác nhận.',
  'tenancy.lead.change': 'Sau khi sửa, chủ sở hữu phải xác nhận lại.',
  'tenancy.none-own': 'Đơn vị chưa ghi lượt sử dụng nào ở công trình này.',
  'tenancy.field.organisation': 'Đơn vị sử dụng',
  'tenancy.field.places': 'Số chỗ',
  'tenancy.field.used': 'Tình trạng',
  'tenancy.field.usedFrom': 'Ngày đầu sử dụng',
  'tenancy.field.usedTo': 'Ngày cuối sử dụng',
  'tenancy.field.contractNumber': 'Số hợp đồng',
  'tenancy.field.contractSignedOn': 'Ngày ký hợp đồng',
  'tenancy.field.contractFrom': 'Hợp đồng từ ngày',
  'tenancy.field.contractTo': 'Hợp đồng đến ngày',
  'asset.lastDay': 'Ngày cuối cùng',
  'tenancy.used.true': 'Có sử dụng',
  'tenancy.used.false': 'Mới có hợp đồng, chưa sử dụng',
  'tenancy.hint.usedTo': 'Để trống khi còn sử dụng',
  'tenancy.hint.contractTo': 'Để trống khi không thời hạn',
  'tenancy.fault.places': 'Số nguyên, ít nhất là 1',
  'tenancy.fault.before': 'Không được trước ngày {day}',
  'tenancy.fault.contract': 'Chưa sử dụng thì cần có số, ngày ký hoặc ngày đầu của hợp đồng',
  'tenancy.field.restricted': 'Hạn chế (quốc phòng, an ninh)',
  'tenancy.hint.restricted':
    'Chiếm chỗ, nhưng không tính vào tỷ lệ nào; chỉ chủ sở hữu và người được phép mới thấy.',
};
