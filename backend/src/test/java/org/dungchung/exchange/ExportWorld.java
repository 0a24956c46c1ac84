package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A small registry with everything in it that an export could lose: what is unknown, restricted, retired, without a code, dangerous in a sheet. */
record ExportWorld(ImportBench bench, JdbcClient jdbc) {

    ExportWorld build() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        territory();
        load("sites", "EPSG:9210", """
                code,owner,name,address,x,y,category,structure,capacity,offered,sensitivity,status,builtOn,inUseFrom,retiredOn,land,landAreaM2,permitOn,note
                S1,ALPHA,"Ấp Rạch Gốc ""1"", Năm Căn",đường số 5,500000.123,1000000.456,A1a,dây néo,3,yes,,,,,,RENTED,120.5,2019-05-06,"=cộng; <b>&amp;"
                S2,BETA,=1+1,'=cmd,501000,1001000,,,,,RESTRICTED,,,,,,,,
                ,ALPHA,-không mã,@x,502000,1002000,,,,,,PLANNED,,,,,,,
                S4,,"dòng một
                dòng hai",,503000,1003000,,,,no,,RETIRED,2001-02-03,2002-03-04,2024-05-06,,,,
                """);
        load("masts", "EPSG:4326", """
                code,owner,site,name,x,y,heightM,capacity,inUseFrom
                M1,ALPHA,S1,Cột dây néo,105.00000000000001,9.1,42.5,3,2020-01-01
                M2,BETA,,,105.3,9.3333333333333339,,,
                """);
        load("pole-lines", "EPSG:4326", """
                code,owner,poles,lengthM,wkt
                L1,ALPHA,12,345.678,"LINESTRING(105.1 9.1, 105.2 9.15)"
                ,BETA,,,"MULTILINESTRING((105.1 9.1, 105.2 9.2),(105.3 9.3, 105.4 9.30000000000001))"
                """);
        load("poles", "EPSG:9210", """
                code,owner,line,sequence,x,y
                P1,ALPHA,L1,1,500100,1000100
                ,ALPHA,L1,2,500200,1000200
                ,BETA,,,500300.5,1000300.5
                """);
        load("trenches", "EPSG:4326", """
                code,owner,name,category,lengthM,capacity,widthM,position,road,wkt
                H1,BETA,Hào phố Chợ Nổi,N2,120.5,6,1.25,ROADWAY,"Đường 30/4","LINESTRING(105.1 9.1, 105.2 9.15)"
                ,ALPHA,,,,,,,,"MULTILINESTRING((105.1 9.1, 105.2 9.2),(105.3 9.3, 105.4 9.3))"
                """);
        load(
                "tunnels",
                "EPSG:4326",
                "code,owner,clearHeightM,wkt\nTN1,ALPHA,2.1,\"LINESTRING(105.1 9.1, 105.2 9.17)\"\n");
        load("shelters", "EPSG:4326", """
                code,owner,name,x,y,shelterType,floorAreaM2,racks,airConditioned,permitOn
                NT1,BETA,Nhà trạm Năm Căn,105.151,9.121,CONTAINER,7.5,4,yes,2019-05-06
                """);
        load("service-points", "EPSG:9210", """
                code,owner,x,y,category,phone,openingHours
                DV1,ALPHA,500700,1000700,D1,"0290 3 999 999","7:30–17:00"
                ,BETA,500800,1000800,D2,,
                """);
        load("duct-sections", "EPSG:4326", """
                code,owner,name,trench,capacity,wkt
                D1,ALPHA,cống bể,H1,4,"LINESTRING(105.1 9.1, 105.2 9.15)"
                """);
        load("ducts", "EPSG:4326", """
                asset,assetOwner,name,parent,diameterMm,occupant,occupiedFrom,occupiedTo,reportedBy
                D1,ALPHA,1,,110.5,,,,
                D1,ALPHA,1.1,1,32,BETA,2020-01-01,,BOTH
                D1,,-2,,,ALPHA,,,TENANT
                """);
        load("manholes", "EPSG:4326", "code,owner,x,y,marked\nB1,ALPHA,105.1,9.1,no\n");
        load("cables", "EPSG:4326", """
                code,owner,fibres,wkt
                ,ALPHA,,"LINESTRING(105.1 9.1, 105.2 9.15)"
                C1,BETA,48,"LINESTRING(105.1 9.1, 105.2 9.16)"
                """);
        load("cable-supports", "EPSG:4326", """
                asset,assetOwner,supportKind,support,supportOwner,sequence
                C1,BETA,DUCT_SECTION,D1,ALPHA,1
                C1,,POLE,P1,,2
                C1,,TUNNEL,TN1,,3
                """);
        load("distribution-points", "EPSG:4326", "code,owner,x,y,capacity\nT1,ALPHA,105.15,9.12,8\n");
        load("stations", "EPSG:4326", """
                asset,assetKind,operator,code,technology,rangeM,onAirFrom,onAirTo
                M1,MAST,ALPHA,A-1,4G,1234.5,2020-01-01,
                M1,MAST,ALPHA,A-1,5G,,,
                M1,,BETA,,3G,900,2015-01-01,2022-12-31
                """);
        load("sectors", "EPSG:4326", """
                asset,assetKind,operator,technology,stationCode,stationFrom,name,azimuthDeg,beamWidthDeg,antennaHeightM,band,powerDbm,mechanicalTiltDeg,electricalTiltDeg,equipment,onAirFrom,onAirTo
                M1,MAST,ALPHA,4G,A-1,,1,0,65,38.5,1800 MHz,43,2.5,-1,"AIR 6449, hai băng",,2023-12-31
                M1,MAST,ALPHA,4G,A-1,,1,10.5,65,38.5,"700, 1800 MHz",46.02,,,,2024-01-01,
                M1,MAST,ALPHA,5G,,,-2,359.9,360,,n78,-3.5,,,,,
                M1,,BETA,3G,,2015-01-01,=A,,,,,,,,,,
                """);
        load("station-footprints", "EPSG:4326", """
                asset,assetKind,operator,technology,stationCode,stationFrom,wkt
                M1,MAST,ALPHA,4G,A-1,2020-01-01,"MULTIPOLYGON(((105 9.1,105.01 9.1,105.01 9.11000000000000001,105 9.1)),((105.02 9.1,105.03 9.1,105.03 9.11,105.02 9.1)))"
                M1,,BETA,3G,,,"%s"
                """.formatted(ImportBench.square(104.99, 9.09, 0.02)));
        load("tenancies", "EPSG:4326", """
                asset,assetKind,organisation,places,used,usedFrom,usedTo,contractNumber,contractSignedOn,contractFrom,contractTo,restricted,reportedBy,tenantCode
                M1,MAST,BETA,2,yes,2020-01-01,2021-12-31,HĐ-01/2020,2019-12-01,2020-01-01,2021-12-31,,BOTH,
                M1,MAST,BETA,1,yes,2022-01-01,,,,,,,TENANT,=B-77
                M1,MAST,ALPHA,,yes,,,,,,,,,
                D1,DUCT_SECTION,BETA,1,no,,,HĐ-02,2020-01-01,,,yes,NOBODY,
                S1,SITE,BETA,1,yes,,,,,,,yes,OWNER,
                """);
        load("other-codes", "EPSG:4326", """
                asset,assetKind,assetOwner,organisation,otherCode
                D1,DUCT_SECTION,ALPHA,BETA,+B-D1
                """);
        load("organisations", "EPSG:4326", """
                code,name,kind,taxCode,aliases
                ALPHA,"Công ty An Pha, chi nhánh Đất Mũi",NETWORK_OPERATOR,0101234567-001,"An Pha; =Alpha"
                """);
        return this;
    }

    private void territory() {
        bench.run("{'format':'csv','target':'areas','level':'PROVINCE','crs':'EPSG:4326'}", """
                code,name,publishedAreaKm2,wkt
                99,Tỉnh Đất Mũi,5221.19,"%s"
                """.formatted(
                        ImportBench.square(104, 8, 2)));
        bench.run("{'format':'csv','target':'areas','level':'COMMUNE','validFrom':'2020-01-01'}", """
                code,name,parent,wkt
                99001,Xã Một,99,"%s"
                """.formatted(
                        ImportBench.square(104, 8, 1.0000000000000002)));
        load("hamlets", "EPSG:4326", """
                code,name,type,commune,population,households,electrified,predecessors,hallX,hallY,x,y,wkt
                H1,Rạch Gốc,ấp,99001,1200,300,yes,"A1,A2",104.501,8.5,104.5,8.500000000000002,"%s"
                H2,Xóm Mới,khóm,99001,,,,,,,104.6,8.6,
                H3,Nhà Dài,,99001,,,no,,104.7,8.7,,,
                H4,Gò Cao,thôn,99001,,,,,104.8,8.8,,,
                """.formatted(ImportBench.square(104.5, 8.5, 0.01)));
        jdbc.sql("update territory.hamlet set settled_area_source = 'BUILDINGS' where code = 'H1'")
                .update();
        load("settled-areas", "EPSG:4326", "code,wkt\nH3,\"%s\"\n".formatted(ImportBench.square(104.7, 8.7, 0.01)));
        load(
                "hamlet-boundaries",
                "EPSG:4326",
                "code,wkt\nH2,\"%s\"\n".formatted(ImportBench.square(104.55, 8.55, 0.1)));
        load("zones", "EPSG:4326", """
                code,kind,name,document,wkt
                Z1,URBAN,Khu đô thị,QĐ 1/2020,"%s"
                Z2,HIGH_AESTHETIC,Bờ kè,,"%s"
                """.formatted(
                        ImportBench.square(104.1, 8.1, 0.1), ImportBench.square(104.3, 8.1, 0.1)));
    }

    private void load(String target, String crs, String csv) {
        ImportRun run = bench.run("{'format':'csv','target':'%s','crs':'%s'}".formatted(target, crs), csv);
        assertThat(bench.refusals(run)).as(target).isEmpty();
    }
}
