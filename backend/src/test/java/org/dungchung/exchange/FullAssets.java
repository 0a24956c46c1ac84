package org.dungchung.exchange;

import java.util.TreeMap;
import org.dungchung.asset.AssetKind;
import org.dungchung.asset.AttributeSchemas;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says everything that can be said of every asset that has a code and is not retired, so that no column is empty. */
record FullAssets(AttributeSchemas schemas, JdbcClient jdbc) {

    void fill() {
        for (AssetKind kind : AssetKind.values()) {
            jdbc.sql("""
                            update asset.asset
                               set attributes = cast(:attributes as jsonb), name = coalesce(name, 'Cột ở chợ Đầm Dơi'), address = 'đường số 5, khóm 2',
                                   category = (asset.v_categories(kind))[1], structure = (asset.v_structures(kind))[1], capacity = 7, offered = true,
                                   height_m = case when kind in ('MAST', 'POLE', 'POLE_LINE') then 42.125 end,
                                   length_m = case when st_dimension(geometry) = 1 then 1234.5678 end,
                                   built_on = '2001-02-03', in_use_from = '2002-03-04'
                             where kind = :kind and code is not null and status <> 'RETIRED'""")
                    .param("kind", kind.name())
                    .param("attributes", attributes(kind))
                    .update();
        }
    }

    private String attributes(AssetKind kind) {
        var said = new TreeMap<String, Object>();
        schemas.attributesOf(kind).forEach((name, schema) -> said.put(name, value(name, schema)));
        return JsonMapper.shared().writeValueAsString(said);
    }

    private static Object value(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asString();
        }
        return switch (schema.path("type").asString()) {
            case "integer" -> 7;
            case "number" -> 12.375;
            case "boolean" -> true;
            default -> schema.has("format") ? "2029-05-06" : name + ": Ấp Rạch Gốc \"1\", Năm Căn";
        };
    }
}
