package dev.annals.fonts;

import java.nio.charset.Charset;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which characters a face holds. */
final class Repertoire {

    /** Marks that reports use and GB 2312 does not have. */
    private static final String EXTRA =
            "–—‘’“”•…‰′″※€℃℉№™←↑→↓↔⇒−∕≈≠≤≥⊕①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳■□▲△▶▼▽◆◇○◎●◐◑★☆✓✔✕✗✘㎎㎏㎜㎝㎞㎡㎥₀₁₂₃₄₅₆₇₈₉²³¹⁰⁴⁵⁶⁷⁸⁹½¼¾±×÷°·〇々〒〓〔〕〖〗￥￠￡～";

    /**
     * Of words, names and places that reports often have, such as 勠力同心 and 鄠邑区, what GB 2312 does not: for one of
     * them a whole face would have to be read.
     */
    private static final String FREQUENT =
            "勠啰镕喆堃珺玥祎翀瑄赟珮婳璟琎焜炘燊濛淏湉洺沄溁湲珅玗玙琲琭瑀瑢璠璘禤竑偲佺侁劼勍叡垚埇墘妘嫚嫄宬寖屾峣崟廙弢彧惇愔旻昉昇昫晞晢晳暐暕暲曈朏杧棻沚沕沨泆洸浉涴淯渟湜湝湦溦滉炆炑烜煐燚爔犇猇珽鄠"
                    + "堌塝垟埗堽墕峃峧崁崀崚巂栟梽梾棯橦汧沘沺泃泜洈洑洣洨浭溇滆滍滘漖漷潵澥牂甪硚磜磻碶筼篢蓢郪鄌鄚鲘鳒嘚囧垵塆塮墈峂嵖嵚巉徛扅拃摽槜檵汈渼溠溮滃漈澴瀍灈炣珌琇琯瑱璈璥瓘皛睒砵祊祇祲禔禛稑穄筜篯簃綝"
                    + "縠罛翙翛耑胠臑艅芃芠苧莙菂萩蓂藠虓蝘袆裈褯訚詝誾譞豨赒跶辀邽郈鄏鄘酂铚锜镃镠阇隩雱靰頔頠颋颙飏馃骎骙骕魟鲃鳈鸮麃齮龑龢";

    /** The characters of the 通用规范汉字表 (2013, 8,105 characters) that GBK does not have. */
    private static final String STANDARD = "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓"
            + "䴔䴕䴖䴗䴘䴙䶮鿍鿎鿏𠅤𠙶𠳐𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌𪟝𪣻𪤗𪨰𪨶𪩘𪾢𫄧𫄨𫄷𫄸𫇭𫌀𫍣𫍯𫍲𫍽𫐄𫐐𫐓𫑡𫓧𫓯𫓶"
            + "𫓹𫔍𫔎𫔶𫖮𫖯𫖳𫗧𫗴𫘜𫘝𫘦𫘧𫘨𫘪𫘬𫚕𫚖𫚭𫛭𫞩𫟅𫟦𫟹𫟼𫠆𫠊𫠜𫢸𫫇𫭟𫭢𫭼𫮃𫰛𫵷𫶇𫷷𫸩𬀩𬀪𬂩𬃊𬇕𬇙𬇹𬉼𬊈𬊤𬌗𬍛𬍡𬍤𬒈𬒔𬒗𬕂𬘓𬘘𬘡𬘩𬘫𬘬𬘭𬘯𬙂𬙊𬙋𬜬𬜯"
            + "𬞟𬟁𬟽𬣙𬣞𬣡𬣳𬤇𬤊𬤝𬨂𬨎𬩽𬪩𬬩𬬭𬬮𬬱𬬸𬬹𬬻𬬿𬭁𬭊𬭎𬭚𬭛𬭤𬭩𬭬𬭯𬭳𬭶𬭸𬭼𬮱𬮿𬯀𬯎𬱖𬱟𬳵𬳶𬳽𬳿𬴂𬴃𬴊𬶋𬶍𬶏𬶐𬶟𬶠𬶨𬶭𬶮𬷕𬸘𬸚𬸣𬸦𬸪𬹼𬺈𬺓";

    private Repertoire() {}

    /** The common characters: GB 2312 and some more, Latin with diacritics, Greek, Cyrillic, punctuation, arrows, marks. */
    static SortedSet<Integer> common() {
        SortedSet<Integer> points = new TreeSet<>(doubleByte("GB2312", 0xA1, 0xF7, 0xA1));
        range(points, 0x20, 0x7E);
        range(points, 0xA0, 0x17F);
        // JDKs differ on whether a face has a glyph for the soft hyphen; nothing prints it
        points.remove(0xAD);
        EXTRA.codePoints().forEach(points::add);
        FREQUENT.codePoints().forEach(points::add);
        return points;
    }

    /**
     * All of GBK and all of the 通用规范汉字表.
     */
    static SortedSet<Integer> all() {
        SortedSet<Integer> points = common();
        points.addAll(doubleByte("GBK", 0x81, 0xFE, 0x40));
        STANDARD.codePoints().forEach(points::add);
        return points;
    }

    /** What Chinese and Latin writing share but draw differently. */
    static SortedSet<Integer> shared() {
        SortedSet<Integer> points = new TreeSet<>();
        "“”‘’—…".codePoints().forEach(points::add);
        return points;
    }

    private static void range(SortedSet<Integer> points, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(points::add);
    }

    /** The characters of a double-byte charset, without its private use area. */
    private static SortedSet<Integer> doubleByte(String charset, int firstLead, int lastLead, int firstTrail) {
        SortedSet<Integer> points = new TreeSet<>();
        Charset decoder = Charset.forName(charset);
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= 0xFE; trail++) {
                String text = new String(new byte[] {(byte) lead, (byte) trail}, decoder);
                if (text.codePointCount(0, text.length()) == 1 && isUsable(text.codePointAt(0))) {
                    points.add(text.codePointAt(0));
                }
            }
        }
        return points;
    }

    private static boolean isUsable(int codePoint) {
        return codePoint != 0xFFFD && (codePoint < 0xE000 || codePoint >= 0xF900);
    }
}
