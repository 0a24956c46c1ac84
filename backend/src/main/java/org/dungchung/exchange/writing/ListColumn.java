package org.dungchung.exchange.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dungchung.exchange.writing.Column.Kind;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A column of a list of assets: a property of {@code GET /api/assets}, and how it is titled. */
enum ListColumn {
    CODE("code", Kind.TEXT, "Mã công trình", "Code"),
    KIND("kind", Kind.TEXT, "Loại công trình", "Kind"),
    NAME("name", Kind.TEXT, "Tên", "Name"),
    ADDRESS("address", Kind.TEXT, "Địa chỉ", "Address"),
    OWNER("owner", Kind.TEXT, "Mã chủ sở hữu", "Owner"),
    OWNER_NAME("ownerName", Kind.TEXT, "Chủ sở hữu", "Name of the owner"),
    USERS("users", Kind.TEXT, "Đơn vị sử dụng", "Users"),
    STATUS("status", Kind.TEXT, "Trạng thái", "Status"),
    CAPACITY("capacity", Kind.INTEGER, "Số chỗ", "Places"),
    OCCUPIED("occupied", Kind.INTEGER, "Số chỗ đã dùng", "Occupied"),
    PROMISED("promised", Kind.INTEGER, "Số chỗ đã hứa", "Promised"),
    FREE_PLACES("freePlaces", Kind.INTEGER, "Còn trống", "Free"),
    OFFERED("offered", Kind.BOOLEAN, "Cho dùng chung", "Offered"),
    SHARED("shared", Kind.BOOLEAN, "Đang dùng chung", "Shared"),
    BUILT_ON("builtOn", Kind.DATE, "Ngày xây dựng", "Built on"),
    IN_USE_FROM("inUseFrom", Kind.DATE, "Sử dụng từ", "In use from"),
    RETIRED_ON("retiredOn", Kind.DATE, "Ngừng sử dụng từ", "Retired on"),
    HEIGHT_M("heightM", Kind.NUMBER, "Chiều cao (m)", "Height (m)"),
    LENGTH_M("lengthM", Kind.NUMBER, "Chiều dài (m)", "Length (m)"),
    CATEGORY("category", Kind.TEXT, "Loại theo quy hoạch", "Category"),
    STRUCTURE("structure", Kind.TEXT, "Kết cấu", "Structure");

    private final String property;
    private final Kind type;
    private final String vietnamese;
    private final String english;

    ListColumn(String property, Kind type, String vietnamese, String english) {
        this.property = property;
        this.type = type;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * The columns of some names, in their order.
     *
     * @param names with commas between them; null wants those that the page shows first
     * @throws InvalidInput for a name that is none
     */
    static List<ListColumn> of(@Nullable String names) {
        if (names == null || names.isBlank()) {
            return List.of(CODE, KIND, NAME, OWNER_NAME, USERS, STATUS, CAPACITY, FREE_PLACES, IN_USE_FROM);
        }
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .distinct()
                .map(name -> find(name).orElseThrow(() -> InvalidInput.of("columns", name, "names among " + all())))
                .toList();
    }

    private static Optional<ListColumn> find(String name) {
        return Arrays.stream(values())
                .filter(column -> column.property.equals(name))
                .findFirst();
    }

    private static List<String> all() {
        return Arrays.stream(values()).map(ListColumn::property).toList();
    }

    String property() {
        return property;
    }

    Column column(Language language) {
        return new Column(language == Language.VI ? vietnamese : english, property, type);
    }
}
