package dev.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of bodies, as in titles. The deadline of a report depends on the kind of its body. */
class BodyKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"青石县人民政府", "澄江市人民政府", "澄江市柳塘区人民政府", "云岭省人民政府", "白草旗人民政府", "云岭自治州人民政府", "云岭自治区人民政府",
        "青石县政府", "青石县", "澄江市", "澄江市柳塘区", "白草旗", "云岭盟行政公署", "青石地区行署", "柳塘区人民政府（本级）"})
    void governmentsAreRecognised(String name) {
        assertEquals(BodyKind.GOVERNMENT, BodyKind.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"青石县水利局", "青石县人民政府办公室", "云岭省人民政府办公厅", "青石县发展和改革委员会", "青石县卫健委", "青石县人民政府国有资产监督管理委员会",
        "澄江市城市管理委员会", "云岭省财政厅", "青石县信访办", "青石县人民政府研究室", "青石县政务服务和数据局", "国家税务总局青石县税务局", "澄江市公安局柳塘分局",
        "澄江市生态环境局青石分局", "审计署", "澄江海关", "青石县机关事务管理局", "青石县人民政府办公室（青石县数据局）", "青石县教育局(县委教育工委)",
        "青石县民族宗教事务委员会", "青石县地方志编纂委员会办公室", "青石县烟草专卖局"})
    void departmentsAreRecognised(String name) {
        assertEquals(BodyKind.DEPARTMENT, BodyKind.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"柳溪镇人民政府", "青石县柳溪镇", "青石县柳溪镇（人民政府）", "柳溪镇政府", "松坡乡人民政府", "松坡回族乡", "松坡民族乡人民政府", "白草苏木",
        "白草苏木人民政府", "柳塘区东桥街道", "柳塘区东桥街道办事处", "东桥街道办", "柳塘区人民政府东桥街道办事处", "东桥街办", "柳塘区东桥街", "柳塘区东桥地区办事处",
        "青石县柳溪镇人民政府党政综合办公室", "东桥街道办事处城市管理办公室", "柳溪镇人民政府财政局"})
    void townshipsAreRecognised(String name) {
        assertEquals(BodyKind.TOWNSHIP, BodyKind.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "青石经济开发区管理委员会", "青石经济开发区管委会", "青石高新技术产业开发区", "青石经济开发区", "澄江新区", "柳湖风景名胜区", "青石工业园区",
        "青石县产业集聚区管理局园区管理局", "柳湖自然保护区管理局", "国网云岭省电力有限公司青石县供电公司", "青石县供电局", "青石县自来水公司", "青石县第一中学",
        "青石县人民医院", "青石县职业学院", "青石县人民政府驻澄江办事处", "青石县供销合作社联合社", "青石县残疾人联合会", "青石县总工会", "青石县档案馆",
        "青石县政务服务中心", "青石县公共资源交易中心", "青石县消防救援大队", "柳溪派出所", "青石国有林场", "东桥社区居民委员会", "柳塘村民委员会",
        "青石经济开发区党工委", "国家统计局青石调查队"})
    void otherBodiesAreUnknown(String name) {
        assertEquals(BodyKind.UNKNOWN, BodyKind.of(name));
    }
}
