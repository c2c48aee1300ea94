// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demopools.h"

namespace crm {

namespace {

constexpr DemoCountry east[] = {
    {"China", "zh",
        "芳|fang 秀英|xiuying 雨桐|yutong 静|jing 欣怡|xinyi 丽娜|lina 梦瑶|mengyao 晓燕|xiaoyan 佳慧|jiahui 思雨|siyu "
        "玉兰|yulan 婷婷|tingting",
        "伟|wei 浩然|haoran 建国|jianguo 志强|zhiqiang 俊杰|junjie 子轩|zixuan 明辉|minghui 文博|wenbo 天宇|tianyu "
        "海涛|haitao 国栋|guodong 晨|chen",
        "王|wang 李|li 张|zhang 刘|liu 陈|chen 杨|yang 赵|zhao 黄|huang 周|zhou 吴|wu 徐|xu 孙|sun 胡|hu 欧阳|ouyang "
        "诸葛|zhuge 郭|guo",
        true,
        "北京/100020/北京市/10 上海/200040/上海市/21 深圳/518000/广东省/755 成都/610041/四川省/28 "
        "杭州/310013/浙江省/571 武汉/430070/湖北省/27",
        "人民路 中山大道 解放街 和平路 长江路 建设大街 文化路", "%s%n号", "+86 %a 5550 ####",
        "瑞丰|ruifeng 华晟|huasheng 东海|donghai 金石|jinshi 云帆|yunfan 恒通|hengtong 青松|qingsong 海纳|haina",
        "科技有限公司 贸易有限公司 集团 实业有限公司", 9},
    {"Japan", "ja",
        "美咲|misaki 陽子|yoko さくら|sakura 由美|yumi 真央|mao 恵子|keiko 結衣|yui 千尋|chihiro あかり|akari "
        "直美|naomi",
        "健太|kenta 翔|sho 大輔|daisuke 拓海|takumi 浩二|koji 誠|makoto 悠人|yuto 隆|takashi 一郎|ichiro 修|osamu",
        "佐藤|sato 鈴木|suzuki 高橋|takahashi 渡辺|watanabe 伊藤|ito 山本|yamamoto 中村|nakamura 小林|kobayashi "
        "加藤|kato 吉田|yoshida 斎藤|saito 長谷川|hasegawa",
        true,
        "東京/100-0005/東京都/3 大阪/530-0001/大阪府/6 名古屋/450-0002/愛知県/52 札幌/060-0042/北海道/11 "
        "福岡/812-0011/福岡県/92",
        "本町 中央 栄町 緑が丘 桜通り 港町", "%s%n丁目", "+81 %a 5550 ####",
        "富士見|fujimi 桜井|sakurai 東雲|shinonome 青葉|aoba 白浜|shirahama 三光|sanko 大和|yamato 朝日丘|asahigaoka",
        "株式会社 有限会社 工業株式会社", 7},
    {"South Korea", "ko",
        "민지|minji 서연|seoyeon 지은|jieun 유진|yujin 수빈|subin 하은|haeun 은정|eunjeong 다현|dahyun",
        "민수|minsu 준호|junho 지훈|jihun 성민|seongmin 도윤|doyun 현우|hyunwoo 태영|taeyoung 동건|donggeon",
        "김|kim 이|lee 박|park 최|choi 정|jung 강|kang 조|cho 윤|yoon 장|jang 임|lim 한|han 남궁|namgung", true,
        "서울/04524/서울특별시/2 부산/48058/부산광역시/51 대구/41585/대구광역시/53 인천/21554/인천광역시/32",
        "세종대로 중앙로 한강로 시장길 벚꽃로", "%s %n", "+82 %a 555 ####",
        "한빛|hanbit 동해|donghae 새벽|saebyeok 가온|gaon 푸른솔|pureunsol 대성|daesung", "주식회사 전자 산업", 5},
    {"Egypt", "ar", "فاطمة|fatma مريم|mariam نور|nour ليلى|layla سلمى|salma هبة|heba ياسمين|yasmin رانيا|rania",
        "محمد|mohamed أحمد|ahmed عمر|omar يوسف|youssef كريم|karim طارق|tarek حسن|hassan مصطفى|mostafa",
        "السيد|elsayed حسين|hussein عبدالله|abdallah منصور|mansour الشريف|elsherif سليمان|soliman فؤاد|fouad "
        "رمضان|ramadan النجار|elnaggar",
        false, "القاهرة/11511/القاهرة/2 الإسكندرية/21500/الإسكندرية/3 الجيزة/12511/الجيزة/2 المنصورة/35511/الدقهلية/50",
        "شارع_النيل شارع_التحرير شارع_الجمهورية شارع_السلام", "%n %s", "+20 %a 5550 ###",
        "النيل|elnil الواحة|elwaha الفجر|elfagr الهرم|elharam الأمل|elamal المنارة|elmanara", "للتجارة للصناعة ش.م.م",
        5},
    {"Ukraine", "uk",
        "Олена|olena Марія|mariia Оксана|oksana Ірина|iryna Софія|sofiia Юлія|yuliia Тетяна|tetiana Дарина|daryna",
        "Олександр|oleksandr Андрій|andrii Тарас|taras Богдан|bohdan Сергій|serhii Микола|mykola Дмитро|dmytro "
        "Остап|ostap",
        "Шевчук|shevchuk Коваленко|kovalenko Бондар|bondar Ткаченко|tkachenko Мельник|melnyk Лисенко|lysenko "
        "Гончар|honchar Мороз|moroz Савчук|savchuk",
        false,
        "Київ/01001/Київ/44 Львів/79000/Львівська_область/32 Одеса/65000/Одеська_область/48 "
        "Харків/61000/Харківська_область/57",
        "вул._Садова вул._Соборна просп._Миру вул._Зелена вул._Шкільна", "%s, %n", "+380 %a 555 ## ##",
        "Дніпро|dnipro Калина|kalyna Карпати|karpaty Мрія|mriia Степ|step Обрій|obrii", "ТОВ ПрАТ", 5},
    {"India", "hi", "प्रिया|priya अनीता|anita काव्या|kavya सुनीता|sunita दीपिका|deepika मीरा|meera पूजा|pooja नेहा|neha",
        "अर्जुन|arjun राहुल|rahul विक्रम|vikram संजय|sanjay अमित|amit रोहन|rohan सुरेश|suresh कार्तिक|kartik",
        "शर्मा|sharma वर्मा|verma गुप्ता|gupta पटेल|patel सिंह|singh मेहता|mehta जोशी|joshi अय्यर|iyer कुलकर्णी|kulkarni", false,
        "मुंबई/400001/महाराष्ट्र/22 दिल्ली/110001/दिल्ली/11 जयपुर/302001/राजस्थान/141 लखनऊ/226001/उत्तर_प्रदेश/522",
        "गांधी_मार्ग स्टेशन_रोड नेहरू_नगर शांति_पथ बाज़ार_मार्ग", "%n, %s", "+91 %a 5550 ####",
        "गंगा|ganga हिमालय|himalaya सूर्या|surya लोटस|lotus नीलगिरि|nilgiri प्रगति|pragati", "प्रा._लि. इंडस्ट्रीज़ एंटरप्राइज़ेज़",
        6},
    {"Greece", "el", "Ελένη|eleni Μαρία|maria Κατερίνα|katerina Σοφία|sofia Δήμητρα|dimitra Ιωάννα|ioanna",
        "Γιώργος|giorgos Νίκος|nikos Δημήτρης|dimitris Κώστας|kostas Παναγιώτης|panagiotis Σταύρος|stavros",
        "Παπαδόπουλος|papadopoulos Οικονόμου|oikonomou Νικολαΐδης|nikolaidis Βλάχος|vlachos Καραγιάννης|karagiannis "
        "Ανδρέου|andreou",
        false, "Αθήνα/10558/Αττική/210 Θεσσαλονίκη/54624/Μακεδονία/2310 Πάτρα/26221/Αχαΐα/2610",
        "Ερμού Αγίου_Νικολάου Ελευθερίας Θαλάσσης", "%s %n", "+30 %a 555 ###",
        "Αιγαίο|aigaio Όλυμπος|olympos Ελιά|elia Δελφίνι|delfini", "Α.Ε. Ε.Π.Ε.", 3},
};

} // namespace

std::span<const DemoCountry> demoCountriesEast()
{
    return east;
}

} // namespace crm
